"""The store (库): its SQL engine, its tables, who writes to it, and whether it is whole. See `engine`."""
