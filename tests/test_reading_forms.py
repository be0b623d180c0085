"""Page forms: what courts, browsers and e-seal systems print beside, across and within the lines of a paper."""

from collections.abc import Callable
from random import Random

import pytest
from odd_pdfs import LEFT, PARAGRAPHS, PITCH, SIZE, TOP
from page_forms import FONT, RIGHT, Piece, body, centred, ring, typeset, with_meanings
from reportlab.pdfbase import pdfmetrics

from extractors.joining.folding import fold
from extractors.joining.source import SourceText
from extractors.reading.layers.superfluous import superfluous

TRUE = [fold(paragraph) for paragraph in PARAGRAPHS]
GREY, RED, BLACK = (0.8, 0.8, 0.8), (1, 0, 0), (0, 0, 0)
LATE = "二〇二四年三月五日"

FURNITURE = [
    ("第一页　共二页", 40, 12, True, "a page number in Chinese"),
    ("共2页 第1页", 40, 16, True, "the number of pages first"),
    ("（第1页，共2页）", 40, 12, True, "a page number in brackets"),
    ("Page 1 of 2", 40, 12, True, "a page number in English"),
    ("1", 40, 16, True, "the number of this page, in the size of the text"),
    ("- iv -", 40, 16, True, "the number of a page in roman figures"),
    ("第Ⅳ页", 40, 16, True, "the same in one sign"),
    ("ⅳ", 40, 16, True, "alone at the foot"),
    ("- mix -", 40, 16, False, "a word between dashes"),
    ("iv", 400, 16, False, "within the text"),
    ("V", 40, 16, False, "a capital alone may be a mark"),
    ("（iv）", 40, 16, False, "the number of an item"),
    ("2024/12/3 14:05　　裁判文书详情 - 某法院", 815, 8, True, "when a browser printed it"),
    ("2024年12月3日 星期二　　文书全文", 815, 8, True, "the day of printing"),
    ("wenshu.example.cn/website/wenshu/index.html?docId=xTgP3s9H", 20, 8, True, "an address without https"),
    ("某某人民法院电子卷宗　仅供本案查阅，不得翻印和传播", 815, 9, True, "a long note far above the text"),
    ("某某人民法院电子卷宗　仅供本案查阅，不得翻印和传播", 815, 14, False, "a line in nearly the size of the text"),
    ("本院地址：某市某区解放路一号，邮政编码和电话见网站", 700, 9, False, "a note beside the text"),
    ("共二页证据由被执行人提交", 40, 16, False, "a sentence of pages"),
    ("7", 40, 16, False, "a figure that is not the page's number"),
    ("2024年12月3日 14:05 收到申请", 40, 16, False, "an hour in the size of the text"),
    ("由example.com公司提出异议", 40, 16, False, "an address within a sentence"),
]

ACROSS = [
    ([Piece(120 + 180 * x, 120 + 130 * y, "仅供查阅 某院 20241203", 20, 35, GREY) for x in (0, 1) for y in range(5)], [],
     "a watermark"),
    ([*ring(400, 480, "某市某某区人民法院", RED), Piece(370, 450, "执行专用章", 12, 0, RED)], [], "a seal of words"),
    ([Piece(LEFT, 420, "某省某市某区", SIZE, 1.5)], ["某省某市某区"], "a line that lies a little askew"),
    ([Piece(LEFT, 420, "此件加急办理", SIZE, 0, RED)], ["此件加急办理"], "red print that is level"),
]  # fmt: skip

ONE_ROW = [
    ([Piece(LEFT, TOP, "执行标的1350000元", spacing=4.2)], "执行标的1350000元", "figures set wide"),
    ([Piece(LEFT, TOP, "执 行 标 的 为 1 , 3 5 0 元 整")], "执行标的为1,350元整", "a blank behind each character"),
    ([Piece(LEFT, TOP, "（ 2 0 2 4 ） 某 执 1 2 号"), *(Piece(LEFT, 400 - y, "本 院 依 法 立 案 执 行 并 通 知 各 方") for y in (0, 28, 56))], "（2024）某执12号",
     "a number in a layer that is spaced out"),
    ([Piece(LEFT, TOP, "执 行 裁 定 书 第 2 3 号"), Piece(LEFT, 400, "本院依法立案执行，裁定如下")], "执行裁定书第23号",
     "a title that is"),
    ([Piece(LEFT, TOP, "第 2 3 号"), Piece(LEFT, 400, "本院依法立案执行，裁定如下")], "第2 3号", "too few to say"),
    ([Piece(LEFT, TOP, "1"), Piece(LEFT + 60, TOP, "1350"), Piece(LEFT + 160, TOP, "200")], "1 1350 200",
     "the cells of a table"),
    ([Piece(LEFT, TOP, "申请人 GRAND EAST LTD")], "申请人GRAND EAST LTD", "words"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "y", "size", "furniture", "why"), FURNITURE)
def test_what_stands_at_the_edge(
    read: Callable[[bytes], SourceText], words: str, y: float, size: float, furniture: bool, why: str
) -> None:
    source = read(typeset([*body(), Piece(LEFT, y, words, size)], [Piece(LEFT, TOP, LATE)]))
    assert ("".join(source.text.split()) == "".join([*TRUE, LATE])) == furniture, why
    assert "".join(words.split()) in "".join(source.pages[0].text.split())


@pytest.mark.parametrize(("pieces", "more", "why"), ACROSS)
@pytest.mark.parametrize("first", [True, False])
def test_what_lies_across_the_page_is_none_of_its_lines(
    read: Callable[[bytes], SourceText], pieces: list[Piece], more: list[str], first: bool, why: str
) -> None:
    source = read(typeset(pieces + body() if first else body() + pieces))
    assert source.text.splitlines() == TRUE + more, why
    assert all(piece.text[:2] in source.pages[0].text for piece in pieces if len(piece.text) > 1)


@pytest.mark.parametrize(("pieces", "text", "why"), ONE_ROW)
def test_blanks_that_part_nothing(
    read: Callable[[bytes], SourceText], pieces: list[Piece], text: str, why: str
) -> None:
    source = read(typeset([*pieces, Piece(LEFT, TOP - PITCH, "本院依法裁定如下。")]))
    assert source.text.splitlines()[0] == fold(text), why


@pytest.mark.parametrize(
    ("layer", "places", "left_out", "why"),
    [
        ("某区人人民法院", (0, 1, 2, 2.02, 3, 4, 5), [3], "bold by printing twice"),
        ("人人11元", (0, 0.02, 1, 1.02, 2), [1, 3], "figures too, each glyph filled and stroked by itself"),
        ("人人100元", (0, 0.02, 1, 2, 3, 4), [1], "noughts side by side"),
        ("某市天天公司", (0, 1, 2, 3, 4, 5), [], "a character said twice"),
        ("天\r\n天", (0, 1, 1, 0), [], "one at the end of a line and one at the next one's beginning"),
    ],
)
def test_what_is_printed_twice_is_read_once(layer: str, places: list[float], left_out: list[int], why: str) -> None:
    found = superfluous(layer, 0, lambda index: (SIZE * places[index], 0, SIZE * (places[index] + 1), SIZE))
    assert list(found) == left_out, why


def test_radicals_are_read_as_characters(read: Callable[[bytes], SourceText]) -> None:
    data = typeset([Piece(LEFT, TOP, "某市某区人民法院长青路"), Piece(LEFT, TOP - PITCH, "裁定如下")])
    source = read(with_meanings(data, {"人": "⼈", "民": "⺠", "长": "⻓", "青": "⻘"}))
    assert source.text == "某市某区人民法院长青路\n裁定如下\n"


RADICALS = {"月": "⽉", "日": "⽇", "页": "⻚", "一": "⼀", "人": "⼈"}
WITH_RADICALS = [
    # the lines of a page, the text read, why
    (
        ["联系人：王某　电话：0471-12368", "2023年6月5日"],
        "联系人：王某电话：0471-12368\n2023年6月5日\n",
        "a day of its own",
    ),
    (["一、驳回申请人的申请；", "一、终结执行。"], "一、驳回申请人的申请；\n一、终结执行。\n", "ordinals"),
]


@pytest.mark.parametrize(("lines", "text", "why"), WITH_RADICALS, ids=[row[2] for row in WITH_RADICALS])
def test_radicals_count_as_characters_where_lines_are_told_apart(
    read: Callable[[bytes], SourceText], lines: list[str], text: str, why: str
) -> None:
    data = typeset([Piece(LEFT, TOP - row * PITCH, line) for row, line in enumerate(lines)])
    assert read(with_meanings(data, RADICALS)).text == text, why


@pytest.mark.parametrize(
    ("size", "lines", "why"),
    [(9, 2, "a note in small print"), (SIZE, 1, "the next line of the paragraph")],
)
def test_a_note_below_the_text_is_none_of_its_lines(
    read: Callable[[bytes], SourceText], size: float, lines: int, why: str
) -> None:
    full = body([PARAGRAPHS[2][:50]])[:2]
    note = Piece(LEFT, full[-1].y - PITCH, "本文书一式四份，可以扫描首页二维码核验真伪。", size)
    assert len(read(typeset([*full, note])).text.splitlines()) == lines, why


def cells(rows: list[tuple[str, list[str]]], left: float = LEFT + 110) -> list[Piece]:
    """A table of labels, each in the middle of its row, and of cells of several lines."""
    pieces, y = [], float(TOP)
    for label, lines in rows:
        pieces.append(Piece(LEFT + 5, y - PITCH * (len(lines) - 1) / 2, label))
        pieces += [Piece(left, y - PITCH * row, line) for row, line in enumerate(lines)]
        y -= PITCH * len(lines)
    return pieces


def test_the_cells_of_a_table_are_read_behind_their_labels(read: Callable[[bytes], SourceText]) -> None:
    first = "某市甲乙建材有限公司，住所地某省某市某区解放路一号，统一社会信用代码不明，联系电话不明。"
    second = "某市丙丁置业有限公司，住所地某省某市某区人民路二号，已经停止经营多年，人员下落全部不明，"
    parts = [[text[at : at + 19] for at in range(0, len(text), 19)] for text in (first, second)]
    table = cells([("申请执行人", parts[0]), ("被执行人", parts[1]), ("法定代表人", ["张某某"])])
    source = read(typeset([*table, *body(top=400)]))
    assert source.text.splitlines() == ["申请执行人" + first, "被执行人" + second, "法定代表人张某某", *TRUE]


def test_names_at_the_right_are_lines_of_their_own(read: Callable[[bytes], SourceText]) -> None:
    names = ["审　判　长　　　张某某", "审　判　员　　　李某某", "代理审判员　　　王某某", LATE]
    signed = [Piece(RIGHT - SIZE * len(name), 400 - PITCH * row, name) for row, name in enumerate(names)]
    source = read(typeset([*body(), *signed]))
    assert source.text.splitlines() == [*TRUE, *("".join(name.split()) for name in names)]


def test_two_columns_are_read_each_in_its_own_frame(read: Callable[[bytes], SourceText]) -> None:
    text = PARAGRAPHS[2] + "经查，双方对此均无异议，本院予以确认。"
    parts = ["　　" + text[:20], *(text[at : at + 22] for at in range(20, len(text), 22))]
    half = -(-len(parts) // 2)
    left = [Piece(60, 480 - PITCH * row, part) for row, part in enumerate(parts[:half])]
    right = [Piece(450, 480 - PITCH * row, part) for row, part in enumerate(parts[half:])]
    source = read(typeset([centred(540, "执行裁定书"), *left, *right], size=(842, 595)))
    assert source.text.splitlines() == ["执行裁定书", fold(text)]


def test_lines_of_a_page_that_is_turned_stay_apart(read: Callable[[bytes], SourceText]) -> None:
    source = read(typeset(body(), size=(842, 595), turned=90))
    assert source.text.splitlines() == TRUE


def test_every_character_of_a_line_in_pieces_has_its_place(read: Callable[[bytes], SourceText]) -> None:
    source = read(typeset([*ACROSS[0][0], *body()]))
    for offset, mark in enumerate(source.text):
        if mark != "\n":
            page, place = source.place(offset)
            assert mark in {fold(source.pages[page - 1].text[place]), ",", "。"}


ITEM = (
    "一、追加某市丙丁置业有限公司的股东张某某为被执行人，在未缴纳出资一百五十万元的范围内承担清偿责任，限于十日内履行"
)


@pytest.mark.parametrize(
    ("inset", "number", "lines", "why"),
    [
        (2, "一、", [ITEM, *TRUE], "lines that hang behind the number of an item"),
        (0, "一、", [ITEM, *TRUE], "an item that does not hang"),
        (2, "该院", [fold("该院" + ITEM[2:26]), ITEM[26:50], ITEM[50:], *TRUE], "paragraphs set in behind a full line"),
    ],
)
def test_lines_that_hang_behind_a_number_are_one_item(
    read: Callable[[bytes], SourceText], inset: int, number: str, lines: list[str], why: str
) -> None:
    text = number + ITEM[2:]
    rows = [Piece(LEFT, TOP, text[:26])]
    rest = [text[at : at + 26 - inset] for at in range(26, len(text), 26 - inset)]
    rows += [Piece(LEFT + inset * SIZE, TOP - PITCH * row, part) for row, part in enumerate(rest, 1)]
    assert read(typeset([*rows, *body(top=560)])).text.splitlines() == lines, why


@pytest.mark.parametrize(
    ("pieces", "more", "why"),
    [
        ([Piece(120, TOP - 5 * PITCH - 8, "内部资料严禁外传", 40, 0, GREY)], [], "a level watermark"),
        ([Piece(120, y, "内部资料严禁外传", 40, 0, GREY) for y in (TOP - 5 * PITCH - 8, 120)], [],
         "one that is said again below the text"),
        ([Piece(RIGHT - 40, 770, "正　本")], [], "which copy it is"),
        ([Piece(LEFT + 100, TOP - 3 * PITCH + 17, "••", 5)], [], "dots above characters"),
        ([Piece(LEFT - 14, 640 - 18 * row, mark, 11) for row, mark in enumerate("装订线内不得答题")], [],
         "a text that runs down beside the lines"),
        ([Piece(44, 790 - 9 * row, "┆") for row in range(80)], [], "a binding line drawn of signs"),
        ([Piece(LEFT, 400, "某省某市某区", 40)], ["某省某市某区"], "large print by itself"),
        ([Piece(LEFT, 400, "某省某市某区", 40), Piece(LEFT + 180, 410, "第二号", 12)], ["某省某市某区", "第二号"],
         "large print beside a note"),
        ([Piece(LEFT, 400, "正本已经送达")], ["正本已经送达"], "a sentence of copies"),
        ([Piece(LEFT, 400 - 18 * row, mark) for row, mark in enumerate("甲乙丙")], list("甲乙丙"), "a list of one-letter names"),
    ],
)  # fmt: skip
def test_what_stands_beside_the_text(
    read: Callable[[bytes], SourceText], pieces: list[Piece], more: list[str], why: str
) -> None:
    source = read(typeset(body() + pieces))
    assert "".join(source.text.split()) == "".join(TRUE + more), why
    assert source.pages[0].reader == "pdfium", why


def test_characters_drawn_in_no_order(read: Callable[[bytes], SourceText]) -> None:
    marks = [
        Piece(piece.x + pdfmetrics.stringWidth(piece.text[:at], FONT, SIZE), piece.y, mark)
        for piece in body()
        for at, mark in enumerate(piece.text)
    ]
    source = read(typeset(Random(1).sample(marks, len(marks))))  # noqa: S311 - the same order each time
    assert source.text.splitlines() == TRUE
    assert [page.reader for page in source.pages] == ["pdfplumber"]
    assert read(typeset(marks)).pages[0].reader == "pdfium", "one by one, in order"
