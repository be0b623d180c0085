"""Amounts of money: values and spans, and look-alikes."""

from decimal import Decimal

import pytest
from amount_cases import drafts, read
from papers import marked

from extractors.fields.amounts.every import GROUP
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
    ("一百零五万", "1050000", "零 before the digit of a scale"),
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
    ("支付货款⟦3,5000元⟧。", "35000 CNY", "grouped by four"),
    ("支付货款⟦１，2345，6789.50元⟧。", "123456789.5 CNY", "the same, and full width"),
    ("支付货款⟦￥3,5000⟧。", "35000 CNY", "the same behind a sign"),
    ("存款尾号4321，⟦5000元⟧。", "5000 CNY", "a comma between two things"),
    ("支付货款⟦1 234 567.80元⟧。", "1234567.8 CNY", "blanks as separators"),
    ("未执行债权数额：⟦312 066元⟧。", "312066 CNY", "one blank behind a colon"),
    ("支付货款⟦¥5 000.00元⟧。", "5000 CNY", "one blank behind a sign"),
    ("支付货款⟦￥ 500 000 元⟧。", "500000 CNY", "blanks on both sides too"),
    ("支付货款⟦USD 5 000⟧。", "5000 USD", "one blank behind a code"),
    ("支付货款⟦人民币5,000 000元⟧。", "5000000 CNY", "a comma, then a blank"),
    ("支付如下：\n⟦1 000元⟧。", "1000 CNY", "a group that begins with a nought is no cell"),
    ("支付如下：\n1 ⟦500元⟧。", "500 CNY", "a row's number"),
    ("支付⟦0.50元⟧。", "0.5 CNY", "one nought before the point"),
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
    ("原判有误。2.⟦80000元⟧及⟦36000元⟧从未到账。", "80000 CNY, 36000 CNY", "the number of an item stands before"),
    ("借款均有误；12.⟦50000.5元⟧并未交付。", "50000.5 CNY", "an item of two figures"),
    ("受理费⟦2.50元⟧。⟦3.75元⟧由原告负担。", "2.5 CNY, 3.75 CNY", "a sum of a few 元, no item"),
    ("欠款；⟦2.5000万元⟧为利息。", "25000 CNY", "decimals of 万元"),
    ("共90平方米×⟦5元⟧。", "5 CNY", "a factor behind a measure"),
    ("悬赏金⟦300万⟧至⟦350万元⟧。", "3000000 CNY, 3500000 CNY", "the lower limit has its own scale"),
    ("悬赏金⟦5⟧-⟦6万元⟧。", "50000 CNY, 60000 CNY", "the lower limit borrows the scale"),
    ("处罚款⟦1000⟧至⟦2万元⟧。", "1000 CNY, 20000 CNY", "a lower limit is not above the upper one"),
    ("执行标的⟦5万⟧至⟦10万元⟧。", "50000 CNY, 100000 CNY", "each has its own scale"),
    ("冻结存款⟦三万⟧至⟦五万元⟧。", "30000 CNY, 50000 CNY", "in numerals"),
    ("悬赏金⟦5⟧至⟦10万元⟧。", "50000 CNY, 100000 CNY", "nor far below it"),
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
    ("存款⟦A$5,000⟧、⟦S$60.00⟧、⟦C$700⟧、⟦$80⟧。", "5000 AUD, 60 SGD, 700 CAD, 80 USD", "dollars of others"),
    ("运费⟦USD 1,000.50⟧。", "1000.5 USD", "a code and a blank"),
    ("租金⟦1020万港元⟧。", "10200000 HKD", "万港元"),
    ("货款⟦100万元港币⟧。", "1000000 HKD", "the currency behind"),
    ("本金⟦5000元⟧⟦港币800元⟧。", "5000 CNY, 800 HKD", "the currency of the next sum"),
    (
        "货款⟦5,000,000日元⟧、⟦2万英镑⟧、⟦3万澳元⟧、⟦4万加元⟧。",
        "5000000 JPY, 20000 GBP, 30000 AUD, 40000 CAD",
        "others",
    ),
    ("玉石款⟦缅币1200万元⟧、⟦3万越南盾⟧、⟦5,000林吉特⟧。", "12000000 MMK, 30000 VND, 5000 MYR", "of the neighbours"),
    ("租金⟦50万美元⟧（币种下同），押金⟦3万元⟧。", "500000 USD, 30000 USD", "币种下同 of a foreign sum"),
    ("实缴⟦0元⟧。", "0 CNY", "nothing is an amount"),
    ("每份⟦五元⟧，收取⟦三元⟧的工本费，退还⟦八元整⟧。", "5 CNY, 3 CNY, 8 CNY", "one small numeral"),
    ("单价每平方米⟦8,000元⟧。", "8000 CNY", "a price of one unit is money too"),
]

NOT_FOUND = [
    # columns: a sentence without amounts; and why
    ("支付货款××元。", "masked: no value"),
    ("你的申请收悉。\n文三元：\n准许你参与分配。", "the name of a reader"),
    ("支付货款3××万元。", "partly masked"),
    ("支付货款100,00万元，利息1500000,00元。", "the rest of a number with a comma for its point"),
    ("支付货款00.50元。", "two noughts"),
    ("拖欠货款数十万元。", "no definite value"),
    ("拖欠货款上百万元。", "no definite value"),
    ("拖欠货款几万元。", "no definite value"),
    ("每人分得两三万元。", "two digits before one scale"),
    ("名下余额一二百元。", "two digits, the first a one"),
    ("修理费约一万五六千元。", "two digits behind a scale"),
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
    ("被执行人杭州三元商贸有限公司生产三元锂电池。", "元 of a name"),
    ("本金×6%×365。", "a formula"),
    ("该市人口200万人。", "people"),
    ("向缅甸出口玉石1200万件。", "a neighbour, and pieces"),
    ("定于2****5年5月1**$3日1**$3时拍卖。", "a site's scrambled figures"),
]


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
