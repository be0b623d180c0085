"""Rows of nouns that name an amount whatever verb governs them: limits, fees, prices, interest (金额性质之二)."""

from extractors.patterns.amount_words import ASK, FILL, HOLD, INTEREST, PAY, TAKE, Row, row
from models import AmountRole as Role

NOUNS: tuple[Row, ...] = (
    # --- nouns right before the amount that name it, whatever verb governs them ---
    # 执行费 before every verb of paying or taking: 扣划执行费 and 已缴纳执行费 stay fees.
    row(Role.ENFORCEMENT_FEE, rf"(?:执行(?:申请)?费用?(?:[应实][收缴交])?|实际支出的?费用?){FILL}"),
    row(
        Role.ENFORCEMENT_FEE, r"", r"[^，。；]{0,4}(?:作为?|系|为|抵作|用于缴纳)(?:本案)?(?:申请)?执行(?:申请)?费(?!$)"
    ),
    # 发放贷款…元: the loan as it was granted, though 发放 alone is money paid out; 今借到…现金…元 on a slip.
    row(
        Role.PRINCIPAL, rf"(?:发放|提供|出借)了?(?:贷款|借款)(?:本金)?{FILL}|借(?:到|[^，。；]{{0,12}}现金)[^，。；]*$"
    ),
    # 预扣利息…元，实际到账…元: what was lent, not another part of the interest.
    row(
        Role.PRINCIPAL, r"预(?:先)?[扣收][^。；]*实际(?:到账|收到|得到|取得|交付|出借|支付|放款)[^，。；]*$", wide=True
    ),
    # 借款100万元，实际仅收到91万元，另9万元作为首期利息预先扣除.
    row(Role.PRINCIPAL, r"借款[^。；]*实际(?:仅|只)?(?:收到|到账|到手)[^，。；]*$", wide=True),
    row(Role.INTEREST, r"", r"(?:作为|系)[^，。；]{0,8}利息|[^，。；]{0,6}利息[^，。；]{0,4}(?:预先|先行)扣"),
    # 已发还…元（含迟延履行利息…元）: the part has its own name, whatever becomes of the whole.
    row(Role.INTEREST, rf"(?:含|包括)[^，。；\d]{{0,6}}(?:{INTEREST}){FILL}", r"[^，。；（]{0,4}）"),
    # 扣除费用后，已将…元支付给申请执行人: the money has moved.
    row(
        Role.REALISED,
        rf"已(?:经)?将(?:其中的?|上述|该|款项|案款|执行款|余款)*{FILL}",
        r"(?![^，。；]{0,8}(?:冻结|查封|扣押|扣留))",
    ),
    # 请求将…元退回原账户.
    row(Role.CLAIM, r"(?:请求|要求)[^。；]*将[^，。；]{0,6}$", r"[^，。；]{0,2}(?:退回|退还|返还|发还)", wide=True),
    # 要求退回多扣划的…元: nobody's debt.
    row(Role.OTHER, rf"(?:退回|返还|退还)其?(?:多|超额|错误)(?:{TAKE}|执行|扣)[^，。；]*$", where="enforcement"),
    row(
        Role.OTHER,
        rf"(?:多|超额|错误|重复)(?:{TAKE}|执行|扣|支付|给付|付|收取?|缴纳?)了?的[^，。；]{{0,4}}$",
        where="enforcement",
    ),
    # Costs of the proceedings; those of arbitration and of valuation among them.
    row(
        Role.COURT_FEE,
        rf"(?:受理费|诉讼费|保全费|申请费|仲裁费|评估费|鉴定费|公告费|审计费|拍卖费|辅拍费|网拍(?:辅助)?费|拍卖佣金|拍卖辅助(?:工作)?费|询价费|测绘费|反诉费|邮寄(?:送达)?费|送达费|专递费|勘验费|(?<!社会)(?<!养老)(?<!医疗)保险费|保全担保费|保函费|(?<!垃圾)(?<!污水)(?<!废物)处理费)用?"
        rf"(?:减半收取|由[^，。；]{{0,20}}负担)?{FILL}",
    ),
    row(
        Role.COURT_FEE,
        rf"(?:受理费|诉讼费|保全费|公告费|评估费|鉴定费|仲裁费)(?:[、及和与](?![^，。；、\d]{{0,8}}(?:律师|代理|破产|执行))[^，。；、\d]{{1,6}}费用?){{1,4}}{FILL}",
    ),
    # 预交受理费…元，现退还…元: a part of the fee comes back.
    row(Role.COURT_FEE, r"(?:受理费|诉讼费|保全费)[^。；]*(?:退还|退回|退费)[^，。；]*$", wide=True),
    row(Role.COURT_FEE, r"(?:受理费|诉讼费|保全费)[^。；]*，(?:实际|应)?(?:收取|交纳)$", wide=True),
    # 减半收取 follows the fee that it halves.
    row(Role.COURT_FEE, r"减半(?:收取|交纳|计收取?|计算|征收)[为计]?$"),
    # 受理费已由原告预交，被告直接将…元付给原告: the fee goes from one party to the other.
    row(
        Role.COURT_FEE,
        r"费[^。；]*(?:预[交付缴]|垫[付交])[^。；]*(?:将|把)[^，。；]*$",
        rf"[^，。；]{{0,6}}(?:{PAY})",
        wide=True,
    ),
    # 返还多收取的费用, sued for.
    row(
        Role.PRINCIPAL,
        r"(?:返还|退还|退回)[^，。；]{0,8}(?:多|超额|重复)(?:收|付|交|缴|扣)[^，。；]*$",
        where="judgment",
    ),
    # 退还预付卡余额…元: given back it is a debt, though it was a balance.
    row(
        Role.PRINCIPAL,
        rf"^(?!.*(?:已|{ASK})).*(?:退还|返还|退回)[^，。；\d]{{0,16}}(?:卡|款|金)[^，。；\d]{{0,4}}余额{FILL}",
    ),
    # 返还出资款, 退还押金: given back it is a debt, whatever it was when it was paid.
    row(Role.PRINCIPAL, rf"^(?!.*{ASK}).*(?:返还|退还|退回)[^，。；]{{0,20}}(?:出资|投资|押|定)[款金]?{FILL}"),
    # A dead or injured man's dependants' maintenance is damages, 生活费 as such what a debtor may keep.
    row(Role.PRINCIPAL, rf"被[扶抚]养人生活费{FILL}"),
    # 其余…元申请执行人自愿放弃; 来源不明的财产…元予以没收.
    row(Role.OTHER, r"", r"[^，。；\d不未]{0,10}(?:自愿)?放弃"),
    row(Role.PRINCIPAL, r"^(?!.*已)", r"[^，。；已]{0,4}(?:予以|依法)(?:没收|追缴)"),
    # 没收个人财产…元: a penalty, nobody's worth.
    row(Role.PRINCIPAL, rf"没收[^，。；]{{0,6}}财产{FILL}"),
    # 出资…元购买, 债权转让价款: what was paid for a thing.
    row(Role.PROPERTY_VALUE, rf"债权转让(?:价款|价格|对价){FILL}"),
    row(
        Role.PROPERTY_VALUE,
        rf"债权[^。；]*转让[^。；]*，(?:转让)(?:价款|价格|对价){FILL}",
        where="enforcement",
        wide=True,
    ),
    row(Role.PROPERTY_VALUE, r"出资[^，。；]{0,4}$", r"(?:购买|购得|购置)"),
    # 拍卖剩余款, 未发放的案款: money in the court's hands.
    row(Role.REALISED, rf"(?:拍卖|变卖|处置)后?的?(?:剩余|多余)(?:价|案)?款项?{FILL}|未发放的?(?:案|执行)款{FILL}"),
    # 预留八年租金, 提供现金…元作为担保: nobody's debt.
    row(Role.OTHER, rf"(?:保留|预留|提供)[^，。；]{{0,20}}租金{FILL}"),
    row(Role.OTHER, r"", r"(?!由)[^，。；的）]{0,10}(?:作为|提供)(?:财产保全)?担保"),
    row(Role.OTHER, r"提供[^，。；]{0,6}(?:现金|存款|保证金)$", r"的?(?:现金)?担保"),
    # 扣划保险现金价值…元, ordered.
    row(Role.CONTROL_LIMIT, rf"(?:{TAKE}|{HOLD})[^，。；]*现金价值{FILL}", where="orders"),
    # 存款…元，含案款…元、诉讼费…元: a part of what is ordered.
    row(Role.PRINCIPAL, rf"(?:含|其中|包括)(?:执行)?案?款{FILL}", where="orders"),
    # 尚有…元可供分配: nothing shared out yet.
    row(Role.PROPERTY_VALUE, r"", r"可(?:供)?分配"),
    row(Role.PROPERTY_VALUE, rf"(?:剩|剩余|余){FILL}", r"参与分配"),
    # 已多付…元.
    row(Role.OTHER, rf"多(?:付|支付|扣|扣划|收|执行|算|计算?)了?{FILL}", where="enforcement"),
    # 首封债权人多分…元.
    row(Role.REALISED, rf"多分(?:得|配)?{FILL}", where="enforcement"),
    # 参与分配的债权…元，应分得款项…元: a share.
    row(Role.REALISED, rf"(?:应|可)分得(?:款项?|案款|执行款)?{FILL}", where="enforcement"),
    # 拆迁补偿款…元尚未发放: what a debtor has to come, unless somebody is to pay it to the other side.
    row(
        Role.PROPERTY_VALUE,
        rf"^(?!.*(?:{PAY}|{TAKE}|{HOLD}|判|应|请求|要求|申请)).*(?:拆迁|征收|征地|安置)补偿[款费]?{FILL}",
        where="enforcement",
    ),
    # 月平均工资…元: what somebody earns, unless it is owed.
    row(
        Role.OTHER, rf"^(?!.*(?:欠|{PAY}|扣|提取)).*月(?:平均)?(?:领取)?(?:工资|收入|养老金|退休金)(?:标准|收入)?{FILL}"
    ),
    # 其工资账户每月发放…元: the same by its verb.
    row(
        Role.OTHER,
        rf"^(?!.*(?:欠|{PAY}|扣|提取|向|应)).*(?:账户|工资|收入)[^，。；]*每月(?:固定)?(?:发放|入账|到账|进账|领取)[^，。；\d]{{0,12}}$",
        where="enforcement",
    ),
    # 在加油站享有预付油款…元: what others hold of his.
    row(Role.OTHER, rf"享有[^，。；\d]{{0,4}}(?:预付|预存)[^，。；\d]{{0,4}}款{FILL}", where="enforcement"),
    # 案发后补缴税款…元: paid after it came out.
    row(Role.REALISED, r"(?:案发|事发)后[^。；\d]{0,20}(?:补缴|缴纳|退缴|上缴)[^，。；\d]*$", wide=True),
    # Taxes still owed, before taxes as such.
    row(Role.OUTSTANDING, rf"欠[缴交]?[^，。；]*税[款费]?{FILL}"),
    # Capital, lawyers, penalties, taxes, rewards, steps of bidding, ceilings of pledges: none of them is the debt.
    row(
        Role.OTHER,
        rf"(?:注册资[本金]|(?:认|实|应)缴(?:出资|资本)?|竞价(?:阶梯|幅度)|变卖预缴款|出资额?|增资[款额]?|股本|律师(?:代理)?费|代理费|公证费|司法罚款|税费?|税金|契税|"
        rf"[加增]价幅度|悬赏金?|实现债权的?费用?|救助金|救助款|奖励金?|奖金|管理人(?:的)?报酬|安置费|(?:破产|重整|清算)费用|共益债务(?:借款)?|授信额度|信用额度|融资额度|贷款额度|保理额度|透支额度|监管额度|担保金额?|最高额抵押|限额|保额|诚意金|意向金|(?<![一二两三四五六七八九十\d])年租金|月租金|领取(?:工资|养老金|退休金|低保金?)|生活费|以内?支出){FILL}",
    ),
    # 保证金 of a bidder; 返还保证金 is a debt.
    row(Role.OTHER, rf"(?:^|[，；、。：\n]|竞[买拍价]|拍卖|[缴交]纳|预[缴交]|交付|扣除|包含|[抵转]作)保证金{FILL}"),
    row(Role.OTHER, rf"(?<![返退]还)(?<![返退]还其)[缴交]纳?的(?:竞[买拍价])?保证金{FILL}", where="enforcement"),
    # 买受人付清全部价款（含保证金…元）.
    row(
        Role.OTHER,
        rf"(?:竞得|竞买|拍卖|买受人|成交|拍得)[^。；]*[（，](?:已|其中)?包?含[^，。；\d]{{0,4}}保证金{FILL}",
        where="enforcement",
        wide=True,
    ),
    # 重新拍卖的差价…元, 预留争议款项…元, 转移财产…元, 超出…元: nobody's debt in an enforcement.
    row(
        Role.OTHER,
        rf"(?<!补[交缴足])(?<![赔补]偿)差价款?{FILL}|预留[^，。；\d]*$|(?<!应)转移(?:财产|存款|资金|收入|款项){FILL}|(?:次日|当日|随即|随后|又|即)转出{FILL}|(?:^|，)(?:已)?超出{FILL}",
        where="enforcement",
    ),
    # 给其留…元生活费, 违章罚款…元.
    row(Role.OTHER, r"", r"的?(?:基本)?生活(?:必需)?费"),
    row(Role.OTHER, r"(?:违章|记分|扣分|交通违法)[^。；]*罚款$", wide=True),
    # A fine is the debt where an office asks for it, and a measure of the court elsewhere.
    row(Role.OTHER, r"(?:拘留|司惩|惩戒|拒不)[^。；]*罚款$", wide=True),
    row(Role.OTHER, r"罚款$", r"[^。；]{0,8}拘留|的(?:罚款)?决定(?!书)"),
    # 罚款，计90平方米×8元/平方米=720元.
    row(Role.PRINCIPAL, r"(?:罚款|罚金|社会抚养费|价款|租金)[^。；]*[=＝]$", where="enforcement", wide=True),
    # 处以…元罚款, by an office.
    row(
        Role.PRINCIPAL,
        r"^(?!.*(?:本院|我院|拘留|妨害|拒不)).*处以?(?:人民币)?$",
        r"的?(?:罚款|罚金)",
        where="enforcement",
        wide=True,
    ),
    row(Role.OTHER, r"^[^，。；]{0,4}对(?![^，。；]*(?:处罚|决定))[^，。；]{1,30}罚款(?:人民币)?$", where="orders"),
    row(Role.OTHER, r"本院[^，。；]{0,12}对[^，。；]{1,30}罚款(?:人民币)?$", where="enforcement"),
    # 其余损失…元由原告自行承担: nobody owes it.
    row(Role.OTHER, r"由[^，。；]{1,12}自行(?:承担|负担)[^，。；]*$"),
    row(
        Role.OTHER,
        r"^(?!.*(?:欠|由[^，。；]{1,16}(?:承担|负担|赔偿))).*",
        r"(?:（[^（）]*）)?，?均?由[^，。；]{1,20}自(?:行(?:承担|负担)|理)",
    ),
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
    # A slip that somebody received the money (收条、收据), read out as evidence of a trial.
    row(Role.OTHER, r"(?:收条|收据|发票(?!罪))[^。；]*(?<!本金)$", where="judgment", wide=True),
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
        rf"(?:施工|工程|分包|承包|劳务|装修|装饰|安装|承揽|加工)[^。；]*(?:合同|签约|暂定|固定|结算|包干|总)[总暂定价]*(?:价款|价|造价|总价|金额){FILL}",
        where="judgment",
        wide=True,
    ),
    # Prices of a sale or a valuation, before 冻结 and 扣划 in the same clause.
    row(
        Role.PROPERTY_VALUE,
        rf"(?:评估|估价|估值|起拍|流拍|保留|参考|成交|市场|竞拍|变卖|拍定|挂牌|最高|中标|竞得|应|报|出|竞|作|总|议|定|询|账面|网签|备案|底|原)(?:价格?|价款|价值|值|净值){FILL}"
        rf"|(?:评估|作价|成交|[一二]拍|抵债(?:金额|价格?)|变卖得款|估价|鉴定|询价|议价|竞价)(?:[^，。；]{{0,6}}价值)?(?:结论|结果)?(?:为|以)?（?{FILL}|(?:变卖|拍卖|处置)(?![^，。；]*(?:本金|债权|借款|贷款))[^，。；]*(?:价款|[以为])(?:[合共总]计)?(?:人民币)?$",
    ),
    # What a sale brought in, and what was agreed as a price: not what is to be paid (支付价款).
    row(
        Role.PROPERTY_VALUE,
        r"以[^，。；]{0,6}$",
        r"(?:抵偿|抵债|抵顶|接受(?:抵债|以物)|起拍|(?:变更|过户)[至到]|的?(?:低价|高价|价格|对价)?(?:向[^，。；]{2,20})?(?:打包|整体|公开|协议|一次性|批量|直接)?(?:购买|购得|购入|购置|转让|出售|出卖|卖给|出让|售出|变卖|卖出|处置))",
    ),
    row(
        Role.PROPERTY_VALUE,
        rf"(?:得款|拍得[^，。；\d]{{0,4}}款|(?:出售|变现|拍卖|处置|变卖)[^，。；\d]{{0,8}}可得|(?:变价|变现|处置)(?:所得|收入)[^，。；\d]{{2,14}}(?=[共合总])|变价|议价(?:确定)?|(?:拍卖|变卖)所得){FILL}|(?:^|[^付还])(?:[价房]款|价格|售价|总价)[为共合]{FILL}",
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
