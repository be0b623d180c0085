"""The opening sentence of a paper without party block, on folded text."""

from extractors.kept_patterns import compiled
from extractors.patterns.days import BEGINS
from extractors.patterns.parties import ROLE

# The first sentence that speaks of the case.
CASE_SENTENCE = compiled(
    r"[^。\n]{4,300}?(?:(?<!第)[一二两三四五六七八九十]{1,3}件?案(?![由号情])|系列案|(?<=纠纷)案(?=[，。；])|等案件|(?<!号)案件(?!当事人|受理费|申请费|诉讼费|超过|逾)|(?<=号)案件(?![^。\n]{0,60}一案|当事人))"
)
CLAUSE_END = compiled(r"[，。；\n]")
THEIRS = compiled(r"[^。，；：\n]{0,40}：?\n?(?:你院|贵院)(?:正?在)?(?:立案)?(?:执行|受理|办理|处置)")
OURS = compiled(
    r"(?<=[。；，\n])(?:现)?(?:本院|我院)(?:正?在|已|依法){0,2}(?:立案)?(?:执行|受理|办理)的?(?!过程)[^。\n]{4,200}?(?:一案|纠纷案(?=[，。；中]))"
)
# A role word in front of names: 申请执行人A, 被执行人：B.
# Not 案外人执行异议之诉; a name may begin with 和 (和静县…联社) or 于 (于某与…), but 申请执行人和被执行人 names nobody.
# 申请执行人为甲公司, 被执行人系乙; names may begin with 为 too (为民、为众). What a side is (被执行人为自然人) names nobody.
_WHAT_IT_IS = r"自然人|个人|企业|单位|法人|公民|公职|国有|同一|夫妻|父子|一[人家]|两|本[案院人]|该|其|上述|多|未成年|残疾|老|农[民户村]|失信|被|案外|外[国地]|有|无|当[地事]|何|谁"
_IS = (
    rf"[为系是](?!{_WHAT_IT_IS}|(?<=为)[民众家农康乐安盛信国天先成公您])"
    r"(?=(?:[\u4e00-\u9fff（）]{2,30}?(?:公司|银行|支行|分行|合作社|联社|厂|中心|局|（有限合伙）|（普通合伙）)|[\u4e00-\u9fff]{2,3})(?:[，。；、\n（）的]|$))"
)
LABELLED = compiled(
    rf"(?:(?<![司厂业团社])|(?!管理人))(?P<role>{ROLE})(?!(?:执行)?异议|撤销之诉|责任纠纷|利益(?:责任|赔偿)|行为无效|身安全保护|[”\"’』])(?:（[^（）]{{1,12}}）)?(?:[：:]|{_IS})?"
    rf"(?!停止|信息|之间|破产|共[有同]|[为系是](?:{_WHAT_IT_IS})|[尚拖仍]欠|[货借欠]款|(?:协议|协商)?一致|双方|均|未(?!央)|至今|仍|亦|既|暂(?:无|未)|确?无(?:财产|可供|力|其他|法)|现(?:已|无|未|下落|暂)|经(?:本院|我院|法院|传|通知|合法|依法|查)|向(?:本院|我院|法院|申请|被|其)|应[当在于为]|拒不|是否|逾期|立即|限期|收到|拆除|退还|缴纳|没有)(?=[^，。；：、与因于的和或不系已名自在]|于(?=[\u4e00-\u9fff]{{1,2}}(?:[与、诉，（]|申请执行))|和(?!被|申请|案外|利害|异议|第三|其|解)[^，。；：、与和]{{2,24}}(?:公司|合作社|联社|银行|厂|委员会|局))"
)
# An office applies alone (非诉执行): the other side may be 被申请人 throughout, without a name.
OFFICE = compiled(r"(?:局|委员会|政府|厅|办事处|[支大总]队)$")
# The first order of an excerpt that has nothing before its orders (一、限被告…于本判决生效之日起…偿还…).
FIRST_ORDER = compiled(r"\n?一、(?:限|由)?(?:被告|原告|上诉人|被上诉人|原、?被告)[^。；]{4,190}")
# Two sides without role words.
# Not who objects (你公司对本院执行A申请执行B…), nor who owes (你公司作为被执行人的A申请执行…): the pair stands behind.
PAIR = compiled(
    # Nor the words of who wrote (你反映的A申请执行B).
    r"(?:关于(?=[你贵]))?(?:你(?:们|单位|公司)?(?:来信|来电|来访|信访)?(?:反映|投诉|举报|咨询|询问|提出)的?(?!异议)|你(?:单位|公司|们|方|厂|行|店|社|院)?(?:(?:于[^，。；]{4,14}日)?[对就](?=(?:本院|我院)(?:在)?执行)|作为被执行人的|在(?=[^，。；与]{2,40}(?:与|申请执行)[^，。；]{2,60}案)))?(?:本院|我院|你院|贵院)?(?:[于自]\d[^，。；与]{4,14}日起?)?(?:在|(?<=日)[对就](?!外))?(?:立案)?(?:执行|受理|审理|办理)?(?:的|了)?(?:关于)?(?P<left>你|(?:[^，。；：与（）]|（(?:[^（）]|（[^（）]*）)*）){2,120}?)(?:因?与|诉(?!讼)|(?<!书)申请(?:强制|恢复)?执行(?!人)|(?<=[司厂行店社村会部处])申请(?=[^，。；与诉请]{2,40}纠纷))(?P<right>[^，。；]{2,200})"
)
# 甲法院与乙法院因执行A与B…一案发生争议 (协调): the courts between which a superior decides, before the sides.
BETWEEN_COURTS = compiled(
    r"\n?(?:[\u4e00-\u9fff]{4,30}法院(?:、|与|和)){1,4}[\u4e00-\u9fff]{4,30}法院(?:因|在|就|对)?(?:分别)?(?:执行|办理)"
)
# No court is a side of what it enforces.
A_COURT = compiled(r"(?:人民|海事|铁路运输|知识产权|金融|互联网)法院$")
# One side alone, for the paper speaks to the other: A因…一案，持…向本院申请执行.
ALONE = compiled(
    r"(?P<left>[^，。；：、与因\n]{2,60}?)因[^，。；]{2,40}?(?:一案|纠纷)，?[^。；\n]{0,90}?向(?:本院|我院|法院)(?:书面)?(?:提出)?申请(?:强制)?执行"
)
WORDS_BEFORE_NAMES = compiled(
    r"(?:（\d{4}）[^，。、；（）]{2,20}?号(?:之[一二三四五六七八九十]{1,2})?|(?:(?:我|本)(?:公司|单位)?)?并非|现?将?(?:本院|我院)|现将|因|[\u4e00-\u9fff]{2,24}?法院以?(?=（\d{4}）)|委托(?=执行)|(?:关于|就|对|因)?(?:贵院|你院)|(?:今[天日]|现在?|是)?就(?![业近])|[\u4e00-\u9fff]{2,24}?法院[就对](?![外面])|为(?=原告|被告|申请执行人|第三人)|你(?:村|镇|处|单位|公司)的|(?:委托|指定|要求|请求)(?:我|本)(?:公司|单位|中心|所|司|行)(?:对|就)|对(?=本院|我院)|在|正在|(?:[\u4e00-\u9fff]{2,24}法院|[你贵]院)?(?:委托|移送|移交|交办)给?[我本你贵]院(?:代为|协助)?(?=执行|办理)|(?:[我你贵]省)?[\u4e00-\u9fff]{2,24}?法院(?=(?:立案)?(?:执行|受理|审理|办理)的|(?:正?在)(?:立案)?(?:执行|办理))|已(?=于|经|依法|立案|受理|执行|裁定|决定|中止|终结)|(?:此前|之前|先前|前期|曾)?(?:已)?(?:裁定|决定)?(?:中止|终结|暂缓|恢复)(?:本次)?执行(?:程序)?(?=的)|(?:裁定|决定)[对就将](?!外)|(?:裁定|决定)(?:中止|终[结止]|恢复|暂缓)(?!执行|本次|对)|依法|立案|恢复(?=执行)|执行|受理|审理|办理|的与|的|了|关于|申请执行人|被执行人|申请人|原告|被告|于[^，。]{0,16}日|依据|根据)+"
)
# The end of words that no list knows and that lead to a name: …终结本次执行程序的A, 恢复A.
# Not a place: 上海A is another firm than A.
LEADS = compiled(r"(?:[的了因对由就将]|执行|恢复|中止|终结)$")
# The addressee himself: 你单位, 你（单位）, 你们.
YOU = compiled(
    r"(?:你(?:单位|公司|们|方|厂|行|店|社|院|（单位）|（公司）)?|贵(?:单位|公司|方|厂|行|店|社|院)(?=[与诉因就对申持以向]|$))(?![\u4e00-\u9fff]{0,2}公司)"
)
# 快捷支付技术服务有限公司: a firm that handles payments, by its name.
OF_PAYMENTS = r"(?:技术|科技|服务|网络|清算|信息|数据|系统|股份|集团|（[^（）]{1,6}）){0,5}有限"
# 甲公司在乙公司的工程款, 李苇在某银行的存款, 甲公司应收乙公司货款: where the debtor's money lies, and with whom.
KEPT_AT = (
    r"(?:(?<=公司)|(?<=[厂店社行会院]))(?:在(?!线)|应收|应得|享有)|(?<=[\u4e00-\u9fff×*某]{2})(?:在(?=(?:(?!名下)[^，。；：、与\n]){2,24}?(?:银行|支行|分行|信用社|联社|公司|[局厂]|政府|委员会)(?:的|处|账户|开[立设]|存|应|领|享|未))"
    r"|(?:存放?|开[立设])[于在](?=[^，。；：、与\n]{2,24}?(?:银行|支行|分行|信用社|联社|公司)))"
)
LIST_STOP = compiled(
    rf"与|诉(?!讼)|[，。；：\n?？]|认为(?!业)|是否|(?<=公司)破产(?=而|后|，|程序|(?:清算|重整)(?!组|管理|小组))|依据|根据(?!地)|强制(?=执行)|拒不|申请执行(?!人)|申请(?!人|执行人)|因|于{BEGINS}|向本院|不服|对(?!外)|名下|所有的|(?:实际)?(?:居住|占用|占有|使用)|位于|持有|共(?:同所?)?有的|提出|之间|(?<=某)一家|(?<=某[\u4e00-\u9fff])一家|早(?=在[^，。；]{0, 8}前|已(?![\u4e00-\u9fff]{0, 6}公司))|以(?=被|其|[^，。；]{{2,24}}为由)|未(?=履行|按|能|在|自觉|依)|应(?=[当自于在向付支偿返归赔将])|于(?=本(?:判决|调解|裁定|裁决))|在(?=[你我本贵][院市县区辖])|无(?=(?:户籍|住所|财产|可供|银行|房|车|任何|其他|固定|履行))|{KEPT_AT}|(?:尚|拖)欠|有(?=任[何意]|权)|(?:归还|偿还|返还|支付|给付|赔偿|退还)(?=[\u4e00-\u9fff\d])(?!{OF_PAYMENTS})|的?(?:借|欠|货|工程)款(?=本[金息]|共计|人民币|\d)|等(?=[一二两三四五六七八九十\d]{{1,3}}[人名户方家])|\d[\d.,]{{0,12}}[万亿]?余?元|犯(?=[^，。；]{{1,24}}罪)|(?:(?<![司厂业团社产])|(?!管理人))(?:{ROLE})"
)
# Words that end an organisation's name wherever they stand.
STRONG_END = compiled(
    r"公司|银行|支行|分行|集团|企业|信用社|合作社|联社|商行|经营部|经销处|委员会|事务所|管理局|（有限合伙）|（普通合伙）|（特殊普通合伙）|管理人|医院|学校|厂(?!房)|中心(?!城)"
)
# The addressee applies himself: 你申请执行某某…一案.
YOU_APPLY = compiled(
    # 你公司（统一社会信用代码…）申请执行某某: the bracket says who you are.
    r"(?:你(?:单位|公司|们|方|厂|行|店|社|所|（单位）)?|(?:^|(?<=[：\n，。；]))贵(?:单位|公司|方|厂|行|店|社|所))(?:（[^（）\n]{2,60}）)?(?:已)?(?:于[^，。；]{0,16}日)?(?:已)?(?:向(?:本院|我院))?(?:提出|提交)?申请(?:强制|恢复)?执行(?!人|异议|监督|和解)"
)
# 本院在执行你社与某某…一案 is said to either side; what tells is who is paid or is to give clues.
EXECUTING_YOU = compiled(r"执行你(?:单位|公司|们|方|厂|社|行|店|院)?与")
FOR_APPLICANTS = compiled(
    r"领款|(?:到|至|前往|来)(?:本院|我院)[^，。；]{0,10}领取|领取[^，。；]{0,6}款|(?:发还|发放|支付|退付|转付)(?:给|至)?你|你[^，。；]{0,30}(?:提供|举报)[^，。；]{0,16}财产线索|未能?提供[^，。；]{0,10}财产线索"
)
# Behind the sentence of the case: what one sued for is being enforced.
ENFORCED = compiled(r"申请(?:强制)?执行(?!人)|(?:立案|移送|强制)执行")
OBJECTORS = frozenset({"异议人", "案外人", "利害关系人", "复议申请人", "异议申请人", "申诉人"})
SIDES = frozenset({"申请执行人", "被执行人", "债务人", "申请保全人", "被保全人", "异议人", "案外人"})
OPPOSED = frozenset({"申请执行人", "被执行人"})
# 被执行人李某未履行…, 被执行人李某犯诈骗罪: a person named by what he is to do, in a paper that names nobody else.
# Only one whose name is masked or stands there again: 被执行人股权应当评估 names nobody.
DUTY = compiled(
    r"未(?=履行|按|能|在|自觉|依|到庭)|拒不|(?:至今|仍)未|逾期(?:未|不)|应(?:当|于|在|按|向|缴|付|支付)|犯[^，。；：\n]{1,24}罪"
)
MASKED = compiled(r"[\u4e00-\u9fff](?:某[某甲乙丙丁\d]?|[×*Xx]{1,2})")
NO_PERSON = compiled(
    r"(?:财产|股权|股份|工资|收入|户籍|子女|配偶|妻子|丈夫|家属|亲属|父母|存款|身份|账号|账户|企业|公司|单位|法人|法定|代表|经营|名称|姓名|地址|住所|财物|债权|债务|资产|款项|均|等|也|亦)"
)
# 对某某及其法定代表人某某采取限制消费措施, 将某某纳入失信被执行人名单.
MEASURED = compiled(
    r"(?:对|将)(?:被执行人)?(?P<names>(?!其|该|你|被|采取|限制|以下|下列|上述|符合|拒|不|未|有)[^，。；：对将你]{2,40}?)(?:及其?(?:法定代表人|主要负责人|负责人|经营者)[^，。；]{2,6}?)?"
    r"(?:采取了?限制(?:高)?消费|限制(?:高)?消费|纳入了?失信|列入了?失信)"
)
# 某某名下的房产已被…查封: of whom a letter between offices writes that names no side.
OWNER = compiled(
    r"(?<=[，。；：、\n对将])(?P<names>(?!其|该|你|案外人|买受人|第三人|申请执行人)(?:(?:(?!对|将|解除|本院|查封|冻结|位于)[\u4e00-\u9fff（）]){4,40}?(?:公司|厂|社|店|行|中心|集团)|[\u4e00-\u9fff]{2,3}))名下"
)
# 公开拍卖：甲公司所有的铣床一台, 标的物所有人：甲公司: whose thing a court's notice of sale offers, without his role.
SALE_NOTICE = compiled(r"公告(?:（[^（）\n]{1,12}）)?\n[^。]{0,200}(?:拍卖|变卖)")
_LOT_FIRM = r"(?P<{0}>(?!有限|公司|案外|买受|竞买|第三|申请|其|该|你|上述|本|管理|抵押|共有|[^，。；：、\n]{{0,12}}平台)[\u4e00-\u9fff]{{2}}(?:[\u4e00-\u9fff]|（[\u4e00-\u9fff]{{1,8}}）){{2,36}}?(?:公司|厂|集团|合作社|中心|（有限合伙）|（普通合伙）))"
OWNER_OF_LOT = compiled(
    rf"(?:(?<=[：\n])|(?<=拍卖)|(?<=变卖)){_LOT_FIRM.format('names')}(?:（[^（）\n]{{2,40}}）)?(?:名下|所有的|持有的|的(?=[^，。；：]{{2,40}}(?:[一二三四五六七八九十两]|\d|厂房|房产|房屋|土地|股权|设备)))(?!竞买|平台)"
    rf"|(?:所有权?人|产权人|登记权利人)(?:名称)?(?:为|系|：){_LOT_FIRM.format('owner')}(?=[，。；、）\n])"
)
LETTER_BETWEEN_OFFICES = compiled(r"\n[^\n，。；：]{0,40}(?:法院|管理人|[局所]|中心|[银支分]行|公司)(?:执行[局庭])?：")
# 被执行人甲、乙现向你院申报财产如下: the form of a report names all who give it.
REPORTS = compiled(r"[^，。；\n]{2,200}?现向[你本我贵]院(?:申报|报告)财产")
# 中止对某公司的执行: whom the case is against.
ENFORCED_AGAINST = compiled(
    r"(?:中止|终结|恢复|暂缓|停止|终止)对(?P<names>[\u4e00-\u9fff（）]{4,40}?(?:公司|厂|社|店|行|中心|集团))的(?:强制)?执行"
)
# Behind a name: the thing that is sold was this person's.
OWNS = compiled(r"名下|所有的?|持有|共(?:同所?)?有的|(?:实际)?(?:居住|占用|占有|使用)")
# Words for anyone who may come (竞买人条件), not for a party of the case.
NOT_SIDES = frozenset({"竞买人", "买受人", "承租人", "权利人", "债权人", "协助执行人", "协助义务人", "协助执行义务人"})
# The addressee of a notice is the other side of the one that it names; a court or an administrator is no side.
OPPOSITE = {"申请保全人": "被保全人", "原告": "被告", "被告": "原告", "上诉人": "被上诉人", "再审申请人": "被申请人"}
# So is whoever is meant by his right in a thing: 该房屋的承租人、抵押权人.
NO_ADDRESSEE = compiled(
    r"法院|公安局|检察院|派出所|全体|租户|(?:相关|有关)人员|各债权人|社会公众|(?:管理人|清算组|债务人|股东)$|(?:权人|关系人|承租人|租赁人|使用人|占有人|占用人)$"
)
# 李某就该房屋提出…, 林某连声道谢: prose runs on behind a person's masked name, which is short. Not a firm's
# (云某餐饮管理有限公司), nor a name that is masked within (阿某古丽).
MASKED_THEN = compiled(
    r"(?P<name>(?:欧阳|司马|上官|诸葛|皇甫|尉迟|慕容|令狐|司徒|夏侯|(?!某)[\u4e00-\u9fff])某{1,2}[甲乙丙丁戊\d]?)(?![某省市县区州镇乡村街路])(?=(?P<goes_on>[就等向因以])?[\u4e00-\u9fff]{4})"
)
# 李某、林某夫妻二人: what they are to each other, or how many.
AS_KIN = compiled(r"(?<=[\u4e00-\u9fff×*]{2})(?:夫妻|夫妇|父子|母子|父女|母女|兄弟|姐妹|姐弟|兄妹)(?:[二两三四五]人)?$")
# 李苇女士：, as one writes to a person.
HONORIFIC = compiled(r"(?<=[\u4e00-\u9fff]{2})(?:女士|先生|同志|老师)$")
# Two who are called so need not be one.
MASKED_WHOLE = compiled(r"[×*Xx某○]+")
# 周远及其他占有人: whoever else it concerns.
AND_OTHERS = compiled(r"(?:及|和|以及|、)(?:其他|其余|实际)[^，。；、]*$")
# A line that ends with a colon and tells of the case is no addressee.
NOT_ADDRESSED = compiled(
    rf"一案|案件|如下|本院|^(?:我院|现|兹|定于|将于)|(?:将|定|拟)于{BEGINS}|(?:拍卖|变卖|公告)$|^(?:裁判)?(?:文书|公告|案件)?(?:正文|全文|原文|内容)$"
)

# Numbers of joint cases before the names: 本院在执行（2021）…3、4、5号甲、乙与….
NUMBERS_BEFORE = compiled(
    r"（\d{4}）[\u4e00-\u9fff\d]{1,14}?[\d×*]{1,6}(?:号?[、和及至~～—–-][\d×*]{1,6}){0,40}号(?:之[一二三四五六七八九十]{1,2})?"
)
# 甲、乙：申请执行人提出…，本院决定恢复（2024）…号案件的执行: told to both sides, of whom the text names none.
BOTH_TOLD = compiled(
    r"(?:恢复|中止|终结|暂缓)[^，。；\n]{0,40}?执行|执行(?:完毕|和解)|予以结案|(?:恢复|中止|终结|暂缓)执行"
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
TO_APPLICANT = compiled(r"(?:受理(?:执行)?案件|案件受理|执行立案|立案受理)通知书(?:（[^（）]{1,12}）)?\n")
DEBTOR_IS = compiled(r"被执行人(?:为|系|是)(?P<names>[^，。；：\n]{2,80}?)(?=[，。；\n]|等)")
# 本院执行的被执行人系甲公司, in a letter to somebody else; 你并非本案被执行人.
DEBTOR_IS_ANOTHER = compiled(rf"被执行人{_IS}(?P<names>[^，。；：\n]{{2,80}}?)(?=[，。；\n]|等|的)")
YOU_ARE_NONE = compiled(
    r"你(?:单位|公司|们|方|厂|行|店|社|院)?(?:(?:也|亦|均|本人|自身)?(?:并非|并不是|不是|不属于|非))(?:本案|该案|上述案件)?的?(?:被执行人|当事人)"
)
# Who is asked to help, and owes nothing: an office, a registry, a bank.
HELPER = compiled(
    r"(?:局|委员会|政府|厅|办事处|[支大总]队|中心|所|银行|支行|分行|信用社|联社|交易所|结算公司|登记公司)$"
)
# 青禾家居用品有限公司（以下称“债务人”）: whom a paper of an administrator calls the debtor.
CALLED_DEBTOR = compiled(
    r"(?:^|[，。；：\n、]|[对就将为由]|关于|保证|确保|规范|推进|受理)(?P<name>(?![对就将为由保证确规范推进受理])[\u4e00-\u9fff（）·A-Za-z]{4,40}?(?:公司|厂|企业|集团|合作社))（(?:以下|下)(?:简)?称[：“\"]{0,2}(?:债务人|破产人)[”\"]?）"
)
# Behind 管理人 or another role word: what is done there, and no name.
NOT_A_NAME = compiled(
    # 该公司, 其本人: whom the sentence before named. 甲公司作为申请执行人在…中, 甲公司为原告乙诉丙…的第三人: prose.
    r"(?:该|其|此|上述|前述)(?:公司|企业|单位|厂|行|社|店|村|院|案?人|本人|个人)?$|[^，。；]{1,40}作为(?:申请|被)执行人|(?:开办|主管|上级)(?:单位|部门|机关)|[^，。；]{2,40}(?<!人)[为系](?:原告|被告|第三人|申请执行人|被执行人)(?=[\u4e00-\u9fff]{2})|"
    r"债权[额金数]|一案$|申请(?:恢复|终结|执行|强制|中止|暂缓|撤回)|住[处所]$|家[中里]$|同意(?=$|移送|终结|分期|执行|和解|撤)|(?:土地|房屋|车辆|商铺|厂房|场地|设备|机器)$|(?:财产|资产|房产|存款)(?!管理|保险|经营)|接管|了解|陈述|举证|质证|发表|履职|履行职|核实|支付(?!宝)|给付|偿还|赔偿|返还|价值|人民法院$|指控|出庭|申报|提交|书面|报告|清偿|移交|办理|联系|账户|处(?=[，。])"
    r"|(?:民事|刑事|行政|仲裁|执行)?(?:判决|裁定|裁决|调解|决定)书"
    # 原告诉称，…; 被告陆远辩称，…: who says it, told already; 要求被告归还借款.
    r"|[^，。；]{0,40}[诉辩]称$|(?:要求|请求|归还|返还|出具|拖延|一拖再拖)"
)
# The addressee of such a paper is no debtor.
# 协助执行通知书: who is to help owes nothing here, whatever it is called.
HELPS = compiled(r"协助[^\n。；，]{1,12}通知书(?:（[^（）\n]{1,16}）)?\n")
ASKED_TO_HELP = compiled(
    r"(?:协助(?:执行|查询|冻结|扣划|扣留|提取|查封|公示|办理|解除)|履行到期债务)[^\n。]{0,12}(?:书|函)"
    # A bank or an employer that is to let go, or to hold back (解除冻结通知书, 扣留收入通知书).
    r"|(?:解除(?:查封|冻结|扣押|扣留)|(?:扣留|提取|扣划|划拨)(?!物))[^\n。]{0,10}通知书"
    # What an appraiser or an auctioneer is charged with; who is to show an attorney its records.
    r"|委托(?:评估|鉴定|审计|拍卖|变卖|询价)?[书函](?:（[^（）\n]{1,16}）)?\n|(?:评估|鉴定|审计|拍卖|变卖|询价)委托[书函]|调查令|司法建议书"
    # Creditors with a pledge or a waiting seizure, asked what is due to them.
    r"|申报(?:债权|优先权|权利)[^\n。]{0,8}(?:通知书|告知书)"
)
# 李苇反映你院执行其与…一案, 案外人周远自愿代为偿还: what is told of whom, right behind the name.
NAME_THEN = compiled(
    r"(?<=..)(?:(?:夫妇|夫妻|[二两三四五]人)$|发出|送达|亦[无未不]|至今|反映|投诉|来信|来访|自愿|愿意|不服|以[你本我]院|现(?:有|无|已|向[你本我贵]院)|(?:申请|请求)[你本我]院)"
)
# A bracket with those inside it; one behind a name in Latin letters; the words that part whole names.
WITH_BRACKETS = compiled(r"（(?:[^（）]|（[^（）]*）)*）")
FOREIGN_BRACKET = compiled(r"[A-Za-z .,&-]{1,80}(?P<bracket>（)")
AND = compiled(r"(?<=公司|分行|支行|银行|企业)[和及]|(?<=[）厂店行])[和及](?=[\u4e00-\u9fff]{2,4}(?:$|、|.*公司))")
