"""Lines of a ruled table, cell by cell: what is one line, where a row, a cell and a paragraph of a cell end."""

import pytest

from extractors.joining.table_rows import Ends
from extractors.reading.printed import PrintedLine
from extractors.reading.tables.cell_lines import lines_of_table
from extractors.reading.tables.lattice import Cell

_HIGH, _WIDE = 10.0, 10.0  # points of a line, and of a character


def box(row: int, column: int, text: str, top: float, left: float | None = None) -> tuple[Cell, PrintedLine]:
    begin = 200.0 * column if left is None else left
    middles = tuple(begin + _WIDE * (place + 0.5) for place in range(len(text)))
    return Cell(0, row, column), PrintedLine(text, begin, top, begin + _WIDE * len(text), top + _HIGH, middles)


L, C, R = Ends.LINE, Ends.CELL, Ends.ROW

TABLES = [
    # boxes, the lines and what ends with each, why
    ([box(0, 0, "1", 0), box(0, 1, "章某", 1)], [("1 章某", R)], "cells side by side are one line"),
    (
        [box(0, 0, "1", 10), box(0, 1, "某某银", 0), box(0, 1, "行", 20), box(0, 2, "7800", 10)],
        [("1", C), ("某某银", L), ("行", C), ("7800", R)],
        "a cell of two lines between two of one",
    ),
    (
        [box(0, 0, "1", 0), box(0, 1, "某某银", 0), box(0, 1, "行", 20), box(0, 2, "7800", 20)],
        [("1 某某银", L), ("行 7800", R)],
        "and where they stand beside its first and its last",
    ),
    ([box(0, 0, "甲", 0), box(1, 0, "乙", 20)], [("甲", R), ("乙", R)], "one row below the other"),
    ([box(1, 0, "乙", 20), box(0, 1, "丙", 0), box(0, 0, "甲", 0)], [("甲 丙", R), ("乙", R)], "in any order"),
    ([box(0, 0, "章", 0), box(0, 0, "某", 0, 60)], [("章 某", R)], "two boxes of one cell"),
    ([box(0, 0, "7800", 0), box(0, 1, "流拍，待变卖", 0)], [("7800", R), ("流拍，待变卖", R)], "a sum by a sentence"),
    ([box(0, 0, "流拍，待变卖", 0), box(0, 1, "7800", 0)], [("流拍，待变卖", R), ("7800", R)], "a sentence by a sum"),
    ([box(0, 0, "7,800", 0), box(0, 1, "6,500", 0)], [("7,800 6,500", R)], "the comma of a sum makes no sentence"),
    (
        [box(0, 0, "经查无财产。", 0), box(0, 0, "本院告知了申请执行人", 20), box(0, 0, "。", 40)],
        [("经查无财产。", R), ("本院告知了申请执行人", L), ("。", R)],
        "a paragraph ends inside a cell",
    ),
    (
        [box(0, 0, "经查无财产，待申请执行。", 0), box(0, 0, "人提供。", 20)],
        [("经查无财产，待申请执行。", L), ("人提供。", R)],
        "and none where its line is full",
    ),
    ([box(0, 0, "鼎立。机械", 0), box(0, 0, "公司", 20)], [("鼎立机械", L), ("公司", R)], "a speck in a name"),
    ([box(0, 0, "鼎立.机械", 0)], [("鼎立机械", R)], "and one that is read as a point"),
    ([box(0, 0, "处置情况。", 0)], [("处置情况", R)], "and one behind a column's name"),
    ([box(1, 0, "已查封。", 0)], [("已查封。", R)], "the stop of a sentence"),
    ([box(1, 0, "1.5亩", 0)], [("1.5亩", R)], "the point of a figure"),
    ([box(1, 0, "流拍。已查封。", 0)], [("流拍。已查封。", R)], "and of two"),
]


_CELL = 14 * _HIGH
PRINTED = [
    # boxes, the width of their cell, the lines and what ends with each, why
    ([box(1, 0, "同意", 0), box(1, 0, "章某", 20)], _CELL, [("同意", R), ("章某", R)], "short lines of a wide cell"),
    ([box(1, 0, "同意", 0), box(1, 0, "章某", 20)], _CELL - 1, [("同意", L), ("章某", R)], "and of a narrow one"),
    (
        [box(1, 0, "同意终结执行程序", 0), box(1, 0, "章某", 20)],
        _CELL,
        [("同意终结执行程序", L), ("章某", R)],
        "a line that fills more than half of it",
    ),
    ([box(1, 0, "鼎立。机械", 0)], _CELL, [("鼎立。机械", R)], "no dirt in print"),
]


@pytest.mark.parametrize(("boxes", "width", "lines", "why"), PRINTED, ids=[why for *_, why in PRINTED])
def test_lines_in_print(
    boxes: list[tuple[Cell, PrintedLine]], width: float, lines: list[tuple[str, Ends]], why: str
) -> None:
    found = lines_of_table(boxes, dict.fromkeys([cell for cell, _ in boxes], width))
    assert [(line.text, line.ends) for line in found] == lines, why


@pytest.mark.parametrize(("boxes", "lines", "why"), TABLES, ids=[why for *_, why in TABLES])
def test_lines(boxes: list[tuple[Cell, PrintedLine]], lines: list[tuple[str, Ends]], why: str) -> None:
    found = lines_of_table(boxes)
    assert [(line.text, line.ends) for line in found] == lines, why
    assert all(len(line.text) == len(line.middles) for line in found)
