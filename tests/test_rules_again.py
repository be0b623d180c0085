"""Asked again: who is asked every night, who on a day that is known, and who not before a paper comes."""

from datetime import date, timedelta

import pytest
from rules_cases import (
    ACCEPTED,
    FIRM,
    ON,
    PENDING,
    XIAOSHAN,
    K,
    S,
    case,
    dossier,
    found,
    paper,
    seizure,
    signal,
    stated,
)

from models import Deadline, DeadlineKind, EnforcementCase, Finding, StatementKind, register
from rules import THRESHOLDS
from rules.again import ALWAYS, asked_again, law_of
from rules.law.statutes import CIVIL_PROCEDURE_2021, CIVIL_PROCEDURE_2023

NEAR = 30
NUMBER = "（2023）浙0109执1号"


def one(status: S = S.NONE, **more: object) -> EnforcementCase:
    return case(paper(NUMBER, status=status, **more))


def deadline(day: date) -> Deadline:
    kind = DeadlineKind.SEIZURE_EXPIRES
    return Deadline(kind=kind, day=day, court=XIAOSHAN, case_number=NUMBER, debtor=FIRM, because={})


@pytest.mark.parametrize(
    ("cases", "why"),
    [
        ((PENDING,), "a pending petition: auctions, and what it makes of other rules"),
        ((ACCEPTED,), "accepted: the days in which preservation is lifted"),
        ((one(S.BANKRUPTCY_TRANSFER),), "moved: thirty days"),
        (
            (
                case(
                    paper(NUMBER, status=S.NONE), status_filing=paper("（2023）浙01执5号", status=S.BANKRUPTCY_TRANSFER)
                ),
            ),
            "moved by a paper of another case",
        ),
        ((one(S.BANKRUPTCY_REJECTED),), "dismissed: the days in which enforcement resumes"),
        (
            (one(S.SUSPENDED, signals=(signal(K.FIRST_SEIZURE_ELSEWHERE),)),),
            "waits for another court: days since a sale",
        ),
        ((one(statements=(stated(StatementKind.ENTRUSTED),)),), "entrusted: the days of filing"),
        ((one(S.NOTIFIED, seizures=(seizure(),)),), "begun, with property: six months"),
    ],
)
def test_whose_days_are_counted_is_asked_every_night(cases: tuple[EnforcementCase, ...], why: str) -> None:
    assert asked_again(dossier(*cases), (), (), NEAR) == ALWAYS, why


@pytest.mark.parametrize(
    ("cases", "why"),
    [
        ((), "nothing on file"),
        ((one(S.NOTIFIED),), "begun, and no property named"),
        ((one(S.DISPOSAL, seizures=(seizure(),)),), "property, and not at the beginning any more"),
        ((one(S.DORMANT),), "dormant without a word of another court"),
    ],
)
def test_who_changes_by_a_paper_alone_is_not_asked(cases: tuple[EnforcementCase, ...], why: str) -> None:
    assert asked_again(dossier(*cases), (), (), NEAR) is None, why


def test_who_is_shown_is_asked_every_night() -> None:
    whole = dossier(one(S.DORMANT, signals=(signal(K.NO_ASSETS_FOUND, quote="无财产"),)))
    met: Finding = found("bankruptcy_transfer_candidate", whole)
    assert met.met
    assert asked_again(whole, (met,), (), NEAR) == ALWAYS
    assert asked_again(whole, (met.model_copy(update={"answer": "not_met"}),), (), NEAR) is None


def test_the_first_deadline_tells_the_day() -> None:
    days = [deadline(date(2025, 3, 1)), deadline(date(2024, 12, 31)), deadline(date(2026, 1, 1))]
    assert asked_again(dossier(one()), (), days, NEAR) == date(2024, 12, 1)


def test_the_law_of_a_day_is_as_old_as_its_last_change() -> None:
    changed = CIVIL_PROCEDURE_2023.since
    assert law_of(changed) == changed
    assert CIVIL_PROCEDURE_2021.since <= law_of(changed - timedelta(days=1)) < changed
    assert law_of(date(1900, 1, 1)) == date.min, "before all law"


def test_a_threshold_that_changes_is_other_law() -> None:
    changed = ON - timedelta(days=5)
    later = THRESHOLDS.model_copy(update={"candidate_cases": THRESHOLDS.candidate_cases.since(changed, 4)})
    assert law_of(ON, later) == changed
    assert law_of(changed - timedelta(days=1), later) == law_of(ON)


def test_a_court_that_begins_or_ends_is_other_law() -> None:
    begun = {court.since for court in register() if court.since}
    ended = {court.until + timedelta(days=1) for court in register() if court.until and court.until != date.max}
    assert begun
    assert ended
    assert {day for day in begun | ended if law_of(day) != day} == set()
