"""Letters of the night: owed, and cancelled where they are no longer right, with the screening in one transaction."""

from collections.abc import Collection, Iterator
from datetime import date, timedelta
from itertools import groupby, islice
from operator import itemgetter

from alerts.posting.owing import Owing, settle
from flows.debtors.deadlines import NEAR, as_told
from flows.debtors.flags import flags, is_shown
from flows.debtors.program import mark
from ledger import Ledger, Screening, undisturbed
from models import Deadline, DebtorDossier, DebtorRecord, Flag
from rules.again import asked_again
from rules.deadlines import deadlines

_AT_ONCE = 100


def owe_letters(ledger: Ledger, on: date) -> tuple[list[Flag], list[Deadline]]:
    """Screen the debtors on the day; findings, referral and letters owed are saved in one transaction a part.

    Not only the debtors touched: a new day alone makes a rule met or no longer met. Nor everybody: of most debtors
    nothing can be said otherwise than last night (see `rules.again`). Returns the flagged ones, and what runs out soon
    for anybody (no letter is owed for that).
    """
    night = _Night(ledger, on)
    while night.go_on():
        pass
    night.end()
    return night.shown, night.near


class _Night:
    """One screening: whom it asks, and what it has met so far."""

    def __init__(self, ledger: Ledger, on: date) -> None:
        self._ledger, self._on, self._by = ledger, on, mark(on)
        self._began = ledger.revision()
        self._asked = ledger.begin_screening(on, self._by)
        self._told = frozenset(ledger.written_about())
        self._kins: dict[str, int] = {}
        self._shared: set[int] = set()
        self._cases: set[str] = set()
        self._deadlines: dict[str, tuple[Deadline, ...]] = {}
        self._flags = flags(self._dossiers())
        self.shown: list[Flag] = []
        self.near: list[Deadline] = []

    def go_on(self) -> bool:
        """Ask the next ones; whether there were any."""
        with undisturbed():  # what they leave is little, and rounds among all that a night holds cost a tenth
            part = list(islice(self._flags, _AT_ONCE))
            if part:
                self._save(part)
        return bool(part)

    def _save(self, part: Collection[Flag]) -> None:
        """Save what was found, with the letters owed."""
        self._ledger.save([self._screening(flag) for flag in part])
        self._cases.update(case.number for flag in part for case in flag.dossier.cases)
        self.shown += [self._with_neighbours(flag) for flag in part if is_shown(flag)]

    def end(self) -> None:
        """Everybody was met who is there."""
        self._ledger.save([], *_no_longer(self._ledger, self._told - self._kins.keys(), self._on))
        met = self._kins, self._cases
        self._ledger.end_screening(met, self._on, self._by, began=self._began, asked=self._asked)

    def _dossiers(self) -> Iterator[DebtorDossier]:
        kins = self._ledger.debtor_kins() if self._asked is None else self._asked
        soon = self._on + timedelta(days=NEAR)
        for kin, of_kin in groupby(self._ledger.dossiers_by_kin(self._on, kins), key=itemgetter(0)):
            found = [dossier for _, dossier in of_kin]
            if len(found) > 1:
                self._shared.add(kin)
            for dossier in found:
                key = dossier.debtor.key
                self._kins[key], self._deadlines[key] = kin, deadlines(dossier, self._on)
                self.near += (as_told(one, dossier) for one in self._deadlines[key] if one.day <= soon)
                yield dossier

    def _with_neighbours(self, flag: Flag) -> Flag:
        kin = self._kins[flag.dossier.debtor.key]
        alone_in = None if kin in self._shared else kin
        return flag.model_copy(update={"dossier": self._ledger.neighbours(flag.dossier, alone_in)})

    def _screening(self, flag: Flag) -> Screening:
        key = flag.dossier.debtor.key
        days = self._deadlines.pop(key)
        records = self._ledger.letter_records(key) if key in self._told else ()
        owing = settle(flag.referral, records, self._on, findings=flag.findings)
        return Screening(
            dossier=flag.dossier,
            findings=flag.findings,
            referral=flag.referral,
            letters=owing.letters,
            cancelled=dict(owing.cancelled),
            record=DebtorRecord.of(flag, days),
            kin=self._kins[key],
            due=asked_again(flag.dossier, flag.findings, days, NEAR),
        )


def _no_longer(ledger: Ledger, keys: Collection[str], on: date) -> Owing:
    """What is owed about debtors who are another one now: joined by a later paper or by hand, or split.

    What was written after this day is left alone: on an earlier day the debtor may only not be known yet.
    """
    every = (ledger.letter_records(key) for key in sorted(keys))
    gone = [settle(None, told, on, reason="other_debtor") for told in every if all(one.letter.on <= on for one in told)]
    letters = tuple(letter for one in gone for letter in one.letters)
    return Owing(letters, {name: why for one in gone for name, why in one.cancelled.items()})
