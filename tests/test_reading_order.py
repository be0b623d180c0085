"""A line drawn late: the page's text is in reading order, so that quotes, boxes and pictures are of the words meant."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import odd_pdfs
import pytest
from odd_pdfs import LEFT, PITCH, SIZE, TOP
from PIL import Image
from quoted_boxes import boxes_of
from reportlab.lib.pagesizes import A4

from extractors import cut_outs
from extractors.joining.source import Line, SourceText
from extractors.reading.sources import read_source
from models import Page

LINES = [
    "某省某市人民法院",
    "被执行人张某某应当支付申请执行人李某某货款一百二",
    "十三万四千五百六十七元，公民身份号码33012119",
    "7603152210，住某省某市某区某路一号，应当支付利息",
    "二〇二四年三月五日",
]
PRIVATE = "330121197603152210"
LATE = [pytest.param(row, id=f"line {row + 1} last") for row in range(len(LINES))]


def drawn_last(row: int) -> bytes:
    """The page with this line drawn behind all others, and a page number drawn before them."""
    rows = [*(at for at in range(len(LINES)) if at != row), row]
    pieces = [(LEFT, TOP - at * PITCH, LINES[at]) for at in rows]
    return odd_pdfs.drawn([(A4[0] / 2, 30, "- 1 -"), *pieces])


@pytest.mark.parametrize("row", LATE)
@pytest.mark.parametrize("words", ["一百二十三万四千五百六十七元", "张某某", PRIVATE, "二〇二四年三月五日"])
def test_words_are_quoted_and_shown_where_they_stand(tmp_path: Path, row: int, words: str) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(drawn_last(row))
    source = read_source(path)
    start = source.text.index(words)
    evidence = source.evidence(start, start + len(words))
    assert "".join(evidence.quote.split()) == words
    assert source.pages[0].text[evidence.start : evidence.end] == evidence.quote
    tops = [round((box[1] + SIZE - (A4[1] - TOP)) / PITCH) for box in boxes_of(path, evidence)]
    assert tops == [at for at, line in enumerate(LINES) if any(part in line for part in evidence.quote.split("\n"))]
    ((png, otherwise),) = cut_outs(path, [evidence], (PRIVATE,)).values()
    assert Image.open(BytesIO(png)).width > 0
    assert not otherwise


def test_what_is_drawn_in_order_stays_so(tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(odd_pdfs.drawn([(LEFT, TOP - row * PITCH, line) for row, line in enumerate(LINES)]))
    assert read_source(path).pages[0].text.split("\n") == LINES


@pytest.mark.parametrize(
    ("lines", "quote", "why"),
    [
        ([(1, 0, 2), (1, 2, 4), (1, 4, 6)], "甲乙丙丁戊己", "in order"),
        ([(1, 2, 4), (1, 0, 2), (1, 4, 6)], "丙丁", "the text runs back"),
        ([(1, 0, 2), (1, 4, 6), (1, 2, 4)], "甲乙丙丁戊己", "what lies between is quoted with it, then it runs back"),
        ([(1, 4, 6), (2, 0, 2), (1, 0, 2)], "戊己", "another page"),
    ],
)
def test_a_quote_never_runs_back(lines: list[tuple[int, int, int]], quote: str, why: str) -> None:
    pages = [Page(number=number, text="甲乙丙丁戊己", reader="pdfium") for number in (1, 2)]
    source = SourceText.join("a.pdf", "0" * 64, pages, [Line(*line, ends_paragraph=False) for line in lines])
    evidence = source.evidence(0, len(source.text))
    assert evidence.quote == quote, why
    assert evidence.start < evidence.end


CELLS = [
    (
        [(0, 0, "（2021）某0109执468"), (0, 1, "号"), (300, 0, "234,926.76元"), (300, 1, "首封")],
        0,
        "numbers side by side",
    ),
    ([(0, 0, "被执行人尚欠的货款为人民币叁佰元即468"), (0, 1, "234,926.76元及利息")], 1, "one that goes on below"),
]


@pytest.mark.parametrize(("pieces", "joined", "why"), CELLS, ids=[row[2] for row in CELLS])
def test_numbers_side_by_side_are_two(
    read: Callable[[bytes], SourceText], pieces: list[tuple[int, int, str]], joined: int, why: str
) -> None:
    """Cells without ruling, drawn one column after the other."""
    source = read(odd_pdfs.drawn([(LEFT + left, TOP - row * PITCH, words) for left, row, words in pieces]))
    assert source.text.count("468234,926.76") == joined, why
