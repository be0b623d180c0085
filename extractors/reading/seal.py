"""The red seal (公章) on the picture of a page: taken off before the words beneath it are read.

In the red channel a seal is nearly as light as the paper; a strong one leaves grey strokes there that hide the day and
the clerk. Within a seal what is red and light becomes paper; the black print beneath is not light. Red print and a red
letterhead (红头) are much smaller, and stay.
"""

from typing import Any

_LIGHT, _RED = 165, 25  # of 255: the red of a seal's ink on paper, and how much more it has of it than of others
_LEAST, _LONG = 100, 1.7  # pixels at 150 dpi, 17 mm: a seal's side, one and the other; times as long as it is wide
_HALF, _GAP = 2, 5  # asked at half the size; pixels there that the print across a ring may leave open


def unsealed(channels: Any) -> Any:
    """The red channel of a picture (blue, green, red) without its seals."""
    import cv2
    import numpy as np

    red = channels[:, :, 2].copy()
    few = channels[::_HALF, ::_HALF]
    marked = _is_seals(few[:, :, 2], few[:, :, 1], few[:, :, 0]).astype(np.uint8)
    if int(marked.sum()) < _LEAST:
        return red
    near = cv2.dilate(marked, np.ones((_GAP, _GAP), np.uint8))
    for left, top, width, height, _ in cv2.connectedComponentsWithStats(near)[2][1:]:
        shorter, longer = sorted((_HALF * width, _HALF * height))
        if shorter >= _LEAST and longer < _LONG * shorter:
            rows, columns = slice(_HALF * top, _HALF * (top + height)), slice(_HALF * left, _HALF * (left + width))
            here = channels[rows, columns]
            red[rows, columns][_is_seals(here[:, :, 2], here[:, :, 1], here[:, :, 0])] = 255
    return red


def _is_seals(red: Any, green: Any, blue: Any) -> Any:
    import cv2

    return (red > _LIGHT) & (cv2.subtract(red, cv2.max(green, blue)) > _RED)
