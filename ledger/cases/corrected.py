"""Corrected papers (补正、更正): a misprint in a number or a name stands for what was meant.

A later ruling under the same number replaces it. A designation (指定) that lists a case wrongly (…420号补正为…402号)
moves the case that was meant, and the other one stays. A paper that bore another case's number (案号) belongs to its
own case. A party under a wrong name is who was meant, and no more the firm that really has that name. A paper is of the
day that was meant for its foot (落款日期), and makes of its case what was meant by its order (主文).
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from ledger.identity.sides import Side, sides_of
from models import CORRECTIONS, CaseNumber, Filing, Statement, StatementKind
from models.comparable import squeeze

_NUMBER, _NAME = StatementKind.NUMBER_CORRECTED, StatementKind.NAME_CORRECTED
_DAY, _ORDER = StatementKind.DAY_CORRECTED, StatementKind.ORDER_CORRECTED


def corrected(filings: Iterable[Filing]) -> list[Filing]:
    """The papers in their order, with the numbers, names, days and orders that were meant."""
    papers = list(filings)
    for correcting in _in_turn([one for one in papers if one.stated(*CORRECTIONS)]):
        orders = correcting.stated(_NUMBER)
        papers = [_put_right(one, orders) if _is_meant(correcting, one) else one for one in papers]
        for order in orders:
            papers = _moved(correcting, order, papers)
        for order in correcting.stated(_NAME):
            papers = [_renamed(correcting, order, one) if _is_meant(correcting, one) else one for one in papers]
        for order in correcting.stated(_DAY, _ORDER):
            meant = _one_meant(correcting, [one for one in papers if _is_so(order, one)])
            papers = [_as_ordered(one, order) if one is meant else one for one in papers]
    return papers


def redated(filings: Iterable[Filing], on: date) -> list[Filing]:
    """The papers with the days that were meant, as far as they were put right by the day; the others stand.

    First of all: a paper that bears a day to come by misprint would not be looked at.
    """
    papers = list(filings)
    for correcting in _in_turn([one for one in papers if one.stated(_DAY) and is_visible(one, on)]):
        for order in correcting.stated(_DAY):
            meant = _one_meant(correcting, [one for one in papers if _is_so(order, one)])
            papers = [_as_ordered(one, order) if one is meant else one for one in papers]
    return papers


def _in_turn(correcting: Iterable[Filing]) -> list[Filing]:
    """Oldest first: what a ruling put right a later one may put right again."""
    return sorted(correcting, key=lambda one: (one.decision_date or date.max, one.sha256))


def is_visible(filing: Filing, on: date) -> bool:
    """Whether the paper was there on the day; an undated one was."""
    return filing.decision_date is None or filing.decision_date <= on


def _is_so(order: Statement, filing: Filing) -> bool:
    """Whether the paper bears the day, or makes of its case, what the order replaces."""
    if order.kind is _DAY:
        return filing.decision_date is not None and filing.decision_date.isoformat() == order.misprint
    return filing.status.value == order.misprint


def _one_meant(correcting: Filing, papers: Sequence[Filing]) -> Filing | None:
    """Of these the paper that is put right: the one named by its whole number (之一), else the only one there is."""
    own = correcting.case_number
    found = [one for one in papers if own and one is not correcting and _bears(one, own)]
    named = {mention.value.text for mention in correcting.other_case_numbers}
    found = [one for one in found if one.case_number and one.case_number.text in named] or found
    return found[0] if len(found) == 1 else None


def _as_ordered(filing: Filing, order: Statement) -> Filing:
    """The paper with the day or the status that was meant; the words for it are those of the ruling."""
    if order.kind is _DAY:
        return filing.model_copy(update={"decision_date": order.on})
    return filing.model_copy(update={"status": order.status, "evidence": {**filing.evidence, "status": order.evidence}})


def _is_meant(correcting: Filing, other: Filing) -> bool:
    """Whether the order speaks of the paper: of an older one under its own number, or it is that order itself."""
    own, theirs = correcting.case_number, other.case_number
    return own is not None and theirs is not None and own.base == theirs.base and _is_older(other, correcting)


def _is_older(other: Filing, correcting: Filing) -> bool:
    return (other.decision_date or date.min) <= (correcting.decision_date or date.max)


def _put_right(filing: Filing, orders: Iterable[Statement]) -> Filing:
    """The paper with every misprint among the numbers that it names replaced."""
    meant = {one.number.text: one.meant for one in orders if one.number and one.meant}
    if not any(mention.value.text in meant for mention in filing.other_case_numbers):
        return filing
    named = [(one, meant.get(one.value.text, one.value)) for one in filing.other_case_numbers]
    right = tuple(one.model_copy(update={"value": number}) for one, number in named)
    return filing.model_copy(update={"other_case_numbers": right})


def _moved(correcting: Filing, order: Statement, papers: Sequence[Filing]) -> list[Filing]:
    """The papers, with the one put into its own case whose head bore the number of another (案号有误).

    It is of the day that the order states, or the only one there is, and of a debtor of that case: the number may well
    be that of another's case.
    """
    own, wrong, meant = correcting.case_number, order.number, order.meant
    if not (own and wrong and meant and own.base == meant.base and order.evidence.quote.startswith("案号")):
        return list(papers)
    debtors = {name for one in papers if _bears(one, meant) for name in _debtors(one)}
    found = [one for one in papers if _bears(one, wrong) and _is_older(one, correcting) and debtors & _debtors(one)]
    found = [one for one in found if order.on in {None, one.decision_date}]
    if len({(one.decision_date, one.document_kind) for one in found}) != 1:
        return list(papers)
    gone = {one.sha256 for one in found}
    return [one.model_copy(update={"case_number": meant}) if one.sha256 in gone else one for one in papers]


def _bears(filing: Filing, number: CaseNumber) -> bool:
    return filing.case_number is not None and filing.case_number.base == number.base


def _debtors(filing: Filing) -> set[str]:
    sides = zip(filing.parties, sides_of(filing), strict=True)
    return {squeeze(party.name) for party, side in sides if side is Side.DEBTOR}


def _renamed(correcting: Filing, order: Statement, filing: Filing) -> Filing:
    """The paper with the party that was meant in the place of the misprinted one, and its number with it.

    A name that is itself a party's, there or in the ruling, is no misprint of who the party is. A number beside the
    wrong name may be that of the firm which really has it.
    """
    wrong, meant = squeeze(order.misprint or ""), squeeze(order.about or "")
    right = next((party for party in correcting.parties if squeeze(party.name) == meant), None)
    there = {squeeze(party.name) for party in filing.parties}
    if not order.about or wrong not in there or meant in there or _has_party(correcting, wrong):
        return filing
    number = right.id_number if right else None
    parties = tuple(
        replace(one, name=order.about, id_number=number) if squeeze(one.name) == wrong else one
        for one in filing.parties
    )
    return filing.model_copy(update={"parties": parties})


def _has_party(filing: Filing, name: str) -> bool:
    return any(squeeze(party.name) == name for party in filing.parties)
