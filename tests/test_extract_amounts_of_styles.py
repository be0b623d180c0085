"""Roles of amounts as papers by the official styles (文书样式) say them: fines, third parties' debts, classes of creditors."""

import pytest
from amount_cases import roles
from papers import marked
from rulings import paper

BODY = [
    ("被执行人已支付本金及利息⟦5万元⟧。", "realised", "paid, and no debt any more"),
    (
        "评估费用已由申请执行人负担，周远先行垫付⟦5万元⟧工程款。",
        "principal",
        "another cost than that of the clause before",
    ),
    ("本金⟦5万元⟧已由申请执行人催告被执行人支付。", "principal", "asked for and not paid"),
    ("应优先清偿破产费用⟦1万元⟧、职工债权⟦3万元⟧。", "other, claim", "to be paid"),
    ("优先支付破产费用⟦1万元⟧，职工债权⟦3万元⟧待第二次分配。", "other, claim", "left for later"),
    ("在⟦5万元⟧范围内享有抵押权，对工程款债权不享有优先受偿权。", "control_limit", "a mortgage and no works"),
    ("扣划周远养老金，每月⟦2千元⟧给其作生活费。", "other", "what is left to live on"),
    # columns: sentence; role of each amount; why
    ("大河县人民法院对其罚款⟦5万元⟧。", "other", "fined by the court below"),
    ("申请人民法院强制执行某局对其罚款⟦5万元⟧的处罚决定。", "principal", "fined by an office, which asks for it"),
    ("裁决的⟦5万元⟧货款没有依据。", "principal", "the noun behind"),
    ("拍得的⟦5万元⟧货物没有交付。", "other", "a thing and no debt"),
    ("对⟦5万元⟧设备款的迟延履行利息计算有误。", "principal", "what the interest is reckoned on"),
    ("对⟦5万元⟧的异议不成立。", "other", "no debt is named"),
    ("借条上的借款⟦9万元⟧实际只交付⟦5万元⟧。", "principal, principal", "what was lent indeed"),
    ("被执行人归还借款⟦9万元⟧，实际只归还⟦5万元⟧。", "principal, realised", "what was paid back"),
    ("管理人垫付的费用以⟦5万元⟧为限。", "other", "a ceiling of costs"),
    ("冻结被执行人支付的费用以⟦5万元⟧为限。", "control_limit", "a limit of an act"),
    ("要求其协助扣留应付被执行人的货款⟦5万元⟧。", "control_limit", "to be kept back by another"),
    (
        "请协助扣留、提取周远在你公司的工资收入，每月⟦1千元⟧，至扣足⟦5万元⟧止。",
        "control_limit, control_limit",
        "a share of wages",
    ),
    ("周远在你公司有工资收入，每月⟦1千元⟧。", "other", "what he earns"),
    ("库存苗木（自估⟦5万元⟧）。", "property_value", "what a side says it is worth"),
    ("库存苗木（自购⟦5万元⟧）。", "other", "what it cost"),
    ("其拒绝支付应付被执行人的货款⟦5万元⟧。", "other", "nothing is kept back"),
    ("评估费用按照规定计算，由申请执行人先行垫付⟦8千元⟧。", "court_fee", "the cost in the clause before"),
    ("货款按照约定计算，由担保人先行垫付⟦8千元⟧。", "principal", "no cost before"),
    ("债权中有⟦5万元⟧已由被执行人另行清偿。", "realised", "told behind"),
    ("债权中有⟦5万元⟧应由被执行人另行清偿。", "other", "still to be done"),
    ("普通债权确认总额为⟦5万元⟧。", "claim", "what was admitted"),
    (
        "其中清偿职工债权⟦3万元⟧，税款债权⟦2万元⟧，普通债权⟦9万元⟧。",
        "realised, realised, realised",
        "further classes behind a comma",
    ),
    (
        "清偿职工债权⟦3万元⟧，普通债权⟦9万元⟧未获清偿。",
        "realised, outstanding",
        "the last class got nothing",
    ),
    (
        "优先清偿破产费用⟦1万元⟧、职工债权⟦3万元⟧。",
        "other, realised",
        "a class behind the costs",
    ),
    (
        "财产不足以清偿破产费用⟦1万元⟧、职工债权⟦3万元⟧。",
        "other, claim",
        "nothing is paid",
    ),
    (
        "担保债权⟦3万元⟧、职工债权⟦1万元⟧、税款债权⟦2万元⟧已清偿完毕。",
        "realised, realised, realised",
        "what is said behind the last class",
    ),
    (
        "担保债权⟦3万元⟧、职工债权⟦1万元⟧、税款债权⟦2万元⟧已核查完毕。",
        "claim, claim, claim",
        "looked into and not paid",
    ),
    (
        "各债权人债权数额：1.青禾县大河农业生产资料有限公司⟦5万元⟧；2.林溪⟦3万元⟧。",
        "claim, claim",
        "a long name is all that the first item says",
    ),
]


@pytest.mark.parametrize(("sentence", "expected", "why"), BODY)
def test_role_in_the_body(sentence: str, expected: str, why: str) -> None:
    assert roles(paper(body=sentence.replace("⟦", "").replace("⟧", ""))) == expected, why
    assert len(marked(sentence)[1]) == len(expected.split(", "))


@pytest.mark.parametrize(
    ("order", "expected", "why"),
    [
        ("强制执行被执行人对第三人的到期债权5万元。", "control_limit", "a third party's debt"),
        ("驳回第三人的异议，其到期债权5万元。", "other", "nothing is taken"),
    ],
)
def test_role_in_the_orders(order: str, expected: str, why: str) -> None:
    assert roles(paper(orders=order)) == expected, why
