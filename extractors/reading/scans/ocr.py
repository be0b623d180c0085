"""Reading a scanned page, by networks loaded once per process, at the first scan.

The settings were measured on scanned court papers (benchmarks/scans.py): 0.4 seconds of one core for a page, a sixth
of the errors and an eighth of the price of RapidOCR as it comes. No classifier judges which way up a line lies: one
turned upright lines upside down. The whole page says it better.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from statistics import mean, median
from typing import Any, NamedTuple

import pypdfium2

from extractors.reading.clock import page_by_ocr
from extractors.reading.elsewhere import ask_for_ocr
from extractors.reading.picture import GREEN, Matrix, Picture, levelled, page_picture, rotation, turned, turned_back
from extractors.reading.printed import Box, PrintedLine
from extractors.reading.scans.clearing import cleared
from extractors.reading.scans.close_up import closer
from extractors.reading.scans.court_codes import with_codes
from extractors.reading.scans.detector import CLOSER_LOOKS, find_boxes
from extractors.reading.scans.equal_figures import with_all_figures
from extractors.reading.scans.ghosts import in_red, without_ghosts
from extractors.reading.scans.in_cells import in_cells, without_ruling
from extractors.reading.scans.lost_lines import loses_lines
from extractors.reading.scans.recogniser import HEIGHT, SMALL, TINY, Strip, strip_of
from extractors.reading.scans.rows import Found, common_slope, printed_rows, side_by_side
from extractors.reading.scans.second_look import look_again, without_bars, without_thin_blanks
from extractors.reading.scans.separators import with_thousands
from extractors.reading.scans.specks import without_specks
from extractors.reading.tables.lattice import Table
from extractors.reading.tables.ruled_tables import tables_of
from extractors.reading.tables.ruling import find_ruling

_LEAST_SCORE = 0.5  # below, a line is a stain or a seal's ring
_DOUBTFUL = 0.8
_UPSIDE_DOWN = 0.7  # median score of a page's lines; upright pages have 0.95 and more
_IDEOGRAPHS = re.compile("[\u4e00-\u9fff]")
_VERTICAL = 3.0  # of its width; a single 1 is less high
_STEEP = 3.0  # degrees; up to there lines are read as they lie


@dataclass(frozen=True, slots=True)
class Scan:
    """What OCR saw on a page: its lines from the top, how many it was not sure of, and the way back to the page.

    A page on its side is read upright: `size` is its width and height then, in points, and `to_page` takes a point of
    its lines to the page as it is shown. Of two pages side by side, `split` is the index of the right one's first line.
    """

    lines: tuple[PrintedLine, ...]
    doubtful: int
    size: tuple[float, float]
    to_page: Matrix
    split: int | None = None


def warm_up() -> None:
    """Load the networks before the first page comes."""
    import numpy as np

    find_boxes(np.full((32, 32), 255, np.uint8))
    for recogniser in (TINY, SMALL):
        recogniser.read(np.full((HEIGHT, HEIGHT), 255, np.uint8))


@page_by_ocr()
def read_scan(page: pypdfium2.PdfPage) -> Scan:
    """Read one page by OCR, whichever way up it lies; raises ScanElsewhereError where that is another's matter."""
    ask_for_ocr()
    picture, scale = page_picture(page)
    picture = cleared(picture)
    found, to_picture, (height, width) = _read_upright(picture, lambda: page_picture(page, GREEN)[0])
    kept = [replace(line, box=line.box / scale) for line in found if line.score >= _LEAST_SCORE]
    slope = common_slope([line.box for line in kept])
    size = (width / scale, height / scale)
    halves = side_by_side(kept, *size)
    rows = [printed_rows(half, slope, None if halves else size[0]) for half in halves or [kept]]
    to_picture[:2, 2] /= scale
    return Scan(
        tuple(line for half in rows for line in half),
        sum(line.score < _DOUBTFUL for line in kept),
        size,
        to_picture @ rotation(slope),
        len(rows[0]) if halves else None,
    )


@page_by_ocr()
def glimpse(page: pypdfium2.PdfPage, pick: Callable[[list[Box]], list[int]]) -> tuple[list[str], list[Box]]:
    """The texts of the lines that are picked by their places, at a third of the page's price, and the places of all.

    Places are in points.
    """
    ask_for_ocr()
    picture, scale = page_picture(page)
    picture = cleared(picture)
    boxes = find_boxes(picture)
    places = [(*box.min(axis=0) / scale, *box.max(axis=0) / scale) for box in boxes]
    return [TINY.read(strip_of(picture, boxes[at])).text for at in pick(places)], places


def text_on(strip: Picture) -> Strip:
    """What a strip says, doubtful characters looked at again."""
    read = TINY.read(strip)
    if not read.text.strip():
        return read
    if mean(read.sure) >= _LEAST_SCORE:
        read = with_all_figures(strip, look_again(strip, read))
    if "|" in read.text:
        read = without_bars(read)
    read = without_specks(read)
    if " " in read.text:
        read = without_thin_blanks(read)
    return with_thousands(with_codes(read))


def _read_upright(picture: Picture, in_green: Callable[[], Picture]) -> tuple[list[Found], Matrix, tuple[int, int]]:
    """The lines of a picture, the way back to it from their places, and the upright picture's height and width.

    The picture is turned first where it lies on its side or its head, and levelled where it is steep.
    """
    quarters, upright, sight = 0, picture, _sight(picture)
    if sight.boxes and median(_width(box) / max(1.0, _height(box)) for box in sight.boxes) < 1:
        quarters, upright = 1, turned(picture, 1)
        sight = _sight(upright)
    found = _read(sight)
    if found and _likely(found) < _UPSIDE_DOWN:
        other = turned(upright, 2)
        again = _read(_sight(other))
        if again and _likely(again) > _likely(found):
            quarters, upright, found = quarters + 2, other, again
    if (clean := without_ghosts(upright, found)) is not None:
        red = in_red(upright, turned(in_green(), quarters), found)
        upright, found = clean, _read(_sight(clean))
        found += [line for line in red if not any(_overlap(line.box, other.box) for other in found)]
    back = turned_back(picture.shape, quarters)
    slope = common_slope([line.box for line in found])
    if abs(slope) > _STEEP:
        level, unlevelled = levelled(upright, slope)
        found, back = _read(_sight(level)), back @ unlevelled
    return found, back, upright.shape


def _likely(found: list[Found]) -> float:
    """How sure the reading of a page is: figures are read well upside down too (00598), ideographs are not."""
    words = [line.score for line in found if len(_IDEOGRAPHS.findall(line.text)) > 1]
    return median(words or [line.score for line in found])


class _Sight(NamedTuple):
    """A picture without its ruling, the boxes of the lines on it, and its tables."""

    bare: Picture
    boxes: list[Any]
    tables: list[Table]


def _sight(picture: Picture) -> _Sight:
    ruling = find_ruling(picture)
    tables = tables_of(ruling) if ruling else []
    bare = without_ruling(picture, tables) if tables else picture
    return _Sight(bare, _boxes(bare), tables)


def _boxes(bare: Picture) -> list[Any]:
    """The boxes of a picture's lines; those of a closer look, where it finds some that were passed over."""
    boxes = find_boxes(bare)
    lost = loses_lines(bare, boxes)
    for side in CLOSER_LOOKS if lost else ():
        found = find_boxes(bare, side)
        if (left := loses_lines(bare, found)) < lost:
            boxes, lost = found, left
        if not lost:
            break
    return boxes


def _read(sight: _Sight) -> list[Found]:
    """The lines of an upright picture, cell by cell where it shows tables; empty and vertical ones are left out."""
    found = []
    for box, cell in in_cells(*sight):
        if _height(box) > _VERTICAL * _width(box):
            continue
        strip = strip_of(sight.bare, box)
        if (close := closer(box, strip)) is not box:
            strip = strip_of(sight.bare, close)
        read = text_on(strip)
        begin = len(read.text) - len(read.text.lstrip())
        if text := read.text.strip():
            places = tuple(middle / strip.shape[1] for middle in read.middles[begin : begin + len(text)])
            found.append(Found(box, text, mean(read.sure), places, cell))
    return found


def _overlap(box: Any, other: Any) -> bool:
    """Whether two boxes share any place, as upright frames."""
    return bool((box.min(axis=0) < other.max(axis=0)).all() and (other.min(axis=0) < box.max(axis=0)).all())


def _width(box: Any) -> float:
    return float(max(box[:, 0]) - min(box[:, 0]))


def _height(box: Any) -> float:
    return float(max(box[:, 1]) - min(box[:, 1]))
