"""Papers in which only the administrator stands (管理人申请): the firm that he administers is their debtor."""

from datetime import date

import pytest
from ledger_cases import BANK, FIRM, debtor, paper, party, words

from ledger.cases.administered import administered
from ledger.cases.dossiers import dossiers_of
from ledger.kins.party_rows import party_rows
from models import CaseStatus, Filing, Party, Statement, StatementKind

ON = date(2024, 6, 1)
PETITION, CASE = "（2022）浙01破申18号", "（2022）浙01破11号"
MOVES = party(f"{FIRM}管理人", "申请人")


def plan(*parties: Party, number: str = CASE, **more: object) -> Filing:
    return paper(f"{number}之三", "2022-11-28", "plan_approved", *(parties or (MOVES,)), **more)


def test_it_is_a_paper_of_the_firm() -> None:
    accepted = paper(PETITION, "2022-03-07", "bankruptcy_accepted", party(FIRM, "债务人"))
    (dossier,) = dossiers_of([accepted, plan()], ON)
    assert [(case.number, case.status) for case in dossier.cases] == [
        (PETITION, CaseStatus.BANKRUPTCY_ACCEPTED),
        (CASE, CaseStatus.PLAN_APPROVED),
    ]


def test_it_is_found_by_the_firms_name() -> None:
    (_, keys), (_, of_the_firm) = *party_rows(plan()), *party_rows(plan(party(FIRM, "债务人")))
    assert keys == of_the_firm
    (row, _), *_ = party_rows(plan())
    assert (row["name"], row["side"]) == (FIRM, "debtor")


@pytest.mark.parametrize(
    ("filing", "why"),
    [
        (plan(MOVES, party("杭州禾某贸易有限公司", "被申请人")), "he petitions against another firm"),
        (plan(party("浙江天册律师事务所", "申请人")), "a law office, and nobody says whose administrator it is"),
        (plan(party("管理人", "申请人")), "no firm is named"),
        (plan(party(f"{FIRM}管理人", "第三人")), "he moves nothing"),
        (plan(MOVES, number="（2023）浙0109执8号"), "an enforcement case"),
    ],
)
def test_a_paper_that_stays(filing: Filing, why: str) -> None:
    assert administered(filing) is filing, why


def test_a_plan_carried_out_ends_the_acceptance() -> None:
    accepted = paper(PETITION, "2022-03-07", "bankruptcy_accepted", party(FIRM, "债务人"))
    over = Statement(kind=StatementKind.BANKRUPTCY_ENDED, evidence=words("确认重整计划执行完毕"))
    done = paper(f"{CASE}之五", "2023-09-18", "none", MOVES, statements=(over,))
    owed = paper("（2024）浙0109执8号", "2024-05-06", "controlled", party(BANK, "申请执行人"), debtor())
    (before,) = dossiers_of([accepted, plan(), done, owed], date(2023, 9, 17))
    (after,) = dossiers_of([accepted, plan(), done, owed], ON)
    assert before.acceptance is not None
    assert [court.code for court in before.bankruptcy_courts] == ["浙01"]
    assert after.acceptance is None
    assert after.bankruptcy_courts == ()


def test_a_second_bankruptcy_is_accepted_anew() -> None:
    over = Statement(kind=StatementKind.BANKRUPTCY_ENDED, evidence=words("确认重整计划执行完毕"))
    done = paper(f"{CASE}之五", "2023-09-18", "none", MOVES, statements=(over,))
    again = paper("（2024）浙01破申2号", "2024-03-07", "bankruptcy_accepted", party(FIRM, "债务人"))
    (dossier,) = dossiers_of([plan(), done, again], ON)
    assert dossier.acceptance is not None
    assert dossier.acceptance.decision_date == date(2024, 3, 7)
    assert [court.code for court in dossier.bankruptcy_courts] == ["浙01"]
