"""What stands on a printed form: risks that may come, boxes that nobody ticked, lists of other firms' cases."""

import pytest
from rulings import DEBTOR, paper, read

from extractors.marks import marks

NOBODY = "宁波白鹭五金有限公司"
FOUND = [
    # each row: what the body says, the kind of statement that is read, why
    ("☑同意移送破产审查\n□不同意移送破产审查", "consent", "ticked"),
    ("同意移送破产审查☑不同意移送破产审查□", "consent", "ticked behind"),
    ("（√）同意移送破产审查（）不同意移送破产审查", "consent", "between brackets"),
    ("□同意将被执行人移送破产审查\n☑不同意将被执行人移送破产审查", "consent_refused", "the other one ticked"),
    (
        f"附件：移送破产案件清单\n1{DEBTOR}，资不抵债，符合条件",
        "assets_below_debts",
        "a list in which the debtor stands",
    ),
    ("1.同意移送破产审查。\n2.申请执行人放弃利息。", "consent", "items of an answer, and no choice"),
    ("风险提示已送达。\n被执行人已停止经营。", "stopped_business", "the risks are over"),
    ("被执行人停止经营，可以移送破产审查。", "stopped_business", "said of this debtor"),
    ("被执行人资不抵债，法定代表人失联。", "assets_below_debts", "said of this debtor, and no condition"),
]
NOT_FOUND = [
    ("□同意移送破产审查\n□不同意移送破产审查", "consent", "neither is ticked"),
    ("同意移送破产审查□不同意移送破产审查□", "consent", "neither, boxes behind"),
    ("□同意将被执行人移送破产审查\n☑不同意将被执行人移送破产审查", "consent", "the other one is ticked"),
    ("（）同意移送破产审查（√）不同意移送破产审查", "consent", "the other one, between brackets"),
    ("风险提示：\n1.被执行人资不抵债，同意移送破产审查的情形；\n2.被执行人停止经营。", "assets_below_debts", "a risk"),
    (
        "风险提示：\n1.被执行人资不抵债，同意移送破产审查的情形；\n2.被执行人停止经营。",
        "stopped_business",
        "the next one",
    ),
    (f"附件：移送破产案件清单\n1{NOBODY}，资不抵债，申请执行人同意移送破产审查", "assets_below_debts", "another firm"),
    (f"附件：移送破产案件清单\n1{NOBODY}，资不抵债，申请执行人同意移送破产审查", "consent", "another firm's applicant"),
    ("请选择：A.同意移送破产审查；B.不同意移送破产审查。", "consent", "by letters"),
    ("请选择：1.同意移送破产审查2.不同意移送破产审查。", "consent_refused", "by figures"),
    ("申请执行人（同意/不同意）移送破产审查。", "consent_refused", "the one or the other"),
    ("意见：○同意移送破产审查○不同意移送破产审查", "consent", "circles"),
    ("被执行人停止经营的，人民法院可以终结本次执行程序。", "stopped_business", "the law"),
    ("1.被执行人资产不足以清偿全部债务、资不抵债的，申请执行人可以申请破产。", "assets_below_debts", "in an item"),
    ("（二）被执行人下落不明、停止经营的，本院可以终结本次执行程序。", "stopped_business", "in a bracketed item"),
    (
        "作为被执行人的企业法人资产不足以清偿全部债务的，经申请执行人书面同意，可移送破产审查。",
        "assets_below_debts",
        "可移送",
    ),
]


def kinds(body: str) -> list[str]:
    return [kind.value for _, _, (kind, *_) in marks(read(paper(body=body)), "statements")]


@pytest.mark.parametrize(("body", "kind", "why"), FOUND)
def test_said_of_the_debtor(body: str, kind: str, why: str) -> None:
    assert kind in kinds(body), why


@pytest.mark.parametrize(("body", "kind", "why"), NOT_FOUND)
def test_said_by_the_form(body: str, kind: str, why: str) -> None:
    assert kind not in kinds(body), why
