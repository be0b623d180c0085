"""Enforcement titles (执行依据): the judgment, mediation, award or deed that is enforced; and the cause (案由)."""

from collections.abc import Iterator
from operator import itemgetter

from extractors.joining.span import Span
from extractors.machine.kept_patterns import compiled
from extractors.machine.literals import holds
from extractors.marks import mark, marks, text_of
from extractors.paper.parts import card_in, parts_of
from extractors.paper.sentences import sentences, starting_in, told
from extractors.patterns import titles as grammar
from extractors.patterns.names import CAUSE
from extractors.spacy_parts import Doc
from models import CaseNumber

GROUP = "titles"
CAUSE_GROUP = "cause"


def find_titles(doc: Doc) -> Doc:
    """Mark every title once, and the first cause that a sentence on the case names."""
    seen: set[str] = set()
    for start, end, value in sorted([*_of_card(doc), *_courts_titles(doc), *_instruments(doc)]):
        if value not in seen:
            seen.add(value)
            mark(doc, GROUP, start, end, value)
    cause = _cause(doc)
    if cause:
        mark(doc, CAUSE_GROUP, cause.start, cause.end, text_of(doc)[cause.start : cause.end].replace("\n", ""))
    return doc


def _of_card(doc: Doc) -> Iterator[tuple[int, int, str]]:
    """Numbers that a card gives as the basis of enforcement (执行依据文号)."""
    card = card_in(doc)
    for field in card.of("basis") if card else ():
        for start, end, number in marks(doc, "case_numbers"):
            if field.value.start <= start < field.value.end and _makes_title(number):
                yield start, end, number.text


def _courts_titles(doc: Doc) -> Iterator[tuple[int, int, str]]:
    """Numbers of judgments and mediations in a sentence that says they are the basis."""
    text, span = text_of(doc), told(doc)
    numbers = [found for found in marks(doc, "case_numbers") if _makes_title(found[2])]
    for sentence in sentences(text, span) if numbers else ():
        for start, end, number in starting_in(numbers, sentence, itemgetter(0)):
            if _is_basis(text[sentence.start : start], text[end : sentence.end]):
                yield start, end, number.text


def _makes_title(number: CaseNumber) -> bool:
    code = number.type_code
    return bool(grammar.TITLE_CODE.search(code)) and not grammar.NOT_TITLE_CODE.search(code)


def _is_basis(before: str, after: str) -> bool:
    if (
        grammar.SIDE_SAYS.search(before)
        or grammar.NOT_BASIS.search(before[-16:])
        or grammar.NOT_BASIS.search(after[:24])
    ):
        return False
    paper = grammar.PAPER.match(after)
    if not paper:
        return False
    return bool(grammar.EXPLICIT_BEFORE.search(before) or grammar.BASIS_AFTER.match(after[paper.end() :]))


def _instruments(doc: Doc) -> Iterator[tuple[int, int, str]]:
    """Numbers of arbitrators and notaries, in brackets and digits as the text to match in has them."""
    span, numbers = told(doc), list(marks(doc, "case_numbers"))
    if not grammar.INSTRUMENT_END.search(text_of(doc), span.start):
        return
    for match in grammar.INSTRUMENT.finditer(text_of(doc), span.start, span.end):
        start, end = match.span("number")
        if grammar.INSTRUMENT_WORD.search(text_of(doc)[max(span.start, start - 12) : match.end() + 8]):
            before = starting_in(numbers, Span(start - _LONGEST_NUMBER, end), itemgetter(0))
            if not any(start < last for _, last, _ in before):
                lead = grammar.INSTRUMENT_LEAD.match(match["number"])
                start += lead.end() if lead else 0
                yield start, end, text_of(doc)[start:end].replace("\n", "")


_LONGEST_NUMBER = 100  # characters; more than any number of a case takes


def _cause(doc: Doc) -> Span | None:
    """The cause of action before 一案: behind the last party's name where the names are known."""
    text, parts = text_of(doc), parts_of(doc)
    names = sorted({name for _, _, party in marks(doc, "parties") for name in (party.name, *party.aliases)}, key=len)
    for sentence in sentences(text, Span(parts.heading.end, parts.signature.start)):
        if not holds(text[max(0, sentence.start - 2) : sentence.end], grammar.CASE_WORDS):
            continue
        for case in grammar.CASE_WORD.finditer(text, sentence.start, sentence.end):
            cause = _before(text, Span(max(sentence.start, case.start() - 240), case.start()), names)
            if cause:
                return cause
    return None


def _before(text: str, window: Span, names: list[str]) -> Span | None:
    words = text[window.start : window.end]
    bracket = grammar.CAUSE_PARENTHESES.search(words)
    words = words[: bracket.start()] if bracket else words
    if not _ENDED.search(words, max(0, len(words) - _LONGEST_END)):
        return None
    last = max((words.rfind(name) + len(name) for name in names if name and name in words), default=0)
    lead = grammar.BEFORE_CAUSE.match(words, last)
    found = grammar.CAUSE_BEHIND_NAME.match(words, lead.end()) if lead and last else None
    found = found or _OPENED.search(words, max(last, words.rfind("，") + 1))
    if not found:
        return None
    lead = grammar.BEFORE_CAUSE.match(words, found.start("cause"))
    start = lead.end() if lead else found.start("cause")
    return Span(window.start + start, window.start + found.end("cause"))


_ENDED = compiled(rf"{grammar.CAUSE_END}(?:执行)?$")
_LONGEST_END = 12  # characters of the last word of a cause
_OPENED = compiled(rf"(?P<cause>(?:{CAUSE.pattern})[^，。；：]{{0,24}}?{grammar.CAUSE_END})(?:执行)?$")
