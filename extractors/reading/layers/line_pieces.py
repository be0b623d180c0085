"""A line of a text layer in pieces that stand in one cell of a table (表格) each."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from extractors.reading.layers.drawn_ruling import SCALE
from extractors.reading.printed import Box, PrintedLine
from extractors.reading.tables.lattice import Cell, Table

CLOSE = 0.1
"""Of a character's height: it follows the one before."""

_OVER = 0.15  # of its width: a border that runs through it
_UNEVEN = 0.2  # of it: what stands in the middle of a row of two lines
_ROW = 0.5  # of the higher one's height


class _Mark(NamedTuple):
    """A character, its box, and the cell that its middle lies in."""

    text: str
    box: Box
    cell: Cell | None


def pieces_by_cell(
    line: PrintedLine, tables: Sequence[Table], box: Callable[[int], Box]
) -> Iterator[tuple[PrintedLine, Cell | None]]:
    """A line as it is where it stands in no cell; else its parts, each in one cell or outside."""
    marks = [
        _Mark(mark, place, _cell_at(place, tables)) for mark, place in zip(line.text, _boxes(line, box), strict=True)
    ]
    if not any(mark.cell for mark in marks):
        yield line, None
        return
    part: list[_Mark] = []
    for mark in marks:
        if mark.text.isspace():
            part += [mark] if part else []
            continue
        last = next((one for one in reversed(part) if not one.text.isspace()), None)
        if last and _parts(last, mark, blank=part[-1].text.isspace(), tables=tables):
            yield _piece(part)
            part = []
        part.append(mark)
    yield _piece(part)


def _boxes(line: PrintedLine, box: Callable[[int], Box]) -> Iterator[Box]:
    if line.first is None:
        half = line.height / 2
        yield from ((middle - half, line.top, middle + half, line.bottom) for middle in line.middles)
        return
    place = line.first
    for mark in line.text:
        yield box(place)
        place += 1 + (mark > "\uffff")


def _cell_at(box: Box, tables: Sequence[Table]) -> Cell | None:
    left, top, right, bottom = box
    across, down = (left + right) / 2 * SCALE, (top + bottom) / 2 * SCALE
    for number, table in enumerate(tables):
        inside = table.columns[0] <= across <= table.columns[-1] and table.rows[0] <= down <= table.rows[-1]
        if inside and (place := table.place(across, down)):
            return Cell(number, *table.cells[place])
    return None


def _parts(before: _Mark, mark: _Mark, *, blank: bool, tables: Sequence[Table]) -> bool:
    """Whether another piece begins with a character: in another cell or row, but not where words run over a border."""
    height = max(before.box[3] - before.box[1], mark.box[3] - mark.box[1])
    if abs(before.box[1] + before.box[3] - mark.box[1] - mark.box[3]) / 2 >= _ROW * height:
        return True
    gap = mark.box[0] - before.box[2]
    if gap < -CLOSE * height:  # upon it: each is too wide for its cell
        return True
    if before.cell == mark.cell:
        return False
    return blank or gap > CLOSE * height or not any(_runs_over(mark, before, table) for table in tables)


def _runs_over(mark: _Mark, before: _Mark, table: Table) -> bool:
    """Whether a border down stands within one of two characters."""
    return any(
        left + _OVER * (right - left) < at / SCALE < right - _OVER * (right - left)
        for left, _, right, _ in (before.box, mark.box)
        for at in table.columns
    )


def _piece(part: Sequence[_Mark]) -> tuple[PrintedLine, Cell | None]:
    words = "".join(mark.text for mark in part).rstrip()
    marks = [mark for mark in part[: len(words)] if not mark.text.isspace()]
    lefts, tops, rights, bottoms = zip(*(mark.box for mark in marks), strict=True)
    middles = tuple((mark.box[0] + mark.box[2]) / 2 for mark in part[: len(words)])
    (cell, _), *_ = Counter(mark.cell for mark in marks).most_common(1)
    return PrintedLine(words, min(lefts), min(tops), max(rights), max(bottoms), middles), cell


def pieces_by_gap(line: PrintedLine, box: Callable[[int], Box], gap: float) -> Iterator[PrintedLine]:
    """A line's parts between which more room is left than so much of their height, or that are not level."""
    part: list[_Mark] = []
    last: _Mark | None = None
    for text, place in zip(line.text, _boxes(line, box), strict=True):
        mark = _Mark(text, place, None)
        if not text.isspace():
            if last and _is_apart(last.box, place, gap):
                yield _piece(part)[0]
                part = []
            last = mark
        if part or not text.isspace():
            part.append(mark)
    if part:
        yield _piece(part)[0]


def _is_apart(before: Box, after: Box, gap: float) -> bool:
    height = max(before[3] - before[1], after[3] - after[1])
    return (
        after[0] - before[2] > gap * height or abs(before[1] + before[3] - after[1] - after[3]) / 2 > _UNEVEN * height
    )
