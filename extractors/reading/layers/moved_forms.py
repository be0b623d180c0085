"""Characters of a form (XObject) that pdfium does not move with it: those of an actual text (替换文本).

Browsers print what is not quite opaque as a form of its own, and write a radical (⼈) for some ideographs, with the
ideograph as its actual text. pdfium leaves the boxes of these where the form has them; the matrix of a character says
where it is drawn.
"""

import pypdfium2
import pypdfium2.raw as pdfium

from extractors.reading.layers.digital import Upright
from extractors.reading.printed import Box

FORM: int = pdfium.FPDF_PAGEOBJ_FORM
"""The kind of object that a form is."""

_FAR = 1.0  # of a character's size: its box begins elsewhere


class AsDrawn(Upright):
    """Turns the boxes of a text page's characters to its page, each from where it is drawn."""

    def __init__(self, page: pypdfium2.PdfPage, textpage: pypdfium2.PdfTextPage) -> None:
        """Ask a page for its frame and its turn."""
        super().__init__(page)
        self._text = textpage
        self._matrix = pdfium.FS_MATRIX()

    def box(self, textpage: int, first: int, last: int | None = None) -> Box:
        """Left, top, right and bottom of one character's box, or of two together."""
        boxes = [self._drawn(textpage, index) for index in (first, first if last is None else last)]
        lefts, tops, rights, bottoms = zip(*boxes, strict=True)
        return min(lefts), min(tops), max(rights), max(bottoms)

    def _drawn(self, textpage: int, index: int) -> Box:
        told, drawn = super().box(textpage, index), box_as_drawn(self._text, index, self, self._matrix)
        size = max(drawn[2] - drawn[0], drawn[3] - drawn[1])
        moved = abs(told[0] - drawn[0]) > _FAR * size or abs(told[3] - drawn[3]) > _FAR * size
        return drawn if moved and not pdfium.FPDFText_IsGenerated(self._text, index) else told


def box_as_drawn(
    textpage: pypdfium2.PdfTextPage, index: int, upright: Upright, matrix: pdfium.FS_MATRIX | None = None
) -> Box:
    """Where a character is drawn by its matrix; as wide as it is high."""
    matrix = matrix or pdfium.FS_MATRIX()
    pdfium.FPDFText_GetMatrix(textpage, index, matrix)
    size: float = pdfium.FPDFText_GetFontSize(textpage, index)
    across = (matrix.e, matrix.e + size * matrix.a, matrix.e + size * matrix.c)
    up = (matrix.f, matrix.f + size * matrix.b, matrix.f + size * matrix.d)
    return upright.shown(min(across), min(up), max(across), max(up))
