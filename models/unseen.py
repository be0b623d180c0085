"""Signs that print nothing (不可见字符): soft hyphens, zero-width spaces, directions; copied along from web pages."""

UNSEEN = "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
"""The inside of a character class. What a reader drops and what may stand within a masked number is the same."""
