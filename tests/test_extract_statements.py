"""Statements the rules of law ask for: each kind found, its look-alikes not, and whom they are about."""

from datetime import date

import pytest
from papers import marked
from rulings import APPLICANT, BLOCK, DEBTOR, GUARANTOR, letter, paper, read

from extractors.marks import marks

FOUND = [
    # each row: sentence with the words marked, kind, why
    ("被执行人以其已⟦停产⟧为由，请求分期履行。", "stopped_business", "the debtor's own ground"),
    ("申请执行人以被执行人已⟦停产⟧为由申请终本，经查属实。", "stopped_business", "a ground that is confirmed"),
    (f"被执行人是{DEBTOR}。它⟦资不抵债⟧，无法还款。", "assets_below_debts", "它 is the debtor"),
    ("被执行人已⟦停产⟧，该公司仅有两名职工在岗看守。", "stopped_business", "who keeps watch"),
    ("理由如下：被执行人已⟦停产⟧。", "stopped_business", "the court's own grounds"),
    ("被执行人的股东会决议⟦停产⟧。", "stopped_business", "its own meeting"),
    ("关于停产的原因，经查被执行人已⟦停产⟧，媒体有报道。", "stopped_business", "found, and in the papers too"),
    ("被执行人此前经营正常，现已⟦停产⟧。", "stopped_business", "it did go on once"),
    ("被执行人无法正常经营，现已⟦停产⟧。", "stopped_business", "it cannot go on"),
    ("被执行人已⟦停产⟧。被执行人的股东仍在经营。", "stopped_business", "its shareholder goes on"),
    ("被执行人已⟦停产⟧。宁波白鹭五金有限公司经营正常。", "stopped_business", "another firm goes on"),
    ("被执行人已⟦停产⟧。被执行人的厂房现由他人承租，正常经营。", "stopped_business", "its tenant goes on"),
    ("被执行人已⟦停产⟧。本院未发现被执行人正常经营。", "stopped_business", "nobody saw it go on"),
    ("本院关于被执行人⟦资不抵债⟧的认定已经审计证实。", "assets_below_debts", "the court's own word of it"),
    ("关于被执行人的财产状况，经查其已⟦停产⟧。", "stopped_business", "关于 announces what the court finds"),
    ("约谈时，申请执行人关于被执行人⟦停产⟧的主张，经查属实。", "stopped_business", "a side's word, and found to be so"),
    ("申请执行人不能提供财产线索，⟦请求将被执行人移送破产审查⟧。", "consent", "不能 of another clause"),
    ("⟦杭州市萧山区人民法院首先查封⟧了被执行人的设备。", "property_first_seized", "the debtor's, behind the seizure"),
    (
        "⟦法定代表人沈立秋春节后离开当地，公安机关均未能联系上，公司无其他管理人员⟧。",
        "representative_missing",
        "who could not reach him stands between",
    ),
    ("⟦法定代表人下落不明且无其他人员负责管理⟧财产。", "representative_missing", "nobody, in other words"),
    ("经走访，周边群众反映被执行人已⟦停产⟧。", "stopped_business", "neighbours whom the court asked"),
    (
        "宁波白鹭五金有限公司承租的厂房系被执行人所有，已被⟦杭州市萧山区人民法院首先查封⟧。",
        "property_first_seized",
        "the debtor's, let to a stranger",
    ),
    (
        "被执行人持有宁波白鹭五金有限公司60%的股权，该股权已由⟦杭州市萧山区人民法院首先冻结⟧。",
        "property_first_seized",
        "shares in a stranger",
    ),
    (
        "厂房抵押给宁波白鹭融资租赁有限公司，并由⟦杭州市萧山区人民法院首先查封⟧。",
        "property_first_seized",
        "who holds a mortgage is no owner",
    ),
    ("约谈时，申请执行人认为不应再等，经本院核实，被执行人已⟦停产⟧。", "stopped_business", "behind what a side thinks"),
    ("申请执行人反映被执行人已⟦停产⟧，经查属实。", "stopped_business", "told by a side, and found to be so"),
    ("社区工作人员反映被执行人已⟦停产⟧。", "stopped_business", "who was asked has no cause of his own"),
    ("合议庭认为被执行人⟦资不抵债⟧。", "assets_below_debts", "the court's own view"),
    ("申请执行人名称有误，被执行人⟦资不抵债⟧。", "assets_below_debts", "名称 is no verb"),
    ("被执行人向申请执行人表示公司⟦资不抵债⟧。", "assets_below_debts", "the debtor tells the applicant"),
    ("被执行人已处于“⟦资不抵债⟧”的状态。", "assets_below_debts", "in inverted commas, and said of it"),
    ("拍卖款将于下月分配，被执行人⟦资不抵债⟧。", "assets_below_debts", "将 of another clause"),
    (
        f"又查明，{DEBTOR}另有多件案件。该公司⟦资不抵债⟧。",
        "assets_below_debts",
        "该公司 is the debtor of the sentence before",
    ),
    (
        "宁波白鹭五金有限公司系被执行人的客户。该公司⟦资不抵债⟧。",
        "assets_below_debts",
        "the sentence before names both",
    ),
    (
        f"经查，{DEBTOR}名下有厂房一处，已被⟦杭州市萧山区人民法院首先查封⟧。",
        "property_first_seized",
        "the debtor's, by its name",
    ),
    ("申请执行人经其上级公司同意，⟦申请将被执行人移送破产审查⟧。", "consent", "with somebody's leave it asks"),
    ("被执行人⟦资不抵债⟧，符合移送条件。", "assets_below_debts", "said by the court"),
    ("该公司⟦资产不足以清偿全部债务⟧。", "assets_below_debts", "in other words"),
    ("⟦账面资产不足一千五百万元，不足以清偿全部债务⟧。", "assets_below_debts", "the sum between"),
    ("当时查明被执行人⟦停产⟧。现仍未恢复生产。", "stopped_business", "and so it stands"),
    ("被执行人已⟦停产⟧，无法恢复正常生产。", "stopped_business", "it does not go on"),
    ("被执行人被迫⟦停产⟧，一旦复工即可还款。", "stopped_business", "forced to, and supposed is the other"),
    ("被执行人将生产线全部搬离，已⟦停产⟧。", "stopped_business", "将 of another clause"),
    ("被执行人已将全部⟦职工遣散⟧。", "staff_gone", "将 of what it did"),
    ("⟦职工已全部离职⟧，面临欠薪诉讼。", "staff_gone", "what it faces is another thing"),
    ("厂房⟦大门由出租方上锁⟧，一旦付租即可打开。", "no_premises", "supposed is that it opens"),
    ("被执行人⟦资不抵债⟧，濒临绝境。", "assets_below_debts", "it is"),
    ("⟦申请执行人请求移送破产审查并查明有无隐匿财产⟧。", "consent", "a question of another thing"),
    ("被执行人已⟦停产⟧，申请执行人希望其恢复生产。", "stopped_business", "only hoped for"),
    ("经向杭州远山物业管理有限公司调查，该公司已⟦停止经营⟧。", "stopped_business", "who was asked is not 该公司"),
    ("被执行人的客户宁波白鹭五金有限公司已停产，被执行人⟦资不抵债⟧。", "assets_below_debts", "the debtor, named anew"),
    ("在本院释明后，⟦申请执行人同意移送破产审查⟧。", "consent", "after it was told, and on no condition"),
    ("⟦申请执行人同意移送破产审查⟧，但不同意先行拍卖。", "consent", "a refusal of something else"),
    ("申请执行人反映，本院核实被执行人已⟦停止经营⟧，无证据证明其仍在生产。", "stopped_business", "told, and checked"),
    ("本院认为，被执行人⟦资不抵债⟧，没有证据证明其能够恢复。", "assets_below_debts", "the court's own view"),
    ("申请执行人因被执行人⟦资不抵债⟧未获清偿。", "assets_below_debts", "the applicant because of the debtor"),
    ("申请执行人已申请被执行人破产，其⟦资不抵债⟧。", "assets_below_debts", "其 is who it petitions against"),
    (f"被执行人的保证人{DEBTOR}⟦资不抵债⟧。", "assets_below_debts", "a surety that is a debtor by name"),
    ("申请执行人反映，经核实被执行人⟦资产不足以清偿全部债务⟧。", "assets_below_debts", "told, and checked"),
    ("云岫纺织公司⟦资不抵债⟧。", "assets_below_debts", "the debtor by a short name nobody told of"),
    (f"宁波海岩物流有限公司反映，{DEBTOR}⟦资不抵债⟧。", "assets_below_debts", "another firm tells of the debtor"),
    ("截至2023年7月31日，⟦资产总额1.17亿元，负债3.94亿元⟧。", "assets_below_debts", "in figures"),
    ("⟦资产合计212.7万元，负债合计1460.3万元⟧。", "assets_below_debts", "in figures, 万元"),
    (f"{DEBTOR}称：公司⟦资不抵债⟧，同意移送。", "assets_below_debts", "the debtor says it"),
    ("被执行人称，其已⟦资不抵债⟧。", "assets_below_debts", "by its role"),
    ("被执行人⟦资产不足以清偿其所负的全部债务⟧。", "assets_below_debts", "所负"),
    (f"申请执行人多年来一直给{DEBTOR}供货，它现在⟦资不抵债⟧。", "assets_below_debts", "it is the debtor, by name"),
    (f"{APPLICANT}称：请求移送。\n本院查明，{DEBTOR}已⟦停产⟧。", "stopped_business", "found behind what a side says"),
    ("⟦法定代表人沈立秋下落不明，公司无人管理⟧。", "representative_missing", "both"),
    ("⟦法定代表人沈立秋无法取得联系，公司财产无人管理⟧。", "representative_missing", "both, in other words"),
    ("该公司⟦无经营场所⟧。", "no_premises", "无经营场所"),
    ("现场已⟦人去楼空⟧。", "no_premises", "人去楼空"),
    ("其⟦厂房系租赁，出租方已于5月收回⟧。", "no_premises", "taken back"),
    ("其营业⟦场所已由出租方收回⟧。", "no_premises", "taken back, passive"),
    ("企业已⟦停产⟧。", "stopped_business", "停产"),
    ("⟦公司早已停工⟧，工人自行离去。", "stopped_business", "停工"),
    ("⟦该地址现由另一公司承租使用⟧。", "no_premises", "let to another"),
    ("被执行人⟦注册地址现由他人开设⟧超市。", "no_premises", "others have opened a shop there"),
    ("房东称被执行人已于2022年底⟦搬离，去向不明⟧。", "no_premises", "moved, nobody knows where"),
    ("厂房⟦大门由出租方上锁⟧。", "no_premises", "locked"),
    ("被执行人租用的2号⟦厂房已腾空⟧。", "no_premises", "a building by number, the one it rents"),
    ("坐落于明溪路8号的⟦厂房已清空⟧。", "no_premises", "the number of a street"),
    ("其1号、2号⟦厂房均空置⟧。", "no_premises", "each of its buildings"),
    ("⟦厂房大门紧锁⟧，因春节放假，节后至今未开工。", "no_premises", "the holiday is over"),
    ("因春节后无订单，被执行人已⟦停产⟧。", "stopped_business", "since the holiday, not for it"),
    ("因厂房改造资金断裂，被执行人已⟦停产⟧。", "stopped_business", "for want of money"),
    ("被执行人已⟦停产⟧，工人放假回家。", "stopped_business", "they are sent home for the stop"),
    ("因欠薪，被执行人已⟦停产⟧，设备无人检修。", "stopped_business", "what is not repaired"),
    ("被执行人早已⟦停止经营⟧。", "stopped_business", "停止经营"),
    ("⟦职工全部遣散⟧。", "staff_gone", "遣散"),
    ("⟦从业人员散尽⟧。", "staff_gone", "散尽"),
    ("被执行人⟦已于2023年5月6日注销登记⟧。", "deregistered", "struck off"),
    (f"被执行人系已⟦被注销⟧的{DEBTOR}。", "deregistered", "the debtor itself, named behind"),
    ("该公司⟦住所地迁至杭州市萧山区⟧。", "seat_moved", "迁至"),
    ("其登记⟦住所已于2024年3月由杭州市西湖区变更登记至绍兴市越城区⟧。", "seat_moved", "as the register says it"),
    ("⟦住所地由杭州市西湖区变更为绍兴市越城区⟧。", "seat_moved", "from where to where"),
    (
        "被执行人⟦原住杭州市西湖区三墩镇，现公司登记住所为绍兴市越城区⟧。",
        "seat_moved",
        "where it was and where it is",
    ),
    ("因⟦行政区划调整⟧，现属杭州市钱塘区。", "seat_moved", "区划调整"),
    ("因⟦行政区划调整⟧，设立钱塘区人民法院。", "seat_moved", "a new court for the new district"),
    ("厂房已由⟦杭州市萧山区人民法院首先查封⟧。", "property_first_seized", "首先查封"),
    ("厂房已被⟦杭州市萧山区人民法院查封⟧。", "property_first_seized", "without 首先"),
    (
        "厂房由⟦杭州市萧山区人民法院首先查封⟧，本院商请将处置权移送本院，未获回复。",
        "property_first_seized",
        "asked for, and not left to this court",
    ),
    (
        "厂房由⟦杭州市萧山区人民法院首先查封⟧，本院商请移送处置权，该院复函不同意移送。",
        "property_first_seized",
        "it does not agree",
    ),
    (
        "申请执行人曾同意移送破产审查，材料被退回，⟦申请执行人遂表示不再要求移送⟧。",
        "consent_withdrawn",
        "given up, without its matter",
    ),
    (
        "厂房由⟦杭州市萧山区人民法院首先查封⟧。该院将拍卖上述厂房。",
        "property_first_seized",
        "not sold yet",
    ),
    (
        "厂房由⟦杭州市萧山区人民法院首先查封⟧，期限即将届满。",
        "property_first_seized",
        "its term is not over yet",
    ),
    (
        "厂房由⟦杭州市萧山区人民法院首先查封⟧，该院尚未将处置权移送本院。",
        "property_first_seized",
        "not left to it yet",
    ),
    (
        "住房已由⟦杭州市萧山区人民法院首先查封⟧，不是被执行人唯一住房。",
        "property_first_seized",
        "the debtor's, though not its only one",
    ),
    ("上述车辆⟦本院系轮候查封⟧。", "property_first_seized", "only waiting"),
    ("被执行人陈述：公司已经⟦资不抵债⟧，无力还款。", "assets_below_debts", "told to a record by the debtor"),
    ("⟦申请执行人书面同意将被执行人移送破产审查⟧。", "consent", "consent"),
    ("执行员问：是否继续？\n⟦被执行人答：我公司愿意申请破产清算⟧。", "consent", "an answer in a record"),
    ("⟦申请执行人表示愿意将案件移送破产审查⟧。", "consent", "in other words"),
    ("问：是否同意？\n⟦答：我们愿意走破产程序⟧，请法院移送。", "consent", "as one speaks"),
    (f"⟦申请执行人申请将{DEBTOR}移送破产审查⟧。", "consent", "the debtor by its full name"),
    ("⟦申请执行人同意将云岫公司移送破产审查⟧。", "consent", "the debtor by a short one"),
    ("⟦被执行人向杭州市西湖区人民法院提出预重整申请⟧。", "consent", "a petition of the debtor"),
    ("⟦申请执行人已向浙江省杭州市中级人民法院申请被执行人破产清算⟧。", "consent", "a petition of a creditor"),
    ("⟦本院就移送破产审查征询申请执行人意见⟧。", "consent_asked", "asked"),
    ("⟦申请执行人明确表示不同意移送破产审查⟧。", "consent_refused", "refused"),
    ("⟦申请执行人明确表示暂不申请将被执行人移送破产审查⟧。", "consent_refused", "it does not ask for it"),
    ("⟦申请执行人无意申请移送破产审查⟧。", "consent_refused", "it has no mind to"),
    ("⟦申请执行人放弃向本院申请将被执行人移送破产审查⟧。", "consent_refused", "it forgoes it"),
    ("⟦没有当事人同意将被执行人移送破产审查⟧。", "consent_refused", "nobody agrees"),
    ("⟦申请执行人难以同意移送破产审查⟧。", "consent_refused", "in polite words"),
    ("⟦被执行人反对移送破产审查⟧。", "consent_refused", "against it"),
    ("⟦本院建议申请执行人申请将被执行人移送破产审查⟧。", "consent_asked", "the court would have it"),
    (
        "⟦申请执行人申请将被执行人移送破产审查⟧。经审查，本院不予移送破产审查。",
        "consent_asked",
        "asked for, and refused further on",
    ),
    ("⟦申请执行人未就是否申请将被执行人移送破产审查作出答复⟧。", "consent_asked", "no answer"),
    ("⟦申请执行人应当向本院申请将被执行人移送破产审查⟧。", "consent_asked", "what it should do"),
    (
        "⟦申请执行人以被执行人未清偿债务为由申请将被执行人移送破产审查⟧。",
        "consent",
        "what was not done is another thing",
    ),
    ("经本院通知后，⟦申请执行人申请将被执行人移送破产审查⟧。", "consent", "behind the court's notice"),
    ("⟦申请执行人对分配不再提出异议并同意移送破产审查⟧。", "consent", "no objection is raised to another matter"),
    ("被执行人未履行债务且⟦资不抵债⟧。", "assets_below_debts", "what is denied is another thing"),
    ("被执行人无力还款，已⟦资不抵债⟧。", "assets_below_debts", "the same, a clause before"),
    ("本院经审计确认被执行人⟦资不抵债⟧。", "assets_below_debts", "proved"),
    ("被执行人早已⟦停产⟧，现无人看管。", "stopped_business", "nothing goes on again"),
    ("被执行人现场⟦大门紧锁⟧，其名下厂房已被查封。", "no_premises", "its own building stands empty"),
    (
        "其所欠申请执行人货款未付，⟦住所地迁至杭州市萧山区⟧。",
        "seat_moved",
        "the debtor's, a clause behind the other's name",
    ),
    (
        "该厂房⟦由杭州市萧山区人民法院首先查封⟧，案外人名下无财产。".replace("⟦由", "由⟦"),
        "property_first_seized",
        "the stranger stands behind",
    ),
    (
        "⟦申请执行人于5月8日提交书面意见，撤回此前同意将被执行人移送破产审查的意见⟧。",
        "consent_withdrawn",
        "whose, said before",
    ),
    ("⟦申请执行人经询问，书面同意将被执行人移送破产审查⟧。", "consent", "whose, said before"),
    ("⟦申请执行人向本院提交《同意执行案件移送破产审查意见书》⟧。", "consent", "its own paper, by the title"),
    (f"2024年3月29日，⟦{APPLICANT}向本院出具《同意移送破产审查意见书》⟧。", "consent", "the same by its name"),
    ("⟦被执行人递交了《破产清算申请书》⟧。", "consent", "a petition, by the title"),
    ("经本院征询，⟦同意将被执行人移送破产审查⟧。", "consent", "nobody named before"),
    ("⟦申请执行人表示不再要求将被执行人移送破产审查⟧。", "consent_withdrawn", "it asks no more"),
    ("⟦后申请执行人撤回移送破产审查的同意意见⟧。", "consent_withdrawn", "withdrawn"),
    (
        "2023年提交的⟦同意移送破产审查意见书，现因双方重新磋商，声明予以撤回⟧。",
        "consent_withdrawn",
        "its paper is taken back, some clauses on",
    ),
    (
        "我公司提交了将被执行人移送破产审查的申请。现因双方重新磋商，⟦我公司决定撤回上述申请⟧。",
        "consent_withdrawn",
        "its own petition",
    ),
    ("⟦申请执行人表示收回此前同意移送破产审查的意见⟧。", "consent_withdrawn", "taken back"),
    ("⟦被执行人的股东会决议同意申请破产清算⟧。", "consent", "the meeting speaks for the debtor"),
    ("⟦申请执行人曾同意移送，后又反悔⟧。", "consent_withdrawn", "in one sentence, without the matter again"),
    ("⟦申请执行人曾书面同意移送破产审查，但随后推翻该表态⟧。", "consent_withdrawn", "in other words"),
    ("⟦申请执行人先表示同意移送破产审查，现不同意⟧。", "consent_withdrawn", "then refused"),
    ("申请执行人同意移送破产审查。⟦后其又表示不同意移送破产审查⟧。", "consent_withdrawn", "in a sentence of its own"),
    (
        "申请执行人申请移送破产，本院已告知其补交材料，⟦其后申请执行人撤回上述请求⟧。",
        "consent_withdrawn",
        "a request, some clauses on",
    ),
    ("申请执行人同意移送破产审查。⟦其后又撤回了该意见⟧。", "consent_withdrawn", "了 behind the verb"),
    ("申请执行人要求移送破产审查，⟦数日后其表示撤回移送请求⟧。", "consent_withdrawn", "by its matter alone"),
    (
        "问：申请执行人上次同意移送破产审查，有无变化？\n答：有，⟦公司研究后撤回同意⟧。",
        "consent_withdrawn",
        "an answer that does not say again to what",
    ),
    ("⟦被执行人及其保证人均同意移送破产审查⟧。", "consent", "the debtor too agrees"),
    ("⟦如被执行人一个月内仍不付款则同意移送破产审查⟧，目前暂不同意。", "consent_asked", "on a condition"),
    ("申请执行人表示被执行人再不付款，⟦则同意移送破产审查⟧。", "consent_asked", "the condition a clause before"),
]

NOT_FOUND = [
    # each row: sentence, kind, why
    (
        "申请执行人以被执行人厂房人去楼空、老板跑路为由，请求移送破产审查，该院未予准许。",
        "no_premises",
        "an applicant's ground",
    ),
    (f"{APPLICANT}以被执行人已停产为由，申请追加股东。", "stopped_business", "the same by its name"),
    ("申请执行人请求将被执行人移送破产审查，该院未予准许。", "consent", "asked for, and refused behind it"),
    (
        "宁波白鹭五金有限公司欠我们四百万。它资不抵债，把我们拖累了。",
        "assets_below_debts",
        "它 is the firm of the sentence before",
    ),
    (
        "据称被执行人已停产。本院查明，该公司大门敞开，车间内有三十余名工人在岗作业。",
        "stopped_business",
        "found at work",
    ),
    ("被执行人的兄弟企业宁波白鹭五金有限公司已经关停。", "stopped_business", "another of its group"),
    ("浙江云岫纺织（集团）股份有限公司已停止经营。", "stopped_business", "another firm, with a bracket in its name"),
    (
        "本院向宁波白鹭五金有限公司发出履行到期债务通知，该公司提出异议，称其已资不抵债。",
        "assets_below_debts",
        "what a firm that owes the debtor says of itself",
    ),
    ("被执行人的关联企业宁波白鹭五金有限公司已于2023年停产，资不抵债。", "stopped_business", "the same, and when"),
    ("被执行人的关联企业宁波白鹭五金有限公司已于2023年停产，资不抵债。", "assets_below_debts", "of the same firm"),
    ("有人发来网络上关于该公司停业清算的新闻。", "stopped_business", "what is in the papers"),
    (
        f"本院审查了材料。\n{APPLICANT}申请复议的理由：其一，网箱不可分割；其二，公司已经关停。",
        "stopped_business",
        "the grounds of who objects",
    ),
    (f"本院审查了材料。\n{APPLICANT}答辩：被执行人已经停产。", "stopped_business", "an answer"),
    ("摊主证实被执行人停业。经本院勘查，被执行人的市场二区正常营业。", "stopped_business", "the court sees it go on"),
    (
        "审计前有停产的说法。经审计，被执行人资产大于负债，不具备破产原因。",
        "stopped_business",
        "no ground of bankruptcy, the court finds",
    ),
    (f"{DEBTOR}资不抵债的传闻甚多。{DEBTOR}三个车间均在生产。", "assets_below_debts", "by its name"),
    ("案外人关于被执行人资不抵债的说法，与审查的事项无关。", "assets_below_debts", "a stranger's word of it"),
    ("联名信所称的停产半年，指的是集团本部。", "stopped_business", "what a joint letter says"),
    ("其关于被执行人停产的主张与本院查明的事实不符。", "stopped_business", "whoever says so is not believed"),
    ("申请人提交了证人证言（证明市场已停业）。", "stopped_business", "what its evidence is to show"),
    ("复议申请人不是本案当事人，不能申请移送破产。", "consent", "who may not ask"),
    ("移送破产审查须由申请执行人之一同意。", "consent", "by whom it must be"),
    ("如确实无财产，则要求将被执行人移送破产审查。", "consent", "on a condition"),
    ("申请执行人亦可以直接向本院提出破产申请。", "consent", "the court tells what it may do"),
    (
        "杭州市萧山区人民法院首先查封了宁波白鹭五金有限公司的设备。",
        "property_first_seized",
        "a stranger's, behind the seizure",
    ),
    ("有群众来信称，“老板跑路、公司倒闭”。", "stopped_business", "what a letter of complaint says"),
    (
        "法定代表人沈立秋离开当地，申请执行人要求本院联系，公司无其他管理人员。",
        "representative_missing",
        "asked for only",
    ),
    (
        "有债权人反映被执行人的关联企业宁波白鹭五金有限公司尚有厂房一处，由杭州市萧山区人民法院首先查封。",
        "property_first_seized",
        "its affiliate's",
    ),
    (
        "宁波白鹭五金有限公司现也欠债停产，杭州市萧山区人民法院已首先查封其设备。",
        "property_first_seized",
        "其 is the stranger",
    ),
    ("部分申请执行人据此认为被执行人已经资不抵债。", "assets_below_debts", "some applicants think so"),
    ("申请执行人反映被执行人资产不足以清偿全部债务。", "assets_below_debts", "an applicant alleges it"),
    ("四、来信人认为被执行人已资不抵债，应当移送。", "assets_below_debts", "who complains by letter thinks so"),
    ("宁波白鹭五金有限公司提出：被执行人已经资不抵债，应当平均分配。", "assets_below_debts", "another firm argues so"),
    (
        "申请执行人同意合并执行，但提出：如不能集中，因被执行人已经停工，应当移送。",
        "stopped_business",
        "who argues stands a clause before",
    ),
    ("债权人会议资料中称，集团各公司普遍停产。", "stopped_business", "what creditors' papers say"),
    ("“资不抵债”“没有财产可供执行”均应以证据证明。", "assets_below_debts", "the term is spoken of"),
    ("一旦生产线被拍卖，公司将因此停业并资不抵债。", "assets_below_debts", "what would come of it"),
    ("2024年6月4日到现场勘验，预制场大门上锁。", "no_premises", "a yard that is enforced on, not its seat"),
    (
        "又查明，宁波白鹭五金有限公司在外地作为被执行人的案件共四十件。该公司资不抵债。",
        "assets_below_debts",
        "该公司 is the firm of the sentence before",
    ),
    ("是否移送破产审查须经申请执行人之一或者被执行人书面同意。", "consent", "what it takes"),
    ("移送破产审查应当征得被执行人同意。", "consent", "what it takes, in other words"),
    (
        "经查，宁波白鹭五金有限公司已被裁定受理破产清算，其采矿权由杭州市萧山区人民法院首先查封。",
        "property_first_seized",
        "a stranger's right",
    ),
    (
        "此外，宁波白鹭五金有限公司名下有商铺一间，已被杭州市萧山区人民法院首先查封。",
        "property_first_seized",
        "a stranger's shop",
    ),
    ("申请执行人至今未向本院申请将被执行人移送破产审查。", "consent", "nobody asked for it"),
    ("申请执行人没有提出将被执行人移送破产审查的申请。", "consent", "the same as a noun"),
    ("申请执行人明确表示暂不申请将被执行人移送破产审查。", "consent", "it does not ask for it"),
    ("本院要求申请执行人就移送破产审查提交书面意见。", "consent", "the court asks"),
    ("上级法院同意本院将被执行人移送破产审查。", "consent", "a court is no side"),
    ("经研究，本院同意将被执行人移送破产审查。", "consent", "nor is this court"),
    ("申请执行人不反对将被执行人移送破产审查。", "consent_refused", "nor is it against it"),
    ("问：另一债权人有没有同意移送破产审查？", "consent", "asked, not said"),
    ("问：你公司愿不愿意将被执行人移送破产审查？", "consent", "the same"),
    ("问：你公司愿不愿意进入破产程序？", "consent_refused", "不愿 of a question"),
    ("问：你公司同不同意移送破产审查？", "consent_refused", "不同意 of a question"),
    ("问：申请执行人要求移送破产审查吗？", "consent", "by its last word"),
    ("问：被执行人同意进入破产程序？", "consent", "by its mark"),
    ("被执行人称流水线一旦停产即无法交货。", "stopped_business", "what may come"),
    ("被执行人濒临停产。", "stopped_business", "nearly"),
    ("账户被冻结，被执行人将被迫停产。", "stopped_business", "it would have to"),
    ("被执行人担心工厂停产。", "stopped_business", "feared"),
    ("拍卖后被执行人将停产。", "stopped_business", "to come"),
    ("一旦拍卖职工全部失业。", "staff_gone", "what may come"),
    ("倘若厂房被出租方收回。", "no_premises", "what may come"),
    ("设备一旦拍卖被执行人资不抵债。", "assets_below_debts", "what may come"),
    ("被执行人并未资不抵债。", "assets_below_debts", "denied"),
    ("经审计，被执行人未出现资不抵债的情形。", "assets_below_debts", "it has not come to that"),
    ("被执行人虽暂时困难，但不至于资不抵债。", "assets_below_debts", "not so far"),
    ("被执行人远未达到资不抵债的程度。", "assets_below_debts", "far from it"),
    ("被执行人称，其未资不抵债，不同意移送。", "assets_below_debts", "the debtor denies it"),
    ("被执行人经营正常，无资不抵债之虞。", "assets_below_debts", "nobody fears it"),
    ("现有证据尚无法认定被执行人资不抵债。", "assets_below_debts", "nobody knows"),
    ("申请执行人未举证证明被执行人资不抵债。", "assets_below_debts", "no proof was offered"),
    ("被执行人资不抵债的情形并不存在。", "assets_below_debts", "denied behind"),
    ("查封生产线将会造成该公司停产。", "stopped_business", "what would come of it"),
    ("被执行人并未歇业。", "stopped_business", "歇业 denied"),
    ("被执行人因疫情停业一个月，现已恢复经营。", "stopped_business", "it goes on again"),
    ("被执行人于2022年8月复工复产，此前曾停产两个月。", "stopped_business", "it once stood still"),
    ("被执行人的一家门店已停业，其余正常营业。", "stopped_business", "one shop of several"),
    ("厂房大门上锁系因放假。", "no_premises", "for a holiday"),
    ("现场大门紧锁，门卫称因高温放假。", "no_premises", "the same, told by the porter"),
    ("因设备检修，被执行人停产十日。", "stopped_business", "for repairs"),
    ("被执行人停产系因厂区搬迁。", "stopped_business", "for a move"),
    ("被执行人因台风停工。", "stopped_business", "for the weather"),
    ("正值国庆，该厂房空置。", "no_premises", "at a holiday"),
    ("被执行人申请停业备案未获批准。", "stopped_business", "asked for and refused"),
    ("被执行人住所地并非人去楼空。", "no_premises", "denied"),
    ("被执行人名下厂房由云岫置业有限公司承租使用。", "no_premises", "it is the landlord"),
    ("被执行人厂房闲置部分已对外出租。", "no_premises", "a part, let out"),
    ("查封当日的笔录载明2号厂房空置，门卫陈述无人承租。", "no_premises", "one building of several"),
    ("被执行人的三号厂房闲置，可供处置。", "no_premises", "the same, its number in words"),
    ("申请执行人住所地由杭州市西湖区变更为绍兴市越城区。", "seat_moved", "the applicant's"),
    ("经查，无其他法院首先查封该厂房。", "property_first_seized", "nobody did"),
    ("本院系首封法院，杭州市萧山区人民法院为轮候查封法院。", "property_first_seized", "the other court waits"),
    ("该厂房原由杭州市萧山区人民法院首封，现首封已解除。", "property_first_seized", "lifted, a clause on"),
    ("该厂房曾由杭州市萧山区人民法院首先查封，该查封已于2023年5月解除。", "property_first_seized", "lifted on a day"),
    (
        "该厂房原由杭州市萧山区人民法院首先查封。该院已拍卖上述厂房，余款3万元已转至本院。",
        "property_first_seized",
        "sold by now, as the next sentence says",
    ),
    (
        "该厂房由杭州市萧山区人民法院首先查封，现已拍卖成交。",
        "property_first_seized",
        "sold by now, in the same sentence",
    ),
    (
        "该厂房曾被杭州市萧山区人民法院首先查封，该厂房已于2021年由该院司法拍卖过户给他人。",
        "property_first_seized",
        "sold and handed on",
    ),
    (
        "该厂房被杭州市萧山区人民法院首先查封，本院商请移送处置权，该院复函同意移送。",
        "property_first_seized",
        "it agrees that this court sells",
    ),
    ("该厂房被杭州市萧山区人民法院首先查封，本院商请移送处置权，该院于2023年3月复函同意移送。", "consent", "a court's"),
    (
        "杭州市萧山区人民法院首先查封的期限已于2023年3月届满。",
        "property_first_seized",
        "its term is over",
    ),
    ("本院的轮候查封已自动生效。", "property_first_seized", "this court waits no longer"),
    (
        "被执行人与案外人王朗共有的房屋，因王朗另案债务，其份额被杭州市萧山区人民法院首先查封。",
        "property_first_seized",
        "the stranger's share",
    ),
    (
        "该厂房原由杭州市萧山区人民法院首封，该院已将厂房的处置权移送本院。",
        "property_first_seized",
        "left to this court",
    ),
    ("该厂房由杭州市萧山区人民法院首先查封，该院现同意由本院处置。", "property_first_seized", "the same, agreed"),
    (
        "该厂房登记在王朗名下，已被杭州市萧山区人民法院首先查封，不属于被执行人的财产。",
        "property_first_seized",
        "not the debtor's, said behind",
    ),
    ("本院轮候查封的车辆，因在先案件已结，现已成为首封。", "property_first_seized", "it waits no longer"),
    ("案外人王朗名下的房产被杭州市萧山区人民法院首先查封。", "property_first_seized", "a stranger's thing"),
    ("案外人王朗名下的房产已被杭州市萧山区人民法院查封。", "property_first_seized", "the same without 首先"),
    ("2023年提交的同意移送破产审查意见书，现声明不予撤回。", "consent_withdrawn", "the paper stands"),
    ("我公司提交了将被执行人移送破产审查的申请。我公司不撤回上述申请。", "consent_withdrawn", "it stands"),
    ("申请执行人提交了评估申请，现撤回上述申请。", "consent_withdrawn", "another matter"),
    ("申请执行人同意移送破产审查，并撤回评估请求。", "consent_withdrawn", "another request"),
    ("申请执行人同意移送破产审查，不撤回上述请求。", "consent_withdrawn", "it stands"),
    ("另查明，其出租人云岫置业集团有限公司资不抵债。", "assets_below_debts", "a firm that is no party"),
    ("被执行人提供担保的云岫置业集团有限公司资不抵债。", "assets_below_debts", "whom the debtor stands for"),
    (
        "其主要客户云岫置业集团有限公司已被裁定受理破产清算，该公司资不抵债、停工停产，致被执行人货款无法收回。",
        "stopped_business",
        "the customer, with 公司 in the words of the stop",
    ),
    (
        "被执行人将二号厂房出租给案外人杭州某服饰公司，该服饰公司因经营不善于2024年9月停产，尚欠租金。",
        "stopped_business",
        "the tenant, told with its trade",
    ),
    (
        f"{APPLICANT}因资不抵债已被裁定宣告破产，其债权已转让。",
        "assets_below_debts",
        "the applicant, by its name alone",
    ),
    (
        "本院曾于2022年裁定终结本次执行程序，当时查明被执行人停产。现被执行人已恢复生产。",
        "stopped_business",
        "how it stood then, and the next sentence how it stands",
    ),
    ("被执行人的债务人云岫置业公司资产不足以清偿全部债务。", "assets_below_debts", "who owes the debtor"),
    ("申请执行人资产不足以清偿全部债务。", "assets_below_debts", "the applicant"),
    (f"申请执行人{APPLICANT}现资不抵债。", "assets_below_debts", "the applicant by its name"),
    ("案外人王朗资不抵债。", "assets_below_debts", "an outsider"),
    ("被执行人对第三人有债权。经查，该第三人已歇业，职工遣散。", "stopped_business", "that third party"),
    ("被执行人对第三人有债权。经查，该第三人已歇业，职工遣散。", "staff_gone", "its staff, a clause on"),
    (
        "被执行人的股东云岫控股集团公司资金链断裂、资不抵债。",
        "assets_below_debts",
        "a shareholder, of whom more is told",
    ),
    ("申请执行人因资产不足以清偿全部债务，已被受理破产清算。", "assets_below_debts", "the applicant's own petition"),
    ("申请执行人已进入破产程序，其资产不足以清偿全部债务。", "assets_below_debts", "其 is the applicant"),
    ("本院认为，案外人所称被执行人资不抵债，与勘查情况不符。", "assets_below_debts", "told again, not believed"),
    ("本院认为，其主张被执行人已停止经营，没有证据证明。", "stopped_business", "told again without proof"),
    ("关于申请执行人主张被执行人资不抵债的问题，经查不实。", "assets_below_debts", "looked into, and not so"),
    ("被执行人并未停止经营，亦未资不抵债。", "assets_below_debts", "denied by 亦未"),
    ("被执行人的母公司云岫控股集团已被裁定破产清算，资不抵债。", "assets_below_debts", "the parent, without a subject"),
    (
        "被执行人对宁波白鹭五金有限公司享有债权，该公司已资不抵债。",
        "assets_below_debts",
        "who owes the debtor, as 该公司",
    ),
    ("被执行人对宁波白鹭五金有限公司享有债权，该公司已停产，人员遣散。", "staff_gone", "the same, without a subject"),
    ("租用被执行人厂房的宁波白鹭五金有限公司已停产。", "stopped_business", "a tenant by its name"),
    ("被执行人的分公司已停止经营。", "stopped_business", "a branch"),
    ("被执行人因设备检修临时停产。", "stopped_business", "for a while"),
    ("被执行人曾停产一个月，现已恢复生产。", "stopped_business", "it goes on"),
    ("被执行人西湖门店已停止营业，其余门店正常营业。", "stopped_business", "the others go on"),
    ("被执行人原厂区已停产，生产线移到新厂区，经营正常。", "stopped_business", "elsewhere it goes on"),
    ("在法院先行处置抵押物的前提下，申请执行人同意移送破产审查。", "consent", "on a condition before"),
    ("待房产拍卖后，申请执行人同意移送破产审查。", "consent", "once something is done"),
    ("申请执行人表示待其债权受偿后再同意移送破产审查。", "consent", "in the same clause"),
    ("申请执行人同意移送破产审查，前提是先拍卖抵押房产。", "consent", "on a condition behind"),
    ("申请执行人同意移送破产审查，但要求先拍卖房产。", "consent", "something else is wanted first"),
    ("被执行人的债权人宁波白鹭五金有限公司（非本案当事人）请求移送破产审查。", "consent", "no party here"),
    ("被执行人辩称其资不抵债。经查，其财产足以清偿全部债务。", "assets_below_debts", "the court finds otherwise"),
    ("被执行人资不抵债的说法不成立。", "assets_below_debts", "found untrue"),
    ("被执行人主张资不抵债，缺乏事实依据。", "assets_below_debts", "without proof"),
    ("我公司给云岫置业集团有限公司做担保，它现在破产清算，资不抵债。", "assets_below_debts", "the firm he stands for"),
    ("宁波海岩物流有限公司早已停止经营，未支付货款。", "stopped_business", "the debtor's customer"),
    ("登记的住所并未被其他公司占用。", "no_premises", "denied"),
    ("被执行人的承租人早已搬离，去向不明。", "no_premises", "a tenant"),
    ("申请执行人原地址现由另一公司承租使用。", "no_premises", "the applicant's"),
    ("被执行人不能清偿到期债务，明显缺乏清偿能力。", "assets_below_debts", "inability to pay is not it"),
    ("抵押的房产评估价九百万元，不足以清偿全部债务。", "assets_below_debts", "one thing, not all that it has"),
    ("其名下资产处置款八十万元，不足以清偿全部债务。", "assets_below_debts", "what a sale has brought"),
    ("资产总额9.14亿元，负债总额5.87亿元。", "assets_below_debts", "assets above debts"),
    ("以该公司资产不足以清偿全部债务为由申请破产。", "assets_below_debts", "a creditor alleges it"),
    ("现有证据不足以证明该公司资不抵债。", "assets_below_debts", "not proved"),
    (f"{APPLICANT}称：{DEBTOR}已资不抵债，应移送破产审查。", "assets_below_debts", "an applicant says it"),
    (f"申请执行人称，{DEBTOR}已资不抵债。", "assets_below_debts", "by its role"),
    (f"{APPLICANT}称：{DEBTOR}早已停产，工人已全部离职。", "stopped_business", "no finding of the court"),
    (f"{APPLICANT}述称，{DEBTOR}已人去楼空。", "no_premises", "述称"),
    ("法定代表人沈立秋下落不明。", "representative_missing", "somebody may manage"),
    ("公司无人管理。", "representative_missing", "the representative may be there"),
    ("被执行人已从该地址搬离，迁至杭州市萧山区。", "no_premises", "moved, and where to"),
    (
        "申请执行人代理人答：听说该公司已停产，工人都走了。",
        "stopped_business",
        "hearsay of the applicant, as an answer",
    ),
    ("仓库已清空。", "no_premises", "a store"),
    ("该公司仍在正常经营，并未停产。", "stopped_business", "denied"),
    ("因违法被责令停产停业整顿。", "stopped_business", "a punishment"),
    ("公司承建的项目停工。", "stopped_business", "a building site"),
    ("申请执行人陈述：被执行人早已停产，工人已离职。", "stopped_business", "told to a record by an applicant"),
    ("该查封不属于轮候查封。", "property_first_seized", "denied"),
    ("本院轮候查封已转为正式查封。", "property_first_seized", "it waits no longer"),
    ("杭州市萧山区人民法院的首封已解除。", "property_first_seized", "lifted since"),
    ("另有其他法院对本院查封的车辆轮候查封。", "property_first_seized", "others wait for what this court seized"),
    ("申请执行人称，该公司已停产。", "stopped_business", "a side alleges it"),
    ("该公司的抵押登记已注销。", "deregistered", "another register"),
    ("该地址登记有已注销的青禾电器有限公司。", "deregistered", "another firm, named behind"),
    ("申请人申请终结该公司的破产程序。", "consent", "the end of it is no consent"),
    ("该公司营业执照被吊销，尚未注销。", "deregistered", "revoked only"),
    ("因行政区划调整，该院撤销，案件由本院继续办理。", "seat_moved", "a court was taken over"),
    ("因行政区划调整及法院撤并，本案由本院执行。", "seat_moved", "a court, in one clause"),
    ("邮件因迁址不明被退回。", "seat_moved", "no new seat"),
    ("被执行人原住所地为杭州市西湖区，现送达地址为杭州市萧山区。", "seat_moved", "the same, behind its seat"),
    ("送达地址变更为杭州市萧山区。", "seat_moved", "an address for service"),
    ("其名下车辆的登记住所变更登记至绍兴市越城区。", "seat_moved", "a car's"),
    ("另有其他法院轮候查封。", "property_first_seized", "others wait"),
    ("申请执行人同意终结本次执行程序。", "consent", "another consent"),
    ("申请执行人未提交《同意移送破产审查意见书》。", "consent", "no such paper"),
    ("案外人云岫置业有限公司提交《同意移送破产审查意见书》。", "consent", "a firm that is no side"),
    ("申请执行人提交《不同意移送破产审查意见书》。", "consent", "a paper that refuses"),
    ("问：申请执行人同意移送破产审查，有无变化？\n答：我公司不撤回同意。", "consent_withdrawn", "it stands"),
    ("问：是否和解？\n答：公司研究后撤回同意。", "consent_withdrawn", "of no transfer"),
    ("被执行人提交了《财产报告表》。", "consent", "another paper"),
    ("请申请执行人提交《移送破产审查申请书》。", "consent", "asked for"),
    ("案外人高远作为债务的保证人来院表示同意将该公司移送破产审查。", "consent", "a surety who is no party"),
    ("被执行人的担保人高远请求将该公司移送破产审查。", "consent", "the debtor's surety"),
    ("被执行人的股东沈立秋表示同意公司进入破产程序。", "consent", "a shareholder is not the debtor"),
    ("答：我们不愿意走破产程序。", "consent", "as one refuses"),
    ("被执行人的股东沈立秋个人表示愿意移送破产。", "consent", "the same in other words"),
    ("申请执行人另案申请将云岫置业集团有限公司移送破产审查。", "consent", "another firm's, by its full name"),
    ("申请执行人同意对云岫置业集团有限公司进行破产清算。", "consent", "the same"),
    ("被执行人的职工请求将该公司移送破产审查。", "consent", "its workers, who are no applicants here"),
    ("申请执行人同意移送破产审查，被执行人就和解反悔。", "consent_withdrawn", "a settlement goes back"),
    ("申请执行人曾与被执行人和解，后反悔，现同意移送破产审查。", "consent_withdrawn", "before the consent"),
    ("申请执行人先不同意移送破产审查，后同意移送。", "consent_withdrawn", "refused first"),
    ("人民法院受理破产申请后，有关债务人财产的执行程序应当中止。", "consent", "law in the abstract"),
    ("申请执行人对不移送破产审查无异议并同意终结本次执行程序。", "consent", "it agrees to something else"),
    ("被执行人有资不抵债的风险。", "assets_below_debts", "a risk"),
    ("本院裁定受理案外人对其的破产清算申请。", "consent", "a court's acceptance"),
    ("双方约定分期支付货款。", "instalments", "no ground of a stay here"),
]


def kinds(text: str) -> list[str]:
    return [kind.value for _, _, (kind, *_) in marks(read(text), "statements")]


@pytest.mark.parametrize(("sentence", "kind", "why"), FOUND)
def test_found(sentence: str, kind: str, why: str) -> None:
    plain, words = marked(sentence)
    doc = read(paper(body=plain))
    found = [doc.text[start:end] for start, end, (one, *_) in marks(doc, "statements") if one.value == kind]
    assert found == words, why


@pytest.mark.parametrize(("sentence", "kind", "why"), NOT_FOUND)
def test_not_found(sentence: str, kind: str, why: str) -> None:
    assert kind not in kinds(paper(body=sentence)), why


APPLICANTS_HEAD = f"申请执行人{APPLICANT}法定代表人陆远"
DEBTORS_HEAD = f"沈立秋，系被执行人{DEBTOR}法定代表人"
ANSWERS = [
    # each row: who is asked; question and answer, the words of the consent marked; kinds; why
    (APPLICANTS_HEAD, "问：⟦你公司是否同意将本案移送破产审查？\n答：同意⟧。", "consent", "an applicant"),
    (
        f"陆远，系申请执行人{APPLICANT}委托诉讼代理人",
        "问：被执行人已无财产可供执行，⟦是否同意移送破产审查？\n答：我公司同意⟧。",
        "consent",
        "who speaks for it",
    ),
    (
        "远山商贸有限公司委托代理人韦某",
        "问：你公司申请执行一案已终结本次执行程序，⟦是否同意将该案移送破产审查？\n答：同意⟧。",
        "consent",
        "without the role word: the question says who applied",
    ),
    (f"{APPLICANT}委托代理人韦某", "问：⟦是否同意移送破产审查？\n答：同意⟧。", "consent", "by the name alone"),
    ("远山商贸有限公司委托代理人韦某", "问：是否同意移送破产审查？\n答：同意。", "", "nothing says who he is"),
    (DEBTORS_HEAD, "问：⟦你公司愿不愿意进入破产程序？\n答：愿意，我们没有能力还了⟧。", "consent", "the debtor"),
    (DEBTORS_HEAD, "问：⟦你公司是否同意移送破产？\n答：不同意，我们还在经营⟧。", "consent_refused", "refused"),
    (APPLICANTS_HEAD, "问：是否同意将被执行人移送破产审查？\n答：我要回去商量。", "", "neither"),
    (APPLICANTS_HEAD, "问：是否同意将被执行人移送破产审查？\n答：同意，但要先拍卖厂房。", "", "on a condition"),
    (APPLICANTS_HEAD, "问：是否同意移送破产审查？\n答：同意以物抵债。", "", "something else"),
    (APPLICANTS_HEAD, "问：是否同意终结本次执行程序？\n答：同意。", "", "another question"),
    (APPLICANTS_HEAD, "问：是否同意分期履行或者移送破产审查？\n答：同意。", "", "two things asked at once"),
    (APPLICANTS_HEAD, "问：是否同意移送破产审查？还有何意见？\n答：同意。", "", "the last question is another one"),
    (DEBTORS_HEAD, "问：申请执行人是否同意移送破产审查？\n答：同意。", "", "the other side is no witness of it"),
    (f"石云，女，系被执行人{DEBTOR}会计", "问：是否同意移送破产审查？\n答：同意。", "", "who does not speak for it"),
    ("石云，女，系案外人", "问：是否同意移送破产审查？\n答：同意。", "", "a bystander"),
    (
        APPLICANTS_HEAD,
        "问：⟦是否同意将被执行人移送破产审查？\n答：同意⟧。\n问：还有何意见？\n⟦答：公司研究后撤回同意⟧。",
        "consent, consent_withdrawn",
        "taken back in a later answer",
    ),
]


@pytest.mark.parametrize(("asked", "sentence", "expected", "why"), ANSWERS)
def test_an_answer_consents_to_what_was_asked(asked: str, sentence: str, expected: str, why: str) -> None:
    told, words = marked(sentence)
    case = f"问：本院执行的申请执行人{APPLICANT}与被执行人{DEBTOR}买卖合同纠纷一案，今天谈话。\n答：好。"
    head = "杭州市西湖区人民法院\n谈话笔录\n（2024）浙0106执1000号\n时间：2024年3月5日\n地点：本院\n"
    doc = read(f"{head}被谈话人：{asked}\n{case}\n{told}\n")
    found = [(kind.value, doc.text[start:end]) for start, end, (kind, *_) in marks(doc, "statements")]
    found = [one for one in found if one[0].startswith("consent") and one[0] != "consent_asked"]
    assert found == list(zip(filter(None, expected.split(", ")), words, strict=True)), why


def test_of_two_debtors_each_answers_for_himself_alone() -> None:
    head = "杭州市西湖区人民法院\n谈话笔录\n（2024）浙0106执1000号\n"
    case = f"申请执行人：{APPLICANT}\n被执行人：{DEBTOR}、{GUARANTOR}\n"
    asked = f"问：是否同意将{DEBTOR}移送破产审查？\n答：同意。\n"
    assert "consent" not in kinds(f"{head}被谈话人：{GUARANTOR}，系本案被执行人\n{case}{asked}")


def test_the_only_petitioner_that_speaks_of_its_own_debts_is_the_debtor() -> None:
    block = f"申请人：{DEBTOR}，住所地杭州市西湖区三墩镇。\n"
    told = f"申请人{DEBTOR}以其不能清偿到期债务、资产不足以清偿全部债务为由，向本院申请预重整。"
    own = paper("对其进行预重整。", told, number="（2024）浙0114破申5号", title="决定书", block=block, case="")
    assert "assets_below_debts" in kinds(own)
    thinks = own.replace("申请预重整", "申请预重整。经询问，申请人认为公司已停产、资不抵债").replace(
        "资产不足以清偿全部债务为由", "明显缺乏清偿能力为由"
    )
    assert "assets_below_debts" in kinds(thinks), "申请人 is the debtor here"
    creditors = own.replace("以其不能", f"以{APPLICANT}不能")
    assert "assets_below_debts" not in kinds(creditors), "it speaks of another's debts"


SETTLED = "双方达成和解协议：自2024年4月起每月归还2万元。申请执行人同意终结本次执行程序。"


@pytest.mark.parametrize(
    ("orders", "body", "expected", "why"),
    [
        ("终结本次执行程序。", SETTLED, True, "the ground of the ruling"),
        ("查封房产一处。", SETTLED, False, "the case goes on"),
        ("终结本次执行程序。", "双方曾达成和解，分期履行，后被执行人不再履行。", False, "a settlement that failed"),
        ("终结本次执行程序。", f"{SETTLED}被执行人未履行。", True, "what came of it another sentence says"),
        (
            "终结本次执行程序。",
            SETTLED.replace("2万元。", "2万元，被执行人未履行。"),
            False,
            "broken in the same breath",
        ),
    ],
)
def test_instalments(orders: str, body: str, expected: bool, why: str) -> None:
    assert ("instalments" in kinds(paper(orders, body))) is expected, why


@pytest.mark.parametrize(
    ("orders", "expected", "why"),
    [
        (f"查封被执行人{DEBTOR}名下厂房。", [DEBTOR], "名下"),
        (f"拍卖被执行人{GUARANTOR}所有的房屋。", [GUARANTOR], "所有的"),
        (f"冻结被执行人{DEBTOR}银行存款1万元。", [DEBTOR], "straight before the thing"),
        (f"一、查封{DEBTOR}名下厂房；\n二、冻结{GUARANTOR}持有的股权。", [DEBTOR, GUARANTOR], "one for each order"),
        (f"查封、冻结下列财产：\n1．{GUARANTOR}名下轿车一辆；", [GUARANTOR], "in a list"),
        (f"扣划存款1万元，发还申请执行人{APPLICANT}。", [], "the applicant owns nothing of it"),
        ("扣划被执行人名下存款1万元。", [], "one of two debtors, not said which"),
    ],
)
def test_whose_property(orders: str, expected: list[str], why: str) -> None:
    found = [
        about for _, _, (kind, about, *_) in marks(read(paper(orders)), "statements") if kind.value == "whose_property"
    ]
    assert found == expected, why


@pytest.mark.parametrize(
    ("orders", "expected", "why"),
    [
        (f"⟦继续冻结⟧被执行人{DEBTOR}的账户。", True, "续行"),
        (f"⟦续行查封⟧被执行人{DEBTOR}的厂房。", True, "续行"),
        ("查封车辆一辆。\n需要续行查封的，应当在期限届满前提出申请。", False, "a hint"),
        ("查封车辆一辆。\n续行查封的，应当在期限届满前提出。", False, "a hint without a verb before it"),
        ("冻结存款1万元，不足部分继续冻结。", False, "the rest of the sum"),
    ],
)
def test_continued(orders: str, expected: bool, why: str) -> None:
    assert ("continued_seizure" in kinds(paper(marked(orders)[0]))) is expected, why


def test_an_auction_has_its_day() -> None:
    doc = read(letter("本院将于2024年5月6日10时至5月7日10时止在网络平台上进行公开拍卖活动。", "拍卖公告"))
    assert [day for _, _, (kind, _, day, _) in marks(doc, "statements") if kind.value == "auction_on"] == [
        date(2024, 5, 6)
    ]


@pytest.mark.parametrize(
    ("sentence", "found", "why"),
    [
        ("该房产于2023年5月6日进行第二次公开拍卖，流拍。", False, "it is past"),
        ("如被执行人不履行，本院将于2024年7月1日拍卖该房产。", False, "on a condition"),
        ("本院定于2024年7月1日公开拍卖该房产的决定已被撤销。", False, "called off in the same breath"),
        ("因被执行人逾期未履行，本院定于2024年7月1日拍卖该房产。", True, "what went before is a fact"),
        ("如期公告后，本院定于2024年7月1日拍卖该房产。", True, "如期 supposes nothing"),
    ],
)
def test_what_is_no_auction_to_come(sentence: str, found: bool, why: str) -> None:
    assert ("auction_on" in kinds(paper(body=sentence))) is found, why


@pytest.mark.parametrize(
    ("body", "about", "why"),
    [
        (f"{DEBTOR}已停产。", DEBTOR, "named before it"),
        (f"{GUARANTOR}在外地，{DEBTOR}已停产。", DEBTOR, "the nearer one"),
        ("企业已停产。", None, "one of two debtors, not said which"),
    ],
)
def test_about(body: str, about: str | None, why: str) -> None:
    found = [
        name
        for _, _, (kind, name, *_) in marks(read(paper(body=body)), "statements")
        if kind.value == "stopped_business"
    ]
    assert found == [about], why


@pytest.mark.parametrize(
    ("sentence", "place", "why"),
    [
        ("该公司住所地迁至绍兴市越城区斗门街道。", "绍兴市越城区斗门街道", "迁至"),
        ("住所地由杭州市西湖区变更登记为绍兴市越城区。", "绍兴市越城区", "the new one, not the old"),
        ("因行政区划调整，该公司住所地现属杭州市钱塘区。", "杭州市钱塘区", "in the clause behind"),
        ("该公司原住杭州市西湖区三墩镇，现公司登记住所为绍兴市越城区。", "绍兴市越城区", "where it is, told beside"),
        ("该公司住所地已迁至本市萧山区。", "杭州市萧山区", "of the court's own city"),
        (
            "该公司（住所地绍兴市越城区斗门街道，原住所地杭州市西湖区，2024年2月办理了住所变更登记）欠款。",
            "绍兴市越城区斗门街道",
            "before the old one",
        ),
        ("该公司原住所地杭州市西湖区，已办理住所变更登记。", None, "only the old one"),
        ("该公司住所地已迁至省城新厂区。", None, "no district that is known"),
        ("因行政区划调整，本案现由杭州市萧山区人民法院管辖。", None, "where the case is heard"),
        ("因行政区划调整，不再属本院辖区。该公司现为杭州市萧山区的纳税大户。", None, "in another sentence"),
    ],
)
def test_where_the_seat_moved_to(sentence: str, place: str | None, why: str) -> None:
    found = [one for _, _, (kind, _, _, one) in marks(read(paper(body=sentence)), "statements") if kind == "seat_moved"]
    assert found == [place], why


@pytest.mark.parametrize(
    ("addressed", "sentence", "place", "why"),
    [
        ("枝江市人民法院：", "该公司住所地已迁往你市，在我市无财产。", "枝江市", "the court written to"),
        ("浙江省杭州市萧山区人民法院：", "该公司已迁至你区。", "浙江省杭州市萧山区", "with its city"),
        ("青禾纸业有限公司：", "该公司住所地已迁往你市。", None, "no court is written to"),
        ("枝江市人民法院：", "该公司住所地已迁往外省。", None, "not its own"),
    ],
)
def test_a_letter_tells_where_the_seat_moved_to(addressed: str, sentence: str, place: str | None, why: str) -> None:
    text = f"宜都市人民法院\n退回委托执行函\n{addressed}\n经查，{sentence}\n二〇二二年十一月二十四日"
    found = [one for _, _, (kind, _, _, one) in marks(read(text), "statements") if kind == "seat_moved"]
    assert found == [place], why


@pytest.mark.parametrize(
    ("found", "believed", "why"),
    [
        ("车间正常开工，银行流水正常", False, "the court finds it at work"),
        ("车间未正常开工", True, "it is not"),
        ("本院已查封其设备", True, "nothing is found of it"),
        ("的厂房未抵押。其所称资不抵债与审计报告不符", False, "the court says that it does not follow"),
        ("关于其资不抵债的主张，缺乏证据证明", False, "nor this"),
        ("的厂房未抵押。异议人所举证据不足以证明其主张", False, "nothing of what it says is proved"),
        ("所称没有收到通知，与送达回证不符", True, "something else is not believed"),
        ("关于其并非资不抵债的主张，缺乏证据证明", True, "it is not believed to be sound"),
        ("名下资产明显大于全部债务", False, "more than its debts in other words"),
    ],
)
def test_what_an_objecting_debtor_says_of_itself(found: str, believed: bool, why: str) -> None:
    body = f"异议人{DEBTOR}称，公司资不抵债，请求中止执行。\n本院查明，{DEBTOR}{found}。"
    text = paper(body=body, block=f"异议人（被执行人）：{DEBTOR}。\n", number="（2024）浙0106执异10号")
    assert ("assets_below_debts" in kinds(text)) is believed, why


@pytest.mark.parametrize(
    ("answer", "found", "why"),
    [
        ("你公司厂房评估价值为4620万元，资产明显大于负债，本院不予移送", set(), "not believed, and refused"),
        ("你公司厂房评估价值为4620万元，资产远超过全部债务", {"consent"}, "not believed; nothing is refused"),
        ("本院已将申请书送达申请执行人", {"assets_below_debts", "consent"}, "nothing is found yet"),
    ],
)
def test_what_a_letter_answers_the_debtor(answer: str, found: set[str], why: str) -> None:
    told = f"你公司提交申请书，称公司已资不抵债，请求将本案移送破产审查。\n{answer}。"
    assert set(kinds(letter(told, "通知书"))) & {"assets_below_debts", "consent"} == found, why


STRANGER = "异议人（案外人）：宁波白鹭五金有限公司，住所地宁波市。\n"
ASKS = "称，其系债权人，请求将被执行人移送破产审查。"


@pytest.mark.parametrize(
    ("block", "sentence", "found", "why"),
    [
        (STRANGER, f"异议人宁波白鹭五金有限公司{ASKS}", False, "who stands outside of the case"),
        ("", f"申请执行人{ASKS}", True, "a side"),
        (
            "异议人（被执行人）：宁波白鹭五金有限公司。\n",
            f"异议人宁波白鹭五金有限公司{ASKS}",
            True,
            "a debtor who objects",
        ),
    ],
)
def test_what_a_stranger_asks_for_is_no_consent(block: str, sentence: str, found: bool, why: str) -> None:
    text = paper(body=sentence, block=f"{block}{BLOCK}", number="（2024）浙0106执异10号")
    assert ("consent" in kinds(text)) is found, why


CHANGES = [
    # each row: sentence, the new day where a change is found, why
    ("拍卖公告中拍卖时间有误，现更正为：2024年6月14日10时起。", ["2024-06-14"], "put right"),
    ("本次拍卖时间变更为2024年6月14日10时。", ["2024-06-14"], "moved"),
    ("现决定撤回对上述房产的拍卖。", [None], "called off"),
    ("本院决定暂缓拍卖。", [None], "held up"),
    ("如被执行人履行义务，本院取消拍卖。", [], "on a condition"),
    ("本院决定自2024年8月20日起暂缓对该生产线的变卖。", [None], "from a day on"),
    ("因案外人异议，原定2024年9月1日的变卖活动取消。", [None], "what was fixed falls away"),
    ("原定2024年9月1日的变卖活动照常进行。", [], "it takes place"),
    ("如被执行人履行完毕，本院将中止拍卖。", [], "a condition"),
    ("评估时间更正为2024年6月14日。", [], "another day"),
    ("申请人请求不得撤回拍卖。", [], "not to be"),
]


@pytest.mark.parametrize(("sentence", "days", "why"), CHANGES)
def test_a_change_of_an_auction(sentence: str, days: list[str | None], why: str) -> None:
    doc = read(paper(body=sentence))
    found = [day for _, _, (kind, _, day, _) in marks(doc, "statements") if kind.value == "auction_changed"]
    assert [day and day.isoformat() for day in found] == days, why


@pytest.mark.parametrize(
    ("block", "found", "why"),
    [
        (f"申请执行人：{APPLICANT}。\n被执行人：{DEBTOR}。\n", False, "one owes, and another stands surety"),
        (BLOCK, True, "the surety is a debtor of the case"),
    ],
)
def test_whose_business_a_suretys_is(block: str, found: bool, why: str) -> None:
    case = f"本院在执行{APPLICANT}与{DEBTOR}买卖合同纠纷一案中，进行了审查。\n"
    text = paper(body="经查，担保人的确处于停业状态。", block=block, case=case)
    assert ("stopped_business" in kinds(text)) is found, why


def test_who_is_administered_is_no_debtor_unless_it_owes() -> None:
    firm = "宁波白鹭五金有限公司"
    block = f"异议人（案外人）：{firm}管理人。\n被执行人：{DEBTOR}。\n"
    assert "stopped_business" not in kinds(paper(body=f"本院查明，{firm}已停止经营。", block=block))
    assert "stopped_business" in kinds(paper(body=f"本院查明，{DEBTOR}已停止经营。", block=block.replace(firm, DEBTOR)))


@pytest.mark.parametrize(
    ("addressed", "found", "why"),
    [
        (DEBTOR, True, "the debtor's own word"),
        (APPLICANT, False, "an applicant's"),
    ],
)
def test_whose_word_a_letter_answers(addressed: str, found: bool, why: str) -> None:
    case = f"本院在执行申请执行人{APPLICANT}与被执行人{DEBTOR}买卖合同纠纷一案中，收到你公司的申请。\n"
    told = f"{case}你公司提出，{DEBTOR}资不抵债。"
    text = letter(told, "通知书").replace(f"\n{DEBTOR}：\n", f"\n{addressed}：\n")
    assert ("assets_below_debts" in kinds(text)) is found, why
