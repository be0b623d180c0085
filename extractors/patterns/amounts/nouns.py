"""Rows of nouns that name an amount whatever verb governs them: fees, loans, interest, penalties (金额性质之二)."""

from extractors.patterns.amounts.words import ASK, DEBT, FILL, HOLD, INTEREST, PAY, TAKE, Row, row
from models import AmountRole as Role

NOUNS: tuple[Row, ...] = (
    # 申请人对被申请人享有到期债权…元: what the petition stands on.
    row(
        Role.PRINCIPAL,
        rf"申请人[^，。；]{{0,12}}对(?:被申请人|债务人)[^，。；]{{0,6}}(?:享有|拥有)的?(?:到期|已到期|合法|真实)?债权(?:本金|余额)?{FILL}",
    ),
    # 申请对尾款…元恢复强制执行: what is asked to be enforced now.
    row(
        Role.CLAIM,
        r"申请(?!人|执行人)[^，。；]{0,4}[就对](?![^，。；]*(?:已|存款|余额))[^，。；\d]{1,10}$",
        r"(?:及利息)?(?:予以|进行)?恢复?(?:强制)?执行",
    ),
    # 要求被执行人交纳罚金…元; 移送执行罚金…元: what is asked for, of who has been sentenced.
    row(
        Role.CLAIM,
        r"^(?!.*(?:已|未|拒)).*(?:要求|请求|申请(?!人|执行人))(?:本院)?(?:强制)?(?:执行)?被执行人[^，。；\d]{0,12}(?:上?[交缴]纳?|退赔|退缴|退还|退出)[^，。；\d]{0,12}$|"
        r"移送(?:本院)?(?:强制)?执行(?!人|机构|局)(?:其|被执行人)?[^，。；\d]{0,10}(?:罚金|违法所得|退赔款|赃款)(?:人民币)?$",
        where="enforcement",
    ),
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
    row(Role.PRINCIPAL, r"借款[^。；]*实际(?:仅|只)?(?:收到|到账|到手|交付|出借|放款)[^，。；还退]*$", wide=True),
    row(Role.INTEREST, r"", r"(?:作为|系)[^，。；]{0,8}利息|[^，。；]{0,6}利息[^，。；]{0,4}(?:预先|先行)扣"),
    # 已发还…元（含迟延履行利息…元）: the part has its own name, whatever becomes of the whole.
    row(Role.INTEREST, rf"(?:含|包括)[^，。；\d]{{0,6}}(?:{INTEREST}){FILL}", r"[^，。；（]{0,4}）"),
    # 扣除费用后，已将…元支付给申请执行人: the money has moved.
    row(
        Role.REALISED,
        rf"已(?:经)?将(?:其中的?|上述|该|款项|案款|执行款|余款)*{FILL}",
        r"(?![^，。；]{0,8}(?:冻结|查封|扣押|扣留))",
    ),
    # 仲裁裁决的…元货款没有依据, 对…元设备款的迟延履行利息: a debt by the noun behind it.
    row(
        Role.PRINCIPAL,
        r"(?:判决|裁决|判令)(?:确定|确认|支付)?的(?:人民币)?$",
        rf"的?[^，。；\d]{{0,4}}(?:{DEBT})(?=[，。；、的没无不])",
    ),
    row(
        Role.PRINCIPAL,
        r"对(?:人民币)?$",
        rf"[^，。；\d的]{{0,4}}(?:{DEBT})的(?:(?:迟延|逾期)(?:履行|付款|还款)?(?:期间)?的?)?(?:债务)?(?:{INTEREST})",
        where="enforcement",
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
        rf"(?:受理费|诉讼费|保全费|申请费|仲裁费|评估费|鉴定费|公告费|审计费|审价费|拍卖费|辅拍费|网拍(?:辅助)?费|拍卖佣金|拍卖辅助(?:工作)?费|询价费|测绘费|反诉费|邮寄(?:送达)?费|送达费|专递费|勘验费|(?<!社会)(?<!养老)(?<!医疗)(?<!工伤)(?<!失业)(?<!生育)保险费|保全担保费|保函费|(?<!垃圾)(?<!污水)(?<!废物)处理费)用?"
        rf"(?:减半收取|由[^，。；]{{0,20}}负担)?{FILL}",
    ),
    row(
        Role.COURT_FEE,
        rf"(?:受理费|诉讼费|保全费|公告费|评估费|鉴定费|仲裁费)(?:[、及和与](?![^，。；、\d]{{0,8}}(?:律师|代理|破产|执行))[^，。；、\d]{{1,6}}费用?){{1,4}}{FILL}",
    ),
    # 预交受理费…元，现退还…元: a part of the fee comes back.
    row(
        Role.COURT_FEE,
        r"(?:受理费|诉讼费|保全费)[^。；]*(?:退还|退回|退费)(?![^，。；]*(?:保证金|押金|定金|[货房租价]款|租金))[^，。；]*$",
        wide=True,
    ),
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
    # 另付…元违约金: its own noun behind the amount.
    row(
        Role.INTEREST,
        rf"^(?!.*(?:已|了)).*(?:{PAY}|承担|赔偿)[^，。；\d]{{0,6}}$",
        r"的?(?:违约金|滞纳金|逾期利息|罚息)(?![自从按计])",
    ),
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
    row(
        Role.OTHER,
        rf"(?:(?<!很)多|超额|重复|超(?=付))(?:付|支付|给付|扣|扣划|收|执行|算|计算?)了?{FILL}",
        where="enforcement",
    ),
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
        Role.OTHER,
        rf"^(?!.*(?:欠|{PAY}|扣|提取)).*(?<!\d)月(?:平均)?(?:领取)?(?:工资|收入|养老金|退休金)(?:标准|收入)?{FILL}",
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
        rf"(?:注册资[本金]|(?:认|实|应)缴(?:出资|资本)?|竞价(?:阶梯|幅度)|变卖预缴款|出资额?|增资[款额]?|股本|律师(?:代理)?费用?|代理费|公证费|司法罚款|税费?|税金|契税|"
        rf"[加增]价幅度|悬赏金?|实现债权的?费用?|救助金|救助款|奖励金?|奖金|管理人(?:的)?报酬|安置费|(?:破产|重整|清算)费用|共益债务(?:借款)?|授信额度|信用额度|融资额度|贷款额度|保理额度|透支额度|监管额度|担保金额?|最高额抵押|限额|保额|诚意金|意向金|(?<![一二两三四五六七八九十\d])年租金|月租金|领取(?:工资|养老金|退休金|低保金?)|生活费|以内?支出){FILL}",
    ),
    # 保证金 of a bidder; 返还保证金 is a debt.
    row(
        Role.OTHER,
        rf"(?:^|[，；、。：\n]|竞[买拍价]|拍卖|[缴交]纳(?:投资|意向|报名|投标|竞买|执行|履约|和解)?|[缴交]存|预[缴交]|交付|扣除|包含|[抵转]作)保证金{FILL}",
    ),
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
        r"^(?!.*(?:本院|我院|拘留|妨害|拒不)).*处以?(?:(?:每|按|以)[^。；]{0,40}?(?:共计|合计|总计|计))?(?:人民币)?$",
        r"的?(?:罚款|罚金)",
        where="enforcement",
        wide=True,
    ),
    row(Role.OTHER, r"^[^，。；]{0,4}对(?![^，。；]*(?:处罚|决定))[^，。；]{1,30}罚款(?:人民币)?$", where="orders"),
    row(
        Role.OTHER,
        r"(?:本院|我院|人民法院)(?![^，。；]*(?:申请|处罚|作出的|执行|局))[^，。；]{0,12}对[^，。；]{1,30}罚款(?:人民币)?$",
        where="enforcement",
    ),
    # 其余损失…元由原告自行承担: nobody owes it.
    row(
        Role.OTHER,
        r"^(?!.*(?:受理费|诉讼费|保全费|申请费|鉴定费|评估费|公告费)[^。；]*由[^，。；]{1,12}自行).*由[^，。；]{1,12}自行(?:承担|负担)[^，。；]*$",
        wide=True,
    ),
    row(
        Role.OTHER,
        r"^(?!.*(?:欠|由[^，。；]{1,16}(?:承担|负担|赔偿))).*",
        r"(?:（[^（）]*）)?，?均?由[^，。；]{1,20}自(?:行(?:承担|负担)|理)",
    ),
)
