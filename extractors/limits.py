"""Limits that a file of strangers may not pass, unless the caller says otherwise."""

MOST_BYTES = 100_000_000
"""The most bytes a file may have; a scanned page has about 200,000."""
