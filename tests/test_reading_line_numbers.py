"""Numbers of lines in print: none of the text; the numbers of a list are."""

from collections.abc import Callable
from pathlib import Path

import odd_pdfs
import pytest
from odd_pdfs import LEFT, PARAGRAPHS, PITCH, TOP, Drawing
from page_forms import body
from quoted_boxes import boxes_of

from extractors.joining.folding import fold
from extractors.joining.source import SourceText
from extractors.reading.sources import read_source

BODY = [(piece.x, piece.y, piece.text) for piece in body()]
FIRMS = [(LEFT, TOP - row * PITCH, f"{mark}某建材有限公司") for row, mark in enumerate("甲乙丙丁戊己庚辛壬癸")]


def numbered(lines: list[Drawing], left: float, step: int = 1) -> list[Drawing]:
    """The lines, each behind its number."""
    return [piece for at, line in enumerate(lines) for piece in ((left, line[1], str(1 + step * at)), line)]


def test_numbers_of_lines_are_none_of_the_text(read: Callable[[bytes], SourceText]) -> None:
    source = read(odd_pdfs.drawn(numbered(BODY, 40)))
    assert source.text.splitlines() == list(map(fold, PARAGRAPHS))
    assert "1" in source.pages[0].text.splitlines()
    for offset in (source.text.index("申请执行人"), source.text.index("终结本次")):
        page, place = source.place(offset)
        assert source.pages[page - 1].text[place] == source.text[offset]


@pytest.mark.parametrize(
    ("lines", "kept", "why"),
    [
        (numbered(BODY, 40, 2), "3", "numbers that count no lines"),
        (numbered(FIRMS[:6], 40), "6", "too few lines"),
        (
            numbered([(left, y, f"{name}　　　　1,500.00") for left, y, name in FIRMS], 40),
            "10",
            "rows of a list, with gaps between their cells",
        ),
        ([*numbered(FIRMS, LEFT - 20), (LEFT - 20, TOP + PITCH, "债权人名单")], "10", "numbers under their heading"),
    ],
)
def test_other_numbers_are(read: Callable[[bytes], SourceText], lines: list[Drawing], kept: str, why: str) -> None:
    pages = read(odd_pdfs.drawn(lines)).pages
    assert not any(line == kept for line in pages[0].text.splitlines()), why
    assert kept in pages[0].text, why


LAST: list[Drawing] = [(LEFT, TOP, "终结本次执行程序。"), (LEFT + 200, TOP - PITCH, "审判员方晓")]


@pytest.mark.parametrize(
    ("pages", "end", "why"),
    [
        ([numbered(BODY, 40), numbered(LAST, 40)], "审判员方晓\n", "counted anew on the last page"),
        ([numbered(BODY, 40), [*numbered(LAST, 40), (300, 35, "- 2 -")]], "审判员方晓\n", "beside a page number"),
        ([numbered(BODY, 40), numbered(LAST[:1], 40)], "终结本次执行程序。\n", "one line"),
        ([BODY, numbered(LAST, 40)], "2审判员方晓\n", "no other page has numbers"),
        ([numbered(BODY, 40), numbered(LAST, 40, 2)], "3审判员方晓\n", "what counts no lines"),
    ],
)
def test_a_short_page_is_numbered_as_the_others_are(
    tmp_path: Path, pages: list[list[Drawing]], end: str, why: str
) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(odd_pdfs.drawn(*pages))
    source = read_source(path)
    assert source.text.endswith(end), why
    start = source.text.index("终结本次执行程序。", len(source.text) - 25)
    assert boxes_of(path, source.evidence(start, len(source.text) - 1)), "the page read alone says the same"
