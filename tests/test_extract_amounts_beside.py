"""Roles of amounts that are named beside: by a bracket, a heading, the values, what governs the sentence."""

import pytest
from amount_cases import roles
from papers import marked
from rulings import paper

BODY = [
    # columns: sentence; role of each amount; why
    (
        "本院案件优先债权为⟦50万元⟧（本金）、⟦3万元⟧（利息，计至2022年12月31日）。",
        "principal, interest",
        "each by the noun behind it",
    ),
    ("优先债权为⟦50万元⟧（利息暂计至2022年12月31日）。", "claim", "how far the interest is reckoned"),
    ("扣划存款⟦50万元⟧（本金）。", "realised", "what was taken, whatever it paid"),
    ("应向本院交纳⟦800元⟧（执行费）。", "enforcement_fee", "a fee by its bracket"),
    ("应向本院交纳⟦800元⟧（案件受理费）。", "court_fee", "another fee"),
    ("应向本院交纳⟦800元⟧（执行款专户）。", "other", "no fee"),
    (
        "先行支付执行费：（2024）浙0106执1号案⟦4千元⟧，（2024）浙0106执2号案⟦3千元⟧，共⟦7千元⟧。",
        "enforcement_fee, enforcement_fee, enforcement_fee",
        "the label before the colon",
    ),
    ("本案应收执行费⟦2万元⟧，已收⟦1860元⟧。", "enforcement_fee, enforcement_fee", "a part of the fee"),
    ("本案应收执行费⟦2万元⟧，执行款已收⟦1860元⟧。", "enforcement_fee, realised", "the case's money"),
    ("被执行人未履行给付货款⟦5万元⟧的义务。", "principal", "what is ordered"),
    ("被执行人未履行判决确定的支付租金⟦5万元⟧的义务。", "principal", "the same with its title"),
    ("被执行人未履行货款⟦5万元⟧。", "outstanding", "what is left"),
    (
        "限你即日履行下列款项，共计⟦5万元⟧：一、借款⟦4万元⟧；二、利息⟦1万元⟧。",
        "claim, principal, interest",
        "the total",
    ),
    ("限你即日偿还下列借款⟦5万元⟧。", "principal", "no total"),
    (
        "支付资金占用损失，其中2022年11月1日至2023年12月31日为⟦3万元⟧。",
        "interest",
        "interest of a time",
    ),
    ("支付货款，其中2022年11月1日至2023年12月31日为⟦3万元⟧。", "other", "no interest"),
    (
        "支付利息（以⟦5万元⟧为基数，自2019年1月1日起按LPR计算，截至立案之日为⟦3千元⟧）。",
        "principal, interest",
        "the day is that of an event",
    ),
    ("该款系支付的违约金，每月⟦8千元⟧。", "interest", "by the month"),
    ("该款系支付的退休金，每月⟦8千元⟧。", "other", "no interest"),
    ("法院按⟦5万元⟧计算息费不当。", "principal", "what interest is reckoned on"),
    ("法院按⟦5万元⟧计算人数不当。", "other", "no interest"),
    ("利息⟦9600元⟧（⟦8万元⟧×月息2%×6个月）。", "interest, principal", "月息 is a rate too"),
    ("审计报告载明：短期借款⟦50万元⟧，应付账款⟦60万元⟧。", "outstanding, outstanding", "lines of a balance sheet"),
    ("请协助冻结其应付账款⟦60万元⟧。", "control_limit", "held"),
    ("债务人负债总额⟦90万元⟧，其中金融债权⟦60万元⟧。", "outstanding, outstanding", "a class of its creditors"),
    ("对账单所载余额⟦6万元⟧未经其签章。", "outstanding", "what two traders reckoned"),
    ("账户余额⟦6万元⟧。", "property_value", "what stands in an account"),
    ("应收账款可收回金额⟦5万元⟧。", "property_value", "what it is worth"),
    ("股票1200股，按当日收盘价计⟦5016元⟧。", "property_value", "reckoned by a price"),
    ("按当日收盘价⟦2.25元⟧/股计算。", "other", "the price of one"),
    ("经评估，商铺单价⟦1万元⟧/平方米。", "property_value", "what a metre is worth"),
    ("对某装卸公司享有已到期运费⟦5万元⟧。", "other", "what others owe to the debtor"),
    ("该厂房已设定抵押，担保债权本金⟦50万元⟧。", "other", "what a pledge stands for"),
    ("该厂房已设定抵押，所担保的债权余额⟦50万元⟧。", "outstanding", "what is left of it"),
    ("请协助停止向被执行人支付工程款⟦50万元⟧。", "control_limit", "kept back"),
    ("该公司停止向他人采购设备⟦50万元⟧。", "other", "no payment"),
    ("裁定撤销提取租金⟦5万元⟧的执行行为。", "control_limit", "what was to be taken"),
    ("于2021年6月3日扣划存款⟦5万元⟧的执行行为不当。", "realised", "what was taken on a day"),
    ("请求保全⟦5万元⟧或查封相应价值的财产。", "control_limit", "or a thing of its worth"),
    ("并可处⟦5万元⟧以上⟦100万元⟧以下罚款。", "other, other", "how high a fine may be"),
    ("成交价⟦100万元⟧以下的按1%收取服务费。", "other", "a threshold"),
    ("成交价⟦100万元⟧已付清。", "property_value", "a price"),
    ("拆除费用需⟦3万元⟧至⟦4万元⟧，不宜处置。", "other, other", "what it would cost"),
    ("尚需支付管理人报酬、诉讼费等约⟦6万元⟧。", "other", "costs of a bankruptcy"),
    ("尚需支付劳动报酬、诉讼费等约⟦6万元⟧。", "principal", "wages and their costs"),
    ("仓库每日保管费⟦350元⟧，此前的保管费⟦4万元⟧从变卖款中支付。", "other, other", "costs of the sale"),
    ("支付保管费⟦4万元⟧。", "principal", "a debt"),
    ("申请执行人放弃⟦5万元⟧。", "other", "given up"),
    ("支付律师费⟦5千元⟧、担保服务费⟦2千元⟧。", "other, other", "the guarantor of a preservation"),
    (
        "余款已支付给申请执行人，用于清偿诉讼费⟦1千元⟧，本金⟦5万元⟧。",
        "court_fee, realised",
        "what the payment went to",
    ),
    ("余款应支付给申请执行人，用于清偿诉讼费⟦1千元⟧，本金⟦5万元⟧。", "court_fee, principal", "still to be paid"),
    ("以⟦50万元⟧成交，该款支付评估费⟦1千元⟧、职工工资⟦5万元⟧。", "property_value, court_fee, realised", "spent"),
    ("其首付⟦5万元⟧，余款⟦8万元⟧以按揭方式付清。", "realised, realised", "how the rest was paid"),
    ("其首付⟦5万元⟧，余款⟦8万元⟧应以按揭方式付清。", "realised, outstanding", "to be paid"),
    ("其提交了⟦8万元⟧付款收据。", "realised", "by the paper behind"),
    ("其提交了⟦8万元⟧借条。", "other", "a slip"),
    (
        "以物抵债，抵债数额⟦8万元⟧包含：执行费⟦1千元⟧、本金⟦79000元⟧。",
        "property_value, enforcement_fee, realised",
        "paid by it",
    ),
    ("未受偿的加倍利息⟦3千元⟧待后清偿。", "outstanding", "left over"),
    ("加倍利息⟦3千元⟧待后清偿。", "interest", "by its name"),
    ("执行债权⟦8万元⟧及逾期利息、迟延履行金未受偿。", "outstanding", "said behind the interest"),
    ("执行债权⟦8万元⟧及逾期利息、迟延履行金未受偿部分继续执行。", "claim", "a part only"),
    ("对建设路改造工程享有债权，合同价⟦80万元⟧。", "other", "agreed on with another"),
    ("本院责令其说明去向，并对其罚款⟦5千元⟧。", "other", "a measure of the court"),
    ("某局责令其停产，并对其罚款⟦5千元⟧。", "principal", "a penalty of an office"),
    ("支付2021年12月至2022年3月工资⟦5千元⟧。", "principal", "wages up to March"),
    ("其月工资⟦5千元⟧。", "other", "what he earns"),
    ("支付宝⟦15元⟧。", "other", "no word of paying"),
    ("设备已由另案拍卖，所得⟦5万元⟧已用于清偿职工债权。", "realised", "what became of it"),
    ("设备已由另案拍卖，所得⟦5万元⟧。", "property_value", "a price"),
    ("破产财产变价所得⟦50万元⟧，收回应收款⟦5万元⟧。", "property_value, realised", "what the estate came to"),
    ("破产财产无法变价，不能收回应收款⟦5万元⟧。", "property_value", "nothing came in"),
    ("该公司账户结余⟦318元⟧。", "property_value", "what stands in an account"),
    ("处置后可供清偿本案的金额约⟦10万元⟧。", "property_value", "what is left for the case"),
    (
        "拍卖成交⟦90万元⟧，抵押权人优先受偿⟦60万元⟧后预计余款⟦30万元⟧。",
        "property_value, realised, property_value",
        "left over",
    ),
    ("抵押权人优先受偿后，尚有余款⟦30万元⟧未付。", "outstanding", "still owed"),
    ("账户资金⟦3.7万元⟧；应收款⟦64万元⟧。", "property_value, property_value", "what a firm has"),
    ("扣划账户资金⟦3.7万元⟧。", "realised", "taken"),
    ("发包方称已超付⟦17万元⟧。", "other", "paid too much"),
    ("发包方称已付⟦17万元⟧。", "realised", "paid"),
    ("存款⟦4万元⟧，其中⟦3万元⟧系农民工工资专户资金。", "property_value, other", "another's money"),
    ("存款⟦4万元⟧，其中⟦3万元⟧系活期。", "property_value, property_value", "his own"),
    ("应支付案件受理费⟦1千元⟧，并退还保证金⟦5万元⟧。", "court_fee, principal", "given back, and no fee"),
    ("已预交案件受理费⟦1千元⟧，退还⟦500元⟧。", "court_fee, court_fee", "a fee given back"),
    ("抵押登记债权数额⟦70万元⟧。", "other", "what a pledge stands for"),
    (
        "请将其公积金余额⟦6万元⟧中的⟦5万元⟧提取至本院账户，剩余⟦1万元⟧予以冻结。",
        "property_value, control_limit, control_limit",
        "parts of what is held",
    ),
    ("其公积金余额⟦6万元⟧中的⟦5万元⟧已提取，剩余⟦1万元⟧。", "property_value, realised, outstanding", "told"),
    ("被执行人主动到院，缴纳⟦15万元⟧并承诺今后每月还⟦1万元⟧。", "realised, principal", "brought to the court"),
    ("被执行人应到院，缴纳⟦15万元⟧。", "other", "it does not say that he came"),
    ("本案执行所得⟦15万元⟧。", "realised", "what the case brought"),
    ("鑫源公司以逾期为由申请执行违约金⟦20万元⟧，法院立案受理。", "claim", "nothing else is claimed"),
    ("鑫源公司申请执行违约金⟦20万元⟧，利息⟦1万元⟧。", "interest, interest", "items of a claim"),
    ("扣划周远存款⟦8万元⟧、青禾房地产开发有限公司存款⟦2万元⟧。", "realised, realised", "a further thing taken"),
    ("扣划周远存款⟦8万元⟧、现有存款⟦2万元⟧。", "realised, property_value", "what is left there"),
    (
        "执行到位款项共计⟦10万元⟧（变卖款⟦8万元⟧、存款⟦2万元⟧）。",
        "realised, realised, realised",
        "what it came of, by the values",
    ),
    (
        "执行到位款项共计⟦10万元⟧（变卖款⟦8万元⟧、存款⟦3万元⟧）。",
        "realised, property_value, property_value",
        "the values do not bear it out",
    ),
    (
        "周远、沈立秋分别在⟦22万元⟧、⟦11万元⟧最高限额内承担连带清偿责任。",
        "control_limit, control_limit",
        "a limit for each",
    ),
    ("周远、沈立秋分别付⟦22万元⟧、⟦11万元⟧后承担连带清偿责任。", "principal, principal", "no limit"),
    (
        "当事人已付⟦13万元⟧。对方称，该⟦13万元⟧系支付的货款。",
        "realised, realised",
        "the sum told of before",
    ),
    ("当事人已付⟦13万元⟧。对方称，该⟦14万元⟧系另一笔款。", "realised, other", "another sum"),
]


@pytest.mark.parametrize(("sentence", "expected", "why"), BODY)
def test_role_in_the_body(sentence: str, expected: str, why: str) -> None:
    assert roles(paper(body=marked(sentence)[0])) == expected, why


PLANS = [
    ("余额⟦9万元⟧，按赵某⟦20万元⟧、钱某⟦10万元⟧的比例分配。", "realised, claim, claim", "with what each takes part"),
    ("余额⟦9万元⟧，分配给赵某⟦6万元⟧、钱某⟦3万元⟧。", "realised, realised, realised", "what each gets"),
    (
        "本金⟦5万元⟧+诉讼费⟦1千元⟧=⟦51000元⟧，优先受偿。",
        "principal, court_fee, realised",
        "the sum is paid first",
    ),
    ("本金⟦5万元⟧+诉讼费⟦1千元⟧=⟦51000元⟧。", "principal, court_fee, claim", "nothing is paid"),
    ("以抵押物变价款⟦50万元⟧为限优先受偿。", "property_value", "what the pledge is worth"),
    ("参与分配的普通债权：赵某⟦20万元⟧。", "claim", "with what he takes part"),
    (
        "余额⟦46万元⟧由其余债权人按下列债权数额比例受偿：\n甲公司（本金⟦61万元⟧、违约金⟦5万元⟧）：⟦66万元⟧；\n赵某：⟦23万元⟧；\n以上合计⟦89万元⟧。",
        "realised, principal, interest, claim, claim, claim",
        "a heading of what each takes part with",
    ),
    (
        "未受偿部分，甲公司本金⟦27万元⟧及违约金，赵某⟦10万元⟧，可继续申请执行。",
        "outstanding, outstanding",
        "left over, each",
    ),
    ("按比例清偿部分，甲公司受偿⟦27万元⟧。", "realised", "paid"),
    ("按比例分配普通债权：赵某⟦20万元⟧。", "realised", "what he is given"),
    ("截至2020年11月30日的本息为⟦68万元⟧，全额优先受偿⟦68万元⟧。", "claim, realised", "with what it takes part"),
    (
        "一、应优先扣除的费用\n1.执行费⟦1千元⟧；\n2.物业欠费⟦9千元⟧。\n二、其他",
        "enforcement_fee, other",
        "a cost of the sale",
    ),
    ("四、不予列入分配的债权\n案外人主张的借款⟦30万元⟧，未取得执行依据。\n", "principal", "it gets nothing"),
    (
        "按比例分配：\n赵某：⟦6万元⟧\n钱某：⟦3万元⟧\n未受偿部分继续执行。",
        "realised, realised",
        "a line for each without ordinals",
    ),
    ("按比例分配。\n赵某：⟦6万元⟧\n", "other", "no heading"),
    (
        "扣除款项：\n（1）评估费⟦1千元⟧；\n（2）租金补偿（五年，每月⟦1千元⟧）⟦6万元⟧；\n（3）执行费⟦2千元⟧。\n以上合计⟦63000元⟧。",
        "court_fee, other, other, enforcement_fee, other",
        "a sum of costs passes over a bracket",
    ),
    (
        "债权总额⟦6万元⟧（其中本金⟦5万元⟧、利息⟦1万元⟧），诉讼费⟦2千元⟧，以上合计⟦62000元⟧。",
        "claim, principal, interest, court_fee, claim",
        "and so does one of debts",
    ),
    (
        "二、各债权人债权情况（计算至2023年7月31日）\n1.甲公司，（2022）浙0106民初56号，⟦4万元⟧，诉讼费⟦3千元⟧。\n2.赵某，（2021）浙0106民初4号，⟦2万元⟧。\n三、分配",
        "principal, court_fee, claim",
        "a heading with a bracket; the first item has costs",
    ),
]


@pytest.mark.parametrize(("sentence", "expected", "why"), PLANS)
def test_role_in_a_plan(sentence: str, expected: str, why: str) -> None:
    head = "杭州市西湖区人民法院\n案款分配方案\n（2024）浙0106执1000号\n"
    assert roles(f"{head}{marked(sentence)[0]}\n") == expected, why


@pytest.mark.parametrize(
    ("order", "expected", "why"),
    [
        ("继续执行被执行人甲公司5万元、乙公司8万元及相应违约金。", "outstanding, outstanding", "what is still owed"),
        ("中止执行被执行人甲公司5万元。", "other", "held up"),
    ],
)
def test_role_in_the_orders(order: str, expected: str, why: str) -> None:
    assert roles(paper(orders=order)) == expected, why
