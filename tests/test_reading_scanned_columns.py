"""Two columns on a scanned page are read one after the other; what only stands side by side is read row by row."""

import pytest

from extractors.reading.printed import PrintedLine
from extractors.reading.scans.columns import column_by_column

SIZE, PITCH, SECOND = 10, 16, 170  # points: of a character, from row to row, from column to column
ONE = (
    "某市甲物流有限公司：本院受理的申请执行人乙公司与你单位合同纠纷一案，现依法向你公告送达执行通知书，"
    "责令你单位在三十日内履行义务，并如实报告财产，逾期视为送达。某省某市某区人民法院"
)
TWO = (
    "某市丙置业有限公司：本院受理的申请执行人丁公司与你单位借款合同纠纷一案，因你单位下落不明，现向你公告送达裁定书，"
    "自公告之日起三十日内来本院领取，并选定评估机构，逾期不领的，视为放弃权利。"
)
FIRMS = [f"某市{mark}乙建材有限公司" for mark in "甲丙丁戊己庚辛壬"]


def boxes(text: str, left: float, *, wide: int = 14, opens: bool = True) -> list[PrintedLine]:
    """The lines of a text in a column that begins here; with `opens`, the first is set in."""
    first = wide - 2 if opens else wide
    pieces = [text[:first], *(text[at : at + wide] for at in range(first, len(text), wide))]
    return [box(piece, left + (2 * SIZE if opens and not row else 0), row) for row, piece in enumerate(pieces)]


def box(text: str, left: float, row: int) -> PrintedLine:
    top = 100 + PITCH * row
    return PrintedLine(text, left, top, left + SIZE * len(text), top + SIZE)


def in_rows(left: list[PrintedLine], right: list[PrintedLine]) -> list[list[PrintedLine]]:
    """The boxes of two sides by their rows."""
    count = max(len(left), len(right))
    return [[*left[row : row + 1], *right[row : row + 1]] for row in range(count)]


def test_columns_are_read_one_after_the_other() -> None:
    title, foot = [box("人民法院公告", 200, -2)], [box("二〇二四年五月六日", 180, 20)]
    lines = column_by_column([title, *in_rows(boxes(ONE, 0), boxes(TWO, SECOND)), foot])
    assert lines is not None
    assert "".join(line.text for line in lines) == title[0].text + ONE + TWO + foot[0].text


NONE = [
    (in_rows(boxes(ONE, 0)[:4], boxes(TWO, SECOND)[:4]), "few rows"),
    (in_rows(boxes(ONE, 0, opens=False), boxes(TWO, SECOND, opens=False)), "lines that a crease parts"),
    (in_rows(boxes(ONE, 0), boxes(TWO, 144)), "no gutter"),
    (
        in_rows([box(firm, 0, row) for row, firm in enumerate(FIRMS)], boxes(TWO, SECOND, wide=10)[:8]),
        "firms beside what is said of them",
    ),
    (
        [
            *in_rows(boxes(ONE, 0), boxes(TWO, SECOND))[:3],
            [box(ONE[:30], 0, 3)],
            *in_rows(boxes(ONE, 0), boxes(TWO, SECOND))[3:],
        ],
        "a line across both",
    ),
]


@pytest.mark.parametrize(("rows", "why"), NONE, ids=[why for _, why in NONE])
def test_no_columns(rows: list[list[PrintedLine]], why: str) -> None:
    assert column_by_column(rows) is None, why
