"""The half of the ledger's door about debtors: dossiers for any day, who is near them, and a person's word."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date

from ledger.cases.dossiers import files_of
from ledger.cases.undisturbed import undisturbed
from ledger.identity.decisions import Anchor, Ruled, anchors_of
from ledger.identity.likeness import possible
from ledger.identity.nearby import branch_link, firms_of, keys_near, names_near
from ledger.identity.numbers import as_numbers
from ledger.identity.sides import Side
from ledger.identity.union import Cluster
from ledger.kins import finding, hand
from ledger.kins.candidates import candidates, spoken_of
from ledger.kins.hand import Word
from ledger.kins.kin_papers import papers_of
from ledger.store.counters import current
from ledger.store.engine import Store
from ledger.store.shelf import chunks
from models import CaseNumber, DebtorDossier, Decision, DecisionKind, Filing, Need
from models.comparable import squeeze

_KINS_AT_ONCE = 50
_KINS_NEAR = 200  # (c) namesakes looked at for one debtor
_KEY = ("org:", "person:", "organization:")
_BRACKETS = str.maketrans("([〔【)]〕】", "（（（（））））")


class UndecidableError(Exception):
    """A decision that cannot be kept, with one sentence that says why."""


class Debtors:
    """Verbs about debtors; each is one transaction."""

    _store: Store
    _papers: dict[tuple[str, int], Filing]

    def touched_since(self, revision: int) -> tuple[int, ...]:
        """Kins (everyone who may be one debtor) with a paper recorded after the revision, or a case named in one."""
        with self._store.reading() as connection:
            return tuple(finding.kins_touched(connection, revision))

    def dossiers(self, on: date, of: Iterable[int] | None = None) -> Iterator[DebtorDossier]:
        """The dossiers as the papers stood on the day: of all debtors, or of these kins (see `touched_since`).

        A person's decisions hold on every day, whenever they were made: they say who is who, not what happened.
        """
        return (dossier for dossier, _ in self._files(on, of))

    def dossiers_by_kin(self, on: date, of: Iterable[int]) -> Iterator[tuple[int, DebtorDossier]]:
        """The dossiers of these kins, each with its kin."""
        return ((kin, dossier) for kin, dossier, _ in self._by_kin(on, of))

    def candidates(self, on: date, needs: Mapping[str, Collection[Need]], kins: range) -> dict[int, frozenset[str]]:
        """Kins of the range (step 1) about whose debtors a rule may be met on the day, each with these rules.

        `needs` are the ways in which each rule may be met; no paper is opened.
        """
        with self._store.reading() as connection:
            return candidates(connection, on, needs, kins)

    def spoken_of(self) -> list[int]:
        """Kins of whose case another's paper may speak: candidates on every day (see `candidates`)."""
        with self._store.reading() as connection:
            return spoken_of(connection)

    def debtor_kins(self) -> list[int]:
        """Every kin with a debtor in it, in order of its first paper."""
        with self._store.reading() as connection:
            return finding.all_kins(connection)

    def kins(self) -> range:
        """Every number that a kin may have."""
        with self._store.reading() as connection:
            return range(1, current(connection, "kin") + 1)

    def find(self, name_or_number: str, on: date) -> tuple[DebtorDossier, ...]:
        """Debtors whose name contains the words, or whose identity number, case number or key they are."""
        if name_or_number.startswith(_KEY):
            return tuple(dossier for dossier, _ in self._keyed(name_or_number, on))
        words = squeeze(name_or_number).upper()
        if not words:
            return ()
        number = _case_number(name_or_number)
        with self._store.reading() as connection:
            found = finding.kins_called(connection, words, number)
        with undisturbed():
            return tuple(dossier for dossier in self.dossiers(on, found) if _answers(dossier, words, number))

    def neighbours(self, dossier: DebtorDossier, alone_in: int | None = None) -> DebtorDossier:
        """The dossier with who may be the same debtor (`possible`) and its firm or branches (`links`).

        `alone_in` is its kin where that is known to hold no other debtor: then, mostly, no dossier is put together.
        """
        wanted = self._kins_near(dossier)
        if alone_in is not None and not {*wanted} - {alone_in}:
            return dossier
        mine, files = self._near(dossier, wanted)
        if not mine:
            return dossier
        others = [(other.debtor, cluster) for other, cluster in files if other.debtor.key != dossier.debtor.key]
        near = (possible(mine, cluster, debtor) for debtor, cluster in others)
        links = (branch_link(dossier.debtor, debtor, cluster) for debtor, cluster in others)
        return dossier.model_copy(
            update={"possible": tuple(one for one in near if one), "links": tuple(one for one in links if one)}
        )

    def split(self, dossier: DebtorDossier, case_number: str, word: Word) -> Decision:
        """Keep that this case is not this debtor's. It becomes a debtor of its own, until the decision is undone."""
        number = _case_number(case_number)
        case = next((case for case in dossier.cases if number in {case.number, *case.replaces}), None)
        cluster = self._cluster(dossier)
        if not case:
            msg = f"{case_number} is no case of {dossier.debtor.name}"
            raise UndecidableError(msg)
        here = [anchor for anchor in anchors_of(cluster) if anchor.case in {case.number, *case.replaces}]
        if not here or all(one.case == case.number for one in cluster.debtors if one.side is Side.DEBTOR):
            msg = f"{dossier.debtor.name} has no other case from which {case.number} could be split"
            raise UndecidableError(msg)
        return self._keep(DecisionKind.SPLIT, [dossier.debtor.name], [here], word)

    def join(self, dossier: DebtorDossier, other: DebtorDossier, word: Word, *, by_case: str | None = None) -> Decision:
        """Keep that both are one debtor, whatever the papers say; `by_case` is the case by which a person knows it."""
        if dossier.debtor.key == other.debtor.key:
            msg = f"{dossier.debtor.name} is one debtor with {other.debtor.name} already"
            raise UndecidableError(msg)
        clusters = [self._cluster(dossier), self._cluster(other)]
        ruled = [anchors_of(clusters[0]), anchors_of(clusters[1], filter(None, [_case_number(by_case or "")]))]
        for one, anchors in zip((dossier, other), ruled, strict=True):
            if not anchors:
                msg = f"{one.debtor.name} has no case with a fully printed number to know it by"
                raise UndecidableError(msg)
        names = [dossier.debtor.name, other.debtor.name]
        places = {member.place for cluster in clusters for member in cluster.members}
        return self._keep(DecisionKind.JOIN, names, ruled, word, places)

    def undo(self, number: int, word: Word) -> bool:
        """Take a decision back, keeping it with who, when and why; false where none of this number stands."""
        with self._store.writing() as connection:
            return hand.undo(connection, number, word)

    def decisions(self) -> tuple[Decision, ...]:
        """The decisions that stand, oldest first."""
        return tuple(one.decision for one in self._standing())

    def _standing(self) -> tuple[Ruled, ...]:
        with self._store.reading() as connection:
            return hand.standing(connection)

    def _keep(
        self,
        kind: DecisionKind,
        names: Sequence[str],
        ruled: Sequence[Sequence[Anchor]],
        word: Word,
        places: Iterable[tuple[str, int]] = (),
    ) -> Decision:
        with self._store.writing() as connection:
            number = hand.write(connection, kind, names, ruled, word)
            if places:
                finding.unite(connection, frozenset(places))
            return next(one.decision for one in hand.standing(connection) if one.decision.number == number)

    def _files(self, on: date, of: Iterable[int] | None) -> Iterator[tuple[DebtorDossier, Cluster]]:
        with self._store.reading() as connection:
            of = finding.all_kins(connection) if of is None else of
        return ((dossier, cluster) for _, dossier, cluster in self._by_kin(on, of))

    def _by_kin(self, on: date, of: Iterable[int]) -> Iterator[tuple[int, DebtorDossier, Cluster]]:
        """Papers are fetched for some kins at once, and put together for each by itself."""
        for part in chunks(of, _KINS_AT_ONCE):
            with self._store.reading() as connection:
                decided, found = hand.standing(connection), papers_of(connection, part, self._papers)
            for kin, papers, places in found:
                for dossier, cluster in files_of(papers, on, places, decided):
                    yield kin, dossier, cluster

    def _keyed(self, key: str, on: date) -> Iterator[tuple[DebtorDossier, Cluster]]:
        """The debtor of a key; where neither the key nor the last screening tells the name, all are asked."""
        with self._store.reading() as connection:
            name = finding.name_of_key(connection, key)
            found = finding.kins_called(connection, squeeze(name).upper(), None) if name else None
        return ((dossier, cluster) for dossier, cluster in self._files(on, found) if dossier.debtor.key == key)

    def _kins_near(self, dossier: DebtorDossier) -> list[int]:
        """The kins with a debtor worth comparing with this one."""
        debtor = dossier.debtor
        with self._store.reading() as connection:
            near = finding.kins_near(connection, names_near(debtor), keys_near(debtor, dossier.filings))
            for firm in firms_of(debtor):
                near += finding.kins_under(connection, firm)
        return near

    def _near(
        self, dossier: DebtorDossier, near: Sequence[int]
    ) -> tuple[Cluster | None, list[tuple[DebtorDossier, Cluster]]]:
        """The debtor's own appearances, and every debtor of these kins and its own."""
        debtor, own = dossier.debtor, self._own_kins(dossier)
        wanted = list(dict.fromkeys([*own, *near]))[:_KINS_NEAR]
        files = list(self._files(dossier.on, wanted))
        return next((cluster for other, cluster in files if other.debtor.key == debtor.key), None), files

    def _own_kins(self, dossier: DebtorDossier) -> list[int]:
        names = {squeeze(name) for name in dossier.debtor.names}
        places = {
            (filing.sha256, position)
            for filing in dossier.filings
            for position, party in enumerate(filing.parties)
            if squeeze(party.name) in names
        }
        with self._store.reading() as connection:
            # Who was added to a case (追加) may stand in the review alone, which is no paper of the case.
            return finding.kins_of(connection, places) or finding.kins_near(connection, names, ())

    def _cluster(self, dossier: DebtorDossier) -> Cluster:
        files = self._files(dossier.on, self._own_kins(dossier))
        found = next((cluster for other, cluster in files if other.debtor.key == dossier.debtor.key), None)
        if not found:
            msg = f"{dossier.debtor.name} is not in the ledger any more as it was shown"
            raise UndecidableError(msg)
        return found


def _case_number(text: str) -> str | None:
    """The base of a case number, its brackets as they come, or None where the text is no case number."""
    canonical = squeeze(text).translate(_BRACKETS)
    try:
        return CaseNumber.parse(canonical).base
    except ValueError:
        return None


def _answers(dossier: DebtorDossier, words: str, number: str | None) -> bool:
    debtor = dossier.debtor
    if number:
        return any(number in {case.number, *case.replaces, *case.joint} for case in dossier.cases)
    own = {half for code in as_numbers(squeeze(debtor.id_number or "").upper()) for half in (code, code[8:17])}
    return not own.isdisjoint(as_numbers(words)) or any(words in squeeze(name).upper() for name in debtor.names)
