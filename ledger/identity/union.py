"""Who is the same debtor (同一被执行人): a union of appearances, each union with its reason.

The same 统一社会信用代码 (an organization code is characters 9-17 of it) or identity number; else, for organizations,
the same registered name with 曾用名 and 变更为 followed; for natural persons the same unmasked name and the same day of
birth or address. Masked names meet across cases only through a number. Two parties whose trusted numbers or days of
birth contradict each other never meet, and a namesake without a number does not choose between them. Two sole traders
(个体工商户) of one name under different operators are two.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Self

from ledger.identity.keys import Appearance, Key, Print, Said, Tie, keys_of, print_of
from ledger.identity.names import comparable, is_masked
from ledger.identity.numbers import born, is_trusted, organization_code, printed
from ledger.identity.sides import Side
from models import Decision, EntityKind, Join, JoinReason, Party, PartyKind

_Holders = list[tuple[Appearance, Key]]
_REASONS = {
    Tie.NUMBER: JoinReason.ID_NUMBER,
    Tie.NAME: JoinReason.REGISTERED_NAME,
    Tie.FORMER_NAME: JoinReason.FORMER_NAME,
    Tie.BIRTH_DATE: JoinReason.NAME_AND_BIRTH_DATE,
    Tie.ADDRESS: JoinReason.NAME_AND_ADDRESS,
}


class _Known:
    """What is known to tell a party from others: numbers (comparable), days of birth, operators (经营者)."""

    def __init__(self, party: Party | None = None) -> None:
        """What one party's printing says; nothing without one."""
        number = _comparable(party) if party and party.id_number and is_trusted(party) else None
        day = born(party) if party else None
        self.numbers = {number} if number else set()
        self.born = {day} if day else set()
        self.operators = _operators(party) if party else set()

    @property
    def nothing(self) -> bool:
        """Whether nothing but the name is known."""
        return not (self.numbers or self.born or self.operators)

    def contradicts(self, other: "_Known", tie: Tie) -> bool:
        """Whether both cannot be one party; an operator tells apart only those whom no more than the name joins."""
        if self.born and other.born and not self.born & other.born:
            return True
        if tie >= Tie.NAME and self.operators and other.operators and not self.operators & other.operators:
            return True
        return any(not agree(mine, theirs) for mine in self.numbers for theirs in other.numbers)

    def add(self, other: "_Known") -> Self:
        """Know the other's too."""
        self.numbers |= other.numbers
        self.born |= other.born
        self.operators |= other.operators
        return self


class Cluster:
    """Appearances of one party, what is known of it, why each case belongs to it, and a person's word about it."""

    def __init__(self, first: Appearance) -> None:
        """A cluster of one."""
        self.members = [first]
        self.known = _Known(first.party)
        self.ties: dict[str, tuple[Tie, Key]] = {}
        self.by_hand: dict[str, Decision] = {}
        self.decisions: tuple[Decision, ...] = ()
        self.parted_case: str | None = None
        self._debtors: list[Appearance] | None = None

    @property
    def debtors(self) -> list[Appearance]:
        """The members in order of their papers, without those that only tell of a former name."""
        if self._debtors is None:
            own = (one for one in self.members if one.side is not Side.NEITHER)
            self._debtors = sorted(own, key=lambda one: (one.day, one.scope, one.place))
        return self._debtors

    def absorb(self, other: "Cluster") -> None:
        """Take the other's members over."""
        self.members += other.members
        self._debtors = None
        self.known.add(other.known)
        for case, reason in other.ties.items():
            self.ties.setdefault(case, reason)
        self.by_hand = {**other.by_hand, **self.by_hand}
        self.decisions = tuple(dict.fromkeys((*self.decisions, *other.decisions)))
        self.parted_case = self.parted_case if other.parted_case else None

    def tie(self, case: str, tie: Tie, key: Key) -> None:
        """Remember why a case belongs here; the strongest reason comes first and stays."""
        self.ties.setdefault(case, (tie, key))

    def joins(self) -> tuple[Join, ...]:
        """One join for each case, oldest paper first, with the words that prove it."""
        ordered = self.debtors
        first = {one.case: one for one in reversed(ordered)}
        cases = dict.fromkeys(one.case for one in ordered if not one.case.startswith("paper:"))
        return tuple(self._join(case, first[case]) for case in cases)

    def _join(self, case: str, member: Appearance) -> Join:
        if hand := self.by_hand.get(case):
            words = member.party.evidence
            return Join(case_number=case, reason=JoinReason.BY_HAND, evidence=words, decision=hand)
        if case not in self.ties:
            return Join(case_number=case, reason=JoinReason.ALONE, evidence=member.party.evidence)
        tie, key = self.ties[case]
        return Join(case_number=case, reason=_REASONS[tie], evidence=key.evidence)


def clusters(appearances: Iterable[Appearance]) -> tuple[Cluster, ...]:
    """The appearances sorted into parties, in order of each one's oldest paper."""
    ordered = sorted(appearances, key=lambda one: (one.day, one.scope, one.place))
    if len(ordered) < 2:  # as with most debtors: there is nobody to meet
        return tuple(Cluster(one) for one in ordered)
    found = _groups(ordered)
    if known := _nobody_else(ordered):
        return (_whole(ordered, known, found),)
    of = {one.place: Cluster(one) for one in ordered}
    for tie, groups in found.items():
        for holders in groups:
            for bucket in _buckets([of[one.place] for one, _ in holders], tie):
                for cluster in bucket[1:]:
                    bucket[0].absorb(cluster)
                    of.update((one.place, bucket[0]) for one in cluster.members)
            _remember(tie, holders, of)
    return tuple({id(of[one.place]): of[one.place] for one in ordered}.values())


def _nobody_else(appearances: Sequence[Appearance]) -> _Known | None:
    """What is known of all, where they are organizations of one full name and nothing tells two of them apart.

    Then they are one by the name alone: so it is with nearly every firm, and comparing hundreds of papers would only
    say the same. None where there is somebody to tell apart.
    """
    name, known = comparable(appearances[0].party.name), _Known()
    for party in {print_of(one.party): one.party for one in appearances}.values():
        if party.kind is PartyKind.PERSON or party.birth_date or party.masked or comparable(party.name) != name:
            return None
        known.add(_Known(party))
        if len(known.numbers) > 1 or len(known.operators) > 1:
            return None
    return None if is_masked(name) else known


def _whole(ordered: Sequence[Appearance], known: _Known, groups: dict[Tie, list[_Holders]]) -> Cluster:
    """All of them as one, with the reason of every case."""
    cluster = Cluster(ordered[0])
    cluster.members, cluster.known = list(ordered), known
    of = dict.fromkeys((one.place for one in ordered), cluster)
    for tie, found in groups.items():
        for holders in found:
            _remember(tie, holders, of)
    return cluster


def _groups(appearances: Sequence[Appearance]) -> dict[Tie, list[_Holders]]:
    """Holders of each key, by kind of key from the strongest on; a former name meets those who bear the name now.

    What proves that they are one are the words 曾用名, wherever they stand, not the old name itself.
    """
    found: dict[Tie, dict[str, _Holders]] = {tie: defaultdict(list) for tie in Tie}
    known: dict[Print, list[Said]] = {}
    for one in appearances:
        for key in keys_of(one, known):
            found[key.tie][key.text].append((one, key))
    for text, holders in found[Tie.FORMER_NAME].items():
        said = holders[0][1]
        holders += [(one, said) for one, _ in found[Tie.NAME].get(text, [])]
    # Most keys are one paper's own.
    return {tie: [one for one in groups.values() if len(one) > 1] for tie, groups in found.items()}


def _buckets(found: Sequence[Cluster], tie: Tie) -> list[list[Cluster]]:
    """Clusters that may become one; those of whom only the name is known go along where there is no choice.

    What is known of a bucket is kept beside it: of 400 cases under one code nobody compares each with each.
    """
    different = list({id(cluster): cluster for cluster in found}.values())
    buckets: list[tuple[_Known, list[Cluster]]] = []
    for cluster in (one for one in different if not one.known.nothing):
        fitting = [bucket for bucket in buckets if not cluster.known.contradicts(bucket[0], tie)]
        if len(fitting) == 1:
            fitting[0][0].add(cluster.known)
            fitting[0][1].append(cluster)
        else:
            buckets.append((_Known().add(cluster.known), [cluster]))
    rest = [one for one in different if one.known.nothing]
    if len(buckets) == 1:
        return [buckets[0][1] + rest]
    return [*(bucket for _, bucket in buckets), *([rest] if rest else ())]


def _remember(tie: Tie, holders: _Holders, of: dict[tuple[str, int], Cluster]) -> None:
    """The reason of every case that this key brought together with another case."""
    if tie is Tie.CASE:
        return
    by_cluster: dict[int, _Holders] = defaultdict(list)
    for one, key in holders:
        by_cluster[id(of[one.place])].append((one, key))
    for met in by_cluster.values():
        if any(a.case != b.case for (a, _), (b, _) in pairwise(met)):
            for one, key in met:
                of[one.place].tie(one.case, tie, key)


def _comparable(party: Party) -> str | None:
    number = printed(party)
    return organization_code(number) if number and party.kind is PartyKind.ORGANIZATION else number


def _operators(party: Party) -> set[str]:
    """The operator (经营者) of a sole trader, where the name is printed in full."""
    if party.entity is not EntityKind.INDIVIDUAL_BUSINESS or not party.representative:
        return set()
    name = comparable(party.representative)
    return set() if is_masked(name) else {name}


def agree(mine: str, theirs: str) -> bool:
    """Whether the printed places of both agree; numbers of different length do not contradict each other."""
    if len(mine) != len(theirs):
        return True
    return all(a == b or "*" in {a, b} for a, b in zip(mine, theirs, strict=True))
