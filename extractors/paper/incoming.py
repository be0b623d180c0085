"""What came in to a court (来文) and no court wrote: a bank's answer, an application, a promise, an agreement.

Who writes to whom decides how a paper is read: in what came in 贵院 is the court of the case, its number is no number
of the paper, and nobody in it can order anything.
"""

from dataclasses import dataclass
from functools import lru_cache

from extractors.joining.span import Span
from extractors.patterns import incoming as grammar

_TOP, _FOOT = 600, 300  # characters in which the court that is written to is named


@dataclass(frozen=True, slots=True)
class Incoming:
    """The court that is written to, if it is named; the title; where the heading ends; whether it is an agreement.

    Behind the line that addresses the court (`block_limit`) it tells, and presents no party any more.
    """

    court: Span | None
    title: Span
    heading_end: int
    block_limit: int
    agreement: bool


@lru_cache(maxsize=16)
def incoming(text: str) -> Incoming | None:
    """What the paper is, where it came in; None of a court's own, which speaks as 本院 or has a court's letterhead."""
    titled, agreement = grammar.TITLED.match(text), bool(grammar.AGREEMENT.match(text))
    court = grammar.TO_COURT.search(text, 0, _TOP) or grammar.HEREBY.search(text, max(0, len(text) - _FOOT))
    if not (titled or court or agreement) or grammar.COURT_SPEAKS.search(text):
        return None
    if grammar.LETTERHEAD.search(text, 0, court.start("court") if court and court.start() < _TOP else _TOP):
        return None
    top = court.start("court") if court and court.start() < _TOP else 0
    tells = court and top and not grammar.BLOCK_BELOW.match(text, court.end())
    title = Span(*titled.span("title")) if titled else _line_above(text, top)
    heading_end = titled.end() if titled else title.end
    limit = top if tells else len(text)
    return Incoming(Span(*court.span("court")) if court else None, title, heading_end, limit, agreement)


def _line_above(text: str, top: int) -> Span:
    """The last line above the court that is addressed, where it is a title: not the writer's reference (…号)."""
    above = grammar.LINE_ABOVE.search(text, 0, top)
    return Span(*above.span("title")) if above else Span(0, 0)
