"""Text wrapped by hand: lines that stop in the middle of a sentence go on, those that begin anew do not."""

import pytest

from extractors.joining.source import Line
from extractors.joining.table_rows import Ends
from extractors.reading.texts.wrapping import unwrapped
from models import Page

WRAPPED = [
    line
    for number in range(8)
    for line in (f"本院在第{number}次执行中查明该被执行人名下的房产已", "由本院查封并委托评估，未见异议。")
]


@pytest.mark.parametrize(
    ("following", "ends", "why"),
    [
        ("参与分配申请人：丁某，男，住某市。", True, "a role begins anew"),
        ("案外人（异议人）丁某称房屋为其所有。", True, "a role with its bracket"),
        ("联系人：某法官。", True, "whom to ask"),
        ("及案外人丁某的陈述。", False, "a sentence goes on"),
    ],
)
def test_which_line_goes_on(following: str, ends: bool, why: str) -> None:
    found = read([*WRAPPED, "3.某某某某水泥制品有限公司，负责人方某", following])
    assert found[-2].ends_paragraph == ends, why
    assert not found[0].ends_paragraph


def read(texts: list[str], ends: Ends | None = None, printed: int = 1) -> list[Line]:
    """Lines after `unwrapped`; all of them with these `ends`, each paragraph of so many printed lines."""
    starts = [sum(len(text) + 1 for text in texts[:at]) for at in range(len(texts))]
    lines = [
        Line(
            1,
            start + at * len(text) // printed,
            start + (at + 1) * len(text) // printed,
            ends_paragraph=at == printed - 1,
            ends=ends,
        )
        for start, text in zip(starts, texts, strict=True)
        for at in range(printed)
    ]
    return unwrapped([Page(number=1, text="\n".join(texts), reader="pdfium")], lines)


NOTICES = [
    f"某市{mark}某物流有限公司：本院受理的一案，现向你公告送达执行通知书，自公告之日起三十日内履行，逾期视为送达。某省某市某区人民法院"
    for mark in "甲乙丙丁戊己庚辛"
]
ROWS = [f"{at} 某市某某银行股份有限公司某某支行 一般户 8{at}21 6,576,60{at}.82" for at in range(1, 9)]


@pytest.mark.parametrize(
    ("texts", "ends", "printed", "wrapped", "why"),
    [
        (NOTICES, None, 4, False, "notices with the court behind them, which the print itself broke into lines"),
        (NOTICES, None, 2, True, "the same as typed lines, little longer than those of the print"),
        (ROWS, Ends.ROW, 1, False, "rows of a ruled table"),
        (ROWS, None, 1, True, "the same as lines of text"),
    ],
)
def test_what_was_not_wrapped(texts: list[str], ends: Ends | None, printed: int, wrapped: bool, why: str) -> None:
    found = [line for line in read(texts, ends, printed) if line.ends_paragraph]
    assert len(found) == (1 if wrapped else len(texts)), why


HEADING = [
    ("某省某市某区人民法院执行局", "执行裁定书", True, "a title"),
    ("某省某市某区人民法院执行局", "（2024）某0109执1号之二", True, "the number of the paper"),
    ("某省某市某区人民法院执行局", "二〇二四年五月六日", True, "the day at the foot"),
    ("关于某市某物流有限公司破产清算案件的公告", "某市某物流有限公司因不能清偿到期债务，", True, "behind a title"),
    ("一、本次收到执行裁定书的情况", "某市某物流有限公司收到某院送达的裁定。", True, "behind the heading of an item"),
    (
        "申请人称其于二〇二四年五月六日收到该院的",
        "执行裁定书，其中载明的义务已经履行完毕。",
        False,
        "a title in a sentence",
    ),
    ("该公司不服某院作出的判决，已于法定期限内于", "二〇二四年五月六日提起上诉。", False, "a day in a sentence"),
]


@pytest.mark.parametrize(("line", "following", "ends", "why"), HEADING, ids=[row[3] for row in HEADING])
def test_a_line_of_its_own(line: str, following: str, ends: bool, why: str) -> None:
    assert read([*WRAPPED, line, following])[-2].ends_paragraph == ends, why
