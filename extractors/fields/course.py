"""The course of a case (执行进程): what a paper says of titles, entrusting, periods, places and links between firms."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from operator import itemgetter

from extractors.fields.acceptances_told import acceptances_told
from extractors.fields.changes import cancelled_cases, corrected_names, corrected_numbers, new_parties, revoked
from extractors.fields.corrections import corrected_days, corrected_orders
from extractors.fields.course_drafts import CourseDraft, Found
from extractors.fields.days import day_of
from extractors.fields.ended import closed, ended
from extractors.fields.insolvent_others import others_lack
from extractors.fields.named_parties import named_parties, spoken_of
from extractors.fields.places import district_addressed, known_place
from extractors.fields.shares import own_cases
from extractors.fields.stays_told import stays_told
from extractors.joining.span import Span
from extractors.machine.literals import holds, may_match, standing
from extractors.marks import mark, marks, text_of
from extractors.numerals import number
from extractors.paper.parts import parts_of
from extractors.paper.sentences import clause_start, findings, sentences, starting_in, statements, told, trimmed
from extractors.patterns import course as grammar
from extractors.patterns.days import ANY_DAY
from extractors.spacy_parts import Doc
from models import AmountRole, CaseStatus, Money
from models import StatementKind as K

GROUP = "course"
Value = tuple[int, int, Money]


def find_course(doc: Doc) -> Doc:
    """Mark every such statement in the order of the paper."""
    text, span, parties = findings(doc), told(doc), named_parties(doc)
    found = [
        *_rows(text, span),
        *_entrusted(doc, text, span),
        *_found(text, _before_orders(doc, span)),
        *_money(text, _before_orders(doc, span)),
        *_places(doc, text, span),
        *_periods(text, span),
        *revoked(doc),
        *cancelled_cases(doc),
        *new_parties(doc),
        *own_cases(doc),
        *ended(doc),
        *closed(doc),
        *corrected_numbers(doc),
        *corrected_names(doc),
        *corrected_days(doc),
        *corrected_orders(doc),
        *stays_told(doc),
        *acceptances_told(doc),
    ]
    for start, end, draft in sorted(found, key=lambda one: one[:2]):
        if draft.kind is K.PROPERTY_INSUFFICIENT and others_lack(text, start, parties):
            continue
        about = draft.about or spoken_of(text_of(doc), start, end, parties)
        value = replace(draft, about=about)
        mark(doc, GROUP, start, end, value)
    return doc


def _before_orders(doc: Doc, span: Span) -> Span:
    """What is told before the orders; a letter has none."""
    parts = parts_of(doc)
    return Span(span.start, max(span.start, parts.orders.start)) if parts.orders_found else span


def _rows(text: str, span: Span) -> Iterator[Found]:
    """The statements that words alone make; a sentence that names firms is marked whole."""
    rows = [(*row, strings) for row in grammar.ROWS if (strings := standing(row[1], text))]
    for one in statements(text, span) if rows else ():
        words = text[one.start : one.end]
        for kind, pattern, but_not, strings in rows:
            if not holds(words, strings):
                continue
            match = next((m for m in pattern.finditer(words) if not but_not.search(_around(words, m))), None)
            if match and kind in grammar.EVERYWHERE:
                whole = trimmed(text, one.start, one.end)
                yield whole.start, whole.end, CourseDraft(kind)
            elif match:
                yield one.start + match.start(), one.start + match.end(), CourseDraft(kind)


def _around(words: str, match: re.Match[str]) -> str:
    """The match with the clause that it begins in and the one that it ends in."""
    start = clause_start(words, match.start(), "，。；\n")
    ends = [found for stop in "，。；\n" if (found := words.find(stop, match.end())) >= 0]
    return words[start : min(ends, default=len(words))]


def _entrusted(doc: Doc, text: str, span: Span) -> Iterator[Found]:
    """The words of entrusting, in a paper that moves its case."""
    status = next((value for _, _, value in marks(doc, "status")), None)
    match = grammar.ENTRUSTED.search(text, span.start, span.end)
    if match and status is CaseStatus.TRANSFERRED_OUT:
        yield match.start(), match.end(), CourseDraft(K.ENTRUSTED)


def _found(text: str, span: Span) -> Iterator[Found]:
    """Property that the court finds and can enforce on, with the day where the sentence says one."""
    for one in sentences(text, span) if may_match(grammar.FOUND, text) else ():
        words = text[one.start : one.end]
        match = grammar.FOUND.search(words)
        if match and not grammar.NOT_FOUND.search(words[words.rfind("，", 0, match.start()) + 1 :]):
            days = list(ANY_DAY.finditer(words, 0, match.end()))
            on = day_of(days[-1]) if days else None
            yield one.start + match.start(), one.start + match.end(), CourseDraft(K.PROPERTY_FOUND, on=on)


def _money(text: str, span: Span) -> Iterator[Found]:
    """A deposit that the court finds, where the sentence does not say that it is taken, another's or in waiting."""
    for one in sentences(text, span) if may_match(grammar.MONEY_FOUND, text) else ():
        words = text[one.start : one.end]
        match = grammar.MONEY_FOUND.search(words)
        if match and number(match["sum"]) >= grammar.PETTY and not grammar.MONEY_GONE.search(words):
            days = list(ANY_DAY.finditer(words, 0, match.end()))
            on = day_of(days[-1]) if days else None
            yield one.start + match.start(), one.start + match.end(), CourseDraft(K.PROPERTY_FOUND, on=on)


def _places(doc: Doc, text: str, span: Span) -> Iterator[Found]:
    """Where the main property lies, and what a property at a place is worth."""
    values = _property_values(doc)
    for one in sentences(text, span) if values or may_match(grammar.MAIN, text) else ():
        words = text[one.start : one.end]
        for main in grammar.MAIN.finditer(words):
            if not grammar.NOT_MAIN.search(words[: main.end()]):
                yield from _main(doc, words, main, one.start)
                yield from _main_with_you(doc, text, main, one)
        inside = starting_in(values, one, itemgetter(0))
        yield from _values(doc, text, one, inside)
        yield from _all_valued(text, one, inside)


def _property_values(doc: Doc) -> list[Value]:
    """Start, end and sum of each value of a property, in the order of the text."""
    amounts = marks(doc, "amounts")
    valued = ((start, end, one.money) for start, end, one in amounts if one.role is AmountRole.PROPERTY_VALUE)
    return sorted(valued, key=lambda value: value[:2])


def _main(doc: Doc, words: str, main: re.Match[str], offset: int) -> Iterator[Found]:
    """The first place behind 主要财产 that lies in a known district."""
    reach = re.split("[。；]", words[main.end() : main.end() + grammar.MAIN_REACH])[0]
    for match in grammar.MAIN_PLACE.finditer(words, main.end(), main.end() + len(reach)):
        there = not grammar.NOT_THERE.search(words[main.end() : match.start()])
        if there and (place := known_place(doc, match["place"])):
            yield offset + main.start(), offset + match.end(), CourseDraft(K.MAIN_PROPERTY, place=place)
            return


def _main_with_you(doc: Doc, text: str, main: re.Match[str], sentence: Span) -> Iterator[Found]:
    """主要财产位于你院辖区: the district of the court that the letter is to."""
    first = sentence.start + main.end()
    yours = grammar.IN_YOUR_DISTRICT.search(text, first, min(sentence.end, first + grammar.MAIN_REACH))
    if not yours or grammar.NOT_THERE.search(text[first : yours.start()]):
        return
    district = district_addressed(text, sentence.start)
    if district and (place := known_place(doc, district)):
        yield sentence.start + main.start(), yours.end(), CourseDraft(K.MAIN_PROPERTY, place=place)


def _values(doc: Doc, text: str, sentence: Span, values: Sequence[Value]) -> Iterator[Found]:
    """The first value of each property whose place the sentence states before it."""
    seen: set[int] = set()
    for start, end, money in values:
        placed = list(grammar.PLACED.finditer(text, sentence.start, start))
        if not placed or placed[-1].start() in seen or not grammar.VALUED.search(text[placed[-1].end() : start]):
            continue
        place = known_place(doc, placed[-1]["place"])
        if place:
            seen.add(placed[-1].start())
            yield placed[-1].start(), end, CourseDraft(K.PROPERTY_VALUED, place=place, value=money)


def _all_valued(text: str, sentence: Span, values: Sequence[Value]) -> Iterator[Found]:
    """The one valuation in a sentence that says that it covers all the property, or that there is nothing else."""
    told_so = [value for value in values if grammar.VALUED.search(text, sentence.start, value[0])]
    if len({money.fen for *_, money in told_so}) != 1:
        return
    start, end, money = told_so[0]
    all_of_it = grammar.ALL_PROPERTY.search(text, sentence.start, start)
    nothing_else = grammar.NOTHING_ELSE.search(text, end, sentence.end)
    if all_of_it or nothing_else:
        first = all_of_it.start() if all_of_it else start
        last = nothing_else.end() if nothing_else else end
        yield first, last, CourseDraft(K.ALL_PROPERTY_VALUED, value=money)


def _periods(text: str, span: Span) -> Iterator[Found]:
    """Periods that do not count: from day to day, days of notice, beginnings and ends of valuations and stays."""
    for pattern in (grammar.PERIOD, grammar.DISPUTE):
        for match in _every(pattern, text, span):
            on, until = _stretch(match.group())
            yield match.start(), match.end(), CourseDraft(K.PERIOD_EXCLUDED, on=on, until=until)
    for match in _every(grammar.DAYS_OF_NOTICE, text, span):
        if begins := day_of(match):
            ends = begins + timedelta(days=int(number(match["count"])))
            yield match.start(), match.end(), CourseDraft(K.PERIOD_EXCLUDED, on=begins, until=ends)
    for pattern in (grammar.BEGUN, grammar.STAYED):
        for match in _every(pattern, text, span):
            yield match.start(), match.end(), CourseDraft(K.PERIOD_EXCLUDED, on=day_of(match))
    for pattern in (grammar.ENDED, grammar.TAKEN_UP):
        for match in _every(pattern, text, span):
            yield match.start(), match.end(), CourseDraft(K.PERIOD_EXCLUDED, until=day_of(match))


def _every(pattern: re.Pattern[str], text: str, span: Span) -> Iterator[re.Match[str]]:
    """Every match in a span of a text."""
    if may_match(pattern, text):
        yield from pattern.finditer(text, span.start, span.end)


def _stretch(words: str) -> tuple[date | None, date | None]:
    """The last two days of a stretch; a day without its year is of the year of the one before."""
    days: list[date | None] = []
    year = ""
    for match in grammar.SHORT_DAY.finditer(words):
        year = match["year"] or year
        full = ANY_DAY.fullmatch(f"{year}年{match['month']}月{match['day']}日")
        days.append(day_of(full) if full else None)
    return days[-2], days[-1]
