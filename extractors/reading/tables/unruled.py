"""Tables without ruling (无线表格) whose cells wrap: read by cells, as those with ruling are.

The names of the columns tell the columns, and a column of figures the rows. Where the two do not fit throughout,
nothing is changed; a table in which no cell wraps is read well line by line.
"""

import re
from collections.abc import Sequence

from extractors.reading.printed import PrintedLine
from extractors.reading.tables.cell_lines import lines_of_table
from extractors.reading.tables.joined import in_rows
from extractors.reading.tables.lattice import Cell
from extractors.reading.tables.unruled_columns import FIGURE, SOON, Column, anchors, by_figure, filled, named, place
from extractors.reading.tables.unruled_rows import NAMES, Groups, grouped_by_row

_NO_NAME = re.compile(r"[。，；：:;]")
_COLUMNS, _NAMED, _ROWS = 3, 2, 3  # at least; columns whose names are known
_ABOVE, _NEAR, _NAME = 2, 1.4, 6  # rows of parts of names; of a line's height between them; characters of a part
_FIGURES, _LEFT = 2, 2  # columns of figures at the end of a row; rows of a table that goes on

Found = tuple[list[PrintedLine], set[PrintedLine]]
"""The lines of a table, cell by cell, and the pieces that they were made of."""


def read_by_cells(pieces: Sequence[PrintedLine]) -> Found | None:
    """The first such table among the pieces of a page; None where there is none."""
    level = in_rows(pieces)
    at = next((at for at, row in enumerate(level) if _is_head([piece.text for piece in row])), None)
    if at is None:
        return _going_on(level)
    head, above = level[at], _names_above(level, at)
    names = sorted([*head, *(name for name in above if not _stand_above(head, name))], key=lambda piece: piece.left)
    columns = [Column(piece.left, piece.right) for piece in names]
    whole = {part: piece for piece in pieces for part in by_figure(piece, columns)}
    rows = in_rows(list(whole))
    below = rows[rows.index(head) + 1 :]
    columns = filled(named(names, below), below, head[0])
    grouped = _grouped(columns, _ROWS)
    if grouped is None:
        return None
    boxes = [(Cell(0, 0, number), piece) for number, piece in enumerate(names, len(columns) - len(names))]
    boxes += [(Cell(0, 0, place(columns, name) or 0), name) for name in above if name not in names]
    boxes += _cells(grouped)
    return lines_of_table(boxes), {whole[piece] for _, piece in boxes}


def _grouped(columns: Sequence[Column], fewest: int, *, broken: bool = False) -> list[Groups] | None:
    """Each column's pieces by row, by the first of what may tell the rows that does; None where nothing tells them."""
    told = (grouped_by_row(columns, rows, broken=broken) for rows in anchors(columns) if len(rows) >= fewest)
    return next((grouped for grouped in told if grouped is not None), None)


def _names_above(rows: Sequence[list[PrintedLine]], at: int) -> list[PrintedLine]:
    """The first words of names that wrap, above a head that is level with their middle; （元） may stand below."""
    head, above, last = rows[at], [], rows[at][0]
    for row in reversed(rows[max(0, at - _ABOVE) : at]):
        if last.middle - row[0].middle > _NEAR * last.height or any(_is_no_name(piece) for piece in row):
            break
        above += row
        last = row[0]
    return above if any(not _stand_above(head, piece) for piece in above) else []


def _is_no_name(piece: PrintedLine) -> bool:
    return len(piece.text) > _NAME or _NO_NAME.search(piece.text) is not None


def _stand_above(head: Sequence[PrintedLine], piece: PrintedLine) -> bool:
    return any(piece.left < name.right and name.left < piece.right for name in head)


def _is_head(texts: Sequence[str]) -> bool:
    """Whether pieces side by side name the columns of a table."""
    if len(texts) < _COLUMNS or any(_NO_NAME.search(text) for text in texts):
        return False
    return sum(NAMES.search(text) is not None for text in texts) >= _NAMED


def _going_on(rows: Sequence[list[PrintedLine]]) -> Found | None:
    """A table that goes on from the page before: its first whole row tells the columns.

    What stands above it in them is the rest of a row that the page broke.
    """
    at = next((at for at, row in enumerate(rows[:SOON]) if _is_row([piece.text for piece in row])), None)
    if at is None:
        return None
    columns = [Column(piece.left, piece.right) for piece in rows[at]]
    begin = at
    while begin and all(_stands_below(columns, piece) for piece in rows[begin - 1]):
        begin -= 1
    columns = filled(columns, rows[begin:], rows[begin][0])
    grouped = _grouped(columns, _LEFT, broken=True)
    if grouped is None:
        return None
    boxes = _cells(grouped)
    return lines_of_table(boxes), {piece for _, piece in boxes}


def _is_row(texts: Sequence[str]) -> bool:
    """Whether pieces side by side are a row that ends with its figures."""
    return len(texts) >= _COLUMNS and all(map(FIGURE.fullmatch, texts[-_FIGURES:])) and not FIGURE.fullmatch(texts[-3])


def _stands_below(columns: Sequence[Column], piece: PrintedLine) -> bool:
    within = any(piece.left < column.right and column.left < piece.right for column in columns)
    return within and place(columns, piece) is not None and not _NO_NAME.search(piece.text)


def _cells(grouped: Sequence[Groups]) -> list[tuple[Cell, PrintedLine]]:
    return [
        (Cell(0, row, number), piece)
        for number, groups in enumerate(grouped)
        for row, group in enumerate(groups)
        for piece in group
    ]
