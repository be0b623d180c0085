"""`zhipo doctor --archive`: every copy held against its hash, and the archive against the ledger."""

from collections.abc import Iterator

from flows.intake.archive import Archive, digest_of
from flows.settings import Settings
from flows.terminal.console import out, progress
from ledger import Ledger


def examine_archive() -> int:
    """Exit status: 0, or 1 where a copy is missing or damaged. Says for each what to do."""
    settings = Settings()
    archive = Archive(settings.archive_folder)
    with Ledger.open(settings.ledger_url) as ledger:
        named = ledger.named()
    bad = 0
    for state, sha256, advice in _states(archive, named):
        bad += state != "orphan"
        name = named.get(sha256, "")
        out.print(f"{state}: {sha256} {name}: {advice}", markup=False, highlight=False, soft_wrap=True)
    out.print(f"archive: {len(list(archive.every()))} copies, the ledger knows {len(named)} files; {bad} to be mended")
    return 1 if bad else 0


def _states(archive: Archive, named: dict[str, str]) -> Iterator[tuple[str, str, str]]:
    """What is not in order: its state, the hash, and what to do."""
    copies = list(archive.every())
    there: set[str] = set()
    for place in progress(copies, len(copies), "checking"):
        sha256 = place.stem
        try:
            sound, why = digest_of(place) == sha256, "its bytes are others"
        except OSError as error:
            sound, why = False, error.strerror or str(error)
        there.add(sha256)
        if not sound:
            yield "damaged", sha256, f"{why}: delete {place} and put the file into the inbox, or take it from a backup"
        elif sha256 not in named:
            yield "orphan", sha256, "the ledger does not know it: a night broke off; the next one takes the file up"
    for sha256 in sorted(named.keys() - there):
        yield "missing", sha256, "put the file into the inbox: the next night copies it; or take it from a backup"
