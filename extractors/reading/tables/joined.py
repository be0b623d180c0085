"""Boxes that stand side by side: what is one row of them, and the row as one printed line."""

from collections.abc import Sequence
from itertools import pairwise

from extractors.reading.printed import PrintedLine

_SAME_ROW = 0.5  # of the lower box's height


def are_beside(line: PrintedLine, other: PrintedLine) -> bool:
    """Whether two boxes stand side by side."""
    return abs(line.middle - other.middle) < _SAME_ROW * min(line.height, other.height)


def in_rows(lines: Sequence[PrintedLine]) -> list[list[PrintedLine]]:
    """Boxes by the row that they stand in, from the top; each row from the left."""
    rows: list[list[PrintedLine]] = []
    for line in sorted(lines, key=lambda line: line.middle):
        if rows and are_beside(line, rows[-1][0]):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [sorted(row, key=lambda line: line.left) for row in rows]


def joined(row: Sequence[PrintedLine]) -> PrintedLine:
    """Boxes side by side as one line, its texts parted by a space; it ends what the last of them ends."""
    middles = list(row[0].middles)
    for before, after in pairwise(row):
        middles += [(before.right + after.left) / 2, *after.middles]
    return PrintedLine(
        " ".join(line.text for line in row),
        row[0].left,
        min(line.top for line in row),
        max(line.right for line in row),
        max(line.bottom for line in row),
        tuple(middles),
        ends=row[-1].ends,
    )
