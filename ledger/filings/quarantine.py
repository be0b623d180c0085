"""The part of the ledger's door about files set aside (隔离), what is read again, and who writes filings now."""

import threading
import time
from collections.abc import Collection, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from time import clock_gettime, monotonic, sleep

from sqlalchemy import insert, select

from ledger.filings import accounts, asides, rereading
from ledger.filings.asides import Aside
from ledger.kins.hand import Word
from ledger.store import canon, lock
from ledger.store.counters import next_of
from ledger.store.engine import LedgerUnavailableError, Store
from ledger.store.lock import Holder, LedgerHeldError, LockLostError
from ledger.store.tables import filings, releases, verdicts
from models import QuarantineReason, Reading, Verdict

_BOOTTIME: int | None = getattr(time, "CLOCK_BOOTTIME", None)
_ASK_AGAIN = 1.0  # seconds between two questions whether the lock is free


def _clock() -> float:
    """Seconds that went by, also while the machine slept, where the system counts these."""
    return clock_gettime(_BOOTTIME) if _BOOTTIME is not None else monotonic()


class Turn:
    """The lock while it is held. `check` it before anything that must not happen twice."""

    def __init__(self, store: Store, what: str) -> None:
        """Use `Quarantine.hold`."""
        self._store, self._what, self._token = store, what, lock.new_token()
        self._over = threading.Event()
        self._lost = False
        self._heard = 0.0  # when the ledger last said that the lock is ours
        self._heart = threading.Thread(target=self._beat, name="night lock", daemon=True)

    def take(self) -> Holder | None:
        """Take the lock, or say who holds it."""
        began = _clock()
        with self._store.writing() as connection:
            holder = lock.take(connection, self._token, self._what)
        if holder is None:
            self._heard = began
            self._heart.start()
        return holder

    def check(self) -> None:
        """Raise LockLostError where another run took the lock over, or may have, for no signs of life are given.

        Where the last sign of life is too old (a machine that slept, a heart that waits), the ledger is asked.
        """
        if not self._lost and _clock() - self._heard > lock.LEASE:
            self._sign(self._store)
        if self._lost:
            msg = "another run has taken the ledger's lock over, or may have: this one was silent too long"
            raise LockLostError(msg)

    def give_back(self) -> None:
        """End the heartbeat and give the lock back; where the ledger is gone the lock ends with this process."""
        self._over.set()
        self._heart.join()
        lock.forget(self._token)
        try:
            with self._store.writing() as connection:
                lock.give_back(connection, self._token)
        except LedgerUnavailableError:
            return

    def _beat(self) -> None:
        # By a connection of its own: else the night has two that take turns, each with the ledger's pages in memory.
        try:
            with closing(self._store.apart()) as store:
                while not self._over.wait(lock.BEAT):
                    with suppress(LedgerUnavailableError):  # the next beat finds out whether the lock is still ours
                        self._sign(store)
        finally:
            # Where anything else ended it, nobody gives signs of life any more.
            self._lost = self._lost or not self._over.is_set()

    def _sign(self, store: Store) -> None:
        """Give a sign of life, and hear whether the lock is still ours."""
        began = _clock()
        with store.writing() as connection:
            ours = lock.beat(connection, self._token)
        self._lost = self._lost or not ours
        self._heard = began


class Quarantine:
    """Verbs about files set aside, files read again, and the lock."""

    _store: Store

    @contextmanager
    def hold(self, what: str, *, wait: float = 0) -> Iterator[Turn]:
        """Hold the night's lock while the block runs; `what` is the command as others are told of it.

        Where another run holds it, wait up to so many seconds; then raises LedgerHeldError. A holder that was killed
        holds nothing (see `ledger.store.lock`).
        """
        turn, until = Turn(self._store, what), monotonic() + wait
        while holder := turn.take():
            if monotonic() >= until:
                raise LedgerHeldError(holder)
            sleep(_ASK_AGAIN)
        try:
            yield turn
        finally:
            turn.give_back()

    def set_aside(self, run: int) -> tuple[Verdict, ...]:
        """The files that this night set aside, over all its tries, without those that a person released."""
        with self._store.reading() as connection:
            return accounts.set_aside(connection, run)

    def quarantined(self, before: str | None = None) -> tuple[Verdict, ...]:
        """Files that are still set aside, with the reason: to be looked at by a person, or replayed.

        With a version, only those that an older version of the extractor set aside.
        """
        with self._store.reading() as connection:
            found = accounts.quarantined(connection)
            if before is None or not found:
                return found
            by = rereading.older(connection, before)
            last = select(verdicts.c.file, verdicts.c.sha256).where(verdicts.c.extractor.in_(sorted(by)))
            old = {(row.file, row.sha256) for row in connection.execute(last)}
            newer = select(verdicts.c.file, verdicts.c.sha256).where(verdicts.c.extractor.not_in(sorted(by)))
            new = {(row.file, row.sha256) for row in connection.execute(newer)}
            return tuple(one for one in found if (one.file, one.sha256) in old - new)

    def aside(self, sha256s: Collection[str], *, extractor: str, limits: str) -> tuple[Aside, ...]:
        """Those of the bytes that this extractor under these limits could not read, the last told last."""
        with self._store.reading() as connection:
            return asides.of(connection, sha256s, extractor, limits)

    def release(self, verdict: Verdict, word: Word) -> bool:
        """Keep a person's word that this file needs no more attention; false where it was released before."""
        with self._store.writing() as connection:
            if connection.scalar(select(releases.c.sha256).where(releases.c.sha256 == verdict.sha256)):
                return False
            row = {"sha256": verdict.sha256, "file": verdict.file, **word.model_dump()}
            connection.execute(insert(releases).values(**row, revision=next_of(connection, "revision")))
            return True

    def released(self) -> tuple[tuple[Verdict, Word], ...]:
        """The files that were released, with the word, oldest first."""
        with self._store.reading() as connection:
            return accounts.released(connection)

    def read_before(self, version: str) -> tuple[tuple[str, str], ...]:
        """SHA-256 and file name of every filing that an older version of the extractor read."""
        with self._store.reading() as connection:
            return tuple(rereading.read_by(connection, rereading.older(connection, version)))

    def rerecord(
        self,
        run: int,
        batch: Sequence[tuple[Verdict, Reading | None]],
        *,
        extractor: str,
        limits: str | None = None,
        at: datetime | None = None,
    ) -> frozenset[str]:
        """Book files that were read again, all or nothing; returns the SHA-256 of those of which more or else is known.

        A filing of which nothing changed keeps its revision; one that cannot be read any more stays as it was.
        """
        with self._store.writing() as connection:
            return accounts.rebook(connection, run, batch, accounts.ReadBy(extractor, limits, at or datetime.now(UTC)))

    def named(self) -> dict[str, str]:
        """File name, by SHA-256, of everything that the archive must hold: all but what was too large for it."""
        too_large = QuarantineReason.TOO_LARGE.value
        told = select(verdicts.c.sha256, verdicts.c.file).where(verdicts.c.reason.is_distinct_from(too_large))
        with self._store.reading() as connection:
            rows = connection.execute(told.order_by(verdicts.c.night.desc()))
            found = {row.sha256: row.file for row in rows}
            found.update((row.sha256, row.file) for row in connection.execute(select(filings.c.sha256, filings.c.file)))
            return found

    def canonical(self) -> Iterator[str]:
        """Every row of every table, one JSON text a line, in an order and in words that do not depend on the tries."""
        with self._store.reading() as connection:
            yield from canon.lines(connection)
