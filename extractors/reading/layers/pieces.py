"""Lines of a text layer that are not a printed row: something else stands in them, or they are in pieces."""

from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import groupby, pairwise, starmap
from statistics import median

from extractors.reading.printed import Box, PrintedLine

_SAME_ROW = 0.5  # of the higher line's height; some characters are as flat as 一
_NEXT = 1.2  # of that: as far as a character that follows may stand
_HIGH = 1.6  # of the usual line's height
_FEW, _SHARE = 5, 0.4  # so many lines of so many characters at most, and that share of all: a page in pieces
_SHORT = 3
_MANY, _NEARLY_ALL, _UP = 40, 0.9, 0.3  # lines, the share of those so short, and of those above the one before


def parted(
    text: str, first: int, left_out: AbstractSet[int], across: AbstractSet[int], box: Callable[[int], Box]
) -> Iterator[PrintedLine]:
    """What a line of the layer from index `first` prints: without what is left out, and apart what lies across."""
    places = [place for place in range(first, first + len(text)) if place not in left_out]
    for lies_across, run in groupby(places, key=across.__contains__):
        yield from _rows(text, first, list(run), box, apart=lies_across)


def _rows(
    text: str, first: int, run: Sequence[int], box: Callable[[int], Box], *, apart: bool
) -> Iterator[PrintedLine]:
    """A run of characters as lines, one for each row; blanks have no place of their own."""
    row: list[int] = []
    last: Box | None = None
    for place in run:
        if not text[place - first].isspace():
            here = box(place)
            if last and not _in_one_row(last, here):
                yield _printed(text, first, row, box, apart=apart)
                row = []
            last = here
        if row or not text[place - first].isspace():
            row.append(place)
    if row:
        yield _printed(text, first, row, box, apart=apart)


def _in_one_row(before: Box, after: Box) -> bool:
    higher = max(before[3] - before[1], after[3] - after[1])
    return abs(before[1] + before[3] - after[1] - after[3]) / 2 < _SAME_ROW * higher


def _printed(text: str, first: int, row: Sequence[int], box: Callable[[int], Box], *, apart: bool) -> PrintedLine:
    words = "".join(text[place - first] for place in row).rstrip()
    boxes = [box(place) for place in row[: len(words)]]
    middles = tuple((left + right) / 2 for left, _, right, _ in boxes)
    lefts, tops, rights, bottoms = zip(
        *(box for box, mark in zip(boxes, words, strict=True) if not mark.isspace()), strict=True
    )
    return PrintedLine(words, min(lefts), min(tops), max(rights), max(bottoms), middles, apart=apart)


def one_row_each(lines: list[PrintedLine], box: Callable[[int], Box]) -> list[PrintedLine]:
    """The lines, those parted that pdfium drew together over several rows, as it does on pages that are turned."""
    heights = [line.bottom - line.top for line in lines if not line.apart]
    if not heights or max(heights) < _HIGH * (usual := median(heights)):
        return lines
    return [
        piece
        for line in lines
        for piece in (_in_rows(line, box) if line.height >= _HIGH * usual and line.first is not None else [line])
    ]


def _in_rows(line: PrintedLine, box: Callable[[int], Box]) -> list[PrintedLine]:
    pieces = list(parted(line.text, line.first or 0, frozenset(), frozenset(), box))
    return pieces if len(pieces) > 1 else [line]


def is_in_pieces(lines: Sequence[PrintedLine]) -> bool:
    """Whether pdfium took a page's lines for columns of characters, as it does where few lines stand beside a seal."""
    short = [(before, line) for before, line in pairwise(lines) if len(line.text) <= _SHORT]
    return len(short) >= max(_FEW, _SHARE * len(lines)) and sum(starmap(_follows, short)) >= _FEW


def is_shattered(lines: Sequence[PrintedLine]) -> bool:
    """Whether the characters of a page are drawn in no order: nearly each is a line, and many stand above the last."""
    if len(lines) < _MANY or sum(len(line.text) <= _SHORT for line in lines) < _NEARLY_ALL * len(lines):
        return False
    return sum(line.bottom < before.top for before, line in pairwise(lines)) > _UP * len(lines)


def rejoined(lines: Sequence[PrintedLine], box: Callable[[int], Box]) -> list[PrintedLine]:
    """The lines, those joined that follow one another in one row as one word the next."""
    joined: list[PrintedLine] = []
    for line in sorted(lines, key=lambda line: line.apart):
        if joined and _follows(joined[-1], line):
            joined[-1] = _joined(placed(joined[-1], box), placed(line, box))
        else:
            joined.append(line)
    return joined


def _follows(before: PrintedLine, line: PrintedLine) -> bool:
    height = max(before.height, line.height)
    return (
        not line.apart
        and abs(before.middle - line.middle) < _SAME_ROW * height
        and -_SAME_ROW * height < line.left - before.right < _NEXT * height
    )


def placed(line: PrintedLine, box: Callable[[int], Box]) -> PrintedLine:
    """A line that says itself where its characters stand."""
    if line.first is None:
        return line
    places = [box(line.first + place) for place in range(len(line.text))]
    return line._replace(first=None, middles=tuple((left + right) / 2 for left, _, right, _ in places))


def _joined(before: PrintedLine, after: PrintedLine) -> PrintedLine:
    return before._replace(
        text=before.text + after.text,
        top=min(before.top, after.top),
        right=max(before.right, after.right),
        bottom=max(before.bottom, after.bottom),
        middles=before.middles + after.middles,
    )
