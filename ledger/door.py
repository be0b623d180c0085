"""The one door of the ledger (总账): files in with their verdicts, dossiers out for any day, letters owed.

How files are counted, also after a crash: a night has an id, and `begin_run` reopens the night of the same inbox that
broke off. A batch is one transaction, so its filings and verdicts are there together or not at all; recording it again
changes nothing. Every file of a night has exactly one verdict, decided here:

- `indexed`: the ledger holds this very filing, that is, these bytes came first under this file name, in this night or
  an earlier one;
- `duplicate`: the ledger holds these bytes under another file name, or a filing of other bytes that says the same
  (then the file is kept as its copy); `detail` says which;
- `quarantined`: they could not be read. How long they wait for somebody says `ledger.filings.settled`.

So a second run over the same folder says `indexed` for what is the ledger's own, and no file is counted in two kinds.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from types import MappingProxyType
from typing import Self

from ledger.debtors import Debtors
from ledger.filings import accounts
from ledger.filings.accounts import Accounting, ReadBy
from ledger.filings.quarantine import Quarantine
from ledger.projection import nights
from ledger.projection.changes import Changes
from ledger.screenings import screened
from ledger.screenings.outbox import Outbox
from ledger.screenings.post import cancel, owe
from ledger.screenings.retiring import Asked, retire
from ledger.screenings.saved import Screening, save
from ledger.store import shelf
from ledger.store.counters import current, next_of, raise_to
from ledger.store.engine import Store
from ledger.store.upgrade import upgrade
from models import Cancelled, Letter, NightRecord, Page, Reading, Verdict

_NONE: Mapping[str, Cancelled] = MappingProxyType({})


class Ledger(Debtors, Changes, Quarantine, Outbox):
    """The system of record. Every verb is one transaction; the engine's errors are `LedgerUnavailableError`.

    What it says about debtors stands in `Debtors`, what changed since a revision in `Changes`.
    """

    def __init__(self, store: Store) -> None:
        """Use `Ledger.open`."""
        self._store, self._papers = store, {}

    @classmethod
    def open(cls, url: str) -> Self:
        """The ledger at a SQLAlchemy URL (sqlite:///var/zhipo.db), made or brought to the newest schema."""
        store = Store(url)
        with store.writing() as connection:
            upgrade(connection)
        return cls(store)

    def close(self) -> None:
        """Give the connections back."""
        self._store.close()

    def __enter__(self) -> Self:
        """The ledger itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close."""
        self.close()

    def begin_run(self, inbox: str, at: datetime | None = None) -> int:
        """The id of this inbox's night: the one that broke off, reopened, else a new one."""
        with self._store.writing() as connection:
            return accounts.begin(connection, inbox, at or datetime.now(UTC))

    def finish_run(self, run: int, files_in: int, at: datetime | None = None) -> Accounting:
        """Close the night, having seen so many files, and give its accounting (see `Accounting.balanced`)."""
        with self._store.writing() as connection:
            accounts.finish(connection, run, files_in, at or datetime.now(UTC))
            return accounts.accounting(connection, run)

    def seen(self, run: int) -> Mapping[str, str]:
        """SHA-256 of every file that has its verdict of this night; a resumed night may skip these."""
        with self._store.reading() as connection:
            return accounts.seen(connection, run)

    def known(self, sha256s: Collection[str]) -> frozenset[str]:
        """Those of the SHA-256 that are filings of the ledger and need not be read again."""
        with self._store.reading() as connection:
            return frozenset(shelf.names_of(connection, sha256s))

    def record(
        self,
        run: int,
        batch: Sequence[tuple[Verdict, Reading | None]],
        *,
        extractor: str,
        limits: str | None = None,
        at: datetime | None = None,
    ) -> tuple[Verdict, ...]:
        """Book one batch, all or nothing: filings that are new, and each file's verdict as decided above.

        `extractor` and `limits` (None: not told) say what read it, and what a file could cost (see `aside`).
        """
        with self._store.writing() as connection:
            return accounts.book(connection, run, batch, ReadBy(extractor, limits, at or datetime.now(UTC)))

    def accounting(self, run: int) -> Accounting:
        """How many files of the night were indexed, duplicate, quarantined."""
        with self._store.reading() as connection:
            return accounts.accounting(connection, run)

    def note_night(self, run: int, record: NightRecord) -> None:
        """Keep what the night tells of itself; told again, the last word stands (its `id` is the run's)."""
        with self._store.writing() as connection:
            nights.note(connection, run, record)

    def night(self, run: int) -> NightRecord | None:
        """What a night told of itself, or what its verdicts say; None where there is no such night."""
        with self._store.reading() as connection:
            return nights.of(connection, run)

    def nights_before(self, run: int, most: int) -> list[NightRecord]:
        """What the last nights over the same inbox told of themselves, newest first."""
        with self._store.reading() as connection:
            return nights.before(connection, run, most)

    def pages(self, sha256: str) -> tuple[Page, ...]:
        """The pages of a filing as they were read; empty where there is no such filing."""
        with self._store.reading() as connection:
            return shelf.pages_of(connection, sha256)

    def revision(self) -> int:
        """The last revision given out."""
        with self._store.reading() as connection:
            return current(connection, "revision")

    def screened(self) -> int:
        """The revision up to which screenings are saved: after a crash, `touched_since` it is still to be screened."""
        with self._store.reading() as connection:
            return current(connection, "screened")

    def save(
        self,
        screenings: Iterable[Screening],
        letters: Iterable[Letter] = (),
        cancelled: Mapping[str, Cancelled] = _NONE,
    ) -> int:
        """Save dossiers, findings, referrals and letters owed in one transaction; returns its revision.

        `letters` and `cancelled` (by letter id) are those that belong to no screening: about a debtor that has no
        dossier any more.
        """
        with self._store.writing() as connection:
            revision = next_of(connection, "revision")
            save(connection, screenings, revision)
            owe(connection, letters, revision)
            cancel(connection, cancelled, datetime.now(UTC), revision)
            return revision

    def begin_screening(self, on: date, by: int) -> list[int] | None:
        """The kins that a screening on the day has to ask, None: everybody (see `screened`).

        `by` is the mark of the program and its law: another one may answer otherwise.
        """
        with self._store.writing() as connection:
            return screened.begin(connection, on, by)

    def end_screening(
        self,
        met: tuple[Collection[str], Collection[str]],
        on: date,
        by: int,
        *,
        began: int,
        asked: Collection[int] | None = None,
    ) -> None:
        """After the kins that were `asked` (None: everybody) were screened: mark the saved ones not met as gone.

        `met` are keys of debtors and numbers of cases; a later screening that meets one again brings it back. `began`
        is the revision with which the screening began (see `screened`).
        """
        with self._store.writing() as connection:
            retire(connection, *met, on, None if asked is None else Asked(asked, began))
            screened.end(connection, on, by)
            raise_to(connection, "screened", began)
