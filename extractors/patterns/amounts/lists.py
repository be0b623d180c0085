"""Headings of lists of sums (款项清单): 尚欠：（1）…；（2）…, 分配如下：一、…。二、…; and what each makes of its items."""

from extractors.machine.kept_patterns import compiled
from extractors.patterns.amounts.words import HOLD, PAY, TAKE
from models import AmountRole as Role

# Where the words of a heading begin, and what a list without ordinals ends with.
BEGINS = "。；\n："
# What stands before an item of a list.
BEFORE_ITEM = "。；，、\n）元"
# The ordinals of lists, by style: 一、 （一） 1. （1） ① 第一，.
_CHINESE = ("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五")
_FIGURES = tuple(map(str, range(1, 16)))
ORDINALS = (
    *(tuple(f"{n}{stop}" for n in _FIGURES) for stop in (".", "、", "．", "，")),
    *(tuple(f"{n}{stop}" for n in _CHINESE) for stop in "、."),
    tuple(f"（{n}）" for n in _CHINESE),
    tuple(f"（{n}）" for n in _FIGURES),
    tuple(f"{n}）" for n in _FIGURES),
    tuple("①②③④⑤⑥⑦⑧⑨⑩"),
    *(tuple(f"第{n}{stop}" for n in _CHINESE) for stop in ("，", "、", "项", "笔", "顺位")),
)

# A label with its value (评估费：5,000元) is no heading.
VALUE = compiled(r"\n?(?:人民币|¥)?\d[\d,.]*[万亿]?余?元")
# 二、优先支付的费用, alone on its line, governs what stands below it, to the next such ordinal.
LINE = compiled(
    r"\n(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)(?P<words>[^，。；：\n（）]{2,24})(?:（[^（）\n]{1,24}）)?\n"
)
NEXT_LINE = compiled(r"\n(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)")
# A heading closed by a full stop or a comma: 案款分配如下。1.赵某…元.
CLOSED = ("如下。", "如下，")
# Full stop, line, or the ； between two items, with the line's end behind it.
STOP = compiled(r"。|；\n?|\n")
# 张某：5,000元 on a line of its own, and the next one below: a list without ordinals.
LABELLED = compiled(r"\n?[^，。；：、\n\d]{2,24}：(?:人民币|¥)?\d[\d,.]*[万亿]?余?元[，。；]?\n")
# Behind ； a list without ordinals ends where an ordinal or a further heading begins.
NEXT_HEADING = compiled(
    r"(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\d]{1,2}）|\d{1,2}[.、](?!\d)|第[一二三四五六七八九十][，、项]|[^，。；\d]{0,6}(?:[尚下仍]欠|[尚仍]有|未)|[^\n。；：\d]{1,30}：(?!(?:人民币|¥)?\d[\d,.]*[万亿]?余?元))"
)
# 债权41万元，分配10万元: the item tells itself what it takes part with and what it was given.
SHARES = compiled(
    r"[^。；\n]*?(?:）得|受偿|分得|分配|发放|获偿|清偿)[^，。；\d率]{0,6}\d[^。；\n]*?元|[^。；\n]*?(?:受偿|清偿)率|，(?:优先)?(?:全额|足额|全部)(?:受偿|清偿)"
)
# 执行费3万元，异议人服务费4万元: a further item of the list, not a share of the one before.
FURTHER = compiled(r"[，、；及和](?!其中|即|由|减半|扣除)")
# 垫付的运输费…元, among what is to be paid.
ADVANCED = compiled(
    r"^[^，。；\d扣已]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})?[^，。；\d扣已]?垫付的?[^，。；\d]{0,10}$"
)
# 执行费…元、仓库租金…元: among the costs of a sale a cost.
COST_ON = compiled(r"、[^，。；\d]{0,8}(?:租金|房租|费用?)$")
# 得款…元，扣除装卸费…元: a cost of the sale by what is done with it.
TAKEN_OFF = compiled(r"^扣除(?!已)[^，。；\d]{0,10}费用?$")
# 收入：扣划存款…元: what came in.
TAKEN = compiled(rf"^(?:[^，。；]{{0,12}}：)?(?:{TAKE})(?!.*应)")
# 查封下列财产：水泥一宗，账面价值…元: what the thing is worth, not up to what it is held.
WORTH = compiled(r"价值|估价|估值|评估|询价|市价|成交|起拍")
# 执行情况：一、申请执行标的…元；二、已到位…元: what was asked for, told beside what came in.
ASKED_FOR = compiled(r"执行标的|标的(?:额|款|金额|总额)|申请(?:强制)?执行(?!人|费)")
DUE_BY_TITLE = compiled(r"(?:判决|裁决|裁定|调解|文书|依据)书?(?:所|应当?)?(?:确定|判令|确认|载明|判决)")
# 剩余…元支付某公司, of what is shared out.
REST = compiled(r"^[^，。；\d未欠]{0,4}(?:剩余|余款|其余|余额)(?:款项?|部分|案款)?(?:人民币)?$")

# What may stand behind the telling word of a heading: 到位情况如下, 评估价分别为, 欠付的款项包括.
_TAIL = (
    r"(?:的|各?项?款项?|案款|执行款|费用|金额|数额|总额|部分|情况|明细|结果|记录|经过|内容|事项|项目|财产|账户|存款|"
    r"构成|组成|如下|下列|以下|具体|分别|包括|包含|其中|[两二三四五六七八九十]{1,2}[笔次项]|[，共计为是有])*$"
)
_SET = r"(?:如下|下列|以下|情况|明细|结果|顺序|次序|顺位|数额)"
_GIVEN = r"(?:分配|发放|发还|清偿|受偿|分得|兑付|拨付)"
_PAID = r"(?:支付|付款|还款|履行|给付|偿还|归还|[缴交]纳|[缴交]款|抵债|抵偿|汇付|转账|退付)"
_IN_HAND = r"(?:(?:款项?|案款)(?:处理|使用)|支出(?:情况|明细|如下)|到位|执行(?:到位|回|款|情况|所得|结果))"
# What is still to be done, or is only asked for.
_TO_COME = (
    r"(?:(?<!供)应(?!收|急)|须|需|拟|不予|(?<!申)请|要求|判令|责令|判决|通知|(?<!有)限|立即|约定|同意|承诺|未|尚|不足|义务|"
    r"方式|安排|计划|办法|方案|可供?分|待分|诉请|诉求|措施|[日月年底]之?前|分[^，；]{1,3}[次期]|参与分配)"
)
_DUE = r"(?:执行|履行|受偿|清偿|支付|给付|付|到位|实现)"
# What the words of a heading are read for, in order: the first that fits.
HEADINGS = (
    ("debts", compiled(r"按照?(?:下列|以下|如下)[^，；]{0,8}债权[^，；]{0,6}比例[^，；]{0,8}$")),
    ("arrears", compiled(rf"欠费{_TAIL}")),
    (
        "costs",
        compiled(
            rf"^(?!.*(?:应(?!优?先?扣|缴税)|判|请求|要求|负担|承担|被执行人支付|给付)).*(?:费用|税费|税款|扣除(?:后|以下)?|扣缴|预留){_TAIL}"
        ),
    ),
    (
        "owed",
        compiled(rf"(?:[尚下仍结]欠|尚差|欠付|欠款明细|未(?:能)?{_DUE}|剩余(?:未|债[权务]))"),
    ),
    (
        "hand",
        compiled(
            rf"(?:可供?|待)分配(?:的)?[^，；]{{0,6}}(?:财产|款项?|资产|金额){_TAIL}|(?:案款|款项|资金|价款|执行款)的?来源|(?:价款|执行款)(?:总额)?的?(?:组成|构成)"
        ),
    ),
    ("income", compiled(r"(?:收入|进账|到账)(?:情况|明细|部分)?$|(?:变现|变价|案款)(?:情况|数额)$")),
    ("worth", compiled(rf"(?:(?:评估|起拍|保留|成交|变卖|市场)(?:价格?|价值|值)|价值|评估|拍卖(?:成交)?){_TAIL}")),
    ("receivable", compiled(r"[有享][^，；]{0,12}应收")),
    ("liabilities", compiled(r"(?:负债|债务总额)[^，；]{0,24}(?:，|$)(?:其中|包括|包含|分别为)?$")),
    (
        "paid",
        compiled(
            rf"^(?!.*{_TO_COME}).*(?:(?:{_GIVEN}|{_IN_HAND})(?:的?[^，；]{{0,10}}{_SET}|{_TAIL})|{_PAID}的?[^，；]{{0,8}}(?:情况|明细|结果|记录|经过)|(?:去向|用途|流向)(?:如下|[为是])?$|(?:依次|逐一)(?:用于)?支付$|"
            rf"用于(?:支付|清偿|偿还)?$|(?:如下|下列|以下)[^，；]{{0,16}}(?:{_GIVEN}|支付)$|{_GIVEN}[^，；]{{0,6}}$|款[^，；]{{0,8}}(?:如下|以下)处理$|主动履行{_TAIL}|"
            rf"实[收付]$|已(?![知决])[^，；]{{0,20}}(?:{_PAID}|[付还收])[^，；]{{0,10}}$|清偿[^，；]{{0,8}}债权|第[一二三四五六](?:清偿)?顺[位序]$|^(?:[一二三四五六七八九十]、|（[一二三四五六七八九十]）)?支出$|(?:已|到账|到位|交来|汇来)[^，；]{{0,10}}[^，；]{{1,3}}[笔次]$|(?:历次|历年|先后|陆续)[^，；]{{0,8}}{_PAID}[^，；]{{0,4}}$)"
        ),
    ),
    ("debts", compiled(rf"债权人?(?:及其?|的|、)?(?:债权额?)?(?:申报|审查|确认|核查)?{_TAIL}")),
    ("help", compiled(r"协助[^，；]*(?:事项|如下|下列|以下)")),
    ("held", compiled(rf"(?:{HOLD}|(?<!已)(?<!已经)(?:{TAKE}))[^，；]{{0,30}}(?:下列|以下|如下)|(?:{HOLD}){_TAIL}")),
    (
        "taken",
        compiled(
            rf"已(?:经)?(?:{TAKE})[^，；]{{0,30}}(?:下列|以下|如下)|(?:{TAKE})的[^，；]{{0,6}}(?:款项?|资金)(?:包括|如下|[为有])|(?:{TAKE})(?:被执行人|其|[^，；]{{2,4}}名下)?{_TAIL}"
        ),
    ),
    (
        "stock",
        compiled(rf"资产总?额|(?:财产|资产)(?:状况|情况|清单|线索)|下列财产|(?:财产|存款|余额|查控|拍卖标的){_TAIL}"),
    ),
)
# 其中, 具体为: told by the clause before.
FILLER = compiled(_TAIL)
# 执行中，赵某分两次履行: told of what came in; 方案为：赵某…元: of what is shared out, and no plan of several parts (方案如下).
TOLD = compiled(rf"(?:^|，|分配|清偿)方案为$|执行(?:过程)?中，[^，；应]{{1,24}}(?:分[^，；]{{1,3}}[次笔期])?{_PAID}$")
ORDERED = compiled(
    r"^(?!.*(?:异议|复议|申诉)).*(?:(?<!供)应(?!收|急)|须|需|判令|责令|请求|要求|义务|判决|方式|安排|计划|办法|期限|组成|构成|执行(?:标的|事项|内容)|损失|赔偿)"
)
# A bare verb of paying, where nothing else is read from the words.
TO_PAY = compiled(rf"^(?!.*(?:异议|复议|申诉)).*(?:{PAY})")
_NAMED: tuple[Role | None, ...] = (Role.PRINCIPAL, None)
# What each makes of the roles that an item's own words give; None stands for no word at all. Fees keep their names.
TURNS: dict[str, dict[Role | None, Role]] = {
    "arrears": dict.fromkeys((*_NAMED, Role.OUTSTANDING), Role.OTHER),
    "costs": dict.fromkeys((*_NAMED, Role.CLAIM, Role.OUTSTANDING), Role.OTHER),
    "owed": dict.fromkeys((*_NAMED, Role.CLAIM), Role.OUTSTANDING),
    "liabilities": dict.fromkeys((*_NAMED, Role.CLAIM, Role.OTHER), Role.OUTSTANDING),
    "income": {None: Role.REALISED, Role.PRINCIPAL: Role.PROPERTY_VALUE},
    "worth": {None: Role.PROPERTY_VALUE},
    "shared": {None: Role.CLAIM},
    "hand": dict.fromkeys((*_NAMED, Role.REALISED, Role.OUTSTANDING, Role.CONTROL_LIMIT), Role.PROPERTY_VALUE),
    "stock": {None: Role.PROPERTY_VALUE},
    "debts": {None: Role.CLAIM},
    "paid": dict.fromkeys((*_NAMED, Role.INTEREST, Role.CLAIM), Role.REALISED),
    "receivable": dict.fromkeys(_NAMED, Role.OTHER),
    "help": {Role.REALISED: Role.CONTROL_LIMIT},
    "held": {None: Role.CONTROL_LIMIT, Role.PROPERTY_VALUE: Role.CONTROL_LIMIT},
    "taken": dict.fromkeys((*_NAMED, Role.PROPERTY_VALUE), Role.REALISED),
    "ordered": {None: Role.PRINCIPAL},
}
