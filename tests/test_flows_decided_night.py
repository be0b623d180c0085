"""A person's word and the letters: who became another debtor is told so no more, through later nights."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from ledger_cases import FIRM, applicant, debtor, paper, read

from alerts.page.report import report
from flows.letters.owed import owe_letters
from ledger import Ledger, Word
from models import Cancelled, Fate, Filing, LetterState, NightReport

ON, NEXT = date(2024, 6, 1), date(2024, 6, 2)
OTHER = "浙江禾屿高分子材料股份有限责任公司"
WORD = Word(because="代码一致", by="analyst", at=datetime(2024, 6, 1, 12, 0, tzinfo=UTC))


def papers(name: str, day: str, serials: range) -> list[Filing]:
    """So many running cases of one debtor, in two courts."""
    courts = ("浙0109", "浙0114")
    return [
        paper(f"（2023）{courts[n % 2]}执{n}号", day, "notified", applicant(f"债权人{n}"), debtor(name))
        for n in serials
    ]


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    """Two debtors of six cases each, both written about on the first night."""
    with Ledger.open(f"sqlite:///{tmp_path}/zhipo.db") as opened:
        found = [*papers(FIRM, "2023-05-01", range(1, 7)), *papers(OTHER, "2023-06-01", range(11, 17))]
        opened.record(opened.begin_run("inbox"), [read(filing) for filing in found], extractor="1")
        owe_letters(opened, ON)
        yield opened


def states(ledger: Ledger, name: str) -> list[LetterState]:
    return [record.letter.state for record in ledger.letter_records(f"org:{name}")]


def test_letters_about_a_debtor_who_was_joined_are_withdrawn_once(ledger: Ledger) -> None:
    assert states(ledger, FIRM) == states(ledger, OTHER) == [LetterState.NEW]
    assert all(ledger.mark_sent(letter.id) for letter in ledger.letters_owed())
    (firm,), (other,) = ledger.find(f"org:{FIRM}", ON), ledger.find(f"org:{OTHER}", ON)
    ledger.join(firm, other, WORD)
    for night in (NEXT, date(2024, 6, 3)):
        flagged, _ = owe_letters(ledger, night)
        assert [len(flag.dossier.unsatisfied) for flag in flagged] == [12]
    assert states(ledger, OTHER) == [LetterState.NEW, LetterState.WITHDRAWN]
    assert states(ledger, FIRM) == [LetterState.NEW, LetterState.CHANGED]


def test_what_was_never_sent_is_cancelled_and_not_withdrawn(ledger: Ledger) -> None:
    (firm,), (other,) = ledger.find(f"org:{FIRM}", ON), ledger.find(f"org:{OTHER}", ON)
    ledger.join(firm, other, WORD)
    owe_letters(ledger, NEXT)
    (gone,) = ledger.letter_records(f"org:{OTHER}")
    assert (gone.fate, gone.cancelled) == (Fate.CANCELLED, Cancelled.FALLEN)
    old, new = ledger.letter_records(f"org:{FIRM}")
    assert (old.cancelled, new.fate, new.letter.state) == (Cancelled.CHANGED, Fate.OWED, LetterState.NEW)
    assert [letter.id for letter in ledger.letters_owed()] == [new.letter.id]


def test_an_earlier_day_withdraws_nothing_written_later(ledger: Ledger) -> None:
    owe_letters(ledger, date(2023, 1, 1))
    assert states(ledger, FIRM) == [LetterState.NEW]


def test_the_report_says_who_may_be_the_same_and_that_nothing_is_merged(ledger: Ledger) -> None:
    flagged, _ = owe_letters(ledger, NEXT)
    moment = datetime(2024, 6, 2, tzinfo=UTC)
    night = NightReport(
        on=NEXT, started=moment, finished=moment, files=0, indexed=0, duplicate=0, quarantined=0, flagged=tuple(flagged)
    )
    assert "疑似同一人（未合并）" in report(night)
    assert "the names differ by the form of 有限公司 only" in report(night, "en")
