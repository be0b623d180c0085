"""A closer look at small print: the boxes about it are loose, and figures drawn too small run together.

The network that reads goes in steps of eight pixels. Of a strip whose print is low in its frame several equal figures
take too few steps to be told apart: 8600000 is read as 8600. The box is drawn closer about the print then.
"""

from typing import Any

from extractors.reading.picture import Picture

_LOW, _MEANT = 29, 34  # rows of the strip that are inked: of smaller print, and of print as it should be
_WIDTHS = 2  # heights of a strip
_LEAST = 8  # rows; less is a stroke or a speck
_INKED = 0.06  # of the ink of the fullest row
_DARKER = 60  # of 255


def closer(box: Any, strip: Picture) -> Any:
    """The box, drawn closer about the print on its strip where that is small; itself where it is not.

    A character or two have room enough, and lose their place where theirs is drawn closer.
    """
    if strip.shape[1] < _WIDTHS * strip.shape[0]:
        return box
    first, last = _rows(strip)
    high, height = last - first, strip.shape[0]
    if not _LEAST <= high < _LOW:
        return box
    room = (height * high / _MEANT - high) / 2
    top, bottom = max(0.0, first - room) / height, min(1.0, (last + room) / height)
    left, right = box[3] - box[0], box[2] - box[1]
    close = box.copy()
    close[0], close[3] = box[0] + top * left, box[0] + bottom * left
    close[1], close[2] = box[1] + top * right, box[1] + bottom * right
    return close


def _rows(strip: Picture) -> tuple[int, int]:
    """First and last row (exclusive) of the print in the middle of a strip; what hangs in from other lines is apart."""
    import numpy as np

    ink = (strip < np.percentile(strip, 95) - _DARKER).sum(axis=1)
    inked = ink >= max(1.0, _INKED * float(ink.max()))
    first = last = int((ink * np.arange(len(ink))).sum() / max(1, ink.sum()))
    while first > 0 and inked[first - 1 : first + 1].any():
        first -= 1
    while last < len(inked) - 1 and inked[last : last + 2].any():
        last += 1
    return first, last
