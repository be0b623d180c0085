"""What may hide text on a page (遮隐), told by its objects: text in no ink or a pale one, pale boxes over it, layers.

Asked of every page, so of addresses and of all objects at once. What is found is only a suspicion (see `unseen`).
ISO 32000-1, 8.6, 8.11.3.2 and 9.3.6.
"""

import ctypes
from collections.abc import Iterator, Sequence
from struct import Struct
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from extractors.reading.calls import mark_of, marks_of, mode_of, pointed_at, put_colour, put_name
from extractors.reading.layers.covered import things_on

_TEXT, _PATH, _FORM = pdfium.FPDF_PAGEOBJ_TEXT, pdfium.FPDF_PAGEOBJ_PATH, pdfium.FPDF_PAGEOBJ_FORM
_UNPAINTED = frozenset({pdfium.FPDF_TEXTRENDERMODE_INVISIBLE, pdfium.FPDF_TEXTRENDERMODE_CLIP})
_PALE = 225  # of 255, for the least of red, green and blue
_CLEAR = 40  # of 255, for the opacity
_COLOUR = Struct("=4I")
_LAYER = "OC\0".encode("utf-16-le")
_name, _length = ctypes.create_string_buffer(32), ctypes.c_ulong()


def may_hide(things: Sequence[int], kinds: Sequence[int]) -> bool:
    """Whether a page's objects, by address and kind, may hide any text: most pages print all in one dark colour."""
    if _FORM in kinds:  # what is in it is not asked here
        return True
    if _TEXT not in kinds:
        return False
    texts = [thing for thing, kind in zip(things, kinds, strict=True) if kind == _TEXT]
    if not _UNPAINTED.isdisjoint(map(mode_of, texts)) or any(map(_in_a_layer, filter(marks_of, texts))):
        return True
    first = kinds.index(_TEXT)
    over = zip(things[first:], kinds[first:], strict=True) if _PATH in kinds else ()
    return _any_pale([*texts, *(thing for thing, kind in over if kind == _PATH)])


def veiled_texts(page: pypdfium2.PdfPage) -> Iterator[int]:
    """The addresses of the texts, those in forms too, that are in no ink, a pale or clear one, or in a layer."""
    for thing, _ in things_on(page):
        place = pointed_at(thing)
        if pdfium.FPDFPageObj_GetType(thing) == _TEXT and (
            mode_of(place) in _UNPAINTED or _any_pale([place]) or _in_a_layer(place)
        ):
            yield place


def is_pale(thing: Any) -> bool:
    """Whether a text or path is filled with a pale or clear colour, or with one that cannot be told."""
    return _any_pale([pointed_at(thing)])


def _any_pale(things: Sequence[int]) -> bool:
    colours = (ctypes.c_uint * (4 * len(things)))()
    begin, end = ctypes.addressof(colours), ctypes.addressof(colours) + ctypes.sizeof(colours)
    told = map(put_colour, things, *(range(begin + 4 * part, end, _COLOUR.size) for part in range(4)))
    if not all(told):
        return True
    # As bytes, for most pages have one colour, and a comparison is cheaper than a number.
    every = bytes(colours)
    if every == every[: _COLOUR.size] * len(things):
        every = every[: _COLOUR.size]
    return any(opacity <= _CLEAR or min(rgb) >= _PALE for *rgb, opacity in _COLOUR.iter_unpack(every))


def _in_a_layer(text: int) -> bool:
    """Whether a text is optional content, which may be switched off."""
    buffer, length = ctypes.addressof(_name), ctypes.addressof(_length)
    marks = (mark_of(text, index) for index in range(marks_of(text)))
    return any(put_name(mark, buffer, len(_name), length) and _name.raw.startswith(_LAYER) for mark in marks)
