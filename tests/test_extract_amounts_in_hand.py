"""Roles of money in the court's hands and of what went out of it, each with what only sounds like it."""

import pytest
from amount_cases import drafts, roles
from papers import HEAD, marked

IN_HAND = [
    # columns: sentence; role of each amount; why
    ("扣收执行费⟦3万元⟧后，向申请执行人兑付⟦47万元⟧。", "enforcement_fee, realised", "told as done"),
    ("扣收执行费⟦3万元⟧后，应向申请执行人支付⟦47万元⟧。", "enforcement_fee, principal", "to be done"),
    (
        "收割机以⟦61,300元⟧成交，扣除拍卖辅助费⟦1,226元⟧后，得款⟦60,074元⟧。",
        "property_value, court_fee, realised",
        "what a sale left",
    ),
    ("收割机经拍卖得款⟦61,300元⟧。", "property_value", "the price"),
    ("扣划存款⟦4,000元⟧，其中⟦1,000元⟧抵交执行费。", "realised, enforcement_fee", "what it was kept for"),
    ("扣划存款⟦4,000元⟧，其中⟦1,000元⟧发还周远。", "realised, realised", "paid out"),
    ("扣划款中⟦1,000元⟧收取执行费，⟦3,000元⟧付申请执行人。", "enforcement_fee, realised", "its own words behind"),
    ("评估费⟦1,000元⟧、⟦3,000元⟧由周远负担。", "court_fee, court_fee", "two fees of one name"),
    ("本院提取周远车辆变卖款⟦9,200元⟧。", "realised", "taken in, though it was a price"),
    ("请你局提取周远车辆变卖款⟦9,200元⟧。", "control_limit", "asked for"),
    (
        "以上共计⟦6万元⟧，其中⟦1万元⟧抵交执行费，⟦5万元⟧给付申请执行人。",
        "realised, enforcement_fee, realised",
        "all of it was given away",
    ),
    (
        "以上共计⟦7万元⟧，其中⟦1万元⟧抵交执行费，⟦5万元⟧给付申请执行人。",
        "other, enforcement_fee, realised",
        "the values do not bear it out",
    ),
    ("周远同意将⟦6万元⟧给付申请执行人。", "other", "agreed on, not done"),
    ("周远将货车作价⟦6万元⟧交付申请执行人抵债。", "property_value", "a thing that was handed over"),
    ("现结存⟦6万元⟧，待分配。", "realised", "kept for later"),
    (
        "周远于2023年10月9日、11月20日分别给付⟦10万元⟧、⟦8万元⟧。",
        "realised, realised",
        "told as done, by its days",
    ),
    (
        "周远应于2023年10月9日、11月20日分别给付⟦10万元⟧、⟦8万元⟧。",
        "principal, principal",
        "to be paid on those days",
    ),
]

IN_PARTS = [
    ("到位⟦10万元⟧，支付工资⟦4万元⟧，支付李苇⟦6万元⟧。", "realised, realised, realised", "parts of what came in"),
    ("到位⟦10万元⟧，支付工资⟦4万元⟧，支付李苇⟦7万元⟧。", "realised, principal, principal", "they do not add up"),
    (
        "到位⟦10万元⟧，应支付工资⟦4万元⟧，应支付李苇⟦6万元⟧。",
        "realised, principal, principal",
        "they are still to be paid",
    ),
    (
        "收到执行款⟦10万元⟧，支付申请执行人⟦9万元⟧，退还周远⟦5千元⟧，暂存⟦5千元⟧。",
        "realised, realised, other, realised",
        "given back, and kept",
    ),
    ("本案到位标的⟦8千元⟧，未到位标的⟦2万元⟧。", "realised, outstanding", "what came in, and the rest"),
    ("扣除已履行部分，被执行人还应支付⟦2万元⟧。", "outstanding", "a rest by the words before it"),
    ("被执行人还应支付违约金⟦2万元⟧。", "interest", "a further debt, and no rest"),
    ("已给付⟦5万元⟧，对余额⟦2万元⟧继续执行。", "realised, outstanding", "the rest is enforced"),
    ("账户余额⟦2万元⟧，本院继续冻结。", "property_value", "a balance"),
    ("其中⟦3千元⟧退还被执行人。", "other", "given back"),
    ("其中⟦3千元⟧退付申请执行人。", "realised", "paid out"),
    ("返还多付的运费⟦12万元⟧。", "principal", "a debt"),
    ("返还多扣划的存款⟦12万元⟧。", "other", "the court took too much"),
    ("周远应缴案款⟦10万元⟧。", "claim", "what is to come in"),
    ("周远缴来案款⟦10万元⟧。", "realised", "what came in"),
    ("法院从周远账户扣走⟦90元⟧。", "realised", "taken"),
    ("周远请求不得从其账户扣走⟦90元⟧。", "other", "not to be taken"),
    (
        "以⟦1,400元⟧为基数，按年利率6%计算利息，暂计⟦80元⟧。",
        "principal, interest",
        "interest by the clause before",
    ),
    ("违约金按日万分之五计算，计⟦80元⟧。", "interest", "the same of a penalty"),
    ("水费按表计算，计⟦80元⟧。", "other", "no interest"),
    ("自起诉之日起至实际清偿之日止的利息暂计为⟦80元⟧。", "interest", "the day of payment pays nothing"),
    ("实际清偿借款⟦80元⟧。", "realised", "paid"),
    ("本次拍卖软件服务费⟦300元⟧由买受人承担。", "court_fee", "what a sale costs"),
    ("被执行人支付软件服务费⟦300元⟧。", "principal", "a debt"),
]

OF_OTHERS = [
    ("周远的保证范围以⟦350万元⟧为限。", "other", "how far a guarantor answers"),
    ("冻结其存款，以⟦350万元⟧为限。", "control_limit", "how far a freeze goes"),
    ("申请执行人受让银行对周远的债权（转让价款⟦41万元⟧）。", "property_value", "what was paid for the claim"),
    ("申请执行人受让债权，周远应支付股权转让款⟦41万元⟧。", "principal", "a price that is owed"),
    ("本院将委托评估，评估费用预计⟦4,500元⟧。", "court_fee", "a fee not yet spent"),
    ("拆除费用预计⟦4,500元⟧。", "other", "a cost of the thing"),
    ("第四季度租金⟦24,000元⟧已支付给被执行人。", "other", "not paid on the debt"),
    ("第四季度租金⟦24,000元⟧已支付给申请执行人。", "realised", "paid on it"),
    (
        "周远以⟦86万元⟧竞得，其所交⟦8万元⟧保证金转为价款。",
        "property_value, other",
        "a bidder's security, by its noun behind",
    ),
    ("被执行人应退还所交⟦8万元⟧保证金。", "principal", "a security that is owed"),
    (
        "对个人的罚款金额为⟦十万元⟧以下，对单位为⟦五万元⟧以上⟦一百万元⟧以下。",
        "other, other, other",
        "what the law allows",
    ),
    ("行政机关对其罚款金额为⟦十万元⟧。", "principal", "a fine"),
    ("该款系其转让商铺所得的转让价款⟦22万元⟧。", "property_value", "a price that somebody got"),
    ("被执行人应支付转让价款⟦22万元⟧。", "principal", "a price that is owed"),
    (
        "该账户收取房费⟦9万元⟧，同期向青禾公司付款⟦7万元⟧。",
        "other, other",
        "money that went through an account",
    ),
    ("被执行人开立账户，并向申请执行人付款⟦7万元⟧。", "principal", "a payment of the debt"),
    ("周远在你局有工程保证金⟦15万元⟧尚未退还。", "other", "what others hold of his"),
    ("请你局将其中的⟦86,400元⟧汇至本院账户。", "control_limit", "what another is to hand over"),
    ("周远将其中的⟦86,400元⟧汇至本院账户。", "realised", "what came in"),
    (
        "欠缴物业费约⟦11,300元⟧、取暖费约⟦6,900元⟧，由买受人自理。",
        "outstanding, outstanding",
        "both are owed, whoever bears them",
    ),
    ("过户税费约⟦11,300元⟧、登记费约⟦80元⟧，由买受人自理。", "other, other", "what nobody owes yet"),
    (
        "本院实际冻结青禾公司存款⟦31万元⟧、周远在洛城支行的存款⟦8,024元⟧。",
        "control_limit, control_limit",
        "one freeze of two balances",
    ),
    (
        "经查青禾公司有存款⟦31万元⟧、周远在洛城支行的存款⟦8,024元⟧。",
        "property_value, property_value",
        "only found",
    ),
]


@pytest.mark.parametrize(("sentence", "expected", "why"), [*IN_HAND, *IN_PARTS, *OF_OTHERS])
def test_role_of_money_in_hand(sentence: str, expected: str, why: str) -> None:
    text, quotes = marked(sentence)
    assert [quote for quote, _ in drafts(f"{HEAD}{text}\n")] == quotes
    assert roles(f"{HEAD}{text}\n") == expected, why
