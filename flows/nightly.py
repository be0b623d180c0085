"""`zhipo nightly`: the Prefect flow around the plain steps. Tasks are batches, never single documents."""

import os
from datetime import UTC, date, datetime
from typing import Any

from flows.console import complain, out, printable
from flows.settings import Settings

SETTINGS = Settings()
# Read by Prefect when it is imported: its own files beside ours, no messages home, and quiet unless asked.
PREFECT_HOME = (SETTINGS.var / "prefect").resolve()
PREFECT_HOME.mkdir(parents=True, exist_ok=True)
os.environ.setdefault("PREFECT_HOME", str(PREFECT_HOME))
os.environ.setdefault("PREFECT_SERVER_ANALYTICS_ENABLED", "false")
os.environ.setdefault("DO_NOT_TRACK", "1")
os.environ.setdefault("PREFECT_LOGGING_LEVEL", "WARNING")
os.environ.setdefault("PREFECT_SERVER_LOGGING_LEVEL", "ERROR")
# Its temporary server takes some seconds to start, and much longer where a busy machine shares its cores.
os.environ.setdefault("PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS", "240")

from prefect import flow, task  # noqa: E402 after its environment
from prefect.cache_policies import NO_CACHE  # noqa: E402

from extractors import VERSION  # noqa: E402
from extractors.proofs import CODES  # noqa: E402
from flows import index, ingest, logs  # noqa: E402
from flows.deadlines import in_order  # noqa: E402
from flows.inbox import intake  # noqa: E402
from flows.letters import owe_letters, send_letters  # noqa: E402
from flows.night_record import fill_warnings, record_of  # noqa: E402
from flows.night_report import write_report  # noqa: E402
from flows.tables import flagged_table  # noqa: E402
from flows.tally import Tally  # noqa: E402
from flows.watching import Watch  # noqa: E402
from ledger import Ledger, LedgerHeldError, Turn  # noqa: E402
from models import Filing, NightReport, Stage, Warn  # noqa: E402

_STUBBORN: dict[str, Any] = {"cache_policy": NO_CACHE, "retries": 3, "retry_delay_seconds": [1.0, 5.0, 25.0]}
book = task(name="book a batch", **_STUBBORN)(Ledger.record)
screen_and_owe = task(name="screen and owe", **_STUBBORN)(owe_letters)
index_night = task(name="index", cache_policy=NO_CACHE)(index.catch_up)
post = task(name="post", cache_policy=NO_CACHE)(send_letters)


@flow(name="nightly", validate_parameters=False)
def night(on: date, settings: Settings, ledger: Ledger, turn: Turn) -> NightReport:
    """One night: the inbox into the ledger, every debtor screened on the day, letters owed and sent, the report."""
    started = datetime.now(UTC)
    run, came = ingest.begin(ledger, [settings.inbox]), intake([settings.inbox], settings.settle_seconds)
    tally = Tally(run)
    contradictions: list[tuple[str, Warn]] = []
    for batch in tally.read(ingest.batches(ledger, run, came, settings)):
        turn.check()
        with tally.stage(Stage.BOOK):
            verdicts = ingest.accounted(batch, book(ledger, run, batch, extractor=VERSION))
        tally.booked(verdicts)
        contradictions += [found for _, reading in batch if reading for found in _contradictions(reading.filing)]
    with tally.stage(Stage.SCREEN):
        flagged, near = screen_and_owe(ledger, on)
    turn.check()
    with tally.stage(Stage.POST):
        sent, troubles = post(ledger, flagged, settings, on)
    with tally.stage(Stage.INDEX):
        unindexed = index_night(ledger, settings)
    troubles += unindexed
    accounting = ledger.accounting(run)
    told = NightReport(
        on=on,
        started=started,
        finished=datetime.now(UTC),
        files=came.count,
        indexed=accounting.indexed,
        duplicate=accounting.duplicate,
        quarantined=accounting.quarantined,
        pages=tally.readers.total(),
        ocr_pages=tally.readers["ocr"],
        warnings=dict(tally.warnings),
        set_aside=ledger.set_aside(run),
        left=tuple(came.left),
        flagged=tuple(flagged),
        letters_owed=len(ledger.letters_owed()),
        letters_sent=sent,
        troubles=tuple(troubles),
        deadlines=tuple(in_order(near)),
        contradictions=tuple(contradictions),
        night=run,
    )
    told = told.model_copy(update={"fill_warnings": fill_warnings(ledger, run, str(settings.inbox), told, tally)})
    ledger.note_night(run, record_of(run, str(settings.inbox), told, tally))
    # Last, so that a night which breaks off anywhere is taken up again as the same night.
    ledger.finish_run(run, came.count)
    if not unindexed:
        index.catch_up(ledger, settings)  # the night's own record, which tells how indexing went
    return told


def _contradictions(filing: Filing) -> list[tuple[str, Warn]]:
    """What speaks against itself in a paper, with its file."""
    return [(filing.file, warning) for warning in filing.warnings if warning.code in CODES]


def run_night(on: date, wait: float = 0) -> int:
    """Exit status: 0, or 1 where a file was lost, a letter is still owed, or the night broke off.

    `wait` is for how many seconds another run may go on holding the ledger.
    """
    settings = SETTINGS
    logs.start(settings)
    try:
        settings.var.mkdir(parents=True, exist_ok=True)
        with Ledger.open(settings.ledger_url) as ledger, ledger.hold("zhipo nightly", wait=wait) as turn:
            told = night(on, settings, ledger, turn)
            watch = Watch()
            path = write_report(told, settings, ledger)
            watch.ended(ledger, told, settings)
    except LedgerHeldError as error:
        complain(error)
        return 1
    except ingest.BROKEN_OFF as error:
        complain(f"{error}\nthe night broke off; nothing is lost: the next start takes it up again")
        return 1
    out.print(flagged_table(list(told.flagged), on))
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
    if told.letters_owed:
        out.print(f"{told.letters_owed} letters are owed; written to {settings.var / 'outbox'}")
    out.print(f"report: {path}")
    return 0 if told.balanced and not told.letters_owed else 1
