"""Roles of dealings told in passing: a rest that was paid, a price and its dues, a share of a fee."""

import pytest
from amount_cases import roles
from papers import marked

DEALINGS = [
    # columns: sentence; role of each amount; why
    (
        "扣划⟦8万元⟧，其中⟦1千元⟧为执行费，⟦9百元⟧为调解书确定由被告负担的案件受理费。",
        "realised, enforcement_fee, court_fee",
        "the fee behind, after what is said of it",
    ),
    (
        "扣划⟦8万元⟧，其中⟦1千元⟧为执行费，⟦9百元⟧为调解书确定由被告支付的款项。",
        "realised, enforcement_fee, enforcement_fee",
        "no fee",
    ),
    ("其已于3月30日支付⟦40万元⟧，2023年4月3日支付余款⟦6万元⟧。", "realised, realised", "a rest paid on a day"),
    ("其应于3月30日支付⟦40万元⟧，2023年4月3日支付余款⟦6万元⟧。", "principal, outstanding", "what was agreed on"),
    ("2021年12月8日，青禾合作社履行⟦30万元⟧。", "realised", "the day stands apart"),
    ("2021年12月8日前，青禾合作社履行⟦30万元⟧。", "principal", "a day to come"),
    ("2021年12月8日，青禾合作社应履行⟦30万元⟧。", "principal", "an order"),
    ("林溪于2014年3月8日刷卡支付⟦10万元⟧。", "realised", "how it was paid"),
    ("林溪应当转账支付⟦10万元⟧。", "principal", "how it is to be paid"),
    ("林溪应已转账支付⟦10万元⟧。", "realised", "paid already"),
    ("约定总价款⟦52万元⟧，余款⟦30万元⟧以银行按揭方式支付，已全部付清。", "property_value, realised", "a price paid"),
    ("约定总价款⟦52万元⟧，余款⟦30万元⟧以银行按揭方式支付。", "property_value, outstanding", "not paid yet"),
    ("扣除案件执行费⟦3千元⟧，向申请执行人付款⟦41万元⟧。", "enforcement_fee, realised", "paid on with 向"),
    ("扣除案件执行费⟦3千元⟧，应向申请执行人付款⟦41万元⟧。", "enforcement_fee, principal", "not paid yet"),
    ("扣除执行费⟦3千元⟧，余款⟦8万元⟧尚未发放。", "enforcement_fee, realised", "in the court's hands"),
    ("扣除执行费⟦3千元⟧，余款⟦8万元⟧尚未支付。", "enforcement_fee, outstanding", "still owed"),
    ("贷款余款⟦8万元⟧尚未发放。", "outstanding", "of a loan"),
    ("剩余冻结款项⟦1万元⟧已解除冻结。", "control_limit", "what was held"),
    ("剩余案件款项⟦1万元⟧待执行。", "outstanding", "nothing held"),
    ("林溪并交纳公共维修基金⟦6千元⟧。", "other", "beside the price"),
    ("林溪欠缴公共维修基金⟦6千元⟧。", "outstanding", "owed"),
    ("后续治疗尚需费用约⟦3万元⟧。", "other", "a need to come"),
    ("治疗尚欠费用约⟦3万元⟧。", "outstanding", "owed"),
    ("冻结其存款⟦9万元⟧，超出其应当承担的部分⟦5万元⟧。", "control_limit, other", "too much"),
    ("冻结其存款⟦9万元⟧，请求对超出部分⟦5万元⟧解除冻结。", "control_limit, control_limit", "to be freed"),
    ("林溪在房屋征收项目中可得补偿款⟦18万元⟧。", "property_value", "what comes to him"),
    ("提取林溪在房屋征收项目中可得补偿款⟦18万元⟧。", "realised", "taken"),
    ("被执行人在案外人处有应收租金⟦6万元⟧。", "property_value", "what others owe to him"),
    ("被执行人在案外人处有应付租金⟦6万元⟧。", "principal", "what he owes"),
    ("抵押物变卖所得价款在⟦7百万元⟧限额内优先受偿。", "control_limit", "up to"),
    ("抵押物变卖所得价款⟦7百万元⟧优先受偿。", "property_value", "all of it"),
    ("依据某判决，甲公司应支付租金⟦9万元⟧、违约金⟦2万元⟧。", "principal, interest", "a title's penalty"),
    ("依据某判决，甲公司应支付租金⟦9万元⟧、押金⟦2万元⟧。", "principal, principal", "a title's further debt"),
    ("依据某判决，甲公司应支付违约金⟦2万元⟧。", "interest", "a title's penalty alone"),
    ("依据某判决，甲公司应支付租金及违约金⟦2万元⟧。", "principal", "one sum for both"),
    ("其子代为一次性给付⟦4万元⟧。", "realised", "paid by another at once"),
    ("双方约定一次性给付⟦4万元⟧。", "principal", "agreed on"),
    ("拍卖款⟦9万元⟧，先行拨付看船费⟦4千元⟧。", "property_value, other", "what guarding a ship cost"),
    ("判决支付看船费⟦4千元⟧。", "principal", "ordered by a title"),
    ("其已支付工程款⟦9万元⟧，超额支付⟦3万元⟧。", "realised, other", "too much"),
    ("其已支付工程款⟦9万元⟧，另应支付⟦3万元⟧。", "realised, principal", "to be paid"),
    ("交纳案款⟦6万元⟧，其中⟦5万元⟧发放申请执行人，⟦2千元⟧收取执行费。", "realised, realised, enforcement_fee", "taken"),
    ("交纳案款⟦6万元⟧，其中⟦5万元⟧发放申请执行人，⟦2千元⟧收取后入账。", "realised, realised, realised", "no fee"),
    ("第三人提供⟦5百万元⟧保函。", "other", "a security by its paper"),
    ("第三人提供价值⟦5百万元⟧房产。", "property_value", "a thing by its worth"),
    ("1.支付到期租金⟦2万元⟧、未到期租金⟦4万元⟧。", "principal, principal", "rent not yet due"),
]


@pytest.mark.parametrize(("sentence", "expected", "why"), DEALINGS)
def test_role_in_the_body(sentence: str, expected: str, why: str) -> None:
    assert roles(f"本院在执行中查明：\n{marked(sentence)[0]}\n") == expected, why
