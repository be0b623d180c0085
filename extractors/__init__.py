"""The extractors of Zhipo."""
