"""Revoked papers say nothing any more; who joins a case later; who is only addressed by a letter."""

from datetime import date

import pytest
from ledger_cases import BANK, CODE, FIRM, applicant, debtor, paper, party, words

from ledger.cases.dossiers import dossiers_of
from ledger.cases.revoked import unrevoked
from ledger.kins.party_rows import screening_row
from models import CaseNumber, CaseStatus, DocumentKind, Filing, Standing, Statement, StatementKind

CASE = "（2023）浙0109执8号"
ON = date(2024, 6, 1)
RULING = {"document_kind": DocumentKind.ENFORCEMENT_RULING}
OWES = debtor(id_number=CODE)
STRANGER = "丁有限公司"


def revokes(number: str | None, on: str | None = None, what: str = "执行裁定") -> Statement:
    return Statement(
        kind=StatementKind.REVOKED,
        number=CaseNumber.parse(number) if number else None,
        on=date.fromisoformat(on) if on else None,
        evidence=words(f"撤销{what}"),
    )


def joins(name: str, kind: StatementKind = StatementKind.NEW_DEBTOR) -> Statement:
    return Statement(kind=kind, about=name, number=CaseNumber.parse(CASE), evidence=words(f"变更{name}"))


DORMANT = paper(f"{CASE}之一", "2024-02-01", "dormant", **RULING)
CLOSED = paper(CASE, "2024-02-01", "paid", document_kind=DocumentKind.CLOSING_NOTICE)


@pytest.mark.parametrize(
    ("order", "day", "old", "gone", "why"),
    [
        (revokes(f"{CASE}之一"), "2024-03-01", DORMANT, True, "its number"),
        (revokes(f"{CASE}之二"), "2024-03-01", DORMANT, False, "another paper of the case"),
        (revokes(f"{CASE}之一"), "2024-01-01", DORMANT, False, "an order from before it"),
        (revokes(f"{CASE}之一", what="执行决定"), "2024-03-01", DORMANT, False, "a decision, not a ruling"),
        (revokes(None, "2024-02-01", "结案通知书"), "2024-03-01", CLOSED, True, "its day in its own case"),
        (revokes(None, "2024-02-02", "结案通知书"), "2024-03-01", CLOSED, False, "another day"),
        (revokes(None, "2024-02-01"), "2024-03-01", CLOSED, False, "a ruling of that day"),
    ],
)
def test_what_an_order_takes_back(order: Statement, day: str, old: object, gone: bool, why: str) -> None:
    later = paper(f"{CASE}之三", day, "resumed", statements=(order,), **RULING)
    found = unrevoked([old, later])
    assert (found[0].status is CaseStatus.NONE) is gone, why
    assert found[1] == later


@pytest.mark.parametrize(
    ("order", "status"),
    [
        ("指令浙江省杭州市中级人民法院裁定受理", CaseStatus.NONE),
        (f"受理{BANK}对{FIRM}的破产清算申请", CaseStatus.BANKRUPTCY_ACCEPTED),
    ],
)
def test_an_order_to_accept_is_no_acceptance_yet(order: str, status: CaseStatus) -> None:
    one = paper("（2024）浙破终3号", "2024-03-01", "bankruptcy_accepted", evidence={"status": words(order)})
    assert unrevoked([one])[0].status is status


def test_an_order_that_was_revoked_revokes_nothing() -> None:
    first = paper(
        "（2024）浙0109执异3号", "2024-03-01", "objection_upheld", statements=(revokes(f"{CASE}之一"),), **RULING
    )
    second = paper("（2024）浙01执复3号", "2024-04-01", statements=(revokes("（2024）浙0109执异3号"),), **RULING)
    assert unrevoked([second, first, DORMANT])[2].status is CaseStatus.DORMANT
    assert unrevoked([first, DORMANT])[1].status is CaseStatus.NONE


CANCELS = revokes(CASE, what="执行案件")


@pytest.mark.parametrize(
    ("number", "day", "status", "why"),
    [
        ("（2024）浙0109执异3号", "2024-04-01", CaseStatus.CANCELLED, "a review of its own court"),
        ("（2024）浙01执复3号", "2024-04-01", CaseStatus.CANCELLED, "of the court above"),
        ("（2024）浙0106执异3号", "2024-04-01", CaseStatus.DORMANT, "of another court"),
        ("（2024）浙0109执异3号", "2024-01-01", CaseStatus.DORMANT, "from before its last paper"),
        ("（2024）浙0109执异3号", "2024-07-01", CaseStatus.DORMANT, "after the day"),
    ],
)
def test_a_review_cancels_a_case(number: str, day: str, status: CaseStatus, why: str) -> None:
    order = paper(number, day, "objection_upheld", statements=(CANCELS,), **RULING)
    papers = [paper(CASE, "2024-01-15", "notified"), DORMANT, order]
    (case,) = (one for one in next(iter(dossiers_of(papers, ON))).cases if one.number == CASE)
    assert case.status is status, why
    assert next(one.status for one in unrevoked(papers) if one.sha256 == DORMANT.sha256) is CaseStatus.DORMANT, why


@pytest.mark.parametrize(
    ("number", "day", "status", "why"),
    [
        ("（2024）川0104执异1号", "2024-05-01", CaseStatus.CANCELLED, "a later order of a court that has no say"),
        ("（2024）浙01执监1号", "2024-01-05", CaseStatus.CANCELLED, "an older order of the court above"),
    ],
)
def test_of_several_orders_the_last_that_may_speaks(number: str, day: str, status: CaseStatus, why: str) -> None:
    restored = "（2024）浙0109执恢17号"
    orders = [
        paper("（2024）浙0109执异3号", "2024-04-01", statements=(revokes(restored, what="执行案件"),), **RULING),
        paper(number, day, statements=(CANCELS,), **RULING),
    ]
    papers = [DORMANT, paper(restored, "2024-03-01", "resumed", names=(CASE,)), *orders]
    for one in (papers, papers[::-1]):
        (case,) = (case for case in next(iter(dossiers_of(one, ON))).cases if case.number == restored)
        assert case.status is status, why


def test_an_order_to_cancel_that_was_revoked_cancels_nothing() -> None:
    order = paper("（2024）浙0109执异3号", "2024-03-01", "objection_upheld", statements=(CANCELS,), **RULING)
    above = paper("（2024）浙01执复3号", "2024-04-01", statements=(revokes("（2024）浙0109执异3号"),), **RULING)
    (case,) = (one for one in next(iter(dossiers_of([DORMANT, order, above], ON))).cases if one.number == CASE)
    assert case.status is CaseStatus.DORMANT


def test_a_debtor_with_a_paper_that_revokes_is_never_left_out() -> None:
    order = paper(f"{CASE}之三", "2024-03-01", statements=(revokes(f"{CASE}之一"),))
    assert screening_row(OWES, order)["standing"] & Standing.UNNAMED
    assert not screening_row(OWES, DORMANT)["standing"] & Standing.UNNAMED


def test_whom_a_review_puts_into_a_case_owes_there() -> None:
    merged = paper(
        "（2024）浙0109执异9号",
        "2024-03-01",
        "objection_upheld",
        applicant(),
        OWES,
        party(STRANGER, "被申请人"),
        statements=(joins(STRANGER),),
    )
    papers = [paper(CASE, "2024-01-01", "notified"), merged]
    found = {
        one.debtor.name: [case.number for case in one.cases if case.unsatisfied] for one in dossiers_of(papers, ON)
    }
    assert found == {FIRM: [CASE], STRANGER: [CASE]}
    assert screening_row(merged.parties[2], merged)["case_number"] == CASE
    before = dossiers_of(papers, date(2024, 2, 1))
    assert [one.debtor.name for one in before] == [FIRM], "the day before"


NAMED_AGAIN = paper(CASE, "2024-04-01", "controlled")


def _left(day: str, serial: int) -> Filing:
    order = joins(FIRM, StatementKind.DEBTOR_LEFT)
    return paper(f"（2024）浙0109执异{serial}号", day, "objection_upheld", applicant(), statements=(order,))


@pytest.mark.parametrize(
    ("later", "owes", "why"),
    [
        ([], {STRANGER}, "merged into the other firm"),
        ([NAMED_AGAIN], {FIRM, STRANGER}, "a later paper names it as debtor again"),
        ([NAMED_AGAIN, _left("2024-05-01", 19), _left("2024-02-15", 8)], {STRANGER}, "the last that says so counts"),
        ([NAMED_AGAIN, _left("2024-02-15", 8)], {FIRM, STRANGER}, "orders from before that paper"),
    ],
)
def test_whom_another_stands_in_for_owes_no_more(later: list[Filing], owes: set[str], why: str) -> None:
    orders = joins(STRANGER), joins(FIRM, StatementKind.DEBTOR_LEFT)
    review = (applicant(), OWES, party(STRANGER, "被申请人"))
    merged = paper("（2024）浙0109执异9号", "2024-03-01", "objection_upheld", *review, statements=orders)
    papers = [paper(CASE, "2024-01-01", "notified"), merged, *later]
    owing = {one.debtor.name for one in dossiers_of(papers, ON) if CASE in {case.number for case in one.cases}}
    assert owing == owes, why
    assert FIRM in {one.debtor.name for one in dossiers_of(papers, date(2024, 2, 1))}, "the day before"


def test_a_claim_assigned_by_a_review_is_no_longer_its_own() -> None:
    claim = paper(CASE, "2024-01-01", "notified", applicant(FIRM), debtor("丙"))
    owed = paper("（2023）浙0109执1号", "2024-01-01", "notified")
    gone = paper(
        "（2024）浙0109执异9号",
        "2024-03-01",
        "objection_upheld",
        applicant(FIRM),
        debtor("丙"),
        statements=(joins(STRANGER, StatementKind.NEW_APPLICANT),),
    )
    (before,) = (one for one in dossiers_of([claim, owed, gone], date(2024, 2, 1)) if one.debtor.name == FIRM)
    (after,) = (one for one in dossiers_of([claim, owed, gone], ON) if one.debtor.name == FIRM)
    assert [case.number for case in before.as_applicant] == [CASE]
    assert not after.as_applicant


@pytest.mark.parametrize(
    ("letter", "debtors", "why"),
    [
        ((debtor(BANK), OWES), [FIRM], "a letter to both sides"),
        ((debtor(STRANGER), OWES), [FIRM, STRANGER], "a second debtor"),
        ((debtor(BANK),), [FIRM], "a letter to the applicant alone"),
        ((debtor(STRANGER),), [FIRM, STRANGER], "a letter to a second debtor alone"),
        ((applicant(STRANGER), debtor(BANK)), [FIRM, BANK], "a paper with both sides says who owes"),
    ],
)
def test_who_is_only_addressed(letter: tuple, debtors: list[str], why: str) -> None:
    papers = [paper(CASE, "2024-01-01", "notified"), paper(CASE, "2024-03-01", "none", *letter)]
    assert {one.debtor.name for one in dossiers_of(papers, ON)} == {*debtors}, why


def corrects(wrong: str, meant: str) -> Statement:
    number, other = CaseNumber.parse(wrong), CaseNumber.parse(meant)
    return Statement(kind=StatementKind.NUMBER_CORRECTED, number=number, meant=other, evidence=words("补正为"))


@pytest.mark.parametrize(
    ("number", "day", "moved", "why"),
    [
        ("（2023）浙01执监3号之一", "2024-03-05", "执8号", "a later ruling of the same number"),
        ("（2023）浙01执监3号之一", None, "执8号", "an undated one"),
        ("（2023）浙01执监3号之一", "2024-02-20", "执9号", "from before the ruling"),
        ("（2023）浙01执监4号", "2024-03-05", "执9号", "of another number"),
    ],
)
def test_a_corrected_number_moves_the_case_that_was_meant(number: str, day: str | None, moved: str, why: str) -> None:
    wrong = "（2023）浙0109执9号"
    papers = [
        paper(CASE, "2024-01-01", "notified"),
        paper(wrong, "2024-01-01", "notified"),
        paper("（2023）浙01执监3号", "2024-03-01", "transferred_out", names=(wrong,), to="杭州市钱塘区人民法院"),
        paper(number, day, names=(wrong, CASE), statements=(corrects(wrong, CASE),)),
    ]
    (dossier,) = dossiers_of(papers, ON)
    gone = [one.number for one in dossier.cases if one.unsatisfied and one.status is CaseStatus.TRANSFERRED_OUT]
    assert [one.removeprefix("（2023）浙0109") for one in gone] == [moved], why
