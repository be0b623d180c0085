"""Timeline (时间线): every paper of a debtor by its day, with its court, its status and what it seized until when."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from models.dossier import DebtorDossier
from models.filing import Filing
from models.issuing_court import court_of
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
        court = court_of(filing)
        ordered = tuple(act for act in filing.seizures if act.ordered)
        yield Entry(filing.decision_date, court.name if court else "-", filing, ordered)
