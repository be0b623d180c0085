"""Tiled watermarks that lie level: told from the cells of a table, which say the same in many rows as well."""

import pytest

from extractors.reading.layouts.furniture import find_furniture
from extractors.reading.printed import PrintedLine, PrintedPage

Cell = tuple[float, float, str, float]
"""Where a line begins, its upper edge, what it says, its height; in points."""

MARKS = "甲乙丙丁戊己庚辛壬癸子丑寅卯"
TEXT: list[Cell] = [(86, 100 + 40 * row, mark + MARKS, 16) for row, mark in enumerate(MARKS)]


def tiled(words: str, lefts: list[float], tops: list[float], height: float = 9) -> list[Cell]:
    return [(left, top, words, height) for top in tops for left in lefts]


ROWS: list[float] = [121, 241, 361, 481]
NAMED: list[Cell] = [(86, top, f"{MARKS[row]}公司", 9) for row, top in enumerate(ROWS)]


@pytest.mark.parametrize(
    ("cells", "left_out", "why"),
    [
        (tiled("案管中心 2024-05-06", [60, 240, 420], ROWS), True, "between the lines of the text"),
        (tiled("案管中心", [60, 240, 420], [105, 241, 361, 481]), True, "one row of four in a line of it"),
        (tiled("尚未执行", [240, 420], ROWS) + NAMED, False, "the cells of a table"),
        (tiled("某某公司章", [420], [*ROWS, 521, 561]), False, "one column"),
        (tiled("某某公司章", [60, 240], [121, 241]), False, "two rows"),
        (tiled("无", [240, 420], ROWS), False, "one character"),
    ],
)
def test_what_lies_tiled(cells: list[Cell], left_out: bool, why: str) -> None:
    lines = [
        PrintedLine(words, left, top, left + height * len(words), top + height)
        for left, top, words, height in sorted([*TEXT, *cells], key=lambda cell: (cell[1], cell[0]))
    ]
    page = PrintedPage(1, 595, 842, "pdfium", tuple(lines))
    found = {page.lines[index].text for _, index in find_furniture([page])}
    assert (cells[0][2] in found) is left_out, why
    assert not found.intersection(words for _, _, words, _ in TEXT), why
