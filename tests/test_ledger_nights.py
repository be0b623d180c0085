"""What a night tells of itself is kept; of one that told nothing the verdicts speak."""

from datetime import UTC, date, datetime

from ledger_cases import paper, read

from flows.night.record import record_of
from ledger import Ledger
from models import NightReport, QuarantineReason, Stage, Verdict, VerdictKind

AT = datetime(2024, 6, 1, 22, tzinfo=UTC)
ASIDE = Verdict(file="b.pdf", sha256="b" * 64, kind=VerdictKind.QUARANTINED, reason=QuarantineReason.DAMAGED)


def test_the_last_word_stands_and_the_same_word_twice_is_no_change(url: str) -> None:
    told = NightReport(
        on=date(2024, 6, 1), started=AT, finished=AT, files=2, indexed=1, duplicate=0, quarantined=1, set_aside=(ASIDE,)
    )
    with Ledger.open(url) as ledger:
        run = ledger.begin_run("inbox", AT)
        ledger.record(run, [read(paper("（2023）浙0109执1号", "2023-01-01", "notified")), (ASIDE, None)], extractor="1")
        ledger.finish_run(run, 2, AT)
        ((silent,),) = ledger.changed_nights(0, ledger.revision())
        assert silent.record
        assert (silent.record.files, silent.record.indexed, silent.record.quarantined) == (2, 1, 1)
        assert silent.record.reasons == {QuarantineReason.DAMAGED: 1}
        assert silent.record.balanced
        assert silent.record.pages is None, "nobody counted them"
        kept = record_of(run, "inbox", told)
        ledger.note_night(run, kept)
        after = ledger.revision()
        ledger.note_night(run, kept)
        assert ledger.revision() == after
        ((now,),) = ledger.changed_nights(silent.revision, after)
        assert (now.record, now.revision) == (kept, after)
        assert not list(ledger.changed_nights(after, after))
        dumped = list(ledger.canonical())
        ledger.note_night(run, kept.model_copy(update={"seconds": {Stage.READ: 1.5}}))
        assert list(ledger.canonical()) == dumped, "what a night measured hangs on how often it was tried"
