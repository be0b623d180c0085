"""Reading scans: page by page, through seals, whichever way up they lie."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

import odd_pdfs
import page_forms
import pytest
from odd_pdfs import DATA, LEFT, PITCH, TOP

from extractors.joining.folding import fold
from extractors.joining.source import SourceText
from extractors.reading.printed import PrintedLine
from extractors.reading.sources import read_source
from extractors.reading.witnesses.agreement import errs

PRINTED = (DATA / "termination-002.song.pdf").read_bytes()
TRUE = read_source(DATA / "termination-002.song.pdf").text


def likeness(read: str, true: str) -> float:
    """Share of the true characters that were read, in order."""
    blocks = SequenceMatcher(None, true, read, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks) / len(true)


def test_a_scan_says_the_same_as_its_text_file() -> None:
    source = read_source(DATA / "deduction-002.scan.pdf")
    true = read_source(DATA / "deduction-002.txt").text
    assert likeness(source.text, true) > 0.99
    assert source.text.count("\n") == true.count("\n"), "the same paragraphs"
    assert {page.reader for page in source.pages} == {"ocr"}


def test_a_scan_is_read_through_its_seal_and_its_cover_as_print(read: Callable[[bytes], SourceText]) -> None:
    picture = odd_pdfs.printed_picture(PRINTED, seal=True)
    source = read(odd_pdfs.scanned(picture, cover=[(LEFT, TOP, "送达文书封面")]))
    assert [page.reader for page in source.pages] == ["pdfium", "ocr"]
    assert source.pages[0].text == "送达文书封面"
    assert likeness(source.text, TRUE) > 0.99


@pytest.mark.parametrize("turn", [90, 180, 5])
def test_a_scan_is_read_whichever_way_up_it_lies(read: Callable[[bytes], SourceText], turn: float) -> None:
    source = read(odd_pdfs.scanned(odd_pdfs.printed_picture(PRINTED, turn=turn)))
    assert likeness(source.text, TRUE) > 0.99


def test_fonts_without_meaning_are_read_by_ocr(read: Callable[[bytes], SourceText]) -> None:
    source = read(odd_pdfs.without_meaning(PRINTED))
    assert source.pages[0].reader == "ocr"
    assert "unknown_glyphs" in [warn.code for warn in source.warnings]
    assert likeness(source.text, TRUE) > 0.99


def test_a_true_text_layer_is_kept_and_a_false_one_is_not(read: Callable[[bytes], SourceText]) -> None:
    picture = odd_pdfs.printed_picture(PRINTED)
    lines = odd_pdfs.places_of(PRINTED)
    kept = read(odd_pdfs.scanned(picture, hidden=lines))
    assert kept.pages[0].reader == "pdfium"
    grown = read(odd_pdfs.scanned(picture, hidden=[*lines, (LEFT, 120, "被执行人资产不足以清偿全部债务")]))
    assert grown.pages[0].reader == "ocr", "its last line is not in the picture"
    false = [(LEFT, TOP - row * PITCH, "天地玄黄宇宙洪荒日月盈昃辰宿列张") for row in range(8)]
    read_anew = read(odd_pdfs.scanned(picture, hidden=false))
    assert read_anew.pages[0].reader == "ocr"
    assert "false_text_layer" in [warn.code for warn in read_anew.warnings]
    assert likeness(read_anew.text, TRUE) > 0.99


BODY = [(LEFT, TOP - row * PITCH, line) for row, line in enumerate([
    "申请执行人：某市甲乙建材有限公司，住所地某市某区解放路一号。",
    "被执行人：某市丙丁置业有限公司，住所地某市某区人民路二号。",
    "本院查明，被执行人应当支付货款1864300元和利息27450.36元，",
    "案件受理费18240元、保全费5000元由被执行人负担，期限届满",
    "未履行。申请执行人向本院申请强制执行，本院于当日立案执行。",
    "本院依法冻结被执行人银行存款9312.44元，并已扣划发还。",
])]  # fmt: skip
LAYERS = [
    # a layer's characters for others, the lines that it has, the reader, why
    ({}, range(6), "pdfium", "a good one"),
    ({"。": ".", "，": ","}, range(6), "pdfium", "other marks"),
    ({"人": "入", "行": "竹", "本": "木", "申": "由"}, range(6), "ocr", "characters alike to the eye"),
    ({"3": "8"}, range(6), "ocr", "figures"),
    ({"额": "颗", "院": "阮"}, range(6), "ocr", "a character here and there"),
    ({"满": "蒲"}, range(6), "pdfium", "one character, which either reader may have mistaken"),
    ({}, (0, 1, 4), "ocr", "lines that are missing"),
]


@pytest.mark.parametrize(("mistaken", "rows", "reader", "why"), LAYERS, ids=[row[3] for row in LAYERS])
def test_the_layer_of_a_searchable_scan_is_held_against_its_picture(
    read: Callable[[bytes], SourceText], mistaken: dict[str, str], rows: Sequence[int], reader: str, why: str
) -> None:
    layer = [(x, y, line.translate(str.maketrans(mistaken))) for x, y, line in (BODY[row] for row in rows)]
    source = read(odd_pdfs.scanned(odd_pdfs.printed_picture(odd_pdfs.drawn(BODY)), hidden=layer))
    assert [page.reader for page in source.pages] == [reader], why
    assert reader == "pdfium" or "货款1864300元和利息27450.36元" in source.text, why


def test_words_are_held_against_what_stands_at_their_own_place() -> None:
    def page(*words: str) -> list[PrintedLine]:
        return [PrintedLine(line, 86, 28 * row, 500, 28 * row + 20) for row, line in enumerate(words)]

    seen = page("申请执行人甲乙有限公司", "被执行人丙丁有限公司", "案外人戊己有限公司")
    layer = page("申请执竹人甲乙有限公司", "被执行人丙丁往限公司", "案外人戊己有限公司")
    assert errs("\n".join(line.text for line in layer), layer, seen), "执行 and 有限 are right on other lines"
    assert not errs("", seen, seen)
    named, misread = page("溆浦县人民法院", "在溆浦县"), page("淑浦县人民法院", "在叙浦县")
    assert not errs("", named, misread), "rare characters, in which OCR errs"


def test_rare_names_are_read_as_they_are_printed(read: Callable[[bytes], SourceText]) -> None:
    names = [
        (LEFT, TOP - row * PITCH, f"{name}申请参与分配，应受偿工资三千元，由本院发放。")
        for row, name in enumerate(["缑逯", "昝翀", "邬旸", "佟垟"])
    ]
    source = read(odd_pdfs.drawn(names))
    assert [page.reader for page in source.pages] == ["pdfium"]


PASTED = [
    # lines in the picture below the text, the reader, why
    (
        ["附：财产清单", "一、某市某区某路一号房屋，评估价一百万元", "二、某某牌小型轿车，评估价八万元整"],
        "ocr",
        "a list as a picture",
    ),
    (["某某超市"], "pdfium", "the sign of a shop"),
    ([], "pdfium", "a picture without words"),
]


@pytest.mark.parametrize(("words", "reader", "why"), PASTED, ids=[row[2] for row in PASTED])
def test_text_in_a_picture_beside_print_is_read(
    read: Callable[[bytes], SourceText], words: list[str], reader: str, why: str
) -> None:
    print_ = [(LEFT + indent, TOP - row * PITCH, line) for row, (indent, line) in enumerate(odd_pdfs.wrapped())]
    in_picture = [(LEFT, TOP - row * PITCH, line) for row, line in enumerate(words)]
    picture = odd_pdfs.printed_picture(odd_pdfs.drawn([*in_picture, (LEFT, 60, "—")]))
    picture = picture.crop((0, 150, picture.width, 750))
    source = read(odd_pdfs.with_picture(print_[:12], picture))
    assert [page.reader for page in source.pages] == [reader], why
    assert ("text_in_picture" in [warn.code for warn in source.warnings]) == (reader == "ocr"), why
    assert reader == "pdfium" or "评估价八万元" in source.text


def test_numbered_glyphs_are_read_by_ocr(read: Callable[[bytes], SourceText]) -> None:
    paper = DATA / "suspension-001.web.pdf"
    source = read(odd_pdfs.with_numbered_glyphs(paper.read_bytes()))
    assert {page.reader for page in source.pages} == {"ocr"}
    assert likeness(source.text, read_source(paper).text) > 0.99


def test_private_characters_are_read_by_ocr(read: Callable[[bytes], SourceText]) -> None:
    lines = ["申请执行人某市甲乙建材有限公司申请强制执行", "终结本次执行程序"]
    source = read(odd_pdfs.with_private_characters(lines))
    assert source.text.splitlines() == lines
    assert [warn.code for warn in source.warnings] == ["unknown_glyphs"]


PAGES = (
    ("（2024）某0111执23号", "申请执行人：某市甲乙建材有限公司", "被执行人：某市丙丁置业有限公司"),
    ("二〇二四年五月六日",),
)
MISTAKEN = [
    # characters given for others, readers of the two pages, why
    ({"（": "ÿ", "司": "ø", "号": "Ā", "年": "5"}, ["ocr", "ocr"], "accented letters; the second page shows none"),
    ({"（": "\ue123", "司": "\ue124", "号": "\ue125"}, ["ocr", "ocr"], "private characters, as fonts against copying"),
    (
        dict(zip("执申请人市建材", "戗匁佖佧冼刿咓", strict=True)),
        ["ocr", "ocr"],
        "rare characters, as after a shift of codes",
    ),
    (dict(zip("执申请人", "戗匁佖佧", strict=True)), ["pdfium", "pdfium"], "four kinds of them may be names"),
    ({"（": "ÿ", "司": "ø"}, ["pdfium", "pdfium"], "two kinds may be a slip of the writer"),
    ({"丙": "é", "丁": "ü", "置": "ö"}, ["pdfium", "pdfium"], "letters side by side are a foreign name"),
    ({"：": "\uf0b7", "号": "\uf0a8", "申": "\uf06c"}, ["pdfium", "pdfium"], "bullets of word processors"),
]


@pytest.mark.parametrize(("mistaken", "readers", "why"), MISTAKEN, ids=[row[2] for row in MISTAKEN])
def test_fonts_that_give_glyphs_as_other_characters_are_not_trusted(
    read: Callable[[bytes], SourceText], mistaken: dict[str, str], readers: list[str], why: str
) -> None:
    source = read(odd_pdfs.with_mistaken_characters(PAGES, mistaken))
    assert [page.reader for page in source.pages] == readers, why
    if readers == ["ocr", "ocr"]:
        assert "".join(source.text.split()) == fold("".join(map("".join, PAGES)))


def test_two_pages_on_one_sheet_are_read_one_after_the_other(read: Callable[[bytes], SourceText]) -> None:
    source = read(odd_pdfs.scanned(odd_pdfs.two_up(*odd_pdfs.printed_pictures(odd_pdfs.paper())[:2])))
    assert source.text == read(odd_pdfs.paper()).text
    assert len(source.pages) == 1
    for offset, mark in enumerate(source.text):
        if mark != "\n":
            page, place = source.place(offset)
            assert mark == fold(source.pages[page - 1].text[place]) or mark in ",。"


def test_text_that_runs_down_the_margin_of_a_scan_is_left_out(read: Callable[[bytes], SourceText]) -> None:
    down = [(30, TOP - 18 * place, mark) for place, mark in enumerate("某市中级人民法院档案专用")]
    body = [(LEFT + indent, TOP - row * PITCH, line) for row, (indent, line) in enumerate(odd_pdfs.wrapped())]
    source = read(odd_pdfs.scanned(odd_pdfs.printed_picture(odd_pdfs.drawn(down + body))))
    assert source.text.splitlines() == list(map(fold, odd_pdfs.PARAGRAPHS))


@pytest.mark.parametrize(
    ("marks", "kept", "why"),
    [
        (((30, 0, "装"), (30, 3, "订"), (30, 6, "线")), "", "the words of the binding line"),
        (tuple((36, row, str(row + 1)) for row in range(8)), "", "the numbers of the lines"),
        (((LEFT - 36, 14, "证"),), "证", "one character before the text"),
    ],
)
def test_a_mark_in_the_margin_is_none_of_the_row_beside_it(
    read: Callable[[bytes], SourceText], marks: tuple[tuple[int, int, str], ...], kept: str, why: str
) -> None:
    body = [(LEFT + indent, TOP - row * PITCH, line) for row, (indent, line) in enumerate(odd_pdfs.wrapped())]
    drawing = [*body, *((left, TOP - row * PITCH, mark) for left, row, mark in marks)]
    source = read(odd_pdfs.scanned(odd_pdfs.printed_picture(odd_pdfs.drawn(drawing))))
    assert "".join(source.text.split()) == fold("".join(odd_pdfs.PARAGRAPHS)) + kept, why


@pytest.mark.parametrize(("strength", "why"), [(0.3, "the back shows through"), (0.0, "it does not")])
def test_the_print_of_the_back_is_not_read(read: Callable[[bytes], SourceText], strength: float, why: str) -> None:
    front, back = odd_pdfs.printed_picture(PRINTED), odd_pdfs.printed_picture(odd_pdfs.paper(lines_on_page=9))
    source = read(odd_pdfs.scanned(page_forms.bled_through(front, back, strength)))
    assert likeness(source.text, TRUE) > 0.99, why
    assert len(source.text) < 1.01 * len(TRUE), why


def test_a_pale_heading_is_kept_where_the_back_shows_through(read: Callable[[bytes], SourceText]) -> None:
    red = (0.85, 0.15, 0.15)
    paper = page_forms.typeset([page_forms.centred(780, "某省某市某区人民法院"), *page_forms.body()])
    headed = page_forms.typeset(
        [replace(page_forms.centred(780, "某省某市某区人民法院"), colour=red), *page_forms.body()]
    )
    back = odd_pdfs.printed_picture(odd_pdfs.paper(lines_on_page=9))
    pages = [page_forms.bled_through(odd_pdfs.printed_picture(page), back, 0.3) for page in (paper, headed)]
    for page in pages:
        assert read(odd_pdfs.scanned(page)).text.startswith("某省某市某区人民法院\n")
