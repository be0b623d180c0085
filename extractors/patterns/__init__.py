"""The words and grammar of each field, apart from the logic that uses them."""
