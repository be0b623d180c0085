"""Rows of a ruled table that a page breaks: cell by cell whole, the last one alone on its page too."""

from collections.abc import Callable, Sequence
from io import BytesIO

import odd_pdfs
import pytest
from odd_pdfs import LEFT, TOP

from extractors.joining.folding import fold
from extractors.joining.source import SourceText

Read = Callable[[bytes], SourceText]
Row = Sequence[str]

EDGES = [LEFT + at for at in (0, 40, 150, 250, 335, 420)]
HEAD: Row = ("序号", "债权人", "案号", "债权金额", "分配金额")
ONE: Row = ("1", "章某甲", "（2023）浙0109|执1201号", "86500.00", "12000.00")
BEGUN: Row = ("2", "某某银行股份|有限公司", "（2023）浙0109", "8600000.00", "7800000.00")
THREE: Row = ("3", "李某乙", "（2023）浙0109|执1402号", "1230000.00", "302750.00")
WHOLE = "2某某银行股份有限公司某某支行（2023）浙0109执1355号8600000.00 7800000.00"


def over_pages(*pages: Sequence[Row], words: str = "") -> bytes:
    """A table over pages, the lines of a cell parted by |; with some words below its end."""
    buffer = BytesIO()
    sheet = odd_pdfs.canvas(buffer)
    for number, rows in enumerate(pages):
        heights = [8 + 16 * max(len(cell.split("|")) for cell in row) for row in rows]
        top = TOP if number else 60 + sum(heights)
        sheet.setFont("STSong-Light", 12)
        edges = EDGES[len(EDGES) - 1 - len(rows[0]) :]
        sheet.grid(edges, [top - sum(heights[:at]) for at in range(len(rows) + 1)])
        for at, row in enumerate(rows):
            for left, cell in zip(edges, row, strict=False):
                for down, line in enumerate(cell.split("|")):
                    sheet.drawString(left + 4, top - sum(heights[:at]) - 16 * (down + 1), line)
        if number == len(pages) - 1:
            sheet.drawString(LEFT + 24, top - sum(heights) - 40, words)
        sheet.showPage()
    sheet.save()
    return buffer.getvalue()


REST: Row = ("", "某某支行", "执1355号", "", "")
ROWS = [
    ([HEAD, ONE, BEGUN], [HEAD, REST, THREE], WHOLE, "a name and a number go on below the names of the columns"),
    ([HEAD, ONE, BEGUN], [REST, THREE], WHOLE, "the names are not said again"),
    ([HEAD, ONE, BEGUN], [HEAD, REST], WHOLE, "the last row of the table"),
    ([HEAD, ONE, BEGUN], [REST], WHOLE, "what is left of the last row alone on its page"),
    ([HEAD[1:], ONE[1:], BEGUN[1:]], [REST[1:], THREE[1:]], WHOLE[1:], "no row is counted, a case number goes on"),
    (
        [HEAD, ONE, ("2", "某某银行股份|有限公司", "（2023）浙|0109 执", "8600000.00", "7800000.00")],
        [("", "某某支行", "1355 号", "", ""), THREE],
        WHOLE,
        "figures set apart from ideographs, as word processors do",
    ),
    (
        [HEAD, ONE, ("2", "某某银行", "（2023）浙0109", "", "")],
        [("", "某某支行", "执1355号", "8600000.00", "7800000.00"), THREE],
        "2某某银行某某支行（2023）浙0109执1355号8600000.00 7800000.00",
        "the sums stand on the next page",
    ),
    (
        [HEAD, ONE, ("2", "某某银行", "（2023）浙0109|执1355号", "8600000", "7800000.00")],
        [("", "某某支行", "", ".00", ""), THREE],
        "2某某银行某某支行（2023）浙0109执1355号8600000.00 7800000.00",
        "a sum goes on",
    ),
    ([HEAD, ONE], [BEGUN[:2] + ONE[2:]], "2某某银行股份有限公司（2023）浙0109执1201号86500.00 12000.00", "a row alone"),
    (
        [HEAD, ONE, THREE],
        [("", "合计", "", "1316500.00", "314750.00")],
        "合计1316500.00 314750.00",
        "a sum of all rows",
    ),
    (
        [HEAD[1:], ONE[1:]],
        [("李某乙", "执1402号", "1230000.00", "302750.00")],
        "李某乙执1402号1230000.00 302750.00",
        "no row is counted, and the case number above is whole",
    ),
]


@pytest.mark.parametrize(("first", "following", "row", "why"), ROWS, ids=[why for *_, why in ROWS])
def test_a_row(read: Read, first: Sequence[Row], following: Sequence[Row], row: str, why: str) -> None:
    said = read(over_pages(first, following, words="对分配方案有异议的，应当书面提出。")).text.splitlines()
    assert fold(row) in said, why
    assert said[-1] == fold("对分配方案有异议的，应当书面提出。"), why


def test_a_row_over_three_pages(read: Read) -> None:
    said = read(over_pages([HEAD, ONE, BEGUN], [REST], [("", "营业部", "", "", ""), THREE])).text
    assert said.count("执1355号") == said.count("营业部") == 1
