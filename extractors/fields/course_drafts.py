"""What the readers of the course of a case (执行进程) hand on: one statement before it has its evidence."""

from dataclasses import dataclass
from datetime import date

from models import CaseNumber, CaseStatus, Money, StatementKind


@dataclass(frozen=True, slots=True)
class CourseDraft:
    """One statement of the course: the debtor it speaks of, its days, place, sum and number where it states them."""

    kind: StatementKind
    about: str | None = None
    on: date | None = None
    until: date | None = None
    place: str | None = None
    value: Money | None = None
    number: CaseNumber | None = None
    meant: CaseNumber | None = None
    misprint: str | None = None
    status: CaseStatus | None = None


Found = tuple[int, int, CourseDraft]
