"""Stays that a review tells of (执异裁定查明已中止执行): the case rests, though no ruling that stayed it is on file.

Only the case's own court and those above it can tell. The stay is of the day that the review states, else of its own; a
later paper of the case says how it stands since.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from models import CaseStatus, Court, Filing, StatementKind, register
from models.issuing_court import court_of


class Stay(NamedTuple):
    """The day of a stay, and the review as a paper that stays the case, with the words that tell of it."""

    on: date
    paper: Filing


def stays(filings: Iterable[Filing]) -> Mapping[str, list[Stay]]:
    """By case (base of its number) the stays that reviews tell of."""
    found: dict[str, list[Stay]] = {}
    for filing in filings:
        for one in filing.stated(StatementKind.STAY_TOLD):
            if one.number:
                told = {"status": CaseStatus.SUSPENDED, "evidence": {**filing.evidence, "status": one.evidence}}
                stay = Stay(one.on or filing.decision_date or date.min, filing.model_copy(update=told))
                found.setdefault(one.number.base, []).append(stay)
    return found


def stay_of(numbers: Iterable[str], court: Court, told: Mapping[str, Sequence[Stay]]) -> Stay | None:
    """The last stay of the case with these numbers that its court, or one above it, tells of."""
    above = register().way_up(court)
    found = [stay for number in numbers for stay in told.get(number, ()) if court_of(stay.paper) in above]
    return max(found, key=lambda stay: stay.on, default=None)
