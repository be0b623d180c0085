"""Statements that the rules of law ask for (规则要件): of business, consent, instalments, first seizures, days."""

import re
from collections.abc import Iterator

from extractors.fields.business import of_business
from extractors.fields.consents import consents
from extractors.fields.courts import courts_in, other_courts
from extractors.fields.days import day_of
from extractors.fields.drafts import Stated
from extractors.fields.first_seizures import first_elsewhere, holds_no_more, seized
from extractors.fields.named_parties import NamedParty, named_parties, owners_in, spoken_of
from extractors.fields.places import moved_to
from extractors.fields.strangers_things import of_strangers_thing
from extractors.joining.span import Span
from extractors.machine.literals import holds, may_match, standing
from extractors.marks import mark, marks, text_of
from extractors.paper.parts import Parts, parts_of
from extractors.paper.sentences import findings, plain_text, sentences, told
from extractors.paper.sentences import statements as parts_of_sentences
from extractors.patterns import first_seizures as first_grammar
from extractors.patterns import statements as grammar
from extractors.spacy_parts import Doc
from models import CaseStatus
from models import StatementKind as K

GROUP = "statements"


def find_statements(doc: Doc) -> Doc:
    """Mark every statement with the debtor it speaks of."""
    text, parties = text_of(doc), named_parties(doc)
    found = [*of_business(doc, parties), *_settled(doc), *_seized_first(doc, parties), *consents(doc), *_days(doc)]
    for kind, start, end, day in sorted(found, key=lambda one: (one[1], one[0])):
        place = moved_to(doc, text, start, end) if kind is K.SEAT_MOVED else None
        mark(doc, GROUP, start, end, (kind, spoken_of(text, start, end, parties), day, place))
    for name, start, end in owners_in(doc, parts_of(doc).orders, parties):
        mark(doc, GROUP, start, end, (K.WHOSE_PROPERTY, name, None, None))
    return doc


def _settled(doc: Doc) -> Iterator[Stated]:
    """A settlement by instalments that is the ground of this dormant, ended or stayed case."""
    status = next((value for _, _, value in marks(doc, "status")), None)
    if status not in {CaseStatus.DORMANT, CaseStatus.TERMINATED, CaseStatus.SUSPENDED}:
        return
    text, span = plain_text(doc), told(doc)
    if not grammar.DORMANT_AGREED.search(text, span.start, span.end):
        return
    for sentence in sentences(text, Span(span.start, parts_of(doc).orders.start)):
        words = text[sentence.start : sentence.end]
        match = grammar.INSTALMENTS.search(words)
        if match and grammar.SETTLEMENT.search(words) and not grammar.INSTALMENTS_BROKEN.search(_head(words, match)):
            yield K.INSTALMENTS, sentence.start + match.start(), sentence.start + match.end(), None
            return


def _head(words: str, match: re.Match[str]) -> str:
    """A sentence up to the end of the match and the clause behind it."""
    return words[: match.end() + 20].split("任何一期", 1)[0]


def _seized_first(doc: Doc, parties: list[NamedParty]) -> Iterator[Stated]:
    """Property there is, but another court seized it first, or this court only waits (轮候)."""
    text, courts = findings(doc), other_courts(doc)
    waiting, elsewhere = standing(grammar.WAITS, text), standing(first_grammar.ELSEWHERE, text)
    if not courts and not waiting and not elsewhere:
        return
    for statement in parts_of_sentences(text, Span(told(doc).start, parts_of(doc).orders.start)):
        words, found = text[statement.start : statement.end], None
        if courts_in(courts, statement) or holds(words, elsewhere):
            found = first_elsewhere(text, statement, courts) or seized(text, statement, courts)
        waits = holds(words, waiting) and grammar.WAITS.search(text, statement.start, statement.end)
        place = found.start if found else waits.start() if waits else statement.start
        if (found or waits) and of_strangers_thing(text, place, parties):
            continue
        if found:
            yield K.PROPERTY_FIRST_SEIZED, found.start, found.end, None
        elif waits and not holds_no_more(text, waits.end(), statement.end):
            yield K.PROPERTY_FIRST_SEIZED, waits.start(), waits.end(), None


def _days(doc: Doc) -> Iterator[Stated]:
    """A sale fixed for a day, and seizures continued by an order."""
    text, parts = plain_text(doc), parts_of(doc)
    sold = (told(doc).start, parts.signature.start)
    for match in grammar.AUCTION.finditer(text, *sold) if may_match(grammar.AUCTION, text) else ():
        supposed = grammar.AUCTION_SUPPOSED.search(text, max(0, match.start() - 60), match.start())
        if not supposed and not grammar.AUCTION_NO_MORE.match(text, match.end()):
            yield K.AUCTION_ON, match.start(), match.end(), day_of(match)
    for match in grammar.AUCTION_MOVED.finditer(text, *sold) if may_match(grammar.AUCTION_MOVED, text) else ():
        yield K.AUCTION_CHANGED, match.start(), match.end(), day_of(match)
    for match in grammar.AUCTION_OFF.finditer(text, *sold) if may_match(grammar.AUCTION_OFF, text) else ():
        if not grammar.NOT_OFF.search(text, max(0, match.start() - 60), match.start()):
            yield K.AUCTION_CHANGED, match.start(), match.end(), None
    ordered = (_orders_start(parts), parts.signature.start)
    for match in grammar.CONTINUED.finditer(text, *ordered) if may_match(grammar.CONTINUED, text) else ():
        before, behind = text[max(0, match.start() - 24) : match.start()], text[match.end() : match.end() + 12]
        if not grammar.NOT_CONTINUED.search(before) and not grammar.NOT_CONTINUED_BEHIND.match(behind):
            yield K.CONTINUED_SEIZURE, match.start(), match.end(), None


def _orders_start(parts: Parts) -> int:
    """Where orders may stand: behind 裁定如下, or in a letter anywhere."""
    return parts.orders.start if parts.orders_found else parts.parties.end
