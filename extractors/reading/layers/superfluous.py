"""Characters of a text layer that no reader of the page sees: one printed twice for bold, and blanks that are none.

pdfium leaves out what is drawn twice at one place, but not where the font writes a radical (⼈) for the character, or
where each glyph is filled and stroked by itself. It takes the wide spacing of a full line for blanks, and so do makers
of search-able scans: 1 8 , 0 0 0 元.
"""

import re
from collections.abc import Callable, Iterator

from extractors.reading.calls import is_generated
from extractors.reading.printed import Box

_TWICE = re.compile(r"([\u3400-\u9fff])(?=\1)")
_OTHER_TWICE = re.compile(r"([^\s\u3400-\u9fff])(?=\1)")
_BLANK = re.compile(r" (?<=[0-9A-Za-z,.，．] )(?=[0-9A-Za-z,.，．])")
_SPACED, _CLOSE = re.compile(r"(?=[\u3400-\u9fff] [\u3400-\u9fff])"), re.compile(r"(?=[\u3400-\u9fff]{2})")
_LEAST_PAIRS, _MOSTLY = 4, 0.8  # neighbouring ideographs; the share of such pairs that a blank parts
_ONE_PLACE = 0.3  # of a character's width
_NARROW, _NARROWER = 0.3, 0.2  # of a character's height: columns of figures stand further apart, and words do


def superfluous(layer: str, textpage: int, box: Callable[[int], Box]) -> Iterator[int]:
    """Indexes of a layer's superfluous characters; `box` gives the place of one, upright."""
    again = list(_again(_TWICE, layer, box))
    yield from again
    if again:  # then figures and marks are, too; asked of every page, they would cost more than they tell
        yield from _again(_OTHER_TWICE, layer, box)
    blanks = [found.start() for found in _BLANK.finditer(layer)]
    put = [at for at in blanks if is_generated(textpage, at) == 1]
    yield from (at for at in put if _is_narrow(layer, at, box))
    if len(put) < len(blanks):
        typed = sorted(set(blanks) - set(put))
        yield from (at for at in typed if _is_spaced_out(_line(layer, at), layer))


def _again(twice: re.Pattern[str], layer: str, box: Callable[[int], Box]) -> Iterator[int]:
    """The second ones of characters that stand twice at one place."""
    for found in twice.finditer(layer):
        here, there = box(found.start()), box(found.start() + 1)
        if abs(here[0] - there[0]) < _ONE_PLACE * (here[2] - here[0]) and abs(here[1] - there[1]) < there[3] - there[1]:
            yield found.end()


def _is_narrow(layer: str, at: int, box: Callable[[int], Box]) -> bool:
    """Whether a blank that pdfium put parts nothing: it is narrower than what parts two figures, or two words."""
    before, after = box(at - 1), box(at + 1)
    figures = layer[at - 1].isdigit() or layer[at + 1].isdigit()
    return after[0] - before[2] < (_NARROW if figures else _NARROWER) * (before[3] - before[1])


def _is_spaced_out(line: str, layer: str) -> bool:
    """Whether a line's ideographs are parted by blanks too; where it has too few, those of the whole layer."""
    for text in (line, layer):
        spaced, close = len(_SPACED.findall(text)), len(_CLOSE.findall(text))
        if spaced + close >= _LEAST_PAIRS:
            return spaced >= _MOSTLY * (spaced + close)
    return False


def _line(layer: str, at: int) -> str:
    end = layer.find("\r", at)
    return layer[layer.rfind("\n", 0, at) + 1 : end if end >= 0 else len(layer)]
