"""`zhipo deadlines`: what of any case runs out in the days ahead, by court. Nobody is told by letter."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from alerts.privacy.masking import mask, odd_numbers
from flows.debtors.screening_json import evidence_json
from flows.debtors.tables import deadlines_table
from flows.settings import Settings
from flows.terminal.console import complain, out
from flows.terminal.json_text import json_text
from ledger import Ledger
from models import Deadline, DebtorDossier
from rules.deadlines import deadlines

NEAR = 30
"""Days ahead that the report of the night shows."""


def within(dossier: DebtorDossier, days: int) -> list[Deadline]:
    """The deadlines of one debtor up to so many days after the dossier's day, that day included."""
    last = dossier.on + timedelta(days=days)
    return [one for one in deadlines(dossier, dossier.on) if one.day <= last]


def as_told(one: Deadline, dossier: DebtorDossier) -> Deadline:
    """The deadline of the debtor as it may leave the ledger: no number of a person, of whatever form, in its words."""
    private = odd_numbers(dossier)
    because = {language: mask(said, private) for language, said in one.because.items()}
    quoted = tuple(replace(words, quote=mask(words.quote, private)) for words in one.evidence)
    shown = {"debtor": mask(one.debtor, private), "because": because, "evidence": quoted}
    return one.model_copy(update=shown)


def in_order(found: Iterable[Deadline]) -> list[Deadline]:
    """By court, then by day."""
    return sorted(found, key=lambda one: (one.court, one.day, one.case_number, one.debtor))


def show_deadlines(span: str, on: date, *, as_json: bool) -> int:
    """Exit status: 0, or 2 where the span is none (30d, 8w)."""
    days = days_of(span)
    if days is None:
        complain(f"--within {span}: a number of days or weeks is wanted, as 30d or 8w")
        return 2
    settings = Settings()
    with Ledger.open(settings.ledger_url) as ledger:
        found = in_order(as_told(one, dossier) for dossier in ledger.dossiers(on) for one in within(dossier, days))
    if as_json:
        listed = [deadline_json(one) for one in found]
        shown = {"on": on.isoformat(), "within_days": days, "deadlines": listed}
        print(json_text(shown, indent=1))  # noqa: T201
    else:
        out.print(deadlines_table(found, on, days, settings.language))
    return 0


def days_of(span: str) -> int | None:
    """30d → 30, 8w → 56, 30 → 30; None where it is no span."""
    found = re.fullmatch(r"(?P<number>\d{1,5})(?P<unit>[dw]?)", span.strip().lower(), re.ASCII)
    return int(found["number"]) * (7 if found["unit"] == "w" else 1) if found else None


def deadline_json(one: Deadline) -> dict[str, Any]:
    """One deadline, as it may be told, with its court, case, reason, statutes and quoted words."""
    return {
        "kind": one.kind.value,
        "day": one.day.isoformat(),
        "court": one.court,
        "case_number": one.case_number,
        "debtor": one.debtor,
        "because": one.because["zh"],
        "because_en": one.because["en"],
        "statute": [str(statute) for statute in one.statutes],
        "verified": all(statute.verified for statute in one.statutes),
        "evidence": [evidence_json(found) for found in one.evidence],
    }
