"""Papers in one text file (一文多书): where another begins, told by its lines as a bundle's is by its pages.

A text has no pages. Another paper begins at a line that is a court's name alone, with a title and a number of its own
below it, where the lines before end as a paper does, with its day. What is quoted within a paper has no such end
before it.
"""

import re
from itertools import pairwise

from extractors.paper.bundle import Pages, papers_in
from extractors.paper.page_heading import heading_of, plain
from extractors.patterns.bundle import DAY_ALONE

_COURT = re.compile(r"^[^\S\n]{0,80}(?:[\u4e00-\u9fff][^\S\n]{0,8}){3,40}法[^\S\n]{0,8}院[^\S\n]{0,8}$", re.MULTILINE)
_HEAD, _FOOT = 8, 6  # lines with something on them, of a paper's head and of its foot


def papers_in_text(text: str) -> list[Pages]:
    """The first and the last line (from 1) of each paper; one that holds the whole text where there is no other."""
    rows = text.split("\n")
    begins = [number for number in _courts(text) if _begins(rows, number)] if _COURT.search(text) else []
    if not begins:
        return [(1, len(rows))]
    pieces = list(pairwise([0, *begins, len(rows)]))
    papers = papers_in([list(filter(str.strip, rows[first:last])) for first, last in pieces])
    return [(pieces[first - 1][0] + 1, pieces[last - 1][1]) for first, last in papers]


def cut_out(data: bytes, lines: Pages) -> bytes:
    """The bytes of these lines."""
    first, last = lines
    return b"\n".join(data.split(b"\n")[first - 1 : last])


def _courts(text: str) -> list[int]:
    """The lines (from 0), but the first, that are a court's name alone."""
    found, done, number = [], 0, 0
    for match in _COURT.finditer(text):
        number += text.count("\n", done, match.start())
        done = match.start()
        if number:
            found.append(number)
    return found


def _begins(rows: list[str], number: int) -> bool:
    """Whether a paper with a number of its own begins on a line (from 0), behind another's day."""
    before = [row for row in rows[max(0, number - 3 * _FOOT) : number] if row.strip()][-_FOOT:]
    if not any(DAY_ALONE.fullmatch(plain(row)) for row in before):
        return False
    heading = heading_of([row for row in rows[number : number + 3 * _HEAD] if row.strip()][:_HEAD])
    return heading is not None and heading.number is not None
