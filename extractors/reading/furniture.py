"""Furniture (页眉、页码): page numbers, running heads and print marks at the edges of pages.

A line is furniture by its place, its size and what it says; a bare number near the edge in the size of the body is
an amount or a row of a table far more often than a page number.
"""

import re
from collections import Counter
from collections.abc import Sequence
from statistics import median

from extractors.reading.printed import PrintedLine, PrintedPage

_EDGE = 0.1  # of the page's height
_SMALL = 0.9  # of the body's height of line
_SHORT = 12  # characters
_PAGE_NUMBER = re.compile(
    r"[-—–－―─·•]+\s*\d{1,4}\s*[-—–－―─·•]+|第?\s*\d{1,4}\s*页?\s*[/／,，共]+\s*共?\s*\d{1,4}\s*页?|第\s*[\d一二三四五六七八九十]{1,4}\s*页"
)
_ADDRESS = re.compile(r"(?:https?|file):/|www\.", re.IGNORECASE)
_NUMBER = re.compile(r"\d+")
_DIGIT = re.compile(r"\d")

Place = tuple[int, int]
"""Page (from 1) and index of a line in it (from 0)."""


def find_furniture(pages: Sequence[PrintedPage]) -> set[Place]:
    """The lines of a document that are furniture."""
    body = median([line.height for page in pages for line in page.lines] or [0.0])
    recurring = _recurring(pages)
    return {
        (page.number, index)
        for page in pages
        for index, line in enumerate(page.lines)
        if _at_edge(line, page) and _is_furniture(line, body, _masked(line) in recurring)
    }


def _is_furniture(line: PrintedLine, body: float, recurs: bool) -> bool:  # noqa: FBT001 - one of the signs
    text = line.text.strip()
    if _PAGE_NUMBER.fullmatch(text):
        return True
    small = line.height < _SMALL * body
    return small and bool(recurs or len(text) < _SHORT or _NUMBER.fullmatch(text) or _ADDRESS.search(text))


def _recurring(pages: Sequence[PrintedPage]) -> set[tuple[str, int]]:
    """Texts, digits masked, that stand at the same height at the edge of more than one page."""
    seen = Counter(mark for page in pages for mark in {_masked(line) for line in page.lines if _at_edge(line, page)})
    return {mark for mark, count in seen.items() if count > 1}


def _masked(line: PrintedLine) -> tuple[str, int]:
    """A line's text with its digits masked, and its height on the page in steps of ten points."""
    return _DIGIT.sub("#", line.text.strip()), round(line.middle / 10)


def _at_edge(line: PrintedLine, page: PrintedPage) -> bool:
    """Whether a line stands in the upper or lower tenth of its page."""
    return line.middle < _EDGE * page.height or line.middle > (1 - _EDGE) * page.height
