"""Thirty quiet nights of a court's papers, then the night it changes its form: real PDFs of both forms."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import odd_pdfs
import pytest

import extractors
from flows.intake.booking import Outcome
from flows.night.record import fill_warnings, record_of
from flows.night.tally import Tally
from ledger import Ledger
from models import FilledField, NightReport, Stage, Verdict, VerdictKind

COURT = "宁波市江北区人民法院"
BLOCK = (
    "申请执行人：宁波甲乙建材有限公司。",
    "被执行人：宁波丙丁置业有限公司。",
    "本院在执行中查明：申请执行标的250,000元。",
    "裁定如下：",
    "终结本次执行程序。",
    "二〇二四年六月一日",
)
ON = datetime(2024, 5, 1, 22, tzinfo=UTC)


def old_form(serial: int) -> tuple[str, ...]:
    """The number on its line under the title, as the standard has it."""
    return (COURT, "执行裁定书", f"（2024）浙0205执{serial}号", *BLOCK)


def new_form(serial: int) -> tuple[str, ...]:
    """The number pulled apart into the boxes of a form."""
    return (COURT, "执行裁定书", f"年度：2024　法院：0205　字号：执　序号：{serial}", *BLOCK)


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Outcome]]:
    """Six papers of each form, read."""
    folder = tmp_path_factory.mktemp("forms")

    def read(name: str, paragraphs: tuple[str, ...]) -> Outcome:
        path = folder / name
        path.write_bytes(odd_pdfs.paper(paragraphs, lines_on_page=12))
        reading = extractors.read(path)
        return Verdict(file=name, sha256=reading.filing.sha256, kind=VerdictKind.INDEXED), reading

    return {
        form.__name__: [read(f"{form.__name__}-{serial}.pdf", form(serial)) for serial in range(101, 107)]
        for form in (old_form, new_form)
    }


def tallied(batch: list[Outcome]) -> Tally:
    tally = Tally()
    assert list(tally.read(iter([batch]))) == [batch]
    return tally


def told(at: datetime) -> NightReport:
    return NightReport(on=date(2024, 6, 1), started=at, finished=at, files=6, indexed=6, duplicate=0, quarantined=0)


def nights(ledger: Ledger, batch: list[Outcome], count: int) -> Iterator[int]:
    """So many finished nights with these papers, noted as a night notes itself; gives their numbers."""
    for day in range(count):
        run = ledger.begin_run("inbox", ON + timedelta(days=day))
        ledger.note_night(run, record_of(run, "inbox", told(ON + timedelta(days=day)), tallied(batch)))
        ledger.finish_run(run, 0, ON + timedelta(days=day, minutes=5))
        yield run


def test_a_courts_new_form_is_warned_of_on_its_first_night(tmp_path: Path, outcomes: dict[str, list[Outcome]]) -> None:
    with Ledger.open(f"sqlite:///{tmp_path / 'zhipo.db'}") as ledger:
        list(nights(ledger, outcomes["old_form"], 30))
        tonight = ledger.begin_run("inbox", ON + timedelta(days=30))
        quiet = fill_warnings(ledger, tonight, "inbox", told(ON), tallied(outcomes["old_form"]))
        assert quiet == (), "a thirty-first night of the old form"
        found = fill_warnings(ledger, tonight, "inbox", told(ON), tallied(outcomes["new_form"]))
        assert {(one.field, one.court, one.rate, one.usual) for one in found} == {
            (FilledField.CASE_NUMBER, None, 0.0, 1.0),
            (FilledField.CASE_NUMBER, COURT, 0.0, 1.0),
        }
        elsewhere = ledger.begin_run("other", ON)
        assert fill_warnings(ledger, elsewhere, "other", told(ON), tallied(outcomes["new_form"])) == ()


def test_the_record_of_a_night_is_whole(tmp_path: Path, outcomes: dict[str, list[Outcome]]) -> None:
    """What the night counted comes back out of the ledger as it was counted."""
    with Ledger.open(f"sqlite:///{tmp_path / 'zhipo.db'}") as ledger:
        (run,) = nights(ledger, outcomes["old_form"], 1)
        (kept,) = ledger.nights_before(ledger.begin_run("inbox", ON + timedelta(days=1)), 10)
    assert (kept.id, kept.papers) == (run, 6)
    assert set(kept.fill) == set(FilledField)
    assert kept.fill[FilledField.DEBTOR] == kept.fill[FilledField.STATUS] == 1.0
    assert kept.fill[FilledField.TITLES] == 0.0
    (court,) = kept.courts
    assert (court.court, court.papers, court.fill) == (COURT, 6, kept.fill)
    assert kept.seconds[Stage.READ] >= 0
