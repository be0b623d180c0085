"""Boxes of a line's single characters, by whichever reader read it."""

from collections.abc import Iterable
from contextlib import closing

import pypdfium2

from extractors.reading.calls import address
from extractors.reading.layers.digital import Upright, layer_text, whole
from extractors.reading.printed import Box, PrintedLine, PrintedPage

_HALF = 0.6  # of the line's height: more than half of the widest character
_UNSURE = 0.12  # of the line's height: how far OCR is wrong about a character's place


def glyph_box(page: pypdfium2.PdfPage, printed: PrintedPage, index: int, begin: int, end: int) -> Box:
    """The box of the characters from begin to end (exclusive) of a page's line."""
    line = printed.lines[index]
    if line.first is not None:
        return _around(_layer_boxes(page, line, begin, end))
    corners = _placed(line, begin, end)
    if printed.to_page is not None:
        corners = [tuple((printed.to_page @ (x, y, 1.0))[:2].tolist()) for x, y in corners]
    xs, ys = zip(*corners, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def _layer_boxes(page: pypdfium2.PdfPage, line: PrintedLine, begin: int, end: int) -> list[Box]:
    """The boxes of characters in pdfium's text layer."""
    with closing(page.get_textpage()) as textpage:
        layer = layer_text(textpage)
        encoding, unit = "utf-16-le", 2
        first = line.first or 0
        if whole(layer[first : first + len(line.text.encode(encoding)) // unit]) != line.text:
            encoding, unit = "gb18030", 1  # its bytes were shown as Latin letters
        before, last = (len(line.text[:place].encode(encoding)) // unit for place in (begin, end))
        upright = Upright(page)
        here = address(textpage)
        return [upright.box(here, first + place) for place in range(before, last)]


def _around(boxes: Iterable[Box]) -> Box:
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _placed(line: PrintedLine, begin: int, end: int) -> list[tuple[float, float]]:
    """The four corners about characters of which only the middles are known: to half way to their neighbours."""
    middles, half = line.middles, _HALF * line.height
    left, right = middles[begin] - half, middles[end - 1] + half
    left = max(left, (middles[begin - 1] + middles[begin]) / 2 if begin else line.left)
    right = min(right, (middles[end - 1] + middles[end]) / 2 if end < len(middles) else line.right)
    left, right = left - _UNSURE * line.height, right + _UNSURE * line.height
    return [(left, line.top), (right, line.top), (right, line.bottom), (left, line.bottom)]
