"""Needs beside the rules: what a debtor's papers must hold before a rule can be met, told from a ledger in SQL.

A row for each rule whose need is just fulfilled, and a row of one that looks like it and needs no dossier.
"""

from datetime import date
from typing import Any

import pytest
from conftest import NewUrl
from ledger_cases import applicant, debtor, paper, party, person, read, words

from ledger import Ledger
from models import (
    Amount,
    AmountRole,
    CaseNumber,
    EntityKind,
    Filing,
    Money,
    Seizure,
    SeizureAct,
    SeizureRank,
    Signal,
    SignalKind,
    Statement,
    StatementKind,
)
from rules import RULES
from rules.needs import needs

ON = date(2024, 6, 1)
A, B, C = "（2023）浙0109执1号", "（2023）浙0114执2号", "（2023）浙0109执3号"
NO_ASSETS = (Signal(kind=SignalKind.NO_ASSETS_FOUND, evidence=words("无可供执行的财产")),)
BANK, MAN = applicant(), person("陈桁", birth_date=date(1970, 1, 1))


def says(kind: str, **fields: Any) -> dict[str, Any]:
    """A paper that states this."""
    return {"statements": (Statement(kind=StatementKind(kind), evidence=words(kind), **fields),)}


def seized(**fields: Any) -> dict[str, Any]:
    """A paper that seizes a thing."""
    return {"seizures": (Seizure(act=SeizureAct.SEIZE, what="土地使用权", evidence=words("查封"), **fields),)}


def amounts(**yuan: int) -> dict[str, Any]:
    """A paper with these amounts."""
    made = (Amount(money=Money.of(sum_), role=AmountRole(role), evidence=words("元")) for role, sum_ in yuan.items())
    return {"amounts": tuple(made)}


Row = tuple[str, str, list[Filing]]
CANDIDATES: list[Row] = [
    (
        "multi_court_series",
        "three open cases in two courts",
        [paper(one, "2024-05-01", "notified") for one in (A, B, C)],
    ),
    (
        "multi_court_series",
        "two papers, one of them under a joint number",
        [paper(B, "2024-05-01", "notified"), paper("（2023）浙0109执801-809号", "2024-05-01", "notified")],
    ),
    (
        "livelihood",
        "one paper under a joint number",
        [paper("（2023）浙0109执801-812号", "2024-05-01", "notified")],
    ),
    (
        "first_seizure_deadlock",
        "dormant behind another court's seizure",
        [paper(A, "2024-01-01", "dormant", signals=(Signal(kind=SignalKind.WAITING_SEIZURE, evidence=words("轮候")),))],
    ),
    (
        "seat_moved",
        "two addresses",
        [
            paper(A, "2024-01-01", "notified", BANK, debtor(address="杭州市萧山区一路1号")),
            paper(A, "2024-05-01", "notified", BANK, debtor(address="南京市玄武区二路2号")),
        ],
    ),
    (
        "seat_moved",
        "one household, two residences",
        [
            paper(A, day, "notified", BANK, person("陈桁", birth_date=date(1970, 1, 1), address="某村", residence=home))
            for day, home in (("2024-01-01", "杭州市萧山区一路1号"), ("2024-05-01", "南京市玄武区二路2号"))
        ],
    ),
    (
        "bankruptcy_pending_enforced_elsewhere",
        "a petition",
        [paper(A, "2024-01-01", "notified"), paper("（2024）浙01破申1号", "2024-02-01", "none", BANK, debtor())],
    ),
    (
        "double_enforcement",
        "two open cases in two courts",
        [paper(A, "2024-01-01", "notified"), paper(B, "2024-01-01", "notified")],
    ),
    (
        "double_enforcement",
        "two open cases in two courts of a province, neither in the register",
        [
            paper("（2015）杭甲执字第12号", "2024-01-01", "notified", court="浙江省杭州市甲山区人民法院"),
            paper("（2015）甬乙执字第3号", "2024-01-01", "notified", court="浙江省宁波市乙水区人民法院"),
        ],
    ),
    ("conflicting_titles", "the words", [paper(A, "2024-01-01", "paid", **says("conflicting_titles"))]),
    (
        "bankruptcy_transfer_candidate",
        "a firm dormant without property",
        [paper(A, "2024-01-01", "dormant", signals=NO_ASSETS)],
    ),
    (
        "consent_on_file",
        "the same, for it asks that R7 is met",
        [paper(A, "2024-01-01", "notified", **says("staff_gone"))],
    ),
    ("transfer_overdue", "sent to bankruptcy review", [paper(A, "2024-01-01", "bankruptcy_transfer")]),
    ("not_stayed_after_transfer", "the same", [paper(A, "2024-01-01", "bankruptcy_transfer")]),
    (
        "enforcement_after_acceptance",
        "accepted",
        [paper("（2024）浙01破1号", "2024-02-01", "bankruptcy_accepted", debtor())],
    ),
    (
        "preservation_not_lifted",
        "accepted",
        [paper("（2024）浙01破1号", "2024-02-01", "bankruptcy_accepted", debtor())],
    ),
    ("not_resumed_after_dismissal", "refused in the case's own paper", [paper(A, "2024-01-01", "bankruptcy_rejected")]),
    ("six_months_unenforced", "a thing held for 181 days", [paper(A, "2023-12-03", "controlled", **seized())]),
    (
        "six_months_unenforced",
        "since a day before the paper's",
        [paper(A, "2024-05-01", "controlled", **seized(since=date(2023, 1, 1)))],
    ),
    (
        "entrusted_overdue",
        "entrusted",
        [paper(A, "2024-01-01", "transferred_out", to="南京市玄武区人民法院", **says("entrusted"))],
    ),
    (
        "property_elsewhere",
        "property with its place",
        [paper(A, "2024-01-01", "notified", **says("main_property", place="南京市玄武区"))],
    ),
    (
        "dormant_follow_up_due",
        "dormant here, a thing seized there",
        [paper(A, "2024-01-01", "dormant"), paper("（2024）浙0109执保9号", "2024-02-01", "controlled", **seized())],
    ),
    (
        "mutual_debts",
        "applicant elsewhere",
        [
            paper(A, "2024-01-01", "notified", BANK, debtor()),
            paper(B, "2024-01-01", "notified", applicant(debtor().name), MAN),
        ],
    ),
    (
        "livelihood",
        "ten open cases",
        [paper(f"（2023）浙0109执{one}号", "2024-05-01", "notified") for one in range(10)],
    ),
    (
        "participation_in_distribution",
        "a person, two cases, one dormant without property",
        [
            paper(A, "2024-01-01", "dormant", BANK, MAN, signals=NO_ASSETS),
            paper(C, "2024-05-01", "notified", BANK, MAN),
        ],
    ),
    (
        "amount_mismatch",
        "one paper's sums do not make up its claim",
        [paper(A, "2024-01-01", "paid", **amounts(claim=9, realised=1, outstanding=1))],
    ),
    (
        "amount_mismatch",
        "claim and sums in two papers",
        [
            paper(A, "2024-01-01", "notified", **amounts(claim=10)),
            paper(A, "2024-02-01", "paid", **amounts(realised=9, outstanding=9)),
        ],
    ),
    (
        "amount_mismatch",
        "a later claim",
        [
            paper(A, "2024-01-01", "dormant", BANK, MAN, **amounts(claim=10, realised=1, outstanding=9)),
            paper(A, "2024-02-01", "notified", BANK, MAN, **amounts(claim=20)),
        ],
    ),
    ("", "a masked number: it may be any case", [paper("（2023）浙0109执×号", "2024-01-01", "paid")]),
    (
        "",
        "no number: it may speak for another case",
        [paper(None, "2024-01-01", "none"), paper(A, "2024-01-01", "paid")],
    ),
]

NOBODY: list[tuple[str, list[Filing]]] = [
    ("one open case", [paper(A, "2024-05-01", "notified")]),
    ("one paid case of a firm", [paper(A, "2024-01-01", "notified"), paper(A, "2024-03-01", "paid")]),
    (
        "three cases, one of them paid and no two courts",
        [paper(A, "2024-05-01", "notified"), paper(C, "2024-05-01", "notified"), paper(B, "2024-05-01", "paid")],
    ),
    (
        "a person dormant without property, with one creditor",
        [paper(A, "2024-01-01", "dormant", BANK, MAN, signals=NO_ASSETS)],
    ),
    ("dormant, then paid", [paper(A, "2024-01-01", "dormant", signals=NO_ASSETS), paper(A, "2024-03-01", "paid")]),
    ("a thing held for 180 days", [paper(A, "2023-12-04", "controlled", **seized())]),
    (
        "a thing held long ago in a case that is paid",
        [paper(A, "2022-12-04", "controlled", **seized()), paper(A, "2024-03-01", "paid")],
    ),
    ("only in waiting", [paper(A, "2022-12-04", "controlled", **seized(rank=SeizureRank.WAITING))]),
    (
        "sums that make up the claim",
        [paper(A, "2024-01-01", "dormant", BANK, MAN, **amounts(claim=10, realised=1, outstanding=9))],
    ),
    (
        "one address twice",
        [
            paper(A, day, "notified", BANK, debtor(address="杭州市萧山区一路1号"))
            for day in ("2024-01-01", "2024-05-01")
        ],
    ),
    (
        "a branch dormant without property",
        [paper(A, "2024-01-01", "dormant", BANK, debtor(entity=EntityKind.BRANCH), signals=NO_ASSETS)],
    ),
    (
        "what is said only after the day",
        [paper(A, "2024-05-01", "notified"), paper(A, "2024-06-02", "dormant", signals=NO_ASSETS)],
    ),
    ("an applicant alone", [paper(A, "2024-01-01", "dormant", applicant(), MAN)]),
]


def found(url: str, papers: list[Filing]) -> set[str]:
    """The rules that may be met about anybody."""
    with Ledger.open(url) as ledger:
        ledger.record(ledger.begin_run("inbox"), [read(one) for one in papers], extractor="1")
        return {rule for rules in ledger.candidates(ON, needs(ON), ledger.kins()).values() for rule in rules}


def test_every_rule_says_what_it_needs() -> None:
    assert list(needs(ON)) == [rule.id for rule in RULES]
    assert [rule for rule, ways in needs(ON).items() if not ways] == ["affiliates"]
    assert {rule for rule, _, _ in CANDIDATES if rule} == set(needs(ON)) - {"affiliates"}


@pytest.mark.parametrize(("rule", "because", "papers"), CANDIDATES, ids=lambda one: one if isinstance(one, str) else "")
def test_a_candidate(rule: str, because: str, papers: list[Filing], new_url: NewUrl) -> None:
    may = found(new_url(), papers)
    assert rule in may if rule else may == {one for one, ways in needs(ON).items() if ways}, because


@pytest.mark.parametrize(("because", "papers"), NOBODY, ids=lambda one: one if isinstance(one, str) else "")
def test_nobody_for_any_rule(because: str, papers: list[Filing], new_url: NewUrl) -> None:
    assert found(new_url(), papers) == set(), because


OTHER = "宁波海塘塑料制品有限公司"
BOTH = (BANK, debtor(), debtor(OTHER))
LESS = paper("（2024）浙01破申1号", "2024-02-01", "bankruptcy_accepted", names=(A,)).model_copy(update={"parties": ()})
SPOKEN: list[tuple[str, int, list[Filing]]] = [
    ("a bankruptcy that names nobody", 1, [paper(A, "2024-01-01", "controlled"), LESS]),
    (
        "a bankruptcy that names another",
        0,
        [
            paper(A, "2024-01-01", "controlled"),
            paper("（2024）浙01破申1号", "2024-02-01", "bankruptcy_accepted", debtor(OTHER), names=(A,)),
        ],
    ),
    (
        "a review that takes back what was said of both, and names one",
        1,
        [
            paper(A, "2024-01-01", "terminated", *BOTH),
            paper("（2024）浙0109执异9号", "2024-03-01", "objection_upheld", debtor(), names=(A,), **says("revoked")),
        ],
    ),
    (
        "a review that takes nothing back",
        0,
        [
            paper(A, "2024-01-01", "terminated", *BOTH),
            paper("（2024）浙0109执异9号", "2024-03-01", "objection_rejected", debtor(), names=(A,)),
        ],
    ),
    (
        "a bankruptcy that names nobody, of a case with an added debtor",
        2,
        [
            paper(A, "2024-01-01", "controlled"),
            paper(
                "（2024）浙0109执异9号",
                "2024-03-01",
                "none",
                party(OTHER, "被申请人"),
                **says("new_debtor", about=OTHER, number=CaseNumber.parse(A)),
            ),
            LESS,
        ],
    ),
    (
        "a correction in the case itself that names one of two",
        1,
        [
            paper(A, "2024-01-01", "paid", *BOTH),
            paper(A, "2024-03-01", "none", BANK, debtor(), **says("order_corrected", misprint="paid")),
        ],
    ),
]


@pytest.mark.parametrize(("because", "number", "papers"), SPOKEN, ids=[because for because, *_ in SPOKEN])
def test_who_is_spoken_of(because: str, number: int, papers: list[Filing], new_url: NewUrl) -> None:
    with Ledger.open(new_url()) as ledger:
        ledger.record(ledger.begin_run("inbox"), [read(one) for one in papers], extractor="1")
        assert len(ledger.spoken_of()) == number, because


def test_who_is_spoken_of_by_another_s_paper(new_url: NewUrl) -> None:
    """A superior's ruling lists the paid case of a debtor whom it does not name: the case is open again."""
    moved = paper("（2024）浙01执监1号", "2024-03-01", "transferred_out", BANK, names=(A,), to="杭州市萧山区人民法院")
    with Ledger.open(new_url()) as ledger:
        ledger.record(
            ledger.begin_run("inbox"), [read(one) for one in (paper(A, "2024-01-01", "paid"), moved)], extractor="1"
        )
        assert len(ledger.spoken_of()) == 1
