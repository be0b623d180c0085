"""The words of a printed line that stand in one cell (单元格) each: a row's print on one level is one line."""

import re
from collections.abc import Iterator, Sequence
from math import inf
from statistics import median
from typing import NamedTuple

from extractors.reading.printed import PrintedLine
from extractors.reading.widths import columns

_WORDS = re.compile(r"\S+")
_CLOSE = 0.6  # columns: what word processors leave between ideographs and figures; the edges of two cells are wider


class Part(NamedTuple):
    """Words of a line: where they begin and end in it, and where they stand across the page."""

    text: str
    begin: int
    end: int
    left: float
    right: float

    def is_above(self, other: "Part") -> bool:
        """Whether both stand in one column."""
        return self.left < other.right and other.left < self.right


def parts_of(line: PrintedLine) -> list[Part]:
    """A line's words; the whole line where its reader does not say the places of its characters."""
    spans = [found.span() for found in _WORDS.finditer(line.text)]
    if len(spans) < 2 or not line.middles:
        return [Part(line.text, 0, len(line.text), line.left, line.right)]
    column = _column(line, spans)
    joined: list[tuple[int, int]] = []
    for begin, end in spans:
        if joined and _room(line, joined[-1][1] - 1, begin, column) < _CLOSE:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((begin, end))
    return list(_parts(line, joined, column))


def _column(line: PrintedLine, spans: Sequence[tuple[int, int]]) -> float:
    """How wide a column is on a line, half of an ideograph, in points."""
    steps = [
        2 * (line.middles[at + 1] - line.middles[at]) / columns(line.text[at : at + 2])
        for begin, end in spans
        for at in range(begin, end - 1)
    ]
    return max(1.0, median(steps)) if steps else line.height / 2


def _room(line: PrintedLine, last: int, first: int, column: float) -> float:
    """The columns between two characters of a line."""
    between = (line.middles[first] - line.middles[last]) / column
    return between - columns(line.text[last] + line.text[first]) / 2


def _parts(line: PrintedLine, spans: Sequence[tuple[int, int]], column: float) -> Iterator[Part]:
    for begin, end in spans:
        before, behind = (columns(line.text[at]) * column / 2 for at in (begin, end - 1))
        yield Part(line.text[begin:end], begin, end, line.middles[begin] - before, line.middles[end - 1] + behind)


def in_columns(parts: Sequence[Part]) -> list[int]:
    """For each of the parts of a row a number of the column that it stands in: one with all above and below it."""
    column = [0] * len(parts)
    here, right = 0, -inf
    for at in sorted(range(len(parts)), key=lambda at: parts[at].left):
        here += parts[at].left >= right
        column[at], right = here, max(right, parts[at].right)
    return column
