"""The applicants of a case (申请执行人), who may change, and by what else they are known."""

from collections.abc import Iterable, Sequence
from datetime import date

from ledger.cases.joining import Successors
from ledger.cases.papers import Papers
from ledger.identity.numbers import identity
from ledger.identity.sides import Side, sides_of
from models import CaseClass, Party
from models.comparable import squeeze


def applicants(case: Papers, changed: Successors) -> tuple[str, ...]:
    """Names of the applicants, each once.

    In an enforcement paper a 申请人 beside the 申请执行人 asks to take its place (变更申请执行人): from that paper on
    it stands alone, until a later paper names another. So does whom a review's order puts there.
    """
    names: list[str] = []
    orders = [change for number in case.numbers for change in changed.get(number, ())] if changed else []
    for filing in case.filings:
        day = filing.decision_date or date.max
        names, orders = _succeeded(names, [one for one in orders if one[0] < day]), [o for o in orders if o[0] >= day]
        sides = sides_of(filing)
        found = [party for party, side in zip(filing.parties, sides, strict=True) if side is Side.APPLICANT]
        asking = _asking(found) if len(found) > 1 and case.case_class is CaseClass.ENFORCEMENT else []
        if asking and len(asking) < len(found):
            names = [party.name for party in asking]
        else:
            names += [party.name for party in found]
    once: dict[str, str] = {}
    for name in _succeeded(names, orders):
        once.setdefault(squeeze(name), name)  # one name in wide and in narrow brackets is one
    return tuple(once.values())


def marks_of(case: Papers, who: Sequence[str]) -> tuple[str, ...]:
    """Former names (曾用名) and numbers of the applicants, not one that the paper prints beside another name."""
    names = {squeeze(name) for name in who}
    found: dict[str, None] = {}
    for filing in case.filings:
        for party in filing.parties:
            if (party.former_names or party.id_number) and squeeze(party.name) in names:
                found.update(dict.fromkeys(party.former_names))
                alone = sum(other.id_number == party.id_number for other in filing.parties) == 1
                if alone and (number := identity(party)):
                    found[number] = None
    return tuple(found)


def _succeeded(names: list[str], orders: Iterable[tuple[date, str]]) -> list[str]:
    """The last whom an order puts in the applicants' place, or they themselves."""
    return [orders[-1][1]] if (orders := sorted(orders)) else names


def _asking(applying: Iterable[Party]) -> list[Party]:
    return [party for party in applying if party.role == "申请人" and "申请执行人" not in party.other_roles]
