"""Numbers of lines (行号) in print: pdfium gives each as the first word of its line, before 浙江省 and in its midst.

The rows of a list are numbered too, but their numbers stand as far to the left as the text about the list, and their
cells leave gaps.
"""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from extractors.reading.printed import Box, PrintedLine

_NUMBERED = re.compile(r"(\d{1,3})\s+(?=\S)")
_BLANK = re.compile(r"\s")
_FEWEST, _SHARE = 8, 0.9  # so many lines, and so large a share of a page's
_UNNUMBERED = 2  # lines of a short page: its head and its number
_WITH_GAPS = 0.3  # of the lines, where they are no list
_GAP = 0.5  # of a line's height, between the numbers and all text


def are_numbered(lines: Sequence[PrintedLine]) -> bool:
    """Whether the numbers of a page's lines were parted from them."""
    return sum(line.apart and line.text.isdigit() for line in lines) >= _FEWEST


def without_line_numbers(
    lines: Sequence[PrintedLine], box: Callable[[int, int], Box], *, numbered: bool = False
) -> list[PrintedLine]:
    """The lines, each number of a line apart from it; `box` is that of two characters together, by their indexes.

    Behind a page that is `numbered` a page of few lines is so too.
    """
    found = {
        at: number for at, line in enumerate(lines) if line.first is not None and (number := _NUMBERED.match(line.text))
    }
    if not _are_counted(lines, list(found.values()), numbered=numbered):
        return list(lines)
    parts = {at: _parted(lines[at], number, box) for at, number in found.items()}
    room = _GAP * max(rest.height for _, rest in parts.values())
    begins = [lines[at].left for at in range(len(lines)) if at not in parts] + [rest.left for _, rest in parts.values()]
    if max(number.right for number, _ in parts.values()) + room > min(begins):
        return list(lines)
    return [part for at, line in enumerate(lines) for part in parts.get(at, (line,))]


def _are_counted(lines: Sequence[PrintedLine], numbers: Sequence[re.Match[str]], *, numbered: bool) -> bool:
    """Whether nearly all lines are numbered one by one, and few have gaps as the rows of a list do."""
    fewest = max(1, len(lines) - _UNNUMBERED) if numbered and len(lines) <= _FEWEST + _UNNUMBERED else _FEWEST
    if len(numbers) < max(fewest, _SHARE * len(lines) if fewest == _FEWEST else 0):
        return False
    counted = all(int(after[1]) - int(before[1]) == 1 for before, after in pairwise(numbers))
    gaps = sum(bool(_BLANK.search(number.string, number.end())) for number in numbers)
    return counted and gaps <= _WITH_GAPS * len(numbers)


def _parted(
    line: PrintedLine, number: re.Match[str], box: Callable[[int, int], Box]
) -> tuple[PrintedLine, PrintedLine]:
    """A line's number, which is none of the page's lines, and its text."""
    first = line.first or 0
    begin, text = first + number.end(), line.text[number.end() :]
    alone = PrintedLine(number[1], *box(first, first + number.end(1) - 1), first=first, apart=True)
    left, top, _, bottom = box(begin, begin + len(text) - 1)
    return alone, line._replace(text=text, left=left, top=top, bottom=bottom, first=begin)
