"""Rare characters (生僻字) of a page: names hold a few; many are the work of a font that gives its glyphs as others.

A glyph shifted by a few codes (司 as 叹, 执 as 扮) is another Hanzi, often one that nobody prints. Rare is what stands
neither on the first level of GB/T 2312 (3,755 characters by use) nor on that of Big5 (5,401). Of 400 sound pages none
has more than four kinds in a hundred; a name and a place of a last page may be so many.
"""

import re

UNKNOWN = "_"
"""Stands for a rare character."""

_LEAST, _SHARE = 5, 0.03  # kinds of rare characters, and their share of the kinds of all Hanzi on a page
_HANZI = re.compile("[\u4e00-\u9fff]")


def _level(encoding: str, first: range, *second: range) -> str:
    codes = bytes(byte for one in first for part in second for other in part for byte in (one, other))
    return codes.decode(encoding, "ignore")


_COMMON = frozenset(
    _level("gb2312", range(0xB0, 0xD8), range(0xA1, 0xFF))
    + _level("big5", range(0xA4, 0xC7), range(0x40, 0x7F), range(0xA1, 0xFF))
)
_RARE = re.compile(f"[{''.join(mark for mark in map(chr, range(0x4E00, 0xA000)) if mark not in _COMMON)}]")


def many_are_rare(text: str) -> bool:
    """Whether so many of a page's Hanzi are rare that its font may give them as others; its picture must tell."""
    rare = len(set(_RARE.findall(text)))
    return rare >= _LEAST and rare >= _SHARE * len(set(_HANZI.findall(text)))


def without_rare(text: str) -> str:
    """A text with one sign for all rare characters."""
    return _RARE.sub(UNKNOWN, text)
