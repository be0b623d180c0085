"""The flows of Zhipo."""
