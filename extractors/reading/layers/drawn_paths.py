"""The paths that are drawn on a digital page, and the straight pieces of ruling (表格线) in them.

A line is drawn as a thin box that is filled, as a stroke, or as a side of a box; a drawing with curves is none.
"""

import ctypes
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

from extractors.reading.calls import pointed_at, put_bounds
from extractors.reading.layers.covered import AS_IT_IS, Matrix, chained, moved, things_on
from extractors.reading.printed import Box

_PATH, _FORM = pdfium.FPDF_PAGEOBJ_PATH, pdfium.FPDF_PAGEOBJ_FORM
_HIGH = 11.5  # points; ticks and boxes to tick are lower
_THICKEST = 3.5  # points; what is thicker is no line
_STRAIGHT = 0.5  # points from one end to the other
_MOST_PATHS, _MOST_SEGMENTS = 5_000, 20_000  # of a page; what has more is a drawing
_ONE_BOX = 6  # segments


class _Path(NamedTuple):
    """A path and the way from its place to the page."""

    path: int
    matrix: Matrix


def ruling_pieces(page: pypdfium2.PdfPage, things: Sequence[int], kinds: Sequence[int]) -> list[Box]:
    """The pieces of a page with these objects, by address and kind: left, bottom, right, top on its unturned sheet."""
    drawn = _drawn_on(page, things, kinds)
    if len(drawn) > _MOST_PATHS or sum(map(_segments, drawn)) > _MOST_SEGMENTS:
        return []
    return [piece for one in drawn for piece in _pieces(one)]


def _drawn_on(page: pypdfium2.PdfPage, things: Sequence[int], kinds: Sequence[int]) -> list[_Path]:
    """The paths of a page, those within forms too; none where none is high."""
    if _FORM in kinds:
        return [
            _Path(pointed_at(thing), matrix)
            for thing, matrix in things_on(page)
            if pdfium.FPDFPageObj_GetType(thing) == _PATH
        ]
    paths = [thing for thing, kind in zip(things, kinds, strict=True) if kind == _PATH]
    if page.get_rotation() or any(top - bottom > _HIGH for _, bottom, _, top in map(_bounds, paths)):
        return [_Path(path, AS_IT_IS) for path in paths]
    return []


def _object(drawn: _Path) -> Any:
    return ctypes.cast(drawn.path, pdfium.FPDF_PAGEOBJECT)


def _segments(drawn: _Path) -> int:
    count: int = pdfium.FPDFPath_CountSegments(_object(drawn))
    return count


def _bounds(path: int) -> Box:
    """Left, bottom, right and top of a path in its own frame."""
    edges = (ctypes.c_float * 4)()
    place = ctypes.addressof(edges)
    put_bounds(path, place, place + 4, place + 8, place + 12)
    left, bottom, right, top = edges
    return left, bottom, right, top


def _pieces(drawn: _Path) -> Iterator[Box]:
    """The straight pieces of ruling that a path draws, each as left, bottom, right and top on the page's sheet."""
    path = _object(drawn)
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(path, fill, stroke)
    if not fill.value and not stroke.value:
        return
    count = _segments(drawn)
    left, bottom, right, top = _bounds(drawn.path)
    if count <= _ONE_BOX and min(right - left, top - bottom) <= _THICKEST:
        yield _around([moved(left, bottom, drawn.matrix), moved(right, top, drawn.matrix)])
        return
    for points in _outlines(path, count, drawn.matrix):
        whole = _around(points)
        if min(whole[2] - whole[0], whole[3] - whole[1]) <= _THICKEST:
            yield whole
        elif stroke.value:
            sides = (_around(side) for side in pairwise(points))
            yield from (side for side in sides if min(side[2] - side[0], side[3] - side[1]) < _STRAIGHT)


def _outlines(path: Any, count: int, matrix: Matrix) -> Iterator[list[tuple[float, float]]]:
    """The corners of each part of a path, on the page's sheet; none of one with curves in it."""
    own = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(path, own)
    way = chained((own.a, own.b, own.c, own.d, own.e, own.f), matrix)
    x, y = ctypes.c_float(), ctypes.c_float()
    points: list[tuple[float, float]] = []
    curved = False
    for index in range(count):
        segment = pdfium.FPDFPath_GetPathSegment(path, index)
        kind = pdfium.FPDFPathSegment_GetType(segment)
        if kind == pdfium.FPDF_SEGMENT_MOVETO:
            if len(points) > 1 and not curved:
                yield points
            points, curved = [], False
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        points.append(moved(x.value, y.value, way))
        curved = curved or kind == pdfium.FPDF_SEGMENT_BEZIERTO
        if pdfium.FPDFPathSegment_GetClose(segment):
            points.append(points[0])
    if len(points) > 1 and not curved:
        yield points


def _around(points: Iterable[tuple[float, float]]) -> Box:
    xs, ys = zip(*points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)
