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
LABELLED = compiled(
    rf"(?:(?<![司厂业团社])|(?!管理人))(?P<role>{ROLE})(?!(?:执行)?异议|撤销之诉|责任纠纷|利益(?:责任|赔偿)|行为无效|身安全保护|[”\"’』])(?:（[^（）]{{1,12}}）)?[：:]?"
    rf"(?!停止|信息|之间|破产|[尚拖仍]欠|[货借欠]款|(?:协议|协商)?一致|双方|均|未(?!央)|至今|仍|亦|既|暂(?:无|未)|确?无(?:财产|可供|力|其他|法)|现(?:已|无|未|下落|暂)|经(?:本院|我院|法院|传|通知|合法|依法|查)|向(?:本院|我院|法院|申请|被|其)|应[当在于为]|拒不|逾期|立即|限期|收到|拆除|退还|缴纳|没有)(?=[^，。；：、与因于的和不系已名自在]|于(?=[\u4e00-\u9fff]{{1,2}}(?:[与、诉，（]|申请执行))|和(?!被|申请|案外|利害|异议|第三|其|解)[^，。；：、与和]{{2,24}}(?:公司|合作社|联社|银行|厂|委员会|局))"
)
# An office applies alone (非诉执行): the other side may be 被申请人 throughout, without a name.
OFFICE = compiled(r"(?:局|委员会|政府|厅|办事处|[支大总]队)$")
# The first order of an excerpt that has nothing before its orders (一、限被告…于本判决生效之日起…偿还…).
FIRST_ORDER = compiled(r"\n?一、(?:限|由)?(?:被告|原告|上诉人|被上诉人|原、?被告)[^。；]{4,190}")
# Two sides without role words.
# Not who objects (你公司对本院执行A申请执行B…), nor who owes (你公司作为被执行人的A申请执行…): the pair stands behind.
PAIR = compiled(
    r"(?:你(?:单位|公司|们|方|厂|行|店|社|院)?(?:(?:于[^，。；]{4,14}日)?[对就](?=(?:本院|我院)(?:在)?执行)|作为被执行人的|在(?=[^，。；与]{2,40}(?:与|申请执行)[^，。；]{2,60}案)))?(?:本院|我院|你院|贵院)?(?:[于自]\d[^，。；与]{4,14}日起?)?(?:在|(?<=日)[对就](?!外))?(?:立案)?(?:执行|受理|审理|办理)?(?:的|了)?(?:关于)?(?P<left>你|(?:[^，。；：与（）]|（(?:[^（）]|（[^（）]*）)*）){2,120}?)(?:因?与|诉(?!讼)|(?<!书)申请(?:强制|恢复)?执行(?!人)|(?<=[司厂行店社村会部处])申请(?=[^，。；与诉请]{2,40}纠纷))(?P<right>[^，。；]{2,200})"
)
# One side alone, for the paper speaks to the other: A因…一案，持…向本院申请执行.
ALONE = compiled(
    r"(?P<left>[^，。；：、与因\n]{2,60}?)因[^，。；]{2,40}?(?:一案|纠纷)，?[^。；\n]{0,90}?向(?:本院|我院|法院)(?:书面)?(?:提出)?申请(?:强制)?执行"
)
WORDS_BEFORE_NAMES = compiled(
    r"(?:（\d{4}）[^，。、；（）]{2,20}?号(?:之[一二三四五六七八九十]{1,2})?|(?:(?:我|本)(?:公司|单位)?)?并非|现?将?(?:本院|我院)|现将|[\u4e00-\u9fff]{2,24}?法院以?(?=（\d{4}）)|委托(?=执行)|(?:关于|就|对|因)?(?:贵院|你院)|(?:今[天日]|现在?|是)?就(?![业近])|你(?:村|镇|处|单位|公司)的|(?:委托|指定|要求|请求)(?:我|本)(?:公司|单位|中心|所|司|行)(?:对|就)|对(?=本院|我院)|在|正在|(?:[\u4e00-\u9fff]{2,24}法院|[你贵]院)?(?:委托|移送|移交|交办)给?[我本你贵]院(?:代为|协助)?(?=执行|办理)|(?:[我你贵]省)?[\u4e00-\u9fff]{2,24}?法院(?=(?:立案)?(?:执行|受理|审理|办理)的|(?:正?在)(?:立案)?(?:执行|办理))|已(?=于|经|依法|立案|受理|执行|裁定|决定|中止|终结)|(?:此前|之前|先前|前期|曾)?(?:已)?(?:裁定|决定)?(?:中止|终结|暂缓|恢复)(?:本次)?执行(?:程序)?(?=的)|(?:裁定|决定)[对就将](?!外)|依法|立案|恢复(?=执行)|执行|受理|审理|办理|的与|的|了|关于|申请执行人|被执行人|申请人|原告|被告|于[^，。]{0,16}日|依据|根据)+"
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
    rf"与|诉(?!讼)|[，。；：\n]|申请执行(?!人)|申请(?!人|执行人)|因|于{BEGINS}|向本院|不服|对(?!外)|名下|所有的|(?:实际)?(?:居住|占用|占有|使用)|位于|持有|共(?:同所?)?有的|提出|之间|以(?=被|其|[^，。；]{{2,24}}为由)|未(?=履行|按|能|在|自觉|依)|应(?=[当自于在向付支偿返归赔将])|于(?=本(?:判决|调解|裁定|裁决))|{KEPT_AT}|(?:尚|拖)欠|有(?=任[何意]|权)|(?:归还|偿还|返还|支付|给付|赔偿|退还)(?=[\u4e00-\u9fff\d])(?!{OF_PAYMENTS})|的?(?:借|欠|货|工程)款(?=本[金息]|共计|人民币|\d)|等(?=[一二两三四五六七八九十\d]{{1,3}}[人名户方家])|\d[\d.,]{{0,12}}[万亿]?余?元|犯(?=[^，。；]{{1,24}}罪)|(?:{ROLE})"
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
# 对某某及其法定代表人某某采取限制消费措施, 将某某纳入失信被执行人名单.
MEASURED = compiled(
    r"(?:对|将)(?:被执行人)?(?P<names>(?!其|该|你|被|采取|限制|以下|下列|上述|符合|拒|不|未|有)[^，。；：对将你]{2,40}?)(?:及其?(?:法定代表人|主要负责人|负责人|经营者)[^，。；]{2,6}?)?"
    r"(?:采取了?限制(?:高)?消费|限制(?:高)?消费|纳入了?失信|列入了?失信)"
)
# 某某名下的房产已被…查封: of whom a letter between offices writes that names no side.
OWNER = compiled(
    r"(?<=[，。；：、\n对将])(?P<names>(?!其|该|你|案外人|买受人|第三人|申请执行人)(?:(?:(?!对|将|解除|本院|查封|冻结|位于)[\u4e00-\u9fff（）]){4,40}?(?:公司|厂|社|店|行|中心|集团)|[\u4e00-\u9fff]{2,3}))名下"
)
LETTER_BETWEEN_OFFICES = compiled(r"\n[^\n，。；：]{0,40}(?:法院|管理人|[局所]|中心|[银支分]行|公司)(?:执行[局庭])?：")
# 中止对某公司的执行: whom the case is against.
ENFORCED_AGAINST = compiled(
    r"(?:中止|终结|恢复|暂缓|停止|终止)对(?P<names>[\u4e00-\u9fff（）]{4,40}?(?:公司|厂|社|店|行|中心|集团))的(?:强制)?执行"
)
# 以某某为被执行人的系列案件.
OF_DEBTOR = compiled(r"以(?P<names>[^，。；以]{2,120}?)(?:等)?[为作]{1,2}被执行人的")
# Behind a name: the thing that is sold was this person's.
OWNS = compiled(r"名下|所有的?|持有|共(?:同所?)?有的|(?:实际)?(?:居住|占用|占有|使用)")
# Words for anyone who may come (竞买人条件), not for a party of the case.
NOT_SIDES = frozenset({"竞买人", "买受人", "承租人", "权利人", "债权人", "协助执行人", "协助义务人"})
# The addressee of a notice is the other side of the one that it names; a court or an administrator is no side.
OPPOSITE = {"申请保全人": "被保全人", "原告": "被告", "被告": "原告", "上诉人": "被上诉人", "再审申请人": "被申请人"}
# So is whoever is meant by his right in a thing: 该房屋的承租人、抵押权人.
NO_ADDRESSEE = compiled(
    r"法院|公安局|检察院|派出所|全体|租户|(?:相关|有关)人员|各债权人|社会公众|(?:管理人|清算组|债务人|股东)$|(?:权人|关系人|承租人|租赁人|使用人|占有人|占用人)$"
)
# 李苇女士：, as one writes to a person.
HONORIFIC = compiled(r"(?<=[\u4e00-\u9fff]{2})(?:女士|先生|同志|老师)$")
# Two who are called so need not be one.
MASKED_WHOLE = compiled(r"[×*Xx某○]+")
# 周远及其他占有人: whoever else it concerns.
AND_OTHERS = compiled(r"(?:及|和|以及|、)(?:其他|其余|实际)[^，。；、]*$")
# A line that ends with a colon and tells of the case is no addressee.
NOT_ADDRESSED = compiled(
    rf"一案|案件|如下|本院|^(?:我院|现|兹|定于|将于)|(?:将|定|拟)于{BEGINS}|(?:拍卖|变卖)$|^(?:裁判)?(?:文书|公告|案件)?(?:正文|全文|原文|内容)$"
)
ADMINISTRATOR = compiled(
    r"指定(?:(?P<lawyer>[\u4e00-\u9fff]{2,4})（(?:[^（）]|（[^（）]*）){2,60}律师）|(?P<name>[\u4e00-\u9fff（）、]{4,90}?)(?:（[^（）]{0,120}）)?)(?:共同|联合)?(?:担任|为)(?:(?!临时)[^，。]){0,30}?管理人"
    r"|(?<=[，。；\n])(?P<passive>[\u4e00-\u9fff（）、]{4,60}?)被(?:依法)?指定(?:担任|为)(?:(?!临时)[^，。]){0,30}?管理人"
)

# One of several firms that are the administrator together.
ADMINISTRATOR_NAME = compiled(r"(?:、|(?<=[所司])[和及与])?(?P<name>[^、]+?)(?=、|$|(?<=[所司])[和及与])")
# A bankruptcy case's own number, and the words by which a notice or a decision names its debtor.
BANKRUPTCY_NUMBER = compiled(r"\d{4}）[^（）\n\d]{0,4}\d{0,4}[^（）\n\d]{0,8}破(?:申|终|监|字|第|\d)")
# Numbers of joint cases before the names: 本院在执行（2021）…3、4、5号甲、乙与….
NUMBERS_BEFORE = compiled(
    r"（\d{4}）[\u4e00-\u9fff\d]{1,14}?[\d×*]{1,6}(?:号?[、和及至~～—–-][\d×*]{1,6}){0,40}号(?:之[一二三四五六七八九十]{1,2})?"
)
# A letter of the administrator himself, who heads it or signs it.
ADMINISTRATOR_SIGNS = compiled(
    r"\n[\u4e00-\u9fff（）]{2,40}(?:公司|厂|企业|集团|合作社)(?:破产|临时)?管理人(?:（(?:印|章|盖章|公章|签章)）)?\n[^\n]{0,20}\n?$"
)
ADMINISTRATOR_WRITES = compiled(r"\n?[\u4e00-\u9fff（）]{2,40}(?:公司|厂|企业|集团|合作社)(?:破产|临时)?管理人函?\n")
_FIRM = r"[\u4e00-\u9fff（）·A-Za-z]{4,60}?"
_WAY = r"(?:破产(?:清算|重整|和解)?|重整|和解|预重整)"
OPENED = compiled(
    rf"受理了?(?:(?:债权人|申请人)?(?P<by>[^，。；：受理]{{2,100}}?)(?:申请(?!人)|对))?(?:债务人|被申请人)?(?P<name>{_FIRM})(?:（[^（）]{{1,40}}）)?的?{_WAY}(?:清算)?(?:一?案|的?申请|程序)"
)
# 受理A、B、C三家关联企业实质合并重整一案, 对A、B进行合并破产清算, 宣告A、B破产: several firms in one bankruptcy.
OPENED_TOGETHER = compiled(
    r"(?:受理了?|裁定对|决定对|宣告|批准)(?:(?:债权人|申请人|管理人)?(?P<by>[^，。；：受理]{2,100}?)(?:申请(?!人)|对))?(?:债务人|被申请人)?"
    r"(?P<names>[\u4e00-\u9fff·A-Za-z](?:[\u4e00-\u9fff·A-Za-z、]|（[^（）\n]{1,60}）){5,500}?(?<=[司团厂社店行心场院部）]))"
    r"(?P<many>等?(?:上述)?(?:[二两三四五六七八九十百]+|\d+)(?:家|户|个)(?:关联)?(?:公司|企业|单位|债务人)?)?(?:的|进行|适用|之间)*(?:实质|关联)?(?:合并)?(?:进行|的)?"
    rf"{_WAY}(?:清算)?(?:一?案|的?申请|程序|(?=[，。；]))"
)
DECLARED = compiled(rf"(?:宣告|终[结止]|批准|认可)(?:债务人|被申请人)?(?P<name>{_FIRM})的?(?:破产|重整|和解)")
PETITION_OF = compiled(r"(?:根据|依据|因)(?:债权人|申请人|债务人)?(?P<by>(?!的|申请)[^，。；：]{2,40}?)的?申请")
# 你院移送的B破产审查材料收悉: whose transfer the receiving court writes of.
TRANSFERRED_HERE = compiled(
    rf"(?:你院|贵院|(?<=收到)[^，。；：\n]{{2,24}}法院)(?:（\d{{4}}）[^，。；（）]{{2,20}}号(?:之[一二三四五六七八九十]{{1,2}})?(?:一?案件?)?(?:(?:决定)?(?:移送|移交|报送|送交)(?:本院|我院)?(?:审查)?的?)?|(?:决定)?(?:移送|移交|报送|送交)(?:本院|我院)?(?:审查)?的?)(?:被执行人|债务人)?(?P<name>{_FIRM})(?:（[^（）]{{1,40}}）)?(?:的|进行)?(?:(?:执行转)?破产(?:清算)?(?:审查|清算|申请)?|执转破)(?:案件|一案|案)?的?(?:全部|相关|移送)?(?:材料|案卷|卷宗|(?<=[案查])(?=[，。]))"
)
# 你院移送破产审查的B一案: the review before the name.
REVIEW_BEFORE = compiled(
    rf"(?:你院|贵院)(?:（\d{{4}}）[^，。；（）]{{2,20}}号(?:之[一二三四五六七八九十]{{1,2}})?)?(?:决定)?(?:移送|移交|报送)(?:本院|我院)?(?:进行)?(?:执行转)?破产(?:审查|清算)(?:审查)?的(?:被执行人|债务人)?(?P<name>{_FIRM})(?:（[^（）]{{1,40}}）)?的?(?:(?:全部|相关|移送|破产审查)?(?:材料|案卷|卷宗)|(?:破产审查)?(?:一案|案件?)(?=[，。]|收悉|材料|的?材料))"
)
# 关于B移送破产审查一案, 本院移送的B破产审查材料: whose transfer the enforcing court writes of.
SENT_TO_REVIEW = compiled(
    rf"(?:关于|就|对|将)(?:被执行人|债务人)?(?P<name>{_FIRM})(?:的|进行)?移送(?:[^，。；：\n]{{2,30}}法院)?(?:进行)?破产(?:审查|清算)(?:审查)?(?:的?一?案|的?申请|的?材料|事宜|的决定)"
    rf"|(?:本院|我院)(?:决定|已)?移送(?:[^，。；：\n]{{2,30}}法院)?的?(?:被执行人|债务人)?(?P<firm>{_FIRM})(?:的|进行)?(?:执行转)?破产(?:审查|清算)(?:审查)?(?:的?一?案|的?申请)?的?(?:全部|相关|移送)?(?:材料|案卷|卷宗|一案)"
    rf"|(?:贵院|你院)(?:（\d{{4}}）[^，。；（）]{{2,20}}号(?:之[一二三四五六七八九十]{{1,2}})?)?(?:案件?|(?:执行|受理|办理|(?:移|报|呈|提|寄)?(?:送|交|请|来|报))的)?(?:被执行人|债务人)?(?P<theirs>{_FIRM})(?:的|进行)?(?:(?:移送|执行转)(?:本院)?(?:进行)?破产(?:审查|清算)|执转破)"
    # 你院决定移送B进行破产审查: the same from the court that it was sent to, in a letter of another number.
    rf"|(?:贵院|你院)(?:（\d{{4}}）[^，。；（）]{{2,20}}号(?:之[一二三四五六七八九十]{{1,2}})?(?:一?案件?)?)?(?:决定)?移送(?:本院|我院)?的?(?:被执行人|债务人)?(?P<sent>{_FIRM})(?:的|进行)?(?:执行转)?破产(?:审查|清算)"
)
# 受理案件通知书 goes to whoever applied; 被执行人为某某 stands in it.
MONEY_FOR_YOU = compiled(
    r"(?:领款|领取|(?:案款|执行款)(?!缴|交|追|催)|提供财产线索)[^，。；\n]{0,10}(?:通知书|告知书)(?:（[^（）\n]{1,12}）)?\n"
)
# 你与某某一案，现已执行完毕, in a notice that a case is closed: who applied, unless the notice tells what you did or owe.
CLOSED = compiled(r"(?:结案|销案|执行完毕|执结)[^，。；：\n]{0,6}通知书(?:（[^（）\n]{1,12}）)?\n")
YOU_FIRST = compiled(
    r"(?:^|(?<=[：\n，]))(?:关于)?(?:你|贵)(?:单位|公司|们|方|厂|行|店|社|所)?(?:（[^（）\n]{2,60}）)?(?:与|和|诉)(?!申请执行人|原告)"
)
YOU_OWE = compiled(
    r"(?:你|贵)(?:单位|公司|们|方|厂|行|店|社|所)?(?:[^，。；]{0,24}(?:履行|支付|[缴交]纳|给付|还清|付清|偿还|交付|拒不|未)|名下)|(?:对|责令|限)(?:你|贵)"
)
TO_APPLICANT = compiled(r"(?:受理(?:执行)?案件|案件受理|执行立案|立案受理)通知书(?:（[^（）]{1,12}）)?\n")
DEBTOR_IS = compiled(r"被执行人(?:为|系|是)(?P<names>[^，。；：\n]{2,80}?)(?=[，。；\n]|等)")
# A以…为由，于某日向本院申请对你公司进行破产清算: who petitions, in a letter to the debtor.
PETITIONS_AGAINST_YOU = compiled(
    rf"(?:^|(?<=[。；：\n]))(?:(?:20\d{{2}}年)?\d{{1,2}}月\d{{1,2}}日，?)?(?:债权人|申请人)?(?P<by>[^，。；：、以于向\n]{{2,40}}?)"
    rf"(?:以[^。；]{{2,80}}?为由，?|于[^，。；]{{2,14}}，?)*向本院(?:提出|提交)?[^，。；]{{0,6}}?(?:申请)?[^，。；]{{0,4}}?对?(?:你|贵)(?:单位|公司|方|厂)[^，。；]{{0,10}}?{_WAY}"
)
# 指定A担任B管理人: the administrator and whose.
APPOINTED_FOR = compiled(
    rf"指定(?P<name>[\u4e00-\u9fff（）、]{{4,90}}?)(?:共同|联合)?(?:担任|为)(?P<firm>{_FIRM})的?(?:破产|临时)?管理人"
)
# Who is asked to help, and owes nothing: an office, a registry, a bank.
HELPER = compiled(
    r"(?:局|委员会|政府|厅|办事处|[支大总]队|中心|所|银行|支行|分行|信用社|联社|交易所|结算公司|登记公司)$"
)
# The full name that ends where its short one is given.
FULL_NAME = compiled(
    r"(?:^|[、，。；：\n）](?:以|对|因|和|及|与|申请人|债权人|债务人)?)(?P<name>[\u4e00-\u9fff·A-Za-z]{6,60})$"
)
# 青禾家居用品有限公司（以下称“债务人”）: whom a paper of an administrator calls the debtor.
CALLED_DEBTOR = compiled(
    r"(?:^|[，。；：\n、]|[对就将为由]|关于|保证|确保|规范|推进|受理)(?P<name>(?![对就将为由保证确规范推进受理])[\u4e00-\u9fff（）·A-Za-z]{4,40}?(?:公司|厂|企业|集团|合作社))（(?:以下|下)(?:简)?称[：“\"]{0,2}(?:债务人|破产人)[”\"]?）"
)
# 裁定对B进行重整.
BEGUN = compiled(
    rf"(?:裁定|决定)[^，。；]{{0,12}}对(?:债务人|被申请人)?(?P<name>{_FIRM})(?:（[^（）]{{1,40}}）)?(?:进行|予以|适用|启动|开展){_WAY}"
)
# 裁定对B的破产清算申请不予受理, 驳回A对B的重整申请.
REFUSED = compiled(
    rf"(?:(?:裁定书?，?|，)对|不予受理[^，。；]{{0,60}}对|驳回[^，。；]{{2,60}}对)(?:债务人|被申请人)?(?P<name>{_FIRM})(?:（[^（）]{{1,40}}）)?(?:提出)?的?{_WAY}(?:的)?申请"
)
# 决定启动B预重整程序.
PREPARED = compiled(
    rf"(?:裁定|决定)(?:启动|准许|同意|受理)(?:对)?(?:债务人|被申请人)?(?P<name>{_FIRM})(?:（[^（）]{{1,40}}）)?(?:的|进行|进入|启动)?预重整"
)
# 某公司破产清算一案，定于…召开债权人会议: a notice of the case, which names its debtor first.
NAMED_CASE = compiled(
    rf"(?:^|(?<=[\n，。])|关于|审理的?)(?:债务人|被申请人)?(?P<name>(?:(?!申请|受理|移送|根据|宣告|[本我]院|审理)[\u4e00-\u9fff（）·A-Za-z]){{4,60}}?)(?:（[^（）]{{1,40}}）)?的?{_WAY}(?:清算)?一案"
)
# Behind 管理人 or another role word: what is done there, and no name.
NOT_A_NAME = compiled(
    r"债权[额金数]|一案$|住[处所]$|家[中里]$|同意(?=$|移送|终结|分期|执行|和解|撤)|(?:土地|房屋|车辆|商铺|厂房|场地|设备|机器)$|(?:财产|资产|房产|存款)(?!管理|保险|经营)|接管|了解|陈述|举证|质证|发表|履职|履行职|核实|支付(?!宝)|给付|偿还|赔偿|返还|价值|人民法院$|指控|出庭|申报|提交|书面|报告|清偿|移交|办理|联系|账户|处(?=[，。])"
    r"|(?:民事|刑事|行政|仲裁|执行)?(?:判决|裁定|裁决|调解|决定)书"
    # 原告诉称，…; 被告陆远辩称，…: who says it, told already; 要求被告归还借款.
    r"|[^，。；]{0,40}[诉辩]称$|(?:要求|请求|归还|返还|出具|拖延|一拖再拖)"
)
# The addressee of such a paper is no debtor.
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
    r"(?<=..)(?:发出|送达|亦[无未不]|至今|反映|投诉|来信|来访|自愿|愿意|不服|以[你本我]院|(?:申请|请求)[你本我]院)"
)
# A bracket with those inside it; one behind a name in Latin letters; the words that part whole names.
WITH_BRACKETS = compiled(r"（(?:[^（）]|（[^（）]*）)*）")
FOREIGN_BRACKET = compiled(r"[A-Za-z .,&-]{1,80}(?P<bracket>（)")
AND = compiled(r"(?<=公司|分行|支行|银行|企业)[和及]|(?<=[）厂店行])[和及](?=[\u4e00-\u9fff]{2,4}(?:$|、|.*公司))")
