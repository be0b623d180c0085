"""Print of a table that the network passed over: a single figure (序号), a unit on a line of its own, a first sign.

Ink in a cell that lies in no box is part of the box beside it, or has a box of its own.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from extractors.reading.picture import Picture
from extractors.reading.scans.spots import Spot
from extractors.reading.tables.lattice import Table

_AROUND = 12  # pixels: what is closer belongs together
_LOWEST, _LEAST_INK = 9, 18  # pixels: specks are lower, or less
_ROOM = 5.0  # pixels that a box keeps about its print
_RULE = 3  # pixels on either side of a border
_DARK = 0.4  # of the way from paper to the darkest print
_LEAST_CONTRAST = 40.0  # of 255
_BESIDE = 0.8  # of a box's height


def with_overlooked(picture: Picture, table: Table, spots: Sequence[Spot]) -> list[Spot]:
    """The spots of a table, wider where print stands at their ends, and those that nobody saw."""
    found = list(spots)
    for left, top, right, bottom in _blots(picture, table, spots):
        place = table.place((left + right) / 2, (top + bottom) / 2)
        if place is None:
            continue
        blot = Spot(left, top, right, bottom, table.cells[place])
        at = next((index for index, spot in enumerate(found) if _continues(blot, spot)), None)
        if at is None:
            found.append(blot.grown(_ROOM))
        else:
            found[at] = found[at].joined(blot.grown(_ROOM))
    return found


def _continues(blot: Spot, spot: Spot) -> bool:
    """Whether print stands at the end of a spot, in its cell and on its line."""
    middle, height = (blot.top + blot.bottom) / 2, spot.bottom - spot.top
    apart = max(blot.left - spot.right, spot.left - blot.right)
    return blot.cell == spot.cell and spot.top < middle < spot.bottom and apart < _BESIDE * height


def _blots(picture: Picture, table: Table, spots: Sequence[Spot]) -> Iterator[tuple[float, float, float, float]]:
    """Left, top, right and bottom of the print in no spot, in the table's frame."""
    import cv2
    import numpy as np

    ink, left, top = _ink(picture, table)
    for spot in spots:
        _blank(ink, spot.left - left, spot.top - top, spot.right - left, spot.bottom - top)
    near = cv2.dilate(ink, np.ones((3, _AROUND), np.uint8))
    for canvas in (ink, near):
        _without_borders(canvas, table, left, top)
    count, marks, boxes, _ = cv2.connectedComponentsWithStats(near)
    for mark in range(1, count):
        x, y, width, height, _ = boxes[mark].tolist()
        part = (slice(y, y + height), slice(x, x + width))
        down, across = np.nonzero(ink[part] & (marks[part] == mark))
        if len(down) >= _LEAST_INK and np.ptp(down) + 1 >= _LOWEST:
            x, y = x + left, y + top
            yield x + int(across.min()), y + int(down.min()), x + int(across.max()) + 1, y + int(down.max()) + 1


def _ink(picture: Picture, table: Table) -> tuple[Picture, float, float]:
    """The print of a table turned level, and where its left upper corner lies in the table's frame."""
    import cv2
    import numpy as np

    left, top = table.columns[0], table.rows[0]
    size = int(table.columns[-1] - left) + 1, int(table.rows[-1] - top) + 1
    way = np.array([[1, -table.frame.leans, -left], [-table.frame.falls, 1, -top]])
    level = cv2.warpAffine(picture, way, size, borderMode=cv2.BORDER_REPLICATE)
    paper, darkest = np.percentile(level, (80, 1))
    dark = paper - max(_LEAST_CONTRAST, _DARK * (paper - darkest))
    return (level < dark).astype(np.uint8), left, top


def _without_borders(canvas: Picture, table: Table, left: float, top: float) -> None:
    for row, column in table.cells:
        begin, end = table.columns[column] - left, table.columns[column + 1] - left
        above, below = table.rows[row] - top, table.rows[row + 1] - top
        if (row, column) in table.sides:
            _blank(canvas, end - _RULE, above, end + _RULE, below)
        if (row, column) in table.floors:
            _blank(canvas, begin, below - _RULE, end, below + _RULE)
    canvas[:_RULE] = 0
    canvas[:, :_RULE] = 0


def _blank(canvas: Any, left: float, top: float, right: float, bottom: float) -> None:
    canvas[max(0, int(top)) : max(0, int(bottom) + 1), max(0, int(left)) : max(0, int(right) + 1)] = 0
