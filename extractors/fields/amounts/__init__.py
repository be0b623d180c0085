"""Amounts of money (金额): every one of a paper, and the role of each. See `every`."""
