"""`python -m flows` is the same as `zhipo`."""

from flows.begin import main

if __name__ == "__main__":
    main()
