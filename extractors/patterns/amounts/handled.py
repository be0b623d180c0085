"""Rows of what becomes of money in hand: paid out of a price, paid on, paid for another (金额性质之二，经手)."""

from extractors.patterns.amounts.words import FILL, PAY, Row, row
from models import AmountRole as Role

# Words by which a payment is not yet made.
_RESERVED = r"(?:应(?!收|付|急)|需|须|拟|将|约定|请求|要求|判|协议|承诺|愿|责令|未)"

HANDLED: tuple[Row, ...] = (
    # 职工债权全额清偿…元: paid in full, unless it is to be.
    row(
        Role.REALISED,
        rf"^(?!.*(?:未|应|拟|将|待|预计|可)).*债权(?:已)?(?:全额|足额|全部)(?:得到)?(?:清偿|受偿){FILL}",
    ),
    # 2017年1月20日至7月28日期间，甲公司共向乙公司支付…元: told of a time that is over.
    row(
        Role.REALISED,
        rf"^(?!.*(?:{_RESERVED}|借款|贷款|出借|之日|[至到]付清|限|每|按)).*\d[年月日](?:期间|间)，[^，。；]{{2,24}}向[^，。；]{{2,20}}(?:{PAY})[^，。；\d欠]{{0,6}}$",
        wide=True,
    ),
    # 替其偿付…元; 分两笔付来…元; 扣除费用后交付申请执行人…元; 债权已实现…元; 价款扣除欠付工人工资…元.
    row(
        Role.REALISED,
        rf"^(?!.*{_RESERVED}).*(?:(?:替|代|帮)(?:其|被执行人)(?:{PAY}|[交缴]纳?)|[付汇转打存]来|(?:交付|转交|退付|转付|汇给)(?:给)?申请(?:执行)?人(?!的|[^，。；]*抵))[^，。；\d]{{0,8}}$|(?<!未)已实现{FILL}",
        where="enforcement",
    ),
    row(
        Role.REALISED,
        rf"^(?!.*(?:应|拟|未|将)).*(?:价款|得款|拍卖款)[^，。；\d]{{0,4}}(?:扣除|支付)(?:欠付|拖欠)的?[^，。；\d]{{0,6}}工资{FILL}",
        where="enforcement",
    ),
    # 某政府分两次向本院支付…元; 又以个人名义还款…元; 竞得，差额…元于某日缴清.
    row(
        Role.REALISED,
        rf"^(?!.*(?:{_RESERVED}|请)).*(?:向(?:本院|我院)(?:支付|缴纳|交付|交纳|转付|汇款)|又以[^，。；\d]{{2,10}}(?:{PAY})){FILL}",
        where="enforcement",
    ),
    row(
        Role.REALISED,
        rf"^(?!.*{_RESERVED}).*(?:竞得|拍得|买受人)[^。；]*，(?:差额|余额|尾款){FILL}",
        r"(?:已|于)[^，。；前未]{0,12}(?:缴清|付清|交清|汇入)",
        where="enforcement",
        wide=True,
    ),
    # …元缴纳执行费, …元用于支付执行费.
    row(
        Role.ENFORCEMENT_FEE,
        r"",
        r"(?:用于|用作)?(?:缴纳|支付|收作|收取|扣收|缴作|上缴|[抵缴扣划充]交|[抵扣划]缴|[抵冲充]作?)(?:本案)?的?(?:申请)?执行费用?(?=[，。；、）])",
    ),
    # 本案到位…元; 已交三期计…元; 划走存款…元; 服务费…元解付至本院; 异议人付款…元属实.
    row(
        Role.REALISED,
        rf"^(?!.*未).*(?:本案|现已?|已|共)到位{FILL}|^到账(?:款项?|金额|案款)?{FILL}|已[交付还][^，。；\d应]{{1,8}}[共合]?计{FILL}|^(?!.*(?:应|拟|请求)).*划走[^，。；\d]*$",
        where="enforcement",
    ),
    row(
        Role.REALISED,
        r"^(?!.*(?:应(?!收|付|急)|请|需|须|拟|裁定|责令)).*$",
        r"(?:由[^，。；\d]{2,14})?(?:解付|解缴|解交|退|转)[至到给](?:本院|我院)",
        where="enforcement",
    ),
    row(Role.REALISED, rf"(?:付款|转账|支付|给付|还款){FILL}", r"(?:的?事实)?属实", where="enforcement"),
    # 一并划至本院，计…元; 共扣七个月，累计…元; 另于某日转入…元.
    row(
        Role.REALISED,
        rf"^(?!.*{_RESERVED}).*(?:[划汇转]入?至?(?:本院|我院)|共扣[^，。；]{{1,6}})[^，。；\d]{{0,6}}，(?:共?计|合计|累计){FILL}",
        where="enforcement",
        wide=True,
    ),
    row(
        Role.REALISED,
        rf"^(?!.*{_RESERVED}).*(?:另|又|再)于[^，。；前]{{3,14}}(?:转入|汇入|打入|存入|交入)(?:本院)?(?:账户)?{FILL}",
        where="enforcement",
    ),
    # 扣除执行费…元，其余…元支付某银行; 扣除执行费…元，给付甲…元.
    row(
        Role.REALISED,
        rf"^(?!.*{_RESERVED}).*(?:扣除|支付|收取|上缴|代缴|扣缴)[^。；]*费[^。；]*，(?:其余|剩余|余)(?:款项?|部分)?{FILL}",
        r"(?:全部|均|已|全额|足额)?(?:经)?(?:支付|给付|交付|发放|发还|发给|付给|汇给|转付)(?!完毕)",
        where="enforcement",
        wide=True,
    ),
    row(
        Role.REALISED,
        rf"^(?!.*{_RESERVED}).*扣除[^。；]*费[^。；]*，(?:实际)?(?:给付|支付|交付|汇给|转付)(?:给)?[^，。；\d费税款]{{2,16}}$",
        where="enforcement",
        wide=True,
    ),
    # 扣划存款…元，连同街道办垫付的周转金…元: both came in.
    row(
        Role.REALISED,
        rf"^(?!.*{_RESERVED}).*(?:扣划|划拨|提取|到位|收到|交来)[^。；]*，连同[^，。；\d]*$",
        where="enforcement",
        wide=True,
    ),
    # 已分发给申请执行人，人均…元; …元作为房租由房东受偿; 余款…元发给甲; 其余…元中，甲分得….
    row(Role.REALISED, r"(?:发放|分发|发还|兑付)[^。；]*，(?:人均|平均每人|每人)$", where="enforcement", wide=True),
    row(Role.REALISED, r"", r"作为[^，。；\d]{1,8}由[^，。；\d]{1,12}(?:受偿|领取|收取)", where="enforcement"),
    row(Role.REALISED, rf"余款{FILL}", r"[^，。；未\d]{0,4}发给", where="enforcement"),
    row(
        Role.REALISED,
        rf"(?:其余|剩余|余款?)(?:款项?)?{FILL}",
        r"中，[^，。；\d]{2,20}(?:分得|受偿|分配|获偿)",
        where="",
    ),
    # 竞得，余款…元（扣除已付保证金…元）已付清: the price was paid.
    row(
        Role.REALISED,
        rf"^(?!.*{_RESERVED}).*(?:竞得|拍得|买受人)[^。；]*，(?:其余|剩余)?(?:余款|尾款|价款){FILL}",
        r"(?:（(?:扣除|不含)|[^，。；未应\d]{0,4}(?:付清|缴清|交清)|已(?:经)?于[^，。；前未应]{4,14}(?:付清|[缴交]清|[缴交]纳|支付|[缴付]讫))",
        where="enforcement",
        wide=True,
    ),
    # 已按以下顺序支付：税款…元，职工工资…元，甲…元: a list of payments, fees by their own names.
    row(
        Role.OTHER,
        rf"已[^，。；：]{{0,12}}(?:支付|分配|发放|清偿)(?:如下)?：(?:[^。；]*，)?(?:应纳)?税[费款]{FILL}",
        where="enforcement",
        wide=True,
    ),
    row(
        Role.REALISED,
        r"已[^，。；：未]{0,12}(?:支付|分配|发放|清偿)(?:如下)?：(?:[^。；]*，)?[^，。；：\d费税]{2,20}$",
        where="enforcement",
        wide=True,
    ),
    # 该…元在判决时已作扣减: paid before.
    row(Role.REALISED, r"", r"[^，。；未\d]{0,8}已(?:经)?(?:作|予)(?:扣减|扣除|抵扣)", where="enforcement"),
    # 收到买受人支付的变卖款…元; 买受人交纳全款…元; 发放轮候查封的申请执行人甲…元.
    row(
        Role.REALISED,
        rf"^(?!.*{_RESERVED}).*(?:收到[^，。；\d]*(?:拍卖|变卖|成交|余|尾|案|执行|价)款|(?:[缴交付]纳?|支付)了?(?:全款|全额价款|全部价款)){FILL}",
        where="enforcement",
    ),
    row(
        Role.REALISED,
        rf"^(?!.*{_RESERVED}).*(?:发放|发还)(?:给)?[^，。；\d]*申请(?:执行)?人(?!的)[^，。；\d]{{0,12}}$",
        where="enforcement",
    ),
    # 将其中…元付给甲; 扣除费用后，…元由甲受领; 抵扣保证金…元后支付.
    row(
        Role.REALISED,
        r"^(?!.*(?:应(?!收|付|急)|需|须|拟|将(?!其中)|约定|请求|要求|判|协议|承诺|愿|责令|未)).*$",
        r"(?:付给|付申请|付权利|交给|发给|退付申请|转付申请|拨付给?|由[^，。；\d]{2,14}(?:受领|领取|领走))",
        where="enforcement",
    ),
    row(
        Role.REALISED,
        rf"(?<![求应当拟可予得以])抵扣(?:已[付交]的?)?(?:保证金|押金|定金|预付款){FILL}",
        where="enforcement",
    ),
    # 自觉履行…元; 向申请执行人账户转款…元; 对方实付…元; 扣除已交押金…元.
    row(Role.REALISED, rf"^(?!.*{_RESERVED}).*自觉(?:向[^，。；]{{1,14}})?(?:{PAY})[^，。；\d]*$", where="enforcement"),
    row(
        Role.REALISED,
        rf"^(?!.*{_RESERVED}).*向申请(?:执行)?人[^，。；\d]{{0,8}}账户(?:转款|转账|汇款|转入|汇入|打款){FILL}",
        where="enforcement",
    ),
    row(Role.REALISED, rf"(?:^|对方|其|被执行人)实付{FILL}", where="enforcement"),
    row(
        Role.REALISED,
        rf"扣除[^，。；\d]{{0,4}}已[交缴付]纳?的?(?:押金|定金|预付款|款项|部分)?{FILL}",
        where="enforcement",
    ),
    # 通过手机银行分三次还款…元.
    row(
        Role.REALISED,
        rf"^(?!.*{_RESERVED}).*通过[^，。；前\d]{{2,16}}(?:{PAY}|转账){FILL}",
        where="enforcement",
    ),
    # …元，该款系由某公司直接汇入其账户; …元已当场履行; 退保金…元已于某日到账.
    row(
        Role.REALISED,
        r"",
        r"，该款项?(?:系|已|均)?(?:经)?由[^，。；\d]{2,20}(?:汇入|转入|支付|划入|交付)",
        where="enforcement",
    ),
    row(Role.REALISED, r"", r"已(?:经)?当[场庭](?:履行|支付|给付|付清|交付|兑付)"),
    row(Role.REALISED, r"", r"已(?:经)?于(?:\d{4}年|同年|同月)[^，。；未]{0,8}(?:到账|汇入|划入|扣划)"),
    # 扣除费用，净得…元; 上述到账款…元; 实际抵债金额…元; 另外折抵…元.
    row(
        Role.REALISED,
        rf"净得{FILL}|(?:上述|前述|以上)(?:到账|到位|扣划|执行|提取)的?(?:款项?|案款|金额){FILL}|实际抵(?:债|偿|顶)(?:金额|数额|债务)?{FILL}|^折抵{FILL}",
        where="enforcement",
    ),
)
