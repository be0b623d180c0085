"""Layout: which printed lines are furniture, and which end a paragraph, from where they stand on the page."""

import re
from collections.abc import Sequence
from itertools import pairwise, zip_longest
from statistics import median

from extractors.reading.furniture import find_furniture
from extractors.reading.margins import Margins, margins_of_pages
from extractors.reading.printed import PrintedLine, PrintedPage
from extractors.reading.text_file import paragraphs
from extractors.reading.widths import columns
from extractors.source import Line

_SLACK = 2  # columns; squeezed punctuation and justification move line ends that far
_INDENT = 1.6  # columns, nearly one character; by itself a paragraph's first line is set in by two
_APART = 1.8  # of the usual pitch of lines
_CLOSING = "，。、；：？！）》〉】〕」』”’),.;:?!%％"
# What is never broken: marks that open, then a word or number (or one ideograph), then marks that close.
_HEAD = re.compile(rf"[（《〈【〔「『“‘(\[]*(?:[A-Za-z0-9.,:/%*×_-]+|.)[{re.escape(_CLOSING)}]*")


def body_lines(pages: Sequence[PrintedPage]) -> list[Line]:
    """All lines of a document in reading order; furniture is marked, and so are the ends of paragraphs."""
    furniture = find_furniture(pages)
    body = {}
    for page in pages:
        key = page.key
        body[key] = _ordered(page, [i for i in range(len(page.lines)) if (key, i) not in furniture])
    ends, numbers = _without_hard_breaks(pages, body, _paragraph_ends(pages, body))
    lines = []
    for page in pages:
        spans, key = page.spans, page.key
        marked = [index for index in range(len(spans)) if (key, index) in furniture]
        lines += [Line(page.number, *spans[index], furniture=True, ends_paragraph=False) for index in marked]
        lines += [
            Line(page.number, *spans[index], furniture=(key, index) in numbers, ends_paragraph=(key, index) in ends)
            for index in body[key]
        ]
    return lines


def _ordered(page: PrintedPage, body: list[int]) -> list[int]:
    """Indexes of a page's body lines in reading order: as they were read, or from the top where one was drawn late.

    Columns side by side stay as they were read.
    """
    lines = page.lines
    late = any(
        lines[after].bottom < lines[before].top
        and lines[after].left < lines[before].right
        and lines[before].left < lines[after].right
        for before, after in pairwise(body)
    )
    return sorted(body, key=lambda index: (round(lines[index].middle), lines[index].left)) if late else body


def _paragraph_ends(pages: Sequence[PrintedPage], body: dict[int, list[int]]) -> set[tuple[int, int]]:
    """The body lines (page, index) after which a paragraph ends; the last line of the document is one."""
    margins = margins_of_pages(pages, body)
    placed = [(key, index, page.lines[index]) for page in pages for key in (page.key,) for index in body[key]]
    pitch = _pitch(placed)
    ends = set()
    for (number, index, line), following in zip_longest(placed, placed[1:]):
        if following is None:
            ends.add((number, index))
            continue
        apart = following[0] == number and following[2].top - line.top > _APART * pitch
        if apart or not _goes_on(line, margins[number], following[2], margins[following[0]]):
            ends.add((number, index))
    return ends


def _without_hard_breaks(
    pages: Sequence[PrintedPage], body: dict[int, list[int]], ends: set[tuple[int, int]]
) -> tuple[set[tuple[int, int]], set[tuple[int, int]]]:
    """The ends of paragraphs without those that were line breaks of the text before it was set, and its page numbers.

    A text broken at a fixed width and set line by line shows in paragraphs of nearly one width.
    """
    pieces, last, text = [], [], []
    for page in pages:
        key = page.key
        for index in body[key]:
            text.append("".join(page.lines[index].text.split()))
            if (key, index) in ends:
                pieces.append("".join(text))
                last.append((key, index))
                text = []
    joined = "\n".join(pieces)
    spans, start = [], 0
    for piece in pieces:
        spans.append((start, start + len(piece)))
        start += len(piece) + 1
    found = list(zip(last, paragraphs(joined, spans), strict=True))
    ended = {place for place, line in found if line.ends_paragraph and not line.furniture}
    return ended, {place for place, line in found if line.furniture}


def _goes_on(line: PrintedLine, here: Margins, following: PrintedLine, there: Margins) -> bool:
    """Whether a paragraph goes on from one line to the next.

    It does where the next line is not set in and its first word would not have fit behind the line.
    """
    if following.text[0] in _CLOSING:
        return True
    if following.left - there.left > _INDENT * there.column:
        return False
    head = _HEAD.match(following.text)
    needed = columns(head.group()) if head else 2
    return (here.right - line.right) / here.column < needed + _SLACK


def _pitch(placed: Sequence[tuple[int, int, PrintedLine]]) -> float:
    """The usual distance from one line to the next on a page, in points."""
    steps = [
        after[2].top - before[2].top
        for before, after in pairwise(placed)
        if before[0] == after[0] and after[2].top > before[2].top
    ]
    return median(steps) if steps else float("inf")
