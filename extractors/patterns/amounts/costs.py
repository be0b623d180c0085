"""Rows of money that is nobody's debt: what a sale costs, securities of bidders, what is left to a debtor (金额性质之二，其他)."""

from extractors.patterns.amounts.words import FILL, Row, row
from models import AmountRole as Role

_SALE_COST = r"(?:停车|拖车|清场|换锁|开锁|看样|看护|看管|看车|看船|看守|留守|拖运|吊装|搬运|搬迁|搬家|安全评价)(?:辅助|服务|补助|补偿)?(?:等费用|费用?)"
_NAMED_FEE = r"(?<!执行)(?<!评估)(?<!鉴定)(?<!拍卖)(?<!受理)(?<!诉讼)(?<!保全)(?<!公告)(?<!申请)"

COSTS: tuple[Row, ...] = (
    # 不满1万元的，每件交纳50元; 超过1万元至50万元的部分，按照1.5%交纳: a tariff of fees.
    row(
        Role.OTHER,
        r"(?:不满|不足|不超过|未超过|超过|高于)(?:人民币)?$",
        r"(?:至(?:人民币)?\d[\d.,]{0,12}[万亿]?元)?(?:的部分，|的，每[件案]|的，按(?:照)?\d)",
    ),
    row(Role.OTHER, r"(?:不满|不足|不超过|未超过|超过|高于)(?:人民币)?$", r"至$"),
    row(Role.OTHER, r"每[件案](?:应当?)?(?:交纳|缴纳|收取|交)(?:人民币)?$"),
    # 经拍卖得款…元，支付停车费…元; 支付评估费…元和换锁等费用…元: nobody's debt.
    row(
        Role.OTHER,
        rf"^(?!.*(?:判|欠|请求|要求|标的)).*(?:得款|(?:拍卖|变卖)得|价款|拍卖款|变价款|案款|款项的?分配|评估费)[^。；]*(?:{_SALE_COST}|(?:仓储|保管)费用?){FILL}",
        where="enforcement",
        wide=True,
    ),
    # 优先支付的拍卖辅助费…元，仓储、水电费…元: costs behind a cost of the sale.
    row(
        Role.OTHER,
        rf"^(?!.*(?:判|欠|请求|要求|租)).*(?:辅助|评估|拍卖|审计)费[^。；]*(?:仓储|保管|看管|看护|水电|[水电]费|清场)[^，。；\d]{{0,6}}费?用?{FILL}",
        where="enforcement",
        wide=True,
    ),
    row(Role.OTHER, rf"(?:{_SALE_COST}|(?:保管|仓储|评价|停泊)费用?){FILL}", where="plan"),
    # 看管人员工资…元; 5.退还被执行人…元.
    row(Role.OTHER, rf"(?:看管|看护|看守|留守)(?:人员?)?的?(?:工资|报酬|补[助贴]){FILL}", where="enforcement"),
    row(
        Role.OTHER,
        r"^(?:\d{1,2}[.、]|（[一二三四五六七八九十]{1,2}）|[一二三四五六七八九十]、)?(?:余款|剩余款项)?(?:退还?|退回|返还|退付)给?被执行人[^，。；\d]{0,16}$",
        where="enforcement",
    ),
    # 停车费…元从价款中扣付, 场地使用费…元，由法院协调在拍卖款中支付.
    row(
        Role.OTHER,
        rf"{_NAMED_FEE}(?:费用?|补[助贴]){FILL}",
        r"，?(?:由[^，。；\d]{2,8})?[从自在][^，。；\d]{0,6}(?:价款|拍卖款|变价款|案款|执行款)中(?:扣付|列支|支付|扣除|拨付|支出)",
        where="enforcement",
    ),
    # 强制腾退支出开锁费…元; …元用于支付场地清理费用.
    row(
        Role.OTHER,
        rf"^(?!.*(?:判|赔|欠|请求|要求|应(?!急))).*(?:(?:开锁|换锁|清场|看样|搬运|拖移|拖车)费用?|支出[^，。；\d]{{2,10}}费用?){FILL}",
        where="enforcement",
    ),
    row(
        Role.OTHER,
        r"",
        r"用于(?:支付|缴纳)(?![^，。；]{0,12}(?:执行|评估|拍卖|受理)费)[^，。；\d]{2,24}费用?(?=[，。；、）])",
        where="enforcement",
    ),
    # 评估费用按标准计算，由申请执行人先行垫付…元: the cost in the clause before.
    row(
        Role.COURT_FEE,
        rf"(?:评估|鉴定|审计|测绘|拍卖)费用?(?!由)(?:(?!垫付|负担|承担|支付|扣除)[^。；\d]){{0,60}}，[^，。；\d]{{0,16}}(?:垫付|预交|预付|预缴|垫交){FILL}",
        r"(?![^，。；]{0,4}(?:款|租金|给))",
        where="enforcement",
        wide=True,
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
    row(Role.OTHER, rf"加价[^。；]*，每次{FILL}", where="enforcement", wide=True),
    row(
        Role.OTHER,
        rf"保证金{FILL}",
        r"[^，。；\d]{0,4}(?:转为|转作|抵作|充抵|冲抵|转成)[^，。；\d]{0,4}(?:价款|成交款|拍卖款|变卖款)",
        where="enforcement",
    ),
    # 对案外人享有债权…元, 对某公司享有质保金债权…元: what others owe to a debtor, where no creditor is named as its holder.
    row(
        Role.OTHER,
        rf"^对(?!被执行人|债务人|其|该|本案|上述|前述)[^，。；\d]{{2,24}}享有(?:的)?[^，。；\d]{{0,8}}债权{FILL}",
        where="enforcement",
    ),
    row(
        Role.OTHER,
        rf"(?<!申请执行人)对(?:案外人|他人|第三人|次债务人)[^，。；\d]{{0,12}}享有[^，。；\d]{{0,6}}债权{FILL}",
        where="enforcement",
    ),
    # 每月保留…元作为生活费用; 按每天…元自某日计: what is left to him; a rate.
    row(Role.OTHER, r"", r"作为[^，。；\d]{0,8}生活(?:必需)?费"),
    row(Role.OTHER, r"按?每[天日月]$", r"(?:自|从)\d{4}年|的?标准|计算"),
    # 违反限制消费令，被罚款…元.
    row(Role.OTHER, rf"被(?:本院|法院)?(?:处以?)?罚款{FILL}", where="enforcement"),
    # 应返还多划的…元.
    row(Role.OTHER, r"多(?:划|扣)走?的$", where="enforcement"),
    # 已收保证金…元.
    row(Role.OTHER, rf"(?:已|先)收取?的?(?:竞买)?保证金{FILL}", where="enforcement"),
    # 扣除评估费…元、应补交的承包费…元: taken off a price.
    row(
        Role.OTHER,
        rf"扣除[^。；]*(?:评估|拍卖|执行)费[^。；后]*、(?![^，。；、\d]*(?:执行|评估|鉴定|拍卖|辅拍|公告|保全|受理|诉讼|测绘|审计)[^，。；、\d]{{0,6}}费)[^，。；、\d]{{0,8}}(?:费用?|租金?|款){FILL}",
        where="enforcement",
        wide=True,
    ),
    # 剩余…元退回被执行人; 申请执行人放弃余下的…元.
    row(
        Role.OTHER,
        rf"(?:剩余|其余|余)(?:款项?|部分)?{FILL}",
        r"[^，。；\d]{0,4}(?:退还|退回|返还|退付)(?:给)?被执行人",
        where="enforcement",
    ),
    row(Role.OTHER, r"放弃(?:余下|剩余|其余)(?:的|部分|款项|债权)?$", where="enforcement"),
)
