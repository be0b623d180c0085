"""Margins: where the body lines of a page begin and end, and how wide they are set."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from extractors.reading.printed import PrintedLine, PrintedPage
from extractors.reading.texts.text_file import STOPS
from extractors.reading.widths import columns

_ENDS = (*STOPS, ".")  # of a line behind which nothing goes on
_OWN_MARGINS = 6  # lines; a scanned page lies anywhere in its frame, so one with enough full lines has its own margins
_OWN_WIDTH = 0.9  # of the document's width of text; a page of signatures has no full line


@dataclass(frozen=True, slots=True)
class Margins:
    """Where body lines begin and end, in points, and the width of one column (half an ideograph) in points."""

    left: float
    right: float
    column: float


def margins_of_pages(pages: Sequence[PrintedPage], body: dict[int, list[int]]) -> dict[int, Margins]:
    """Margins for each page: of the whole document, except for scanned pages that show their own."""
    blocks = {page.key: [(page.width, line) for line in free_lines(page, body[page.key])] for page in pages}
    shared = _margins([line for page in pages for line in _on_a4(blocks[page.key], page.scale)])
    found = {}
    for page in pages:
        scale, block = page.scale, blocks[page.key]
        found[page.key] = Margins(shared.left * scale, shared.right * scale, shared.column * scale)
        if page.reader == "ocr" and len(block) >= _OWN_MARGINS:
            own = _margins(block)
            if _OWN_WIDTH * (shared.right - shared.left) * scale < own.right - own.left < float("inf"):
                found[page.key] = own
    return found


def free_lines(page: PrintedPage, body: Sequence[int]) -> list[PrintedLine]:
    """The body lines of a page that stand in no ruled table."""
    return [page.lines[index] for index in body if page.lines[index].ends is None]


def _on_a4(block: list[tuple[float, PrintedLine]], scale: float) -> list[tuple[float, PrintedLine]]:
    """A page's lines in the scale of A4, each with its page's width."""
    if scale == 1:
        return block
    return [(width / scale, line._replace(left=line.left / scale, right=line.right / scale)) for width, line in block]


def _margins(lines: Sequence[tuple[float, PrintedLine]]) -> Margins:
    """Margins of a block of lines, each with its page's width; where nothing was wrapped the right one is far."""
    if not lines:
        return Margins(0.0, 0.0, 1.0)
    long = [line for _, line in lines if len(line.text) >= 10] or [line for _, line in lines]
    column = max(0.1, median((line.right - line.left) / columns(line.text) for line in long))
    left = _shared_least([line.left for _, line in lines], column)
    ends = sorted((line.right for _, line in lines), reverse=True)
    right = ends[len(ends) // 8]
    width = max(width for width, _ in lines)
    wrapped = right > width - 1.5 * max(left, 0.1 * width) - 2 * column
    longest = max((line for _, line in lines), key=lambda line: line.right)
    full = abs(longest.right - (width - left)) < 2 * column and not longest.text.rstrip().endswith(_ENDS)
    if not wrapped and full:  # one line of a list is
        return Margins(left, longest.right, column)
    return Margins(left, right if wrapped else float("inf"), column)


def _shared_least(values: Sequence[float], column: float) -> float:
    """The least of some values that another one shares, within half a column; the least, where none does."""
    ordered = sorted(values)
    shared: Iterator[float] = (value for value, above in pairwise(ordered) if above - value < column / 2)
    return next(shared, ordered[0])
