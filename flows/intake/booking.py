"""Booking a batch (入账): all of it or nothing; where the program fails at a paper, that paper alone is set aside."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple, TypeVar

from extractors import VERSION
from extractors.reading.processes.child import program_error
from flows.engines.on_dask import EngineUnavailableError
from flows.intake.archive import ArchiveUnavailableError
from ledger import Ledger, LedgerUnavailableError, LockLostError
from models import Reading, UnreadableFilingError, Verdict, VerdictKind

Outcome = tuple[Verdict, Reading | None]
T = TypeVar("T")

_MOST = 3  # papers of a batch; where the program fails at more, the papers are not to blame


class LostFileError(Exception):
    """Files of a batch that came back without a verdict: our mistake, and the night fails."""


BROKEN_OFF = (LedgerUnavailableError, LockLostError, ArchiveUnavailableError, EngineUnavailableError, LostFileError)
"""What ends a run before it is done; what it booked stands, and the next start takes up the rest."""


def book(ledger: Ledger, run: int, batch: Sequence[Outcome], limits: str) -> tuple[Verdict, ...]:
    """One verdict for each file of the batch; said again after a broken connection it changes nothing.

    Raises what broke the run off, and a mistake of the program that is not some single papers'.
    """
    parts = _whole_or_each(lambda part: _recorded(ledger, run, part, limits), batch)
    return accounted(batch, (verdict for part in parts for verdict in part))


class Again(NamedTuple):
    """Files that were read again, as they were booked, and the SHA-256 of those of which more or else is known."""

    booked: tuple[Outcome, ...]
    changed: frozenset[str]


def book_again(ledger: Ledger, run: int, batch: Sequence[Outcome], limits: str) -> Again:
    """Like `book`, for files that were read again: a filing takes its new reading, or stays as it was (`rerecord`)."""

    def put(part: Sequence[Outcome]) -> Again:
        return Again(tuple(part), ledger.rerecord(run, part, extractor=VERSION, limits=limits))

    parts = _whole_or_each(put, batch) if batch else []
    booked = tuple(one for part in parts for one in part.booked)
    return Again(booked, frozenset().union(*(part.changed for part in parts)))


def _whole_or_each(put: Callable[[Sequence[Outcome]], T], batch: Sequence[Outcome]) -> list[T]:
    """What `put` says of the batch; where the program fails at it, of each paper by itself, in order."""
    try:
        return [put(batch)]
    except BROKEN_OFF:
        raise
    except Exception as error:  # noqa: BLE001 - raised again where it is not single papers
        return _each(put, batch, error)


def _each(put: Callable[[Sequence[Outcome]], T], batch: Sequence[Outcome], error: Exception) -> list[T]:
    """One by one; where the program fails at a paper, that one is set aside."""
    parts: list[T] = []
    failed = 0
    # The papers of a file, which stand behind it, come before it: where this breaks off too, its next reading has them.
    for told, reading in reversed(batch):
        try:
            parts.append(put([(told, reading)]))
        except BROKEN_OFF:
            raise
        except Exception as its_own:
            failed += 1
            if failed > _MOST or reading is None:
                raise error from its_own
            parts.append(put([outcome(told.file, told.sha256, program_error(Path(told.file), its_own))]))
    return parts[::-1]


def _recorded(ledger: Ledger, run: int, batch: Sequence[Outcome], limits: str) -> tuple[Verdict, ...]:
    return accounted(batch, ledger.record(run, batch, extractor=VERSION, limits=limits))


def outcome(name: str, sha256: str, reading: Reading | UnreadableFilingError) -> Outcome:
    """What became of the file of this name, whose copy was read."""
    if isinstance(reading, UnreadableFilingError):
        kind, reason, detail = VerdictKind.QUARANTINED, reading.reason, reading.sentence
        return Verdict(file=name, sha256=sha256, kind=kind, reason=reason, detail=detail), None
    return Verdict(file=name, sha256=sha256, kind=VerdictKind.INDEXED), reading


def accounted(batch: Sequence[Outcome], verdicts: Iterable[Verdict]) -> tuple[Verdict, ...]:
    """The verdicts, one for each file of the batch; raises LostFileError where one is missing or is another file's."""
    booked = tuple(verdicts)
    sent = [(told.file, told.sha256) for told, _ in batch]
    if [(verdict.file, verdict.sha256) for verdict in booked] != sent:
        lost = {file for file, _ in sent} - {verdict.file for verdict in booked}
        msg = (
            f"a batch of {len(sent)} files has {len(booked)} verdicts; without one: {', '.join(sorted(lost)) or 'none'}"
        )
        raise LostFileError(msg)
    return booked
