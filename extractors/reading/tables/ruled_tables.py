"""The tables (表格) of a scanned page, told from its ruling: which border stands between which of their places.

Nothing is a table that has fewer than two rows and two columns: a frame about a page, or a line under a word, is none.
A table may be open at its sides: there its lines end. Of a page that is no scan one row of several cells is one too:
the last row of a table that a page broke off.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise, product
from statistics import median

from extractors.reading.tables.creases import are_creases, without_creases
from extractors.reading.tables.crossing import MEETS, ONE_LINE, Line, crossing, frame_of_ruling, gathered, levelled_line
from extractors.reading.tables.lattice import Frame, Place, Table
from extractors.reading.tables.ruling import Ruling

_BREAK = 60.0  # pixels of a line that may be worn away
_BORDER, _CORNER = 0.5, 3.0  # of a cell's side that is ruled; pixels at its ends that other lines take
_LEAST = 16.0  # pixels: a row or column that can hold a character
_LOWEST, _NARROWEST = 72.0, 200.0  # pixels: a table; characters of a heading are lower
_FEWEST = 3  # lines each way, and cells
_ROW_ALONE = 5  # lines down through a single row


def tables_of(ruling: Ruling) -> list[Table]:
    """The tables of a page, from the top."""
    frame = frame_of_ruling(ruling)
    across = {levelled_line(stroke, frame, upright=False): stroke for stroke in ruling.across}
    down = {levelled_line(stroke, frame, upright=True): stroke for stroke in ruling.down}
    tables = []
    for rows, columns in _crossing(ruling, list(across), list(down)):
        if table := _table(ruling, frame, rows, columns):
            strokes = (*(across[line] for line in rows), *(down[line] for line in columns))
            tables.append(replace(table, strokes=strokes))
    return sorted(tables, key=lambda table: table.rows[0])


def _crossing(ruling: Ruling, across: list[Line], down: list[Line]) -> list[tuple[list[Line], list[Line]]]:
    """The lines of each table."""
    if ruling.sheet is None:
        return crossing(across, down, scanned=False)
    width, height = ruling.sheet
    return crossing(without_creases(across, width), without_creases(down, height))


def _table(ruling: Ruling, frame: Frame, across: list[Line], down: list[Line]) -> Table | None:
    """The table of lines that meet; None where they make none."""
    columns = _places(down, across)
    across = [row for line in gathered(across) for row in _whole(line, columns)]
    if not across:
        return None
    rows = _places(across, down)
    down = [column for line in gathered(down) for column in _whole(line, rows)]
    columns = _places(down, across) if down else ()
    alone = not ruling.sheet and len(rows) == _FEWEST - 1 and len(columns) >= _ROW_ALONE
    if columns[-1] - columns[0] < _NARROWEST or not (alone or _is_high(rows, columns)):
        return None
    if ruling.sheet and are_creases(rows, columns, across, down):
        return None
    sides = _borders(columns, rows, down, lambda at, begin, end: _is_worn(ruling, frame, (at, begin), (at, end)))
    floors = _borders(rows, columns, across, lambda at, begin, end: _is_worn(ruling, frame, (begin, at), (end, at)))
    sides = {(row, column) for column, row in sides}
    cells = _cells(len(rows) - 1, len(columns) - 1, sides, floors)
    if not sides or not (floors or alone) or len(set(cells.values())) < _FEWEST:
        return None
    return Table(frame, columns, rows, cells, frozenset(sides), frozenset(floors))


def _is_high(rows: Sequence[float], columns: Sequence[float]) -> bool:
    return min(len(columns), len(rows)) >= _FEWEST and rows[-1] - rows[0] >= _LOWEST


def _borders(
    places: Sequence[float],
    others: Sequence[float],
    lines: Sequence[Line],
    is_worn: Callable[[float, float, float], bool],
) -> set[tuple[int, int]]:
    """The inner borders of a lattice one way: the place before a line, and the place along it, where it is ruled."""
    found = set()
    for place, at in enumerate(places[1:-1]):
        own = [line for line in lines if abs(line.at - at) < 2 * ONE_LINE]
        for along, (begin, end) in enumerate(pairwise(others)):
            ruled = sum(max(0.0, min(line.end, end) - max(line.begin, begin)) for line in own)
            if ruled >= _BORDER * (end - begin) or is_worn(at, begin + _CORNER, end - _CORNER):
                found.add((place, along))
    return found


def _is_worn(ruling: Ruling, frame: Frame, begin: tuple[float, float], end: tuple[float, float]) -> bool:
    import numpy as np

    return ruling.is_worn(*frame.back(np.array([begin, end])).ravel().tolist())


def _whole(pieces: list[Line], columns: Sequence[float]) -> list[Line]:
    """The pieces of one line that together run along a whole column at least, as no stroke of print does."""
    runs: list[list[Line]] = []
    for piece in sorted(pieces, key=lambda piece: piece.begin):
        if runs and piece.begin - max(before.end for before in runs[-1]) < _BREAK:
            runs[-1].append(piece)
        else:
            runs.append([piece])
    return [piece for run in runs if _runs_along(run, columns) for piece in run]


def _runs_along(run: Sequence[Line], columns: Sequence[float]) -> bool:
    begin, end = run[0].begin - MEETS, max(piece.end for piece in run) + MEETS
    return any(begin <= left and right <= end for left, right in pairwise(columns) if right - left > _LEAST)


def _places(lines: Sequence[Line], others: Sequence[Line]) -> tuple[float, ...]:
    """Where lines run, and the edges at which the others end, where the table is open."""
    places = [median(line.at for line in group) for group in gathered(lines)]
    first, last = min(line.begin for line in others), max(line.end for line in others)
    before = [first] if first < places[0] - _LEAST else []
    behind = [last] if last > places[-1] + _LEAST else []
    return (*before, *places, *behind)


def _cells(rows: int, columns: int, sides: set[Place], floors: set[Place]) -> dict[Place, Place]:
    """The first place of the cell that each place belongs to: places with no border between them are one cell."""
    cells: dict[Place, Place] = {}
    for first in product(range(rows), range(columns)):
        new = [first] if first not in cells else []
        while new:
            row, column = place = new.pop()
            cells[place] = first
            around = (
                ((row, column + 1), column + 1 < columns and place not in sides),
                ((row + 1, column), row + 1 < rows and place not in floors),
                ((row, column - 1), column > 0 and (row, column - 1) not in sides),
                ((row - 1, column), row > 0 and (row - 1, column) not in floors),
            )
            new += [other for other, is_one in around if is_one and other not in cells]
    return cells
