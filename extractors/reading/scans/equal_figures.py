"""Equal figures in a row (连续相同的数字), of which a network that reads step by step may lose one: 860000 for 8600000.

A number with three of them is read once more, drawn wider so that each has steps of its own. What it has more then
stands where the small network, which knows nothing of the other, sees as many.
"""

import re

from extractors.reading.picture import Picture
from extractors.reading.scans.recogniser import HEIGHT, SMALL, TINY, Strip

_NUMBER = re.compile(r"\d(?:[,.，]?\d){3,20}")
_THREE = re.compile(r"(\d)(?:[,，]?\1){2}")
_RUN = re.compile(r"(\d)\1+")
_MARKS = re.compile(r"[^\d]")
_WIDER = 1.3


def with_all_figures(strip: Picture, read: Strip) -> Strip:
    """The reading of a strip with every figure of its numbers."""
    for found in reversed(list(_NUMBER.finditer(read.text))):
        if not _THREE.search(found.group()):
            continue
        left = _between(read, found.start(), strip.shape[1])
        right = _between(read, found.end(), strip.shape[1])
        whole = _all_of(strip[:, left:right], found.group())
        if whole:
            moved = Strip(whole.text, whole.sure, tuple(left + middle / _WIDER for middle in whole.middles))
            read = read.part(0, found.start()) + moved + read.part(found.end(), len(read.text))
    return read


def _between(read: Strip, place: int, width: int) -> int:
    """The pixel between a character and the one before."""
    if place == 0:
        return 0
    return width if place == len(read.text) else round((read.middles[place - 1] + read.middles[place]) / 2)


def _all_of(window: Picture, number: str) -> Strip | None:
    """A number read anew, where it has more figures than before and they are the same but for equal ones."""
    import cv2

    seen = TINY.read(cv2.resize(window, (max(1, round(window.shape[1] * _WIDER)), HEIGHT)))
    found = _NUMBER.search(seen.text)
    if found is None:
        return None
    before, after = (_MARKS.sub("", text) for text in (number, found.group()))
    if len(after) <= len(before) or _RUN.sub(r"\1", after) != _RUN.sub(r"\1", before):
        return None
    confirmed = after in _MARKS.sub("", SMALL.read(window).text)
    return seen.part(*found.span()) if confirmed else None
