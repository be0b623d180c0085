"""`zhipo quarantine` and `zhipo replay`: what was set aside, what a person can do about it, and reading again."""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from rich.markup import escape
from rich.table import Table

from alerts.masking import mask_all
from alerts.words import words
from extractors import VERSION
from flows.apart import papers_apart
from flows.archive import Archive, digest_of
from flows.booking import BROKEN_OFF, Outcome, outcome
from flows.console import complain, out, progress
from flows.engines import read_all
from flows.ingest import accounting_line
from flows.json_text import json_text
from flows.settings import Settings
from flows.speaker import spoken
from ledger import REPLAY, Ledger, LedgerHeldError
from models import QuarantineReason, Verdict

_SHORT = 12  # letters of a hash that are shown
_LEAST = 6  # letters of a hash that name a file


def show_list(*, as_json: bool) -> int:
    """Exit status 0: every file that is still set aside, as a table or as JSON."""
    settings = Settings()
    with Ledger.open(settings.ledger_url) as ledger:
        aside = ledger.quarantined()
    if as_json:
        print(json_text(mask_all([_told(one, settings) for one in aside]), indent=1))  # noqa: T201 the product
        return 0
    table = Table(title=f"{len(aside)} files set aside", title_justify="left")
    for column in ("id", "file", "reason", "detail"):
        table.add_column(column, overflow="fold")
    for one in aside:
        table.add_row(one.sha256[:_SHORT], *map(escape, (one.file, str(one.reason), one.detail or "")))
    out.print(table)
    return 0


def show_one(asked: str) -> int:
    """Exit status: 0, or 1 where no such file, or more than one, is set aside."""
    settings = Settings()
    with Ledger.open(settings.ledger_url) as ledger:
        one = _the_one(asked, ledger.quarantined())
    if not one:
        return 1
    for name, value in _told(one, settings).items():
        out.print(f"{name:10} {value}", markup=False, highlight=False, soft_wrap=True)
    return 0


def _told(one: Verdict, settings: Settings) -> dict[str, str | None]:
    place = Archive(settings.archive_folder).find(one.sha256, one.file)
    return {
        "id": one.sha256,
        "file": one.file,
        "reason": one.reason,
        "detail": one.detail,
        "archived": str(place) if place else None,
        "to do": words("en")(f"reason.{one.reason}.do"),
    }


def release(asked: str, because: str, by: str | None) -> int:
    """Exit status: 0 kept, 1 where no such file is set aside, 2 where it is not said why or who."""
    word = spoken(because, by)
    if word is None:
        return 2
    with Ledger.open(Settings().ledger_url) as ledger:
        one = _the_one(asked, ledger.quarantined())
        if not one:
            return 1
        ledger.release(one, word)
    out.print(f"released by {word.by}: {one.file} ({word.because}); it stays in the archive", markup=False)
    return 0


def replay_aside(asked: str | None, reason: QuarantineReason | None, *, every: bool, wait: float = 0) -> int:
    """Read files that are set aside again, from the archive; exit status 0, 1 where it broke off, 2 wrong usage."""
    if (asked is not None) + (reason is not None) + every != 1:
        complain("what is to be read again? FILE, --reason REASON or --all")
        return 2

    def chosen(ledger: Ledger) -> list[tuple[str, str]] | None:
        aside = ledger.quarantined()
        if asked is not None:
            one = _the_one(asked, aside)
            return [(one.sha256, one.file)] if one else None
        return [(one.sha256, one.file) for one in aside if every or one.reason is reason]

    return _replay("zhipo quarantine replay", chosen, wait)


def replay_older(version: str, wait: float = 0) -> int:
    """Read again all that an older version of the extractor read or set aside; exit status 0, or 1 where it broke off.

    What is done is noted batch by batch, so that a start after a break goes on with the rest.
    """

    def chosen(ledger: Ledger) -> list[tuple[str, str]]:
        aside = [(one.sha256, one.file) for one in ledger.quarantined(version)]
        return list(dict.fromkeys([*ledger.read_before(version), *aside]))

    return _replay(f"zhipo replay --older-than {version}", chosen, wait)


def _replay(what: str, chosen: Callable[[Ledger], Sequence[tuple[str, str]] | None], wait: float) -> int:
    settings = Settings()
    try:
        with Ledger.open(settings.ledger_url) as ledger, ledger.hold(what, wait=wait):
            files = chosen(ledger)
            return 1 if files is None else _read_again(ledger, files, settings)
    except LedgerHeldError as error:
        complain(error)
    except BROKEN_OFF as error:
        complain(f"{error}\nnothing is lost: the same command goes on where it broke off")
    return 1


def _read_again(ledger: Ledger, files: Sequence[tuple[str, str]], settings: Settings) -> int:
    """Say what changed, file by file, and the account of the replay, which is a night of its own."""
    archive = Archive(settings.archive_folder)
    found = _archived(files, archive)
    run = ledger.begin_run(REPLAY)
    names = {*ledger.seen(run), *(file for _, file in found.values())}
    changed = 0
    outcomes = _outcomes(found, settings)
    while read := list(islice(outcomes, settings.batch_size)):
        batch, papers = papers_apart(read, archive, settings)
        archive.settle()
        for told, reading in batch:
            if not reading:
                complain(f"{told.file}: cannot be read: {told.reason}: {told.detail}")
        names |= _book_new(ledger, run, papers, names, settings.limits)
        called = {told.sha256: told.file for told, _ in batch}
        for sha256 in sorted(ledger.rerecord(run, batch, extractor=VERSION, limits=settings.limits)):
            changed += 1
            out.print(f"changed: {called[sha256]}", markup=False, highlight=False, soft_wrap=True)
    accounting = ledger.finish_run(run, len(names))
    missing = len(files) - len(found)
    out.print(f"read again {len(found)}: {changed} changed, {len(found) - changed} as before, {missing} not archived")
    out.print(accounting_line(len(names), accounting.indexed, accounting.duplicate, accounting.quarantined))
    return 0 if accounting.balanced and not missing else 1


def _book_new(ledger: Ledger, run: int, papers: Sequence[Outcome], names: set[str], limits: str) -> set[str]:
    """The names of further papers that are booked now, before their files are: nothing knew of them."""
    known = ledger.known({told.sha256 for told, _ in papers})
    more = [one for one in papers if one[0].sha256 not in known and one[0].file not in names]
    if more:
        ledger.record(run, more, extractor=VERSION, limits=limits)
    return {told.file for told, _ in more}


def _archived(files: Sequence[tuple[str, str]], archive: Archive) -> dict[Path, tuple[str, str]]:
    """The copies of these files; one that is not in the archive, or holds other bytes by now, is named."""
    found: dict[Path, tuple[str, str]] = {}
    for sha256, file in files:
        place = archive.find(sha256, file)
        if place and _sound(place, sha256):
            found[place] = (sha256, file)
        elif place:
            complain(f"{file}: damaged in the archive: delete {place} and put the file into the inbox again")
        else:
            complain(f"{file}: not in the archive: put the file into the inbox again")
    return found


def _sound(place: Path, sha256: str) -> bool:
    try:
        return digest_of(place) == sha256
    except OSError:
        return False


def _outcomes(found: dict[Path, tuple[str, str]], settings: Settings) -> Iterator[Outcome]:
    for place, reading in progress(
        read_all(found, settings, lambda place: found[place][1]), len(found), "reading again"
    ):
        sha256, file = found[place]
        yield outcome(file, sha256, reading)


def _the_one(asked: str, aside: Sequence[Verdict]) -> Verdict | None:
    """The file meant by its name, its path within the inbox, or the beginning of its id; else it is said why not."""
    by_id = [one for one in aside if len(asked) >= _LEAST and one.sha256.startswith(asked.lower())]
    found = by_id or [one for one in aside if asked in {one.file, one.file.rpartition("/")[2]}]
    if len(found) == 1:
        return found[0]
    if found:
        complain(
            f"{asked}: {len(found)} files are called so; say which by its id: {', '.join(one.sha256 for one in found)}"
        )
    else:
        complain(f"{asked}: no such file is set aside (zhipo quarantine list)")
    return None
