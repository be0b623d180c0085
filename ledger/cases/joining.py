"""Who joins a case later, and who leaves it (变更、追加当事人): mostly by the order of a review (执异) of that case."""

from collections.abc import Iterable, Mapping
from datetime import date

from models import Filing, StatementKind
from models.comparable import squeeze

Successors = Mapping[str, list[tuple[date, str]]]
"""By case (base of its number) the days on which, and by whom, its applicant was replaced."""


def new_debtors(filing: Filing) -> dict[str, str]:
    """By name of the party the case (base) of which the paper makes it a debtor."""
    stated = filing.stated(StatementKind.NEW_DEBTOR)
    return {squeeze(one.about): one.number.base for one in stated if one.about and one.number} if stated else {}


def departed(filings: Iterable[Filing]) -> dict[tuple[str, str], date]:
    """By case (base) and name the last day on which a debtor that is no more (合并、注销、死亡) left it to another."""
    found: dict[tuple[str, str], date] = {}
    for filing in filings:
        for one in filing.stated(StatementKind.DEBTOR_LEFT):
            if one.about and one.number and (day := filing.decision_date):
                key = one.number.base, squeeze(one.about)
                found[key] = max(day, found.get(key, day))
    return found


def successors(filings: Iterable[Filing]) -> Successors:
    """Every applicant's successor (变更申请执行人) whom a paper names, oldest first."""
    found: dict[str, list[tuple[date, str]]] = {}
    for filing in filings:
        for one in filing.stated(StatementKind.NEW_APPLICANT):
            if one.about and one.number:
                found.setdefault(one.number.base, []).append((filing.decision_date or date.max, one.about))
    return {base: sorted(changes) for base, changes in found.items()}
