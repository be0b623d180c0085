"""Running heads and feet (书眉、页脚) in the size of the text: one row at the edge of nearly every page.

It says the same on each (机密, a court's name), or counts the pages (卷宗页码: 001, 002). Rows of tables recur too, but
with other figures; no head is said again and again on one page, nor is it a full line of text.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet

from extractors.reading.printed import PrintedLine, PrintedPage

_EDGE = 0.13  # of the page's height
_NEAR, _NEAR_IN_SCANS = 0.02, 0.06  # of the page's height; scanned pages lie anywhere in their frame
_ROUNDS = 2  # a foot may have two rows
_FULL = 0.9  # of the widest line: a line of text, unless it counts the pages
_SAID = 2  # times on a page: a running head may say the title
_NUMBER = re.compile(r"(?<![\d.,，])\d{1,4}(?![\d.,，])")
# 附件1, 表2, 证据3: what is counted there is no page.
_OF_THINGS = re.compile(r"[附表图证第](?!.*页)")
_MAY_HEAD = re.compile("[院书令告函号案]")  # a paper's own heading, which later pages repeat

Place = tuple[int, int]
_Key = tuple[bool, str]
"""Whether it stands at the top, and what it says, a number that counts pages as its distance from the page's own."""


def running_lines(pages: Sequence[PrintedPage], known: AbstractSet[Place]) -> set[Place]:
    """The running heads and feet (key of a page, index of a line) beside the furniture that is known."""
    filled = [page for page in pages if any(not line.apart for line in page.lines)]
    found: set[Place] = set()
    for _ in range(_ROUNDS if len(filled) > 1 else 0):
        more = _outermost(filled, known | found)
        if not more:
            break
        found |= more
    return found - _own_heading(filled, found)


def _outermost(pages: Sequence[PrintedPage], known: AbstractSet[Place]) -> set[Place]:
    """The outermost rows of the pages whose every line recurs on nearly all of them."""
    rows = [(page, row) for page in pages for row in _rows(page, known)]
    seen: defaultdict[_Key, dict[int, float]] = defaultdict(dict)
    counted = {page.key: at for at, page in enumerate(pages, 1)}
    for page, row in rows:
        for index in row:
            for key in _keys(page, index, counted[page.key]):
                seen[key].setdefault(page.key, page.lines[index].middle / page.height)
    near = _NEAR_IN_SCANS if any(page.reader == "ocr" for page in pages) else _NEAR
    least = max(2, len(pages) - 1)
    recurring = {key for key, at in seen.items() if len(at) >= least and max(at.values()) - min(at.values()) < near}
    return {
        (page.key, index)
        for page, row in rows
        if all(recurring.intersection(_keys(page, index, counted[page.key])) for index in row)
        for index in row
    }


def _rows(page: PrintedPage, known: AbstractSet[Place]) -> Iterator[list[int]]:
    """The highest and the lowest row of a page, each as the indexes of its lines, where they stand at its edge."""
    lines = [(line.middle, index) for index, line in enumerate(page.lines) if not _is_out(page, index, line, known)]
    highest, lowest = (end(lines)[0] for end in (min, max)) if lines else (page.height / 2,) * 2
    for middle in (highest, lowest):
        if not _EDGE < middle / page.height < 1 - _EDGE:
            yield [index for other, index in lines if abs(other - middle) < page.lines[index].height / 2]


def _is_out(page: PrintedPage, index: int, line: PrintedLine, known: AbstractSet[Place]) -> bool:
    return line.apart or (page.key, index) in known


def _keys(page: PrintedPage, index: int, at: int) -> Iterable[_Key]:
    """What a line says: as it stands, and with each of its numbers counted from its page's, of paper or file."""
    line = page.lines[index]
    if sum(other.text == line.text for other in page.lines) > _SAID:
        return
    top, text = line.middle < page.height / 2, "".join(line.text.split())
    if line.right - line.left < _FULL * max(other.right - other.left for other in page.lines):
        yield top, text
    for found in _NUMBER.finditer(text) if not _OF_THINGS.match(text) else ():
        for own in {at, page.number}:
            yield top, f"{text[: found.start()]}<{int(found[0]) - own}>{text[found.end() :]}"


def _own_heading(pages: Sequence[PrintedPage], found: AbstractSet[Place]) -> set[Place]:
    """What stands at the head of the first page may be the paper's own heading, unless it counts the pages."""
    return {
        (page.key, index)
        for page in pages[:1]
        for index, line in enumerate(page.lines)
        if line.middle < page.height / 2 and _MAY_HEAD.search(line.text) and "页" not in line.text
    } & found
