"""Text that nobody sees (隐藏文字): it stands in the text layer and not on the page, so the paper does not say it.

Invisible or clear, in the colour of the paper, under a white box, below other text, too small, off the page, or in a
layer that is switched off. Whoever reads the text layer alone can be told anything by it; a letter would then rest on
words that its own picture does not show. What may be unseen (see `veils`) is held against the page as it is drawn:
white letters on a dark cell are seen, and so is a scan's own text below its picture.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import sub
from typing import Any, NamedTuple

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium

from extractors.reading.calls import address, pointed_at
from extractors.reading.layers.covered import boxes_over, hides
from extractors.reading.layers.digital import Upright
from extractors.reading.layers.moved_forms import box_as_drawn
from extractors.reading.layers.veils import is_pale, veiled_texts
from extractors.reading.printed import Box, PrintedLine

_SMALLEST = 2.5  # points; footnotes have 6 and more
_CONTRAST = 30  # of 255, within a character's box
_ASIDE = 0.2  # of a box at each side, which the next character may touch
_MOST = 2_000  # pixels of the longer side of the page as drawn


class _Mark(NamedTuple):
    """A character of the layer: its place in it and its box on the page as it is shown."""

    place: int
    character: str
    box: Box


def unseen(page: pypdfium2.PdfPage, textpage: pypdfium2.PdfTextPage, layer: str) -> frozenset[int]:
    """The indexes of characters of the layer that are not seen on the page; those of white space are left aside."""
    veiled = frozenset(veiled_texts(page))
    boxes, order = boxes_over(page, is_pale)
    upright, place = Upright(page), address(textpage)
    found, maybe, seen = [], [], []
    for index, character in enumerate(layer):
        if character.isspace():
            continue
        mark = _Mark(index, character, upright.box(place, index))
        if not upright.is_on_sheet(mark.box):
            mark = mark._replace(box=box_as_drawn(textpage, index, upright))
        if _is_tiny(mark.box) or not upright.is_on_sheet(mark.box):
            found.append(index)
        elif (veiled and _text_of(textpage, index) in veiled) or (boxes and hides(textpage, index, boxes, order)):
            maybe.append(mark)
        else:
            seen.append(mark)
    return frozenset([*found, *(_without_ink(page, layer, maybe, seen) if maybe else ())])


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


def _is_tiny(box: Box) -> bool:
    """Whether a character is small both ways: some fonts' boxes are as flat as 一."""
    return max(box[2] - box[0], box[3] - box[1]) < _SMALLEST


def _text_of(textpage: pypdfium2.PdfTextPage, index: int) -> int:
    """The address of the text object that a character belongs to."""
    return pointed_at(pdfium.FPDFText_GetTextObject(textpage, index))


def _without_ink(page: pypdfium2.PdfPage, layer: str, maybe: Sequence[_Mark], seen: Sequence[_Mark]) -> Iterator[int]:
    """Those on lines where most have nothing drawn in their boxes, or another text; a comma alone leaves little ink."""
    scale = min(1.0, _MOST / max(page.get_size()))
    drawn = page.render(scale=scale, grayscale=True).to_numpy()
    drawn = drawn.reshape(drawn.shape[:2])
    others = np.array([mark.box for mark in seen]).reshape(-1, 4)
    for _, line in groupby(maybe, key=lambda mark: layer.count("\n", 0, mark.place)):
        run = list(line)
        bare = sum(_is_bare(drawn, mark.box, scale) or _is_below(mark, seen, others) for mark in run)
        if 2 * bare > len(run):
            yield from (mark.place for mark in run)


def _is_bare(drawn: Any, box: Box, scale: float) -> bool:
    left, top, right, bottom = (scale * side for side in box)
    aside = _ASIDE * (right - left)
    here = drawn[int(top) : int(np.ceil(bottom)), int(left + aside) : int(np.ceil(right - aside))]
    return not here.size or int(here.max()) - int(here.min()) < _CONTRAST


def _is_below(mark: _Mark, seen: Sequence[_Mark], boxes: Any) -> bool:
    """Whether the ink in its box is that of another character that is seen."""
    left, top, right, bottom = mark.box
    x, y = (left + right) / 2, (top + bottom) / 2
    around = (boxes[:, 0] < x) & (x < boxes[:, 2]) & (boxes[:, 1] < y) & (y < boxes[:, 3])
    return any(seen[other].character != mark.character for other in np.flatnonzero(around).tolist())
