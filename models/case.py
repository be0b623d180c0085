"""Enforcement case (执行案件): all papers of one case of one court, as of a day."""

from datetime import date

from models.case_number import CaseClass
from models.court import Court
from models.filing import Filing
from models.frozen import Frozen
from models.status import CaseStatus


class EnforcementCase(Frozen):
    """One known case of a debtor on a day (案件).

    `number` is canonical and without suffix (执恢 where it replaced its 执, which then stands in `replaces`).
    `court` is the court of the case, `court_now` the court it went to by designation, elevation or entrusting.
    `filings` are the papers dated on or before the day, oldest first, undated ones last.
    `applicant_marks` are former names and numbers of the applicants, by which another case's is known to be the same.
    `joint` names the cases that a joint number (执801-809号) counts as: those that have no papers of their own.
    `stands_for` is how many those are, one for any other number.
    `counts` is false where the case lives on elsewhere under a known number and must not be counted twice.
    """

    number: str
    case_class: CaseClass
    court: Court
    court_now: Court
    status: CaseStatus
    status_since: date | None
    status_filing: Filing | None
    filings: tuple[Filing, ...]
    replaces: tuple[str, ...] = ()
    cause: str | None = None
    titles: tuple[str, ...] = ()
    applicants: tuple[str, ...] = ()
    applicant_marks: tuple[str, ...] = ()
    filed_on: date | None = None
    counts: bool = True
    stands_for: int = 1
    joint: tuple[str, ...] = ()

    @property
    def unsatisfied(self) -> bool:
        """Said of enforcement cases only: every status but paid, terminated, cancelled, not enforced, rejected."""
        return self.case_class is CaseClass.ENFORCEMENT and not self.status.satisfies

    @property
    def running(self) -> bool:
        """Unsatisfied and neither dormant, suspended, deferred, moved away nor sent to bankruptcy review."""
        return self.unsatisfied and not self.status.rests
