"""Rows of a table (表格行): where one ends, so that its last figure and the next row's ordinal are not one number.

A row's last cell stands at the right margin and the next row begins at the left one, as lines of a paragraph do. Read
as one, 7800000 and the 3 of the third row are ten times as much.
"""

import re
from collections.abc import Iterator, Sequence
from enum import Enum
from itertools import pairwise


class Ends(Enum):
    """What ends with a printed line of a table whose cells are known by their ruling."""

    LINE = "line"
    CELL = "cell"
    ROW = "row"


# Two cells of figures, nothing behind them.
_CELLS = re.compile(r"(?:^|[\s\u4e00-\u9fff])\d[\d,.]*\s+\d[\d,.]*$")
# Two sums and a remark behind them (首封，按比例), which the next line goes on with or not.
_REMARKED = re.compile(r"\d\.\d\d元?\s+\d[\d,]*\.\d\d元?\s+[^\s\d。；]{1,14}$")
# An ordinal before the first cell, or alone beside cells of several lines.
_ORDINAL = re.compile(r"(\d{1,3})(?:[\s.、．]*[\u4e00-\u9fff（(〔](?<![号元万亿年月日条%])|[.、．]?$)")
# Names of columns and nothing else, or the unit below one.
_UNIT = "[（(][万亿]?[元%％][）)]"
_HEAD = re.compile(
    r"(?:序号|编号|债权人|申请执行人|申请人|姓名|名称|案号|执行|债权|债务|本金|利息|金额|数额|总额|比例|分配|受偿|清偿|申报|确认"
    rf"|核定|认定|实际|应|已|未|可|款|额|备注|{_UNIT}|\s){{3,}}|{_UNIT}"
)
_HEAD_ENDS = frozenset("号人名称权务息金额例配偿报认定款注）)")
_LAST_CELL = re.compile(r"\s\d[\d,.]*$")
_LAST_WITH_UNIT = re.compile(r"\s\d[\d,]*(?:\.\d+)?(?:[万亿]?元|[%％])$")
_WITH_UNIT = frozenset("元%％")
_UNITS = "元万亿年月日号"


def row_ends(lines: Sequence[str]) -> Iterator[int]:
    """Indexes of the lines that end a row; lines without white space about them."""
    ordinal, table = None, False  # of the row that is open; whether columns were named or a row counted on
    for at, (line, following) in enumerate(pairwise(lines)):
        if begun := _ordinal(line):
            table = table or begun - 1 == ordinal
            ordinal = begun
        head = line[-1:] in _HEAD_ENDS and _HEAD.fullmatch(line) is not None
        table = (table or head) and "。" not in line
        if following[:1] not in _UNITS and (head or _ends(line, following, ordinal, table=table)):
            yield at


def _ends(line: str, following: str, ordinal: int | None, *, table: bool) -> bool:
    if line[-1:] in _WITH_UNIT and _counts_on(following, ordinal) and _LAST_WITH_UNIT.search(line):
        return True
    if not line[-1:].isdigit():
        return "." in line and _REMARKED.search(line) is not None
    if _CELLS.search(line) or _counts_on(following, ordinal):
        return True
    return table and not following[:1].isdigit() and _LAST_CELL.search(line) is not None


def _counts_on(following: str, ordinal: int | None) -> bool:
    return ordinal is not None and _ordinal(following) == ordinal + 1


def _ordinal(line: str) -> int | None:
    """The ordinal that a row begins with."""
    found = _ORDINAL.match(line) if line[:1].isdigit() else None
    return int(found[1]) if found else None
