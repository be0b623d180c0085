"""A character too many (多识的字): a stroke that was read once more as a character of its own.

矿山 is seen as 矿广山, 泓川 as 泓J川, one wide character as two. The tiny network is in doubt about it, the small one
does not see it, and it stands where there is no room for it.
"""

import re
from itertools import pairwise
from statistics import median

from extractors.reading.scans.recogniser import Strip

_TWIN = 0.5  # how sure; a wide character seen as two leaves one of them in doubt
_IDEOGRAPH = re.compile("[\u4e00-\u9fff]")
_FEWEST = 3  # steps from one ideograph to the next, by which a strip's pitch is known


def is_too_many(read: Strip, window: tuple[int, int], place: int, seen: str) -> bool:
    """Whether the doubtful character at a place is one too many; `seen` is what the small network sees in the window.

    Of figures none is, for of equal ones in a row a network loses some: but a blank between two.
    """
    begin, end = window
    before, mark, after = (read.text[at : at + 1] for at in (place - 1 if place else len(read.text), place, place + 1))
    if mark == " ":
        return before.isdigit() and after.isdigit() and f"{before}{after}" in seen
    if mark in {before, after} and _IDEOGRAPH.match(mark) and (read.sure[place] < _TWIN or not _has_room(read, place)):
        return 0 < seen.count(mark) < read.text[begin:end].count(mark)
    alone = mark.isalpha() and _IDEOGRAPH.match(before) and _IDEOGRAPH.match(after) and f"{before}{after}" in seen
    return bool(alone) and not _has_room(read, place)


def _has_room(read: Strip, place: int) -> bool:
    """Whether a character inside a strip has half of its own width between its neighbours at least."""
    if not 0 < place < len(read.text) - 1:
        return True
    ideographs = [bool(_IDEOGRAPH.match(mark)) for mark in read.text]
    steps = [
        read.middles[right] - read.middles[left]
        for left, right in pairwise(range(len(read.text)))
        if ideographs[left] and ideographs[right] and place not in {left, right}
    ]
    if len(steps) < _FEWEST:
        return True
    own = 1.0 if ideographs[place] else 0.5
    return read.middles[place + 1] - read.middles[place - 1] > (1 + own / 2) * median(steps)
