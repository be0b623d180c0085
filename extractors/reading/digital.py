"""Reading a digital page with pdfium: its text, and the boxes of the first and last character of each line."""

import ctypes

import pypdfium2
import pypdfium2.raw as pdfium

from extractors.reading.health import LOST_GLYPH
from extractors.reading.printed import PrintedLine

_BREAK = "\r\n"
# A hyphen at the end of a line, which pdfium marks as such instead of breaking the line.
_PRINTED = {0: LOST_GLYPH, 0x02: "-", 0xFFFE: "-"}


def layer_text(textpage: pypdfium2.PdfTextPage) -> str:
    """The text layer, one UTF-16 unit for each of pdfium's character indexes.

    `get_text_range` drops a glyph that the font does not have without a word, and joins surrogates; from there on its
    offsets are no longer pdfium's indexes. Only such pages are read unit by unit, which is slower.
    """
    count = textpage.count_chars()
    text: str = textpage.get_text_range()
    if len(text) != count:
        text = "".join(chr(pdfium.FPDFText_GetUnicode(textpage, index)) for index in range(count))
    return text.translate(_PRINTED)


def printed_lines(page: pypdfium2.PdfPage, textpage: pypdfium2.PdfTextPage, layer: str) -> list[PrintedLine]:
    """The lines of a text layer with their boxes, in the order of the layer; lines of white space are left out."""
    upright = Upright(page)
    lines, start = [], 0
    for line in layer.split(_BREAK):
        if text := line.strip():
            first = start + line.index(text[0])
            corners = [upright.box(textpage, index) for index in (first, first + len(text) - 1)]
            lefts, tops, rights, bottoms = zip(*corners, strict=True)
            lines.append(PrintedLine(whole(text), min(lefts), min(tops), max(rights), max(bottoms), first=first))
        start += len(line) + len(_BREAK)
    return lines


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
        self._rect = pdfium.FS_RECTF()
        self._pointer = ctypes.byref(self._rect)

    def box(self, textpage: pypdfium2.PdfTextPage, index: int) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of one character's loose box, in points from the shown page's upper left."""
        pdfium.FPDFText_GetLooseCharBox(textpage, index, self._pointer)
        left, right = self._rect.left - self._left, self._rect.right - self._left
        bottom, top = self._rect.bottom - self._bottom, self._rect.top - self._bottom
        width, height = self._right - self._left, self._top - self._bottom
        match self._turn:
            case 90:
                return bottom, left, top, right
            case 180:
                return width - right, bottom, width - left, top
            case 270:
                return height - top, width - right, height - bottom, width - left
            case _:
                return left, height - top, right, height - bottom
