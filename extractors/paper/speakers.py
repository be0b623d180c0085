"""Who speaks (陈述主体): where a paper gives the word of a side, a law, an agreement or another paper, not its own.

Fields ask `extractors.paper.sentences` for the text without those whose word does not count.
"""

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from extractors.machine.literals import may_match
from extractors.patterns import speakers as grammar

_LONGEST = 60  # characters of the clause that says who speaks
_SHORT = 12  # characters of a clause that says when


class Spoken(NamedTuple):
    """What a side says, with the words that say which."""

    start: int
    end: int
    who: str


def by_role(text: str) -> Iterator[Spoken]:
    """What a side says behind its role word: 申请执行人称…."""
    for pattern in (grammar.CLAIM, grammar.CLAIM_WITHIN):
        for match in pattern.finditer(text):
            who = grammar.WHO.match(match.group().strip("\n"))
            yield Spoken(*match.span(), who[0] if who else "")


def by_name(text: str, begin: int, names: Collection[str]) -> Iterator[Spoken]:
    """What a side says, by its role or name at a sentence's head and any word of saying: 甲公司的异议是：…."""
    done = begin
    for verb in grammar.BEGINS.finditer(text, begin) if may_match(grammar.BEGINS, text) else ():
        near = max(begin - 1, verb.start() - _LONGEST - 1, 0)
        start = max(text.rfind(stop, near, verb.start()) for stop in "，。；：\n") + 1
        opened = grammar.MEANWHILE.search(text, max(begin, start - _SHORT), start)
        if start < max(done, begin) or text[(opened.start() if opened else start) - 1] not in "。\n":
            continue
        who = text[start : verb.start()]
        if grammar.ITS.fullmatch(who):
            who = _spoke_before(text, start, names) or who
        if _is_side(who, names):
            done = _end(text, verb)
            yield Spoken(start, done, who)


def contended(text: str, begin: int, names: Collection[str]) -> Iterator[Spoken]:
    """Each line that begins with a side, between the opening of a review (现已审查终结) and what the court finds."""
    opened = grammar.CONTENDED.search(text, begin) if may_match(grammar.CONTENDED, text) else None
    if not opened:
        return
    end = grammar.COURT_GOES_ON.search(text, opened.end())
    for head in grammar.HEAD.finditer(text, opened.end(), end.start() if end else opened.end()):
        if grammar.ROLE.match(head["who"]) or _is_side(head["who"], names):
            yield Spoken(head.start(), _end(text, head), head["who"])


def by_word_of(text: str, begin: int) -> Iterator[Spoken]:
    """What a sentence tells by another's word: 据申请执行人反映，…."""
    for match in grammar.BY_WORD_OF.finditer(text, begin) if may_match(grammar.BY_WORD_OF, text) else ():
        yield Spoken(*match.span(), match["who"])


def quoted(text: str) -> Iterator[tuple[int, int]]:
    """What a law, an agreement or another case's paper says, given in its words."""
    for pattern in grammar.QUOTED:
        for match in pattern.finditer(text) if may_match(pattern, text) else ():
            yield match.span("quote")


def _spoke_before(text: str, start: int, names: Collection[str]) -> str:
    """The side, by role or name, that begins the sentence before in the same line."""
    stop = text[start - 1] == "。"
    begin = max(text.rfind("。", 0, start - 1), text.rfind("\n", 0, start - 1)) + 1 if stop else start
    role = grammar.ROLE.match(text[begin : min(start, begin + _LONGEST)])
    return role.group() if role else next((name for name in names if text.startswith(name, begin, start)), "")


def _is_side(who: str, names: Collection[str]) -> bool:
    if not 2 <= len(who) <= _LONGEST or grammar.NO_SIDE.search(who):
        return False
    if grammar.ROLE.match(who) or grammar.YOU.match(who) or any(name in who for name in names):
        return True
    short = grammar.SHORT_NAME.match(who)
    return bool(short and any(short["name"] in name for name in names))


def _end(text: str, verb: re.Match[str]) -> int:
    found = grammar.ENDS.search(text, verb.end())
    return found.start() if found else len(text)
