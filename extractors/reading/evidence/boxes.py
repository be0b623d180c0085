"""Boxes of the words that a value rests on: where on the page they stand.

Nothing is kept for this while the night reads; the one page is read again when somebody asks. Reading is exact, so
the page says the same as before; where it does not, the file is another one, and that is an error.
"""

from contextlib import closing
from pathlib import Path

import pypdfium2

from extractors.reading.engine import opened
from extractors.reading.evidence.glyphs import glyph_box
from extractors.reading.order import says
from extractors.reading.page import read_as_quoted
from extractors.reading.printed import Box, PrintedPage
from models import Evidence


def boxes_of(path: Path, evidence: Evidence) -> list[Box]:
    """The boxes of the quoted words, one for each printed line they stand on; none for a file without pages to show.

    Raises LookupError where the file does not say these words at this place.
    """
    if path.suffix.lower() == ".txt":
        return []
    with closing(opened(path)) as document, closing(_page(document, evidence)) as page:
        return _boxes(path, page, evidence)


def _page(document: pypdfium2.PdfDocument, evidence: Evidence) -> pypdfium2.PdfPage:
    if not 1 <= evidence.page <= len(document):
        msg = f"{evidence.file} has no page {evidence.page}"
        raise LookupError(msg)
    return document[evidence.page - 1]


def _boxes(path: Path, page: pypdfium2.PdfPage, evidence: Evidence) -> list[Box]:
    printed, _ = read_as_quoted(page, evidence.page, path.read_bytes(), [evidence])
    if not says(printed, evidence):
        msg = f"page {evidence.page} of {path.name} does not say {evidence.quote!r} at {evidence.start}"
        raise LookupError(msg)
    return boxes_on(page, printed, evidence.start, evidence.end)


def boxes_on(page: pypdfium2.PdfPage, printed: PrintedPage, start: int, end: int) -> list[Box]:
    """The boxes of a span of the page's text, one for each printed line it stands on."""
    return [
        glyph_box(page, printed, index, max(start, first) - first, min(end, last) - first)
        for index, (first, last) in enumerate(printed.spans)
        if max(start, first) < min(end, last)
    ]
