"""Decisions of a person (人工认定) about who is the same debtor, carried out after everything that papers join.

A decision names its debtor by where it stood: case and name (and number, for namesakes in one case). So it holds when
later papers come, when a 执恢 replaces the case, and on any earlier day on which one of these cases is known. Later
decisions build on earlier ones.
"""

from collections.abc import Iterable, Sequence

from ledger.identity.keys import Appearance
from ledger.identity.numbers import printed
from ledger.identity.sides import Side
from ledger.identity.union import Cluster, agree, clusters
from models import Decision, DecisionKind
from models.comparable import squeeze
from models.frozen import Frozen


class Anchor(Frozen):
    """Where a debtor stands: the case's number as it was then, its name there, and its number where one is printed."""

    case: str
    name: str
    number: str | None = None

    def holds(self, one: Appearance) -> bool:
        """Whether the appearance is meant."""
        if one.side is not Side.DEBTOR or self.case not in {one.scope, one.case}:
            return False
        number = printed(one.party)
        same = not (number and self.number) or agree(number, self.number)
        return same and squeeze(one.party.name) == self.name


class Ruled(Frozen):
    """A decision with the places it speaks of: `here` is the debtor (of a split: in the case), `there` the other."""

    decision: Decision
    here: tuple[Anchor, ...]
    there: tuple[Anchor, ...] = ()


def anchors_of(cluster: Cluster, first: Iterable[str] = ()) -> tuple[Anchor, ...]:
    """Every place where the debtor stands, those in the cases of `first` before others."""
    wanted = set(first)
    members = sorted(
        (one for one in cluster.debtors if one.side is Side.DEBTOR), key=lambda one: one.case not in wanted
    )
    found = (
        Anchor(case=one.scope, name=squeeze(one.party.name), number=printed(one.party))
        for one in members
        if not one.scope.startswith("paper:")
    )
    return tuple(dict.fromkeys(found))


def settled(appearances: Iterable[Appearance], decisions: Sequence[Ruled] = ()) -> tuple[Cluster, ...]:
    """The appearances sorted into debtors by the papers and then by the decisions, in order of the oldest paper."""
    found = list(clusters(appearances))
    known = {place for cluster in found for one in cluster.members for place in (one.scope, one.case)}
    wanted = [one for one in decisions if any(anchor.case in known for anchor in one.here)]
    for place, one in enumerate(wanted):
        joins = one.decision.kind is DecisionKind.JOIN
        found = _joined(found, one) if joins else _parted(found, one, wanted[:place])
    return tuple(found)


def _joined(found: list[Cluster], one: Ruled) -> list[Cluster]:
    """The other debtor taken into this one; its cases say by whose word."""
    mine, theirs = _holder(found, one.here), _holder(found, one.there)
    if not mine or not theirs:
        return found
    this, other = mine[0], theirs[0]
    this.decisions = tuple(dict.fromkeys((*this.decisions, one.decision)))
    if this is other:
        return found
    other.by_hand = {member.case: one.decision for member in other.debtors} | other.by_hand
    this.absorb(other)
    return [cluster for cluster in found if cluster is not other]


def _parted(found: list[Cluster], one: Ruled, before: Sequence[Ruled]) -> list[Cluster]:
    """The case taken out of its debtor. What is left is sorted again: the words that held it together may be gone."""
    held = _holder(found, one.here)
    if not held:
        return found
    cluster, case = held[0], held[1].case
    rest = [member for member in cluster.members if member.case != case]
    if not any(member.side is Side.DEBTOR for member in rest):
        return found
    piece = _of([member for member in cluster.members if member.case == case])
    piece.parted_case, piece.by_hand = case, {case: one.decision}
    left = [piece, *settled(rest, before)]
    for part in left:
        part.decisions = tuple(dict.fromkeys((*part.decisions, one.decision)))
    return sorted([*(other for other in found if other is not cluster), *left], key=_age)


def _of(members: Sequence[Appearance]) -> Cluster:
    """The members as one, whatever else they say."""
    whole = Cluster(members[0])
    for member in members[1:]:
        whole.absorb(Cluster(member))
    return whole


def _holder(found: Sequence[Cluster], anchors: Iterable[Anchor]) -> tuple[Cluster, Appearance] | None:
    """The debtor at the first of the places that is known on the day."""
    for anchor in anchors:
        for cluster in found:
            for member in cluster.members:
                if anchor.holds(member):
                    return cluster, member
    return None


def _age(cluster: Cluster) -> tuple[str, str, tuple[str, int]]:
    return min((one.day, one.scope, one.place) for one in cluster.members)
