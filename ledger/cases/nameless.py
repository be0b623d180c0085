"""Bankruptcy cases that name nobody (未写明债务人): a letter between courts that says only which case was sent.

收到你院移送的（2024）…执…号执行案件移送破产审查材料 is of the debtor of that case, where it has one firm only.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from ledger.cases.papers import named_in
from ledger.identity.sides import Side, sides_of
from models import CaseClass, EnforcementCase, EntityKind
from models.comparable import squeeze


def nameless(known: Iterable[EnforcementCase]) -> Mapping[str, list[EnforcementCase]]:
    """Under the number of an enforcement case the bankruptcy cases whose papers name it, no other and no party."""
    sent = {number: case for case in known if _is_of_one_firm(case) for number in (case.number, *case.replaces)}
    found: dict[str, list[EnforcementCase]] = defaultdict(list)
    for case in known if sent else ():
        if case.case_class is not CaseClass.BANKRUPTCY or any(filing.parties for filing in case.filings):
            continue
        named = {number for filing in case.filings for number in named_in(filing)} - {case.number}
        meant = {sent[number].number for number in named if number in sent}
        if len(named) == len(meant) == 1:
            found[meant.pop()].append(case)
    return found


def _is_of_one_firm(case: EnforcementCase) -> bool:
    """Whether an enforcement case has one organization that owes; persons beside it (sureties) go nowhere."""
    if case.case_class is not CaseClass.ENFORCEMENT:
        return False
    both = (one for filing in case.filings for one in zip(filing.parties, sides_of(filing), strict=True))
    owing = {squeeze(p.name) for p, side in both if side is Side.DEBTOR and p.entity is not EntityKind.PERSON}
    return len(owing) == 1
