"""The boxes of a table's print, each inside its cell: cut where a border runs through them.

The network that finds lines knows nothing of a table: it joins what stands close in two cells.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from extractors.reading.picture import Picture
from extractors.reading.scans.overlooked import with_overlooked
from extractors.reading.scans.recogniser import strip_of
from extractors.reading.scans.spots import Spot
from extractors.reading.tables.lattice import Cell, Table

_RULE = 5  # pixels: a line of the ruling and its grey edges
_ABOUT = 20  # pixels: the paper beside it
_INSIDE = 3.0  # pixels: how far a box may reach beyond a border
_CUT = 0.4  # of a box's height: the least part that is a line of its own
_INKED, _DARKER = 12, 60  # pixels of a strip, and how much darker than its paper they are, of 255

Box = Any


class Placed(NamedTuple):
    """A box, and the cell that it stands in."""

    box: Box
    cell: Cell | None = None


def without_ruling(picture: Picture, tables: Sequence[Table]) -> Picture:
    """The picture with the lines of its tables made paper."""
    import cv2
    import numpy as np

    bare = picture.copy()
    for stroke in (stroke for table in tables for stroke in table.strokes):
        begin, end = (round(stroke.x), round(stroke.y)), (round(stroke.to_x), round(stroke.to_y))
        x, y = (begin[0] + end[0]) // 2, (begin[1] + end[1]) // 2
        about = picture[max(0, y - _ABOUT) : y + _ABOUT, max(0, x - _ABOUT) : x + _ABOUT]
        cv2.line(bare, begin, end, float(np.percentile(about, 80)), _RULE)
    return bare


def in_cells(picture: Picture, boxes: Sequence[Box], tables: Sequence[Table]) -> list[Placed]:
    """The boxes of a picture whose ruling was taken out, cut at the borders between cells."""
    placed = []
    left = list(boxes)
    for number, table in enumerate(tables):
        inside = [box for box in left if _is_in(box, table)]
        left = [box for box in left if not _is_in(box, table)]
        spots = {spot: box for box in inside for spot, box in _parts(box, table, picture)}
        for spot in with_overlooked(picture, table, list(spots)):
            corners = spots[spot] if spot in spots else _corners(spot, table)
            placed.append(Placed(corners, Cell(number, *spot.cell) if spot.cell else None))
    return placed + [Placed(box) for box in left]


def _is_in(box: Box, table: Table) -> bool:
    return table.place(*table.frame.level(box.mean(axis=0)[None])[0]) is not None


def _parts(box: Box, table: Table, picture: Picture) -> Iterator[tuple[Spot, Box]]:
    """A box as it is, where it stands in one cell; else its parts that hold print. Each with its spot."""
    whole = _spot(box, table)
    parts = [low for part in _cut_across(whole, table) for low in _cut_down(part, table)]
    for part in parts:
        place = table.place((part.left + part.right) / 2, (part.top + part.bottom) / 2)
        corners = box if part == whole else _corners(part, table)
        if len(parts) == 1 or _is_print(strip_of(picture, corners)):
            yield part._replace(cell=table.cells[place] if place else None), corners


def _spot(box: Box, table: Table) -> Spot:
    """A box in the frame of its table, its corners evened out."""
    level = table.frame.level(box)
    left, right = level[[0, 3], 0].mean(), level[[1, 2], 0].mean()
    top, bottom = level[[0, 1], 1].mean(), level[[2, 3], 1].mean()
    return Spot(float(left), float(top), float(right), float(bottom))


def _corners(spot: Spot, table: Table) -> Box:
    import numpy as np

    left, top, right, bottom, _ = spot
    points = np.array([(left, top), (right, top), (right, bottom), (left, bottom)])
    return table.frame.back(points).astype(np.float32)


def _cut_across(whole: Spot, table: Table) -> list[Spot]:
    """A box cut at the borders that stand in it, but not at the table's own edge."""
    row, _ = table.place(table.columns[0], (whole.top + whole.bottom) / 2) or (0, 0)
    borders = [
        place
        for column, place in enumerate(table.columns[1:-1])
        if (row, column) in table.sides and whole.left + _INSIDE < place < whole.right - _INSIDE
    ]
    return [whole._replace(left=left, right=right) for left, right in pairwise([whole.left, *borders, whole.right])]


def _cut_down(part: Spot, table: Table) -> list[Spot]:
    """A box cut at the borders that lie in it; a small part beyond one is left out."""
    _, column = table.place((part.left + part.right) / 2, table.rows[0]) or (0, 0)
    borders = [
        place
        for row, place in enumerate(table.rows[1:-1])
        if (row, column) in table.floors and part.top + _INSIDE < place < part.bottom - _INSIDE
    ]
    parts = [part._replace(top=top, bottom=bottom) for top, bottom in pairwise([part.top, *borders, part.bottom])]
    least = _CUT * (part.bottom - part.top) / max(1, len(borders))
    return [one for one in parts if one.bottom - one.top >= least]


def _is_print(strip: Picture) -> bool:
    """Whether a strip holds ink."""
    import numpy as np

    return int((strip < np.percentile(strip, 90) - _DARKER).sum()) >= _INKED
