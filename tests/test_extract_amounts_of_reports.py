"""Roles of amounts as a court's news and reports of cases tell them, each with a look-alike that keeps another role."""

import pytest
from papers import document, marked

from extractors.fields.amounts import GROUP, AmountDraft, find_amounts
from extractors.marks import marks

ROLES = [
    # columns: sentence with its amounts marked; their roles; and why
    ("执行干警替十名瓦工讨回⟦8万元⟧辛苦钱。", "realised", "got back"),
    ("傍晚家属带来余款⟦1.5万元⟧。", "realised", "brought along"),
    ("十名瓦工要求讨回⟦8万元⟧工资。", "other", "asked back: no money yet"),
    ("两年奔波换来⟦8万元⟧。", "realised", "what came of it"),
    ("干警将⟦900元⟧赡养费送到了老人手中。", "realised", "handed over"),
    ("双方约定将⟦900元⟧送到老人手中。", "other", "to be handed over"),
    ("其子主动将⟦900元⟧赡养费一并支付。", "realised", "paid at once"),
    ("其子同意将⟦900元⟧赡养费一并支付。", "other", "agreed on: not paid yet"),
    ("在周远⟦2万元⟧到账后，法院解封其账户。", "realised", "it came in"),
    ("如⟦2万元⟧到账后，再行解封。", "other", "supposed"),
    ("⟦80余万元⟧三个月执行到位。", "realised", "how long it took"),
    ("⟦80余万元⟧三个月未执行到位。", "outstanding", "it did not come"),
    ("法院将前期保全资金⟦911万元⟧执行到位。", "realised", "held before, now had"),
    ("法院未将保全资金⟦911万元⟧执行到位。", "control_limit", "only held"),
    ("路桥公司先后两次支付周远房租⟦12万元⟧。", "realised", "by how often"),
    ("路桥公司应分两次支付周远房租⟦12万元⟧。", "principal", "an order"),
    ("当日执结案件12件，执行金额⟦143万元⟧。", "realised", "of cases closed"),
    ("立案12件，执行金额⟦143万元⟧。", "claim", "of cases filed"),
    ("该局经催告于2023年23月9日缴纳罚款⟦6万元⟧。", "realised", "paid when warned"),
    ("该局经催告仍未缴纳罚款⟦5万元⟧。", "outstanding", "not even then"),
    ("全年办结执行案件229件⟦4390.78万元⟧。", "realised", "what the cases brought"),
    ("案件执毕的⟦7万元⟧解了燃眉之急。", "realised", "of a closed case"),
    ("银行账户存款只剩⟦4111多元⟧。", "property_value", "what is left in an account"),
    ("货款只剩⟦3000多元⟧未付。", "outstanding", "what is left of a debt"),
    ("该公司提出其对公账户已到账⟦211万元⟧。", "property_value", "in the debtor's hands"),
    ("本院案款账户已到账⟦100万元⟧。", "realised", "in the court's"),
    ("该地块仅49天就以⟦2.2亿元⟧成功拍卖。", "property_value", "a price"),
    ("货轮以⟦881万⟧的总价成功拍卖。", "property_value", "a total price"),
    ("厂房拆迁将获得⟦100万元⟧补偿款。", "property_value", "what a debtor has to come"),
    ("判令支付⟦100万元⟧补偿款。", "principal", "a debt"),
    ("全年盘活厂房等资产超⟦8111余万元⟧。", "property_value", "超 before the sum"),
    ("责令其交出已被查封的价值约⟦80万元⟧的轿车。", "property_value", "worth of a thing"),
    ("查封其价值⟦80万元⟧的财产。", "control_limit", "a limit"),
    ("账面列示库存商品⟦3万元⟧；在建工程-营业楼⟦64万元⟧。", "property_value, property_value", "a balance sheet"),
    ("甲区法院查封的涉案标的额高达⟦4亿余元⟧的案件移交乙区法院。", "claim", "what the seizure is for"),
    ("查封标的额⟦3亿元⟧。", "control_limit", "its limit"),
    ("管理人接受300户约⟦39亿元⟧债权申报。", "claim", "filed, said behind"),
    ("该公司仅有⟦45万余元⟧负债。", "outstanding", "debts behind the sum"),
    (
        "仲裁委作出裁决，要求该公司支付给周远工资⟦17,017元⟧及一次性补助金⟦59,694元⟧。",
        "principal, principal",
        "an award",
    ),
    (
        "依据该判决，周远应清偿货款⟦24万元⟧、利息（计至2022年8月31日为⟦1万元⟧）、案件受理费⟦39元⟧。",
        "principal, interest, court_fee",
        "further items have their own names",
    ),
    ("经法院调解，周远需支付李苇拖欠的劳务费⟦7万元⟧。", "principal", "a title on what was owed"),
    ("经法院调解，周远尚欠李苇的劳务费⟦7万元⟧。", "outstanding", "what is owed, told"),
    ("判决青禾公司偿付价款本息合计⟦578万元⟧。", "principal", "one sum by a title"),
    ("申请执行借款本息合计⟦578万元⟧。", "claim", "one sum asked for"),
    ("确认两公司共同支付货款及利息⟦711余万元⟧。", "principal", "debt and interest in one sum"),
    ("确认两公司共同支付货款⟦600万元⟧及利息⟦3万元⟧。", "principal, interest", "two sums"),
    ("面对⟦61余万元⟧的仲裁裁决书，公司沉默了。", "principal", "what the award gives"),
    ("收到《征收决定书》：⟦71万元⟧。", "principal", "a decision, not money, was received"),
    ("收到货款⟦71万元⟧。", "realised", "money received"),
    ("离婚后父亲每月支付⟦400元⟧生活费。", "principal", "maintenance"),
    ("给其保留⟦400元⟧生活费。", "other", "what a debtor keeps"),
    (
        "该局作出决定：2、给予⟦4669元⟧的罚款（604平方米X⟦7元⟧/平方米=⟦4669元⟧）。",
        "principal, other, principal",
        "an office's fine and how it is reckoned",
    ),
    ("本院决定对周远给予⟦3558元⟧罚款。", "other", "the court's own fine"),
    ("罚款⟦100元⟧，加处罚款⟦50元⟧，合计应缴纳罚款⟦150元⟧。", "principal, interest, claim", "a sum of both"),
    ("该公司以回租方式向青禾租赁公司融资⟦5亿元⟧。", "principal", "a loan by another name"),
    ("即10771×3（倍）×2（夫妻二人）=⟦64,626元⟧。", "principal", "the result of a formula"),
    ("当天为周远发放⟦10万元⟧司法救助金。", "other", "help, no payment of the debt"),
    ("当天为周远发放⟦10万元⟧。", "realised", "the debt's money"),
    ("两年协助银行化解不良贷款⟦391亿元⟧。", "other", "statistics"),
    ("此外还隐匿货款⟦105万元⟧。", "other", "hidden"),
    ("重新拍卖的价款比原成交价低⟦720万元⟧。", "other", "a difference"),
    ("全年为当事人节约佣金⟦738万元⟧。", "other", "saved"),
    ("汪某在淘宝网支付保证金⟦1万元⟧后反悔。", "other", "a bidder's"),
    ("葛某所交纳的⟦711万元⟧保证金不足以补足差价。", "other", "the same behind"),
    ("被执行人已交纳的⟦600万元⟧案款尚未发放。", "realised", "no deposit"),
    ("“未分配利润”⟦315万元⟧。", "other", "分配 of a balance sheet"),
    ("犯拒不执行判决罪，判处有期徒刑二年，并处罚金⟦10万元⟧。", "other", "a fine for it"),
    ("犯诈骗罪，判处有期徒刑二年，并处罚金⟦10万元⟧，由本院执行。", "principal", "the fine that is enforced"),
]

FOUND = [
    # columns: sentence; values found; and why
    ("注册资本3111万元(港币)。", "31111111 HKD", "the currency behind in brackets"),
    ("支付1,000美元（人民币7,000元）。", "1000 USD, 7000 CNY", "a bracket with a sum of its own"),
    ("面积604平方米X7元/平方米。", "7 CNY", "a factor behind a letter for ×"),
    ("型号X6元件。", "", "a model"),
    ("今年拟争取311万左右的司法救助金。", "3111111 CNY", "money, said behind 左右"),
    ("今年拟走访200万左右的住户。", "", "no money"),
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
