"""Furniture (页眉、页码): page numbers, running heads and print marks at the edges of pages.

A line is furniture by its place, its size and what it says; a bare number near the edge in the size of the body is
an amount or a row of a table far more often than a page number.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from statistics import median

from extractors.reading.printed import PrintedLine, PrintedPage
from extractors.reading.widths import columns

_EDGE = 0.1  # of the page's height
_MARGIN = 0.12  # of the page's width
_NARROW, _RUNS_DOWN = 2, 3  # characters of a line of vertical text; lines
_SMALL = 0.9  # of the body's height of line
_SHORT = 12  # characters
_HEIGHT = 1.1  # of an ideograph's width: a line's height as printed
_PAGE_NUMBER = re.compile(
    r"[-—–－―─·•]{1,20}\s{0,20}\d{1,4}\s{0,20}[-—–－―─·•]{1,20}|第?\s{0,20}\d{1,4}\s*页?\s*[/／,，共]+\s*共?\s*\d{1,4}\s*页?|第\s*[\d一二三四五六七八九十]{1,4}\s*页"
)
_ADDRESS = re.compile(r"(?:https?|file):/|www\.", re.IGNORECASE)
_NUMBER = re.compile(r"\d+")
_DIGIT = re.compile(r"\d")

Place = tuple[int, int]
"""Key of a page and index of a line in it (from 0)."""


def find_furniture(pages: Sequence[PrintedPage]) -> set[Place]:
    """The lines of a document that are furniture."""
    body = median([_size(line, page) for page in pages for line in page.lines] or [0.0])
    edges = [(page, _at_edge(page)) for page in pages]
    recurring = _recurring(edges)
    upright = {(page.key, index) for page in pages for index in _vertical(page)}
    return upright | {
        (page.key, index)
        for page, found in edges
        for index, line in found
        if _is_furniture(line, _size(line, page) < _SMALL * body, _masked(line) in recurring)
    }


def _size(line: PrintedLine, page: PrintedPage) -> float:
    """Height of a line; of a scanned one by its width, since OCR's boxes of small print are as high as others."""
    return _HEIGHT * 2 * (line.right - line.left) / columns(line.text) if page.reader == "ocr" else line.height


def _is_furniture(line: PrintedLine, small: bool, recurs: bool) -> bool:  # noqa: FBT001 - two of the signs
    text = line.text.strip()
    if _PAGE_NUMBER.fullmatch(text):
        return True
    return small and bool(recurs or len(text) < _SHORT or _NUMBER.fullmatch(text) or _ADDRESS.search(text))


def _vertical(page: PrintedPage) -> list[int]:
    """The lines of a text that runs down a page's outer margin, one character below the other (装订线、档案章)."""
    short = [(index, line) for index, line in enumerate(page.lines) if len(line.text.strip()) <= _NARROW]
    found: list[int] = []
    for low, high in ((0.0, _MARGIN * page.width), ((1 - _MARGIN) * page.width, float("inf"))):
        marks = [index for index, line in short if low <= line.left and line.right <= high]
        found += marks if len(marks) >= _RUNS_DOWN else []
    return found


def _recurring(edges: Iterable[tuple[PrintedPage, Sequence[tuple[int, PrintedLine]]]]) -> set[tuple[str, int]]:
    """Texts, digits masked, that stand at the same height at the edge of more than one page."""
    seen = Counter(mark for _, found in edges for mark in {_masked(line) for _, line in found})
    return {mark for mark, count in seen.items() if count > 1}


def _masked(line: PrintedLine) -> tuple[str, int]:
    """A line's text with its digits masked, and its height on the page in steps of ten points."""
    return _DIGIT.sub("#", line.text.strip()), round(line.middle / 10)


def _at_edge(page: PrintedPage) -> list[tuple[int, PrintedLine]]:
    """The lines that stand in the upper or lower tenth of a page, with their index."""
    upper, lower = _EDGE * page.height, (1 - _EDGE) * page.height
    return [(index, line) for index, line in enumerate(page.lines) if not upper <= line.middle <= lower]
