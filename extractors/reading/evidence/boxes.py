"""Boxes of the words that a value rests on: where on the page they stand."""

import pypdfium2

from extractors.reading.evidence.glyphs import glyph_box
from extractors.reading.printed import Box, PrintedPage


def boxes_on(page: pypdfium2.PdfPage, printed: PrintedPage, start: int, end: int) -> list[Box]:
    """The boxes of a span of the page's text, one for each printed line it stands on."""
    return [
        glyph_box(page, printed, index, max(start, first) - first, min(end, last) - first)
        for index, (first, last) in enumerate(printed.spans)
        if max(start, first) < min(end, last)
    ]
