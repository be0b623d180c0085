"""A page as printed lines with their boxes: the one shape that every PDF reader hands on to the layout rules."""

from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from extractors.joining.table_rows import Ends

_A4 = 595.0  # points, the shorter side
Box = tuple[float, float, float, float]
"""Left, top, right and bottom, in points from the upper left corner of the page as it is shown."""


class PrintedLine(NamedTuple):
    """One printed line and its box, in points from the upper left corner of the page as a reader holds it.

    `apart` says that it lies across the page and is none of its lines: a watermark, or the words round a seal.

    `ends` says of a line in a ruled table (表格) whether its cell or its row ends with it.

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
    apart: bool = False
    ends: Ends | None = None

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

    Where a sheet shows two pages side by side, `split` is the index of the right one's first line. Of the right half by
    itself, `begins` is where its text begins in that of the sheet.

    `layer` is the text layer as pdfium has it, for the second witness; `to_page` takes a point of its lines to the
    page as it is shown, where the reader held it otherwise.
    """

    number: int
    width: float
    height: float
    reader: str
    lines: tuple[PrintedLine, ...]
    split: int | None = None
    begins: int = 0
    layer: str = ""
    to_page: Any = None

    @property
    def key(self) -> int:
        """A number of its own for each page and half page, in order."""
        return 2 * self.number + bool(self.begins)

    @property
    def scale(self) -> float:
        """How large its sheet is shown against A4: scanners give one size in several; 1 for a page that is printed."""
        return min(self.width, self.height) / _A4 if self.reader == "ocr" else 1.0

    @property
    def halves(self) -> tuple["PrintedPage", ...]:
        """The pages that the sheet shows, each in a frame of its own: itself, or the left and the right one."""
        if self.split is None:
            return (self,)
        width, left, right = self.width / 2, self.lines[: self.split], self.lines[self.split :]
        moved = tuple(line._replace(left=line.left - width, right=line.right - width) for line in right)
        half = replace(self, width=width, lines=left, split=None)
        return half, replace(half, lines=moved, begins=sum(len(line.text) + 1 for line in left))

    @property
    def text(self) -> str:
        """The page's text: one line of text for each printed line."""
        return "\n".join(line.text for line in self.lines)

    @property
    def spans(self) -> list[tuple[int, int]]:
        """Start and end of each line in `text`, in characters."""
        spans, start = [], self.begins
        for line in self.lines:
            spans.append((start, start + len(line.text)))
            start += len(line.text) + 1
        return spans
