"""The rows of a table without ruling (无线表格) whose cells wrap: a figure stands in each, level with its cells.

It stands level with their first line, with their last one, or with their middle, throughout.
"""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise
from math import inf

from extractors.reading.printed import PrintedLine
from extractors.reading.tables.unruled_columns import Column

NAMES = re.compile(r"序号|债权|金额|数额|案号|申请执行人|姓名|名称|分配|受偿|标的|比例|本金|利息")
"""What the columns of such tables are called."""

_NAME_RUNS_ON = re.compile(rf"\D{{0,12}}?(?:[元额％%]|{NAMES.pattern})\D{{0,4}}|号")
_LEVEL = 0.45  # of a line's height
_MOST_LINES = 9  # of a cell
_WIDER = 1.1  # times as much room

Groups = list[list[PrintedLine]]
"""A column's pieces: what goes on with its name, and those of each row."""


def grouped_by_row(columns: Sequence[Column], anchors: Sequence[float], *, broken: bool = False) -> list[Groups] | None:
    """Each column's pieces by row, the rest of its name first; None where they do not tell, or no cell wraps.

    Cells that are level with their first line may also seem so with their last one: less room is left within a cell.
    """
    told: list[tuple[float, list[Groups]]] = []
    for level_with in (_first, _last, _middle):
        grouped = [_by_row(column.pieces, anchors, level_with, broken=broken) for column in columns]
        if None not in grouped:
            whole = [groups for groups in grouped if groups is not None]
            told.append((max(map(_pitch, whole)), whole))
    told.sort(key=lambda one: one[0])
    if not told or not told[0][0] or (len(told) > 1 and told[1][0] < _WIDER * told[0][0] and told[0][1] != told[1][1]):
        return None
    return told[0][1]


def _pitch(groups: Groups) -> float:
    """The most room from line to line within the cells of a column; 0 where none wraps."""
    return max((after.middle - before.middle for row in groups[1:] for before, after in pairwise(row)), default=0.0)


def _by_row(
    pieces: Sequence[PrintedLine],
    anchors: Sequence[float],
    level_with: Callable[[Sequence[PrintedLine]], float],
    *,
    broken: bool,
) -> Groups | None:
    """A column's pieces by row, those of each level with its figure; some before them go on with its name.

    Or, where cells are level with their first line, with a row that was `broken`.
    """
    if broken:
        above = (piece.middle < anchors[0] - _LEVEL * piece.height for piece in pieces)
        named = sum(above) if level_with is _first else 0
    else:
        runs_on = (_NAME_RUNS_ON.fullmatch(piece.text) is not None for piece in pieces)
        named = next((at for at, one in enumerate(runs_on) if not one), len(pieces))
    groups, begin = [list(pieces[:named])], named
    for anchor, following in zip(anchors, [*anchors[1:], inf], strict=True):
        row: list[PrintedLine] = []
        next_ones = list(pieces[begin : begin + _MOST_LINES])
        for count, piece in enumerate(next_ones, 1):
            reach = _LEVEL * next_ones[0].height
            if abs(level_with(next_ones[:count]) - anchor) < reach and piece.middle < following - reach:
                row = next_ones[:count]
        groups.append(row)
        begin += len(row)
    return groups if begin == len(pieces) else None


def _first(cell: Sequence[PrintedLine]) -> float:
    return cell[0].middle


def _last(cell: Sequence[PrintedLine]) -> float:
    return cell[-1].middle


def _middle(cell: Sequence[PrintedLine]) -> float:
    return (cell[0].middle + cell[-1].middle) / 2
