"""Clearing the picture of a poor scan (图像增强) before it is read: faded print is made darker, dust is blurred.

On 11,600 characters each, wrong before and after: print of a quarter of its ink 158 and 20, on a dark underlay 72 and
31, under dust 54 and 27. All other scans are left as they are: blurred or made darker they are read no better.
"""

from extractors.reading.picture import Picture, darker, paper_of

_FADED, _PRINT = 72.0, 150.0  # of 255, how much darker than its paper print is; sound scans have 116 and more
_MOST_OF = 75  # of a hundred places of print; the edges of its strokes are pale
_LEAST = 24  # of 255: what is as dark as that is print
_FEW = 4  # pixels: of so many across and down one is asked
_DUSTY = 4.0  # of 255, how much a pixel of bare paper differs from those about it; sound scans have 0.4 and less
_SOFT = 0.8  # pixels
_TILE, _TILES = 64, 4  # pixels of a side; across and down
_BARE = 12  # of 255: what is as light as that to the lightest of its tile


def cleared(picture: Picture) -> Picture:
    """The picture as it is read best; itself where it is sound."""
    import cv2

    soft = cv2.GaussianBlur(picture, (0, 0), _SOFT) if _dust(picture) > _DUSTY else picture
    return _darkened(soft)


def _darkened(picture: Picture) -> Picture:
    """The picture with its print as dark as print is, each part against the paper about it."""
    import cv2
    import numpy as np

    paper = paper_of(picture)
    few = darker(np.ascontiguousarray(picture[::_FEW, ::_FEW]), paper)
    print_ = few[few > _LEAST]
    ink = float(np.percentile(print_, _MOST_OF)) if len(print_) else _FADED
    return 255 - cv2.convertScaleAbs(darker(picture, paper), alpha=_PRINT / ink) if ink < _FADED else picture


def _dust(picture: Picture) -> float:
    """How much bare paper differs from pixel to pixel, asked in some tiles."""
    import cv2
    import numpy as np

    height, width = picture.shape
    tops = np.linspace(0, max(0, height - _TILE), _TILES).astype(int)
    lefts = np.linspace(0, max(0, width - _TILE), _TILES).astype(int)
    told = []
    for top in tops:
        for left in lefts:
            tile = picture[top : top + _TILE, left : left + _TILE]
            smooth = cv2.blur(tile, (9, 9)).astype(np.int16)
            bare = smooth > smooth.max() - _BARE
            told.append(float(cv2.absdiff(tile, cv2.blur(tile, (3, 3)))[bare].mean()))
    return float(np.median(told))
