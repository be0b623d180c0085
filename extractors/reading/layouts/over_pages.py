"""Cells of a ruled table (表格) that are broken by the end of a page: their text goes on at the head of the next one.

What is left of a table there may be one cell and its label, which by themselves are no table.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from extractors.joining.table_rows import Ends
from extractors.reading.layouts.broken_rows import BrokenRow, broken_row
from extractors.reading.printed import PrintedLine, PrintedPage
from extractors.reading.texts.text_file import STOPS

_RUNNING = 14  # characters; the last cell of a row of a list is shorter


def with_cells_over_pages(
    pages: Sequence[PrintedPage], body: dict[int, list[int]]
) -> tuple[list[PrintedPage], list[BrokenRow]]:
    """The pages with these body lines, in order, and their broken rows; no row ends where it goes on."""
    mended, rows = list(pages), []
    for at, (page, following) in enumerate(pairwise(pages)):
        here, there = body[page.key], body[following.key]
        if len(here) > 1 and there:
            before, line = (page.lines[index] for index in here[-2:])
            if _goes_on(before, line, following.lines[there[0]]):
                lines = list(page.lines)
                lines[here[-1]] = line._replace(ends=Ends.LINE)
                mended[at] = replace(page, lines=tuple(lines))
            elif line.ends and following.lines[there[0]].ends and (broken := broken_row(page, here, following, there)):
                mended[at], row = broken
                rows.append(row)
    return mended, rows


def _goes_on(before: PrintedLine, line: PrintedLine, following: PrintedLine) -> bool:
    return line.ends is Ends.ROW and before.ends is Ends.LINE and _is_one_text(line, following)


def goes_into_cell(line: PrintedLine, following: PrintedLine) -> bool:
    """Whether the text of a page's last line goes on in a cell of several lines."""
    return line.ends is None and following.ends is Ends.LINE and _is_one_text(line, following)


def _is_one_text(line: PrintedLine, following: PrintedLine) -> bool:
    """Whether a line stops in a sentence above one that begins as far to the left."""
    return (
        len(line.text) >= _RUNNING and not line.text.endswith(STOPS) and abs(line.left - following.left) < line.height
    )
