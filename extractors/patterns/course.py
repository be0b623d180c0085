"""What papers say of the course of a case (执行进程), as the rules of law ask for it, with the look-alikes beside it.

All run on plain text (titles of laws and case numbers blanked as □) of one sentence, allegations of a side blanked.
"""

import re

from extractors.kept_patterns import compiled
from extractors.patterns.days import DAY
from models import StatementKind as K

Row = tuple[K, re.Pattern[str], re.Pattern[str]]
_NEVER = r"$^"
_NOT = r"(?:未|没有|并未|尚未|不存在|并非|不是|是否|如|若|可以|可|有权|拟|能否)"
_ITEM = r"第[一二三四五六七八九十\d]+(?:、第?[一二三四五六七八九十\d]+)*项"


def _row(kind: K, pattern: str, but_not: str = _NEVER) -> Row:
    return kind, compiled(pattern), compiled(but_not)


# Kind, words, and words that take them back in the same clause.
ROWS: tuple[Row, ...] = (
    # One item of the title is asked for: 仅就该判决第二项申请执行, 申请执行终审判决第一项.
    _row(
        K.TITLE_ITEM,
        rf"(?:仅|只|单独)[^，。；]{{0,24}}{_ITEM}[^，。；]{{0,24}}执行|(?:申请|请求)(?:法院|本院)?(?:强制)?执行[^，。；]{{0,30}}?{_ITEM}"
        rf"|(?:本案|执行(?:标的|范围|内容))[^，。；]{{0,16}}?(?:仅|只)(?:限于?|涉及|为|包括|系)[^，。；]{{0,20}}?{_ITEM}",
        r"撤销|规定",
    ),
    # Two effective titles: 两份均已生效的判决…相互矛盾.
    _row(
        K.CONFLICTING_TITLES,
        r"(?:判决|裁判|裁决|调解书|法律文书|执行依据)[^。；]{0,80}?(?:相互|互相|彼此|相|存在|内容)(?:矛盾|冲突|抵触)",
        rf"证据|证言|陈述|供述|(?:{_NOT}|不)[^，。；]{{0,10}}(?:矛盾|冲突|抵触)",
    ),
    _row(
        K.TITLE_CHANGED,
        r"改判|(?:判决|裁定)[^。；]{0,30}(?:撤销|变更)[^，。；]{0,24}(?:判决|调解书|裁决)|(?:判决|调解书|裁决)[^，。；]{0,24}(?:已|业已|被|予以)[^，。；]{0,16}(?:撤销|变更)",
        rf"{_NOT}[^，。；]{{0,8}}(?:改判|撤销|变更)|申请撤销|请求(?:撤销|改判)",
    ),
    # The receiving court asks to complete the papers, or has longer to decide.
    _row(
        K.REVIEW_EXTENDED,
        r"延长[^，。；]{0,20}(?:期(?:限|间)|\d日|[一二三四五六七八九十]日)|(?:补充|补正|补齐|补交|补送|补全)[^，。；]{0,20}(?:材料|手续|案卷|资料|清册|名册|清单)|审查期限[^，。；]{0,6}延长|材料(?:中)?[^，。；]{0,8}(?:不全|不齐|欠缺|缺少|不完整)"
        r"|不计入[^，。；]{0,20}(?:审查|受理)[^，。；]{0,6}期(?:限|间)",
        r"已(?:经)?(?:全部)?(?:补充|补正|补齐|补交)(?:完毕|齐全)|(?:不予|不再|无需|无须)(?:延长|补充)",
    ),
    _row(K.PERISHABLE, r"鲜活|易腐|腐烂|变质|季节性(?:商品|货物|产品|农产品|强)|不宜(?:长期)?(?:保管|保存|存放|储存)"),
    _row(
        K.RETURNED,
        r"退回[^，。；]{0,12}(?:委托|你院|贵院|我院|本院)|委托[^，。；]{0,20}(?:退回|撤回|收回|撤销)|(?:将|已)[^，。；]{0,30}委托[^，。；]{0,12}退回|委托(?:我院|本院)?执行的?[^。；]{0,80}，(?:现|特|故|兹|予以|一并){0,3}(?:将)?(?:(?!保证金|款)[^，。；]){0,12}退回(?!保证金|款|竞买)|(?:^|(?<=[，。；]))(?:现|特|故)(?:依法)?予以?退回(?=[，。；]|$)",
        rf"{_NOT}[^，。；]{{0,6}}(?:退回|撤回)|不予退回",
    ),
    # Mortgaged to the full value, or a sale would bring this case nothing.
    _row(
        K.PROPERTY_PLEDGED,
        r"(?:抵押|质押|优先受偿)[^。；]{0,60}?(?:超过|高于|超出|大于|足额|全额|不足以?(?:清偿|覆盖))|(?:足额|全额)(?:抵押|质押)|无益(?:处置|拍卖|执行)|(?:处置|拍卖)[^，。；]{0,16}无益"
        r"|(?:没有|无|并无|不具有|不具备)(?:实际|处置|执行|拍卖)(?:的)?(?:意义|必要|价值)|(?:没有|无|并无)(?:任何)?剩余(?:价值|价款|款项|残值)?",
    ),
    _row(
        K.PROPERTY_INSUFFICIENT,
        r"(?:财产|资产|房产|房屋|住宅|住房|车辆|不动产|变价|变价款|拍卖款|价款|案款|余款|存款|款项)[^。；]{0,30}?(?:不足以?|不能|无法)(?:全额|全部|完全|足额)?(?:清偿|偿还|支付)[^，。；]{0,20}(?:债权|债务|欠款|案款|款项)",
        r"(?:如|若|剩余部分|是否|未能证明|不属于|可能)[^，。；]{0,20}(?:不足|不能|无法)",
    ),
    _row(
        K.AFFILIATED, r"关联(?:企业|公司|方)|实际控制人", r"(?:不是|并非|不属于|不存在)[^，。；]{0,8}(?:关联|实际控制)"
    ),
    _row(
        K.GUARANTEES,
        r"连带[^，。；]{0,6}之责|连带(?:责任)?(?:的)?(?:清偿|保证|偿还|还款|给付|担保)?责任|(?:互|相互|互相|互为)(?:负|提供)?(?:连带)?(?:担保|保证)|提供(?:了)?[^，。；]{0,16}(?:担保|保证|抵押)|连带责任保证人",
        r"不承担|免除|保函|保单|财产保全",
    ),
    _row(
        K.INTEREST_RUNS,
        r"(?:利息|违约金|罚息)[^。；]{0,50}?(?:至|到)[^。；，]{0,20}(?:付清|清偿|履行完毕|还清|给付|履行)[^。；，]{0,8}(?:日|止|时)|迟延履行(?:期间)?(?:的)?(?:加倍)?(?:部分)?(?:债务)?利息|利息(?:、罚息)?(?:继续|另行|另)计",
        r"放弃|免除|不再|无需|停止计算|已付清",
    ),
    _row(
        K.INTEREST_WAIVED,
        r"(?:放弃|免除|不再(?:主张|要求|计算|支付))[^，。；]{0,40}(?:利息|罚息)|利息[^，。；]{0,16}(?:放弃|免除|不再(?:主张|计算|支付))",
        rf"{_NOT}[^，。；]{{0,6}}(?:放弃|免除)",
    ),
)
EVERYWHERE = frozenset({K.AFFILIATED, K.GUARANTEES})
"""Kinds of which every sentence counts, and the whole of it: it names the firms."""

# 现将该案委托你院执行, 委托长沙市雨花区人民法院执行: only in a paper that moves its case.
ENTRUSTED = compiled(
    r"委托(?:给)?(?:你院|贵院|[^，。；]{2,20}法院)(?:代为|代)?执行|请(?:你|贵)院(?:依法|代为)(?:立案)?执行"
)

# 查明被执行人名下新登记有轻型厢式货车二辆; 足以清偿本案债务.
FOUND = compiled(
    r"(?:查明|经查|查询|查实|查到|查找到|发现|核实)[^。；]{0,30}?名下[^，。；]{0,12}?有(?!关)(?P<thing>[^，。；]{2,60})"
    r"|(?<!不)足以(?:全额|全部)?清偿[^，。；]{0,12}(?:债务|债权)|(?:发现|查明|确有|尚有)[^，。；]{0,20}有?可供执行(?:的)?财产(?!线索)"
)
# 查明被执行人在某银行账户内有存款86,000元; a petty sum (c) is no property to enforce on.
MONEY_FOUND = compiled(
    r"(?:查明|经查|查询|查实|查到|发现|核实)[^。；]{0,60}?(?:账户|账号|银行|信用社|农商行|支行|分行|名下)[^。；]{0,24}?有(?:银行)?(?:存款|余额|资金)[^，。；\d]{0,8}(?P<sum>\d[\d,]{0,20}(?:\.\d{1,9})?万?)余?元"
)
MONEY_GONE = compiled(
    r"扣划|划拨|划扣|划转|提取|发还|发放|支付给|零星|首先|首封|首冻|轮候|在先|保证金|不足以|无法|他人|案外人|专用|未能"
)
PETTY = 1000
# Not to be enforced after all: nothing found, another's seizure, wrecked, gone, of a case not of this finding.
NOT_FOUND = compiled(
    r"未(?:查询|发现|查|能)|没有|无(?!锡|为|棣|极)|如|若|可以|首先|首封|先行|轮候|报废|下落不明|未实际|余额|租赁取得|系租|抵押|无法|暂不|不足以清偿|他人|案外人|恢复"
)

_THING = r"(?:财产|资产|房产|不动产|房屋|住房|住宅|厂房|土地|商铺|商业用房|设备)"
_AT = r"(?:位于|坐落于|坐落在|坐落|地处|[存停堆]放[于在]|集中于|分布于"
_NAME = r"(?P<place>[\u4e00-\u9fff\d]{2,40}?)(?=的|[^\u4e00-\u9fff\d]|$)"
MAIN = compiled(
    rf"(?:主要|唯一|仅有|绝大部分|大部分)(?:的)?[^，。；]{{0,10}}?{_THING}|仅有(?=[^，。；]{{0,8}}?(?:位于|坐落))"
)
MAIN_PLACE = compiled(rf"{_AT}|在)(?:我国)?{_NAME}")
# 主要财产位于你院辖区, in a letter to a court (…人民法院：): its district.
IN_YOUR_DISTRICT = compiled(r"(?:在|位于|坐落于|坐落在|存放于)(?:你院|贵院)(?:辖区|管辖区域|所在地)")
COURT_ADDRESSED = compiled(r"(?:^|\n)(?P<place>[\u4e00-\u9fff]{2,24}?)人民法院：")
MAIN_REACH = 80  # characters behind 主要财产 in which its place is said
NOT_MAIN = compiled(r"除[^，。；]{0,30}外|不是|并非|是否|主要(?:营业|经营|办事|生产|出资|合同|争议|原因|事实)")
PLACED = compiled(rf"{_AT})(?:我国)?{_NAME}")
VALUED = compiled(
    r"(?:评估|估价|估值|市场|询价|参考|处置参考|议价)(?:价格?|价值|值|结果|确定)?[^，。；]{0,16}$|价值[^，。；]{0,10}$"
)

# 其全部财产为…，评估价值9,400,000元; …评估价值20,000元，此外无其他财产: what a debtor owns at all.
ALL_PROPERTY = compiled(r"(?<!非)(?:全部|所有|唯一)(?:的|可供执行的?)?(?:财产|资产)(?!线索|情况)")
NOTHING_ELSE = compiled(
    r"(?:除此之?外|此外|除上述[^，。；]{0,16}外|除[^，。；]{2,30}外)，?[^，。；]{0,12}?(?:无|没有|未发现|未查到|未查询到|未查明)[^，。；]{0,16}?(?:财产|资产)(?!线索)"
)

# Periods that do not count against a court (公告、评估、争议): from a day to a day, or from a day so many days.
_UNTIL = DAY.replace("<year>", "<year2>").replace("<month>", "<month2>").replace("<day>", "<day2>")
_FROM_TO = r"(?:自|从)?(?:\d{4}年\d{1,2}月\d{1,2}日)(?:起)?(?:至|到)(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日)"
_WORK = (
    r"(?:公告|鉴定|评估|审计|询价|执行争议|争议协调|管辖(?:权)?争议|管辖(?:权)?异议|执行异议|案外人异议|暂缓|中止|协调)"
)
PERIOD = compiled(rf"{_WORK}[^。；]{{0,30}}?{_FROM_TO}|{_FROM_TO}(?:止)?[^，。；]{{0,12}}{_WORK}")
DAYS_OF_NOTICE = compiled(
    rf"{DAY}[^。；]{{0,30}}公告[^。；]{{0,16}}期(?:限|间)?(?:为)?(?P<count>[一二三四五六七八九十百\d]{{1,4}})(?:日|天)"
)
BEGUN = compiled(
    rf"{DAY}，?[^，。；\d]{{0,24}}?(?:委托|交付|移送|送交|启动|决定)[^。；\d]{{0,40}}?(?:评估|鉴定|审计|询价)(?!报告)"
)
ENDED = compiled(
    rf"(?:评估|鉴定|审计|询价)[^。；]{{0,30}}?{DAY}[^，。；\d]{{0,20}}?(?:出具|作出|提交|完成)[^，。；\d]{{0,16}}?(?:报告|结论|结果|意见)"
    rf"|{_UNTIL}，?[^，。；\d]{{0,20}}?(?:出具|作出|收到|提交)[^，。；\d]{{0,16}}?(?:评估|鉴定|审计|询价)[^，。；]{{0,8}}?(?:报告|结论|结果|意见)"
)
# 被执行人于…提出执行异议，本院于…裁定驳回: the dispute lasts from one to the other.
DISPUTE = compiled(
    rf"{DAY}(?:(?!\d{{4}}年)[^。；]){{0,40}}?(?:提出|申请)[^。；\d]{{0,24}}?异议[^。；\d]{{0,40}}?{_UNTIL}[^。；\d]{{0,24}}?(?:驳回|裁定|终结|撤回|支持)"
)
# Days of a stretch; a second one without its year has the first one's.
SHORT_DAY = compiled(r"(?:(?P<year>\d{4})年)?(?P<month>\d{1,2})月(?P<day>\d{1,2})日")
