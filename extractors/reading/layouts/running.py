"""Running heads and feet (书眉、页脚) in the size of the text: one row at the edge of nearly every page.

It says the same on each (机密, a court's name), or counts the pages (卷宗页码: 001, 002). Rows of tables recur too, but
with other figures; no head is said again and again on one page, nor is it a full line of text.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from extractors.reading.layouts.own_words import own_heading, signed
from extractors.reading.printed import PrintedPage

_EDGE = 0.13  # of the page's height
_NEAR, _NEAR_IN_SCANS = 0.02, 0.06  # of the page's height; scanned pages lie anywhere in their frame
_FEWEST = 2  # pages
_ROUNDS = 2  # a foot may have two rows
_FULL = 0.9  # of the widest line: a line of text, unless it counts the pages
_SAID = 2  # times on a page: a running head may say the title
_NUMBER = re.compile(r"(?<![\d.,，])\d{1,4}(?![\d.,，])")
# 附件1, 表2, 证据3: what is counted there is no page.
_OF_THINGS = re.compile(r"[附表图证第](?!.*页)")

Place = tuple[int, int]
_Key = tuple[bool, str]
"""Whether it stands at the top, and what it says, a number that counts pages as its distance from the page's own."""


class _Sheet(NamedTuple):
    """A page, its place among the paper's (from 1), how often each text stands on it, how wide a full line of it is."""

    page: PrintedPage
    at: int
    said: Counter[str]
    full: float


def running_lines(pages: Sequence[PrintedPage], known: AbstractSet[Place]) -> set[Place]:
    """The running heads and feet (key of a page, index of a line) beside the furniture that is known."""
    if len(pages) < _FEWEST:
        return set()
    full = max(((line.right - line.left) / page.width for page in pages for line in page.lines), default=0.0)
    sheets = [
        _Sheet(page, at, Counter([line.text for line in page.lines]), full * page.width)
        for at, page in enumerate(pages, 1)
        if any(not line.apart for line in page.lines)
    ]
    found: set[Place] = set()
    for _ in range(_ROUNDS if len(sheets) >= _FEWEST else 0):
        if not (more := _outermost(sheets, known | found)):
            break
        found |= more
    if not found:
        return found
    return found - own_heading(sheets[0].page, found) - signed([sheet.page for sheet in sheets], found)


def _outermost(sheets: Sequence[_Sheet], known: AbstractSet[Place]) -> set[Place]:
    """The outermost rows of the pages whose every line recurs on nearly all of them."""
    rows = [
        [(sheet, index, set(_keys(sheet, index))) for index in row] for sheet in sheets for row in _rows(sheet, known)
    ]
    seen: defaultdict[_Key, dict[int, float]] = defaultdict(dict)
    for row in rows:
        for sheet, index, keys in row:
            for key in keys:
                seen[key].setdefault(sheet.at, sheet.page.lines[index].middle / sheet.page.height)
    near = _NEAR_IN_SCANS if any(sheet.page.reader == "ocr" for sheet in sheets) else _NEAR
    least = max(_FEWEST, len(sheets) - 1)
    recurring = {key for key, at in seen.items() if len(at) >= least and max(at.values()) - min(at.values()) < near}
    return {
        (sheet.page.key, index) for row in rows if all(recurring & keys for *_, keys in row) for sheet, index, _ in row
    }


def _rows(sheet: _Sheet, known: AbstractSet[Place]) -> Iterator[list[int]]:
    """The highest and the lowest row of a page, each as the indexes of its lines, where they stand at its edge."""
    page, key = sheet.page, sheet.page.key
    lines = [
        (line.middle, index) for index, line in enumerate(page.lines) if not line.apart and (key, index) not in known
    ]
    highest, lowest = (end(lines)[0] for end in (min, max)) if lines else (page.height / 2,) * 2
    for middle in (highest, lowest):
        if not _EDGE < middle / page.height < 1 - _EDGE:
            yield [index for other, index in lines if abs(other - middle) < page.lines[index].height / 2]


def _keys(sheet: _Sheet, index: int) -> Iterator[_Key]:
    """What a line says: as it stands, and with each of its numbers counted from its page's, of paper or file."""
    line = sheet.page.lines[index]
    if sheet.said[line.text] > _SAID:
        return
    top, text = line.middle < sheet.page.height / 2, "".join(line.text.split())
    if line.right - line.left < _FULL * sheet.full:
        yield top, text
    for found in _NUMBER.finditer(text) if not _OF_THINGS.match(text) else ():
        for own in {sheet.at, sheet.page.number}:
            yield top, f"{text[: found.start()]}<{int(found[0]) - own}>{text[found.end() :]}"
