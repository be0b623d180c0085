"""Sums of money: what is stated is added once, what is not stated stays unknown, every figure has its words."""

from dataclasses import replace
from datetime import date

import pytest
from alerts_cases import amount, case, paper, words_of

from models import AmountRole, CaseStatus, Evidence, Filing, Money, Statement, StatementKind
from models.totals import CaseLine, case_line, realised, totals

CLAIM, REALISED, OUTSTANDING = AmountRole.CLAIM, AmountRole.REALISED, AmountRole.OUTSTANDING
TITLE = ("（2021）浙0109民初77号",)


def total(*stated: AmountRole | int) -> Filing:
    """A paper that says one sum is realised altogether."""
    (units,) = stated
    return paper(date(2023, 1, 1), replace(amount(REALISED, int(units)), total=True))


def item(words: str, *more: object) -> Filing:
    """A paper in which only one item of the title is enforced."""
    stated = Statement(kind=StatementKind.TITLE_ITEM, evidence=words_of("a.pdf", words))
    return paper(date(2022, 1, 1), *more).model_copy(update={"statements": (stated,)})  # type: ignore[arg-type]


def test_the_claim_is_the_first_stated_and_the_rest_from_the_last_paper_that_states_it() -> None:
    papers = (
        paper(date(2022, 1, 1), amount(CLAIM, 1000), amount(OUTSTANDING, 990)),
        paper(date(2022, 6, 1), amount(CLAIM, 900), amount(OUTSTANDING, 700)),
        paper(date(2023, 1, 1)),
    )
    line = case_line(case("（2022）浙0109执1号", papers=papers))
    assert line.amounts[CLAIM].money == Money.of(1000)
    assert line.amounts[OUTSTANDING].money == Money.of(700)
    assert REALISED not in line.amounts


def pay(*units: int) -> Filing:
    return paper(date(2022, 6, 1), *(amount(REALISED, one) for one in units))


PAID = [
    ((pay(40), pay(60)), 100, "payments of two papers are added"),
    ((pay(40), pay(40, 60)), 100, "the later paper repeats the earlier one's payment"),
    ((pay(40), total(100)), 100, "a total says it all"),
    ((total(100), pay(60)), 100, "a total stays until a later total"),
    ((total(100), total(160)), 160, "the last total"),
    ((paper(date(2022, 1, 1)),), None, "nothing is stated: unknown, not zero"),
]


@pytest.mark.parametrize(("papers", "units", "why"), PAID)
def test_realised(papers: tuple[Filing, ...], units: int | None, why: str) -> None:
    figure = realised(papers)
    assert (figure.money if figure else None) == (Money.of(units) if units else None), why


OTHER_ROLES = [AmountRole.PRINCIPAL, AmountRole.INTEREST, AmountRole.CONTROL_LIMIT, AmountRole.PROPERTY_VALUE]


@pytest.mark.parametrize("role", OTHER_ROLES)
def test_principal_interest_and_preservation_are_no_claim(role: AmountRole) -> None:
    line = case_line(case("（2022）浙0109执1号", CaseStatus.FILED, amount(role, 70)))
    assert totals([line])[CLAIM].money == ()
    both = case_line(case("（2022）浙0109执1号", CaseStatus.FILED, amount(role, 70), amount(CLAIM, 100)))
    assert totals([both])[CLAIM].money == (Money.of(100),)


def test_of_two_claims_in_one_paper_the_larger_contains_the_other() -> None:
    line = case_line(case("（2022）浙0109执1号", CaseStatus.FILED, amount(CLAIM, 70), amount(CLAIM, 100)))
    assert line.amounts[CLAIM].money == Money.of(100)


@pytest.mark.parametrize(
    ("stated", "kept", "why"),
    [
        (((900, "JPY"), (100, "CNY"), (70, "CNY")), Money.of(100), "yen are no larger than yuan"),
        (((70, "CNY"), (100, "USD")), Money.of(70), "nor are dollars"),
        (((70, "USD"), (90, "USD"), (900, "JPY")), Money.of(90, "USD"), "without yuan, the largest of the first"),
    ],
)
def test_claims_of_two_currencies_are_not_compared(stated: tuple[tuple[int, str], ...], kept: Money, why: str) -> None:
    found = [replace(amount(CLAIM, units), money=Money.of(units, currency)) for units, currency in stated]
    line = case_line(case("（2022）浙0109执1号", CaseStatus.FILED, *found))
    assert line.amounts[CLAIM].money == kept, why


def test_satisfied_moved_preservation_and_bankruptcy_cases_are_not_in_the_sum() -> None:
    lines = [
        case_line(case("（2022）浙0109执1号", CaseStatus.DORMANT, amount(CLAIM, 100))),
        case_line(case("（2022）浙0109执2号", CaseStatus.PAID, amount(CLAIM, 200))),
        case_line(case("（2022）浙0109执3号", CaseStatus.FILED, amount(CLAIM, 400), counts=False)),
        case_line(case("（2022）浙0109破申1号", CaseStatus.NONE, amount(CLAIM, 800))),
        case_line(case("（2022）浙0109执保1号", CaseStatus.CONTROLLED, amount(CLAIM, 1600))),
    ]
    found = totals(lines)[CLAIM]
    assert (found.money, found.known, found.cases) == ((Money.of(100),), 1, 1)


def line(number: str, units: int | None, applicant: str = "甲", papers: tuple[Filing, ...] = ()) -> CaseLine:
    stated = (amount(CLAIM, units),) if units else ()
    return case_line(
        case(number, CaseStatus.FILED, *stated, titles=TITLE, applicants=(applicant,), papers=papers),
    )


BANK = "江越（杭州）银行"
FIRST = line("（2022）浙0109执1号", 100, BANK)
SAME_DEBT = [
    (line("（2022）浙0114执1号", 100, BANK), 100, "one title of one applicant in two courts"),
    (line("（2022）浙0109执2号", 100, BANK), 100, "or in two cases of one court, against joint debtors"),
    (line("（2022）浙0114执1号", 100, "江越(杭州) 银行"), 100, "its name in narrow brackets"),
    (line("（2022）浙0114执2号", 30, "乙"), 130, "another applicant of the title"),
]


@pytest.mark.parametrize(("second", "units", "why"), SAME_DEBT)
def test_one_debt_counts_once(second: CaseLine, units: int, why: str) -> None:
    assert totals([FIRST, second])[CLAIM].money == (Money.of(units),), why


def test_different_items_of_one_title_are_two_debts() -> None:
    one = line("（2022）浙0109执1号", None, papers=(item("第一项", amount(CLAIM, 100)),))
    two = line("（2022）浙0114执1号", None, papers=(item("第二项", amount(CLAIM, 30)),))
    again = line("（2022）浙0114执2号", None, papers=(item("第 二 项", amount(CLAIM, 30)),))
    assert totals([one, two, again])[CLAIM].money == (Money.of(130),)


def test_a_double_case_fills_what_the_other_does_not_state() -> None:
    silent = line("（2022）浙0109执1号", None)
    found = totals([silent, line("（2022）浙0114执1号", 100)])[CLAIM]
    assert (found.money, found.known, found.cases) == ((Money.of(100),), 1, 1)


def test_nothing_stated_is_unknown_not_zero() -> None:
    found = totals([case_line(case("（2022）浙0109执1号"))])[OUTSTANDING]
    assert (found.money, found.known, found.cases) == ((), 0, 1)


def test_running_interest_is_said() -> None:
    found = totals([case_line(case("（2022）浙0109执1号", CaseStatus.FILED, amount(CLAIM, 5, open_ended=True)))])
    assert found[CLAIM].more


def test_every_sum_has_the_words_of_its_parts() -> None:
    words: tuple[Evidence, ...] = totals([FIRST, line("（2022）浙0114执2号", 30, "乙")])[CLAIM].evidence
    assert [found.quote for found in words] == ["100元", "30元"]


def test_currencies_are_not_added_to_each_other() -> None:
    usd = replace(amount(CLAIM, 7), money=Money.of(7, "USD"))
    lines = [FIRST, case_line(case("（2022）浙0114执9号", CaseStatus.FILED, usd))]
    assert totals(lines)[CLAIM].money == (Money.of(100), Money.of(7, "USD"))
