"""The page of the night, one self-contained file in ZHIPO_VAR, with pictures of the words that it quotes."""

from pathlib import Path

from alerts.album import wanted
from alerts.report import report
from flows.pictures import pictures
from flows.settings import Settings
from ledger import Ledger
from models import NightReport


def write_report(told: NightReport, settings: Settings, ledger: Ledger) -> Path:
    """Write report-DAY.html whole or not at all; returns its path."""
    path = settings.var / f"report-{told.on.isoformat()}.html"
    beside = path.with_name(f".{path.name}.part")
    shown = pictures(ledger, settings, (flag.dossier for flag in told.flagged), wanted(told.flagged))
    beside.write_text(report(told, settings.language, shown), "utf-8")
    return beside.replace(path)
