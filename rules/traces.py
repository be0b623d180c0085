"""Traces (关联线索): the little of a debtor that tells whether R19 could join it to another, kept for a whole country.

`links.between` compares dossiers. Of half a million debtors with a referral nobody can hold all dossiers at once: their
traces are held instead, some numbers each, and only those that may be joined by two kinds of link are compared.
"""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from models import DebtorDossier, StatementKind
from models.comparable import squeeze
from rules import affiliates
from rules.grounds.links import LinkKind, tokens_of, unmasked_names
from rules.grounds.whose import debtors_in, parties_meant

_KINDS = tuple(LinkKind)


class Trace(NamedTuple):
    """What a debtor may share (kind, words), its names, and the words in which a paper may name another debtor."""

    tokens: tuple[tuple[LinkKind, str], ...]
    names: tuple[str, ...]
    said: tuple[str, ...]


def trace(dossier: DebtorDossier) -> Trace | None:
    """The trace of a debtor with a referral; None where R19 says nothing of its kind."""
    if dossier.debtor.kind in affiliates.NO_FIRMS:
        return None
    tokens = dict.fromkeys((kind, text) for kind, text, _ in tokens_of(dossier))
    return Trace(tuple(tokens), tuple(unmasked_names(dossier)), tuple(_said(dossier)))


def _said(dossier: DebtorDossier) -> Iterator[str]:
    for filing in dossier.filings:
        for one in filing.stated(StatementKind.AFFILIATED, StatementKind.GUARANTEES):
            yield squeeze(one.evidence.quote)
            yield from (squeeze(party.name) for party in parties_meant(filing, one.evidence.quote))
            yield from (squeeze(party.name) for party in debtors_in(filing))


class Traces:
    """The traces of one screening, by the number under which each was put in."""

    def __init__(self) -> None:
        """Nothing yet."""
        self._texts, self._kinds, self._owners = array("q"), array("b"), array("l")
        self._names, self._named = array("q"), array("l")
        self._lengths: set[int] = set()
        self._said: dict[int, tuple[str, ...]] = {}

    def add(self, number: int, one: Trace) -> None:
        """Keep a trace."""
        for kind, text in one.tokens:
            self._texts.append(hash((kind, text)))
            self._kinds.append(_KINDS.index(kind))
            self._owners.append(number)
        for name in one.names:
            self._names.append(hash(name))
            self._named.append(number)
            self._lengths.add(len(name))
        if one.said:
            self._said[number] = one.said

    def groups(self) -> list[list[int]]:
        """Those who may be joined by two kinds of link, with all whom that concerns; never too few of them."""
        lead: dict[int, int] = {}
        for group in (*self._by_tokens(), *self._by_words()):
            first, *others = sorted({_first(lead, one) for one in group})
            lead.setdefault(first, first)
            lead.update((other, first) for other in others)
        found: dict[int, list[int]] = defaultdict(list)
        for one in sorted(lead):
            found[_first(lead, one)].append(one)
        return list(found.values())

    def _by_tokens(self) -> Iterator[set[int]]:
        """Of those who share a token, those who share one of another kind too.

        One of the two kinds is not that of names alone (同一法定代表人), which thousands may share.
        """
        texts, kinds, by_names = self._texts, self._kinds, _KINDS.index(LinkKind.REPRESENTATIVE)
        met = _Met(texts)
        telling = (place for place, text in enumerate(texts) if kinds[place] != by_names and met.often(text))
        shared = [run for run in _runs(sorted(telling, key=texts.__getitem__), texts) if len(run) > 1]
        sharing = {self._owners[place] for run in shared for place in run}
        mine: dict[int, list[int]] = defaultdict(list)
        for place, owner in enumerate(self._owners):
            if owner in sharing:
                mine[owner].append(place)
        for run in shared:
            kind = kinds[run[0]]
            beside: dict[int, set[int]] = defaultdict(set)
            for place in run:
                for other in mine[self._owners[place]]:
                    if kinds[other] != kind:
                        beside[texts[other]].add(self._owners[place])
            yield from (owners for owners in beside.values() if len(owners) > 1)

    def _by_words(self) -> Iterator[set[int]]:
        """Everybody whom the words of one debtor's papers name, with that debtor."""
        known = set(self._names) if self._said else set()
        asking: dict[int, set[int]] = defaultdict(set)
        for number, said in self._said.items():
            for text in said:
                for name in map(hash, _parts(text, self._lengths)):
                    if name in known:
                        asking[name].add(number)
        met = {number: {number} for number in self._said}
        for name, number in zip(self._names, self._named, strict=True):
            for asker in asking.get(name, ()):
                met[asker].add(number)
        yield from (group for group in met.values() if len(group) > 1)


class _Met:
    """Which numbers of a list may be in it more than once: four bytes a number at most, and never wrong in its no."""

    def __init__(self, numbers: Sequence[int]) -> None:
        """Count each, up to two, in the place that its last bits name."""
        self._last = (1 << (2 * len(numbers)).bit_length()) - 1
        self._seen = bytearray(self._last + 1)
        for number in numbers:
            place = number & self._last
            self._seen[place] = min(2, self._seen[place] + 1)

    def often(self, number: int) -> bool:
        """Whether this one may."""
        return self._seen[number & self._last] > 1


def _first(lead: dict[int, int], one: int) -> int:
    while lead.get(one, one) != one:
        one = lead[one]
    return one


def _runs(order: Sequence[int], values: Sequence[int]) -> Iterator[list[int]]:
    """Places of equal values, which lie together in this order."""
    run: list[int] = []
    for place in order:
        if run and values[run[0]] != values[place]:
            yield run
            run = []
        run.append(place)
    if run:
        yield run


def _parts(text: str, lengths: Iterable[int]) -> Iterator[str]:
    """Every part of a text that is so long."""
    return (text[at : at + length] for length in lengths for at in range(len(text) - length + 1))
