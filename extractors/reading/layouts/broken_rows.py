"""Rows of a ruled table (表格) that are broken by the end of a page, as word processors break them.

A row that is counted (序号) goes on in one that is not, above the next number or at the table's end; one that is not
counted, where a case number goes on. The names of the columns may be said again before it.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from extractors.joining.table_rows import Ends
from extractors.reading.layouts.cell_parts import Part, parts_of
from extractors.reading.printed import PrintedPage

_COUNTED = re.compile(r"(\d{1,3})(?![\d.,，%])")
# （2023）浙0109 in a cell, and 执1202号 or 0109执1202号 in the one below it.
_NUMBER_BEGUN = re.compile(r"[（(〔\[](?:19|20)\d{2}[）)〕\]][\u4e00-\u9fff]?[^号]{0,12}$")
_NUMBER_ENDS = re.compile(r"[\u4e00-\u9fff]{0,2}\d{0,5}[\u4e00-\u9fff]{0,6}\d{0,6}号")
_OWN_ROW = re.compile(
    r"[小合共总]\s{0,4}计|其中|[（(]?[一二三四五六七八九十]{1,3}[、）)]|第[一二三四五六七八九十]{1,3}[类组顺]"
)


class BrokenRow(NamedTuple):
    """A row over two pages: each page, and the indexes of the lines there that are of it."""

    page: PrintedPage
    begun: Sequence[int]
    following: PrintedPage
    rest: Sequence[int]


def broken_row(
    page: PrintedPage, here: Sequence[int], following: PrintedPage, there: list[int]
) -> tuple[PrintedPage, BrokenRow] | None:
    """The page, its last row ended no more, and that row, where it goes on in the first one of the next page.

    That is put first there; names of columns that were said before it stand behind it, where the rows are that they
    name.
    """
    above, below = _rows(page, here), _rows(following, there)
    head = below[0] if any(_said(page, row) == _said(following, below[0]) for row in above[:-1]) else []
    rest = below[1:] if head else below
    if not rest or not _is_rest(page, above[-1], following, rest):
        return None
    there[:] = [*rest[0], *head, *there[len(head) + len(rest[0]) :]]
    lines = list(page.lines)
    lines[here[-1]] = lines[here[-1]]._replace(ends=Ends.CELL)
    mended = replace(page, lines=tuple(lines))
    return mended, BrokenRow(mended, above[-1], following, rest[0])


def _is_rest(page: PrintedPage, row: Sequence[int], following: PrintedPage, rows: Sequence[list[int]]) -> bool:
    """Whether the first of the next page's rows has no number, stands right of this one's, and the next counts on."""
    counted, begun, first = _number(page, row), page.lines[row[0]], following.lines[rows[0][0]]
    if _number(following, rows[0]) is not None or _OWN_ROW.match(first.text):
        return False
    if counted is None:
        return _goes_on(page, row, following, rows[0])
    counts_on = len(rows) == 1 or _number(following, rows[1]) == counted + 1
    return counts_on and first.left > begun.left + begun.height


def _goes_on(page: PrintedPage, row: Sequence[int], following: PrintedPage, rest: Sequence[int]) -> bool:
    """Whether the last words of some cell are a case number that has begun, and go on in the next page's row."""
    above = [part for index in row for part in parts_of(page.lines[index])]
    below = [part for index in rest for part in parts_of(following.lines[index])]
    begun = [
        part
        for at, part in enumerate(above)
        if _NUMBER_BEGUN.search(_bare(part)) and not any(map(part.is_above, above[at + 1 :]))
    ]
    return any(part.is_above(other) and _NUMBER_ENDS.match(_bare(other)) for part in begun for other in below)


def _bare(part: Part) -> str:
    return "".join(part.text.split())


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
