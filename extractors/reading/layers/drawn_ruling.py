"""The ruling (表格线) of a digital page, told by the paths that are drawn on it.

A table's lines are drawn cell by cell by some makers and as one by others; pieces of one line are one stroke here.
"""

from collections.abc import Iterable, Sequence

import pypdfium2

from extractors.reading.layers.digital import Upright
from extractors.reading.layers.drawn_paths import ruling_pieces
from extractors.reading.tables.crossing import Line
from extractors.reading.tables.ruling import Ruling, Stroke

SCALE = 150 / 72
"""Pixels for a point: what a table is, is told in those of a scan."""

_LOWEST, _NARROWEST = 11.5, 17.0  # points: a row, a column; what is shorter is a box to tick
_TOGETHER, _BREAK = 0.75, 3.0  # points: pieces of one line, aside and along
_MOST = 600  # lines; what has more is a drawing


def drawn_ruling(page: pypdfium2.PdfPage, things: Sequence[int], kinds: Sequence[int]) -> Ruling | None:
    """The ruling of a page with these objects, by address and kind, in pixels; None where it cannot hold a table."""
    upright = Upright(page)
    pieces = [upright.shown(*piece) for piece in ruling_pieces(page, things, kinds)]
    across = _lines(
        (Line((top + bottom) / 2, left, right) for left, top, right, bottom in pieces if right - left > bottom - top),
        _NARROWEST,
    )
    down = _lines(
        (Line((left + right) / 2, top, bottom) for left, top, right, bottom in pieces if bottom - top > right - left),
        _LOWEST,
    )
    if not across or not down or len(across) + len(down) > _MOST:
        return None
    return Ruling(
        [Stroke(begin, at, end, at) for at, begin, end in across],
        [Stroke(at, begin, at, end) for at, begin, end in down],
    )


def _lines(pieces: Iterable[Line], least: float) -> list[Line]:
    """The lines of at least so many points that pieces make, in pixels."""
    groups: list[list[Line]] = []
    for piece in sorted(pieces):
        if groups and piece.at - groups[-1][0].at < _TOGETHER:
            groups[-1].append(piece)
        else:
            groups.append([piece])
    return [
        Line(at * SCALE, begin * SCALE, end * SCALE)
        for group in groups
        for at, begin, end in _runs(group)
        if end - begin >= least
    ]


def _runs(pieces: Sequence[Line]) -> list[Line]:
    """Pieces at one place, those joined that follow one another or lie upon one another."""
    runs: list[Line] = []
    for piece in sorted(pieces, key=lambda piece: piece.begin):
        if runs and piece.begin - runs[-1].end < _BREAK:
            runs[-1] = runs[-1]._replace(end=max(runs[-1].end, piece.end))
        else:
            runs.append(piece)
    return runs
