"""The law (法律) that rules rest on: its sources, its terms, and the numbers that are ours. See `statutes`."""
