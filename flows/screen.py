"""`zhipo screen`: every rule to every debtor as the filings stood on a day; dossiers come one at a time.

Only the debtors with a referral are held until the end: the rule of affiliates (关联企业) compares them.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import rules
from flows.console import out
from flows.read import write_json
from flows.screening_json import debtor_json
from flows.settings import Settings
from flows.tables import flagged_table
from ledger import Ledger
from models import DebtorDossier, Flag


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


def flag_of(dossier: DebtorDossier) -> Flag:
    """What the rules answer about one debtor alone: with a referral, its affiliates stay an open question."""
    findings = rules.screen(dossier, dossier.on)
    return Flag(dossier=dossier, findings=findings, referral=rules.refer(dossier, findings))


def is_shown(flag: Flag) -> bool:
    """Whether a screening shows the debtor without being asked for all: a referral, or a rule that is met."""
    return bool(flag.met or flag.referral)


def screen_all(on: date, to: Path | None, *, every: bool) -> int:
    """Print the flagged debtors, and write the screening where asked."""
    settings = Settings()
    with Ledger.open(settings.ledger_url) as ledger:
        shown = [flag for flag in flags(ledger.dossiers(on)) if every or is_shown(flag)]
    if to:
        write_json(to, screening(on, shown, every=every))
    out.print(flagged_table([flag for flag in shown if is_shown(flag)], on))
    return 0


def screening(on: date, shown: list[Flag], *, every: bool) -> dict[str, Any]:
    """The screening as the contract wants it."""
    return {"on": on.isoformat(), "debtors": [debtor_json(flag, every=every) for flag in shown]}
