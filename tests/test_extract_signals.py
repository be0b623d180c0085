"""Signals of insolvency: each kind found and its look-alikes not found."""

import pytest
from papers import marked
from rulings import APPLICANT, DEBTOR, letter, paper, read

from extractors.marks import marks

FOUND = [
    # each row: sentence with the clause marked, kind, why
    (f"又查明，{DEBTOR}另有案件。⟦该公司的厂房由本院轮候查封⟧。", "waiting_seizure", "该公司 is the debtor"),
    ("⟦被执行人沈立秋、陆远二人下落不明⟧。", "debtor_missing", "men by their number"),
    (f"⟦{DEBTOR}在本院的另案因无可供执行的财产已终结⟧。", "no_assets_found", "the debtor's other case"),
    ("⟦被执行人未履行债务且资不抵债⟧。", "insolvent", "what is denied is another thing"),
    ("⟦被执行人已不能清偿到期债务⟧，由本院移送审查。", "insolvent", "told, and no term of a contract"),
    ("⟦沈立秋没有工作且下落不明⟧。", "debtor_missing", "what he has not is another thing"),
    ("⟦沈立秋一度失联⟧，后经本院传唤未到庭。", "debtor_missing", "nor did he come later"),
    ("⟦本院无法与被执行人取得联系⟧。", "debtor_missing", "the debtor"),
    ("⟦申请执行人以被执行人未清偿债务为由申请将其移送破产审查⟧。", "consent_to_bankruptcy", "not paid, but asked for"),
    ("⟦本院对该厂房轮候查封自首封解除后生效⟧。", "waiting_seizure", "this court's own"),
    ("⟦该厂房已被其他法院首先查封⟧。", "first_seizure_elsewhere", "by another court"),
    ("⟦被执行人被申请破产的材料已移交⟧，可以查阅。", "bankruptcy", "told, and no term of a contract"),
    ("⟦被执行人及其股东均被裁定破产⟧。", "bankruptcy", "the debtor with a firm of its group"),
    ("⟦被执行人的股东申请公司破产⟧。", "bankruptcy", "the petition of a member"),
    ("⟦云岫公司于2023年经法院裁定受理破产⟧。", "bankruptcy", "the debtor by a part of its name"),
    ("被执行人云岫公司无财产，⟦该公司已被裁定受理破产⟧。", "bankruptcy", "该公司 is the debtor"),
    ("⟦该公司已被裁定受理破产⟧。", "bankruptcy", "no other firm is named before"),
    ("宁波白鹭五金有限公司系债权人，⟦该公司申请云岫公司破产清算⟧。", "bankruptcy", "该公司 petitions"),
    ("⟦宁波白鹭五金厂于2023年5月申请被执行人破产⟧。", "bankruptcy", "the subject petitions"),
    ("云岫公司及其子公司停产，⟦该公司已被裁定受理破产⟧。", "bankruptcy", "子公司 is no name"),
    ("法院裁定云岫集团及其七家子公司合并重整，⟦该集团已资不抵债⟧。", "insolvent", "a group is its own"),
    ("⟦受理案外人对该公司的破产清算申请⟧。", "bankruptcy", "a stranger petitions"),
    ("⟦沈立秋与证人王朗均下落不明⟧。", "debtor_missing", "a debtor beside a witness"),
    ("该厂房由杭州市萧山区人民法院首先查封，⟦本院轮候查封⟧。", "waiting_seizure", "this court waits"),
    ("⟦杭州市萧山区人民法院首先查封的厂房尚未解除查封⟧。", "first_seizure_elsewhere", "not lifted"),
    (
        "因宁波白鹭五金有限公司破产，⟦被执行人也被裁定破产⟧。",
        "bankruptcy",
        "the debtor behind another firm",
    ),
    ("⟦法院在本地未查找到其任何财产⟧，委托乙区法院执行。", "no_assets_found", "其 before the things"),
    ("⟦本院裁定宣告青禾公司破产⟧，受理债权申报36家。", "bankruptcy", "creditors counted, no bankruptcies"),
    ("到其住处走访，⟦未能找到沈立秋的下落⟧。", "debtor_missing", "his whereabouts"),
    ("⟦被执行人沈立秋查找不到下落⟧。", "debtor_missing", "查找不到"),
    ("被执行人沈立秋长期在外，⟦查无音讯⟧。", "debtor_missing", "查无音讯"),
    ("⟦被执行人沈立秋外出躲避⟧，无法送达。", "debtor_missing", "外出躲避"),
    ("⟦其名下没有车产、房产，而且银行账户内也没有存款⟧。", "no_assets_found", "things and the account"),
    ("除已扣划存款603元外，⟦未查得被执行人其他可供执行的财产⟧。", "no_assets_found", "未查得"),
    ("经查询，⟦被执行人名下无可供执行财产⟧。", "no_assets_found", "无可供执行财产"),
    ("⟦未发现被执行人有其他可供执行的财产⟧。", "no_assets_found", "未发现"),
    ("⟦没有发现被执行人可供执行的财产⟧。", "no_assets_found", "没有发现"),
    ("案件立案三年，⟦至今未执行到任何款项⟧。", "no_assets_found", "nothing came of it"),
    ("变价后，⟦剩余款项尚不足以支付破产费用⟧。", "insolvent", "not even the costs"),
    ("近年经营不善，⟦被执行人渐渐丧失了清偿能力⟧。", "insolvent", "了 within"),
    ("申请执行人取消对和解的同意，⟦同意将被执行人移送破产审查⟧。", "consent_to_bankruptcy", "another consent ends"),
    ("⟦被执行人如期停产后下落不明⟧。", "debtor_missing", "如期 supposes nothing"),
    ("⟦未发现被执行人有可供执行的银行存款、车辆、房产等财产⟧。", "no_assets_found", "kinds of things before 等财产"),
    (
        "⟦未发现被执行人云岫市青禾纺织有限公司、云岫市远山针织有限公司、周远名下有可供执行的财产⟧。",
        "no_assets_found",
        "three debtors named",
    ),
    ("⟦未发现被执行人名下有可供执行的房产、车辆、存款⟧。", "no_assets_found", "three kinds"),
    ("除上述款项外，⟦已无其他财产可供执行⟧。", "no_assets_found", "财产 before 可供执行"),
    ("存款已扣划，⟦其余财产未能查到⟧。", "no_assets_found", "the thing before the finding"),
    ("⟦未查到有财产可供处置⟧。", "no_assets_found", "处置"),
    ("⟦被执行人再无其他财产可供本院执行⟧。", "no_assets_found", "可供本院执行"),
    ("本院查询了账户和车辆，⟦没有查到能够执行的财产⟧。", "no_assets_found", "能够执行"),
    ("⟦浙江云岫纺织有限公司名下无任何财产⟧。", "no_assets_found", "nothing at all"),
    ("除此之外，⟦未查到其他财产⟧。", "no_assets_found", "nothing more"),
    ("⟦已无财产可以执行⟧。", "no_assets_found", "可以执行"),
    ("被执行人死亡，⟦其名下无遗产可供执行⟧。", "no_assets_found", "an estate"),
    ("⟦该房屋由你院首先查封并已拍卖⟧。", "first_seizure_elsewhere", "a letter to the other court"),
    ("⟦申请执行人称被执行人下落不明⟧。", "debtor_missing", "the applicant says it of the debtor"),
    ("名下除已抵押的厂房外，⟦无其他财产⟧。", "no_assets_found", "nothing beside it"),
    ("⟦法定代表人沈立秋潜逃境外⟧。", "debtor_missing", "fled"),
    ("⟦被执行人沈立秋离家后杳无音信⟧。", "debtor_missing", "no news"),
    ("⟦该房产由另案首先查封⟧。", "first_seizure_elsewhere", "in another case"),
    ("⟦该土地由甲区法院首先查封⟧，乙区法院轮候。", "first_seizure_elsewhere", "a masked court"),
    ("⟦该厂房已被平桥法院在先查封⟧。", "first_seizure_elsewhere", "a court by half its name"),
    ("⟦该房产在本院查封前已有五家法院查封⟧。", "first_seizure_elsewhere", "earlier than here"),
    ("⟦该公司账面净资产为负数⟧，严重亏损。", "insolvent", "by its books"),
    ("⟦被执行人沈立秋现已查无下落⟧。", "debtor_missing", "查无下落"),
    ("⟦因系他院先行查封⟧，本院无法处置。", "first_seizure_elsewhere", "他院"),
    ("⟦该公司已无法偿还全部债务⟧。", "insolvent", "all debts"),
    ("⟦申请执行人不申请将被执行人移送破产审查⟧。", "bankruptcy", "not asked for is no consent"),
    ("⟦被执行人沈立秋下落不明⟧。", "debtor_missing", "下落不明"),
    ("⟦该公司法定代表人无法取得联系⟧，公司停业。", "debtor_missing", "no contact"),
    ("⟦未能查找到被执行人沈立秋⟧。", "debtor_missing", "not found himself"),
    ("⟦法定代表人去向不明⟧。", "debtor_missing", "去向不明"),
    (
        "⟦被执行人及其配偶名下房屋由杭州市萧山区人民法院首先查封⟧。",
        "first_seizure_elsewhere",
        "both own it",
    ),
    ("⟦被执行人的厂房已由杭州市萧山区人民法院首先查封⟧。", "first_seizure_elsewhere", "another court, passive"),
    (
        "⟦杭州市萧山区人民法院在（2023）浙0109执87号案件中首先冻结了其股权⟧。",
        "first_seizure_elsewhere",
        "another court, active",
    ),
    ("⟦该账户的在先冻结法院为杭州市萧山区人民法院⟧。", "first_seizure_elsewhere", "the court behind"),
    ("⟦均被杭州市萧山区人民法院首封⟧。", "first_seizure_elsewhere", "首封"),
    ("⟦除已被其他法院首先查封的财产外⟧，未查到存款。", "first_seizure_elsewhere", "unnamed"),
    ("⟦本院系轮候查封⟧。", "waiting_seizure", "轮候"),
    ("⟦被执行人不能清偿到期债务且明显缺乏清偿能力⟧。", "insolvent", "both"),
    ("⟦该公司已资不抵债⟧。", "insolvent", "资不抵债"),
    ("⟦经过财产调查未发现可供执行的财产⟧，申请执行人签字确认。", "no_assets_found", "told of this case"),
    ("⟦被执行人在2021年因不能清偿到期债务被申请破产的⟧，应予查明。", "bankruptcy", "a year tells a fact"),
    ("⟦其全部资产不足以偿付全部负债⟧。", "insolvent", "偿付 and 负债"),
    ("⟦沈立秋携款逃匿⟧。", "debtor_missing", "not found again"),
    (
        "⟦杭州青禾公司作为被执行人的案件众多⟧，已具备破产原因，应当移送破产审查。".replace("⟦", "")
        .replace("已具备", "⟦已具备")
        .replace("原因，", "原因⟧，"),
        "bankruptcy",
        "a firm by its name",
    ),
    ("⟦其财产不足以清偿全部债务⟧。", "insolvent", "不足以清偿"),
    ("⟦本院于2024年2月1日裁定受理其破产清算申请⟧。", "bankruptcy", "破产"),
    ("⟦该公司的重整计划已执行完毕⟧。", "bankruptcy", "重整"),
    ("⟦申请执行人表示不同意移送破产审查⟧。", "bankruptcy", "a refusal is no consent"),
    ("⟦本院向申请执行人释明可以移送破产审查⟧。", "bankruptcy", "merely informed"),
    ("⟦申请执行人书面同意将被执行人移送破产审查⟧。", "consent_to_bankruptcy", "consent"),
    ("⟦申请执行人书面申请将被执行人移送破产审查⟧。", "consent_to_bankruptcy", "asks for it"),
    (
        "⟦经债务人书面同意，本院决定将其移送浙江省杭州市中级人民法院破产审查⟧。",
        "consent_to_bankruptcy",
        "consent before the decision",
    ),
    ("⟦另有三家法院轮候查封⟧。", "waiting_seizure", "others wait"),
    ("⟦被执行人已无其他财产可用于偿还该笔货款⟧。", "no_assets_found", "nothing to pay with"),
    ("经查询，⟦周远与其配偶名下没有一分钱可供执行⟧。", "no_assets_found", "not a cent"),
    ("⟦沈立秋名下无房产、无车辆、无存款⟧，靠低保度日。", "no_assets_found", "neither house nor car nor savings"),
    (
        "⟦沈立秋下落不明⟧，本院悬赏：凡协助将其拘传到案的，奖励三千元。",
        "debtor_missing",
        "whoever brings him gets a reward",
    ),
    (
        "⟦申请执行人申请将被执行人移送破产审查⟧。其亦申请追加股东，不符合追加的情形，故本院对其申请不予准许。",
        "consent_to_bankruptcy",
        "another request is refused",
    ),
    ("⟦反馈结果显示沈立秋无房无车无任何财产⟧，靠低保度日。", "no_assets_found", "nor anything"),
    ("⟦云岫公司不能清偿明泽公司的到期债务⟧。", "insolvent", "whose claim stands between"),
    ("⟦该股权的首封法院为青禾县法院⟧。", "first_seizure_elsewhere", "the court behind, by half its name"),
    ("⟦厂房与土地分由不同法院首封⟧。", "first_seizure_elsewhere", "two courts, neither named"),
    ("⟦债务人不能清偿到期债务⟧，且资产不足以清偿全部债务，本院予以受理。", "insolvent", "a finding of the debtor"),
    ("⟦沈立秋及其妻子均下落不明⟧。", "debtor_missing", "the debtor and his wife"),
    ("云岫公司关门后，⟦沈立秋便不见人影⟧。", "debtor_missing", "in a reporter's words"),
    ("经查，⟦沈立秋的储蓄账户均无余额，也无车辆登记⟧。", "no_assets_found", "neither money nor a car"),
    ("⟦杭州市西湖区人民法院决定对其进行预重整⟧。", "pre_restructuring", "预重整"),
    (
        "⟦经被执行人杭州青禾公司申请，本院以某决定书将该公司移送浙江省杭州市中级人民法院进行破产审查⟧。",
        "consent_to_bankruptcy",
        "the debtor asked for it",
    ),
    (
        "⟦经杭州鑫发木材经营部同意，以某决定书，将该公司移送本院进行破产审查⟧。",
        "consent_to_bankruptcy",
        "consent by name, a clause between",
    ),
    ("⟦一旦机床被拍卖将直接面临破产倒闭⟧。", "bankruptcy", "threatened"),
    ("被执行人停业，⟦如期进入破产程序⟧。", "bankruptcy", "如期 supposes nothing"),
    ("问：⟦财产不足以清偿全部债务⟧，是否同意移送破产审查？", "insolvent", "told before it is asked"),
    ("答：电话打不通，⟦听说跑到外地去了⟧。", "debtor_missing", "hearsay of a village"),
    ("⟦云岫公司已不能清偿到期债务⟧。", "insolvent", "a short name may be the debtor's"),
    ("⟦被执行人无银行存款可供扣划，名下无不动产、机动车登记⟧。", "no_assets_found", "money, land and cars denied"),
    ("⟦被执行人名下无车辆、无股权、无房产，亦无银行存款⟧。", "no_assets_found", "in another order, one kind more"),
    ("⟦未发现被执行人有可供执行的银行存款、车辆和不动产⟧。", "no_assets_found", "the last kind behind 和"),
    ("答：我没有钱，⟦名下什么财产都没有⟧。", "no_assets_found", "as a man says it"),
    ("因客户拖欠货款，⟦被执行人已资不抵债⟧。", "insolvent", "its own, by a customer's fault"),
    (
        "⟦贵院已于2020年12月16日以某保全案件首先查封了上述房产⟧。",
        "first_seizure_elsewhere",
        "a letter to who seized first",
    ),
    ("⟦其名下车辆未能查扣且被执行人去向不明⟧。", "debtor_missing", "himself, behind a car"),
    (
        "⟦因该房产已被湖南省长沙市岳麓区人民法院、湖南省长沙市中级人民法院先后查封⟧，本院为第三顺位。",
        "first_seizure_elsewhere",
        "by those named before this court's turn",
    ),
    ("⟦沈立秋收取货款后去向不明⟧。", "debtor_missing", "himself, behind the money"),
    ("⟦询问被执行人是否同意移送⟧，其请求宽限。", "bankruptcy", "a debtor is asked"),
]

NOT_FOUND = [
    ("案款暂存，权利人失联。", "debtor_missing", "who is to be paid"),
    (
        "又查明，宁波白鹭五金有限公司在外地另有案件。该公司的厂房由本院轮候查封。",
        "waiting_seizure",
        "该公司 is a stranger",
    ),
    ("注塑机八台，其中三台已被搬走，五台下落不明。", "debtor_missing", "things by their number"),
    ("该房屋由本院首先查封，无其他法院轮候。", "waiting_seizure", "nobody waits"),
    ("宁波白鹭五金有限公司在本院的案件因无可供执行的财产已终结。", "no_assets_found", "a stranger's case"),
    ("宁波白鹭五金有限公司的两辆车由杭州市萧山区人民法院首先查封。", "first_seizure_elsewhere", "a stranger's cars"),
    ("宁波白鹭五金有限公司的两辆车，本院轮候查封。", "waiting_seizure", "the same, this court waiting"),
    ("被执行人并未资不抵债。", "insolvent", "denied"),
    ("被执行人尚未资不抵债，具备偿债能力。", "insolvent", "not yet"),
    ("经审计，被执行人未出现资不抵债的情形。", "insolvent", "it has not come to that"),
    ("被执行人经营正常，无资不抵债之虞。", "insolvent", "nobody fears it"),
    ("现有证据尚无法认定被执行人资不抵债。", "insolvent", "nobody knows"),
    ("保证合同约定，债务人不能清偿到期债务时，由保证人承担连带责任。", "insolvent", "a term of a contract"),
    ("双方约定，一方不能清偿到期债务的，另一方有权解除合同。", "insolvent", "the same of either side"),
    ("沈立秋未下落不明，其到庭接受了询问。", "debtor_missing", "denied"),
    ("沈立秋并没有下落不明，一直居住于户籍地。", "debtor_missing", "denied at length"),
    ("公告期满后，沈立秋与本院取得联系，不再下落不明。", "debtor_missing", "no more"),
    ("沈立秋曾一度失联，后主动到本院说明情况。", "debtor_missing", "he came"),
    ("本院无法联系申请执行人，遂公告送达。", "debtor_missing", "the applicant, behind the verb"),
    ("未能与网络平台取得联系。", "debtor_missing", "a platform"),
    ("本院多次电话联系被执行人的委托代理人，均无法联系上。", "debtor_missing", "its lawyer"),
    ("对于被执行人是否无财产可供执行，本院将继续调查。", "no_assets_found", "nobody knows yet"),
    ("经被执行人申请，本院可以将其移送破产审查。", "consent_to_bankruptcy", "what may be done"),
    ("经被执行人申请，本院不予移送破产审查。", "consent_to_bankruptcy", "not done"),
    (
        "你厂申请将被执行人移送破产审查。经审查，其正常经营，不符合规定的情形，故本院对你厂的申请不予准许。",
        "consent_to_bankruptcy",
        "asked for, and refused further on",
    ),
    ("本院委托青禾破产清算事务所有限公司送达。", "bankruptcy", "a firm's name"),
    ("申请执行人没有提出将被执行人移送破产审查的申请。", "consent_to_bankruptcy", "nobody asked"),
    ("申请执行人无意申请移送破产审查。", "consent_to_bankruptcy", "it has no mind to"),
    ("申请执行人放弃申请将被执行人移送破产审查。", "consent_to_bankruptcy", "it forgoes it"),
    ("各方当事人无一同意移送破产审查。", "consent_to_bankruptcy", "nobody agrees"),
    ("申请执行人不予同意将被执行人移送破产审查。", "consent_to_bankruptcy", "a refusal"),
    ("本院建议申请执行人申请将被执行人移送破产审查。", "consent_to_bankruptcy", "the court would have it"),
    ("申请执行人应当申请将被执行人移送破产审查。", "consent_to_bankruptcy", "what it should do"),
    ("轮候查封自首封解除后自动生效。", "waiting_seizure", "how waiting works"),
    ("本院轮候查封的车辆，因在先案件已结，现已成为首封。", "waiting_seizure", "it waits no longer"),
    ("经查，无其他法院首先查封该厂房。", "first_seizure_elsewhere", "nobody did"),
    ("案外人王朗名下的房产被杭州市萧山区人民法院首先查封。", "first_seizure_elsewhere", "a stranger's thing"),
    ("被执行人股东名下房产由杭州市萧山区人民法院首先查封。", "first_seizure_elsewhere", "its shareholder's thing"),
    ("借款人被申请破产、停业整顿的，贷款人有权宣布借款提前到期。", "bankruptcy", "a term of a contract"),
    ("二、如逾期给付，或者进入破产程序，原告有权就全部余款申请执行。", "bankruptcy", "the second of two conditions"),
    ("如逾期给付，或者启动预重整，应当告知原告。", "pre_restructuring", "the same"),
    ("双方约定，如逾期给付，或者财产不足以清偿全部债务，应当另行担保。", "insolvent", "the same"),
    ("其控股股东进入重整程序，不影响本案执行。", "bankruptcy", "a firm of its group"),
    ("被执行人的母公司被裁定破产清算。", "bankruptcy", "a firm of its group, with the debtor named"),
    ("被执行人在宁波白鹭五金有限公司破产案中申报的债权已获确认。", "bankruptcy", "a debtor who is a creditor there"),
    ("网传破产的云岫电器厂于2015年注销，与本案被执行人并非同一主体。", "bankruptcy", "a firm of a like name"),
    ("被执行人与已破产的云岫电器厂没有任何关联。", "bankruptcy", "the same in another order"),
    ("款项已支付给宁波白鹭园林有限公司，而该公司现已进入破产程序。", "bankruptcy", "该公司 is the firm named last"),
    ("被执行人由原青禾县运输公司改制而来，该公司已于2008年破产终结。", "bankruptcy", "the same, behind the debtor"),
    ("请补充关于案外人破产情况的文书。", "bankruptcy", "who owes nothing here"),
    ("原青禾县第二毛纺厂于2003年经法院裁定终结破产程序。", "bankruptcy", "whose land the debtor bought, long ago"),
    ("二、被告若逾期给付，或出现停业、进入破产清算等情形之一的，原告有权申请执行。", "bankruptcy", "a subject first"),
    ("执行人员未能找到该货车的下落。", "debtor_missing", "a thing's whereabouts"),
    ("该案查不到车辆下落。", "debtor_missing", "the same"),
    ("其名下没有车产、房产，银行账户内有存款9万元。", "no_assets_found", "the account has money"),
    ("经评审，本院选出7个执转破典型案例。", "bankruptcy", "a list of reports"),
    ("适用重整程序挽救企业36家，宣告破产659家，清理积案。", "bankruptcy", "a yearly count"),
    ("认定债务人不能清偿到期债务需同时存在以下情形：债务履行期限已经届满。", "insolvent", "the law's test"),
    # each row: sentence, kinds it must not give, why
    ("其他财产未能查到的原因是户名不符。", "no_assets_found", "why it was so once"),
    ("其余财产查到后另行处置。", "no_assets_found", "found later"),
    ("问：财产不足以清偿全部债务，是否同意移送破产审查？", "bankruptcy", "the clause that asks"),
    ("问：有人反映你公司要破产了？", "bankruptcy", "a question"),
    ("被执行人经营正常，不存在破产、歇业情形。", "bankruptcy", "denied"),
    ("答：武汉那家客户听说在搞破产重整，公司还在生产。", "bankruptcy", "a customer's"),
    ("执行法院认定我公司资不抵债，与事实不符。", "insolvent", "denied behind"),
    ("大河置业有限公司资不抵债，早已停止经营。", "insolvent", "a firm by its full name, and no party"),
    ("现在是另一家公司在用，那家公司老板也失联了。", "debtor_missing", "who uses the place now"),
    ("答：我厂替云岫置业集团有限公司借的钱，现在它破产了，钱收不回来。", "bankruptcy", "it: the firm named before"),
    ("其开发商已失联，工程款收不回来。", "debtor_missing", "who owes the debtor"),
    ("申请执行人未能提供被执行人可供执行的财产线索。", "no_assets_found", "a missing clue"),
    ("被执行人有财产可供执行。", "no_assets_found", "there is property"),
    ("本案未执行到位5万元。", "no_assets_found", "a part of it"),
    ("变价款足以清偿破产费用。", "insolvent", "enough for the costs"),
    ("如未能执行到任何财产，本案将予终结。", "no_assets_found", "supposed"),
    ("如未发现被执行人有可供执行的财产，本案将予终结。", "no_assets_found", "supposed in other words"),
    ("被执行人另案申请执行海岩公司，至今未执行到任何款项。", "no_assets_found", "what another owes the debtor"),
    ("破产财产不足以支付破产费用的，管理人应当提请终结。", "insolvent", "law"),
    ("若被执行人资不抵债，可另行申请。", "insolvent", "supposed"),
    ("被执行人财产并非不足以清偿破产费用。", "insolvent", "denied"),
    ("如被执行人下落不明，本院将公告送达。", "debtor_missing", "supposed"),
    ("被执行人的承租人早已搬离，去向不明。", "debtor_missing", "a tenant who moved"),
    ("区法院发来通知，同意受理李苇提出的预重整申请。", "consent_to_bankruptcy", "a court takes it in"),
    ("未发现被执行人名下有可供执行的不动产。", "no_assets_found", "one kind alone"),
    ("被执行人无银行存款，无车辆，有房产一套。", "no_assets_found", "a house is left"),
    ("被执行人名下无房产、车辆，银行存款已冻结。", "no_assets_found", "money is held"),
    ("被执行人名下无股权、证券、保险登记。", "no_assets_found", "kinds that few own"),
    ("申请执行人没有存款、房产、车辆线索可供。", "no_assets_found", "clues"),
    ("未查询到被执行人可供执行的存款、证券等财产线索。", "no_assets_found", "clues to kinds of things"),
    ("被执行人留有遗产可供执行。", "no_assets_found", "there is an estate"),
    ("该房屋由我院首先查封，请你院协助。", "first_seizure_elsewhere", "first here, in a letter"),
    ("未发现被执行人的不动产登记信息。", "no_assets_found", "one register alone"),
    ("不论其名下有无财产，均应报告。", "no_assets_found", "whether there is any"),
    ("名下无财产线索。", "no_assets_found", "a clue"),
    ("对沈立秋不能清偿全部债务的部分承担责任。", "insolvent", "a guarantor's share"),
    ("该房产在本院查封前已有三家租户入住。", "first_seizure_elsewhere", "tenants, no courts"),
    ("该公司净利润为负数，账面净资产为正。", "insolvent", "a loss of one year"),
    ("该货车查无下落，无法扣押。", "debtor_missing", "a thing"),
    ("被执行人的厂房由执行法院首先查封。", "first_seizure_elsewhere", "the enforcing court"),
    ("该厂房被乙法院轮候查封、由本院首先查封。", "first_seizure_elsewhere", "waiting elsewhere, first here"),
    ("该厂房由本院另案首先查封。", "first_seizure_elsewhere", "this court's other case"),
    ("杭州市萧山区人民法院复函同意移送处置权。", "bankruptcy", "a court hands over the disposal"),
    ("案外人杭州重整投资有限公司提出异议。", "bankruptcy", "a firm's name"),
    ("该车辆下落不明，无法扣押。", "debtor_missing", "a car"),
    ("车辆：苏A12345，已查封，下落不明。", "debtor_missing", "a car in a list"),
    ("申请执行人李远下落不明，案款无法发放。", "debtor_missing", "the applicant"),
    ("未能查找到被执行人沈立秋其他可供处置的财产。", "debtor_missing", "what was not found is property"),
    ("案外人现下落不明。", "debtor_missing", "a stranger"),
    ("人民法院发现被执行人无财产可供执行的，可以裁定终结本次执行程序。", "no_assets_found", "law"),
    ("你可以书面同意将本案移送破产审查。", "consent_to_bankruptcy", "what he may do"),
    ("本院于2024年1月5日首先查封了被执行人的厂房。", "first_seizure_elsewhere", "the court's own first seizure"),
    ("本院系该房产的首先查封法院。", "first_seizure_elsewhere", "the same, as a noun"),
    ("该房产已被杭州市萧山区人民法院查封。", "first_seizure_elsewhere", "not said to be the first"),
    ("依照《中华人民共和国企业破产法》第十九条的规定审查。", "bankruptcy", "a law's title"),
    ("案号为（2024）浙0106破申31号。", "bankruptcy", "a number"),
    ("联系人：破产审判庭。", "bankruptcy", "an office"),
    ("人民法院受理破产申请后，有关债务人财产的执行程序应当中止。", "bankruptcy", "law in the abstract"),
    ("该公司不属于明显缺乏清偿能力。", "insolvent", "denied"),
    ("现有证据不足以证明该公司资不抵债。", "insolvent", "not proved"),
    ("申请执行人曾书面同意移送破产审查，后撤回该同意意见。", "consent_to_bankruptcy", "withdrawn"),
    ("申请执行人曾书面同意移送破产审查，后又反悔。", "consent_to_bankruptcy", "regretted"),
    ("申请执行人先同意移送破产审查，现不同意。", "consent_to_bankruptcy", "then refused"),
    ("如被执行人一个月内仍不付款则同意移送破产审查。", "consent_to_bankruptcy", "on a condition"),
    ("案外人高远作为保证人表示同意将该公司移送破产审查。", "consent_to_bankruptcy", "a surety who is no party"),
    ("被执行人的股东沈立秋表示同意公司进入破产程序。", "consent_to_bankruptcy", "a shareholder is not the debtor"),
    ("申请执行人收回此前作出的同意移送破产审查的意见。", "consent_to_bankruptcy", "taken back"),
    ("就是否同意移送破产审查征询意见。", "consent_to_bankruptcy", "a question"),
    ("告知其权利，可以申请将被执行人移送破产审查。", "consent_to_bankruptcy", "a right"),
    ("申请执行人同意终结本次执行程序。", "consent_to_bankruptcy", "another consent"),
    ("申请执行人已向浙江省杭州市中级人民法院申请被执行人破产清算。", "consent_to_bankruptcy", "a creditor's petition"),
    ("该地块重新规划重整复营。", "pre_restructuring", "no 预重整"),
    (
        "公司法人的财产不足以清偿债务，股东未履行出资义务的，可以要求股东承担责任。",
        "insolvent",
        "law that begins with 公司法人",
    ),
    ("经合议庭同意，将该公司移送法院进行破产审查。", "consent_to_bankruptcy", "the court's own consent"),
    ("未附申请执行人书面同意移送破产审查的意见。", "consent_to_bankruptcy", "a consent that is missing"),
    ("移送时所称“无财产可供执行”与查明情况不符。", "no_assets_found", "said, and found untrue"),
    ("被执行人并未进入破产程序。", "bankruptcy", "denied"),
    ("其称资金困难，如进入破产程序，利息应停止计算。", "bankruptcy", "supposed"),
    ("该公司有明显丧失清偿能力的可能。", "insolvent", "a possibility"),
    ("双方达成执行和解协议。", "bankruptcy", "an agreement of two parties"),
    ("上述不动产由本院首封，无轮候查封。", "waiting_seizure", "nobody waits"),
    (
        "企业法人不能清偿到期债务，并且资产不足以清偿全部债务的，依照本法规定清理债务。",
        "insolvent",
        "law with a comma in its condition",
    ),
    (
        "被执行人为企业法人，其财产不足以清偿全部债务的，应当告知当事人可以申请破产。",
        "bankruptcy",
        "the same of enforcement",
    ),
    ("须经被执行人同意，本院方可移送破产审查。", "consent_to_bankruptcy", "a condition"),
    ("未经被执行人同意，本院不得将其移送破产审查。", "consent_to_bankruptcy", "no consent"),
    (
        "当事人不同意移送破产或者法院不受理破产案件的，就变价所得财产按照先后顺序清偿。",
        "bankruptcy",
        "law on what follows",
    ),
    (
        "经过财产调查未发现可供执行的财产，在申请执行人签字确认或者经院长批准后，可以裁定终结本次执行程序。",
        "no_assets_found",
        "law on ending for now",
    ),
    (
        "债务人有本法规定的行为，在人民法院受理破产申请前一年内的，管理人有权请求撤销。",
        "bankruptcy",
        "law on avoidance",
    ),
    ("未到期的债权，在破产申请受理时视为到期。", "bankruptcy", "law on debts to come"),
    ("被执行人财产不足以清偿全部债务的，申请参与分配的普通债权人按照比例受偿。", "insolvent", "law on shares"),
    (
        "企业法人在2年内因不能清偿到期债务被申请破产的，人民法院应当裁定受理。",
        "bankruptcy",
        "a period in its condition",
    ),
    ("因债权人毛某下落不明，其分配额已提存。", "debtor_missing", "a creditor"),
    ("2016年12月沈立秋携款逃匿，2017年3月在外地被抓获。", "debtor_missing", "found again"),
    (
        "公司作为被执行人的案件，穷尽执行措施无财产可供执行，已具备破产原因，但不申请破产的，债权人可以请求其股东承担责任。",
        "bankruptcy",
        "law on a firm's members",
    ),
    (
        "作为被执行人的营利法人，财产不足以清偿全部债务，申请人申请追加未缴纳出资的股东的，应予支持。",
        "insolvent",
        "law on adding a party",
    ),
    (
        "被执行人具有《中华人民共和国企业破产法》第二条第一款规定情形的，人民法院应当询问当事人是否同意移送破产审查。",
        "bankruptcy",
        "law that cites law in its condition",
    ),
    ("沈立秋于2021年去世，其妻早年离家，下落不明。", "debtor_missing", "a debtor's wife alone"),
    (
        "请贵单位办理查封登记；如有其他法院首封，则办理轮候查封登记。",
        "first_seizure_elsewhere",
        "what is to be done in case",
    ),
    ("请办理查封；如其他法院已首先查封，本院为轮候查封。", "waiting_seizure", "the same"),
    ("其名下无房产，有货车一辆和存款三百元。", "no_assets_found", "no house, but other things"),
    ("申请执行人称其无房无车无财产线索可提供。", "no_assets_found", "who knows of nothing"),
    ("沈立秋的储蓄账户无余额，但名下有车辆登记。", "no_assets_found", "no money, but a car"),
    ("那台叉车连同钥匙早已不见踪影。", "debtor_missing", "a thing is gone"),
    ("该车不可用于偿还其他债权人的债务。", "no_assets_found", "a thing that is not to be used so"),
    ("该股权的首封法院为本院。", "first_seizure_elsewhere", "this court"),
    ("受行情影响，不少纺织企业停工、欠薪乃至面临破产。", "bankruptcy", "crowds of firms"),
    ("浙江省杭州市中级人民法院同意对该公司启动预重整。", "consent_to_bankruptcy", "a court agrees"),
    ("报市国资委审批，国资委同意青禾公司破产清算。", "consent_to_bankruptcy", "an office agrees"),
    (
        "《关于执行案件移送破产审查若干问题的意见》第二条规定：移送应同时符合下列条件：（一）申请执行人书面同意移送破产审查；（二）被执行人不能清偿到期债务。",
        "consent_to_bankruptcy",
        "the items of a provision that is quoted",
    ),
    ("经你公司或申请执行人之一书面同意，本院可将案件移送破产审查。", "consent_to_bankruptcy", "what would be needed"),
    ("参照企业破产法及相关规定，公司应当配合调查。", "bankruptcy", "a law, named without brackets"),
    ("沈立秋名下货车一辆已作档案查封而去向不明。", "debtor_missing", "a car, told at length"),
    ("被执行人系企业法人，其财产不足以清偿全部债务的，应当通过破产程序清偿。", "insolvent", "law behind a fact"),
    ("当事人不同意移送破产的，就变价所得财产按照查封先后顺序清偿。", "bankruptcy", "law on what follows"),
    ("沈立秋擅自出卖肉牛，得款9万元去向不明。", "debtor_missing", "the money"),
    ("店铺已转让，转让费9万元系沈立秋收取，去向不明。", "debtor_missing", "the money that he got"),
    ("如同意移送，请在十五日内出具移送执行函。", "bankruptcy", "one court asks another for a thing"),
    ("乙区人民法院先后查封房产三处。", "first_seizure_elsewhere", "one after the other, nobody waits"),
    (
        "被执行人的另一债权人宁波白鹭五金有限公司（非本案当事人）曾要求将被执行人移送破产审查。",
        "consent_to_bankruptcy",
        "no party here",
    ),
    ("没有证据证明被执行人下落不明。", "debtor_missing", "no proof of it"),
    ("沈立秋并非下落不明。", "debtor_missing", "denied"),
    ("证人王朗下落不明。", "debtor_missing", "a witness"),
    ("该查封不属于轮候查封。", "waiting_seizure", "denied"),
    ("该厂房由本院首先查封，杭州市萧山区人民法院轮候查封。", "waiting_seizure", "another court waits for this one"),
    ("本院轮候查封已转为正式查封。", "waiting_seizure", "it waits no longer"),
    ("杭州市萧山区人民法院的首封已解除。", "first_seizure_elsewhere", "lifted since"),
    (
        "杭州市萧山区人民法院首先查封，该院已将处置权移交本院。",
        "first_seizure_elsewhere",
        "left to this court to sell",
    ),
    ("本院轮候查封该厂房，首封法院已将处置权移送本院。", "waiting_seizure", "the same of this court's waiting"),
    ("杭州市萧山区人民法院首先查封，后该查封已失效。", "first_seizure_elsewhere", "lapsed, a clause on"),
]


@pytest.mark.parametrize(("sentence", "kind", "why"), FOUND)
def test_found(sentence: str, kind: str, why: str) -> None:
    plain, words = marked(sentence)
    doc = read(paper(body=plain))
    found = [doc.text[start:end] for start, end, (one, _) in marks(doc, "signals") if one.value == kind]
    assert found == words, why


@pytest.mark.parametrize(("sentence", "kind", "why"), NOT_FOUND)
def test_not_found(sentence: str, kind: str, why: str) -> None:
    doc = read(paper(body=sentence))
    assert kind not in {one.value for _, _, (one, _) in marks(doc, "signals")}, why


def test_a_signal_names_the_other_courts_of_its_statement() -> None:
    doc = read(paper(body="厂房由杭州市萧山区人民法院（以下简称萧山法院）首先查封，本院轮候。"))
    assert {courts for _, _, (_, courts) in marks(doc, "signals")} == {("杭州市萧山区人民法院",)}


@pytest.mark.parametrize(
    ("sentence", "named", "why"),
    [
        ("厂房由杭州市萧山区人民法院首先查封，此后另有宁波市鄞州区人民法院轮候查封。", {"杭州市萧山区人民法院"}, "who waits holds nothing"),
        ("厂房由杭州市萧山区人民法院首先查封、宁波市鄞州区人民法院轮候查封。", {"杭州市萧山区人民法院"}, "in one clause"),
        ("本院在杭州市萧山区人民法院处轮候查封了厂房。", {"杭州市萧山区人民法院"}, "this court waits there"),
    ],
)  # fmt: skip
def test_a_signal_names_no_court_that_only_waits(sentence: str, named: set[str], why: str) -> None:
    doc = read(paper(body=sentence))
    assert {court for _, _, (_, courts) in marks(doc, "signals") for court in courts} == named, why


def test_the_debtors_own_petition_is_consent() -> None:
    block = f"申请人（债务人）：{DEBTOR}，住所地杭州市西湖区三墩镇。\n"
    told = f"{DEBTOR}以其不能清偿到期债务为由，向本院申请重整。"
    kinds = kinds_of(
        paper("受理其重整申请。", told, number="（2024）浙0106破申5号", title="民事裁定书", block=block, case="")
    )
    assert "consent_to_bankruptcy" in kinds


def test_the_only_applicant_that_speaks_of_its_own_debts_is_the_debtor() -> None:
    block = f"申请人：{DEBTOR}，住所地杭州市西湖区三墩镇。\n"
    told = f"申请人{DEBTOR}以其不能清偿到期债务为由，向本院申请破产清算。"
    text = paper("受理其申请。", told, number="（2024）浙0106破申5号", title="民事裁定书", block=block, case="")
    assert "consent_to_bankruptcy" in kinds_of(text)
    other = text.replace("以其不能", f"以{APPLICANT}不能")
    assert "consent_to_bankruptcy" not in kinds_of(other)


def test_a_composition_is_bankruptcy_in_a_bankruptcy_case_only() -> None:
    told = "本院认为，和解协议草案的表决符合规定。"
    block = f"申请人：{DEBTOR}，住所地杭州市西湖区三墩镇。\n"
    orders = f"认可{DEBTOR}和解协议。"
    assert "bankruptcy" in kinds_of(paper(orders, told, number="（2024）浙0106破5号之三", block=block, case=""))
    assert "bankruptcy" not in kinds_of(paper("", "双方达成和解协议，终止执行和解。"))


def test_the_party_block_may_say_that_a_debtor_is_missing() -> None:
    block = f"原告：{APPLICANT}。\n法定代表人：陆远，下落不明。\n被告：沈立秋，男，1970年3月2日出生，现下落不明。\n"
    assert missing_in(paper("", "查明。", block=block, case="")) == ["现下落不明"]


def missing_in(text: str) -> list[str]:
    doc = read(text)
    return [doc.text[a:b] for a, b, (kind, _) in marks(doc, "signals") if kind.value == "debtor_missing"]


def test_a_creditors_petition_is_none() -> None:
    block = f"申请人：{APPLICANT}，住所地杭州市。\n被申请人：{DEBTOR}，住所地杭州市西湖区。\n"
    told = f"申请人{APPLICANT}以被申请人{DEBTOR}不能清偿到期债务为由，向本院申请对其进行破产清算。"
    kinds = kinds_of(
        paper("不予受理。", told, number="（2024）浙0106破申5号", title="民事裁定书", block=block, case="")
    )
    assert kinds == {"insolvent", "bankruptcy"}


def test_the_bankruptcy_of_the_applicant_is_no_signal() -> None:
    block = f"申请执行人：{APPLICANT}管理人，负责人方晓。\n被执行人：{DEBTOR}，住所地杭州市西湖区。\n"
    assert kinds_of(paper("扣划存款1万元。", f"{APPLICANT}已进入破产清算程序。", block=block, case="")) == set()


def test_the_bankruptcy_of_a_third_party_is_no_signal_unless_it_is_the_debtor() -> None:
    block = f"原告：{APPLICANT}。\n被告：沈立秋，男。\n第三人：{DEBTOR}。\n"
    told = "经查，第三人已进入破产程序。"
    trial = {"number": "（2024）浙0106民初77号", "title": "民事判决书", "block": block, "case": ""}
    assert kinds_of(paper("", told, **trial)) == set()
    assert "bankruptcy" in kinds_of(paper("", f"经查，第三人系被执行人。{told}", **trial))
    assert "bankruptcy" in kinds_of(paper("", "经查，被告沈立秋的公司已进入破产程序。", **trial))
    cause = f"原告{APPLICANT}与被告沈立秋、第三人{DEBTOR}破产债权确认纠纷一案，本院受理。"
    assert "bankruptcy" in kinds_of(paper("", cause, **trial))


def test_the_bankruptcy_of_a_third_party_beside_the_debtor_is_no_signal() -> None:
    third = "宁波白鹭五金有限公司"
    block = f"申请执行人：{APPLICANT}。\n被执行人：{DEBTOR}。\n第三人：{third}管理人。\n"
    told = f"被执行人在{third}重整案中的债权已由管理人确认，按重整计划清偿三成。"
    assert kinds_of(paper("", told, block=block)) == set()
    assert "bankruptcy" in kinds_of(paper("", f"{told[:-1]}，{DEBTOR}亦被裁定破产。", block=block))
    assert "bankruptcy" in kinds_of(paper("", f"{third}申请{DEBTOR}破产。", block=block))


def test_the_bankruptcy_of_a_third_party_told_on_without_its_name() -> None:
    block = f"原告：{APPLICANT}。\n被告：{DEBTOR}。\n第三人：宁波白鹭五金有限公司。\n"
    trial = {"number": "（2024）浙0106民初77号", "title": "民事判决书", "block": block, "case": ""}
    assert kinds_of(paper("", "第三人系被告的股东，2019年11月被裁定重整。", **trial)) == set()
    assert "bankruptcy" in kinds_of(paper("", "第三人系被告的股东，被告被裁定重整。", **trial))
    assert (
        kinds_of(paper("", "第三人述称，其因自身正在申请破产重整，已转让债权。被告被列为失信被执行人。", **trial))
        == set()
    )


def test_the_bankruptcy_of_who_sues_is_no_signal() -> None:
    block = f"原告：{APPLICANT}（以下简称明泽公司）。\n诉讼代表人：方晓，管理人负责人。\n被告：沈立秋，男。\n"
    trial = {"number": "（2024）浙0106民初77号", "title": "民事判决书", "block": block, "case": ""}
    assert kinds_of(paper("", "本院于2021年11月9日裁定受理明泽公司破产清算一案。", **trial)) == set()
    assert "bankruptcy" in kinds_of(paper("", "被告所在公司被裁定受理破产清算一案。", **trial))


def test_an_administrator_who_applies_tells_of_the_end_of_his_case() -> None:
    block = f"申请执行人：{APPLICANT}管理人，负责人方晓。\n被执行人：{DEBTOR}，住所地杭州市西湖区。\n"
    assert kinds_of(paper("", "待破产案件终结前如有线索再申请恢复。", block=block, case="")) == set()
    assert "bankruptcy" in kinds_of(paper("", "被执行人已被裁定受理破产。", block=block, case=""))


def test_an_administrator_who_objects_may_be_the_debtors() -> None:
    block = f"异议人：{DEBTOR}管理人。\n申请执行人：{APPLICANT}。\n被执行人：{DEBTOR}。\n"
    text = paper("", f"{DEBTOR}已被裁定破产。", block=block, number="（2024）浙0106执异10号")
    assert "bankruptcy" in kinds_of(text)


REPORT = (
    "云岫公司执行案\n{head}\n云岫公司无可供执行财产。\n典型意义\n执破融合使企业破产有序。\n"
    "禾田公司执行案\n基本案情\n{second}\n典型意义\n轮候查封应予重视。\n"
)
REPORTS = [
    # what begins the first case; what the second tells; kinds found; why
    (
        "基本案情",
        "禾田公司法定代表人下落不明。",
        {"no_assets_found", "debtor_missing"},
        "each case, not what it teaches",
    ),
    ("案情介绍：", "禾田公司已履行。", {"no_assets_found"}, "another name of the section"),
    ("【案情】", "禾田公司已履行。", {"no_assets_found"}, "in brackets"),
    ("案情复杂。", "禾田公司已履行。", set(), "no heading: told begins with the second"),
]


@pytest.mark.parametrize(("head", "second", "kinds", "why"), REPORTS)
def test_a_report_of_several_cases_is_read_case_by_case(head: str, second: str, kinds: set[str], why: str) -> None:
    assert kinds_of(REPORT.format(head=head, second=second)) == kinds, why


def test_a_judge_told_of_at_the_end_signs_nothing() -> None:
    assert kinds_of("青禾公司拖欠运费。执行法官两度上门未果，网络查控反馈其无可供执行财产。\n") == {"no_assets_found"}
    signed = (
        "杭州市西湖区人民法院\n执行裁定书\n（2024）浙0106执9号\n云岫公司欠款。\n审判员 方晓\n书记员 童欣\n下落不明\n"
    )
    assert kinds_of(signed) == set()


def test_attached_statutes_are_no_signal() -> None:
    attached = "附：相关法律条文\n第一条 企业法人资不抵债的，依法破产。\n"
    assert kinds_of(paper("查封车辆一辆。") + attached) == set()


def kinds_of(text: str) -> set[str]:
    return {kind.value for _, _, (kind, _) in marks(read(text), "signals")}


def test_no_objection_to_a_claim_is_no_consent() -> None:
    block = f"申请人：{DEBTOR}管理人。\n"
    told = "经核查，债权人、债务人对债权表记载的债权无异议。"
    text = paper("确认债权。", told, number="（2024）浙0106破5号之一", title="民事裁定书", block=block, case="")
    assert "consent_to_bankruptcy" not in kinds_of(text)
    assert "consent_to_bankruptcy" not in kinds_of(text.replace("债权表记载的债权", "上述债权均"))
    assert "consent_to_bankruptcy" not in kinds_of(text.replace("债权表记载的债权", "分配方案"))
    assert "consent_to_bankruptcy" in kinds_of(text.replace("债权表记载的债权", "该申请"))


@pytest.mark.parametrize(("title", "kinds"), [("执行风险告知书", []), ("告知书", ["insolvent"])])
def test_a_notice_of_risks_tells_nothing_of_its_debtor(title: str, kinds: list[str]) -> None:
    text = letter("经查，被执行人的财产不足以清偿全部债务，你公司的债权可能不能实现。", title)
    assert [kind.value for *_, (kind, _) in marks(read(text), "signals")] == kinds


@pytest.mark.parametrize(
    ("who", "kind", "why"),
    [
        ("异议人（案外人）", "bankruptcy", "who stands outside of the case"),
        ("异议人（被执行人）", "consent_to_bankruptcy", "the debtor objects"),
    ],
)
def test_a_transfer_that_a_stranger_asks_for(who: str, kind: str, why: str) -> None:
    name = "宁波白鹭五金有限公司"
    block = f"{who}：{name}，住所地宁波市。\n申请执行人：{APPLICANT}。\n"
    body = f"异议人{name}称，请求将被执行人移送破产审查。"
    text = paper(body=body, block=block, number="（2024）浙0106执异10号")
    assert kinds_of(text) & {"bankruptcy", "consent_to_bankruptcy"} == {kind}, why
