"""What a case is where its number does not say so: preservation in a trial, a pre-restructuring before the suit."""

from datetime import date

import pytest
from conftest import NewUrl
from ledger_cases import FIRM, debtor, paper, party

from ledger import Ledger
from models import CaseClass, CaseStatus, Clue, Need, Reading, Verdict, VerdictKind, clues_of

BANKRUPTCY, OTHER = CaseClass.BANKRUPTCY, CaseClass.OTHER


@pytest.mark.parametrize(
    ("number", "status", "expected", "why"),
    [
        ("（2024）浙0114民诉前调5号", CaseStatus.PRE_RESTRUCTURING, BANKRUPTCY, "opened before the petition"),
        ("（2024）浙0114民诉前调5号", CaseStatus.NONE, OTHER, "a quarrel that was settled before the suit"),
        ("（2024）浙0114民初5号", CaseStatus.PRE_RESTRUCTURING, OTHER, "a trial tells of one"),
        ("（2024）浙0114民初5号", CaseStatus.CONTROLLED, CaseClass.PRESERVATION, "a trial's court seizes"),
        ("（2024）浙0114破申5号", CaseStatus.NONE, BANKRUPTCY, "the number says it"),
        ("（2024）浙0114执5号", CaseStatus.CONTROLLED, CaseClass.ENFORCEMENT, "an enforcement that seizes"),
    ],
)
def test_class_of_a_paper(number: str, status: CaseStatus, expected: CaseClass, why: str) -> None:
    filing = paper(number, "2024-05-20", status.value, party(FIRM, "债务人"))
    assert filing.case_class is expected, why
    assert (Clue.BANKRUPTCY in clues_of(filing)) is (expected is BANKRUPTCY), why


def test_a_pre_restructuring_before_the_suit_is_pending(new_url: NewUrl) -> None:
    papers = [
        paper("（2024）浙0114民诉前调5号", "2024-05-20", "pre_restructuring", party(FIRM, "申请人")),
        paper("（2023）浙0109执1号", "2024-01-20", "notified", debtor()),
    ]
    with Ledger.open(new_url()) as ledger:
        run = ledger.begin_run("inbox")
        told = [Verdict(file=one.file, sha256=one.sha256, kind=VerdictKind.INDEXED) for one in papers]
        readings = [Reading(filing=one, pages=()) for one in papers]
        ledger.record(run, list(zip(told, readings, strict=True)), extractor="0")
        (dossier,) = ledger.dossiers(date(2024, 6, 1))
        candidates = ledger.candidates(date(2024, 6, 1), {"R4": [Need(clues=(Clue.BANKRUPTCY,))]}, ledger.kins())
    assert [case.number for case in dossier.pending] == ["（2024）浙0114民诉前调5号"]
    assert list(candidates.values()) == [{"R4"}], "and found in SQL"
