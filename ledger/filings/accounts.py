"""Accounts of the nights (处理结果): one verdict per file and night, in = indexed + duplicate + quarantined."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, and_, delete, func, insert, select, update

from ledger.filings.booking import put
from ledger.filings.copies import originals
from ledger.filings.rereading import refresh
from ledger.filings.settled import unsettled
from ledger.kins.hand import Word
from ledger.store.counters import next_of
from ledger.store.shelf import chunks, names_of
from ledger.store.tables import nights, releases, verdicts
from models import QuarantineReason, Reading, Verdict, VerdictKind
from models.frozen import Frozen


class ReadBy(NamedTuple):
    """What read a batch: the version of the extractor, the limits it worked under (None: not told), and when."""

    extractor: str
    limits: str | None
    at: datetime


class Accounting(Frozen):
    """What became of the files of one night. `files_in` is what the flow saw, None until the night is finished."""

    indexed: int = 0
    duplicate: int = 0
    quarantined: int = 0
    files_in: int | None = None

    @property
    def total(self) -> int:
        """Files with a verdict."""
        return self.indexed + self.duplicate + self.quarantined

    @property
    def balanced(self) -> bool:
        """Whether in = indexed + duplicate + quarantined."""
        return self.files_in == self.total


def begin(connection: Connection, inbox: str, at: datetime) -> int:
    """The night of this inbox that broke off, reopened; else a new one."""
    broken_off = select(func.max(nights.c.id)).where(nights.c.inbox == inbox, nights.c.finished_at.is_(None))
    if night := connection.scalar(broken_off):
        return int(night)
    revision = next_of(connection, "revision")
    row = connection.execute(insert(nights).values(inbox=inbox, started_at=at, revision=revision)).inserted_primary_key
    return int(row[0]) if row else 0


def finish(connection: Connection, night: int, files_in: int, at: datetime) -> None:
    """Close the night; closing it again changes nothing."""
    ended = update(nights).where(nights.c.id == night, nights.c.finished_at.is_(None))
    connection.execute(ended.values(finished_at=at, files_in=files_in, revision=next_of(connection, "revision")))


def seen(connection: Connection, night: int) -> Mapping[str, str]:
    """SHA-256 of each file that already has its verdict of this night."""
    rows = connection.execute(select(verdicts.c.file, verdicts.c.sha256).where(verdicts.c.night == night))
    return {row.file: row.sha256 for row in rows}


def book(
    connection: Connection, night: int, batch: Sequence[tuple[Verdict, Reading | None]], by: ReadBy
) -> tuple[Verdict, ...]:
    """Write the batch's filings and verdicts; what stands already is left alone. Returns the verdicts as booked."""
    held = _Held(connection, {verdict.sha256 for verdict, _ in batch})
    before = {verdict.file: verdict.sha256 for verdict in _booked(connection, night, [told.file for told, _ in batch])}
    fresh = [(told, reading) for told, reading in batch if before.get(told.file) != told.sha256]
    if fresh:
        revision = next_of(connection, "revision")
        new = _new(fresh, held)
        copies = put(connection, list(new.values()), by.extractor, revision)
        names = names_of(connection, set(copies.values()))
        rows: dict[str, dict[str, Any]] = {}
        for told, reading in fresh:
            if reading and told.sha256 not in held.files:
                held.add(told, names.get(copies.get(told.sha256, "")))
            rows[told.file] = _row(_decide(told, reading, held), {**by._asdict(), "batch": revision})
        _write(connection, night, rows, before)
    return _booked(connection, night, [told.file for told, _ in batch])


def rebook(
    connection: Connection, night: int, batch: Sequence[tuple[Verdict, Reading | None]], by: ReadBy
) -> frozenset[str]:
    """Book files that were read again: like `book`, but a filing that is there takes its new reading.

    A filing that cannot be read any more stays as it was read before. Where an earlier try of this night set a file
    aside, its last reading counts: the limits may have been raised since. Returns the SHA-256 of what changed.
    """
    held = names_of(connection, {verdict.sha256 for verdict, _ in batch})
    again = [reading for told, reading in batch if reading and told.sha256 in held]
    changed: set[str] = set()
    if again:
        revision = next_of(connection, "revision")
        changed = {one.filing.sha256 for one in again if refresh(connection, one, by.extractor, revision)}
    _take_back(connection, night, [told.file for told, _ in batch])
    book(connection, night, batch, by)
    return frozenset(changed.union(told.sha256 for told, reading in batch if reading and told.sha256 not in held))


def _take_back(connection: Connection, night: int, files: Iterable[str]) -> None:
    """Take back that these files were set aside tonight: they are booked anew in the same transaction."""
    aside = delete(verdicts).where(verdicts.c.night == night, verdicts.c.kind == VerdictKind.QUARANTINED.value)
    for part in chunks(files):
        connection.execute(aside.where(verdicts.c.file.in_(part)))


class _Held:
    """What the ledger holds of a batch: file name of each filing, and of each copy's original, by SHA-256."""

    def __init__(self, connection: Connection, sha256s: set[str]) -> None:
        self.files = names_of(connection, sha256s)
        self.originals = originals(connection, self.files)

    def add(self, told: Verdict, original: str | None) -> None:
        """A filing that was written just now, and the file name of its original, if it is a copy."""
        self.files[told.sha256] = told.file
        if original is not None:
            self.originals[told.sha256] = original


def _new(fresh: Iterable[tuple[Verdict, Reading | None]], held: _Held) -> dict[str, tuple[str, Reading]]:
    """The filings to be written, by SHA-256: of bytes that are not held the first reading, with its file name."""
    found: dict[str, tuple[str, Reading]] = {}
    for told, reading in fresh:
        if reading and reading.filing.sha256 != told.sha256:
            msg = f"{told.file}: verdict and reading are of different bytes"
            raise ValueError(msg)
        if reading and told.sha256 not in held.files:
            found.setdefault(told.sha256, (told.file, reading))
    return found


def accounting(connection: Connection, night: int) -> Accounting:
    """How many files of the night ended in each kind."""
    counted = select(verdicts.c.kind, func.count()).where(verdicts.c.night == night).group_by(verdicts.c.kind)
    files_in = connection.scalar(select(nights.c.files_in).where(nights.c.id == night))
    kinds = {VerdictKind(kind): int(count) for kind, count in connection.execute(counted)}
    return Accounting(files_in=files_in, **{kind.value: count for kind, count in kinds.items()})


def set_aside(connection: Connection, night: int) -> tuple[Verdict, ...]:
    """The verdicts of the night's quarantined files, by file, without those released."""
    here = select(verdicts).where(verdicts.c.night == night, verdicts.c.kind == VerdictKind.QUARANTINED.value)
    here = here.where(verdicts.c.sha256.not_in(select(releases.c.sha256)))
    return tuple(_verdict(row) for row in connection.execute(here.order_by(verdicts.c.file)))


def quarantined(connection: Connection) -> tuple[Verdict, ...]:
    """The verdicts that still set a file aside (see `ledger.filings.settled`)."""
    return tuple(_verdict(row) for row in unsettled(connection))


def released(connection: Connection) -> tuple[tuple[Verdict, Word], ...]:
    """Each released file as it was last set aside, with the word that released it, oldest word first."""
    found: list[tuple[Verdict, Word]] = []
    for row in connection.execute(select(releases).order_by(releases.c.revision)):
        last = select(verdicts).where(verdicts.c.sha256 == row.sha256).order_by(verdicts.c.night.desc()).limit(1)
        word = Word(because=row.because, by=row.by, at=row.at)
        found += [(_verdict(verdict), word) for verdict in connection.execute(last)]
    return tuple(found)


def _decide(told: Verdict, reading: Reading | None, held: _Held) -> Verdict:
    """What the file is for the ledger: the filing it holds, a copy of one, or what was told."""
    first = held.files.get(told.sha256)
    if first == told.file and (original := held.originals.get(told.sha256)):
        return Verdict(file=told.file, sha256=told.sha256, kind=VerdictKind.DUPLICATE, detail=original)
    if first == told.file:
        return Verdict(file=told.file, sha256=told.sha256, kind=VerdictKind.INDEXED)
    if first is not None:
        return Verdict(file=told.file, sha256=told.sha256, kind=VerdictKind.DUPLICATE, detail=first)
    if told.kind is VerdictKind.INDEXED and not reading:
        msg = f"{told.file}: told indexed, but there is no reading and no such filing"
        raise ValueError(msg)
    return told.model_copy(update={"kind": VerdictKind.INDEXED, "detail": None}) if reading else told


def _row(verdict: Verdict, circumstances: Mapping[str, Any]) -> dict[str, Any]:
    values = {**verdict.model_dump(mode="json", exclude={"file"}), **circumstances}
    return values if verdict.kind is VerdictKind.QUARANTINED else values | {"limits": None}


def _write(connection: Connection, night: int, rows: Mapping[str, dict[str, Any]], before: Collection[str]) -> None:
    """One row for each file: a file that changed between two tries of one night has only its last verdict."""
    for file in filter(before.__contains__, rows):
        here = and_(verdicts.c.night == night, verdicts.c.file == file)
        connection.execute(update(verdicts).where(here).values(rows[file]))
    if new := [{"night": night, "file": file, **values} for file, values in rows.items() if file not in before]:
        connection.execute(insert(verdicts), new)


def _booked(connection: Connection, night: int, files: Sequence[str]) -> tuple[Verdict, ...]:
    found: dict[str, Verdict] = {}
    for part in chunks(dict.fromkeys(files)):
        rows = connection.execute(select(verdicts).where(verdicts.c.night == night, verdicts.c.file.in_(part)))
        found.update((row.file, _verdict(row)) for row in rows)
    return tuple(found[file] for file in dict.fromkeys(files) if file in found)


def _verdict(row: Row[Any]) -> Verdict:
    return Verdict(
        file=row.file,
        sha256=row.sha256,
        kind=VerdictKind(row.kind),
        reason=QuarantineReason(row.reason) if row.reason else None,
        detail=row.detail,
    )
