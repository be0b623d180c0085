"""Lines of the ruling that cross: the strokes of a page turned level, in groups that make one table each."""

from collections.abc import Iterable, Sequence
from statistics import median
from typing import NamedTuple

from extractors.reading.tables.lattice import Frame
from extractors.reading.tables.ruling import Ruling, Stroke

MEETS = 12.0
"""Pixels: how far a line may end from the one that it meets."""
ONE_LINE = 7.0
"""Pixels: pieces of one line lie no further beside each other."""


class Line(NamedTuple):
    """A piece of ruling in the table's own frame: where it runs, and from where to where."""

    at: float
    begin: float
    end: float


def frame_of_ruling(ruling: Ruling) -> Frame:
    """The frame in which a page's ruling lies level."""
    return Frame(_slope(ruling.across, upright=False), _slope(ruling.down, upright=True))


def gathered(lines: Iterable[Line]) -> list[list[Line]]:
    """Pieces of one line together."""
    groups: list[list[Line]] = []
    for line in sorted(lines):
        if groups and line.at - groups[-1][-1].at < ONE_LINE:
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _slope(strokes: Sequence[Stroke], *, upright: bool) -> float:
    """How much the longest strokes lie askew."""
    lengths = [one.to_y - one.y if upright else one.to_x - one.x for one in strokes]
    longest = [one for one, length in zip(strokes, lengths, strict=True) if length >= max(lengths) / 2]
    ways = [(one.to_x - one.x, one.to_y - one.y) for one in longest]
    return median(x / y if upright else y / x for x, y in ways)


def levelled_line(stroke: Stroke, frame: Frame, *, upright: bool) -> Line:
    """A stroke in its table's frame."""
    import numpy as np

    (across, down), (to_across, to_down) = frame.level(np.array([stroke[:2], stroke[2:]])).tolist()
    if upright:
        return Line((across + to_across) / 2, down, to_down)
    return Line((down + to_down) / 2, across, to_across)


def _meets(row: Line, column: Line) -> bool:
    return row.begin - MEETS <= column.at <= row.end + MEETS and column.begin - MEETS <= row.at <= column.end + MEETS


def crossing(
    across: Iterable[Line], down: Iterable[Line], *, scanned: bool = True
) -> list[tuple[list[Line], list[Line]]]:
    """The lines across and down that cross, directly or by others; those that cross none are left out.

    In a scan what lies within other lines is a part of theirs, which has come loose.
    """
    groups: list[tuple[set[Line], set[Line]]] = []
    for column in down:
        rows, columns = {row for row in across if _meets(row, column)}, {column}
        apart = []
        for group in groups:
            if rows & group[0] or (scanned and _overlap(group, (rows, columns))):
                rows, columns = rows | group[0], columns | group[1]
            else:
                apart.append(group)
        groups = [*apart, (rows, columns)]
    return [(sorted(rows), sorted(columns)) for rows, columns in groups if rows]


def _overlap(group: tuple[set[Line], set[Line]], other: tuple[set[Line], set[Line]]) -> bool:
    """Whether two groups take the same room: where many pieces of a ruling are lost, it falls apart."""
    if not group[0] or not other[0]:
        return False
    (left, top, right, bottom), (left_2, top_2, right_2, bottom_2) = _room(*group), _room(*other)
    return left < right_2 and left_2 < right and top < bottom_2 and top_2 < bottom


def _room(rows: set[Line], columns: set[Line]) -> tuple[float, float, float, float]:
    return (
        min(row.begin for row in rows),
        min(column.begin for column in columns),
        max(row.end for row in rows),
        max(column.end for column in columns),
    )
