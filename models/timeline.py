"""Timeline (时间线): every paper of a debtor by its day, with its court, its status and what it seized until when."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from models.court_register import register
from models.dossier import DebtorDossier
from models.filing import Filing
from models.seizure import Seizure


@dataclass(frozen=True, slots=True)
class Entry:
    """One paper: its day (None: undated, last), the register name of its court, and the acts that it orders."""

    day: date | None
    court: str
    filing: Filing
    acts: tuple[Seizure, ...]


def timeline(dossier: DebtorDossier) -> Iterator[Entry]:
    """Oldest first."""
    for filing in dossier.filings:
        code = filing.case_number.court_code if filing.case_number else None
        court = register().resolve(filing.court, code).name if filing.court or code else "-"
        yield Entry(filing.decision_date, court, filing, tuple(act for act in filing.seizures if act.ordered))
