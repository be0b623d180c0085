"""The committed papers, from PDF to flag: every quote stands on its page, every story has its answer."""

from pathlib import Path
from typing import Any

import pytest
from answers import differences, expected_of, screened

from flows.intake.facts import facts
from models import Reading

pytestmark = pytest.mark.xdist_group("samples")

STORIES = Path(__file__).parent / "data" / "scenarios"


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


def _evidence(value: object) -> list[dict[str, Any]]:
    """Every evidence anywhere in the facts of a document."""
    if isinstance(value, dict):
        here = [value] if {"page", "start", "end", "quote"} <= value.keys() else []
        return here + [found for inner in value.values() for found in _evidence(inner)]
    if isinstance(value, list):
        return [found for inner in value for found in _evidence(inner)]
    return []


@pytest.mark.parametrize("story", sorted(path.stem for path in STORIES.glob("*.json")))
def test_every_story_has_its_answer(readings: dict[Path, Reading], story: str, tmp_path: Path) -> None:
    """Nothing missed, nothing wrong and nothing too much; story 02 is story 01 and what came after."""
    wanted = {story, "01-zhejiang-series"} if story.startswith("02") else {story}
    on, expected = expected_of(STORIES / f"{story}.json")
    papers = {path: reading for path, reading in readings.items() if path.parent.name in wanted}
    assert differences(screened(papers, on, tmp_path), expected) == []
