"""Words by which a letter says what its addressees (受送达人) are: who applied, who owes, who is only asked to help."""

from extractors.machine.kept_patterns import compiled
from extractors.patterns.days import BEGINS
from extractors.patterns.opening import IS

# The end of words that no list knows and that lead to a name: …终结本次执行程序的A, 恢复A.
# Not a place: 上海A is another firm than A.
LEADS = compiled(r"(?:[的了因对由就将]|执行|恢复|中止|终结)$")
# The addressee applies himself: 你申请执行某某…一案.
YOU_APPLY = compiled(
    # 你公司（统一社会信用代码…）申请执行某某: the bracket says who you are.
    r"(?:你(?:单位|公司|们|方|厂|行|店|社|所|（单位）)?|(?:^|(?<=[：\n，。；的行理因于就有关对号]))贵(?:单位|公司|方|厂|行|店|社|所))(?:（[^（）\n]{2,60}）)?(?:已)?(?:于[^，。；]{0,16}日)?(?:已)?(?:分别|各自|均|共同)?(?:向(?:本院|我院))?(?:分别)?(?:提出|提交)?申请(?:(?:(?:本院|我院)(?:依法)?)?(?:强制|恢复)?执行(?!人|异议|监督|和解)|对(?!你)[^，。；\n]{2,40}?强制执行)"
)
# 请予协助, 请你行配合: a bank or an office that is asked so owes nothing.
ASKS_HELP = compiled(
    r"(?:请|望|希)[^。；\n]{0,40}?(?:协助|配合|支持)|(?:予以|给予)(?:协助|配合|支持)|协助(?:查询|冻结|办理|提供|调取)"
)
ORDERS_YOU = compiled(
    r"(?:责令|限|通知|执行|与|诉)(?:你|贵)(?!院)|(?:你|贵)(?:行|单位|公司)?(?:应|须)[^。；\n]{0,12}(?:履行|支付|偿还|清偿|给付)"
)
# 你公司与被执行人某某…一案, 被执行人某某与你公司…一案: the other side owes. Not 申请执行被执行人某某与你公司.
OTHER_OWES = compiled(
    r"(?:你|贵)(?:单位|公司|们|方|厂|行|店|社|所)?(?:与|和|诉)被执行人(?!你|贵)"
    r"|被执行人(?!你|贵)[^，。；：\n]{2,60}?与(?:你|贵)(?:单位|公司|们|方|厂|行|店|社|所)?(?!共同|连带|均|系|是|的)[^，。；：\n]{0,60}?(?:纠纷|一案)"
)
# 本院在执行你社与某某…一案 is said to either side; what tells is who is paid or is to give clues.
EXECUTING_YOU = compiled(r"执行你(?:单位|公司|们|方|厂|社|行|店|院)?与")
FOR_APPLICANTS = compiled(
    r"领款|(?:到|至|前往|来)(?:本院|我院)[^，。；]{0,10}领取|领取[^，。；]{0,6}款|(?:发还|发放|支付|退付|转付)(?:给|至)?你|你[^，。；]{0,30}(?:提供|举报)[^，。；]{0,16}财产线索|未能?提供[^，。；]{0,10}财产线索"
)
# 某某, ××: two who are called so need not be one.
MASKED_WHOLE = compiled(r"[×*Xx某○]+")
# A line that ends with a colon and tells of the case is no addressee.
NOT_ADDRESSED = compiled(
    rf"一案|案件|如下|本院|^(?:我院|现|兹|定于|将于)|(?:将|定|拟)于{BEGINS}|(?:拍卖|变卖|公告)$|[案罪]的?(?:各位|全体|各)?(?:集资参与人|被害人|受害人|投资人)$|^(?:裁判)?(?:文书|公告|案件)?(?:正文|全文|原文|内容)$"
)
# 甲、乙：申请执行人提出…，本院决定恢复（2024）…号案件的执行: told to both sides, of whom the text names none.
BOTH_TOLD = compiled(
    r"(?:恢复|中止|终结|暂缓)[^，。；\n]{0,40}?执行|执行(?:完毕|和解)|予以结案|(?:恢复|中止|终结|暂缓)执行"
)
# 选定评估机构通知书, 网络询价告知书: what goes to both sides before a thing is sold.
OF_A_VALUATION = compiled(
    r"(?:评估|询价|议价|摇号|鉴定机构)[^，。；：\n]{0,12}(?:通知书|告知书)(?:（[^（）\n]{1,12}）)?\n"
)
SAYS_YOU = compiled(r"你|贵(?:单位|公司|方|厂|行|店|社|院)|限期|责令")
MONEY_FOR_YOU = compiled(
    r"(?:领款|领取|(?:案款|执行款)(?!缴|交|追|催)|提供财产线索)[^，。；\n]{0,10}(?:通知书|告知书)(?:（[^（）\n]{1,12}）)?\n"
)
# 你与某某一案，现已执行完毕, in a notice that a case is closed: who applied, unless the notice tells what you did or owe.
CLOSED = compiled(r"(?:结案|销案|执行完毕|执结)[^，。；：\n]{0,6}通知书(?:（[^（）\n]{1,12}）)?\n")
YOU_FIRST = compiled(
    r"(?:^|(?<=[：\n，]))(?:关于)?(?:你|贵)(?:单位|公司|们|方|厂|行|店|社|所)?(?:（[^（）\n]{2,60}）)?(?:与|和|诉)(?!申请执行人|原告)"
)
YOU_OWE = compiled(
    r"(?:你|贵)(?:单位|公司|们|方|厂|行|店|社|所)?(?:[^，。；]{0,24}(?:履行|支付|[缴交]纳|给付|还清|付清|偿还|交付|拒不|未)|名下)|(?:你|贵)(?:单位|公司|们|方|厂|行|店|社|所)?(?:[现均]?已|业已)(?:经)?将[^，。；]{2,80}?(?:付清|缴清|还清|结清|履行|支付|给付|偿还|交付|缴纳|交纳)|(?:对|责令|限)(?:你|贵)"
)
# 受理案件通知书 goes to whoever applied; 被执行人为某某 stands in it.
TO_APPLICANT = compiled(r"(?:受理(?:执行)?案件|案件受理|(?:执行)?立案|立案受理)通知书(?:（[^（）]{1,12}）)?\n")
# A申请执行你公司: whoever a notice of filing speaks to, he owes.
AGAINST_YOU = compiled(r"申请(?:强制|恢复)?执行(?:人[^，。；\n]{2,40}?与)?你")
DEBTOR_IS = compiled(r"被执行人(?:为|系|是)(?P<names>[^，。；：\n]{2,80}?)(?=[，。；\n]|等)")
# 本院执行的被执行人系甲公司, in a letter to somebody else; 你并非本案被执行人.
DEBTOR_IS_ANOTHER = compiled(rf"被执行人{IS}(?P<names>[^，。；：\n]{{2,80}}?)(?=[，。；\n]|等|的)")
YOU_ARE_NONE = compiled(
    r"你(?:单位|公司|们|方|厂|行|店|社|院)?(?:(?:也|亦|均|本人|自身)?(?:并非|并不是|不是|不属于|非))(?:本案|该案|上述案件)?的?(?:被执行人|当事人)"
)
# Who is asked to help, and owes nothing: an office, a registry, a bank.
HELPER = compiled(
    r"(?:局|委员会|政府|厅|办事处|[支大总]队|中心|所|银行|银行(?:股份)?有限(?:责任)?公司|支行|分行|信用社|联社|交易所|结算公司|登记公司)$"
)
# The addressee of such a paper is no debtor.
# 协助执行通知书: who is to help owes nothing here, whatever it is called.
HELPS = compiled(r"协助[^\n。；，]{1,12}通知书(?:（[^（）\n]{1,16}）)?\n")
ASKED_TO_HELP = compiled(
    r"(?:协助(?:执行|查询|冻结|扣划|扣留|提取|查封|公示|办理|解除)|履行到期债务)[^\n。]{0,12}(?:书|函)"
    # A bank or an employer that is to let go, or to hold back (解除冻结通知书, 扣留收入通知书).
    r"|(?:解除(?:查封|冻结|扣押|扣留|(?:财产|诉讼|诉前|执行)?保全(?:措施)?)|(?:扣留|提取|扣划|划拨)(?!物))[^\n。]{0,10}通知书"
    # What an appraiser or an auctioneer is charged with; who is to show an attorney its records.
    r"|委托(?:评估|鉴定|审计|拍卖|变卖|询价)?[书函](?:（[^（）\n]{1,16}）)?\n|(?:评估|鉴定|审计|拍卖|变卖|询价)委托[书函]|调查令|司法建议书"
    # Creditors with a pledge or a waiting seizure, asked what is due to them.
    r"|申报(?:债权|优先权|权利)[^\n。]{0,8}(?:通知书|告知书)"
)
