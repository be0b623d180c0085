"""`zhipo quarantine` and `zhipo replay`: what was set aside, what a person can do about it, what is read again."""

from collections.abc import Sequence

from rich.markup import escape
from rich.table import Table

from alerts.language.words import words
from alerts.privacy.masking import mask_all
from flows.intake.archive import Archive
from flows.intake.replay import replay
from flows.settings import Settings
from flows.terminal.console import complain, out
from flows.terminal.json_text import json_text
from flows.terminal.speaker import spoken
from ledger import Ledger
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

    return replay("zhipo quarantine replay", chosen, wait)


def replay_older(version: str, wait: float = 0) -> int:
    """Read again all that an older version of the extractor read or set aside; exit status 0, or 1 where it broke off.

    What is done is noted batch by batch, so that a start after a break goes on with the rest.
    """

    def chosen(ledger: Ledger) -> list[tuple[str, str]]:
        aside = [(one.sha256, one.file) for one in ledger.quarantined(version)]
        return list(dict.fromkeys([*ledger.read_before(version), *aside]))

    return replay(f"zhipo replay --older-than {version}", chosen, wait)


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
