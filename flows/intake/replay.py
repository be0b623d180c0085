"""Reading again (重读): files from the archive, batch after batch, each replay a night of its own in the ledger.

An account knows a file by its name. Where several are called the same (every folder has its 001.pdf), the second is
read again in a replay behind the first, and so on: each has its verdict, and none takes another's place.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import count, islice
from pathlib import Path, PurePath
from typing import NamedTuple

from flows.engines.choice import read_all
from flows.intake.apart import papers_apart
from flows.intake.archive import Archive, digest_of
from flows.intake.booking import BROKEN_OFF, Outcome, book_again, outcome
from flows.intake.ingest import accounting_line
from flows.settings import Settings
from flows.terminal.console import complain, out, progress
from ledger import REPLAY, Accounting, Ledger, LedgerHeldError, Turn
from models import Verdict


class _Copy(NamedTuple):
    """What a copy in the archive holds, and the names that its bytes came in under."""

    sha256: str
    files: list[str]


class _Told(NamedTuple):
    """How a replay went."""

    changed: int
    names: int
    account: Accounting


def replay(what: str, chosen: Callable[[Ledger], Sequence[tuple[str, str]] | None], wait: float) -> int:
    """Read again what is chosen (SHA-256 and name); exit status 0, 1 where it broke off, or nothing could be chosen."""
    settings = Settings()
    try:
        with Ledger.open(settings.ledger_url) as ledger, ledger.hold(what, wait=wait) as turn:
            files = chosen(ledger)
            return 1 if files is None else _read_again(ledger, turn, files, settings)
    except LedgerHeldError as error:
        complain(error)
    except BROKEN_OFF as error:
        complain(f"{error}\nnothing is lost: the same command goes on where it broke off")
    return 1


def _read_again(ledger: Ledger, turn: Turn, files: Sequence[tuple[str, str]], settings: Settings) -> int:
    """Say what changed, file by file, and the account."""
    found = _archived(files, Archive(settings.archive_folder))
    nights = _nights(found, ledger.seen(ledger.begin_run(REPLAY)))
    told = [_night(ledger, turn, copies, settings) for copies in nights]
    changed, missing = sum(one.changed for one in told), len(files) - sum(len(copy.files) for copy in found.values())
    out.print(f"read again {len(found)}: {changed} changed, {len(found) - changed} as before, {missing} not archived")
    kinds = ("indexed", "duplicate", "quarantined")
    indexed, duplicate, quarantined = (sum(getattr(one.account, kind) for one in told) for kind in kinds)
    out.print(accounting_line(sum(one.names for one in told), indexed, duplicate, quarantined))
    return 0 if all(one.account.balanced for one in told) and not missing else 1


def _nights(found: Mapping[Path, _Copy], seen: Mapping[str, str]) -> list[dict[Path, _Copy]]:
    """The copies in as many replays as it takes, in none two of one name; `seen` is what the first has booked."""
    nights: list[dict[Path, _Copy]] = [{}]
    names = [dict(seen)]
    for place, (digest, files) in found.items():
        for file in files:
            at = next(one for one in count() if one == len(names) or names[one].get(file, digest) == digest)
            if at == len(names):
                nights.append({})
                names.append({})
            names[at][file] = digest
            nights[at].setdefault(place, _Copy(digest, [])).files.append(file)
    return nights


def _night(ledger: Ledger, turn: Turn, copies: Mapping[Path, _Copy], settings: Settings) -> _Told:
    """One replay from its beginning, or from where it broke off, to its end."""
    archive, run, changed = Archive(settings.archive_folder), ledger.begin_run(REPLAY), 0
    names = {**ledger.seen(run), **{file: copy.sha256 for copy in copies.values() for file in copy.files}}
    own = {copy.sha256 for copy in copies.values()}
    outcomes = _outcomes(copies, settings)
    while read := list(islice(outcomes, settings.batch_size)):
        batch, papers = papers_apart(read, archive, settings)
        archive.settle()
        turn.check()
        # Booked before their files: where it breaks off between them, these are read again for them.
        new = _new(ledger, papers, own, names)
        names |= {told.file: told.sha256 for told, _ in new}
        book_again(ledger, run, new, settings.limits)
        again = book_again(ledger, run, batch, settings.limits)
        _say(again.booked, again.changed)
        changed += len(again.changed)
    return _Told(changed, len(names), ledger.finish_run(run, len(names)))


def _say(booked: Sequence[Outcome], changed: Collection[str]) -> None:
    for told, reading in booked:
        if not reading:
            complain(f"{told.file}: cannot be read: {told.reason}: {told.detail}")
    called = {told.sha256: told.file for told, _ in booked}
    for digest in sorted(changed):
        out.print(f"changed: {called[digest]}", markup=False, highlight=False, soft_wrap=True)


def _new(ledger: Ledger, papers: Sequence[Outcome], own: Collection[str], names: Mapping[str, str]) -> list[Outcome]:
    """Further papers that are booked with their file: nothing knew of them. Others are read by themselves."""
    known = ledger.known({told.sha256 for told, _ in papers})
    new = [(told, reading) for told, reading in papers if told.sha256 not in known and told.sha256 not in own]
    return [
        (told if names.get(told.file, told.sha256) == told.sha256 else _apart(told), reading) for told, reading in new
    ]


def _apart(told: Verdict) -> Verdict:
    """Under a name of its own: another file of this replay is called so."""
    name = PurePath(told.file)
    return told.model_copy(update={"file": name.with_stem(f"{name.stem}~{told.sha256[:8]}").as_posix()})


def _archived(files: Sequence[tuple[str, str]], archive: Archive) -> dict[Path, _Copy]:
    """The copies of these files; one that is not in the archive, or holds other bytes by now, is named."""
    found: dict[Path, _Copy] = {}
    for digest, file in files:
        place = archive.find(digest, file)
        if place and (place in found or _sound(place, digest)):
            found.setdefault(place, _Copy(digest, [])).files.append(file)
        elif place:
            complain(f"{file}: damaged in the archive: delete {place} and put the file into the inbox again")
        else:
            complain(f"{file}: not in the archive: put the file into the inbox again")
    return found


def _sound(place: Path, digest: str) -> bool:
    try:
        return digest_of(place) == digest
    except OSError:
        return False


def _outcomes(copies: Mapping[Path, _Copy], settings: Settings) -> Iterator[Outcome]:
    """Of each copy what became of it, under each of its names."""
    read = read_all(copies, settings, lambda place: copies[place].files[0])
    for place, reading in progress(read, len(copies), "reading again"):
        yield from (outcome(file, copies[place].sha256, reading) for file in copies[place].files)
