"""What is filled in (填写内容): fields of a form, and words typed onto a page (打字机批注).

They are shown like print and are no part of a page's text layer: a notice that is filled in would be read as an empty
form. Anybody can type onto a paper, so there is a warning, which says how many places there are. ISO 32000-1, 12.5.6.6
and 12.7.4.
"""

import ctypes
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from extractors.reading.calls import address
from extractors.reading.layers.digital import Upright
from extractors.reading.layers.pieces import placed
from extractors.reading.printed import Box, PrintedLine
from models import Warn

# Of a field its words; the value of a box to tick is a name.
_IN_WORDS = (pdfium.FPDF_FORMFIELD_TEXTFIELD, pdfium.FPDF_FORMFIELD_COMBOBOX, pdfium.FPDF_FORMFIELD_LISTBOX)
_UNSEEN = pdfium.FPDF_ANNOT_FLAG_HIDDEN | pdfium.FPDF_ANNOT_FLAG_NOVIEW
_MOST, _LONGEST = 1_000, 20_000  # places on a page, bytes of one
_BLANK = "_＿"  # printed for what is to be filled in
_HIGH = 2.0  # lines; what is higher is no word in a row of print


def fill_in(
    page: pypdfium2.PdfPage, textpage: pypdfium2.PdfTextPage, number: int, lines: list[PrintedLine]
) -> tuple[list[PrintedLine], list[Warn]]:
    """The lines of a page (from 1) with what is filled in where it is shown, and a warning where anything is."""
    if not (count := min(pdfium.FPDFPage_GetAnnotCount(page), _MOST)):
        return lines, []
    upright = Upright(page)
    here = address(textpage)
    found = [(words, upright.shown(*place)) for words, place in _filled(page, count)]
    for words, place in found:
        rows = words.split("\n")
        high = (place[3] - place[1]) / len(rows)
        for row, text in enumerate(rows):
            top = place[1] + row * high
            lines = _put(lines, text, (place[0], top, place[2], top + high), lambda index: upright.box(here, index))
    sentence = f"page {number}: words were filled in or typed onto it ({len(found)}); they are no part of the print"
    return lines, [Warn(code="filled_in", sentence=sentence)] if found else []


def _filled(page: pypdfium2.PdfPage, count: int) -> Iterator[tuple[str, Box]]:
    """The words of each place that shows any, rows parted by line feeds, and its rectangle in the page's own frame."""
    for index in range(count):
        note, rect = pdfium.FPDFPage_GetAnnot(page, index), pdfium.FS_RECTF()
        try:
            said = "" if pdfium.FPDFAnnot_GetFlags(note) & _UNSEEN else _said(page, note)
            words = "\n".join(map(str.strip, said.strip().splitlines()))
            if words and pdfium.FPDFAnnot_GetRect(note, rect):
                bottom, top = sorted((rect.bottom, rect.top))
                yield words, (rect.left, bottom, rect.right, top)
        finally:
            pdfium.FPDFPage_CloseAnnot(note)


def _said(page: pypdfium2.PdfPage, note: Any) -> str:
    """What was typed there; a field may have its value from the field that it is part of."""
    kind = pdfium.FPDFAnnot_GetSubtype(note)
    if kind == pdfium.FPDF_ANNOT_FREETEXT:
        return _string(pdfium.FPDFAnnot_GetStringValue, note, b"Contents")
    if kind != pdfium.FPDF_ANNOT_WIDGET:
        return ""
    page.pdf.init_forms()
    form = page.pdf.formenv
    if form is None or pdfium.FPDFAnnot_GetFormFieldType(form, note) not in _IN_WORDS:
        return ""
    return _string(pdfium.FPDFAnnot_GetFormFieldValue, form, note)


def _string(ask: Callable[..., int], *of: Any) -> str:
    size = min(ask(*of, None, 0), _LONGEST)
    buffer = ctypes.create_string_buffer(size)
    ask(*of, ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR)), size)
    return buffer.raw.decode("utf-16-le", "replace").partition("\0")[0]


def _put(lines: Sequence[PrintedLine], words: str, place: Box, box: Callable[[int], Box]) -> list[PrintedLine]:
    """The lines with words in the row in which their place lies, or as a line of their own."""
    left, top, right, bottom = place
    middle = (top + bottom) / 2
    in_row = [
        index
        for index, line in enumerate(lines)
        if not line.apart and top <= line.middle <= bottom and bottom - top < _HIGH * line.height
    ]
    if in_row:
        index = min(in_row, key=lambda index: (abs(lines[index].middle - middle), _gap(lines[index], left, right)))
        return [*lines[:index], _joined(placed(lines[index], box), words, left, right), *lines[index + 1 :]]
    own = PrintedLine(words, left, top, right, bottom, _middles(words, left, right, bottom - top))
    index = next((index for index, line in enumerate(lines) if line.top > top), len(lines))
    return [*lines[:index], own, *lines[index:]]


def _gap(line: PrintedLine, left: float, right: float) -> float:
    """How far a line ends before a place, or begins behind it."""
    return max(0.0, left - line.right, line.left - right)


def _joined(line: PrintedLine, words: str, left: float, right: float) -> PrintedLine:
    """The line with words where they are shown, in place of the blank that was printed for them."""
    every = zip(line.text, line.middles, strict=True)
    marks = [(mark, at) for mark, at in every if mark not in _BLANK or not left <= at <= right]
    before = [one for one in marks if one[1] < left]
    behind = marks[len(before) :]
    middles = (*(at for _, at in before), *_middles(words, left, right, line.height), *(at for _, at in behind))
    text = "".join((*(mark for mark, _ in before), words, *(mark for mark, _ in behind)))
    return PrintedLine(text, min(line.left, left), line.top, max(line.right, middles[-1]), line.bottom, middles)


def _middles(words: str, left: float, right: float, height: float) -> tuple[float, ...]:
    """Where the characters of words stand across, as near as their place tells: one behind the other from its left."""
    step = min(height, (right - left) / len(words))
    return tuple(left + step * (index + 0.5) for index in range(len(words)))
