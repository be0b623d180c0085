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
    ("签约当日付⟦5万元⟧，余下⟦10万元⟧于2025年春节前付清。", "principal, principal", "by its day"),
    ("签约当日付⟦5万元⟧，尚余⟦10万元⟧未付。", "principal, outstanding", "a rest without a day"),
    ("周远承诺于2024年10月底前分两期各还⟦3万元⟧。", "principal", "each of two instalments"),
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
    (
        "可供分配的财产总额⟦7万元⟧，清偿破产费用⟦1万元⟧后，清偿职工债权⟦6万元⟧。",
        "property_value, other, realised",
        "what is there, though its parts add up",
    ),
    ("扣除评估费后，可供分配余款⟦44万元⟧。", "property_value", "nothing shared out yet"),
    (
        "你公司应付劳务费⟦46万元⟧，支付⟦6万元⟧后余款⟦40万元⟧分文未付。",
        "principal, realised, outstanding",
        "a part was paid",
    ),
    ("约定劳务费⟦46万元⟧，支付⟦6万元⟧后余款⟦40万元⟧于年底前付清。", "principal, principal, principal", "to be paid"),
    ("集资款按20%比例发还，其中李苇可得⟦2万元⟧。", "realised", "her share"),
    ("扣除执行费⟦8千元⟧后，将余款⟦59万元⟧移交你院处理。", "enforcement_fee, realised", "given to another court"),
    ("扣除执行费⟦8千元⟧后，余款⟦59万元⟧尚未支付。", "enforcement_fee, outstanding", "nothing is given"),
    ("买受人以⟦113万元⟧竞得，已缴清尾款⟦103万元⟧。", "property_value, realised", "the price was paid"),
    ("周远已支付⟦7万元⟧，剩余⟦2万元⟧不再要求。", "realised, other", "the same with words behind"),
    ("周远已支付⟦7万元⟧，剩余⟦2万元⟧至今未付。", "realised, outstanding", "owed"),
    ("我公司已扣留货款⟦18万元⟧，余⟦3万元⟧为质量保证金。", "realised, other", "not yet due"),
    ("未付设备款，其中已到期⟦12万元⟧，另有⟦8万元⟧于年底到期。", "principal, principal", "due by a plan"),
    ("请在分配时为申请执行人预留⟦135万元⟧。", "claim", "what a creditor takes part with"),
    ("为其预留生活费⟦1万元⟧。", "other", "what is left to live on"),
    ("你公司已转入本院⟦8万元⟧，差额⟦4千元⟧请于三日内补足。", "realised, outstanding", "what came in, and what did not"),
    ("竞买人悔拍，差额⟦4千元⟧应由其补足。", "other", "of the price"),
    ("经催告仅缴⟦5万元⟧，尚欠罚款⟦16万元⟧。", "realised, outstanding", "paid"),
    ("周远愿意只付⟦5万元⟧了结。", "principal", "offered"),
    ("限你社三日内履行，否则对你社罚款⟦20万元⟧。", "other", "a threat"),
    ("缴纳罚款⟦20万元⟧。", "principal", "what a title orders"),
    ("周远在你公司有未结算的工程款约⟦55万元⟧。", "other", "owed to the debtor"),
    ("到期后请将上述⟦38万元⟧汇入本院账户。", "control_limit", "asked for"),
    ("现将上述⟦38万元⟧汇入本院账户。", "realised", "told as done"),
    ("缴纳加处的罚款⟦9万元⟧。", "interest", "what runs on a fine"),
]


@pytest.mark.parametrize(("sentence", "expected", "why"), SETTLED + TOLD)
def test_roles_of_notices(sentence: str, expected: str, why: str) -> None:
    assert roles(f"{HEAD}{marked(sentence)[0]}\n") == expected, why
