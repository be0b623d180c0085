"""The status: every kind of order and title, and the words of history, law and conditions that are none."""

import pytest
from papers import marked
from rulings import APPLICANT, DEBTOR, letter, paper, read

from extractors.marks import marks

ZHI, YI, FU, JIAN = "（2024）浙0106执1000号", "（2024）浙0106执异20号", "（2024）浙01执复30号", "（2024）浙01执监40号"
SHEN = "（2024）浙0106行审50号"
XIE = "（2024）浙执协4号"
BEFORE = "（2024）浙0106民诉前调5号"
SENT = "（2024）浙0106执移破6号"
PO, MIN, OLD = "（2024）浙0106破申5号", "（2024）浙0106民初60号", "（2013）杭西执民字第70号"

ORDERS = [
    # each row: number of the paper, order with the words of its status marked, status, why
    (ZHI, "⟦终结本次执行程序⟧。", "dormant", "终本"),
    (SHEN, "⟦对某局的行政处理决定准予强制执行，由本院执行局实施⟧。", "filed", "let in; 由本院执行局 moves nothing"),
    (SHEN, "该决定合法，裁定：\n⟦对某局的行政处理决定准予强制执行⟧。", "filed", "裁定 at the end of the line before"),
    (SHEN, "⟦某局的行政处罚决定准予强制执行，由大河镇人民政府组织实施⟧。", "filed", "carried out by an office"),
    (ZHI, "⟦终结本院（2024）浙0106执1000号案件的本次执行程序⟧。", "dormant", "with the number"),
    (ZHI, "⟦本案本次执行程序终结⟧。", "dormant", "the verb behind"),
    (ZHI, "⟦确认买受人陆远竞得的房产归其所有⟧。", "disposal", "归其所有"),
    (ZHI, "⟦对陆远的执行申请不予受理⟧。", "rejected", "不予受理 behind"),
    (
        SHEN,
        "⟦对某局强制执行某罚决定第2项内容的申请，本院不予受理⟧。",
        "rejected",
        "an office's, a part of its decision",
    ),
    (YI, "⟦异议人陆远的异议不成立，予以驳回⟧。", "objection_rejected", "不成立 is no 成立"),
    (YI, "⟦异议人陆远的异议成立，中止对该车的执行⟧。", "objection_upheld", "成立"),
    (YI, "⟦不予撤销本院（2023）浙0106执88号之一执行裁定⟧。", "objection_rejected", "不予撤销"),
    (JIAN, "⟦本案由杭州市中级人民法院重新审查处理⟧。", "objection_upheld", "to be looked at again"),
    (OLD, "⟦终结本次执行程序⟧。", "dormant", "an old number"),
    (ZHI, "⟦终结本院（2024）浙0106执1000号案件的执行⟧。", "terminated", "终结执行"),
    (ZHI, "⟦准许杭州明泽纸业有限公司撤回执行申请⟧。", "terminated", "a withdrawal ends the case"),
    (ZHI, "⟦准许杭州明泽纸业有限公司撤回对陆远的强制执行申请⟧。", "terminated", "the same, against whom"),
    (ZHI, "⟦本案中止执行⟧。\n中止的情形消失后，恢复执行。", "suspended", "恢复 is only announced"),
    (ZHI, f"一、⟦中止对被执行人{DEBTOR}的执行⟧；\n二、解除对其车辆的查封。", "suspended", "a lifting beside it"),
    (
        ZHI,
        f"一、将扣划款45,000元划付{DEBTOR}管理人账户；\n二、解除对其账户的冻结；\n三、⟦中止对被执行人的执行⟧。",
        "suspended",
        "what was taken goes to the administrator",
    ),
    (ZHI, f"⟦将扣划的被执行人{DEBTOR}存款发还申请执行人，并告知管理人⟧。", "distribution", "the applicant gets it"),
    (ZHI, f"⟦扣划被执行人{DEBTOR}存款45,000元，划入申请执行人的管理人账户⟧。", "controlled", "the applicant's one"),
    (ZHI, f"⟦将查封的被执行人{DEBTOR}厂房予以拍卖，并通知管理人⟧。", "disposal", "sold, and the administrator told"),
    (ZHI, f"⟦强制执行第三人某社对被执行人{DEBTOR}所负到期债务31万元⟧。", "controlled", "what is owed to the debtor"),
    (ZHI, f"⟦强制执行被执行人{DEBTOR}对某社享有的到期债权31万元⟧。", "controlled", "the same from the other side"),
    (ZHI, "⟦暂缓对本案的执行，期限三个月⟧。", "deferred", "暂缓"),
    (ZHI, "⟦恢复对（2020）浙0106民初319号民事调解书的执行⟧。", "resumed", "恢复"),
    (ZHI, "⟦不予执行杭州仲裁委员会（2023）杭仲裁字第18号裁决⟧。", "not_enforced", "不予执行"),
    (ZHI, f"⟦驳回{APPLICANT}的执行申请⟧。", "rejected", "驳回执行申请"),
    (ZHI, "⟦撤销（2024）浙0106执1000号执行案件⟧。", "cancelled", "销案"),
    (ZHI, f"⟦查封被执行人{DEBTOR}名下房产一处，期限三年⟧。", "controlled", "查封"),
    (ZHI, f"⟦对被执行人{DEBTOR}名下的存款12万元予以冻结⟧。", "controlled", "the verb behind the thing"),
    (ZHI, f"⟦扣划被执行人{DEBTOR}存款12万元⟧。", "controlled", "扣划"),
    (ZHI, f"⟦冻结、划拨{DEBTOR}存款，或查封、扣押、拍卖其相应价值的财产⟧。", "controlled", "the first act decides"),
    (ZHI, f"⟦继续冻结被执行人{DEBTOR}的账户⟧。", "controlled", "续行"),
    (
        ZHI,
        f"一、{DEBTOR}应在五日内返还陆远12万元；\n二、⟦逾期不返还的，冻结、划拨{DEBTOR}的银行存款12万元⟧。",
        "controlled",
        "ordered for the case that nothing is paid back",
    ),
    (
        ZHI,
        f"一、⟦恢复本案的执行⟧；\n二、逾期不履行的，将依法冻结、划拨{DEBTOR}的银行存款12万元。",
        "resumed",
        "将 is a warning",
    ),
    (ZHI, f"⟦拍卖被执行人{DEBTOR}名下已查封的厂房⟧。", "disposal", "the seizure is only named"),
    (
        ZHI,
        f"一、查封被执行人{DEBTOR}的厂房；\n二、⟦拍卖被执行人{DEBTOR}的厂房⟧。",
        "disposal",
        "the further act decides",
    ),
    (
        ZHI,
        "一、将该设备作价七十万元交付申请执行人抵偿债务；\n二、⟦终结本次执行程序⟧。",
        "dormant",
        "what is done is history behind the end",
    ),
    (ZHI, f"一、扣划{DEBTOR}存款12万元；\n二、⟦终结本院（2023）浙0106民初5号判决的执行⟧。", "terminated", "an end"),
    (ZHI, f"一、扣划{DEBTOR}存款12万元；\n二、⟦本案执行完毕⟧。", "paid", "done behind the last act"),
    (
        ZHI,
        f"一、⟦扣划{DEBTOR}存款12万元⟧；\n二、剩余债务由{DEBTOR}继续履行完毕。",
        "controlled",
        "what is still to be done",
    ),
    (ZHI, "一、⟦终结本次执行程序⟧；\n二、继续冻结已冻结的账户。", "dormant", "what stays seized behind the end"),
    (ZHI, "一、罚金部分执行完毕；\n二、⟦终结本次执行程序⟧。", "dormant", "a part is done, the case is dormant"),
    (ZHI, "⟦将上述房产作价120万元，交付申请执行人抵偿债务⟧。", "disposal", "以物抵债"),
    (ZHI, "⟦上述厂房归买受人宁波海岩物流有限公司所有⟧。", "disposal", "成交"),
    (ZHI, f"⟦将{DEBTOR}移送浙江省杭州市中级人民法院进行破产审查⟧。", "bankruptcy_transfer", "移送破产审查"),
    (SENT, f"⟦将被执行人{DEBTOR}移送破产审查⟧。", "bankruptcy_transfer", "under a number of its own, no court named"),
    (ZHI, "⟦终结移送破产审查程序，恢复执行⟧。", "resumed", "a transfer ended"),
    (
        ZHI,
        "一、撤销本院（2024）浙0106执1000号移送破产审查决定书；\n二、⟦终结本次执行程序⟧。",
        "dormant",
        "a transfer revoked: the order behind it decides",
    ),
    (
        ZHI,
        f"⟦撤销原执行裁定，将{DEBTOR}移送浙江省杭州市中级人民法院进行破产审查⟧。",
        "bankruptcy_transfer",
        "another ruling revoked",
    ),
    (ZHI, f"⟦将{DEBTOR}纳入失信被执行人名单⟧。", "measure", "失信"),
    (JIAN, "⟦（2024）浙0106执1000号案件由杭州市拱墅区人民法院执行⟧。", "transferred_out", "指定"),
    (XIE, "⟦（2024）浙0106执1000号案件由杭州市拱墅区人民法院处置⟧。", "transferred_out", "the case, by another verb"),
    (JIAN, "⟦杭州市西湖区人民法院（2024）浙0106执1000号案件由本院提级执行⟧。", "transferred_out", "提级"),
    (ZHI, "⟦（2024）浙0106执1000号案件移送杭州市拱墅区人民法院执行⟧。", "transferred_out", "移送"),
    (
        ZHI,
        f"一、撤销本院（2024）浙0106执1000号之一终结本次执行程序的执行裁定；\n二、⟦恢复对被执行人{DEBTOR}的执行⟧。",
        "resumed",
        "the dormancy is revoked",
    ),
    (ZHI, "⟦撤销本院不予执行的裁定并恢复执行⟧。", "resumed", "revoked in the same clause"),
    (ZHI, "⟦变更终结本次执行程序为终结执行⟧。", "terminated", "one way of ending becomes another"),
    (ZHI, "⟦将终结本次执行程序变更为终结执行⟧。", "terminated", "the same with 将"),
    (ZHI, "⟦解除中止执行措施，恢复执行⟧。", "resumed", "the stay is lifted"),
    (ZHI, "⟦本案不符合恢复执行的条件，终结本次执行程序⟧。", "dormant", "only what is unfit is not ordered"),
    (ZHI, f"⟦驳回{APPLICANT}的执行申请，终结执行⟧。", "rejected", "what was asked for is enforcement itself"),
    (YI, "⟦驳回异议人陆远的异议请求⟧。", "objection_rejected", "异议 refused"),
    (YI, "⟦中止对杭州市西湖区文一路1号房屋的执行⟧。", "objection_upheld", "an outsider's objection granted"),
    (YI, "⟦追加陆远为被执行人⟧。", "objection_upheld", "an addition in a 执异 case"),
    (YI, "⟦驳回程立、徐曼不予执行公证债权文书的申请⟧。", "objection_rejected", "the refusal not to enforce"),
    (
        YI,
        "一、驳回异议人关于利息的异议；\n二、⟦撤销本院（2024）浙0106执1000号之二执行裁定⟧。",
        "objection_upheld",
        "won in part",
    ),
    (
        FU,
        "⟦驳回陆远的复议申请，维持杭州市西湖区人民法院（2024）浙0106执异20号执行裁定⟧。",
        "objection_rejected",
        "复议 refused",
    ),
    (FU, "⟦撤销杭州市西湖区人民法院（2024）浙0106执异20号执行裁定⟧；", "objection_upheld", "复议 granted"),
    (
        JIAN,
        "一、撤销本院（2024）浙01执监39号执行裁定；\n二、⟦（2024）浙0106执1000号案件指定由杭州市拱墅区人民法院执行⟧。",
        "transferred_out",
        "a designation revoked and made anew",
    ),
    (
        JIAN,
        "一、⟦撤销（2024）浙0106执异20号执行裁定⟧；\n二、（2024）浙0106执1000号案件由杭州市西湖区人民法院继续执行。",
        "objection_upheld",
        "the court below goes on",
    ),
    (
        JIAN,
        "⟦杭州市西湖区人民法院（2024）浙0106执1000号案件指令杭州市拱墅区人民法院执行⟧。",
        "transferred_out",
        "another court is told to enforce",
    ),
    (
        JIAN,
        "⟦指令杭州市西湖区人民法院在三十日内执行（2024）浙0106执1000号案件⟧。",
        "objection_upheld",
        "the same court is told to hurry",
    ),
    (JIAN, "⟦驳回陆远的申诉请求⟧。", "objection_rejected", "监督 refused"),
    (YI, "⟦驳回利害关系人陆远的全部请求⟧。", "objection_rejected", "all that he asked for"),
    (PO, f"⟦受理{APPLICANT}对{DEBTOR}的破产清算申请⟧。", "bankruptcy_accepted", "受理"),
    (
        ZHI,
        f"⟦将{DEBTOR}移送浙江省杭州市中级人民法院审查是否受理破产⟧。",
        "bankruptcy_transfer",
        "是否受理 is for the other court to say",
    ),
    (PO, f"⟦不予受理{APPLICANT}对{DEBTOR}的重整申请⟧。", "bankruptcy_rejected", "不予受理"),
    (PO, f"⟦驳回{APPLICANT}对{DEBTOR}的破产清算申请⟧。", "bankruptcy_rejected", "驳回"),
    (PO, f"⟦准许{APPLICANT}撤回对{DEBTOR}的破产清算申请⟧。", "bankruptcy_withdrawn", "撤回"),
    (PO, f"⟦准予{APPLICANT}撤回其对{DEBTOR}提出的重整申请⟧。", "bankruptcy_withdrawn", "准予"),
    (PO, f"⟦准许{DEBTOR}进行预重整⟧；\n二、指定临时管理人。", "pre_restructuring", "预重整"),
    (
        BEFORE,
        f"⟦启动{DEBTOR}预重整程序⟧；\n二、指定临时管理人。",
        "pre_restructuring",
        "before the petition has a number",
    ),
    (PO, f"⟦{DEBTOR}预重整期间延长一个月⟧。", "pre_restructuring", "goes on"),
    (PO, f"⟦宣告{DEBTOR}破产⟧。", "bankruptcy_declared", "宣告"),
    (PO, f"⟦批准《{DEBTOR}重整计划（草案）》⟧。", "plan_approved", "its title"),
    (PO, f"⟦对{APPLICANT}提出的破产清算申请，本院予以受理⟧。", "bankruptcy_accepted", "受理 behind"),
    (PO, f"⟦{APPLICANT}、{DEBTOR}与杭州明渠集团有限公司合并重整⟧。", "bankruptcy_accepted", "合并重整"),
    (PO, f"⟦{APPLICANT}与{DEBTOR}实质合并破产清算⟧。", "bankruptcy_accepted", "实质合并"),
    (PO, f"⟦{DEBTOR}和解⟧。", "bankruptcy_accepted", "裁定和解: the name and the way"),
    (PO, f"⟦{DEBTOR}重整⟧。", "bankruptcy_accepted", "重整 alone"),
    (
        ZHI,
        f"一、⟦准许申请执行人{APPLICANT}的拍卖申请⟧；\n二、拍卖被执行人{DEBTOR}名下厂房。",
        "disposal",
        "申请执行人 is no 准许执行",
    ),
    (ZHI, "⟦驳回陆远不予执行仲裁裁决的申请⟧。", "objection_rejected", "an award that is enforced after all"),
    (YI, "⟦不予执行某仲裁委员会的裁决⟧。", "not_enforced", "an award"),
    (ZHI, f"⟦变价被执行人{DEBTOR}持有的股票5万股⟧。", "disposal", "变价"),
    (PO, f"⟦批准{DEBTOR}重整计划⟧；\n二、终止{DEBTOR}重整程序。", "plan_approved", "批准"),
    (MIN, f"⟦冻结被申请人{DEBTOR}银行存款12万元⟧。", "controlled", "preservation in a trial"),
]

NO_STATUS = [
    # each row: number, order that makes nothing of the case, why
    (BEFORE, f"终结{DEBTOR}预重整程序。", "prepared no longer"),
    (BEFORE, f"不予启动{DEBTOR}预重整程序。", "not begun"),
    (BEFORE, f"指定某律师事务所为{DEBTOR}临时管理人。", "says nothing of a procedure"),
    (ZHI, "变更陆远为（2024）浙0106执1000号案件的申请执行人。", "a change of the applicant in a 执 case"),
    (ZHI, "追加陆远为被执行人。", "an addition in a 执 case"),
    (ZHI, "准许杭州明泽纸业有限公司撤回执行担保财产的申请。", "against a surety's thing alone"),
    (ZHI, "准许陆远撤回执行异议申请。", "an objection taken back"),
    (ZHI, "驳回陆远的纠正申请。", "to be taken off a list"),
    (ZHI, "驳回陆远变更申请执行人的申请。", "the refusal of one is no refusal to enforce"),
    (ZHI, f"解除对被执行人{DEBTOR}名下车辆的查封。", "a lifting"),
    (ZHI, f"将本院扣押的货车一辆移交{DEBTOR}管理人接管。", "the administrator gets it"),
    (ZHI, f"对被执行人{DEBTOR}罚款五万元。", "a fine"),
    (ZHI, "本裁定书中的“12万元”补正为“21万元”。", "a correction"),
    (ZHI, "（2024）浙0106执1000号之一裁定书中“冻结存款12万元”补正为“冻结存款21万元”。", "a correction that quotes"),
    (YI, "准许异议人陆远撤回异议申请。", "withdrawn: no outcome"),
    (XIE, f"{DEBTOR}名下土地使用权由杭州市拱墅区人民法院处置，价款由该院分配。", "who sells a thing; both cases stay"),
    (MIN, "驳回原告陆远的起诉。", "a trial"),
    (MIN, "本案中止诉讼。", "a stay of a trial is none of enforcement"),
    (PO, f"认可{DEBTOR}破产财产分配方案。", "by convention none"),
    (ZHI, f"驳回{APPLICANT}的恢复执行申请。", "a dormant case that is not resumed stays as it was"),
    (ZHI, "对第三人某社不得强制执行。", "the third party objected"),
    (ZHI, f"暂停对{DEBTOR}名下厂房的拍卖。", "a sale that stands still"),
    (SENT, f"本院不将{DEBTOR}移送破产审查。", "a transfer refused under a number of its own"),
    (PO, f"终止{DEBTOR}和解。", "an end of it"),
    (PO, "驳回债权人更换管理人的申请。", "the administrator stays, the petition is not touched"),
    (PO, f"维持{DEBTOR}和解。", "nothing new"),
    (PO, f"不批准{DEBTOR}重整计划。", "not approved"),
    (PO, f"批准延长{DEBTOR}重整计划的提交期限三个月。", "only more time"),
    (ZHI, "将变价款退还案外人。", "money of a sale"),
    (ZHI, "驳回申请执行人要求终结本次执行程序的申请。", "dormancy refused"),
    (ZHI, f"驳回被执行人{DEBTOR}中止执行的请求。", "a stay refused"),
    (ZHI, "不予终结本次执行程序。", "dormancy refused without 驳回"),
    (ZHI, "本院不予恢复执行。", "not resumed"),
    (ZHI, "本案不符合终结本次执行程序的条件，继续执行。", "unfit for dormancy"),
    (ZHI, "对申请执行人的终结执行申请不予准许。", "refused behind"),
    (ZHI, "对被执行人中止执行的申请，本院不予支持。", "refused behind a comma"),
    (ZHI, "准许申请执行人撤回终结执行的申请。", "asked for no longer"),
    (ZHI, "撤销本院（2024）浙0106执1000号之二中止执行裁定。", "revoked, and nothing in its place"),
    ("（2024）浙0106司惩9号", f"对{DEBTOR}罚款五万元。", "a decision of punishment"),
]

LETTERS = [
    # each row: title, sentence with the words marked, status, why
    ("搜查笔录", "在柜内发现现金3万元，当场清点后⟦予以扣押⟧。", "controlled", "what was found and taken"),
    ("结案通知书", "本案⟦以终结执行方式结案⟧。", "terminated", "the way it was closed"),
    ("结案通知书", "本案作⟦销案⟧处理。", "cancelled", "struck out"),
    ("公告", "现依法向你⟦送达（2024）浙0106执1000号执行通知书⟧。", "notified", "served by notice"),
    ("公告", "本院已裁定⟦终结本次执行程序⟧。", "dormant", "told by notice"),
    ("公告", "⟦责令你三日内履行生效判决确定的义务⟧。", "notified", "ordered by notice"),
    ("中止执行通知书", "⟦本院决定中止本案的执行⟧。", "suspended", "a stay by its title"),
    ("执行完毕证明", "⟦本案已执行完毕⟧。", "paid", "behind the addressee's line"),
    ("通知书", "本院决定，你可以申请恢复执行。", None, "what the reader may do"),
    ("搜查笔录", "未发现现金、账册。", None, "nothing was"),
    (
        "履行到期债务通知书",
        "本院已依法⟦裁定冻结被执行人对你公司的到期债权5万元⟧，不得清偿。",
        "controlled",
        "a claim is frozen",
    ),
    (
        "履行到期债务通知书",
        "通知如下：\n一、⟦冻结被执行人对你单位的到期债权5万元⟧；\n二、向本院履行。",
        "controlled",
        "as an item",
    ),
    ("履行到期债务通知书", "被执行人对你公司享有到期债权5万元，请向申请执行人履行。", None, "nothing is frozen"),
    (
        "事项委托函",
        "⟦委托你院代为办理周远名下房产的查封⟧，并调查现状。",
        "controlled",
        "another court is asked to seize",
    ),
    ("事项委托函", "委托你院代为调查周远的房产现状。", None, "or only to look"),
    ("预纳入失信名单通知书", "逾期本院将把你纳入失信被执行人名单。", None, "a warning"),
    ("恢复执行告知书", "⟦本院恢复执行⟧。", "resumed", "the same under another title"),
    (
        "通知书",
        "查明你公司尚欠被执行人工程款，⟦冻结其在你公司的应收工程款31万元⟧，不得向其支付。",
        "controlled",
        "what a third owes is frozen",
    ),
    ("通知书", "你公司系该商铺承租人，租金应⟦汇至本院账户⟧。", "controlled", "or paid to the court"),
    ("通知书", "你公司系该商铺承租人，请于三日内提交租赁合同。", None, "or only asked about"),
    (
        "批复",
        "经研究，批复如下：⟦该系列案件指定由宁波市中级人民法院集中执行⟧。",
        "transferred_out",
        "a superior's answer",
    ),
    ("批复", "经研究，批复如下：不同意将该案指定由其他法院执行。", None, "a superior's refusal"),
    ("公告", "本院已拍卖周远名下房产，凡取得执行依据的请申请参与分配。", None, "a sale that is over"),
    ("通知书", "李苇向本院⟦申请恢复执行该案，本院已予准许⟧，请立即履行。", "resumed", "asked for and granted"),
    ("通知书", "李苇向本院申请恢复执行该案，本院不予准许。", None, "asked for in vain"),
    (
        "移送破产审查函",
        "决定书已作出。⟦现将有关材料移送你院⟧，请予接收。",
        "bankruptcy_transfer",
        "the papers follow it",
    ),
    ("移送破产审查函", "你院要求补充的材料正在准备。", None, "a covering letter without them"),
    ("和解笔录", "问：你们双方就还款⟦达成的意见⟧，请讲一下。", "settlement", "as one asks for it"),
    ("和解笔录", "双方未达成意见。", None, "none was reached"),
    ("执行和解告知书", "双方达成和解协议。⟦现将该案作终结执行处理⟧。", "terminated", "and it ends the case"),
    ("执行和解告知书", "双方⟦达成和解协议⟧，未履行的，将该案恢复执行。", "settlement", "and it does not"),
    ("悔拍通知书", "你未交余款，本院⟦将对该船舶重新拍卖⟧。", "disposal", "sold anew"),
    (
        "函",
        "河西区人民法院：\n你院（2024）浙0999执8号委托执行函收悉，⟦本院已于2024年5月6日立案执行⟧。",
        "filed",
        "the entrusted court registers it",
    ),
    ("函", "河西区人民法院：\n本院已于2024年5月6日立案执行，请协助。", None, "it asks another"),
    (
        "告知书",
        "李苇：\n你申请执行一案，⟦本院于2024年5月20日裁定终结本次执行程序⟧。",
        "dormant",
        "who applied is told",
    ),
    ("执行笔录", "⟦双方达成和解⟧：余款于12月31日前付清。", "settlement", "minutes of a settlement"),
    ("执行笔录", "双方未达成和解。", None, "minutes without one"),
    ("拍卖结果告知书", "该厂房无人出价，未能成交。", None, "not sold"),
    ("暂缓发放通知书", "本院暂缓将案款发放给申请执行人。", None, "not paid out yet"),
    ("通知书", "异议人请求本院中止对该房产的执行，本院不予支持。", None, "asked for and refused"),
    ("复函", "来信称本院已裁定终结执行，经查不实。", None, "said by who asks"),
    ("复函", "本院已恢复执行的申请人为周远。", None, "whose application it is"),
    ("复函", "本院已裁定终结另案的执行。", None, "another case"),
    ("追款协助执行通知书", "⟦请协助冻结周远账户⟧。", "controlled", "an act of control first"),
    (
        "执行通知书",
        "本院已立案执行。⟦责令你单位自收到本通知之日起三日内履行付款义务⟧，并报告财产。",
        "notified",
        "通知",
    ),
    ("执行通知书", "本院已立案，⟦限即日支付货款五万元及利息⟧。", "notified", "限, without 你"),
    ("执行通知书", "本院已立案执行，⟦请立即支付货款五万元⟧，并承担执行费。", "notified", "请, without 你"),
    ("执行通知书", "本院已立案执行，⟦你单位应于收到本通知之日起三日内履行付款义务⟧。", "notified", "应于"),
    ("执行通知书", "权利人申请立即支付货款五万元，本院已立案执行。", None, "what is applied for"),
    (
        "执行通知书",
        "通知如下：\n⟦自本通知书送达之日起三日内，向申请执行人支付加工费五万元⟧。",
        "notified",
        "days from the notice, without 责令",
    ),
    (
        "执行通知书",
        "本院已立案执行，通知如下：\n⟦一、向申请执行人支付货款五万元⟧；",
        "notified",
        "a list behind 通知如下",
    ),
    (
        "执行通知书",
        "调解书约定自收到调解书之日起十日内支付货款五万元，现将立案情况通知如下：本院已立案。",
        None,
        "days from the title, and nothing ordered",
    ),
    ("报告财产令", "⟦责令你单位在收到本令后三日内，如实向本院报告⟧当前的财产情况。", "notified", "报告财产"),
    ("报告财产令", "你公司的⟦财产情况，应当于收到本令后五日内如实向本院报告⟧。", "notified", "the verb behind"),
    (
        "财产报告令",
        "⟦责令你们于收到本令之日起五日内如实报告⟧财产情况。",
        "notified",
        "the words of its title turned round",
    ),
    ("报告财产令", "此令。", None, "no words for it"),
    ("协助执行通知书", "⟦请你单位协助冻结被执行人的股权⟧，期限三年。", "controlled", "no 执行通知书 to the debtor"),
    (
        "协助执行通知书",
        "⟦请协助执行以下事项：一、停止向被执行人支付工程款，并将其中五万元扣留⟧。",
        "controlled",
        "kept back",
    ),
    ("协助执行通知书", "请你单位协助解除对被执行人股权的冻结。", None, "a lifting"),
    (
        "协助执行通知书",
        "⟦请协助执行：停止向被执行人支付工程款五万元⟧。",
        "controlled",
        "a debtor's debtor pays no more",
    ),
    ("协助执行通知书", "请协助说明停止支付工程款的原因。", None, "asked about"),
    ("协助冻结存款通知书", "⟦请协助冻结被执行人在你行的存款五万元⟧，期限一年。", "controlled", "its own title"),
    ("限制消费令", "因你单位未履行，⟦本院决定对你单位采取限制消费措施⟧，不得购买不动产。", "measure", "限制消费"),
    ("结案通知书", "款项已发还。⟦本案已执行完毕，现予结案⟧。", "paid", "结案"),
    (
        "结案通知书",
        "本院以执行案号立案执行后曾终结本次执行程序，后恢复执行。现款项付清，⟦本案执行完毕，予以结案⟧。",
        "paid",
        "终本 is history",
    ),
    ("结案通知书", "本案以⟦终结本次执行⟧程序方式结案。", "dormant", "no payment"),
    (
        "结案通知书",
        "杭州市中级人民法院已裁定由该院提级执行，本案⟦以终结执行方式结案⟧。",
        "transferred_out",
        "it goes on in another court",
    ),
    ("结案通知书", f"某社：\n被执行人{DEBTOR}已履行全部义务，⟦本案执行完毕，予以结案⟧。", "paid", "no party block"),
    ("结案通知书", "因申请执行人撤回申请，本案⟦以终结执行方式结案⟧。", "terminated", "it ends"),
    ("恢复执行通知书", "本院曾终结本次执行程序。经审查，⟦本院决定恢复执行⟧。", "resumed", "终本 is history"),
    ("委托执行函", "因财产在你院辖区，⟦现委托你院代为执行⟧。", "transferred_out", "委托"),
    ("委托执行函", "因财产在你院辖区，⟦请你院代为执行⟧。", "transferred_out", "代为"),
    ("移送执行函", "财产均在你院辖区，现将本案⟦移交你院执行⟧。", "transferred_out", "移交"),
    ("移送执行函", "上述案件，⟦现指定你院执行⟧。", "transferred_out", "指定 in a letter"),
    ("案款发放通知书", "本院⟦将拍卖所得款项211,000元发放给你公司⟧，请来院领取。", "distribution", "发放"),
    ("领取案款通知书", "本案案款已到账，请携带收据来院⟦领取案款⟧。", "distribution", "领取"),
    ("退还保证金通知书", "你未竞得拍卖标的，本院将保证金50,000元退还给你。", None, "a bidder's deposit"),
    ("销案通知书", "本院立案不当，⟦现将本案予以销案⟧。", "cancelled", "销案"),
    ("销案通知书", "判决尚未生效，⟦决定撤销本院（2021）辽0302执1号执行案件⟧。", "cancelled", "said with 撤销"),
    ("销案通知书", "判决尚未生效，本院决定撤销对其账户的冻结。", None, "what is revoked is no case"),
    ("成交确认告知书", "上述设备四台，已于2024年1月18日⟦以126,000元成交⟧。", "disposal", "成交"),
    ("拍卖结果告知书", "上述设备四台，经第二次拍卖，因无人出价流拍。", None, "流拍"),
    ("执行财产分配方案", "得款98万元，⟦价款足以清偿全部债权⟧，余款退还被执行人。", "distribution", "all are paid"),
    ("执行财产分配方案", "⟦现就该案款制作分配方案如下⟧：一、执行费1000元。", "distribution", "分配"),
    ("执行和解笔录", "双方⟦自愿达成和解协议⟧：分期付款。", "settlement", "和解"),
    ("拍卖公告", "本院将于2024年5月6日在网络平台上进行⟦公开拍卖活动⟧，标的物由买受人自行腾退。", "disposal", "拍卖"),
    ("悬赏公告", "被执行人下落不明，提供线索者奖励5000元。", None, "a reward"),
    ("公告", "本院查封了上述房产，现拟进行拍卖。责令占有人于2024年5月6日前迁出。", None, "an eviction before a sale"),
    ("公告", "本院将于2024年5月6日对上述房产进行⟦公开拍卖⟧。", "disposal", "a sale"),
    ("通知书", "本院决定对上述房产进行评估，评估后依法拍卖。", None, "a letter tells of a sale to come"),
    ("拍卖通知书", "本院⟦依法对被执行人的厂房进行公开拍卖⟧，现通知如下。", "disposal", "its own title tells of a sale"),
    ("拍卖通知书", "被执行人的厂房现拟评估、拍卖。", None, "only meant to be sold"),
    (
        "暂缓执行决定书",
        "其申请暂缓处分房屋。本院决定⟦暂缓对该房屋的拍卖⟧，期限三个月。",
        "deferred",
        "a sale put off by a stay",
    ),
    ("暂缓执行决定书", "其申请暂缓处分房屋，本院不予准许。", None, "asked for only"),
    ("暂缓拍卖通知书", "本院将暂缓对厂房的拍卖。", None, "a sale put off"),
    ("责令协助执行单位追款通知书", "你单位曾收到请协助扣留工程款的通知，责令你单位追回。", None, "a freeze told of"),
    ("解除保全（查封）通知书", "本院解除对商铺的查封（查封期限至2026年7月31日止）。", None, "what is let go"),
    ("财产保全通知书", "本院已⟦查封被告名下商铺⟧。", "controlled", "what is held"),
    ("不予准许变更保全措施告知书", "申请以苗木置换本院冻结的账户，本院不予准许。", None, "a freeze that stays"),
    ("执行完毕证明", "款项已清点。⟦你公司已全部履行完毕⟧，特此证明。", "paid", "a title that no list of titles has"),
    (
        "告知书",
        "现告知如下：\n一、被执行人如符合破产条件，你可以书面同意将其移送破产审查。",
        None,
        "what its reader may do",
    ),
    (
        "执行风险告知书",
        "被执行人不履行和解协议的，可以申请恢复执行；无财产的，本院将终结本次执行程序。",
        None,
        "what may come",
    ),
    ("个人债务集中清理受理通知书", "本院决定受理你的申请，指定管理人。", None, "no case of enforcement is filed"),
    ("移送函", "已作出决定书。⟦现将本案移送你庭进行破产审查⟧，请予立案。", "bankruptcy_transfer", "移送 in a letter"),
    ("移送函", "现将本案卷宗移送你院查阅。", None, "files"),
    ("移送函", "该案执行依据由你院作出，⟦现将该案移送你院执行⟧，请查收。", "transferred_out", "a case moved by letter"),
    ("移送函", "该案应移送你院执行，请函复意见。", None, "a move that is only asked about"),
    ("函", "你院的请示收悉，答复如下：⟦同意你院对（2022）浙0302执7号案件提级执行⟧。", "transferred_out", "an answer"),
    ("函", "申请执行人同意你院对本案提级执行。", None, "a party's consent"),
    ("函", "经研究，不同意你院对本案提级执行。", None, "an answer that refuses"),
    ("告知书", "本院予以准许，不再启动移送破产审查程序。", None, "a transfer given up"),
    ("决定书", "本院决定对被执行人不予移送破产审查。", None, "a transfer refused"),
    ("通知书", "本院决定终止对被执行人的移送破产审查程序。", None, "a transfer ended"),
    ("通知书", "本院决定驳回申请执行人将被执行人移送破产审查的申请。", None, "a request for it refused"),
    (
        "决定书",
        "⟦本院决定不再执行，移送杭州市中级人民法院进行破产审查⟧。",
        "bankruptcy_transfer",
        "what is refused is another thing",
    ),
    ("退回委托执行函", "现将该委托事项退回你院，由你院继续执行。", None, "a return"),
    (
        "退回委托执行函",
        "现退回你院，⟦我院（2023）鲁0602执1号案件作销案处理⟧。",
        "cancelled",
        "a return that strikes out",
    ),
    ("通知书", "你单位的破产申请本院已立案审查，定于2024年5月6日听证。", None, "a hearing decides nothing"),
    ("民事判决书", "判决如下：停止对上述房屋的执行。", None, "a judgment"),
    (
        "终结本次执行程序约谈笔录",
        "鉴于以上情况，本院拟终结本次执行程序，你有无意见？答：同意。",
        None,
        "a talk about it ends nothing",
    ),
    ("终结执行通知书", "因你公司撤回执行申请，本院⟦依法终结执行⟧。", "terminated", "told by its title"),
    ("终结执行告知书", "你公司对终结执行异议的申请，本院另行审查。", None, "an objection to it"),
    ("执行通知", "本院已立案执行，⟦请你公司即日付清货款五万元⟧。", "notified", "a title without 书"),
    ("拍卖成交确认通知", "上述厂房由周远以126,000元⟦竞得⟧。", "disposal", "another such title"),
    ("结案通知书", "你公司的债权已实现，⟦本案执结⟧。", "paid", "执结"),
    ("终结本次执行程序告知书", "未发现财产，本院拟终结本次执行程序，请你提供线索。", None, "what is to come"),
    ("终结本次执行程序告知书", "你是否同意终结本次执行程序，请三日内书面答复。", None, "what is asked"),
    ("终结本次执行程序通知书", "经合议庭评议，本院决定⟦终结本次执行程序⟧。", "dormant", "told by its title"),
    (
        "执行转破产征询意见函",
        "现就是否同意移送破产审查征询意见，逾期不答复的，本院将终结本次执行程序。",
        None,
        "a question to creditors",
    ),
    (
        "移送函",
        "⟦现将该案有关材料移送贵院，请贵院依法审查是否立为破产案件⟧。",
        "bankruptcy_transfer",
        "a covering letter",
    ),
    ("公告", "本院已⟦查封了周远的厂房⟧。查封期间任何人不得转移、变卖、毁损。", "controlled", "what nobody may do"),
    ("协助公示执行通知书", "⟦请协助冻结周远持有的股权⟧，期限三年。", "controlled", "a register of firms is no debtor"),
    (
        "协助公示执行信息需求书",
        "⟦现将被执行人周远持有的股权（出资额70万元）予以冻结⟧，请协助公示。",
        "controlled",
        "frozen before the office is asked",
    ),
    ("协助公示执行信息需求书", "现将被执行人周远持有的股权予以解除冻结，请协助公示。", None, "let go"),
    (
        "执行情况告知书",
        "现告知如下：\n一、请你于七日内提供财产线索，逾期不能提供的，本院将依法终结本次执行程序。",
        None,
        "what will come if it does not",
    ),
    (
        "执行情况告知书",
        "现告知如下：\n一、⟦本院查封被执行人名下房产，逾期不履行的，本院将依法拍卖⟧。",
        "controlled",
        "what was done, before what will come",
    ),
    (
        "协助查找车辆函",
        "⟦请你局对被执行人名下轿车予以查扣⟧，并通知本院。",
        "controlled",
        "the police are to hold a car",
    ),
    ("协助查找被执行人函", "请你局协助查找被执行人，发现后通知本院。", None, "only a man is looked for"),
    (
        "复函",
        "来函收悉。⟦本院已于2023年6月2日裁定中止该案的执行⟧，请知悉。",
        "suspended",
        "an answer tells what was done",
    ),
    ("通知书", "本院已于2023年6月2日裁定中止该案的执行，请知悉。", None, "history, where nobody asked"),
    ("复函", "来函收悉。该案已于2023年中止执行，后恢复。", None, "nothing that the court says it did"),
    ("指定执行函", "甲公司与周远一案，经研究，⟦指定宁波市中级人民法院执行⟧。", "transferred_out", "by its name"),
    ("指定执行函", "申请指定宁波市中级人民法院执行一事，现函复如下，不予准许。", None, "only applied for"),
    (
        "协助执行通知书",
        "本院已拍卖周远的房产。请协助办理：\n1.解除查封；\n2.⟦过户登记至买受人石云名下⟧。",
        "disposal",
        "a sale is carried out",
    ),
    ("协助执行通知书", "请协助办理解除查封手续，不得过户登记。", None, "nobody gets it"),
    ("协助执行通知书", "请暂停办理过户登记至买受人名下的手续。", None, "a transfer that is held up"),
    ("指定执行函", "拟指定宁波市中级人民法院执行，请报送意见。", None, "only meant"),
    ("扣留收入通知书", "⟦请自2024年5月起每月扣留被执行人工资3000元⟧，至扣满为止。", "controlled", "without 协助"),
    ("解除扣留收入通知书", "请自2024年5月起不再扣留被执行人工资。", None, "let go"),
    ("通知书", "⟦本院依法中止对云岫纺织有限公司的执行⟧，请申报债权。", "suspended", "without 裁定"),
    ("通知书", "⟦本院将对云岫纺织有限公司的执行予以中止⟧，对周远继续执行。", "suspended", "the verb behind"),
    ("通知书", "本院依法中止执行期间，你不得处分上述财产。", None, "while it rests"),
    (
        "告知书",
        "现告知如下：\n一、如你不同意移送，又无线索，本院将依法终结本次执行程序。",
        None,
        "what will come of something else",
    ),
    (
        "告知书",
        "现告知如下：\n一、如你不同意移送，可向本院提出；\n二、⟦本院依法终结本次执行程序⟧。",
        "dormant",
        "an if that ends before it",
    ),
    ("执行和解笔录", "经本院主持，双方⟦达成如下协议⟧：一、分期付款。", "settlement", "without the word 和解"),
    ("执行和解笔录", "经本院主持，双方未达成协议。", None, "none was reached"),
    (
        "移送执行函",
        "财产由我院首先查封，决定将被执行人位于江城区的厂房三栋移送你院执行；设备仍由我院处置。",
        None,
        "a thing handed over, and no case",
    ),
    ("移送执行函", "该厂房由我院首先查封。经审查，同意将该财产移送你院执行。", None, "the same, named before"),
    ("移送执行函", "经审查，同意将本案⟦移送你院执行⟧。", "transferred_out", "the case itself"),
    ("债权凭证", "经本院执行，被执行人现⟦无财产可供执行⟧，特发给此凭证。", "dormant", "what 终本 was before"),
    ("债权凭证", "申请执行人的债权凭证遗失，请登记。", None, "nothing given"),
    (
        "协助划拨存款通知书",
        f"⟦请协助将被执行人在你行的存款（账号：{'8' * 19}，户名：浙江云岫纺织有限公司，开户行：青禾银行江城分行营业部，截至查询之日余额：50万元，其中美元账户折合人民币12万元，另有定期存款）49万元划拨至本院账户⟧。",
        "controlled",
        "a long bracket within",
    ),
    (
        "公告",
        "现向你们⟦公告送达本院执行通知书⟧，逾期不履行，本院将依法拍卖你们名下商铺。",
        "notified",
        "what is served, before what may come",
    ),
    ("轮候查封告知书", "本院于2024年3月5日⟦查封被执行人名下的冷库⟧，系轮候查封。", "controlled", "told of a seizure"),
    ("查封到期告知书", "你申请查封的房产即将到期，请申请续封。", None, "told of its end"),
    (
        "受托执行复函",
        "某法院：\n你院委托执行函及材料收悉。经审查，⟦我院已于2020年11月18日立案⟧，承办人为某法官。",
        "filed",
        "an answer that the entrusted case is registered",
    ),
    ("拍卖成交确认书", "竞买人某公司以36万元⟦最高价胜出⟧。", "disposal", "who bid most"),
    (
        "协助执行通知书",
        "请协助执行以下事项：\n⟦一、将周远名下房产过户登记至买受人林溪名下⟧；\n二、涂销该房产的抵押登记及查封登记。",
        "disposal",
        "a seizure struck out with the sale is none",
    ),
    (
        "协助执行通知书",
        "⟦请协助执行以下事项：\n一、涂销该房产的抵押登记；\n二、查封周远名下房产⟧。",
        "controlled",
        "a pledge struck out, and a seizure",
    ),
    (
        "公告",
        "周远名下设备已变卖。⟦现对周远机器设备变现款进行分配⟧，方案如下。",
        "distribution",
        "shared out, behind a sale told of",
    ),
    ("公告", "⟦本院拟对已执行到位的款物进行第二次按比例发还⟧。", "distribution", "to victims of a crime"),
    ("公告", "本院将依法⟦拍卖周远名下房产⟧，成交后对价款进行分配。", "disposal", "once it is sold"),
    (
        "公告",
        "现⟦公告送达执行通知书⟧、评估报告，逾期将拍卖。",
        "notified",
        "served with the first notice",
    ),
    ("公告", "现公告送达评估报告，逾期本院将依法网络拍卖上述房产。", None, "the price is not settled yet"),
    ("公告", "拍卖所得款项另行公告。", None, "money of a sale"),
    (
        "协助划拨存款通知书",
        "请你行解除公安机关的冻结后，⟦协助将上述款项划至本院执行款账户⟧。",
        "controlled",
        "taken once another lets go",
    ),
    ("协助执行通知书", "请解除冻结，并将通知送至本院。", None, "let go"),
    ("公告", "本院拍卖你名下房屋后尚余案款，因你未领取，已依法提存。", None, "a sale that is over"),
    ("公告", "上述房屋已裁定拍卖，占有人应于7月1日前迁出。", None, "a sale ordered before"),
    ("公告", "现终止对上述织机的拍卖。", None, "a sale that ends"),
    ("公告", "定于6月9日召开债权人会议，表决变价方案及拍卖事宜。", None, "to be voted on"),
    ("公告", "限你三日内到院，否则本院将依法拍卖该房屋。", None, "what may come"),
    ("公告", "本院定于7月1日⟦公开拍卖上述房屋⟧。", "disposal", "a sale to come"),
    ("公告", "本院已对该车解除查封，可自行办理手续。", None, "let go"),
    ("公告", "本院于2023年5月9日⟦查封了该房屋⟧，任何人不得转移。", "controlled", "held"),
    ("缴款通知书", "你以96万元竞得被执行人名下房屋，请将余款汇入本院账户。", None, "a buyer pays his price"),
    ("公告", "拍卖前，本院⟦裁定受理陆远破产清算一案⟧。", "bankruptcy_accepted", "before a sale"),
    (
        "到期债权通知书",
        "⟦本院冻结被执行人在你公司的上述债权⟧，你公司不得向其清偿。",
        "controlled",
        "frozen at who owes it",
    ),
    ("到期债权通知书", "债权已向本院冻结的案件申报。", None, "another case"),
    (
        "案件移送函",
        "经上级法院裁定，⟦现将该案移送你院⟧，卷宗三册随函附送。",
        "transferred_out",
        "the case goes to the court designated",
    ),
    ("案件移送函", "现将周远涉嫌拒不执行判决罪的线索移送你局。", None, "a crime goes to the police"),
    ("公告", "管理人申请，现对破产财产变价款进行分配。", None, "an estate's own sharing out"),
]


def status(text: str) -> tuple[str | None, str | None]:
    doc = read(text)
    found = next(marks(doc, "status"), None)
    return (found[2].value, doc.text[found[0] : found[1]]) if found else (None, None)


@pytest.mark.parametrize(("number", "orders", "expected", "why"), ORDERS)
def test_order(number: str, orders: str, expected: str, why: str) -> None:
    plain, words = marked(orders)
    assert status(paper(plain, number=number)) == (expected, words[0]), why


@pytest.mark.parametrize(("number", "orders", "why"), NO_STATUS)
def test_order_without_status(number: str, orders: str, why: str) -> None:
    assert status(paper(orders, number=number)) == (None, None), why


@pytest.mark.parametrize(("title", "sentence", "expected", "why"), LETTERS)
def test_titled_paper(title: str, sentence: str, expected: str | None, why: str) -> None:
    plain, words = marked(sentence)
    number = ZHI if title != "民事判决书" else MIN
    assert status(letter(plain, title, number)) == (expected, words[0] if words else None), why


@pytest.mark.parametrize(
    ("addressee", "expected"),
    [("云岫纺织有限公司管理人", "suspended"), ("河西区人民法院", "suspended"), ("云岫纺织有限公司", None)],
)
def test_what_an_administrator_is_told_was_done(addressee: str, expected: str | None) -> None:
    said = f"{addressee}：\n本院已中止对云岫纺织有限公司的执行，请来院移交。"
    assert status(f"杭州市西湖区人民法院\n通知书\n（2021）浙0106执77号\n{said}\n二〇二一年七月二十日\n")[0] == expected


@pytest.mark.parametrize(
    ("number", "addressee", "said", "expected", "why"),
    [
        (
            ZHI,
            "李苇",
            "申请执行人李苇与被执行人云岫纺织有限公司一案，本院已将云岫纺织有限公司移送破产审查。",
            "bankruptcy_transfer",
            "who applied is told",
        ),
        (
            ZHI,
            "云岫纺织有限公司",
            "申请执行人李苇与被执行人云岫纺织有限公司一案，本院已将云岫纺织有限公司移送破产审查。",
            None,
            "the debtor is told of the past",
        ),
        (
            PO,
            "河西区人民法院",
            "本院已于2024年5月6日裁定受理云岫纺织有限公司破产清算一案。",
            "bankruptcy_accepted",
            "a court",
        ),
        (PO, "河西区人民法院", "你院移送的案件不符合条件，已裁定不予受理。", "bankruptcy_rejected", "refused"),
        (
            ZHI,
            "云岫纺织有限公司管理人",
            "本院执行的李苇与云岫纺织有限公司合同纠纷一案已裁定中止执行，现移交存款。",
            "suspended",
            "the case itself",
        ),
        (
            "（2023）浙0106信访58号",
            "李苇",
            "你申请执行云岫纺织有限公司合同纠纷一案，本院于2021年9月29日裁定终结本次执行程序。",
            "dormant",
            "whatever number the answer has",
        ),
        (PO, "云岫纺织有限公司管理人", "本院已于2024年5月6日裁定受理云岫纺织有限公司破产清算一案。", None, "who knows"),
        (PO, "河西区人民法院", "你院移送的案件已收到，正在审查。", None, "not yet decided"),
        (
            PO,
            "河西区人民法院",
            "你院移送破产审查的云岫纺织有限公司一案，我院已于2024年5月6日裁定不予受理。",
            "bankruptcy_rejected",
            "whose bankruptcy stands in the clause before",
        ),
        (
            PO,
            "河西区人民法院",
            "你院移送破产审查的云岫纺织有限公司一案，本院已作出不予受理裁定。",
            "bankruptcy_rejected",
            "the ruling as a noun",
        ),
        (
            PO,
            "河西区人民法院",
            "你院移送破产审查的云岫纺织有限公司一案，本院已于2024年5月6日裁定受理。",
            "bankruptcy_accepted",
            "accepted, its bankruptcy in the clause before",
        ),
        (
            PO,
            "河西区人民法院",
            "本院于2024年5月6日作出民事裁定，对云岫纺织有限公司的破产清算申请不予受理，现退回材料。",
            "bankruptcy_rejected",
            "refused, by what was asked",
        ),
        (
            PO,
            "河西区人民法院",
            "债权人称本院已于2024年5月6日对云岫纺织有限公司的和解申请予以驳回，与事实不符。",
            None,
            "what somebody says",
        ),
        (
            ZHI,
            "河西区人民法院",
            "案外人周远对房屋提出的异议，本院已于2024年5月6日裁定不予受理。",
            None,
            "an objection, and no bankruptcy",
        ),
        (
            PO,
            "河西区人民法院",
            "你院决定移送云岫纺织有限公司进行破产审查，经审查不予受理。",
            "bankruptcy_rejected",
            "refused in the clause behind",
        ),
        (
            PO,
            "河西区人民法院",
            "你院决定移送云岫纺织有限公司破产审查，本院经审查，该公司尚有租金收入，故不予受理。",
            "bankruptcy_rejected",
            "the ground stands between",
        ),
        (
            PO,
            "河西区人民法院",
            "你院移送云岫纺织有限公司破产审查，本院以不具备破产原因为由裁定不予受理。",
            "bankruptcy_rejected",
            "the ground as 以…为由",
        ),
        (
            PO,
            "河西区人民法院",
            "对你院移送的云岫纺织有限公司破产审查一案，我院不予受理。",
            "bankruptcy_rejected",
            "what is refused stands first",
        ),
        (
            PO,
            "河西区人民法院",
            "你院移送破产审查的云岫纺织有限公司一案，本院审查后已于2024年5月6日裁定受理该公司破产清算。",
            "bankruptcy_accepted",
            "accepted behind 审查后",
        ),
        (
            PO,
            "河西区人民法院",
            "你院决定移送云岫纺织有限公司进行破产审查，经审查，符合法律规定，本院决定受理。",
            "bankruptcy_accepted",
            "决定受理",
        ),
        (
            PO,
            "河西区人民法院",
            "你院移送云岫纺织有限公司破产审查，我院经审查后决定是否受理。",
            None,
            "still to be decided",
        ),
        (
            PO,
            "河西区人民法院",
            "你院决定移送云岫纺织有限公司进行破产审查，经审查，如裁定受理，将另行通知。",
            None,
            "if it is accepted",
        ),
        (
            PO,
            "河西区人民法院",
            "你院决定移送云岫纺织有限公司进行破产审查，经审查，案外人提出的异议不予受理。",
            None,
            "another's objection",
        ),
        (
            ZHI,
            "河西区人民法院",
            "你院委托执行的李苇与云岫纺织有限公司合同纠纷一案已执行完毕。",
            "paid",
            "what it sent here is done",
        ),
        (
            ZHI,
            "河西区人民法院",
            "你院（2024）浙0103执90号案已执行完毕，请退回材料。",
            None,
            "the other court's case",
        ),
        (
            ZHI,
            "河西区人民法院",
            "如你院案件已执行完毕，请告知。",
            None,
            "asked whether it is done",
        ),
    ],
)
def test_who_is_told_what_was_done(number: str, addressee: str, said: str, expected: str | None, why: str) -> None:
    assert (
        status(f"杭州市西湖区人民法院\n告知函\n{number}\n{addressee}：\n{said}\n二〇二四年七月二十日\n")[0] == expected
    ), why


@pytest.mark.parametrize(
    ("title", "number", "said", "expected", "why"),
    [
        (
            "会议纪要",
            PO,
            "一、本院于2024年5月6日裁定受理云岫纺织有限公司破产清算一案。\n二、管理人报告资产情况。",
            "bankruptcy_accepted",
            "minutes of the court of the bankruptcy",
        ),
        (
            "会议纪要",
            PO,
            "一、债权人称本院应当裁定受理云岫纺织有限公司破产清算一案。\n二、另行审查。",
            None,
            "what somebody asks for",
        ),
        (
            "会议纪要",
            ZHI,
            "一、本院于2024年5月6日裁定受理云岫纺织有限公司破产清算一案。\n二、协调处置。",
            None,
            "minutes in a case of enforcement",
        ),
        (
            "退回移送材料函",
            PO,
            "河西区人民法院：\n你院移送的云岫纺织有限公司一案，本院裁定不予受理，现退回材料。",
            "bankruptcy_rejected",
            "a transfer comes back, not an entrusting",
        ),
        (
            "退回移送材料函",
            PO,
            "河西区人民法院：\n你院移送的云岫纺织有限公司一案缺少材料，现予退回补充。",
            None,
            "back to be completed",
        ),
        (
            "受理委托执行案件通知书",
            ZHI,
            "河西区人民法院：\n你院委托执行的李苇与云岫纺织有限公司一案，本院已于2024年5月6日立案。",
            "filed",
            "an entrusted case is registered",
        ),
        (
            "关于商请移送处置权的复函",
            ZHI,
            "河西区人民法院：\n你院来函收悉。云岫纺织有限公司的房屋已拍卖成交，本案已执行完毕。",
            "paid",
            "the answer to who asked for the property",
        ),
        (
            "商请移送处置权函",
            ZHI,
            "河西区人民法院：\n本案债权优先，请将云岫纺织有限公司的房屋移送本院执行，执行完毕后剩余价款退还。",
            None,
            "what it asks for",
        ),
    ],
)
def test_what_the_title_makes_of_it(title: str, number: str, said: str, expected: str | None, why: str) -> None:
    assert status(f"杭州市西湖区人民法院\n{title}\n{number}\n{said}\n二〇二四年七月二十日\n")[0] == expected, why


MOVED = "浙江省杭州市中级人民法院裁定将本案指定杭州市拱墅区人民法院执行。"


@pytest.mark.parametrize(
    ("body", "expected", "why"),
    [
        (MOVED, "transferred_out", "终结执行 because of a designation"),
        (
            "本案由浙江省杭州市中级人民法院指定本院执行。申请执行人申请撤回执行。",
            "terminated",
            "designated to this court",
        ),
        ("依照《最高人民法院关于委托执行若干问题的规定》审查。", "terminated", "a law's title moves nothing"),
    ],
)
def test_ground_of_termination(body: str, expected: str, why: str) -> None:
    assert status(paper("终结本案的执行。", body))[0] == expected, why


@pytest.mark.parametrize(
    ("said", "expected"),
    [("你单位应向管理人申报债权。", "bankruptcy_accepted"), ("请贵院解除对其财产的查封。", None)],
)
def test_a_letter_to_creditors_says_what_a_notice_would(said: str, expected: str | None) -> None:
    text = letter(f"本院已裁定受理某公司破产清算一案。{said}", "通知书", PO)
    assert status(text)[0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "周远：本院受理李苇申请执行你一案，现依法向你公告送达本院执行通知书、报告财产令。\n[浙江]青禾县人民法院",
            "notified",
        ),
        ("周远：本院受理李苇申请执行你一案，请你到本院领取执行通知书。\n[浙江]青禾县人民法院", None),
        (
            "云岫纺织有限公司管理人\n债权申报通知书\n某公司：\n某法院裁定受理云岫纺织有限公司破产清算一案，请申报债权。",
            "bankruptcy_accepted",
        ),
        ("云岫纺织有限公司管理人\n函\n某法院：\n某院裁定受理云岫纺织有限公司破产清算一案，请解除冻结。", None),
    ],
)
def test_a_paper_without_heading(text: str, expected: str | None) -> None:
    assert status(text)[0] == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (f"裁定批准{DEBTOR}重整计划。", "plan_approved"),
        (f"裁定对{DEBTOR}进行重整。", "bankruptcy_accepted"),
        (f"裁定不予受理{APPLICANT}对{DEBTOR}的破产清算申请。", "bankruptcy_rejected"),
        (f"裁定终结{DEBTOR}破产程序。", None),
        (f"决定对{DEBTOR}启动预重整，不产生受理破产申请的法律后果。", "pre_restructuring"),
        (f"决定对{DEBTOR}启动预重整，是否受理重整申请由本院另行裁定。", "pre_restructuring"),
        (f"决定对{DEBTOR}预重整，债权人应在本院裁定受理重整申请前申报债权。", "pre_restructuring"),
        (f"裁定受理{DEBTOR}因未清偿债务的破产清算申请，此前的预重整程序终结。", "bankruptcy_accepted"),
    ],
)
def test_what_a_notice_tells_of_a_bankruptcy(said: str, expected: str | None) -> None:
    assert status(letter(f"本院于2024年3月1日{said}", "公告", PO))[0] == expected


@pytest.mark.parametrize(
    ("title", "expected", "why"),
    [
        ("关于撤回拍卖陆远名下车位的公告", None, "called off"),
        ("关于暂缓拍卖陆远名下车位的公告", None, "put off"),
        ("关于拍卖陆远名下车位的公告", "disposal", "a sale"),
        ("关于撤回首次拍卖后再次拍卖陆远名下车位的公告", None, "in doubt none"),
    ],
)
def test_a_sale_that_a_notice_calls_off(title: str, expected: str | None, why: str) -> None:
    told = "本院定于2024年5月6日在网络平台拍卖陆远名下车位，起拍价11万元。"
    assert status(letter(told, title))[0] == expected, why


def test_history_and_statutes_are_no_status() -> None:
    attached = "附：《中华人民共和国企业破产法》第十九条 人民法院受理破产申请后，执行程序应当中止。\n"
    body = "本院曾裁定终结本次执行程序，后恢复执行，并查封房产一处。"
    assert status(paper("变更陆远为申请执行人。", body) + attached)[0] is None


@pytest.mark.parametrize(
    ("number", "told", "expected", "why"),
    [
        ("（2017）浙01破终3号", "一审法院裁定受理某厂对该公司的破产清算申请", "bankruptcy_accepted", "opened below"),
        ("（2017）浙01破终3号", "一审法院裁定对某厂的申请不予受理", "bankruptcy_rejected", "refused below"),
        (
            "（2017）浙01破终3号",
            "一审法院裁定受理某厂对该公司的破产清算申请，经审查，裁定驳回其申请",
            "bankruptcy_rejected",
            "refused after all",
        ),
        ("（2016）浙01民终3号", "一审法院裁定不予受理某厂的重整申请", "bankruptcy_rejected", "before 破终 had a code"),
    ],
)
def test_an_appeal_keeps_what_was_made_of_the_petition(number: str, told: str, expected: str, why: str) -> None:
    case = f"上诉人因申请{DEBTOR}破产清算一案，不服某裁定，提起上诉，请求撤销原裁定，驳回破产申请。\n"
    text = paper("驳回上诉，维持原裁定。", f"{told}。", number, "民事裁定书", case=case)
    assert status(text)[0] == expected, why


def test_an_appeal_that_orders_the_petition_opened() -> None:
    case = f"上诉人因申请{DEBTOR}破产清算一案，不服某裁定，提起上诉。\n"
    orders = "一、撤销一审裁定；\n二、指令杭州市西湖区人民法院裁定受理。"
    assert status(paper(orders, "", "（2017）浙01破终3号", "民事裁定书", case=case))[0] == "bankruptcy_accepted"


def test_an_appeal_in_a_suit_is_none() -> None:
    assert status(paper("驳回上诉，维持原裁定。", "", "（2016）浙01民终3号", "民事裁定书"))[0] is None


WITHOUT_HEADING = [
    (
        "宁波白鹭五金有限公司：本院立案执行林远申请执行你单位劳动争议一案，因你单位未履行，对你单位采取限制消费措施，"
        "限制你单位及你单位法定代表人沈立秋不得实施以下高消费及非生活和工作必需的消费行为：购买不动产。此令",
        "measure",
        "an order that lost its heading",
    ),
    (
        "周远与青禾有限公司执行复议执行裁定书\n当事人信息\n复议申请人（异议人）：周远，男。\n审理经过\n周远不服青禾县人民法院执行裁定，向本院申请复议，本院审查终结。\n本院认为，异议裁定并无不当。依照规定，裁定如下：\n裁判结果\n驳回周远的复议申请，维持该裁定。\n",
        "objection_rejected",
        "a page cut into sections: who objects stands below the first one's name",
    ),
    (
        "周远与青禾有限公司买卖合同纠纷民事裁定书\n当事人信息\n原告：周远，男。\n审理经过\n原告周远向本院提起诉讼，本院依法审查，现已审查终结。\n本院认为，起诉不合规定。依照规定，裁定如下：\n裁判结果\n驳回周远的起诉。\n",
        None,
        "such a page of a suit",
    ),
    ("申请人称对被执行人采取限制消费措施有误，请求撤销。", None, "a measure only told of"),
    (
        "单位未履行义务，依照规定，责令你单位在收到此令后三日内，如实向本院报告当前以及收到执行通知之日前一年的财产情况。\n附：被执行人财产申报表\n",
        "notified",
        "an order to report that lost its heading",
    ),
    ("申请人称应责令被执行人报告财产，本院未予理会。", None, "one asked for"),
]


@pytest.mark.parametrize(("text", "expected", "why"), WITHOUT_HEADING)
def test_a_text_without_heading(text: str, expected: str | None, why: str) -> None:
    assert status(text)[0] == expected, why


def test_a_judgment_told_of_is_no_outcome_of_a_review() -> None:
    text = "复议申请人：陆远，男。\n西湖区法院判决：一、被告支付5万元；二、驳回原告陆远关于利息的诉讼请求；"
    assert status(f"某省某市某区人民法院\n执行裁定书\n{YI}\n{text}")[0] is None


@pytest.mark.parametrize(
    ("told", "expected", "why"),
    [
        ("某省高级人民法院作出（2022）浙执复9号执行裁定，裁定：一、撤销（2021）浙01执异7号执行裁定；二、发回重新审查。", None, "another court's"),
        ("该院作出（2021）浙01执异7号裁定：驳回陆远的异议请求。", None, "behind the number of the ruling told of"),
        ("依照《中华人民共和国民事诉讼法》第二百三十六条规定，裁定：一、撤销（2021）浙01执异7号执行裁定。", "objection_upheld", "its own"),
        ("依照《中华人民共和国民事诉讼法》第二百三十六条，裁定：\n本院（2021）浙01执异7号执行裁定予以撤销。", "objection_upheld", "its own, on a line below"),
        ("根据申请，该院裁定：\n本院（2021）浙01执异7号执行裁定予以撤销。", None, "no article before it"),
    ],
)  # fmt: skip
def test_orders_told_of_are_another_papers(told: str, expected: str | None, why: str) -> None:
    text = f"某省某市某区人民法院\n执行裁定书\n{YI}\n异议人：陆远，男。\n{told}"
    assert status(text)[0] == expected, why


@pytest.mark.parametrize(
    ("told", "expected", "why"),
    [
        ("依照《中华人民共和国民事诉讼法》第二百六十八条，裁定：本案本次执行程序予以终结。", "dormant", "on one line"),
        ("依照《中华人民共和国民事诉讼法》第二百六十八条，本案本次执行程序可以终结。", None, "nothing is ordered"),
        (
            "本院经审查决定：\n（2024）浙0106执5号案件指定由杭州市拱墅区人民法院执行。",
            "transferred_out",
            "without 如下",
        ),
        ("该院经审查决定：\n（2024）浙0106执5号案件指定由杭州市拱墅区人民法院执行。", None, "another court's"),
    ],
)
def test_orders_that_begin_with_the_case(told: str, expected: str | None, why: str) -> None:
    assert status(f"某省某市某区人民法院\n执行裁定书\n{ZHI}\n被执行人：陆远，男。\n{told}")[0] == expected, why


def test_excerpt_without_orders_has_none() -> None:
    assert status(paper(body="本院裁定查封其房产，案外人提出异议。"))[0] is None


@pytest.mark.parametrize(("number", "expected"), [(YI, None), (ZHI, "controlled")])
def test_a_letter_to_who_objects_holds_nothing(number: str, expected: str | None) -> None:
    said = "现冻结你公司应付被执行人的维修款，不得向被执行人支付。"
    found = marks(read(letter(said, "通知书", number)), "status")
    assert next((value.value for *_, value in found), None) == expected


@pytest.mark.parametrize(("number", "expected"), [(YI, None), (ZHI, "filed")])
def test_an_objection_let_in_files_no_case_of_enforcement(number: str, expected: str | None) -> None:
    found = marks(read(letter("本院决定立案，由审判员方晓审查。", "案件受理通知书", number)), "status")
    assert next((value.value for *_, value in found), None) == expected
