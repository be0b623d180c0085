"""What goes tonight: at once, on the weekly day, again as it was, or not until a person acts."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from alerts_cases import HANGZHOU, ON, firm_referral, letter

from alerts.posting.plan import digest_on, plan
from models import Difference, DifferenceKind, LetterRecord, LetterState, Outcome, Try, Urgency

HERE, MOMENT = "office@court.example", datetime(2024, 1, 18, 22, tzinfo=UTC)  # ON is a Thursday
MONDAY = date(2024, 1, 22)


def record(urgency: Urgency = Urgency.U1, *outcomes: Outcome, **fields: Any) -> LetterRecord:
    state = fields.pop("state", LetterState.NEW)
    owed = letter(firm_referral().model_copy(update={"urgency": urgency}), state).model_copy(update=fields)
    tries = tuple(Try(at=MOMENT, address=HERE, outcome=outcome) for outcome in outcomes)
    fixed = {"dispatch": "d" * 64, "fixed_on": ON} if outcomes else {}
    return LetterRecord(letter=owed, tries=tries, **fixed)


def was(urgency: str) -> tuple[Difference, ...]:
    return (Difference(kind=DifferenceKind.URGENCY, before=(urgency,), after=("U3",)),)


U, S, END = Urgency, LetterState, Outcome
ROWS = [
    (record(U.U1), ON, "fresh", "U1 at once"),
    (record(U.U2), ON, "fresh", "U2 at once"),
    (record(U.U3), ON, "waiting", "U3 waits"),
    (record(U.U4), ON + timedelta(days=3), "waiting", "until Sunday still"),
    (record(U.U3), MONDAY, "fresh", "on the weekly day"),
    (record(U.U4), MONDAY + timedelta(days=1), "fresh", "the night of the weekly day did not run"),
    (record(U.U3, on=MONDAY + timedelta(days=1)), MONDAY + timedelta(days=2), "waiting", "owed after the weekly day"),
    (record(U.U4, state=S.WITHDRAWN), ON, "fresh", "nobody should rest a week on what is not true"),
    (record(U.U3, state=S.CHANGED, differences=was("U1")), ON, "fresh", "it was told as urgent, and is no more"),
    (record(U.U3, state=S.CHANGED, differences=was("U4")), ON, "waiting", "it never was urgent"),
    (record(U.U1, END.TEMPORARY), ON, "fresh", "surely not taken: put together anew"),
    (record(U.U1, END.UNREACHABLE), ON, "fresh", "the same"),
    (record(U.U1, END.UNCERTAIN), ON, "repeats", "it may have arrived"),
    (record(U.U1, END.UNCERTAIN, END.TEMPORARY), ON, "repeats", "once uncertain, always the same e-mail"),
    (record(U.U4, END.UNCERTAIN), ON, "repeats", "it went out on its day and is not put off again"),
    (record(U.U1, END.REFUSED), ON, "held", "the address was refused"),
    (record(U.U1, END.REFUSED, END.TEMPORARY), ON, "fresh", "a person asked for it again"),
    (record(U.U1, END.REJECTED), ON, "held", "the letter was refused"),
]


@pytest.mark.parametrize(("owed", "on", "where", "why"), ROWS)
def test_where_a_letter_goes(owed: LetterRecord, on: date, where: str, why: str) -> None:
    made = plan([owed], on, "monday", lambda _: HERE)
    assert {name for name in made._fields if getattr(made, name)} == {where}, why


def test_another_address_sets_a_refused_letter_free() -> None:
    made = plan([record(U.U1, END.REFUSED)], ON, "monday", lambda _: "new@court.example")
    assert made.fresh
    assert not made.held


def test_a_repeat_keeps_its_id_and_day_without_what_was_cancelled() -> None:
    made = plan([record(U.U1, END.UNCERTAIN)], ON + timedelta(days=9), "monday", lambda _: HERE)
    assert [(one.id, one.on, one.office) for one in made.repeats] == [("d" * 64, ON, HANGZHOU.name)]


@pytest.mark.parametrize(
    ("day", "digest", "wanted"),
    [(ON, "monday", MONDAY), (ON, "thursday", ON), (ON, "wednesday", date(2024, 1, 24)), (MONDAY, "monday", MONDAY)],
)
def test_the_next_weekly_day(day: date, digest: str, wanted: date) -> None:
    assert digest_on(day, digest) == wanted
