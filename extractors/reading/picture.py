"""Pictures of pages for OCR: rendered, with the seal faded, turned upright; and the way back from them."""

import math
from typing import Any

import pypdfium2

from extractors.reading.seal import unsealed

_DPI = 150  # 200 reads no better; the picture costs more
_LITTLE = 0.01  # of a pixel
_LONGEST = 2600  # pixels: A3 at 150 dpi; a page may claim to be metres wide
_SQUARE, _STEP = 32, 4  # pixels of the squares by which the paper is asked for, and from one asked to the next
GREEN, RED = 1, 2
"""Channels of a page's picture: pdfium renders blue, green, red."""

Picture = Any
"""A grey picture as a numpy array of height by width."""

Matrix = Any
"""What takes a point (x, y, 1) of one picture to another, as a numpy array of three by three."""


def page_picture(page: pypdfium2.PdfPage, channel: int = RED) -> tuple[Picture, float]:
    """Picture of a page and its pixels per point.

    The red channel alone is the picture: there a red seal is nearly as light as the paper, and the black print
    beneath it stays black. In the green one the seal is dark, as all that is red.
    """
    scale = _scale(page)
    return _channel(page.render(scale=scale), channel), scale


def band_picture(page: pypdfium2.PdfPage, top: float, bottom: float, channel: int = RED) -> tuple[Picture, float, int]:
    """The same of the part between two heights (in points from the top of the page as it is shown).

    Behind the pixels per point stand those above it that were left out. A line costs a twentieth of its page.
    """
    scale, (_, height) = _scale(page), page.get_size()
    most = math.ceil(height * scale) - 1  # one row is left, wherever the band lies
    above = min(max(0, math.floor(top * scale)), most)
    below = min(max(0, math.floor((height - bottom) * scale)), most - above)
    crop = (0, (below - _LITTLE) / scale, 0, (above - _LITTLE) / scale)  # rounded up, back to whole pixels
    return _channel(page.render(scale=scale, crop=crop), channel), scale, above


def _scale(page: pypdfium2.PdfPage) -> float:
    return float(min(_DPI / 72, _LONGEST / max(1.0, *page.get_size())))


def _channel(bitmap: pypdfium2.PdfBitmap, channel: int) -> Picture:
    try:
        pixels = bitmap.to_numpy()
        channels = pixels.reshape(*pixels.shape[:2], -1)
        if channel == RED and channels.shape[2] > RED:
            return unsealed(channels)
        return channels[:, :, channel if channels.shape[2] > channel else 0].copy()
    finally:
        bitmap.close()


def paper_of(picture: Picture) -> Picture:
    """How light the paper is about each place of a picture, much smaller than it."""
    import cv2
    import numpy as np

    few = np.ascontiguousarray(picture[::_STEP, ::_STEP])
    size = [max(1, side // _SQUARE) for side in reversed(picture.shape)]
    return cv2.dilate(cv2.resize(few, size, interpolation=cv2.INTER_AREA), np.ones((3, 3), np.uint8))


def darker(picture: Picture, paper: Picture) -> Picture:
    """How much darker each place of a picture is than the paper about it (see `paper_of`), whatever their sizes."""
    import cv2

    return cv2.subtract(cv2.resize(paper, picture.shape[::-1], interpolation=cv2.INTER_LINEAR), picture)


def turned(picture: Picture, quarters: int) -> Picture:
    """A picture turned by quarters of a circle, counter-clockwise."""
    import numpy as np

    return np.ascontiguousarray(np.rot90(picture, quarters))


def turned_back(shape: tuple[int, int], quarters: int) -> Matrix:
    """The way from a picture turned by quarters, counter-clockwise, back to the one of this height and width."""
    import numpy as np

    height, width = shape
    ways = (
        ((1, 0, 0), (0, 1, 0)),
        ((0, -1, width), (1, 0, 0)),
        ((-1, 0, width), (0, -1, height)),
        ((0, 1, 0), (-1, 0, height)),
    )
    return np.array([*ways[quarters % 4], (0, 0, 1)], float)


def levelled(picture: Picture, slope: float) -> tuple[Picture, Matrix]:
    """A picture turned about its middle so that lines of this slope (in degrees, downwards) lie level; the way back."""
    import cv2
    import numpy as np

    height, width = picture.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), slope, 1.0)
    back = np.vstack([cv2.invertAffineTransform(matrix), (0, 0, 1)])
    return cv2.warpAffine(picture, matrix, (width, height), borderMode=cv2.BORDER_REPLICATE), back


def rotation(slope: float) -> Matrix:
    """The way from places turned level about the origin back to lines of this slope (in degrees, downwards)."""
    import numpy as np

    sine, cosine = math.sin(math.radians(slope)), math.cos(math.radians(slope))
    return np.array([(cosine, -sine, 0), (sine, cosine, 0), (0, 0, 1)], float)
