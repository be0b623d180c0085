"""Ruled tables in scans: read cell by cell, whatever the ruling looks like; pages without one as ever."""

from collections.abc import Callable
from pathlib import Path

import odd_pdfs
import pytest
import ruled_papers
from odd_pdfs import DATA
from quoted_boxes import boxes_of
from ruled_papers import ABOVE, BELOW, PLAN, SAID, WIDTHS, cell, paper, scan

import extractors
from extractors.joining.folding import fold
from extractors.joining.source import SourceText
from extractors.reading.picture import page_picture
from extractors.reading.sources import read_source
from extractors.reading.tables.ruled_tables import tables_of
from extractors.reading.tables.ruling import find_ruling

Read = Callable[[bytes], SourceText]

MERGED = [
    [cell("序号", rows=2), cell("债权人", rows=2), cell("债权金额（元）", columns=2), cell("备注", rows=2)],
    [cell("本金"), cell("利息")],
    [cell("1", rows=2), cell("某某银行股份", "有限公司", rows=2), cell("86500"), cell("1200"), cell("首封")],
    [cell("9600"), cell("88"), cell("轮候")],
]
FORM = [
    [cell("案号"), cell("（2023）浙0109", "执1201号"), cell("立案日期"), cell("2023年3月1日", columns=2)],
    [
        cell("执行", "情况"),
        cell("经查，被执行人名下无可供执行的财产。本院遂对其", "限制消费，并告知申请执行人。", columns=4),
    ],
]


def lines(source: SourceText) -> list[str]:
    return source.text.splitlines()


SCANS = [
    ({}, {}, "as it is"),
    ({"ruled": "open"}, {}, "no line at the sides"),
    ({"ruled": "inner"}, {}, "no frame"),
    ({"thick": 1.6}, {}, "thick lines"),
    ({}, {"turn": 1.5}, "askew to one side"),
    ({"ruled": "open"}, {"turn": -1.5}, "askew to the other"),
    ({}, {"turn": 90}, "on its side"),
    ({}, {"turn": 180}, "on its head"),
    ({}, {"turn": 5}, "steep"),
    ({}, {"dpi": 200}, "in more dots"),
    ({}, {"worn": 700}, "with lines that are broken"),
    ({}, {"pale": 0.5}, "pale"),
    ({"thick": 0.9}, {"fax": True, "dpi": 200}, "sent by fax"),
    ({}, {"folded": (0, 1)}, "on a sheet that was folded"),
    ({"ruled": "open"}, {"folded": (0.1, 0.9)}, "the same, no line at the sides, and the creases faded at the edges"),
]


@pytest.mark.parametrize(("print_", "scan_", "why"), SCANS, ids=[why for *_, why in SCANS])
def test_a_table_is_read_cell_by_cell(read: Read, print_: dict, scan_: dict, why: str) -> None:
    source = read(scan(paper(PLAN, WIDTHS, **print_), **scan_))
    assert lines(source) == [fold(line) for line in SAID], why


def test_cells_of_several_columns_and_rows(read: Read) -> None:
    assert lines(read(scan(paper(MERGED, WIDTHS)))) == [
        fold(ABOVE),
        "序号债权人债权金额（元）备注",
        "本金利息",
        "1某某银行股份有限公司86500 1200首封",
        "9600 88轮候",
        BELOW,
    ]


def test_a_form_of_labels_and_cells(read: Read) -> None:
    assert lines(read(scan(paper(FORM, WIDTHS)))) == [
        fold(ABOVE),
        "案号（2023）浙0109执1201号立案日期2023年3月1日",
        "执行情况经查，被执行人名下无可供执行的财产。本院遂对其限制消费，并告知申请执行人。",
        BELOW,
    ]


def test_a_figure_beside_a_sentence_stands_for_itself(read: Read) -> None:
    rows = [
        [cell("财产"), cell("数量"), cell("评估价（元）"), cell("情况", columns=2)],
        [cell("房产"), cell("1套"), cell("86500"), cell("尚未处置，待评估", columns=2)],
        [cell("轿车"), cell("1辆"), cell("9600"), cell("已查封", columns=2)],
    ]
    assert lines(read(scan(paper(rows, WIDTHS))))[1:-1] == [
        "财产数量评估价（元）情况",
        "房产1套86500",
        "尚未处置，待评估",
        "轿车1辆9600已查封",
    ]


def test_sums_of_a_scanned_table(tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    path.write_bytes(scan(paper(PLAN, WIDTHS), turn=-1))
    found = [int(amount.money.fen // 100) for amount in extractors.read(path).filing.amounts]
    assert found == [86500, 86500, 8600000, 7800000, 1230000, 302750]


def test_the_words_of_a_cell_are_shown_where_they_stand(tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    path.write_bytes(scan(paper(PLAN, WIDTHS)))
    source = read_source(path)
    start = source.text.index("7800000")
    ((left, _, right, _),) = boxes_of(path, source.evidence(start, start + 7))
    edge = ruled_papers.LEFT + sum(WIDTHS[:4])
    assert edge < (left + right) / 2 < edge + WIDTHS[4] / 2 + 10


TEXT = (DATA / "termination-002.song.pdf").read_bytes()
NONE = [
    (ruled_papers.framed(), {}, "a frame about the page, and a line under a word"),
    (paper(PLAN, WIDTHS, ruled="none"), {}, "a table without ruling"),
    (paper(PLAN, WIDTHS, ruled="level"), {}, "one with lines across alone (三线表)"),
    (TEXT, {}, "a page of text"),
    (TEXT, {"folded": (0, 1)}, "one that was folded"),
    (TEXT, {"folded": (0.3, 0.7)}, "the same, of whose creases little is left"),
    (odd_pdfs.drawn([(90, 700, "某市某区人民法院"), (90, 640, "执行裁定书")]), {}, "a heading"),
]


@pytest.mark.parametrize(("data", "scan_", "why"), NONE, ids=[why for *_, why in NONE])
def test_no_table(data: bytes, scan_: dict, why: str) -> None:
    with ruled_papers.opened(scan(data, **scan_)) as document:
        ruling = find_ruling(page_picture(document[0])[0])
    assert not ruling or not tables_of(ruling), why


def test_a_page_in_a_frame_is_read_as_one_without(read: Read) -> None:
    assert lines(read(scan(ruled_papers.framed()))) == [fold(line) for line in odd_pdfs.PARAGRAPHS]
