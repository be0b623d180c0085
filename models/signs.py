"""Signs that act (控制字符): what prints nothing and hides, reorders or ends what a reader sees, and what XML refuses.

Texts of filings are hostile until shown otherwise. One table for the terminal, the page, the letter and the draft.
"""

import re

ACTS = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
"""C0 but tab and line feed, C1, directions, separators of lines, surrogates and what is no character."""
_BREAKS = re.compile("[\n\r\x0b\x0c\x85\u2028\u2029]+")


def harmless(text: str) -> str:
    """The text with U+FFFD for every sign that acts."""
    return ACTS.sub("\N{REPLACEMENT CHARACTER}", text)


def unbroken(text: str) -> str:
    """The text without its line breaks, of whatever system: a quote that goes over lines is one sentence."""
    return _BREAKS.sub("", text)
