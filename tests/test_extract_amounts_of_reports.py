"""Roles of amounts as a court's news and reports of cases tell them, each with a look-alike that keeps another role."""

import pytest
from papers import document, marked

from extractors.fields.amounts import GROUP, AmountDraft, find_amounts
from extractors.marks import marks

ROLES = [
    # columns: sentence with its amounts marked; their roles; and why
    ("执行干警替三名瓦工讨回⟦2.4万元⟧辛苦钱。", "realised", "got back"),
    ("次日其妹妹带来余款⟦2.6万元⟧。", "realised", "brought along"),
    ("三名瓦工要求讨回⟦2.4万元⟧工资。", "other", "asked back: no money yet"),
    ("半年奔波换来⟦2.4万元⟧。", "realised", "what came of it"),
    ("干警将⟦1350元⟧赡养费送到了老人手中。", "realised", "handed over"),
    ("双方约定将⟦1350元⟧送到老人手中。", "other", "to be handed over"),
    ("其子主动将⟦1350元⟧赡养费一并支付。", "realised", "paid at once"),
    ("其子同意将⟦1350元⟧赡养费一并支付。", "other", "agreed on: not paid yet"),
    ("在周远⟦2万元⟧到账后，法院解封其账户。", "realised", "it came in"),
    ("如⟦2万元⟧到账后，再行解封。", "other", "supposed"),
    ("六名缝纫工领到了自2021年起被克扣的计件工资共计⟦5.4万元⟧。", "realised", "of what was owed: handed out"),
    ("六名缝纫工要求领到被克扣的工资共计⟦5.4万元⟧。", "principal", "a debt still"),
    ("两个月里仅执行到货款⟦7200元⟧。", "realised", "what came in"),
    ("两个月里未执行到货款⟦7200元⟧。", "outstanding", "what did not"),
    ("至此缝纫工的⟦5.4万元⟧欠薪已全部发放完毕。", "realised", "paid out, said behind"),
    ("缝纫工的⟦5.4万元⟧欠薪未全部发放完毕。", "other", "not all: no payment told"),
    ("⟦64余万元⟧两个月执行到位。", "realised", "how long it took"),
    ("⟦64余万元⟧半个月内全部执行到位。", "realised", "the same in other words"),
    ("⟦64余万元⟧一个多月便执行到位。", "realised", "the same again"),
    ("⟦64余万元⟧两个月未执行到位。", "outstanding", "it did not come"),
    ("法院将此前保全资金⟦37万元⟧执行到位。", "realised", "held before, now had"),
    ("法院未将保全资金⟦37万元⟧执行到位。", "control_limit", "only held"),
    ("云岫公司先后三次支付周远运费⟦9万元⟧。", "realised", "by how often"),
    ("云岫公司应分三次支付周远运费⟦9万元⟧。", "principal", "an order"),
    ("本周执结案件7件，执行金额⟦52万元⟧。", "realised", "of cases closed"),
    ("立案7件，执行金额⟦52万元⟧。", "claim", "of cases filed"),
    ("青禾公司经催告于2022年3月4日缴纳罚款⟦3万元⟧。", "realised", "paid when warned"),
    ("青禾公司经催告仍未缴纳罚款⟦3万元⟧。", "outstanding", "not even then"),
    ("上半年办结执行案件64件⟦1205.5万元⟧。", "realised", "what the cases brought"),
    ("执毕的⟦4万元⟧交给了周远。", "realised", "of a closed case"),
    ("名下账户存款只剩⟦600多元⟧。", "property_value", "what is left in an account"),
    ("货款只剩⟦600多元⟧未付。", "outstanding", "what is left of a debt"),
    ("青禾公司称其对公账户已到账⟦45万元⟧。", "property_value", "in the debtor's hands"),
    ("本院案款账户已到账⟦45万元⟧。", "realised", "in the court's"),
    ("两层商铺以⟦236万元⟧成功拍卖。", "property_value", "a price"),
    ("六台机床以⟦58万⟧的总价成功拍卖。", "property_value", "a total price"),
    ("李苇以⟦41万元⟧成功竞得这间门面。", "property_value", "what a bidder gives"),
    ("其老宅拆迁将获得⟦33万元⟧补偿款。", "property_value", "what a debtor has to come"),
    ("判令支付⟦33万元⟧补偿款。", "principal", "a debt"),
    ("去年盘活土地等资产超⟦860余万元⟧。", "property_value", "超 before the sum"),
    ("责令周远交出已被查封的价值约⟦14万元⟧的货车。", "property_value", "worth of a thing"),
    ("查封其价值⟦14万元⟧的财产。", "control_limit", "a limit"),
    ("账面列示库存商品⟦17万元⟧；在建工程-仓库⟦92万元⟧。", "property_value, property_value", "a balance sheet"),
    ("将查封的涉案标的额高达⟦2000余万元⟧的案件交由乙区法院执行。", "claim", "what the seizure is for"),
    ("查封标的额⟦2000万元⟧。", "control_limit", "its limit"),
    ("典当行要求就周远的门面优先受偿借款⟦41万元⟧。", "claim", "asked for"),
    ("典当行就周远的门面已优先受偿借款⟦41万元⟧。", "realised", "had"),
    ("三月底，申请执行人受偿⟦41万元⟧。", "realised", "an applicant that was paid"),
    ("管理人接受41户约⟦6500万元⟧债权申报。", "claim", "filed, said behind"),
    ("青禾公司仅有⟦31万余元⟧负债。", "outstanding", "debts behind the sum"),
    (
        "仲裁委作出裁决，要求青禾公司支付给周远工资⟦21,300元⟧及一次性补助金⟦44,800元⟧。",
        "principal, principal",
        "an award",
    ),
    (
        "依据该判决，周远应清偿租金⟦13万元⟧、利息（计至2021年5月31日为⟦2万元⟧）、案件受理费⟦65元⟧。",
        "principal, interest, court_fee",
        "further items have their own names",
    ),
    ("经法院调解，周远需支付李苇拖欠的劳务费⟦5.2万元⟧。", "principal", "a title on what was owed"),
    ("经法院调解，周远尚欠李苇的劳务费⟦5.2万元⟧。", "outstanding", "what is owed, told"),
    ("判决青禾公司偿付租金本息合计⟦66万元⟧。", "principal", "one sum by a title"),
    ("申请执行借款本息合计⟦66万元⟧。", "claim", "one sum asked for"),
    ("确认两公司共同支付货款及利息⟦83余万元⟧。", "principal", "debt and interest in one sum"),
    ("确认两公司共同支付货款⟦83万元⟧及利息⟦3万元⟧。", "principal, interest", "two sums"),
    ("拿着⟦23余万元⟧的仲裁裁决书，周远来到法院。", "principal", "what the award gives"),
    ("收到《缴款决定书》：⟦19万元⟧。", "principal", "a decision, not money, was received"),
    ("收到货款⟦19万元⟧。", "realised", "money received"),
    ("离婚后周远每月支付⟦750元⟧生活费。", "principal", "maintenance"),
    ("给其保留⟦750元⟧生活费。", "other", "what a debtor keeps"),
    (
        "该局作出决定：1、给予⟦1680元⟧的罚款（210平方米X⟦8元⟧/平方米=⟦1680元⟧）。",
        "principal, other, principal",
        "an office's fine and how it is reckoned",
    ),
    ("本院决定对周远给予⟦1680元⟧罚款。", "other", "the court's own fine"),
    ("罚款⟦100元⟧，加处罚款⟦50元⟧，合计应缴纳罚款⟦150元⟧。", "principal, interest, claim", "a sum of both"),
    ("云岫公司以回租方式向青禾租赁公司融资⟦3200万元⟧。", "principal", "a loan by another name"),
    ("即8200×4（倍）×2（夫妻二人）=⟦65,600元⟧。", "principal", "the result of a formula"),
    ("当天为周远发放⟦10万元⟧司法救助金。", "other", "help, no payment of the debt"),
    ("当天为周远发放⟦10万元⟧。", "realised", "the debt's money"),
    ("三年协助银行化解不良贷款⟦12亿元⟧。", "other", "statistics"),
    ("周远还隐匿货款⟦27万元⟧。", "other", "hidden"),
    ("再次拍卖的价款比原成交价低⟦48万元⟧。", "other", "a difference"),
    ("网络拍卖为当事人节约佣金⟦91万元⟧。", "other", "saved"),
    ("李苇在京东网支付保证金⟦3万元⟧后反悔。", "other", "a bidder's"),
    ("李苇所交纳的⟦35万元⟧保证金不予退还。", "other", "the same behind"),
    ("被执行人已交纳的⟦35万元⟧案款尚未发放。", "realised", "no deposit"),
    ("“未分配利润”⟦29万元⟧。", "other", "分配 of a balance sheet"),
    ("犯拒不执行判决罪，判处有期徒刑八个月，并处罚金⟦6千元⟧。", "other", "a fine for it"),
    ("犯诈骗罪，判处有期徒刑八个月，并处罚金⟦6千元⟧，由本院执行。", "principal", "the fine that is enforced"),
    ("周远领回被拖欠三年、⟦2.4万元⟧工资。", "realised", "a debt named, and had"),
    ("周远要求领回被拖欠三年的⟦2.4万元⟧工资。", "outstanding", "not had yet"),
    ("两个月后执行回被拖欠的运费⟦9万元⟧。", "realised", "brought back"),
    ("两个月后未执行回被拖欠的运费⟦9万元⟧。", "outstanding", "not brought back"),
    ("乙区法院将⟦9万元⟧案款兑现给周远。", "realised", "handed on"),
    ("乙区法院拟将⟦9万元⟧案款兑现给周远。", "other", "meant to be"),
    ("扣划三家银行的存款后，凑齐了⟦9万元⟧的执行款。", "realised", "got together"),
    ("仍未凑齐⟦9万元⟧的执行款。", "outstanding", "not together"),
    ("青禾公司负责人归案，⟦98万元⟧案款一次性到位。", "realised", "came in at once"),
    ("双方同意⟦98万元⟧案款一次性到位。", "other", "agreed on"),
    ("和解款分三期，青禾公司已支付其中⟦7万元⟧。", "realised", "a part of it, paid"),
    ("和解款分三期，青禾公司未支付其中⟦7万元⟧。", "outstanding", "a part of it, not paid"),
    ("投资人已到位，实现41名职工⟦63万元⟧职工债权全额受偿。", "realised", "a class of creditors paid"),
    ("方案可实现41名职工⟦63万元⟧职工债权全额受偿。", "other", "it may be paid"),
    ("此前被强制扣划的款项⟦22万元⟧尚在乙区法院。", "realised", "taken from him"),
    ("请求退还被强制扣划的款项⟦22万元⟧。", "control_limit", "asked back"),
    ("青禾公司⟦22万元⟧存款全数被划走。", "realised", "taken, said behind"),
    ("青禾公司账户内剩余资金⟦14万元⟧可自由使用。", "property_value", "left in an account"),
    ("剩余资金⟦14万元⟧由青禾公司支付。", "outstanding", "left of a debt"),
    ("预计青禾公司期末净资产为-⟦3亿元⟧到-⟦2亿元⟧。", "property_value, property_value", "less than nothing"),
    ("青禾公司对云岫公司的预付款项⟦14万元⟧。", "property_value", "on a balance sheet"),
    ("青禾公司请求返还预付款项⟦14万元⟧。", "claim", "asked back"),
    ("李苇以⟦41万元⟧成功竟得这间门面。", "property_value", "竟 for 竞"),
    ("周远给他打了⟦4万元⟧的欠条。", "principal", "a debt on paper"),
    ("生效文书确认的债务本金就达⟦92万元⟧。", "principal", "given by titles"),
    ("尚未清偿的债务本金达⟦92万元⟧。", "outstanding", "not paid"),
    ("将执行标的⟦9万元⟧及利息变更为⟦5万元⟧。", "claim, principal", "one sum for both"),
    ("退回⟦9万元⟧（已扣除执行费及诉讼等费用⟦2千元⟧）。", "principal, enforcement_fee", "kept back for costs"),
    ("口头约定日工资⟦150元⟧。", "other", "a rate"),
    ("拖欠2021年3月工资⟦1500元⟧。", "outstanding", "a month's wages, no rate"),
    ("半年内青禾公司的营业收入回款约⟦1.5亿元⟧。", "other", "what the business took in"),
    ("截至年末担保余额⟦8万元⟧。", "other", "what a surety may owe"),
    ("投资人现已完成投资款⟦65万元⟧。", "other", "an investor's money"),
    ("青禾公司尚欠投资款⟦65万元⟧。", "outstanding", "a debt"),
    ("周远随即全额履行拖欠的抚养费⟦2.1万元⟧。", "realised", "paid at once, all of it"),
    ("周远同意全额履行拖欠的抚养费⟦2.1万元⟧。", "outstanding", "only agreed"),
    ("法院判决青禾公司支付购车款及利息、违约金合计⟦41万元⟧。", "principal", "one sum for all, by a title"),
    ("青禾公司尚欠购车款及利息、违约金合计⟦41万元⟧。", "outstanding", "no title gives it"),
    ("仲裁委裁决青禾公司支付欠付工程款及利息等各项费用共计⟦41万元⟧。", "principal", "an award"),
    ("判决周远共同偿还贷款本金、利息、罚息合计⟦60万元⟧。", "principal", "罚息 last"),
    ("云岫公司仅需承担判决本金部分⟦9万元⟧的赔偿责任。", "principal", "the judgment's principal"),
    ("涉案的金额：⟦18万元⟧。", "claim", "a notice's list"),
    ("涉案的⟦18万元⟧。", "other", "no such list"),
    ("设定抵押权，抵押权数额⟦55万元⟧。", "control_limit", "what a charge covers"),
    ("就变卖所得价款优先受偿，限额⟦55万元⟧。", "control_limit", "the same in the order"),
    ("某局表示愿从项目收益中拿出⟦8万元⟧用于清偿该债权。", "other", "offered"),
]

FOUND = [
    # columns: sentence; values found; and why
    ("注册资本350万元(港币)。", "3500000 HKD", "the currency behind in brackets"),
    ("支付1,000美元（人民币7,000元）。", "1000 USD, 7000 CNY", "a bracket with a sum of its own"),
    ("面积210平方米X8元/平方米。", "8 CNY", "a factor behind a letter for ×"),
    ("型号X8元件。", "", "a model"),
    ("明年拟筹集45万左右的司法救助金。", "450000 CNY", "money, said behind 左右"),
    ("明年拟走访45万左右的住户。", "", "no money"),
]


def drafts(text: str) -> list[AmountDraft]:
    doc = document(text)
    return [draft for *_, draft in marks(doc if GROUP in doc.spans else find_amounts(doc), GROUP)]


@pytest.mark.parametrize(("sentence", "expected", "why"), ROLES)
def test_role_in_a_report(sentence: str, expected: str, why: str) -> None:
    text = f"某某公司执行案\n基本案情\n{marked(sentence)[0]}\n"
    assert ", ".join(draft.role.value for draft in drafts(text)) == expected, why


@pytest.mark.parametrize(("sentence", "expected", "why"), FOUND)
def test_found(sentence: str, expected: str, why: str) -> None:
    found = [f"{draft.money.fen // 100} {draft.money.currency}" for draft in drafts(sentence)]
    assert ", ".join(found) == expected, why
