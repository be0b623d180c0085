"""What a printed form says to everybody (格式文本), on folded text: risks, boxes to tick, lists of other cases."""

from extractors.machine.kept_patterns import compiled

_ITEM = r"(?:\d{1,2}[.、．]|（[一二三四五六七八九十\d]{1,3}）|[一二三四五六七八九十]{1,3}、|[①-⑩])"
# 风险提示：1.被执行人资不抵债的，可以移送破产审查; what may come, item by item.
RISKS = compiled(
    rf"(?:^|(?<=\n))[^\n，。；：]{{0,12}}(?:风险(?:提示|告知|须知|警示)|法律后果(?:告知|提示)?)[^\n，。；：]{{0,6}}[：:]?(?P<items>(?:\n?{_ITEM}[^\n]*)+)"
)
_BOX = r"[□☐◻☑■√✓✔]|（[√✓✔]?）"
# A form with both answers; without a refusal to tick, a box is a damaged character.
FORM = compiled(rf"(?:{_BOX})(?:不同意|不愿意?|反对)|(?:不同意|不愿意|反对)[^\n，。；]{{0,24}}(?:{_BOX})")
# □同意移送破产审查, 同意移送破产审查□: an answer that nobody ticked.
NOT_TICKED = compiled(
    rf"(?:[□☐◻]|（）)(?:不?同意|不?愿意?|反对|申请)(?:(?!{_BOX})[^\n。；])*"
    rf"|(?<![□☐◻☑■√✓✔）])(?:不?同意|不?愿意?|反对)(?:(?!{_BOX})[^\n，。；]){{0,30}}(?:[□☐◻]|（）)(?=\n|[，。；]|不|$)"
)
# A.同意移送破产审查B.不同意移送破产审查, （同意/不同意）, ○同意○不同意: a choice, and none made.
_LETTER = r"(?:[A-DＡ-Ｄ甲乙]|[1-4①-④])[.、．:：）]?"
CHOICE = compiled(
    rf"{_LETTER}同意[^\n。]{{0,40}}?{_LETTER}不同意[^，。；\n]{{0,30}}|{_LETTER}不同意[^\n。]{{0,40}}?{_LETTER}同意[^，。；\n]{{0,30}}"
    r"|同意[/／|](?:或)?不同意[^\n，。；]{0,30}|不同意[/／|](?:或)?同意[^\n，。；]{0,30}"
    r"|[○◯〇]同意[^\n○◯〇●。；]{0,40}\n?[○◯〇]不同意[^\n，。；]{0,30}|[○◯〇]不同意[^\n○◯〇●。；]{0,40}\n?[○◯〇]同意[^\n，。；]{0,30}"
)
# 附件：本院2023年度执行移送破产案件目录: what follows, line by line, is of many cases.
CATALOGUE = compiled(
    r"(?:^|(?<=\n))附?(?:[件表录][一二三四五六\d]{0,2})?[：:.、]?\d{0,2}[.、．]?[^\n。；：]{0,40}?(?:案件|企业|被执行人|债务人|破产|终本)[^\n。；：]{0,10}"
    r"(?:目录|名录|名单|一览表|清单|统计表|汇总表|明细表|台账|[列登]记?表)[^\n。；：]{0,12}(?=\n)"
)
FIRM_END = compiled(r"[\u4e00-\u9fff（）]{3,6}(?:公司|集团|合作社|厂|中心|酒店|商行|（普通合伙）|（有限合伙）)")
"""The end of a firm's name: enough of it to know it again."""
