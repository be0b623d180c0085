"""Rows of what a reporter or a company's notice tells of money: it came, was taken, is left, is worth (金额性质之六，报道).

They are tried before the other rows of reports (REPORTS): 领回被拖欠的…元 names the debt, but tells of its payment.
"""

from extractors.patterns.amounts.words import FILL, PAY, PLANNED, Row, row
from models import AmountRole as Role

_TAKEN = "扣划|划扣|划拨|划走|扣走"


def _row(role: Role, before: str = "", after: str = "", *, wide: bool = False) -> Row:
    return row(role, before, after, "enforcement", wide=wide)


NEWS: tuple[Row, ...] = (
    # --- came in ---
    # 领回被拖欠多年的…元工资, 接到被克扣的…元: the debt is named, and its payment told.
    _row(
        Role.REALISED,
        rf"^(?!.*(?:{PLANNED})).*(?:领回|领到|领取|拿到|拿回|接到|接过|要回|讨回|追回|执行回)了?[^，。；\d]{{0,6}}(?:拖欠|克扣|欠)[^，。；\d]{{0,20}}$",
    ),
    _row(Role.REALISED, rf"^(?!.*(?:{PLANNED})).*执行回了?[^，。；\d]{{0,14}}$"),
    # 将…元案款兑现给申请人; 凑齐了…元的执行款; …元案款一次性到位.
    _row(
        Role.REALISED,
        rf"^(?!.*(?:{PLANNED})).*将[^，。；\d]*$",
        r"[^，。；未\d]{0,8}(?:兑现|兑付|发放|发还|转交)给",
    ),
    _row(
        Role.REALISED,
        rf"^(?!.*(?:{PLANNED})).*(?:凑齐|凑足|凑够|筹齐|筹足)了?$",
        r"的?[^，。；未\d]{0,4}(?:款|工资|货款)",
    ),
    _row(
        Role.REALISED,
        rf"^(?!.*(?:{PLANNED}|冻结|查封)).*$",
        r"[^，。；未\d]{0,4}款(?:一次性|全部|全额|当天|当日|悉数|顺利)(?:执行|支付|履行)?到位(?!后)",
    ),
    # …元已经到账, …元工程款终到账.
    _row(
        Role.REALISED,
        rf"^(?!.*(?:{PLANNED}|账户)).*$",
        r"[^，。；未\d]{0,4}(?:已经?|终于?)(?:全部|全额|全数)?(?:转账)?到账(?!后)",
    ),
    # 和解协议约定…，已支付其中…元: a part that was paid.
    _row(Role.REALISED, rf"(?<!未)已(?:经)?(?:{PAY})了?其中的?$"),
    # 实现职工…元债权全额受偿, of a plan carried out.
    _row(
        Role.REALISED,
        rf"^(?!.*(?:{PLANNED}|将|可|能)).*实现[^，。；\d]*(?:\d{{1,5}}[名户家位人][^，。；\d]{{0,8}})?$",
        r"[^，。；未\d]{0,8}债权(?:得到)?(?:全额|全部|足额|100%)(?:受偿|清偿|兑付)",
    ),
    # 此前被强制扣划的款项…元尚未退回; …元存款全数被划走: in another's hands, whoever must give it back.
    _row(
        Role.REALISED,
        rf"^(?!.*(?:请求|要求|申请|返还|退还|赔偿|判)).*被(?:强制|司法|法院)?(?:{_TAKEN})的?(?:款项?|资金|存款|案款){FILL}",
    ),
    _row(
        Role.REALISED,
        r"^(?!.*(?:请求|要求|申请|返还|退还|赔偿|判)).*$",
        rf"的?(?:存款|资金|款项)?(?:全[数部额])?(?:均|都|已)?被(?:强制|违规|法院|银行)?(?:{_TAKEN})",
    ),
    # 随即全额履行拖欠的抚养费…元: how, and done.
    _row(
        Role.REALISED,
        rf"^(?!.*(?:{PLANNED})).*(?:随即|当场|主动|当天|当日|立即|全额|一次性)(?:全额|一次性)?(?:{PAY})了?(?:拖欠|所欠|下欠|欠付?)的?[^，。；\d]{{0,10}}$",
    ),
    # --- what there is, what a balance sheet says ---
    _row(
        Role.PROPERTY_VALUE,
        rf"账户[内中]?(?:的)?(?:剩余|余下|其余|结余)的?(?:可用)?(?:资金|存款){FILL}",
    ),
    # 名下仅剩一笔…元的土地预交款.
    _row(
        Role.PROPERTY_VALUE,
        r"^(?!.*(?:欠|债务|未)).*名下(?:仅|只|还|尚)?(?:剩|剩余|余|有)下?一笔$",
        r"(?!的?[^，。；\d]{0,4}(?:欠款|债务|借款|贷款))",
    ),
    # 净资产为-3亿元到-2亿元: the minus sign is part of the figure.
    _row(Role.PROPERTY_VALUE, r"(?:净资产|所有者权益|股东权益)[约为是]{0,2}(?:人民币)?[-－–—负]$"),
    _row(
        Role.PROPERTY_VALUE,
        rf"^(?!.*(?:支付|给付|偿还|退|请求|要求|判|欠)).*预付(?:款项|账款)(?:余额)?{FILL}",
    ),
    _row(Role.PROPERTY_VALUE, r"以$", r"(?:的(?:价格|总价|高价))?(?:成功)?竟[得买拍]"),
    # --- the debt ---
    # 给他打了…元的欠条.
    _row(Role.PRINCIPAL, r"(?:打|写|出具|立)下?了?(?:一[张份])?$", r"的?(?:欠条|借条|借据|欠据)"),
    # 生效文书确认的债务本金就达…元.
    _row(
        Role.PRINCIPAL,
        r"(?:文书|判决|裁决|调解书?)[^，。；]{0,4}确认的[^，。；\d息]{0,8}本金(?:就|即|已|总额)?[高达为约是共计]{0,4}$",
    ),
    # 裁决支付欠付工程款及利息等各项费用共计…元, 判决支付车款及利息、违约金合计…元: a title gives one sum for all.
    _row(
        Role.PRINCIPAL,
        rf"(?:裁决|判决|判令|调解)[^。；，\d尚仍]*(?:{PAY})[^。；，\d尚仍]*[款金][^。；，\d尚仍]*(?:利息|罚息|违约金)(?:等[^。；，\d]{{0,8}}(?:费用|款项))?(?:共计|合计|总计)$",
    ),
    # 标的…元及利息变更为…元: one sum instead of both.
    _row(
        Role.PRINCIPAL,
        r"(?:本金|标的|债务|款)[^。；]*(?:利息|违约金)(?:一并|总额)?(?:变更|调整|减免|降低?|减)[为至](?:人民币)?$",
        wide=True,
    ),
    _row(
        Role.PRINCIPAL,
        rf"^(?!.*(?:欠|未|剩|余|已|冻结|扣划)).*判决(?:确定|确认)?的?本金(?:部分)?{FILL}",
        r"[^，。；\d]{0,3}(?:赔偿|清偿|偿还)责任",
    ),
    # 涉案的金额：…元, in a company's notice of its case; 抵押权数额…元, what a charge covers.
    _row(Role.CLAIM, r"涉案的?金额(?:[：]|为[：])(?:人民币)?$"),
    _row(Role.CONTROL_LIMIT, rf"抵押权?数额{FILL}"),
    _row(Role.CONTROL_LIMIT, rf"优先受偿权?，(?:最高)?限额{FILL}", wide=True),
    # --- what enforcement cost ---
    _row(
        Role.ENFORCEMENT_FEE, r"扣除(?:了)?(?:本案|案件)?的?(?:申请)?执行费用?(?:[及和与、]诉讼[^，。；\d]{0,6}费用?)$"
    ),
    # --- nobody's debt in the case ---
    # 约定日工资…元: a rate; 营业收入回款…元: what a business took in.
    _row(
        Role.OTHER,
        rf"^(?!.*(?:{PAY}|欠|判|请求|要求)).*(?:日工资|日薪|时薪|(?<![\d份])月薪|年薪)(?:标准)?{FILL}",
    ),
    _row(Role.OTHER, rf"(?:营业|经营)收入回款{FILL}"),
    _row(Role.OTHER, rf"(?<!被)担保余额{FILL}"),
    # 投资人已完成投资款…元, of a reorganisation; 愿拿出…元用于清偿: offered.
    _row(Role.OTHER, rf"(?:投资人|投资方|重整方)[^，。；\d欠]{{0,14}}(?:投资款|重整款){FILL}"),
    _row(Role.OTHER, r"(?:愿意?|同意|承诺|表示)[^。；]*(?:拿出|筹集|筹措)$", r"用于(?:清偿|偿还|支付|归还)", wide=True),
)
