"""What a joint number counts as for each of its debtors, where a paper gives the cases out one by one."""

from datetime import date

from ledger_cases import FIRM, applicant, debtor, paper, words

from ledger.cases.dossiers import dossiers_of
from models import CaseNumber, Statement, StatementKind

ON, COURT = date(2024, 6, 1), "（2023）浙0109执"
OTHER = "浙江禾屿高分材料股份有限公司"
THREE = (applicant(), debtor(), debtor(OTHER))


def given(name: str, serial: int) -> Statement:
    number = CaseNumber.parse(f"{COURT}{serial}号")
    return Statement(kind=StatementKind.OWN_CASE, about=name, number=number, evidence=words(f"（{serial}号）"))


def counted(*filings: object) -> dict[str, list[tuple[str, int, bool]]]:
    return {
        one.debtor.name: [(case.number, case.stands_for, case.counts) for case in one.cases]
        for one in dossiers_of(filings, ON)  # type: ignore[arg-type]
    }


def test_each_debtor_owes_in_its_own() -> None:
    joint = paper(
        f"{COURT}801-803号", "2024-01-01", "notified", *THREE, statements=(given(FIRM, 801), given(OTHER, 802))
    )
    assert counted(joint) == {FIRM: [(f"{COURT}801-803号", 1, True)], OTHER: [(f"{COURT}801-803号", 1, True)]}


def test_all_are_everybodys_where_nobody_says_more() -> None:
    joint = paper(f"{COURT}801-803号", "2024-01-01", "notified", *THREE, statements=(given(FIRM, 801),))
    assert counted(joint) == {FIRM: [(f"{COURT}801-803号", 1, True)], OTHER: [(f"{COURT}801-803号", 3, True)]}


def test_its_own_case_that_goes_on_singly_counts_there() -> None:
    joint = paper(f"{COURT}801-803号", "2024-01-01", "notified", *THREE, statements=(given(FIRM, 801),))
    single = paper(f"{COURT}801号", "2024-02-01", "controlled", applicant(), debtor())
    assert counted(joint, single)[FIRM] == [(f"{COURT}801-803号", 0, False), (f"{COURT}801号", 1, True)]
