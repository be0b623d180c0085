"""A page's picture as witness of its text layer: whether the layer says what the picture shows (图文一致).

The layer of a searchable scan (双层PDF) is another reader's work, as good as that one was: characters alike to the eye
(入 for 人), figures, or whole lines may be wrong or missing in it. Few lines read by OCR tell, and the places of all.
Where a character here and there is another, the page is read whole: both readers may err.
"""

import re
from collections.abc import Iterable, Sequence
from enum import Enum
from itertools import pairwise

import pypdfium2

from extractors.joining.folding import fold
from extractors.reading.layers.rare_hanzi import UNKNOWN, without_rare
from extractors.reading.printed import Box, PrintedLine

_ALIKE = 0.9  # share of pairs of characters that OCR sees and the layer has; good layers 0.97 and more
_LESS_ALIKE, _SPARSE = 0.98, 3  # with some pairs that the layer has not: more than one character, each is in two
_IN_PRINT = 0.92  # the same of a page in print, of which OCR reads more
_FIGURES = re.compile(r"\d{3,}")
_WORDS = re.compile(r"\w+")  # brackets and commas have many shapes
_BETWEEN = re.compile(r"[\s,，.．]+")  # the figures of a sum, which two readers may set apart otherwise
_READ = 3  # lines of either kind
_RUNNING = 8  # times as wide as high: a line of text, not a stamp's
_OVER = 0.5  # of its width
_LOST = 2  # such lines where the layer has none


class Says(Enum):
    """How much of a page's picture its layer says."""

    ALL = "all"
    MOST = "most"  # but for a character here and there, which may be the mistake of either reader
    ELSE = "else"


def agreement(page: pypdfium2.PdfPage, layer: str, lines: Sequence[PrintedLine]) -> Says:
    """Whether a page's layer, with these printed lines, says what OCR reads of some, and has text where any are seen.

    The longest are read, and those of the most figures.
    """
    from extractors.reading.scans.ocr import glimpse

    def looked_at(places: Sequence[Box]) -> list[int]:
        return [*_longest(places), *_of_most_figures(places, lines)]

    seen, places = glimpse(page, looked_at)
    if not _says(layer, seen) or sum(_is_lost(place, lines) for place in places) >= _LOST:
        return Says.ELSE
    beside = [_beside(places[at], lines) or layer for at in looked_at(places)]
    return Says.MOST if _err(zip(seen, beside, strict=True)) else Says.ALL


def _beside(place: Box, lines: Sequence[PrintedLine]) -> str:
    """What the layer has at a place: 有限 that is 往限 here may be right on other lines."""
    room = (place[3] - place[1]) / 2
    return "".join(line.text for line in lines if place[1] - room < line.middle < place[3] + room)


def errs(layer: str, lines: Sequence[PrintedLine], seen: Sequence[PrintedLine]) -> bool:
    """Whether a layer, with these printed lines, has other characters here and there than its page is seen to have."""
    return _err((one.text, _beside((one.left, one.top, one.right, one.bottom), lines) or layer) for one in seen)


def _err(lines: Iterable[tuple[str, str]]) -> bool:
    """Whether more than a character or two of some lines are not in what each is held against; rare ones aside."""
    all_, other = 0, 0
    for seen, told in lines:
        pairs, text = _pairs([seen]), "".join(_WORDS.findall(fold(without_rare(told))))
        all_, other = all_ + len(pairs), other + sum(not _is_told(pair, text) for pair in pairs)
    return other >= _SPARSE and other > (1 - _LESS_ALIKE) * all_


def _is_told(pair: str, text: str) -> bool:
    """Whether a text has two neighbours, or a rare character beside one of them, which OCR takes for another."""
    return pair in text or f"{pair[0]}{UNKNOWN}" in text or f"{UNKNOWN}{pair[1]}" in text


def layer_says(page: pypdfium2.PdfPage, layer: str) -> bool:
    """Whether a page's layer says what OCR reads of its longest lines, but for rare characters, in which it errs."""
    from extractors.reading.scans.ocr import glimpse

    seen, text = _pairs(glimpse(page, _longest)[0]), "".join(_WORDS.findall(fold(without_rare(layer))))
    told = [pair for pair in seen if f"{pair[0]}{UNKNOWN}" not in text and f"{UNKNOWN}{pair[1]}" not in text]
    return sum(pair in text for pair in told) >= _IN_PRINT * len(told)


def _longest(places: Sequence[Box]) -> list[int]:
    return sorted(range(len(places)), key=lambda at: places[at][0] - places[at][2])[:_READ]


def _of_most_figures(places: Sequence[Box], lines: Sequence[PrintedLine]) -> list[int]:
    """The places where the layer has the most figures, but those of the longest lines."""
    counts = {line: sum(map(len, _FIGURES.findall(line.text))) for line in lines}
    most = sorted((line for line in lines if counts[line]), key=counts.__getitem__, reverse=True)[:_READ]
    picked = {
        at for at, place in enumerate(places) for line in most if _over(place, line) > _OVER * (line.right - line.left)
    }
    return sorted(picked - set(_longest(places)))


def _says(layer: str, seen: Sequence[str]) -> bool:
    pairs, folded = _pairs(seen), fold(layer)
    text, figures = "".join(_WORDS.findall(folded)), _BETWEEN.sub("", folded)
    told = (number for line in seen for number in _FIGURES.findall(_BETWEEN.sub("", fold(line))))
    return sum(pair in text for pair in pairs) >= _ALIKE * len(pairs) and all(number in figures for number in told)


def _pairs(lines: Sequence[str]) -> list[str]:
    """The neighbouring characters of words in some lines."""
    return [pair for line in lines for run in _WORDS.findall(fold(line)) for pair in map("".join, pairwise(run))]


def _is_lost(place: Box, lines: Sequence[PrintedLine]) -> bool:
    """Whether a line of text is seen at a place where the layer has nothing."""
    left, top, right, bottom = place
    if right - left < _RUNNING * (bottom - top):
        return False
    return sum(_over(place, line) for line in lines) < _OVER * (right - left)


def _over(place: Box, line: PrintedLine) -> float:
    """How far a line of the layer runs over a place, in points."""
    left, top, right, bottom = place
    return max(0.0, min(right, line.right) - max(left, line.left)) if top < line.middle < bottom else 0.0
