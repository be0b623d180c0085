"""Where the party block ends (当事人部分)."""

import re

from extractors.patterns import party_block as grammar
from extractors.patterns.names import ORGANIZATION_END
from extractors.patterns.parties import (
    BELONGING,
    BESIDE_BLOCK,
    NAME_END,
    OPENING_WORDS,
    PARTY,
    PERSON_FIRST,
    UNLABELLED,
)

_STRANGE_SEGMENTS = 2  # so many unknown segments in a row end the block; one alone (代理权限) does not
_BANNER_SEGMENTS = 6


def block_end(text: str, start: int, limit: int) -> int:
    """The end of the party block: segments that present a party or belong to one, up to the opening sentence.

    A segment ends with a full stop or a line; a segment that speaks of the case (一案, 本院, 不服) opens the body.
    """
    end = start
    strange = 0
    listed: re.Pattern[str] | None = None
    for segment in grammar.SEGMENT.finditer(text, start, limit):
        words = segment.group()
        if not words.strip("。\n") or BESIDE_BLOCK.match(words):
            continue
        party = PARTY.match(words)
        if party and _is_of_body(text, segment, party, limit, begun=end > start):
            break
        listed = _listing(words, party, listed)
        if runs_on := _runs_on(text, start, segment):
            return runs_on
        # A paper whose heading is lost may begin with a site's banner.
        if _opens(words) or strange > (_STRANGE_SEGMENTS if start or end else _BANNER_SEGMENTS):
            break
        if listed or _presents(words, party, begun=end > start):
            end, strange = segment.end(), 0
        else:
            strange += 1
    return end


def _is_of_body(text: str, segment: re.Match[str], party: re.Match[str], limit: int, *, begun: bool) -> bool:
    """Whether a segment that begins with a role is a sentence of the body: of a party, or one that a party says."""
    words = segment.group()
    if party["colon"]:
        return begun and grammar.SPEAKS.match(words, party.end()) is not None
    # 被执行人的房产 and 竞买人某某以最高价竞得 begin no block, nor does the first sentence of a letter (某某：).
    begun = begun or text.endswith("：\n", 0, segment.start())
    begun = begun or words.startswith("的", party.end()) or _told_of(words, party.end())
    return begun and _names_nobody(words, party) and not grammar.HEAD_BELOW.match(text, segment.end(), limit)


def _listing(words: str, party: re.Match[str] | None, before: re.Pattern[str] | None) -> re.Pattern[str] | None:
    """What a further name must be, where names stand a line each: below a role that fills its line, or a first name."""
    if party and party.end() == len(words.rstrip("\n")):
        return grammar.NAME_ALONE
    if party and grammar.NAME_ALONE.match(words, party.end()):
        return grammar.FURTHER_ALONE
    return before if before and before.match(words) else None


def _runs_on(text: str, block: int, segment: re.Match[str]) -> int | None:
    """Where the opening sentence begins within a segment that presents a party."""
    words = segment.group()
    if not grammar.ONLY_ROLE_LINE.match(words) or not grammar.CASE_WORDS.search(words):
        return None
    return _name_again(text, block, segment.start(), segment.end())


def _presents(words: str, party: re.Match[str] | None, *, begun: bool) -> bool:
    """Whether a segment presents a party or, where the block has begun, belongs to one."""
    if party and not grammar.OF_A_THING.match(words, party.end()):
        return True
    return bool(begun and (BELONGING.match(words) or UNLABELLED.match(words)))


def _opens(words: str) -> bool:
    """Whether a segment is the opening sentence, or the first of a body that has none."""
    opens = OPENING_WORDS.search(words) or grammar.BODY_BEGINS.match(words)
    return bool(opens and not grammar.ONLY_ROLE_LINE.match(words))


def _told_of(words: str, behind_role: int) -> bool:
    """Whether a sentence of the body begins so: who bid, what somebody is to do (without a colon)."""
    return bool(grammar.BIDS.match(words, behind_role) or grammar.DUTY_OF_PERSON.match(words, behind_role))


def _names_nobody(words: str, party: re.Match[str]) -> bool:
    """Whether the sentence is about a party and presents none: 申请执行人书面申请移送破产审查, without a colon."""
    said_of = (grammar.SAID_OF_IT, grammar.SAID_OF_PERSON, grammar.SAID_OF_FIRM, grammar.BIDS, grammar.DUTY_OF_PERSON)
    if any(said.match(words, party.end()) for said in said_of):
        return True
    stop = NAME_END.search(words, party.end())
    end = stop.start() if stop else len(words.rstrip("。\n"))
    name = grammar.FIRST_NAME.match(words, party.end(), end)
    return bool(name and not ORGANIZATION_END.search(name.group()) and not PERSON_FIRST.match(words, name.end()))


def _name_again(text: str, block: int, start: int, end: int) -> int | None:
    """Where, in a segment that runs on into the opening sentence, a party of the block is named again.

    申请执行人：甲公司，…系经理被执行人：乙公司，…系经理申请执行人甲公司与被执行人乙公司…一案, without a full stop.
    """
    heads = [head for head in PARTY.finditer(text, block, end) if head["colon"]]
    names = [name for head in heads if (name := grammar.NAME.match(text, head.end(), end))]
    behind = max((head.end() for head in heads), default=end)
    again = [place for name in names if (place := text.find(name.group(), max(behind, start, name.end()), end)) > 0]
    if not again:
        return None
    role = grammar.ROLE_BEFORE.search(text[: min(again)][-12:])
    return min(again) - (len(role.group()) if role else 0)
