"""`zhipo screen`: every rule to every debtor as the filings stood on a day; what is written comes as a stream.

What no rule can concern is left out in SQL (`rescreening`). With `--all` nobody is left out: then every debtor is put
together, and those with a referral are held until the end, for the rule of affiliates (关联企业) compares them.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from datetime import date
from heapq import nsmallest
from pathlib import Path
from typing import IO

from pydantic_core import to_json

from flows.debtors.flags import flags, is_shown
from flows.debtors.rescreening import rescreen
from flows.debtors.screening_json import debtor_json
from flows.debtors.tables import FlaggedRow, flagged_row, flagged_table
from flows.settings import Settings
from flows.terminal.console import out
from ledger import Ledger

_AT_MOST = 500  # lines of the table at the terminal


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
    """Written whole or not at all: beside the place, then into it. Two that write there at once do not mix."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{os.getpid()}.part")  # a name may be as long as the system takes
    try:
        with beside.open("w", encoding="utf-8") as file:
            listing = _Listing(file, on)
            yield listing
            listing.end()
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
