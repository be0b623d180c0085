"""Roles of amounts in the orders and in judgments, and interest that still runs."""

import pytest
from amount_cases import drafts, roles
from papers import marked

ORDERS = [
    # columns: order; role of each amount; why
    (
        "林溪对被执行人享有⟦5万元⟧债权，如发现可供执行财产，可申请恢复执行。",
        "outstanding",
        "left open by a dormant case",
    ),
    ("冻结、划拨被执行人银行存款⟦5万元⟧或查封、扣押其相应价值的财产。", "control_limit", "up to"),
    ("扣划被执行人的银行存款⟦5万元⟧至本院账户。", "control_limit", "an order, nothing realised yet"),
    ("每月提取被执行人的工资⟦5千元⟧，至提足⟦5万元⟧为止。", "control_limit, control_limit", "wages"),
    ("扣划存款⟦5万元⟧（含申请执行费⟦600元⟧）。", "control_limit, enforcement_fee", "the fee within"),
    ("冻结被执行人在某银行的存款，以⟦5万元⟧为限。", "control_limit", "为限"),
    (
        "查封、扣划、变卖被执行人相应价值的财产（以⟦5万元⟧及利息、申请执行费⟦600元⟧为限）。",
        "control_limit, enforcement_fee",
        "a limit in a bracket, the fee within",
    ),
    ("变卖被执行人的车辆（以⟦5万元⟧成交）。", "property_value", "a price in a bracket"),
    ("第三人应将首期清偿款⟦5万元⟧支付至本院账户。", "control_limit", "what another owes, to be handed over"),
    ("撤销本院于2021年6月3日扣划存款⟦5万元⟧的执行行为。", "realised", "taken, and the taking revoked"),
    ("周远返还李苇已执行的款项⟦46万元⟧及孳息。", "principal", "to be given back (执行回转)"),
    ("对本院已执行的款项⟦46万元⟧予以发还。", "realised", "given out"),
]

LISTED_ORDERS = [
    # columns: order; role of each amount; why
    ("划拨存款⟦5万元⟧，其中欠款⟦4万元⟧、执行费⟦600元⟧。", "control_limit, principal, enforcement_fee", "its parts"),
    ("冻结下列存款：\n1.甲账户内存款⟦5万元⟧；\n2.乙账户内资金⟦4万元⟧。", "control_limit, control_limit", "a list"),
    ("扣划保险现金价值⟦9千元⟧。", "control_limit", "a policy's worth, taken"),
    ("划拨存款⟦5万元⟧，含案款⟦4万元⟧。", "control_limit, principal", "its part"),
    ("返还已取得的执行款⟦8万元⟧。", "principal", "to be paid back"),
    ("对王某罚款⟦5千元⟧，限三日内缴纳。", "other", "a decision to fine"),
    ("对某局处罚决定书中罚款⟦3万元⟧准予强制执行。", "principal", "an office's fine, let in"),
    ("划拨存款⟦6千元⟧，用以支付：（1）案款⟦5千元⟧。", "control_limit, principal", "what the money is for"),
    ("划拨存款⟦6千元⟧，另案案款⟦5千元⟧。", "control_limit, realised", "money in the court's hands"),
]

TRIALS = [
    ("被告已付⟦2万元⟧，下欠⟦3万元⟧。", "realised, outstanding", "下欠 is a rest"),
    ("仅剩质保金⟦5万元⟧。", "outstanding", "仅剩"),
    ("货款⟦5万元⟧、利息⟦1万元⟧，共计⟦6万元⟧。", "principal, interest, principal", "nothing is enforced in a trial"),
    ("护理费⟦480元⟧（⟦40元⟧/天×12天）。", "principal, other", "a factor by the day"),
    ("每天⟦40元⟧/天。", "other", "a rate"),
    ("双方签订劳务分包合同，约定合同价款为⟦5万元⟧。", "principal", "the price of works"),
    ("双方签订房屋买卖合同，约定总价款为⟦5万元⟧。", "property_value", "the price of a thing"),
    ("汇票号码为30051337、票面金额为⟦5万元⟧。", "principal", "a bill"),
    ("请求被告偿还剩余货款⟦5万元⟧。", "principal", "a rest sued for"),
    ("请求判令：1.支付赔偿金⟦2万元⟧；2.拖欠的工资⟦3千元⟧。", "principal, principal", "an item sued for"),
    ("已转账⟦1千元⟧，只欠⟦5百元⟧。", "realised, outstanding", "只欠"),
    ("约定的违约金过高，本院酌定为⟦7千元⟧。", "interest", "a penalty found fit"),
    ("房屋市场价值为⟦3万元⟧，屋内物品酌定⟦1万元⟧。", "property_value, principal", "damages found fit"),
    ("共产生租赁费⟦5万元⟧。", "principal", "a debt that grew"),
    ("2014年1月30日归还本金⟦3万元⟧。", "realised", "a day before the suit"),
    ("2022年1月30日归还本金⟦3万元⟧。", "principal", "a day to come"),
    ("2014年1月30日应归还本金⟦3万元⟧。", "principal", "to be paid then"),
    ("原告2014年1月30日向被告支付⟦3万元⟧。", "principal", "the lender paid"),
    ("被告共计付息⟦3万元⟧。", "realised", "interest paid"),
    ("被告应付息⟦3万元⟧。", "principal", "interest to pay"),
    ("案发后补缴税款⟦3万元⟧。", "realised", "taxes paid later"),
    ("被告人犯虚开发票罪，判处罚金⟦3万元⟧。", "principal", "发票 of a crime is no receipt"),
    ("裁定准许拍卖的渔船之债权本金应为⟦3万元⟧。", "principal", "本金 behind 拍卖"),
    ("该房经双方协商现值⟦7万元⟧。", "property_value", "what it is worth now"),
    ("多次向原告借款，其中银行转账⟦8万元⟧，现金⟦1万元⟧。", "principal, principal", "how a loan was handed over"),
    ("被告归还借款，其中银行转账⟦8万元⟧。", "realised", "how it was given back"),
    ("被告通过银行承兑汇票支付⟦8万元⟧。", "realised", "a means of payment"),
    ("被告应通过银行承兑汇票支付⟦8万元⟧。", "principal", "a means of a payment to come"),
    ("原告通过银行转账支付⟦8万元⟧。", "realised", "转账 of whoever paid"),
    ("被告又支付⟦8万元⟧。", "realised", "a further payment"),
    ("最后一次还款⟦5百元⟧。", "realised", "the last payment"),
    ("存款由双方各分得⟦1万元⟧。", "principal", "each its share, ordered"),
    ("信用额度⟦5万元⟧。", "other", "a ceiling of credit"),
    ("改判其仅支付货款⟦5万元⟧。", "principal", "仅 of what is asked for"),
    ("判令返还多收取的设计费⟦8千元⟧。", "principal", "taken too much, sued for"),
    ("后被告给付⟦5万元⟧。", "realised", "told as done afterwards"),
    ("后续治疗费由被告给付⟦5万元⟧。", "principal", "后续 is no afterwards"),
    ("原告于当日向被告发放贷款⟦5万元⟧。", "principal", "the loan as granted"),
    ("出具借条，载明今借到现金⟦5万元⟧。", "principal", "a slip of debt"),
    ("被告借原告现金⟦5万元⟧。", "principal", "lent in cash"),
    ("由被告承担70%即⟦7千元⟧，由原告自行承担30%即⟦3千元⟧。", "principal, other", "each its own share"),
    ("其余损失⟦3千元⟧，由原告自行承担。", "other", "nobody owes it"),
    ("赔偿死亡赔偿金⟦5万元⟧、被扶养人生活费⟦3万元⟧。", "principal, principal", "damages"),
    ("按日万分之五支付违约金，截至起诉之日为⟦1万元⟧。", "interest", "reckoned up to a day"),
    ("支付货款，截至起诉之日为⟦1万元⟧。", "principal", "a debt up to a day"),
    ("原告月平均工资⟦3千元⟧。", "other", "what he earns"),
    ("拖欠原告月工资⟦3千元⟧。", "outstanding", "wages owed"),
    ("被告的账户有现金⟦5万元⟧。", "property_value", "cash"),
    # columns: sentence of a civil judgment; role of each amount; why
    ("原告住院治疗，花去医疗费⟦5千元⟧。", "other", "told, not asked for"),
    ("大火造成原告损失⟦5万元⟧。", "other", "told"),
    ("请求判令被告赔偿因漏水造成的损失⟦5万元⟧。", "principal", "asked for"),
    ("被告在保险公司投保第三者责任险⟦50万元⟧。", "other", "a sum insured"),
    ("保险公司在交强险内赔偿原告⟦5万元⟧。", "principal", "ordered"),
    ("收条载明：今收到房租⟦5千元⟧。", "other", "a receipt read out"),
    ("借条载明：今借到⟦5千元⟧。", "principal", "a debt read out"),
    ("经某价格评估公司评估，总损失为⟦5万元⟧。", "property_value", "appraised"),
    ("其余损失⟦5万元⟧，由原告自行承担。", "other", "nobody owes it"),
    ("原告购买冰柜一台，价款为⟦3千元⟧。", "property_value", "what it was bought for"),
    ("一、乙某支付拖欠工资⟦5万元⟧。", "principal", "an item of what is sued for"),
    ("一、乙某拖欠工资⟦5万元⟧。", "outstanding", "told, not asked for"),
]

RUNNING = [
    # columns: sentence; whether interest runs on its first amount; why
    ("偿还借款⟦5万元⟧及利息。", True, "及利息"),
    ("偿还借款⟦5万元⟧，并支付相应的违约金。", True, "a penalty without a sum"),
    ("偿还借款⟦5万元⟧及相应利息（以⟦5万元⟧为基数）。", True, "with its base"),
    ("利息⟦5万元⟧（暂计至2021年9月20日）。", True, "counted up to a day"),
    ("偿还借款⟦5万元⟧及利息⟦1万元⟧。", False, "a definite sum"),
    ("偿还借款⟦5万元⟧。", False, "nothing behind"),
    ("偿还借款⟦5万元⟧及案件受理费⟦600元⟧。", False, "costs do not run"),
]


@pytest.mark.parametrize(("sentence", "expected", "why"), TRIALS)
def test_role_in_a_judgment(sentence: str, expected: str, why: str) -> None:
    heading = "浙江省杭州市西湖区人民法院\n民事判决书\n（2021）浙0106民初12号\n"
    assert roles(f"{heading}原告：甲某。\n被告：乙某。\n{marked(sentence)[0]}\n") == expected, why


@pytest.mark.parametrize(("sentence", "expected", "why"), ORDERS + LISTED_ORDERS)
def test_role_in_the_orders(sentence: str, expected: str, why: str) -> None:
    assert roles(f"依照民事诉讼法的规定，裁定如下：\n{marked(sentence)[0]}\n") == expected, why


@pytest.mark.parametrize(("sentence", "expected", "why"), RUNNING)
def test_interest_runs(sentence: str, expected: bool, why: str) -> None:
    assert drafts(marked(sentence)[0])[0][1].open_ended is expected, why
