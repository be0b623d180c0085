"""Columns of a page (栏): the wide cells of a table beside its labels, or text set in two columns or more.

A line of a column begins and ends where its column does. In the frame of the whole page each line in a right column
would be set in, and none in a left one would be full.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from extractors.reading.layouts.margins import Margins
from extractors.reading.printed import PrintedLine

_INSET = 6  # columns of print, three ideographs; a paragraph's first line is set in by two
_RUNNING = 14  # characters; names under a paper are shorter
_LEAST = 3  # running lines that share where they begin; and so many that end before, for a column on the left
_LABEL = 10  # characters
_HANGS = 1.5  # columns; a bracket that opens a line hangs before its column by half an ideograph


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the lines of a page begin and end: all in one way, or those of each of its columns.

    `right` is what stands beside the first column, whose own lines may stand in columns again.
    """

    whole: Margins
    left: Margins | None = None
    right: "Frame | None" = None

    def of(self, line: PrintedLine) -> Margins:
        """The margins of the column that a line stands in; those of the page for a line across both."""
        if not self.right:
            return self.whole
        if self._is_right(line):
            return self.right.of(line)
        return self.left if self.left and line.right < self.right.whole.left else self.whole

    def _is_right(self, line: PrintedLine) -> bool:
        if self.right is None:
            return False
        edge = self.right.whole
        return line.left > edge.left - _HANGS * edge.column

    def is_label(self, line: PrintedLine, following: PrintedLine) -> bool:
        """Whether a line is the label beside the cell that begins with the next one."""
        return bool(
            self.right
            and self._is_right(following)
            and line.right < self.right.whole.left
            and len(line.text) <= _LABEL
            and abs(following.top - line.top) < 2 * _LEAST * line.height
            and following.top < line.bottom
        )

    def leaves_a_column(self, line: PrintedLine, following: PrintedLine) -> bool:
        """Whether the next line stands before the column on the right again: the next row of a table."""
        return self._is_right(line) and not self._is_right(following)


def frame_of(lines: Sequence[PrintedLine], margins: Margins) -> Frame:
    """The frame of a page's body lines."""
    running = [line for line in lines if len("".join(line.text.split())) >= _RUNNING]
    inset = sorted(line.left for line in running if line.left - margins.left > _INSET * margins.column)
    half = margins.column / 2
    begins = next(
        (first for first, third in zip(inset, inset[_LEAST - 1 :], strict=False) if third - first < half), None
    )
    if begins is None:
        return Frame(margins)
    before = [line for line in running if line.right < begins]
    beside = Margins(begins, margins.right, margins.column)
    if len(before) < _LEAST:
        return Frame(margins, right=Frame(beside))
    ends = sorted((line.right for line in before), reverse=True)
    right = frame_of([line for line in running if line.left >= begins - half], beside)
    left = Margins(margins.left, ends[len(ends) // 8], margins.column)
    return Frame(margins, left, right if right.left else Frame(beside))
