"""Text under black boxes (遮盖): words that were meant to be blacked out, and still stand in the text layer.

A box drawn over text hides it from the eye alone. The words stay in the text, which is never changed; the warning says
on which page and how many characters, never which. What counts is the order of drawing: a dark cell with its text upon
it hides nothing. ISO 32000-1, 8.2, 8.5 and 12.5.6.
"""

import ctypes
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from extractors.reading.calls import pointed_at
from models import Warn

_BOXES = frozenset({pdfium.FPDF_PAGEOBJ_PATH, pdfium.FPDF_PAGEOBJ_FORM})
_LEAST_SIDE = 5.0  # points; what is thinner is a rule or an underline
_DARKEST_SHOWN = 80  # of 255, the lightest of the three colours; the greys of tables are lighter
_OPAQUE = 230  # of 255
_MOST_SEGMENTS = 6  # of a box's outline; letters drawn as outlines have more
_MOST_OBJECTS, _DEEPEST = 20_000, 5  # of a page, and of forms within forms
_MARKS = (pdfium.FPDF_ANNOT_SQUARE, pdfium.FPDF_ANNOT_HIGHLIGHT, pdfium.FPDF_ANNOT_REDACT)

Box = tuple[float, float, float, float]
Matrix = tuple[float, float, float, float, float, float]
AS_IT_IS: Matrix = (1, 0, 0, 1, 0, 0)
"""The way of what stands on the page itself."""


def text_under_boxes(
    page: pypdfium2.PdfPage, textpage: pypdfium2.PdfTextPage, number: int, kinds: frozenset[int]
) -> list[Warn]:
    """One warning where characters of a page (from 1) lie under opaque dark boxes that were drawn after them.

    `kinds` are those of the page's objects.
    """
    if not kinds & _BOXES and not pdfium.FPDFPage_GetAnnotCount(page):
        return []
    boxes, order = boxes_over(page, _is_filled_dark)
    boxes += [(box, _MOST_OBJECTS) for box in _marked(page)]
    if not boxes or not order:
        return []
    hidden = sum(hides(textpage, index, boxes, order) for index in range(textpage.count_chars()))
    if not hidden:
        return []
    sentence = f"page {number}: {hidden} characters lie under black boxes and can be read all the same"
    return [Warn(code="text_under_box", sentence=sentence)]


def boxes_over(page: pypdfium2.PdfPage, filled: Callable[[Any], bool]) -> tuple[list[tuple[Box, int]], dict[int, int]]:
    """The boxes of a page so `filled`, with their place in the order of drawing, and that of each text by address.

    None of a box that is drawn before all text.
    """
    boxes: list[tuple[Box, int]] = []
    order: dict[int, int] = {}
    for place, (thing, matrix) in enumerate(things_on(page)):
        kind = pdfium.FPDFPageObj_GetType(thing)
        if kind == pdfium.FPDF_PAGEOBJ_TEXT:
            order[pointed_at(thing)] = place
        elif kind == pdfium.FPDF_PAGEOBJ_PATH and order and (box := _filled_box(thing, matrix, filled)):
            boxes.append((box, place))
    return boxes, order


def things_on(page: pypdfium2.PdfPage) -> Iterator[tuple[Any, Matrix]]:
    """The page's objects in the order they are drawn, those inside forms too, each with its way to the page."""
    count = pdfium.FPDFPage_CountObjects(page)
    top = (pdfium.FPDFPage_GetObject(page, index) for index in range(min(count, _MOST_OBJECTS)))
    return islice(_flat(top, AS_IT_IS, _DEEPEST), _MOST_OBJECTS)


def _flat(things: Iterator[Any], matrix: Matrix, depth: int) -> Iterator[tuple[Any, Matrix]]:
    """Objects in the order they are drawn, those inside forms too, each with the way from its place to the page's."""
    for thing in things:
        if pdfium.FPDFPageObj_GetType(thing) != pdfium.FPDF_PAGEOBJ_FORM:
            yield thing, matrix
        elif depth:
            own = pdfium.FS_MATRIX()
            pdfium.FPDFPageObj_GetMatrix(thing, own)
            count = min(pdfium.FPDFFormObj_CountObjects(thing), _MOST_OBJECTS)
            inside = (pdfium.FPDFFormObj_GetObject(thing, index) for index in range(count))
            yield from _flat(inside, chained((own.a, own.b, own.c, own.d, own.e, own.f), matrix), depth - 1)


def _filled_box(path: Any, matrix: Matrix, filled: Callable[[Any], bool]) -> Box | None:
    """The box that a path fills so; None where it is something else."""
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    if not pdfium.FPDFPath_GetDrawMode(path, fill, stroke) or fill.value == pdfium.FPDF_FILLMODE_NONE:
        return None
    if not 0 < pdfium.FPDFPath_CountSegments(path) <= _MOST_SEGMENTS or not filled(path):
        return None
    edges = [ctypes.c_float() for _ in range(4)]
    if not pdfium.FPDFPageObj_GetBounds(path, *edges):
        return None
    left, bottom, right, top = (edge.value for edge in edges)
    corners = [moved(x, y, matrix) for x in (left, right) for y in (bottom, top)]
    return _large(
        min(x for x, _ in corners), min(y for _, y in corners), max(x for x, _ in corners), max(y for _, y in corners)
    )


def _marked(page: pypdfium2.PdfPage) -> Iterator[Box]:
    """The dark boxes that lie upon a page as annotations: squares, black highlights, marks for blacking out."""
    for index in range(min(pdfium.FPDFPage_GetAnnotCount(page), _MOST_OBJECTS)):
        note = pdfium.FPDFPage_GetAnnot(page, index)
        try:
            place = pdfium.FS_RECTF()
            if (
                pdfium.FPDFAnnot_GetSubtype(note) in _MARKS
                and _covers(note)
                and pdfium.FPDFAnnot_GetRect(note, place)
                and (box := _large(place.left, min(place.bottom, place.top), place.right, max(place.bottom, place.top)))
            ):
                yield box
        finally:
            pdfium.FPDFPage_CloseAnnot(note)


def _covers(note: Any) -> bool:
    """Whether an annotation is filled dark: by its colour, or by what its appearance draws."""
    kind, key = pdfium.FPDFANNOT_COLORTYPE_InteriorColor, b"IC"
    if pdfium.FPDFAnnot_GetSubtype(note) == pdfium.FPDF_ANNOT_HIGHLIGHT:
        kind, key = pdfium.FPDFANNOT_COLORTYPE_Color, b"C"
    # Without the key pdfium says black; a frame has none.
    said = pdfium.FPDFAnnot_HasKey(note, key)
    if said and _is_dark(lambda thing, *values: pdfium.FPDFAnnot_GetColor(thing, kind, *values), note):
        return True
    count = min(pdfium.FPDFAnnot_GetObjectCount(note), _MOST_SEGMENTS)
    drawn = (pdfium.FPDFAnnot_GetObject(note, index) for index in range(count))
    return any(
        pdfium.FPDFPageObj_GetType(thing) == pdfium.FPDF_PAGEOBJ_PATH and _filled_box(thing, AS_IT_IS, _is_filled_dark)
        for thing in drawn
    )


def _is_filled_dark(thing: Any) -> bool:
    return _is_dark(pdfium.FPDFPageObj_GetFillColor, thing)


def _is_dark(ask: Any, thing: Any) -> bool:
    red, green, blue, opaque = (ctypes.c_uint() for _ in range(4))
    return bool(ask(thing, red, green, blue, opaque)) and (
        max(red.value, green.value, blue.value) <= _DARKEST_SHOWN and opaque.value >= _OPAQUE
    )


def hides(textpage: pypdfium2.PdfTextPage, index: int, boxes: list[tuple[Box, int]], order: dict[int, int]) -> bool:
    """Whether the middle of a character lies under a box that was drawn after it."""
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    if not pdfium.FPDFText_GetCharBox(textpage, index, left, right, bottom, top) or right.value <= left.value:
        return False
    x, y = (left.value + right.value) / 2, (bottom.value + top.value) / 2
    over = [place for box, place in boxes if box[0] <= x <= box[2] and box[1] <= y <= box[3]]
    if not over:
        return False
    drawn = order.get(pointed_at(pdfium.FPDFText_GetTextObject(textpage, index)))
    return drawn is not None and drawn < max(over)


def _large(left: float, bottom: float, right: float, top: float) -> Box | None:
    return (left, bottom, right, top) if min(right - left, top - bottom) >= _LEAST_SIDE else None


def moved(x: float, y: float, matrix: Matrix) -> tuple[float, float]:
    """A point where a matrix takes it."""
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def chained(first: Matrix, then: Matrix) -> Matrix:
    """The way of one matrix and then of another."""
    a, b = moved(first[0], first[1], (*then[:4], 0, 0))
    c, d = moved(first[2], first[3], (*then[:4], 0, 0))
    e, f = moved(first[4], first[5], then)
    return a, b, c, d, e, f
