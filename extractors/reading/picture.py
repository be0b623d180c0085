"""Pictures of pages for OCR: rendered, with the seal faded, turned upright."""

from typing import Any

import pypdfium2

_DPI = 150  # 200 reads no better; the picture costs more
_LONGEST = 2600  # pixels: A3 at 150 dpi; a page may claim to be metres wide
_RED = 2  # pdfium renders blue, green, red

Picture = Any
"""A picture as a numpy array of height by width by three equal channels."""


def page_picture(page: pypdfium2.PdfPage) -> tuple[Picture, float]:
    """Picture of a page and its pixels per point.

    The red channel alone is the picture: there a red seal is nearly as light as the paper, and the black print
    beneath it stays black.
    """
    scale = min(_DPI / 72, _LONGEST / max(1.0, *page.get_size()))
    bitmap = page.render(scale=scale)
    try:
        pixels = bitmap.to_numpy()
        grey = pixels[:, :, _RED] if pixels.ndim == 3 else pixels
        return three_channels(grey), scale
    finally:
        bitmap.close()


def three_channels(grey: Picture) -> Picture:
    """A grey picture as three equal channels, which the networks expect."""
    import numpy as np

    return np.ascontiguousarray(np.repeat(grey.reshape(*grey.shape[:2], -1)[:, :, :1], 3, axis=2))


def turned(picture: Picture, quarters: int) -> Picture:
    """A picture turned by quarters of a circle, counter-clockwise."""
    import numpy as np

    return np.ascontiguousarray(np.rot90(picture, quarters))


def levelled(picture: Picture, slope: float) -> Picture:
    """A picture turned about its middle so that lines of this slope (in degrees, downwards) lie level."""
    import cv2

    height, width = picture.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), slope, 1.0)
    return cv2.warpAffine(picture, matrix, (width, height), borderMode=cv2.BORDER_REPLICATE)
