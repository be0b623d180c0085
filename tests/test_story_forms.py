"""The stories told in other forms of the same words: days in numerals, wrapped lines, half-width signs, awkward names."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from answers import differences, expected_of, read_texts, screened

STORIES = Path(__file__).parent / "stories"
FOLDERS = sorted(path.parent for path in STORIES.glob("*/expected.json"))
Form = Callable[[str], str]

_DIGITS = "〇一二三四五六七八九"
_HALF = str.maketrans("（）：；，", "():;,")
_TITLES = r"(?m)^(审判长|审判员|书记员|执行员|执行裁定书|民事裁定书|执行通知书|限制消费令|公告|决定书|通知书)"


def _numeral(number: str) -> str:
    tens, units = divmod(int(number), 10)
    lead = "" if tens == 0 else "十" if tens == 1 else f"{_DIGITS[tens]}十"
    return lead + (_DIGITS[units] if units else "")


def _in_numerals(text: str) -> str:
    return re.sub(
        r"(?<!\d)((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})日",
        lambda day: f"{''.join(_DIGITS[int(one)] for one in day[1])}年{_numeral(day[2])}月{_numeral(day[3])}日",
        text,
    )


def _wrapped(text: str) -> str:
    """Lines of thirty signs at most, as a page has them; figures and Latin letters are half as wide."""
    return re.sub(r"(?:[\x20-\x7e]{2}|[^\n]){30}(?=[^\n])", r"\g<0>\n", text)


FORMS: dict[str, Form] = {
    "days in numerals": _in_numerals,
    "half-width signs": lambda text: text.translate(_HALF),
    "years in square brackets": lambda text: re.sub(r"（((?:19|20)\d\d)）", r"〔\1〕", text),
    "titles spaced out": lambda text: re.sub(_TITLES, lambda title: " ".join(title[1]), text),
    "lines wrapped by hand": _wrapped,
    "blank lines between": lambda text: re.sub(r"\n+", "\n\n", text),
    "indented": lambda text: re.sub(r"(?m)^(?=.)", "　　", text),
    "lines end as elsewhere": lambda text: text.replace("\n", "\r\n"),
    "sums without commas": lambda text: re.sub(r"(?<=\d),(?=\d{3})", "", text),
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("story", FOLDERS, ids=lambda path: path.name)
def test_another_form_has_the_same_answer(story: Path, form: str, tmp_path: Path) -> None:
    papers = tmp_path / "docs"
    papers.mkdir()
    for path in (story / "docs").glob("*.txt"):
        (papers / path.name).write_bytes(FORMS[form](path.read_text("utf-8")).encode())
    on, expected = expected_of(story / "expected.json")
    assert differences(screened(read_texts(sorted(papers.iterdir())), on, tmp_path), expected) == []
