"""Cards of cases: public lists and a system's forms, whose facts stand in fields and in no sentence."""

import pytest
from papers import document

from extractors.assemble import assemble
from models import Filing

NUMBER, COURT, FIRM = "（2022）浙0603执1862号", "绍兴市柯桥区人民法院", "绍兴市岑澜纺织品有限公司"
CODE = "91330621MA29K7T41P"
DISHONEST = f"""失信被执行人
被执行人姓名/名称：{FIRM}
身份证号码/组织机构代码：{CODE}
法定代表人或者负责人姓名：岑志澜
执行法院：{COURT}
执行依据文号：（2021）浙0603民初4471号
立案时间：2022年03月14日
案号：{NUMBER}
做出执行依据单位：杭州市萧山区人民法院
生效法律文书确定的义务：支付货款1,286,400元。
被执行人的履行情况：全部未履行
失信被执行人行为具体情形：违反财产报告制度
发布时间：2022年06月09日
"""


def filing(text: str) -> Filing:
    return assemble(document(text))


def parties(text: str) -> list[tuple[str, str, str | None]]:
    return [(party.name, party.role, party.id_number) for party in filing(text).parties]


def sums(text: str) -> list[tuple[str, str]]:
    return [(str(amount.money.fen / 100), amount.role.value) for amount in filing(text).amounts]


def test_dishonest_debtor() -> None:
    found = filing(DISHONEST)
    assert found.case_number is not None
    assert (found.case_number.text, found.court, found.status.value) == (NUMBER, COURT, "measure")
    assert (str(found.decision_date), str(found.filed_on)) == ("2022-06-09", "2022-03-14")
    assert [title.value for title in found.titles] == ["（2021）浙0603民初4471号"]
    assert [(party.name, party.id_number, party.representative) for party in found.parties] == [(FIRM, CODE, "岑志澜")]
    assert sums(DISHONEST) == [("1286400.0", "principal")]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (DISHONEST.replace("：", "\n"), "each label on a line above its value"),
        (DISHONEST.replace("：", "\t"), "in cells"),
        (DISHONEST.replace("：", "：\n"), "a colon, and the value below"),
        ("\n".join(reversed(DISHONEST.splitlines())).replace("失信被执行人\n", ""), "in another order"),
        (DISHONEST.replace("\n", "；"), "one behind another"),
    ],
)
def test_in_other_forms(text: str, why: str) -> None:
    found = filing(text)
    assert found.case_number is not None, why
    assert (found.case_number.text, found.court, str(found.decision_date)) == (NUMBER, COURT, "2022-06-09"), why
    assert FIRM in [name for name, *_ in parties(text)], why


CARD = f"被执行人：{FIRM}\n案号：{NUMBER}\n执行法院：{COURT}\n立案时间：2022-03-14\n"
FIELDS = [
    # each row: what the card says besides, its status, its day, its sums, why
    ("执行标的：268,900\n", "filed", "2022-03-14", [("268900.0", "claim")], "a figure without a unit"),
    (
        "终本日期：2022-12-21\n执行标的（万元）：86.2\n未履行金额（万元）：80\n",
        "dormant",
        "2022-12-21",
        [("862000.0", "claim"), ("800000.0", "outstanding")],
        "the unit with the label",
    ),
    (
        "结案方式：执行完毕\n结案日期：2022年5月6日\n执行到位金额：536,780元\n执行费：7,768元\n",
        "paid",
        "2022-05-06",
        [("536780.0", "realised"), ("7768.0", "enforcement_fee")],
        "closed as paid",
    ),
    ("结案方式：终结执行\n结案日期：2022年5月6日\n", "terminated", "2022-05-06", [], "closed as ended"),
    ("案件状态：执行中\n", "filed", "2022-03-14", [], "still enforced"),
    ("案件状态：已结案\n", "none", "2022-03-14", [], "closed, and it is not said how"),
    ("结案日期：2022年5月6日\n", "none", "2022-05-06", [], "the same, by its day"),
    ("已履行部分：42000\n被执行人的履行情况：部分履行\n", "measure", "2022-03-14", [("42000.0", "realised")], "a list"),
]


@pytest.mark.parametrize(("besides", "status", "day", "money", "why"), FIELDS)
def test_fields(besides: str, status: str, day: str, money: list[tuple[str, str]], why: str) -> None:
    found = filing(CARD + besides)
    assert (found.status.value, str(found.decision_date)) == (status, day), why
    assert sums(CARD + besides) == money, why


RESTRAINED = f"执行法院：{COURT}\n案号：{NUMBER}\n立案时间：2023年5月11日\n"
PARTIES = [
    # each row: what the card says of the parties, who they are, why
    ("被执行人：甲某、绍兴乙有限公司\n", ["甲某", "绍兴乙有限公司"], "two in one field"),
    ("被执行人 绍兴乙有限公司 91330621MA29K7T41P\n被执行人 张甲\n", ["绍兴乙有限公司", "张甲"], "two rows"),
    ("限制消费人员\n姓名：张甲\n", ["张甲"], "a person who is the debtor"),
    ("限制消费人员\n姓名：张甲\n企业名称：绍兴乙有限公司\n", ["绍兴乙有限公司"], "who is there because of a firm"),
    ("被执行人：绍兴乙有限公司\n限制消费人员：张甲\n", ["绍兴乙有限公司"], "the same, the firm named as debtor"),
    ("被执行人：张甲\n工作单位名称：无\n", ["张甲"], "no name behind a label that is none"),
    ("被执行人信息\n姓名：张甲\n申请执行人信息\n姓名：李乙\n", ["张甲"], "names below the heading of their side"),
    ("姓名：张甲 男 46岁\n", ["张甲"], "what is said of a person beside his name"),
]


@pytest.mark.parametrize(("said", "debtors", "why"), PARTIES)
def test_who_owes(said: str, debtors: list[str], why: str) -> None:
    assert [name for name, role, _ in parties(said + RESTRAINED) if role == "被执行人"] == debtors, why


NO_CARDS = [
    (f"{CARD}被执行人：丙公司\n案号：（2022）浙0603执77号\n立案时间：2022-01-02\n", "two numbers"),
    (f"执行依据文号：（2021）浙0603民初4471号\n执行法院：{COURT}\n被执行人：{FIRM}\n立案时间：2022-03-14\n", "a basis"),
    (f"本公司的案号{NUMBER}案件的被执行人{FIRM}、执行法院{COURT}、立案时间2022-03-14均如上述。\n", "a sentence"),
    (f"{CARD}本院认为，被执行人无财产，裁定如下：\n终结本次执行程序。\n", "a ruling that lost its title"),
    (f"{CARD}{'我公司对此不服。' * 4}\n", "a letter"),
    (f"案号：{NUMBER}\n案由：借款\n承办人：王法官\n立案时间：2022-03-14\n", "neither court nor debtor"),
]


@pytest.mark.parametrize(("text", "why"), NO_CARDS)
def test_no_card(text: str, why: str) -> None:
    found = filing(text)
    assert found.filed_on is None or found.status.value not in {"filed", "measure"}, why
    assert found.decision_date is None or found.case_number is None, why


def test_court_of_the_judgment_is_not_the_court_of_the_case() -> None:
    text = DISHONEST.replace(f"执行法院：{COURT}\n", "")
    assert filing(text).court is None


def test_court_below_the_fields() -> None:
    text = f"{CARD}".replace(f"执行法院：{COURT}\n", "") + f"结案方式：执行完毕\n{COURT}\n"
    assert filing(text).court == COURT
