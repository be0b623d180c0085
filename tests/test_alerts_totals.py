"""Sums of money: what is stated is added once, what is not stated stays unknown."""

from datetime import date

from alerts_cases import amount, case, paper

from alerts.totals import case_line, totals
from models import AmountRole, CaseStatus, Money

CLAIM, REALISED, OUTSTANDING = AmountRole.CLAIM, AmountRole.REALISED, AmountRole.OUTSTANDING


def test_the_claim_is_the_first_stated_and_the_rest_from_the_last_paper_that_states_it() -> None:
    papers = (
        paper(date(2022, 1, 1), amount(CLAIM, 1000), amount(REALISED, 10)),
        paper(date(2022, 6, 1), amount(CLAIM, 900), amount(REALISED, 40), amount(REALISED, 300)),
        paper(date(2023, 1, 1)),
    )
    line = case_line(case("（2022）浙0109执1号", papers=papers))
    assert line.amounts[CLAIM].money == Money.of(1000)
    assert line.amounts[REALISED].money == Money.of(300)
    assert OUTSTANDING not in line.amounts


def test_satisfied_moved_and_bankruptcy_cases_are_not_in_the_sum() -> None:
    lines = [
        case_line(case("（2022）浙0109执1号", CaseStatus.DORMANT, amount(CLAIM, 100))),
        case_line(case("（2022）浙0109执2号", CaseStatus.PAID, amount(CLAIM, 200))),
        case_line(case("（2022）浙0109执3号", CaseStatus.FILED, amount(CLAIM, 400), counts=False)),
        case_line(case("（2022）浙0109破申1号", CaseStatus.NONE, amount(CLAIM, 800))),
    ]
    total = totals(lines)[CLAIM]
    assert (total.money, total.known, total.cases) == ((Money.of(100),), 1, 1)


def test_one_title_of_one_applicant_counts_once() -> None:
    title = ("（2021）浙0109民初77号",)
    lines = [
        case_line(case("（2022）浙0109执1号", CaseStatus.FILED, amount(CLAIM, 100), titles=title, applicants=("甲",))),
        case_line(case("（2022）浙0114执1号", CaseStatus.FILED, amount(CLAIM, 100), titles=title, applicants=("甲",))),
        case_line(case("（2022）浙0114执2号", CaseStatus.FILED, amount(CLAIM, 30), titles=title, applicants=("乙",))),
    ]
    assert totals(lines)[CLAIM].money == (Money.of(130),)


def test_nothing_stated_is_unknown_not_zero() -> None:
    total = totals([case_line(case("（2022）浙0109执1号"))])[OUTSTANDING]
    assert (total.money, total.known, total.cases) == ((), 0, 1)


def test_running_interest_is_said() -> None:
    assert totals([case_line(case("（2022）浙0109执1号", CaseStatus.FILED, amount(CLAIM, 5, open_ended=True)))])[
        CLAIM
    ].more
