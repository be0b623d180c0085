"""Debtors (被执行人) screened, shown and decided on: what the rules answer, and what people ask. See `screen`."""
