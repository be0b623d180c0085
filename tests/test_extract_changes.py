"""Orders on other papers and on who stands in a case: 撤销, 变更, 追加, each with its look-alikes."""

import pytest
from papers import marked
from rulings import APPLICANT, BLOCK, DEBTOR, paper, read

from extractors.marks import marks

OTHER = "杭州远山资产管理有限公司"
CASE = "（2023）浙0106执88号"

REVOKED = [
    # each row: orders with the words marked, number, day, why
    (f"一、⟦撤销本院{CASE}之一执行裁定⟧；\n二、继续执行。", f"{CASE}之一", None, "its own ruling"),
    ("⟦撤销杭州市西湖区人民法院（2024）浙0106破申3号民事裁定⟧。", "（2024）浙0106破申3号", None, "one below"),
    ("⟦撤销本院2024年1月16日作出的结案通知书⟧。", None, "2024-01-16", "by its day"),
]
NOT_REVOKED = [
    (f"撤销本院{CASE}之一执行裁定第二项。", "a part of it"),
    ("撤销（2023）浙0106民初1号民事判决。", "a judgment is a title"),
    ("驳回复议申请，维持（2024）浙0106执异3号执行裁定。", "kept"),
    (f"撤销本院{CASE}之一执行裁定的请求，不能成立。", "asked for, and refused behind it"),
    ("撤销对被执行人的失信惩戒。", "no paper"),
    (f"异议人要求撤销本院{CASE}之一执行裁定，予以驳回。", "asked for and refused"),
    (f"不予撤销本院{CASE}之一执行裁定。", "kept"),
]


@pytest.mark.parametrize(("orders", "number", "day", "why"), REVOKED)
def test_what_is_revoked(orders: str, number: str | None, day: str | None, why: str) -> None:
    plain, expected = marked(orders)
    doc = read(paper(plain))
    found = [(a, b, one) for a, b, one in marks(doc, "course") if one.kind == "revoked"]
    assert [doc.text[start:end] for start, end, _ in found] == expected, why
    said = [(one.number and one.number.text, one.on and one.on.isoformat()) for *_, one in found]
    assert said == [(number, day)], why


@pytest.mark.parametrize(("orders", "why"), NOT_REVOKED)
def test_what_is_not_revoked(orders: str, why: str) -> None:
    assert not [one for *_, one in marks(read(paper(orders)), "course") if one.kind == "revoked"], why


def test_a_request_revokes_nothing() -> None:
    body = f"异议人请求撤销本院{CASE}之一执行裁定。"
    assert not [one for *_, one in marks(read(paper("驳回异议。", body)), "course") if one.kind == "revoked"]


CANCELLED = [
    # each row: the order of a review with the words marked, why
    (f"一、异议成立；\n二、⟦撤销{CASE}执行案件⟧，移送杭州市西湖区人民法院处理。", "the case"),
    (f"⟦撤销本院{CASE}案⟧。", "案 alone"),
    (f"⟦撤销杭州市西湖区人民法院{CASE}一案的执行立案⟧。", "the filing of it"),
    (f"⟦{CASE}执行案件予以撤销⟧。", "the number first"),
]
NOT_CANCELLED = [
    (f"撤销{CASE}案件的查封措施。", "an act in it"),
    (f"驳回异议人撤销{CASE}执行案件的请求。", "refused"),
    (f"异议人要求撤销{CASE}执行案件，予以驳回。", "refused behind it"),
    (f"不应撤销{CASE}执行案件。", "kept"),
    ("撤销（2023）浙0106民初1号案件。", "a trial"),
    (f"{CASE}案件中止执行。", "stayed"),
]


@pytest.mark.parametrize(("orders", "why"), CANCELLED)
def test_a_case_that_a_review_cancels(orders: str, why: str) -> None:
    plain, expected = marked(orders)
    doc = read(paper(plain, number="（2024）浙0106执异7号"))
    found = [(doc.text[a:b], one) for a, b, one in marks(doc, "course") if one.kind == "revoked"]
    assert [words for words, _ in found] == expected, why
    assert [one.number and one.number.text for _, one in found] == [CASE], why


@pytest.mark.parametrize(("orders", "why"), NOT_CANCELLED)
def test_a_case_that_a_review_leaves(orders: str, why: str) -> None:
    doc = read(paper(orders, number="（2024）浙0106执异7号"))
    assert not [one for *_, one in marks(doc, "course") if one.kind == "revoked"], why


@pytest.mark.parametrize(
    ("orders", "expected", "why"),
    [
        (f"变更{OTHER}为{CASE}案件的申请执行人。", [("new_applicant", OTHER, CASE)], "a claim assigned"),
        (f"变更{OTHER}为{CASE}案件的被执行人。", [("new_debtor", OTHER, CASE)], "a firm merged"),
        (f"追加{OTHER}、沈立秋为本案被执行人。", [("new_debtor", OTHER, CASE), ("new_debtor", "沈立秋", CASE)], "two"),
        (f"追加第三人{OTHER}为{CASE}案件的被执行人。", [("new_debtor", OTHER, CASE)], "the role before the name"),
        (f"变更、追加{OTHER}为本案被执行人。", [("new_debtor", OTHER, CASE)], "both words of the law"),
        (f"变更本案被执行人为{OTHER}。", [("new_debtor", OTHER, CASE)], "the role before the name"),
        (f"将{CASE}案件的被执行人由{DEBTOR}变更为{OTHER}。", [("new_debtor", OTHER, CASE)], "from whom to whom"),
        (f"变更{CASE}案件的申请执行人{APPLICANT}为{OTHER}。", [("new_applicant", OTHER, CASE)], "the same of a claim"),
        (f"追加{OTHER}为{CASE}案件的申请执行人。", [], "beside the applicant, in nobody's place"),
        (f"本案被执行人{DEBTOR}的名称变更为{OTHER}。", [], "a new name is no new party"),
        (f"驳回{APPLICANT}追加{OTHER}为本案被执行人的申请。", [], "refused"),
        (f"不予追加{OTHER}为本案被执行人。", [], "not done"),
    ],
)
def test_who_joins_a_case(orders: str, expected: list[tuple[str, str, str]], why: str) -> None:
    body = f"{APPLICANT}与{DEBTOR}{CASE}一案，申请变更。"
    doc = read(paper(orders, body, number="（2024）浙0106执异7号", block=BLOCK))
    found = [one for *_, one in marks(doc, "course") if one.kind in {"new_applicant", "new_debtor"}]
    assert [(one.kind, one.about, one.number and one.number.base) for one in found] == expected, why


@pytest.mark.parametrize(
    ("body", "order", "left", "why"),
    [
        (f"{DEBTOR}已被{OTHER}吸收合并，并办理注销登记。", "变更", True, "merged"),
        (f"{DEBTOR}已注销，{OTHER}承诺承担其债务。", "变更", True, "struck off"),
        (f"{OTHER}系{DEBTOR}的股东，未缴足出资。", "变更", False, "it is still there"),
        (f"{DEBTOR}未经清算即注销。", "追加", False, "joined, in nobody's place"),
        ("第三人的子公司已注销。", "变更", False, "another has ended"),
    ],
)
def test_who_leaves_a_case(body: str, order: str, left: bool, why: str) -> None:
    told = f"{APPLICANT}与{DEBTOR}{CASE}一案，申请{order}。{body}"
    doc = read(paper(f"{order}{OTHER}为本案被执行人。", told, number="（2024）浙0106执异7号", block=BLOCK))
    found = [one.about for *_, one in marks(doc, "course") if one.kind == "debtor_left"]
    assert found == [DEBTOR] * left, why


MISPRINT, MEANT = "（2023）浙0106执88号", "（2023）浙0106执86号"
CORRECTED = [
    # each row: the order, what is replaced by what, why
    (f"（2024）浙01执监22号执行裁定书主文中“{MISPRINT}”补正为“{MEANT}”。", [(MISPRINT, MEANT)], "quoted"),
    (f"将{MISPRINT}更正为{MEANT}。", [(MISPRINT, MEANT)], "without quotation marks"),
    (f"原裁定中“{MISPRINT}”，应为“{MEANT}”。", [(MISPRINT, MEANT)], "应为 behind a quotation"),
    (f"{MISPRINT}、{MEANT}案件指定杭州市西湖区人民法院执行。", [], "a list"),
    (f"“{MISPRINT}”一案的标的补正为{MEANT}案件的标的。", [], "something else of the cases"),
    (f"{MISPRINT}的当事人变更为{MEANT}的当事人。", [], "no correction"),
]


@pytest.mark.parametrize(("orders", "expected", "why"), CORRECTED)
def test_a_case_number_is_corrected(orders: str, expected: list[tuple[str, str]], why: str) -> None:
    doc = read(paper(orders, number="（2024）浙01执监22号之一"))
    found = [one for *_, one in marks(doc, "course") if one.kind == "number_corrected"]
    assert [(one.number.text, one.meant.text) for one in found] == expected, why


OWN = [
    # each row: the order, the words that say it, the day of the paper, why
    (f"将本院2024年1月20日作出的裁定书的案号“{MISPRINT}”更正为“{MEANT}”。", "案号", "2024-01-20", "its own number"),
    (f"裁定书案号由“{MISPRINT}”更正为“{MEANT}”。", "案号", None, "no day"),
    (f"裁定书第二页“{MISPRINT}”更正为“{MEANT}”。", MISPRINT, None, "a number in the text"),
]


@pytest.mark.parametrize(("orders", "begins", "day", "why"), OWN)
def test_a_papers_own_number_is_corrected(orders: str, begins: str, day: str | None, why: str) -> None:
    doc = read(paper(orders, number=f"{MEANT}之一"))
    found = [(start, one) for start, _, one in marks(doc, "course") if one.kind == "number_corrected"]
    assert [(doc.text[start:].startswith(begins), one.on and one.on.isoformat()) for start, one in found] == [
        (True, day)
    ], why


WRONG = "杭州青河纸业有限公司"
NAMES = [
    # each row: the order, the misprint where one is found, why
    (f"原裁定书中“{WRONG}”补正为“{DEBTOR}”。", WRONG, "quoted"),
    (f"“被执行人：{WRONG}”应为“被执行人：{DEBTOR}，住所地杭州市”。", WRONG, "with role and address"),
    (f"将被执行人的名称由{WRONG}更正为{DEBTOR}。", WRONG, "without quotation marks"),
    (f"原裁定书中“{WRONG}”补正为“某某有限公司”。", None, "to one who is no party"),
    (f"原裁定书中“{APPLICANT}”补正为“{DEBTOR}”。", None, "of one party for another"),
    (f"原裁定书中“{WRONG}”与“{DEBTOR}”并列。", None, "no correction"),
]
OF_NO_BLOCK = [
    # each row: the order of a ruling that names no debtor before, the misprint where one is found, why
    (f"“被执行人：{WRONG}”补正为“被执行人：{DEBTOR}”。", WRONG, "by the role before both"),
    (f"“被执行人{WRONG}”补正为“被执行人{DEBTOR}”。", WRONG, "without a colon"),
    (f"“{WRONG}”补正为“{DEBTOR}”。", None, "of whom nobody says what they are"),
    (f"“申请执行人：{WRONG}”补正为“被执行人：{DEBTOR}”。", None, "two roles"),
]


@pytest.mark.parametrize(("orders", "wrong", "why"), NAMES)
def test_a_name_is_corrected(orders: str, wrong: str | None, why: str) -> None:
    doc = read(paper(orders, number="（2023）浙0106执88号之一"))
    found = [one for *_, one in marks(doc, "course") if one.kind == "name_corrected"]
    assert [(one.misprint, one.about) for one in found] == ([(wrong, DEBTOR)] if wrong else []), why


@pytest.mark.parametrize(("orders", "wrong", "why"), OF_NO_BLOCK)
def test_a_name_is_corrected_where_no_block_has_it(orders: str, wrong: str | None, why: str) -> None:
    case = f"本院于2024年3月5日对{APPLICANT}申请执行买卖合同纠纷一案作出的裁定书有误。\n"
    doc = read(paper(orders, number="（2023）浙0106执88号之二", block="", case=case))
    assert [one.name for *_, one in marks(doc, "parties")] == [APPLICANT], "the cause is no debtor"
    found = [one for *_, one in marks(doc, "course") if one.kind == "name_corrected"]
    assert [(one.misprint, one.about) for one in found] == ([(wrong, DEBTOR)] if wrong else []), why


FOOT = "落款日期“二〇二四年五月十六日”"
DAYS = [
    # each row: the order, the day that was meant where one is found, why
    (f"原裁定书{FOOT}补正为“二〇二四年四月十六日”。", "2024-04-16", "in numerals"),
    (f"原裁定书{FOOT}有误，应为“2024年4月16日”。", "2024-04-16", "应为, in figures"),
    (f"原裁定书{FOOT}补正为“二0二四年四月十六日”。", "2024-04-16", "a nought among numerals"),
    ("原裁定书尾部2024年5月16日更正为2024年4月16日。", "2024-04-16", "without quotation marks"),
    ("冻结期限“至2024年5月16日”补正为“至2025年5月16日”。", None, "a term"),
    (f"原裁定书{FOOT}补正为“二〇二四年五月十六日”。", None, "no other day"),
    (f"原裁定书{FOOT}不变。", None, "no correction"),
]


@pytest.mark.parametrize(("orders", "day", "why"), DAYS)
def test_the_day_of_a_paper_is_corrected(orders: str, day: str | None, why: str) -> None:
    doc = read(paper(orders, number="（2023）浙0106执88号之二"))
    found = [one for *_, one in marks(doc, "course") if one.kind == "day_corrected"]
    expected = [("2024-05-16", day)] if day else []
    assert [(one.misprint, one.on and one.on.isoformat()) for one in found] == expected, why


ENDED, RESTS = "终结（2023）浙0106执88号案件的执行", "终结（2023）浙0106执88号案件的本次执行程序"
ORDERS = [
    # each row: the order, what it was read to make of its case and what was meant, why
    (f"原裁定主文“{ENDED}”补正为“{RESTS}”。", [("terminated", "dormant")], "终结 of the present procedure only"),
    (f"“{RESTS}”系笔误，应为“{ENDED}”。", [("dormant", "terminated")], "the other way"),
    ("“冻结存款3万元”补正为“冻结存款5万元”。", [], "the same act"),
    ("“住所地杭州市”补正为“住所地宁波市”。", [], "no order"),
    (f"“{ENDED}”，本院予以维持，不应变更为“{RESTS}”。", [], "no correction"),
]


@pytest.mark.parametrize(("orders", "expected", "why"), ORDERS)
def test_an_order_is_corrected(orders: str, expected: list[tuple[str, str]], why: str) -> None:
    doc = read(paper(orders, number="（2023）浙0106执88号之二"))
    found = [one for *_, one in marks(doc, "course") if one.kind == "order_corrected"]
    assert [(one.misprint, one.status and one.status.value) for one in found] == expected, why
