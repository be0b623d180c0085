"""Reading a PDF: opened by pdfium, its pages read one by one, each by the reader that it needs."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium

from extractors.reading.cross_reference import is_broken
from extractors.reading.drawn import count_drawn
from extractors.reading.layout import body_lines
from extractors.reading.page import read_page
from extractors.reading.witness import confirm_pages, confirmed, doubted
from extractors.source import Line
from models import Page, QuarantineReason, UnreadableFilingError, Warn

MOST_PAGES = 1_000
"""The most pages a PDF may have; court papers have under a hundred."""

_HEADER, _HEADER_WITHIN = b"%PDF-", 1024  # bytes
_LOCKED = (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY)


def is_pdf(data: bytes) -> bool:
    """Whether a file's first bytes say that it is a PDF."""
    return _HEADER in data[:_HEADER_WITHIN]


def read_pdf(path: Path, data: bytes, most_pages: int = MOST_PAGES) -> tuple[list[Page], list[Line], list[Warn]]:
    """Pages, lines and warnings of a PDF; raises UnreadableFilingError with the reason where it cannot be read."""
    if not is_pdf(data):
        raise UnreadableFilingError(path.name, QuarantineReason.NOT_A_PDF, "the file does not begin as a PDF does")
    with closing(_opened(path, data)) as document:
        if is_broken(data):
            sentence = "the PDF's cross-reference is broken; a rebuilt one may lack pages or show an older state"
            raise UnreadableFilingError(path.name, QuarantineReason.DAMAGED, sentence)
        count = len(document)
        if count > most_pages:
            sentence = f"the PDF has {count} pages, the limit is {most_pages}"
            raise UnreadableFilingError(path.name, QuarantineReason.TOO_LARGE, sentence)
        drawn = count_drawn(data)
        confirm_pages(path.name, data, drawn, count)
        read = [read_page(page, number, data) for number, page in enumerate(_pages(path, document), 1)]
        for doubt in doubted(drawn, [page for page, _ in read]):
            with closing(document[doubt.number - 1]) as page:
                if better := confirmed(path.name, data, page, doubt):
                    read[doubt.number - 1] = (better[0], [*read[doubt.number - 1][1], *better[1]])
    printed = [page for page, _ in read]
    pages = [Page(number=page.number, text=page.text, reader=page.reader) for page in printed]
    lines = body_lines([half for page in printed for half in page.halves])
    if all(line.furniture for line in lines):
        raise UnreadableFilingError(path.name, QuarantineReason.NO_TEXT, "no text was found on any page, also by OCR")
    return pages, lines, [warn for _, warns in read for warn in warns]


def _opened(path: Path, data: bytes) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if error.err_code in _LOCKED:
            sentence = "the PDF is encrypted and opens only with a password"
            raise UnreadableFilingError(path.name, QuarantineReason.ENCRYPTED, sentence) from error
        from extractors.reading.second_reader import is_without_pages

        if is_without_pages(data):
            raise UnreadableFilingError(path.name, QuarantineReason.NO_PAGES, "the PDF has no pages") from error
        sentence = "the PDF is damaged and cannot be opened"
        raise UnreadableFilingError(path.name, QuarantineReason.DAMAGED, sentence) from error


def _pages(path: Path, document: pypdfium2.PdfDocument) -> Iterator[pypdfium2.PdfPage]:
    """The pages in order, each closed when the next one is asked for; a page that is lost damages the document."""
    for index in range(len(document)):
        try:
            page = document[index]
        except pypdfium2.PdfiumError as error:
            sentence = f"page {index + 1} of {len(document)} is damaged and cannot be read"
            raise UnreadableFilingError(path.name, QuarantineReason.DAMAGED, sentence) from error
        with closing(page):
            yield page
