"""Who is the same debtor (同一被执行人): without the store, from papers alone. See `union`."""
