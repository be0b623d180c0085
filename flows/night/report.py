"""The page of the night, one self-contained file in ZHIPO_VAR, with pictures of the words that it quotes."""

from pathlib import Path

from alerts.page.album import wanted
from alerts.page.report import MOST_DEADLINES, report
from alerts.privacy.names import Hidden, hidden
from flows.letters.pictures import pictures
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
    names = _names(told, dossiers, ledger) if settings.masks_names("report") else Hidden([])
    shown = pictures(ledger, settings, dossiers, wanted(told.flagged), names.names)
    beside.write_text(report(names.all(told), settings.language, names.all(shown.pictures)), "utf-8")
    return beside.replace(path)


def _names(told: NightReport, dossiers: list[DebtorDossier], ledger: Ledger) -> Hidden:
    """The names of persons on the page; of the deadlines those that it shows, most of whose debtors are not flagged."""
    shown = told.deadlines[:MOST_DEADLINES]
    papers = ledger.papers([one.case_number for one in shown])
    return hidden(dossiers, papers, also=[one.debtor for one in shown])
