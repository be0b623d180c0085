"""Rows of money in the court's hands: what a sale left when its costs were taken off (金额性质之二，到账)."""

from extractors.patterns.amounts.words import FILL, INTEREST, PAY, TAKE, Row, row
from extractors.patterns.days import DATE, MONTH, YEAR
from models import AmountRole as Role

IN_HAND: tuple[Row, ...] = (
    # 以…元成交，扣除辅助费…元后，得款…元: what was left of the price has come in; 变卖得款…元 alone is a price.
    row(
        Role.REALISED,
        rf"扣除[^。；]*后，?(?:实际|实|净|尚)?(?:得款|所得(?:价?款)?|剩余价?款){FILL}",
        r"(?!，?不足)",
        where="enforcement",
        wide=True,
    ),
    # 提取其车辆变卖款…元: taken in, though it was a price; a ruling or a letter that asks for it only orders it.
    row(
        Role.REALISED,
        rf"^(?!.*(?:裁定|决定|应|拟|请|申请|要求|协助|未|需|须|可)).*(?:{TAKE})[^，。；\d]{{0,20}}(?:变卖|拍卖|变价|处置)(?:所得)?价?款{FILL}",
        where="",
    ),
    # 竞得，其所交…元保证金自动转为价款: the security by its noun behind.
    row(
        Role.OTHER,
        r"(?:竞得|竞买|竞拍|拍得|拍卖|成交|买受)[^。]*[交缴]纳?的?(?:人民币)?$",
        r"的?(?:竞[买拍])?保证金",
        where="enforcement",
        wide=True,
    ),
    # 对个人的罚款金额为十万元以下，对单位为五万元以上: what the law allows.
    row(Role.OTHER, r"罚款(?:的)?(?:金额|数额|幅度)[^。；]*$", r"以[上下]", wide=True),
    # 系其转让商铺所得的转让价款…元: a price that somebody got.
    row(
        Role.PROPERTY_VALUE,
        rf"(?:转让|出售|出卖)[^，。；\d]{{1,24}}所得的?(?:转让|出售)?(?:价款|房款|车款|款项?){FILL}",
        where="enforcement",
    ),
    # 该账户同期向供应商付款…元: money that went through an account, no debt.
    row(
        Role.OTHER,
        rf"账户[^。；]*，(?:同期|同时|又|并|还|另|随即|其后|当日|次日)*向(?!申请|本院|我院|法院)[^，。；\d]{{2,24}}(?:付款|转款|转账|汇款|支付款项){FILL}",
        where="enforcement",
        wide=True,
    ),
    # 在你局有保证金…元尚未退还: nobody's debt in this case.
    row(
        Role.OTHER,
        rf"(?:有|存有|缴存|交存|缴纳的)[^，。；\d]{{0,20}}(?:保证金|押金|质保金){FILL}",
        r"(?:至今|目前|现)?[尚仍还]?未(?:到期)?(?:退还|返还|退回|退)",
        where="enforcement",
    ),
    # 请你局将其中的…元汇至本院账户: what another who holds his money is to hand over.
    row(
        Role.CONTROL_LIMIT,
        r"请(?!求)[^。；]*将(?:其|上述[^，。；\d]{0,10}|该[^，。；\d]{0,6})中的?(?:人民币)?$",
        r"(?:直接)?(?:汇|划|转|支付|交付|缴|打)[至到入](?:本院|我院)",
        where="enforcement",
        wide=True,
    ),
    # 并于10月9日、11月20日分别给付…元、…元: told as done, by its days.
    row(
        Role.REALISED,
        rf"^(?!.*(?:(?<!供)应|须|需|约定|协议|承诺|愿|责令|判|裁|(?<!有)限|请求|要求|同意|每|借款|贷款|前)).*于(?:{YEAR})?{MONTH}{DATE}(?:[、和及](?:{YEAR})?(?:{MONTH})?{DATE}){{1,6}}(?:分别|各|先后)?(?:向[^，。；]{{1,16}})?(?:{PAY}|[交缴]纳|履行){FILL}",
        where="enforcement",
    ),
    # 现结存…元，待分配: in the court's hands.
    row(
        Role.REALISED,
        rf"(?:结存|留存|暂存|暂扣|剩余案款|余存)(?:案款|执行款|款项?)?{FILL}",
        r"(?:本院账户)?，?(?:待|尚?未|暂未|尚待)(?:分配|发放|支付|处理|领取)",
        where="enforcement",
    ),
    # …元给付申请执行人, where nothing orders or agrees on it.
    row(
        Role.REALISED,
        r"^(?!.*(?:(?<!供)应|须|需|约定|协议|承诺|愿|责令|判|裁|限|请|要求|同意|每|拟|将|把|前|内|一次性|未|作价|折价|价值)).*$",
        r"(?:由本院)?(?:给付|交付|支付|付|发放|发还|转付)(?:给)?(?:本案)?(?:申请(?:执行)?人|权利人|债权人)(?!的|管|[^，。；]{0,12}抵)",
        where="",
    ),
    # 受让银行对其债权（转让价款…元）: what was paid for the claim.
    row(
        Role.PROPERTY_VALUE,
        rf"(?:受让|购买|收购|转让)[^。；]*债权[^。；\d]*[，（](?:债权)?(?:转让|受让|收购)(?:价款|价格|对价|款){FILL}",
        where="enforcement",
        wide=True,
    ),
    # 评估费用预计…元: a cost of the case though it is not yet spent.
    row(
        Role.COURT_FEE,
        r"(?:评估|鉴定|审计|拍卖|测绘)费用?(?:大概|大约|预计|预估|估计|约)+(?:为|需|人民币)*$",
        where="enforcement",
    ),
    # 租金…元已支付给被执行人: not paid on the debt.
    row(
        Role.OTHER,
        r"",
        r"[^，。；\d]{0,4}(?:已|均)(?:经)?[^，。；\d未]{0,14}(?:支付|付|汇|转)给?(?:了)?被执行人",
        where="enforcement",
    ),
    # 扣收执行费…元后，向申请执行人兑付…元: told as done.
    row(
        Role.REALISED,
        rf"^(?!.*(?:(?<!供)应|须|需|约定|协议|承诺|愿|责令|判|限|请求|要求|同意|拟|可)).*后，?(?:本院)?(?:已|实际)?(?:向|给)(?:本案|各|两|三)?(?:申请(?:执行)?人|权利人|债权人)[^，。；\d]{{0,12}}(?:兑付|发放|发还|支付|给付|转付|付){FILL}",
        where="enforcement",
        wide=True,
    ),
    # 保证范围以…元为限: how far a guarantor answers, and no limit of an act.
    row(Role.OTHER, r"(?:保证|担保)(?:责任)?(?:的)?范围[^。；\d]{0,8}以(?:人民币)?$", r"为限"),
    # 到位标的…元: what came in; 未到位标的 is left.
    row(Role.REALISED, rf"(?<!未)(?<!未执行)(?:到位|执结|已执行)的?标的额?{FILL}", where="enforcement"),
    # 扣除已履行部分，还应支付…元: a rest by the words before it.
    row(
        Role.OUTSTANDING,
        rf"(?:扣除|减去|除)[^。；]*已[^。；]*[，后](?:被执行人|其|债务人)?(?:还|尚|仍)(?:应当?|需|须)(?:再)?(?:向[^，。；\d]{{1,16}})?(?:{PAY}){FILL}",
        where="enforcement",
        wide=True,
    ),
    # 对余额…元继续执行.
    row(
        Role.OUTSTANDING,
        rf"(?:余额|余款|其余|剩余(?:款项|部分)?){FILL}",
        r"(?:及[^，。；\d]{0,16})?(?:予以|应予)?(?:继续|恢复)(?:强制)?执行",
        where="enforcement",
    ),
    # 返还多付的运费…元: a debt; 多扣划的 is the court's.
    row(
        Role.PRINCIPAL,
        rf"^(?!.*(?:已|扣|申请执行人)).*(?:返还|退还)[^，。；\d]{{0,12}}多(?:付|支付|预付|收取?)的?[^，。；\d多]{{0,6}}(?:运费|货款|租金|价款|工程款|服务费|定金|预付款){FILL}",
        where="enforcement",
    ),
    # 其中…元退还被执行人.
    row(Role.OTHER, r"", r"(?:予以|已|应)?(?:退还|退回|退付)(?:给)?(?:了)?被执行人", where="enforcement"),
    # 决定对青禾公司罚款…元: a measure of the court.
    row(
        Role.OTHER,
        r"(?:^|，)(?:现|特|依法|故)*决定(?:依法)?对[^，。；]{1,30}(?:处以?)?罚款(?:人民币)?$",
        where="enforcement",
    ),
    # 拍卖平台软件服务费…元.
    row(Role.COURT_FEE, rf"(?:拍卖|竞拍)[^，。；\d]{{0,8}}(?:软件|平台|技术)服务费用?{FILL}", where="enforcement"),
    # 应缴案款…元: what is to come in.
    row(
        Role.CLAIM, rf"(?:应|需|须|待|尚未|未)(?:当)?(?:[缴交]纳?|付|支付)的?(?:案款|执行款){FILL}", where="enforcement"
    ),
    # 法院从其账户扣走…元.
    row(Role.REALISED, rf"^(?!.*(?:应|拟|请求|要求|未|可)).*扣走(?:了)?(?:存款|款项)?{FILL}", where="enforcement"),
    # 以…元为基数，按年利率6%计算利息，暂计…元; 违约金按日万分之五计算，计…元: interest, by the clause before.
    row(
        Role.INTEREST,
        rf"(?:(?:{INTEREST})[^。；元]{{0,40}}(?:计算|计付|计收)，[暂共合]?|(?:计算|计付|计收)(?:{INTEREST})，[暂共合]?|(?:{INTEREST})，暂)(?:计|算){{1,2}}[为是]?(?:人民币)?$",
        wide=True,
    ),
    # 至实际清偿之日止的利息…元.
    row(
        Role.INTEREST,
        rf"[至到](?:实际)?(?:清偿|付清|给付|履行|支付|还清|偿还)(?:完毕)?之?日(?:止|为止)?的?[^，。；\d]{{0,8}}(?:{INTEREST})(?:[暂共合]?计)?{FILL}",
    ),
)
