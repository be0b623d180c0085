"""The ruling (表格线) of a scanned page: its long thin strokes, across and down, found before anything is read.

Nearly no stroke down a page of text is longer than a character, and nothing more is asked of such a page. A stroke may
lie askew by some degrees, be pale, and be broken: each piece is a stroke of its own.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from extractors.reading.picture import Picture, darker, paper_of

_TOGETHER = 4  # pixels along a stroke that are taken as one: noise and small breaks go
_DOWN, _ACROSS = 40, 72  # pixels: what is shorter is part of a character, or of some in a row
_MOST = 600  # strokes: a picture with more is no paper
_THICKEST = 10  # pixels: what is thicker is the edge of the sheet
_DARKER, _SHARE = 28.0, 0.21  # of 255, than the paper about it; of the way from the paper to print
_FEW = 8  # pixels: of so many across and down one is asked
_SAMPLES = 40  # places along a stroke
_AT = (-1, 0, 1)  # pixels from where it is looked for
_BESIDE = (-7, -6, -5, 5, 6, 7)  # pixels from it
_FULL, _FREE = 0.2, 0.1  # of the places beside it that are inked, at most; where it is in small pieces
_WORN = 0.75  # of the places of a line that are left of it
_ABOUT = 32  # pixels above and below what runs down


class Stroke(NamedTuple):
    """A straight piece of ruling from its upper or left end to the other, in pixels."""

    x: float
    y: float
    to_x: float
    to_y: float


@dataclass(frozen=True, slots=True)
class Ruling:
    """The strokes of a page, across and down, and the ink that they were found in, from `top` on.

    There is no ink, and no width and height of the `sheet`, where they are told by what draws them.
    """

    across: list[Stroke]
    down: list[Stroke]
    ink_across: Any = None
    ink_down: Any = None
    top: int = 0
    sheet: tuple[int, int] | None = None

    def is_worn(self, x: float, y: float, to_x: float, to_y: float) -> bool:
        """Whether a line in pieces too short for a stroke runs from one point to another."""
        if self.ink_across is None:
            return False
        if abs(to_x - x) < abs(to_y - y):
            return _is_line(Stroke(y, x, to_y, to_x), self.ink_down.T)
        return _is_line(Stroke(x, y - self.top, to_x, to_y - self.top), self.ink_across)


def find_ruling(picture: Picture) -> Ruling | None:
    """The ruling of a page's picture; None where it cannot hold a table."""
    height, width = picture.shape
    if min(height, width) < _ACROSS:
        return None
    least = _least(picture)
    ink_down = _ink(picture, (width, height // _TOGETHER), least)
    down = _strokes(ink_down, _DOWN, upright=True)
    if not any(stroke.to_y - stroke.y > _ACROSS for stroke in down):
        return None
    top = max(0, int(min(stroke.y for stroke in down)) - _ABOUT)
    bottom = min(height, int(max(stroke.to_y for stroke in down)) + _ABOUT)
    part = picture[top:bottom]
    ink = _ink(part, (width // _TOGETHER, bottom - top), least)
    found = [stroke for stroke in _strokes(ink, _ACROSS, upright=False) if _beside(stroke, ink) <= _FULL]
    across = [Stroke(x, y + top, to_x, to_y + top) for x, y, to_x, to_y in found]
    if not across or len(across) + len(down) > _MOST:
        return None
    return Ruling(across, down, ink, ink_down, top, (width, height))


def _beside(stroke: Stroke, ink: Picture) -> float:
    """How much of what is above and below a stroke across is ink: much of one that runs through characters."""
    return float(_along(stroke, ink, _BESIDE).mean())


def _is_line(stroke: Stroke, ink: Picture) -> bool:
    return _beside(stroke, ink) <= _FREE and float(_along(stroke, ink, _AT).any(axis=0).mean()) >= _WORN


def _along(stroke: Stroke, ink: Picture, beside: Sequence[int]) -> Any:
    """Whether there is ink at places along a stroke across, so many pixels below it."""
    import numpy as np

    along = np.linspace(stroke.x / _TOGETHER, stroke.to_x / _TOGETHER - 1, _SAMPLES).astype(int)
    down = np.rint(np.linspace(stroke.y, stroke.to_y, _SAMPLES)).astype(int) + np.array(beside)[:, None]
    height, width = ink.shape
    return ink[np.clip(down, 0, height - 1), np.clip(along, 0, width - 1)] > 0


def _least(picture: Picture) -> float:
    """How much darker than its paper a line is at least: so much of what print is, which a seal is not."""
    import numpy as np

    few = np.sort(picture[::_FEW, ::_FEW], axis=None)
    return max(_DARKER, _SHARE * (float(few[len(few) // 2]) - float(few[len(few) // 100])))


def _ink(picture: Picture, size: tuple[int, int], least: float) -> Picture:
    """What is darker by so much than the paper about it, in a picture of this width and height."""
    import cv2

    small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    return cv2.threshold(darker(small, paper_of(picture)), least, 255, cv2.THRESH_BINARY)[1]


def _strokes(ink: Picture, least: int, *, upright: bool) -> list[Stroke]:
    """The strokes of at least so many pixels; they may step aside by one pixel at a time."""
    import cv2
    import numpy as np

    aside, along = ((1, 3), (least // _TOGETHER, 1)) if upright else ((3, 1), (1, least // _TOGETHER))
    wide = cv2.dilate(ink, np.ones(aside, np.uint8))
    found = cv2.morphologyEx(wide, cv2.MORPH_OPEN, np.ones(along, np.uint8))
    outlines, _ = cv2.findContours(found, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    strokes = (_stroke(outline[:, 0], upright=upright) for outline in outlines)
    return [stroke for stroke in strokes if stroke is not None]


def _stroke(outline: Any, *, upright: bool) -> Stroke | None:
    """The straight line through an outline; None where it is too thick to be one."""
    import numpy as np

    along, aside = (outline[:, 1], outline[:, 0]) if upright else (outline[:, 0], outline[:, 1])
    begin, end = float(along.min()), float(along.max())
    middle = along - along.mean()
    slope = float((middle * aside).sum() / max(1.0, (middle * middle).sum()))
    if float(np.abs(aside - aside.mean() - slope * middle).mean()) > _THICKEST / 2:
        return None
    first, last = (float(aside.mean() + slope * (place - along.mean())) for place in (begin, end))
    begin, end = begin * _TOGETHER, (end + 1) * _TOGETHER
    return Stroke(first, begin, last, end) if upright else Stroke(begin, first, end, last)
