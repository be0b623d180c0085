"""Rows of a table (表格) over two pages made whole: what is left of a cell stands behind what it goes on from.

（2023）浙0109 at the foot of a page and 执1202号 at the head of the next are one case number, with the sums of the row
between them as the pages have it.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from extractors.joining.source import Line
from extractors.joining.table_rows import Ends
from extractors.reading.layouts.broken_rows import BrokenRow
from extractors.reading.layouts.cell_parts import Part, in_columns, parts_of
from extractors.reading.layouts.furniture import Place
from extractors.reading.printed import PrintedPage


class _Piece(NamedTuple):
    """Words of one cell: what they are to the text, and where they stand."""

    line: Line
    part: Part


def with_whole_rows(lines: Mapping[Place, Line], rows: Sequence[BrokenRow]) -> list[Line]:
    """The lines of a document, by page and index in order, each broken row cell by cell."""
    told: dict[Place, list[Line]] = {place: [line] for place, line in lines.items()}
    for row in rows:
        begun = [(row.page.key, index) for index in row.begun]
        if not all(told[place] for place in begun):  # the rest of a row that fills its page
            continue
        rest = [(row.following.key, index) for index in row.rest]
        pieces = _cell_by_cell(list(_pieces(row.page, begun, lines)), list(_pieces(row.following, rest, lines)))
        told |= {key: [] for key in [*begun, *rest]}
        told[begun[0]] = [*pieces[:-1], pieces[-1]._replace(ends=Ends.ROW, ends_paragraph=True)]
    return [line for group in told.values() for line in group]


def _pieces(page: PrintedPage, places: Sequence[Place], lines: Mapping[Place, Line]) -> Iterator[_Piece]:
    """The words of a row's cells on one page."""
    for place in places:
        line, parts = lines[place], list(parts_of(page.lines[place[1]]))
        for part in parts:
            ends = line.ends if part is parts[-1] else Ends.CELL
            start = line.start + part.begin
            yield _Piece(line._replace(start=start, end=line.start + part.end, ends=ends, ends_paragraph=False), part)


def _cell_by_cell(begun: Sequence[_Piece], rest: Sequence[_Piece]) -> list[Line]:
    """The lines of a row: those of its rest each behind the last one of its column, or where it stands across."""
    columns = in_columns([piece.part for piece in (*begun, *rest)])
    behind: dict[int, list[Line]] = {}
    for piece, column in zip(rest, columns[len(begun) :], strict=True):
        above = [at for at in range(len(begun)) if columns[at] == column]
        before = [at for at, one in enumerate(begun) if one.part.left < piece.part.left]
        behind.setdefault((above or before or [0])[-1], []).append(piece.line)
    row: list[Line] = []
    for at, piece in enumerate(begun):
        goes_on = at in behind and columns[at] in columns[len(begun) :]
        row.append(piece.line._replace(ends=Ends.LINE if goes_on else Ends.CELL if at in behind else piece.line.ends))
        row += behind.get(at, [])
    return [line._replace(ends=Ends.CELL) if line.ends is Ends.ROW else line for line in row]
