"""Rows of a trial (判决书, 民终, 民申): what parties paid one another, lent, reckoned and priced (金额性质之三).

The windows of a trial name its parties by their side (原告, 被告) whatever they are called in the paper.
"""

from extractors.patterns.amount_words import FILL, INTEREST, PAY, Row, row
from models import AmountRole as Role

_MOVES = "转账|转款|汇款|打款|[转汇打存]入|转了|微信|支付宝"
_OWED = "应|需|须|请求|要求|主张|改?判|约定|承诺|同意|愿|未|拒|若|如|责令|继续|之日|返还"


def _row(role: Role, before: str = "", after: str = "", *, wide: bool = False) -> Row:
    return row(role, before, after, "judgment", wide=wide)


TRIALS: tuple[Row, ...] = (
    # --- reckoned ---
    # 按年利率12%计算利息，暂计至2021年8月1日为…元; 利息（…，截至起诉之日为…元）.
    _row(
        Role.INTEREST,
        rf"(?:{INTEREST})[^。；]*[，（](?:暂计算?|暂算|计算|计|截)[至止到][^，。；（）]{{0,20}}[日止时][为计]?$",
        wide=True,
    ),
    # 借条写25万元，其中5万元是前期利息; 差额40万元系砍头息.
    _row(Role.INTEREST, r"", r"(?:系|是|为|属于?)[^，。；\d]{0,8}(?:利息|砍头息)(?!的?基数)"),
    # 当场扣下首月利息…元，实际只拿到…元: what was lent.
    _row(
        Role.PRINCIPAL,
        r"扣[除下收去掉]?了?[^。；]{0,12}利息[^。；]*实际(?:只|仅)?(?:拿到|到手|收到|到账|得到)[^，。；]*$",
        wide=True,
    ),
    # 60元/天×90天=5400元: the result of a formula.
    _row(Role.INTEREST, rf"(?:{INTEREST})[^。；，]*[=＝]$", wide=True),
    _row(Role.PRINCIPAL, r"[\d%年月天日人岁次个）][=＝]$|^[=＝]$|计算\d+(?:天|日|个?月|年)[计为]$"),
    # 利息（其中500,000元自…起、400,000元自…起）: each base of interest.
    _row(Role.PRINCIPAL, r"(?:其中|起[、，；]|以)(?:本金|货款|借款)?$", r"自\d{4}年[^，。；]{0,12}起"),
    # 72元/天, 每人每月…元, 最低工资标准…元, 人均纯收入…元: a measure, unless it is owed as maintenance.
    _row(Role.OTHER, r"^(?!.*[抚扶赡]养费)", r"/(?:[年天日月人次吨米]|平方米)"),
    # 误工费每天…元; what a party bore himself; 律师费按比例支持…元.
    _row(
        Role.OTHER,
        r"每(?:人|吨|平方米|车|套|户|台|间)每?[天日月年][^，。；\d]{0,6}$|每[天日]按?$|自付$|总投资[额款]?[为约共计]*$"
        r"|存入[^，。；\d]{0,6}保证金$|律师(?:代理)?费[^，。；\d]*(?:支持|酌[定情]|认定|确定|主张)[^，。；\d]*$",
    ),
    _row(
        Role.OTHER,
        rf"^(?!.*(?:{PAY}|欠|请求|要求|差额)).*(?:最低工资|工资标准|平均工资|基本工资|底薪|岗位工资|岗位津贴|人均(?:年?可支配|年?纯)?收入|人均[^，。；]{{0,6}}支出|净?亏损)[^，。；\d]{{0,6}}$",
    ),
    _row(Role.OTHER, r"^(?!.*(?:支付|差额|请求|欠)).*月(?:应发|实发|税前|固定)(?:工资|薪资|报酬)[为约计]*$"),
    # …支付违约金，即…元.
    _row(Role.INTEREST, rf"(?:{INTEREST})[，（]即(?:人民币)?$", wide=True),
    # 故欠款应为…元, 差额…元: what comes out.
    _row(Role.OUTSTANDING, r"(?:欠款|余款|余额)[^，。；\d]{0,3}应当?[为是]$"),
    _row(Role.PRINCIPAL, r"^(?!.*[欠未]).*差额(?:部分)?[为是计]*$"),
    _row(Role.PRINCIPAL, r"(?:本金|货款|工程款|租金)[^，。；\d]{0,3}应当?[为是]$"),
    # --- prices ---
    _row(Role.PROPERTY_VALUE, rf"定损(?:金额|价格|价值|额)?{FILL}"),
    _row(Role.PRINCIPAL, rf"合同(?:固定|暂定|签约|包干)总?[价额]款?{FILL}"),
    _row(
        Role.PRINCIPAL,
        rf"(?<!未)结算[^。；]{{0,14}}(?:总价款?|总额|造价|价款|总金额){FILL}|结算[单书][^。；\d]*：总[价额]款?{FILL}",
        wide=True,
    ),
    _row(Role.PROPERTY_VALUE, rf"(?:购买|购置|购入)(?:价|时|价格)[^，。；\d]{{0,6}}$|现值按(?:照)?{FILL}"),
    _row(Role.PROPERTY_VALUE, rf"债权[^。；]{{0,10}}转让[^。；]*转让(?:价款|价格|对价){FILL}", wide=True),
    _row(Role.OTHER, rf"抵押[给登][^。；]*担保的?债权{FILL}", wide=True),
    _row(Role.COURT_FEE, rf"财产分割费{FILL}"),
    _row(Role.PRINCIPAL, rf"^(?!.*(?:已|曾)).*(?:{PAY})[^，。；]{{0,24}}奖金{FILL}"),
    _row(Role.PRINCIPAL, r"", r"[^，。；]{0,2}应(?:予以?|当|依法|由[^，。；]{1,16})?(?:退还|返还|退回|赔偿|偿还)"),
    # 将货款改判为…元, 违约金调整为…元.
    _row(Role.INTEREST, rf"(?:{INTEREST})[^，。；\d]{{0,6}}(?:改判|变更|调整|核减|改|认定|确定)为$"),
    _row(Role.PRINCIPAL, r"[款费金失][^，。；\d]{0,6}(?:改判|变更|核减|改)为$"),
    _row(Role.PRINCIPAL, r"应当?[^，。；已]{0,20}[向给][^，。；]{1,16}(?:转账|汇款|打款)[^，。；]*$"),
    # 返还已付购房款…元: asked back.
    _row(Role.PRINCIPAL, r"(?:返还|退还|退回)[^，。；]{0,8}已(?:支付|付|交|缴)的?[^，。；\d]{0,10}$"),
    # 二人应各承担…元, no costs.
    _row(
        Role.PRINCIPAL,
        r"^(?!.*(?:受理费|诉讼费|保全费|鉴定费|申请费|公告费)).*应(?:各自?|分别)?(?:承担|负担|分担)[^，。；\d]{0,10}$",
        wide=True,
    ),
    # --- lent ---
    # 原告向被告转账…元, 原告于…将…元划至…账户: how a loan was handed over.
    _row(
        Role.PRINCIPAL,
        rf"^(?!.*(?:应|请求|要求|[退返归]还|工资)).*(?<![向给至到与])原告[^，。；]{{0,24}}(?:[向给至到]被告[^，。；]{{0,16}}(?:{_MOVES}|交付现金)|(?:分别|通过[^，。；]{{2,20}})?(?:转账|转款|汇款|打款))(?![^，。；]*支付)[^，。；]*$",
    ),
    _row(
        Role.PRINCIPAL,
        r"原告[^。；]*[将把][^，。；]{0,10}$",
        r"(?:借款|贷款)?[^，。；\d]{0,4}(?:划[至入付]|[转汇打][至入给]|发放|交付给)",
        wide=True,
    ),
    _row(Role.PRINCIPAL, rf"(?:发放|提供|出借)了?[^，。；\d]{{0,10}}(?:贷款|借款){FILL}"),
    # --- paid ---
    # 被告向原告转账…元.
    _row(
        Role.REALISED,
        rf"^(?!.*(?:{_OWED}|借款|借给)).*被告[^，。；]{{0,24}}(?:[向给至到]原告[^，。；]{{0,16}})?(?:{_MOVES})[^，。；]*$",
    ),
    # 2022年1月，被告支付…元; 到期后，被告支付…元: told as done, by its day.
    _row(
        Role.REALISED,
        rf"^(?!.*(?:{_OWED}|合同|协议|出具|签订|每|期限|原告[^。；]*借款)).*\d{{1,2}}月(?:\d{{1,2}}日|[底初份])?，被告[^，。；]{{0,20}}(?:{PAY})[^，。；]*$",
        wide=True,
    ),
    _row(
        Role.REALISED,
        rf"^(?!.*(?:{_OWED})).*(?:到期|期满|届满)后，被告[^，。；]{{0,16}}(?:{PAY})[^，。；]*$",
        wide=True,
    ),
    # 2018年至2019年支付利息合计…元.
    row(
        Role.REALISED,
        rf"^(?!.*(?:{_OWED}|自|欠|暂计)).*(?:支付|归还|偿还)了?[^，。；、]{{0,4}}(?:{INTEREST}){FILL}",
        where="past",
    ),
    # 付款情况：2016年8月5日…元.
    _row(Role.REALISED, r"(?:付款|还款|已付款)(?:情况|明细|记录|如下|分别)[^。；\d]{0,8}：[^，。；：]*$"),
    # 陆续还我…元, 给原告交了押金…元, 以电汇方式付…元, 已交租金…元.
    _row(
        Role.REALISED,
        rf"^(?!.*(?:{_OWED})).*(?:(?:陆续|先后|累计|[一二三四五六七八九十\d]次)[^，。；\d]{{0,8}}还(?!款)|(?:[交缴]|[交缴]纳)了|"
        rf"(?:刷卡|电汇|(?:承兑)?汇票)(?:的?方式)?(?:{PAY})|已(?:经)?[交缴])[^，。；\d]{{0,10}}$",
    ),
    # 被告六次向原告转款，每次…元; 先后付款六次，计…元.
    _row(
        Role.REALISED,
        rf"^(?!.*(?:{_OWED}|借款|借给)).*(?:被告[^，。；]{{0,24}}(?:{_MOVES})|(?:先后|陆续|累计)[^，。；\d]{{0,6}}(?:付款|还款|支付|转款))[^，。；\d]{{0,10}}，(?:每[次笔月期]|共计?|合计|计)$",
        wide=True,
    ),
    # 冲抵利息…元; …元已兑付.
    _row(Role.REALISED, rf"^(?!.*(?:{_OWED})).*(?:冲抵|抵充)[^，。；\d]{{0,6}}$"),
    _row(Role.REALISED, r"", r"[^，。；\d]{0,4}已(?:经)?(?:兑付|兑现|入账)"),
    # 合计付款…元, 支付过…元.
    _row(
        Role.REALISED,
        rf"^(?!.*(?:{_OWED}|限|生效)).*(?:合计|共计|总计|累计|总共)(?:付款|支付|还款|给付|偿还|归还|转账)[^，。；\d]{{0,8}}$",
        wide=True,
    ),
    _row(Role.REALISED, r"^(?!.*(?:未|没|不曾)).*[付还给款转账缴交清纳]过(?![程后期错失高度])[^，。；]*$"),
    # 交强险限额内垫付…元, 被告垫付的…元, 扣收…元, 已借支…元.
    _row(Role.REALISED, rf"^(?!.*(?:{_OWED})).*[额围]内(?:已(?:经)?)?垫付了?$"),
    _row(
        Role.REALISED,
        rf"^(?!.*(?:{_OWED})).*(?:被告|保险公司)[^，。；]{{0,16}}(?:垫付|支付|偿还|归还|给付|代付|已付)的[^，。；\d]{{0,6}}$",
    ),
    _row(Role.REALISED, rf"^(?!.*(?:{_OWED})).*(?:扣收|借支|预支)[^，。；]*$"),
    # 公司代周某支付工资…元.
    _row(
        Role.REALISED,
        rf"^(?!.*(?:{_OWED}|由|尚|诉|费用)).*代(?![理表偿位付])[^，。；\d]{{1,10}}(?:支付|垫付|偿还|归还)[^，。；]*$",
    ),
    _row(Role.REALISED, r"", r"(?:以现金|以转账|均?已|通过[^，。；]{2,8})[^，。；未\d]{0,6}付清"),
    # 以两套房屋抵款…元.
    _row(Role.REALISED, rf"^(?!.*(?:{_OWED}|拟)).*[房车货物屋]抵(?:款|账|工程款|货款)[^，。；\d]*$"),
    # Cash changes hands here; in an enforcement paper it lies somewhere.
    _row(
        Role.REALISED, rf"^(?!.*(?:{_OWED}|借|[向给至到]被告)).*(?:[归偿]?还|给[过了付]?|付)[^，。；]{{0,12}}现金{FILL}"
    ),
    _row(Role.PRINCIPAL, rf"^(?!.*(?:存|家中|名下|账户|持有|柜|财产|查封|扣押|所有)).*现金{FILL}"),
    _row(Role.OUTSTANDING, r"(?:^|[，；、：。])余$", r"(?!按)"),
)
