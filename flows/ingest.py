"""Ingest: files and folders into the ledger, one verdict each, one transaction a batch."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import file_digest
from itertools import islice
from pathlib import Path

from extractors import VERSION
from flows.console import complain, out, progress
from flows.read import read_all
from flows.settings import Settings
from ledger import Ledger
from models import Reading, UnreadableFilingError, Verdict, VerdictKind


@dataclass(frozen=True, slots=True)
class Incoming:
    """One file of the inbox: its path, its name within the inbox, and the SHA-256 of its bytes."""

    path: Path
    name: str
    sha256: str


Outcome = tuple[Verdict, Reading | None]


def incoming(paths: Sequence[Path]) -> list[Incoming]:
    """Every regular file of the paths, folders with all below them, hidden files left out, in order of name.

    A file keeps its path within the folder as its name (2023/萧山/a.pdf); no symbolic link is followed out of it.
    """
    found: dict[Path, str] = {}
    for given in paths:
        if given.is_dir():
            below = (path for path in given.rglob("*") if path.is_file() and not path.is_symlink())
            inside = [path for path in below if not any(part.startswith(".") for part in path.relative_to(given).parts)]
            found.update((path, path.relative_to(given).as_posix()) for path in inside)
        else:
            found[given] = given.name
    return [Incoming(path, name, _sha256(path)) for path, name in sorted(found.items(), key=lambda item: item[1])]


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


def begin(ledger: Ledger, paths: Sequence[Path]) -> int:
    """The run of these paths: the one that broke off, taken up again, or a new one."""
    return ledger.begin_run("\n".join(sorted(str(path.resolve()) for path in paths)))


def batches(ledger: Ledger, run: int, files: Sequence[Incoming], settings: Settings) -> Iterator[list[Outcome]]:
    """The outcomes of the files that have no verdict of this run yet, in batches.

    Bytes that the ledger holds already, or that came a moment ago under another name, are not read again.
    """
    seen = ledger.seen(run)
    waiting = [file for file in files if seen.get(file.name) != file.sha256]
    known = set(ledger.known({file.sha256 for file in waiting}))
    fresh: dict[str, Incoming] = {}
    for file in waiting:
        if file.sha256 not in known:
            fresh.setdefault(file.sha256, file)
    first = {file.path for file in fresh.values()}
    rest = (_untold(file) for file in waiting if file.path not in first)
    read = (_outcome(fresh_file, reading) for fresh_file, reading in _readings(list(fresh.values()), settings))
    for source in (read, rest):
        while batch := list(islice(source, settings.batch_size)):
            yield batch


def _readings(files: list[Incoming], settings: Settings) -> Iterator[tuple[Incoming, Reading | UnreadableFilingError]]:
    readings = progress(read_all([file.path for file in files], settings), len(files), "reading")
    for file, (_, reading) in zip(files, readings, strict=True):
        yield file, reading


def _outcome(file: Incoming, reading: Reading | UnreadableFilingError) -> Outcome:
    if isinstance(reading, UnreadableFilingError):
        kind = VerdictKind.QUARANTINED
        return Verdict(
            file=file.name, sha256=file.sha256, kind=kind, reason=reading.reason, detail=reading.sentence
        ), None
    # Two papers of one name lie in two folders of an inbox: what is quoted says which, by its path.
    named = reading.model_copy(update={"filing": reading.filing.filed_as(file.name)})
    # The ledger's name for the bytes read: a file may change between its hash and its reading.
    return Verdict(file=file.name, sha256=named.filing.sha256, kind=VerdictKind.INDEXED), named


def _untold(file: Incoming) -> Outcome:
    """Bytes that need no reading; the ledger decides whether they are its own filing or a duplicate."""
    return Verdict(file=file.name, sha256=file.sha256, kind=VerdictKind.DUPLICATE), None


def ingest_paths(paths: Sequence[Path]) -> int:
    """Exit status: 0, or 1 where in = indexed + duplicate + quarantined does not hold."""
    settings = Settings()
    settings.var.mkdir(parents=True, exist_ok=True)
    with Ledger.open(settings.ledger_url) as ledger:
        run, files = begin(ledger, paths), incoming(paths)
        for batch in batches(ledger, run, files, settings):
            for verdict in ledger.record(run, batch, extractor=VERSION):
                if verdict.kind is VerdictKind.QUARANTINED:
                    complain(f"{verdict.file}: set aside: {verdict.reason}: {verdict.detail}")
        accounting = ledger.finish_run(run, len(files))
    out.print(accounting_line(len(files), accounting.indexed, accounting.duplicate, accounting.quarantined))
    return 0 if accounting.balanced else 1


def accounting_line(files: int, indexed: int, duplicate: int, quarantined: int) -> str:
    """The line that must hold: in = indexed + duplicate + quarantined."""
    sign = "=" if files == indexed + duplicate + quarantined else "≠"
    return f"in {files} {sign} {indexed} indexed + {duplicate} duplicate + {quarantined} quarantined"
