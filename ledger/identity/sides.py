"""Sides (地位): which party of a paper is its debtor and which its applicant, by role and kind of case."""

from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache

from models import DEBTOR_ROLES, CaseClass, Filing, Party
from models.comparable import squeeze

_PRESERVED = frozenset({"被申请人", "被保全人", "被申请保全人", "被告"})
_PRESERVES = frozenset({"原告"})  # a 财产保全 ruling of a trial may call the sides so
_APPLICANT = frozenset({"申请执行人"})
_PETITIONER = frozenset({"申请人", "申请保全人"})
_BANKRUPT = frozenset({"被申请人", "原审被申请人", "一审被申请人"})  # on appeal (破终) the role below decides
_ON_APPEAL = frozenset({"上诉人", "被上诉人"})
_PETITIONER_BELOW = frozenset({"原审申请人", "一审申请人"})
_OFFICE_HOLDERS = ("管理人", "清算组", "律师事务所", "会计师事务所")

_BANKRUPTCY = CaseClass.BANKRUPTCY


class Side(StrEnum):
    """Debtor (被执行人、债务人), applicant (申请执行人、申请人) or neither."""

    DEBTOR = "debtor"
    APPLICANT = "applicant"
    NEITHER = "neither"


def side_of(party: Party, filing: Filing) -> Side:
    """Where the party stands in this paper.

    A debtor is 被执行人, 被申请执行人 or 债务人 (also as a second role: 异议人（被执行人）); 被申请人, 被保全人 and
    被告 in a preservation case, 被申请人 in a bankruptcy case, and the 申请人 there who petitions for its own
    bankruptcy.
    """
    return _side(party, filing, filing.case_class)


def sides_of(filing: Filing) -> tuple[Side, ...]:
    """Where each of its parties stands."""
    case_class = filing.case_class
    if case_class is _BANKRUPTCY:  # there alone it matters who else stands in the paper
        return tuple([_side(party, filing, case_class) for party in filing.parties])
    return tuple([_side_of_roles(party.role, party.other_roles, case_class) for party in filing.parties])


def _side(party: Party, filing: Filing, case_class: CaseClass) -> Side:
    if case_class is _BANKRUPTCY and _petitions_for_itself(party, filing):
        return Side.DEBTOR
    found = _side_of_roles(party.role, party.other_roles, case_class)
    if found is Side.NEITHER and case_class is _BANKRUPTCY and _is_petitioned_against(party, filing):
        return Side.DEBTOR
    return found


@lru_cache(maxsize=1 << 12)
def _side_of_roles(role: str, other_roles: tuple[str, ...], case_class: CaseClass) -> Side:
    """The roles of papers are few, and every paper of a debtor is asked."""
    roles = frozenset((role, *other_roles))
    if roles & DEBTOR_ROLES or (case_class is CaseClass.PRESERVATION and roles & _PRESERVED):
        return Side.DEBTOR
    if case_class is CaseClass.BANKRUPTCY and roles & _BANKRUPT:
        return Side.DEBTOR
    if case_class is CaseClass.BANKRUPTCY and roles & _PETITIONER_BELOW:
        return Side.APPLICANT
    if case_class is CaseClass.PRESERVATION and roles & _PRESERVES:
        return Side.APPLICANT
    if roles & _APPLICANT or (case_class is not CaseClass.REVIEW and roles & _PETITIONER):
        return Side.APPLICANT
    return Side.NEITHER


def _is_petitioned_against(party: Party, filing: Filing) -> bool:
    """Whether an appeal that names no roles below rules on a petition against the party (驳回甲对乙的破产申请)."""
    order = filing.evidence.get("status")
    return party.role in _ON_APPEAL and order is not None and f"对{squeeze(party.name)}的" in squeeze(order.quote)


def _petitions_for_itself(party: Party, filing: Filing) -> bool:
    """Whether the 申请人 of a petition (破申、预重整, or before the suit) stands there without any opponent."""
    number = filing.case_number
    if party.role != "申请人" or party.name.endswith(_OFFICE_HOLDERS):
        return False
    if not number:
        return False
    if number.case_class is _BANKRUPTCY and not any(word in number.type_code for word in ("破申", "预重整")):
        return False
    others = [other for other in filing.parties if other is not party and not other.name.endswith(_OFFICE_HOLDERS)]
    return not others or _petition_together(party, others, filing)


def _petition_together(party: Party, others: Sequence[Party], filing: Filing) -> bool:
    """Whether affiliates petition for themselves side by side: the order is about each (准许对A、B进行预重整)."""
    order = filing.evidence.get("status")
    if order is None or any(other.role != "申请人" for other in others):
        return False
    return "对" in order.quote and all(squeeze(one.name) in squeeze(order.quote) for one in (party, *others))
