"""Sentences of a paper, and its text with what is only cited or quoted blanked out, character for character.

What a paper says of its case is read from `plain_text`: titles of laws (《…企业破产法》), case numbers with 破 in them,
courts' 破产审判庭 and the names of parties that hold such words are no statements of the paper.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import TypeVar

from extractors.joining.span import Span
from extractors.marks import marks, once, text_of
from extractors.paper.forms import forms_in
from extractors.paper.incoming import incoming
from extractors.paper.parts import parts_of
from extractors.paper.speakers import by_name, by_role, by_word_of, contended, quoted
from extractors.patterns import sentences as grammar
from extractors.spacy_parts import Doc

T = TypeVar("T")
BLANK = "□"
_KEPT = 16  # of the last texts: a dozen components ask for the sentences of the same paper


def sentences(text: str, span: Span) -> Iterator[Span]:
    """Every sentence of a span, its stop included; a line feed ends one too."""
    yield from _sentences(text, span.start, span.end)


@lru_cache(maxsize=_KEPT)
def _sentences(text: str, start: int, end: int) -> tuple[Span, ...]:
    # A point that ends the span is judged without what stands behind it.
    stops = _without_points(text[:end] if text[end - 1 : end] == "." else text)
    return tuple(Span._make(match.span()) for match in grammar.SENTENCE.finditer(stops, start, end))


@lru_cache(maxsize=_KEPT)
def _without_points(text: str) -> str:
    """The text with points that are no stops blanked, so that a sentence is a run of characters of one class."""
    return grammar.POINT.sub(BLANK, text) if "." in text else text


def statements(text: str, span: Span) -> Iterator[Span]:
    """Every part of a sentence between semicolons."""
    yield from _statements(text, span.start, span.end)


@lru_cache(maxsize=_KEPT)
def _statements(text: str, start: int, end: int) -> tuple[Span, ...]:
    return tuple(
        Span._make(match.span())
        for sentence in _sentences(text, start, end)
        for match in grammar.CLAUSE.finditer(text, sentence.start, sentence.end)
    )


def clause_start(text: str, offset: int, stops: str = "，。；：\n") -> int:
    """Where the clause begins that holds this place: behind the last of the stops before it."""
    return max(text.rfind(stop, 0, offset) for stop in stops) + 1


def starting_in(found: Sequence[T], span: Span, start: Callable[[T], int]) -> Sequence[T]:
    """Those that begin within a span, of what was found in order; a paper may name thousands of courts."""
    first = bisect_left(found, span.start, key=start)
    return found[first : bisect_left(found, span.end, first, key=start)]


def plain_text(doc: Doc) -> str:
    """The text with titles of laws, case numbers, law in the abstract and what a form says to all blanked: as long."""
    return once(doc, "plain text", _plain_text)


def _plain_text(doc: Doc) -> str:
    numbers = ((start, end) for start, end, _ in marks(doc, "case_numbers"))
    text = without(grammar.CITED.sub(_blank, text_of(doc)), (*numbers, *_between_cases(doc), *forms_in(text_of(doc))))
    if incoming(text_of(doc)):
        text = grammar.YOUR_COURT.sub("本院", text)  # the court of the case, in what was written to it
    text = grammar.RULE_QUOTED.sub(_blank, grammar.ABSTRACT.sub(_blank, text))
    return without(text, quoted(text))


def without(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The text with these places blanked."""
    pieces: list[str] = []
    done = 0
    for start, end in sorted(spans):
        if end > done:
            begins = max(start, done)
            pieces += (text[done:begins], BLANK * (end - begins))
            done = end
    return "".join((*pieces, text[done:]))


def findings(doc: Doc) -> str:
    """The plain text with what one side alleges (申请人称…) blanked: an allegation is no finding of the court."""
    return once(doc, "findings", lambda doc: without(plain_text(doc), claims(doc)))


def of_court_and_debtor(doc: Doc) -> str:
    """The plain text with what others than the debtor allege blanked."""
    return once(doc, "of court and debtor", lambda doc: without(plain_text(doc), _of_others(doc)))


def of_sides(doc: Doc) -> str:
    """The plain text with what those outside of the case (案外人) allege or ask for blanked."""
    return once(doc, "of sides", lambda doc: without(plain_text(doc), of_strangers(doc)))


def claims(doc: Doc) -> list[tuple[int, int]]:
    """Where a side speaks: behind its role (申请执行人称), or behind its name (某某公司称：)."""
    return once(doc, "claims", lambda doc: [(start, end) for start, end, _ in _claims(doc)])


def _of_others(doc: Doc) -> list[tuple[int, int]]:
    """The claims of those who are no debtor by role or name."""
    found = [party for _, _, party in marks(doc, "parties")]
    debtors = [party for party in found if _OWING & {party.role, *party.other_roles}]
    called = {name for party in debtors for name in (party.name, *party.aliases, party.role, *party.other_roles)}
    if any(f"\n{party.name}：" in text_of(doc) for party in debtors):
        called |= grammar.YOU  # a letter to the debtor
    theirs = {name for party in found if party not in debtors for name in (party.name, *party.aliases)}
    return [
        (start, end)
        for start, end, who in _claims(doc)
        if not any(name and name in who for name in called) or any(name and name in who for name in theirs)
    ]


def of_strangers(doc: Doc) -> list[tuple[int, int]]:
    """The claims of those who have the role of a stranger, and none of a side besides (异议人（被执行人）)."""
    found = [(party, {party.role, *party.other_roles}) for _, _, party in marks(doc, "parties")]
    strangers = [party for party, roles in found if roles <= _OUTSIDE]
    called = {name for party in strangers for name in (party.name, *party.aliases) if name}
    if not called:
        return []
    return [
        (start, end)
        for start, end, who in _claims(doc)
        if any(name in who for name in called) and not any(role in who for role in _OWING | {"申请执行人"})
    ]


def _claims(doc: Doc) -> Iterator[tuple[int, int, str]]:
    """Start, end and the words that say who speaks."""
    text = plain_text(doc)
    yield from by_role(text)
    begin = told(doc).start
    names = {name for _, _, party in marks(doc, "parties") for name in (party.name, *party.aliases) if name}
    if names:
        yield from by_name(text, begin, names)
        yield from contended(text, begin, names)
    yield from by_word_of(text, begin)


_OWING = frozenset({"被执行人", "被申请执行人", "被申请人", "债务人"})
_OUTSIDE = frozenset({"案外人", "异议人", "第三人", "利害关系人"})


def told(doc: Doc) -> Span:
    """What the paper tells: from its party block to its signature; of a published report its facts and reasons."""
    parts = parts_of(doc)
    facts = _facts(doc)
    if facts:
        end = grammar.REPORT_ENDS.search(text_of(doc), facts[-1])
        return Span(facts[0], end.start() if end else len(doc))
    return Span(max(parts.heading.end, parts.parties.end), parts.signature.start)


def _facts(doc: Doc) -> Sequence[int]:
    """Where the facts of each case of a published report begin (基本案情); none of a court's own paper."""
    return once(doc, "facts of a report", _facts_of_report)


def _facts_of_report(doc: Doc) -> Sequence[int]:
    return () if parts_of(doc).number else tuple(found.end() for found in grammar.REPORT_BEGINS.finditer(text_of(doc)))


def _between_cases(doc: Doc) -> Iterator[tuple[int, int]]:
    """Between two cases of one report: what is taught by the first (典型意义), up to the facts of the second."""
    facts = _facts(doc)
    for begins, follows in pairwise(facts):
        end = grammar.REPORT_ENDS.search(text_of(doc), begins, follows)
        if end:
            yield end.start(), follows


def trimmed(text: str, start: int, end: int) -> Span:
    """A span without the item number in front (一、) and the punctuation behind."""
    head = grammar.ITEM.match(text, start, end)
    start = head.end() if head else start
    return Span(start, start + len(text[start:end].rstrip("。；，.：\n")))


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", BLANK, match.group())
