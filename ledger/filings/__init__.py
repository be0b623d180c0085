"""Filings (文书) in the store: booked with their verdicts, set aside, read again. See `accounts`."""
