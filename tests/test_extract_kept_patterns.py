"""Kept patterns: what comes back is the pattern that would be compiled; what is no such thing is compiled anew."""

import importlib
import marshal
import pkgutil
import re
import sys
from pathlib import Path

import pytest

import extractors
from extractors.machine import beginnings
from extractors.machine.kept_patterns import _MADE_BY, _made, _pattern, _with_required, compiled, kept, required_of

WORDS = r"(?P<year>(?:19|20)\d{2})年(?:立案|[^，。；]{2,4})"


@pytest.fixture(autouse=True)
def writes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)


def recompiled(place: Path, words: str = WORDS, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives while patterns are kept there."""
    with kept(place):
        return re.compile(words, flags)


def test_every_pattern_of_the_extractor_comes_back_as_it_was() -> None:
    modules = [importlib.import_module(one.name) for one in pkgutil.walk_packages(extractors.__path__, "extractors.")]
    every = {value for module in modules for value in vars(module).values() if isinstance(value, re.Pattern)}
    texts = [one for one in every if isinstance(one.pattern, str)]
    told = 0
    for pattern in texts:
        forms = [
            _pattern(pattern.pattern, _made(pattern.pattern, pattern.flags, form)) for form in (0, beginnings.FORM)
        ]
        assert pattern in forms, pattern.pattern  # its code, flags and groups
        assert all(again.groupindex == pattern.groupindex for again in forms)
        told += forms[0] != forms[1] == pattern
    assert len(texts) > 200
    assert told > 90


def test_a_pattern_that_is_told_its_beginnings_is_kept_beside_the_one_of_re(tmp_path: Path) -> None:
    place = tmp_path / "kept"
    with kept(place):
        plain, told = re.compile("(?:已)?停产"), compiled("(?:已)?停产")
    assert plain == re.compile("(?:已)?停产") != told == compiled("(?:已)?停产")
    written = place.read_bytes()
    with kept(place):
        assert (re.compile("(?:已)?停产"), compiled("(?:已)?停产")) == (plain, told)
    assert place.read_bytes() == written
    assert {form for _, _, form in marshal.loads(written)[1]} == {0, beginnings.FORM}  # noqa: S302 our own


def test_a_pattern_is_kept_and_found_again(tmp_path: Path) -> None:
    place = tmp_path / "deep" / "kept"
    place.parent.mkdir()
    first = recompiled(place)
    second = recompiled(place)
    assert second == first == re.compile(WORDS)
    found = second.fullmatch("2024年立案")
    assert found is not None
    assert found["year"] == "2024"
    assert [one.name for one in place.parent.iterdir()] == ["kept"]


def test_what_is_kept_is_what_is_used(tmp_path: Path) -> None:
    place = tmp_path / "kept"
    place.write_bytes(marshal.dumps((_MADE_BY, {("甲", 0, 0): _made("乙", 0, 0)})))
    assert recompiled(place, "甲").match("乙")


def test_what_a_pattern_requires_is_kept_with_it(tmp_path: Path) -> None:
    place = tmp_path / "kept"
    first, second = recompiled(place, "(?=.*重整)停产|歇业"), recompiled(place, "(?=.*重整)停产|歇业")
    (made,) = marshal.loads(place.read_bytes())[1].values()  # noqa: S302 our own
    assert required_of(first) == required_of(second) == made[-1] == ({"停产", "歇业"}, {"停产", "歇业"})


SPOILT = [
    ("another Python", marshal.dumps((("3.9", 0, 4), {("甲", 0, 0): _made("乙", 0, 0)}))),
    ("no such file of ours", b"%PDF-1.7"),
    ("broken off", marshal.dumps((_MADE_BY, {("甲", 0, 0): _made("乙", 0, 0)}))[:-9]),
    (
        "code that the machine refuses",
        marshal.dumps((_MADE_BY, {("甲", 0, 0): (32, b"\xff\xff\xff\xff", 0, {}, (None,), None)})),
    ),
    ("code of half a word", marshal.dumps((_MADE_BY, {("甲", 0, 0): (32, b"\xff", 0, {}, (None,), None)}))),
    ("fewer fields", marshal.dumps((_MADE_BY, {("甲", 0, 0): (32, b"")}))),
    ("of an older version", marshal.dumps((_MADE_BY, {("甲", 0): _made("乙", 0, 0)}))),
    ("other flags", marshal.dumps((_MADE_BY, {("甲", 2, 0): _made("乙", 0, 0)}))),
    ("empty", b""),
]


@pytest.mark.parametrize(("why", "content"), SPOILT, ids=[row[0] for row in SPOILT])
def test_what_cannot_be_used_is_compiled_anew_and_replaced(why: str, content: bytes, tmp_path: Path) -> None:
    place = tmp_path / "kept"
    place.write_bytes(content)
    assert recompiled(place, "甲") == re.compile("甲"), why
    assert marshal.loads(place.read_bytes()) == (_MADE_BY, {("甲", 0, 0): _with_required("甲", _made("甲", 0, 0))}), why  # noqa: S302 our own


def test_where_nothing_can_be_written_it_is_recompiled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "file"
    file.write_text("no folder")
    assert recompiled(file / "kept") == re.compile(WORDS)
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert recompiled(tmp_path / "kept") == re.compile(WORDS)
    assert not (tmp_path / "kept").exists()


def test_re_is_as_it_was_afterwards(tmp_path: Path) -> None:
    before = re.compile
    with pytest.raises(re.error), kept(tmp_path / "kept"):
        re.compile("(")
    assert re.compile is before
    with kept(tmp_path / "kept"):
        assert re.compile(b"a").match(b"a")
        assert re.compile(re.compile("a")).match("a")
    assert re.compile is before
