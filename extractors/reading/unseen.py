"""Text that nobody sees (隐藏文字): it stands in the text layer and not on the page, so the paper does not say it.

Invisible or clear, in the colour of the paper, under a white box, too small, or off the page. Whoever reads the text
layer alone can be told anything by it; a letter would then rest on words that its own picture does not show. What may
be unseen is found among the page's objects, and held against the page as it is drawn: white letters on a dark cell are
seen, and so is a scan's own text below its picture. ISO 32000-1, 9.3.6 and 8.6.
"""

import ctypes
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import sub
from struct import Struct
from typing import Any

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium

from extractors.reading.calls import address, mode_of, put_colour
from extractors.reading.covered import boxes_over, hides, things_on
from extractors.reading.digital import Upright
from extractors.reading.printed import Box, PrintedLine

_TEXT, _PATH, _FORM = pdfium.FPDF_PAGEOBJ_TEXT, pdfium.FPDF_PAGEOBJ_PATH, pdfium.FPDF_PAGEOBJ_FORM
_UNPAINTED = frozenset({pdfium.FPDF_TEXTRENDERMODE_INVISIBLE, pdfium.FPDF_TEXTRENDERMODE_CLIP})
_PALE, _CLEAR, _OPAQUE = (
    225,
    40,
    255,
)  # of 255: the least of a pale colour's three parts, the most of a clear one's opacity
_SMALLEST = 2.5  # points; footnotes have 6 and more
_FOUR = Struct("=4I")
_CONTRAST = 30  # of 255, within a character's box
_ASIDE = 0.2  # of a box at each side, which the next character may touch


def unseen(page: pypdfium2.PdfPage, textpage: pypdfium2.PdfTextPage, layer: str) -> frozenset[int]:
    """The indexes of characters of the layer that are not seen on the page; those of white space are left aside."""
    hidden = _veiled(page)
    boxes, order = boxes_over(page, _is_pale)
    upright, place = Upright(page), address(textpage)
    found, maybe = [], []
    for index, mark in enumerate(layer):
        if mark.isspace():
            continue
        box = upright.box(place, index)
        if box[3] - box[1] < _SMALLEST or not upright.is_on_sheet(box):
            found.append(index)
        elif (hidden and _object(textpage, index) in hidden) or (boxes and hides(textpage, index, boxes, order)):
            maybe.append((index, box))
    if maybe:
        found += _without_ink(page, layer, maybe)
    return frozenset(found)


def may_hide(things: Sequence[int], kinds: Sequence[int]) -> bool:
    """Whether a page's objects, by address and kind, may hide any text: most pages print all in one dark colour."""
    if _FORM in kinds:
        return True
    if _TEXT not in kinds:
        return False
    texts = [thing for thing, kind in zip(things, kinds, strict=True) if kind == _TEXT]
    if not _UNPAINTED.isdisjoint(map(mode_of, texts)):
        return True
    first = kinds.index(_TEXT)
    over = zip(things[first:], kinds[first:], strict=True) if _PATH in kinds else ()
    return _paint_pale([*texts, *(thing for thing, kind in over if kind == _PATH)])


def _paint_pale(things: Sequence[int]) -> bool:
    """Whether one of some texts and paths is filled with a pale or clear colour, or with one that cannot be told."""
    colours = (ctypes.c_uint * (4 * len(things)))()
    begin, end = ctypes.addressof(colours), ctypes.addressof(colours) + ctypes.sizeof(colours)
    told = map(put_colour, things, *(range(begin + 4 * part, end, 16) for part in range(4)))
    if not all(told):
        return True
    # As bytes, for most pages have one colour, and a comparison is cheaper than a number.
    every = bytes(colours)
    if every == every[:16] * len(things):
        every = every[:16]
    return any(opacity <= _CLEAR or min(rgb) >= _PALE for *rgb, opacity in map(_FOUR.unpack, _sixteens(every)))


def _sixteens(every: bytes) -> set[bytes]:
    return {every[at : at + 16] for at in range(0, len(every), 16)}


def has_odd_lines(lines: Sequence[PrintedLine], page: pypdfium2.PdfPage) -> bool:
    """Whether any line is too small to be read, or off the page."""
    if not lines:
        return False
    _, lefts, tops, rights, bottoms, *_ = zip(*lines, strict=True)
    width, height = page.get_size()
    if min(lefts) >= 0 and min(tops) >= 0 and max(rights) <= width and max(bottoms) <= height:
        return bool(min(map(sub, bottoms, tops)) < _SMALLEST)
    return any(
        line.height < _SMALLEST or not (0 <= line.middle <= height and 0 <= line.left + line.right <= 2 * width)
        for line in lines
    )


def _object(textpage: pypdfium2.PdfTextPage, index: int) -> int:
    return ctypes.cast(pdfium.FPDFText_GetTextObject(textpage, index), ctypes.c_void_p).value or 0


def _veiled(page: pypdfium2.PdfPage) -> frozenset[int]:
    """The text objects, by address, that are not painted, clear, or painted pale."""
    return frozenset(_addresses(page))


def _addresses(page: pypdfium2.PdfPage) -> Iterator[int]:
    for thing, _ in things_on(page):
        if pdfium.FPDFPageObj_GetType(thing) == pdfium.FPDF_PAGEOBJ_TEXT and (
            pdfium.FPDFTextObj_GetTextRenderMode(thing) in _UNPAINTED or _is_pale(thing)
        ):
            yield ctypes.cast(thing, ctypes.c_void_p).value or 0


def _is_pale(thing: Any) -> bool:
    return _paint_pale([ctypes.cast(thing, ctypes.c_void_p).value or 0])


def _without_ink(page: pypdfium2.PdfPage, layer: str, maybe: list[tuple[int, Box]]) -> Iterator[int]:
    """Those on lines where in most of their boxes nothing is drawn; a comma alone leaves little ink."""
    drawn = page.render(scale=1, grayscale=True).to_numpy()
    drawn = drawn.reshape(drawn.shape[:2])
    for _, line in groupby(maybe, key=lambda one: layer.count("\n", 0, one[0])):
        run = list(line)
        if 2 * sum(_is_bare(drawn, box) for _, box in run) > len(run):
            yield from (index for index, _ in run)


def _is_bare(drawn: Any, box: Box) -> bool:
    left, top, right, bottom = box
    aside = _ASIDE * (right - left)
    here = drawn[int(top) : int(np.ceil(bottom)), int(left + aside) : int(np.ceil(right - aside))]
    return not here.size or int(here.max()) - int(here.min()) < _CONTRAST
