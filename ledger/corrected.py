"""Corrected numbers (案号补正): a ruling that names a case by a misprint speaks of the case that was meant.

A later ruling under the same number replaces the misprint (…420号补正为…402号). So it is with a designation (指定) that
lists a case wrongly: the case that was meant moves, and the other one stays.
"""

from collections.abc import Iterable
from datetime import date

from models import Filing, Statement, StatementKind


def corrected(filings: Iterable[Filing]) -> list[Filing]:
    """The papers in their order, the numbers that they name put right."""
    papers = list(filings)
    for correcting in [one for one in papers if one.stated(StatementKind.NUMBER_CORRECTED)]:
        orders = correcting.stated(StatementKind.NUMBER_CORRECTED)
        papers = [_put_right(one, orders) if _is_meant(correcting, one) else one for one in papers]
    return papers


def _is_meant(correcting: Filing, other: Filing) -> bool:
    """Whether the order speaks of the paper: of an older one under its own number, or it is that order itself."""
    own, theirs = correcting.case_number, other.case_number
    if own is None or theirs is None or own.base != theirs.base:
        return False
    return (other.decision_date or date.min) <= (correcting.decision_date or date.max)


def _put_right(filing: Filing, orders: Iterable[Statement]) -> Filing:
    """The paper with every misprint among the numbers that it names replaced."""
    meant = {one.number.text: one.meant for one in orders if one.number and one.meant}
    if not any(mention.value.text in meant for mention in filing.other_case_numbers):
        return filing
    named = [(one, meant.get(one.value.text, one.value)) for one in filing.other_case_numbers]
    right = tuple(one.model_copy(update={"value": number}) for one, number in named)
    return filing.model_copy(update={"other_case_numbers": right})
