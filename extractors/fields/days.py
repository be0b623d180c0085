"""Days the paper states: when this case was filed (立案), when a transferred case was received (收到移送材料)."""

import re
from collections.abc import Iterator
from datetime import date

from extractors.joining.span import Span
from extractors.machine.literals import holds, may_match, standing
from extractors.marks import mark
from extractors.numerals import number
from extractors.paper.cards import Card
from extractors.paper.parts import card_in, parts_of
from extractors.paper.sentences import plain_text, sentences, told
from extractors.patterns import days as grammar
from extractors.patterns.cards import DAY as DAY_IN_FIELD
from extractors.spacy_parts import Doc
from models import CaseClass

FILED, RECEIVED = "filed_on", "received_on"
_BEFORE = 120  # characters before a sentence in which its 当日 may be told
_SUBJECT = 40  # characters before a day in which it is said who received


def find_days(doc: Doc) -> Doc:
    """Mark the first stated day of filing, of the year of the paper's number where one is, and every day of receipt."""
    text, span, card = plain_text(doc), told(doc), card_in(doc)
    if card and (there := day_in_field(text, card, "filed_on")):
        mark(doc, FILED, *there)
        return doc
    number = parts_of(doc).number
    if not number or number[2].case_class in {CaseClass.ENFORCEMENT, CaseClass.PRESERVATION}:
        words = [*standing(grammar.FILED, text), *standing(grammar.FILED_SAME_DAY, text)]
        said = (one for one in sentences(text, span) if holds(text[one.start : one.end], words)) if words else ()
        days = [found for one in said for found in _filed(text, one, span.start)]
        # Of several the one of the number's year: the others are the trial's, or an earlier case's.
        own = [found for found in days if number and found[2].year == number[2].year]
        for filed in (own or days)[:1]:
            mark(doc, FILED, *filed)
    for match in grammar.RECEIVED.finditer(text, *span) if may_match(grammar.RECEIVED, text) else ():
        day = day_of(match)
        sides = match["year"] and grammar.NOT_THE_COURTS.search(text, max(0, match.start() - _SUBJECT), match.start())
        if day and not sides and not grammar.NOT_RECEIVED.search(match.group()):
            mark(doc, RECEIVED, match.start(), match.end(), day)
    return doc


def _filed(text: str, sentence: Span, told_from: int) -> Iterator[tuple[int, int, date]]:
    """Days of filing in one sentence; 当日 and 同日 stand for the day told last before them: no party's birthday."""
    for match in grammar.FILED.finditer(text, sentence.start, sentence.end):
        before = text[sentence.start : match.start()]
        clause_end = text[match.start() : match.end() + 30].split("。", 1)[0]
        day = day_of(match)
        if day and not grammar.OTHER_SUBJECT.search(before) and not grammar.NOT_FILED.search(clause_end):
            yield match.start(), match.end(), day
    for match in grammar.FILED_SAME_DAY.finditer(text, sentence.start, sentence.end):
        earlier = list(grammar.ANY_DAY.finditer(text, max(told_from, sentence.start - _BEFORE), match.start()))
        day = day_of(earlier[-1]) if earlier else None
        if day:
            yield match.start(), match.end(), day


def day_of(match: re.Match[str]) -> date | None:
    """The date of a match that has the groups year, month and day (or year2 … to year7 …); None where none exists."""
    groups = {name: value for name, value in match.groupdict().items() if value}
    year, month, day = (
        next((groups[key] for key in (name, *(f"{name}{place}" for place in range(2, 8))) if key in groups), "0")
        for name in ("year", "month", "day")
    )
    return day_from(year, month, day)


def day_in_field(text: str, card: Card, kind: str) -> tuple[int, int, date] | None:
    """The first day that a card's fields of this kind state, with its place."""
    for field in card.of(kind):
        found = DAY_IN_FIELD.match(text, *field.value)
        if found and (day := day_of(found)):
            return *found.span(), day
    return None


def day_from(year: str, month: str, day: str) -> date | None:
    """The date that figures or numerals name; None where there is no such day."""
    try:
        return date(_value(year), _value(month), _value(day))
    except ValueError:
        return None


def _value(words: str) -> int:
    """The number of a year, a month or a day in figures or numerals; raises ValueError where it is none."""
    return int(words) if words.isdecimal() else int(number(words.translate(grammar.IN_DAYS)))
