"""Lines that were passed over (漏检的行): print on a scan's picture that lies in no box.

The network sees the page small. There lines of a bent sheet run into each other, and a hole or a blot beside a line
swallows it; of what was lost nothing is known later. Whether there is any costs little to ask.
"""

from collections.abc import Sequence
from statistics import median
from typing import Any

from extractors.reading.picture import Picture, darker, paper_of

_STEP = 4  # pixels that are taken as one
_DARK = 30  # of 255, darker than the paper, of a place taken so
_JOINED = 9  # of them: what stands nearer in a row is of one line
_LONG = 6  # heights of a line; what is shorter may be a stamp or a scrawl
_THIN, _THICK = 0.25, 0.9  # of a box's height: less is a rule, more no line
_COVERED = 0.4  # of it
_FILLED = 0.85  # of it: more is the dark edge of a sheet


def loses_lines(picture: Picture, boxes: Sequence[Any]) -> int:
    """How many pieces that look like lines lie in none of the boxes of a picture's lines."""
    import cv2
    import numpy as np

    if not boxes:
        return 0
    size = [max(1, side // _STEP) for side in reversed(picture.shape)]
    small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    ink = (darker(small, paper_of(picture)) > _DARK).astype(np.uint8)
    joined = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones((1, _JOINED), np.uint8))
    rows = cv2.morphologyEx(joined, cv2.MORPH_OPEN, np.ones((1, _JOINED), np.uint8))  # without rules down the page
    taken = np.zeros(rows.shape, np.uint8)
    cv2.fillPoly(taken, [(np.asarray(box) / _STEP).astype(np.int32) for box in boxes], 1)
    height = median(float(np.linalg.norm(box[0] - box[3])) for box in boxes) / _STEP
    _, labels, stats, _ = cv2.connectedComponentsWithStats(rows)
    covered, inked = (np.bincount(labels.ravel(), one.ravel(), len(stats)) for one in (taken, ink))
    return sum(
        width >= _LONG * height
        and _THIN * height <= area / width <= _THICK * height
        and own < _COVERED * area
        and print_ < _FILLED * area
        for (_, _, width, _, area), own, print_ in zip(stats[1:], covered[1:], inked[1:], strict=True)
    )
