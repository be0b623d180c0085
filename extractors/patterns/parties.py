"""Words of the party block (当事人部分), on folded text without white space: roles, attributes, agents."""

from collections.abc import Iterable

from extractors.machine.kept_patterns import compiled
from extractors.patterns.days import BEGINS, DAY, MONTH, YEAR, dated


def _longest_first(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


# Roles, longest first wherever one begins another.
STAGES = ("一审", "二审", "原审", "再审", "原", "起诉时", "反诉")
ROLES = (
    "申请执行人 被申请执行人 被执行人 申请保全人 被保全人 保全担保人 保全申请人 保全被申请人 复议申请人 异议申请人 "
    "被追加申请人 执行异议人 异议人 案外人 利害关系人 申请复议人 被申请复议人 再审申请人 被再审申请人 申诉人 "
    "被申诉人 申请人 被申请人 上诉人 被上诉人 原告 被告 第三人 债务人 债权人 管理人 拟追加被执行人 被追加人 "
    "追加被执行人 协助执行人 协助义务人 协助执行义务人 申请监督人 监督申请人 担保人 执行担保人 保证人 买受人 竞买人 抵押权人 质权人 普通债权人 "
    "优先债权人 参与分配申请人 承租人 原申请执行人 原被执行人 被变更人 变更申请人 权利人 义务人 被害人 "
    "附带民事诉讼原告人 附带民事诉讼被告人 被告人 罪犯 起诉人 赔偿请求人 赔偿义务机关 公诉机关 抗诉机关 被罚款人 被拘留人 被告单位 被害单位 自诉人 公益诉讼起诉人 附带民事公益诉讼起诉人 附带民事公益诉讼被告 "
    "被处罚人 被罚款单位 被处罚单位 被拘传人 被传唤人 被扣押人 被搜查人 被限制出境人 申请参与分配人 参与分配人 申请追加人 被申请追加人 申请变更人 申请强制执行人 被申请强制执行人 申请执行机关 移送执行机关 移送机关 "
    "申请参与分配的债权人 参与分配债权人 参与分配的债权人 申请参与分配债权人 优先受偿权人 优先受偿债权人 担保物权人 "
    "救助申请人 申请救助人 被救助人 权利承受人 权利承继人 义务承受人 义务承继人 债权受让人 次债务人 "
).split()
# The stage beside the role, and not every stage with every role: 485 words would be compiled into each of six patterns.
# 申请人民法院强制执行 asks a court, and names no applicant.
ROLE = f"(?:{_longest_first(STAGES)})?(?:{_longest_first(ROLES)})(?!民法院)"
# 被执行人一：, 被告（二）：, 被执行人1：, 被执行人之二：; without a colon it may be the name's first character (四川…).
_COUNT = r"(?:(?:之?[一二三四五六七八九十两]|[甲乙丙丁戊]|[1-9]\d?|（[一二三四五六七八九十\d]+）)(?=[：:（]))?"

# A segment of the block that presents a party: 被执行人（原审被告）：…, 申请执行人胡加党，…
# 第二被执行人：…; 复议申请人暨申请执行人：… has two roles.
PARTY = compiled(
    # 甲方（申请执行人）：… of an agreement.
    rf"(?:第[一二三四五六七八九十]{{1,2}}|[甲乙丙丁戊己庚辛]方[一二三\d]?（(?=[^（）\n]{{2,16}}）[：:]))?(?P<role>{ROLE})(?!(?<=管理人)(?:组长|副组长|小组|团队|工作人员))(?P<also>(?:[暨兼即、](?:{ROLE}))*){_COUNT}"
    # 被申请人（被执行人及某公司、某某二被申请人之委托代理人）：…, as long as it may be before a colon.
    r"(?P<brackets>(?:（[^（）]{1,40}）|（[^（）\n]{41,160}）(?=[：:]))*)"
    # 被执行人某某之继承人：…: he has the role now.
    rf"(?:[^，。；：:（\n]{{2,12}}[之的](?:法定|合法)?(?:继承人|遗产管理人)(?=[：:]))?(?:(?<=[人保者告])）(?=[：:]))?(?:(?:姓名(?:或|/)?(?:名称)?|名称)(?=[：:]))?(?P<colon>[：:]?)"
)
ROLE_WORD = compiled(ROLE)
# 申请执行人（略）甲公司: a site cut what stood there, and it is no part of the name.
LEFT_OUT = compiled(r"（(?:[^（）]{0,8}略|下同)）")
# Who shares in what is distributed (分配方案): the block of a plan may list the applicant among them.
CREDITORS = frozenset(
    "债权人 普通债权人 优先债权人 参与分配申请人 申请参与分配人 参与分配人 申请参与分配的债权人 参与分配债权人 参与分配的债权人 "
    "申请参与分配债权人 优先受偿权人 优先受偿债权人 担保物权人 抵押权人 质权人".split()
)
# Who objects, and is no side of the case.
OUTSIDERS = frozenset({"异议人", "案外人", "利害关系人", "复议申请人"})
# 申请执行人甲、被执行人乙：, a line to whom a letter speaks.
ROLES_ADDRESSED = compiled(rf"(?:{ROLE})[^，。；：\n]{{2,200}}：\n(?<!代理人：\n)")

# 申请执行人甲公司代理人某某、被执行人乙公司法定代表人某某到场。
CAME = compiled(rf"(?:{ROLE})[^。；：\n]{{2,200}}(?:到[场庭]|在场|参加|出席)")

# 到场当事人：申请执行人甲；被执行人乙, a line of minutes.
WHO_CAME = compiled(r"(?:到[场庭]|参加|在场|出席)(?:人员|人|当事人|各方)?：")

# Segments that belong to the party before them.
REPRESENTATIVE = "首席代表|法定代表人|法定代表(?!人)|法人代表|负责人|主要负责人|执行事务合伙人(?:委派代表)?|委派代表|经营者|经营人|业主|投资人|诉讼代表人|授权代表人?|代表人"
AGENT = (
    r"(?:以上|上列|上述)?[一二三四五六七八九十两]?(?:申请执行人|被执行人|上诉人|被上诉人|原告|被告|申请人)?[一二三四五六七八九十两]?"
    r"(?:共同的?|共同)?(?:委托|诉讼|指定|特别授权|一般授权|执行){0,6}(?:诉讼)?(?:代理人|委托代理|代理律师|辩护人)"
)
GUARDIAN = r"法定代理人|监护人|指定代理人"
ANSWERS_FOR = compiled(rf"(?:{AGENT}|{GUARDIAN})[：:]?")
ATTRIBUTE = (
    r"(?:现|户籍|经常)?(?:住所地?|住址|住|户籍地|户籍所在地|注册地(?:址)?|登记地址|经营场所|营业场所|主要营业地|主要办事机构所在地|送达地址|联系地址|通讯地址|地址|所在地|身份证住址|居住地)"
    r"|统一社会信用代码|组织机构代码|社会信用代码|营业执照|注册号|公民身份(?:证)?号码|居民身份证|身份证号?码?|身份号码|证件号码|护照|"
    rf"曾用名|原名|现名|别名|以下简称|男|女|性别|汉族|{YEAR}{MONTH}|出生|民族|职业|职务|系|单位|电话|联系方式|邮政编码|国籍|注册资本|成立日期|代理权限|特别授权|一般代理|该公司|（?其余"
)
BELONGING = compiled(
    rf"(?:{REPRESENTATIVE}|{AGENT}|{GUARDIAN}|{ATTRIBUTE}|（[^（）]{{0,12}}(?:代理|授权|名单附后)"
    # A further item of a list: 2.乙，男; （三）丙公司，法定代表人; 12.丁；.
    r"|(?:[2-9]|1\d)[.、．][^，。；]{2,30}，(?:男|女|住|统一|法定)|（[一二三四五六七八九十\d]{1,3}）[^，。；]{2,30}，(?:男|女|住|统一|法定|负责|经营)"
    r"|(?:(?:[2-9]|1\d)[.、．]|（[一二三四五六七八九十\d]{1,3}）)(?:[\u4e00-\u9fff×*]{2,4}|[^，。；]{4,30}(?:公司|银行|支行|厂|合作社|中心))[；。])"
)
# A party that is presented without its role, which stands before the first of them: 被执行人：甲公司，住所地…。乙，男，….
_NOT_THE_PARTY = r"律师|法律工作者|员工|职员|职工|工作人员|法务|代理|该(?:公司|厂|行|单位|社)(?!股东|实际控制人)|系[^。；\n]{0,24}(?:法定代表人|负责人)"
UNLABELLED = compiled(
    # The comma first: what tells nothing of a party costs least.
    rf"(?=[^，。；：、\n]{{2,60}}，[住统组营法负经注男女])(?![该其总董经厂住]|{REPRESENTATIVE}|{AGENT}|{GUARDIAN}|(?:{ROLE}))(?P<name>[\u4e00-\u9fff（）]{{4,40}}(?:公司|企业|银行|支行|分行|厂|合作社|中心|（有限合伙）|（普通合伙）)(?:（[^（）]{{1,40}}）)?(?=，(?:住所|住|统一社会|组织机构|营业执照|法定代表|负责人|经营者|注册地))"
    rf"|[\u4e00-\u9fff×*·]{{2,4}}(?=，(?:男|女)[，。；\n])(?![^。；\n]*?(?:{_NOT_THE_PARTY})))"
)
FURTHER = compiled(rf"[。；\n]\n?{UNLABELLED.pattern}")

# The opening sentence, by which the block ends.
OPENING_WORDS = compiled(
    r"一案|二案|两案|系列案|纠纷案|不服|本院|我院|本庭|(?<![根基])本会(?!计)|仲裁庭|申请执行(?!人)|向.{0,20}法院|提起上诉|指控|自愿(?!者)|提出(?:执行)?异议|提出(?:书面)?申请|达成|诉称|"
    r"已经?(?:发生)?法律效力|立案|(?:作出|制作)的?.{0,30}(?:判决|裁定|调解|决定|公证)|依据|根据|因[^，。]{0,30}(?:与|不)|以[^，。]{2,60}为由|一、|现公告|责令|上述(?:当事人|各方)"
    # 异议人甲公司称，…: what a side alleges, right behind the block.
    r"|^\n?[^，：。；（）\n]{4,60}(?<![简统合名])(?:称|认为|主张|辩解)[，：]"
)

# A list within one entry: 被执行人：1.甲公司，住所地…；2.乙，男，….
ITEM = compiled(r"(?:(?<=[；。：\n])|^)(?:[1-9]\d?[.、．]|（[一二三四五六七八九十\d]{1,3}）)(?=[^\d])")

# 李苇男，1980年3月5日出生: without a comma between. A name may end so (王亚男，女; 王亚男，住杭州市).
_WHAT_HE_IS = rf"(?<=[\u4e00-\u9fff×*]{{2}})[男女](?=，?(?:{YEAR}|\d{{1,2}}岁|[\u4e00-\u9fff]{{1,4}}族|公民身份|居民身份|身份证|生于|出生))"
# What ends a party's name within its entry: punctuation, or an attribute that follows without any.
NAME_END = compiled(
    r"，(?!(?:LTD|Ltd|LIMITED|Limited|INC|Inc|LLC|S\.A|L\.P)(?=[.，。；（\n]|$))|[。；：\n]|与(?=被(?:执行|申请|保全|告))|\.(?=(?:住|法定|统一|负责))|(?:住所地|住址|住(?=[\u4e00-\u9fff]{1,8}[省市县区])|统一社会信用代码|组织机构代码|法定代表人|负责人|委托代理人|经营者|公民身份|身份证|营业执照|执行依据|(?<=[司厂社行店心团])的?(?:诉讼)?代理人"
    rf"|(?<=某\d)(?=被(?!服|褥|单)|因|关于)|本院(?=[在于依受经])|{_WHAT_HE_IS}|系(?![统列])(?=[\u4e00-\u9fff]{{0,10}}(?:局|公司|厂))|代理权限|名下)"
)
# A bracket behind a name that says something of the party and is no part of the name.
# So does a second role of the party: 申请人：某公司（申请执行人），….
ANNOTATION = compiled(
    rf"（(?:{ROLE})(?=[、，）])"
    # 甲公司（3301号）、乙公司（3302号案）: which of several joint cases is whose.
    r"|（(?:案号[：:]?)?(?:（\d{4}）[^（）\d]{1,4}\d{0,4}[^（）\d]{1,4})?\d{1,6}(?:号?[、至—–-]\d{1,6}){0,8}号案?件?）"
    r"|（(?:以下|下|均|统|全)?[均统]?简称|（(?:中文名|英文名|外文名|更名前|变更前|曾用名|原名|原名称|原为|又名|别名|化名|现名|名单|统一|组织机构|社会信用|公民身份|身份证|身份号|住|户籍|法定代理人|监护人|下称|委托(?:诉讼)?代理|系|经营者|业主|投资人|法定代表人|负责人|男|女|已|以下|原|即|执行案号|案号|特别|未成年|反诉|曾用|注册号|营业执照|现更名|港澳|护照|\d{4}年|英文|个人独资企业|[A-Za-z](?![A-Za-z. ]{0,16}）[A-Z])|[^（）]{1,10}之[子女妻夫父母兄弟姐妹长次])"
)
# 申请人：甲公司（被执行人）: a second role behind the name.
ROLES_BEHIND = compiled(rf"（(?P<roles>{ROLE}(?:[、，]{ROLE}){{0,3}})）")
# The whole of such a bracket where it gives a short name.
SAID_OF_NAME = compiled(r"（[^（）]{0,40}简称[^（）]{1,40}）")
NAME_BRACKET = compiled(
    r"（(?:有限合伙|普通合伙|特殊普通合伙|个人独资|个体工商户|集团|中国|香港|北京|上海|[\u4e00-\u9fff]{1,6})）"
)
# Before a bracket: a person's name or one in Latin letters, of which no bracket is part (杨丽（夫妻关系）, WANG LEI（王磊）).
OF_A_PERSON = compiled(r"(?:[\u4e00-\u9fff×*]{2,3}、)*[\u4e00-\u9fff×*]{2,3}|[A-Za-z][A-Za-z .,·-]{1,60}")

# 周远、李苇（夫妻）借款合同纠纷一案: what is said of a person in a list, and the cause behind it.
SAID_OF_PERSONS = compiled(
    r"(?P<name>[\u4e00-\u9fff×*]{2,4})（(?:系|为)?(?:夫妻|夫妇|父子|母子|父女|母女|兄弟|姐弟|兄妹|姐妹)(?:关系)?）"
)

ADDRESS = compiled(
    r"(?:现住所地?|住所地?|现住址?|住址|户籍所在地|户籍地址?|户籍|注册地址?|登记地址|经营场所|营业场所|主要营业地|主要办事机构所在地|所在地|地址|经常居住地|居住地|住)"
    r"(?:为|位于|在|均为|均在)?[：:]?(?P<address>[^，。；\n：]{2,60}?)(?=[，。；\n]|统一社会信用|组织机构代码|公民身份|身份证|法定代表|负责人|$)"
)
# Before an address: where a person's household is registered (户籍地), which is not where it need live.
HOUSEHOLD = compiled(r"(?:户籍(?:所在地|地址?|住址)?|身份证(?:住址|地址))(?:为|位于|在)?[：:]?$")
RESIDENCE = compiled(
    r"(?<!户籍)(?<!身份证)(?<!暂)(?:现住所?地?址?|(?:经常|实际)?居住地址?|住所地?|住址|住)(?:为|位于|在|于)?[：:]?"
    r"(?P<address>(?!同|不)[^，。；\n：（）]{2,60}?)(?=[，。；\n（）]|公民身份|身份证|$)"
)
SAME_ADDRESS = compiled(r"^(?:址|所地?)?(?:同上|同前|同)$")
# 1980年3月5日出生, 出生日期：1980年3月5日, 生于…; a bare day only where it is all that its clause says.
BIRTH_DATE = compiled(
    rf"{DAY}(?:出生|生(?![效育产活]))|(?:出生(?:日期|时间|年月日?)?|生)(?:于|在|为|是)?[：:]?{dated('2')}"
)
BARE_DAY = compiled(rf"(?:^|(?<=[，。；：、（\n男女族])){DAY}(?=[，。；、）\n]|$)")
ALIAS = compiled(
    r"（(?:[^（）]{0,40}?[，；])?(?:以下|下|下文)?(?:均|统|合)?(?:简称|称)(?:为)?[：:“\"]*(?P<alias>[^（）”\"“，；]{2,20})[”\"]*(?:[，；][^（）]{0,30})?）"
)
FORMER_NAME = compiled(
    r"(?:曾用名|原名称?|原企业名称|更名前)(?:为|：|:)?(?P<name>[\u4e00-\u9fff（）A-Za-z]{2,40}?)(?=[，。；、）\n]|$|于)"
)
RENAMED = compiled(
    r"(?P<name>[\u4e00-\u9fff（）]{4,40}?)(?:已|于[^，。]{0,14})?(?:更名|变更(?:名称|企业名称)?)为(?P<new>[\u4e00-\u9fff（）]{4,40}?(?:公司|厂|集团|企业|银行))"
)
FORMERLY = compiled(r"（原(?P<name>[\u4e00-\u9fff（）]{4,40}(?:公司|厂|集团|局|委员会|办公室|中心|银行|社))）")

# 李四、男、1980年3月5日出生、住杭州市: behind a name and a mark of lists, what he is.
WHAT_HE_IS = compiled(
    rf"[男女]$|{YEAR}{MONTH}|(?:民族)?[\u4e00-\u9fff]{{1,3}}族$|出?生于|公民身份|身份证|现?住(?=[^、]{{0,20}}[省市区县镇乡村路号])(?![^、]*公司$)"
)
# 李四、王五，均住杭州市: before an address, that it is of all named.
OF_ALL = compiled(r"均(?:现|户籍)?(?:住所?地?址?|户籍(?:所在)?地?|注册地址?)?(?:为|在|位于|于)?[：:]?$")

# Behind a role word in running text: not a name.
NO_NAME = compiled(
    rf"(?:债权|标的|申报|确认|分配|受偿)[^，。；]{{0,4}}(?:额|款)|序号|案号|案由|执行依据|[^，。；]{{0,12}}\d[万亿]?元|于{BEGINS}|应(?:偿|支|给|当|付|向)|称|的|向(?:本院|法院|申请|被|其)|提出|表示|未(?!央)|已|不|均|同意|主张|认为|申请|移送(?:执行|强制|本院)|名下|所有|因|[甲乙丙丁]方$"
    r"|(?:实际)?(?:占用|占有|使用|居住|承租)人(?!$)"  # 被执行人甲、实际占用人乙: no debtor
    r"|工作人员|职员|员工|职工|成员"  # 管理人工作人员: whom an agent works for
)

# The opening sentence where there is no party block.
ADDRESSEES = compiled(
    r"\n?(?P<names>(?:[^\n。；（）]|（[^\n（）]*(?:（[^（）]*）[^\n（）]*)*）){2,400}?)："
    # In a paper without lines the letter goes on: …公司：申请执行人某某与你公司…一案, 某某申请执行你…一案.
    r"(?=\n|本院|你|关于|我院|因|上诉人[^，。；：\n]{2,60}?[就因不]|[^，。；：\n]{2,60}?(?:申请执行|与|诉)你(?:单位|公司|厂|店|社|行|们)?)"
)
MANY = compiled(
    # 等11名船员, 等五户村民: whatever they are, where they are counted.
    r"等(?:\d+|[一二三四五六七八九十百]+)(?:名|个|位|户)[\u4e00-\u9fff]{1,6}$"
    r"|等\d*[一二三四五六七八九十百]*(?:名|人|家|个|位|户|案|件)?(?:人|公司|当事人|职工|申请人|劳动者|债权人|申请执行人|被执行人|自然人|业主|村民|农户|企业|农民工|工人|员工)?(?:（.*)?$"
)

# Lines of minutes and notices between heading and block that present nobody; nor do these within a block.
BESIDE_BLOCK = compiled(
    r"(?:时间|地点|执行员|执行法官|书记员|记录人?|在场人|案由|案号|主持人?|参加人|抄送)[：:]"
    # 因涉嫌犯诈骗罪，于某日被刑事拘留; 曾因犯盗窃罪被判处有期徒刑: what became of an accused, before the next one.
    r"|\n?(?:(?:现|曾|又|后|[12]\d{3}年[^，。\n]{0,8})?因(?:本案|[^，。\n]{0,12}(?:涉嫌|犯))|(?:现|已)(?:被)?(?:羁押|取保候审)"
    r"|[12]\d{3}年[^，。\n]{0,10}(?:因[^。\n]{0,40})?被[^，。\n]{0,20}(?:拘留|逮捕|取保候审|监视居住))[^。\n]*[。\n]"
)
# What follows the name of a natural person: ，男，1974年…
PERSON_FIRST = compiled(rf"[，（]?(?:男|女|性别|{YEAR}{MONTH}|[\u4e00-\u9fff]{{1,4}}族|公民身份|身份证)")
# A foreigner's name in Latin capitals reads like a firm's, but for what follows it: ，男，; （中文名：…），女，.
PERSON_SAID = compiled(r"(?:（[^（）]{1,40}）)?，(?:男|女)(?=[，。（]|$)")
# A later sentence that describes a party named in the opening: 被执行人：…；邵某，男，身份证号….
# Its head may stand in a sentence of its own behind it.
DESCRIBED = compiled(
    r"[，（](?:男|女|公民身份|身份证|统一社会信用|组织机构|住|经营场所|营业场所|法定代表人)[^；。\n]{2,120}"
    rf"(?:[。\n]{{1,2}}(?:{REPRESENTATIVE})[：:][^。；\n]{{2,40}})?"
)
# So do the lines below him who signs: 担保人：某公司（公章）, 法定代表人：…, 统一社会信用代码：….
SIGNED = compiled(
    r"(?:法定代表人|负责人|经营者)[\u4e00-\u9fff·]{2,4}(?=\n)|(?:（[^（）\n]{1,8}）)?(?:\n(?:法定代表人|负责人|经营者|统一社会信用|身份证|公民身份|住所?地?址?：|地址：|联系)[^\n。；]{2,60}){1,5}"
)
# Behind an agent or a list: （特别授权）被告某某, （其余名单附后）被执行人某某.
# …公民身份号码330102…被告李苇，男: the stop was lost behind a party's own number.
BEHIND_NUMBER = compiled(r"(?:身份证?号码?|身份号码|信用代码|组织机构代码)[：:]?[\dA-Z×*x]{2,18}$")
POWER = compiled(r"（[^（）]{0,12}(?:代理|授权|名单|附后)[^（）]{0,6}）$")
# 甲公司管理人: whose administrator he is; one for several firms, or a firm of lawyers, is left alone.
ADMINISTRATOR_OF = compiled(
    r"(?P<firm>[^、，。；\n 等]{4,40}?(?:公司|厂|集团|合作社|企业|（有限合伙）|（普通合伙）))(?:破产|重整|清算|破产清算|破产重整)?管理人"
)
