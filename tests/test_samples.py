"""The committed papers, from PDF to flag: every quote stands on its page, every story has its answer."""

import json
from datetime import date
from pathlib import Path

import pytest

import rules
from extractors import VERSION
from flows.facts import facts
from flows.ingest import begin
from flows.screen import flags
from ledger import Ledger
from models import Flag, Reading, Verdict, VerdictKind

pytestmark = pytest.mark.xdist_group("samples")

STORIES = Path(__file__).parent / "data" / "scenarios"
ASKED = {rule.id for rule in rules.RULES}


def test_every_sample_is_read_and_scans_by_ocr(readings: dict[Path, Reading]) -> None:
    assert len(readings) == 148
    readers = {path.name: set(reading.filing.reader) for path, reading in readings.items()}
    assert readers["001-zhi4182-notice.pdf"] == {"ocr"}, "a scan of two pages"
    assert readers["002-zhi4182-1-dormant.pdf"] == {"pdfium"}, "a digital paper"


def test_every_quote_stands_on_its_page(readings: dict[Path, Reading]) -> None:
    checked = 0
    for path, reading in readings.items():
        for found in _evidence(facts(reading.filing)):
            text = reading.pages[found["page"] - 1].text
            assert text[found["start"] : found["end"]] == found["quote"], path.name
            checked += 1
    assert checked > 2500


def _evidence(value: object) -> list[dict[str, object]]:
    """Every evidence anywhere in the facts of a document."""
    if isinstance(value, dict):
        here = [value] if {"page", "start", "end", "quote"} <= value.keys() else []
        return here + [found for inner in value.values() for found in _evidence(inner)]
    if isinstance(value, list):
        return [found for inner in value for found in _evidence(inner)]
    return []


def _screen(readings: dict[Path, Reading], story: str, tmp_path: Path) -> dict[str, Flag]:
    """The flags of one story; story 02 is story 01 and what came after."""
    wanted = {story, "01-zhejiang-series"} if story.startswith("02") else {story}
    on = date.fromisoformat(json.loads((STORIES / f"{story}.json").read_text("utf-8"))["on"])
    with Ledger.open(f"sqlite:///{tmp_path / 'zhipo.db'}") as ledger:
        run = begin(ledger, [tmp_path])
        batch = [
            (Verdict(file=path.name, sha256=reading.filing.sha256, kind=VerdictKind.INDEXED), reading)
            for path, reading in readings.items()
            if path.parent.name in wanted
        ]
        ledger.record(run, batch, extractor=VERSION)
        return {flag.dossier.debtor.name: flag for flag in flags(ledger.dossiers(on))}


@pytest.mark.parametrize("story", sorted(path.stem for path in STORIES.glob("*.json")))
def test_every_story_has_its_answer(readings: dict[Path, Reading], story: str, tmp_path: Path) -> None:
    """No flag missed and none wrong, among the rules asked so far; a debtor not listed has no met rule."""
    got = _screen(readings, story, tmp_path)
    expected = {
        debtor["name"]: debtor for debtor in json.loads((STORIES / f"{story}.json").read_text("utf-8"))["debtors"]
    }
    for name, flag in got.items():
        debtor = expected.get(name, {"met": {}, "open": []})
        met = {finding.rule: finding.level for finding in flag.met if finding.rule not in debtor["open"]}
        wanted = {rule: level for rule, level in debtor["met"].items() if rule in ASKED and rule not in debtor["open"]}
        assert met == wanted, name
        assert all(finding.evidence for finding in flag.met), name
    assert set(expected) <= set(got)


@pytest.mark.parametrize("story", ["01-zhejiang-series", "02-zhejiang-series-after"])
def test_referral_and_cases_of_the_first_stories(readings: dict[Path, Reading], story: str, tmp_path: Path) -> None:
    got = _screen(readings, story, tmp_path)
    for debtor in json.loads((STORIES / f"{story}.json").read_text("utf-8"))["debtors"]:
        flag = got[debtor["name"]]
        cases = {case.number: (case.court.name, case.status.value, case.unsatisfied) for case in flag.dossier.cases}
        assert (
            cases.items()
            >= {
                case["case_number"]: (case["court"], case["status"], case["unsatisfied"]) for case in debtor["cases"]
            }.items()
        ), debtor["name"]
        if debtor["tell"]:
            assert flag.referral
            assert set(flag.referral.tell) == set(debtor["tell"])
            assert (flag.referral.urgency, flag.referral.candidate_court) == (
                debtor["urgency"],
                debtor["candidate_court"],
            )
            assert set(flag.referral.kinds) == set(debtor["kinds"])
        else:
            assert flag.referral is None
