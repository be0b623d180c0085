"""Folding (归一): one form of each sign and mark, character for character, so that patterns need not list widths."""

import re
import unicodedata

from extractors.patterns.names import CAUSES
from extractors.patterns.parties import ROLE

# Kangxi radicals and compatibility ideographs that PDF fonts print for common characters, and full-width forms.
_FOLDED_RANGES = ((0x2E80, 0x2FE0), (0xF900, 0xFB00), (0xFF00, 0xFFF0))
_FOLD = {
    code: single
    for first, end in _FOLDED_RANGES
    for code in range(first, end)
    if len(single := unicodedata.normalize("NFKC", chr(code))) == 1
}
# Radicals of simplified characters, which Unicode does not fold (民 printed as ⺠), by EquivalentUnifiedIdeograph.txt.
_FOLD |= dict(
    zip(
        map(
            ord,
            "⺁⺅⺇⺈⺉⺋⺌⺎⺐⺒⺓⺕⺖⺘⺙⺛⺜⺝⺞⺟⺠⺡⺢⺣⺤⺦⺨⺩⺪⺫⺬⺭⺯⺰⺱⺲⺶⺹⺼⺽⺾⻁⻂⻃⻄⻅⻆⻈⻉⻋⻌⻏⻐⻑⻒⻓⻔⻖⻗⻘⻙⻚⻛⻜⻝⻟⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳",
        ),
        "厂亻几刀刂㔾小兀尢巳幺彐忄扌攵旡日月歺母民氵氺灬爫丬犭王疋目示礻糹纟罓罒羊耂月臼艹虎衤覀西见角讠贝车辶阝钅長镸长门阝雨青韦页风飞食飠饣马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟",
        strict=True,
    )
)
# One form of each mark of punctuation, so that patterns need not list widths. A comma inside a number stays one.
_FOLD |= {
    ord(mark): wide
    for mark, wide in zip(
        "():;,?![]〔〕［］（）：；，？！﹙﹚﹝﹞﹕﹔﹐﹖﹗",
        "（）：；，？！（）（）（）（）：；，？！（）（）：；，？！",
        strict=True,
    )
}
_FOLD |= {ord("﹤"): "<", ord("﹥"): ">", ord("￥"): "¥", ord("○"): "〇", ord("◯"): "〇", ord("零"): "零"}
_FOLD[ord("您")] = "你"  # a letter speaks to its reader in either
_FOLDED = {chr(code): single for code, single in _FOLD.items() if single != chr(code)}
_RADICAL = re.compile("[\u2e80-\u2fdf\uf900-\ufaff]")
_IDEOGRAPHS = {ord(mark): single for mark, single in _FOLDED.items() if _RADICAL.match(mark)}
_TO_FOLD = re.compile(f"[{re.escape(''.join(_FOLDED))}]")
# What can begin a match comes first: it is looked for by itself, much faster than a look behind.
_NUMBER_COMMA = re.compile(r"，(?<=\d，)(?=\d{3}(?!\d))")
# Grouped by four, as one says it (3,5000元 is 3万5000元): only where it is a sum, for a comma also parts clauses.
_COMMA_OF_FOUR = re.compile(r"，(?<=\d，)(?=\d{4}(?!\d))")
_BY_FOUR = re.compile(
    r"(?<=[¥$€£])\d{1,3}(?:，\d{4})+(?!\d)"
    r"|(?<![\dA-Za-z.，第])(?!0)\d{1,3}(?:，\d{4})+(?!\d)(?=(?:\.\d{1,4})?[余多]?[万亿]?[余多]?[元圆])"
)
# 申 of a role word that a scanner's reader took for 中: 中请执行人.
_MISREAD = re.compile(r"中请(?=执行|人|强制|复议|保全|再审)")
# The form that some fonts print, and readers of scans see, of a province's sign in a case number: （2024）粵1971执1号.
_OTHER_FORM = re.compile(r"粵(?=\d{2}|高|执)")
# A full stop printed as a Latin one: 有限公司.住所地
_LATIN_STOP = re.compile(r"\.(?<=[\u4e00-\u9fff）]\.)(?=[\u4e00-\u9fff\n]|$)")
# The year of a case number in the brackets of a headline: 【2015】台黄执民字.
_YEAR_IN_HEADLINE = re.compile(r"【((?:19|20)\d{2})】")
# A role so printed begins an entry: 【申请执行人】某某.
_ROLE_IN_HEADLINE = re.compile(rf"【({ROLE})】")
# Names that a court's system joins with Latin commas: 被执行人甲公司,乙公司,丙现向你院…. Printed so, they are a list.
_SIGN = r"(?:(?![与在系因向由对现诉称辩本该其为已未应被]|原告)[\u4e00-\u9fff（）()·×*])"
_FIRM = rf"{_SIGN}{{2,36}}?(?:公司|[支分]行|银行|厂|社|店|中心|集团|委员会)"
_NAME = rf"(?:(?!住|[汉满回壮苗]族|[男女]性)(?:{_FIRM}|{_SIGN}{{2,4}}?))"
_JOINED = re.compile(
    rf"(?:(?:{ROLE})[：:]?|与)(?>{_NAME}(?=,))(?:,(?>{_NAME}(?=,))){{0,30}}+,{_NAME}"
    rf"(?=与|现(?:向|申请)|向(?:本院|你院)|名下|(?:{CAUSES})[\u4e00-\u9fff]{{0,20}}?(?:纠纷|一案))"
)
# Without such a comma no names are joined so, and the pattern above is the dearest of this file.
_COMMA_OF_NAMES = re.compile(r",(?<=[\u4e00-\u9fff）)·×*],)[\u4e00-\u9fff（(·×*]")


def fold(text: str) -> str:
    """The text with widths and punctuation folded, character for character."""
    if _COMMA_OF_NAMES.search(text):
        text = _JOINED.sub(lambda names: names[0].replace(",", "、"), text)
    single = _TO_FOLD.sub(lambda found: _FOLDED[found[0]], text)
    folded = _NUMBER_COMMA.sub(",", single)
    if _COMMA_OF_FOUR.search(folded):
        folded = _BY_FOUR.sub(lambda figure: figure[0].replace("，", ","), folded)
    if "中请" in folded:
        folded = _MISREAD.sub("申请", folded)
    if "粵" in folded:
        folded = _OTHER_FORM.sub("粤", folded)
    if "【" in folded:
        folded = _ROLE_IN_HEADLINE.sub(r"。\1：", _YEAR_IN_HEADLINE.sub(r"（\1）", folded))
    return _LATIN_STOP.sub("。", folded)


def ideographs(text: str) -> str:
    """The text with the radicals that browsers print for characters (⽉, ⼀) folded; it is as long as before."""
    return text.translate(_IDEOGRAPHS) if _RADICAL.search(text) else text
