"""Cancelled cases (撤销执行案件): what a review (执异、执复、执监) orders of a case that should not have been filed."""

from collections.abc import Iterable, Mapping

from models import Filing, Statement, StatementKind

_PAPERS = ("裁定", "决定", "通知书")


def cancels(order: Statement) -> bool:
    """Whether what it takes back (撤销) is a whole case, and not a paper of one."""
    return order.number is not None and not any(word in order.evidence.quote for word in _PAPERS)


def cancelled(filings: Iterable[Filing]) -> Mapping[str, list[Filing]]:
    """By case (base of its number) the papers that cancel it."""
    found: dict[str, list[Filing]] = {}
    for filing in filings:
        for one in filing.stated(StatementKind.REVOKED):
            if one.number and cancels(one):
                found.setdefault(one.number.base, []).append(filing)
    return found
