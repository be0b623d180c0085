"""With which characters a pattern can begin is found in its form; what it matches, and where, stays as `re` has it."""

import re
from itertools import product
from pathlib import Path
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]

import pytest
from every_pattern import patterns_of_fields

from extractors.machine.beginnings import beginnings
from extractors.machine.kept_patterns import compiled

BEGINS = [
    ("a choice behind what may be missing", "(?:已)?(?:停产|歇业)", "已停歇"),
    ("a place in a line parts nothing", "(?:^|\\n|(?<=。))(?:申请人|被告)", "\n申被"),
    ("what must stand before or not behind parts nothing", "(?<!预)重整(?!计划)", "重"),
    ("a look-around in front only narrows", "(?=[甲乙])(?:甲|乙|丙)", "丙乙甲"),
    ("a group by its name", "(?P<act>查封|冻结)", "冻查"),
    ("what may be repeated or not", "[甲乙]*丙", "丙乙甲"),
    ("what is there at least once", "(?:甲|乙)+丙", "乙甲"),
    ("one branch may be empty", "(?:甲|)乙", "乙甲"),
    ("atomic and possessive", "(?>甲?)乙++丙", "乙甲"),
    ("a short range", "[一-三]", "一丁丂七丄丅丆万丈三"),
    ("nothing is known: it may be empty", "(?:甲)?", None),
    ("nothing is known: any character", ".甲", None),
    ("nothing is known: all but some", "[^，。]{0,20}甲", None),
    ("nothing is known: one of most ideographs", "[\u4e00-\u9fff]甲", None),
    ("nothing is known: a group said again", "(?:(甲)|乙)?\\1", None),
    ("nothing is known: flags of its own", "(?i:st)", None),
]


@pytest.mark.parametrize(("why", "words", "characters"), BEGINS, ids=[row[0] for row in BEGINS])
def test_what_a_pattern_can_begin_with(why: str, words: str, characters: str | None) -> None:
    found = beginnings(parser.parse(words))
    told = found and {
        chr(code) for kind, value in found for code in (range(value[0], value[1] + 1) if kind is op.RANGE else [value])
    }
    assert told == (characters and set(characters)), why


TEXTS = ["".join(marks) for length in range(6) for marks in product("甲乙丙\n", repeat=length)]


@pytest.mark.parametrize(
    "words",
    [
        "(?:甲)?乙", "(?:^|\\n|(?<=乙))(?:甲|丙)?乙", "(?<!甲)乙(?!丙)", "(?=[甲乙])[甲乙丙]丙", "(?P<a>甲|乙)(?P=a)", "(?:甲|)乙",
        "甲*?乙|丙", "(?>甲?)乙++丙?", "(?i)甲|乙", "\\b乙", "(?m)^乙|丙$", "(?:甲|乙){2,3}?丙?", "[^甲]乙", "\\s?甲", "()甲", "(?:)",
    ],
)  # fmt: skip
def test_a_pattern_finds_what_it_found(words: str) -> None:
    plain, told = re.compile(words), compiled(words)
    for text in TEXTS:
        assert [one.regs for one in told.finditer(text)] == [one.regs for one in plain.finditer(text)], text
        for start, end in ((1, len(text)), (0, len(text) - 1)):
            ours, theirs = told.search(text, start, end), plain.search(text, start, end)
            assert (ours and ours.regs) == (theirs and theirs.regs), text
        assert told.sub("□", text) == plain.sub("□", text)


def test_every_pattern_of_a_field_finds_what_it_found() -> None:
    papers = [path.read_text("utf-8") for path in sorted((Path(__file__).parent / "gold" / "invented").glob("*.txt"))]
    found = 0
    for pattern in patterns_of_fields():
        plain = re.compile(pattern.pattern, pattern.flags)
        for paper in papers[::4]:
            spans = [one.regs for one in pattern.finditer(paper)]
            assert spans == [one.regs for one in plain.finditer(paper)], pattern.pattern
            found += len(spans)
    assert found > 10_000
