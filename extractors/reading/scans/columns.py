"""Text in two columns (双栏) on a scanned page: its boxes one column after the other, not row by row.

Both columns hold running text that fills its lines, on both sides of one gutter over many rows, as no cells of a table,
names under a paper or parties beside their addresses do. A crease parts lines too, but no paragraph begins behind it.
"""

import re
from collections.abc import Iterator, Sequence

from extractors.reading.printed import PrintedLine
from extractors.reading.tables.joined import joined

_RUNNING = 8  # characters of a line of running text
_ROWS, _FULL, _MARKED = 6, 0.5, 0.3  # so many rows across the gutter; shares of its lines that are full, have a mark
_GUTTER, _EDGE = 0.9, 1.6  # of a line's height: how wide it is at least; so near to its column's edge a full line ends
_SET_IN = 1.2  # of a line's height: where a paragraph begins
_STOPS, _MARKS = "。；：！？", re.compile("[，。；、]")

Rows = Sequence[list[PrintedLine]]


def column_by_column(rows: Rows) -> list[PrintedLine] | None:
    """The lines of rows of boxes, from the top, where they are those of two columns; None where they are not."""
    pairs = [row for row in rows if len(row) == 2 and min(len(box.text) for box in row) >= _RUNNING]
    if len(pairs) < _ROWS:
        return None
    middle = _gutter(pairs)
    if middle is None or not all(_is_running(side) for side in zip(*pairs, strict=True)):
        return None
    first, last = rows.index(pairs[0]), rows.index(pairs[-1])
    end = next((at for at in range(last + 1, len(rows)) if not _goes_on(rows[at - 1], rows[at], middle)), len(rows))
    within = [box for row in rows[first:end] for box in row]
    if any(box.left < middle < box.right for box in within):
        return None
    return [
        *map(joined, rows[:first]),
        *_side([[box for box in row if box.right <= middle] for row in rows[first:end]]),
        *_side([[box for box in row if box.left >= middle] for row in rows[first:end]]),
        *map(joined, rows[end:]),
    ]


def _gutter(pairs: Rows) -> float | None:
    """The middle of what lies between all left and all right boxes, if wide and with a paragraph begun behind it."""
    height = pairs[0][0].height
    ends, lefts = max(left.right for left, _ in pairs), [right.left for _, right in pairs]
    begins = min(lefts)
    wide, set_in = begins - ends > _GUTTER * height, max(lefts) - begins > _SET_IN * height
    return (ends + begins) / 2 if wide and set_in else None


def _is_running(side: Sequence[PrintedLine]) -> bool:
    """Whether the boxes of one side are lines of running text."""
    edge, height = max(box.right for box in side), max(box.height for box in side)
    full = [box for box in side if edge - box.right < _EDGE * height]
    run_on = sum(box.text[-1] not in _STOPS for box in full)
    marked = sum(bool(_MARKS.search(box.text)) for box in side)
    return min(len(full), run_on) >= _FULL * len(side) and marked >= _MARKED * len(side)


def _goes_on(above: Sequence[PrintedLine], row: Sequence[PrintedLine], middle: float) -> bool:
    """Whether a row right below the last one across still stands in the columns."""
    near = min(box.top for box in row) - max(box.bottom for box in above) < row[0].height
    return near and not any(box.left < middle < box.right for box in row)


def _side(rows: Rows) -> Iterator[PrintedLine]:
    return (joined(row) for row in rows if row)
