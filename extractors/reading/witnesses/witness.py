"""The second witness: whether pdfium saw all pages and all text of a file. Where it did not, it says nothing.

A full second reading costs six times the first, so the witness is asked in three steps. Of every file: its page
objects and the bytes of text that it draws, counted without an engine. Of a file whose counts do not fit, all pages,
and of every other one page in five hundred, chosen by the page's content: their Chinese characters as pdfplumber has
them. Of a page where those differ: OCR, which says who is right.

So a lost page never goes unnoticed; lost or foreign text does, where the file's amount of text still fits the
limits (a fifth of it may be missing) and the page is not one of those looked at. At 600,000 pages a day these are
1,200: enough to see an engine that misreads some maker's fonts, not to see one forged page.
"""

import re
from collections import Counter
from collections.abc import Sequence
from zlib import crc32

import pypdfium2

from extractors.reading.layers.health import chinese
from extractors.reading.printed import PrintedPage
from extractors.reading.witnesses.drawn import Drawn
from models import QuarantineReason, UnreadableFilingError, Warn

_LEAST_SHOWN, _MOST_SHOWN = 0.85, 1.25  # of the bytes that the characters take: sound files have 1.0 to 1.07
_FEW = 30  # characters; a stamp's worth says nothing about a file
_ONE_IN = 500  # pages; pdfplumber's reading of one costs more than our own of twenty
_SAME = 0.95  # share of the Chinese characters that two engines have in common
_HANZI_RUN = re.compile("[\u3400-\u9fff]+")
_SIDES = 0.85  # the same with OCR, which errs, and misses small print


def confirm_pages(name: str, data: bytes, drawn: Drawn, count: int) -> None:
    """Raise UnreadableFilingError where neither the file's objects nor the second engine have pdfium's pages."""
    if drawn.pages == count:
        return
    from extractors.reading.witnesses.second_reader import count_pages

    second = count_pages(data)
    if second != count:
        told = f"{second} pages" if second is not None else f"no pages, and the file holds {drawn.pages} page objects"
        raise UnreadableFilingError(
            name, QuarantineReason.ENGINES_DISAGREE, f"the first engine sees {count} pages, the second {told}"
        )


def doubted(drawn: Drawn, pages: Sequence[PrintedPage]) -> list[PrintedPage]:
    """The pages that the second engine must confirm: of those that pdfium alone has read, all or a few."""
    layers = ["".join(page.layer.split()) for page in pages]
    count, hanzi = sum(map(len, layers)), sum(map(len, _HANZI_RUN.findall("".join(layers))))
    least = count + (drawn.least_each - 1) * hanzi
    fits = _LEAST_SHOWN * least <= drawn.shown + _FEW and drawn.shown <= _MOST_SHOWN * drawn.most_each * count + _FEW
    return [
        page
        for page, layer in zip(pages, layers, strict=True)
        if page.reader == "pdfium" and not (fits and _lot(page, layer) % _ONE_IN)
    ]


def _lot(page: PrintedPage, layer: str) -> int:
    """By what a page is drawn: its text; of a blank one, since all of them say the same, its number."""
    return crc32((layer or str(page.number)).encode("utf-8", "replace"))


def confirmed(
    name: str, data: bytes, page: pypdfium2.PdfPage, printed: PrintedPage
) -> tuple[PrintedPage, list[Warn]] | None:
    """A page in the words of the engine that OCR sides with, and a warning; None where both engines agree."""
    from extractors.reading.scans.ocr import read_scan
    from extractors.reading.witnesses.second_reader import read_again, text_of

    first, number = chinese(printed.layer), printed.number
    if any(_alike(first, chinese(text_of(data, number, once=once)), _SAME) for once in (False, True)):
        return None
    seen = chinese("".join(line.text for line in read_scan(page).lines))
    if _alike(first, seen, _SIDES):
        sentence = f"page {number}: the second engine reads other characters; OCR agrees with the first"
        return printed, [Warn(code="engines_differ", sentence=sentence)]
    second = read_again(data, number)
    if second and _alike(chinese("".join(line.text for line in second)), seen, _SIDES):
        sentence = f"page {number}: the first engine reads other characters; OCR agrees with the second"
        page_again = PrintedPage(number, printed.width, printed.height, "pdfplumber", tuple(second))
        return page_again, [Warn(code="second_reader", sentence=sentence)]
    sentence = f"page {number}: two engines and OCR read different characters"
    raise UnreadableFilingError(name, QuarantineReason.ENGINES_DISAGREE, sentence)


def _alike(first: Counter[str], second: Counter[str], share: float) -> bool:
    """Whether two counts have this share of their characters in common; a character or two may always differ."""
    most = max(first.total(), second.total())
    return most - (first & second).total() <= max(2, (1 - share) * most)
