"""Rows of sums as settlements, notices and answers to the court put them in short (金额性质之二，和解与函告)."""

from extractors.patterns.amounts.words import FILL, PAY, Row, row
from models import AmountRole as Role

# What is told as done, or left, is not named anew by the settlement.
_STILL_DUE = r"^(?!.*(?:已(?!届|到期|逾期)|尚|未|欠|剩余|一直|曾|实际|收到)).*"

NOTICES: tuple[Row, ...] = (
    # 和解金额为…元: what is now to be paid.
    row(
        Role.PRINCIPAL, rf"{_STILL_DUE}和解(?:款|金额|数额|总额|价款?){FILL}", r"(?!，?(?:均|现|都)?已)", "enforcement"
    ),
    # 支付…元后，申请执行人放弃其余: agreed on, and let go is the rest.
    row(
        Role.PRINCIPAL,
        rf"^(?!.*(?:已|经)).*(?:约定|协议|同意|协商|若|如|应|须|需|愿|一次性|前)[^。；\d]*(?:{PAY})[^，。；\d]{{0,10}}$",
        r"后，?(?:甲方|乙方|申请(?:执行)?人|债权人|权利人|其)?[^，。；\d]{0,12}?(?:自愿|同意|即|视为)?(?:放弃|免除|不再主张|不再要求)(?:[对其余剩他下的]|全部)",
        "enforcement",
    ),
    # 余款自7月起每月还…元: an instalment, where it is not told as done.
    row(
        Role.PRINCIPAL,
        rf"{_STILL_DUE.replace('|剩余', '')}每个?[月年季周](?:末|底|初|度)?(?:\d{{1,2}}日前?)?(?:偿|归)?(?:还|付)(?:款)?{FILL}",
        "",
        "enforcement",
    ),
    # 执行费按标的计算为…元.
    row(
        Role.ENFORCEMENT_FEE,
        rf"执行(?:申请)?费用?(?:按照?|依|以)[^，。；\d]{{1,12}}(?:计算|计收|核算|收取|计取|计)(?:应收)?{FILL}",
        "",
        "enforcement",
    ),
    # 评估费暂按…元预交.
    row(Role.COURT_FEE, r"(?:评估|鉴定|审计|测绘|公告)费用?(?:暂|先|预)?(?:按|收)照?(?:人民币)?$", "", "enforcement"),
    # 净发申请执行人…元.
    row(
        Role.REALISED,
        rf"^(?!.*(?:应|拟|将|须|需|可|预计)).*净[发付][^，。；\d]{{0,20}}{FILL}",
        "",
        "enforcement",
    ),
    # 缴纳…元后未再履行: paid.
    row(
        Role.REALISED,
        rf"^(?!.*(?:应|约定|协议|同意|若|如|须|需|愿|承诺|请)).*(?:{PAY}|[缴交]纳|[缴交]款|[缴交]了?|转账|汇款)[^，。；\d]{{0,10}}$",
        r"(?:之?后，?)(?:便|就|即|其|被执行人|至今|一直){0,3}(?:再未|未再|未继续|不再|再无|停止|拒不|未能继续|拒绝)[^，。；\d放主]{0,6}(?:履行|支付|给付|[缴交]纳|[还付]款|偿还|执行)",
        "enforcement",
    ),
    # 产生的仓储费…元由买受人承担: no debt of the case.
    row(
        Role.OTHER,
        rf"^(?!.*(?:受理|诉讼|保全|执行|评估|鉴定|拍卖|公告)费|.*欠).*(?:产生的?|搬运|搬迁|仓储|保管|装卸|拆[除装解]|运输|吊装|清[理运]|提货)[^，。；\d]{{0,12}}费用?(?:（[^（）\d]{{0,10}})?{FILL}",
        r"[^，。；\d]{0,4}）?，?(?:均|全部)?由(?:买受|竞买|竞得)人(?:自行)?(?:承担|负担|支付|缴纳)",
        "enforcement",
    ),
    # 为其代偿贷款…元: what a surety paid is the debt for which he enforces.
    row(
        Role.PRINCIPAL,
        rf"(?:你|贵|我|申请)[^，。；\d]{{0,8}}(?:为|代|替)[^，。；\d]{{1,20}}代偿的?(?:银行)?(?:借款|贷款|债务|款项|本息|贷款本息){FILL}",
        "",
        "enforcement",
    ),
    row(Role.PRINCIPAL, rf"^(?!.*已(?!为|代)).*担保代偿(?:款项?|金额|本金)?{FILL}", "", "enforcement"),
    # 价格在…元至…元之间: both ends of what a thing is worth.
    row(
        Role.PROPERTY_VALUE,
        r"(?:价格|价值|估值|评估价|报价|询价结果)[^，。；\d欠债]{0,8}(?:在|介于|区间[为是]?|范围[为是]?)(?:人民币)?$",
        r"(?:至|到|和|与|[-—~～－])",
        "enforcement",
    ),
    row(
        Role.PROPERTY_VALUE,
        r"(?:价格|价值|估值|评估价|报价|询价结果)[^，。；\d欠债]{0,8}(?:在|介于|区间[为是]?|范围[为是]?)(?:人民币)?\d[\d,.]*[万亿]?元?(?:至|到|和|与|[-—~～－]+)(?:人民币)?$",
        "",
        "enforcement",
        wide=True,
    ),
    # 冻结限额…元，尚有缺口…元: what is still to be frozen; a debt's 缺口 is left of it.
    row(
        Role.CONTROL_LIMIT,
        rf"(?:冻结|查封|保全)(?:的)?(?:限额|额度|金额|标的额?|数额)[^。；]*缺口{FILL}",
        "",
        "enforcement",
        wide=True,
    ),
    # 你公司对某公司负有到期债务…元: what another owes to the debtor.
    row(
        Role.OTHER,
        rf"^(?!.*对申请).*对[^，。；\d]{{2,30}}(?:负有|负担|所负)的?[^，。；\d]{{0,8}}到期[^，。；\d]{{0,8}}(?:债务|款项?|租金|货款){FILL}",
        "",
        "enforcement",
    ),
    # 可供分配余款…元: nothing shared out yet.
    row(Role.PROPERTY_VALUE, rf"可供?分配的?(?:破产)?(?:财产|资产)?(?:余款|余额|总额|总值){FILL}", "", "enforcement"),
    # 余下…元于春节前付清: a part of what is agreed on, by its day.
    row(
        Role.PRINCIPAL,
        r"^(?!.*(?:尚|仍|欠|已|公告|买受|竞[买得拍]|拍[卖得])).*(?:余下|余款|剩余|其余|下余)(?:的)?(?:款项|部分|货款|案款|债务)?(?:人民币)?$",
        r"(?:应|须|则|定|约定)?[于在][^，。；]{2,20}?前(?:一次性|全部|分期)?(?:付清|支付|还清|偿还|给付|付款|结清|履行|清偿)",
        "enforcement",
    ),
    # 承诺分两期各还…元.
    row(
        Role.PRINCIPAL,
        rf"(?:承诺|同意|约定|协议|愿意?)[^。；]*(?:各|每期)(?:偿|归)?(?:还|付|支付)款?{FILL}",
        "",
        "enforcement",
    ),
    # 应付劳务费…元，支付…元后余款分文未付: paid, where nothing is agreed on.
    row(
        Role.REALISED,
        rf"^(?!.*(?:约定|协议|和解|同意|承诺|愿|责令|若|如(?!约|期)|[须需])).*，[^，。；\d应]{{0,12}}(?:{PAY}|[缴交]纳)[^，。；\d应]{{0,6}}$",
        r"(?:之)?后，?(?:的)?(?:余款|余额|尚[欠余有]|仍[欠有]|其余|剩余|下欠)(?![^。；]*(?:于|在)[^。；]{2,20}前)",
        "enforcement",
        wide=True,
    ),
    # 按20%比例发还，其中甲可得…元.
    row(
        Role.REALISED,
        rf"按[^。；]*(?:发还|分配|受偿|清偿|兑付)[^。；]*，(?:其中)?[^，。；\d]{{2,24}}(?:可得|应得|分得|可领(?:取)?){FILL}",
        "",
        "enforcement",
        wide=True,
    ),
    # 扣除执行费…元后，将余款…元移交你院: given out of the court's hands.
    row(
        Role.REALISED,
        r"^(?!.*(?:应当?|请|须|需|拟|裁定)).*扣除[^。；]*后，?[^，。；\d]{0,8}(?:剩余|余款|余额|其余)[^，。；\d]{0,6}$",
        r"(?:全部|全额|依法)?(?:移交|汇[至付给入]|转[至付给入]|划[至付给转]|交付|发还|支付给?(?!被执行人))",
        "enforcement",
        wide=True,
    ),
    # 买受人缴清尾款…元: the price was paid.
    row(
        Role.REALISED,
        rf"^(?!.*(?:应|须|需|未|逾期)).*(?:竞得|买受人|竞买人|拍得)[^。]*[缴交付](?:清|纳|足|齐)了?(?:剩余|全部)?(?:拍卖)?(?:尾款|余款){FILL}",
        "",
        "enforcement",
        wide=True,
    ),
    # 否则对你社罚款…元.
    row(
        Role.OTHER,
        r"(?:否则|逾期|拒不)[^。；\d]{0,24}(?:对|处)[^，。；\d]{0,20}罚款(?:人民币)?$",
        "",
        "enforcement",
    ),
    # 在你公司有未结算的工程款…元: what another owes to the debtor.
    row(
        Role.OTHER,
        rf"^(?!.*(?:扣|冻结|提取|协助)).*在(?:你|贵)[^，。；\d院]{{0,8}}(?:处)?(?:有|享有|存有|应得)[^，。；\d]{{0,8}}(?:工程|货|运|劳务|加工|承包|服务)[款费]{FILL}",
        "",
        "enforcement",
    ),
    # 请将上述…元汇入本院账户.
    row(
        Role.CONTROL_LIMIT,
        r"请(?!求)[^。；]*将(?:上述|该|前述)[^，。；\d]{0,16}$",
        r"(?:直接|一并|全部|依法)?(?:汇|划|转|支付|交付|缴|打|交)[至到入付给](?:至|到)?(?:本院|我院)",
        "enforcement",
    ),
    # 剩余…元不再要求: let go.
    row(
        Role.OTHER,
        r"",
        r"(?:的?(?:部分|款项|债权|欠款))?，?(?:申请执行人|其)?(?:自愿|明确)?(?:表示)?不再(?:要求|主张|追究|追索|追要)(?![^，。；]{0,8}(?:利息|违约金))",
        "enforcement",
    ),
    # 余…元为质量保证金: not yet due to the debtor.
    row(
        Role.OTHER,
        r"(?:^|，|后)(?:余款?|其余|剩余|尚余)$",
        r"(?:为|系|是|属)(?:质量|履约)?(?:保证金|质保金|保修金)",
        "enforcement",
    ),
    # 其中已到期…元，另有…元于年底到期: parts of what is due by a plan.
    row(Role.PRINCIPAL, rf"其中(?:已|未|尚未)(?:届)?到期的?(?:部分|款项)?{FILL}", "", "enforcement"),
    row(
        Role.PRINCIPAL,
        r"另(?:有|外)?(?:人民币)?$",
        r"(?:将)?[于在][^，。；]{2,12}(?:才|方)?(?:届?到期|届满)",
        "enforcement",
    ),
    # 请在分配时预留…元: what a creditor takes part with.
    row(
        Role.CLAIM,
        rf"(?:请|望)[^。；]*(?:分配|处置|拍卖)[^。；]*预留[^，。；\d]{{0,16}}{FILL}",
        "",
        "enforcement",
        wide=True,
    ),
    # 已转入本院…元; 经催告仅缴…元: paid.
    row(
        Role.REALISED,
        rf"^(?!.*(?:应|未|拟|请|保证金)).*已(?:经)?(?:将[^，。；\d]{{0,8}})?(?:转|汇|打|划|存|交)[入至到](?:本院|我院|法院)[^，。；\d]{{0,10}}{FILL}",
        "",
        "enforcement",
    ),
    row(
        Role.REALISED,
        rf"^(?!.*(?:应|愿|可|能|拟|约定|同意)).*[仅只](?:向(?:本院|其|申请执行人)|陆续|累计|先后)?(?:[缴交付还](?:纳|来|了|款)?|缴付|支付|履行|偿还)了?{FILL}",
        r"(?!的?(?:罚款|费用)标准)",
        "enforcement",
    ),
    # 差额…元请于三日内补足: what is left; of a sale it is the price's.
    row(
        Role.OUTSTANDING,
        rf"^(?!.*(?:拍卖|变卖|竞[买得拍]|买受|悔|成交|评估|价)).*差额(?:部分|款项?)?{FILL}",
        r"，?(?:请|限|应|须)[^，。；]{0,16}(?:补足|补齐|补交|补缴|付清|支付|缴清)",
        "enforcement",
        wide=True,
    ),
)
