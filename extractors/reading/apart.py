"""Papers cut out of the file that holds them (分件), each as a PDF of its own.

It runs in the child processes that read untrusted files. The pages stay as they are; what is filled into a form keeps
its appearance and loses its field. The same file gives the same bytes.

Some makers of PDFs give all pages one dictionary of resources: each paper would hold the pictures of the whole file.
Which layers are switched off the file alone says: a paper that would show what was not seen is not cut out.
"""

import re
from collections.abc import Sequence
from contextlib import closing
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium

from extractors.paper.bundle import Pages
from extractors.reading.engine import opened
from extractors.reading.texts.text_papers import cut_out
from models import QuarantineReason, UnreadableFilingError

_MADE, _NO_DAY = re.compile(rb"(?<=/CreationDate\(D:)\d{14}"), b"19700101000000"
_ID = re.compile(rb"/ID\[<[0-9A-F]{32}><[0-9A-F]{32}>\]")  # which pdfium draws by lot
_TIMES, _LEAST = 2, 100_000  # of its pages' share of the file, and bytes, a paper has more only with others' pictures
_SMALL = 0.5  # of a point is a pixel: a line of text is seen, and a page costs some milliseconds


def papers_of(path: Path, wanted: Sequence[Pages]) -> list[bytes]:
    """A PDF of each of these pages (first and last, from 1); raises UnreadableFilingError where one cannot be made.

    Of a text its lines.
    """
    data = path.read_bytes()
    if path.suffix.lower() == ".txt" and not data.startswith(b"%PDF-"):
        return [cut_out(data, lines) for lines in wanted]
    try:
        with closing(opened(data)) as document:
            share = _TIMES * len(data) / max(1, len(document))
            return [_cut(document, first, last, _LEAST + share * (last - first + 1)) for first, last in wanted]
    except (pypdfium2.PdfiumError, ValueError) as error:
        raise UnreadableFilingError(path.name, QuarantineReason.DAMAGED, str(error)) from error


def _cut(document: pypdfium2.PdfDocument, first: int, last: int, most: float) -> bytes:
    made = _made_of(document, range(first - 1, last))
    if len(made) > most:
        with closing(opened(made)) as paper:
            for page in paper:
                _leave_out(page)
            made = _made_of(paper, range(len(paper)))
    _must_look_alike(document, first, made)
    head, trailer, tail = _MADE.sub(_NO_DAY, made, count=1).rpartition(b"trailer")
    name = sha256(head).hexdigest()[:32].upper().encode()
    return head + trailer + _ID.sub(b"/ID[<%b><%b>]" % (name, name), tail)


def _made_of(document: pypdfium2.PdfDocument, pages: Sequence[int]) -> bytes:
    with closing(pypdfium2.PdfDocument.new()) as paper:
        paper.import_pages(document, list(pages))
        buffer = BytesIO()
        paper.save(buffer)
    return buffer.getvalue()


def _must_look_alike(document: pypdfium2.PdfDocument, first: int, made: bytes) -> None:
    """Raise ValueError where a page with text is drawn otherwise in what was made of it."""
    with closing(opened(made)) as paper:
        for at in range(len(paper)):
            with closing(document[first - 1 + at]) as page, closing(paper[at]) as its_page:
                if _has_text(page) and _drawing(page) != _drawing(its_page):
                    msg = f"page {first + at} looks otherwise when it is cut out"
                    raise ValueError(msg)


def _has_text(page: pypdfium2.PdfPage) -> bool:
    with closing(page.get_textpage()) as textpage:
        return bool(textpage.count_chars())


def _drawing(page: pypdfium2.PdfPage) -> bytes:
    # Without notes: of one that has no appearance pdfium makes one in one file and not in the other.
    return bytes(page.render(scale=_SMALL, grayscale=True, draw_annots=False).buffer)


def _leave_out(page: pypdfium2.PdfPage) -> None:
    """Leave out the resources that a page does not use: pdfium does so when something was added, here an empty path."""
    with closing(page):
        pdfium.FPDFPage_InsertObject(page.raw, pdfium.FPDFPageObj_CreateNewPath(0, 0))
        pdfium.FPDFPage_GenerateContent(page.raw)
