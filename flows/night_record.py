"""The record of a night for the ledger, from its report."""

from collections import Counter

from models import NightRecord, NightReport


def record_of(run: int, inbox: str, told: NightReport) -> NightRecord:
    """What the report of the night knows, in numbers only."""
    return NightRecord(
        id=run,
        inbox=inbox,
        started=told.started,
        finished=told.finished,
        files=told.files,
        indexed=told.indexed,
        duplicate=told.duplicate,
        quarantined=told.quarantined,
        reasons=dict(Counter(verdict.reason for verdict in told.set_aside if verdict.reason)),
        pages=told.pages,
        ocr_pages=told.ocr_pages,
        warnings=told.warnings,
        letters_owed=told.letters_owed,
        letters_sent=told.letters_sent,
        troubles=told.troubles,
    )
