"""The ledger of Zhipo."""
