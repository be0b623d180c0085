"""The page of the night, one self-contained file in ZHIPO_VAR, with pictures of the words that it quotes."""

from pathlib import Path

from alerts.album import wanted
from alerts.names import Hidden, hidden
from alerts.report import report
from flows.pictures import pictures
from flows.settings import Settings
from ledger import Ledger
from models import DebtorDossier, NightReport


def report_path(told: NightReport, settings: Settings) -> Path:
    """Where the page of that day lies: report-DAY.html."""
    return settings.var / f"report-{told.on.isoformat()}.html"


def write_report(told: NightReport, settings: Settings, ledger: Ledger) -> Path:
    """Write the page whole or not at all; returns its path."""
    path = report_path(told, settings)
    beside = path.with_name(f".{path.name}.part")
    dossiers = [flag.dossier for flag in told.flagged]
    names = _names(told, dossiers) if settings.masks_names("report") else Hidden([])
    shown = pictures(ledger, settings, dossiers, wanted(told.flagged), names.names)
    beside.write_text(report(names.all(told), settings.language, names.all(shown.pictures)), "utf-8")
    return beside.replace(path)


def _names(told: NightReport, dossiers: list[DebtorDossier]) -> Hidden:
    """The names of persons on the page; of the deadlines only the debtor's name is at hand, not what it is."""
    return hidden(dossiers, also=[one.debtor for one in told.deadlines])
