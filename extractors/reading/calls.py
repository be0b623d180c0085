"""What pdfium is asked hundreds of times a page (逐字询问), without a pointer object for each question and answer.

pypdfium2's own bindings check and make a typed pointer at every call, which costs as much again as pdfium's answer.
These are the same functions, told of addresses. An address is good as long as the page or text page is open.
"""

import ctypes
from typing import Any

import pypdfium2.raw as pdfium

_ADDRESS, _INDEX = ctypes.c_void_p, ctypes.c_int


def _plain(function: Any, answer: Any, *asked: Any) -> Any:
    return ctypes.PYFUNCTYPE(answer, *asked)(ctypes.cast(function, _ADDRESS).value or 0)


object_of = _plain(pdfium.FPDFPage_GetObject, _ADDRESS, _ADDRESS, _INDEX)
"""(page, index) → address of the page's object."""
kind_of = _plain(pdfium.FPDFPageObj_GetType, _INDEX, _ADDRESS)
"""(object) → FPDF_PAGEOBJ_…"""
mode_of = _plain(pdfium.FPDFTextObj_GetTextRenderMode, _INDEX, _ADDRESS)
"""(text object) → FPDF_TEXTRENDERMODE_…"""
put_colour = _plain(pdfium.FPDFPageObj_GetFillColor, _INDEX, *[_ADDRESS] * 5)
"""(object, addresses of four unsigned integers: red, green, blue, opacity) → whether its fill was put there."""
marks_of = _plain(pdfium.FPDFPageObj_CountMarks, _INDEX, _ADDRESS)
"""(object) → how many content marks it has"""
mark_of = _plain(pdfium.FPDFPageObj_GetMark, _ADDRESS, _ADDRESS, ctypes.c_ulong)
"""(object, index) → address of the mark"""
put_name = _plain(pdfium.FPDFPageObjMark_GetName, _INDEX, _ADDRESS, _ADDRESS, ctypes.c_ulong, _ADDRESS)
"""(mark, address of a buffer, its bytes, address of an unsigned long) → whether the name was put there, UTF-16."""
is_unmapped = _plain(pdfium.FPDFText_HasUnicodeMapError, _INDEX, _ADDRESS, _INDEX)
"""(text page, index) → 1 where the font does not say what the character is, 0, or -1 where there is none."""
is_generated = _plain(pdfium.FPDFText_IsGenerated, _INDEX, _ADDRESS, _INDEX)
"""(text page, index) → 1 where pdfium itself put the character, as a blank or a line break, 0, or -1."""
put_bounds = _plain(pdfium.FPDFPageObj_GetBounds, _INDEX, *[_ADDRESS] * 5)
"""(object, addresses of four floats: left, bottom, right, top) → whether its bounds were put there."""
angle_of = _plain(pdfium.FPDFText_GetCharAngle, ctypes.c_float, _ADDRESS, _INDEX)
"""(text page, index) → the character's turn in radians, or -1."""
put_box = _plain(pdfium.FPDFText_GetLooseCharBox, _INDEX, _ADDRESS, _INDEX, _ADDRESS)
"""(text page, index, address of an FS_RECTF) → whether the character's loose box was put there."""


def pointed_at(thing: Any) -> int:
    """Where what a raw pointer of pypdfium2 points at lies; 0 for none."""
    return ctypes.cast(thing, _ADDRESS).value or 0


def address(thing: Any) -> int:
    """Where a page or text page of pypdfium2 lies."""
    return pointed_at(thing.raw)
