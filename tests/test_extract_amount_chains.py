"""Chains of arithmetic (算式) and what a settlement says is still owed (尚欠): the roles of parts and results."""

import pytest
from amount_cases import roles
from papers import HEAD, marked

CHAINS = [
    # columns: sentence; role of each amount; why
    ("申请执行标的为：货款⟦5万元⟧+利息⟦3千元⟧=⟦53000元⟧。", "principal, interest, claim", "the sum of several kinds"),
    ("冻结存款⟦5万元⟧＋⟦3千元⟧＝⟦53000元⟧。", "control_limit, control_limit, control_limit", "of one kind, full width"),
    ("尚欠货款⟦5万元⟧+利息⟦3千元⟧=⟦53000元⟧。", "outstanding, interest, outstanding", "a rest and its interest"),
    ("尚欠⟦5万元⟧-⟦1万元⟧=⟦4万元⟧。", "claim, realised, outstanding", "what was claimed, paid and is left"),
    ("未履行金额为⟦5万元⟧－⟦1万元⟧（已付）＝⟦4万元⟧。", "claim, realised, outstanding", "called so in brackets"),
    ("尚欠⟦5万元⟧+⟦1万元⟧-⟦2万元⟧=⟦4万元⟧。", "principal, outstanding, realised, outstanding", "both signs"),
    ("剩余标的额⟦4万元⟧（⟦5万元⟧-⟦1万元⟧）。", "outstanding, claim, realised", "how the rest was reckoned"),
    ("拍卖成交价⟦9万元⟧-评估费⟦1万元⟧=⟦8万元⟧。", "property_value, court_fee, realised", "what is left of a price"),
    ("执行到位⟦9万元⟧-⟦1万元⟧（执行费）=⟦8万元⟧。", "realised, enforcement_fee, realised", "a fee by its bracket"),
    (
        "拍卖款⟦100万元⟧-⟦3万元⟧（评估费）=⟦97万元⟧。",
        "property_value, court_fee, realised",
        "another fee by its bracket",
    ),
]

NO_CHAINS = [
    ("货款⟦5万元⟧-⟦6万元⟧。", "principal, principal", "a range"),
    ("尚欠⟦4万元⟧（⟦3万元⟧-⟦6万元⟧）。", "outstanding, outstanding, outstanding", "a range in brackets"),
    ("误工费⟦60元⟧×90天=⟦5400元⟧。", "other, principal", "a formula with a count"),
    ("拖欠货款⟦5万元⟧，利息=⟦3千元⟧。", "outstanding, interest", "a sign of equality alone"),
    ("尚欠⟦5万元⟧-减免利息⟦1万元⟧=⟦4万元⟧。", "outstanding, interest, outstanding", "taken off, not paid"),
]

SETTLED = [
    ("双方达成和解协议：双方确认尚欠货款⟦5万元⟧，于年底前付清。", "outstanding", "what both confirm"),
    ("和解协议约定：尚余⟦5万元⟧未还，申请执行人放弃利息⟦1万元⟧。", "outstanding, interest", "尚余"),
    ("双方确认尚欠本金⟦5万元⟧、利息⟦1万元⟧，共计⟦6万元⟧。", "outstanding, interest, outstanding", "the sum of a rest"),
    (
        "尚欠本金⟦5万元⟧，利息⟦1万元⟧，违约金⟦1万元⟧，合计⟦7万元⟧。",
        "outstanding, interest, interest, outstanding",
        "the same behind two kinds of interest",
    ),
    (
        "被执行人尚欠本金⟦10万元⟧，利息⟦2万元⟧，合计⟦12.5万元⟧。",
        "outstanding, interest, outstanding",
        "the same, an item left out, so that the values do not bear it out",
    ),
    ("双方确认应付本金⟦5万元⟧、利息⟦1万元⟧，合计⟦6万元⟧。", "principal, interest, claim", "nothing is said of a rest"),
]


@pytest.mark.parametrize(("sentence", "expected", "why"), [*CHAINS, *NO_CHAINS, *SETTLED])
def test_roles_in_an_enforcement_paper(sentence: str, expected: str, why: str) -> None:
    assert roles(HEAD + marked(sentence)[0]) == expected, why


TRIALS = [
    ("被告应付货款⟦5万元⟧+利息⟦3千元⟧=⟦53000元⟧。", "principal, interest, principal", "the debt altogether"),
    ("被告应付货款⟦5万元⟧-⟦1万元⟧=⟦4万元⟧。", "principal, realised, principal", "what is left of it"),
]


@pytest.mark.parametrize(("sentence", "expected", "why"), TRIALS)
def test_in_a_trial_the_result_is_the_debt(sentence: str, expected: str, why: str) -> None:
    head = "某省某市某区人民法院\n民事判决书\n（2024）浙0106民初1000号\n原告：甲公司。\n被告：乙公司。\n本院认为，"
    assert roles(head + marked(sentence)[0]) == expected, why
