"""Roles of amounts in a trial: what the court reckons, what slips and prices tell, what an event cost."""

import pytest
from papers import document, marked

from extractors.fields.amounts.every import GROUP, find_amounts
from extractors.marks import marks

HEAD = """浙江省杭州市西湖区人民法院
民事判决书
（2021）浙0106民初12号
原告：林溪，女，住杭州市西湖区。
被告：杭州青禾（集团）有限公司，住所地杭州市西湖区。
原告林溪与被告杭州青禾（集团）有限公司（以下简称青禾公司）纠纷一案，本院受理后，现已审理终结。
"""

ROLES = [
    # columns: sentence of a trial with its amounts marked; their roles; and why
    # --- what the court reckons ---
    ("误工费，按年平均工资⟦5万元⟧计算确认为⟦8千元⟧。", "other, principal", "an item behind its measure"),
    ("律师费本院认定为⟦8千元⟧。", "other", "the lawyer, though found by the court"),
    ("医疗费，根据提供的发票认定⟦2千元⟧。", "principal", "found from slips"),
    ("丧葬费，年平均工资为⟦6万元⟧计算6个月即⟦3万元⟧。", "other, principal", "what a formula comes to"),
    ("年平均工资为⟦6万元⟧，即每月⟦5千元⟧。", "other, other", "the measure once more"),
    ("由青禾公司赔偿林溪医疗费、误工费、生活费等共计⟦3万元⟧。", "principal", "a sum, whatever is named last"),
    ("青禾公司已赔偿医疗费、误工费共计⟦3万元⟧。", "realised", "paid already"),
    ("林溪的母亲陆苇，其生活费为⟦1万元⟧（⟦2千元⟧×5年）。", "principal, other", "a dependant's"),
    ("林溪每月的生活费为⟦1千元⟧。", "other", "what somebody lives on"),
    ("工程送审后审定，核减价为⟦3万元⟧。", "other", "taken off a bill"),
    # --- what a contract or a party calls it ---
    ("青禾公司写了一张⟦4万元⟧的欠条。", "principal", "the debt of a slip"),
    ("青禾公司写了一张余款⟦4万元⟧的欠条。", "outstanding", "what is left, on a slip"),
    ("林溪要求青禾公司偿还林溪发放的贷款及费用共计⟦9万元⟧。", "principal", "asked back"),
    ("青禾公司归还的贷款，由林溪发放⟦9万元⟧。", "realised", "no claim"),
    (
        "应交罚息⟦3百元⟧，其他费用⟦9百元⟧（其中催款函费用⟦2百元⟧及违约金⟦7百元⟧）。",
        "interest, other, other, interest",
        "costs behind interest keep their name",
    ),
    ("应交罚息⟦3百元⟧及其他费用⟦9百元⟧。", "interest, interest", "joined to it"),
    ("请求青禾公司承担合理开支⟦4万元⟧。", "other", "costs of the suit"),
    ("请求青禾公司赔偿损失及合理开支⟦4万元⟧。", "principal", "with the loss"),
    ("双方约定林溪为青禾公司融资⟦1000万元⟧。", "other", "capital to be found"),
    ("青禾公司向林溪融资⟦1000万元⟧。", "principal", "borrowed"),
    ("双方约定完成后另发⟦8千元⟧奖金。", "other", "promised"),
    ("林溪请求青禾公司支付⟦8千元⟧奖金。", "principal", "sued for"),
    ("林溪在工地做工，约定每天工资⟦2百元⟧。", "other", "a rate"),
    ("林溪请求支付拖欠的工资⟦2百元⟧。", "principal", "sued for"),
    ("林溪试用期间的工资为每月⟦2千元⟧，转正后工资为⟦3千元⟧。", "other, other", "what a contract sets"),
    ("林溪请求青禾公司支付试用期间的工资⟦2千元⟧。", "principal", "sued for, whatever the time"),
    ("林溪因质量问题被扣款⟦2千元⟧。", "other", "taken off him"),
    ("林溪请求返还被扣的货款⟦2千元⟧。", "principal", "asked back"),
    # --- prices ---
    ("林溪向青禾公司购买工程车两台，议定总价为⟦96万元⟧。", "property_value", "a thing, though called after works"),
    ("林溪承包青禾公司的工程，合同总价为⟦96万元⟧。", "principal", "works"),
    ("林溪认为两车的价款是⟦96万元⟧。", "property_value", "a price by its noun"),
    # --- slips that tell of a payment ---
    ("林溪出具收条：“今收到租金，金额⟦5千元⟧”。", "other", "what a slip says"),
    ("林溪交回以前的收据，青禾公司出具一张⟦4万元⟧的借条。", "principal", "another slip behind it"),
    ("林溪提交收条、欠据，证明青禾公司欠⟦4万元⟧。", "principal", "a debt behind it"),
    # --- what an event cost, what was paid for it ---
    ("林溪于2020年1月到医院住院五天，支付诊疗费⟦1千元⟧。", "other", "spent by who was hurt"),
    ("林溪于2020年1月到医院住院五天，青禾公司应支付诊疗费⟦1千元⟧。", "principal", "to be paid"),
    ("林溪花去交通费⟦9百元⟧、住宿费⟦5百元⟧。", "other, other", "a list of what was spent"),
    ("林溪请求赔偿花去的交通费⟦9百元⟧、住宿费⟦5百元⟧。", "principal, principal", "asked for"),
    ("青禾公司支付给林溪车费、住宿、生活费共计⟦5千元⟧。", "realised", "told as done"),
    ("青禾公司应支付给林溪车费、住宿共计⟦5千元⟧。", "principal", "to be paid"),
    ("收据仅能证明青禾公司向其支付了⟦30万元⟧货款。", "realised", "told as done, within a slip"),
    ("判令青禾公司向其支付⟦30万元⟧货款。", "principal", "ordered"),
    # --- who hands over to whom ---
    ("原告于2020年1月向被告转账⟦5万元⟧。", "principal", "handed over"),
    ("被告于2020年3月向原告转账⟦2万元⟧。", "realised", "paid back"),
    ("2020年1月3日，原告通过银行向被告转款⟦5万元⟧。", "principal", "a defendant who is paid pays nothing"),
    ("周远证明其向被告青禾公司转款⟦5万元⟧是受原告委托。", "principal", "nor to one whom a third person pays"),
    ("原告认可被告于2020年3月向原告转账⟦2万元⟧。", "realised", "the plaintiff only says so"),
    ("青禾公司已偿还周远⟦2万元⟧、偿还石远⟦3万元⟧。", "realised, realised", "to a further one"),
    ("协议约定青禾公司偿还周远⟦2万元⟧、偿还石远⟦3万元⟧。", "principal, principal", "agreed, not yet done"),
]


@pytest.mark.parametrize(("sentence", "expected", "why"), ROLES)
def test_role(sentence: str, expected: str, why: str) -> None:
    text, quotes = marked(sentence)
    doc = document(f"{HEAD}{text}\n")
    found = list(marks(doc if GROUP in doc.spans else find_amounts(doc), GROUP))
    assert [doc.text[start:end] for start, end, _ in found] == quotes, why
    assert ", ".join(draft.role.value for _, _, draft in found) == expected, why
