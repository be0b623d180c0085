"""What a paper says of the debtor's business (停业、下落不明、资不抵债), and of whose business it speaks."""

import re
from collections.abc import Iterator

from extractors.fields.allegations import alleged
from extractors.fields.drafts import Stated
from extractors.fields.insolvency import insolvency
from extractors.fields.insolvent_others import of_surety, others_lack, talk_of_another, that_firm
from extractors.fields.named_parties import NamedParty, of_stranger, spoken_of
from extractors.joining.span import Span
from extractors.machine.literals import holds, may_match, standing
from extractors.marks import text_of
from extractors.paper.parts import parts_of
from extractors.paper.sentences import (
    clause_start,
    findings,
    sentences,
    told,
)
from extractors.patterns import business as grammar
from extractors.spacy_parts import Doc
from models import StatementKind as K

_SENTENCE, _RETOLD = 400, 120  # characters behind and before a statement that are looked at
_NEAR = 100  # characters before it in which a sentence says whose business goes on
_ACT = 2  # characters: the verb that ends it (停产), before which its cause may stand (被执行人因台风停工)
# Whose business it is, where it is not the debtor's.
_OTHERS = (of_stranger, talk_of_another, others_lack, that_firm, of_surety)


def of_business(doc: Doc, parties: list[NamedParty]) -> Iterator[Stated]:
    """What is said of the debtor's business, in order: nothing of another's, nothing alleged and not believed."""
    text, others = text_of(doc), -1
    found = sorted([*_findings(doc), *insolvency(doc)], key=lambda one: (one[1], one[0]))
    sound = _found_sound(doc, parties) if found else frozenset()
    for stated in found:
        kind, start, end, _ = stated
        if kind not in grammar.OF_BUSINESS:
            yield stated
        elif start < others and not _names_a_side(text, start, parties):
            continue
        elif _of_others(text, start, parties):
            others = _sentence_end(text, end)
        elif _stands(doc, stated, parties, sound):
            yield stated


def _stands(doc: Doc, stated: Stated, parties: list[NamedParty], sound: frozenset[str | None]) -> bool:
    """Whether it is found and lasts: neither for a while nor alleged only, nor of one whose business goes on."""
    text, (kind, start, end, _) = text_of(doc), stated
    if kind in grammar.OF_STANDSTILL and _for_a_while(text, start, end):
        return False
    if kind is not K.DEREGISTERED:
        if sound and spoken_of(text, start, end, parties) in sound:
            return False
        if alleged(doc, text, start, end, parties):
            return False
    return not _not_believed(text, start, end)


def _found_sound(doc: Doc, parties: list[NamedParty]) -> frozenset[str | None]:
    """The debtors whose business the court finds to go on: what else the paper tells of it is only alleged."""
    text = findings(doc)
    if not may_match(grammar.GOES_ON, text):
        return frozenset()
    found = grammar.GOES_ON.finditer(text, told(doc).start, parts_of(doc).orders.start)
    return frozenset(
        spoken_of(text, whose.start(), match.end(), parties)
        for match in found
        if (whose := _whose_goes_on(text, match.start(), parties))
    )


def _whose_goes_on(text: str, start: int, parties: list[NamedParty]) -> re.Match[str] | None:
    """The words that say it of a debtor: nothing past, denied or supposed, nor of another firm."""
    begin = max(clause_start(text, start, "。；\n"), start - _NEAR)
    whose = grammar.WHOSE.search(text, begin, start)
    if not whose or grammar.NOT_GOING_ON.search(whose["between"]):
        return None
    if grammar.NOT_FOUND_SO.search(text, clause_start(text, whose.start()), whose.start()):
        return None
    firm = whose["name"]
    return whose if not firm or any(party.debtor and party.called in firm for party in parties) else None


def _sentence_end(text: str, start: int) -> int:
    limit = min(len(text), start + _SENTENCE)
    return min((found for stop in "。；\n" if (found := text.find(stop, start, limit)) >= 0), default=limit)


def _names_a_side(text: str, start: int, parties: list[NamedParty]) -> bool:
    """Whether the clause says anew whose business it is, behind one that tells of another firm."""
    clause = text[clause_start(text, start) : start]
    return bool(grammar.SIDES_FIRM.search(clause)) or any(party.called in clause for party in parties if party.debtor)


def _for_a_while(text: str, start: int, end: int) -> bool:
    """Whether the standstill ended, or has a cause that passes (放假、检修), and is not said to go on."""
    if _runs_on(text, end):
        return True
    begin = clause_start(text, start, "。；\n")
    behind = text[end : _sentence_end(text, end)]
    passing = grammar.PASSING_BEHIND.match(behind) or grammar.PASSING_BEFORE.search(text, begin, max(start, end - _ACT))
    return bool(passing and not grammar.STILL.search(behind))


def _runs_on(text: str, end: int) -> bool:
    """Whether a clause behind, in the same sentence, says that business goes on."""
    last = _sentence_end(text, end)
    clauses = text[end:last].split("，")
    now = grammar.STANDS_NOW.match(text, last + 1)
    if now and grammar.STOOD_THEN.search(text[clause_start(text, end, "。；\n") : end]):
        clauses += now.group().split("，")
    return any(grammar.RUNS_ON.search(one) and not grammar.NOT_RUNNING.search(one) for one in clauses)


def _of_others(text: str, start: int, parties: list[NamedParty]) -> bool:
    return any(of(text, start, parties) for of in _OTHERS)


def _not_believed(text: str, start: int, end: int) -> bool:
    """Whether the sentence only tells again what a side alleges, and that the court does not follow it."""
    begin = max(0, start - _RETOLD)
    first = max((found + 1 for stop in "。；\n" if (found := text.rfind(stop, begin, start)) >= 0), default=begin)
    retold = grammar.RETOLD.search(text[first:start])
    return bool(retold and grammar.NOT_BELIEVED.match(text[end : end + 100]))


def _findings(doc: Doc) -> Iterator[Stated]:
    """What the court finds of the debtor's business; never what a side alleges."""
    text = findings(doc)
    span = Span(parts_of(doc).heading.end, parts_of(doc).orders.start)
    rows = [(*row, strings) for row in grammar.FOUND if (strings := standing(row[1], text))]
    nobody = may_match(grammar.REPRESENTATIVE_GONE, text) and may_match(grammar.NOBODY_MANAGES, text)
    for sentence in sentences(text, span) if rows or nobody else ():
        words = text[sentence.start : sentence.end]
        gone = nobody and grammar.REPRESENTATIVE_GONE.search(words)
        alone = gone and grammar.NOBODY_MANAGES.search(words)
        if gone and alone:
            first, last = min(gone.start(), alone.start()), max(gone.end(), alone.end())
            yield K.REPRESENTATIVE_MISSING, sentence.start + first, sentence.start + last, None
        for kind, pattern, but_not, strings in rows:
            if not holds(words, strings):
                continue
            match = next((m for m in pattern.finditer(words) if not but_not.search(_clause_of(words, m))), None)
            if match:
                yield kind, sentence.start + match.start(), sentence.start + match.end(), None


def _clause_of(words: str, match: re.Match[str]) -> str:
    """The words between commas around a match."""
    start = clause_start(words, match.start(), "，；。（")
    ends = [found for stop in "，；。" if (found := words.find(stop, match.end())) >= 0]
    return words[start : min(ends, default=len(words))]
