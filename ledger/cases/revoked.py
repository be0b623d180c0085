"""Revoked papers (被撤销的文书): what a later order takes back says nothing of its case any more.

A ruling, decision or closing notice is revoked by its own court or by one above it (撤销…号执行裁定). Then neither its
status nor what it found counts; it stays a paper of its case. An order that was itself revoked revokes nothing.

Nor is a bankruptcy accepted by the court above that orders another to accept it (指令…裁定受理): until that court does,
the petition is pending.
"""

from collections.abc import Iterable
from datetime import date

from ledger.cases.cancelled import cancels
from models import CaseStatus, DocumentKind, Filing, Statement, StatementKind

_RULINGS = frozenset({DocumentKind.ENFORCEMENT_RULING, DocumentKind.CIVIL_RULING, DocumentKind.OTHER})
_DECISIONS = frozenset(
    {
        DocumentKind.ENFORCEMENT_DECISION,
        DocumentKind.BANKRUPTCY_TRANSFER,
        DocumentKind.DISHONEST_LISTING,
        DocumentKind.OTHER,
    }
)
_CLOSINGS = frozenset({DocumentKind.CLOSING_NOTICE})


def unrevoked(filings: Iterable[Filing]) -> list[Filing]:
    """The papers in their order, those bare that another of them revokes."""
    papers = [_without_acceptance(filing) if _orders_acceptance(filing) else filing for filing in filings]
    revoking = [filing for filing in papers if filing.stated(StatementKind.REVOKED)]
    revoking.sort(key=lambda filing: (filing.decision_date or date.max, filing.sha256), reverse=True)
    gone: set[str] = set()
    for filing in revoking:
        if filing.sha256 not in gone:
            orders = filing.stated(StatementKind.REVOKED)
            gone |= {other.sha256 for other in papers for one in orders if _is_meant(one, filing, other)}
    return [_bare(filing) if filing.sha256 in gone else filing for filing in papers] if gone else papers


def _is_meant(order: Statement, filing: Filing, other: Filing) -> bool:
    """Whether the order speaks of the other paper: of its full number, or in its own case of its day."""
    if cancels(order) or other is filing or other.case_number is None:
        return False
    if other.document_kind not in _kinds(order.evidence.quote):
        return False
    if other.decision_date and filing.decision_date and other.decision_date > filing.decision_date:
        return False
    if order.number is not None:
        return other.case_number.text == order.number.text
    own = filing.case_number
    same_case = own is not None and own.base == other.case_number.base
    return same_case and order.on is not None and other.decision_date == order.on


def _kinds(quote: str) -> frozenset[DocumentKind]:
    if "结案通知书" in quote:
        return _CLOSINGS
    return _DECISIONS if "决定" in quote else _RULINGS


def _orders_acceptance(filing: Filing) -> bool:
    words = filing.evidence.get("status") if filing.status is CaseStatus.BANKRUPTCY_ACCEPTED else None
    return words is not None and "指令" in words.quote


def _without_acceptance(filing: Filing) -> Filing:
    return filing.model_copy(update={"status": CaseStatus.NONE})


def _bare(filing: Filing) -> Filing:
    return filing.model_copy(update={"status": CaseStatus.NONE, "signals": (), "statements": (), "seizures": ()})
