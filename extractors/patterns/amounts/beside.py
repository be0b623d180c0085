"""Rows of sums that are named beside: behind them in a bracket, by a heading, by what governs the sentence (金额性质之二，旁指)."""

from extractors.patterns.amounts.words import DEBT, FILL, INTEREST, Row, row
from extractors.patterns.days import DATE, MONTH, YEAR
from models import AmountRole as Role

_DAY = rf"{YEAR}{MONTH}{DATE}"
# What has already been paid or taken is not named anew by the bracket behind it.
_NOT_PAID = r"^(?!.*(?:已|扣划|划拨|到位|发还|受偿|归还|偿还了)).*"

BESIDE: tuple[Row, ...] = (
    # 优先债权为…元（本金）、…元（利息，计至某日）: the noun stands in the bracket behind.
    row(Role.PRINCIPAL, _NOT_PAID, r"（(?:其中)?(?:借款|贷款|货款|欠款|债权)?本金[），]"),
    row(Role.INTEREST, _NOT_PAID, rf"（(?:{INTEREST})[），]"),
    row(Role.ENFORCEMENT_FEE, r"", r"（(?:本案)?(?:申请)?执行(?:申请)?费用?[），]"),
    row(Role.COURT_FEE, r"", r"（(?:案件)?(?:受理费|诉讼费|保全费|评估费|鉴定费|公告费)用?[），]"),
    # 执行费：甲案…元，乙案…元，共…元: the label before the colon names each.
    row(Role.ENFORCEMENT_FEE, r"执行(?:申请)?费用?：[^。；]*号案件?(?:为|计|收取)?$", wide=True),
    # 应收执行费…元，已收…元: a part of it.
    row(
        Role.ENFORCEMENT_FEE,
        r"执行(?:申请)?费(?![^。；]*(?:案款|执行款))[^。；]*，(?:现|业)?已(?:经)?(?:收取?|[缴交]纳?)$",
        where="enforcement",
        wide=True,
    ),
    # 未履行给付货款…元的义务: what is ordered, and not what is left of it.
    row(
        Role.PRINCIPAL,
        r"未(?:能)?(?:自动|主动|完全)?履行(?:(?:判决|裁决|生效)[^，。；\d]{0,12}(?:确定|确认)的)?(?:给付|支付|偿还|返还|清偿|赔偿)[^，。；、\d]{0,12}$",
        r"(?![^，。；、\d]{0,10}(?:部分|余额))",
        where="enforcement",
    ),
    # 履行下列义务，共计…元: what its items come to.
    row(
        Role.CLAIM,
        rf"(?:下列|以下)(?:款项|义务|费用|内容)[，（](?:共计|合计|总计|总额){FILL}",
        r"[^，。；\d]{0,4}：",
        where="enforcement",
    ),
    # 资金占用损失，其中某日至某日为…元: the part of a time.
    row(
        Role.INTEREST,
        rf"(?:{INTEREST})，其中(?:自|从)?{_DAY}(?:起)?(?:至|到)[^，。；]{{4,14}}[日止]?(?:的|期间)?{FILL}",
        where="enforcement",
        wide=True,
    ),
    # 以…元为基数，按LPR计算，截至立案之日为…元: interest however the day is named.
    row(
        Role.INTEREST,
        r"元为(?:计算)?(?:基数|本金)[，、][^。；]*，(?:暂?计算?|暂算|截)[至止到][^，。；（）\d]{2,10}[日时]?止?(?:共计|合计|计|为|共)$",
        where="enforcement",
        wide=True,
    ),
    # 综合费用，每月…元.
    row(Role.INTEREST, rf"(?:{INTEREST})用?，每(?:个?月|季度?|年|日|天)$", where="enforcement", wide=True),
    # 按…元计算息费: what the interest is reckoned on.
    row(
        Role.PRINCIPAL,
        r"[按以]照?(?:本金|人民币)?$",
        r"(?:的?本金)?计(?:算|收|付)?(?:利息|息费|息|违约金|罚息)",
        where="enforcement",
    ),
    # 缴纳…元并承诺今后每月还…元: an instalment that is offered.
    row(
        Role.PRINCIPAL,
        rf"(?:承诺|同意|愿意?|保证)[^，。；\d]{{0,10}}每[年月季期]度?[^，。；\d]{{0,4}}(?:偿还|归还|支付|给付|履行|还|付)款?{FILL}",
        where="enforcement",
    ),
    # 短期借款…元，应付账款…元: lines of a balance sheet.
    row(
        Role.OUTSTANDING,
        rf"^(?!.*(?:支付|给付|冻结|扣|提取|协助|转让)).*(?:短期借款|长期借款|应付(?:账款|票据|债券|职工薪酬)|其他应付款|应交税费){FILL}",
        where="enforcement",
    ),
    row(Role.OUTSTANDING, rf"对账[单函表][^，。；\d]{{0,8}}余额{FILL}", where="enforcement"),
    # 应收账款账面…元，可收回金额…元.
    row(Role.PROPERTY_VALUE, rf"可(?:收回|变现|回收)的?(?:金额|价值|数额){FILL}", where="enforcement"),
    # 破产财产变价所得…元; 账户结余…元; 可供清偿的金额…元; 处置并优先受偿后预计余款…元.
    row(
        Role.PROPERTY_VALUE,
        rf"变价所得(?:价款|款项)?{FILL}|账户[^，。；\d]{{0,6}}结余{FILL}|^账户资金{FILL}|可供清偿[^，。；\d]{{0,8}}(?:金额|价款|款项){FILL}",
        r"(?!，?已(?:经)?(?:全部|全额)?用于)",
        where="enforcement",
    ),
    row(
        Role.PROPERTY_VALUE,
        rf"(?:成交|拍卖|变卖|处置)[^。]*(?:受偿|清偿|扣除[^，。；]{{2,20}})[^，。；]*后，?(?:预计|估计)[^，。；\d]{{0,4}}(?:余款|余额|剩余){FILL}",
        where="enforcement",
        wide=True,
    ),
    # 按当日收盘价计…元; 评估单价…元: what a thing is worth.
    row(
        Role.PROPERTY_VALUE,
        rf"按[^，。；]{{0,24}}(?:收盘价|市场价|市值|净值|回收价)[^，。；\d]{{0,4}}{FILL}",
        r"(?!/)",
        where="enforcement",
    ),
    row(Role.PROPERTY_VALUE, rf"(?:评估|询价|变卖|起拍)[^。；]*单价{FILL}", where="enforcement", wide=True),
    # 对案外公司享有已到期运费…元: what others owe to the debtor.
    row(
        Role.OTHER,
        rf"对(?!被执行人|被申请人|债务人|申请)[^，。；\d]{{2,20}}享有[^，。；\d]{{0,2}}到期的?(?!债权)[^，。；\d]{{0,6}}(?:{DEBT}){FILL}",
        where="enforcement",
    ),
    # 已设定抵押，担保债权本金…元: what a pledge stands for; its 余额 is owed.
    row(
        Role.OTHER,
        rf"(?:(?:抵押|质押)(?!权)|最高额[抵质]押权)(?![^。；]*(?:主张|申报|请求))[^。；]*(?<!所)(?:担保|登记)的?(?:主)?债权(?:数额|金额|总额|本金)?{FILL}",
        where="enforcement",
        wide=True,
    ),
    # 协助执行：停止向被执行人支付工程款…元.
    row(
        Role.CONTROL_LIMIT,
        r"^(?!.*已).*(?:停止|暂停|暂缓)(?:向|对)?[^，。；\d]{0,24}(?:支付|给付|发放|拨付)[^，。；\d]{0,12}$",
        where="enforcement",
    ),
)
