"""What a pattern cannot match without is found in its form, and is in whatever it matches."""

import re
from pathlib import Path

import pytest
from every_pattern import patterns_of_fields

from extractors.machine.kept_patterns import required_of
from extractors.machine.literals import holds, needed, standing

FOUND = [
    ("words alone", "轮候", {"轮候"}),
    ("one of several", "停产|歇业", {"停产", "歇业"}),
    ("set out by a choice", "未(?:发现|见)财产", {"未发现财产", "未见财产"}),
    ("what may be missing parts nothing, and is in the words alone", "(?:已)?资不抵债", {"资不抵债"}),
    ("one in which another stands tells nothing more", "注销|公司注销|吊销执照", {"注销", "吊销执照"}),
    (
        "of too many the fewest",
        "[一二三四五六七八九十][一二三四五六七八九十]{2}[甲乙丙丁戊己庚辛壬癸]{1,2}名|轮候",
        {"名", "轮候"},
    ),
    ("the longer of two parts", "被[^，。]{0,20}吊销", {"吊销"}),
    ("what must not stand near says nothing", "(?<!预)重整(?!投资)", {"重整"}),
    ("a repeated part is there once", "(?:同意)+", {"同意"}),
    ("a digit may be any", r"第\d+项", {"第"}),
    ("one branch may be anything", r"终本|\d+", set()),
    ("all may be missing", "(?:终本)?", set()),
    ("cases folded", "(?i)st", set()),
    ("a word of few papers rather than a longer one of all", "被执行人[^《]*《[^》]*破产", {"破产"}),
    ("words rather than years, which stand in every paper", r"(?:19|20)\d\d年[^，]*(?:立案|受理)", {"立案", "受理"}),
]


@pytest.mark.parametrize(("why", "pattern", "strings"), FOUND, ids=[row[0] for row in FOUND])
def test_what_a_pattern_cannot_do_without(why: str, pattern: str, strings: set[str]) -> None:
    assert needed(re.compile(pattern)) == strings, why


AHEAD = [
    ("what is looked ahead for is in what is searched", "^(?=.*重整)(?!.*预重整)", {"重整"}),
    ("the more telling of both", "^(?=.*债)(?!.*无)破产", {"破产"}),
    ("what must not be there says nothing", "^(?!.*预重整)", set()),
    ("what stands behind the eye may lie outside", "(?<=预)[重整]{2}", {"重", "整"}),
]


@pytest.mark.parametrize(("why", "pattern", "strings"), AHEAD, ids=[row[0] for row in AHEAD])
def test_what_is_looked_ahead_for(why: str, pattern: str, strings: set[str]) -> None:
    assert required_of(re.compile(pattern)).searched == strings, why


STANDING = [
    ("停产|歇业|停业", "该公司已停产，于去年歇业", ["停产", "歇业"], "those that stand in the text"),
    ("停产|歇业", "该公司正常经营", [], "none: the pattern matches nowhere"),
    (r"\d+", "该公司正常经营", [""], "no strings are known: it must be tried everywhere"),
    ("车|船", "查封船一艘", ["船"], "of one character"),
    ("车|船", "", [], "a text without any"),
    ("停产", "停", [], "a text of one character"),
    ("下落不明", "下落明不明", [], "its ends stand there and it does not"),
    ("𠮷公司|\ud800甲", "由𠮷公司\ud800", ["𠮷公司"], "characters of two units, and halves of such"),
]


@pytest.mark.parametrize(("pattern", "text", "strings", "why"), STANDING)
def test_strings_that_stand_in_a_text(pattern: str, text: str, strings: list[str], why: str) -> None:
    found = standing(re.compile(pattern), text)
    assert sorted(found) == sorted(strings), why
    assert holds(text, found) == bool(strings), why


def test_no_pattern_matches_a_paper_that_it_is_said_not_to() -> None:
    papers = [path.read_text("utf-8") for path in sorted((Path(__file__).parent / "gold").rglob("*.txt"))]
    every = patterns_of_fields()
    spared = 0
    for pattern in every:
        needed(pattern)  # of all before the first paper, which is looked through once for all that are known
    for paper in papers:
        pieces = paper.split("\n")[:40]
        for pattern in every:
            strings = standing(pattern, paper)
            for piece in pieces:
                if not holds(piece, strings):
                    spared += 1
                    assert not pattern.search(piece), (pattern.pattern, piece)
    assert len(every) > 100
    assert spared > 10_000
