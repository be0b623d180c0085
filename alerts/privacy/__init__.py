"""Privacy (隐私): numbers and names of natural persons, masked wherever people read."""
