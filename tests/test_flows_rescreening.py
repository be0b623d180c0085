"""Rescreening says the same as asking every debtor: on every story and sample, on many days, and on drawn ledgers."""

import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from answers import expected_of, read_texts
from drawn_ledger import drawn, drawn_oddly

import extractors
from flows.debtors import rescreening
from flows.debtors.flags import flags, is_shown
from flows.debtors.rescreening import rescreen
from flows.debtors.screen import screen_all
from flows.debtors.screening_json import debtor_json
from flows.intake.ingest import begin
from flows.settings import Settings
from ledger import Ledger
from models import Flag, Verdict, VerdictKind
from rules.traces import Traces, trace

HERE = Path(__file__).parent
STORIES = sorted((HERE / "stories").glob("[0-9]*/"))


def told(found: Iterator[Flag]) -> list[dict[str, Any]]:
    """What a screening of everybody shows, in an order of its own."""
    return ordered([json.loads(json.dumps(debtor_json(one, every=False))) for one in found if is_shown(one)])


def ordered(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """By name and cases."""
    return sorted(found, key=lambda one: json.dumps(one, sort_keys=True))


def settings_of(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """A ledger under a folder."""
    monkeypatch.setenv("ZHIPO_VAR", str(folder))
    return Settings()


def rescreened(settings: Settings, on: date) -> list[dict[str, Any]]:
    """What the stream shows."""
    return ordered([json.loads(one.text) for one in rescreen(settings, on)])


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_a_story_on_its_day_and_on_days_between_its_papers(
    story: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    readings = read_texts(sorted(story.rglob("*.txt")))
    batch = [
        (Verdict(file=path.name, sha256=one.filing.sha256, kind=VerdictKind.INDEXED), one)
        for path, one in readings.items()
    ]
    settings = settings_of(tmp_path, monkeypatch)
    days = sorted({one.filing.decision_date for one in readings.values() if one.filing.decision_date})
    asked = {
        expected_of(story / "expected.json")[0],
        *(day + timedelta(days=after) for day in days[:: len(days) // 3 + 1] for after in (0, 200)),
    }
    with Ledger.open(settings.ledger_url) as ledger:
        ledger.record(begin(ledger, [tmp_path]), batch, extractor=extractors.VERSION)
        for on in sorted(asked):
            assert rescreened(settings, on) == told(flags(ledger.dossiers(on))), on


@pytest.mark.parametrize("seed", [0, 1, *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(2, 6))])
def test_a_drawn_ledger(seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = settings_of(tmp_path, monkeypatch)
    with Ledger.open(settings.ledger_url) as ledger:
        ledger.record(ledger.begin_run("inbox"), drawn(seed, 160), extractor="1")
        for on in (date(2023, 2, 1), date(2023, 9, 1), date(2024, 12, 1)):
            full = told(flags(ledger.dossiers(on)))
            assert rescreened(settings, on) == full
            assert len(full) > 3, "else nothing is proved"


@pytest.mark.parametrize("seed", [0, 1, *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(2, 6))])
def test_a_drawn_ledger_with_papers_of_nobody_and_added_debtors(
    seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = settings_of(tmp_path, monkeypatch)
    with Ledger.open(settings.ledger_url) as ledger:
        ledger.record(ledger.begin_run("inbox"), drawn_oddly(seed, 160), extractor="1")
        for on in (date(2023, 9, 1), date(2024, 12, 1)):
            full = told(flags(ledger.dossiers(on)))
            assert rescreened(settings, on) == full
            assert len(full) > 3, "else nothing is proved"


def test_in_processes_and_in_parts_it_is_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = settings_of(tmp_path, monkeypatch)
    on = date(2024, 12, 1)
    with Ledger.open(settings.ledger_url) as ledger:
        ledger.record(ledger.begin_run("inbox"), drawn(252, 200), extractor="1")
        alone = rescreened(settings, on)
    monkeypatch.setattr(rescreening, "PART", 40)
    monkeypatch.setattr(rescreening, "_ALONE", 0)
    assert rescreened(settings, on) == alone


def test_the_file_is_the_contract_s_json(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = settings_of(tmp_path, monkeypatch)
    to, on = tmp_path / "flags.json", date(2024, 12, 1)
    with Ledger.open(settings.ledger_url) as ledger:
        for expected in (0, 1):
            screen_all(on, to, every=False)
            text = to.read_text("utf-8")
            whole = json.loads(text)
            assert (whole["on"], bool(whole["debtors"])) == ("2024-12-01", bool(expected))
            assert text == json.dumps(whole, ensure_ascii=False, indent=1) + "\n"
            ledger.record(ledger.begin_run("inbox"), drawn(1, 100), extractor="1")
        screen_all(on, to, every=True)
        every = json.loads(to.read_text("utf-8"))["debtors"]
        assert len(every) == len(list(ledger.dossiers(on)))
        assert all(len(one["findings"]) == 22 for one in every)


def test_affiliates_are_found_by_their_traces_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever is joined to another is in its group."""
    story = HERE / "stories" / "06-group-of-four"
    readings = read_texts(sorted(story.rglob("*.txt")))
    settings = settings_of(tmp_path, monkeypatch)
    batch = [
        (Verdict(file=path.name, sha256=one.filing.sha256, kind=VerdictKind.INDEXED), one)
        for path, one in readings.items()
    ]
    with Ledger.open(settings.ledger_url) as ledger:
        ledger.record(begin(ledger, [tmp_path]), batch, extractor=extractors.VERSION)
        referred = [one for one in flags(ledger.dossiers(expected_of(story / "expected.json")[0])) if one.referral]
    traces = Traces()
    for number, flag in enumerate(referred):
        if one := trace(flag.dossier):
            traces.add(number, one)
    met = {number for number, flag in enumerate(referred) if any(one.rule == "affiliates" for one in flag.met)}
    assert met
    assert met <= {number for group in traces.groups() for number in group}


def test_a_screening_that_breaks_off_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings_of(tmp_path / "var", monkeypatch)
    to = tmp_path / "out" / ("甲" * 83 + ".json")
    screen_all(date(2024, 6, 1), to, every=False)
    assert [path.name for path in to.parent.iterdir()] == [to.name], "a name as long as the system takes"
    to.unlink()

    def broken(_: Settings, __: date) -> None:
        raise RuntimeError

    monkeypatch.setattr("flows.debtors.screen._shown", broken)
    with pytest.raises(RuntimeError):
        screen_all(date(2024, 6, 1), to, every=False)
    assert list(to.parent.iterdir()) == []
