"""Health of a page's text layer: whether pdfium's text can be trusted, or the page must be read in another way.

The limits were measured on 235 pages, sound, scanned and made ill on purpose; each lies in a wide gap.
"""

import re
from collections import Counter
from enum import StrEnum
from itertools import repeat

import pypdfium2
import pypdfium2.raw as pdfium

from extractors.joining.folding import fold
from extractors.reading.calls import address, is_unmapped, object_of

LOST_GLYPH = "\N{REPLACEMENT CHARACTER}"
"""Stands in a page's text for a glyph that the font does not have."""

_MOST_MAP_ERRORS = 0.01  # share of characters; sound pages have none, a single odd bullet does no harm
_HANZI = re.compile("[\u3400-\u9fff]")
_ASKED = 100  # characters of a page; asking all of them would cost a tenth of its reading
_LEAST_PLAUSIBLE = 0.9  # share of characters; sound pages 0.99 and more, ill ones 0.39 and less
_FEW_CHARACTERS = 100  # a stamp's text upon a scan; alone it says nothing: last pages hold 8 characters
_ANY_TEXT, _LARGE_PICTURE, _WHOLE_PAGE = 0.12, 0.5, 0.9  # share of the page; a seal has 0.03, a QR code 0.02
_PICTURES = frozenset({pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_FORM})
_DRAWN_TEXT = 300  # paths; glyphs drawn as outlines leave hundreds, a table's ruling a few dozen
_PLAUSIBLE = re.compile(
    r"[\t-~·×°¥○◯℃㎡①-⑩■□●★▲△√\u2010-\u2049\u2500-\u257f\u2e80-\u2fdf\u3000-\u303f\u3400-\u9fff\ud800-\udfff\uff00-\uffef]+"
)

# What no paper prints between Chinese characters: controls, accented Latin letters, private characters (but for the
# range of Symbol, from which word processors take bullets). A letter beside another is a foreign name.
_STRANGE = re.compile(
    "[\x7f-\x9f\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\ue000-\uefff]"
    "(?<![A-Za-z\u00c0-\u024f].)(?![A-Za-z\u00c0-\u024f])"
)
_GARBLED = 3  # kinds of them on a page: a font that gives some of its glyphs as others; sound pages have none


class Health(StrEnum):
    """What a page's text layer is good for."""

    SOUND = "sound"
    BLANK = "blank"  # nothing is printed
    ILL = "ill"  # glyphs without their characters
    SCANNED = "scanned"  # a picture, or outlines: what text there is does not cover it
    PICTURED = "pictured"  # text beside a picture that may hold more of it
    LAYERED = "layered"  # text over a picture of the whole page: a searchable scan, or a background


def examine(page: pypdfium2.PdfPage, textpage: pypdfium2.PdfTextPage, text: str, kinds: frozenset[int]) -> Health:
    """Health of a page, from its text layer, its pictures and its drawings; `kinds` are those of its objects."""
    printed = "".join(text.split())
    if not printed and not kinds and not pdfium.FPDFPage_GetAnnotCount(page):
        return Health.BLANK
    pictures = _pictured(page) if kinds & _PICTURES else 0.0
    few = len(printed) < _FEW_CHARACTERS
    if not printed or (few and (pictures >= _LARGE_PICTURE or _drawn(page) >= _DRAWN_TEXT)):
        return Health.SCANNED
    share = plausible(printed)
    if _map_errors(textpage) > _MOST_MAP_ERRORS or share < _LEAST_PLAUSIBLE or (share < 1 and is_garbled(printed)):
        return Health.ILL
    if pictures >= _WHOLE_PAGE:
        return Health.LAYERED
    return Health.PICTURED if pictures >= _ANY_TEXT else Health.SOUND


def plausible(text: str) -> float:
    """Share of the characters that Chinese court papers are printed with, 0 to 1; 1 for no text."""
    return len("".join(_PLAUSIBLE.findall(text))) / len(text) if text else 1.0


def is_garbled(text: str) -> bool:
    """Whether some glyphs are given as other characters (司 as ø), as after a browser's print was distilled anew."""
    return len(set(_STRANGE.findall(text))) >= _GARBLED


def chinese(text: str) -> Counter[str]:
    """How often each Chinese character stands in a text; one engine hands on radicals (⼈) where another folds them."""
    return Counter(_HANZI.findall(fold(text)))


def _map_errors(textpage: pypdfium2.PdfTextPage) -> float:
    """Share of the characters, asked of a few all over the page, for which the font does not say what they are.

    pdfium hands on their glyph numbers, which often look like Hanzi.
    """
    count: int = textpage.count_chars()
    asked, place = range(0, count, 1 + count // _ASKED), address(textpage)
    return list(map(is_unmapped, repeat(place), asked)).count(1) / max(1, len(asked))


def objects_on(page: pypdfium2.PdfPage) -> list[int]:
    """The addresses of a page's own objects: asked once, for a page has hundreds of them."""
    count: int = pdfium.FPDFPage_CountObjects(page)
    return list(map(object_of, repeat(address(page)), range(count)))


def _pictured(page: pypdfium2.PdfPage) -> float:
    """Share of the page under pictures, 0 to 1; scanners often cut a page into strips, so their areas are added."""
    width, height = page.get_size()
    area: float = 0.0
    for picture in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE]):
        left, bottom, right, top = picture.get_bounds()
        area += max(0.0, min(right - left, width)) * max(0.0, min(top - bottom, height))
    share: float = area / (width * height)
    return min(1.0, share)


def is_over_picture(page: pypdfium2.PdfPage) -> bool:
    """Whether the text stands over a picture of the whole page: the words of a searchable scan are another reader's."""
    return _pictured(page) >= _WHOLE_PAGE


def _drawn(page: pypdfium2.PdfPage) -> int:
    """How many paths are drawn on the page."""
    return sum(1 for _ in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH]))
