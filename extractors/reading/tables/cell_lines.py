"""Printed lines of a ruled table (表格), cell by cell: a cell's lines one below the other, then the next cell's.

Cells one behind the other whose print stands side by side are one line, as a reader of print has them too.
"""

import re
from collections.abc import Mapping, Sequence
from itertools import groupby, pairwise

from extractors.joining.table_rows import Ends
from extractors.reading.printed import PrintedLine
from extractors.reading.tables.joined import are_beside, in_rows, joined
from extractors.reading.tables.lattice import Cell
from extractors.reading.texts.text_file import STOPS

_SENTENCE = re.compile("[，。；,;](?!\\d)")
_STOP = re.compile(r"。|\.(?<=[\u4e00-\u9fff]\.)(?=[\u4e00-\u9fff]|$)")
_NAME = 9  # characters of a column's name
_WIDE = 14  # characters of a cell of running text
_SHORT, _INDENT = 2.0, 1.2  # of a line's height: room for two characters; one that is set in by more than one


def lines_of_table(
    boxes: Sequence[tuple[Cell, PrintedLine]], widths: Mapping[Cell, float] | None = None
) -> list[PrintedLine]:
    """The printed lines of a table's boxes, row by row; `widths` are those of the cells of one that is no scan."""
    lines = []
    ordered = sorted(boxes, key=lambda box: box[0])
    for number, row in groupby(ordered, key=lambda box: box[0].row):
        cells = groupby(row, key=lambda box: box[0])
        lines += _row(
            [
                _cell([line for _, line in own], head=not number, width=widths[cell] if widths else None)
                for cell, own in cells
            ]
        )
    return lines


def _cell(boxes: Sequence[PrintedLine], *, head: bool, width: float | None) -> list[PrintedLine]:
    """A cell's printed lines from the top; that of a column's name, in the head."""
    lines = [joined(row) for row in in_rows(boxes)]
    lines = lines if width else _without_specks(lines, head=head)
    left, right = min(line.left for line in lines), max(line.right for line in lines)
    ends = [
        Ends.ROW if _ends_paragraph(line, following, left, right) or _stands_alone(line, width) else Ends.LINE
        for line, following in pairwise(lines)
    ]
    return [line._replace(ends=end) for line, end in zip(lines, [*ends, Ends.CELL], strict=True)]


def _without_specks(lines: list[PrintedLine], *, head: bool) -> list[PrintedLine]:
    """The lines of a cell without stops, where none ends its last sentence: dirt that is read as one (鼎立。机械).

    The name of a column, in the `head`, is no sentence at all.
    """
    if not any(_STOP.search(line.text) for line in lines):
        return lines
    if lines[-1].text.endswith("。") and not (head and len(lines) == 1 and len(lines[0].text) <= _NAME):
        return lines
    return [_without(line, [found.start() for found in _STOP.finditer(line.text)]) for line in lines]


def _without(line: PrintedLine, places: Sequence[int]) -> PrintedLine:
    """A line without some of its characters."""
    kept = [place for place in range(len(line.text)) if place not in places]
    if not kept:
        return line
    return line._replace(
        text="".join(line.text[place] for place in kept), middles=tuple(line.middles[place] for place in kept)
    )


def _ends_paragraph(line: PrintedLine, following: PrintedLine, left: float, right: float) -> bool:
    """Whether a paragraph ends inside a cell of these edges: its last line is short, or the next one is set in."""
    if not line.text.endswith(STOPS):
        return False
    return right - line.right > _SHORT * line.height or following.left - left > _INDENT * line.height


def _stands_alone(line: PrintedLine, width: float | None) -> bool:
    """Whether a line fills less than half of a wide cell: a heading, a name or a day, not wrapped text."""
    return width is not None and width >= _WIDE * line.height and line.right - line.left < width / 2


def _row(cells: Sequence[list[PrintedLine]]) -> list[PrintedLine]:
    """The printed lines of a row."""
    lines = list(cells[0])
    for before, cell in pairwise(cells):
        if _is_sum_by_sentence(before, cell):
            lines[-1] = lines[-1]._replace(ends=Ends.ROW)
        elif are_beside(lines[-1], cell[0]):
            cell = [joined([lines.pop(), cell[0]]), *cell[1:]]  # noqa: PLW2901
        lines += cell
    lines[-1] = lines[-1]._replace(ends=Ends.ROW)
    return lines


def _is_sum_by_sentence(before: Sequence[PrintedLine], after: Sequence[PrintedLine]) -> bool:
    """Whether one of two cells is a bare figure and the other a sentence, which is no part of a row of figures."""
    if before[-1].text[-1:].isdigit():
        return any(_SENTENCE.search(line.text) for line in after)
    return after[0].text[:1].isdigit() and any(_SENTENCE.search(line.text) for line in before)
