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
_FIGURES, _LEFT = 2, 2  # columns of figures at the end of a row; rows of a table that goes on

Found = tuple[list[PrintedLine], set[PrintedLine]]
"""The lines of a table, cell by cell, and the pieces that they were made of."""


def read_by_cells(pieces: Sequence[PrintedLine]) -> Found | None:
    """The first such table among the pieces of a page; None where there is none."""
    level = in_rows(pieces)
    head = next((row for row in level if _is_head([piece.text for piece in row])), None)
    if head is None:
        return _going_on(level)
    names = [Column(piece.left, piece.right) for piece in head]
    whole = {part: piece for piece in pieces for part in by_figure(piece, names)}
    rows = in_rows(list(whole))
    below = rows[rows.index(head) + 1 :]
    columns = filled(named(head, below), below, head[0])
    told = anchors(columns)
    grouped = grouped_by_row(columns, told) if len(told) >= _ROWS else None
    if grouped is None:
        return None
    boxes = [(Cell(0, 0, number), piece) for number, piece in enumerate(head, len(columns) - len(head))]
    boxes += _cells(grouped)
    return lines_of_table(boxes), {whole[piece] for _, piece in boxes}


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
    told = anchors(columns)
    grouped = grouped_by_row(columns, told, broken=True) if len(told) >= _LEFT else None
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
