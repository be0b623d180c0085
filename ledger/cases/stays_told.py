"""Stays that a review tells of (执异裁定查明已中止执行): the case rests, though no ruling that stayed it is on file.

Only the case's own court and those above it can tell. A review that does not name the case means the only one of its
court between its parties. The stay is of the day that the review states, else of its own; a later paper of the case
says how it stands since.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from ledger.cases.papers import Papers
from models import CaseClass, CaseStatus, Court, Filing, Statement, StatementKind, register
from models.issuing_court import court_of


class Stay(NamedTuple):
    """The day of a stay, and the review as a paper that stays the case, with the words that tell of it."""

    on: date
    paper: Filing


def stays(known: Sequence[Papers]) -> Mapping[str, list[Stay]]:
    """By case (base of its number) the stays that reviews tell of."""
    found: dict[str, list[Stay]] = {}
    for review in known:
        for filing in review.filings if review.case_class is CaseClass.REVIEW else ():
            for one in filing.stated(StatementKind.STAY_TOLD):
                number = one.number.base if one.number else _only_case(review, known)
                if number:
                    found.setdefault(number, []).append(_stay(one, filing))
    return found


def _only_case(review: Papers, known: Sequence[Papers]) -> str | None:
    """The number of the one enforcement case of the review's court between its parties."""
    enforced = (case for case in known if case.case_class is CaseClass.ENFORCEMENT and case.court == review.court)
    meant = [case.number for case in enforced if case.same_parties(review)]
    return meant[0] if len(meant) == 1 else None


def _stay(told: Statement, filing: Filing) -> Stay:
    words = {**filing.evidence, "status": told.evidence}
    paper = filing.model_copy(update={"status": CaseStatus.SUSPENDED, "evidence": words})
    return Stay(told.on or filing.decision_date or date.min, paper)


def stay_of(numbers: Iterable[str], court: Court, told: Mapping[str, Sequence[Stay]]) -> Stay | None:
    """The last stay of the case with these numbers that its court, or one above it, tells of."""
    above = register().way_up(court)
    found = [stay for number in numbers for stay in told.get(number, ()) if court_of(stay.paper) in above]
    return max(found, key=lambda stay: stay.on, default=None)
