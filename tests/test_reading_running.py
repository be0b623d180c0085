"""Running heads and feet in the size of the text: what recurs at the edge of the pages, and what only looks like it."""

import pytest

from extractors.reading.layouts.furniture import find_furniture
from extractors.reading.printed import PrintedLine, PrintedPage
from extractors.reading.widths import columns

Edge = tuple[float, str]
"""The height of a line's upper edge on the page, in points from the top, and what it says."""

TOP, HIGH, FOOT = 40.0, 95.0, 740.0
STAMPED = [[(TOP, "001")], [(TOP, "002")], [(TOP, "003")]]


def _line(text: str, top: float) -> PrintedLine:
    middles = tuple(86 + 8 * columns(text[: at + 1]) - 4 * columns(text[at]) for at in range(len(text)))
    return PrintedLine(text, 86, top, 86 + 8 * columns(text), top + 16, middles)


def _page(number: int, edge: list[Edge], reader: str = "pdfium") -> PrintedPage:
    marks = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉"
    body = [(float(140 + 28 * row), marks[number] + mark + marks) for row, mark in enumerate(marks)]
    lines = [_line(text, top) for top, text in sorted([*edge, *body])]
    return PrintedPage(number, 595, 842, reader, tuple(lines))


@pytest.mark.parametrize(
    ("edges", "left_out", "why"),
    [
        (STAMPED, ["001", "002", "003"], "the pages of a dossier, counted at the top"),
        ([[(TOP, "017")], [(TOP, "018")]], ["017", "018"], "from any number on"),
        ([[(FOOT, "1-3")], [(FOOT, "2-3")], [(FOOT, "3-3")]], ["1-3", "2-3", "3-3"], "with the number of all pages"),
        ([[(FOOT, "▪ 1 ▪")], [(FOOT, "▪ 2 ▪")]], ["▪ 1 ▪", "▪ 2 ▪"], "between marks of any kind"),
        ([[(TOP, "机密★1年")]] * 2, ["机密★1年"] * 2, "the same on each page"),
        ([[(TOP, "执行裁定书")]] * 3, ["执行裁定书"] * 2, "a title, but for the paper's own"),
        ([[], [(TOP, "某院电子卷宗")], [(TOP, "某院电子卷宗")]], ["某院电子卷宗"] * 2, "from the second page on"),
        ([[(TOP, "绝密"), (HIGH, "006")], [(TOP, "绝密"), (HIGH, "007")]], ["绝密", "006", "绝密", "007"], "two rows"),
        ([[(TOP, "001")], [(TOP, "007")]], [], "two numbers that count no pages"),
        ([[(TOP, "001")], [(FOOT, "002")]], [], "one at the top, one at the foot"),
        ([[(TOP, "001")], [(HIGH, "002")]], [], "in two places"),
        ([[(200, "001")], [(200, "002")]], [], "in the midst of the text"),
        ([[(TOP, "附件1")], [(TOP, "附件2")]], [], "enclosures"),
        ([[(TOP, "1 甲公司 500.00")], [(TOP, "25 乙公司 700.00")]], [], "rows of a table"),
        ([[(TOP, "某公司 1,500.00")], [(TOP, "某公司 2,500.00")]], [], "rows with other figures"),
        ([[(TOP, "机密")], [], [], [(TOP, "机密")]], [], "on two pages of four"),
        ([[(FOOT, "经查明被执行人名下没有房产也没有车辆可供执行")]] * 2, [], "a line of text"),
        ([[(TOP, "机密")]], [], "one page"),
    ],
)
@pytest.mark.parametrize("reader", ["pdfium", "ocr"])
def test_what_recurs_at_the_edge(edges: list[list[Edge]], left_out: list[str], why: str, reader: str) -> None:
    pages = [_page(number, edge, reader) for number, edge in enumerate(edges, 1)]
    found = find_furniture(pages)
    said = [line.text for page in pages for index, line in enumerate(page.lines) if (page.key, index) in found]
    assert said == left_out, why


SIGNS, LATE = "某省某市某区人民法院", "二〇二四年三月五日"
HEADS = [
    ([[(TOP, SIGNS)], [(TOP, SIGNS), (70, "二〇二四年五月六日")]], [], "the court that signs above the day"),
    ([[(TOP, SIGNS)], [(TOP, SIGNS), (70, "2024年5月6日")]], [], "the day in figures"),
    ([[(TOP, SIGNS)], [(TOP, SIGNS), (70, "审判员章某")]], [SIGNS], "its name above other words"),
    (
        [[(TOP, f"{SIGNS} 执行裁定书"), (70, SIGNS), (100, "执行裁定书")], [(TOP, f"{SIGNS} 执行裁定书")]],
        [f"{SIGNS} 执行裁定书"] * 2,
        "a running head above the heading of the paper",
    ),
    (
        [[(TOP, "执行裁定书"), (70, SIGNS), (100, "（2024）某0109执1号")], [(TOP, "执行裁定书")]],
        ["执行裁定书"],
        "a title above the court, which is the paper's own",
    ),
]


@pytest.mark.parametrize(("edges", "left_out", "why"), HEADS, ids=[row[2] for row in HEADS])
def test_heads_beside_headings_and_signatures(edges: list[list[Edge]], left_out: list[str], why: str) -> None:
    pages = [_page(number, edge) for number, edge in enumerate(edges, 1)]
    found = find_furniture(pages)
    said = [line.text for page in pages for index, line in enumerate(page.lines) if (page.key, index) in found]
    assert said == left_out, why


def test_a_head_may_be_the_widest_line_of_a_short_last_page() -> None:
    head = f"{SIGNS} 执行文书"
    last = PrintedPage(2, 595, 842, "pdfium", (_line(head, TOP), _line("审判员章某", 140), _line(LATE, 168)))
    assert find_furniture([_page(1, [(TOP, head), (70, SIGNS), (100, "执行裁定书")]), last]) == {(2, 0), (4, 0)}
