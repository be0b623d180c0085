"""Ghosts (透印、水印): the print of a sheet's back, a watermark, a seal's faint ring, which OCR takes for lines.

A page has them where some line that OCR is not sure of, or that lies askew to the others, is far paler than they are,
whole or in a part. Such a page is read once more with all that is pale made paper; what is pale because it is red (a
heading) stays.
"""

from collections.abc import Sequence

from extractors.reading.picture import Picture
from extractors.reading.scans.recogniser import HEIGHT, strip_of
from extractors.reading.scans.rows import Found, common_slope, slope_of

_INK = 2  # per cent of a strip's pixels that are darker: what is taken for its ink
_FAINTEST, _PALE = 0.12, 0.45  # of the way from paper to the usual ink: a ghost lies between
_WINDOWS = 2  # characters
_WHITE = 0.45  # the same: what is made paper, for the ghost's own edges are darker
_UNSURE = 0.95  # score of a line; upright print has more
_ASKEW = 8.0  # degrees: a watermark lies across the page
_DARKEST = 0.7  # of the way from paper to the usual ink: a watermark, which no line of the paper lies like
_SURE = 0.9  # of a line in red
_LEAST_CONTRAST = 60  # of 255, between paper and ink


def without_ghosts(picture: Picture, found: Sequence[Found]) -> Picture | None:
    """The picture with what is pale made paper; None where no ghost was found on it."""
    import numpy as np

    if not found:
        return None
    strips = [strip_of(picture, line.box) for line in found]
    paper = float(np.median(picture))
    ink = _usual([_ink(strip) for strip in strips])
    if paper - ink < _LEAST_CONTRAST:
        return None
    level = common_slope([line.box for line in found])
    across = [strip for strip, line in zip(strips, found, strict=True) if abs(slope_of(line.box) - level) > _ASKEW]
    unsure = [strip for strip, line in zip(strips, found, strict=True) if line.score < _UNSURE]
    marks = [share for strip in across if (share := (paper - _ink(strip)) / (paper - ink)) < _DARKEST]
    if not marks and not any(_holds_ghost(strip, paper, ink) for strip in unsure):
        return None
    white = paper - max([_WHITE, *marks]) * (paper - ink)
    stretched = paper - (white - picture.astype(np.float32)) * ((paper - ink) / (white - ink))
    return np.clip(stretched, 0, paper).astype(np.uint8)


def in_red(picture: Picture, in_green: Picture, found: Sequence[Found]) -> list[Found]:
    """The lines of a picture that are pale because they are printed in red: dark in green light, as no ghost is."""
    import numpy as np

    paper, inks = float(np.median(picture)), _inks(picture, found)
    dark = paper - _WHITE * (paper - _usual(inks))
    lines = zip(found, inks, _inks(in_green, found), strict=True)
    return [line for line, own, green in lines if own > dark > green and line.score >= _SURE]


def _inks(picture: Picture, found: Sequence[Found]) -> list[float]:
    return [_ink(strip_of(picture, line.box)) for line in found]


def _ink(strip: Picture) -> float:
    import numpy as np

    return float(np.percentile(strip, _INK))


def _usual(inks: Sequence[float]) -> float:
    """The ink of print: that of the darker lines, for a short page may hold more ghosts than lines."""
    return sorted(inks)[len(inks) // 4]


def _holds_ghost(strip: Picture, paper: float, ink: float) -> bool:
    """Whether a strip is pale for the width of a few characters, neither print nor paper; a ghost may join a line."""
    windows = [strip[:, at : at + HEIGHT] for at in range(0, strip.shape[1] - HEIGHT + 1, HEIGHT)]
    palest, darkest = paper - _FAINTEST * (paper - ink), paper - _PALE * (paper - ink)
    return sum(darkest < _ink(window) < palest for window in windows) >= min(_WINDOWS, max(1, len(windows)))
