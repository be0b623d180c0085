"""Grammar of amounts of money (金额) as printed: figures, 大写, small numerals, both mixed, with their currency.

All patterns run on folded text: a blank stands only between two Latin letters or digits, a full-width comma inside
a number has become a comma.
"""

import re

from extractors.machine.kept_patterns import compiled

# Names and signs of currencies (币种). A dollar sign alone is taken for US dollars.
CURRENCIES = {
    "CNY": ("人民币", "RMB", "CNY", "¥"),
    "USD": ("美元", "美金", "USD", "US$", "$"),
    "HKD": ("港元", "港币", "港幣", "港圆", "HKD", "HK$"),
    "EUR": ("欧元", "EUR", "€"),
    "JPY": ("日元", "日圆", "日币", "JPY"),
    "GBP": ("英镑", "GBP", "£"),
    "AUD": ("澳大利亚元", "澳元", "澳币", "AUD", "A$", "AU$"),
    "CAD": ("加拿大元", "加元", "加币", "CAD", "C$", "CA$"),
    "CHF": ("瑞士法郎", "瑞郎", "CHF"),
    "SGD": ("新加坡元", "新加坡币", "新元", "坡币", "SGD", "S$"),
    "TWD": ("新台币", "台币", "TWD", "NT$"),
    "MOP": ("澳门元", "澳门币", "MOP"),
    "KRW": ("韩元", "韩币", "KRW"),
    "RUB": ("卢布", "RUB"),
    "THB": ("泰铢", "THB"),
    "MMK": ("缅币", "缅甸元"),
    "VND": ("越南盾",),
    "MYR": ("林吉特", "马来西亚币"),
    "NZD": ("新西兰元", "纽币"),
    "KZT": ("坚戈",),
    "MNT": ("图格里克",),
    "INR": ("印度卢比",),
    "AED": ("迪拉姆",),
    "SEK": ("瑞典克朗",),
    "NOK": ("挪威克朗",),
    "DKK": ("丹麦克朗",),
}
CODES = {word: code for code, words in CURRENCIES.items() for word in words}


def _by_first_sign() -> str:
    """All these words, longest first among those that begin alike: seventy, most of which one sign rules out."""
    begun: dict[str, list[str]] = {}
    for word in sorted(CODES, key=len, reverse=True):
        begun.setdefault(word[0], []).append(re.escape(word[1:]))
    # Not the dollar sign that a site scrambles figures with: 1**$3日.
    return "|".join(
        (r"(?<![*×%])" if first == "$" else "") + f"{re.escape(first)}(?:{'|'.join(rests)})"
        for first, rests in begun.items()
    )


_CURRENCY = _by_first_sign()

_ABOUT = "[余多几]"  # 4,300余万元、34万余元: a definite number, said to be about that much
# Blanks as separators: 5 216 900; one blank alone only behind a word, a colon or a currency (违约金521 690, ¥5 000), else
# it parts a row number, but for a group that begins with a nought (1 000, 5,000 000), which is no cell by itself.
_GROUPED = (
    r"(?:\d{1,3}(?: \d{3}){2,}"
    r"|(?:(?<=[\u4e00-\u9fff：、¥$€£])|(?<=[A-Z]{3})|(?<=[A-Z]{3} ))\d{1,3} \d{3}(?!\d)"
    r"|\d{1,3}(?:[ ,]\d{3}){0,4} 0\d\d(?:[ ,]\d{3}){0,4}(?!\d))(?:\.\d+)?"
)
# What begins with noughts is the rest of a number that was not understood (100,00万元).
_FIGURE = rf"(?:(?!0\d)(?:{_GROUPED}|\d{{1,3}}(?:,\d{{4}})+(?!\d)(?:\.\d+)?|\d+(?:,\d{{3}}(?!\d))*(?:\.\d+)?))"
_SCALE = "[十百千佰仟]?[万萬][亿億]|[百千佰仟]?[亿億]|[百千佰仟]?[万萬]|[百千佰仟]"
_SCALED = rf"{_FIGURE}{_ABOUT}?个?(?:{_SCALE}){_ABOUT}?"
# 3亿零500万、2万3千、23万5000: a scaled figure may go on with lower ones.
_FIGURES = rf"(?:{_SCALED}(?:零?\d+(?:\.\d+)?(?:{_SCALE}))*(?:零?\d+(?:\.\d+)?)?|{_FIGURE}{_ABOUT}?)"
_DIGIT = "〇零○一二三四五六七八九两壹贰貳叁參叄肆伍陆陸柒捌玖"
_NUMERAL = f"[{_DIGIT}十拾百佰千仟万萬亿億]"
# Two digits before one scale give no definite value: 两三万元, 一万五六千元 (but 一百零五万元).
_DEFINITE = rf"(?!{_NUMERAL}*[一二三四五六七八九两]{{2}}[十百千万亿])"
# Numerals begin with a digit or with ten: 百万元 and 万元 alone name a unit or an order of size, not a sum.
_WORDS = rf"{_DEFINITE}[{_DIGIT}十拾]{_NUMERAL}*{_ABOUT}?{_NUMERAL}*(?:[点點][{_DIGIT}]+[万萬亿億]?)?{_ABOUT}?"

# 元 of a place (三元区), of a day (元旦、元月), of a word (一元化、二元结构) is no money.
_NOT_A_UNIT = "(?![区街路桥村镇里旦月宵素首朝老器化论件]|大道|结构|次方|通宝)"
_UNIT = rf"(?:{_CURRENCY}|[元圆圓]{_NOT_A_UNIT}|块钱)"
_MINOR = rf"(?:零?[\d{_DIGIT}]角)?(?:零?[\d{_DIGIT}]分(?!之|别|期|次|配|得|公司|行|局|院|担))?"
# 正 closes a sum in words; it also begins 正常、正在、正式.
_CLOSED = "(?:整(?![个体改修理])|正(?![常在式本确当规是好值处]))?"

# 。2.80000元及36000元从未到账: the number of an item stands before the sum, without a blank.
_ITEM = r"(?<=[。；\n])\d{1,2}\.(?=\d{4,}(?:\.\d+)?[元圆])"
_BEHIND_ITEM = r"(?<=[。；\n]\d\.)|(?<=[。；\n]\d\d\.)"

# One scan finds every number that may be money; the logic asks for a unit, a currency or a scale beside it.
# Before it no figure, letter, mask or 第: ××5元, 94×62, A12 and 第3 are parts of something else, and 数十万元,
# 几十万元 and 上百万元 have no definite value.
# What it may begin with stands in front, since at most places it begins with none of that.
_BEGINS = "".join(sorted({word[0] for word in CODES}))
NUMBER = compiled(
    rf"(?=[\d{_DIGIT}十拾{re.escape(_BEGINS)}])"
    rf"(?:(?=[\d{_DIGIT}十拾])(?:(?<![\d.,×*%‰A-Za-z第数几{_DIGIT}拾十百佰千仟点])(?!{_ITEM})"
    rf"|(?<=[天日月年人次元米亩吨][×*xX])|(?:{_BEHIND_ITEM})(?=\d{{4,}}))"
    rf"|(?P<sign>{_CURRENCY})(?:（大写）)?：?(?P<again>{_CURRENCY})? ?)"
    rf"(?:(?P<figures>{_FIGURES})|(?P<words>{_WORDS}))"
    rf"(?P<unit> ?(?P<coin>{_UNIT})(?P<minor>{_MINOR})余?{_CLOSED}(?P<behind>(?:{_CURRENCY})(?! ?\d))?(?:(?=（(?P<named>{_CURRENCY})）))?)?"
)
MINOR = compiled(rf"零?([\d{_DIGIT}])([角分])")
SCALE_AT_END = compiled(rf"(?:{_SCALE}){_ABOUT}?$")
LARGE_SCALE = compiled(rf"[万萬亿億]{_ABOUT}?$")

# 300万元至350万元, 5-6万元: the lower limit borrows scale and unit from the upper.
_TO = "[至到~～—－–-]{1,2}"
RANGE = compiled(_TO)
UPPER_LIMIT = compiled(rf"{_TO}(?:{_FIGURES}|{_WORDS}){_UNIT}")

# 600万 without 元 is money where its clause speaks of money and no other unit follows.
MONEY_CONTEXT = compiled(r"[款费金价额付欠债资息]|受偿|清偿|偿还|到位|人民币|支出|收入|借|贷|赔|扣划|冻结")
ABOUT_BEHIND = compiled(r"左右|上下|以上|以下")
OTHER_UNIT = compiled(
    r"[股份平㎡亩吨户人名位家件辆台套只头株棵瓶箱册字次条里米克斤公千度立张倍分余多个年月日号期天字码瓦枚片块]"
    r"|[A-Za-z%‰]"
)
# One small numeral with 元 in front of a word is part of a name (三元食品公司, 三元锂电池), not a sum (三元整, 每份五元的).
PART_OF_A_NAME = compiled(
    r"[一二三四五六七八九][元圆](?=[\u4e00-\u9fff])(?![整正的由及和与或至到以计后等每并合未已均共为应将退付给归交收])"
    # A reader's line: 文三元：
    r"|(?<=\n[\u4e00-\u9fff])[一二三四五六七八九][元圆](?=[：、])"
)
# （币种下同）behind a foreign sum: from here 元 means that currency.
SAME_BELOW = compiled(r"（[^（）]{0,8}(?:币种)?(?:下同|以下同|币种同|均同)[^（）]{0,4}）")

# What is realised altogether, not one payment of several: 执行到位…元, 累计受偿…元, 共执行…元.
TOTAL = compiled(
    # 2022年5月执行到位10万元，7月执行到位8万元: payments of their days; 截至2022年5月执行到位 tells all until then.
    r"(?:(?:(?:截[至止]|迄)[^，。；]{0,14}[月日]，?|(?<![月日])(?<![月日]，))(?:执行到位(?:金额)?|实际到位(?:金额)?)|(?:累计|合计|总计|一共|共|共计)(?:已)?(?:执行|履行|受偿|清偿|偿还|支付|归还|发还|发放|到位))[^，。；\d]{0,12}$"
)

# A ruling of 补正: what stands before 补正为 is the misprint, what stands behind it is meant.
CORRECTS = compiled(r"补正|笔误|更正")
CORRECTED = compiled(
    r"[^。；，\d”」』]{0,20}(?:[”」』][^。；，\d]{0,8})?，?(?:现|均)?(?:应当?|予以)?(?:补正|更正|改正|纠正)为|[”」』][^。；，\d]{0,4}，?应当?(?:为|是)"
)
