"""Rows of a ruled table (表格) that are broken by the end of a page, as word processors break them.

A row that is counted (序号) goes on in one that is not, above the next number; the names of the columns may be said
again before it.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.joining.table_rows import Ends
from extractors.reading.printed import PrintedPage

_COUNTED = re.compile(r"(\d{1,3})(?![\d.,，%])")
_NEXT = 2  # rows: what is left of one, and the next
_OWN_ROW = re.compile(
    r"[小合共总]\s{0,4}计|其中|[（(]?[一二三四五六七八九十]{1,3}[、）)]|第[一二三四五六七八九十]{1,3}[类组顺]"
)


def with_broken_row(page: PrintedPage, here: Sequence[int], following: PrintedPage, there: list[int]) -> PrintedPage:
    """The page; its last row ends no more where it goes on in the first one of the next page, which is put first there.

    Names of columns that were said before it stand behind it, where the rows are that they name.
    """
    above, below = _rows(page, here), _rows(following, there)
    head = below[0] if any(_said(page, row) == _said(following, below[0]) for row in above[:-1]) else []
    rest = below[1:] if head else below
    if len(rest) < _NEXT or not _is_rest(page, above[-1], following, rest):
        return page
    there[:] = [*rest[0], *head, *there[len(head) + len(rest[0]) :]]
    lines = list(page.lines)
    lines[here[-1]] = lines[here[-1]]._replace(ends=Ends.CELL)
    return replace(page, lines=tuple(lines))


def _is_rest(page: PrintedPage, row: Sequence[int], following: PrintedPage, rows: Sequence[list[int]]) -> bool:
    """Whether the first of the next page's rows has no number, stands right of this one's, and the next counts on."""
    counted, begun, first = _number(page, row), page.lines[row[0]], following.lines[rows[0][0]]
    if counted is None or _number(following, rows[0]) is not None or _OWN_ROW.match(first.text):
        return False
    return _number(following, rows[1]) == counted + 1 and first.left > begun.left + begun.height


def _rows(page: PrintedPage, body: Sequence[int]) -> list[list[int]]:
    """The rows of tables among the body lines of a page."""
    rows: list[list[int]] = [[]]
    for index in body:
        if page.lines[index].ends is None:
            continue
        rows[-1].append(index)
        if page.lines[index].ends is Ends.ROW:
            rows.append([])
    return [row for row in rows if row]


def _said(page: PrintedPage, row: Sequence[int]) -> str:
    return "".join("".join(page.lines[index].text.split()) for index in row)


def _number(page: PrintedPage, row: Sequence[int]) -> int | None:
    """The number that a row begins with."""
    found = _COUNTED.match(page.lines[row[0]].text)
    return int(found[1]) if found else None
