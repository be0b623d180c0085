"""Grammar of amounts that prove themselves (金额自证): a sum in words beside its figures, parts before their total."""

from extractors.machine.kept_patterns import compiled
from extractors.patterns.amounts.words import INTEREST

# 余, 多, 约: the number is not the exact one.
VAGUE = compiled(r"[余多几约]")
FIGURE = compiled(r"\d")
# 大写 or 小写 between two amounts, or a bracket alone: 1,000元（大写：壹仟元整）, 壹仟元整（1,000元）.
SAID_AGAIN = compiled(r"[（，、]?(?:即|计)?(?:人民币)?(?:大写|小写)(?:金额)?(?:为|：)?(?:人民币)?：?")
IN_BRACKETS = compiled(r"（(?:即|计|折合)?：?(?:人民币)?：?")
# Behind the second: the bracket ends here, or after words on the currency.
BRACKET_ENDS = compiled(r"(?:，?(?:币种)?(?:以)?下同)?）")

# --- parts and their total ---
# From the last part to the total: 合计, 以上共计, 上述款项合计; 两项 and 三项 count the parts.
TOTAL = compiled(
    r"[，、；。\n]{0,20}(?:（[一二三四五六七八九十\d]{1,3}）|[一二三四五六七八九十]{1,2}、|\d{1,2}[.、．])?"
    r"(?:以上|上述|前述)?(?:各项|款项|费用|金额|(?P<count>[两二三四五六七八九])项){0,6}(?:款项|费用|金额)?"
    r"(?:共计|合计|总计)(?:金额)?(?:人民币)?[为：]*"
)
COUNTS = {word: number for number, word in enumerate("二三四五六七八九", 2)} | {"两": 2}
# From one part to the next: a mark, an item number, a verb of paying, nouns; no words that take off or go into it.
NEXT_PART = compiled(
    r"[，、；\n]{1,2}(?:（[一二三四五六七八九十\d]{1,3}）|[一二三四五六七八九十]{1,2}、|\d{1,2}[.、．])?(?:以及|及|和|并)?"
    r"[^，；。：（）\n\d]{0,30}(?:人民币)?[为：]?"
)
# Before the first part: where its sentence or its list begins.
LIST_BEGINS = compiled(r"[。：\n]")
# What stands beside the list: brackets that say more of a part, and the time for which a part is due.
_DAY = r"(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?|\d{4}年度?"
BESIDE = compiled(rf"（(?![一二三四五六七八九十\d]{{1,3}}）)[^（）]*）|(?:{_DAY})(?:[至到-](?:{_DAY}))?")
# Words by which an amount is no part of its own: a share, what is taken off or left, a price, a rate, a limit.
NO_PART = compiled(
    r"其中|包括|含|扣|减|(?<!解)除|已[经付支履偿还清执]|未[经付支履偿还清执]|尚|余|剩|每|单价|按|基数|利率|限额|范围|限于|价值|等|评估|"
    r"成交|起拍|收取|负担|(?<!违)约|或|否则|超|不足|抵[扣销偿]"
)

# --- the enforcement fee ---
# The fee is not the whole fee of the whole claim.
OTHER_FEE = compiled(
    r"减半|减[免收交]|免[收交]|缓[交缴]|部分|余|未交|欠|其中|各|分别|(?:[及和、]|以及)[^，；。]{0,8}费|共|合计|总计|等|约|暂"
)
# Not one claim of one case: many cases, several applicants.
MANY_CASES = compiled(r"\d{1,6}[件案]|系列|等\d{1,6}[人件案]|[两二三四五六七八九十]案")
# What makes a claim open: interest that nobody has counted.
OPEN_CLAIM = compiled(INTEREST)

# --- slips of 万 and 亿 ---
LARGE = compiled(r"[万萬亿億]")
SHARE_OF = compiled(
    r"[（，]?其中(?:包括|含|：)?(?:借款|欠款)?(?:本金|利息|罚息|违约金|货款|工程款|租金|工资|案件受理费|执行费)?(?:为|：)?"
)
NOUN = compiled(r"[\u4e00-\u9fff]{2,8}$")
