"""What the terminal says of a night: who is flagged, the account of the files, what is unusual, what is owed."""

from flows.debtors.tables import flagged_table
from flows.intake import ingest
from flows.night.report import report_path
from flows.settings import Settings
from flows.terminal.console import complain, out, printable
from models import NightReport


def tell(told: NightReport, settings: Settings) -> None:
    """Print it, the way to the report last."""
    out.print(flagged_table(list(told.flagged), told.on))
    out.print(ingest.accounting_line(told.files, told.indexed, told.duplicate, told.quarantined))
    if told.left:
        out.print(ingest.left_line(told.left))
    for left in told.left:
        out.print(printable(str(left)), markup=False)
    for verdict in told.set_aside:
        out.print(printable(f"set aside: {verdict.file}: {verdict.reason}: {verdict.detail}"), markup=False)
    for fill in told.fill_warnings:
        complain(f"unusual: {fill}: look at its papers, the form may have changed")
    for trouble in told.troubles:
        out.print(f"trouble: {trouble}", markup=False)
    if told.letters_waiting:
        out.print(f"{told.letters_waiting} letters of U3 and U4 wait for {settings.digest_day}")
    if told.letters_owed:
        out.print(f"{told.letters_owed} letters are owed; written to {settings.var / 'outbox'}")
    if not told.unwritten:
        out.print(f"report: {report_path(told, settings)}")
