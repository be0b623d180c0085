"""Cancelled cases (撤销执行案件): what a review (执异、执复、执监) orders of a case that should not have been filed."""

from collections.abc import Iterable, Mapping
from datetime import date

from models import Filing, Statement, StatementKind

_PAPERS = ("裁定", "决定", "通知书")


def cancels(order: Statement) -> bool:
    """Whether what it takes back (撤销) is a whole case, and not a paper of one."""
    return order.number is not None and not any(word in order.evidence.quote for word in _PAPERS)


def cancelled(filings: Iterable[Filing]) -> Mapping[str, Filing]:
    """By case (base of its number) the latest paper that cancels it."""
    found: dict[str, Filing] = {}
    for filing in filings:
        for one in filing.stated(StatementKind.REVOKED):
            if one.number and cancels(one):
                known = found.setdefault(one.number.base, filing)
                if (filing.decision_date or date.max) > (known.decision_date or date.max):
                    found[one.number.base] = filing
    return found
