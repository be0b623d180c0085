"""Rows of nouns that name what a thing cost, brought in or is worth (金额性质之二，价值)."""

from extractors.patterns.amounts.words import FILL, PAY, Row, row
from models import AmountRole as Role

PRICES: tuple[Row, ...] = (
    # 刻章费、差旅费: what an administrator spends, among the costs of the bankruptcy.
    row(
        Role.OTHER,
        rf"^(?!.*(?:{PAY}|赔偿|判)).*(?:刻章|印章刻制|差旅|打印|复印|印刷|快递|档案(?:保管|管理)?|会务|办公)费{FILL}",
        where="enforcement",
    ),
    # 造成集资参与人损失…元: told of an act, where nobody is yet ordered to make it good.
    row(
        Role.OTHER,
        rf"^(?!.*(?:赔|退|追缴|判令|请求|要求|主张|给付|支付|承担)).*(?:造成|致使?)[^，。；]{{0,20}}损失{FILL}",
        where="enforcement",
    ),
    # What things that were lost are worth, by who appraised them.
    row(Role.PROPERTY_VALUE, rf"(?:评估|鉴定|认证)[^。；\d赔偿付]*损失(?:价值|金额)?{FILL}", wide=True),
    # In a trial: what an event cost or caused is told; what is asked or ordered for it is the debt.
    row(
        Role.OTHER,
        r"^(?!.*(?:[赔补]偿|判令|请求|要求|主张|返还|偿还|归还|给付|支付|承担|负担)).*"
        r"(?:造成|导致|产生(?![^，。；]{0,6}(?:租|货款|工程款|服务费|物业费|加工费|运费|运杂费|劳务费|物流费|仓储费|利息))|花[去费]|用去|支出|出款|出资|举债)[^，。；]*$",
        where="judgment",
    ),
    row(Role.OTHER, r"^(?!.*赔).*(?:投保|责任险|三者险|交强险)[^，。；]*$", where="judgment"),
    # A slip that somebody received the money (收条、收据), read out as evidence of a trial; behind it another slip or a
    # debt may be told.
    row(
        Role.OTHER,
        r"(?:收条|收据|发票(?!罪))(?:(?!欠|借条|借据|[价总]款?是|总价)[^。；]){0,60}(?<!本金)$",
        where="judgment",
        wide=True,
    ),
    # 变卖得款…元，已用于支付工资: the money of the sale is spent.
    row(Role.REALISED, rf"得款{FILL}", r"，已(?:经)?(?:全部|全额)?(?:用于|发还|发放|分配|支付|清偿)"),
    # What was earned by selling; what a thing was bought for.
    row(Role.PROPERTY_VALUE, rf"(?:销售|出售|回笼)[^，。；]{{0,8}}(?:回款|资金|收入|所得){FILL}"),
    # 将…元投资款打入验资账户: capital, no payment.
    row(
        Role.OTHER,
        r"",
        r"(?:的?(?:投资|出资|增资|注册)(?:款|资金|资本))?[^，。；]{0,6}(?:打入|转入|汇入|存入)[^，。；]{0,16}验资",
    ),
    # 在建项目未结工程款…元: what a debtor has to come; 库存（账面金额…元）: worth.
    row(Role.PROPERTY_VALUE, rf"^(?!.*(?:欠|支付|给付|判)).*未结算?的?(?:工程款|货款){FILL}", where="enforcement"),
    row(Role.PROPERTY_VALUE, rf"账面(?:金额|值|余额){FILL}"),
    row(Role.OTHER, rf"^(?!.*(?:欠|归还|返还|支付|偿还)).*往来款(?:余额)?{FILL}"),
    # 房产变现…元、应收账款清收…元: what an administrator made of the property; 面包车作价应为…元.
    row(Role.PROPERTY_VALUE, rf"(?:变现|清收){FILL}", r"(?!已)"),
    row(Role.PROPERTY_VALUE, r"作价应当?[为是]$"),
    # 扣缴增值税及附加…元; 扣除佣金…元, of a sale.
    row(Role.OTHER, rf"税(?:及|和)?附加(?:税费?)?{FILL}"),
    row(Role.COURT_FEE, rf"扣除(?:拍卖)?佣金{FILL}", where="enforcement"),
    # 双方协商现值…元, 市值…元.
    row(Role.PROPERTY_VALUE, rf"(?:现值|市值|现价值|货值){FILL}"),
    # 向原告借款，其中转账…元、现金…元: how the loan was handed over.
    row(
        Role.PRINCIPAL,
        r"^(?!.*(?:归还|偿还|还款|付息|还了|返还)).*(?:借款|出借|借给|借到|借走)[^。；]*(?:转账|转款|汇款|现金|微信|支付宝)[^，。；]*$",
        where="judgment",
        wide=True,
    ),
    # The price of works (合同价款, 结算价, 工程造价) is what is owed for them, that of a thing its worth.
    row(
        Role.PRINCIPAL,
        rf"(?:施工|工程(?!车|机械|设备|师)|分包|承包|劳务|装修|装饰|安装|承揽|加工)[^。；]*(?:合同|签约|暂定|固定|结算|包干|总)[总暂定价]*(?:价款|价|造价|总价|金额){FILL}",
        where="judgment",
        wide=True,
    ),
    # Prices of a sale or a valuation, before 冻结 and 扣划 in the same clause.
    row(
        Role.PROPERTY_VALUE,
        rf"(?:评估|估价|估值|起拍|流拍|保留|参考|成交|市场|竞拍|变卖|拍定|挂牌|最高|中标|竞得|应|报|出|竞|作|总|议|定|询|账面|网签|备案|底|原)(?:价格?|价款|价值|值|净值){FILL}"
        rf"|(?:评估|作价|成交|[一二]拍|抵债(?:金额|数额|价格?)|变卖得款|估价|鉴定|询价|议价|竞价)(?:[^，。；]{{0,6}}价值)?(?:结论|结果)?(?:为|以)?（?{FILL}|(?:变卖|拍卖|处置)(?![^，。；]*(?:本金|债权|借款|贷款))[^，。；]*(?:价款|[以为])(?:[合共总]计)?(?:人民币)?$",
    ),
    # What a sale brought in, and what was agreed as a price: not what is to be paid (支付价款).
    row(
        Role.PROPERTY_VALUE,
        r"以[^，。；]{0,6}$",
        r"(?:抵偿|抵债|抵顶|接受(?:抵债|以物)|起拍|(?:变更|过户)[至到]|的?(?:低价|高价|价格|对价)?(?:向[^，。；]{2,20})?(?:打包|整体|公开|协议|一次性|批量|直接)?(?:购买|购得|购入|购置|转让|出售|出卖|卖给|出让|售出|变卖|卖出|处置))",
    ),
    row(
        Role.PROPERTY_VALUE,
        rf"(?:得款|拍得[^，。；\d]{{0,4}}款|(?:出售|变现|拍卖|处置|变卖)[^，。；\d]{{0,8}}可得|(?:变价|变现|处置)(?:所得|收入)[^，。；\d]{{2,14}}(?=[共合总])|变价|议价(?:确定)?|(?:拍卖|变卖)所得){FILL}|(?:^|[^付还])(?:[价房]款|价格|售价|总价)[为是共合]{FILL}",
    ),
    # 以…元的价格成交, …元竞得, …元流拍: the price stands before its word.
    row(
        Role.PROPERTY_VALUE,
        r"",
        r"(?:的?(?:最高)?(?:[应报出竞]价|价格?|价款))?(?:胜出|(?:被|公开)?(?:拍卖|变卖|竞价)?成交|竞得|拍得|买受|流拍|竞买成功)|的(?:价格|价款|起拍价|保留价|成交价)",
    ),
    # What a thing taken in payment pays off: 抵偿…元债务.
    row(Role.REALISED, r"(?:抵偿|抵销|冲抵|抵扣|折抵)[^，；]*$", r"[^，；。]{0,6}(?:债|款)"),
    row(Role.REALISED, rf"(?:抵偿|抵销|冲抵|抵扣|折抵)[^，；。未尚]*债[务权]?{FILL}"),
    # 作价…元，交付申请执行人抵偿粮款…元.
    row(
        Role.REALISED,
        rf"^(?!.*(?:请求|要求|主张|应|拟|约定|不足|未|可)).*(?:作价|交付|接受|抵偿给|抵债给)[^。；]*(?:抵偿|抵顶|折抵|抵付)[^，；。\d]{{0,12}}(?:款|租金|本金|费){FILL}",
        where="enforcement",
        wide=True,
    ),
)
