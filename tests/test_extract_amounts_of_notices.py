"""Roles of sums as settlements, notices and answers put them, each with what only sounds like it."""

import pytest
from amount_cases import roles
from papers import HEAD, marked

SETTLED = [
    # columns: sentence; role of each amount; why
    ("双方和解，和解金额为⟦22万元⟧。", "principal", "what is now to be paid"),
    ("周远已支付和解款⟦22万元⟧。", "realised", "told as done"),
    ("和解款⟦22万元⟧已付清。", "realised", "the same with words behind"),
    ("约定周远支付⟦2万元⟧后申请执行人放弃其余款项。", "principal", "let go is the rest"),
    ("周远已支付⟦2万元⟧，申请执行人放弃其余款项。", "realised", "paid before"),
    ("申请执行人自愿放弃⟦2万元⟧。", "other", "let go"),
    ("余款自2024年7月起每月还⟦2万元⟧。", "principal", "an instalment"),
    ("周远尚欠货款⟦2万元⟧，承诺每月还⟦5千元⟧。", "outstanding, principal", "a rest and an instalment"),
]

TOLD = [
    ("申请执行贷款本息⟦30万元⟧，执行费按标的计算为⟦4,400元⟧。", "claim, enforcement_fee", "a fee by its measure"),
    ("执行费按标的⟦30万元⟧计算。", "claim", "the measure itself"),
    ("扣除执行费⟦530元⟧后，净发申请执行人⟦4万元⟧。", "enforcement_fee, realised", "given out"),
    ("扣除执行费⟦530元⟧后，拟净发申请执行人⟦4万元⟧。", "enforcement_fee, enforcement_fee", "still to be done"),
    ("周远缴纳⟦1万元⟧后未再履行。", "realised", "paid, and no more"),
    ("周远应缴纳⟦1万元⟧后不再履行其他义务。", "other", "nobody tells that he did"),
    ("你公司为其代偿贷款⟦78万元⟧。", "principal", "the debt of who stood surety"),
    ("其妻自愿代偿⟦1万元⟧。", "realised", "paid by another"),
    ("周远应支付担保代偿款⟦60万元⟧。", "principal", "the same as a noun"),
    ("评估费暂按⟦5,600元⟧预交。", "court_fee", "paid ahead"),
    ("商铺价格在⟦61万元⟧至⟦74万元⟧之间。", "property_value, property_value", "both ends"),
    ("债务在⟦61万元⟧至⟦74万元⟧之间。", "outstanding, outstanding", "no worth"),
    ("冻结限额⟦96万元⟧，冻结尚有缺口⟦64万元⟧。", "control_limit, control_limit", "still to be frozen"),
    ("查询后仍有缺口⟦64万元⟧。", "outstanding", "left of the debt"),
    ("你公司对青禾公司负有到期债务⟦35万元⟧。", "other", "owed to the debtor"),
    ("周远对申请执行人负有到期债务⟦35万元⟧。", "outstanding", "owed by him"),
    ("标的物提取产生的仓储费约⟦7,500元⟧由买受人承担。", "other", "nothing is taken"),
]


@pytest.mark.parametrize(("sentence", "expected", "why"), SETTLED + TOLD)
def test_roles_of_notices(sentence: str, expected: str, why: str) -> None:
    assert roles(f"{HEAD}{marked(sentence)[0]}\n") == expected, why
