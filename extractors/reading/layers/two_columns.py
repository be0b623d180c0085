"""Text in columns (双栏、三栏) that is drawn row by row: pdfium then gives one line across the gutter.

Read so, a sentence of the left column goes on in one of the right. Columns of running text fill their lines from edge
to edge on both sides of one gutter, over many rows; the cells of a table, names under a paper and parties set with
tabs do not.
"""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from extractors.reading.printed import Box, PrintedLine

_BLANK = re.compile(r"(?<=\S)\s+(?=\S)")
_RUNNING = 8  # characters of a piece of running text
_ROWS, _FULL = 6, 0.5  # so many rows across the gutter, and the share of them that fill their column
_SOME = 0.3  # of the lines of a column: with a mark of a sentence at least, with a gap at most
_GUTTER = 0.9  # of a line's height: how wide it is at least
_EDGE = 1.6  # of a line's height: so near to the edge of its column a full line ends
_STOPS = "。；：！？"
_MARKS = re.compile("[，。；、]")


class _Row(NamedTuple):
    """A line across the gutter: where it stands among the lines, and its two pieces."""

    at: int
    left: PrintedLine
    right: PrintedLine


def column_by_column(lines: Sequence[PrintedLine], box: Callable[[int, int], Box]) -> list[PrintedLine]:
    """The lines, those of columns one column after the other; `box` is that of two characters together."""
    # pdfium puts a plain blank where it sees a gap; hardly any line has one but there.
    wide = [at for at, line in enumerate(lines) if " " in line.text[_RUNNING:-_RUNNING] and line.first is not None]
    if len(wide) < _ROWS:
        return list(lines)
    rows = _columns(lines, wide, box)
    return _one_after_the_other(lines, rows, box) if rows else list(lines)


def _columns(lines: Sequence[PrintedLine], wide: Sequence[int], box: Callable[[int, int], Box]) -> list[_Row]:
    """The rows of two columns, each of which may be parted again, among the lines at `wide`; none where none are."""
    rows = _along_one_gutter([row for at in wide for row in _parted(at, lines[at], box)])
    return rows if len(rows) >= _ROWS and _are_columns(rows, box) else []


def _one_after_the_other(
    lines: Sequence[PrintedLine], rows: Sequence[_Row], box: Callable[[int, int], Box]
) -> list[PrintedLine]:
    """The lines, with all of the left column before the right one; as they were where something lies across both."""
    first, last = rows[0].at, rows[-1].at
    left_edge, right_edge = max(row.left.right for row in rows), min(row.right.left for row in rows)
    parted = {row.at: row for row in rows}
    left: list[PrintedLine] = []
    right: list[PrintedLine] = []
    end = len(lines)
    for at, line in enumerate(lines[first:], first):
        row = parted.get(at) or _across(at, line, left_edge, right_edge, box)
        if row:
            left.append(row.left)
            right.append(row.right)
        elif line.right <= right_edge and (at < last or _goes_on(left, line)):
            left.append(line)
        elif line.left >= left_edge and (at < last or _goes_on(right, line)):
            right.append(line)
        elif at < last:
            return list(lines)
        else:
            end = at
            break
    return [*lines[:first], *column_by_column(left, box), *column_by_column(right, box), *lines[end:]]


def _across(
    at: int, line: PrintedLine, left_edge: float, right_edge: float, box: Callable[[int, int], Box]
) -> _Row | None:
    """The same of a line in whose column a paragraph ends, however short that is."""
    if line.first is None or line.right <= right_edge or line.left >= left_edge:
        return None
    rows = _parted(at, line, box, 1)
    return next((row for row in rows if row.left.right <= left_edge and right_edge <= row.right.left), None)


def _parted(at: int, line: PrintedLine, box: Callable[[int, int], Box], least: int = _RUNNING) -> list[_Row]:
    """The line parted at each of its blanks that may be the gutter."""
    rows, start = [], line.first or 0
    for blank in _BLANK.finditer(line.text):
        before, after = line.text[: blank.start()].rstrip(), line.text[blank.end() :]
        if min(len(before), len(after)) < least:
            continue
        behind = start + blank.end()
        one = line._replace(text=before, right=box(start, start + len(before) - 1)[2])
        two = line._replace(text=after, left=box(behind, behind)[0], first=behind)
        if two.left - one.right > _GUTTER * line.height:
            rows.append(_Row(at, one, two))
    return rows


def _along_one_gutter(rows: Sequence[_Row]) -> list[_Row]:
    """The rows, one of a line, that the gutter of most of them parts."""
    best: list[_Row] = []
    for row in rows[: 2 * _ROWS]:
        middle = (row.left.right + row.right.left) / 2
        same = {one.at: one for one in rows if one.left.right < middle < one.right.left}
        best = max(best, list(same.values()), key=len)
    return best


def _are_columns(rows: Sequence[_Row], box: Callable[[int, int], Box]) -> bool:
    """Whether both sides are running text that fills its lines, and no cells of their own."""
    for side in ([row.left for row in rows], [row.right for row in rows]):
        edge, height = max(line.right for line in side), max(line.height for line in side)
        full = [line for line in side if edge - line.right < _EDGE * height]
        marks = sum(bool(_MARKS.search(line.text)) for line in side)
        run_on = sum(line.text[-1] not in _STOPS for line in full)
        cells = sum(bool(_parted(0, line, box, 1)) for line in side)
        if min(len(full), run_on) < _FULL * len(side) or marks < _SOME * len(side):
            return False
        if cells > _SOME * len(side) and not _columns(side, range(len(side)), box):
            return False
    return True


def _goes_on(column: Sequence[PrintedLine], line: PrintedLine) -> bool:
    """Whether a line below the last row goes on with its column: a sentence does, right below it."""
    above = column[-1]
    return above.text[-1] not in _STOPS and line.top - above.bottom < line.height
