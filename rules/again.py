"""Asked again (再次审查): from which day on an answer about a debtor may be another one though no paper comes.

Most of what is said of a debtor stands until a paper comes. What may change by the day alone: whatever counts days, a
deadline that comes near or passes, and the law itself. Whoever makes a rule count days looks here: the nights of
`tests/test_flows_nights.py` hold the two together.
"""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from models import Clue, Deadline, DebtorDossier, Filing, Finding, clues_of, register
from rules.law import statutes
from rules.law.statutes import Source
from rules.law.thresholds import THRESHOLDS, Threshold, Thresholds

ALWAYS = date(1900, 1, 1)
"""Every night."""
_ONE_DAY = timedelta(days=1)
_COUNTED = (
    Clue.BANKRUPTCY  # R4 (auctions), R12 (days since the acceptance), and what the pending petition makes of R10, R11
    | Clue.TRANSFERRED  # R9
    | Clue.REFUSED  # R13
    | Clue.STANDS_STILL  # R2: days since the last sale
    | Clue.ENTRUSTED  # R15
)


def asked_again(
    dossier: DebtorDossier, findings: Iterable[Finding], deadlines: Sequence[Deadline], near: int
) -> date | None:
    """The first day on which anything may be said otherwise, or on which a deadline is `near` days away; None: never.

    Who is shown is shown every night.
    """
    clues = Clue(0)
    for filing in _papers(dossier):
        clues |= clues_of(filing)
    days_of_property = Clue.EARLY in clues and Clue.PROPERTY in clues  # R14, and its deadline
    if days_of_property or clues & _COUNTED or any(finding.met for finding in findings):
        return ALWAYS
    first = min((one.day for one in deadlines), default=None)  # R17 ends with the deadline of a dormant case
    return first - timedelta(days=near) if first else None


def law_of(on: date, thresholds: Thresholds = THRESHOLDS) -> date:
    """The last day up to this one on which an article, a threshold or a court became another one."""
    return max((day for day in _days_of_law(thresholds) if day <= on), default=date.min)


def _papers(dossier: DebtorDossier) -> Iterable[Filing]:
    for case in dossier.cases:
        yield from case.filings
        if case.status_filing is not None:
            yield case.status_filing


def _days_of_law(thresholds: Thresholds) -> Iterable[date]:
    for one in vars(statutes).values():
        if isinstance(one, Source):
            yield from _first_days(one.since, one.until)
    for _, numbers in thresholds:
        if isinstance(numbers, Threshold):
            yield from (since for since, _ in numbers.steps)
    for court in register():
        yield from _first_days(court.since, court.until)


def _first_days(since: date | None, until: date | None) -> Iterable[date]:
    """The first day on which it is so, and the first on which it is so no more."""
    if since is not None:
        yield since
    if until is not None:
        yield until + _ONE_DAY
