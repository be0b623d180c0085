"""What Prefect's page shows of a night: a table of its numbers and a link to the report."""

from pathlib import Path

from alerts.privacy.masking import mask
from flows.terminal.console import printable
from models import NightReport


def publish(told: NightReport, report: Path) -> None:
    """Two artifacts of the running night, kept with its run and under one name over the nights."""
    from prefect.artifacts import create_link_artifact, create_markdown_artifact

    create_markdown_artifact(night_table(told), key="night", description=f"The night of {told.on}")
    create_link_artifact(
        report.resolve().as_uri(), link_text=report.name, key="report", description=f"Report of {told.on}"
    )


def night_table(told: NightReport) -> str:
    """The numbers of a night as a table, and every file that was set aside with its reason."""
    numbers = {
        "files": told.files,
        "indexed": told.indexed,
        "duplicate": told.duplicate,
        "quarantined": told.quarantined,
        "pages": told.pages,
        "pages read by OCR": told.ocr_pages,
        "debtors flagged": len(told.flagged),
        "letters sent": told.letters_sent,
        "letters owed": told.letters_owed,
    }
    lines = [f"| night of {told.on} | |", "|---|---|", *(f"| {name} | {number} |" for name, number in numbers.items())]
    aside = [
        f"| {_cell(one.file)} | {one.reason} | {_cell(one.detail or '')} | {one.sha256[:12]} |"
        for one in told.set_aside
    ]
    if aside:
        lines += ["", "| set aside | reason | detail | id |", "|---|---|---|---|", *aside]
    lines += [f"\n- trouble: {_cell(trouble)}" for trouble in told.troubles]
    return "\n".join(lines) + "\n"


def _cell(text: str) -> str:
    """A stranger's words within a table, masked: no sign of theirs may open a link, a tag or another cell."""
    return "".join(f"\\{sign}" if sign in "\\|[]<>*_`!#" else sign for sign in mask(printable(text)))
