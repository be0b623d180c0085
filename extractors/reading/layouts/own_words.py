"""Words of the paper itself that recur like running heads (书眉): its own heading, and the court that signs it."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from extractors.reading.printed import PrintedPage

_MAY_HEAD = re.compile("[院书令告函号案]")  # a paper's own heading, which later pages repeat
_COURT = re.compile(r"[\u4e00-\u9fff]{2,30}法院")
_TITLE = re.compile(r"[\u4e00-\u9fff]{2,14}[书令函告]")
_HEADING = 4  # lines that the heading of a paper takes at most
_DAY = re.compile(
    r"(?:\d{4}|[〇○◯零一二三四五六七八九]{4})年[\d元一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日"
)

Place = tuple[int, int]
"""Key of a page and index of a line in it (from 0)."""


def own_heading(first: PrintedPage, found: AbstractSet[Place]) -> set[Place]:
    """What stands at the head of the first page may be the paper's own heading, unless it counts the pages.

    Nor is it the paper's own where court and title stand below it.
    """
    return {
        (first.key, index)
        for index, line in enumerate(first.lines)
        if (first.key, index) in found
        and line.middle < first.height / 2
        and _MAY_HEAD.search(line.text)
        and "页" not in line.text
        and not _is_heading(_below(first, index, _HEADING))
    }


def signed(pages: Sequence[PrintedPage], found: AbstractSet[Place]) -> set[Place]:
    """The court's name at the head of a page above the day is no head: it signs there, where a last page begins."""
    return {
        (page.key, index)
        for page in pages
        for index, line in enumerate(page.lines)
        if (page.key, index) in found
        and _COURT.fullmatch("".join(line.text.split()))
        and any(map(_DAY.fullmatch, _below(page, index, 1)))
    }


def _is_heading(said: Sequence[str]) -> bool:
    return any(map(_COURT.fullmatch, said)) and any(map(_TITLE.fullmatch, said))


def _below(page: PrintedPage, index: int, count: int) -> list[str]:
    """What the next lines below one say, white space left out."""
    lines = sorted((line.middle, line.text) for line in page.lines if line.middle > page.lines[index].bottom)
    return ["".join(text.split()) for _, text in lines[:count]]
