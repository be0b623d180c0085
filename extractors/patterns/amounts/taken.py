"""Rows of words about an amount that leave no doubt: money taken, held, spared or told of (金额性质之一，款项)."""

from extractors.patterns.amounts.words import DEBT, FILL, HOLD, PAY, TAKE, Row, row
from models import AmountRole as Role

TAKEN: tuple[Row, ...] = (
    # --- words behind the amount that leave no doubt ---
    # 将已扣划的执行款…元划转至: taken before, wherever it goes now.
    row(Role.REALISED, rf"已(?:经)?(?:扣划|划拨|划扣|提取|执行到位)的?(?:执行|案|款|存|资)[款项金]{FILL}"),
    # 已扣划尚未支付给申请执行人的…元, 案款账户中未发放的…元: in the court's hands, not what is still owed.
    row(
        Role.REALISED,
        rf"(?:已(?:经)?(?:{TAKE}|执行到位|到账)(?:到账|到位|至[^，。；\d]{{0,10}}账户)?|(?:案款|执行款)(?:账户|专户)?[中内里上]?)"
        rf"，?(?:但|而)?(?:尚|至今)?未(?:发放|分配|领取|支付|发还)(?:给[^，。；\d的]{{2,12}})?的?(?:[款资案][项金款])?{FILL}",
    ),
    # 先抵扣利息…元，再抵扣本金…元; 随案移送的赃款…元; 将其交纳的…元先冲抵利息.
    row(
        Role.REALISED,
        rf"(?<![求应当拟可予得]先)(?<![求应当拟可予得以])(?:抵扣|冲抵|抵充|充抵|折抵)(?:已付|应付|部分)?(?:利息|本金|诉讼费|违约金|租金|货款|工程款|借款|欠款|运费){FILL}",
        where="enforcement",
    ),
    row(
        Role.REALISED,
        rf"随案移送的?[^，。；的]{{0,6}}(?:款|现金|资金){FILL}|(?<![求未为后法能])实现债权{FILL}",
        where="enforcement",
    ),
    # 依据原判决取得的…元应予返还: had; 返还已取得的执行款…元, ordered: to be paid back.
    row(Role.REALISED, r"(?:取得|领取|收取)的[^，。；]{0,4}$", r"应?[当予]{0,2}(?:返还|退还)", where="enforcement"),
    row(
        Role.PRINCIPAL,
        r"(?:返还|退还)[^，。；]{0,12}(?:取得|领取|受领|收取)的[^，。；多]{0,6}$",
        where="orders",
    ),
    # 尚未追回的税款…元，继续向被告单位追缴.
    row(Role.PRINCIPAL, r"", r"，?(?:予以|依法)?继续(?:向[^，。；\d]{1,16})?(?:追缴|责令退赔)"),
    # 本院冻结并扣划存款…元: told as done, in the body.
    row(
        Role.REALISED,
        rf"(?:{HOLD})(?:并|后|、)+(?:已|依法)?(?:{TAKE})[^，。；\d]*$",
        r"，(?:现|均)?已(?:经)?(?:划|转|汇|发)",
        where="enforcement",
    ),
    # 应支付扣除已付部分后的工资…元: what is left to be paid.
    row(
        Role.PRINCIPAL,
        rf"应[^，。；\d]*(?:{PAY})扣[除减][^，。；\d]{{0,16}}后的?(?:剩余)?(?:{DEBT}){FILL}",
        where="enforcement",
    ),
    # 撤销扣划存款…元的执行行为: taken before, and wrongly.
    row(
        Role.REALISED,
        rf"撤销[^。；]*(?:{TAKE})[^，。；\d]*$",
        r"[^，。；\d]{0,4}的(?:执行)?(?:行为|措施)",
        where="orders",
    ),
    # 移送案卷及已控制的款项…元: held.
    row(Role.CONTROL_LIMIT, rf"已(?:经)?(?:被)?控制的?(?:款项?|案款|资金|存款){FILL}", where="enforcement"),
    # 其存款…元、售房款…元均由某某继承: what the dead man left.
    row(
        Role.PROPERTY_VALUE,
        r"^(?!.*(?:欠|债务|应)).*$",
        r"(?:均|都|已)?由[^，。；\d]{2,24}(?:继承|受遗赠)(?!人)",
        where="enforcement",
    ),
    # 侦查机关扣押的现金…元已上缴国库; 扣除税费后上缴国库…元: the State has it.
    row(
        Role.REALISED,
        rf"(?:{HOLD})的[^，。；]*$",
        r"(?:均|都)?已(?:经|依法)?(?:上缴|发还|退赔|没收)",
        where="enforcement",
    ),
    row(Role.REALISED, rf"^(?!.*(?:应|须|予以|追缴|拟|判|依法)).*上缴国库{FILL}", where="enforcement"),
    # 收到扣留养殖款…元的裁定后: what the ruling held.
    row(
        Role.CONTROL_LIMIT, rf"(?:{TAKE}|{HOLD})[^，。；]*$", r"的(?:执行)?(?:裁定|通知|协助执行)", where="enforcement"
    ),
    # 连同前述款项共计…元; 多余…元退还被执行人.
    row(
        Role.REALISED,
        rf"连同(?:前述|上述|此前|之前|已扣划的?)[^，。；\d]{{0,6}}(?:款项|存款|案款|执行款){FILL}",
        where="enforcement",
    ),
    row(Role.OTHER, rf"多余(?:的|款项|部分)?{FILL}", r"[^，。；\d]{0,4}(?:退还|退回|返还|发还)(?:给)?被执行人"),
    # 每月从工资中支付…元: an instalment, though 从…中支付 tells of money that moved.
    row(
        Role.PRINCIPAL,
        rf"^(?!.*(?:已|了)).*(?:每月|每年|按月|逐月)从[^，。；]{{2,14}}中(?:{PAY})[^，。；\d]{{0,8}}$",
        where="enforcement",
    ),
    # 其余…元因该厂停产，未能执行: what is left, whatever came in before.
    row(
        Role.OUTSTANDING,
        rf"其余(?:款项|部分|债权)?{FILL}",
        r"[^。；元]{0,60}(?:未能?|无法|不能)(?:得到|予以)?(?:执行|履行|清偿|受偿)(?!完毕前)",
        where="enforcement",
    ),
    # 单项价值在…元以上的财产: what is to be reported.
    row(Role.OTHER, rf"单[项笔件][^，。；\d]{{0,4}}(?:价值|金额|价格|支出){FILL}", where="enforcement"),
    # 每月扣留工资…元，至扣足…元为止, asked of an employer; 保留生活费…元: left to him.
    row(Role.OTHER, rf"(?:保留|预留|留足)[^，。；\d]{{0,10}}生活(?:必需)?费用?{FILL}"),
    row(Role.CONTROL_LIMIT, rf"(?:扣|冻|提)[足满够]{FILL}", where="enforcement"),
    row(
        Role.CONTROL_LIMIT,
        rf"(?:^|[，；。：])(?:现|特)?请(?!求)(?:(?!已|费)[^。；，\d]|\d(?!.*元))*(?:{TAKE}|{HOLD})[^；。，\d]*$",
        where="enforcement",
    ),
    # 请停止向其支付工程款，并扣留其中的…元.
    row(
        Role.CONTROL_LIMIT,
        rf"请(?!求)(?:(?!已)[^。；\d])*，(?:并|同时|依法)?(?:{TAKE}|{HOLD})[^，。；\d]{{0,12}}$",
        where="enforcement",
        wide=True,
    ),
    # 已按调解书给付…元: paid, whatever ordered it; 放弃其余…元: given up.
    row(Role.REALISED, rf"已(?:经)?按[^，。；未应]*(?:{PAY})[^，。；\d]{{0,10}}$", where="enforcement"),
    row(Role.OTHER, r"(?:自愿|表示|同意)放弃(?![^，。；]*(?:后|外))[^，。；\d]{0,14}$", where="enforcement"),
    # 向他人转账…元: a debtor's own dealings.
    row(
        Role.OTHER,
        r"向(?:他人|案外人|第三人|其[^，。；]{1,6})(?:转账|转款|转移|汇款)[^，。；\d]*$",
        where="enforcement",
    ),
    # 责令…向申请执行人支付到期未付租金…元: what a notice orders, though it is a rest.
    row(
        Role.PRINCIPAL,
        rf"^(?!.*(?:尚|未向|没有|拒|已|仍)).*向[^，。；]{{2,24}}(?:{PAY})(?:到期|逾期|已到期)*(?:未付|剩余|拖欠|所欠|欠付|尚欠)的?[^，。；\d]{{0,8}}$",
        where="enforcement",
    ),
)
