"""What an amount is (金额性质): the governing words before and behind it, as an ordered table.

A row is tried on the words of the amount's own clause first (behind the last comma, bracket or amount), then on the
words back to the sentence's beginning or the amount before: the nearest window wins, and within one window the
earlier row. Every row says why it stands where it stands.
"""

import re
from dataclasses import dataclass

from models import AmountRole

_Role = AmountRole


@dataclass(frozen=True, slots=True)
class Row:
    """A role and the words that give it: `before` is searched in the window, `after` begins behind the amount.

    `where` limits the row to "orders" (裁定主文), "judgment" (判决书, 民终) or "enforcement" (all but those); a `wide`
    row looks at the whole sentence, over the amounts before.
    """

    role: AmountRole
    before: re.Pattern[str]
    after: re.Pattern[str]
    where: str
    wide: bool


def _row(role: AmountRole, before: str = "", after: str = "", where: str = "", *, wide: bool = False) -> Row:
    return Row(role, re.compile(before), re.compile(after), where, wide)


# Words that may stand between a noun and its amount: 评估价为人民币, 保全费合计, 借款本金（币种下同）.
_FILL = (
    r"(?:人民币|以上|各项|不超过|不低于|最高|（?大写）?|[为是系共总合计额金约近达等各有在到内的：款项数小一笔·.“”])*$"
)
_DEBT = (
    "本金|本息|借款|贷款|货款|价款|[程料购运租付屋投资回转垫偿让业]款|加工费|服务费|租金|[租运仓管设检制承使占劳务医疗]+费|劳务报酬|报酬|"
    "工资|佣金|赔偿金?|补偿金|损失|抚养费|赡养费|彩礼|违法所得|押金|定金|保修金|保证金|待遇|款项|[款费]"
)
_PAY = "支付|给付|偿还|归还|返还|退还|退回|清偿|付清|偿付|交付|付款|还款|履行|付"
_TAKE = "扣划|划拨|划扣|提取|提足|扣留|划转|扣缴"
_HOLD = "冻结|查封|扣押|保全|实际控制|续冻|续封"
_ASK = "(?:申请(?!人|执行人|再审人|保全人|书)|请求|要求|主张)"
_INTEREST = "利息(?:损失)?|罚息|复利|违约金|滞纳金|资金占用(?:费|损失)|占用利息|迟延履行金|结息|孳息|逾期付款损失|利息等|滞纳费|加处罚款|债务利息"

ROWS: tuple[Row, ...] = (
    # --- words behind the amount that leave no doubt ---
    # …元为限, …元范围内, 价值…元的财产: what may be taken at most.
    _row(_Role.CONTROL_LIMIT, r"", r"(?:为限|的?范围(?:内|为限)|的?限额|内[^，。；]{0,6}(?:保全|冻结|查封))"),
    _row(_Role.CONTROL_LIMIT, rf"(?:冻结|查封|保全|扣押|控制)[^。；，]{{0,6}}(?:限额|额度|标的|标的额){_FILL}"),
    _row(_Role.CONTROL_LIMIT, rf"(?:冻结|查封|保全|扣押)[^。；]*(?:限额|到期债权){_FILL}", wide=True),
    _row(_Role.CONTROL_LIMIT, r"(?:价值|相当于|等值)[^，。；]{0,6}$", r"的(?:相应|其他|等值)?财产"),
    # …元为基数: the sum on which interest runs is the debt.
    _row(_Role.PRINCIPAL, r"(?:以|按)[^，。；]{0,12}$", r"[^，。；]{0,6}为(?:计算)?(?:基数|本金|基准)"),
    # What is offered for hints on property or a debtor's whereabouts.
    _row(_Role.OTHER, r"悬赏[^。；]*$|提供[^。；]*(?:线索|行踪|下落)[^。；]*$", wide=True),
    # --- nouns right before the amount that name it, whatever verb governs them ---
    # 执行费 before every verb of paying or taking: 扣划执行费 and 已缴纳执行费 stay fees.
    _row(_Role.ENFORCEMENT_FEE, rf"执行(?:申请)?费用?{_FILL}"),
    # Costs of the proceedings; those of arbitration and of valuation among them.
    _row(
        _Role.COURT_FEE,
        rf"(?:受理费|诉讼费|保全费|申请费|仲裁费|评估费|鉴定费|公告费|审计费|拍卖费|拍卖辅助费|反诉费|保险费|处理费)用?"
        rf"(?:减半收取|由[^，。；]{{0,20}}负担)?{_FILL}",
    ),
    # 减半收取 follows the fee that it halves.
    _row(_Role.COURT_FEE, r"减半(?:收取|交纳|计收)[为计]?$"),
    # Capital, lawyers, penalties, taxes, rewards, steps of bidding, ceilings of pledges: none of them is the debt.
    _row(
        _Role.OTHER,
        rf"(?:注册资[本金]|(?:认|实|应)缴(?:出资|资本)?|出资额?|股本|律师(?:代理)?费|代理费|司法罚款|税费?|税金|契税|"
        rf"[加增]价幅度|悬赏金?|奖励金?|奖金|管理人(?:的)?报酬|安置费|破产费用|共益债务(?:借款)?|授信额度|最高额抵押|限额|保额|年租金|月租金|领取工资|生活费|以内?支出){_FILL}",
    ),
    # 保证金 of a bidder; 返还保证金 is a debt.
    _row(_Role.OTHER, rf"(?:^|[，；、。：\n]|竞买|拍卖|[缴交]纳|交付)保证金{_FILL}"),
    # A fine is the debt where an office asks for it, and a measure of the court elsewhere.
    _row(_Role.OTHER, r"(?:拘留|司惩|惩戒|拒不)[^。；]*罚款$", wide=True),
    _row(_Role.OTHER, r"罚款$", r"[^。；]{0,8}拘留"),
    # Prices of a sale or a valuation, before 冻结 and 扣划 in the same clause.
    _row(
        _Role.PROPERTY_VALUE,
        rf"(?:评估|估价|估值|起拍|流拍|保留|参考|成交|市场|竞拍|变卖|拍定|挂牌|最高|中标|作|总|议|定|询|账面|原)(?:价格?|价款|价值|值|净值){_FILL}"
        rf"|(?:评估|作价|成交|变卖得款|估价|鉴定|询价|议价|竞价)(?:[^，。；]{{0,6}}价值)?(?:结论|结果)?(?:为|以)?{_FILL}|(?:变卖|拍卖|处置)[^，。；]*(?:价款|[以为])(?:合计|共计)?$",
    ),
    # What a sale brought in, and what was agreed as a price: not what is to be paid (支付价款).
    _row(_Role.PROPERTY_VALUE, r"以[^，。；]{0,6}$", r"(?:抵偿|抵债|起拍)"),
    _row(_Role.PROPERTY_VALUE, rf"得款{_FILL}|(?:^|[^付还])(?:[价房]款|价格|售价|总价)[为共合]{_FILL}"),
    # 以…元的价格成交, …元竞得, …元流拍: the price stands before its word.
    _row(
        _Role.PROPERTY_VALUE,
        r"",
        r"(?:的?(?:最高)?(?:价格?|价款))?(?:竞得|拍得|成交|买受|流拍|竞买成功)|的(?:价格|价款|起拍价|保留价|成交价)",
    ),
    # What a thing taken in payment pays off: 抵偿…元债务.
    _row(_Role.REALISED, r"(?:抵偿|抵销|冲抵|抵扣|折抵)[^，；]*$", r"[^，；。]{0,6}(?:债|款)"),
    # --- words behind the amount ---
    # …元已发还, …元汇入本院: the money has moved.
    _row(
        _Role.REALISED,
        r"",
        r"(?:，已(?:经)?(?:全部|全额|由本院)?(?:扣划|发还|发放|划付|用于支付)|[^，。；]{0,14}?(?:(?<!未)已(?:经)?(?:全部|全额|优先)?"
        r"(?:发还|发放|支付|付清|清偿|扣划|划付|给付|受偿|划至|汇|退|到账)|发还|"
        r"汇入|转入本院|打入|缴至|缴入|划入|划至|全部支付|上缴|支付给|转付|转交|支付至|缴纳至|[交汇]至|交付给|予以(?:提取|发放)|优先受偿|应予扣除))",
    ),
    # What is left of a price when costs are taken off, or is shared out: 扣除…后，余款…元由…受偿.
    _row(_Role.REALISED, rf"(?:后|扣除[^。；]*元)，?(?:剩余款项?|余款?|余额){_FILL}", wide=True),
    _row(_Role.REALISED, rf"(?:余款?|剩余款项?){_FILL}", r"[^。；]{0,20}(?:受偿|支付申请|支付给|分配)"),
    # 余款…元于…前付清: an instalment to come.
    _row(_Role.PRINCIPAL, r"", r"(?:应)?于[^，。；]{0,18}[日月年](?:底|末|之)?前"),
    # …元未执行到位, 余…元未付.
    _row(
        _Role.OUTSTANDING,
        r"",
        r"[^，。；及和、]{0,8}?(?:尚|仍|均)?未(?:能|予|得到|获)?(?:执行|履行|受偿|清偿|支付|付|到位|归还|偿还|实现)",
    ),
    # --- states of a debt ---
    # What is to be enforced, by name; what is left of it (未执行标的, 剩余标的) is not this row's.
    _row(_Role.CLAIM, rf"^(?!.*(?:未|尚|剩余(?!\d))[^，。；]{{0,8}}标的).*标的{_FILL}"),
    # Principal and interest in one sum are what is enforced altogether, if nothing is said of what is left.
    _row(
        _Role.CLAIM,
        rf"^(?!.*(?:尚欠|欠付|剩余|尚未|仍欠|未)).*(?:本息|本金(?:[、及和]|以及)[^，。；、]{{0,8}}利息)(?=[共合总]){_FILL}",
    ),
    # Interest by name, unless it is said to be owed still together with the debt (尚欠本金及利息).
    _row(
        _Role.INTEREST,
        rf"^(?!.*(?:尚欠|欠付|剩余|尚未|仍欠)).*(?:{_INTEREST})(?:[、及和与][^，、。；]{{0,10}}费)?等?{_FILL}",
    ),
    # What an investor brings into a reorganisation is not the debt.
    _row(_Role.OTHER, r"(?:投资人|投资方|意向人)[^。；]*(?:投入|提供|支付|出资|承诺|垫付)[^。；]*$", r"", wide=True),
    # The ceiling of a pledge is no debt yet.
    _row(_Role.OTHER, rf"最高(?:额|债权额|本金)[^，。；]*{_FILL}"),
    # A secured creditor's claim that stands before this one; a debtor's own claim on others is no debt of his.
    _row(_Role.OUTSTANDING, rf"(?:(?:抵押|所担保的)债权(?:余额|本金)?|(?:贷款|借款)(?:本金)?余额)(?:已达)?{_FILL}"),
    _row(_Role.OTHER, rf"到期债权{_FILL}|收取[^，。；]*$"),
    # 未…, 尚…, 剩余 before all paying: 未履行, 尚未支付.
    _row(
        _Role.OUTSTANDING,
        rf"(?:尚[欠有余需差须未]|仍[欠有未]|未(?:能|予|再|曾|受|全部|得到)?(?:{_PAY}|执行|受偿|到位|还|缴|结清|兑现)|"
        rf"未实现|还[有欠剩]|剩余|拖欠|欠付|欠缴|负债(?!表)|债务总|非诉债务|债权余额|不足清偿|余款|余额为?债|继续清偿)[^，。；]*$",
    ),
    # 欠 alone is a debt not paid, in an enforcement paper; in a judgment it is the debt sued for.
    _row(_Role.OUTSTANDING, r"欠[^，。；]*$", where="enforcement"),
    _row(_Role.OUTSTANDING, rf"债务{_FILL}", where="enforcement"),
    # --- acts of control ---
    # In the orders every taking is an order; so is what is asked for, ruled, or to be helped with.
    _row(_Role.CONTROL_LIMIT, rf"(?:{_TAKE}|{_HOLD})[^；。]*$", where="orders"),
    _row(_Role.CONTROL_LIMIT, rf"(?:{_ASK}|裁定|应|协助|决定|拟)[^；。]*(?:{_TAKE}|{_HOLD})[^；。，]*$"),
    _row(_Role.CONTROL_LIMIT, rf"(?:{_HOLD})[^；。，]*$"),
    _row(_Role.CONTROL_LIMIT, r"", r"[^，。；]{0,6}(?:进行|予以)(?:扣划|冻结|划拨|查封)"),
    # 扣划…元 told of in the body: the money is in the court's hands.
    _row(_Role.REALISED, rf"(?:{_TAKE})[^；。，]*$"),
    # --- money paid ---
    _row(
        _Role.REALISED,
        rf"(?:执行到位|执行到|实际到位|兑现|执行回|受偿|发还|发放|分配(?!方案)|领取(?!工资)|扣得|分得|执行款|(?:主动|自动|自行|累计|陆续|分批|代为)(?:{_PAY})|"
        rf"(?:转账|当庭)[^，。；]*|(?:清偿|分配|受偿|发放)[金总]额|收到(?!本|通知|之日|判决|裁定|履行|申请)|受让资金|已(?:经)?[^，。；未]{{0,14}}(?:{_PAY}|[缴交]纳|执行|还|领取|到账)|(?:{_PAY})了|偿还第|代偿了)[^，。；]*$",
    ),
    # 支付…后: paid, where it is told.
    _row(_Role.REALISED, rf"(?:{_PAY})[^，。；]*$", r"后，?(?:不再|再未|未|仅|便|即未)"),
    # --- what is asked for ---
    # What a title says is owed is the debt, whoever asks for it: 判令…支付, 确认应向申请人支付, 判决书确定的债权.
    _row(
        _Role.PRINCIPAL,
        rf"(?:判令|裁令|裁决|(?:判决|调解)书?(?:主文|确定|确认|判令|第.项|载明))[^；。，]*(?:{_PAY}|债权)[^；。，]*$",
    ),
    _row(_Role.PRINCIPAL, rf"应(?:当|向|由|于)?[^；。，]{{0,30}}(?:{_PAY})[^；。，]*$"),
    # 申请执行标的, 申报债权, 债权总额.
    _row(
        _Role.CLAIM,
        rf"(?:标的|标的额|案件标的|申报|申报金额|债权|债权总额|涉案金额|执行金额|执行总额){_FILL}|(?:申报|享有|确认)[^，。；]{{0,20}}债权{_FILL}",
    ),
    _row(_Role.CLAIM, r"债权", r"[^，。；]{0,6}债权"),
    # --- interest ---
    _row(_Role.INTEREST, rf"(?:{_INTEREST})(?:[、及和与][^，、。；]{{0,10}}费)?等?{_FILL}"),
    # 利息每月…元, 利息暂计至…为…元
    _row(_Role.INTEREST, rf"(?:{_INTEREST})(?:[^，。；、]{{0,6}}|[暂计算截止至自从][^，。；、]{{0,24}})$"),
    # --- what stands in an account, what a thing is worth ---
    _row(
        _Role.PROPERTY_VALUE,
        rf"(?:存款|货币资金|现金|余额|资产|财产|资产总额|资产总计|价值|应收账款|监管资金|存入|公积金){_FILL}",
    ),
    # 申请执行…元, 请求给付…元, 申请人要求支付…元.
    _row(_Role.CLAIM, rf"(?:{_ASK})(?:法院|本院|依法)?(?:强制)?执行[^；。]*$", where="enforcement"),
    _row(_Role.CLAIM, rf"(?:{_ASK})[^；。，]*(?:{_PAY})[^；。，]*$", where="enforcement"),
    _row(_Role.CLAIM, r"(?:执行标的|标的)[^，。；]{0,6}$"),
    # --- the debt itself ---
    _row(_Role.PRINCIPAL, rf"(?:{_DEBT}){_FILL}"),
    _row(_Role.PRINCIPAL, rf"(?:{_PAY}|赔偿|补偿|判令|借)[^，。；]*$"),
)

# Behind a debt's noun: further parts of what is asked follow (利息、受理费), so this is one part, not the claim.
ITEM = re.compile(rf"(?:{_DEBT}){_FILL}")
# 共计 sums up what was listed before it.
SUM = re.compile(
    r"(?:^|[，、；（）])(?:以上|上述|前述|各项|三项|两项|款项)?(?:费用|款项|金额)?(?:共计|合计|总计|共|总额|小计)(?:金额)?(?:人民币)?[约为：]*$"
)
# Nothing of its own stands between two amounts of a list or a range, or between a sum and its words.
LINK = re.compile(r"[、，和及与至到~～—－–\-（）；或/大写小：人民币整即]*$")
# 由原告负担…元: a share of the costs just named.
SHARE = re.compile(r"(?:负担|承担|预交|交纳|缴纳)[^，。；]*$")
# A factor of a formula (…元×10%) is no debt.
FACTOR = re.compile(r"[×*÷]")
# A list of cases: number, name, sum.
LISTED = re.compile(r"号[^，。；：]{1,40}$")
JUDGMENT = re.compile(r"判决")
TRIAL = re.compile(r"^[^执破保]*民[^执破保]*$")
# Interest still runs on the amount: 及利息, 并支付…利息 without a sum of its own.
RUNNING = re.compile(
    rf"(?:（[^（）]*）)?(?:元|整)?[、，]?(?:及|和|并|以及|、|加|另)[^。；，]{{0,40}}?(?:{_INTEREST})(?:（|[^\d，。；、]{{0,30}}(?:[，。；\n]|、(?!{_INTEREST})))"
)
RUNNING_ON = re.compile(r"（?(?:暂计|暂算|计算至|计至|算至)[^。；]{0,24}(?:日|止)")
