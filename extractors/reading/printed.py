"""A page as printed lines with their boxes: the one shape that every PDF reader hands on to the layout rules."""

import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Any


def columns(text: str) -> int:
    """Width of a text as printed, in columns: an ideograph takes two, a Latin letter one, marks such as × and “ two."""
    return sum(map(_column, text))


@cache
def _column(mark: str) -> int:
    return 2 if unicodedata.east_asian_width(mark) in "WFA" else 1


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """One printed line and its box, in points from the upper left corner of the page as a reader holds it.

    For the boxes of single characters: `middles` are their places across, where the reader says them; `first` is the
    place of the first one in pdfium's text layer.
    """

    text: str
    left: float
    top: float
    right: float
    bottom: float
    middles: tuple[float, ...] = ()
    first: int | None = None

    @property
    def height(self) -> float:
        """Height of the box in points."""
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        """Height on the page of the line's middle, in points from the top."""
        return (self.top + self.bottom) / 2


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """One page (from 1): its size in points, the engine that read it, and its lines in the order they were read.

    `layer` is the text layer as pdfium has it, for the second witness; `to_page` takes a point of its lines to the
    page as it is shown, where the reader held it otherwise.
    """

    number: int
    width: float
    height: float
    reader: str
    lines: tuple[PrintedLine, ...]
    layer: str = ""
    to_page: Any = None

    @property
    def text(self) -> str:
        """The page's text: one line of text for each printed line."""
        return "\n".join(line.text for line in self.lines)

    @property
    def spans(self) -> list[tuple[int, int]]:
        """Start and end of each line in `text`, in characters."""
        spans, start = [], 0
        for line in self.lines:
            spans.append((start, start + len(line.text)))
            start += len(line.text) + 1
        return spans
