"""Stays that a review tells of (查明已中止执行): found in what the court finds, with the case, and the look-alikes."""

import pytest
from papers import marked
from rulings import BLOCK, DEBTOR, paper, read

from extractors.marks import marks

CASE = "（2024）浙0106执88号"
REJECTED = "驳回异议人的异议请求。"

FOUND = [
    # each row: what the review finds with the words marked, day, why
    (
        f"2024年2月3日，⟦本院作出{CASE}之一执行裁定，裁定中止（2023）浙0106民初7号民事判决书的执行⟧。",
        "2024-02-03",
        "by its ruling",
    ),
    (f"{CASE}案由本院立案执行。⟦本院裁定中止本案的执行⟧。", None, "of the only case, without a day"),
    (f"{CASE}案立案后，⟦本院于2024年1月9日裁定中止对被执行人{DEBTOR}的执行⟧。", "2024-01-09", "of whom it is stayed"),
    (
        f"⟦杭州市西湖区人民法院于2024年1月9日裁定中止{CASE}案件的执行⟧，并通知了双方。",
        "2024-01-09",
        "told by the court above",
    ),
]
UNNAMED = "2024年1月9日，⟦本院已裁定中止（2023）浙0106民初7号民事判决的执行⟧。"
NOT_FOUND = [
    (f"异议人称：{CASE}案中，本院应当裁定中止执行。", REJECTED, "a side says so"),
    (f"{CASE}案中，本院于2024年1月9日裁定中止对被执行人名下厂房的执行。", REJECTED, "a thing"),
    (f"本院裁定中止{CASE}案的执行。2024年2月20日，本院恢复执行。", REJECTED, "and it goes on"),
    (f"本院作出{CASE}之一执行裁定，裁定中止本案执行。", f"撤销本院{CASE}之一执行裁定。", "taken back"),
    (f"本院裁定中止{CASE}案的执行。", f"异议成立，继续执行{CASE}案。", "ordered to go on"),
    (f"{CASE}案中，管理人请求本院裁定中止本案执行。", REJECTED, "asked for"),
    (f"本院在{CASE}案与（2024）浙0106执99号案执行中，裁定中止执行。", REJECTED, "which of two is not said"),
]


@pytest.mark.parametrize(("body", "day", "why"), FOUND)
def test_a_stay_that_a_review_finds(body: str, day: str | None, why: str) -> None:
    plain, expected = marked(body)
    doc = read(paper(REJECTED, f"本院查明，{plain}", number="（2024）浙0106执异9号"))
    found = [(doc.text[a:b], one) for a, b, one in marks(doc, "course") if one.kind == "stay_told"]
    assert [words for words, _ in found] == expected, why
    assert [one.number.base for _, one in found] == [CASE], why
    assert [one.on and one.on.isoformat() for _, one in found] == [day], why


@pytest.mark.parametrize(("body", "orders", "why"), NOT_FOUND)
def test_what_is_no_stay(body: str, orders: str, why: str) -> None:
    doc = read(paper(orders, body, number="（2024）浙0106执异9号"))
    assert not [one for *_, one in marks(doc, "course") if one.kind == "stay_told"], why


def test_a_paper_of_the_case_itself_has_a_status() -> None:
    doc = read(paper("", f"本院作出{CASE}之一执行裁定，裁定中止本案执行。", number=CASE, block=BLOCK))
    assert not [one for *_, one in marks(doc, "course") if one.kind == "stay_told"]


def test_a_review_need_not_name_its_case() -> None:
    plain, expected = marked(UNNAMED)
    doc = read(paper(REJECTED, f"本院查明，{plain}", number="（2024）浙0106执异9号"))
    found = [(doc.text[a:b], one.number) for a, b, one in marks(doc, "course") if one.kind == "stay_told"]
    assert found == [(expected[0], None)]
