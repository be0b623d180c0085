"""From the boxes that OCR finds to printed lines: levelled, from the top, joined where boxes stand side by side."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

from extractors.reading.printed import PrintedLine
from extractors.reading.scans.columns import column_by_column
from extractors.reading.tables.cell_lines import lines_of_table
from extractors.reading.tables.joined import in_rows, joined
from extractors.reading.tables.lattice import Cell
from extractors.reading.tables.unruled import read_by_cells

Box = Any
"""The four corners of a box as a numpy array, from the upper left clockwise; x to the right, y downwards."""

_MARGIN, _MARK = 0.12, 2  # of the page's width; characters
_BEYOND = 0.8  # of a line's height
_WIDE = 1.2  # of its height: a sheet that may show two pages
_RUNNING, _FEW = 0.3, 3  # of the sheet's width: a line of running text on half of it; so many on each half
_GUTTER, _EDGE = 0.06, 0.015  # of the sheet's width: the margins between two pages; within it full lines end
_MANY = 6  # lines of running text on the one half, where the other holds the end of a paper or its cover


@dataclass(frozen=True, slots=True)
class Found:
    """A box with the text in it, its score (0 to 1), and the middles of its characters as shares of its width.

    `cell` is the cell of a table that it stands in.
    """

    box: Box
    text: str
    score: float
    places: tuple[float, ...]
    cell: Cell | None = None


def common_slope(boxes: Sequence[Box]) -> float:
    """Slope of a page's lines in degrees, downwards to the right: the median of its wider boxes."""
    wide = sorted(boxes, key=lambda box: box[1][0] - box[0][0])[len(boxes) // 2 :]
    return median(map(slope_of, wide)) if wide else 0.0


def slope_of(box: Box) -> float:
    """Slope of one line in degrees, downwards to the right."""
    return math.degrees(math.atan2(box[1][1] - box[0][1], box[1][0] - box[0][0]))


def printed_rows(found: Sequence[Found], slope: float, width: float | None = None) -> list[PrintedLine]:
    """Printed lines from the top, of boxes in points, turned back by their common slope (in degrees).

    What stands in the margins of a page of this width (装订线, the number of a line) is none of the row beside it. A
    table stands as a whole where it begins.
    """
    turn = math.radians(slope)
    free = [_level(line, turn) for line in found if line.cell is None]
    unruled, taken = read_by_cells(free) or ([], set())
    rows = [part for row in in_rows([line for line in free if line not in taken]) for part in _by_margin(row, width)]
    lines = column_by_column(rows) or list(map(joined, rows))
    celled = [(line.cell, _level(line, turn)) for line in found if line.cell]
    ruled = [
        lines_of_table([(cell, line) for cell, line in celled if cell.table == table])
        for table in sorted({cell.table for cell, _ in celled})
    ]
    for table in (unruled, *ruled):
        if table:
            _put(lines, table)
    return lines


def _put(lines: list[PrintedLine], table: Sequence[PrintedLine]) -> None:
    """Put the lines of a table as a whole where it begins."""
    top = min(line.middle for line in table)
    at = next((at for at, line in enumerate(lines) if line.ends is None and line.middle > top), len(lines))
    lines[at:at] = table


def side_by_side(found: Sequence[Found], width: float, height: float) -> tuple[list[Found], list[Found]] | None:
    """The boxes of the left and of the right page where a sheet shows two, else None.

    Such a sheet is wider than high, nothing crosses from one page to the other, and both hold lines of running text; a
    table's columns are narrower. Where a paper ends on the one page, the other one is full of text.
    """
    if width < _WIDE * height:
        return None
    left = [line for line in found if line.box[:, 0].mean() < width / 2]
    right = [line for line in found if line.box[:, 0].mean() >= width / 2]
    if {line.cell.table for line in left if line.cell} & {line.cell.table for line in right if line.cell}:
        return None
    if not left or not right:
        return None
    gap = float(min(line.box[:, 0].min() for line in right) - max(line.box[:, 0].max() for line in left))
    ends = [_ends_of_running(half, width) for half in (left, right)]
    both = gap > 0 and min(map(len, ends)) >= _FEW
    one = gap > _GUTTER * width and any(_is_full_of_text(half, width) for half in ends)
    return (left, right) if both or one else None


def _ends_of_running(half: Sequence[Found], width: float) -> list[float]:
    """Where the lines of running text on one half of a sheet of this width end."""
    return [float(line.box[1][0]) for line in half if line.box[1][0] - line.box[0][0] > _RUNNING * width]


def _is_full_of_text(ends: Sequence[float], width: float) -> bool:
    """Whether many lines of running text end where the longest does, as those of a page and no cells do."""
    return len(ends) >= _MANY and sum(max(ends) - end < _EDGE * width for end in ends) >= _MANY - _FEW + 1


def _by_margin(row: list[PrintedLine], width: float | None) -> list[list[PrintedLine]]:
    """A row, and apart from it the mark or two that stand beyond it in a margin."""
    if width is None or len(row) < 2:
        return [row]
    first, last = row[0], row[-1]
    if _is_mark(first) and first.right < _MARGIN * width and row[1].left - first.right > _BEYOND * row[1].height:
        return [[first], *_by_margin(row[1:], width)]
    if _is_mark(last) and last.left > (1 - _MARGIN) * width and last.left - row[-2].right > _BEYOND * row[-2].height:
        return [*_by_margin(row[:-1], width), [last]]
    return [row]


def _is_mark(line: PrintedLine) -> bool:
    return len(line.text) <= _MARK


def _level(line: Found, slope: float) -> PrintedLine:
    """A box turned back by the page's slope (in radians), its corners evened out."""
    sine, cosine = math.sin(slope), math.cos(slope)
    across = [float(x * cosine + y * sine) for x, y in line.box]
    down = [float(y * cosine - x * sine) for x, y in line.box]
    left, right = (across[0] + across[3]) / 2, (across[1] + across[2]) / 2
    middles = tuple(left + place * (right - left) for place in line.places)
    return PrintedLine(line.text, left, (down[0] + down[1]) / 2, right, (down[2] + down[3]) / 2, middles)
