"""What came in to a court: whose paper it is, whom it makes a party, what it says was done and of whom it speaks."""

import pytest
from papers import document

from extractors.marks import marks, text_of
from extractors.paper.incoming import incoming

MILL, YARD, LI = "杭州青禾纸业有限公司", "洛城船舶修造厂", "李苇"
BANK = "云岫村镇银行股份有限公司"
COURT = "杭州市西湖区人民法院"
NUMBER = "（2024）浙0106执5号"
OTHER = "洛城市河东区人民法院"
SIDES = {("申请执行人", LI), ("被执行人", MILL)}
DEBTOR = {("被执行人", MILL)}

CAME = [
    # text; parties; status; signals; why
    (
        f"{BANK}\n协助冻结结果反馈函\n{COURT}：\n贵院{NUMBER}协助冻结存款通知书收悉，我行已冻结被执行人{MILL}存款12万元。",
        DEBTOR,
        "controlled",
        set(),
        "a bank that froze is no party",
    ),
    (
        f"协助冻结存款通知书（回执）\n{NUMBER}\n{COURT}：\n被执行人{MILL}账户应冻结5万元，已冻结5万元。",
        DEBTOR,
        "controlled",
        set(),
        "the number above the court's name is the court's",
    ),
    (
        f"协助查询回执\n{COURT}：\n贵院{NUMBER}协助查询通知书收悉。被执行人{MILL}账户已被{OTHER}冻结，{LI}无账户。",
        DEBTOR,
        None,
        {"first_seizure_elsewhere"},
        "asked for knowledge, it tells of another court's freeze",
    ),
    (
        f"洛城市不动产登记中心\n复函\n{COURT}：\n贵院{NUMBER}协助执行通知书收悉，被执行人{LI}名下房产由贵院首先查封，已办理查封登记。",
        {("被执行人", LI)},
        "controlled",
        set(),
        "贵院 is the court of the case, and no other court is first",
    ),
    (
        f"洛城市不动产登记中心\n复函\n{COURT}：\n{NUMBER}协助执行通知书收悉。登记在周远名下的房产已抵押，我中心无法办理查封登记。",
        {("被执行人", "周远")},
        None,
        set(),
        "what could not be done; by whose name the thing stands",
    ),
    (
        f"{BANK}\n关于协助扣划存款的回复函\n{COURT}：\n贵院{NUMBER}执行裁定书收悉，我行于2024年3月5日从被执行人{MILL}账户扣划3万元，余款未能扣划。",
        DEBTOR,
        "controlled",
        set(),
        "what the bank did by itself, and what it could not",
    ),
    (
        f"洛城市市场监督管理局\n协助公示执行情况告知书\n{COURT}：\n{NUMBER}协助公示通知书收悉，我局已于2024年3月4日对被执行人{LI}持有的云岫贸易有限公司股权予以冻结公示。",
        {("被执行人", LI)},
        "controlled",
        set(),
        "any title above the court's line; the firm whose shares he holds is no debtor",
    ),
    (
        f"承诺函\n{COURT}：\n本人周远，男，系{MILL}法定代表人。就贵院执行的申请执行人{LI}与我公司买卖合同纠纷一案，承诺还款。\n承诺人：周远",
        SIDES,
        None,
        set(),
        "whose firm 我公司 is",
    ),
    (
        f"承诺函\n{COURT}：\n就贵院执行的申请执行人{LI}与我公司买卖合同纠纷一案，承诺还款。",
        {("申请执行人", LI)},
        None,
        set(),
        "a firm that is not named",
    ),
    (
        f"洛城市自然资源和规划局\n关于土地情况的函\n{COURT}：\n来函收悉。{MILL}名下土地已被{OTHER}、下城区人民法院先后查封。",
        DEBTOR,
        None,
        {"first_seizure_elsewhere"},
        "whose land the court asked about; seized by two courts",
    ),
    (
        f"异议书\n{COURT}：\n我公司{MILL}系{NUMBER}案被执行人，请求暂缓。",
        DEBTOR,
        None,
        set(),
        "the number instead of 贵院",
    ),
    (
        f"复函\n{COURT}：\n我公司并非{LI}与{MILL}合同纠纷一案的当事人，请撤销对我公司的通知。",
        SIDES,
        None,
        set(),
        "who says that it is no side",
    ),
    (
        f"租赁权异议书\n{COURT}：\n异议人{YARD}系贵院{NUMBER}案件拟拍卖厂房的承租人，请求带租拍卖。\n异议人：{YARD}",
        {("异议人", YARD)},
        None,
        set(),
        "who objects, whatever else he is",
    ),
    (
        f"申请书\n{COURT}：\n我公司{YARD}竞得被执行人{MILL}名下厂房，请求交付。\n买受人：{YARD}",
        DEBTOR,
        None,
        set(),
        "a buyer is no side",
    ),
    (
        f"收条\n今收到{COURT}发放的执行款5万元。\n申请执行人：{LI}",
        {("申请执行人", LI)},
        None,
        set(),
        "no court is addressed",
    ),
    (
        f"{YARD}\n情况说明\n{COURT}：\n被执行人{LI}系我单位职工，月工资5200元。",
        {("被执行人", LI)},
        None,
        set(),
        "an employer",
    ),
    (
        f"云岫资产评估有限公司\n补充资料的函\n{COURT}：\n贵院委托我公司对{LI}申请执行{MILL}买卖合同纠纷一案的机器进行评估，案外人{YARD}占用厂房。",
        SIDES,
        None,
        set(),
        "an appraiser; who occupies the thing objects to nothing",
    ),
    (
        f"函\n{COURT}：\n我公司收到贵院{NUMBER}履行到期债务通知书，不欠{MILL}任何款项，特提出异议。\n{YARD}",
        set(),
        None,
        set(),
        "who owes the debtor nothing",
    ),
    (
        f"执行担保书\n{COURT}：\n贵院执行的{LI}与{MILL}买卖合同纠纷一案，担保人{YARD}自愿提供担保，同意暂缓执行。\n担保人：{YARD}（公章）\n负责人：周远",
        {*SIDES, ("担保人", YARD)},
        None,
        set(),
        "who stands surety stays no case",
    ),
    (
        f"还款计划书\n{COURT}：\n我公司{MILL}，与申请执行人{LI}买卖合同纠纷一案，现承诺分期支付。公司不存在破产情形。",
        SIDES,
        None,
        set(),
        "who promises the applicant is the debtor; what is denied",
    ),
    (
        f"财产线索提供书\n{COURT}：\n申请执行人{LI}与被执行人{MILL}一案，贵院已查封厂房，被执行人在洛城市另有仓库。",
        SIDES,
        None,
        set(),
        "a side tells what the court did; a place is no name",
    ),
    (
        f"财产申报表\n报告人：{MILL}\n法定代表人：周远\n存款：无",
        DEBTOR,
        None,
        set(),
        "who reports his property",
    ),
    (
        f"执行和解协议\n甲方（申请执行人）：{LI}，女，住杭州市\n乙方（被执行人）：{MILL}，住所地洛城市\n双方达成如下协议：分期支付。",
        SIDES,
        "settlement",
        set(),
        "an agreement between the sides",
    ),
    (
        f"执行和解协议书\n甲方（申请执行人）：{LI}，女，住杭州市\n乙方（被执行人）：{MILL}，住所地洛城市\n现自愿和解如下：分期支付。",
        SIDES,
        "settlement",
        set(),
        "the same without a word for an agreement",
    ),
    (
        f"恢复执行申请书\n申请人：{LI}，女，住杭州市\n被申请人：{MILL}，住所地洛城市\n请求事项：请求恢复执行。\n事实与理由：申请人系退休职工，贵院曾终结本次执行程序。\n此致\n{COURT}",
        {("申请人", LI), ("被申请人", MILL)},
        None,
        set(),
        "an application decides nothing; what it tells names nobody",
    ),
    (
        f"关于不予协助冻结的回函\n{COURT}：\n贵院{NUMBER}协助冻结存款通知书收悉，{MILL}账户已被冻结。",
        set(),
        None,
        set(),
        "one that does not help holds nothing",
    ),
]  # fmt: skip


def read(text: str) -> tuple[set[tuple[str, str]], str | None, set[str]]:
    doc = document(f"{text}\n2024年3月5日\n")
    parties = {(party.role, party.name) for *_, party in marks(doc, "parties")}
    status = next((value.value for *_, value in marks(doc, "status")), None)
    return parties, status, {kind.value for *_, (kind, _) in marks(doc, "signals")}


@pytest.mark.parametrize(("text", "parties", "status", "signals", "why"), CAME)
def test_what_came_in(
    text: str, parties: set[tuple[str, str]], status: str | None, signals: set[str], why: str
) -> None:
    assert read(text) == (parties, status, signals), why
    assert not list(marks(document(text), "court")), why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (f"{COURT}\n协助执行通知书\n{NUMBER}\n{BANK}：\n请协助冻结存款。\n", "a court's own letter"),
        (f"{COURT}\n复函\n{NUMBER}\n{OTHER}：\n贵院来函收悉。\n", "from court to court"),
        (f"{COURT}关于协助处置的函\n{NUMBER}\n{OTHER}：\n请予协助。\n", "with the title on the court's line"),
        (f"复函\n{OTHER}：\n本院执行的{LI}与{MILL}一案，请予协助。\n", "one whose letterhead is lost speaks as 本院"),
        (f"执行笔录\n地点：{COURT}\n问：是否履行？\n", "a record"),
    ],
)
def test_what_a_court_wrote(text: str, why: str) -> None:
    assert incoming(text_of(document(text))) is None, why


def test_the_one_who_signs_is_described_at_the_foot() -> None:
    doc = document(
        f"承诺书\n{COURT}：\n承诺人{MILL}，系贵院{NUMBER}案件被执行人，现承诺还款。\n承诺人：{MILL}\n法定代表人：周远\n2024年3月5日\n"
    )
    assert [party.representative for *_, party in marks(doc, "parties")] == ["周远"]
