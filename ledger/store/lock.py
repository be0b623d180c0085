"""The night's lock (值守): one writer of filings at a time for one ledger, whatever machine it runs on.

A row says who holds it and when it last gave a sign of life. It outlives its holder's death, so it is taken over where
the holder is dead: on this machine by its process (number and start, for numbers are used again), on another one when
it has been silent for `LEASE` seconds. The clock is the database's.
"""

import os
import socket
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, Row, and_, delete, func, insert, select, update

from ledger.store.tables import locks
from models.frozen import Frozen
from models.world import WorldError

LEASE = 60.0  # (c) seconds of silence after which a holder on another machine is held to be dead
BEAT = 15.0  # (c) seconds between two signs of life
_NIGHT = "night"
_OURS: set[str] = set()  # tokens that this very process still uses; it may outlive a run that could not give back


class Holder(Frozen):
    """Who holds the lock: the command, its process and machine, since when, and seconds since its last sign of life."""

    what: str
    process: int
    machine: str
    since: datetime
    silent: float

    def __str__(self) -> str:
        """Who, where, since when."""
        since = self.since.strftime("%Y-%m-%d %H:%M:%S UTC")
        return f"{self.what}, process {self.process} on {self.machine}, since {since}"


class LedgerHeldError(WorldError):
    """Another run is writing to this ledger; `holder` says which."""

    def __init__(self, holder: Holder) -> None:
        """Keep who it is."""
        super().__init__(holder)
        self.holder = holder

    def __str__(self) -> str:
        """One line for the terminal, with what to do."""
        return f"the ledger is held by {self.holder}; start again when it is done, or with --wait"


class LockLostError(WorldError):
    """Another run took the lock over: this one was silent too long (a machine that slept), and must end."""


def take(connection: Connection, token: str, what: str) -> Holder | None:
    """Take the lock for this token; returns None, or who holds it."""
    now = _now(connection)
    row = connection.execute(select(locks).where(locks.c.name == _NIGHT)).one_or_none()
    mine = {
        "token": token,
        "what": what,
        "process": os.getpid(),
        "machine": socket.gethostname(),
        "life": _life(os.getpid()),
        "since": now,
        "beat": now,
    }
    if row is None:
        connection.execute(insert(locks).values(name=_NIGHT, **mine))
        _OURS.add(token)
        return None
    found = _holder(row, now)
    forgotten = row.life is not None and row.life == mine["life"] and row.token not in _OURS
    if row.token != token and not forgotten and not _dead(row.process, row.life, found.silent):
        return found
    _OURS.add(token)
    connection.execute(update(locks).where(locks.c.name == _NIGHT).values(**mine))
    return None


def holder(connection: Connection) -> Holder | None:
    """Who holds the lock, alive or not; None where it is free."""
    row = connection.execute(select(locks).where(locks.c.name == _NIGHT)).one_or_none()
    return _holder(row, _now(connection)) if row else None


def _holder(row: Row[Any], now: datetime) -> Holder:
    return Holder(
        what=row.what,
        process=row.process,
        machine=row.machine,
        since=_aware(row.since),
        silent=(now - _aware(row.beat)).total_seconds(),
    )


def beat(connection: Connection, token: str) -> bool:
    """A sign of life; false where the lock is not this token's any more."""
    here = and_(locks.c.name == _NIGHT, locks.c.token == token)
    return connection.execute(update(locks).where(here).values(beat=_now(connection))).rowcount == 1


def give_back(connection: Connection, token: str) -> None:
    """Give the lock back; another's is left alone."""
    connection.execute(delete(locks).where(locks.c.name == _NIGHT, locks.c.token == token))


def forget(token: str) -> None:
    """Use the token no more in this process, whether or not the ledger could be told."""
    _OURS.discard(token)


def new_token() -> str:
    """A token that nobody else has."""
    return uuid4().hex


def _now(connection: Connection) -> datetime:
    return _aware(connection.scalar(select(func.now())) or datetime.now(UTC))


def _aware(moment: datetime) -> datetime:
    """SQLite gives its moments, all UTC, without saying so."""
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _dead(process: int, life: str | None, silent: float) -> bool:
    """Whether the holder is gone. A process of this machine that lives holds on, however long it was silent."""
    here = _life(os.getpid())
    if life and here and life.rpartition("|")[0] == here.rpartition("|")[0]:
        return _life(process) != life
    return silent > LEASE


def _life(process: int) -> str | None:
    """What tells one life of a process from any other: boot of the machine, its set of numbers, when it started.

    None where the system does not say (no /proc, or no such process).
    """
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
        numbers = Path("/proc/self/ns/pid").readlink()
        state = Path(f"/proc/{process}/stat").read_text("utf-8", "replace").rpartition(")")[2].split()
    except OSError:
        return None
    return None if state[0] in "ZX" else f"{boot}|{numbers}|{state[19]}"
