"""Characters of a text layer that no reader of the page sees: one printed twice for bold, and blanks that are none.

pdfium leaves out what is drawn twice at one place, but not where the font writes a radical (⼈) for the character. It
takes the wide spacing of a full line for blanks, and so do makers of search-able scans: 1 8 , 0 0 0 元.
"""

import re
from collections.abc import Callable, Iterator

from extractors.reading.calls import is_generated

_TWICE = re.compile(r"([\u3400-\u9fff])(?=\1)")
_BLANK = re.compile(r" (?<=[0-9A-Za-z,.，．] )(?=[0-9A-Za-z,.，．])")
_SPACED, _CLOSE = re.compile(r"(?=[\u3400-\u9fff] [\u3400-\u9fff])"), re.compile(r"(?=[\u3400-\u9fff]{2})")
_LEAST_SPACED, _MOSTLY = 3, 0.8  # pairs of ideographs of a line with a blank between, and their share of its pairs
_ONE_PLACE = 0.3  # of a character's width
_NARROW, _NARROWER = 0.3, 0.2  # of a character's height: columns of figures stand further apart, and words do
_LINE_ENDS = "\r\n"

Box = tuple[float, float, float, float]


def superfluous(layer: str, textpage: int, box: Callable[[int], Box]) -> Iterator[int]:
    """Indexes of a layer's superfluous characters; `box` gives the place of one, upright."""
    for found in _TWICE.finditer(layer):
        here, there = box(found.start()), box(found.start() + 1)
        if abs(here[0] - there[0]) < _ONE_PLACE * (here[2] - here[0]) and abs(here[1] - there[1]) < there[3] - there[1]:
            yield found.end()
    for found in _BLANK.finditer(layer):
        if _is_none(layer, found.start(), textpage, box):
            yield found.start()


def _is_none(layer: str, at: int, textpage: int, box: Callable[[int], Box]) -> bool:
    """Whether a blank parts nothing: a narrow one that pdfium put there, or one of a line full of them."""
    if is_generated(textpage, at) == 1:
        before, after = box(at - 1), box(at + 1)
        figures = layer[at - 1].isdigit() or layer[at + 1].isdigit()
        most = _NARROW if figures else _NARROWER
        return after[0] - before[2] < most * (before[3] - before[1])
    begin = max(layer.rfind(end, 0, at) for end in _LINE_ENDS) + 1
    line = layer[begin : layer.find(_LINE_ENDS[0], at) if _LINE_ENDS[0] in layer[at:] else len(layer)]
    spaced, close = len(_SPACED.findall(line)), len(_CLOSE.findall(line))
    return spaced >= _LEAST_SPACED and spaced >= _MOSTLY * (spaced + close)
