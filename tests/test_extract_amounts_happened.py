"""Roles of amounts by what happened with them in the course of a case, each with what only may happen beside it."""

import pytest
from amount_cases import drafts, roles
from papers import HEAD, marked

HAPPENED = [
    # columns: sentence; role of each amount; why
    ("被执行人支付前三期共⟦216万元⟧后，自2019年7月起未再付款。", "realised", "paid until it stopped"),
    ("被执行人应支付租金⟦216万元⟧，自2019年7月起不再计付利息。", "principal", "to be paid"),
    ("审查期间，被申请人于2022年11月21日向两申请人支付⟦人民币5万元⟧，申请人遂撤回申请。", "realised", "while pending"),
    ("审查期间，被申请人承诺于2022年11月21日向两申请人支付⟦人民币5万元⟧。", "principal", "promised"),
    ("本院于2014年从青禾砖瓦厂执行⟦96,000元⟧给付周远。", "realised", "taken and passed on"),
    ("申请执行人请求从青禾砖瓦厂执行⟦96,000元⟧给付周远。", "other", "asked for"),
    ("机器设备变价款⟦61.7万元⟧用于支付部分职工工资。", "realised", "the money of a sale is spent"),
    ("机器设备变价款⟦61.7万元⟧，拟用于支付职工工资。", "property_value", "not yet spent"),
    ("周远擅自变卖被查封的机械两台，所得⟦28,000元⟧用于个人消费。", "other", "what the debtor got"),
    ("本院变卖被查封的机械两台，所得⟦28,000元⟧。", "property_value", "what the court got for it"),
    ("周远辩称，其已向公司转账⟦45万元⟧作为出资，应予扣除。", "other", "put into the firm"),
    ("周远辩称，其已向李苇转账⟦45万元⟧作为还款。", "realised", "paid"),
    ("该院于2020年8月19日作出执行裁定，强制执行青禾公司银行存款⟦135万元⟧。", "control_limit", "ordered to be taken"),
    ("其股东愿意提供⟦800万元⟧流动资金恢复生产。", "other", "offered"),
    ("被执行人应归还流动资金借款⟦800万元⟧。", "principal", "lent before"),
    ("本院拍卖该房，周远未在公告确定的2021年4月15日前缴清余款⟦885万元⟧。", "property_value", "the rest of a price"),
    ("被执行人未在2021年4月15日前付清余款⟦885万元⟧。", "outstanding", "the rest of a debt"),
    ("双方约定以⟦七十万元⟧将该设备交申请执行人抵偿同等数额的债务。", "property_value", "the price of what is taken"),
    ("偿债资金来源于股东借款⟦2,000万元⟧。", "other", "lent to pay with"),
    ("被执行人应偿还股东借款⟦2,000万元⟧。", "principal", "owed"),
    ("未经批准占用土地，并处以每平方米⟦10元⟧共计⟦30,667元⟧的罚款。", "other, principal", "a fine reckoned by area"),
    ("水泥每吨⟦300元⟧共计⟦30,000元⟧。", "other, other", "a price and no fine"),
]


@pytest.mark.parametrize(("sentence", "expected", "why"), HAPPENED)
def test_role_by_what_happened(sentence: str, expected: str, why: str) -> None:
    text, quotes = marked(sentence)
    assert [quote for quote, _ in drafts(f"{HEAD}{text}\n")] == quotes
    assert roles(f"{HEAD}{text}\n") == expected, why
