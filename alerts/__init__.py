"""The alerts of Zhipo."""
