"""Acts of control that the body reports (已采取的控制措施): this court's, and another's that it names."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from extractors.fields.courts import NamedCourt, courts_in, other_courts
from extractors.fields.days import day_of
from extractors.fields.drafts import SeizureDraft
from extractors.fields.named_parties import NamedParty, named_parties
from extractors.fields.seized_things import is_continued, owner_of, rank_of, thing_of
from extractors.fields.seizure_terms import timed
from extractors.joining.span import Span
from extractors.machine.kept_patterns import compiled
from extractors.machine.literals import holds, standing
from extractors.marks import text_of
from extractors.paper.parts import parts_of
from extractors.paper.sentences import findings, statements, told
from extractors.patterns import courts as court_grammar
from extractors.patterns import seizures as grammar
from extractors.spacy_parts import Doc
from models import SeizureAct

Found = tuple[int, int, SeizureDraft]
"""Start, end and draft of an act."""
_REACH = 300  # characters around a verb in which its thing and its days stand
_CLAUSE = compiled(r"[^。；，]*")


@dataclass(frozen=True, slots=True)
class _Telling:
    """What the reading of reports needs of the document."""

    text: str
    printed: str
    parties: list[NamedParty]
    courts: Sequence[NamedCourt]
    day: date | None


def reported(doc: Doc, day: date | None) -> Iterator[Found]:
    """Acts told in the body: this court's, and another's that it names; in a letter of results also below 如下."""
    parts = parts_of(doc)
    telling = _Telling(findings(doc), text_of(doc), named_parties(doc), other_courts(doc), day)
    results = grammar.RESULT_PAPERS.search(text_of(doc)[parts.title.start : parts.title.end])
    end = parts.signature.start if results else parts.orders.start
    text = telling.text
    patterns = (grammar.REPORTED_ACT, grammar.HANDED_OVER, grammar.RELEASED, grammar.RELEASED_BEHIND)
    acts = [strings for pattern in patterns for strings in standing(pattern, text)]
    before = None
    for statement in statements(text, Span(told(doc).start, max(told(doc).start, end))) if acts else ():
        words = text[statement.start : statement.end]
        owner = owner_of(words, telling.parties)
        if not owner and _of_the_thing_before(text, statement):
            owner = before
        before = owner
        if holds(words, acts):
            yield from _told(telling, statement, owner)


def _of_the_thing_before(text: str, statement: Span) -> bool:
    """Whether it goes on about the thing told of before: in its sentence (；其…), or as 该房产 in the next one."""
    within = text.endswith("；", 0, statement.start)
    pattern = grammar.ITS_THING if within else grammar.THAT_THING
    return (within or text.endswith("。", 0, statement.start)) and bool(pattern.match(text, *statement))


def _released(text: str, statement: Span) -> re.Match[str] | None:
    """What a letter lets go, or tells that the court has, unless it only supposes it."""
    found = grammar.RELEASED.search(text, statement.start, statement.end)
    found = found or grammar.RELEASED_BEHIND.search(text, statement.start, statement.end)
    return None if found and grammar.RELEASE_SUPPOSED.search(text[statement.start : found.start()]) else found


def _told(telling: _Telling, statement: Span, owner: str | None) -> Iterator[Found]:
    text, what = telling.text, ""
    handed = grammar.HANDED_OVER.search(text, statement.start, statement.end)
    handed = handed or _released(text, statement)
    if handed:
        what = thing_of(telling.printed[slice(*handed.span(_named(handed)))])
        yield handed.start(), handed.end(), SeizureDraft(SeizureAct.LIFT, what, owner, ordered=False)
        return
    for act in grammar.REPORTED_ACT.finditer(text, statement.start, statement.end):
        before = text[max(statement.start, act.start() - 60) : act.start()]
        if grammar.NOT_DONE.search(before) or grammar.NOT_DONE_BEHIND.match(text[act.end() : statement.end]):
            continue
        if grammar.ACTS[act["act"]] is SeizureAct.FREEZE and grammar.MET_NOTHING.match(text, act.end(), statement.end):
            continue
        court = _actor(text, statement, act, telling.courts)
        if not court and grammar.UNNAMED_COURT.search(before) and not before.endswith("本院"):
            continue
        waits = grammar.WAITING.search(act.group()) and not grammar.OBJECT.match(text[act.end() : statement.end])
        what = (what if waits else "") or _told_thing(telling, statement, act) or what
        if what:
            # The sentence may name all the parties of the case before it says whose thing it is.
            whose = (
                owner_of(what, telling.parties) or owner or _subject(what, text[statement.start : act.start()], telling)
            )
            yield _report(telling, statement, act, SeizureDraft(grammar.ACTS[act["act"]], what, whose, court))


def _named(match: re.Match[str]) -> str:
    """The group of the pattern that names the thing."""
    return next(name for name, words in match.groupdict().items() if words and name.startswith("what"))


def _subject(what: str, before: str, telling: _Telling) -> str | None:
    """Whose 名下房屋 is, where the thing names nobody: the one party of the part of the sentence before it."""
    if not grammar.NOBODYS.match(what):
        return None
    named, words = set(), before
    for party in telling.parties:
        if party.called in words:
            words = words.replace(party.called, "")
            named.add(party)
    debtors = {party.name for party in named if party.debtor}
    return next(iter(debtors)) if len({party.name for party in named}) == len(debtors) == 1 else None


def _report(telling: _Telling, statement: Span, act: re.Match[str], draft: SeizureDraft) -> Found:
    """A reported act with its rank and its days."""
    text = telling.text
    before = text[max(statement.start, act.start() - _REACH) : act.start()]
    behind = text[act.end() : min(statement.end, act.end() + _REACH)]
    known = replace(
        draft,
        rank=rank_of(before[-8:] + act.group()),
        since=_since(before),
        continued=is_continued(act.group()),
        ordered=False,
    )
    return act.start(), act.end(), timed(known, behind, known.since or telling.day)


def _told_thing(telling: _Telling, statement: Span, act: re.Match[str]) -> str:
    """The thing: behind the verb, or in the passive and in 自…账户扣划 before it."""
    text = telling.text
    behind = _CLAUSE.match(text, act.end(), statement.end)
    after = telling.printed[act.end() : behind.end()] if behind else ""
    before = telling.printed[max(statement.start, act.start() - _REACH) : act.start()]
    source = grammar.SOURCE.search(before)
    if grammar.OBJECT.match(after) and not source:
        found = after
    elif source:
        found = source["what"] + after
    else:
        passive = grammar.PASSIVE.search(before)
        segments = re.split("[，：]", before[: passive.start()] if passive else before)
        found = next((one for one in reversed(segments) if grammar.SEGMENT_OF_THING.search(one)), segments[-1])
    found = thing_of(grammar.LEAD.sub("", found))
    return "" if grammar.DAYS_OR_NOTHING.match(found) else found


def _actor(text: str, statement: Span, act: re.Match[str], courts: Sequence[NamedCourt]) -> str | None:
    """The other court that acted: the last one named before the verb, unless 本院 stands between."""
    near = courts_in(courts, Span(statement.start, act.start()))
    if near and not re.search("本院|我院", text[near[-1].end : act.start()]):
        return near[-1].name
    behind = next(iter(courts_in(courts, Span(act.end(), statement.end))), None)
    named = behind and court_grammar.FIRST_COURT_BEFORE.search(text[act.start() : behind.start])
    return behind.name if behind and named else None


def _since(before: str) -> date | None:
    match = grammar.SINCE.search(before)
    return day_of(match) if match else None
