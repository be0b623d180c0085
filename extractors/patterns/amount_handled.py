"""Rows of what becomes of money in hand: spent on a sale, paid out of a price, paid for another (金额性质之二，经手)."""

from extractors.patterns.amount_words import FILL, INTEREST, PAY, Row, row
from models import AmountRole as Role

_SALE_COST = (
    r"(?:停车|拖车|清场|换锁|开锁|看样|看护|看管|吊装|搬运|搬迁|搬家|安全评价)(?:辅助|服务|补助|补偿)?(?:等费用|费用?)"
)
_NAMED_FEE = r"(?<!执行)(?<!评估)(?<!鉴定)(?<!拍卖)(?<!受理)(?<!诉讼)(?<!保全)(?<!公告)(?<!申请)"
_RESERVED = r"(?:应(?!收|付|急)|需|须|拟|将|约定|请求|要求|判|协议|承诺|愿|责令|未)"

HANDLED: tuple[Row, ...] = (
    # --- what a sale costs besides the court's fees ---
    # 经拍卖得款…元，支付停车费…元; 支付评估费…元和换锁等费用…元: nobody's debt.
    row(
        Role.OTHER,
        rf"^(?!.*(?:判|欠|请求|要求|标的)).*(?:得款|(?:拍卖|变卖)得|价款|拍卖款|变价款|案款|款项的?分配|评估费)[^。；]*(?:{_SALE_COST}|(?:仓储|保管)费用?){FILL}",
        where="enforcement",
        wide=True,
    ),
    row(Role.OTHER, rf"(?:{_SALE_COST}|(?:保管|仓储|评价)费用?){FILL}", where="plan"),
    # 停车费…元从价款中扣付, 场地使用费…元，由法院协调在拍卖款中支付.
    row(
        Role.OTHER,
        rf"{_NAMED_FEE}(?:费用?|补[助贴]){FILL}",
        r"，?(?:由[^，。；\d]{2,8})?[从自在][^，。；\d]{0,6}(?:价款|拍卖款|变价款|案款|执行款)中(?:扣付|列支|支付|扣除|拨付|支出)",
        where="enforcement",
    ),
    # 给予腾退补贴…元, 预支搬家补助费…元.
    row(Role.OTHER, rf"(?:搬家|搬迁|腾退|腾房)(?:补[助贴]|费)费?{FILL}", where="enforcement"),
    # 过户税费由申请执行人垫付…元.
    row(Role.OTHER, rf"税费[^，。；\d]{{0,20}}垫付{FILL}", where="enforcement"),
    # 每次加价…元; 扣除已付保证金…元; 悔拍人的剩余保证金…元: steps and securities of bidding.
    row(
        Role.OTHER,
        rf"每次[加增]价(?:幅度)?{FILL}|扣除(?:其)?(?:已[付交缴]纳?的?)(?:竞买)?保证金{FILL}",
        where="enforcement",
    ),
    row(Role.OTHER, rf"(?:竞得|悔拍|竞买)[^。；]*剩余的?保证金{FILL}", where="enforcement", wide=True),
    # 对案外人享有债权…元: what others owe to a debtor.
    row(
        Role.OTHER,
        rf"(?<!申请执行人)对(?:案外人|他人|第三人|次债务人)[^，。；\d]{{0,12}}享有[^，。；\d]{{0,6}}债权{FILL}",
        where="enforcement",
    ),
    # 剩余…元退回被执行人; 申请执行人放弃余下的…元.
    row(
        Role.OTHER,
        rf"(?:剩余|其余|余)(?:款项?|部分)?{FILL}",
        r"[^，。；\d]{0,4}(?:退还|退回|返还|退付)(?:给)?被执行人",
        where="enforcement",
    ),
    row(Role.OTHER, r"放弃(?:余下|剩余|其余)(?:的|部分|款项|债权)?$", where="enforcement"),
    # --- paid out, paid for another ---
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
        r"(?:（(?:扣除|不含)|[^，。；未应\d]{0,4}(?:付清|缴清|交清))",
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
    # --- what is to be paid, and what a thing is worth ---
    # 对方称尚差…元.
    row(Role.OUTSTANDING, r"^(?:尚|仍|还)?差$", where="enforcement"),
    row(Role.OUTSTANDING, rf"抵押(?:贷款)?余额{FILL}", where="enforcement"),
    # 按…元立案: what is enforced.
    row(Role.CLAIM, r"[按以](?:人民币)?$", r"(?:的?标的)?(?:予以|进行)?立案", where="enforcement"),
    # 不能返还的，按…元折价赔偿; 按…元偿付; 利息按…元的年3.45%计; 余款…元自9月起每月支付.
    row(
        Role.PRINCIPAL,
        r"按照?(?:人民币)?$",
        r"(?:(?:折价)?赔偿|偿付|偿还|清偿|的年(?:利率|化)?[\d百])",
        where="enforcement",
    ),
    row(Role.PRINCIPAL, r"(?:余款?|剩余|其余)[^，。；\d]{0,6}$", r"自[^，。；]{2,14}起，?[按每][月年季]"),
    # 分四年支付，每年…元: an instalment.
    row(
        Role.PRINCIPAL,
        rf"分[^，。；]{{1,3}}(?:年|季|月|个月)[^，。；\d]{{0,6}}(?:{PAY})，每[年季月]{FILL}",
        where="enforcement",
        wide=True,
    ),
    # 承诺年底前还清，每季度不少于…元.
    row(
        Role.PRINCIPAL,
        rf"(?:承诺|同意|约定|保证|协议)[^。；]*，每[年月季期次]度?(?:不[少低]于){FILL}",
        where="enforcement",
        wide=True,
    ),
    # 支付利息（其中…元自某日起、…元自某日起）: on what it runs.
    row(
        Role.PRINCIPAL,
        rf"(?:{INTEREST})[^。；]*（其中[^。；）]*$",
        r"自\d{4}年\d{1,2}月\d{1,2}日(?:起|至)",
        wide=True,
    ),
    # 租金（…暂计至某日为…元）; 以…元为基数，自某日起至某日止，计…元.
    row(
        Role.PRINCIPAL,
        r"(?:租金|占用费|使用费|物业费|管理费)（(?!.*(?:利息|违约金))[^（）。；]*(?:暂?计|算)[至到][^，。；]{0,16}为?$",
        wide=True,
    ),
    row(
        Role.INTEREST,
        r"元为(?:计算)?(?:基数|本金)[，、][^。；]*[起至止到][^。；]*，(?:暂计|合计|共计|计)[^，。；（）]{0,20}$",
        where="enforcement",
        wide=True,
    ),
    # 拍卖成交，价款…元; 购买价…元, 市价…元, 按面值计…元.
    row(
        Role.PROPERTY_VALUE,
        rf"(?:拍卖|变卖)[^。；]*成交，(?:成交)?价款{FILL}",
        r"(?![^，。；]{0,14}(?:发还|发放|支付给))",
        where="enforcement",
        wide=True,
    ),
    row(Role.PROPERTY_VALUE, rf"经[^，。；\d]{{0,8}}(?:变卖|拍卖)得{FILL}", where="enforcement"),
    row(Role.PROPERTY_VALUE, rf"(?:购买价格?|购入价|市价|按?面值计?|票面价值){FILL}", where="enforcement"),
)
