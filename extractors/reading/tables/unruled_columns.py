"""The columns of a table without ruling (无线表格): below its names, or in line with a whole row, and its figures."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from extractors.reading.printed import PrintedLine

SOON = 6
"""Rows from the top within which a table shows itself."""

_END = re.compile(r"[。；：]|审判|书记员|执行员|院长|[〇零一二三四五六七八九]年|^\d{4}年")
_TOTAL = re.compile(r"^[合总共小]\s{0,4}计")
FIGURE = re.compile(r"[¥￥]?\d[\d,，.]{0,20}(?:元|万元)?")
_ORDINAL = re.compile(r"\d{1,3}")
_BEFORE_FIGURE = re.compile(r"(?<=[^\d.,，]) ?(\d[\d,，]{2,20}(?:\.\d{1,2})?)$")
_FAR = 4.0  # lines' heights without print: the table is over
_LITTLE = 0.15  # of a piece: a bent sheet puts it over the next column


class Column(NamedTuple):
    """Where a column begins and ends, and its pieces below its name, from the top."""

    left: float
    right: float
    pieces: tuple[PrintedLine, ...] = ()


def named(head: Sequence[PrintedLine], rows: Sequence[Sequence[PrintedLine]]) -> list[Column]:
    """The columns of these names, and one of numbers before them, whose name is written down or which has none."""
    columns = [Column(piece.left, piece.right) for piece in head]
    counts = [row[0] for row in rows[:SOON] if len(row) > 1 and row[0].right < head[0].left]
    if counts:
        columns.insert(0, Column(min(piece.left for piece in counts), max(piece.right for piece in counts)))
    return columns


def filled(columns: Sequence[Column], rows: Sequence[Sequence[PrintedLine]], last: PrintedLine) -> list[Column]:
    """The columns with what stands in them below a `last` piece, as far down as every piece stands in one."""
    edges, stand, total, level = list(columns), [list(column.pieces) for column in columns], False, last.middle
    for row in rows:
        if row[0].middle - level > _FAR * last.height or any(_END.search(piece.text) for piece in row):
            break
        places = [place(edges, piece) for piece in row]
        if (total and 0 in places) or None in places or len(set(places)) < len(places):
            break
        for piece, at in zip(row, places, strict=True):
            left, right, _ = edges[at or 0]
            edges[at or 0] = Column(min(left, piece.left), max(right, piece.right))
            stand[at or 0].append(piece)
        level, total = row[0].middle, total or any(_TOTAL.match(piece.text) for piece in row)
        if total and FIGURE.fullmatch(row[-1].text):
            break
    return [column._replace(pieces=tuple(pieces)) for column, pieces in zip(edges, stand, strict=True)]


def by_figure(piece: PrintedLine, columns: Sequence[Column]) -> list[PrintedLine]:
    """A box in two parts where OCR saw a figure with what stands before it, in the column beside."""
    found = _BEFORE_FIGURE.search(piece.text)
    if not found or not piece.middles or place(columns, piece) is not None:
        return [piece]
    begin, end = found.start(1), len(piece.text[: found.start(1)].rstrip())
    half = (piece.right - piece.middles[-1]) or piece.height / 4
    before = piece._replace(text=piece.text[:end], right=piece.middles[end - 1] + half, middles=piece.middles[:end])
    after = piece._replace(text=found[1], left=piece.middles[begin] - half, middles=piece.middles[begin:])
    return [before, after]


def place(columns: Sequence[Column], piece: PrintedLine) -> int | None:
    """The one column that a piece stands in or below, or by far most of it, else None."""
    over = [min(piece.right, column.right) - max(piece.left, column.left) for column in columns]
    most, *others = sorted(over, reverse=True)
    if most <= 0:
        return _nearest(columns, piece)
    return over.index(most) if others[0] < _LITTLE * (piece.right - piece.left) else None


def _nearest(columns: Sequence[Column], piece: PrintedLine) -> int:
    aside = [max(column.left - piece.right, piece.left - column.right) for column in columns]
    return aside.index(min(aside))


def anchors(columns: Sequence[Column]) -> list[list[float]]:
    """What the heights of the rows may be: those of their numbers, else of the column of the most figures.

    A sum that wraps is two figures, but a row has one number; in a scan some are passed over.
    """
    found: list[float] = []
    for column in columns[1:]:
        begin = next((at for at, piece in enumerate(column.pieces) if FIGURE.fullmatch(piece.text)), None)
        figures = column.pieces[begin:] if begin is not None else ()
        if len(figures) > len(found) and all(FIGURE.fullmatch(piece.text) for piece in figures):
            found = [piece.middle for piece in figures]
    return [_counted(columns[0]), found]


def _counted(column: Column) -> list[float]:
    """The heights of the numbers of rows, and of a total below them, where nothing else stands in a column.

    What its name goes on with (号) stands above.
    """
    begin = next((at for at, piece in enumerate(column.pieces) if _ORDINAL.fullmatch(piece.text)), 0)
    rows = column.pieces[begin:]
    numbers = rows[:-1] if rows and _TOTAL.match(rows[-1].text) else rows
    if begin > 1 or not all(_ORDINAL.fullmatch(piece.text) for piece in numbers):
        return []
    counts = [int(piece.text) for piece in numbers]
    counted = all(after == before + 1 for before, after in pairwise(counts))
    return [piece.middle for piece in rows] if counted else []
