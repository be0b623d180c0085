"""Reading a PDF: opened by pdfium, its pages read one by one, each by the reader that it needs."""

import re
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

from extractors.joining.source import Line
from extractors.limits import MOST, Most
from extractors.paper.bundle import Pages, further_papers, papers_in
from extractors.reading.engine import opened
from extractors.reading.layers.health import is_garbled
from extractors.reading.layers.line_numbers import are_numbered
from extractors.reading.layers.rare_hanzi import many_are_rare
from extractors.reading.layouts.layout import laid_out
from extractors.reading.page import read_page
from extractors.reading.printed import PrintedPage
from extractors.reading.witnesses.cross_reference import is_broken
from extractors.reading.witnesses.drawn import Drawn, count_drawn
from extractors.reading.witnesses.witness import confirm_pages, confirmed, doubted
from models import Page, QuarantineReason, UnreadableFilingError, Warn

_HEADER, _HEADER_WITHIN = b"%PDF-", 1024  # bytes
_PAGE_TOLD = re.compile(r"(?<=^page )\d+")
_LOCKED = (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY)


class PaperOfPdf(NamedTuple):
    """Where a paper stands in its file, its pages, lines and doubts."""

    span: Pages
    pages: list[Page]
    lines: list[Line]
    warnings: list[Warn]


def is_pdf(data: bytes) -> bool:
    """Whether a file's first bytes say that it is a PDF."""
    return _HEADER in data[:_HEADER_WITHIN]


def read_pdf(path: Path, data: bytes, most: Most = MOST) -> list[PaperOfPdf]:
    """The papers of a PDF; raises UnreadableFilingError with the reason where it cannot be read."""
    if not is_pdf(data):
        raise UnreadableFilingError(path.name, QuarantineReason.NOT_A_PDF, "the file does not begin as a PDF does")
    with closing(_opened(path, data)) as document:
        if is_broken(data):
            sentence = "the PDF's cross-reference is broken; a rebuilt one may lack pages or show an older state"
            raise UnreadableFilingError(path.name, QuarantineReason.DAMAGED, sentence)
        count = len(document)
        if count > most.pages:
            sentence = f"the PDF has {count:,} pages, the limit is {most.pages:,}"
            raise UnreadableFilingError(path.name, QuarantineReason.TOO_LARGE, sentence)
        drawn = count_drawn(data)
        confirm_pages(path.name, data, drawn, count)
        read = _read_pages(path, document, data, most.characters)
        _must_be_whole(path, data, drawn, read)
        _confirm_text(path, document, data, drawn, read)
    papers = papers_in([[line.text for line in page.lines] for page, _ in read])
    found = [_paper(span, read[span[0] - 1 : span[1]]) for span in papers]
    if all(line.furniture for paper in found for line in paper.lines):
        raise UnreadableFilingError(path.name, QuarantineReason.NO_TEXT, "no text was found on any page, also by OCR")
    found[0].warnings.extend(further_papers(papers))
    return found


def _paper(span: Pages, read: Sequence[tuple[PrintedPage, list[Warn]]]) -> PaperOfPdf:
    """One paper, its pages counted from its first one."""
    printed = [replace(page, number=number) for number, (page, _) in enumerate(read, 1)]
    halves, lines = laid_out([half for page in printed for half in page.halves])
    in_order = {half.number: half for half in halves if half.reader != "ocr"}
    shown = [in_order.get(page.number, page) for page in printed]
    pages = [Page(number=page.number, text=page.text, reader=page.reader) for page in shown]
    return PaperOfPdf(span, pages, lines, [_from(span[0], warn) for _, warns in read for warn in warns])


def _from(first: int, warn: Warn) -> Warn:
    """A warning whose page is counted from a paper's first one."""
    sentence = _PAGE_TOLD.sub(lambda told: str(int(told[0]) - first + 1), warn.sentence)
    return replace(warn, sentence=sentence) if first > 1 else warn


def _read_pages(
    path: Path, document: pypdfium2.PdfDocument, data: bytes, most_characters: int
) -> list[tuple[PrintedPage, list[Warn]]]:
    """Every page and its warnings; a document of too many characters is not read to its end."""
    read: list[tuple[PrintedPage, list[Warn]]] = []
    characters, garbled, numbered = 0, False, False
    for number, page in enumerate(_pages(path, document), 1):
        read.append(read_page(page, number, data, trusted=not garbled, numbered=numbered))
        numbered = numbered or are_numbered(read[-1][0].lines)
        # The pages that follow share its fonts, and a short one shows too little to be known by itself.
        garbled = garbled or (read[-1][0].reader == "ocr" and _misleads(read[-1][0].layer))
        characters += sum(len(line.text) for line in read[-1][0].lines)
        if characters > most_characters:
            sentence = f"the PDF has more than {most_characters:,} characters on its first {number:,} pages"
            raise UnreadableFilingError(path.name, QuarantineReason.TOO_LARGE, sentence)
    return read


def _misleads(layer: str) -> bool:
    """Whether the fonts of a page that had to be read by OCR gave glyphs as other characters."""
    return is_garbled("".join(layer.split())) or many_are_rare(layer)


def _must_be_whole(path: Path, data: bytes, drawn: Drawn, read: list[tuple[PrintedPage, list[Warn]]]) -> None:
    """Raise UnreadableFilingError where a page only seems blank, or short: its content does not unpack."""
    blank = {page.number for page, warns in read if any(warn.code == "blank_page" for warn in warns)}
    if not drawn.broken and not blank:
        return
    from extractors.reading.witnesses.broken_content import broken_pages

    if lost := broken_pages(data, blank):
        sentence = f"page {lost[0]} of {len(read)} is damaged: its content stream is broken and cannot be unpacked"
        raise UnreadableFilingError(path.name, QuarantineReason.DAMAGED, sentence)


def _confirm_text(
    path: Path,
    document: pypdfium2.PdfDocument,
    data: bytes,
    drawn: Drawn,
    read: list[tuple[PrintedPage, list[Warn]]],
) -> None:
    """Put the words of the engine that is right in place of those of a page in doubt."""
    for doubt in doubted(drawn, [page for page, _ in read]):
        with closing(document[doubt.number - 1]) as page:
            if better := confirmed(path.name, data, page, doubt):
                read[doubt.number - 1] = (better[0], [*read[doubt.number - 1][1], *better[1]])


def _opened(path: Path, data: bytes) -> pypdfium2.PdfDocument:
    try:
        return opened(data)
    except pypdfium2.PdfiumError as error:
        if error.err_code in _LOCKED:
            sentence = "the PDF is encrypted and opens only with a password"
            raise UnreadableFilingError(path.name, QuarantineReason.ENCRYPTED, sentence) from error
        from extractors.reading.witnesses.second_reader import is_without_pages

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
