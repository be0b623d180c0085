"""Kins (同一人的候选范围) in the store: who may be one debtor, so that few papers are read again. See `finding`."""
