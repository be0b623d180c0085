"""Rows of a table (表格行): where one ends, so that its last figure and the next row's ordinal are not one number.

A row's last cell stands at the right margin and the next row begins at the left one, as lines of a paragraph do. Read
as one, 7800000 and the 3 of the third row are ten times as much.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

# Two cells of figures, nothing behind them.
_CELLS = re.compile(r"(?:^|[\s\u4e00-\u9fff])\d[\d,.]*\s+\d[\d,.]*$")
_ORDINAL = re.compile(r"(\d{1,3})[\s.、．]*[\u4e00-\u9fff（(〔](?<![号元万亿年月日条%])")
_UNITS = "元万亿年月日号"


def row_ends(lines: Sequence[str]) -> Iterator[int]:
    """Indexes of the lines that end a row; lines without white space about them."""
    ordinal = None
    for at, (line, following) in enumerate(pairwise(lines)):
        if begun := _ordinal(line):
            ordinal = begun
        if not line[-1:].isdigit() or following[:1] in _UNITS:
            continue
        counted_on = ordinal is not None and _ordinal(following) == ordinal + 1
        if counted_on or _CELLS.search(line):
            yield at


def _ordinal(line: str) -> int | None:
    """The ordinal that a row begins with."""
    found = _ORDINAL.match(line) if line[:1].isdigit() else None
    return int(found[1]) if found else None
