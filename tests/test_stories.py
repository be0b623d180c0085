"""Ten invented stories from text to flag: every debtor, case, rule, level, addressee and urgency that the law gives."""

from pathlib import Path

import pytest
from answers import differences, expected_of, read_texts, screened

STORIES = Path(__file__).parent / "stories"
FOLDERS = sorted(path.parent for path in STORIES.glob("*/expected.json"))


@pytest.mark.parametrize("story", FOLDERS, ids=lambda path: path.name)
def test_every_story_has_its_answer(story: Path, tmp_path: Path) -> None:
    on, expected = expected_of(story / "expected.json")
    readings = read_texts(sorted((story / "docs").glob("*.txt")))
    assert differences(screened(readings, on, tmp_path), expected) == []


def test_the_stories_are_told() -> None:
    assert len(FOLDERS) == 10
    assert all((folder / "README.md").read_text("utf-8").startswith("# ") for folder in FOLDERS)
