"""Roles of amounts in a trial: what parties, named by their names, paid one another, lent, reckoned and priced."""

import pytest
from papers import document, marked

from extractors.fields.amounts.every import GROUP, find_amounts
from extractors.marks import marks

HEAD = """浙江省杭州市西湖区人民法院
民事判决书
（2021）浙0106民初12号
原告：林溪，女，住杭州市西湖区。
被告：杭州青禾（集团）有限公司，住所地杭州市西湖区。
原告林溪与被告杭州青禾（集团）有限公司（以下简称青禾公司）民间借贷纠纷一案，本院受理后，现已审理终结。
"""

ROLES = [
    # columns: sentence of a trial with its amounts marked; their roles; and why
    ("青禾公司共支付工程款⟦5万元⟧，另欠⟦1万元⟧。", "realised, outstanding", "in all"),
    ("青禾公司应共支付工程款⟦5万元⟧。", "principal", "to be paid in all"),
    ("林溪确认以保证金⟦2万元⟧先行冲抵租金。", "realised", "a security set off"),
    ("林溪要求退还保证金⟦2万元⟧，不得冲抵。", "principal", "asked back"),
    ("冲抵后尚欠租金⟦3万元⟧。", "outstanding", "what is left then"),
    ("担保的最高债权本金余额为⟦3万元⟧。", "other", "a ceiling"),
    ("律师费有依据，但金额偏高，本院酌情支持⟦3万元⟧。", "other", "the lawyer, told before"),
    ("货款金额有误，本院酌情支持⟦3万元⟧。", "principal", "a debt"),
    ("应扣除管理费⟦9万元⟧及维修费⟦3万元⟧。", "other, other", "the second of a list"),
    ("林溪转账时预先扣除利息⟦3万元⟧。", "interest", "taken off before"),
    ("青禾公司向林溪缴存保证金⟦5万元⟧。", "other", "a security"),
    (
        "尚应支付货款⟦9万元⟧，放弃违约金⟦2万元⟧，另付违约金⟦1万元⟧，以上合计⟦10万元⟧。",
        "outstanding, interest, interest, principal",
        "a sum of debt and interest",
    ),
    ("青禾公司到案后退出赃款⟦5万元⟧。", "realised", "given back"),
    ("青禾公司应退出赃款⟦5万元⟧。", "principal", "to be given back"),
    ("扣押在案的现金⟦5万元⟧，按比例发还各被害人。", "realised", "to whom it goes"),
    ("扣押在案的现金⟦5万元⟧，待处理。", "control_limit", "held"),
    ("林溪延误工期，应承担违约金⟦4万元⟧。", "interest", "by its name, whoever bears it"),
    ("违约金计算至破产申请受理之日，为⟦4万元⟧。", "interest", "what it comes to"),
    ("货款计算至破产申请受理之日，为⟦4万元⟧。", "principal", "another thing reckoned"),
    ("请求判令青禾公司缴纳出资⟦240万元⟧。", "principal", "what a member owes"),
    ("青禾公司认缴出资⟦240万元⟧。", "other", "his share"),
    ("应扣除质保金⟦5万元⟧及水电费⟦6千元⟧。", "other, other", "taken off"),
    ("判令退还质保金⟦5万元⟧。", "principal", "asked back"),
    ("审价费⟦8万元⟧由双方各半负担。", "court_fee", "a cost"),
    ("请求支付2022年10月至2023年2月拖欠的工资⟦3万元⟧。", "principal", "asked for"),
    ("青禾公司已支付部分，尚有2022年10月拖欠的工资⟦3万元⟧。", "outstanding", "left"),
    ("尚未追回的税款⟦3万元⟧，继续向青禾公司追缴。", "principal", "still to come in"),
    ("青禾公司向三十人吸收资金⟦9万元⟧。", "other", "what a crime took in"),
    ("对抵押房屋拍卖所得价款在⟦500万元⟧范围内优先受偿。", "control_limit", "a ceiling"),
    ("在房屋评估价值⟦500万元⟧范围内优先受偿。", "property_value", "the worth is the ceiling"),
    ("2019年林溪代办运输，产生运杂费⟦5万元⟧。", "principal", "what work came to is the debt"),
    ("该事故产生修理费⟦5万元⟧。", "other", "what an event cost"),
    ("借条约定的账户收到陆远汇入的⟦5万元⟧款项。", "principal", "what the borrower got"),
    ("林溪出具收条，称收到青禾公司⟦5万元⟧。", "other", "no loan spoken of"),
    ("借条到期后，林溪收到还款⟦5万元⟧。", "realised", "paid back"),
    ("借款合同签订后，林溪收到青禾公司支付的⟦5万元⟧。", "realised", "the lender got it"),
    ("借款合同签订后，青禾公司收到林溪汇入的⟦5万元⟧。", "principal", "the borrower got it"),
    ("林溪出借后收到货物价值⟦5万元⟧。", "property_value", "things"),
    ("青禾公司于3月向林溪转账⟦5万元⟧。", "realised", "the defendant, by its short name, to the plaintiff"),
    ("林溪分别向青禾公司转账⟦5万元⟧、⟦6万元⟧。", "principal, principal", "the plaintiff lent"),
    (
        "青禾公司于本判决生效之日起十日内向林溪偿还第一笔贷款本金⟦5万元⟧、利息⟦600元⟧。",
        "principal, interest",
        "ordered by number",
    ),
    ("林溪已向青禾公司发放了贷款本金⟦5万元⟧。", "principal", "lent"),
    ("约定粉刷外墙、铺设地砖，工程价款共计⟦6万元⟧。", "principal", "the price of works"),
    ("青禾公司已向林溪抵顶一辆价值⟦3万元⟧的货车。", "property_value", "what the thing is worth"),
    ("借条写明⟦5万元⟧，林溪未交付⟦3万元⟧借款。", "principal, principal", "lent or not, it is the loan"),
    ("无证据证明林溪交付了该⟦3万元⟧借款。", "principal", "the same, denied otherwise"),
    ("青禾公司只给付⟦3万元⟧。", "realised", "told as done"),
    ("青禾公司只要支付⟦3万元⟧即可。", "principal", "a condition"),
    ("支付违约金（以合同总价款⟦5万元⟧的6%计算）。", "principal", "the price agreed on"),
    (
        "林溪日工资⟦380元⟧，停工期内工资应为⟦5万元⟧，伤残补助金应为⟦6万元⟧。",
        "other, principal, principal",
        "a rate, and what comes out",
    ),
    ("青禾公司应支付林溪日工资⟦380元⟧。", "principal", "owed, no rate"),
    ("同日林溪转账⟦5万元⟧。", "principal", "lent, the receiver not named"),
    ("杭州青禾（集团）有限公司向林溪转账⟦5万元⟧。", "realised", "a name with its bracket"),
    ("林溪于2020年8月5日将⟦5万元⟧划至监管账户。", "principal", "handed over"),
    ("青禾公司应向林溪转账⟦5万元⟧。", "principal", "to be done"),
    ("2021年1月，青禾公司支付⟦5万元⟧。", "realised", "told by its month"),
    ("协议载明2021年1月，青禾公司支付⟦5万元⟧。", "principal", "agreed on"),
    ("借款到期后，青禾公司支付⟦5万元⟧。", "realised", "behind the day it fell due"),
    ("青禾公司于2019年7月付款⟦6万元⟧，9月付款⟦8万元⟧。", "realised, realised", "a list by days"),
    ("付款情况：2020年8月5日⟦3万元⟧，10月21日⟦5万元⟧。", "realised, realised", "a list of payments"),
    ("约定2021年8月5日支付⟦3万元⟧，10月21日支付⟦5万元⟧。", "principal, principal", "a list of terms"),
    ("青禾公司累计归还本金⟦5万元⟧、利息⟦6千元⟧。", "realised, realised", "both were paid"),
    ("判令归还本金⟦5万元⟧、利息⟦6千元⟧。", "principal, interest", "both are asked for"),
    ("支付资金占用费（按年利率12%计算，暂计至2021年8月1日为⟦1万元⟧）。", "interest", "reckoned to a day"),
    ("欠货款，截至2021年8月1日为⟦1万元⟧。", "principal", "no interest reckoned"),
    ("借条写⟦25万元⟧，其中⟦5万元⟧是前期利息转的。", "principal, interest", "said behind it"),
    ("当场扣下首月利息⟦6000元⟧，实际只拿到⟦29万元⟧。", "interest, principal", "what was lent"),
    ("误工费⟦60元⟧/天×90天=⟦5400元⟧。", "other, principal", "a formula and its result"),
    ("营养费65天×⟦20元⟧=⟦1300元⟧。", "other, principal", "a factor behind the days"),
    ("按每年⟦37145元⟧计算120天为⟦12212元⟧。", "principal, principal", "a formula in words"),
    ("按人均可支配收入⟦37145元⟧/年计算。", "other", "a measure"),
    ("支付抚养费⟦800元⟧/月。", "principal", "maintenance"),
    ("驻场费为每人每月⟦800元⟧。", "other", "a rate"),
    ("最低工资为⟦1800元⟧。", "other", "a measure"),
    ("拖欠基本工资⟦1800元⟧。", "outstanding", "owed"),
    ("支付利息（其中⟦50万元⟧自2020年12月31日起、⟦40万元⟧自2021年10月20日起）。", "principal, principal", "bases"),
    ("其与青禾公司的结算总价为⟦5万元⟧。", "principal", "what works came to"),
    ("购买价⟦42万元⟧，现值⟦70万元⟧。", "property_value, property_value", "a thing's price and worth"),
    ("案件受理费⟦300元⟧，财产分割费⟦29元⟧。", "court_fee, court_fee", "a fee of divorces"),
    ("判令支付2019年度绩效奖金⟦3万元⟧。", "principal", "sued for"),
    ("上述奖金⟦3万元⟧。", "other", "only named"),
    ("保证金⟦5万元⟧应予退还。", "principal", "to be given back"),
    ("违约金调整为⟦5万元⟧，货款改判为⟦6万元⟧。", "interest, principal", "put right"),
    ("共计付款⟦5万元⟧。", "realised", "told as done"),
    ("判令共计付款⟦5万元⟧。", "principal", "asked for"),
    ("林溪称其支付过⟦5万元⟧。", "realised", "过"),
    ("林溪从未支付过⟦5万元⟧。", "outstanding", "not paid"),
    ("我公司已在交强险限额内垫付⟦1万元⟧。", "realised", "paid in advance"),
    ("在交强险限额内赔偿⟦1万元⟧。", "principal", "to be paid"),
    ("青禾公司垫付的⟦5万元⟧。", "realised", "paid by the defendant"),
    ("林溪返还青禾公司垫付的⟦5万元⟧。", "principal", "to be given back"),
    ("期间从保证金账户扣收⟦5千元⟧。", "realised", "taken"),
    ("建设公司代周某支付工资⟦5万元⟧。", "realised", "paid for another"),
    ("建设公司应代周某支付工资⟦5万元⟧。", "principal", "to be paid"),
    ("余款⟦20万元⟧以现金付清。", "realised", "paid off"),
    ("余款⟦20万元⟧未付清。", "outstanding", "not paid off"),
    ("以两套房屋抵款⟦78万元⟧。", "realised", "paid in kind"),
    ("还给过林溪现金⟦5千元⟧。", "realised", "cash given back"),
    ("另由财务人员向青禾公司交付现金⟦5千元⟧。", "principal", "cash lent"),
    ("家中存放现金⟦5千元⟧。", "property_value", "cash that lies"),
    ("后其陆续还我⟦5万元⟧。", "realised", "还 alone"),
    ("后其未陆续还我⟦5万元⟧。", "principal", "not paid"),
    ("青禾公司六次向林溪转款，每次⟦3万元⟧，共⟦18万元⟧。", "realised, realised", "payments and their sum"),
    ("青禾公司先后付款六次，计⟦18万元⟧。", "realised", "their number before the sum"),
    ("约定先后付款六次，计⟦18万元⟧。", "principal", "agreed on"),
    ("青禾公司已付⟦3万元⟧，另付护工费⟦4千元⟧。", "realised, realised", "a further payment"),
    ("以电汇方式付⟦3万元⟧，以承兑汇票付⟦4万元⟧。", "realised, realised", "told by its means"),
    ("应以电汇方式付⟦3万元⟧。", "principal", "to be paid"),
    ("误工费每天⟦180元⟧过高。", "other", "a rate"),
    ("车损定损金额⟦1450元⟧。", "property_value", "appraised"),
    ("每月应发工资⟦4800元⟧。", "other", "what somebody earns"),
    ("请求支付2月应发工资⟦4800元⟧。", "principal", "sued for"),
    ("律师费按胜诉比例支持⟦3100元⟧。", "other", "the noun stands before the verb"),
    ("支付违约金，即⟦3100元⟧。", "interest", "said again as a sum"),
    ("已付⟦2万元⟧，差额⟦3100元⟧应予补足。", "realised, principal", "what comes out"),
    ("青禾公司支付⟦2万元⟧，故欠款应为⟦3100元⟧。", "principal, outstanding", "what is left"),
    ("判令返还已付购房款⟦3万元⟧及利息⟦1千元⟧。", "principal, interest", "asked back"),
    ("二人应各承担⟦3万元⟧。", "principal", "a share of a debt"),
    ("案件受理费⟦300元⟧，二人应各承担⟦150元⟧。", "court_fee, court_fee", "a share of costs"),
    ("其中冲抵利息⟦3万元⟧。", "realised", "paid by setting off"),
    ("请求冲抵利息⟦3万元⟧。", "interest", "asked for"),
    ("认可其中⟦3万元⟧已兑付。", "realised", "said behind"),
    ("为该笔贷款存入保证金⟦3万元⟧。", "other", "a security"),
    ("总计⟦9万元⟧；已借支⟦5万元⟧；余⟦4万元⟧。", "principal, realised, outstanding", "an account of wages"),
    ("青禾公司于2021年5月支付⟦5万元⟧，于6月以电饭煲抵货款⟦1万元⟧。", "realised, realised", "told by month; in goods"),
    ("青禾公司应于2021年5月支付⟦5万元⟧。", "principal", "due in that month"),
    ("判令支付应收账款⟦63万元⟧。", "principal", "a debt that was sold"),
    ("账面有应收账款⟦63万元⟧。", "property_value", "receivables"),
    ("依约扣留质保金⟦5万元⟧、代扣水电费⟦1万元⟧。", "other, other", "taken off"),
    ("扣留工资⟦5万元⟧。", "realised", "no security"),
    ("被客户扣款⟦5万元⟧。被告主张扣减⟦5万元⟧。", "other, other", "taken off by a customer, and to be"),
    ("提供车辆及现金⟦10万元⟧作为担保。", "other", "a security"),
    ("约定融资额度⟦500万元⟧。", "other", "a ceiling"),
    ("青禾公司分七笔支付工程款，金额分别为⟦200万元⟧、⟦150万元⟧。", "realised, realised", "by their number"),
    ("约定分七笔支付工程款，金额分别为⟦200万元⟧、⟦150万元⟧。", "principal, principal", "agreed on"),
    ("2019年年底给付⟦15万元⟧，春节前又给⟦6万元⟧，用面包车顶账⟦2万元⟧。", "realised, realised, realised", "told"),
    ("面包车作价应为⟦3万元⟧。", "property_value", "a thing's price"),
    ("尚欠工程款应为⟦477万元⟧。工程款应为⟦477万元⟧。", "outstanding, principal", "what comes out"),
    ("利息自2019年2月1日起按年利率4%计算至2020年11月30日，为⟦36万元⟧。", "interest", "reckoned to a day"),
    ("运费每车⟦1850元⟧，总计⟦8.5万元⟧。", "other, principal", "what work came to"),
    ("青禾公司替林溪垫付油款⟦1.8万元⟧。", "realised", "paid for the other side"),
    ("青禾公司应替林溪垫付油款⟦1.8万元⟧。", "principal", "to be paid for the other side"),
    ("微信转的⟦1.3万元⟧是运费。", "realised", "by its way"),
    ("约定微信还款⟦1.3万元⟧。", "principal", "agreed on"),
    ("本案中，原告已向被告支付了借款⟦40万元⟧，被告应还款。", "principal", "a loan that was handed over"),
    ("被告已向原告支付货款⟦40万元⟧。", "realised", "a price that was paid"),
    ("实际向被告交付借款⟦19400元⟧。", "principal", "the same, told of the loan"),
    ("原告预先将⟦600元⟧利息从借款本金中扣除。", "interest", "interest taken off beforehand"),
    (
        "原告借给被告⟦20000元⟧，扣除当月利息⟦600元⟧，实际交给被告⟦19400元⟧。",
        "principal, interest, principal",
        "what was handed over of it",
    ),
    ("被告借款后向原告支付三个月的利息，共计⟦6000元⟧，本金未还。", "realised", "interest that was paid, summed up"),
    ("该利息原告同意按照年利率6%计算，共计⟦790.98元⟧。", "interest", "interest reckoned and summed up"),
    ("双方同意货款按照单价计算，共计⟦790.98元⟧。", "principal", "a price reckoned so"),
    ("判令被告返还欠款⟦5万元⟧并承担诉讼费。", "principal", "asked back"),
    ("被告尚有欠款⟦5万元⟧。", "outstanding", "left of it"),
    ("原告为被告在某某支行的⟦600万元⟧贷款提供担保。", "principal", "a loan that was answered for"),
    (
        "被告支付罚息（以本金⟦110元⟧为基数按照日利率计算至清偿之日止）⟦23.28元⟧。",
        "principal, interest",
        "behind the bracket that reckons it",
    ),
    ("被告支付货款（以送货单为准）⟦23.28元⟧。", "principal", "behind another bracket"),
    (
        "原告有权要求被告支付逾期付款利息，逾期付款利息总额以不超过⟦1万元⟧为限。",
        "interest",
        "the most that interest may come to",
    ),
    ("请求归还借款（利息以本金⟦2万元⟧计，按月利率1.8%计算）。", "principal", "what interest is reckoned on"),
    ("被告周远于判决生效后十日内归还借款本息合计⟦5万元⟧。", "principal", "principal and interest in one order"),
    (
        "判决如下：一、限被告周远于判决生效后十日内偿还所欠原告李苇的借款本息共计⟦5万元⟧。",
        "principal",
        "the same of what is owed",
    ),
    ("被告尚欠借款本息共计⟦5万元⟧。", "outstanding", "what is left of both"),
    (
        "案件受理费⟦1591元⟧，由原告自行负担⟦205元⟧，由被告周远负担⟦1386元⟧。",
        "court_fee, court_fee, court_fee",
        "a fee that one bears himself",
    ),
    ("其余损失由原告自行负担⟦3000元⟧。", "other", "a loss that he bears himself"),
    ("被告赔偿原告购买诉讼保全担保保险费的损失⟦5000元⟧。", "principal", "what a preservation cost him"),
    ("请求保全被告的存款⟦5000元⟧。", "control_limit", "a preservation"),
    (
        "请求判决被告支付应付工资⟦2200元⟧、住房公积金⟦211.2元⟧。",
        "principal, principal",
        "a fund's share that is sued for",
    ),
    ("被告名下有住房公积金⟦211.2元⟧。", "property_value", "one that is there"),
    (
        "一、原告李苇剩余医疗费⟦3万元⟧、营养费⟦5000元⟧，由被告青禾公司赔偿。",
        "principal, principal",
        "the rest of a loss, as the order gives it",
    ),
    ("经核算、原告李苇剩余医疗费⟦3万元⟧未获赔偿。", "outstanding", "one that was not made good"),
    ("违约金为⟦5万元⟧×6%=⟦3000元⟧。", "other, interest", "the result of a formula"),
    ("债权人甲公司将债权转让给乙公司，约定转让价款⟦5万元⟧。", "property_value", "the price of a claim"),
    ("债权人甲公司将债权转让给乙公司，债权本金⟦5万元⟧。", "principal", "the claim itself"),
    ("办理抵押登记，载明担保的债权为⟦5万元⟧。", "other", "what a register says that a pledge secures"),
    ("抵押权人享有的债权为⟦5万元⟧。", "claim", "what the creditor has"),
    ("青禾公司已归还⟦2万元⟧，该⟦5万元⟧借款实际由王某使用。", "realised, principal", "the loan that was told of"),
    ("2021年1月，还现金⟦3000元⟧。", "realised", "paid back in cash"),
    ("2021年1月，应还现金⟦3000元⟧。", "principal", "due in cash"),
    ("李苇在2018年3月至2019年4月支付利息合计⟦3000元⟧。", "realised", "interest paid in years before the suit"),
    ("李苇在2018年3月至2019年4月应支付利息合计⟦3000元⟧。", "interest", "interest due"),
    (
        "经结算，青禾公司尚欠款项如下：1.货款⟦5万元⟧；2.运费⟦1万元⟧。",
        "principal, principal",
        "in a trial a debt is not said to be left over",
    ),
    ("林溪住院治疗20天，共支付医疗费⟦5万元⟧。", "other", "what the one who was hurt spent"),
    ("林溪住院治疗20天，被告支付医疗费⟦5万元⟧。", "principal", "another paid"),
    ("林溪向白鹭救援有限公司支付抢险施救费⟦300元⟧。", "other", "spent by who bore the loss"),
    ("请求青禾公司向白鹭救援有限公司支付施救费⟦300元⟧。", "principal", "asked for"),
    ("周远在白鹭银行的存款及利息共计⟦5万元⟧。", "property_value", "what an account holds"),
    ("涉案金额高达⟦5000余万元⟧，其行为已涉嫌骗取贷款犯罪。", "other", "what a crime took"),
    ("青禾公司赔偿林溪为实现债权所支付的律师代理费用⟦9800元人民币⟧。", "other", "a lawyer's fee by a longer name"),
    ("双方约定月保底工资为⟦6000元⟧。", "other", "a measure of wages"),
    ("青禾公司未支付保底工资⟦6000元⟧。", "outstanding", "wages that were not paid"),
    ("利息⟦780元⟧和丧葬费、丧葬补助金⟦5万元⟧由其支取。", "interest, principal", "an item of its own beside interest"),
    ("请求判令青禾公司返还购房款及利息⟦5万元⟧。", "principal", "a debt with its interest in one sum"),
    ("请求判令青禾公司偿还借款本金及利息共计⟦5万元⟧。", "principal", "the same, counted together"),
    ("请求判令青禾公司返还购房款⟦5万元⟧及利息⟦1万元⟧。", "principal, interest", "each its own sum"),
    ("青禾公司未偿还借款本金及利息⟦5万元⟧。", "outstanding", "both not paid"),
    ("青禾公司已支付货款及利息⟦5万元⟧。", "realised", "both paid"),
]


@pytest.mark.parametrize(("sentence", "expected", "why"), ROLES)
def test_role(sentence: str, expected: str, why: str) -> None:
    text, quotes = marked(sentence)
    doc = document(f"{HEAD}{text}\n")
    found = list(marks(doc if GROUP in doc.spans else find_amounts(doc), GROUP))
    assert [doc.text[start:end] for start, end, _ in found] == quotes, why
    assert ", ".join(draft.role.value for _, _, draft in found) == expected, why


def test_a_masked_name_is_no_side() -> None:
    """某某 stands in too many names to tell a side."""
    head = HEAD.replace("林溪", "某某")
    doc = document(f"{head}某某向青禾公司支付⟦5万元⟧。\n".replace("⟦", "").replace("⟧", ""))
    (_, _, draft), *_ = list(marks(doc if GROUP in doc.spans else find_amounts(doc), GROUP))
    assert draft.role.value == "principal"


UNDECLARED = [
    # columns: full name of the defendant; what the paper calls it; whether that names it; and why
    ("佛山市凯德莱电器有限公司", "凯德莱公司", True, "a part of the name"),
    ("佛山市凯德莱电器股份有限公司", "电器公司", True, "its trade"),
    ("诸城市恒达机械厂", "恒达厂", True, "a works"),
    ("佛山市凯德莱电器有限公司", "恒达公司", False, "another firm"),
]


@pytest.mark.parametrize(("full", "called", "known", "why"), UNDECLARED)
def test_a_short_name_that_nobody_declared(full: str, called: str, known: bool, why: str) -> None:
    head = HEAD.replace("（以下简称青禾公司）", "").replace("杭州青禾（集团）有限公司", full)
    doc = document(f"{head}2021年1月，{called}支付5万元。\n")
    (_, _, draft), *_ = list(marks(doc if GROUP in doc.spans else find_amounts(doc), GROUP))
    assert (draft.role.value == "realised") is known, why


HEADLESS = [
    # columns: the first line of a paper without heading; role of what is sued for; and why
    ("上诉人（原审被告）：林溪，女。", "principal", "an appeal: the debt is argued about"),
    ("原告林溪，女。", "principal", "a suit"),
    (
        "上诉人林溪因与被上诉人杭州青禾有限公司劳务合同纠纷一案，不服判决，提起上诉。",
        "principal",
        "an appeal without party block",
    ),
    ("申请执行人：林溪，女。", "claim", "an enforcement"),
]


@pytest.mark.parametrize(("head", "expected", "why"), HEADLESS)
def test_a_paper_that_lost_its_heading(head: str, expected: str, why: str) -> None:
    doc = document(f"{head}\n原审原告：杭州青禾有限公司。\n青禾公司请求林溪支付工程款32万元。\n本院认为，应予驳回。\n")
    (_, _, draft), *_ = list(marks(doc if GROUP in doc.spans else find_amounts(doc), GROUP))
    assert draft.role.value == expected, why


FEET = [
    # columns: the last sentence of an excerpt; role of what its order gives; and why
    ("如不服本判决，可在送达之日起十五日内递交上诉状，上诉于浙江省高级人民法院。", "other", "a judgment's foot"),
    ("如不服本裁定，可在送达之日起十日内向浙江省高级人民法院申请复议。", "realised", "another paper's"),
]


@pytest.mark.parametrize(("foot", "expected", "why"), FEET)
def test_an_excerpt_that_tells_where_to_appeal(foot: str, expected: str, why: str) -> None:
    order = "一、被告青禾公司支付原告林溪为制止侵权所支付的合理开支12元；"
    doc = document(f"{order}\n二、驳回原告林溪的其他诉讼请求。\n{foot}\n")
    (_, _, draft), *_ = list(marks(doc if GROUP in doc.spans else find_amounts(doc), GROUP))
    assert draft.role.value == expected, why
