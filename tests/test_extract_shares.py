"""Whose each of several joint cases is (合并案号的分属), and numbers that give nobody anything."""

import pytest
from papers import document

from extractors.marks import marks

ONE, TWO = "杭州青禾纸业有限公司", "杭州白鹭纺织有限公司"
COURT = "（2024）浙0106执"
BLOCK = f"申请执行人：林秋月，女，住杭州市。\n被执行人：{ONE}，住所地杭州市。\n被执行人：{TWO}，住所地杭州市。\n"
FOUND = [
    # each row: heading, what the paper says, serials of each debtor, why
    (
        "801-803号",
        f"本院执行{ONE}（801号）、{TWO}（802号）买卖合同纠纷一案。",
        {ONE: [801], TWO: [802]},
        "behind the name",
    ),
    ("801-803号", f"本院执行{ONE}（801、803号案）、{TWO}（802号案）。", {ONE: [801, 803], TWO: [802]}, "several"),
    ("801-804号", f"本院执行{ONE}（801-803号）、{TWO}（案号：804号）。", {ONE: [801, 802, 803], TWO: [804]}, "a range"),
    (
        f"801号、{COURT}802号",
        f"本院执行{ONE}（801号）、{TWO}（802号）。",
        {ONE: [801], TWO: [802]},
        "a list of whole numbers",
    ),
    ("801-803号", f"801号案被执行人{ONE}、802号案被执行人{TWO}。", {ONE: [801], TWO: [802]}, "before the name"),
]
NOT_FOUND = [
    ("801-803号", f"本院执行{ONE}、{TWO}买卖合同纠纷三案。", "no word on whose is which"),
    ("801号", f"本院执行{ONE}（801号）、{TWO}买卖合同纠纷一案。", "one case"),
    ("801-803号", f"本院执行{ONE}（805号）、{TWO}（809号）。", "no joint cases"),
    ("801-803号", f"申请执行人林秋月（801号）与被执行人{ONE}、{TWO}。", "an applicant's"),
    ("801-803号", f"{ONE}（文一路801号）的厂房。", "a house number"),
]


def shares(heading: str, body: str) -> dict[str, list[int]]:
    text = f"杭州市西湖区人民法院\n执行裁定书\n{COURT}{heading}\n{BLOCK}{body}\n裁定如下：\n中止执行。\n审判员　方晓\n二〇二四年三月一日"
    found: dict[str, list[int]] = {}
    for *_, one in marks(document(text), "course"):
        if one.kind == "own_case":
            found.setdefault(one.about, []).append(int(one.number.serial))
    return found


@pytest.mark.parametrize(("heading", "body", "expected", "why"), FOUND)
def test_whose_the_joint_cases_are(heading: str, body: str, expected: dict[str, list[int]], why: str) -> None:
    assert shares(heading, body) == expected, why


@pytest.mark.parametrize(("heading", "body", "why"), NOT_FOUND)
def test_nobody_is_given_a_case(heading: str, body: str, why: str) -> None:
    assert shares(heading, body) == {}, why


def test_the_number_is_no_part_of_the_name() -> None:
    head = f"杭州市西湖区人民法院\n执行通知书\n{COURT}801-802号\n"
    doc = document(f"{head}林秋月申请执行{ONE}（801号）、{TWO}（802号）小额借款合同纠纷二案，已立案。")
    assert [party.name for *_, party in marks(doc, "parties")] == ["林秋月", ONE, TWO]
