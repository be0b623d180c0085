"""The text to match in: folded, without furniture, and with the way back to every character."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from papers import source_of_text

from extractors.joining.folding import fold
from extractors.joining.source import Line, SourceText
from extractors.reading.texts.text_file import read_text_file
from models import Page

FOLDED = [
    ("（２０２４）", "（2024）", "full-width digits"),
    ("(2024):", "（2024）：", "half-width punctuation"),
    ("1，234，567元", "1,234,567元", "a comma inside a number"),
    ("3，5000元", "3,5000元", "grouped by four"),
    ("1,2345,6789.5元", "1,2345,6789.5元", "the same twice"),
    ("￥3,5000", "¥3,5000", "behind a sign"),
    ("浙A3,5000元", "浙A3，5000元", "the end of a plate"),
    ("尾号4321,5000元", "尾号4321，5000元", "more figures than a group of three begins with"),
    ("共3,5000吨", "共3，5000吨", "no sum"),
    ("甲，123号", "甲，123号", "a comma before a number"),
    ("⽇期", "日期", "a Kangxi radical printed for a character"),
    ("人⺠法院⻓⻘路", "人民法院长青路", "radicals of simplified characters"),
    ("有限公司.住所", "有限公司。住所", "a Latin full stop behind an ideograph"),
    ("3.5万元", "3.5万元", "a decimal point"),
    ("中请执行人陆远", "申请执行人陆远", "申 of a role misread for 中"),
    ("（2024）粵1971执1号", "（2024）粤1971执1号", "a province's sign in its other form"),
    (
        "被执行人青禾厂,周远现向你院申报",
        "被执行人青禾厂、周远现向你院申报",
        "names joined by a Latin comma",
    ),
    (
        "原告李苇与周远,云岫公司借款合同纠纷一案,",
        "原告李苇与周远、云岫公司借款合同纠纷一案，",
        "the same of an opening; no list behind it",
    ),
    ("被告周远,汉族,现住青禾县", "被告周远，汉族，现住青禾县", "what is said of a party"),
    ("被告青禾公司诉称,借款合同纠纷一案", "被告青禾公司诉称，借款合同纠纷一案", "a sentence"),
    ("集中请假", "集中请假", "中 of another word"),
    ("粵海贸易公司", "粵海贸易公司", "the same form in a name, which stays as it is"),
]


@pytest.mark.parametrize(("text", "folded", "why"), FOLDED)
def test_folds_character_for_character(text: str, folded: str, why: str) -> None:
    assert fold(text) == folded, why
    assert len(fold(text)) == len(text)


def test_a_number_broken_over_lines_and_pages_is_one() -> None:
    pages = [Page(number=1, text="标的1,23\n- 1 -", reader="pdfium"), Page(number=2, text="4元", reader="pdfium")]
    lines = [Line(1, 0, 6, ends_paragraph=False), Line(1, 7, 12, furniture=True), Line(2, 0, 2)]
    source = SourceText.join("a.pdf", "0" * 64, pages, lines)
    assert source.text == "标的1,234元\n"
    assert source.evidence(2, 8).quote == "1,23", "a span over two pages quotes those on the first"
    assert source.place(6) == (2, 0)


@pytest.mark.parametrize(
    ("printed", "text"),
    [
        ("某某集团有限公司不服某省高级人民法院（２０２２）浙\n执复７５号执行裁定，提出申诉。", "（2022）浙执复75号"),
        ("某某集团有限公司不服某省高级人民法院【2022】浙\n执复75号执行裁定，提出申诉。", "（2022）浙执复75号"),
        ("该公司于２０２２年１１月申请执行，其后\n执行法院作出裁定。", "其后\n执行法院"),
    ],
)
def test_a_number_in_other_brackets_or_figures_is_broken_too(printed: str, text: str) -> None:
    assert text in source_of_text(printed).text


WORDS = [
    ("被执行人 GRAND EAST", "TRADING LIMITED", "被执行人GRAND EAST TRADING LIMITED\n", "a blank between two words"),
    ("判令被执行人支付货款5", "216 900元", "判令被执行人支付货款5 216 900元\n", "groups of figures parted by blanks"),
    ("判令被执行人支付货款5", "216900元", "判令被执行人支付货款5216900元\n", "a number that goes on"),
    ("代码91330000MA", "ABCDEFGH", "代码91330000MAABCDEFGH\n", "none inside a code"),
    ("车牌AB", "12号", "车牌AB12号\n", "none before figures"),
]


@pytest.mark.parametrize(("line", "following", "text", "why"), WORDS)
def test_latin_words_stay_apart_over_lines(line: str, following: str, text: str, why: str) -> None:
    page = Page(number=1, text=f"{line}\n{following}", reader="pdfium")
    lines = [Line(1, 0, len(line), ends_paragraph=False), Line(1, len(line) + 1, len(page.text))]
    assert SourceText.join("a.pdf", "0" * 64, [page], lines).text == text, why


SIGNS_OF_A_SITE = [
    ("合计5万元。\ue292因被执行人拒不履行", "合计5万元。\n因被执行人拒不履行\n", "behind a full stop"),
    ("被执行人：陆远\ue127??某局申请执行", "被执行人：陆远\n？？某局申请执行\n", "in front of lost blanks"),
    ("被执行人：陆\ue127，男", "被执行人：陆\ue127，男\n", "a rare character of a name"),
]


@pytest.mark.parametrize(("printed", "text", "why"), SIGNS_OF_A_SITE)
def test_a_sign_of_private_use_may_end_a_paragraph(printed: str, text: str, why: str) -> None:
    pages, lines = read_text_file(Path("paper.txt"), printed.encode())
    assert SourceText.join("paper.txt", "0" * 64, pages, lines).text == text, why


@given(st.text(alphabet="本院认为，（）()0123 4567\n\t　。:ＡＢ元号", max_size=80))
def test_every_character_has_its_place(text: str) -> None:
    source = source_of_text(text or "本")
    for offset, mark in enumerate(source.text):
        if mark != "\n":
            page, place = source.place(offset)
            assert fold(source.pages[page - 1].text[place]) == fold(mark) or mark == " "


WRAPPED = (
    "本院在执行过程中查明被执行人于二零二三年迁出原址后未再经营其名下"  # as wide as the edge, and no stop at its end
)


@pytest.mark.parametrize(
    ("following", "joined", "why"),
    [
        ("无车辆登记。", True, "the sentence goes on"),
        ("申请执行人陈述：公司早已停产。", False, "who speaks in a record"),
        ("收案日期：2024年1月5日", False, "an entry of a form"),
        ("被执行人：何青，男。", False, "an entry of the block"),
        ("被执行人称，厂房已出租。", True, "no colon: the sentence may go on"),
    ],
)
def test_an_entry_begins_its_own_line(following: str, joined: bool, why: str) -> None:
    lines = [WRAPPED] * 6 + [WRAPPED, following, "审判员　何青"]
    _, read = read_text_file(Path("a.txt"), "\n".join(lines).encode())
    assert read[6].ends_paragraph is not joined, why


@pytest.mark.parametrize(
    ("line", "following", "joined", "why"),
    [
        ("联系人：何青，联系电话：0571-82612345", "2023年6月8日", False, "the day at the foot"),
        ("联系人：何青，联系电话：0571-82612345", "二〇二三年六月八日", False, "the same in words"),
        ("联系人：何青，联系电话：0571-82612345", "2023年6月8日前来院领取。", True, "a day in a sentence"),
        ("本院在执行过程中查明被执行人迁出原址并停止经营的日期为", "2023年6月8日", True, "words that lead to a day"),
        ("本院在执行过程中查明被执行人的账户内尚有存款共计二千零", "2023元。", True, "no day"),
    ],
)
def test_the_day_at_the_foot_has_a_line_of_its_own(line: str, following: str, joined: bool, why: str) -> None:
    lines = [WRAPPED] * 6 + [line, following, "书记员　何青"]
    _, read = read_text_file(Path("a.txt"), "\n".join(lines).encode())
    assert read[6].ends_paragraph is not joined, why


@pytest.mark.parametrize(("last", "why"), [("", "nothing"), ("本裁定书可以在网上查询，" * 6, "a site's own line")])
def test_a_line_wider_than_print_does_not_widen_it(last: str, why: str) -> None:
    nearly_full = "一、某县人民法院（2024）湘1224执恢72号案件由本"
    lines = [WRAPPED] * 24 + [nearly_full, "院执行；", "审判员　何青", last]
    _, read = read_text_file(Path("a.txt"), "\n".join(lines).encode())
    assert not read[24].ends_paragraph, why


@pytest.mark.parametrize(
    ("line", "following", "joined", "why"),
    [
        ("我公司系（2024）闽0823执611号案件申请执行人，同意将被执行人", "某公司移送破产审查。", True, "breaks off"),
        (
            "我公司于2024年7月3日向贵院提交的同意移送破产审查意见书（案",
            "号：（2024）闽0823执611号",
            True,
            "in a bracket",
        ),
        ("依照《中华人民共和国民事诉讼法》第二百六十四条的规定裁定如下", "终结执行，结案。", False, "what is ordered"),
        ("关于杭州青禾纸业有限公司与某公司买卖合同纠纷执行一案的情况告知", "（2024）浙0109执611号", False, "a title"),
        ("我公司同意将被执行人", "某公司移送破产审查。", False, "no line is as wide as print"),
    ],
)
def test_a_letter_of_few_lines_may_be_wrapped(line: str, following: str, joined: bool, why: str) -> None:
    _, read = read_text_file(Path("a.txt"), f"意见书\n某某人民法院：\n{line}\n{following}\n某公司".encode())
    assert read[2].ends_paragraph is not joined, why
