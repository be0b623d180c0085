"""Ruled tables on digital pages: read cell by cell, however their lines are drawn; pages without one as ever."""

from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path

import odd_pdfs
import pytest
import ruled_papers
from odd_pdfs import DATA, LEFT, TOP
from quoted_boxes import boxes_of
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from ruled_papers import ABOVE, BELOW, WIDTHS, as_form, cell, paper

import extractors
from extractors.joining.folding import fold
from extractors.joining.source import SourceText
from extractors.reading.page import read_page
from extractors.reading.sources import read_source

Read = Callable[[bytes], SourceText]

PLAN, SAID = ruled_papers.PLAN[:3], [*ruled_papers.SAID[:4], BELOW]


def lines(source: SourceText) -> list[str]:
    return source.text.splitlines()


DRAWN = [
    (paper(PLAN, WIDTHS), "lines"),
    (paper(PLAN, WIDTHS, thick=2), "thick lines"),
    (paper(PLAN, WIDTHS, ruled="open"), "no line at the sides"),
    (paper(PLAN, WIDTHS, ruled="inner"), "no frame"),
    (paper(PLAN, WIDTHS, pen=ruled_papers.bar), "thin boxes that are filled"),
    (paper(PLAN, WIDTHS, pen=ruled_papers.bent), "paths that go back"),
    (as_form(paper(PLAN, WIDTHS)), "a form on a page"),
    (as_form(paper(PLAN, WIDTHS), turn=90), "a page on its side"),
    (as_form(paper(PLAN, WIDTHS), turn=180), "a page on its head"),
]


@pytest.mark.parametrize(("data", "why"), DRAWN, ids=[why for _, why in DRAWN])
def test_a_table_is_read_cell_by_cell(read: Read, data: bytes, why: str) -> None:
    assert lines(read(data)) == [fold(line) for line in SAID], why


TABLES = [
    (
        [
            [cell("序号", rows=2), cell("债权人", rows=2), cell("债权金额（元）", columns=2), cell("备注", rows=2)],
            [cell("本金"), cell("利息")],
            [cell("1", rows=2), cell("某某银行股份", "有限公司", rows=2), cell("86500"), cell("1200"), cell("首封")],
            [cell("9600"), cell("88"), cell("轮候")],
        ],
        ["序号债权人债权金额（元）备注", "本金利息", "1某某银行股份有限公司86500 1200首封", "9600 88轮候"],
        "cells of several columns and rows",
    ),
    (
        [
            [cell("案号"), cell("（2023）浙0109", "执1201号"), cell("立案日期"), cell("2023年3月1日", columns=2)],
            [cell("执行", "情况"), cell("经查，被执行人名下无可供执行的财", "产。本院遂对其限制消费。", columns=4)],
        ],
        [
            "案号（2023）浙0109执1201号立案日期2023年3月1日",
            "执行情况经查，被执行人名下无可供执行的财产。本院遂对其限制消费。",
        ],
        "a form of labels and cells",
    ),
    (
        [
            [cell("债权人"), cell("案号"), cell("本金"), cell("利息"), cell("分配")],
            [cell("甲"), cell("（2023）浙0109"), cell("158,841,323.00"), cell("83,500.00"), cell("1,200.00")],
            [cell("乙"), cell("（2023）浙0109", "执1355号"), cell(""), cell("158,841,323.00"), cell("")],
        ],
        [
            "债权人案号本金利息分配",
            "甲（2023）浙0109 158,841,323.00 83,500.00 1,200.00",
            "乙（2023）浙0109执1355号158,841,323.00",
        ],
        "figures that are too wide for their cells",
    ),
    (
        [
            [cell("债权人"), cell("甲某。乙某"), cell("金额")],
            [cell("丙某。"), cell("丁某"), cell("86500")],
        ],
        ["债权人甲某。乙某金额", "丙某。丁某86500"],
        "stops, which are no dirt here",
    ),
]


@pytest.mark.parametrize(("rows", "said", "why"), TABLES, ids=[why for *_, why in TABLES])
def test_cells(read: Read, rows: Sequence, said: list[str], why: str) -> None:
    assert lines(read(paper(rows, WIDTHS))) == [fold(line) for line in (ABOVE, *said, BELOW)], why


def test_a_table_that_is_drawn_before_the_sentence_above_it_stays_whole(read: Read) -> None:
    assert lines(read(paper(PLAN, WIDTHS, late=True))) == [fold(line) for line in SAID]


def test_what_is_filled_in_stands_in_its_cell(read: Read) -> None:
    blank = [PLAN[0], [*PLAN[1][:-1], cell("")], PLAN[2]]
    left, bottom = LEFT + sum(WIDTHS[:4]) + 5, TOP - 40 - 2 * (2 * ruled_papers.LEADING + ruled_papers.ROOM) + 10
    rect = f"[{left} {bottom} {left + 60} {bottom + 16}]"
    note = f"<< /Type /Annot /Subtype /FreeText /Contents (86500) /Rect {rect} /F 4 >>"
    assert lines(read(odd_pdfs.with_notes(paper(blank, WIDTHS), [note]))) == [fold(line) for line in SAID]


def test_sums(tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    path.write_bytes(paper(PLAN, WIDTHS))
    found = [int(amount.money.fen // 100) for amount in extractors.read(path).filing.amounts]
    assert found == [86500, 86500, 8600000, 7800000]


def test_the_words_of_a_cell_are_shown_where_they_stand(tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    path.write_bytes(paper(PLAN, WIDTHS))
    source = read_source(path)
    start = source.text.index("7800000")
    ((left, _, right, _),) = boxes_of(path, source.evidence(start, start + 7))
    edge = LEFT + sum(WIDTHS[:4])
    begin = edge + ruled_papers.ROOM
    assert edge < left <= begin
    assert begin + 6 * ruled_papers.SIZE / 2 < right < edge + WIDTHS[4]


def on_a_page(draw: Callable[[Canvas], None]) -> bytes:
    """A page of lines with something drawn on it."""
    buffer = BytesIO()
    sheet = odd_pdfs.canvas(buffer)
    sheet.setFont("STSong-Light", odd_pdfs.SIZE)
    for row, (indent, line) in enumerate(odd_pdfs.wrapped()):
        sheet.drawString(LEFT + indent, TOP - row * odd_pdfs.PITCH, line)
    draw(sheet)
    sheet.save()
    return buffer.getvalue()


def _ticks(sheet: Canvas) -> None:
    for row in range(4):
        for column in range(4):
            sheet.rect(LEFT + 40 * column, TOP - 30 * row, 10, 10)


def _blanks(sheet: Canvas) -> None:
    for row in range(5):
        sheet.line(LEFT + 60, TOP - 30 * row - 4, LEFT + 200, TOP - 30 * row - 4)
    sheet.line(LEFT - 10, TOP, LEFT - 10, TOP - 200)


def _curves(sheet: Canvas) -> None:
    for at in range(5):
        sheet.circle(LEFT + 100, TOP - 100, 20 * at + 20)
        sheet.line(LEFT, TOP - 20 * at, LEFT + 200, TOP - 300 + 20 * at)


def test_a_table_within_a_frame(read: Read) -> None:
    def framed(sheet: Canvas, left: float, top: float, right: float, bottom: float) -> None:
        sheet.line(left, top, right, bottom)
        sheet.rect(LEFT - 20, 90, A4[0] - 2 * LEFT + 40, TOP)

    assert lines(read(paper(PLAN, WIDTHS, pen=framed))) == [fold(line) for line in SAID]


NONE = [
    (ruled_papers.framed(), "a frame about the page, and a line under a word"),
    (paper(PLAN, WIDTHS, ruled="none"), "a table without ruling"),
    (paper(PLAN, WIDTHS, ruled="level"), "one with lines across alone (三线表)"),
    ((DATA / "termination-002.song.pdf").read_bytes(), "a page of text"),
    (on_a_page(_ticks), "boxes to tick"),
    (on_a_page(_blanks), "blanks to be filled in beside a line"),
    (on_a_page(_curves), "rings and slanting lines"),
    (on_a_page(lambda sheet: sheet.grid([LEFT, A4[0] - LEFT], [100, 300, TOP + 30])), "two frames"),
]


@pytest.mark.parametrize(("data", "why"), NONE, ids=[why for _, why in NONE])
def test_no_table(data: bytes, why: str) -> None:
    with ruled_papers.opened(data) as document:
        printed, _ = read_page(document[0], 1, data)
    assert printed.lines, why
    assert not any(line.ends for line in printed.lines), why


def broken(*pages: Sequence[str]) -> bytes:
    """A form whose last cell is broken by the ends of pages: its lines on each of them."""
    buffer = BytesIO()
    sheet = odd_pdfs.canvas(buffer)
    edges = [LEFT, LEFT + 80, LEFT + 180, A4[0] - LEFT]
    for number, cell_lines in enumerate(pages):
        sheet.setFont("STSong-Light", 12)
        top, bottom = (TOP, 80) if number < len(pages) - 1 else (TOP, TOP - 40 - 20 * len(cell_lines))
        if not number:
            sheet.grid(edges, [top + 20, top + 50])
            for left, words in zip(edges, ("案号", "（2023）浙0109执1号", "已立案"), strict=False):
                sheet.drawString(left + 5, top + 30, words)
            sheet.drawString(LEFT + 5, top - 60, "执行情况")
        sheet.grid([LEFT, LEFT + 80, A4[0] - LEFT], [bottom, top + 20])
        for row, line in enumerate(cell_lines):
            sheet.drawString(LEFT + 85, bottom + 10 + 20 * (len(cell_lines) - 1 - row), line)
        if number == len(pages) - 1:
            sheet.grid([LEFT, LEFT + 80, A4[0] - LEFT], [bottom - 60, bottom - 30, bottom])
            for row, label in enumerate(("意见", "备注")):
                sheet.drawString(LEFT + 5, bottom - 20 - 30 * row, label)
                sheet.drawString(LEFT + 85, bottom - 20 - 30 * row, "无其他需要说明")
        sheet.showPage()
    sheet.save()
    return buffer.getvalue()


FULL = "经查被执行人名下无房产亦无车辆可供执行且下落不明经"
OVER = [
    ([[FULL, FULL], [FULL, "结。"]], 0, "a cell goes on"),
    ([[FULL, FULL], [FULL, FULL], [FULL, "结。"]], 0, "and on a page that it fills"),
    ([[FULL, FULL[:-1] + "。"], [FULL, "结。"]], 1, "a cell ends"),
]


@pytest.mark.parametrize(("pages", "ends", "why"), OVER, ids=[why for *_, why in OVER])
def test_a_cell_over_pages(read: Read, pages: Sequence[Sequence[str]], ends: int, why: str) -> None:
    words = "".join(line for page in pages for line in page)
    said = lines(read(broken(*pages)))
    assert sum(FULL[:4] in line for line in said) == 1 + ends, why
    assert fold("执行情况" + words) in "".join(said), why


COLUMNS, ROW_ONE = ("序号", "债权人", "分配金额"), ("1", "章某甲", "86500元")
NEXT = [
    ([("", "支行", "")], [COLUMNS], 1, "the rest of a name below the names of the columns"),
    ([("", "支行", "")], [], 1, "the same where they are not said again"),
    ([("", "小计", "95000元")], [COLUMNS], 0, "a sum of the rows"),
    ([("二、普通债权", "", "")], [COLUMNS], 0, "a heading within the table"),
    ([("", "支行", ""), ("4", "李某乙", "70元")], [COLUMNS], 0, "where the next row does not count on"),
]


def counted(rest: Sequence[Sequence[str]], head: Sequence[Sequence[str]], following: Sequence[Sequence[str]]) -> bytes:
    """A table over two pages; its second row may go on with `rest` on the next one, below the `head`."""
    buffer = BytesIO()
    sheet = odd_pdfs.canvas(buffer)
    pages = [[COLUMNS, ROW_ONE, ("2", "某某银行股份有限公司某某", "9500元")], [*head, *rest, *following]]
    for top, rows in zip((110 + 30 * len(pages[0]), TOP), pages, strict=True):
        sheet.setFont("STSong-Light", 12)
        sheet.grid([LEFT, LEFT + 60, LEFT + 280, A4[0] - LEFT], [top - 30 * row for row in range(len(rows) + 1)])
        for row, cells in enumerate(rows):
            for left, words in zip((LEFT, LEFT + 60, LEFT + 280), cells, strict=True):
                sheet.drawString(left + 5, top - 30 * row - 20, words)
        sheet.showPage()
    sheet.save()
    return buffer.getvalue()


@pytest.mark.parametrize(("rest", "head", "joined", "why"), NEXT, ids=[row[3] for row in NEXT])
def test_a_row_over_pages(
    read: Read, rest: Sequence[Sequence[str]], head: Sequence[Sequence[str]], joined: int, why: str
) -> None:
    following = [] if len(rest) > 1 else [("3", "李某乙", "70元")]
    said = lines(read(counted(rest, head, following)))
    second, after = "2某某银行股份有限公司某某{}9500元", "".join(rest[0])
    assert (second.format(after) in said) == bool(joined), why
    assert joined or {second.format(""), after} <= set(said), why
