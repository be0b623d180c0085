"""The second reader, pdfplumber: for pages whose fonts do not tell pdfium what their glyphs are.

pdfium then hands on glyph numbers that look like Hanzi; pdfplumber either knows the font's character collection, or
says (cid:123), and is asked only for this.
"""

import logging
from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import Any

import pdfplumber
from pdfminer.layout import LTChar, LTFigure

from extractors.reading.layers.health import LOST_GLYPH, is_garbled, plausible
from extractors.reading.printed import PrintedLine

logging.getLogger("pdfminer").setLevel(logging.CRITICAL)  # what it complains of is why it was asked

_SURE = 0.98  # share of plausible characters
_UNKNOWN_GLYPH = "(cid:"


def is_without_pages(data: bytes) -> bool:
    """Whether a document that pdfium does not open is whole, but has no pages."""
    try:
        with pdfplumber.open(BytesIO(data)) as document:
            return not document.pages
    except Exception:  # noqa: BLE001 - damaged for both readers
        return False


def count_pages(data: bytes) -> int | None:
    """How many pages the second engine sees; None where it cannot open the file."""
    try:
        with pdfplumber.open(BytesIO(data)) as document:
            return len(document.pages)
    except Exception:  # noqa: BLE001 - what it does not open it does not confirm
        return None


def text_of(data: bytes, number: int, *, once: bool) -> str:
    """The characters of one page (from 1), those drawn several times at one place `once` if asked; none if it fails."""
    try:
        with pdfplumber.open(BytesIO(data), pages=[number]) as document:
            page = document.pages[0]
            if once:
                return "".join(char["text"] for char in page.dedupe_chars().chars)
            return "".join(_characters(page.layout))
    except Exception:  # noqa: BLE001 - OCR is asked then
        return ""


def _characters(layout: Iterable[Any]) -> Iterator[str]:
    """The characters of a page in the order they are drawn, without all else that pdfplumber says of each."""
    for item in layout:
        if isinstance(item, LTChar):
            yield item.get_text()
        elif isinstance(item, LTFigure):
            yield from _characters(item)


def read_again(data: bytes, number: int) -> list[PrintedLine] | None:
    """The lines of one page (from 1) by pdfplumber; None where it does not know the glyphs either."""
    try:
        with pdfplumber.open(BytesIO(data), pages=[number]) as document:
            page = document.pages[0].dedupe_chars()
            found = page.extract_text_lines()
    except Exception:  # noqa: BLE001 - a second opinion on a page that is ill already; OCR reads it then
        return None
    lines = [_printed(line) for line in found]
    text = "".join("".join(line.text.split()) for line in lines)
    unknown = not text or _UNKNOWN_GLYPH in text or plausible(text) < _SURE or is_garbled(text)
    return None if unknown else lines


def _printed(line: dict[str, Any]) -> PrintedLine:
    """A line of pdfplumber's; a space that it put between two characters lies between their middles."""
    text, middles = line["text"].replace("\0", LOST_GLYPH), []
    drawn = [(mark, (char["x0"] + char["x1"]) / 2) for char in line["chars"] for mark in char["text"]]
    at = 0
    for mark in text:
        here = drawn[min(at, len(drawn) - 1)]
        between = mark.isspace() and not here[0].isspace()
        middles.append((here[1] + drawn[max(0, at - 1)][1]) / 2 if between else here[1])
        at += not between
    return PrintedLine(text, line["x0"], line["top"], line["x1"], line["bottom"], tuple(middles))
