"""Bankruptcy cases that name nobody: whose they are, by the enforcement case that was sent."""

from datetime import date

import pytest
from ledger_cases import BANK, CODE, applicant, debtor, paper, person

from ledger.cases.dossiers import dossiers_of
from models import Filing

ON = date(2024, 12, 1)
SENT, OTHER, ASKED = "（2024）云0111执3390号", "（2024）云0102执6612号", "（2024）云01破申77号"


def receipt(*names: str, **fields: object) -> Filing:
    return paper(ASKED, "2024-09-19", names=names, **fields).model_copy(update={"parties": ()})


def numbers_of(*papers: Filing) -> dict[str, list[str]]:
    return {one.debtor.name: [case.number for case in one.cases] for one in dossiers_of(papers, ON)}


DECISION = paper(SENT, "2024-08-30", "bankruptcy_transfer")
FIRM = DECISION.parties[1].name


@pytest.mark.parametrize(
    ("papers", "why"),
    [
        ((DECISION, receipt(SENT)), "the one case it names"),
        ((DECISION, paper(OTHER, "2024-08-01", "notified"), receipt(SENT)), "beside another of the debtor's"),
        (
            (paper(SENT, "2024-08-30", "bankruptcy_transfer", applicant(), debtor(), person("何青")), receipt(SENT)),
            "a surety who is a person goes nowhere",
        ),
    ],
)
def test_is_of_the_debtor_of_the_case_sent(papers: tuple[Filing, ...], why: str) -> None:
    found = numbers_of(*papers)
    assert ASKED in found[FIRM], why
    assert ASKED not in found.get("何青", []), why


TWO_FIRMS = paper(SENT, "2024-08-30", "bankruptcy_transfer", applicant(), debtor(id_number=CODE), debtor("乙有限公司"))
NAMED = paper(ASKED, "2024-09-19", "none", applicant(BANK), names=(SENT,))


@pytest.mark.parametrize(
    ("papers", "why"),
    [
        ((DECISION, receipt()), "it names no case"),
        ((DECISION, receipt(OTHER)), "it names a case nobody knows"),
        ((DECISION, paper(OTHER, "2024-08-01", "notified"), receipt(SENT, OTHER)), "it names two"),
        ((TWO_FIRMS, receipt(SENT)), "either firm may be meant"),
        ((DECISION, NAMED), "it names somebody"),
    ],
)
def test_is_of_nobody(papers: tuple[Filing, ...], why: str) -> None:
    assert all(ASKED not in numbers for numbers in numbers_of(*papers).values()), why
