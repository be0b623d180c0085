"""The page of the night, one self-contained file in ZHIPO_VAR."""

from pathlib import Path

from alerts.report import report
from flows.settings import Settings
from models import NightReport


def write_report(told: NightReport, settings: Settings) -> Path:
    """Write report-DAY.html whole or not at all; returns its path."""
    path = settings.var / f"report-{told.on.isoformat()}.html"
    beside = path.with_name(f".{path.name}.part")
    beside.write_text(report(told, settings.language), "utf-8")
    return beside.replace(path)
