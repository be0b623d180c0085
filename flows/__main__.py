"""`python -m flows` is the same as `zhipo`."""

from flows.cli import main

main()
