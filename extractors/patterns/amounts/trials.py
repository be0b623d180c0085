"""Rows of a trial (判决书, 民终, 民申): what parties lent one another, reckoned and priced (金额性质之三).

The windows of a trial name its parties by their side (原告, 被告) whatever they are called in the paper.
"""

from extractors.patterns.amounts.words import FILL, INTEREST, PAY, Row, row
from models import AmountRole as Role

MOVES = "转账|转款|汇款|打款|[转汇打存]入|转了|微信|支付宝"
OWED = "应|需|须|请求|要求|主张|改?判|约定|承诺|同意|愿|未|拒|若|如|责令|继续|之日|返还"


def of_trial(role: Role, before: str = "", after: str = "", *, wide: bool = False) -> Row:
    """A row that holds in a trial alone."""
    return row(role, before, after, "judgment", wide=wide)


TRIALS: tuple[Row, ...] = (
    # --- reckoned ---
    # 按年利率12%计算利息，暂计至2021年8月1日为…元; 利息（…，截至起诉之日为…元）.
    of_trial(
        Role.INTEREST,
        rf"(?:{INTEREST})[^。；]*[，（](?:暂计算?|暂算|计算|计|截)[至止到][^，。；（）]{{0,20}}[日止时][为计]?$",
        wide=True,
    ),
    # 利息自…起按…计算至2020年11月30日，为…元.
    of_trial(
        Role.INTEREST,
        rf"(?:{INTEREST})自[^。；]*(?:计算|计)至[^，。；]{{4,14}}[日止]，(?:共?计)?(?:为|共计|计)?$",
        wide=True,
    ),
    # 借条写25万元，其中5万元是前期利息; 差额40万元系砍头息.
    of_trial(Role.INTEREST, r"", r"(?:系|是|为|属于?)[^，。；\d]{0,8}(?:利息|砍头息)(?!的?基数)"),
    # 转账时预先扣除利息…元.
    of_trial(Role.INTEREST, rf"预先?扣[除下收]?(?:了|掉)?[^，。；\d]{{0,6}}利息{FILL}"),
    # 当场扣下首月利息…元，实际只拿到…元: what was lent.
    of_trial(
        Role.PRINCIPAL,
        r"扣[除下收去掉]?了?[^。；]{0,12}利息[^。；]*实际(?:只|仅)?(?:拿到|到手|收到|到账|得到|交给|交付|支付|付给|借给|出借)[^，。；]*$",
        wide=True,
    ),
    # 预先将…元利息从本金中扣除: interest taken off before anything was lent.
    of_trial(Role.INTEREST, r"", r"的?利息(?:预先)?[从在由][^，。；]{0,10}(?:扣|本金)"),
    # 该利息同意按照年利率6%计算，共计…元.
    of_trial(
        Role.INTEREST,
        rf"(?:{INTEREST})[^。；]*按[^，。；]{{0,24}}计算，(?:一?共计?|合计|总计|计)(?:人民币)?$",
        wide=True,
    ),
    # 罚息（以本金…元为基数按日利率…计算至清偿之日止）…元: the sum behind the bracket that reckons it.
    row(Role.INTEREST, r"(?:为基数|利率|标准)[^（）。；]*[止日]）$", wide=True),
    # 利息以本金…元计，按月利率…: what interest is reckoned on.
    row(
        Role.PRINCIPAL, r"以[^，。；\d]{0,6}(?:本金|借款|货款|欠款)(?:人民币)?$", r"(?:计[，。；、算]|为(?:基数|本金))"
    ),
    # 逾期付款利息总额以不超过…元为限.
    of_trial(Role.INTEREST, rf"(?:{INTEREST})(?:的?总额|合计|总计)?以?(?:不超过|不超出|不高于){FILL}"),
    # 60元/天×90天=5400元: the result of a formula.
    of_trial(Role.INTEREST, rf"(?:{INTEREST})[^。；，]*[=＝]$", wide=True),
    of_trial(Role.PRINCIPAL, r"[\d%年月天日人岁次个）][=＝]$|^[=＝]$|计算\d+(?:天|日|个?月|年)[计为即]$"),
    # 利息（其中500,000元自…起、400,000元自…起）: each base of interest.
    of_trial(Role.PRINCIPAL, r"(?:其中|起[、，；]|以)(?:本金|货款|借款)?$", r"自\d{4}年[^，。；]{0,12}起"),
    # 72元/天, 每人每月…元, 最低工资标准…元, 人均纯收入…元: a measure, unless it is owed as maintenance.
    of_trial(Role.OTHER, r"^(?!.*[抚扶赡]养费)", r"/(?:[年天日月人次吨米]|平方米)"),
    # 误工费每天…元; what a party bore himself; 律师费按比例支持…元.
    of_trial(
        Role.OTHER,
        r"每(?:人|吨|平方米|车|套|户|台|间)每?[天日月年][^，。；\d]{0,6}$|每[天日]按?$|自付$|总投资[额款]?[为约共计]*$"
        r"|存入[^，。；\d]{0,6}保证金$|律师(?:代理)?费[^，。；\d]*(?:支持|酌[定情]|认定|确定|主张)[^，。；\d]*$",
    ),
    of_trial(
        Role.OTHER,
        rf"^(?!.*(?:{PAY}|欠|请求|要求|差额)).*(?:最低工资|工资标准|平均工资|基本工资|保底工资|底薪|岗位工资|岗位津贴|人均(?:年?可支配|年?纯)?收入|人均[^，。；]{{0,6}}支出|净?亏损)[^，。；\d]{{0,6}}$",
    ),
    of_trial(
        Role.OTHER,
        r"^(?!.*(?:支付|差额|请求|欠|扣|发放)).*[天日月](?:平均)?工资(?:标准)?(?:应当?|实际|约定)?[为是约按]*$",
    ),
    of_trial(Role.OTHER, r"^(?!.*(?:支付|差额|请求|欠)).*月(?:应发|实发|税前|固定)(?:工资|薪资|报酬)[为约计]*$"),
    # 试用期间的工资为…元, 转正后工资…元: what a contract sets.
    of_trial(
        Role.OTHER,
        r"^(?!.*(?:支付|差额|请求|欠|发放)).*(?:试用|转正|期满|入职|聘用)[^，。；]{0,8}(?:工资|薪资|薪酬)(?:标准)?[为是约按每个月]*$",
    ),
    # 住院治疗20天，共支付医疗费…元: what the one who was hurt spent; 被告支付医疗费…元 is paid back.
    of_trial(
        Role.OTHER,
        rf"(?:住院|治疗|就诊|门诊)[^。；被]{{0,24}}，(?:一?共计?|期间|为此|先后)?(?:支付|支出)了?(?:医疗|医药|治疗|住院)费用?{FILL}",
        wide=True,
    ),
    # 向某救援公司支付施救费…元、停车费…元: spent by who bore the loss.
    of_trial(
        Role.OTHER,
        rf"^(?!.*(?:应|需|须|请求|要求|主张|判|赔|未|欠|拒)).*向[^，。；]{{2,30}}(?:支付|支出|交纳|缴纳)[^。；，]{{0,30}}(?:施救|救援|拖车|停车|清障|吊装)费用?{FILL}",
    ),
    # 存款及利息…元: what an account holds.
    of_trial(Role.PROPERTY_VALUE, rf"存款[及和]利息(?:共计|合计)?{FILL}"),
    # 涉案金额高达…元，涉嫌诈骗: what a crime took.
    of_trial(Role.OTHER, rf"涉案金额{FILL}", r"[^。；]{0,40}(?:涉嫌|犯罪|诈骗|骗取)"),
    # …支付违约金，即…元.
    of_trial(Role.INTEREST, rf"(?:{INTEREST})[，（]即(?:人民币)?$", wide=True),
    # 故欠款应为…元, 差额…元: what comes out.
    of_trial(Role.OUTSTANDING, r"(?:欠款|余款|余额|[尚下]欠[^，。；\d]{2,8})[^，。；\d]{0,3}应当?[为是]$"),
    of_trial(Role.PRINCIPAL, r"^(?!.*[欠未]).*差额(?:部分)?[为是计]*$"),
    of_trial(
        Role.PRINCIPAL,
        r"(?:本金|货款|工程款|租金|工资|补[助偿]金|赔偿金|护理费|误工费|医疗费)[^，。；\d]{0,3}应当?[为是]$",
    ),
    # 判令返还欠款…元: what is asked for, and not what is left of it.
    of_trial(
        Role.PRINCIPAL,
        rf"^(?!.*(?:已|曾|陆续|先后|尚|仍)).*(?:返还|偿还|归还|支付|给付|清偿)[^，。；\d]{{0,8}}欠款(?:本金)?{FILL}",
    ),
    # 为被告在某行的…元贷款提供担保.
    of_trial(
        Role.PRINCIPAL, r"", r"的?(?:贷款|借款|债务|债权|授信)[^，。；]{0,6}(?:提供|承担)[^，。；]{0,8}(?:担保|保证)"
    ),
    # --- prices ---
    of_trial(Role.PROPERTY_VALUE, rf"定损(?:金额|价格|价值|额)?{FILL}"),
    of_trial(Role.PRINCIPAL, rf"合同(?:(?:固定|暂定|签约|包干)总?|总)[价额]款?{FILL}"),
    of_trial(
        Role.PRINCIPAL,
        rf"(?<!未)结算[^。；]{{0,14}}(?:总价款?|总额|造价|价款|总金额){FILL}|结算[单书][^。；\d]*：总[价额]款?{FILL}",
        wide=True,
    ),
    of_trial(Role.PRINCIPAL, rf"工程价款[为共合总]{FILL}"),
    # 请求支付2022年10月至2023年2月拖欠的工资…元: asked for, not what is left.
    of_trial(
        Role.PRINCIPAL,
        rf"^(?!.*(?:已|曾|尚|仍)).*(?:{PAY})(?:\d{{2,4}}年|\d{{1,2}}月|[^，。；\d]){{0,24}}?(?:拖欠|所欠|欠付|未付)的?[^，。；\d]{{0,8}}$",
    ),
    # 判令支付应收账款…元: the debt that was sold.
    of_trial(Role.PRINCIPAL, rf"(?:{PAY})[^，。；]{{0,14}}应收账款{FILL}"),
    # 扣留质保金…元、代扣水电费…元; 被客户扣款…元; 主张扣减…元: taken off, paid by nobody.
    of_trial(
        Role.OTHER, rf"扣留[^，。；]{{0,4}}(?:质保金|保证金|保修金|押金){FILL}|代扣(?:代缴)?[^，。；]{{0,8}}费{FILL}"
    ),
    of_trial(Role.OTHER, r"被[^，。；]{0,10}(?:扣款|索赔)[^，。；\d]{0,3}$|主张(?:应)?(?:扣减|扣除)(?:人民币)?$"),
    of_trial(Role.PROPERTY_VALUE, rf"(?:购买|购置|购入)(?:价|时|价格)[^，。；\d]{{0,6}}$|现值按(?:照)?{FILL}"),
    of_trial(Role.PROPERTY_VALUE, rf"债权[^。；]{{0,10}}转让[^。；]*转让(?:价款|价格|对价){FILL}", wide=True),
    of_trial(Role.OTHER, rf"抵押[给登][^。；]*担保的?债权{FILL}", wide=True),
    of_trial(Role.COURT_FEE, rf"财产分割费{FILL}"),
    of_trial(Role.PRINCIPAL, rf"^(?!.*(?:已|曾)).*(?:{PAY})[^，。；]{{0,24}}奖金{FILL}"),
    of_trial(Role.PRINCIPAL, r"", r"[^，。；]{0,2}应(?:予以?|当|依法|由[^，。；]{1,16})?(?:退还|返还|退回|赔偿|偿还)"),
    # 将货款改判为…元, 违约金调整为…元.
    of_trial(Role.INTEREST, rf"(?:{INTEREST})[^，。；\d]{{0,6}}(?:改判|变更|调整|核减|改|认定|确定)为$"),
    of_trial(Role.PRINCIPAL, r"[款费金失][^，。；\d]{0,6}(?:改判|变更|核减|改)为$"),
    of_trial(Role.PRINCIPAL, r"应当?[^，。；已]{0,20}[向给][^，。；]{1,16}(?:转账|汇款|打款)[^，。；]*$"),
    # 返还已付购房款…元: asked back.
    of_trial(Role.PRINCIPAL, r"(?:返还|退还|退回)[^，。；]{0,8}已(?:支付|付|交|缴)的?[^，。；\d]{0,10}$"),
    # 二人应各承担…元, no costs.
    # 应承担违约金…元; 违约金计算至受理之日，为…元.
    of_trial(Role.INTEREST, rf"应(?:当|各自?|分别)?(?:承担|负担|支付)[^，。；\d]{{0,8}}(?:{INTEREST}){FILL}"),
    of_trial(
        Role.INTEREST, rf"(?:{INTEREST})(?:计算|计|算)至[^，。；]{{2,20}}[日止]，(?:共?计)?(?:为|共计|计)?$", wide=True
    ),
    # 判令缴纳出资…元: what a member owes to his firm.
    of_trial(
        Role.PRINCIPAL,
        rf"^(?!.*(?:已|曾|实际|仅)).*(?:判令|请求|应|须|内)[^。；]*(?:缴纳|补缴|补足|缴付)(?:未缴|欠缴|认缴)?的?出资(?:款|额)?{FILL}",
        wide=True,
    ),
    # 律师费金额偏高，酌情支持…元.
    of_trial(
        Role.OTHER,
        r"律师(?:代理)?费(?:(?!本金|货款|利息|违约金)[^。；\d])*(?:酌[定情](?:支持|认定|确定)?|调整)为?$",
        wide=True,
    ),
    # 应扣除质保金…元及水电费…元: taken off, paid by nobody.
    of_trial(Role.OTHER, r"^(?!.*已).*扣[除减][^。；，]*元[、及和][^，。；\d]{1,8}[费款金]$", wide=True),
    of_trial(
        Role.OTHER,
        rf"扣[除减](?:[^。；]*元[、及和])?(?:质保金|质量保证金|保修金|水电费|电费|水费|税[费金]|管理费|社保费?){FILL}",
        wide=True,
    ),
    of_trial(
        Role.PRINCIPAL,
        r"^(?!.*(?:受理费|诉讼费|保全费|鉴定费|申请费|公告费)).*应(?:各自?|分别)?(?:承担|负担|分担)[^，。；\d]{0,10}$",
        wide=True,
    ),
    # --- lent ---
    # 原告向被告转账…元, 原告于…将…元划至…账户: how a loan was handed over.
    of_trial(
        Role.PRINCIPAL,
        rf"^(?!.*(?:应|请求|要求|[退返归偿]还|工资|[向给]原告)).*(?<![向给至到与])原告[^，。；]{{0,24}}(?:[向给至到]被告[^，。；]{{0,16}}(?:{MOVES}|交付现金)|(?:分别|通过[^，。；]{{2,20}})?(?:转账|转款|汇款|打款))(?![^，。；]*支付)[^，。；]*$",
    ),
    of_trial(
        Role.PRINCIPAL,
        r"原告[^。；]*[将把][^，。；]{0,10}$",
        r"(?:借款|贷款)?[^，。；\d]{0,4}(?:划[至入付]|[转汇打][至入给]|发放|交付给)",
        wide=True,
    ),
    of_trial(Role.PRINCIPAL, rf"(?:发放|提供|出借)了?[^，。；\d]{{0,10}}(?:贷款|借款)(?:本金)?{FILL}"),
    # 原告已向被告支付了借款…元; 实际向被告交付借款…元.
    of_trial(
        Role.PRINCIPAL,
        rf"^(?!.*(?:应|请求|要求|[退返归偿]还|欠|工资|货款|工程款|租金)).*(?<![向给至到与])原告[^，。；]{{0,16}}[向给]被告[^，。；\d]{{0,6}}(?:{PAY}|交付)了?(?:借款|现金|款项)?{FILL}",
    ),
    of_trial(Role.PRINCIPAL, rf"^(?!.*(?:还|欠|付清|结清|给付)).*(?:交付|出借)了?的?(?:借款|款项)(?:本金)?{FILL}"),
    # 未交付…元借款, 实际交付了该…元借款: what was or was not lent.
    of_trial(
        Role.PRINCIPAL,
        r"^(?!.*(?:还|欠|付清|结清|给付)).*(?:交付|出借)了?[^，。；\d]{0,4}$",
        r"的?借款(?!的?利息|利率|人|合同|期限)",
    ),
    of_trial(Role.PRINCIPAL, r"(?:^|[，、；该])$", r"借款(?:实际|并未|未实际|没有实际|从未)"),
    # 借款借据指定的账户收到…元: what the borrower got, and not the lender.
    of_trial(
        Role.PRINCIPAL,
        r"(?:借据|借条|借款合同|出借)(?:(?!还|原告|出借人|贷款人)[^。；])*收到(?!了?(?:还款|利息|货款|工程款|租金|房款|退款))(?:(?!还|退|被告|借款人|保证金|货物)[^，。；])*$",
        wide=True,
    ),
)
