"""Reading a digital page with pdfium: its text, and the boxes of the first and last character of each line."""

import ctypes
import re
from bisect import bisect_left
from functools import partial
from math import isfinite

import pypdfium2
import pypdfium2.raw as pdfium

from extractors.reading.calls import address, put_box
from extractors.reading.layers.drawn_twice import drawn_once
from extractors.reading.layers.health import LOST_GLYPH
from extractors.reading.layers.line_numbers import without_line_numbers
from extractors.reading.layers.pieces import is_in_pieces, one_row_each, parted, placed, rejoined
from extractors.reading.layers.slanted import slanted
from extractors.reading.layers.superfluous import superfluous
from extractors.reading.layers.two_columns import column_by_column
from extractors.reading.printed import PrintedLine

_BREAK = "\r\n"
_HALF = re.compile(r"[\ud800-\udfff]")  # of a character
# A glyph that the font lacks; a hyphen at the end of a line, which pdfium marks as such instead of breaking the line.
_PRINTED = {"\0": LOST_GLYPH, "\x02": "-", "\ufffe": "-"}
_TO_PRINT = re.compile("[\0\x02\ufffe]")


def layer_text(textpage: pypdfium2.PdfTextPage) -> str:
    """The text layer, one UTF-16 unit for each of pdfium's character indexes.

    `get_text_range` drops a glyph that the font does not have without a word, and joins surrogates; from there on its
    offsets are no longer pdfium's indexes. Only such pages are read unit by unit, which is slower.
    """
    count = textpage.count_chars()
    text: str = textpage.get_text_range()
    if len(text) != count:
        text = "".join(chr(pdfium.FPDFText_GetUnicode(textpage, index)) for index in range(count))
    return _TO_PRINT.sub(lambda found: _PRINTED[found[0]], text)


def printed_lines(  # noqa: PLR0913 - a page, its text, and what is known of both
    page: pypdfium2.PdfPage,
    textpage: pypdfium2.PdfTextPage,
    layer: str,
    unseen: frozenset[int] = frozenset(),
    *,
    numbered: bool = False,
    upright: "Upright | None" = None,
) -> list[PrintedLine]:
    """The lines of a text layer with their boxes, in the order of the layer; lines of white space are left out.

    Characters that are `unseen`, by their indexes, are left out too. Behind a page whose lines are `numbered` those of
    a short page are taken for it too. Where the page's own boxes are wrong, `upright` tells those of characters.
    """
    place, odd = address(textpage), _is_odd(layer)
    box = partial((upright or Upright(page)).box, place)
    across, left_out = slanted(layer, place), unseen.union(superfluous(layer, place, box))
    unlike = sorted(across | left_out)
    lines: list[PrintedLine] = []
    start = 0
    for line in layer.split(_BREAK):
        if text := line.strip():
            first = start + line.index(text[0])
            if unlike and bisect_left(unlike, first) < bisect_left(unlike, first + len(text)):
                lines += parted(whole(text) if odd else text, first, left_out, across, box)
            else:
                corners = box(first, first + len(text) - 1)
                lines.append(PrintedLine(whole(text) if odd else text, *corners, first=first))
        start += len(line) + len(_BREAK)
    lines = without_line_numbers(one_row_each(drawn_once(lines), box), box, numbered=numbered)
    if upright:
        return rejoined([placed(line, box) for line in lines], box)
    return rejoined(lines, box) if across or is_in_pieces(lines) else column_by_column(lines, box)


def _is_odd(layer: str) -> bool:
    """Whether halves of characters, or line breaks that stand alone, are in it: in few layers."""
    breaks = layer.count(_BREAK)
    return layer.count("\r") != breaks or layer.count("\n") != breaks or _HALF.search(layer) is not None


def whole(text: str) -> str:
    """Text with its surrogate pairs joined; line breaks that stand alone become spaces."""
    joined = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return joined.replace("\r", " ").replace("\n", " ")


class Upright:
    """Turns pdfium's boxes (origin at the lower left of the unturned sheet) to the page as it is shown."""

    def __init__(self, page: pypdfium2.PdfPage) -> None:
        """Ask a page for its frame and its turn."""
        self._left, self._bottom, self._right, self._top = page.get_bbox()
        self._turn = page.get_rotation()
        # Of a character whose place is no number (a scale without bounds), which nobody sees on the page.
        middle = (self._top - self._bottom) / 2
        self._nowhere = (0.0, middle, 0.0, middle) if isfinite(middle) else (0.0, 0.0, 0.0, 0.0)
        self._rect = pdfium.FS_RECTF()
        self._place = ctypes.addressof(self._rect)

    def box(self, textpage: int, first: int, last: int | None = None) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of one character's loose box, or of two together.

        In points from the shown page's upper left. `textpage` is the address of the text page.
        """
        rect = self._rect
        put_box(textpage, first, self._place)
        left, bottom, right, top = rect.left, rect.bottom, rect.right, rect.top
        if last is not None:
            put_box(textpage, last, self._place)
            left, bottom = min(left, rect.left), min(bottom, rect.bottom)
            right, top = max(right, rect.right), max(top, rect.top)
        if self._turn:
            return self.shown(left, bottom, right, top)
        # As nearly all pages are; written out, for it is asked of every line.
        upright = (left - self._left, self._top - top, right - self._left, self._top - bottom)
        return upright if isfinite(sum(upright)) else self._nowhere

    def shown(self, left: float, bottom: float, right: float, top: float) -> tuple[float, float, float, float]:
        """A rectangle of the unturned sheet on the page as it is shown."""
        if self._turn:
            turned = self._turned(left - self._left, bottom - self._bottom, right - self._left, top - self._bottom)
        else:
            turned = (left - self._left, self._top - top, right - self._left, self._top - bottom)
        return turned if isfinite(sum(turned)) else self._nowhere

    def is_on_sheet(self, box: tuple[float, float, float, float]) -> bool:
        """Whether the middle of a box, as it is shown, lies on the page."""
        width, height = self._right - self._left, self._top - self._bottom
        if self._turn % 180:
            width, height = height, width
        return bool(0 <= (box[0] + box[2]) / 2 <= width and 0 <= (box[1] + box[3]) / 2 <= height)

    def _turned(self, left: float, bottom: float, right: float, top: float) -> tuple[float, float, float, float]:
        width, height = self._right - self._left, self._top - self._bottom
        match self._turn:
            case 90:
                return bottom, left, top, right
            case 180:
                return width - right, bottom, width - left, top
            case _:
                return height - top, width - right, height - bottom, width - left
