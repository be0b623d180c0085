"""Who a debtor is by its papers (主体): the key that stays, its name, kind and number."""

from collections.abc import Sequence
from hashlib import sha256

from ledger.identity.names import is_masked
from ledger.identity.numbers import is_full, is_trusted, printed
from ledger.identity.union import Cluster
from models import Debtor, EntityKind, Party, PartyKind
from models.comparable import squeeze

_VAGUE = {EntityKind.OTHER: 0, EntityKind.ENTERPRISE: 1}
"""Kinds that a more telling one replaces; every other kind is as telling as any."""


def key_of(cluster: Cluster) -> str:
    """A key that stays: the name in the oldest paper; for persons and masked names a hash of name and oldest case.

    It never holds an identity number, and does not change when a later paper brings a number or a new name. What a
    person parted from its debtor has a key of its own, so that nothing said of that debtor is said of it.
    """
    first = cluster.debtors[0]
    name = squeeze(first.party.name)
    parted = f"~{_short_hash(cluster.parted_case)[:8]}" if cluster.parted_case else ""
    if first.party.kind is PartyKind.ORGANIZATION and not (first.party.masked or is_masked(name)):
        return f"org:{name}{parted}"
    return f"{first.party.kind.value}:{_short_hash(f'{name}|{first.scope}')}{parted}"


def _short_hash(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:16]


def debtor_of(cluster: Cluster, key: str) -> Debtor:
    """The debtor by this key, under the name, kind and number that its papers tell best."""
    parties = [one.party for one in cluster.debtors]
    dated = [one.party for one in cluster.debtors if one.day != "9999"] or parties
    name = _name(dated)
    every = (one.party for one in sorted(cluster.members, key=lambda one: (one.day, one.scope, one.place)))
    names = dict.fromkeys(other for party in every for other in (*party.former_names, party.name))
    others = {squeeze(other): other for other in names if squeeze(other) != squeeze(name)}
    return Debtor(
        key=key,
        name=name,
        kind=_kind(parties),
        id_number=_number(parties),
        other_names=tuple(others.values()),
        joins=cluster.joins(),
    )


def _name(parties: Sequence[Party]) -> str:
    """The latest name that no other paper calls a former one (曾用名、原名): a paper may still print the old name."""
    former = {squeeze(name) for party in parties for name in party.former_names if not is_masked(name)}
    current = [party.name for party in parties if squeeze(party.name) not in former]
    return (current or [party.name for party in parties])[-1]


def _kind(parties: Sequence[Party]) -> EntityKind:
    """The most telling kind, of equally telling ones the latest."""
    return max(enumerate(parties), key=lambda one: (_VAGUE.get(one[1].entity, 2), one[0]))[1].entity


def _number(parties: Sequence[Party]) -> str | None:
    """The best number as printed: complete and right before complete, before masked; of equal ones the latest."""
    with_number = [(is_full(number), is_trusted(party), party) for party in parties if (number := printed(party))]
    best = max(enumerate(with_number), key=lambda one: (*one[1][:2], one[0]), default=None)
    return best[1][2].id_number if best else None
