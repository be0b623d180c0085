"""First seizures elsewhere (他院首先查封): words by which another court came first, whoever says so."""

from collections.abc import Sequence

from extractors.fields.courts import NamedCourt, courts_in
from extractors.joining.span import Span
from extractors.patterns import courts as court_grammar
from extractors.patterns import first_seizures as grammar

_NEAR = 40  # characters between a court's name and 首先查封; farther away, the quote leaves the name out


def first_elsewhere(text: str, span: Span, courts: Sequence[NamedCourt]) -> Span | None:
    """The words for a first seizure by another court in a statement.

    The court's own is none, nor one that holds no more, nor of a stranger's thing, nor one that nobody made.
    """
    found = _told_first(text, span, courts)
    if not found or holds_no_more(text, found.end, span.end):
        return None
    before = text[span.start : found.start]
    return None if grammar.NOBODY_FIRST.search(before) or grammar.STRANGERS_THING.search(before) else found


def holds_no_more(text: str, start: int, end: int) -> bool:
    """Whether the words behind say that it is over, left to this court to sell, or on a thing not the debtor's.

    That the thing has been sold may stand in the next sentence.
    """
    sold = grammar.SOLD_SINCE.match(text, start, min(len(text), end + _NEXT))
    return bool(sold) or any(pattern.match(text, start, end) for pattern in _NO_HOLD)


_NEXT = 80  # characters of the next sentence
_NO_HOLD = (grammar.LIFTED_BEHIND, grammar.HANDED_TO_US, grammar.AGREES, grammar.NOT_THE_DEBTORS)


def _told_first(text: str, span: Span, courts: Sequence[NamedCourt]) -> Span | None:
    words = text[span.start : span.end]
    generic = grammar.ELSEWHERE.search(words)
    if generic:
        return Span(span.start + generic.start(), span.start + generic.end())
    for court in courts_in(courts, span):
        before, after = text[span.start : court.start], text[court.end : span.end]
        behind = court_grammar.SEIZED_FIRST.match(after)
        ahead = court_grammar.FIRST_COURT_BEFORE.search(before)
        if behind:
            term = court_grammar.FIRST.search(text, court.end, court.end + behind.end())
            far = term and term.start() - court.end > _NEAR
            return Span(term.start() if term and far else court.start, court.end + behind.end())
        if ahead:
            return Span(span.start + ahead.start(), court.end)
    half = grammar.HALF_NAMED.search(words)
    return Span(span.start + half.start(), span.start + half.end()) if half else None


def seized(text: str, span: Span, courts: Sequence[NamedCourt]) -> Span | None:
    """已被某法院查封, without 首先."""
    for court in courts_in(courts, span):
        behind = court_grammar.SEIZED.match(text[court.end : span.end])
        before = text[span.start : court.start]
        passive = behind and court_grammar.PASSIVE_BEFORE.search(before)
        if not behind or not passive or grammar.STRANGERS_THING.search(before):
            continue
        if not holds_no_more(text, court.end + behind.end(), span.end):
            return Span(court.start, court.end + behind.end())
    return None


def waits(text: str, court: NamedCourt, end: int) -> bool:
    """Whether it is the court that waits (另有某法院轮候查封), and holds nothing first."""
    found = grammar.WAITS_ITSELF.match(text, court.end, end)
    return bool(found) and not grammar.BEHIND_IT.search(text, max(0, court.start - 4), court.start)
