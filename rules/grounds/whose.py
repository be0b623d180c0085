"""Whose (谁的): which debtor of a paper a sentence speaks of, and whose property an order touches.

A paper often has several debtors (共同被执行人, 担保人). What it says of one of them must not count for another.
"""

from collections.abc import Iterable
from enum import Enum, auto

from models import (
    DEBTOR_ROLES,
    Debtor,
    Filing,
    Party,
    Seizure,
    SeizureAct,
    Signal,
    SignalKind,
    Statement,
    StatementKind,
)
from models.comparable import squeeze
from rules.grounds.counting import squeezed

_DEBTORS = DEBTOR_ROLES | {"被保全人", "被申请保全人"}
_RESPONDENT = frozenset({"被申请人", "被告"})
_ROLE_WORDS = _DEBTORS | {"被申请人", "被告", "申请执行人", "申请人"}
_VAGUE = frozenset({"公司", "该公司", "原告", "被告"})
"""Aliases (以下简称公司) that would be found in everybody's name."""


class Whose(Enum):
    """The debtor's own property, another's, or not said among several debtors."""

    OWN = auto()
    OTHER = auto()
    UNSTATED = auto()


def is_debtor(party: Party, debtor: Debtor) -> bool:
    """Whether the party of a paper is this debtor: one of its names (曾用名 included) or its full number."""
    number = party.id_number
    if number and number == debtor.id_number and number.isalnum():
        return True
    ours = squeezed(debtor.names)
    return squeeze(party.name) in ours or any(squeeze(name) in ours for name in party.former_names)


def debtors_in(filing: Filing) -> tuple[Party, ...]:
    """The parties who are debtors (被执行人) in the paper; where none is, the 被申请人 (被告)."""
    found = tuple([party for party in filing.parties if _stands(party, _DEBTORS)])
    return found or tuple([party for party in filing.parties if _stands(party, _RESPONDENT)])


def owes_in(filing: Filing, debtor: Debtor) -> bool:
    """Whether the debtor is among the paper's debtors; one that names none may speak of it."""
    named = debtors_in(filing)
    return not named or any(is_debtor(party, debtor) for party in named)


def _stands(party: Party, roles: frozenset[str]) -> bool:
    return party.role in roles or not roles.isdisjoint(party.other_roles)


def parties_meant(filing: Filing, words: str) -> tuple[Party, ...]:
    """The parties whom the words name by name, former name or alias, in order of the paper.

    The longest name first, so that a firm is not found in the name of its branch or of another firm.
    """
    said = squeeze(words)
    named = [(name, party) for party in filing.parties for name in _names(party)]
    meant = []
    for name, party in sorted(named, key=lambda one: -len(one[0])):
        if name in said:
            meant.append(party)
            said = said.replace(name, "\n")
    return tuple(party for party in filing.parties if party in meant)


def statements_about(filing: Filing, debtor: Debtor, *kinds: StatementKind) -> tuple[Statement, ...]:
    """The statements of these kinds that speak of this debtor."""
    if not filing.statements:
        return ()
    return tuple([one for one in filing.stated(*kinds) if _speaks_of(filing, one.about, debtor)])


def signals_about(filing: Filing, debtor: Debtor, *kinds: SignalKind) -> tuple[Signal, ...]:
    """The signals of these kinds but those whose words name only another debtor of the paper."""
    if not filing.signals:
        return ()
    return tuple([one for one in filing.signalled(*kinds) if _may_speak_of(filing, one.evidence.quote, debtor)])


def ordered_seizures(filing: Filing) -> tuple[Seizure, ...]:
    """The acts of control that the paper itself orders; a lifting (解除) is none."""
    return tuple(one for one in filing.seizures if one.ordered and one.act is not SeizureAct.LIFT)


def stated_owner(seizure: Seizure) -> str | None:
    """Who is said to own the thing, by name (a party or a stranger); a mere role word says nobody."""
    return seizure.owner if seizure.owner and squeeze(seizure.owner) not in _ROLE_WORDS else None


def may_be_own(filing: Filing, seizure: Seizure, debtor: Debtor) -> bool:
    """Whether the seized thing may be this debtor's: no owner is stated, or it is the owner."""
    owner = stated_owner(seizure)
    return not owner or any(is_debtor(party, debtor) for party in parties_meant(filing, owner))


def whose_property(filing: Filing, debtor: Debtor) -> Whose:
    """Whose property the paper's order touches.

    The owners that the ordered seizures name decide; where one names none, also 被执行人某某名下的. Several debtors
    and none named: not said. A single debtor and nobody else named: its own.
    """
    owners = [stated_owner(seizure) for seizure in ordered_seizures(filing)]
    if not owners or None in owners:
        stated = [one.about for one in filing.stated(StatementKind.WHOSE_PROPERTY) if one.about]
        owners = [*(owner for owner in owners if owner or not stated), *stated]
    meant = [parties_meant(filing, owner) if owner else () for owner in owners]
    if any(is_debtor(party, debtor) for parties in meant for party in parties):
        return Whose.OWN
    if meant and all(owners):
        return Whose.OTHER
    return Whose.UNSTATED if len(debtors_in(filing)) > 1 else Whose.OWN


def _speaks_of(filing: Filing, about: str | None, debtor: Debtor) -> bool:
    """About nobody in particular, about a role, or in a paper with one debtor: about this one too."""
    if about is None or squeeze(about) in _ROLE_WORDS or len(debtors_in(filing)) <= 1:
        return True
    led = (party for party in filing.parties if party.representative and party.representative in about)
    return _any_is(parties_meant(filing, about) or led, debtor)


def _may_speak_of(filing: Filing, quote: str, debtor: Debtor) -> bool:
    debtors = debtors_in(filing)
    if len(debtors) == 1 and is_debtor(debtors[0], debtor):  # nobody else can be meant
        return True
    named = [party for party in parties_meant(filing, quote) if party in debtors]
    return not named or _any_is(named, debtor)


def _any_is(parties: Iterable[Party], debtor: Debtor) -> bool:
    return any(is_debtor(party, debtor) for party in parties)


def _names(party: Party) -> frozenset[str]:
    names = frozenset(squeeze(name) for name in (party.name, *party.former_names, *party.aliases) if name)
    return names - _ROLE_WORDS - _VAGUE
