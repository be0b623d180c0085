"""Booking where the program fails at a paper: a lone half of a character, which no engine can store, made it fail."""

from pathlib import Path

import pytest

import extractors
from flows.intake.booking import Outcome, book
from ledger import Ledger, LedgerUnavailableError
from models import QuarantineReason, Reading, Verdict, VerdictKind

HALF = "\ud800"
TEXT = "杭州市萧山区人民法院\n执行裁定书\n（2024）浙0109执{}号\n被执行人：周远。\n裁定如下：\n终结本次执行程序。\n"


def outcome(folder: Path, serial: int, *, bad: bool) -> Outcome:
    path = folder / f"{serial}.txt"
    path.write_text(TEXT.format(serial), encoding="utf-8")
    reading = extractors.read(path)
    if bad:
        pages = tuple(page.model_copy(update={"text": page.text + HALF}) for page in reading.pages)
        reading = Reading(filing=reading.filing, pages=pages)
    return Verdict(file=path.name, sha256=reading.filing.sha256, kind=VerdictKind.INDEXED), reading


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    return Ledger.open(f"sqlite:///{tmp_path / 'zhipo.db'}")


def test_a_paper_that_cannot_be_booked_costs_itself_only(tmp_path: Path, ledger: Ledger) -> None:
    batch = [outcome(tmp_path, serial, bad=serial == 2) for serial in (1, 2, 3)]
    with ledger, ledger.hold("test"):
        run = ledger.begin_run("inbox")
        verdicts = book(ledger, run, batch, "")
        assert [one.kind.value for one in verdicts] == ["indexed", "quarantined", "indexed"]
        assert verdicts[1].reason == QuarantineReason.PROGRAM_ERROR
        assert "UnicodeEncodeError in booking.py, line " in str(verdicts[1].detail)
        assert book(ledger, run, batch, "") == verdicts, "said again it changes nothing"
        assert ledger.finish_run(run, 3).balanced


def test_where_many_fail_the_papers_are_not_to_blame(tmp_path: Path, ledger: Ledger) -> None:
    batch = [outcome(tmp_path, serial, bad=serial > 1) for serial in range(1, 6)]
    with ledger, ledger.hold("test"):
        run = ledger.begin_run("inbox")
        with pytest.raises(UnicodeEncodeError):
            book(ledger, run, batch, "")


def test_where_it_breaks_off_one_by_one_the_papers_of_a_file_are_booked_before_it(
    tmp_path: Path, ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the file would be known, and never be read again for its papers."""
    batch = [outcome(tmp_path, serial, bad=False) for serial in (1, 2)]
    record = ledger.record

    def dying(run: int, some: list[Outcome], **more: str) -> object:
        if len(some) > 1:
            raise ValueError
        if some[0][0].file == "1.txt":
            raise LedgerUnavailableError(ledger.__class__.__name__, "gone")
        return record(run, some, **more)

    monkeypatch.setattr(ledger, "record", dying)
    with ledger, ledger.hold("test"):
        run = ledger.begin_run("inbox")
        with pytest.raises(LedgerUnavailableError):
            book(ledger, run, batch, "")
        assert list(ledger.seen(run)) == ["2.txt"]
