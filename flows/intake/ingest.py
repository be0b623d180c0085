"""Ingest: files and folders into the ledger, one verdict each, one transaction a batch.

The way of a file: looked at (`inbox`), copied to the archive (`archive`), read from there, booked (`booking`). At any
moment in between the process may die: what has no verdict of this night is taken up again by the next start.
"""

from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from flows.engines.choice import read_all
from flows.index.keeping import catch_up
from flows.intake.apart import papers_apart
from flows.intake.archive import Archive, ChangedFileError
from flows.intake.booking import BROKEN_OFF, Outcome, book, outcome
from flows.intake.inbox import GROWING, Incoming, Intake, intake, reason_of
from flows.intake.known_unreadable import known_unreadable
from flows.settings import Settings
from flows.terminal import logs
from flows.terminal.console import complain, out, printable, progress
from ledger import Ledger, LedgerHeldError, Turn
from models import Left, QuarantineReason, Verdict, VerdictKind


def begin(ledger: Ledger, paths: Sequence[Path]) -> int:
    """The run of these paths: the one that broke off, taken up again, or a new one."""
    return ledger.begin_run("\n".join(sorted(str(path.resolve()) for path in paths)))


def batches(ledger: Ledger, run: int, came: Intake, settings: Settings) -> Iterator[list[Outcome]]:
    """The outcomes of the files that have no verdict of this run yet, in batches.

    Each is in the archive by then, and on the disk. A batch holds the further papers of its files too.

    Bytes that the ledger holds already, that are known to be unreadable, or that came a moment ago under another name,
    are not read again. Files that cannot be copied to the archive are put to `came.left`; raises
    ArchiveUnavailableError where the archive is at fault.
    """
    seen = ledger.seen(run)
    came.before = frozenset(seen)
    archive = Archive(settings.archive_folder)
    archive.clear()
    most = settings.file_size_mb * 10**6
    waiting = [file for file in came.files if seen.get(file.name) != file.sha256]
    known = ledger.known({file.sha256 for file in waiting})
    known -= _holding_lost_papers(ledger, [file for file in waiting if file.sha256 in known], archive)
    fresh: dict[Path, Incoming] = {}
    for file in waiting:
        if file.sha256 not in known and file.size <= most:
            fresh.setdefault(archive.place(file.sha256, file.name), file)
    aside = known_unreadable(ledger, fresh, settings)
    first = {file.name: aside.get(place) for place, file in fresh.items()}  # two names may be one path
    read = _read([file for place, file in fresh.items() if place not in aside], came, archive, settings)
    rest = (
        (first.get(file.name) or _unread(file, known, most), None)
        for file in waiting
        if (file.name not in first or first[file.name]) and _kept(file, came, archive, most)
    )
    for source in (read, rest):
        while batch := list(islice(source, settings.batch_size)):
            files, papers = papers_apart(batch, archive, settings)
            came.within |= {told.file for told, _ in papers}
            archive.settle()
            yield files + papers


def _holding_lost_papers(ledger: Ledger, files: Sequence[Incoming], archive: Archive) -> set[str]:
    """Known files that hold further papers, where the archive has lost them: only their reading gives these again."""
    lost = {file.sha256 for file in files if archive.find(file.sha256, file.name) is None}
    named = ledger.named() if lost else {}
    holders = {name.rpartition("/")[0] for name in named.values()}
    return {sha256 for sha256 in lost if named.get(sha256) in holders}


def _read(files: Sequence[Incoming], came: Intake, archive: Archive, settings: Settings) -> Iterator[Outcome]:
    """Each file's outcome, read from its copy; the copies are made as the readers ask for them."""
    copied: dict[Path, Incoming] = {}

    def copies() -> Iterator[Path]:
        for file in files:
            if place := _copy(file, came, archive, certain=True):
                copied[place] = file
                yield place

    # Two papers of one name lie in two folders of an inbox: what is quoted says which, by its path.
    read = read_all(copies(), settings, lambda place: copied[place].name)
    for place, reading in progress(read, len(files), "reading"):
        yield outcome(copied[place].name, copied.pop(place).sha256, reading)


def _kept(file: Incoming, came: Intake, archive: Archive, most: int) -> bool:
    """Whether the file that needs no reading can be booked: too large for the archive, or there."""
    return file.size > most or _copy(file, came, archive, certain=False) is not None


def _copy(file: Incoming, came: Intake, archive: Archive, *, certain: bool) -> Path | None:
    """The file's copy in the archive, or None where the file is left for the next night."""
    try:
        return archive.keep(file.path, file.sha256, file.name, certain=certain)
    except ChangedFileError:
        why = GROWING
    except OSError as error:
        why = reason_of(error)
    came.left.append(Left(file=file.name, why=why))
    return None


def _unread(file: Incoming, known: frozenset[str], most: int) -> Verdict:
    """Bytes that need no reading (the ledger decides whether they are its own filing or a duplicate), or cannot."""
    if file.size > most and file.sha256 not in known:
        sentence = f"the file has {file.size:,} bytes, the limit is {most:,} (ZHIPO_FILE_SIZE_MB); it is not archived"
        kind, reason = VerdictKind.QUARANTINED, QuarantineReason.TOO_LARGE
        return Verdict(file=file.name, sha256=file.sha256, kind=kind, reason=reason, detail=sentence)
    return Verdict(file=file.name, sha256=file.sha256, kind=VerdictKind.DUPLICATE)


def ingest_paths(paths: Sequence[Path], wait: float = 0) -> int:
    """Exit status: 0, or 1 where in = indexed + duplicate + quarantined does not hold or the world failed.

    `wait` is for how many seconds another run may go on holding the ledger.

    Who names files says that they are whole: their age is not asked, only that they do not change while being copied.
    """
    settings = Settings()
    logs.start(settings)
    try:
        settings.var.mkdir(parents=True, exist_ok=True)
        with Ledger.open(settings.ledger_url) as ledger, ledger.hold("zhipo ingest", wait=wait) as turn:
            return _ingest(ledger, paths, settings, turn)
    except LedgerHeldError as error:
        complain(error)
    except BROKEN_OFF as error:
        complain(f"{error}\nnothing is lost: the same command takes it up where it broke off")
    return 1


def _ingest(ledger: Ledger, paths: Sequence[Path], settings: Settings, turn: Turn) -> int:
    run, came = begin(ledger, paths), intake(paths, ours=settings.own_folders)
    for number, batch in enumerate(batches(ledger, run, came, settings), 1):
        turn.check()
        verdicts = book(ledger, run, batch, settings.limits)
        logs.verdicts(run, number, verdicts)
        for verdict in verdicts:
            if verdict.kind is VerdictKind.QUARANTINED:
                complain(printable(f"{verdict.file}: set aside: {verdict.reason}: {verdict.detail}"))
    accounting = ledger.finish_run(run, came.count)
    for left in came.left:
        complain(printable(str(left)))
    for trouble in catch_up(ledger, settings):
        complain(f"trouble: {trouble}")
    out.print(accounting_line(came.count, accounting.indexed, accounting.duplicate, accounting.quarantined))
    if came.left:
        out.print(left_line(came.left))
    return 0 if accounting.balanced else 1


def left_line(left: Sequence[Left]) -> str:
    """How many files were left, apart from what came in."""
    return f"left {len(left)} for the next night (not counted in)"


def accounting_line(files: int, indexed: int, duplicate: int, quarantined: int) -> str:
    """The line that must hold: in = indexed + duplicate + quarantined."""
    sign = "=" if files == indexed + duplicate + quarantined else "≠"
    return f"in {files} {sign} {indexed} indexed + {duplicate} duplicate + {quarantined} quarantined"
