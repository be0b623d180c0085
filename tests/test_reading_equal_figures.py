"""Equal figures in a row are read as often as they stand; marks in sums are read as what they are."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import odd_pdfs
import pytest
from odd_pdfs import LEFT, PITCH, TOP
from page_forms import Piece, typeset

from extractors.joining.source import SourceText
from extractors.reading.scans import equal_figures
from extractors.reading.scans.close_up import closer
from extractors.reading.scans.equal_figures import with_all_figures
from extractors.reading.scans.recogniser import Strip
from extractors.reading.scans.separators import with_thousands

_STEP = 20.0  # pixels


@dataclass
class Says:
    """A network that reads what the test says."""

    text: str

    def read(self, _: np.ndarray) -> Strip:
        """What the test says, whatever the strip shows."""
        return strip(self.text)


def strip(text: str) -> Strip:
    return Strip(text, (0.9,) * len(text), tuple(_STEP * (place + 0.5) for place in range(len(text))))


FIGURES = [
    # as read, as read wider, as the other network reads it, what it is, why
    ("得款860000元", "8600000", "8600000", "得款8600000元", "one of six is lost"),
    ("5,55,500.00", "5,555,500.00", "5,555,500.00", "5,555,500.00", "across a comma"),
    ("得款860000元", "8600000", "860000", "得款860000元", "the other network sees no more"),
    ("得款860000元", "8610000", "8610000", "得款860000元", "another figure is no lost one"),
    ("得款8600000元", "860000", "860000", "得款8600000元", "nothing is taken away"),
    ("得款860元", "8600000", "8600000", "得款860元", "no three stand in a row"),
]


@pytest.mark.parametrize(("text", "wider", "other", "is_", "why"), FIGURES, ids=[why for *_, why in FIGURES])
def test_figures(monkeypatch: pytest.MonkeyPatch, text: str, wider: str, other: str, is_: str, why: str) -> None:
    monkeypatch.setattr(equal_figures, "TINY", Says(wider))
    monkeypatch.setattr(equal_figures, "SMALL", Says(other))
    read = with_all_figures(np.full((48, int(_STEP) * len(text)), 255, np.uint8), strip(text))
    assert read.text == is_, why
    assert len(read.text) == len(read.sure) == len(read.middles)
    assert list(read.middles) == sorted(read.middles)


@pytest.mark.parametrize("size", [10, 12, 16])
def test_figures_of_a_scan(read: Callable[[bytes], SourceText], size: int) -> None:
    sums = ["8600000", "3000000", "11000000", "5555500", "77770000", "100000000", "6660000.00", "55555"]
    said = [f"拍卖得款{one}元" for one in sums]
    pieces = [Piece(LEFT, TOP - row * PITCH, line, size) for row, line in enumerate(said)]
    for dpi in (100, 150, 200):
        source = read(odd_pdfs.scanned(odd_pdfs.printed_picture(typeset(pieces), dpi=dpi)))
        assert source.pages[0].text.splitlines() == said, dpi


def test_small_print_has_a_closer_box() -> None:
    box = np.array([(10, 20), (210, 20), (210, 68), (10, 68)], np.float32)
    small, large = (np.full((48, 200), 255, np.uint8) for _ in range(2))
    small[18:32, 20:180:4] = 0
    large[6:42, 20:180:4] = 0
    close = closer(box, small)
    assert close[0][1] > 20 + 10
    assert close[3][1] < 68 - 8
    assert closer(box, large) is box
    assert closer(box, small[:, :90]) is box, "a character or two"
    assert closer(box, np.full((48, 200), 255, np.uint8)) is box, "nothing is printed on it"


MARKS = [
    ("49.556,135.00", "49,556,135.00", "a point before a comma"),
    ("1.979.367.44", "1,979,367.44", "points alone"),
    ("57.548.73", "57,548.73", "two of them"),
    ("债权57,548,73元", "债权57,548.73元", "commas alone"),
    ("3000000, 00", "3000000.00", "a blank behind the comma"),
    ("货款125.604元", "货款125,604元", "a point before three figures and 元"),
    ("受偿1，,116,400元", "受偿1,116,400元", "a comma seen twice"),
    ("3000000，00元", "3000000.00元", "a comma before the last two figures of a sum that stands alone"),
]
KEPT = [
    ("57.548", "a figure with one point"),
    ("57,548", "and one with one comma"),
    ("注册资本1.080万元", "a figure of 万"),
    ("0.456元", "less than one 元"),
    ("单价12.345元/度", "a price of a unit"),
    ("于2021.10.12", "a date"),
    ("49,556,135.00", "a sum as it should be"),
    ("3,4,5,600", "a list"),
    ("第300，01号", "a comma in a sentence"),
    ("192.168.100.200.300.400.500", "a number of many parts"),
]


@pytest.mark.parametrize(("text", "is_", "why"), MARKS, ids=[why for *_, why in MARKS])
def test_marks_of_a_sum(text: str, is_: str, why: str) -> None:
    read = with_thousands(strip(text))
    assert read.text == is_, why
    assert len(read.text) == len(read.sure) == len(read.middles)


@pytest.mark.parametrize(("text", "why"), KEPT, ids=[why for _, why in KEPT])
def test_marks_that_stay(text: str, why: str) -> None:
    assert with_thousands(strip(text)) == strip(text), why
