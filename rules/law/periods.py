"""Periods that do not count (不计入的期间): valuation, notice, disputes and stays, off six months (程序解释 13)."""

from collections.abc import Iterable
from datetime import date, timedelta

from models import CaseStatus, EnforcementCase, Filing, StatementKind

_STAYS = frozenset({CaseStatus.SUSPENDED, CaseStatus.DEFERRED})
_Span = tuple[date, date]


def days_between(start: date, end: date, spans: Iterable[_Span]) -> tuple[int, int]:
    """Days from start to end without the days of the spans, and how many these were; overlaps count once."""
    taken, reached = 0, start
    for begins, ends in sorted(spans):
        first, last = max(begins, reached), min(ends, end)
        if last > first:
            taken += (last - first).days
            reached = last
    return (end - start).days - taken, taken


def excluded(case: EnforcementCase, on: date, reviews: Iterable[Filing] = ()) -> tuple[_Span, ...]:
    """Stated periods and stays of the case up to the day; one that nobody says has ended runs until the day.

    `reviews` are the papers of objections (执异、执复) in which the case is named: a dispute is stated there.
    """
    stated = [one for filing in (*case.filings, *reviews) for one in filing.stated(StatementKind.PERIOD_EXCLUDED)]
    whole = [(one.on, one.until) for one in stated if one.on and one.until]
    begun = [one.on for one in stated if one.on and not one.until]
    ended = sorted(one.until for one in stated if one.until and not one.on)
    opened = [(day, next((end for end in ended if end >= day), on)) for day in begun]
    return tuple(sorted((*whole, *opened, *_stays(case, on))))


def _stays(case: EnforcementCase, on: date) -> Iterable[_Span]:
    """From each paper that stays the case to the next paper of the case that moves it on."""
    moving = [(one.status, day) for one in case.filings if one.status.moves_case and (day := one.decision_date)]
    ends = [day for _, day in moving[1:]] + [on + timedelta(days=1)]
    for (status, day), end in zip(moving, ends, strict=False):
        if status in _STAYS:
            yield day, min(end, on)
