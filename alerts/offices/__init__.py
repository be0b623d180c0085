"""Offices (收件单位): whom letters are for, where they receive them, and whom letters come from."""
