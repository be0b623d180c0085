"""Margins of scanned sheets: one scanner gives A4 as 595 points, another as 477."""

import pytest

from extractors.joining.table_rows import Ends
from extractors.reading.layouts.furniture import find_furniture
from extractors.reading.layouts.layout import laid_out
from extractors.reading.layouts.margins import margins_of_pages
from extractors.reading.printed import PrintedLine, PrintedPage

FULL = "甲" * 28  # of 16 points each
SENTENCES = [FULL, FULL, FULL[:10], FULL, FULL, FULL, FULL[:5]]


def sheet(number: int, texts: list[str], scale: float, reader: str = "ocr") -> PrintedPage:
    """A page with these lines, the first at 100 points from the top, all of it shown so large."""
    lines = [
        PrintedLine(text, *(scale * side for side in (74, top, 74 + 16 * len(text), top + 16)))
        for top, text in zip(range(100, 800, 28), texts, strict=False)
    ]
    return PrintedPage(number, 595 * scale, 842 * scale, reader, tuple(lines))


SCALES = [
    (1.0, 1.0, "two sheets of one scale"),
    (1.0, 0.8, "the second smaller"),
    (0.6, 1.2, "the second twice as large"),
]


@pytest.mark.parametrize(("first", "second", "why"), SCALES, ids=[why for *_, why in SCALES])
def test_a_page_without_full_lines_has_the_margins_of_the_paper(first: float, second: float, why: str) -> None:
    pages = [sheet(1, SENTENCES, first), sheet(2, [FULL, FULL[:3]], second)]
    found = margins_of_pages(pages, {page.key: list(range(len(page.lines))) for page in pages})
    margins = found[pages[1].key]
    expected = pytest.approx((74 * second, 522 * second, 8 * second), rel=0.01)
    assert (margins.left, margins.right, margins.column) == expected, why
    ends = [line.ends_paragraph for line in laid_out(pages)[1]]
    assert ends == [False, False, True, False, False, False, True, False, True], why


def test_a_smaller_sheet_has_no_small_print() -> None:
    pages = [*(sheet(number, [FULL] * 24, 1.0) for number in (1, 2)), sheet(3, [FULL] * 24 + ["审判员王某"], 0.6)]
    assert find_furniture(pages) == set()


def test_a_landscape_sheet_is_of_its_shorter_side() -> None:
    page = PrintedPage(1, 842, 595, "ocr", ())
    assert (page.scale, PrintedPage(1, 421, 842, "pdfium", ()).scale) == (1.0, 1.0)


WORDS = [
    # the words behind the break, their width in points, whether the paragraph goes on before them, why
    ("码:91420112MA4KLR051W.", 200, True, "narrow marks printed full width: the number would not have fit"),
    ("码:91420112MA4KLR051W.", 176, False, "printed as narrow as they are, it would have: the writer broke the line"),
]


@pytest.mark.parametrize(("text", "width", "goes_on", "why"), WORDS, ids=[row[3] for row in WORDS])
def test_a_number_takes_the_room_that_it_has_in_its_line(text: str, width: int, goes_on: bool, why: str) -> None:
    full = [PrintedLine(FULL, 74, top, 522, top + 16) for top in (100, 128)]
    broken = PrintedLine(FULL[:12] + "信用代", 74, 156, 74 + 16 * 15, 172)
    last = PrintedLine(text, 74, 184, 74 + width, 200)
    page = PrintedPage(1, 595, 842, "pdfium", (*full, broken, last))
    assert [line.ends_paragraph for line in laid_out([page])[1]] == [False, False, not goes_on, True], why


NUMBERED = [
    # a mark, its place from the left, whether it is furniture, why
    ("5", 50, True, "the number of a line, in front of all text; a short page has one"),
    ("25", 46, True, "of two figures"),
    ("一", 50, False, "a word"),
    ("5", 74, False, "a number that begins where the text does, as in a table"),
]


@pytest.mark.parametrize(("mark", "left", "furniture", "why"), NUMBERED, ids=[row[3] for row in NUMBERED])
def test_the_number_of_a_line_is_furniture(mark: str, left: float, furniture: bool, why: str) -> None:
    texts = [PrintedLine(FULL, 74, top, 522, top + 16) for top in (300, 328)]
    number = PrintedLine(mark, left, 328, left + 8 * len(mark), 344)
    page = PrintedPage(1, 595, 842, "pdfium", (*texts, number))
    assert (find_furniture([page]) == {(page.key, 2)}) == furniture, why


PAGED = [
    # the lowest line of a page whose sheet is shown smaller, whether it is furniture, why
    ("— 1 —", True, "a number between dashes"),
    ("第 2 页 共 3 页", True, "a page by name"),
    ("2/3", False, "a share of a house"),
    ("第2期", False, "another word"),
]


@pytest.mark.parametrize(("text", "furniture", "why"), PAGED, ids=[row[2] for row in PAGED])
def test_the_outermost_line_may_say_the_page(text: str, furniture: bool, why: str) -> None:
    lines = [PrintedLine(FULL, 74, top, 522, top + 16) for top in (300, 328)]
    last = PrintedLine(text, 280, 400, 330, 416)
    page = PrintedPage(1, 595, 842, "pdfium", (*lines, last))
    assert (find_furniture([page]) == {(page.key, 2)}) == furniture, why


SIGNED = [
    # where a line begins, where the next one does, whether a paragraph ends between, why
    (330, 74, True, "a clerk at the right, and the stamp on the copy at the left"),
    (106, 74, False, "the first line of a paragraph"),
]


@pytest.mark.parametrize(("left", "after", "ends", "why"), SIGNED, ids=[row[3] for row in SIGNED])
def test_a_line_at_the_right_ends_before_one_at_the_left(left: float, after: float, ends: bool, why: str) -> None:
    lines = [PrintedLine(FULL, 74, top, 522, top + 16) for top in (100, 128)]
    signed = PrintedLine("书记员" * 4, left, 156, 522, 172)
    stamp = PrintedLine("本件与原本核对无异", after, 184, after + 144, 200)
    page = PrintedPage(1, 595, 842, "pdfium", (*lines, signed, stamp))
    assert laid_out([page])[1][2].ends_paragraph == ends, why


SIZES = [
    # the end of a full line, the height of the next one and what it says, whether a paragraph ends between, why
    ("甲违约金", 11, "156,000元；诉讼费11,350元。", False, "a box as flat as its signs; the sum belongs to its noun"),
    ("列表如下：", 11, "案号　某0101执1号　案由　借款", True, "small print behind a stop, wide by its gaps"),
]


@pytest.mark.parametrize(("end", "height", "text", "ends", "why"), SIZES, ids=[row[4] for row in SIZES])
def test_lines_of_one_size(end: str, height: int, text: str, ends: bool, why: str) -> None:
    lines = [PrintedLine(FULL, 74, top, 522, top + 16) for top in (100, 128)]
    last = PrintedLine(FULL[: 28 - len(end)] + end, 74, 156, 522, 172)
    following = PrintedLine(text, 74, 184, 74 + 16 * len(text) * 0.8, 184 + height)
    page = PrintedPage(1, 595, 842, "pdfium", (*lines, last, following))
    assert laid_out([page])[1][2].ends_paragraph == ends, why


def test_one_full_line_of_a_list_tells_the_margin() -> None:
    texts = ["一、" + FULL[:10], FULL[:24] + "发生下列费", "用：", "（1）评估费七百元", "（2）公告费三百元"]
    rows = [
        PrintedLine(text, left, top, left + 16 * len(text), top + 16)
        for text, left, top in zip(texts, (106, 74, 74, 106, 106), range(100, 300, 28), strict=False)
    ]
    page = PrintedPage(1, 612, 842, "pdfium", tuple(rows))
    assert not laid_out([page])[1][1].ends_paragraph


@pytest.mark.parametrize(
    ("reader", "following", "ends", "why"),
    [
        ("ocr", "限公司，住所地某某市。", False, "a firm's name that a photographed sheet breaks"),
        ("ocr", "住所地某某市。", True, "a line that begins anew"),
        ("pdfium", "限公司，住所地某某市。", True, "the margins of print are straight"),
    ],
)
def test_a_name_in_two_ends_no_paragraph(reader: str, following: str, ends: bool, why: str) -> None:
    said = ["被执行人：某某某某染整有", following, "本院在执行中查明，被执行人名下没有可供执行的财产。"]
    lines = laid_out([sheet(1, said, 1.0, reader)])[1]
    assert lines[0].ends_paragraph is ends, why


EDGE = 30  # points from the side of the sheet, within its outer margin


def beside(left: float, marks: str, ends: Ends | None = None) -> PrintedPage:
    """A page of full lines that begin at `left`, and short marks down its outer margin, each above a line."""
    lines = []
    for row, top in enumerate(range(100, 720, 40)):
        if row < len(marks):
            lines.append(PrintedLine(marks[row], EDGE, top - 14, EDGE + 12, top - 2, ends=ends))
        lines.append(PrintedLine(FULL, left, top, left + 16 * len(FULL), top + 16))
    return PrintedPage(1, 595, 842, "pdfium", tuple(lines))


MARKS = [
    (74, "装订线内不得答题", None, 8, "a text that runs down the margin"),
    (EDGE, "。。。装", None, 0, "what stands alone on a line of a text that begins as far out"),
    (74, "12345678", Ends.CELL, 0, "the numbers of a ruled table"),
]


@pytest.mark.parametrize(("left", "marks", "ends", "count", "why"), MARKS, ids=[row[4] for row in MARKS])
def test_short_lines_in_the_margin(left: float, marks: str, ends: Ends | None, count: int, why: str) -> None:
    assert len(find_furniture([beside(left, marks, ends)])) == count, why


FOOT = [
    ("如有错误请及时与承办人联系。", True, "behind a sentence that ends"),
    ("如有错误请及时告知立案的", False, "within a sentence, as behind the number of an item"),
]


@pytest.mark.parametrize(("text", "ends", "why"), FOOT, ids=[row[2] for row in FOOT])
def test_a_foot_shows_no_margin_but_its_own(text: str, ends: bool, why: str) -> None:
    """Below a table, where only the court and the day begin at one place."""
    rows = [(text, 522 - 16 * len(text), 200), ("某省某市某区人民法院", 330, 228), ("二〇二四年五月六日", 330, 256)]
    lines = [PrintedLine(words, left, top, left + 16 * len(words), top + 16) for words, left, top in rows]
    found = laid_out([PrintedPage(1, 595, 842, "pdfium", tuple(lines))])[1]
    assert found[0].ends_paragraph == ends, why


HANG = 74 + 16 * 6  # points: behind 申请执行人：
ENTRIES = [
    ("申请执行人：" + "甲" * 22, HANG, False, "the lines of an entry hang behind its role"),
    ("申请执行人：" + "甲" * 21 + "。", HANG, True, "the entry has ended"),
    ("申请执行人：" + "甲" * 9, HANG, True, "its line is not full"),
    ("申请执行人：" + "甲" * 22, 74 + 32, True, "a paragraph is set in by two"),
    ("甲" * 28, HANG, True, "no role stands before"),
]


@pytest.mark.parametrize(("text", "left", "ends", "why"), ENTRIES, ids=[row[3] for row in ENTRIES])
def test_lines_that_hang_behind_a_role(text: str, left: float, ends: bool, why: str) -> None:
    rows = [(FULL, 74.0), (FULL[:9], 74.0), (text, 74.0), ("乙" * 20, left), (FULL, 74.0)]
    lines = [
        PrintedLine(words, at, 100 + 28 * row, at + 16 * len(words), 116 + 28 * row)
        for row, (words, at) in enumerate(rows)
    ]
    assert laid_out([PrintedPage(1, 595, 842, "pdfium", tuple(lines))])[1][2].ends_paragraph == ends, why


PITCHES = [
    (28.0, False, "the pitch of the text, above the small print of a table"),
    (60.0, True, "twice the pitch of the text"),
]


@pytest.mark.parametrize(("step", "ends", "why"), PITCHES, ids=[row[2] for row in PITCHES])
def test_text_has_a_pitch_beside_that_of_a_table(step: float, ends: bool, why: str) -> None:
    tops = [100.0, 128.0, 156.0, 184.0, 212.0, 240.0, 240.0 + step]
    lines = [PrintedLine(FULL, 74, top, 522, top + 16) for top in tops]
    lines += [PrintedLine(f"{row} 甲厂 {row}00.00", 80, 400 + 14 * row, 240, 411 + 14 * row) for row in range(1, 21)]
    found = laid_out([PrintedPage(1, 595, 842, "pdfium", tuple(lines))])[1]
    assert found[5].ends_paragraph == ends, why
