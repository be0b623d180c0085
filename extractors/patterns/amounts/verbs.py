"""Rows of what is done with an amount: held, asked for, valued; last the debt itself (金额性质之四)."""

from extractors.patterns.amounts.paid import PAID
from extractors.patterns.amounts.words import ASK, DEBT, FILL, HOLD, INTEREST, PAY, TAKE, Row, row
from models import AmountRole as Role

VERBS: tuple[Row, ...] = (
    # --- acts of control ---
    # 异议请求：提取…元归还: what an objector asks to be given.
    row(Role.CLAIM, r"(?:异议|复议)请求：?[^；。，]{0,6}(?:提取|支付|给付|归还)[^，。；]*$"),
    # 每月提取…元: a taking that goes on.
    row(Role.CONTROL_LIMIT, rf"^(?!.*(?:已|起)).*(?:每(?:月|年|季度?)|[按逐]月)(?:{TAKE})[^；。，]*$"),
    # 之前扣划的…元: taken before, whatever is asked about it now.
    row(Role.REALISED, rf"(?:此前|之前|先前|曾)(?:{TAKE})[^；。，]*$", where="enforcement"),
    # In the orders every taking is an order; so is what is asked for, ruled, or to be helped with.
    row(Role.CONTROL_LIMIT, rf"(?:{TAKE}|{HOLD})[^；。]*$", where="orders"),
    row(
        Role.CONTROL_LIMIT,
        rf"(?:{ASK}|裁定(?!书?(?:作出|送达|生效)|之?日)|应|协助(?!义务人|单位|执行(?:义务)?人|执行单位)|决定|拟)[^；。]*(?:{TAKE}|{HOLD})[^；。，]*$",
    ),
    row(Role.CONTROL_LIMIT, rf"(?:{HOLD})[^；。，]*$"),
    # 作出…号执行裁定，提取…元; 作出执行裁定书（…）…号，依法提取…元: what the ruling orders.
    row(
        Role.CONTROL_LIMIT,
        rf"作出[^。；]{{0,50}}裁定书?(?:[^，。；]{{0,24}}号)?，(?:依法)?(?:{TAKE})[^，。；]*$",
        where="enforcement",
        wide=True,
    ),
    row(Role.CONTROL_LIMIT, r"", r"[^，。；]{0,6}(?:进行|予以)(?:扣划|冻结|划拨|查封)"),
    # 送达协助执行通知书，要求其将到期应付款中的…元支付到本院账户: what a third party is to hand over.
    row(
        Role.CONTROL_LIMIT,
        r"(?:通知书?|本院)[^。；]*到期[^，。；\d]{0,6}(?:款项?|债权|债务)[中内]?的?$",
        r"(?:直接)?(?:支付|[汇划转交]付?)[到至给]",
        wide=True,
    ),
    # 扣划…元 told of in the body: the money is in the court's hands.
    row(Role.REALISED, rf"(?:{TAKE})[^；。，]*$"),
    # 债权额…元，分配…元: what takes part in a distribution.
    row(
        Role.CLAIM,
        rf"(?<!受偿)(?<!清偿)(?<!实现)债权(?:数|总)?(?:额|金额){FILL}",
        where="enforcement",
    ),
    # 抵顶一辆价值3万元的货车: what the thing is worth.
    row(Role.PROPERTY_VALUE, rf"(?<!等)价值{FILL}", r"的(?!财产|存款|资产|资金|债)"),
    *PAID,
    # --- what is asked for ---
    # What a title says is owed is the debt, whoever asks for it: 判令…支付, 确认应向申请人支付, 判决书确定的债权.
    row(
        Role.PRINCIPAL,
        rf"(?:判令|裁令|裁决|责令|支付令|(?:判决|调解)书?(?:主文|确定|确认|判令|第.项|载明|约定))[^；。，]*(?:{PAY}|债权)[^；。，]*$|(?:判决|调解)书?(?:所)?(?:确定|确认)的(?:债务|金额)?{FILL}",
    ),
    row(Role.PRINCIPAL, rf"应(?:当|向|由|于)?[^；。，]{{0,30}}(?:{PAY})[^；。，]*$"),
    # 应执行…元，实执行…元.
    row(Role.CLAIM, rf"(?:^|[，、；])应(?:予)?执行{FILL}", where="enforcement"),
    # 1.甲…元，分得…元: with what each takes part; 应从标的中扣减…元: paid already.
    row(
        Role.CLAIM,
        r"^(?!.*(?:本金|利息|费)).*$",
        r"，(?:可|应|实际|已)?(?:分得|分配|受偿|获偿)(?:金?额|款项?)?(?:为|人民币)?$",
        where="enforcement",
    ),
    row(
        Role.REALISED,
        r"从[^，。；]{0,8}(?:标的|债权)[^，。；]{0,4}中(?:扣[减除]|核减)[^，。；\d]{0,4}$",
        where="enforcement",
    ),
    # 申请执行标的, 申报债权, 债权总额.
    row(
        Role.CLAIM,
        rf"(?:标的|执行请求|申报|债权(?:确认|核定)?|涉案金额|执行金额|执行总额){FILL}|(?:审查|核查|审核)(?:认定|确认){FILL}|债权经[^，。；\d]{{1,8}}[为是]$",
    ),
    row(
        Role.CLAIM,
        rf"债权[^，。；]{{0,12}}(?:[笔户家项人]|的债权)(?:（[^（）]{{1,20}}）)?，(?:债权)?(?:总额|总金额|金额|数额){FILL}",
        wide=True,
    ),
    row(Role.CLAIM, r"债权", r"[^，。；]{0,6}债权"),
    # 享有…元债权，如发现财产可申请恢复执行: what a dormant case leaves open.
    row(
        Role.OUTSTANDING,
        r"(?:享有|具有)[^，。；]{0,8}$",
        r"的?(?!到期|应收)[^，。；\d]{0,8}债权[^。；]{0,60}(?:发现|恢复执行|继续执行|再次申请)",
        where="orders",
    ),
    row(Role.CLAIM, r"(?:享有|具有)[^，。；]{0,8}$", r"的?(?!到期|应收)[^，。；\d]{0,8}债权"),
    row(Role.CLAIM, r"", r"的(?:执行)?标的"),
    row(Role.CLAIM, rf"(?:诉请|索赔|诉讼请求)(?:的)?(?:索赔)?(?:总?金额|数额|总额){FILL}", where="enforcement"),
    # --- interest ---
    # 利息（按年利率6%计算，暂计至起诉日为…元）.
    row(
        Role.INTEREST,
        rf"(?:{INTEREST})（[^（）]{{0,80}}(?:暂计|暂算|计算至|计至|算至|截至|截止)[^，。；（）]{{0,24}}$",
    ),
    # 利息每月…元, 利息暂计至…为…元
    row(Role.INTEREST, rf"(?:{INTEREST})(?:[^，。；、]{{0,6}}|（?[暂计算截止至自从][^，。；、]{{0,24}})$"),
    # In the orders a balance is listed to be frozen or taken.
    row(Role.CONTROL_LIMIT, rf"(?:存款|资金|余额){FILL}", where="orders"),
    # 诉讼请求：2.住房公积金…元: an item of what is sued for.
    row(Role.PRINCIPAL, rf"(?:诉讼请求|请求|判令|仲裁)[^。]*公积金{FILL}", where="judgment", wide=True),
    # --- what stands in an account, what a thing is worth ---
    row(
        Role.PROPERTY_VALUE,
        rf"(?:存款|货币资金|(?:自有|可用)资金[只仅]?|应收[^，。；\d]{{0,10}}款项|应收款|现金|余额|账户[内中上]的?|持有的?[^，。；]{{2,20}}(?:股权|股份)|持有(?:的|有)?(?:股金|理财产品|基金份额)|(?<![未付欠])到期租金|资产|财产|资产总额|资产总计|价值|应收账款|监管资金|存入|公积金|零钱|理财产?品?){FILL}",
    ),
    row(Role.PROPERTY_VALUE, r"", r"的(?:银行|定期)?存款|的?(?:净|总)?资产(?![负管])"),
    # 申请执行…元, 请求给付…元, 申请人要求支付…元.
    row(Role.CLAIM, rf"(?:{ASK})(?:法院|本院|依法)?(?:强制)?执行[^；。]*$", where="enforcement"),
    row(Role.CLAIM, rf"(?:{ASK})[^；。，]{{0,24}}强制执行[^；。，：]*$", where="enforcement"),
    row(Role.CLAIM, rf"(?:{ASK})[^；。，]*(?:{PAY})[^；。，]*$", where="enforcement"),
    row(Role.CLAIM, r"(?:执行标的|标的)[^，。；：]{0,6}$"),
    # 违约金过高，本院酌定为…元; 屋内物品酌定…元: what the court finds fit.
    row(
        Role.INTEREST,
        rf"(?:{INTEREST})[^。；\d]{{0,40}}(?:酌[定情]|调整|调减)[^，。；\d]*$",
        where="judgment",
        wide=True,
    ),
    row(Role.PRINCIPAL, r"酌[定情][^，。；]*$", where="judgment"),
    # 公司账户向个人账户转款…元: money moved, no debt.
    row(Role.OTHER, rf"账户向[^，。；]{{2,24}}(?:转款|转账|汇款){FILL}", where="enforcement"),
    # --- the debt itself ---
    row(Role.PRINCIPAL, rf"(?:{DEBT}){FILL}|(?:罚款|{DEBT})，[共合总]?计(?:人民币)?$"),
    row(Role.PRINCIPAL, rf"(?:{PAY}|赔偿|补偿|退赔|判令|借)[^，。；]*$"),
    # 于某日前一次还清…元.
    row(Role.PRINCIPAL, r"^(?!.*(?:已|未|仍)).*[还付结偿]清[^，。；\d余尾剩]{0,8}$"),
    # 分三次履行，每次…元.
    row(Role.PRINCIPAL, r"^每[次期笔]$"),
    # 以…元了结; …元的货款: what is to be paid.
    row(Role.PRINCIPAL, r"以[^，。；]{0,6}$", r"(?:一次性)?(?:了结|结清|结案)"),
    row(Role.PRINCIPAL, r"", r"的(?:货款|借款|工程款|租金|工资|[抚扶赡]养费|赔偿[款金]|欠款|债务)(?![的人])"),
    # 按100万元本金及22万元利息: its own noun behind the amount.
    row(Role.PRINCIPAL, r"", r"的?(?:借款|贷款|债权|货款)?本金"),
    row(Role.INTEREST, r"", rf"的?(?:借款|逾期|迟延履行)?(?:{INTEREST})(?![自从按计])"),
)
