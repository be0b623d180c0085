"""Acts of control (控制措施): seizures, freezes, transfers and liftings that the paper orders or reports."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from extractors.fields.courts import NamedCourt, courts_in, other_courts
from extractors.fields.days import day_of
from extractors.fields.drafts import SeizureDraft
from extractors.fields.named_parties import NamedParty, named_parties, owners
from extractors.fields.seizure_terms import timed, with_term
from extractors.joining.span import Span
from extractors.machine.kept_patterns import compiled
from extractors.machine.literals import holds, standing
from extractors.marks import mark, marks, text_of
from extractors.paper.parts import parts_of
from extractors.paper.sentences import findings, plain_text, statements, told, trimmed
from extractors.patterns import courts as court_grammar
from extractors.patterns import seizures as grammar
from extractors.spacy_parts import Doc
from models import SeizureAct, SeizureRank

GROUP = "seizures"


_Found = tuple[int, int, SeizureDraft]


def find_seizures(doc: Doc) -> Doc:
    """Mark every act that the orders make and that the body reports."""
    day = next((value for _, _, value in marks(doc, "decision_date")), None)
    orders = list(_ordered(doc, day))
    for start, end, draft in [*_reported(doc, day), *orders]:
        mark(doc, GROUP, start, end, draft)
    return doc


def _ordered(doc: Doc, day: date | None) -> Iterator[_Found]:
    """Orders in turn; a term said for all of them (查封期限均为二年) belongs to each before it that has none."""
    text, parts, parties = plain_text(doc), parts_of(doc), named_parties(doc)
    found: list[_Found] = []
    head: SeizureDraft | None = None
    for order in statements(text, parts.orders):
        span = trimmed(text, order.start, order.end)
        words, printed = text[span.start : span.end], text_of(doc)[span.start : span.end]
        item = grammar.LIST_ITEM.match(text[order.start : order.end])
        common = grammar.COMMON_TERM.match(words)
        section = grammar.LIST_HEAD.search(words) if head and not item else None
        if common:
            found = [(start, end, with_term(draft, common["term"], day)) for start, end, draft in found]
        elif section:
            head = SeizureDraft(grammar.ACTS[section["act"]], "", term=section["term"])
        elif draft := _order(words, printed, parties, day):
            head = draft if grammar.LIST_FOLLOWS.search(words) else head
            found.append((span.start, span.end, draft))
        elif head and item and span:
            found.append((span.start, span.end, _listed(words, printed, head, parties, day)))
    yield from found


def _order(words: str, printed: str, parties: list[NamedParty], day: date | None) -> SeizureDraft | None:
    owner = _owner(words, parties)
    lift = grammar.LIFT.match(words)
    if lift:
        start, end = lift.span("what") if lift["what"] else lift.span("what2")
        return SeizureDraft(SeizureAct.LIFT, _thing(printed[start:end]), owner)
    if behind := grammar.LIFT_BEHIND.match(words):
        return SeizureDraft(SeizureAct.LIFT, _thing(printed[slice(*behind.span("what"))]), owner)
    if given := _given_back(words, printed, parties):
        return given
    match = grammar.ORDER.match(words) or grammar.THING_FIRST.match(words)
    if not match or grammar.NOT_AN_ORDER.match(words):
        return None
    what = _thing(printed[match.start("what") : match.end("what")])
    rank, continued = _rank(words[: match.end("act")]), _continued(words)
    return timed(SeizureDraft(grammar.ACTS[match["act"]], what, owner, rank=rank, continued=continued), words, day)


def _given_back(words: str, printed: str, parties: list[NamedParty]) -> SeizureDraft | None:
    """What was taken (扣划) or detained and goes back (退还), unless an applicant or a buyer gets it."""
    match = grammar.GIVEN_BACK.match(words)
    if not match:
        return None
    to, thing = ("to", "what") if match["what"] else ("to2", "what2")
    if grammar.TO_APPLICANT.search(match[to]) or any(one.called in match[to] for one in parties if not one.owner):
        return None
    start, end = match.span(thing)
    return SeizureDraft(SeizureAct.LIFT, _thing(printed[start:end]), _owner(words[start:end], parties))


def _listed(words: str, printed: str, head: SeizureDraft, parties: list[NamedParty], day: date | None) -> SeizureDraft:
    """An item of a list under 查封下列财产: its own act where it says one (轮候冻结), else that of its section."""
    act = grammar.REPORTED_ACT.search(words)
    draft = SeizureDraft(
        grammar.ACTS[act["act"]] if act else head.act,
        _thing(printed),
        _owner(words, parties),
        rank=SeizureRank.WAITING if grammar.WAITING.search(words) else SeizureRank.UNSTATED,
    )
    dated = timed(draft, words, day)
    return with_term(dated, head.term, day) if head.term else dated


@dataclass(frozen=True, slots=True)
class _Telling:
    """What the reading of reports needs of the document."""

    text: str
    printed: str
    parties: list[NamedParty]
    courts: Sequence[NamedCourt]
    day: date | None


def _reported(doc: Doc, day: date | None) -> Iterator[_Found]:
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
        owner = _owner(words, telling.parties)
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


def _told(telling: _Telling, statement: Span, owner: str | None) -> Iterator[_Found]:
    text, what = telling.text, ""
    handed = grammar.HANDED_OVER.search(text, statement.start, statement.end)
    handed = handed or _released(text, statement)
    if handed:
        what = _thing(telling.printed[slice(*handed.span(_named(handed)))])
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
                _owner(what, telling.parties) or owner or _subject(what, text[statement.start : act.start()], telling)
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


def _report(telling: _Telling, statement: Span, act: re.Match[str], draft: SeizureDraft) -> _Found:
    """A reported act with its rank and its days."""
    text = telling.text
    before = text[max(statement.start, act.start() - _REACH) : act.start()]
    behind = text[act.end() : min(statement.end, act.end() + _REACH)]
    known = replace(
        draft,
        rank=_rank(before[-8:] + act.group()),
        since=_since(before),
        continued=_continued(act.group()),
        ordered=False,
    )
    return act.start(), act.end(), timed(known, behind, known.since or telling.day)


_REACH = 300  # characters around a verb in which its thing and its days stand


_CLAUSE = compiled(r"[^。；，]*")


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
    found = _thing(grammar.LEAD.sub("", found))
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


def _rank(words: str) -> SeizureRank:
    if grammar.WAITING.search(words):
        return SeizureRank.WAITING
    return SeizureRank.FIRST if grammar.FIRST.search(words) else SeizureRank.UNSTATED


def _continued(words: str) -> bool:
    return bool(grammar.CONTINUED.search(words)) and not grammar.NOT_CONTINUED.search(words)


def _owner(words: str, parties: list[NamedParty]) -> str | None:
    """The one party whose property it is; of several none. Where it is said to be a stranger's, that one."""
    if case := grammar.PARTIES_OF_CASE.search(words):
        words = words[case.end() :]
    another = grammar.ANOTHERS.search(words)
    if another and all(another["name"] != party.called for party in parties):
        return another["name"]
    named = dict.fromkeys(name for name, _, _ in sorted(owners(words, parties), key=lambda one: one[1]))
    return next(iter(named)) if len(named) == 1 else None


def _thing(words: str) -> str:
    """The words for the thing, without term, limit and stops."""
    words = words.replace("\n", "")
    end = grammar.THING_ENDS.search(words)
    return words[: end.start() if end and end.start() else len(words)].strip("，。；：、的")
