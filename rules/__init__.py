"""The rules of Zhipo."""
