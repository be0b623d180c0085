"""The lines of a text layer put into the cells of a digital page's tables (表格), and read cell by cell.

pdfium's lines run across a table, or down a cell, as their characters happen to stand level: a name of two lines
beside a sum in their middle is cut by it.
"""

from collections.abc import Callable, Sequence
from functools import partial

import pypdfium2
import pypdfium2.raw as pdfium

from extractors.reading.calls import address
from extractors.reading.layers.digital import Upright
from extractors.reading.layers.drawn_ruling import SCALE, drawn_ruling
from extractors.reading.layers.line_pieces import CLOSE, pieces_by_cell, pieces_by_gap
from extractors.reading.printed import Box, PrintedLine
from extractors.reading.tables.cell_lines import lines_of_table
from extractors.reading.tables.joined import in_rows, joined
from extractors.reading.tables.lattice import Cell, Table
from extractors.reading.tables.ruled_tables import tables_of
from extractors.reading.tables.unruled import read_by_cells
from extractors.reading.tables.unruled_rows import NAMES

_FIRST = 12  # lines of a page: what is left of a row, and the next one
_GUTTER, _BETWEEN_NAMES = 0.6, 0.25  # of a line's height: between two columns at least, and between their names
_NAMES_ABOVE = 2.0  # lines' heights: the names of columns that wrap begin above the others
_RULES = frozenset({pdfium.FPDF_PAGEOBJ_PATH, pdfium.FPDF_PAGEOBJ_FORM})  # what may draw the lines of a table


def by_cells(
    page: pypdfium2.PdfPage,
    textpage: pypdfium2.PdfTextPage,
    lines: list[PrintedLine],
    things: Sequence[int],
    kinds: Sequence[int],
) -> list[PrintedLine]:
    """The lines of a page with these objects, by address and kind, those in ruled tables cell by cell."""
    ruling = None if _RULES.isdisjoint(kinds) else drawn_ruling(page, things, kinds)
    tables = tables_of(ruling) if ruling else []
    if not tables and not any(map(_may_be_head, lines)) and not any(map(_may_be_row, lines[:_FIRST])):
        return lines
    box = partial(Upright(page).box, address(textpage))
    return _in_tables(lines, tables, box) if tables else _without_ruling(lines, box)


def _may_be_head(line: PrintedLine) -> bool:
    return " " in line.text and len(NAMES.findall(line.text)) > 1 and not line.apart


def _may_be_row(line: PrintedLine) -> bool:
    return line.text.count(" ") > 1 and line.text[-1].isdigit() and not line.apart


def _without_ruling(lines: list[PrintedLine], box: Callable[[int], Box]) -> list[PrintedLine]:
    """A page's lines, those of a table without ruling cell by cell where its cells wrap."""
    level = next((line.top - _NAMES_ABOVE * line.height for line in lines if _may_be_head(line)), 0.0)
    below = [line for line in lines if not line.apart and line.bottom > level]
    pieces = {
        piece: line
        for line in below
        for piece in pieces_by_gap(line, box, _BETWEEN_NAMES if _may_be_head(line) else _GUTTER)
    }
    if (found := read_by_cells(list(pieces))) is None:
        return lines
    block, taken = found
    whole = {pieces[piece] for piece in taken}
    if any(line in whole and piece not in taken for piece, line in pieces.items()):
        return lines
    rest = [line for line in lines if line not in whole]
    at = next(at for at, line in enumerate(lines) if line in whole)
    return [*rest[:at], *block, *rest[at:]]


def _in_tables(lines: Sequence[PrintedLine], tables: Sequence[Table], box: Callable[[int], Box]) -> list[PrintedLine]:
    """A page's lines, those in its tables cell by cell; a table stands where the first of its lines did."""
    told: list[PrintedLine | int] = []
    celled: dict[int, list[tuple[Cell, PrintedLine]]] = {}
    for line in lines:
        if line.apart or not any(_touches(line, table) for table in tables):
            told.append(line)
            continue
        for piece, cell in pieces_by_cell(line, tables, box):
            if cell is None:
                told.append(piece)
                continue
            if cell.table not in celled:
                told.append(cell.table)
            celled.setdefault(cell.table, []).append((cell, piece))
    blocks = {
        number: lines_of_table(_glued(pieces), _widths(number, tables[number])) for number, pieces in celled.items()
    }
    return [one for part in told for one in (blocks[part] if isinstance(part, int) else [part])]


def _widths(number: int, table: Table) -> dict[Cell, float]:
    """How wide the cells of a table are, in points."""
    edges: dict[Cell, tuple[float, float]] = {}
    for (_, column), first in table.cells.items():
        cell, left, right = Cell(number, *first), table.columns[column], table.columns[column + 1]
        begin, end = edges.get(cell, (left, right))
        edges[cell] = (min(begin, left), max(end, right))
    return {cell: (right - left) / SCALE for cell, (left, right) in edges.items()}


def _touches(line: PrintedLine, table: Table) -> bool:
    top, bottom = table.rows[0] / SCALE, table.rows[-1] / SCALE
    left, right = table.columns[0] / SCALE, table.columns[-1] / SCALE
    return line.bottom > top and line.top < bottom and line.right > left and line.left < right


def _glued(pieces: Sequence[tuple[Cell, PrintedLine]]) -> list[tuple[Cell, PrintedLine]]:
    """The pieces of a table, those joined without a blank that follow one another in a row of their cell."""
    cells: dict[Cell, list[PrintedLine]] = {}
    for cell, piece in pieces:
        cells.setdefault(cell, []).append(piece)
    return [(cell, line) for cell, own in cells.items() for row in in_rows(own) for line in _in_words(row)]


def _in_words(row: Sequence[PrintedLine]) -> list[PrintedLine]:
    words: list[PrintedLine] = []
    for piece in row:
        if words and piece.left - words[-1].right < CLOSE * piece.height:
            whole = joined([words[-1], piece])
            at = len(words[-1].text)
            words[-1] = whole._replace(
                text=whole.text[:at] + whole.text[at + 1 :], middles=whole.middles[:at] + whole.middles[at + 1 :]
            )
        else:
            words.append(piece)
    return words
