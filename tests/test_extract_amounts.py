"""Amounts of money: values and spans, look-alikes, roles, interest that still runs."""

from decimal import Decimal

import pytest
from papers import document, marked
from spacy.tokens import Doc

from extractors.fields.amounts import GROUP, AmountDraft, find_amounts
from extractors.marks import marks, source_of
from extractors.numerals import number

NUMERALS = [
    # columns: the numeral; its value; and why
    ("1,234,567.89", "1234567.89", "separators"),
    ("4,300余万", "43000000", "about so much: the printed number"),
    ("100多万", "1000000", "the same with 多"),
    ("8个亿", "800000000", "a measure word"),
    ("3亿零500万", "305000000", "two scales"),
    ("12万5千", "125000", "a lower scale goes on"),
    ("2万3000", "23000", "units go on"),
    ("2万亿", "2000000000000", "亿 takes the 万 before it"),
    ("壹拾玖万捌仟叁佰零捌", "198308", "大写"),
    ("叁亿伍仟万", "350000000", "大写 with two scales"),
    ("二十万", "200000", "small numerals"),
    ("十万", "100000", "ten without its one"),
    ("两千", "2000", "两"),
    ("肆仟玖佰伍拾柒点零柒", "4957.07", "点"),
    ("0", "0", "nothing"),
    ("0万", "0", "nothing, scaled"),
]

FOUND = [
    # columns: sentence with its amounts marked; values in units of the currency; why
    ("支付货款⟦312,400元⟧。", "312400 CNY", "plain figures"),
    ("支付货款⟦３１２，４００．５元⟧。", "312400.5 CNY", "full width, Chinese comma"),
    ("支付货款⟦400，000元⟧。", "400000 CNY", "Chinese comma alone"),
    ("支付货款⟦1 234 567.80元⟧。", "1234567.8 CNY", "blanks as separators"),
    ("未执行债权数额：⟦312 066元⟧。", "312066 CNY", "one blank behind a colon"),
    ("支付货款⟦73.52万元⟧。", "735200 CNY", "万元"),
    ("负债⟦2.36亿元⟧。", "236000000 CNY", "亿元"),
    ("余款⟦3亿零500万元⟧。", "305000000 CNY", "two scales"),
    ("债权约⟦1,900余万元⟧。", "19000000 CNY", "余 before the scale"),
    ("债权约⟦34万余元⟧。", "340000 CNY", "余 behind the scale"),
    ("尚欠⟦100多万元⟧。", "1000000 CNY", "多"),
    ("共⟦6,733万元⟧。", "67330000 CNY", "共 is no part of it"),
    ("清偿了⟦2000余万⟧款项。", "20000000 CNY", "万 without 元 where money is spoken of"),
    ("受让资金⟦8个亿⟧。", "800000000 CNY", "个亿"),
    ("代偿款⟦5万元⟧至⟦6万元⟧。", "50000 CNY, 60000 CNY", "a range is two"),
    ("悬赏金⟦300万⟧至⟦350万元⟧。", "3000000 CNY, 3500000 CNY", "the lower limit has its own scale"),
    ("悬赏金⟦5⟧-⟦6万元⟧。", "50000 CNY, 60000 CNY", "the lower limit borrows the scale"),
    ("借款⟦人民币150万元⟧（币种下同）。", "1500000 CNY", "人民币 belongs to it"),
    ("借款⟦人民币（大写）壹佰万元整⟧。", "1000000 CNY", "（大写） between"),
    ("借款⟦¥1,500,000.00⟧。", "1500000 CNY", "a sign and no unit"),
    ("借款⟦壹佰伍拾万元整⟧（⟦￥1500000.00元⟧）。", "1500000 CNY, 1500000 CNY", "in words and in figures: two"),
    ("借款⟦伍佰捌拾万圆正⟧。", "5800000 CNY", "圆正"),
    ("支付⟦壹万贰仟叁佰肆拾伍元陆角柒分⟧。", "12345.67 CNY", "角分"),
    ("支付⟦壹佰元零伍分⟧。", "100.05 CNY", "零伍分"),
    ("存入⟦五万元⟧。", "50000 CNY", "small numerals"),
    ("货款⟦682,400欧元⟧。", "682400 EUR", "the unit is the currency"),
    ("滞期费⟦美元86500元⟧。", "86500 USD", "the currency before"),
    ("存款⟦US$96,412.55⟧及⟦HK$1,204,000.00⟧。", "96412.55 USD, 1204000 HKD", "signs of currencies"),
    ("运费⟦USD 1,000.50⟧。", "1000.5 USD", "a code and a blank"),
    ("租金⟦1020万港元⟧。", "10200000 HKD", "万港元"),
    ("货款⟦100万元港币⟧。", "1000000 HKD", "the currency behind"),
    (
        "货款⟦5,000,000日元⟧、⟦2万英镑⟧、⟦3万澳元⟧、⟦4万加元⟧。",
        "5000000 JPY, 20000 GBP, 30000 AUD, 40000 CAD",
        "others",
    ),
    ("租金⟦50万美元⟧（币种下同），押金⟦3万元⟧。", "500000 USD, 30000 USD", "币种下同 of a foreign sum"),
    ("实缴⟦0元⟧。", "0 CNY", "nothing is an amount"),
    ("单价每平方米⟦8,000元⟧。", "8000 CNY", "a price of one unit is money too"),
]

NOT_FOUND = [
    # columns: a sentence without amounts; and why
    ("支付货款××元。", "masked: no value"),
    ("支付货款3××万元。", "partly masked"),
    ("拖欠货款数十万元。", "no definite value"),
    ("拖欠货款上百万元。", "no definite value"),
    ("拖欠货款几万元。", "no definite value"),
    ("单位：万元。", "a unit without a number"),
    ("冻结其持有的2,150,000股。", "shares"),
    ("冻结其持有的300万股股权。", "shares by the ten thousand"),
    ("房屋面积132.5平方米。", "an area"),
    ("土地600万平方米。", "an area by the ten thousand"),
    ("按日万分之一点七五计算利息，月息5‰，年利率6%。", "rates"),
    ("清偿率为22.4%。", "a rate"),
    ("车牌号为苏B7R6××。", "a plate"),
    ("账号6222021234567890。", "an account"),
    ("依照第二百五十三条之规定。", "an article"),
    ("自2019年元月起，至2020年元旦止。", "元 of a day"),
    ("住福建省三明市三元区。", "元 of a place"),
    ("本院（2024）浙0106执1000号案件。", "a case number"),
    ("本金×6%×365。", "a formula"),
    ("该市人口200万人。", "people"),
]

ROLES = [
    # columns: sentence; role of each amount; why
    ("申请执行标的为⟦5万元⟧及迟延履行利息。", "claim", "named"),
    ("剩余12件案件的执行标的额合计⟦5万元⟧。", "claim", "剩余 speaks of cases"),
    ("申请执行人请求法院强制执行⟦5万元⟧。", "claim", "asked for"),
    ("申请执行人要求被执行人给付租金⟦5万元⟧。", "claim", "asked for, with its noun"),
    ("共有23家债权人申报债权，申报金额⟦5万元⟧。", "claim", "filed in bankruptcy"),
    ("本金及利息合计⟦5万元⟧。", "claim", "altogether"),
    (
        "申请执行借款本金⟦5万元⟧、利息⟦1万元⟧、案件受理费⟦600元⟧，以上共计⟦60,600元⟧。",
        "principal, interest, court_fee, claim",
        "items and their sum",
    ),
    ("被执行人应向申请执行人支付工程款⟦5万元⟧。", "principal", "申请执行人 asks for nothing here"),
    ("调解书确定被执行人分期支付，每月支付⟦5万元⟧。", "principal", "an instalment"),
    ("余款⟦5万元⟧于2023年12月30日前付清。", "principal", "an instalment to come"),
    ("以⟦5万元⟧为基数，按年利率6%计算利息。", "principal", "base of interest"),
    ("支付截至2020年3月1日的罚息⟦5万元⟧。", "interest", "罚息"),
    ("利息暂计至2020年3月1日为⟦5万元⟧。", "interest", "a date between"),
    ("案件受理费⟦800元⟧，减半收取⟦400元⟧，由原告负担⟦100元⟧。", "court_fee, court_fee, court_fee", "shares of costs"),
    ("扣划⟦5万元⟧，其中⟦1,215元⟧作为执行费上缴国库。", "realised, enforcement_fee", "the fee behind its amount"),
    ("⟦5万元⟧作为首期款支付。", "other", "作为 of another sum"),
    (
        "截至2021年6月30日本金余额⟦5万元⟧、欠息⟦1万元⟧。",
        "outstanding, interest",
        "a balance of principal, interest owed",
    ),
    ("其账户余额⟦5万元⟧。", "property_value", "a balance of an account"),
    (
        "买受人已将拍卖余款⟦5万元⟧（已扣除保证金⟦1万元⟧）缴至本院账户。",
        "property_value, other",
        "the rest of a price, and the deposit",
    ),
    ("本院将拍卖款⟦5万元⟧发放给申请执行人。", "realised", "the price paid out"),
    ("已受偿⟦5万元⟧，尚余⟦3万元⟧未受偿。", "realised, outstanding", "余 not yet paid"),
    ("余款⟦3万元⟧由普通债权人受偿。", "realised", "余 shared out"),
    ("被执行人仅缴纳⟦5万元⟧。", "realised", "缴纳 told as done"),
    ("抵押债权本金⟦5万元⟧应优先受偿。", "outstanding", "not yet paid by priority"),
    ("抵押权人⟦5万元⟧优先受偿。", "realised", "paid by priority"),
    ("案外人代被执行人偿还⟦5万元⟧。", "realised", "paid by another"),
    ("担保人应代被执行人偿还⟦5万元⟧。", "principal", "to be paid by another"),
    ("同意以保留价即⟦5万元⟧接收该房屋。", "property_value", "即 between price and sum"),
    ("支付利息⟦1万元⟧及实现债权的费用⟦5千元⟧。", "interest, other", "costs of collecting"),
    ("请求实现债权⟦5万元⟧。", "claim", "the debt itself"),
    ("其以⟦5万元⟧购买该房屋。", "property_value", "bought for"),
    ("发放司法救助金⟦5万元⟧。", "other", "relief"),
    ("请求退回多扣划的⟦5万元⟧。", "other", "taken too much"),
    ("请求退回货款⟦5万元⟧。", "claim", "a debt asked for"),
    ("变价款中扣除评估费⟦800元⟧。", "court_fee", "costs of valuation"),
    ("负担案件受理费⟦800元⟧，并交纳执行费⟦900元⟧。", "court_fee, enforcement_fee", "each its own noun"),
    ("扣划执行费⟦900元⟧。", "enforcement_fee", "the noun goes before the verb"),
    ("执行到位⟦5万元⟧，未执行到位⟦1万元⟧。", "realised, outstanding", "未 before 执行到位"),
    ("本院依法扣划被执行人银行存款⟦5万元⟧。", "realised", "told of in the body"),
    ("其中⟦5万元⟧已发还申请执行人。", "realised", "the word behind"),
    ("被执行人已向申请执行人支付⟦5万元⟧。", "realised", "已…支付"),
    ("偿还第一期⟦5万元⟧后不再履行。", "realised", "paid before it stopped"),
    ("扣除评估费⟦800元⟧后，余款⟦5万元⟧。", "court_fee, realised", "what is left of a price"),
    ("尚欠借款本金⟦5万元⟧。", "outstanding", "尚欠 goes before 本金"),
    ("已执行⟦5万元⟧，余⟦1万元⟧未执行。", "realised, outstanding", "未 behind"),
    ("该公司资产总额⟦5万元⟧，负债总额⟦9万元⟧。", "property_value, outstanding", "a balance sheet"),
    ("抵押债权余额⟦5万元⟧。", "outstanding", "a secured debt"),
    ("请求冻结被申请人银行存款⟦5万元⟧或查封其等值财产。", "control_limit", "asked for"),
    ("请求保全被申请人价值⟦5万元⟧的财产。", "control_limit", "价值…的财产"),
    ("在未缴纳出资⟦5万元⟧范围内承担责任。", "control_limit", "范围内"),
    ("实际冻结⟦5万元⟧。", "control_limit", "what was frozen"),
    ("该船评估价⟦5万元⟧，起拍价⟦4万元⟧，以⟦6万元⟧成交。", "property_value, property_value, property_value", "a sale"),
    ("名下仅有存款⟦5万元⟧。", "property_value", "found in an account"),
    ("作价⟦5万元⟧交付申请执行人抵偿⟦4万元⟧债务。", "property_value, realised", "in payment"),
    ("注册资本⟦5万元⟧。", "other", "capital"),
    ("买受人已缴纳保证金⟦5万元⟧。", "other", "a bidder's"),
    ("判令返还保证金⟦5万元⟧。", "principal", "a debt of the same name"),
    ("补偿律师费⟦5万元⟧。", "other", "lawyers"),
    ("支付悬赏金⟦5万元⟧。", "other", "a reward"),
    ("对其拘留十五日，罚款⟦5万元⟧。", "other", "a measure of the court"),
    ("作出行政处罚决定，罚款⟦5万元⟧。", "principal", "the debt of an office"),
    ("折价款⟦7万元⟧（⟦10万元⟧×70%）。", "principal, other", "a factor"),
    ("申请法院向被执行人强制执行罚款⟦5万元⟧。", "claim", "words between 申请 and 强制执行"),
    ("请求给付拖欠的货款⟦5万元⟧。", "claim", "asked for, though owed"),
    (
        "支付工资⟦5万元⟧；支付补偿金⟦1万元⟧；以上合计⟦6万元⟧。",
        "principal, principal, claim",
        "以上 of items of one kind",
    ),
    ("异议请求：提取⟦5万元⟧归还异议人。", "claim", "an objector asks for money"),
    ("异议人请求解除对其账户内存款⟦5万元⟧的冻结。", "control_limit", "的冻结 behind"),
    ("裁定中止对补偿款⟦5万元⟧的执行。", "other", "the thing of an objection"),
    ("发包单位仅于2019年4月2日支付⟦5万元⟧。", "realised", "told as done"),
    ("双方约定于2024年6月30日前支付⟦5万元⟧。", "principal", "still to be done"),
    ("自2024年6月起每月偿还⟦5千元⟧。", "principal", "an instalment"),
    ("分包单位支付的材料费共计⟦5万元⟧。", "realised", "money that somebody paid"),
    ("应支付的材料费共计⟦5万元⟧。", "principal", "money to be paid"),
    ("案外人称其签订房屋买卖合同并支付房款⟦5万元⟧。", "realised", "an outsider's payment"),
    ("案外人签订合同，约定支付房款⟦5万元⟧。", "principal", "only agreed"),
    ("应对之前扣划的⟦5万元⟧予以执行回转。", "realised", "taken before"),
    ("甲收到退货后十日内向乙支付损失⟦5万元⟧。", "principal", "收到 of goods, not of money"),
    ("仲裁费⟦900元⟧已由申请人预交，被执行人直接将⟦900元⟧支付给申请人。", "court_fee, court_fee", "a fee passed on"),
    (
        "尚欠工程款⟦5万元⟧（已扣减⟦1万元⟧），应付保修金⟦2万元⟧。",
        "outstanding, outstanding, outstanding",
        "of one balance",
    ),
    ("在抵押物评估价值⟦5万元⟧范围内优先受偿。", "property_value", "范围内受偿 limits no act"),
    ("抵押担保的债权数额为⟦5万元⟧。", "other", "how much a pledge secures"),
    ("对某公司享有的应收账款⟦5万元⟧。", "other", "the debtor's own claim"),
    ("机器变卖得款⟦5万元⟧，已用于支付工资。", "realised", "the money is spent"),
    ("销售房屋40套，销售回款⟦5万元⟧。", "property_value", "earned by selling"),
    ("本院对王某罚款⟦5千元⟧。", "other", "the court's own fine"),
    ("判令返还出资款⟦5万元⟧。", "principal", "capital given back is a debt"),
    (
        "执行到位⟦5万元⟧，其中执行费⟦600元⟧，支付申请执行人⟦4万元⟧。",
        "realised, enforcement_fee, realised",
        "of what came in",
    ),
    ("案款⟦5万元⟧现在本院账户。", "realised", "money in the court's hands"),
    ("扣除已付⟦2万元⟧，尚应给付⟦3万元⟧。", "realised, outstanding", "尚应"),
    ("该酒店以⟦5万元⟧拍卖成交。", "property_value", "a sale by auction"),
    ("该公司以⟦5万元⟧的利润成立。", "other", "成立 is no 成交"),
    ("借款⟦5万元⟧，预扣利息⟦1万元⟧，实际到账⟦4万元⟧。", "principal, interest, principal", "what was lent"),
    ("该公司仍向实际车主支付⟦5万元⟧。", "principal", "实际 of the owner, not of the payment"),
    ("该公司实际支付⟦5万元⟧。", "realised", "实际 of the payment"),
    ("管理人确认债权58笔，总额⟦5万元⟧。", "claim", "claims and their sum"),
    ("申请执行人享有⟦5万元⟧借款债权。", "claim", "a debt had"),
    ("被执行人对某公司享有⟦5万元⟧到期债权。", "other", "owed to the debtor"),
    ("被告垫付医疗费⟦5万元⟧。", "realised", "told as done"),
    ("要求被执行人返还垫付的医疗费⟦5万元⟧。", "claim", "asked back"),
    ("事故发生后，司机支付丧葬费⟦5万元⟧。", "realised", "after the event"),
    ("事故发生后，司机应支付丧葬费⟦5万元⟧。", "principal", "after the event, to be paid"),
    ("被执行人此后共还款⟦5万元⟧。", "realised", "all that he paid"),
    ("此后每月还款⟦5千元⟧。", "principal", "an instalment"),
    ("被执行人当场履行⟦5万元⟧。", "realised", "on the spot"),
    ("被执行人应当场履行⟦5万元⟧。", "principal", "to be done on the spot"),
    ("被执行人已支付利息⟦1万元⟧。", "realised", "interest paid"),
    ("被执行人未支付利息⟦1万元⟧。", "interest", "interest not paid"),
    ("裁决：甲公司向乙公司支付全部未付租金⟦5万元⟧。", "principal", "ordered, though a rest"),
    ("甲公司未付租金⟦5万元⟧。", "outstanding", "a rest"),
    ("甲公司尚应支付剩余租金⟦5万元⟧。", "outstanding", "尚应 of a rest"),
    ("该公司尚有对外债权⟦5万元⟧。", "other", "its own claims"),
    ("该公司尚有债务⟦5万元⟧。", "outstanding", "its own debts"),
    ("该抵押权设立登记，担保债权金额⟦5万元⟧。", "other", "how much is secured"),
    ("债权金额⟦5万元⟧。", "claim", "a debt"),
    ("被执行人缴纳了违法所得⟦1万元⟧。", "realised", "缴纳了"),
    ("责令其缴纳罚金⟦8万元⟧，追缴违法所得⟦2万元⟧上缴国库。", "principal, principal", "a sentence"),
    ("已追缴违法所得⟦2万元⟧上缴国库。", "realised", "a sentence carried out"),
    ("其父代缴罚金⟦3万元⟧。", "realised", "paid by another"),
    ("尚有罚款及加处罚款共计⟦10万元⟧未缴。", "outstanding", "尚有 before a fine's interest"),
    ("处以每平方米⟦15元⟧的罚款，计人民币⟦2790元⟧。", "other, principal", "a fine reckoned"),
    ("执行标的款⟦5万元⟧已全部执行到位。", "realised", "all of it came in"),
    ("执行标的⟦5万元⟧尚未执行到位。", "outstanding", "none of it came in"),
    ("余款⟦2万元⟧分两期付清。", "principal", "instalments to come"),
    ("余款⟦2万元⟧已分两期付清。", "realised", "instalments paid"),
    ("被执行人将⟦5万元⟧交到法院。", "realised", "brought to the court"),
    ("其在青禾村委会有补偿款⟦5万元⟧。", "property_value", "what he has to come"),
    ("应给付补偿款⟦5万元⟧。", "principal", "a debt of the same name"),
    ("可供分配的财产总额为⟦5万元⟧。", "property_value", "nothing shared out yet"),
    ("异议人支付购房款⟦5万元⟧。", "realised", "an outsider's price paid"),
    ("异议人应支付购房款⟦5万元⟧。", "principal", "an outsider's price to pay"),
    ("立案标的⟦5万元⟧，到位⟦1万元⟧。", "claim, realised", "到位 alone"),
    ("申请执行人变更执行请求为⟦5万元⟧。", "claim", "what is asked for"),
    ("诉讼保全担保费⟦1千元⟧。", "court_fee", "costs of a guarantee"),
    ("未履行给付义务（房租⟦5万元⟧、水费⟦1万元⟧）。", "principal, principal", "rent in a bracket"),
    ("逾期付款利息（计至2022年8月31日为⟦5万元⟧）。", "interest", "reckoned in a bracket"),
    ("支付租金（计至2022年8月31日为⟦5万元⟧）。", "principal", "a debt reckoned in a bracket"),
    ("被执行人交来赔偿款⟦5万元⟧，申请人已领取。", "realised", "brought, and fetched"),
    ("被执行人应当交来赔偿款⟦5万元⟧。", "principal", "to be brought"),
    ("赔偿款⟦5万元⟧，申请人已领取。", "realised", "fetched by whom it is due"),
    ("赔偿款⟦5万元⟧，申请人未领取。", "principal", "not fetched"),
    ("收据载明其于2018年6月16日交款⟦5万元⟧。", "realised", "交款 told"),
    ("买受人应于2018年6月16日前交款⟦5万元⟧。", "principal", "交款 to come"),
    ("该镇政府签收后，于5月17日又向被执行人支付工程款⟦5万元⟧。", "realised", "paid in spite of it"),
    ("被告又应向原告支付工程款⟦5万元⟧。", "principal", "a further debt"),
    ("已从欠薪保障金中预支⟦5万元⟧。", "realised", "a fund for wages is no wages owed"),
    ("扣除执行费⟦900元⟧后，已将⟦5万元⟧支付给申请执行人。", "enforcement_fee, realised", "已将 before the sum"),
    ("本院已将⟦5万元⟧冻结。", "control_limit", "已将 before a freeze"),
    ("已发还⟦5万元⟧（含迟延履行利息⟦600元⟧）。", "realised, interest", "a part by its own name"),
    ("拍卖得款⟦5万元⟧，扣除费用，给付债权人⟦4万元⟧。", "property_value, realised", "of a price"),
    ("于2021年6月30日前付清余款⟦5万元⟧。", "principal", "the rest to come, verb first"),
    ("2021年6月30日前未付清余款⟦5万元⟧。", "outstanding", "the rest did not come"),
    ("裁决其支付补偿金⟦5万元⟧、拖欠工资⟦3万元⟧。", "principal, principal", "wages ordered"),
    ("其至今未支付补偿金⟦5万元⟧、拖欠工资⟦3万元⟧。", "outstanding, outstanding", "wages owed"),
    ("被执行人享有征收补偿款⟦5万元⟧。", "property_value", "what he has to come"),
    ("竞买人以最高应价⟦5万元⟧（⟦伍万元整⟧）竞得。", "property_value, property_value", "应价, twice"),
    ("将其中⟦伍万元整⟧（⟦￥50000元⟧）发还申请人。", "realised, realised", "the verb behind the bracket"),
    ("工程款⟦5万元⟧（其中⟦3万元⟧已支付）。", "principal, realised", "a bracket with its own words"),
    ("两处房地产询价结果分别为⟦5万元⟧、⟦6万元⟧。", "property_value, property_value", "分别"),
    ("同类房产市场价超过⟦5万元⟧。", "property_value", "超过"),
    ("本院查封的房地产余值约⟦5万元⟧，足以清偿。", "property_value", "the worth of what is seized"),
    ("请求查封其价值⟦5万元⟧的房地产。", "control_limit", "up to a worth"),
    ("将轿车以⟦5万元⟧低价转让给其亲属。", "property_value", "sold under its worth"),
    ("抵偿债权⟦5万元⟧。", "realised", "债权 paid off in kind"),
    ("账户尚未达到监管额度⟦5万元⟧。", "other", "a ceiling of supervision, no balance"),
    ("该房已抵押，抵押权人为某银行，债权数额⟦5万元⟧。", "other", "how much is secured, at a distance"),
    ("标的物拖欠物业费约⟦5千元⟧，由买受人自行承担。", "outstanding", "owed, whoever pays it"),
    ("借款⟦5万元⟧，实际仅收到⟦4万元⟧，另⟦1万元⟧作为首期利息扣除。", "principal, principal, interest", "lent"),
    ("证书仍按⟦5万元⟧本金及⟦1万元⟧利息出具。", "principal, interest", "nouns behind"),
    ("停止向其支付工程款，并将其中⟦5万元⟧扣留。", "control_limit", "to be kept back"),
    ("本院将其存款⟦5万元⟧扣划至本院。", "realised", "told as done"),
    ("负担辅拍费⟦3千元⟧、拍卖佣金⟦2千元⟧。", "court_fee, court_fee", "costs of a sale"),
    ("支付居间佣金⟦2千元⟧。", "principal", "a broker's due"),
    ("执行标的为当金⟦5万元⟧、综合费⟦1万元⟧。", "principal, interest", "a pawn"),
    ("担保的按揭贷款余额为⟦5万元⟧，其享有优先受偿权。", "outstanding", "余额 of a loan is no rest of a price"),
    ("申诉人请求撤销裁定，将⟦5万元⟧退回原账户。", "claim", "asked back"),
    ("担保的债权最高余额为⟦5万元⟧。", "other", "the ceiling of a pledge"),
    ("借款最高时余额⟦5万元⟧。", "property_value", "no ceiling"),
    ("原告在最高额⟦5万元⟧范围内优先受偿。", "other", "within the ceiling"),
    ("并处罚款⟦5千元⟧（每平方米⟦15元⟧）。", "principal, other", "a rate in a bracket"),
    ("投资人缴纳诚意金⟦5万元⟧。", "other", "an investor's earnest"),
    ("公司尚有到期应收账款⟦5万元⟧。", "property_value", "what others owe to it"),
    ("公司尚有欠款⟦5万元⟧。", "outstanding", "what it owes"),
    ("余款⟦5万元⟧至今未给。", "outstanding", "未给 behind"),
    ("质保金⟦5万元⟧未到期。", "outstanding", "not yet due"),
    ("利息（按年利率6%计算，暂计至起诉之日为⟦1万元⟧）。", "interest", "counted within a bracket"),
    ("诉讼中，被告支付⟦5万元⟧。", "realised", "paid while the suit ran"),
    ("诉讼中，原告要求支付⟦5万元⟧。", "claim", "asked for while the suit ran"),
    ("案发前退还⟦5万元⟧。", "realised", "given back before"),
    ("双方达成和解，被申请人当日支付⟦5万元⟧。", "realised", "told as done"),
    ("被申请人应于签收当日支付⟦5万元⟧。", "principal", "to be done"),
    ("公司已按合同将工程款⟦5万元⟧付给包工头。", "realised", "已将…付给"),
    ("将工程款⟦5万元⟧付给包工头。", "principal", "not said to be done"),
    ("以其供应的水泥抵付⟦5万元⟧。", "realised", "paid in kind"),
    ("约定以水泥抵付⟦5万元⟧。", "principal", "only agreed"),
    ("上述⟦5万元⟧应计入已付工程款。", "realised", "counted as paid"),
    ("其家属代为退缴违法所得⟦5万元⟧。", "realised", "given back"),
    ("责令退缴违法所得⟦5万元⟧。", "principal", "to be given back"),
    ("管理人清偿职工债权⟦5万元⟧。", "realised", "shared out"),
    ("不足以清偿职工债权⟦5万元⟧。", "claim", "not shared out"),
    ("其家属已赔偿⟦5万元⟧。", "realised", "已赔偿"),
    ("已认定其应赔偿⟦5万元⟧。", "principal", "to be paid"),
    ("按钢管每米⟦16元⟧、扣件每套⟦5元⟧折价赔偿。", "other, other", "prices of one piece"),
    ("在未出资⟦3万元⟧、⟦1万元⟧范围内承担责任。", "control_limit, control_limit", "each its share"),
    ("投资人应支付投资款⟦9万元⟧，实际仅支付⟦3万元⟧。", "other, realised", "what the investor paid"),
    ("负担保全费、律师代理费⟦5千元⟧。", "other", "the last noun decides"),
    (
        "余款⟦5万元⟧，由债权人按比例受偿（债权总额⟦9万元⟧，比例40%）：甲⟦3万元⟧，乙⟦2万元⟧。",
        "realised, claim, realised, realised",
        "a list goes on behind a bracket",
    ),
    ("邮寄费⟦40元⟧由被告负担。", "court_fee", "costs of sending"),
    ("购买邮寄用品⟦40元⟧。", "other", "no costs"),
    ("护理费按每天⟦120元⟧计算。", "other", "a rate by the day"),
    ("后经催要，被告于2013年12月给付⟦2千元⟧。", "realised", "a date between"),
    ("被告当时给付⟦5千元⟧。", "realised", "at that time"),
    ("账户余额仅⟦5万元⟧。", "property_value", "仅 between noun and sum"),
    ("并缴纳执行费⟦500元⟧、实际支出费⟦200元⟧。", "enforcement_fee, enforcement_fee", "costs of the enforcement"),
    ("负担保全费、担保费合计⟦3千元⟧。", "court_fee", "several costs in one sum"),
    ("冻结到位⟦3千元⟧，保全财产⟦5万元⟧。", "control_limit, control_limit", "保全 of things"),
    ("某公司以⟦5万元⟧的最高应价竞得。", "property_value", "应价 behind"),
    ("已一次性支付五年租金⟦5万元⟧。", "realised", "五年租金 is paid, no yearly rent"),
    ("该房年租金⟦5万元⟧。", "other", "a yearly rent"),
    ("每月扣划后仅给其留⟦1千元⟧生活费。", "other", "what is left to live on"),
    ("该车有违章记录，罚款⟦1350元⟧，由买受人承担。", "other", "fines of traffic"),
    ("责令其退赔⟦5万元⟧（已追回的⟦1万元⟧应予扣减）。", "principal, realised", "got back"),
    ("责令其追回已支付的⟦1万元⟧。", "realised", "what was paid, though it is to be got back"),
    (
        "拍卖款⟦5万元⟧，扣除评估费⟦300元⟧后，合计⟦4万元⟧，按比例发还被害人。",
        "property_value, court_fee, realised",
        "a sum that is shared out",
    ),
    ("某局作出决定：责令其支付甲等19人的工资合计⟦5万元⟧。", "principal", "an office orders"),
    ("其申请法院强制执行某局的决定，决定责令支付工资合计⟦5万元⟧。", "principal", "ordered, then asked for"),
    ("申请参与分配的债权金额为⟦5万元⟧。", "claim", "分配 asked for"),
    ("参与分配得⟦5万元⟧。", "realised", "分配 got"),
    ("从其账户扣划⟦5万元⟧，并支付给周远⟦4万元⟧。", "realised, realised", "taken and passed on"),
    ("请求补交差价⟦5万元⟧。", "claim", "补交 asked for"),
    (
        "执行中，被执行人于2022年8月25日履行⟦2万元⟧，于2022年10月19日履行⟦1万元⟧。",
        "realised, realised",
        "told as done, by the day",
    ),
    ("被执行人于2022年8月25日前履行⟦2万元⟧。", "principal", "前: to come"),
    ("双方协议，被执行人于2022年8月25日履行⟦2万元⟧。", "principal", "agreed on"),
    ("执行中，被执行人向申请执行人支付⟦2万元⟧。", "realised", "told as done, in the course of it"),
    ("执行中，责令被执行人支付⟦2万元⟧。", "principal", "ordered in the course of it"),
    ("在其未缴出资⟦5万元⟧本息范围内承担责任。", "control_limit", "本息范围"),
    ("甲在⟦5万元⟧未出资范围内承担责任。", "control_limit", "words between sum and 范围"),
    ("在⟦5万元⟧的额度内冻结其存款。", "control_limit", "额度内"),
    ("限额⟦5万元⟧查封其财产。", "control_limit", "限额 of a seizure"),
    ("保函限额⟦5万元⟧。", "other", "限额 of a guarantee"),
    ("悬赏金按到位金额的10%计付，以⟦5万元⟧为限。", "other", "the ceiling of a reward"),
    ("被执行人所欠税款⟦5万元⟧。", "outstanding", "taxes owed"),
    ("被执行人每月领取养老金⟦2860元⟧。", "other", "what he lives on"),
    ("申请执行人领取案款⟦2860元⟧。", "realised", "fetched"),
    ("异议人请求撤销对其罚款⟦5万元⟧的决定。", "other", "the court's fine, objected to"),
    ("对违法行为人处以⟦5千元⟧罚款。", "principal", "an office's fine, noun behind"),
    ("本院对其处以⟦5千元⟧罚款。", "other", "the court's fine, noun behind"),
    ("其征地补偿款⟦5万元⟧已由本院冻结。", "control_limit", "the freeze behind"),
    ("请协助将其存款⟦5万元⟧划至本院账户。", "control_limit", "asked for in a letter"),
    ("可供分配的款项为⟦5万元⟧。", "property_value", "not shared out yet"),
    ("同意以⟦5万元⟧作为第一次拍卖的保留价。", "property_value", "a price behind"),
    ("多扣划的⟦5千元⟧应予返还。", "other", "taken too much, in front"),
    ("扣划的⟦5千元⟧已发还。", "realised", "taken"),
    (
        "拍卖款⟦5万元⟧，扣除评估费⟦300元⟧后，剩余⟦4万元⟧支付本案申请执行人。",
        "property_value, court_fee, realised",
        "rest",
    ),
    ("扣除已付⟦5万元⟧后，剩余⟦4万元⟧未付。", "realised, outstanding", "a rest of the debt"),
    ("第三人尚欠被执行人工程款⟦5万元⟧。", "other", "owed to the debtor"),
    ("被执行人尚欠工程款⟦5万元⟧。", "outstanding", "owed by the debtor"),
    ("不足部分⟦5万元⟧继续执行。", "outstanding", "what a sale did not cover"),
    ("涉案账户内的⟦5万元⟧系保证金。", "property_value", "in an account"),
    ("恢复执行标的⟦5万元⟧，恢复执行后到位⟦1万元⟧。", "claim, realised", "后到位"),
    ("被执行人应当执行回转⟦5万元⟧。", "principal", "to be given back"),
    ("优先受偿的债权为本金⟦5万元⟧。", "principal", "受偿 of a right"),
    ("被执行人家属代其缴纳罚金⟦2万元⟧。", "realised", "paid by kin"),
    ("执行费应收⟦700元⟧，实收⟦0元⟧。", "enforcement_fee, enforcement_fee", "due and got"),
    ("请求强制执行被执行人所欠货款⟦5万元⟧。", "claim", "asked for, though owed, behind 执行"),
    ("被执行人履行⟦1万元⟧后再未履行。", "realised", "后再未"),
    ("被执行人同意以⟦5万元⟧了结本案。", "principal", "settled for"),
    ("房产抵押给某银行，抵押金额⟦5万元⟧。", "other", "how much is secured, 金额"),
    ("该标的物一拍（⟦5万元⟧）、二拍（⟦4万元⟧）均流拍。", "property_value, property_value", "prices in brackets"),
    ("该车系其出资⟦5万元⟧购买。", "property_value", "bought for, 出资"),
    ("案外人向被执行人交付定金⟦5万元⟧、购房款⟦9万元⟧。", "realised, realised", "a further thing paid"),
    ("被执行人支付定金⟦5万元⟧、应付货款⟦9万元⟧。", "principal, principal", "应付 is not paid"),
    ("债权转让价款⟦5万元⟧。", "property_value", "the price of a claim"),
    ("判令支付股权转让价款⟦5万元⟧。", "principal", "a price that is owed"),
    ("没收个人财产⟦5万元⟧。", "principal", "a penalty"),
    ("责令其补缴社会保险费⟦5万元⟧。", "principal", "no insurer's premium"),
    ("诉讼保全责任保险费⟦1千元⟧。", "court_fee", "an insurer's premium"),
    ("每月⟦800元⟧的抚养费从2018年1月起支付。", "principal", "the noun behind 的"),
    ("起拍价⟦5万元⟧，竞价阶梯⟦500元⟧。", "property_value, other", "steps"),
    ("限你公司三日内支付案款⟦5万元⟧。", "principal", "案款 to be paid"),
    ("履行到期债务⟦5万元⟧。", "other", "a third party's debt to the debtor"),
    ("首封法院将拍卖剩余款⟦5万元⟧移交我院。", "realised", "the rest of a price"),
    ("其余⟦5万元⟧申请执行人自愿放弃。", "other", "given up"),
    ("其余⟦5万元⟧申请执行人不予放弃。", "other", "no word for it"),
    ("该支付令要求甲公司给付工资⟦5万元⟧。", "principal", "a title that asks"),
    ("来源不明的财产⟦5万元⟧予以没收，上缴国库。", "principal", "a penalty behind"),
    ("其亲属代为缴纳⟦5万元⟧。", "realised", "paid by kin, 代为"),
    ("其已于2020年1月19日前分七次向申请人支付⟦5万元⟧。", "realised", "done before a day"),
    ("受偿比例40%：周远⟦5万元⟧。", "realised", "a share of a plan"),
]

ORDERS = [
    # columns: order; role of each amount; why
    ("冻结、划拨被执行人银行存款⟦5万元⟧或查封、扣押其相应价值的财产。", "control_limit", "up to"),
    ("扣划被执行人的银行存款⟦5万元⟧至本院账户。", "control_limit", "an order, nothing realised yet"),
    ("每月提取被执行人的工资⟦5千元⟧，至提足⟦5万元⟧为止。", "control_limit, control_limit", "wages"),
    ("扣划存款⟦5万元⟧（含申请执行费⟦600元⟧）。", "control_limit, enforcement_fee", "the fee within"),
    ("冻结被执行人在某银行的存款，以⟦5万元⟧为限。", "control_limit", "为限"),
]

LISTED_ORDERS = [
    # columns: order; role of each amount; why
    ("划拨存款⟦5万元⟧，其中欠款⟦4万元⟧、执行费⟦600元⟧。", "control_limit, principal, enforcement_fee", "its parts"),
    ("冻结下列存款：\n1.甲账户内存款⟦5万元⟧；\n2.乙账户内资金⟦4万元⟧。", "control_limit, control_limit", "a list"),
    ("对王某罚款⟦5千元⟧，限三日内缴纳。", "other", "a decision to fine"),
    ("对某局处罚决定书中罚款⟦3万元⟧准予强制执行。", "principal", "an office's fine, let in"),
]

TRIALS = [
    ("被告已付⟦2万元⟧，下欠⟦3万元⟧。", "realised, outstanding", "下欠 is a rest"),
    ("仅剩质保金⟦5万元⟧。", "outstanding", "仅剩"),
    ("货款⟦5万元⟧、利息⟦1万元⟧，共计⟦6万元⟧。", "principal, interest, principal", "nothing is enforced in a trial"),
    ("护理费⟦480元⟧（⟦40元⟧/天×12天）。", "principal, other", "a factor by the day"),
    ("每天⟦40元⟧/天。", "principal", "no formula"),
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


def read(text: str) -> Doc:
    doc = document(text)
    return doc if GROUP in doc.spans else find_amounts(doc)


def drafts(text: str) -> list[tuple[str, AmountDraft]]:
    doc = read(text)
    return [(doc.text[start:end], value) for start, end, value in marks(doc, GROUP)]


def roles(text: str) -> str:
    return ", ".join(draft.role.value for _, draft in drafts(text))


@pytest.mark.parametrize(("numeral", "value", "why"), NUMERALS)
def test_numeral(numeral: str, value: str, why: str) -> None:
    assert number(numeral) == Decimal(value), why


@pytest.mark.parametrize("text", ["", "甲", "元"])
def test_no_numeral(text: str) -> None:
    with pytest.raises(ValueError, match="no numeral"):
        number(text)


@pytest.mark.parametrize(("sentence", "values", "why"), FOUND)
def test_found(sentence: str, values: str, why: str) -> None:
    text, expected = marked(sentence)
    doc = read(text)
    found = list(marks(doc, GROUP))
    assert [source_of(doc).evidence(start, end).quote for start, end, _ in found] == expected, why
    got = [f"{draft.money.units.normalize():f} {draft.money.currency}" for _, _, draft in found]
    assert ", ".join(got) == values, why


@pytest.mark.parametrize(("sentence", "why"), NOT_FOUND)
def test_not_found(sentence: str, why: str) -> None:
    assert drafts(sentence) == [], why


@pytest.mark.parametrize(("sentence", "expected", "why"), ROLES)
def test_role_in_the_body(sentence: str, expected: str, why: str) -> None:
    assert roles(f"本院在执行中查明：\n{marked(sentence)[0]}\n") == expected, why


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
