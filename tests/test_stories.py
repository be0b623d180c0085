"""Sixteen invented stories from text to flag: every debtor, case, rule, level, addressee and urgency that the law gives."""

import subprocess
import sys
from pathlib import Path

import pytest
from answers import differences, expected_of, read_texts, screened

from models import Answer

STORIES = Path(__file__).parent / "stories"
OPEN = {"seat_moved", "property_elsewhere", "amount_mismatch"}
FOLDERS = sorted(path.parent for path in STORIES.glob("*/expected.json"))


@pytest.mark.parametrize("story", FOLDERS, ids=lambda path: path.name)
def test_every_story_has_its_answer(story: Path, tmp_path: Path) -> None:
    on, expected = expected_of(story / "expected.json")
    readings = read_texts(sorted((story / "docs").glob("*.txt")))
    flags = screened(readings, on, tmp_path)
    assert differences(flags, expected) == []
    unknown = {one.rule for flag in flags for one in flag.findings if one.answer is Answer.UNKNOWN}
    assert unknown <= OPEN, "one address, no place of property, one sum only: all else the papers answer"


def test_the_papers_are_those_that_the_script_writes(tmp_path: Path) -> None:
    subprocess.run([sys.executable, STORIES / "make.py", tmp_path], check=True, capture_output=True)
    written = {path.relative_to(tmp_path): path.read_text("utf-8") for path in tmp_path.rglob("*.*")}
    assert len(written) == 284
    assert [name for name, text in written.items() if (STORIES / name).read_text("utf-8") != text] == []
    assert len(list(STORIES.glob("*/docs/*"))) == 268


def test_the_stories_are_told() -> None:
    assert len(FOLDERS) == 16
    assert all((folder / "README.md").read_text("utf-8").startswith("# ") for folder in FOLDERS)
