"""Furniture (页眉、页码): page numbers, running heads and print marks at the edges of pages.

A line is furniture by its place, its size and what it says; a bare number near the edge in the size of the body is
an amount or a row of a table far more often than a page number.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import median

from extractors.reading.layouts.running import running_lines
from extractors.reading.layouts.tiles import tiles_of
from extractors.reading.printed import PrintedLine, PrintedPage
from extractors.reading.widths import columns

_EDGE = 0.1  # of the page's height
_MARGIN = 0.12  # of the page's width
_NARROW, _RUNS_DOWN = 2, 3  # characters of a line of vertical text, or figures of a line's number; lines
_STACK = 5  # characters
_ONE_EDGE = 1.0  # points
_SMALL = 0.9  # of the body's height of line
_VERY_SMALL = 0.7
_SHORT = 12  # characters
_HEIGHT = 1.1  # of an ideograph's width: a line's height as printed
_COUNT = r"\s{0,20}(?:\d{1,4}|[一二三四五六七八九十]{1,4})\s{0,20}"
_DASH = "[-—－–―─·•]"
# ⅳ, iv; in capitals only between dashes: a bare V or X may be a mark.
_ROMAN = r"(?:[ⅰ-ⅻⅠ-Ⅻ]{1,3}|(?=[ivxlIVXL])(?:x{0,3}(?:i[xv]|v?i{0,3})|X{0,3}(?:I[XV]|V?I{0,3})))"
_BARE_ROMAN = re.compile(r"[ⅰ-ⅻ]{1,3}|[Ⅰ-Ⅻ]|(?=[ivx])x{0,3}(?:i[xv]|v?i{0,3})")
_PAGE_NUMBER = re.compile(
    rf"[（(]?(?:{_DASH}{{1,20}}\s{{0,20}}(?:[\d¹²³]{{1,4}}|{_ROMAN})\s{{0,20}}{_DASH}{{1,20}}"
    rf"|第\s{{0,20}}{_ROMAN}\s{{0,20}}页"
    rf"|{_DASH}\s?\d{{1,4}}\.?|\.?\d{{1,4}}\s?{_DASH}"  # a scan whose reader lost one of the dashes
    r"|第?\s{0,20}\d{1,4}\s*页?\s*[/／,，共]+\s*共?\s*\d{1,4}\s*页?"
    rf"|第{_COUNT}页(?:\s{{0,20}}[/／,，、;；]?\s{{0,20}}共{_COUNT}页)?"
    rf"|共{_COUNT}页\s{{0,20}}[/／,，、;；]?\s{{0,20}}第{_COUNT}页"
    r"|(?:page|p\.)\s?\d{1,4}(?:\s?(?:/|of)\s?\d{1,4})?|\d{1,4}\s?of\s?\d{1,4})[）)]?",
    re.IGNORECASE,
)
_SAYS_PAGE = re.compile(rf"\s{{0,20}}(?:{_DASH}\s{{0,20}}\d{{1,4}}\s{{0,20}}{_DASH}|[第共]\s{{0,20}}\d)")
_ADDRESS = re.compile(r"(?:https?|file):/|www\.|[a-z0-9-]\.(?:cn|com|net|org|gov)(?:[/:]|$)", re.IGNORECASE)
# When a browser printed the page: 2024/12/3 14:05, 2024年12月3日 星期二.
_PRINTED_ON = re.compile(
    r"(?:\d{4}[年/.-]\d{1,2}[月/.-]|\d{1,2}[/.-]\d{1,2}[/.-]\d{2})\d{0,2}日?[\s,，]{0,4}"
    r"(?:[上下]午)?\s?(?:\d{1,2}[:：]\d{2}|星期)"
)
_DAY = re.compile(
    r"[〇○◯零OＯ0一二三四五六七八九]{4}\s*年[一二三四五六七八九十元\s]{1,5}月[一二三四五六七八九十\s]{1,6}日"
)
_DOTS = re.compile(r"[•·˙‧∙．\s]{1,80}")
_LARGE = 1.5  # of the body's height of line
_BINDING = frozenset({"装", "订", "线", "装订", "订线", "装订线"})
_COPIES, _COPY_LENGTH = frozenset({"正本", "副本"}), 5
_NUMBER = re.compile(r"\d+")

Place = tuple[int, int]
"""Key of a page and index of a line in it (from 0)."""


def find_furniture(pages: Sequence[PrintedPage]) -> set[Place]:
    """The lines of a document that are furniture."""
    tiles = {(page.key, index) for page in pages for index in tiles_of(page)}
    body = median([size for page in pages for size in _sizes(page, tiles)] or [0.0])
    edges = [(page, _at_edge(page)) for page in pages]
    recurring = _recurring(edges)
    known = tiles | {(page.key, index) for page in pages for index in _vertical(page)}
    known |= {(page.key, index) for page in pages for index, line in enumerate(page.lines) if line.apart}
    known |= {(page.key, index) for at, (page, found) in enumerate(edges, 1) for index in _own_number(page, found, at)}
    known |= {(page.key, index) for page in pages for index in _outermost(page)}
    known |= {(page.key, index) for page, found in edges for index in _far_off(page, found, body)}
    beside = {(page.key, index): page.lines[index] for page in pages for index in _beside_the_text(page, body)}
    known |= {
        *beside,
        *_said_again(pages, {line.text for line in beside.values() if line.height > _LARGE * body}, body),
    }
    known |= {
        (page.key, index)
        for page, found in edges
        for index, line in found
        if _is_furniture(line, _size(line, page) < _SMALL * body, _masked(line, page) in recurring)
    }
    known |= running_lines(pages, known)
    return known - {(page.key, index) for page in pages for index, line in enumerate(page.lines) if line.ends}


def _sizes(page: PrintedPage, tiles: set[Place]) -> list[float]:
    """The sizes of a page's lines of text."""
    key = page.key
    return [_size(line, page) for i, line in enumerate(page.lines) if not line.apart and (key, i) not in tiles]


def _size(line: PrintedLine, page: PrintedPage) -> float:
    """Height of a line as on A4; of a scanned one by its width: boxes of small print are as high as others to OCR."""
    if page.reader != "ocr":
        return line.height
    width, text = line.right - line.left, line.text
    if " " in text:  # boxes side by side: the longest of them, without the gap between
        text = max(text.split(), key=len)
        first = line.text.index(text)
        width = line.middles[first + len(text) - 1] - line.middles[first]
        width *= len(text) / max(1, len(text) - 1)
    return _HEIGHT * 2 * width / columns(text) / page.scale


def _is_furniture(line: PrintedLine, small: bool, recurs: bool) -> bool:  # noqa: FBT001 - two of the signs
    text = line.text.strip()
    if _is_number(line):
        return True
    printed = _ADDRESS.search(text) or _PRINTED_ON.match(text)
    told = len(text) < _SHORT or _NUMBER.fullmatch(text) or printed
    return (small and bool(recurs or told) and not _DAY.fullmatch(text)) or bool(recurs and printed)


def _own_number(page: PrintedPage, found: Sequence[tuple[int, PrintedLine]], at: int) -> list[int]:
    """The lowest line of a page, if it is at the edge and says nothing but which page this is (`at`, from 1)."""
    own = {str(at), str(page.number)}
    said = [(index, line) for index, line in found if line.text in own or _BARE_ROMAN.fullmatch(line.text.strip())]
    return [
        index
        for index, line in said
        if line.middle > page.height / 2 and line.middle == max(other.middle for other in page.lines)
    ]


def _outermost(page: PrintedPage) -> list[int]:
    """The highest and the lowest line, if it says in so many words which page this is: a sheet may be shown smaller."""
    lines = sorted((line.middle, index) for index, line in enumerate(page.lines) if not line.apart)
    ends = {lines[0][1], lines[-1][1]} if lines else ()
    return [index for index in ends if _SAYS_PAGE.match(page.lines[index].text) and _is_number(page.lines[index])]


def _is_number(line: PrintedLine) -> bool:
    return _PAGE_NUMBER.fullmatch(line.text.strip()) is not None


def _far_off(page: PrintedPage, found: Sequence[tuple[int, PrintedLine]], body: float) -> list[int]:
    """The lines at the edges that are in very small print, and a line's height or more from all that is not."""
    small = [(index, line) for index, line in found if not line.apart and _size(line, page) < _VERY_SMALL * body]
    if not small:
        return []
    text = [line for line in page.lines if not line.apart and _size(line, page) >= _VERY_SMALL * body]
    return [
        index
        for index, line in small
        if text and all(max(line.top - other.bottom, other.top - line.bottom) > body * page.scale for other in text)
    ]


def _beside_the_text(page: PrintedPage, body: float) -> list[int]:
    """The lines in large print that others run through (a watermark), dots at characters (着重号), which copy."""
    found = []
    low, high = _SMALL * body * page.scale, _LARGE * body if page.reader != "ocr" else float("inf")
    for index, line in enumerate(page.lines):
        height = line.bottom - line.top
        says = len(line.text) <= _COPY_LENGTH and "".join(line.text.split()) in _COPIES
        if says or (height < low and _DOTS.fullmatch(line.text)) or (height > high and _is_run_through(line, page)):
            found.append(index)
    return found


def _said_again(pages: Sequence[PrintedPage], large: set[str], body: float) -> Iterator[Place]:
    """The lines of watermarks in large print that stand where no others run through them, as below a short page."""
    if not large:
        return
    for page in pages:
        for index, line in enumerate(page.lines):
            if line.text in large and line.height > _LARGE * body:
                yield page.key, index


def _is_run_through(large: PrintedLine, page: PrintedPage) -> bool:
    return any(_runs_through(line, large) for line in page.lines)


def _runs_through(line: PrintedLine, large: PrintedLine) -> bool:
    """Whether a line in smaller print lies within the box of a large one."""
    return (
        len(line.text) >= _SHORT
        and line.height < large.height / _LARGE
        and large.top < line.middle < large.bottom
        and max(line.left, large.left) + line.height < min(line.right, large.right)
    )


def _vertical(page: PrintedPage) -> list[int]:
    """The lines of a text that runs down a page's outer margin, one character below the other (装订线、档案章)."""
    short = [(index, line) for index, line in enumerate(page.lines) if len(line.text.strip()) <= _NARROW]
    if not short:
        return []
    left = min((line.left for line in page.lines if len(line.text) > _NARROW and not line.apart), default=0.0)
    found = _stacked(page, [index for index, line in short if len(line.text.strip()) == 1], left)
    for low, high in ((0.0, _MARGIN * page.width), ((1 - _MARGIN) * page.width, float("inf"))):
        marks = [index for index, line in short if low <= line.left and line.right <= high]
        marks = [index for index in marks if not _begins_as_others(page, index)]
        down = len(marks) >= _RUNS_DOWN
        found += [
            index
            for index in marks
            if down or (words := page.lines[index].text.strip()) in _BINDING or _counts_lines(page, index, words, left)
        ]
    return found


def _begins_as_others(page: PrintedPage, index: int) -> bool:
    """Whether a short line stands in a ruled table, or begins where lines of text do (text with narrow margins)."""
    line = page.lines[index]
    beside = (abs(other.left - line.left) < _ONE_EDGE for other in page.lines if len(other.text) >= _SHORT)
    return line.ends is not None or sum(beside) >= _RUNS_DOWN


def _counts_lines(page: PrintedPage, index: int, words: str, left: float) -> bool:
    """A bare number in front of all text (行号): a short page has one, where every fifth line is numbered."""
    line = page.lines[index]
    return words.isdigit() and line.right + line.height / 2 < left


def _stacked(page: PrintedPage, single: Sequence[int], left: float) -> list[int]:
    """Single characters that stand close below one another, beside all lines of text, which begin at `left`."""
    marks = sorted((index for index in single if page.lines[index].right <= left), key=lambda i: page.lines[i].top)
    close = [
        page.lines[below].top - page.lines[above].bottom < page.lines[below].height for above, below in pairwise(marks)
    ]
    return marks if len(marks) >= _STACK and all(close) else []


def _recurring(edges: Iterable[tuple[PrintedPage, Sequence[tuple[int, PrintedLine]]]]) -> set[tuple[str, int]]:
    """Texts, digits masked, that stand at the same height at the edge of more than one page."""
    seen = Counter(mark for page, found in edges for mark in {_masked(line, page) for _, line in found})
    return {mark for mark, count in seen.items() if count > 1}


def _masked(line: PrintedLine, page: PrintedPage) -> tuple[str, int]:
    """A line's text with its numbers masked, and its height on the page in steps of ten points.

    Scanned pages lie askew and anywhere in their frame: there the edge itself is height enough.
    """
    step = page.height if page.reader == "ocr" else 10
    return _NUMBER.sub("#", "".join(line.text.split())), round(line.middle / step)


def _at_edge(page: PrintedPage) -> list[tuple[int, PrintedLine]]:
    """The lines that stand in the upper or lower tenth of a page, with their index."""
    upper, lower = _EDGE * page.height, (1 - _EDGE) * page.height
    return [(index, line) for index, line in enumerate(page.lines) if not upper <= line.middle <= lower]
