"""Words of the heading: courts' names, titles and the kinds they stand for (see the gold conventions of kinds)."""

from extractors.machine.kept_patterns import compiled
from extractors.patterns.days import DAY
from models import DocumentKind

DIGITS = str.maketrans("〇○OＯo零ΟО◯？?\ufffd一二三四五六七八九—―－-", "0000000000001234567891111")
DASHES = str.maketrans(dict.fromkeys("—―－-", "一"))

# A court's name at the start of a line: 浙江省杭州市萧山区人民法院, 最高人民法院, 上海海事法院, …高级人民法院伊犁哈萨克自治州分院; on two lines
# where the place alone fills the first, and on three where 中级人民法院 or 人民法院 stands by itself; with the city masked, 河北省***市中级人民法院; behind the case's name, 甲与乙、丙买卖合同纠纷一审民事裁定书.
COURT_LINE = compiled(
    r"(?:^|\n|(?<=[】）：\d号}\"])|(?<=审(?:民事|行政)(?:裁定|判决)书))(?P<court>(?:(?:[\u4e00-\u9fff]{2,20}[省市州盟区县旗师团]\n){1,2}(?=(?:[高中]级)?人民法院)|[\u4e00-\u9fff]{2,8}[省市州盟区]\n)?[\u4e00-\u9fff*×]{2,60}?法院(?:[\u4e00-\u9fff]{2,8}分院)?)"
    r"(?!作出|受理|认为|于|的|以)"
)

# A court's name without 人民 before 法院, which a special court has not either (海事法院).
SHORT_COURT = compiled(r"[省市州盟县区旗](?:中级|高级)?$")
# A district's court without its city: many cities have a 鼓楼区.
DISTRICT_ALONE = compiled(r"[^省市州盟\n]{1,6}区人民法院")

# The same as the last line above the date, a seal's words aside.
COURT_AT_FOOT = compiled(
    r"[\n。](?:特此(?:公告|通知|告知|函告|函复|说明)|此[致复令])?(?:（[\u4e00-\u9fff]{2,4}）)?(?P<court>[\u4e00-\u9fff]{2,60}?法院)(?:（[^（）]{1,8}）)?\n?$"
)

# The first line of a notice that has no title, before whom it speaks to; the gazette's own line below one ([江苏]某法院).
COURT_ALONE = compiled(r"\n?(?P<court>[\u4e00-\u9fff]{3,40}法院)\n")
PUBLISHED_BY = compiled(r"\n[\[【（][\u4e00-\u9fff]{2,4}[\]】）](?P<court>[\u4e00-\u9fff]{3,40}?法院)\n刊登")

# The court that says in its own sentence who it is: 本院（某某人民法院执行局）, 某某人民法院（以下简称本院）.
SAYS_ITSELF = compiled(
    r"(?:本院|我院)(?:地址)?（[^（）。；\n]{0,30}?(?P<inside>法院)(?:[^（）法。；，\n]{0,12})）"
    r"|(?P<before>法院)（(?:以下|下)?均?(?:简称|称)[：“\"]*(?:本院|我院)[”\"]?）"
    # 某某人民法院拟对…进行评估，现公告送达…: whose act the paper is.
    r"|(?P<acts>法院)拟(?:依法)?对[^。；]{4,200}?(?:评估|拍卖|变卖|处置)[^。；，]{0,10}，现[^。；，]{0,10}公告"
    # 某某人民法院定于…公开进行网络司法拍卖活动，现公告如下: so does a notice of a sale that has no foot.
    r"|(?P<sells>法院)(?:将|定)于[^。；\n]{4,160}?(?:拍卖|变卖)[^。；\n]{0,80}?，现公告如下"
)
# 终结某某人民法院的（2024）…号案件的执行, in an order: so does who ends the case.
ENDS_ITS_CASE = compiled(
    r"(?<=终结)[\u4e00-\u9fff]{2,30}?(?P<ends>法院)的?（(?:19|20)\d{2}）[^（）。；，\n]{2,24}号[^，。；\n]{0,8}执行"
)

# A site's table above the paper: 裁判日期：2019-07-03, or …裁判日期\n2019/7/3 0:00:00当事人, the cells run together.
RULED_ON = compiled(
    r"(?:(?:^|\n)(?:判决|裁定|结案)|裁判)日期：?\n?(?P<year>(?:19|20)\d{2})[-年./](?P<month>\d{1,2})[-月./](?P<day>\d{1,2})日?"
    r"(?: \d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?(?=\n|$|当事人|案)"
)

# Minutes without a court in their heading: 地点：某某人民法院执行局.
PLACE_OF_MINUTES = compiled(r"笔录\n(?:[^\n]{0,60}\n){0,3}?地点[：:](?P<court>[\u4e00-\u9fff]{2,40}?人民法院)")

# So do the words for who was there (执行员：某某（某某人民法院）), or the sentence of the case (某某人民法院在执行…).
COURT_OF_MINUTES = compiled(
    r"(?<=[\n，。；：（])(?P<court>[\u4e00-\u9fff]{2,40}?人民法院)(?=(?:执行[局员法]|干警|正?在执行|）))"
)

# The day on which minutes were taken, where nobody dates them below.
TIME_OF_MINUTES = compiled(r"笔录\n(?:[^\n]{0,60}\n){0,4}?[^\n：]{0,4}(?:时间|日期)[：:]" + DAY)

# 某省江都开发区人民法院 with the city's 市 left out: the register knows only the court behind it.
CITY_WITHOUT_ITS_WORD = compiled(
    r"[\u4e00-\u9fff]{2,3}省[\u4e00-\u9fff]{2,3}[^省市县区州院\n]{2,8}(?:合作区|开发区|新区|自贸区|试验区|示范区|园区)人民法院$"
)

# What a paper without a printed title is, by its own number and the words before its orders (执…号, 裁定如下).
# Only numbers of the form of 2016: before, an enforcement ruling was headed 民事裁定书 as often.
ORDERS_FOLLOW = compiled(r"(?P<paper>裁定|判决|决定)如下[：:]")
BY_NUMBER = tuple(
    (paper, compiled(code), kind)
    for paper, code, kind in (
        ("裁定", r"^执", DocumentKind.ENFORCEMENT_RULING),
        ("裁定", r"^(?:民|财保|破|强?清)", DocumentKind.CIVIL_RULING),
        ("判决", r"^民", DocumentKind.CIVIL_JUDGMENT),
        ("决定", r"^执", DocumentKind.ENFORCEMENT_DECISION),
    )
)

# An order of restraint published without its title and number: what it does, and 此令 above its day.
# Not what it threatens (将对你采取…) or takes back (对你采取的…).
RESTRAINS = compiled(
    r"(?:^|[，。；：]|依法|决定|现|规定)对(?:你|被执行人)(?:(?!解除|暂停|撤销|停止)[^。，；：\n]){0,30}?采取限制(?:高)?消费措施"
)
SO_ORDERED = compiled(r"(?:[。；]|\n)此令[。！]?\n*$")

BELONGS_TO_NAME = "省市州盟县团"
"""Signs behind which a court's name does not begin: what stands before is part of it."""

KINDS = tuple(
    (compiled(pattern), kind)
    for pattern, kind in (
        (r"移送破产(?:案件)?审查决定书", DocumentKind.BANKRUPTCY_TRANSFER),
        (r"失信(?:被执行人)?(?:名单)?决定书", DocumentKind.DISHONEST_LISTING),
        (r"限制(?:高)?消费(?:及有关消费)?(?:措施)?(?:令|决定书)", DocumentKind.CONSUMPTION_LIMIT),
        (r"^执行(?:案件)?裁定书", DocumentKind.ENFORCEMENT_RULING),
        (r"^(?:民事案件)?民事裁定书|^民事案件裁定书", DocumentKind.CIVIL_RULING),
        (r"^执行通知书|^限期履行通知书", DocumentKind.ENFORCEMENT_NOTICE),
        (r"^执行决定书", DocumentKind.ENFORCEMENT_DECISION),
        (r"结案通知书", DocumentKind.CLOSING_NOTICE),
        (r"^(?:民事案件)?民事判决书|^民事案件判决书", DocumentKind.CIVIL_JUDGMENT),
        (r"公告$", DocumentKind.PUBLIC_NOTICE),
    )
)

# 解除限制消费令决定书, 撤销纳入失信被执行人名单决定书: the paper that takes a measure back is not the measure.
TAKES_BACK = compiled(r"(?:解除|撤销|撤回|暂停|暂缓|不予|删除|屏蔽|更正|变更|提前移除)(?:对)?(?:纳入|列入|采取)?$")
MEASURES = frozenset({DocumentKind.CONSUMPTION_LIMIT, DocumentKind.DISHONEST_LISTING})

# A published case report has sections that no paper of a court has.
# A digest of rulings: the court, the number, and below it what the ruling teaches.
DIGEST = compiled(r"(?:^|\n)摘要\d{0,2}[：\n]?【(?:裁判摘要|案号)")
CASE_REPORT = compiled(r"基本案情|裁判要旨|裁判要点")
# A listed company's notice: 股票代码 in its head, 公告 in its title.
# Not what a court served in that way: 经本院公告送达开庭传票, 公告传唤.
FIRM_NOTICE = compiled(r"(?<!经)(?<!经本院)(?<!经法院)(?<!以)(?:提示性|进展|重大|临时)?公告(?!传唤|费|期)")

# A court's report or letter to another (情况说明、报告、复函), without a number: its name, the title and whom it is to.
REPORT_OF_A_COURT = compiled(
    r"\n?(?P<court>[\u4e00-\u9fff]{3,40}?法院)(?:执行[局庭裁判]{1,3})?(?:\n|(?=关于))(?:关于[^\n。；：]{2,80}?)?[^\n。；：，]{0,12}?(?:报告|说明|[复商来]?函|通报|请示|汇报|意见)\n?"
    r"(?:（[^（）\n]{2,40}）[^\n：。]{0,20}\n)?[^\n。；，：]{2,30}(?:法院|[局庭处委会府]|管理人)[：:]\n"
)

# A court's list of debtors (曝光台、失信名单), whose first line is its name and the list's: it has no title of a paper.
LIST_OF_A_COURT = compiled(
    r"\n?(?P<court>[\u4e00-\u9fff]{3,40}?法院)\n?(?:关于)?(?:公布|发布|曝光|公开)?[^\n。；：，]{0,30}?(?:曝光台|曝光[栏榜]?|名单|红黑榜|黑名单|公示[栏表]|一览表|(?:案款|执行款|财产|价款)[^\n。；：，]{0,8}(?:分配|发放|明细)表)(?:公告|公布|公示)?(?:（[^（）\n]{1,20}）)?\n"
)
