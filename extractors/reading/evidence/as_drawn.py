"""A page as it is drawn (页面所见), held against the words of its text layer by OCR.

A font may draw other glyphs than its table of characters names, and a clipping path may cut words off; the layer knows
nothing of either. To read every page both ways would cost what a scan costs; the words that a letter rests on are few.
The layer of a searchable scan is another reader's, which may err in a sign: there most of the words must be others.
"""

import re
import unicodedata
from collections.abc import Iterator
from difflib import SequenceMatcher

import pypdfium2

from extractors.patterns.traditional import SIMPLIFIED
from extractors.reading.evidence.glyphs import glyph_box
from extractors.reading.layers.health import is_over_picture
from extractors.reading.picture import GREEN, RED, Picture, band_picture
from extractors.reading.printed import Box, PrintedPage
from extractors.reading.scans.ocr import text_on
from extractors.reading.scans.recogniser import SMALL, strip_of

_ABOUT = 0.12  # of a line's height: the loose boxes of some fonts cut strokes off
_BESIDE = 4  # characters of the line on either side that are read too, by which the words are found again
_LEVEL = 1.5  # of its width a line's height at most; of one that runs downwards nothing is said
_LEAST = 0.6  # of the words, where the networks do not agree on what else stands there
_SIGNS = re.compile("[\u3400-\u9fff0-9A-Z]")
_ALIKE = str.maketrans(SIMPLIFIED) | str.maketrans("〇○零OΧLI黃強淨戸說", "0000X11黄强净户说")
_CROSSED_OUT, _ZEROS = re.compile("X+"), re.compile("(?<![0-9])0+(?![0-9])")
_COMMON = range(0xB0A1, 0xD8A1)  # GB 2312, first plane: of the others both networks see the like (逄 is 逢 to them)


class Drawn:
    """A page of a document, of which lines are read from its picture as they are asked for."""

    def __init__(self, page: pypdfium2.PdfPage, printed: PrintedPage) -> None:
        """`printed` is what was read of it, by whichever reader."""
        self._page, self._printed = page, printed
        self._is_scan = is_over_picture(page)

    def says_otherwise(self, start: int, end: int) -> bool:
        """Whether something else stands where the page's text has these words; of text that OCR read, never."""
        if self._printed.reader == "ocr":
            return False
        spans = ((index, max(start, first) - first, min(end, last) - first) for index, (first, last) in self._spans())
        return any(self._differs(index, begin, stop) for index, begin, stop in spans if begin < stop)

    def _spans(self) -> Iterator[tuple[int, tuple[int, int]]]:
        return enumerate(self._printed.spans)

    def _differs(self, index: int, begin: int, stop: int) -> bool:
        """In red and in green alike: a red seal is seen in the one alone, red words in the other."""
        text = self._printed.lines[index].text
        first, last = max(0, begin - _BESIDE), min(len(text), stop + _BESIDE)
        left, top, right, bottom = glyph_box(self._page, self._printed, index, first, last)
        if bottom - top > _LEVEL * (right - left):
            return False
        words = _signs(text[first:begin]), _signs(text[begin:stop]), _signs(text[stop:last])
        strips = (self._strip((left, top, right, bottom), channel) for channel in (RED, GREEN))
        return all(_is_other(words, strip, certain=not self._is_scan) for strip in strips)

    def _strip(self, box: Box, channel: int) -> Picture:
        import numpy as np

        more = _ABOUT * (box[3] - box[1])
        left, top, right, bottom = box[0] - more, box[1] - more, box[2] + more, box[3] + more
        picture, scale, above = band_picture(self._page, top - more, bottom + more, channel)
        corners = np.array([(left, top), (right, top), (right, bottom), (left, bottom)]) * scale - (0, above)
        height, width = picture.shape
        return strip_of(picture, np.clip(corners, 0, (width - 1, height - 1)))


def _is_other(words: tuple[str, str, str], strip: Picture, *, certain: bool) -> bool:
    """Whether a strip says something else than the middle one of these, which are `certain` to the last sign.

    Both networks say the same, or little fits.
    """
    seen = _in_place_of(words, _signs(text_on(strip).text))
    if _fits(words[1], seen):
        return False
    again = _in_place_of(words, _signs(SMALL.read(strip).text))
    if _fits(words[1], again):
        return False
    little = SequenceMatcher(None, words[1], seen, autojunk=False).ratio() < _LEAST
    return little or (certain and again == seen)


def _fits(meant: str, seen: str) -> bool:
    """Whether words are seen, but for the circle of the year (二〇二四), how many are crossed out, rare ideographs."""
    one, other = (_CROSSED_OUT.sub("X", _ZEROS.sub("", words)) for words in (meant, seen))
    if len(one) != len(other):
        return False
    return all(mark == drawn or not _is_common(mark) for mark, drawn in zip(one, other, strict=True))


def _is_common(mark: str) -> bool:
    return mark.isascii() or int.from_bytes(mark.encode("gb2312", "ignore")) in _COMMON


def _in_place_of(words: tuple[str, str, str], line: str) -> str:
    """What a line as it was read has where the middle one of these stands."""
    begin, end = len(words[0]), len(words[0]) + len(words[1])
    found = []
    for kind, first, last, at, to in SequenceMatcher(None, "".join(words), line, autojunk=False).get_opcodes():
        if kind == "equal":
            found.append(line[at + max(0, begin - first) : max(at, to - max(0, last - end))])
        elif first < end and last > begin:
            found.append(line[at:to])
    return "".join(found)


def _signs(text: str) -> str:
    """What can be told apart of a text: ideographs, figures and letters, in one form."""
    return "".join(_SIGNS.findall(unicodedata.normalize("NFKC", text).upper().translate(_ALIKE)))
