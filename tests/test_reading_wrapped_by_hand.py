"""Text wrapped by hand: lines that stop in the middle of a sentence go on, those that begin anew do not."""

import pytest

from extractors.reading.texts.wrapping import unwrapped
from extractors.source import Line
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
    texts = [*WRAPPED, "3.某某某某水泥制品有限公司，负责人方某", following]
    starts = [sum(len(text) + 1 for text in texts[:at]) for at in range(len(texts))]
    lines = [Line(1, start, start + len(text)) for start, text in zip(starts, texts, strict=True)]
    found = unwrapped([Page(number=1, text="\n".join(texts), reader="pdfium")], lines)
    assert found[-2].ends_paragraph == ends, why
    assert not found[0].ends_paragraph
