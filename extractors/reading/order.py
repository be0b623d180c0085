"""The order of a page's lines (阅读顺序): as they were read, or from the top where a body line was drawn late.

A paper's text is written in the order it is read in: else what is quoted from one line to the next would run backwards.
Which lines are furniture the whole document says. One page alone does not, so that of the two orders that is taken
which says the words that are asked for.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from extractors.reading.printed import PrintedLine, PrintedPage
from models import Evidence


def is_drawn_late(page: PrintedPage, among: Sequence[int]) -> bool:
    """Whether among these lines (by index) one stands above another that was drawn before it.

    Columns side by side stay as they were read, and so do the lines of a ruled table, and a scan, whose lines OCR gives
    from the top and by cells.
    """
    lines = page.lines
    return page.reader != "ocr" and any(
        not (lines[before].ends and lines[after].ends) and _is_above(lines[after], lines[before])
        for before, after in pairwise(among)
    )


def from_the_top(page: PrintedPage) -> list[int]:
    """The indexes of a page's lines from the top, those of a ruled table together."""
    lines = page.lines
    blocks = [list(block) for _, block in groupby(range(len(lines)), key=lambda at: -1 if lines[at].ends else at)]
    blocks.sort(key=lambda block: (round(lines[block[0]].middle), lines[block[0]].left))
    return [index for block in blocks for index in block]


def in_order(page: PrintedPage, order: Sequence[int]) -> PrintedPage:
    """The page with its lines in this order."""
    return replace(page, lines=tuple(page.lines[index] for index in order))


def as_quoted(page: PrintedPage, wanted: Iterable[Evidence]) -> PrintedPage:
    """The page as it was read by itself, in that of its orders in which more of the wanted words are found."""
    if page.reader == "ocr":
        return page
    quotes, orders = list(wanted), [page, in_order(page, from_the_top(page))]
    if is_drawn_late(page, range(len(page.lines))):
        orders.reverse()
    return max(orders, key=lambda one: sum(says(one, quote) for quote in quotes))


def says(page: PrintedPage, evidence: Evidence) -> bool:
    """Whether the page's text has the quoted words at their place."""
    return bool(evidence.quote) and page.text[evidence.start : evidence.end] == evidence.quote


def _is_above(late: PrintedLine, line: PrintedLine) -> bool:
    """Whether a line drawn later stands above another, and not beside it: over more than half of the shorter one."""
    common = min(late.right, line.right) - max(late.left, line.left)
    return late.bottom < line.top and common > min(late.right - late.left, line.right - line.left) / 2
