"""Widths (字宽): how many columns a text takes as printed. An ideograph takes two, a Latin letter one. UAX #11."""

import re
import unicodedata
from functools import cache, lru_cache

_NARROW = {1: re.compile("[ -~“”‘’—…·×]+"), 2: re.compile("[ -~]+")}
# What most lines are made of, and nothing else: they are counted without asking for each mark.
_ELSE = re.compile("[^ -~“”‘’—…·×\u3001-\u3020\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff5e]")


@lru_cache(4096)  # lines of a paper or two: each is measured for its margins, for its wrapping, and once more folded
def columns(text: str, *, doubtful: int = 2) -> int:
    """Columns of a text; marks such as × and “ take two in Chinese print, and are given as many as `doubtful` says."""
    if _ELSE.search(text):
        return sum(_column(mark, doubtful) for mark in text)
    return 2 * len(text) - sum(map(len, _NARROW[doubtful].findall(text)))


@cache
def _column(mark: str, doubtful: int) -> int:
    width = unicodedata.east_asian_width(mark)
    return doubtful if width == "A" else 2 if width in "WF" else 1
