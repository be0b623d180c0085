"""The record of a night for the ledger, from its report and its tally."""

from collections import Counter
from collections.abc import Iterable

from flows.night.tally import Tally
from ledger import Ledger
from models import FillWarning, NightRecord, NightReport, QuarantineReason, Verdict
from models.fill_rates import unusual

_REPLAY = f"zhipo quarantine replay --reason {QuarantineReason.PROGRAM_ERROR}"
_LOOK_BACK = 200  # nights, among which the last thirty that read enough papers are looked for


def record_of(run: int, inbox: str, told: NightReport, tally: Tally | None = None) -> NightRecord:
    """What the report and the tally of the night know, in numbers only."""
    tally = tally or Tally()
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
        papers=tally.papers,
        seconds={stage: round(seconds, 3) for stage, seconds in tally.seconds.items()},
        warnings=told.warnings,
        fill=tally.fill,
        courts=tally.courts,
        fill_warnings=told.fill_warnings,
        letters_owed=told.letters_owed,
        letters_sent=told.letters_sent,
        troubles=told.troubles,
    )


def fill_warnings(ledger: Ledger, run: int, inbox: str, told: NightReport, tally: Tally) -> tuple[FillWarning, ...]:
    """The fields whose fill rate leaves the range of the last thirty nights over this inbox."""
    return unusual(record_of(run, inbox, told, tally), ledger.nights_before(run, _LOOK_BACK))


def own_mistakes(set_aside: Iterable[Verdict]) -> list[str]:
    """A sentence where the program itself failed at files: they may be a whole night's, and none of them is at fault.

    The night goes on all the same: what was booked before is screened, and a sender of hostile files stops nothing.
    """
    ours = [verdict for verdict in set_aside if verdict.reason is QuarantineReason.PROGRAM_ERROR]
    if not ours:
        return []
    first = f"{ours[0].file}: {ours[0].detail}"
    return [f"the program itself failed at {len(ours)} files, {first}; once it is mended: {_REPLAY}"]
