"""A case rests where a review of its court tells that it is stayed (执异裁定查明已中止执行)."""

from datetime import date

import pytest
from ledger_cases import CODE, applicant, debtor, paper, words

from ledger.cases.of_a_day import cases_on
from models import CaseNumber, CaseStatus, Filing, Statement, StatementKind

CASE, REVIEW = "（2023）浙0109执8号", "（2024）浙0109执异3号"
ON = date(2024, 6, 1)
SEIZED = paper(f"{CASE}之一", "2024-02-01", "controlled")


def tells(
    number: str = REVIEW, day: str = "2024-04-01", stayed: str | None = "2024-03-01", case: str | None = CASE
) -> Filing:
    """A review that tells of a stay."""
    stay = Statement(
        kind=StatementKind.STAY_TOLD,
        number=CaseNumber.parse(case) if case else None,
        on=date.fromisoformat(stayed) if stayed else None,
        evidence=words("本院裁定中止本案执行"),
    )
    return paper(number, day, "objection_rejected", statements=(stay,))


@pytest.mark.parametrize(
    ("papers", "status", "why"),
    [
        ([SEIZED, tells()], CaseStatus.SUSPENDED, "told by its own court"),
        ([SEIZED, tells("（2024）浙01执复3号")], CaseStatus.SUSPENDED, "by the court above"),
        ([SEIZED, tells("（2024）浙0106执异3号")], CaseStatus.CONTROLLED, "by a court that has no say"),
        ([SEIZED, tells(day="2024-07-01")], CaseStatus.CONTROLLED, "after the day"),
        ([SEIZED, tells(stayed="2024-01-15")], CaseStatus.CONTROLLED, "from before its last paper"),
        ([SEIZED, tells(stayed=None)], CaseStatus.SUSPENDED, "of the day of the review"),
        ([SEIZED, tells(), paper(CASE, "2024-05-01", "resumed")], CaseStatus.RESUMED, "taken up since"),
        ([SEIZED, tells(), paper(CASE, "2024-05-01", "measure")], CaseStatus.SUSPENDED, "a measure takes up nothing"),
        ([paper(CASE, "2024-02-01", "paid"), tells()], CaseStatus.PAID, "what is paid is not stayed"),
        ([paper(CASE, "2024-02-01", "dormant"), tells()], CaseStatus.DORMANT, "it rests anyway"),
    ],
)
def test_a_stay_that_a_review_tells_of(papers: list[Filing], status: CaseStatus, why: str) -> None:
    (case,) = (one for one in cases_on(papers, ON) if one.number == CASE)
    assert case.status is status, why


def test_its_words_are_the_evidence() -> None:
    (case,) = (one for one in cases_on([SEIZED, tells()], ON) if one.number == CASE)
    assert case.status_filing is not None
    assert case.status_filing.evidence["status"].quote == "本院裁定中止本案执行"


OTHER = "（2023）浙0109执9号"


@pytest.mark.parametrize(
    ("papers", "status", "why"),
    [
        ([SEIZED], CaseStatus.SUSPENDED, "the only case between its parties"),
        ([SEIZED, paper(OTHER, "2024-02-01", "notified")], CaseStatus.CONTROLLED, "two cases between them"),
        (
            [SEIZED, paper(OTHER, "2024-02-01", "notified", applicant("丙有限公司"), debtor(id_number=CODE))],
            CaseStatus.SUSPENDED,
            "the other one is another applicant's",
        ),
    ],
)
def test_a_review_that_does_not_name_the_case(papers: list[Filing], status: CaseStatus, why: str) -> None:
    (case,) = (one for one in cases_on([*papers, tells(case=None)], ON) if one.number == CASE)
    assert case.status is status, why


def test_a_review_of_another_court_must_name_it() -> None:
    (case,) = (one for one in cases_on([SEIZED, tells("（2024）浙01执复3号", case=None)], ON) if one.number == CASE)
    assert case.status is CaseStatus.CONTROLLED
