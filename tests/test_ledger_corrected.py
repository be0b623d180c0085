"""Corrected papers: a party under a misprinted name, and a paper under the number of another case (补正、更正)."""

from datetime import date

import pytest
from ledger_cases import BANK, CODE, FIRM, applicant, debtor, paper, party, person, words

from ledger.cases.corrected import corrected
from ledger.cases.dossiers import dossiers_of
from ledger.kins.party_rows import party_rows, screening_row
from models import CaseNumber, CaseStatus, Filing, Party, Standing, Statement, StatementKind

ON = date(2024, 6, 1)
CASE, ANOTHER = "（2023）浙0109执8号", "（2023）浙0109执9号"
OTHER, OTHERS_CODE = "浙江禾屿高分材料股份有限公司", "91330109MA27X0000K"


def renames(wrong: str = OTHER, meant: str = FIRM) -> Statement:
    return Statement(kind=StatementKind.NAME_CORRECTED, about=meant, misprint=wrong, evidence=words("补正为"))


def correction(
    *parties: Party, number: str = f"{CASE}之一", day: str | None = "2024-02-01", order: Statement | None = None
) -> Filing:
    found = parties or (applicant(), debtor(id_number=CODE))
    return paper(number, day, "none", *found, statements=(order or renames(),))


def first(*parties: Party, number: str = CASE, day: str = "2024-01-01") -> Filing:
    return paper(number, day, "notified", *(parties or (applicant(), debtor(OTHER, id_number=OTHERS_CODE))))


def test_a_party_under_a_wrong_name_is_who_was_meant() -> None:
    papers = [
        first(),
        correction(),
        paper("（2023）浙0114执2号", "2024-01-02", "notified"),
        first(applicant(), debtor(OTHER, id_number=OTHERS_CODE), number="（2023）浙0106执3号"),
    ]
    cases = {one.debtor.name: [case.number for case in one.cases] for one in dossiers_of(papers, ON)}
    assert cases == {FIRM: [CASE, "（2023）浙0114执2号"], OTHER: ["（2023）浙0106执3号"]}
    before = {one.debtor.name: len(one.cases) for one in dossiers_of(papers, date(2024, 1, 31))}
    assert before == {FIRM: 1, OTHER: 2}, "the day before the ruling"


def test_a_ruling_that_names_only_the_applicant_puts_the_debtor_right() -> None:
    cases = {one.debtor.name: one.debtor.id_number for one in dossiers_of([first(), correction(applicant())], ON)}
    assert cases == {FIRM: None}, "the number beside the wrong name may be that of the firm which has it"


def test_a_person_under_a_wrong_name_is_who_was_meant() -> None:
    lives = {"birth_date": date(1985, 5, 12)}
    old = first(applicant(), person("章荣", **lives))
    now = correction(applicant(), person("章蓉", **lives), order=renames("章荣", "章蓉"))
    (dossier,) = dossiers_of([old, now], ON)
    assert dossier.debtor.name == "章蓉"


BOTH = (applicant(), debtor(id_number=CODE), debtor(OTHER))


@pytest.mark.parametrize(
    ("papers", "why"),
    [
        ([first(), correction(number=f"{ANOTHER}之一")], "a ruling of another case"),
        ([first(), correction(day="2023-12-31")], "a ruling from before the paper"),
        ([first(*BOTH), correction()], "the right name stands in the paper as well: a misprint elsewhere in it"),
        ([first(), correction(*BOTH)], "the ruling has both as its parties"),
        ([first(), correction(order=renames("禾屿公司"))], "another name is put right"),
    ],
)
def test_a_name_that_stays(papers: list[Filing], why: str) -> None:
    assert corrected(papers)[0] == papers[0], why


def test_what_was_put_right_may_be_put_right_again() -> None:
    again = correction(
        applicant(), debtor(FIRM), number=f"{CASE}之二", day="2024-03-01", order=renames("江越新材公司", FIRM)
    )
    papers = [
        first(),
        correction(applicant(), debtor("江越新材公司"), order=renames(OTHER, "江越新材公司")),
        again,
    ]
    for one in (papers, papers[::-1]):
        assert [debtor.debtor.name for debtor in dossiers_of(one, ON)] == [FIRM], "whatever order they come in"


def test_both_names_are_kin_in_their_case_only() -> None:
    old, now = ([keys for _, keys in party_rows(one)] for one in (first(), correction()))
    assert set(old[1]) & set(now[1]), "so that both papers are looked at together"
    elsewhere = [keys for _, keys in party_rows(first(number=ANOTHER))]
    assert not set(elsewhere[1]) & set(now[1])
    assert screening_row(debtor(), correction())["standing"] & Standing.UNNAMED, "never left out"


def renumbers(on: str | None = None, quote: str = "案号“9”更正为“8”") -> Statement:
    wrong, meant = CaseNumber.parse(ANOTHER), CaseNumber.parse(CASE)
    day = date.fromisoformat(on) if on else None
    return Statement(kind=StatementKind.NUMBER_CORRECTED, number=wrong, meant=meant, on=day, evidence=words(quote))


NOTICE, DORMANT = paper(CASE, "2024-01-01", "notified"), paper(ANOTHER, "2024-01-20", "dormant")
STRANGERS = paper(ANOTHER, "2024-01-02", "notified", applicant(), debtor(OTHER))


def test_a_paper_under_the_number_of_anothers_case_belongs_to_its_own() -> None:
    papers = [NOTICE, DORMANT, STRANGERS, correction(order=renumbers())]
    found = {one.debtor.name: [(case.number, case.status) for case in one.cases] for one in dossiers_of(papers, ON)}
    assert found == {FIRM: [(CASE, "dormant")], OTHER: [(ANOTHER, "notified")]}


@pytest.mark.parametrize(
    ("papers", "order", "why"),
    [
        ([DORMANT], renumbers("2024-01-21"), "a paper of another day is meant"),
        ([DORMANT], renumbers(quote="“9”更正为“8”"), "the number stood in the text"),
        ([DORMANT, paper(ANOTHER, "2024-01-10", "notified")], renumbers(), "one of two, and nobody says which"),
        ([paper(ANOTHER, "2024-02-02", "dormant")], renumbers(), "a paper from after the ruling"),
        ([STRANGERS], renumbers(), "another debtor's, of the same applicant"),
        ([paper(ANOTHER, "2024-01-20", "dormant", applicant(), party(FIRM, "案外人"))], renumbers(), "no debtor's"),
    ],
)
def test_a_paper_that_keeps_its_number(papers: list[Filing], order: Statement, why: str) -> None:
    assert corrected([*papers, correction(order=order)])[: len(papers)] == papers, why


def test_of_two_papers_the_one_of_the_day_is_meant() -> None:
    early = paper(ANOTHER, "2024-01-10", "notified")
    found = corrected([early, DORMANT, correction(order=renumbers("2024-01-20"))])
    assert [one.case_number.base for one in found if one.case_number] == [ANOTHER, CASE, CASE]
    assert BANK in {one.name for one in found[1].parties}


ENDED, AGAIN = paper(CASE, "2024-01-20", "terminated"), paper(f"{CASE}之二", "2024-01-25", "terminated")
DAY = Statement(
    kind=StatementKind.DAY_CORRECTED, on=date(2024, 1, 10), misprint="2024-01-20", evidence=words("落款日期补正为")
)
ORDER = Statement(
    kind=StatementKind.ORDER_CORRECTED, misprint="terminated", status=CaseStatus.DORMANT, evidence=words("主文补正为")
)


@pytest.mark.parametrize(
    ("papers", "order", "expected", "why"),
    [
        ([ENDED], DAY, ["2024-01-10 terminated"], "the day at its foot"),
        ([ENDED], ORDER, ["2024-01-20 dormant"], "its order"),
        ([ENDED, AGAIN], DAY, ["2024-01-10 terminated", "2024-01-25 terminated"], "the one of that day"),
        ([ENDED, AGAIN], ORDER, ["2024-01-20 terminated", "2024-01-25 terminated"], "nobody says which of two"),
        ([paper(ANOTHER, "2024-01-20", "terminated")], DAY, ["2024-01-20 terminated"], "another case"),
        ([NOTICE], ORDER, ["2024-01-01 notified"], "it ordered something else"),
        ([NOTICE], DAY, ["2024-01-01 notified"], "it is of another day"),
    ],
)
def test_a_days_and_an_orders_misprint(papers: list[Filing], order: Statement, expected: list[str], why: str) -> None:
    found = corrected([*papers, correction(order=order)])
    assert [f"{one.decision_date} {one.status.value}" for one in found[: len(papers)]] == expected, why


@pytest.mark.parametrize(
    ("misprint", "on", "expected", "why"),
    [
        ("2025-01-20", date(2024, 6, 1), ["dormant"], "a day to come, put right"),
        ("2025-01-20", date(2024, 1, 31), ["notified"], "the day before the ruling"),
        ("2025-01-21", date(2024, 6, 1), ["notified"], "of another day: it is still to come"),
    ],
)
def test_a_paper_that_bears_a_day_to_come_is_of_the_day_that_was_meant(
    misprint: str, on: date, expected: list[str], why: str
) -> None:
    debtors = applicant(), debtor(id_number=CODE)
    meant = Statement(
        kind=StatementKind.DAY_CORRECTED, on=date(2024, 1, 20), misprint=misprint, evidence=words("落款日期补正为")
    )
    papers = [first(*debtors), paper(f"{CASE}之一", "2025-01-20", "dormant", *debtors)]
    papers.append(correction(number=f"{CASE}之二", order=meant))
    (found,) = dossiers_of(papers, on)
    assert [case.status.value for case in found.cases] == expected, why


def test_the_paper_named_by_its_whole_number_is_put_right() -> None:
    ruling = correction(number=f"{CASE}之三", order=ORDER).model_copy(
        update={"other_case_numbers": paper(CASE, None, "none", names=(f"{CASE}之二",)).other_case_numbers}
    )
    assert [one.status.value for one in corrected([ENDED, AGAIN, ruling])] == ["terminated", "dormant", "none"]


def test_what_an_order_was_meant_to_make_of_its_case_counts() -> None:
    (dossier,) = dossiers_of([ENDED, correction(order=ORDER)], ON)
    assert [(case.status, case.unsatisfied) for case in dossier.cases] == [(CaseStatus.DORMANT, True)]
