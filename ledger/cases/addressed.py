"""Who is only addressed (收件人): a letter to both sides (甲公司、乙公司：) or to one does not say who owes.

Where the case's other papers name both sides, they tell it: an applicant there is no debtor by such a letter.
"""

from collections.abc import Iterable

from ledger.identity.sides import Side, sides_of
from models import CaseClass, EnforcementCase, Filing
from models.comparable import squeeze


def only_addressed(cases: Iterable[EnforcementCase]) -> frozenset[tuple[str, int]]:
    """Where (paper, position) an applicant of a case stands as a debtor, in a paper that names no applicant."""
    found: set[tuple[str, int]] = set()
    for case in cases:
        if case.case_class is not CaseClass.ENFORCEMENT or len(case.filings) == 1:
            continue
        letters = [filing for filing in case.filings if filing.parties and _one_sided(filing)]
        applicants = _applicants(case) if letters else frozenset()
        for filing in letters if applicants else ():
            named = (squeeze(party.name) in applicants for party in filing.parties)
            found |= {(filing.sha256, position) for position, theirs in enumerate(named) if theirs}
    return frozenset(found)


def _one_sided(filing: Filing) -> bool:
    return Side.APPLICANT not in sides_of(filing)


def _applicants(case: EnforcementCase) -> frozenset[str]:
    """Names of those who apply, and nowhere owe, in the papers that name both sides."""
    sides: dict[Side, set[str]] = {side: set() for side in Side}
    for filing in case.filings:
        if not {Side.APPLICANT, Side.DEBTOR} <= set(stands := sides_of(filing)):
            continue
        for party, side in zip(filing.parties, stands, strict=True):
            sides[side].add(squeeze(party.name))
    return frozenset(sides[Side.APPLICANT] - sides[Side.DEBTOR])
