"""Reading one page of a PDF: by pdfium where its text layer is sound, else by pdfplumber or OCR."""

from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace

import pypdfium2

from extractors.reading.calls import kind_of
from extractors.reading.layers.covered import text_under_boxes
from extractors.reading.layers.digital import layer_text, printed_lines
from extractors.reading.layers.filled_in import fill_in
from extractors.reading.layers.health import LOST_GLYPH, Health, chinese, examine, objects_on, plausible
from extractors.reading.layers.layer_cells import by_cells
from extractors.reading.layers.moved_forms import FORM, AsDrawn
from extractors.reading.layers.pieces import is_shattered
from extractors.reading.layers.rare_hanzi import many_are_rare
from extractors.reading.layers.turn import upright_text
from extractors.reading.layers.unseen import has_odd_lines, unseen
from extractors.reading.layers.veils import may_hide
from extractors.reading.order import as_quoted, says
from extractors.reading.printed import PrintedLine, PrintedPage
from extractors.reading.witnesses.agreement import Says, agreement, errs, layer_says
from models import Evidence, Warn

_IN_PRINT = (Health.SOUND, Health.PICTURED)
_TEXT_IN_PICTURE = 20  # Chinese characters; a photograph of a shop shows its sign
_REPAIRED = 0.98  # share of plausible characters


def read_page(
    page: pypdfium2.PdfPage, number: int, data: bytes, *, trusted: bool = True, numbered: bool = False
) -> tuple[PrintedPage, list[Warn]]:
    """One page (from 1) as printed lines, and what is doubtful about it; `data` is the whole file.

    Not `trusted` is the text of a file whose fonts gave glyphs as other characters on an earlier page; `numbered` were
    the lines of the one before.
    """
    with closing(upright_text(page)) as textpage:
        layer = layer_text(textpage)
        if trusted or not layer.strip():
            printed, warns = _read(page, textpage, layer, number, data, numbered=numbered)
        else:
            printed, warns = _read_scan(page, number, [_unknown(number)])
    return replace(printed, layer=layer), warns


def read_as_quoted(
    page: pypdfium2.PdfPage, number: int, data: bytes, wanted: Sequence[Evidence]
) -> tuple[PrintedPage, list[Warn]]:
    """The page as it was read among the others of its file, in that of its readings that says the wanted words."""
    read, warns = read_page(page, number, data)
    printed = as_quoted(read, wanted)
    if read.reader == "pdfium" and not all(says(printed, one) for one in wanted):
        numbered = as_quoted(read_page(page, number, data, numbered=True)[0], wanted)
        printed = max((printed, numbered), key=lambda one: sum(says(one, quote) for quote in wanted))
    return printed, warns


def _read(  # noqa: PLR0913 - a page, its text, its file, and what the page before was like
    page: pypdfium2.PdfPage,
    textpage: pypdfium2.PdfTextPage,
    layer: str,
    number: int,
    data: bytes,
    *,
    numbered: bool,
) -> tuple[PrintedPage, list[Warn]]:
    """The page by the reader that its health asks for."""
    things = objects_on(page)
    drawn = list(map(kind_of, things))
    kinds = frozenset(drawn)
    health = examine(page, textpage, layer, kinds)
    lines = [] if health is Health.SCANNED else printed_lines(page, textpage, layer, numbered=numbered)
    if health is Health.BLANK:
        sentence = f"page {number}: nothing is printed on it"
        return _printed(page, number, "pdfium", []), [Warn(code="blank_page", sentence=sentence)]
    if health is Health.ILL:
        return _read_ill(page, number, data, lines)
    misleads = health in _IN_PRINT and many_are_rare(layer) and not layer_says(page, layer)
    if health is Health.SCANNED or misleads:
        return _read_scan(page, number, [_unknown(number)] if misleads else [])
    odd = has_odd_lines(lines, page)
    hidden = unseen(page, textpage, layer) if odd or may_hide(things, drawn) else frozenset()
    if other := _read_otherwise(page, number, layer, lines, health=health, data=b"" if hidden else data):
        return other
    moved = AsDrawn(page, textpage) if odd and FORM in kinds else None
    if hidden or moved:
        lines = printed_lines(page, textpage, layer, hidden, numbered=numbered, upright=moved)
    lines, warns = fill_in(page, textpage, number, lines)
    lines = by_cells(page, textpage, lines, things, drawn)
    warns += [*_hidden(number, hidden), *_lost_glyphs(number, lines), *text_under_boxes(page, textpage, number, kinds)]
    return _printed(page, number, "pdfium", lines), warns


def _read_otherwise(  # noqa: PLR0913 - a page, its text, and what is known of both
    page: pypdfium2.PdfPage, number: int, layer: str, lines: Sequence[PrintedLine], *, health: Health, data: bytes
) -> tuple[PrintedPage, list[Warn]] | None:
    """A page of sound characters by another reader; None where its layer does.

    `data` is the file, or nothing where some of the layer is hidden, of which the second reader does not know.
    """
    if health is Health.LAYERED:
        return _read_layered(page, number, layer, lines, agreement(page, layer, lines) if data else Says.ELSE)
    if health is Health.PICTURED and (scanned := _read_picture(page, number, layer)):
        return scanned
    return _read_in_order(page, number, data) if data and is_shattered(lines) else None


def _hidden(number: int, hidden: frozenset[int]) -> list[Warn]:
    sentence = f"page {number}: {len(hidden)} characters of its text are not seen on the page, and were left out"
    return [Warn(code="hidden_text", sentence=sentence)] if hidden else []


def _read_ill(
    page: pypdfium2.PdfPage, number: int, data: bytes, lines: Sequence[PrintedLine]
) -> tuple[PrintedPage, list[Warn]]:
    """A page whose glyphs are not the characters they seem: decoded anew, read by pdfplumber, or by OCR."""
    from extractors.reading.witnesses.second_reader import read_again

    if decoded := _as_gbk(lines):
        sentence = f"page {number}: its text was stored as GBK bytes and was decoded"
        return _printed(page, number, "pdfium", decoded), [Warn(code="decoded_gbk", sentence=sentence)]
    if known := read_again(data, number):
        sentence = f"page {number}: its fonts misled the first reader; read by the second"
        return _printed(page, number, "pdfplumber", known), [Warn(code="second_reader", sentence=sentence)]
    return _read_scan(page, number, [_unknown(number)])


def _read_in_order(page: pypdfium2.PdfPage, number: int, data: bytes) -> tuple[PrintedPage, list[Warn]] | None:
    """A page drawn in no order, of which pdfium loses characters, by pdfplumber; None where it cannot."""
    from extractors.reading.witnesses.second_reader import read_again

    sentence = f"page {number}: its characters are drawn in no order; read by the second reader"
    lines = read_again(data, number)
    return (
        (_printed(page, number, "pdfplumber", lines), [Warn(code="second_reader", sentence=sentence)])
        if lines
        else None
    )


def _unknown(number: int) -> Warn:
    sentence = f"page {number}: its fonts do not say what their glyphs are; read by OCR"
    return Warn(code="unknown_glyphs", sentence=sentence)


def _read_layered(
    page: pypdfium2.PdfPage, number: int, layer: str, lines: Sequence[PrintedLine], says: Says
) -> tuple[PrintedPage, list[Warn]] | None:
    """The whole page by OCR, where its layer does not say what the picture shows; None where it is kept.

    Where it errs here and there it is kept too, if OCR was not sure of all.
    """
    if says is Says.ALL:
        return None
    sentence = f"page {number}: the text layer does not say what the picture shows; read by OCR"
    scanned, warns = _read_scan(page, number, [])
    if says is Says.MOST and (warns or not errs(layer, lines, scanned.lines)):
        return None
    return scanned, [Warn(code="false_text_layer", sentence=sentence), *warns]


def _read_picture(page: pypdfium2.PdfPage, number: int, layer: str) -> tuple[PrintedPage, list[Warn]] | None:
    """The whole page by OCR, where a picture on it holds text beside that of the layer; None where none does."""
    sentence = f"page {number}: a picture on it holds text that the layer does not; the page was read by OCR"
    scanned = _read_scan(page, number, [Warn(code="text_in_picture", sentence=sentence)])
    more = chinese("".join(line.text for line in scanned[0].lines)) - chinese(layer)
    return scanned if more.total() >= _TEXT_IN_PICTURE else None


def _read_scan(page: pypdfium2.PdfPage, number: int, warns: list[Warn]) -> tuple[PrintedPage, list[Warn]]:
    from extractors.reading.scans.ocr import read_scan

    scan = read_scan(page)
    if not scan.lines:
        sentence = f"page {number}: a picture in which OCR found no text"
        warns = [*warns, Warn(code="no_text_on_page", sentence=sentence)]
    if scan.doubtful:
        sentence = f"page {number}: OCR was not sure of {scan.doubtful} of its {len(scan.lines)} lines"
        warns = [*warns, Warn(code="doubtful_ocr", sentence=sentence)]
    width, height = scan.size
    return PrintedPage(number, width, height, "ocr", scan.lines, split=scan.split, to_page=scan.to_page), warns


def _printed(page: pypdfium2.PdfPage, number: int, reader: str, lines: Sequence[PrintedLine]) -> PrintedPage:
    width, height = page.get_size()
    return PrintedPage(number, width, height, reader, tuple(lines))


def _lost_glyphs(number: int, lines: Sequence[PrintedLine]) -> list[Warn]:
    lost = sum(line.text.count(LOST_GLYPH) for line in lines)
    sentence = f"page {number}: {lost} characters are missing from its fonts and print as nothing or as a box"
    return [Warn(code="lost_glyphs", sentence=sentence)] if lost else []


def _as_gbk(lines: Sequence[PrintedLine]) -> list[PrintedLine] | None:
    """The lines with GBK bytes that were shown as Latin-1 decoded; None where they are nothing of the kind."""
    try:
        decoded = [line._replace(text=line.text.encode("cp1252").decode("gb18030")) for line in lines]
    except UnicodeError:
        return None
    text = "".join("".join(line.text.split()) for line in decoded)
    return decoded if text and plausible(text) >= _REPAIRED else None
