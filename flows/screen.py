"""`zhipo screen`: every rule to every debtor as the filings stood on a day; what is written comes as a stream.

What no rule can concern is left out in SQL (`rescreening`). With `--all` nobody is left out: then every debtor is put
together, and those with a referral are held until the end, for the rule of affiliates (关联企业) compares them.
"""

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager, nullcontext
from datetime import date
from heapq import nsmallest
from pathlib import Path
from typing import IO

from pydantic_core import to_json

import rules
from flows.console import out
from flows.screening_json import debtor_json
from flows.settings import Settings
from flows.tables import FlaggedRow, flagged_row, flagged_table
from ledger import Ledger
from models import DebtorDossier, Flag

_AT_MOST = 500  # lines of the table at the terminal


def flags(dossiers: Iterable[DebtorDossier]) -> Iterator[Flag]:
    """What the rules answer about each dossier of a whole screening; those with a referral come last, linked."""
    referred: list[Flag] = []
    for dossier in dossiers:
        flag = flag_of(dossier)
        if flag.referral:
            referred.append(flag)
        else:
            yield flag
    yield from rules.link(referred)


def flag_of(dossier: DebtorDossier, only: Collection[str] | None = None) -> Flag:
    """What the rules answer about one debtor alone: with a referral, its affiliates stay an open question.

    `only` are the rules that may be met; the others then say nothing.
    """
    findings = rules.screen(dossier, dossier.on, only=only)
    return Flag(dossier=dossier, findings=findings, referral=rules.refer(dossier, findings))


def is_shown(flag: Flag) -> bool:
    """Whether a screening shows the debtor without being asked for all: a referral, or a rule that is met."""
    return bool(flag.met or flag.referral)


def screen_all(on: date, to: Path | None, *, every: bool) -> int:
    """Print the flagged debtors, the most urgent first, and write the screening where asked."""
    settings = Settings()
    first: list[FlaggedRow] = []
    number = 0
    with _listing(to, on) if to else nullcontext(_Nowhere()) as listing:
        for text, row in _every(settings, on) if every else _shown(settings, on):
            listing.add(text)
            if row:
                number += 1
                first.append(row)
            if len(first) > 2 * _AT_MOST:
                first = _most_urgent(first)
    out.print(flagged_table(_most_urgent(first), on, number))
    return 0


def _most_urgent(rows: list[FlaggedRow]) -> list[FlaggedRow]:
    return nsmallest(_AT_MOST, rows, key=lambda row: (row.urgency.replace("-", "U9"), row.name))


def _shown(settings: Settings, on: date) -> Iterator[tuple[str, FlaggedRow | None]]:
    from flows.rescreening import rescreen

    return ((shown.text, shown.row) for shown in rescreen(settings, on))


def _every(settings: Settings, on: date) -> Iterator[tuple[str, FlaggedRow | None]]:
    with Ledger.open(settings.ledger_url) as ledger:
        for flag in flags(ledger.dossiers(on)):
            text = to_json(debtor_json(flag, every=True), indent=1).decode()
            yield text, flagged_row(flag) if is_shown(flag) else None


class _Nowhere:
    """Where no file is asked for."""

    def add(self, text: str) -> None:
        """Leave it."""


class _Listing(_Nowhere):
    """The screening as the contract wants it, debtor by debtor."""

    def __init__(self, file: IO[str], on: date) -> None:
        self._file, self._before = file, ""
        file.write(f'{{\n "on": "{on.isoformat()}",\n "debtors": [')

    def add(self, text: str) -> None:
        """Put one debtor behind those before."""
        self._file.write(f"{self._before}\n  " + text.replace("\n", "\n  "))
        self._before = ","

    def end(self) -> None:
        """Close the list."""
        self._file.write("\n ]\n}\n" if self._before else "]\n}\n")


@contextmanager
def _listing(path: Path, on: date) -> Iterator[_Listing]:
    """Written whole or not at all: beside the place, then into it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.part")
    with beside.open("w", encoding="utf-8") as file:
        listing = _Listing(file, on)
        yield listing
        listing.end()
    beside.replace(path)
