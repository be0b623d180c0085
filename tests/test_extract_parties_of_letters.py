"""Whom a letter speaks to: who asks, another creditor, an appraiser; and who heads an administrator."""

import pytest
from papers import HEAD, document

from extractors.marks import marks

MILL, YARD, LI = "杭州青禾纸业有限公司", "洛城船舶修造厂", "李苇"
BANK = "云岫村镇银行股份有限公司"

LETTERS = [
    (
        "函",
        f"{BANK}：\n我院执行的{YARD}、{LI}借款合同纠纷一案，需查询上述被执行人的流水，请予协助。",
        [("被执行人", YARD), ("被执行人", LI)],
        "one side alone, and a bank that is asked to help",
    ),
    ("函", f"{BANK}：\n我院执行的{YARD}、{LI}借款合同纠纷一案，请予支持。", [], "which side they are is not told"),
    (
        "通知书",
        f"{BANK}：\n{LI}申请执行你行储蓄存款合同纠纷一案，请你行配合，三日内支付5万元。",
        [("被执行人", BANK), ("申请执行人", LI)],
        "a bank that owes is asked politely",
    ),
    (
        "告知书",
        f"{MILL}：\n你公司与被执行人{YARD}买卖合同纠纷一案，请到院谈话。",
        [("申请执行人", MILL), ("被执行人", YARD)],
        "the other side owes",
    ),
    (
        "告知书",
        f"{MILL}：\n本院在执行被执行人{YARD}与你公司买卖合同纠纷一案，请到院谈话。",
        [("申请执行人", MILL), ("被执行人", YARD)],
        "the same, named first",
    ),
    (
        "告知书",
        f"{MILL}：\n{LI}申请执行被执行人{YARD}与你公司买卖合同纠纷一案，请到院谈话。",
        [("被执行人", MILL), ("被执行人", YARD), ("申请执行人", LI)],
        "another applied against both",
    ),
    (
        "告知书",
        f"{MILL}：\n贵公司申请我院强制执行{YARD}买卖合同纠纷一案，请到院谈话。",
        [("申请执行人", MILL), ("被执行人", YARD)],
        "the court stands between the verbs",
    ),
    (
        "告知函",
        f"{MILL}、{YARD}：\n现将你们之间买卖合同纠纷一案的款项收支告知如下：提取{YARD}工程款6万元，付{MILL}5万元。",
        [("申请执行人", MILL), ("被执行人", YARD)],
        "both sides: who was paid applied",
    ),
    (
        "告知函",
        f"{MILL}、{YARD}：\n现将你们之间买卖合同纠纷一案的款项收支告知如下：收入6万元，支出5万元。",
        [],
        "both sides, and nobody is said to have been paid",
    ),
    (
        "通知书",
        f"你系被执行人{LI}名下商铺的承租人，请将租金付至本院。",
        [("被执行人", LI)],
        "whose tenant the reader is, who is not named",
    ),
    ("通知书", f"{MILL}：\n你公司并非本案被执行人，请协助本院查询。", [], "the reader is told that it is no party"),
    (
        "告知书",
        f"{LI}：\n本院执行的被执行人系{MILL}，与你无关。你来信反映的问题已收悉。",
        [("被执行人", MILL)],
        "who asks about another's case",
    ),
    (
        "告知书",
        f"{YARD}：\n本院执行的（2024）浙0106执1000号案件，被执行人为{MILL}。",
        [("被执行人", MILL)],
        "a firm that is told whose case it is",
    ),
    (
        "告知书",
        f"{YARD}、{MILL}：\n本院执行的被执行人系{MILL}、{YARD}，应当配合调查。",
        [("被执行人", MILL), ("被执行人", YARD)],
        "both are told what they are",
    ),
    (
        "执行通知书",
        f"{LI}：\n本院执行的另案被执行人系{MILL}。限你三日内履行（2023）浙0106民初9号民事判决。",
        [("被执行人", LI), ("被执行人", MILL)],
        "the reader owes all the same",
    ),
    (
        "恢复执行通知书",
        f"{LI}、{MILL}：\n申请执行人申请恢复执行，本院决定恢复（2024）浙0106执9号案件的执行。",
        [],
        "both sides, and not said which is which: nobody is a debtor",
    ),
    (
        "恢复执行通知书",
        f"{MILL}、周远：\n申请执行人申请恢复执行，责令你们立即履行。",
        [("被执行人", MILL), ("被执行人", "周远")],
        "you: both owe",
    ),
    (
        "恢复执行通知书",
        f"{MILL}、周远：\n申请执行人{LI}申请恢复执行，本院决定恢复（2024）浙0106执9号案件的执行。",
        [("被执行人", MILL), ("被执行人", "周远"), ("申请执行人", LI)],
        "the applicant is named: who is addressed owes",
    ),
    (
        "补充材料通知书",
        f"异议人{YARD}：\n你厂就申请执行人{LI}与被执行人{MILL}合同纠纷一案提出的异议收悉。",
        [("异议人", YARD), ("申请执行人", LI), ("被执行人", MILL)],
        "who objects, called so in the address",
    ),
    (
        "告知共有人通知书",
        f"石云：\n本院在执行{LI}与周远民间借贷纠纷一案中，拟拍卖周远与你共有的房产。你享有优先购买权。",
        [("申请执行人", LI), ("被执行人", "周远")],
        "who owns the thing too",
    ),
    (
        "通知书",
        f"{BANK}：\n本院在执行{LI}与{MILL}合同纠纷一案中，拟处置抵押给你行的厂房。",
        [("申请执行人", LI), ("被执行人", MILL)],
        "who holds a pledge on it",
    ),
    (
        "通知书",
        f"{BANK}：\n本院在执行{LI}与你行合同纠纷一案中，请你行履行。",
        [("被执行人", BANK), ("申请执行人", LI)],
        "a bank that owes",
    ),
    (
        "传票",
        f"周远：\n你系被执行人{MILL}法定代表人，本院受理{LI}申请执行{MILL}一案，传你到庭。",
        [("被执行人", MILL), ("申请执行人", LI)],
        "whose head is called",
    ),
    (
        "解除查封通知书",
        f"洛城市不动产登记中心：\n因破产清算已受理，请解除对{MILL}名下厂房的查封。",
        [("被执行人", MILL)],
        "whose thing an office lets go",
    ),
    (
        "退回参与分配申请告知书",
        f"{LI}：\n你提交的对被执行人{MILL}财产的参与分配申请，本院不予准许。",
        [("债权人", LI), ("被执行人", MILL)],
        "another creditor",
    ),
    (
        "通知书",
        f"周远：\n杭州市下城区人民法院以（2023）浙0199执8号委托本院执行的{LI}申请执行{MILL}合同纠纷一案，请你协助。",
        [("被执行人", "周远"), ("申请执行人", LI), ("被执行人", MILL)],
        "the court that entrusted, by its number",
    ),
    (
        "回复",
        f"{LI}女士：\n您申请执行的{MILL}、周远民间借贷纠纷一案，现回复如下。",
        [("申请执行人", LI), ("被执行人", MILL), ("被执行人", "周远")],
        "您, and how one writes to a person",
    ),
    (
        "通知书",
        f"{YARD}：\n本院在执行{LI}与{MILL}合同纠纷一案中，查明你厂尚欠被执行人工程款，不得向{MILL}支付。",
        [("申请执行人", LI), ("被执行人", MILL)],
        "who owes the debtor, by what it owes",
    ),
    (
        "通知书",
        f"{YARD}：\n{LI}与你厂合同纠纷一案，你厂尚欠申请执行人工程款，限期支付。",
        [("被执行人", YARD), ("申请执行人", LI)],
        "who owes the applicant",
    ),
    (
        "通知书",
        f"周远：\n你在{LI}申请执行{MILL}买卖合同纠纷一案中竞得厂房，请办理交接手续。",
        [("申请执行人", LI), ("被执行人", MILL)],
        "a buyer in another's case",
    ),
    (
        "通知书",
        f"{YARD}：\n你厂对本院执行{LI}与{MILL}合同纠纷一案中查封的机器提出案外人异议，本院已立案审查。",
        [("异议人", YARD), ("申请执行人", LI), ("被执行人", MILL)],
        "a stranger's objection",
    ),
    (
        "腾退通知书",
        f"{YARD}：\n本院执行的{LI}与{MILL}合同纠纷一案，你厂占用该厂房，限十五日内腾退。",
        [("申请执行人", LI), ("被执行人", MILL)],
        "who only occupies the thing",
    ),
    (
        "转办函",
        f"杭州市下城区人民法院：\n现将{LI}反映你院执行其与{MILL}合同纠纷一案的材料转你院办理。",
        [("申请执行人", LI), ("被执行人", MILL)],
        "what he complains of is no part of his name",
    ),
    (
        "退回委托执行函",
        "洛城市人民法院：\n经查，被执行人周远在我院辖区无户籍、无住所、无财产，现将该案退回你院。",
        [("被执行人", "周远")],
        "what he has not is no name",
    ),
    (
        "告知书",
        f"{LI}、周远：\n你们二人与{MILL}劳动报酬纠纷一案，本院已将{MILL}移送破产审查。",
        [("申请执行人", LI), ("申请执行人", "周远"), ("被执行人", MILL)],
        "what is done to the other side tells that it owes",
    ),
    (
        "告知书",
        f"{LI}、周远：\n你们二人与{MILL}劳动报酬纠纷一案，请向{MILL}支付。",
        [("被执行人", LI), ("被执行人", "周远"), ("申请执行人", MILL)],
        "to whom they are to pay",
    ),
    (
        "恢复执行告知书",
        f"{LI}：\n你申请恢复执行{MILL}买卖合同纠纷一案，本院已立案恢复执行。",
        [("申请执行人", LI), ("被执行人", MILL)],
        "who asks to go on",
    ),
    (
        "案款领取通知书",
        f"{YARD}：\n你厂与{MILL}买卖合同纠纷执行一案，案款5万元请到本院领取。",
        [("申请执行人", YARD), ("被执行人", MILL)],
        "to whom money is paid",
    ),
    (
        "案款缴纳通知书",
        f"{YARD}：\n你厂与{MILL}买卖合同纠纷执行一案，请将案款5万元缴至本院。",
        [("被执行人", YARD), ("申请执行人", MILL)],
        "who is to pay it",
    ),
    (
        "复函",
        f"{MILL}管理人：\n来函收悉，本院已中止对{MILL}的执行。",
        [("被执行人", MILL)],
        "against whom the case was",
    ),
    ("复函", f"{MILL}管理人：\n来函收悉，本院已解除对该厂房的查封。", [], "a thing, and nobody named"),
    (
        "事项委托办理情况复函",
        f"杭州市下城区人民法院：\n来函收悉。一、{LI}名下房产已被查封；二、案外人周远租住。",
        [("被执行人", LI)],
        "whose thing another court asked about",
    ),
    (
        "事项委托办理情况复函",
        "杭州市下城区人民法院：\n来函收悉。一、案外人周远名下房产已被查封。",
        [("案外人", "周远")],
        "a stranger's",
    ),
    (
        "答复函",
        f"{LI}：\n你来信反映的{MILL}欠你货款一案，现答复如下。你与{MILL}买卖合同纠纷一案，本院已立案执行。",
        [("申请执行人", LI), ("被执行人", MILL)],
        "who complains of what is owed to him; the sentence behind the first",
    ),
    (
        "答复函",
        f"{LI}：\n你来信反映的案件，现答复如下。你与{MILL}买卖合同纠纷一案，你应当履行义务。",
        [("被执行人", LI), ("申请执行人", MILL)],
        "who complains and owes",
    ),
    (
        "补正通知书",
        f"杭州市下城区人民法院：\n{LI}与{MILL}买卖合同纠纷一案，请补充申请执行人{LI}的身份证明。",
        [("申请执行人", LI), ("被执行人", MILL)],
        "a paper of somebody is no name",
    ),
    (
        "通知书",
        f"{MILL}：\n你公司与{YARD}买卖合同纠纷一案，责令你公司履行。你公司不服本通知的，有权向本院提出异议。",
        [("被执行人", MILL), ("申请执行人", YARD)],
        "it only may object",
    ),
    (
        "受理案件通知书",
        f"{MILL}：\n你公司与{YARD}买卖合同纠纷一案，本院已立案。\n申请执行人：{MILL}。\n被执行人：{YARD}，住洛城。",
        [("申请执行人", MILL), ("被执行人", YARD)],
        "a list below that gives the other side its role",
    ),
    (
        "受理案件通知书",
        f"{LI}：\n你与周远民间借贷纠纷一案，本院已立案。\n申请执行人：{LI}。\n被执行人：周远，男。",
        [("申请执行人", LI), ("被执行人", "周远")],
        "a list below, of two persons",
    ),
    (
        "通知书",
        f"{MILL}：\n你公司与{YARD}买卖合同纠纷一案，责令你公司履行。\n被执行人：{MILL}。\n申请执行人：{YARD}。",
        [("被执行人", MILL), ("申请执行人", YARD)],
        "a list below by which the addressee owes",
    ),
    (
        "通知书",
        f"{MILL}：\n你公司因与{YARD}买卖合同纠纷一案，{YARD}向本院申请复议。",
        [("被执行人", MILL), ("申请执行人", YARD)],
        "another asks",
    ),
    (
        "通知书",
        f"{MILL}：\n本院执行{YARD}与你公司买卖合同纠纷一案，你公司被申请追加为被执行人。",
        [("被执行人", MILL), ("申请执行人", YARD)],
        "asked for against it",
    ),
    # title; addressee and body; parties; why
    (
        "驳回申诉通知书",
        f"{MILL}：\n你公司因与{YARD}买卖合同纠纷执行一案，不服某法院执行裁定，向本院申诉。",
        [("申诉人", MILL)],
        "who petitions may be either side, and so may the other",
    ),
    (
        "通知书",
        f"{MILL}：\n你公司不服某法院对你单位的罚款一案，向本院申请复议，本院已受理。",
        [("复议申请人", MILL)],
        "who asks for a review",
    ),
    (
        "通知书",
        f"{MILL}：\n你公司对本院执行{LI}与被执行人{YARD}买卖合同纠纷一案中的查封，向本院提出书面异议，现受理。",
        [("异议人", MILL), ("被执行人", YARD), ("申请执行人", LI)],
        "two sides, of which it is neither",
    ),
    (
        "执行通知书",
        f"{MILL}：\n你公司因与{YARD}买卖合同纠纷一案，应当履行义务，有异议的可以向本院提出异议。",
        [("被执行人", MILL), ("申请执行人", YARD)],
        "who may object has not done so",
    ),
    (
        "执行通知书",
        f"{MILL}：\n你公司与{YARD}买卖合同纠纷一案，{YARD}向本院申请执行。",
        [("被执行人", MILL), ("申请执行人", YARD)],
        "the other side asked",
    ),
    (
        "通知书",
        f"{MILL}、{LI}、周远：\n被执行人周远执行财产分配一案，{LI}对分配方案提出书面异议。",
        [("债权人", MILL), ("债权人", LI), ("被执行人", "周远")],
        "a letter on a plan of distribution goes to creditors",
    ),
    (
        "通知书",
        f"{MILL}、周远：\n被执行人周远买卖合同纠纷一案，请于三日内履行。",
        [("被执行人", MILL), ("被执行人", "周远")],
        "no plan, no creditors",
    ),
    (
        "委托书",
        f"大河资产评估有限公司：\n我院在执行{LI}与{MILL}买卖合同纠纷一案中，需对机器一台进行评估。",
        [("申请执行人", LI), ("被执行人", MILL)],
        "an appraiser owes nothing",
    ),
    (
        "司法评估委托书",
        f"大河资产评估有限公司：\n我院在执行{LI}与{MILL}买卖合同纠纷一案中，需对机器一台进行评估。",
        [("申请执行人", LI), ("被执行人", MILL)],
        "the same under a longer title",
    ),
    (
        "通知书",
        f"大河旅游用品有限公司：\n本院在执行{LI}与{MILL}买卖合同纠纷一案中，拍卖了商铺。你单位系该商铺承租人，请将租金汇至本院。",
        [("申请执行人", LI), ("被执行人", MILL)],
        "a tenant owes the debtor alone",
    ),
    (
        "通知书",
        f"大河旅游用品有限公司：\n本院在执行{LI}与{MILL}买卖合同纠纷一案中，通知你公司不得再向被执行人支付租金。",
        [("申请执行人", LI), ("被执行人", MILL)],
        "by what it may not do",
    ),
    (
        "通知书",
        f"{YARD}：\n本院在执行{LI}与{MILL}买卖合同纠纷一案中，通知你公司履行义务，你公司系一人有限责任公司。",
        [("被执行人", YARD), ("申请执行人", LI), ("被执行人", MILL)],
        "what else it is makes it no third person",
    ),
    (
        "通知书",
        f"{YARD}：\n本院在执行你厂与{MILL}合同纠纷一案中，请你厂在收到本通知后十五日内向本院提供被执行人的财产线索。",
        [("申请执行人", YARD), ("被执行人", MILL)],
        "who is asked for hints on the debtor",
    ),
    (
        "通知书",
        f"{YARD}：\n你厂与{MILL}合同纠纷执行一案，你厂以被执行人下落不明为由申请悬赏，本院准许。",
        [("申请执行人", YARD), ("被执行人", MILL)],
        "who speaks of the debtor as another",
    ),
    (
        "通知书",
        f"{YARD}：\n你厂与{MILL}合同纠纷执行一案，你厂以经营困难为由申请分期履行。",
        [("被执行人", YARD), ("申请执行人", MILL)],
        "who speaks of itself",
    ),
    (
        "通知书",
        f"大河县财政局：\n本院在执行{LI}与{MILL}合同纠纷一案中，请你局说明情况。",
        [("申请执行人", LI), ("被执行人", MILL)],
        "a bureau told of a case between others",
    ),
    (
        "执行通知书",
        f"大河县财政局：\n{LI}与被执行人大河县财政局合同纠纷一案，责令你局履行。",
        [("被执行人", "大河县财政局"), ("申请执行人", LI)],
        "a bureau that owes",
    ),
    (
        "司法建议书",
        f"大河建设集团有限公司：\n本院在执行{LI}与{MILL}合同纠纷一案中，建议你公司审查投标人。",
        [("申请执行人", LI), ("被执行人", MILL)],
        "who is advised",
    ),
    (
        "结案通知书",
        f"{YARD}：\n被执行人{MILL}已履行全部义务，本案执行完毕，予以结案。",
        [("被执行人", MILL)],
        "who is told that another has paid owes nothing",
    ),
    (
        "结案通知书",
        f"{YARD}：\n被执行人{MILL}已于2024年5月6日付清案款，本案执行完毕，予以结案。",
        [("被执行人", MILL)],
        "the same with a day",
    ),
    (
        "结案通知书",
        f"{LI}：\n你与{MILL}买卖合同纠纷一案，现已执行完毕，予以结案。",
        [("申请执行人", LI), ("被执行人", MILL)],
        "who is told first that the case is closed",
    ),
    (
        "结案通知书",
        f"{LI}：\n你（公民身份号码：×××）与{MILL}买卖合同纠纷一案，现已执行完毕，予以结案。",
        [("申请执行人", LI), ("被执行人", MILL)],
        "the same, with a bracket",
    ),
    (
        "结案通知书",
        f"{YARD}：\n你公司（统一社会信用代码91330106MA2AB3CD4X）申请执行{MILL}运输合同纠纷一案，已执行完毕。",
        [("申请执行人", YARD), ("被执行人", MILL)],
        "who applied, with its number in a bracket",
    ),
    (
        "结案通知书",
        f"{MILL}：\n{YARD}（统一社会信用代码91330106MA2AB3CD4X）申请执行你公司运输合同纠纷一案，已执行完毕。",
        [("被执行人", MILL), ("申请执行人", YARD)],
        "who applied against you",
    ),
    (
        "结案通知书",
        f"{MILL}：\n你公司与{LI}买卖合同纠纷一案，现你公司已将货款、违约金合计476,120元及执行费7,041元全部付清，予以结案。",
        [("被执行人", MILL), ("申请执行人", LI)],
        "who is told what it paid, sums in between",
    ),
    (
        "结案通知书",
        f"{LI}：\n你与{MILL}买卖合同纠纷一案，{MILL}已将货款、违约金合计476,120元全部付清，予以结案。",
        [("申请执行人", LI), ("被执行人", MILL)],
        "who is told what the other side paid",
    ),
    (
        "告知书",
        f"{YARD}：\n你公司申请将被执行人{MILL}移送破产审查的申请书收悉。{MILL}正常经营，本院不予移送。",
        [("申请执行人", YARD), ("被执行人", MILL)],
        "who asks that the debtor be sent to bankruptcy",
    ),
    (
        "结案通知书",
        f"{MILL}：\n你公司与{LI}买卖合同纠纷一案，你公司已履行完毕，予以结案。",
        [("被执行人", MILL), ("申请执行人", LI)],
        "who is told what it did",
    ),
    (
        "结案通知书",
        f"{MILL}：\n{LI}与你公司买卖合同纠纷一案，现已执行完毕，予以结案。",
        [("被执行人", MILL), ("申请执行人", LI)],
        "who is named second",
    ),
    (
        "告知书",
        f"申请执行人{LI}：\n你与被执行人{MILL}劳动争议一案，本院已立案执行。",
        [("申请执行人", LI), ("被执行人", MILL)],
        "the addressee with its role, the other side in the sentence",
    ),
    (
        "限期腾退通知书",
        f"被执行人{MILL}、实际占用人{LI}：\n限你们十五日内腾退房屋。",
        [("被执行人", MILL)],
        "who only lives there",
    ),
    (
        "通知书",
        f"{MILL}：\n你公司对本院查封机器设备提出的书面异议，本院已收到。",
        [("异议人", MILL)],
        "an objection that came in",
    ),
    (
        "查封告知书",
        f"{YARD}：\n你厂与{MILL}合同纠纷一案，本院查封了被执行人{MILL}的房屋，如需续封请提出申请。",
        [("申请执行人", YARD), ("被执行人", MILL)],
        "what the other side is called further on tells",
    ),
    (
        "财产保全情况告知书",
        f"{YARD}：\n你厂与{MILL}合同纠纷财产保全一案，本院冻结了被申请人{MILL}的账户。",
        [("申请人", YARD), ("被申请人", MILL)],
        "so it does before anything is enforced",
    ),
    (
        "执行通知书",
        f"{YARD}：\n你厂与{MILL}合同纠纷一案，{MILL}申请执行，你厂作为被执行人应当履行。",
        [("被执行人", YARD), ("申请执行人", MILL)],
        "the other side is called nothing",
    ),
    (
        "参与拍卖权利通知书",
        f"大河酒业有限公司、周远：\n本院在执行{LI}与{MILL}合同纠纷一案中，拍卖房屋。你们分别系该房屋的承租人、共有人。",
        [("申请执行人", LI), ("被执行人", MILL)],
        "tenants and owners beside the debtor",
    ),
    (
        "通知书",
        f"大河酒业有限公司：\n{LI}与{MILL}合同纠纷一案，请你公司将应付被执行人{MILL}的货款汇入本院账户。",
        [("申请执行人", LI), ("被执行人", MILL)],
        "who owes the debtor, by what it is to do",
    ),
    (
        "通知书",
        f"{MILL}：\n你公司作为被执行人的{YARD}申请执行土地租赁合同纠纷一案，限期缴纳执行费。",
        [("被执行人", MILL), ("申请执行人", YARD)],
        "what was let is no name",
    ),
    (
        "申报债权及优先权通知书",
        f"大河村镇银行股份有限公司：\n本院在执行{LI}与{MILL}合同纠纷一案中，查封了房屋，请你行申报债权数额。",
        [("申请执行人", LI), ("被执行人", MILL)],
        "a creditor with a pledge",
    ),
    (
        "督促履行通知书",
        f"{MILL}法定代表人周远：\n本院在执行{LI}与{MILL}合同纠纷一案中，你应当督促公司履行。",
        [("申请执行人", LI), ("被执行人", MILL)],
        "who heads the debtor, addressed as such",
    ),
    (
        "督促履行通知书",
        f"{MILL}：\n本院在执行{LI}申请执行你公司合同纠纷一案中，你公司应当履行。",
        [("被执行人", MILL), ("申请执行人", LI)],
        "the debtor itself",
    ),
    (
        "律师调查令",
        f"大河镇不动产登记中心：\n本院在执行{LI}与{MILL}买卖合同纠纷一案中，准予持令人调查。",
        [("申请执行人", LI), ("被执行人", MILL)],
        "who shows its records owes nothing",
    ),
    (
        "暂缓执行通知书",
        f"某省高级人民法院：\n申诉人{MILL}不服你院执行裁定，向本院申诉。",
        [("申诉人", MILL)],
        "a letter to a court on who petitioned",
    ),
    (
        "通知书",
        "某省高级人民法院：\n申诉人不服你院执行裁定的来信收悉。",
        [],
        "nobody is named",
    ),
    (
        "复函",
        f"青禾县人民法院：\n青禾县人民法院委托我院执行的{LI}与{MILL}买卖合同纠纷一案，现函复如下。",
        [("申请执行人", LI), ("被执行人", MILL)],
        "which court entrusted which is no part of a name",
    ),
    (
        "复函",
        f"青禾县人民法院：\n你院委托函收悉。关于你院委托我院执行的{MILL}申请执行{LI}买卖合同纠纷一案，现退回。",
        [("申请执行人", MILL), ("被执行人", LI)],
        "关于 before the court that entrusted",
    ),
    (
        "告知书",
        f"{LI}：\n你反映的{LI}申请执行{MILL}买卖合同纠纷一案的来信收悉。",
        [("申请执行人", LI), ("被执行人", MILL)],
        "what the reader wrote of",
    ),
    (
        "告知书",
        f"{LI}：\n你来信反映你与{MILL}买卖合同纠纷一案执行不力，现答复如下。",
        [("申请执行人", LI), ("被执行人", MILL)],
        "who complains that nothing is done",
    ),
    (
        "告知书",
        f"{LI}：\n你来信反映你与{MILL}买卖合同纠纷一案超标的查封，现答复如下。",
        [("被执行人", LI), ("申请执行人", MILL)],
        "who complains that too much is done",
    ),
    (
        "执行通知书",
        f"{LI}：\n本院（2009）浙0106民初208号民事判决书已经生效，申请人{MILL}向本院申请强制执行，责令你履行。",
        [("被执行人", LI), ("申请人", MILL)],
        "申请人, where no sentence names the case",
    ),
    (
        "执行通知书",
        f"{LI}、周远：\n申请执行人{MILL}申请执行你们二人及{YARD}借款合同纠纷一案，责令你们履行。",
        [("被执行人", LI), ("被执行人", "周远"), ("申请执行人", MILL), ("被执行人", YARD)],
        "the readers, counted, and another debtor",
    ),
    (
        "限制消费令",
        f"{MILL}、周远：\n申请执行人{LI}申请执行你单位合同纠纷一案，限制你单位及法定代表人周远高消费。",
        [("被执行人", MILL), ("申请执行人", LI)],
        "who is addressed as the firm's head",
    ),
    (
        "通知书",
        f"{LI}：\n关于你与{MILL}买卖合同纠纷一案，请你履行。",
        [("被执行人", LI), ("申请执行人", MILL)],
        "关于 before the reader",
    ),
    (
        "函",
        f"青禾县人民法院：\n我院委托你院代为执行的{MILL}与{LI}买卖合同纠纷一案，请告知进展。",
        [("申请执行人", MILL), ("被执行人", LI)],
        "the other way round",
    ),
    (
        "函",
        f"青禾县人民法院：\n大河委托拍卖有限公司与{MILL}买卖合同纠纷一案，请告知进展。",
        [("申请执行人", "大河委托拍卖有限公司"), ("被执行人", MILL)],
        "a firm whose name holds the word",
    ),
    (
        "协调函",
        f"某省高级人民法院：\n我省青禾县人民法院执行的{LI}与{MILL}合同纠纷一案，发生争议。",
        [("申请执行人", LI), ("被执行人", MILL)],
        "which court enforces it is no part of a name",
    ),
    (
        "指定执行函",
        f"青禾县人民法院：\n{MILL}与{YARD}、周远借款合同纠纷执行一案，指定你院执行。",
        [("申请执行人", MILL), ("被执行人", YARD), ("被执行人", "周远")],
        "行 of 执行 ends no name",
    ),
    (
        "悔拍告知书",
        f"周远：\n你于2024年4月1日竞得被执行人{MILL}名下货车一辆，逾期未交余款。",
        [("被执行人", MILL)],
        "a bidder",
    ),
    (
        "通知书",
        f"{MILL}：\n本院执行{LI}与你公司合同纠纷一案中，你公司名下厂房已由石云以最高价竞得，限期腾空。",
        [("被执行人", MILL), ("申请执行人", LI)],
        "whose thing was sold",
    ),
    (
        "解除冻结通知书",
        f"大河银行青禾支行：\n本院执行{LI}与{MILL}合同纠纷一案，请解除对被执行人{MILL}账户的冻结。",
        [("申请执行人", LI), ("被执行人", MILL)],
        "a bank that lets go",
    ),
    (
        "解除保全（查封）通知书",
        f"洛城市不动产登记中心：\n本院解除对{MILL}名下商铺的查封。",
        [("被执行人", MILL)],
        "a registry that lets go of what was preserved",
    ),
    (
        "执行通知书",
        f"{MILL}：\n{YARD}依据本院（2023）浙0106民初3号民事判决书申请强制执行，责令你公司立即履行。",
        [("被执行人", MILL), ("申请执行人", YARD)],
        "who applies on a title, no case being named",
    ),
    (
        "执行通知书",
        f"{MILL}：\n{YARD}依据本院（2023）浙0106民初3号民事判决书申请执行异议，责令你公司立即履行。",
        [("被执行人", MILL)],
        "an objection is no application",
    ),
    (
        "委托执行函",
        f"青禾县人民法院：\n兹将{YARD}申请执行{MILL}承揽合同纠纷案委托贵院执行。",
        [("申请执行人", YARD), ("被执行人", MILL)],
        "兹将, and 纠纷案 before what becomes of it",
    ),
    (
        "委托执行函",
        "青禾县人民法院：\n兹将拍卖款委托贵院发放，承揽合同纠纷案委托评估。",
        [],
        "nobody's case is entrusted",
    ),
    (
        "立案通知书",
        f"{MILL}：\n某县人民法院委托本院执行的你公司与{YARD}承揽合同纠纷一案，本院已立案。",
        [("申请执行人", MILL), ("被执行人", YARD)],
        "a notice of filing is for who applied",
    ),
    (
        "立案通知书",
        f"{MILL}：\n{YARD}申请执行你公司买卖合同纠纷一案，本院已立案。责令你公司立即履行。",
        [("被执行人", MILL), ("申请执行人", YARD)],
        "one to who owes",
    ),
    (
        "解除冻结通知书",
        f"{MILL}：\n本院执行{LI}与你公司合同纠纷一案，本院已解除对你公司账户的冻结。",
        [("被执行人", MILL), ("申请执行人", LI)],
        "the debtor whose account is free",
    ),
    (
        "征询意见函",
        f"青禾县人民法院：\n你院查封了厂房，现本院执行的{LI}与{MILL}合同纠纷一案需处置，请函复。",
        [("申请执行人", LI), ("被执行人", MILL)],
        "现 is no part of a name",
    ),
    (
        "告知书",
        f"周远：\n你于2024年4月1日取走被执行人{MILL}名下货车一辆，应当退还。",
        [("被执行人", "周远"), ("被执行人", MILL)],
        "no bidder",
    ),
    (
        "执行笔录",
        f"到场人：申请执行人{MILL}（委托代理人方苇）；被执行人{YARD}。",
        [("申请执行人", MILL), ("被执行人", YARD)],
        "who came for it stands in a bracket",
    ),
    (
        "函",
        f"青禾县人民法院：\n本院执行{LI}与{MILL}合同纠纷一案。{MILL}系你院（2023）浙0109执7号案件的申请执行人，请协助。",
        [("申请执行人", LI), ("被执行人", MILL)],
        "what it is in another court's case",
    ),
    (
        "通知书",
        f"{MILL}管理人：\n宁波市中级人民法院已裁定受理{MILL}破产清算一案。本院已裁定中止执行，并解除对该公司账户的冻结。",
        [("被执行人", MILL)],
        "the bankrupt to whose administrator a court tells that it lets go",
    ),
    (
        "通知书",
        f"{MILL}管理人：\n宁波市中级人民法院已裁定受理{MILL}破产清算一案。案款已到账，请来院领取。",
        [],
        "the bankrupt may have applied",
    ),
    (
        "通知书",
        f"{MILL}管理人：\n宁波市中级人民法院已裁定受理{MILL}破产清算一案。你管理人申请变更申请执行人，本院已裁定中止执行。",
        [],
        "here it has",
    ),
    (
        "通知书",
        f"{MILL}管理人：\n宁波市中级人民法院已裁定受理{YARD}破产清算一案。本院已裁定中止执行。",
        [],
        "another firm's bankruptcy",
    ),
    (
        "通知书",
        f"周远、{BANK}、洛城市云岫镇人民政府：\n本院在执行{MILL}与周远合同纠纷一案中，定于2024年5月6日拍卖周远名下房产。",
        [("申请执行人", MILL), ("被执行人", "周远")],
        "a bank and an office that are told of it beside the debtor",
    ),
    (
        "通知书",
        f"周远、{BANK}：\n本院在执行{MILL}与周远、{BANK}合同纠纷一案中，责令你们三日内履行。",
        [("申请执行人", MILL), ("被执行人", "周远"), ("被执行人", BANK)],
        "a bank that owes",
    ),
    (
        "限期搬离通知书",
        f"占用人周远、买受人方苇：\n本院在执行{YARD}与{LI}合同纠纷一案中，依法拍卖被执行人{LI}名下房屋。限周远三日内搬离。",
        [("申请执行人", YARD), ("被执行人", LI)],
        "who lives in what is sold, and who bought it",
    ),
    (
        "询价结果告知书",
        f"{YARD}（申请执行人）、{MILL}（被执行人）、周远（共有人）：\n本院在执行{YARD}与{MILL}合同纠纷一案中，依法询价。",
        [("申请执行人", YARD), ("被执行人", MILL)],
        "who owns a part of it, by the bracket",
    ),
    (
        "询价结果告知书",
        f"{MILL}（被执行人）、周远（被执行人）：\n本院在执行{YARD}与{MILL}合同纠纷一案中，依法询价。",
        [("申请执行人", YARD), ("被执行人", MILL), ("被执行人", "周远")],
        "the bracket of one who owes",
    ),
    (
        "预处罚通知书",
        f"{MILL}及其法定代表人周远：\n申请执行人{LI}与被执行人{MILL}合同纠纷一案，你公司至今未履行义务。",
        [("申请执行人", LI), ("被执行人", MILL)],
        "a firm and its head",
    ),
    (
        "预处罚通知书",
        f"{MILL}、周远：\n申请执行人{LI}与被执行人{MILL}、周远合同纠纷一案，你们至今未履行义务。",
        [("申请执行人", LI), ("被执行人", MILL), ("被执行人", "周远")],
        "a firm and another",
    ),
    (
        "关于不予恢复执行的告知书",
        f"{YARD}：\n你厂提交的恢复执行申请书收悉。经查，你厂与{MILL}合同纠纷一案，{MILL}无财产，对你厂的恢复执行申请不予准许。",
        [("申请执行人", YARD), ("被执行人", MILL)],
        "who asks to have a case taken up again",
    ),
    (
        "恢复执行告知书",
        f"{YARD}：\n你厂与{MILL}合同纠纷一案，{MILL}提交的恢复执行申请书收悉，本院予以恢复执行。",
        [("被执行人", YARD), ("申请执行人", MILL)],
        "the other side asks",
    ),
    (
        "信访答复意见书",
        f"{LI}：\n你来访反映，杭州市青禾区人民法院执行你与周远健康权纠纷一案超标的查封你名下房屋的问题。你作为被执行人至今未履行。",
        [("被执行人", LI), ("申请执行人", "周远")],
        "a court that enforces against the reader, by its name",
    ),
    (
        "信访答复意见书",
        f"周远：\n你来访反映，杭州市青禾区人民法院执行{MILL}与周远健康权纠纷一案的问题收悉。",
        [("申请执行人", MILL), ("被执行人", "周远")],
        "one that enforces between others",
    ),
    (
        "告知书",
        f"{LI}：\n你申请参与分配{MILL}财产的申请收悉。本院在执行{YARD}与{MILL}合同纠纷一案中，告知你可申请对被执行人进行破产清算。",
        [("债权人", LI), ("申请执行人", YARD), ("被执行人", MILL)],
        "who asks for a share, and may ask for the insolvency",
    ),
    (
        "告知书",
        f"{LI}：\n你与{MILL}合同纠纷一案，你申请对被执行人{MILL}进行破产清算，本院予以准许。",
        [("申请执行人", LI), ("被执行人", MILL)],
        "who asks for it",
    ),
    (
        "通知书",
        f"{BANK}：\n本院在审理原告{YARD}与被告{MILL}合同纠纷一案中，冻结被告{MILL}在你行账户存款3元。双方已调解，请解除对上述账户的冻结。",
        [("原告", YARD), ("被告", MILL)],
        "the bank where a side's money lies",
    ),
    (
        "通知书",
        f"{BANK}：\n本院在审理原告{YARD}与被告{MILL}合同纠纷一案中，冻结{MILL}的存款3元。限你行三日内应诉。",
        [("被告", BANK), ("原告", YARD), ("被告", MILL)],
        "a bank that is sued",
    ),
    (
        "执行和解协议履行告知书",
        f"{YARD}、{MILL}：\n你们之间合同纠纷一案，{YARD}申请执行后，你们达成和解协议，约定{MILL}付清货款。",
        [("被执行人", MILL), ("申请执行人", YARD)],
        "which of the readers applied",
    ),
    (
        "执行和解协议履行告知书",
        f"{MILL}、周远：\n本院在执行{YARD}与{MILL}、周远合同纠纷一案中，{YARD}申请执行后，你们达成和解协议。",
        [("申请执行人", YARD), ("被执行人", MILL), ("被执行人", "周远")],
        "another applied",
    ),
    (
        "告知书",
        f"{MILL}：\n洛城市税务局向本院申请对你公司强制执行社会保险费征缴一案，本院已立案。",
        [("被执行人", MILL), ("申请执行人", "洛城市税务局")],
        "an office that applies against the reader",
    ),
    (
        "告知书",
        f"{MILL}：\n你公司向本院申请对{YARD}强制执行一案，本院已立案。",
        [("申请执行人", MILL), ("被执行人", YARD)],
        "the reader applies",
    ),
    (
        "参与分配告知书",
        f"{YARD}：\n你厂向本院提交的参与分配申请书收悉。经审查，被执行人{MILL}系企业法人，不予准许。",
        [("债权人", YARD), ("被执行人", MILL)],
        "what a debtor is, behind its name",
    ),
    (
        "履行义务催告书",
        f"{MILL}：\n洛城市农业农村局就你公司违法用地行政处罚一案，向本院申请强制执行，现催告你公司履行。",
        [("被执行人", MILL), ("申请执行人", "洛城市农业农村局")],
        "an office that applies, by 就",
    ),
    (
        "告知合议庭组成人员通知书",
        f"{YARD}、{MILL}：\n异议人{YARD}就本院（2024）浙0106执9号执行裁定提出的执行异议，本院已受理。",
        [("异议人", YARD)],
        "who objects, and another reader",
    ),
    (
        "通知书",
        f"{MILL}：\n异议人就本院（2024）浙0106执9号执行裁定提出的执行异议，本院已受理。",
        [("被执行人", MILL)],
        "an objector without a name",
    ),
    (
        "公告",
        f"{MILL}非法吸收公众存款案集资参与人：\n被执行人{MILL}犯非法吸收公众存款罪一案，现予发还。",
        [("被执行人", MILL)],
        "a crime's victims are no party",
    ),
    (
        "结案通知书",
        f"{LI}（法定代理人：方苇）、周远：\n申请执行人{LI}与被执行人周远抚养费纠纷一案，现已执行完毕。",
        [("申请执行人", LI), ("被执行人", "周远")],
        "a minor's representative in a bracket",
    ),
    (
        "告知书",
        f"{LI}：\n本院对被执行人周远名下车辆已查封但未实际扣押，请你提供车辆下落。",
        [("申请执行人", LI), ("被执行人", "周远")],
        "who is to help finding it applied",
    ),
    (
        "告知书",
        f"{LI}：\n你名下车辆已查封但未实际扣押，请你提供车辆下落。",
        [("被执行人", LI)],
        "whose car it is",
    ),
    (
        "公告",
        "被执行人周远名下房屋两次流拍，申请执行人方苇不同意抵债，有意购买者请联系。",
        [("被执行人", "周远"), ("申请执行人", "方苇")],
        "what he does not agree to is no part of his name",
    ),
    (
        "执行公告",
        "责令被执行人周远自本公告发布之日起三日内向申请执行人方苇返还挖掘机。",
        [("被执行人", "周远"), ("申请执行人", "方苇")],
        "nor is from when he is to do it",
    ),
    (
        "选定评估机构通知书",
        f"{LI}、周远：\n因处置周远名下房屋的需要，定于6月8日摇号选定评估机构，请准时参加。",
        [("被执行人", "周远")],
        "of two sides the one whose thing it is",
    ),
    (
        "选定评估机构通知书",
        f"{LI}、周远：\n定于6月8日摇号选定评估机构，请准时参加。",
        [],
        "of two sides nobody knows which owes",
    ),
    (
        "选定评估机构通知书",
        f"{LI}、周远：\n你们名下房屋需评估，定于6月8日摇号选定评估机构。",
        [("被执行人", LI), ("被执行人", "周远")],
        "spoken to as owners",
    ),
    (
        "退还保证金通知书",
        "方苇：\n你参加本院拍卖周远名下房屋的竞买，因未竞得，保证金10万元将原路退还。",
        [],
        "a bidder",
    ),
    (
        "听证通知书",
        f"{MILL}、周远：\n本院受理异议人{MILL}与申请执行人周远执行异议一案，定于9月20日听证。异议人无正当理由拒不到庭的，按撤回处理。",
        [("异议人", MILL), ("申请执行人", "周远")],
        "what happens where a side stays away names nobody",
    ),
    (
        "公告",
        f"本院定于2024年5月6日拍卖房产。现因申请执行人{MILL}与被执行人正在协商和解，本院决定撤回。",
        [("申请执行人", MILL)],
        "what the sides are doing",
    ),
    (
        "公告",
        f"{MILL}：\n被执行人{YARD}犯非法吸收公众存款罪一案，现予发还。",
        [("被执行人", MILL), ("被执行人", YARD)],
        "an addressee by its name",
    ),
    (
        "案款领取通知",
        f"{LI}、{BANK}：\n你们分别申请执行{MILL}买卖合同纠纷两案，本院已扣划存款。",
        [("申请执行人", LI), ("申请执行人", BANK), ("被执行人", MILL)],
        "each applies in a case of its own",
    ),
    (
        "通知书",
        f"{MILL}：\n本院受理的{YARD}申请执行你公司买卖合同纠纷一案、{LI}申请执行你公司民间借贷纠纷一案，请履行。",
        [("被执行人", MILL), ("申请执行人", YARD), ("申请执行人", LI)],
        "a second case against the reader",
    ),
    (
        "通知书",
        f"{MILL}：\n本院受理的{YARD}申请执行你公司买卖合同纠纷一案、{LI}申请执行周远民间借贷纠纷一案，请履行。",
        [("被执行人", MILL), ("申请执行人", YARD)],
        "a second case against another",
    ),
    (
        "参与分配方案",
        f"本院在执行{MILL}系列案件过程中，处置其设备得款，制作本方案。",
        [("被执行人", MILL)],
        "the debtor of a series, alone",
    ),
    (
        "通知书",
        "各被害人：\n被执行人李苇犯集资诈骗罪一案，本院追缴赃款，请领取。",
        [("被执行人", LI)],
        "whom a crime harmed, by no name",
    ),
]


@pytest.mark.parametrize(("title", "body", "expected", "why"), LETTERS)
def test_what_the_addressee_is(title: str, body: str, expected: list[tuple[str, str]], why: str) -> None:
    found = marks(document(HEAD.replace("执行裁定书", title) + body), "parties")
    assert [(draft.role, draft.name) for *_, draft in found] == expected, why


HANDED_IN = [
    # what a party hands in, without any heading of a court; role, name and head of each party; why
    (
        f"恢复执行申请书\n申请人（申请执行人）：{MILL}，住所地杭州市。\n法定代表人：周远。\n被申请人（被执行人）：{LI}，女，住杭州市。\n请求事项：恢复执行。",
        [("申请人", MILL, "周远"), ("被申请人", LI, None)],
        "a title that sounds like a body's first words",
    ),
    (
        f"申请执行书\n申请执行人：{LI}，女，住杭州市。\n被执行人：{MILL}，住所地杭州市。\n请求事项：给付货款。",
        [("申请执行人", LI, None), ("被执行人", MILL, None)],
        "one that sounds like an opening sentence",
    ),
    (
        f"恢复执行后，申请执行人{MILL}的经理周远到庭。\n被执行人的股东方苇已迁居。",
        [("申请执行人", MILL, None)],
        "a sentence is no title, and no block follows it",
    ),
    (
        f"承诺书\n某区人民法院：\n承诺人{LI}，系贵院（2024）浙0106执5号案件被执行人，欠申请执行人{MILL}货款。",
        [("被执行人", LI, None), ("申请执行人", MILL, None)],
        "who promises says what he is",
    ),
    (
        f"情况说明\n承诺人：{MILL}\n我公司系你院（2024）浙0106执5号案的被执行人。",
        [("被执行人", MILL, None)],
        "its name on a line before",
    ),
    (
        f"承诺书\n本人{LI}系贵院（2024）浙0106执5号案件被执行人{MILL}的法定代表人。",
        [("被执行人", MILL, None)],
        "whose head he is, and no debtor himself",
    ),
    (
        f"声明书\n声明人{LI}，被错误列为贵院（2024）浙0106执5号案件的被执行人。",
        [],
        "who says that he is none",
    ),
    (
        f"承诺书\n承诺人{LI}，因亲属系贵院（2024）浙0106执5号案件的被执行人，愿意还款。",
        [],
        "another is",
    ),
    (
        "承诺书\n我公司系贵院（2024）浙0106执5号案件被执行人，现承诺还款。",
        [],
        "a writer who does not name itself",
    ),
]


@pytest.mark.parametrize(
    ("body", "expected", "why"),
    [
        (
            f"{MILL}：申请执行人{YARD}与你公司买卖合同纠纷一案，责令你公司履行。申请执行人：{YARD}。被执行人：{MILL}。",
            [("被执行人", MILL), ("申请执行人", YARD)],
            "the applicant with its role goes on behind the colon",
        ),
        (f"{MILL}：{LI}与你公司劳动争议一案，责令你公司履行。", [("被执行人", MILL), ("申请执行人", LI)], "与你公司"),
        (
            f"{MILL}：{YARD}申请执行你公司一案，责令你公司履行。",
            [("被执行人", MILL), ("申请执行人", YARD)],
            "申请执行你公司",
        ),
        (f"申请执行人：{YARD}。被执行人：{MILL}。", [("申请执行人", YARD), ("被执行人", MILL)], "a list of parties"),
        (f"本案事实：{YARD}与被执行人{MILL}和解。", [("被执行人", MILL)], "a colon of another sentence"),
    ],
)
def test_a_letter_without_lines(body: str, expected: list[tuple[str, str]], why: str) -> None:
    text = f"杭州市西湖区人民法院执行通知书（2024）浙0106执8号{body}二〇二四年三月一日"
    assert sorted((one.role, one.name) for *_, one in marks(document(text), "parties")) == sorted(expected), why


@pytest.mark.parametrize(("text", "expected", "why"), HANDED_IN)
def test_parties_of_what_a_party_hands_in(text: str, expected: list[tuple[str, str, str | None]], why: str) -> None:
    found = marks(document(f"{text}\n2024年3月5日\n"), "parties")
    assert [(draft.role, draft.name, draft.representative) for *_, draft in found] == expected, why


ASKED = [
    # a record of questions and answers; role, name and head of each party; why
    (
        f"在场人员：居委会工作人员\n杭州市西湖区人民法院在执行{LI}与{MILL}买卖合同纠纷一案中，对厂房进行搜查。",
        [("申请执行人", LI, None), ("被执行人", MILL, None)],
        "the court by its name before the case",
    ),
    (
        f"被调查人：村支书\n问：今天就申请执行人{LI}申请执行你村的{MILL}劳务合同纠纷一案了解情况。\n答：早停了。",
        [("申请执行人", LI, None), ("被执行人", MILL, None)],
        "a stranger is asked of both",
    ),
    (
        f"被询问人：申请执行人{MILL}法定代表人周远\n问：有何意见？\n答：没有。",
        [("申请执行人", MILL, "周远")],
        "its head right behind the name",
    ),
    (
        f"被谈话人：申请执行人{LI}\n问：你与{MILL}一案执行情况已告知，有何要求？\n答：我撤回申请。",
        [("被执行人", MILL, None), ("申请执行人", LI, None)],
        "the other side of who is asked",
    ),
    (
        f"到庭：异议人{YARD}，申请执行人{LI}，被执行人{MILL}\n问：异议人陈述异议理由。\n答：机器是我厂的。",
        [("异议人", YARD, None), ("申请执行人", LI, None), ("被执行人", MILL, None)],
        "what a side is asked to do is no name",
    ),
    (
        f"参加人：申请执行人{LI}；被执行人{MILL}；案外人{YARD}\n案外人{YARD}自愿代为偿还，申请执行人同意。",
        [("申请执行人", LI, None), ("被执行人", MILL, None), ("案外人", YARD, None)],
        "who came; what one is ready to do is no name",
    ),
    (
        f"被询问人：周远，男，住杭州市，系本案被执行人\n问：申请执行人{LI}与你买卖合同纠纷一案，有无履行？\n答：没有。",
        [("申请执行人", LI, None), ("被执行人", "周远", None)],
        "what he is stands behind what he is like",
    ),
    (
        f"被询问人：周远，男，系本案被执行人{MILL}的会计\n问：公司账在哪里？\n答：不知道。",
        [("被执行人", MILL, None)],
        "whose bookkeeper he is",
    ),
    (
        f"被谈话人：石云，系申请执行人{MILL}员工（特别授权）。\n被执行人：{LI}，男，住杭州市。\n问：有无线索？\n答：没有。",
        [("被执行人", LI, None), ("申请执行人", MILL, None)],
        "an employee is asked, beside an entry of the debtor",
    ),
    (
        f"被谈话人：石云（系申请执行人{MILL}委托诉讼代理人）\n问：你方申请执行{LI}合同纠纷一案，有何意见？\n答：同意。",
        [("被执行人", LI, None), ("申请执行人", MILL, None)],
        "for whom a lawyer answers",
    ),
    (
        f"被谈话人：石云（系案外人周远委托诉讼代理人）\n被执行人：{LI}，男，住杭州市。\n问：有无意见？\n答：没有。",
        [("被执行人", LI, None)],
        "for a stranger",
    ),
    (
        f"被谈话人：石云，系{MILL}员工。\n被执行人：{LI}，男，住杭州市。\n问：有无线索？\n答：没有。",
        [("被执行人", LI, None)],
        "an employee of no side",
    ),
    (
        f"到庭：双方\n问：今天就{LI}申请执行{MILL}合同纠纷一案询问，有何方案？\n答：没有。",
        [("申请执行人", LI, None), ("被执行人", MILL, None)],
        "what one is asked about",
    ),
    (
        f"被谈话人：周远，男，住杭州市，系被执行人{MILL}法定代表人\n问：今天找你来，是就{LI}申请执行你公司合同纠纷一案谈话。\n答：好。",
        [("申请执行人", LI, None), ("被执行人", MILL, "周远")],
        "the firm behind what he is like",
    ),
    (f"受送达人：{MILL}（被执行人）\n送达文书：执行通知书", [("被执行人", MILL, None)], "a proof of service"),
    (f"受送达人：{MILL}\n送达文书：执行通知书", [], "one without a role"),
    (
        f"被询问人：周远，{MILL}法定代表人，男\n问：{LI}申请执行你公司买卖合同纠纷一案，为何不履行？\n答：没有钱。",
        [("申请执行人", LI, None), ("被执行人", MILL, "周远")],
        "the firm for which he answers",
    ),
    (
        f"被询问人：周远（{MILL}法定代表人）\n案由：申请执行人{LI}与被执行人{MILL}买卖合同纠纷\n问：资产如何？",
        [("申请执行人", LI, None), ("被执行人", MILL, "周远")],
        "its head in a bracket",
    ),
    (
        f"被询问人：周远，{YARD}法定代表人，男\n问：{LI}与{MILL}合同纠纷一案，你公司是否欠其货款？\n答：不欠。",
        [("申请执行人", LI, None), ("被执行人", MILL, None)],
        "who is asked of another's debt",
    ),
    (
        f"被谈话人：申请执行人{LI}，女，住杭州市\n问：你申请执行{MILL}一案，未发现财产，有何意见？\n答：没有。",
        [("被执行人", MILL, None), ("申请执行人", LI, None)],
        "the side that is asked",
    ),
    (
        f"被谈话人：{LI}\n问：申请执行人的代理人称被执行人{MILL}停产，是否属实？\n答：属实。",
        [("被执行人", MILL, None)],
        "one without a role",
    ),
    (
        f"被询问人：周远，系被执行人\n问：{LI}申请执行你买卖合同纠纷一案，有无履行？\n答：没有。",
        [("申请执行人", LI, None), ("被执行人", "周远", None)],
        "what he is, right behind the name",
    ),
    (
        f"到场人员：申请执行人：{LI}\n被执行人：{MILL}\n问：是否履行？\n答：尚未履行。",
        [("申请执行人", LI, None), ("被执行人", MILL, None)],
        "who came, by their roles",
    ),
]


@pytest.mark.parametrize(("said", "expected", "why"), ASKED)
def test_parties_of_a_record(said: str, expected: list[tuple[str, str, str | None]], why: str) -> None:
    text = HEAD.replace("执行裁定书", "询问笔录") + f"时间：2024年3月5日\n{said}\n"
    found = marks(document(text), "parties")
    assert [(draft.role, draft.name, draft.representative) for *_, draft in found] == expected, why


CAME = [
    # who came, as a record says it; name and head of each; why
    (
        f"申请执行人{LI}；被执行人{MILL}，法定代表人周远\n双方到庭。",
        [(LI, None), (MILL, "周远")],
        "the head behind the name",
    ),
    (
        f"申请执行人{YARD}，被执行人{MILL}，法定代表人周远\n双方到庭。",
        [(YARD, None), (MILL, "周远")],
        "the head of the nearer one",
    ),
    (
        f"申请执行人{YARD}，住杭州市，被执行人{MILL}，法定代表人周远\n双方到庭。",
        [(YARD, None), (MILL, "周远")],
        "what is said of the other begins with its role",
    ),
]


@pytest.mark.parametrize(("said", "expected", "why"), CAME)
def test_heads_in_a_record(said: str, expected: list[tuple[str, str | None]], why: str) -> None:
    found = marks(document(HEAD.replace("执行裁定书", "执行笔录") + f"到场人：{said}\n"), "parties")
    assert [(draft.name, draft.representative) for *_, draft in found] == expected, why


ADMINISTRATORS = [
    # what a decision says; administrator and who heads it; why
    (
        "指定浙江理衡律师事务所担任浙江云岫纺织有限公司管理人，方苇为负责人。",
        [("浙江理衡律师事务所", "方苇")],
        "named behind it",
    ),
    (
        "指定浙江理衡律师事务所为浙江云岫纺织有限公司管理人，负责人方苇。",
        [("浙江理衡律师事务所", "方苇")],
        "the word before",
    ),
    (
        "指定浙江理衡律师事务所为管理人，由该所负责人安排交接。",
        [("浙江理衡律师事务所", None)],
        "a head without a name",
    ),
    (
        "并指定湖州海岳清算有限公司担任管理人。现决定：一、解除湖州海岳清算有限公司的管理人职务；"
        "二、指定浙江理衡律师事务所为浙江云岫纺织有限公司管理人。",
        [("浙江理衡律师事务所", None)],
        "who was removed is none any more",
    ),
    (
        "并指定浙江理衡律师事务所担任管理人。债权人会议认为管理人不称职的，可以申请。本院指定某甲中心为评估机构。",
        [("浙江理衡律师事务所", None)],
        "nobody was removed",
    ),
]


@pytest.mark.parametrize(("said", "expected", "why"), ADMINISTRATORS)
def test_who_administers(said: str, expected: list[tuple[str, str | None]], why: str) -> None:
    head = "杭州市西湖区人民法院\n决定书\n（2024）浙0106破5号\n本院于2024年3月1日裁定受理浙江云岫纺织有限公司破产清算一案。"
    found = [draft for *_, draft in marks(document(f"{head}{said}\n二〇二四年三月九日\n"), "parties")]
    assert [(one.name, one.representative) for one in found if one.role == "管理人"] == expected, why


def test_the_debtors_creditors_are_no_petitioner() -> None:
    head = "杭州市西湖区人民法院\n决定书\n（2024）浙0106破5号\n"
    body = "本院根据浙江云岫纺织有限公司债权人的申请裁定受理浙江云岫纺织有限公司破产清算一案。\n二〇二四年三月九日\n"
    found = [(draft.role, draft.name) for *_, draft in marks(document(head + body), "parties")]
    assert found == [("债务人", "浙江云岫纺织有限公司")]


@pytest.mark.parametrize(
    ("petition", "expected", "why"),
    [
        ("你公司", [("申请人", MILL), ("债务人", "浙江云岫纺织有限公司")], "the addressee petitioned"),
        (YARD, [("申请人", YARD), ("债务人", "浙江云岫纺织有限公司")], "another one did; a creditor is told"),
    ],
)
def test_whose_petition_a_letter_tells_of(petition: str, expected: list[tuple[str, str]], why: str) -> None:
    head = f"杭州市西湖区人民法院\n通知书\n（2024）浙0106破5号\n{MILL}：\n"
    body = f"本院根据{petition}的申请裁定受理浙江云岫纺织有限公司破产清算一案。\n二〇二四年三月九日\n"
    assert [(draft.role, draft.name) for *_, draft in marks(document(head + body), "parties")] == expected, why


@pytest.mark.parametrize(
    ("ground", "expected", "why"),
    [
        (
            "不能清偿到期债务为由，向本院申请对其进行破产清算",
            [("申请人", "向远"), ("债务人", MILL)],
            "a letter to both sides of a petition",
        ),
        (
            "拖欠货款为由，向本院提起诉讼",
            [("债务人", MILL), ("债务人", "向远")],
            "no petition",
        ),
    ],
)
def test_who_petitions_against_whom(ground: str, expected: list[tuple[str, str]], why: str) -> None:
    head = f"杭州市西湖区人民法院\n听证通知书\n（2024）浙0106破申5号\n{MILL}、向远：\n"
    body = f"向远于2024年3月1日以{MILL}{ground}。本院定于某日听证。\n二〇二四年三月九日\n"
    assert [(draft.role, draft.name) for *_, draft in marks(document(head + body), "parties")] == expected, why


HELD = [
    # columns: letter of a preservation; expected role and name of each; why
    (
        f"{MILL}：\n你公司申请保全{YARD}、{LI}财产一案，保全金额46万元，现告知如下。",
        [("申请保全人", MILL), ("被保全人", YARD), ("被保全人", LI)],
        "the reader asked",
    ),
    (
        f"{MILL}：\n你公司与{YARD}买卖合同纠纷财产保全一案，本院已冻结{YARD}存款。",
        [("申请保全人", MILL), ("被保全人", YARD)],
        "as one of two sides",
    ),
    (
        f"{YARD}、{LI}：\n{MILL}申请保全你们财产一案，本院已冻结你们存款3万元。",
        [("被保全人", YARD), ("被保全人", LI), ("申请保全人", MILL)],
        "the readers' things are held",
    ),
    (
        f"{MILL}：\n根据你公司的申请，本院冻结被保全人{YARD}存款3万元，期限一年。",
        [("申请保全人", MILL), ("被保全人", YARD)],
        "by its petition",
    ),
    (
        f"{MILL}、{YARD}：\n（2024）浙0106民初9号民事裁定书已执行完毕，冻结{YARD}存款3万元。",
        [("被保全人", YARD)],
        "both: whose things are held is told, and nothing of the other",
    ),
    (f"{MILL}：\n请你公司到本院领取材料。", [], "nothing is told: nobody owes in such a case"),
]


@pytest.mark.parametrize(("body", "expected", "why"), HELD)
def test_a_letter_on_a_preservation(body: str, expected: list[tuple[str, str]], why: str) -> None:
    text = f"某省某市某区人民法院\n财产保全告知书\n（2024）浙0106执保77号\n{body}\n二〇二四年三月五日\n"
    found = [(draft.role, draft.name) for *_, draft in marks(document(text), "parties")]
    assert sorted(found) == sorted(expected), why


ID = "330106198203041516"
YOU = [
    # each row: whom the letter is to and what it says, the number and the address that are read, why
    (f"{LI}：\n{MILL}与你（公民身份号码{ID}）借款合同纠纷一案", ID, None, "a person, of whom many bear the name"),
    (f"{LI}：\n{MILL}与你（住洛城市云溪区青竹路3号）借款合同纠纷一案", None, "洛城市云溪区青竹路3号", "where he lives"),
    (f"{LI}、{YARD}：\n{MILL}与你（公民身份号码{ID}）借款合同纠纷一案", None, None, "which of two is not told"),
    (f"{LI}：\n{MILL}（公民身份号码{ID}）与你借款合同纠纷一案", None, None, "said of the other side"),
    (f"{LI}：\n{MILL}与你（以下简称借款人）借款合同纠纷一案", None, None, "a short name"),
]


@pytest.mark.parametrize(("body", "number", "address", "why"), YOU)
def test_what_a_letter_says_of_you(body: str, number: str | None, address: str | None, why: str) -> None:
    text = (
        f"某省某市某区人民法院\n执行通知书\n（2024）浙0106执77号\n{body}，本院已立案执行，限你三日内支付3万元。\n"
        "二〇二四年三月五日\n"
    )
    (found,) = (draft for *_, draft in marks(document(text), "parties") if draft.name == LI)
    assert (found.id_number, found.address) == (number, address), why
