"""What an amount is (金额性质): the governing words before and behind it, as an ordered table.

A row is tried on the words of the amount's own clause first (behind the last comma, bracket or amount), then on the
words back to the sentence's beginning or the amount before: the nearest window wins, and within one window the
earlier row. Every row says why it stands where it stands.
"""

from extractors.machine.kept_patterns import compiled
from extractors.patterns.amounts.beside import BESIDE
from extractors.patterns.amounts.beside_acts import BESIDE_ACTS
from extractors.patterns.amounts.costs import COSTS
from extractors.patterns.amounts.dealings import DEALINGS
from extractors.patterns.amounts.first import FIRST
from extractors.patterns.amounts.handled import HANDLED
from extractors.patterns.amounts.happened import HAPPENED
from extractors.patterns.amounts.in_hand import IN_HAND
from extractors.patterns.amounts.limits import LIMITS
from extractors.patterns.amounts.news import NEWS
from extractors.patterns.amounts.notices import NOTICES
from extractors.patterns.amounts.nouns import NOUNS
from extractors.patterns.amounts.one_sum import ONE_SUM
from extractors.patterns.amounts.plans import PLANS
from extractors.patterns.amounts.prices import PRICES
from extractors.patterns.amounts.reports import REPORTS
from extractors.patterns.amounts.states import STATES
from extractors.patterns.amounts.taken import TAKEN
from extractors.patterns.amounts.terms import TERMS
from extractors.patterns.amounts.trials import TRIALS
from extractors.patterns.amounts.trials_found import FOUND
from extractors.patterns.amounts.trials_paid import PAYMENTS
from extractors.patterns.amounts.verbs import VERBS
from extractors.patterns.amounts.words import DEBT, FILL, HOLD, INTEREST, PAY, TAKE, Row
from extractors.patterns.days import DATE, MONTH, YEAR

ROWS: tuple[Row, ...] = (
    *ONE_SUM,
    *BESIDE,
    *BESIDE_ACTS,
    *NOTICES,
    *FIRST,
    *IN_HAND,
    *HAPPENED,
    *TRIALS,
    *PAYMENTS,
    *FOUND,
    *NEWS,
    *REPORTS,
    *COSTS,
    *DEALINGS,
    *HANDLED,
    *TERMS,
    *TAKEN,
    *LIMITS,
    *NOUNS,
    *PRICES,
    *PLANS,
    *STATES,
    *VERBS,
)

# Behind a debt's noun: further parts of what is asked follow (利息、受理费), so this is one part, not the claim.
ITEM = compiled(rf"(?:{DEBT}){FILL}")
# 共计 sums up what was listed before it.
SUM = compiled(
    r"(?:^|[，、；（）])(?:以上|上述|前述)?(?:各项|[两二三四五六七八九十]{1,2}[项笔次案户人家]|款项)?(?:费用|款项|金额|案款|债务(?!总额))?暂?(?:一?共计?|合计|总计|总额|小计)(?:金额|应[缴付]纳?(?:罚款|款项)?)?(?:人民币)?[约为：]*$|(?:^|[，；])以上(?:[两三四五六][项笔](?:款项)?|款项|各项)$"
)
# 合计…元，按比例发还: whatever it is the sum of, it was paid out.
PAID_OUT = compiled(
    r"，?(?:本院)?(?:已|均|全部|按[^，。；按]{0,8}的?比例|予以|由本院|于\d{4}年[^，。；于]{2,6}){0,4}(?:[全足]额受偿|(?<=，)优先受偿(?=[，。；])|发还|发放|分发|兑付|(?<=已)(?:扣|划|转)[至到划]|分配给|支付给|转付)"
)
# 交付定金…元、购房款…元; 拖欠物业费…元、水电费…元: a further thing of what was paid or is owed, by its bare noun.
GOES_ON = compiled(r"[、及和与](?:(?!应|尚|未|欠|支付|给付|偿还|判)[^，。；（\d]){1,10}$")
# 实际冻结甲存款…元、乙在某行的存款…元: one freeze; the second balance is held too.
HOLDS = compiled(rf"(?:{HOLD})[^。；]*$")
# 扣划甲存款…元、乙公司账户…元: a further thing that was taken.
TAKEN_ON = compiled(
    rf"[、及和与](?:(?!应|尚|未|欠|支付|给付|偿还|现有|剩余)[^，。；（\d]){{0,30}}(?:存款|账户|账号|公积金|零钱|现金价值|理财)(?:余额|资金)?{FILL}"
)
TAKES = compiled(rf"^(?!.*(?:裁定|责令|请|应|拟|需|须|可)).*(?:{TAKE})[^，。；]*[万亿元][^，。；]*$")
# 花去交通费…元、住宿费…元: a further thing that was spent, where nobody asks for it.
SPENT_ON = compiled(r"^(?!.*(?:赔|判令|请求|要求|主张|应)).*(?:花[去费了]|用去|支出)[^，。；]*$")
# 拖欠工资…元、税款…元: taxes that are owed as the wages before them are.
TAX_ON = compiled(r"[、及和]税[款费金](?:人民币)?$")
OWES = compiled(r"(?:拖|尚|下|仍|所)欠[^，。；]*$")
# 欠缴物业费…元、取暖费…元，由买受人自理: who bears them at last does not tell that they are not owed.
BORNE = compiled(r"(?:等)?，?均?由[^，。；]{1,12}(?:自行|自理|承担|负担)")
ARREARS = compiled(r"欠[缴交付]?[^。；]*$")
STILL_OWED = compiled(r"(?:[尚下仍]欠|拖欠|[尚仍]有)[^，。；]*$")
# 清偿抵押债权…元、职工债权…元: a further class of creditors that was paid.
CLASS_ON = compiled(r"[、，及和](?:职工|税款|税收|社保|普通|抵押|担保|优先)[^，。；\d]{0,4}债权(?:人民币)?$")
NOT_PAID = compiled(r"[^，。；\d]{0,6}(?:[未不无待]|尚|确认|核查)")
# 优先清偿破产费用…元、职工债权…元: the costs are nobody's debt, what follows was paid out.
COSTS_FIRST = compiled(r"^(?!.*(?:不足|不能|[未拟应将待]|无法)).*(?:清偿|支付|偿付)(?:破产|清算|重整)费用")
# 已付…元（其中定金…元、刷卡…元）: how it was paid.
WAY_ON = compiled(
    r"（其中(?:的?)(?:定金|订金|首付款?|刷卡|转账|现金|微信|支付宝|承兑汇票|购房款|房款)(?:支付|人民币)?$"
)
# 其中为他人担保形成的…元: a part of the amount before, by what it comes from.
PART_OF = compiled(r"其中(?![^，。；]*(?:已|付|还|扣|欠|未|冻结))[^，。；\d]{1,30}的$")
# ，9月付款…元: a further payment of a list, by its day alone.
NEXT_DAY = compiled(
    rf"(?:[和及]|又)?(?:于|在)?(?:{YEAR}|同年|次年)?{MONTH}(?:{DATE}|份|底|初)?(?:又|再)?(?:付款?|支付|还款?|归还|偿还|转账|给付)?了?$|另(?:外|行)?(?:支付|给付|付|垫付|给)[^，。；\d]{{0,8}}$"
)
# 又经调解，于2022年8月给付货款…元: a story of payments goes on, where nothing is ordered or agreed on.
PAID_ON = compiled(
    rf"(?:(?:另|又|再)(?:外)?由[^，。；\d]{{2,10}}(?:{PAY}|[交缴]纳?)|(?:又|再|还|后|另|次日|同月|同年|随后)?(?:[于在](?:{YEAR}|同年|次年|当年)?{MONTH}(?:{DATE}|份|底|初)?)(?:又|再)?(?:向[^，。；\d]{{2,14}})?(?:{PAY}|[交缴]纳?))了?(?!剩余|余|尾)[^，。；\d]{{0,8}}$"
)
AGREED = compiled(r"[前应每需须]|约定|协议|和解|承诺|同意|判|裁定|责令|请求|要求|未")
# 该136万元, 上述5万元: a sum that was told of before.
THE_SAME = compiled(r"(?:(?<!应)该|上述|前述)[笔项]?(?:人民币)?$")
# 看管人员费用…元 behind a fee of the court: a cost by its own noun.
OWN_COST = compiled(rf"^(?!.*(?:负担|承担|预交|其中|收取|减半))[^，。；\d]{{2,12}}费用?{FILL}")
# 已偿还甲…元、偿还乙…元: to a further one.
TO_ANOTHER = compiled(rf"、(?:{PAY})(?!剩余|余|尾)[^，。；\d]{{0,10}}$")
# 归还本金…元、利息…元: a further part of what was paid.
PARTS_ON = compiled(r"[、及和与](?:利息|罚息|复利|违约金)(?:人民币)?$")
# 每平方米20元，共计42760元: a price of one unit and its total are no list of items.
RATE = compiled(r"每[^，。；\d]{1,8}[\d,.]{1,12}万?元[^，。；\d]{0,8}，?[^，。；\d]{0,40}$")
# …元（大写：…）竞得: the same sum once more, and behind it the words that govern both.
AGAIN = compiled(r"（(?:大写|小写|人民币|即|[:：为])*")
CLOSES = compiled(r"整?）")
# 运费每车1850元，总计85100元: what work came to is the debt for it.
OF_WORK = compiled(
    r"(?:运|加工|劳务|租|仓储|保管|服务|人工|工)(?:费|资|金|款)[^，。；\d]{0,4}每[^，。；]*，[^，。；]*$"
)
# A further item of a list, and words behind the last one that pay them all.
NEXT_ITEM = compiled(r"[、及和][^，。；\d]{0,12}$")
ALL_PAID = compiled(
    r"等?(?:均|都)?已(?:经)?(?:(?:全额|足额|全部|一次性|优先)(?:予以)?(?:清偿|支付|付清|受偿|发放|缴纳|偿付)|(?:清偿|支付|发放)完毕|付清)"
)
# What was held and went to the State or its owner is held no more.
HANDED_ON = compiled(
    r"等?(?:均|都)?已(?:经|依法)?(?:全部)?(?:上缴|发还)|等?，?(?:由[^，。；\d]{2,14})?(?:依法)?(?:按比例)?发还(?:给)?各?(?:被害|集资|投资)"
)
# What the case itself costs is no debt that was paid.
OF_THE_CASE = compiled(r"(?:破产|重整|清算)费用|共益|报酬")
# 以上共计 sums up the items of what is asked for, even where all are of one kind.
ABOVE = compiled(r"(?:以上|上述|前述|各项)[^，。；]*$")
# Nothing of its own stands between two amounts of a list or a range, or between a sum and its words.
LINK = compiled(r"[、，和及与至到~～—－–\-（）；或/大写小：人民币整即]*$")
# 由原告负担…元: a share of the costs just named.
SHARE = compiled(r"(?:负担|承担|预交|交纳|缴纳)[^，。；]*$")
# A factor of a formula (…元×10%, …元/天×42天) is no debt.
# Nor is a masked name (给付康××人民币5万元) a factor.
IS_FACTOR = compiled(r"(?<![×*])(?<![付给还向][\u4e00-\u9fff])[×*]$")
FACTOR = compiled(r"(?:/[天日月年人次]|/平方米)?[×*÷xX]")
# …元×日万分之一点七五×天数: that factor is the debt on which interest is reckoned.
BASE = compiled(
    r"[×*xX](?:同期)?(?:[日月年](?:利?率|息)?|LPR|贷款市场报价利率|利率)的?(?:[万千百]分之|[\d.]+[%‰]|[×*xX])"
)
# 甲公司，某号判决，…元，诉讼费…元: by its title alone, and followed by costs, it is one item.
BY_TITLE = compiled(r"号(?:民事)?(?:[判裁][决定]|调解)?书?，$")
# 10万元以下的部分: a threshold is no repetition, nor is a sum with its own noun behind: …元（本金）、…元（利息）.
NO_REPETITION = compiled(
    rf"以[上下内]的?部分|（(?:其中)?(?:(?:借款|贷款|货款|债权)?本金|(?:申请)?执行费|{INTEREST})[），]"
)
# A list of cases: number, name, sum.
LISTED = compiled(r"号[^，。；：]{1,40}$")
# 现将查控结果告知如下 tells, and orders nothing.
ONLY_TOLD = compiled(r"告知(?:内容|结果)?如下[：:，。]?$")
JUDGMENT = compiled(r"判决")
TRIAL = compiled(r"^[^执破保]*民[^执破保]*$")
# A judgment that lost its head begins with who appeals or sues.
TRIAL_BLOCK = compiled(r"\n?(?:上诉人|原告|再审申请人)(?:（[^（）]{1,30}）)?[：:]?")
# So is an excerpt of one that tells where to appeal: the foot of a judgment and of no other paper.
TRIAL_FOOT = compiled(r"(?<=[。；\n])如?不服本判决，[^。\n]{0,80}?上诉")
# 10万元已到位4万元: words that govern the next amount alone.
OF_THE_NEXT = compiled(r"已(?:经)?[^，。；：（）、\d]{1,8}")
# The last day that a clause names: …年…月.
YEAR_NAMED = compiled(r"(\d{4})年(?:\d{1,2}月|年?[底初末]|春节)")
# Interest still runs on the amount: 及利息, 并支付…利息 without a sum of its own.
RUNNING = compiled(
    rf"(?:（[^（）]*）)?(?:元|整)?[、，]?(?:及|和|并|以及|、|加|另)[^。；，]{{0,40}}?(?:{INTEREST})(?:（|[^\d，。；、]{{0,30}}(?:[，。；\n]|、(?!{INTEREST})))"
)
RUNNING_ON = compiled(r"（?(?:暂计|暂算|计算至|计至|算至)[^。；]{0,24}(?:日|止)")

# How far the words around an amount reach; a bracket between them says something else.
SENTENCE_END = compiled(r"[。；\n]")
CLAUSE_END = compiled(r"[，。；\n（]")
BRACKETED = compiled(r"（[^（）]*）")
