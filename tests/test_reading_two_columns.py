"""Columns drawn row by row are read one after the other; rows of cells, names and parties stay rows."""

from collections.abc import Callable
from itertools import zip_longest

import odd_pdfs
import pytest
from odd_pdfs import LEFT, TOP, Drawing

from extractors.joining.source import SourceText
from extractors.reading.layouts.layout import laid_out
from extractors.reading.printed import PrintedLine, PrintedPage

STEP, COLUMN, WIDE = 20, 13, 240  # points from line to line; characters of a column; points from column to column
ONE = (
    "本院在执行过程中，依法向被执行人送达了执行通知书、报告财产令，责令其在收到后立即履行生效法律文书确定的义务，"
    "并如实报告财产，被执行人既未履行，也未报告财产。"
)
TWO = (
    "经通过网络执行查控系统查询，被执行人名下无银行存款、车辆、不动产和证券，申请执行人亦未能提供其他可供执行的财产线索，"
    "本院已对其限制消费，并告知申请执行人。"
)


def column(text: str, x: float, top: float = TOP) -> list[Drawing]:
    pieces = [text[at : at + COLUMN] for at in range(0, len(text), COLUMN)]
    return [(x, top - row * STEP, piece) for row, piece in enumerate(pieces)]


def by_rows(*columns: list[Drawing]) -> list[Drawing]:
    return [piece for row in zip_longest(*columns) for piece in row if piece]


COLUMNS = by_rows(column(ONE, LEFT - 40), column(TWO, LEFT - 40 + WIDE))


@pytest.mark.parametrize(
    ("above", "below", "why"),
    [
        ([], [], "columns alone"),
        ([(LEFT + 80, TOP + 40, "执行裁定书")], [], "below a title"),
        ([], [(LEFT - 40, TOP - 240, "终结本次执行程序。"), (LEFT + 250, TOP - 280, "审判员方晓")], "above the foot"),
    ],
)
def test_columns_are_read_one_after_the_other(
    read: Callable[[bytes], SourceText], above: list[Drawing], below: list[Drawing], why: str
) -> None:
    text = read(odd_pdfs.drawn([*above, *COLUMNS, *below])).text
    assert ONE in text, why
    assert TWO in text, why
    assert text.index(ONE) < text.index(TWO), why
    assert all(text.index(words) < text.index(ONE) for *_, words in above), why
    assert all(text.index(words) > text.index(TWO) for *_, words in below), why


FIRMS = [f"某市{mark}乙建材有限公司" for mark in "甲丙丁戊己庚辛壬"]
ROWS = [
    (
        [(LEFT - 40, TOP - row * STEP, f"申请执行人：{firm}") for row, firm in enumerate(FIRMS)],
        [(LEFT + 220, TOP - row * STEP, "住某省某市某区解放路") for row in range(8)],
        "parties set with tabs",
    ),
    (
        [(LEFT - 40, TOP - row * STEP, firm) for row, firm in enumerate(FIRMS)],
        [(LEFT + 220, TOP - row * STEP, f"货款，本金及利息{row}5,000.00元") for row in range(8)],
        "the cells of a table",
    ),
    (
        [(LEFT - 40, TOP - row * STEP, "审判长某某某审判员某某") for row in range(8)],
        [(LEFT + 220, TOP - row * STEP, "书记员某某某二〇二四年") for row in range(8)],
        "names under a paper",
    ),
    (column(ONE, LEFT - 40)[:4], column(TWO, LEFT - 40 + WIDE)[:4], "few rows"),
]


@pytest.mark.parametrize(("left", "right", "why"), ROWS)
def test_rows_stay_rows(
    read: Callable[[bytes], SourceText], left: list[Drawing], right: list[Drawing], why: str
) -> None:
    page = read(odd_pdfs.drawn(by_rows(left, right))).pages[0].text.splitlines()
    assert len(page) == len(left), why
    assert all(one[2] in line and two[2] in line for one, two, line in zip(left, right, page, strict=True)), why


THREE = (
    "被执行人某某置业有限公司不能清偿到期债务，且资产不足以清偿全部债务，本院拟将本案移送破产审查，"
    "各位债权人（包括担保权人）可在期限内提出意见，逾期不提出的，不影响审查。"
)
NARROW, NEXT = 9, 172  # characters of a column; points from one to the next


def test_three_columns_are_read_one_after_the_other(read: Callable[[bytes], SourceText]) -> None:
    texts = [
        [
            (LEFT - 40 + NEXT * at, TOP - begin // NARROW * STEP, text[begin : begin + NARROW])
            for begin in range(0, 76, NARROW)
        ]
        for at, text in enumerate((ONE[:76], TWO[:76], THREE[:76]))
    ]
    assert "".join(read(odd_pdfs.drawn(by_rows(*texts))).text.split()) == ONE[:76] + TWO[:76] + THREE[:76]


def placed(*columns: str) -> PrintedPage:
    """Texts side by side, each line of 18 characters of 9 points, the first one set in; a bracket hangs before its line."""
    lines = []
    for at, text in enumerate(columns):
        pieces = ["", *(text[begin : begin + 18] for begin in range(16, len(text), 18))]
        for row, piece in enumerate([text[:16], *pieces[1:]]):
            left = 40 + 180 * at + 18 * (not row) - 4.5 * (piece[0] == "（")
            lines.append(PrintedLine(piece, left, 100 + 13 * row, left + 9 * len(piece), 109 + 13 * row))
    return PrintedPage(1, 595, 842, "pdfium", tuple(lines))


def test_each_of_three_columns_has_its_own_margins() -> None:
    texts = [2 * ONE, 2 * TWO, 2 * THREE]
    page = placed(*texts)
    ends = [line.text for line, end in zip(page.lines, laid_out([page])[1], strict=True) if end.ends_paragraph]
    assert ends == [text[16 + (len(text) - 17) // 18 * 18 :] for text in texts]


def test_cells_in_a_column_stay_rows(read: Callable[[bytes], SourceText]) -> None:
    parties = [f"申请执行人：{firm[:6]}" for firm in FIRMS]
    rows = by_rows(
        [(20, TOP - row * STEP, ONE[12 * row : 12 * row + 12]) for row in range(8)],
        [(240, TOP - row * STEP, firm) for row, firm in enumerate(parties)],
        [(430, TOP - row * STEP, "住某省某市某区") for row in range(8)],
    )
    assert len(read(odd_pdfs.drawn(rows)).pages[0].text.splitlines()) == len(FIRMS)
