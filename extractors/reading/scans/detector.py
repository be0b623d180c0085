"""Finding the printed lines of a page's picture: a network marks their cores, each core is grown to its line's box.

Differentiable binarization (DB): the network was trained on lines shrunk by their area over their girth.
"""

from typing import Any

from extractors.reading.picture import Picture
from extractors.reading.scans.networks import network

NETWORK = "small/det/det"
_LONG_SIDE = 640  # pixels; larger pictures give tighter boxes and more errors, and cost more
CLOSER_LOOKS = (960, 1280)
"""Pixels of the longer side of the picture as it is looked at again, and once more, where lines were passed over."""
_STEP = 32  # the network halves its picture five times
_MEAN, _SPREAD = 0.5, 0.5
_CORE = 0.3  # the network's certainty that a pixel belongs to a line
_LINE = 0.5  # its mean certainty over a line
_GROWN = 1.6
_LEAST = 3.0  # pixels of the network's picture


def find_boxes(picture: Picture, long_side: int = _LONG_SIDE) -> list[Any]:
    """The boxes of a picture's lines: four corners each, in pixels, from the upper left clockwise.

    `long_side`: how many pixels of the picture are looked at.
    """
    import cv2
    import numpy as np

    height, width = picture.shape
    shrink = min(1.0, long_side / max(height, width))
    size = [max(_STEP, round(side * shrink / _STEP) * _STEP) for side in (width, height)]
    small = cv2.resize(picture, size).astype(np.float32)
    certainty = network(NETWORK)((small / 255 - _MEAN) / _SPREAD)[0]
    cores = cv2.dilate((certainty > _CORE).astype(np.uint8), np.ones((2, 2), np.uint8))
    outlines, _ = cv2.findContours(cores, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    boxes = [_box(outline, certainty) for outline in outlines]
    back = np.array([width / size[0], height / size[1]], np.float32)
    return [np.clip(box * back, 0, (width - 1, height - 1)) for box in boxes if box is not None]


def _box(outline: Any, certainty: Any) -> Any:
    """The grown box about the outline of a core; None where it is too small or too uncertain."""
    import cv2

    middle, (across, down), angle = cv2.minAreaRect(outline)
    if min(across, down) < _LEAST or _mean(certainty, cv2.boxPoints((middle, (across, down), angle))) < _LINE:
        return None
    grown = 2 * _GROWN * across * down / (2 * (across + down))
    return _clockwise(cv2.boxPoints((middle, (across + grown, down + grown), angle)))


def _mean(certainty: Any, corners: Any) -> float:
    """The network's mean certainty inside a box."""
    import cv2
    import numpy as np

    (left, top), (right, bottom) = np.floor(corners.min(axis=0)), np.ceil(corners.max(axis=0))
    left, top = max(0, int(left)), max(0, int(top))
    inside = certainty[top : int(bottom) + 1, left : int(right) + 1]
    mask = np.zeros(inside.shape, np.uint8)
    cv2.fillPoly(mask, [(corners - (left, top)).astype(np.int32)], 1)
    return float(cv2.mean(inside, mask)[0])


def _clockwise(corners: Any) -> Any:
    """Corners from the upper left clockwise, for a box that lies flatter than it stands."""
    import numpy as np

    ordered = corners[np.argsort(corners[:, 0])]
    left, right = ordered[:2], ordered[2:]
    (top_left, bottom_left), (top_right, bottom_right) = (side[np.argsort(side[:, 1])] for side in (left, right))
    return np.array([top_left, top_right, bottom_right, bottom_left], np.float32)
