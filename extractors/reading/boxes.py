"""Boxes of the words that a value rests on, and their picture: an analyst sees the words in the paper itself.

Nothing is kept for this while the night reads; the one page is read again when somebody asks. Reading is exact, so
the page says the same as before; where it does not, the file is another one, and that is an error.
"""

from contextlib import closing
from io import BytesIO
from pathlib import Path

import pypdfium2

from extractors.reading.glyphs import Box, glyph_box
from extractors.reading.page import read_page
from extractors.reading.printed import PrintedPage
from models import Evidence

_DPI = 150
_MARGIN = 24.0  # points of the page that are shown above and below the words
_MARK = (255, 224, 102)  # a text marker's yellow, multiplied with the page so that the print stays black


def boxes_of(path: Path, evidence: Evidence) -> list[Box]:
    """The boxes of the quoted words, one for each printed line they stand on; none for a file without pages to show.

    Raises LookupError where the file does not say these words at this place.
    """
    if path.suffix.lower() == ".txt":
        return []
    with closing(pypdfium2.PdfDocument(path)) as document, closing(_page(document, evidence)) as page:
        return _boxes(path, page, evidence)


def picture_of(path: Path, evidence: Evidence) -> bytes:
    """A PNG of the strip of the page that holds the quoted words, marked as with a text marker."""
    from PIL import Image, ImageChops, ImageDraw

    with closing(pypdfium2.PdfDocument(path)) as document, closing(_page(document, evidence)) as page:
        boxes = _boxes(path, page, evidence)
        scale = _DPI / 72
        picture = page.render(scale=scale).to_pil().convert("RGB")
    marker = Image.new("RGB", picture.size, "white")
    pen = ImageDraw.Draw(marker)
    for box in boxes:
        pen.rectangle([side * scale for side in box], fill=_MARK)
    top = max(0.0, min(box[1] for box in boxes) - _MARGIN) * scale
    bottom = min(picture.height, (max(box[3] for box in boxes) + _MARGIN) * scale)
    buffer = BytesIO()
    ImageChops.multiply(picture, marker).crop((0, int(top), picture.width, int(bottom))).save(buffer, "PNG")
    return buffer.getvalue()


def _page(document: pypdfium2.PdfDocument, evidence: Evidence) -> pypdfium2.PdfPage:
    if not 1 <= evidence.page <= len(document):
        msg = f"{evidence.file} has no page {evidence.page}"
        raise LookupError(msg)
    return document[evidence.page - 1]


def _boxes(path: Path, page: pypdfium2.PdfPage, evidence: Evidence) -> list[Box]:
    printed, _ = read_page(page, evidence.page, path.read_bytes())
    if not evidence.quote or printed.text[evidence.start : evidence.end] != evidence.quote:
        msg = f"page {evidence.page} of {path.name} does not say {evidence.quote!r} at {evidence.start}"
        raise LookupError(msg)
    return [glyph_box(page, printed, *part) for part in _parts(printed, evidence)]


def _parts(printed: PrintedPage, evidence: Evidence) -> list[tuple[int, int, int]]:
    """The pieces of a quote by the line they stand on: index of the line, begin and end (exclusive) in it."""
    return [
        (index, max(evidence.start, start) - start, min(evidence.end, end) - start)
        for index, (start, end) in enumerate(printed.spans)
        if evidence.start < end and start < evidence.end
    ]
