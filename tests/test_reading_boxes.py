"""The box of a quote covers its words on the page, however the page was read."""

from collections.abc import Callable
from math import cos, dist, radians, sin
from pathlib import Path

import odd_pdfs
import pytest
from odd_pdfs import DATA, LEFT, PITCH, SIZE, TOP
from quoted_boxes import boxes_of
from reportlab.lib.pagesizes import A4

from extractors.joining.source import SourceText
from extractors.reading.sources import read_source
from models import Evidence

LINES = ["某省某市人民法院", "被执行人张某某应当支付货款", "二〇二四年三月五日"]
WORD, ROW, BEFORE = "张某某", 1, 4
TRUE = (LEFT + BEFORE * SIZE, LEFT + (BEFORE + len(WORD)) * SIZE)
"""Where the word begins and ends across the page: every character of the line is as wide as it is high."""


def printed() -> bytes:
    return odd_pdfs.drawn([(LEFT, TOP - row * PITCH, line) for row, line in enumerate(LINES)])


def scanned(turn: float = 0) -> bytes:
    return odd_pdfs.scanned(odd_pdfs.printed_picture(printed(), turn=turn))


def said(source: SourceText, words: str) -> Evidence:
    start = source.text.index(words)
    return source.evidence(start, start + len(words))


def written(folder: Path, data: bytes) -> Path:
    path = folder / "paper.pdf"
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("make", [printed, scanned])
def test_the_box_covers_the_word_and_not_its_neighbours(tmp_path: Path, make: Callable[[], bytes]) -> None:
    path = written(tmp_path, make())
    ((left, top, right, bottom),) = boxes_of(path, said(read_source(path), WORD))
    assert left <= TRUE[0] + 0.2 * SIZE
    assert left > TRUE[0] - 0.5 * SIZE
    assert right >= TRUE[1] - 0.2 * SIZE
    assert right < TRUE[1] + 0.5 * SIZE
    baseline = A4[1] - (TOP - ROW * PITCH)
    assert top <= baseline - 0.7 * SIZE
    assert bottom >= baseline
    assert bottom - top < 1.6 * SIZE


@pytest.mark.parametrize("turn", [90, 180, 270, 5])
def test_the_box_lies_on_the_page_as_it_is_shown(tmp_path: Path, turn: float) -> None:
    paper, words = DATA / "termination-002.song.pdf", "本裁定送达后生效"
    upright = boxes_of(paper, said(read_source(paper), words))[0]
    path = written(tmp_path, odd_pdfs.scanned(odd_pdfs.printed_picture(paper.read_bytes(), turn=turn)))
    box = boxes_of(path, said(read_source(path), words))[0]
    assert dist(middle(box), turned(middle(upright), turn)) < 0.4 * SIZE


def middle(box: tuple[float, float, float, float]) -> tuple[float, float]:
    return (box[0] + box[2]) / 2, (box[1] + box[3]) / 2


def turned(point: tuple[float, float], turn: float) -> tuple[float, float]:
    """Where a point of an A4 page lies after the page was turned counter-clockwise about its middle."""
    width, height = (A4[1], A4[0]) if turn in {90, 270} else A4
    sine, cosine = sin(radians(turn)), cos(radians(turn))
    x, y = point[0] - A4[0] / 2, point[1] - A4[1] / 2
    return width / 2 + x * cosine + y * sine, height / 2 + y * cosine - x * sine


def test_a_quote_over_two_lines_has_two_boxes(tmp_path: Path) -> None:
    path = written(tmp_path, odd_pdfs.paper())
    source = read_source(path)
    boxes = boxes_of(path, said(source, odd_pdfs.PARAGRAPHS[2][:40]))
    assert len(boxes) == 2
    assert boxes[0][1] < boxes[1][1]


def test_decoded_bytes_have_their_boxes(tmp_path: Path) -> None:
    path = written(tmp_path, odd_pdfs.with_gbk_bytes(["某省某市某区人民法院", "执行裁定书"]))
    source = read_source(path)
    before = boxes_of(path, said(source, "某省"))[0]
    after = boxes_of(path, said(source, "人民法院"))[0]
    assert before[2] < after[0]


def test_characters_after_one_outside_the_basic_plane_are_in_their_place(tmp_path: Path) -> None:
    path = written(tmp_path, odd_pdfs.drawn([(LEFT, TOP, "申请人𠮷某某住某省")]))
    source = read_source(path)
    whole = boxes_of(path, said(source, "申请人𠮷某某住某省"))[0]
    last = boxes_of(path, said(source, "省"))[0]
    assert last[2] == whole[2]
    assert last[0] > whole[0] + 5 * SIZE
