"""What a paper says of a thing anywhere in its text: a misprint that it corrects (补正), a party that it calls listed."""

import pytest
from papers import HEAD, document

from extractors.marks import marks
from models import EntityKind

FIRM = "杭州青禾纸业股份有限公司"
BLOCK = f"申请执行人：林秋月，女，1980年2月3日出生，住杭州市。\n被执行人：{FIRM}，住所地杭州市。\n"


@pytest.mark.parametrize(
    ("sentence", "expected", "why"),
    [
        ("原裁定第三页“尚未执行到位95,200元”补正为“尚未执行到位105,200元”。", [True, False], "quoted"),
        ("原裁定存在笔误，“95,200元”应为“105,200元”。", [True, False], "应为 behind a quotation"),
        ("将执行标的95,200元更正为105,200元。", [True, False], "without quotation marks"),
        (
            "裁定中“本金95,200元、利息300元”补正为“本金105,200元、利息300元”。",
            [False, True, False, False],
            "the last alone is certain",
        ),
        ("补正：执行费应为300元，由被执行人负担95,200元。", [False, False], "应为 that quotes nothing"),
        ("被执行人支付95,200元，分期变更为每月300元。", [False, False], "no correction"),
    ],
)
def test_a_corrected_misprint_is_marked(sentence: str, expected: list[bool], why: str) -> None:
    found = marks(document(f"{HEAD}{BLOCK}裁定如下：\n{sentence}\n审判员　某某\n二〇二四年三月一日"), "amounts")
    assert [draft.corrected for *_, draft in found] == expected, why


@pytest.mark.parametrize(
    ("sentence", "expected", "why"),
    [
        (f"被执行人{FIRM}系在上海证券交易所上市的公司，现停牌。", EntityKind.LISTED, "said in the body"),
        (f"{FIRM}（股票代码：600××7）未履行义务。", EntityKind.LISTED, "its code in brackets"),
        ("被执行人系在深圳证券交易所上市的公司。", EntityKind.LISTED, "by its role, which it has alone"),
        ("申请执行人系上市公司。", EntityKind.ENTERPRISE, "the other side is"),
        ("被执行人的母公司系上市公司。", EntityKind.ENTERPRISE, "whose parent is"),
        (f"{FIRM}（以下简称青禾纸业）为上市公司。", EntityKind.LISTED, "behind an alias"),
        (f"{FIRM}系非上市股份有限公司。", EntityKind.ENTERPRISE, "not listed"),
        (f"{FIRM}系上市公司浙江远山股份有限公司的子公司。", EntityKind.ENTERPRISE, "another one is"),
        (f"{FIRM}（上市公司浙江远山股份有限公司的子公司）未履行。", EntityKind.ENTERPRISE, "another one in brackets"),
        (f"冻结{FIRM}持有的上市公司股票。", EntityKind.ENTERPRISE, "it holds shares of one"),
        (f"{FIRM}分公司系上市公司。", EntityKind.ENTERPRISE, "a longer name"),
    ],
)
def test_a_listed_company_is_known_by_what_is_said(sentence: str, expected: EntityKind, why: str) -> None:
    found = marks(document(f"{HEAD}{BLOCK}{sentence}\n审判员　某某\n二〇二四年三月一日"), "parties")
    assert [draft.entity for *_, draft in found if draft.name == FIRM] == [expected], why
