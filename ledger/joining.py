"""Who joins a case later (变更、追加当事人): an order of a review (执异) puts a party into the case it speaks of."""

from collections.abc import Iterable, Mapping
from datetime import date

from ledger.numbers import squeeze
from models import Filing, StatementKind

Successors = Mapping[str, list[tuple[date, str]]]
"""By case (base of its number) the days on which, and by whom, its applicant was replaced."""


def new_debtors(filing: Filing) -> dict[str, str]:
    """By name of the party the case (base) of which the paper makes it a debtor."""
    stated = filing.stated(StatementKind.NEW_DEBTOR)
    return {squeeze(one.about): one.number.base for one in stated if one.about and one.number} if stated else {}


def successors(filings: Iterable[Filing]) -> Successors:
    """Every applicant's successor (变更申请执行人) whom a paper names, oldest first."""
    found: dict[str, list[tuple[date, str]]] = {}
    for filing in filings:
        for one in filing.stated(StatementKind.NEW_APPLICANT):
            if one.about and one.number:
                found.setdefault(one.number.base, []).append((filing.decision_date or date.max, one.about))
    return {base: sorted(changes) for base, changes in found.items()}
