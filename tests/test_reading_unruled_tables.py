"""Tables without ruling: where cells wrap, read by their columns and figures; all else as ever."""

from collections.abc import Callable, Sequence

import pytest
import ruled_papers
from odd_pdfs import LEFT, TOP
from page_forms import Piece, typeset

from extractors.joining.folding import fold
from extractors.joining.source import SourceText

Read = Callable[[bytes], SourceText]
Rows = Sequence[Sequence[Sequence[str]]]

AT, PITCH, SIZE = (0, 40, 110, 230, 320), 18, 12  # points: where columns begin, from line to line
HEAD = (("序号",), ("债权人",), ("执行案号",), ("债权金额",), ("分配金额",))
ROWS = [
    (("1",), ("甲乙建材", "有限公司"), ("（2021）某01", "执12号"), ("86500.00",), ("8650.00",)),
    (("2",), ("王小明",), ("（2021）某01执7号",), ("9600.50",), ("960.05",)),
    (("3",), ("丙丁银行", "股份有限", "公司"), ("（2022）某02", "执345号"), ("1200000.00",), ("120000.00",)),
    (("合计",), (), (), ("1296100.50",), ("129610.05",)),
]
SAID = [
    "序号债权人执行案号债权金额分配金额",
    "1甲乙建材有限公司（2021）某01执12号86500.008650.00",
    "2王小明（2021）某01执7号9600.50960.05",
    "3丙丁银行股份有限公司（2022）某02执345号1200000.00120000.00",
    "合计1296100.50129610.05",
]
BELOW = "对分配方案有异议的，应当书面提出。"


def table(rows: Rows, level: str, top: float = TOP, room: float = 8) -> list[Piece]:
    """The pieces of rows, their cells level with the first, the middle or the last of their lines."""
    drawing: list[Piece] = []
    for row in rows:
        most = max(map(len, row))
        for left, lines in zip(AT, row, strict=True):
            spare = {"first": 0.0, "middle": (most - len(lines)) / 2, "last": float(most - len(lines))}[level]
            drawing += [Piece(LEFT + left, top - (spare + at) * PITCH, line, SIZE) for at, line in enumerate(lines)]
        top -= most * PITCH + room
    return [*drawing, Piece(LEFT, top - 40, BELOW, SIZE)]


def told(source: SourceText) -> list[str]:
    """The lines of a text without its blanks."""
    return ["".join(line.split()) for line in source.text.splitlines()]


@pytest.mark.parametrize("level", ["first", "middle", "last"])
def test_cells_that_wrap(read: Read, level: str) -> None:
    assert told(read(typeset(table([HEAD, *ROWS], level)))) == [*map(fold, SAID), fold(BELOW)]


@pytest.mark.parametrize("level", ["first", "middle"])
def test_cells_that_wrap_in_a_scan(read: Read, level: str) -> None:
    source = read(ruled_papers.scan(typeset(table([HEAD, *ROWS], level))))
    # OCR passes over figures that stand alone.
    assert [line.lstrip("123") for line in told(source)] == [fold(line).lstrip("123") for line in [*SAID, BELOW]]


@pytest.mark.parametrize("level", ["first", "middle", "last"])
def test_sums_that_wrap(read: Read, level: str) -> None:
    rows = [(*row[:3], tuple(part for sum_ in row[3] for part in (sum_[:-4], sum_[-4:])), row[4]) for row in ROWS[:3]]
    assert told(read(typeset(table([HEAD, *rows, ROWS[3]], level))))[:-1] == list(map(fold, SAID))


def test_names_whose_middle_is_level_with_the_others(read: Read) -> None:
    head = (("序", "号"), ("债权人",), ("执行案号",), ("债权金额", "（元）"), ("分配", "金额", "（元）"))
    names = table([head], "middle")[:-1]
    source = read(typeset([*names, *table(ROWS, "middle", top=TOP - 3 * PITCH - 8)]))
    assert told(source)[0] == fold("序号债权人执行案号债权金额（元）分配金额（元）")
    assert told(source)[1:-1] == [fold(line) for line in SAID[1:]]


def test_a_name_of_two_lines(read: Read) -> None:
    head = (("序号",), ("债权人",), ("执行案号",), ("债权金额", "（元）"), ("分配金额", "（元）"))
    assert told(read(typeset(table([head, *ROWS], "first"))))[:2] == [
        fold("序号债权人执行案号债权金额（元）分配金额（元）"),
        fold(SAID[1]),
    ]


def test_a_table_that_goes_on(read: Read) -> None:
    broken = (("4",), ("戊己建材",), ("（2021）某01",), ("100.00",), ("10.00",))
    rest = ((), ("有限公司",), ("执99号",), (), ())
    source = read(typeset(table([HEAD, broken], "first")[:-1], table([rest, *ROWS], "first")))
    assert told(source)[-5:-1] == [fold(line) for line in SAID[1:]]


NONE = [
    (
        [Piece(LEFT, TOP - row * PITCH, line, SIZE) for row, line in enumerate(["债权人应当在期限内申报债权金额", "本院依法分配"])],
        ["债权人应当在期限内申报债权金额", "本院依法分配"],
        "running text",
    ),
    (
        [Piece(LEFT + 150 * at, TOP - row * PITCH, word, SIZE) for row, line in enumerate(["序号 姓名 金额", "1 王明 有", "2 李丽 无"]) for at, word in enumerate(line.split())],
        ["序号姓名金额", "1王明有", "2李丽无"],
        "no figures tell the rows",
    ),
    (
        table([HEAD, *ROWS], "first", room=0)[:-1],
        None,
        "equal room everywhere may be cells level with their first line or with their last",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("drawing", "said", "why"), NONE, ids=[row[2] for row in NONE])
def test_no_table(read: Read, drawing: list[Piece], said: list[str] | None, why: str) -> None:
    source = read(typeset(drawing))
    assert said is None or "".join(told(source)) == "".join(said), why
    assert "86500.00" in source.text or said, why
