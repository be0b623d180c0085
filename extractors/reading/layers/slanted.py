"""Text that lies across a page (斜置文字): watermarks, and the words round a seal, where they are drawn as text.

pdfium reads them as if they stood in the line that they cross. What tells them is the angle of each character.
"""

import ctypes
import math
from collections import Counter
from itertools import repeat

import pypdfium2.raw as pdfium

from extractors.reading.calls import angle_of, put_box

_ASKED = 40  # characters of a page; asking all of them would cost a tenth of its reading
_ACROSS = math.radians(10)  # hidden text of a scan lies as askew as the paper did
_DARK = 80  # of 255: the colour of print

Colour = tuple[int, int, int]


def slanted(layer: str, textpage: int) -> frozenset[int]:
    """Indexes of the characters that lie across a page's own direction; `textpage` is the address of the text page.

    Of a seal's words those that happen to stand upright have the colour of the others, and lie among them.
    """
    count = len(layer)
    asked = Counter(map(angle_of, repeat(textpage), range(0, count, 1 + count // _ASKED)))
    if len(asked) < 2:
        return frozenset()
    level = {angle: times for angle, times in asked.items() if _lies_level(angle)}
    own = max(level or asked, key=asked.__getitem__)
    # Blanks that pdfium puts itself have any angle.
    printed = [index for index in range(count) if not layer[index].isspace()]
    across = [index for index in printed if _lies_across(angle_of(textpage, index), own)]
    return frozenset(across) | _of_the_seal(textpage, printed, across) if across else frozenset()


def _lies_level(angle: float) -> bool:
    """Whether it is a quarter of a turn, or none."""
    quarter = angle % (math.pi / 2)
    return min(quarter, math.pi / 2 - quarter) < _ACROSS


def _lies_across(angle: float, own: float) -> bool:
    turn = abs(angle - own) % (2 * math.pi)
    return min(turn, 2 * math.pi - turn) > _ACROSS


def _of_the_seal(textpage: int, printed: list[int], across: list[int]) -> set[int]:
    """The characters in the colour of those that lie across, and among them; none in the colour of print."""
    rect = pdfium.FS_RECTF()
    place = ctypes.addressof(rect)
    boxes: dict[Colour, list[tuple[float, float]]] = {}
    for index in across:
        if max(colour := _colour(textpage, index)) > _DARK and put_box(textpage, index, place):
            boxes.setdefault(colour, []).append(((rect.left + rect.right) / 2, (rect.bottom + rect.top) / 2))
    found = set()
    for index in printed if boxes else ():
        points = boxes.get(_colour(textpage, index))
        if points and put_box(textpage, index, place):
            xs, ys = zip(*points, strict=True)
            x, y = (rect.left + rect.right) / 2, (rect.bottom + rect.top) / 2
            size = rect.top - rect.bottom
            if min(xs) - size <= x <= max(xs) + size and min(ys) - size <= y <= max(ys) + size:
                found.add(index)
    return found


def _colour(textpage: int, index: int) -> Colour:
    red, green, blue, opaque = (ctypes.c_uint() for _ in range(4))
    page = ctypes.cast(textpage, pdfium.FPDF_TEXTPAGE)
    known = pdfium.FPDFText_GetFillColor(page, index, red, green, blue, opaque)
    return (red.value, green.value, blue.value) if known else (0, 0, 0)
