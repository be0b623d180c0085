"""Pictures of evidence (证据截图): a strip of the page with the quoted words marked, fit to leave the house.

It runs in the child processes that read untrusted files. Numbers of persons are covered in black; and of the page only
lines that a reader has read are shown at all, for what no reader has read may hold a number as well.
"""

from collections.abc import Iterable, Sequence
from contextlib import closing
from io import BytesIO
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

import pypdfium2
from PIL import Image, ImageChops, ImageDraw

from extractors.reading.engine import opened
from extractors.reading.evidence.as_drawn import Drawn
from extractors.reading.evidence.boxes import boxes_on
from extractors.reading.evidence.glyphs import glyph_box
from extractors.reading.evidence.private import private_spans
from extractors.reading.order import says
from extractors.reading.page import read_as_quoted
from extractors.reading.pdf import is_pdf
from extractors.reading.printed import Box, PrintedPage
from models import CutOut, Evidence, QuarantineReason, UnreadableFilingError
from models.identity_places import Span

MOST_BYTES = 120_000
"""The most bytes of one picture; a larger one is made smaller."""

_DPI, _WIDEST = 150, 1600  # pixels across, whatever size the page claims to be
_MARGIN, _RIM = 24.0, 5.0  # points of the page that are shown above and below the words, and about the lines
_TALLEST = 300.0  # points; of a longer quote its beginning
_MARKER = (255, 224, 102)  # a text marker's yellow, multiplied with the page so that the print stays black
_COLOURS = 32
_SAMPLED = 3  # (c) of so many pixels across and down one tells the colour of the paper
_EFFORT = 7  # (c) of zlib: 9 takes five times as long for three bytes in a hundred
_BREATH = 0.2  # of a line's height: what is shown about its box, or covered about a number


class _Strip(NamedTuple):
    """What is shown of a page, in points from the top, and how many pixels a point has."""

    top: float
    bottom: float
    scale: float

    def pixels(self, box: Box, breath: float = 0.0) -> list[float]:
        """The box in pixels of the strip, wider by a share of its height on every side."""
        more = breath * (box[3] - box[1])
        left, top, right, bottom = box[0] - more, box[1] - more, box[2] + more, box[3] + more
        return [side * self.scale for side in (left, top - self.top, right, bottom - self.top)]


def cut_outs(path: Path, wanted: Sequence[Evidence], private: Iterable[str] = ()) -> dict[Evidence, CutOut]:
    """A picture for each evidence of one file whose words stand where it says; none for a text file.

    `private` are numbers of persons to cover besides those known by their form. Evidence whose page does not say its
    words (another file, another reader) has no picture. Raises UnreadableFilingError where the file is no longer read.
    """
    data = path.read_bytes()
    if not is_pdf(data):
        return {}
    private, pictures = tuple(private), {}
    try:
        with closing(opened(data)) as document:
            for number, of_page in groupby(sorted(wanted, key=lambda one: one.page), key=lambda one: one.page):
                if 1 <= number <= len(document):
                    with closing(document[number - 1]) as page:
                        pictures.update(_of_page(page, number, data, list(of_page), private))
    except pypdfium2.PdfiumError as error:
        raise UnreadableFilingError(path.name, QuarantineReason.DAMAGED, str(error)) from error
    return pictures


def _of_page(
    page: pypdfium2.PdfPage, number: int, data: bytes, wanted: Sequence[Evidence], private: Sequence[str]
) -> dict[Evidence, CutOut]:
    printed, warns = read_as_quoted(page, number, data, wanted)
    filled = any(warn.code == "filled_in" for warn in warns)
    hidden = private_spans(printed.text, private, doubtful=printed.reader == "ocr")
    said = [one for one in wanted if says(printed, one)]
    drawn = Drawn(page, printed)
    return {
        one: CutOut(
            _picture(page, printed, (one.start, one.end), hidden, filled=filled),
            drawn.says_otherwise(one.start, one.end),
        )
        for one in said
    }


def _picture(
    page: pypdfium2.PdfPage, printed: PrintedPage, words: Span, hidden: Sequence[Span], *, filled: bool
) -> bytes:
    """`filled`: what is filled in or typed onto the page is part of what was read, and is drawn too."""
    quoted = boxes_on(page, printed, *words)
    lines = [_line_box(page, printed, index) for index in range(len(printed.lines))]
    strip, shown = _strip(page, quoted, lines)
    _, height = page.get_size()
    crop = (0, height - strip.bottom, 0, strip.top)
    shot = page.render(scale=strip.scale, crop=crop, draw_annots=filled, may_draw_forms=filled)
    picture = _only(shown, shot.to_pil().convert("RGB"), strip)
    marker = Image.new("RGB", picture.size, "white")
    for box in quoted:
        ImageDraw.Draw(marker).rectangle(strip.pixels(box), fill=_MARKER)
    picture = ImageChops.multiply(picture, marker)
    for span in hidden:
        for box in boxes_on(page, printed, *span):
            ImageDraw.Draw(picture).rectangle(strip.pixels(box, _BREATH), fill="black")
    return _png(picture)


def _line_box(page: pypdfium2.PdfPage, printed: PrintedPage, index: int) -> Box:
    line = printed.lines[index]
    if line.first is not None:  # of the text layer: its box is that of the page as it is shown
        return line.left, line.top, line.right, line.bottom
    return glyph_box(page, printed, index, 0, len(line.text))


def _strip(page: pypdfium2.PdfPage, quoted: Sequence[Box], lines: Sequence[Box]) -> tuple[_Strip, list[Box]]:
    """What is shown: the quoted lines and their neighbours, whole lines only."""
    width, height = page.get_size()
    top = min(box[1] for box in quoted) - _MARGIN
    bottom = min(max(box[3] for box in quoted) + _MARGIN, top + _TALLEST)
    shown = [box for box in lines if top < (box[1] + box[3]) / 2 < bottom] or list(quoted)
    top = max(0.0, min(box[1] for box in shown) - _RIM)
    bottom = min(height, max(box[3] for box in shown) + _RIM)
    return _Strip(top, bottom, min(_DPI / 72, _WIDEST / width)), shown


def _only(lines: Sequence[Box], picture: Image.Image, strip: _Strip) -> Image.Image:
    """The picture with everything that is none of these lines in the colour of the paper."""
    read = Image.new("L", picture.size, 0)
    for box in lines:
        ImageDraw.Draw(read).rectangle(strip.pixels(box, _BREATH), fill=255)
    width, height = (max(1, side // _SAMPLED) for side in picture.size)
    few = picture.resize((width, height), Image.Resampling.NEAREST).quantize(8)
    most = few.histogram().index(max(few.histogram()))
    red, green, blue = (few.getpalette() or [255] * 24)[3 * most : 3 * most + 3]
    return Image.composite(picture, Image.new("RGB", picture.size, (red, green, blue)), read)


def _png(picture: Image.Image) -> bytes:
    """A small PNG, the same for the same picture."""
    while True:
        buffer = BytesIO()
        # As near to the page as by median cut, at a seventh of its price.
        picture.quantize(_COLOURS, Image.Quantize.FASTOCTREE).save(buffer, "PNG", compress_level=_EFFORT)
        if buffer.tell() <= MOST_BYTES:
            return buffer.getvalue()
        picture = picture.resize((max(1, picture.width * 3 // 4), max(1, picture.height * 3 // 4)))
