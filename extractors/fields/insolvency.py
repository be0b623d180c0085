"""Assets below debts (资不抵债、资产不足以清偿全部债务): said by a court or by the debtor, in words or in figures.

What the debtor says of itself does not count where the court does not follow it: it calls that untrue
(所称资不抵债与事实不符), or finds its business going on.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from extractors.fields.drafts import Stated
from extractors.fields.signals import own_petitioners
from extractors.joining.span import Span
from extractors.machine.literals import may_match
from extractors.marks import marks
from extractors.numerals import number
from extractors.paper.parts import parts_of
from extractors.paper.sentences import (
    BLANK,
    clause_start,
    findings,
    of_court_and_debtor,
    plain_text,
    statements,
    told,
)
from extractors.patterns import business as grammar
from extractors.patterns.signals import DENIED_BEHIND
from extractors.spacy_parts import Doc
from models import StatementKind as K

_SENTENCE = 400  # characters behind a statement in which the court may find otherwise


class _Heard(NamedTuple):
    """What can be heard: the text without others' claims, whether the debtor speaks, and what is not believed."""

    text: str
    found: str
    own: bool
    doubts: tuple[Span, ...]
    busy: bool


def insolvency(doc: Doc) -> Iterator[Stated]:
    """Where a paper says so: the first words of each statement, and figures that show it."""
    if not may_match(grammar.BELOW, plain_text(doc)) and not may_match(grammar.FIGURES, plain_text(doc)):
        return
    own = _debtor_speaks(doc)
    text = plain_text(doc) if own else of_court_and_debtor(doc)
    heard = _Heard(text, findings(doc), own, tuple(_disbelieved(doc)), _found_busy(doc))
    for one in statements(text, told(doc)):
        below = grammar.BELOW.finditer(text, one.start, one.end)
        match = next((match for match in below if _is_said(heard, one, match)), None)
        if match:
            yield K.ASSETS_BELOW_DEBTS, match.start(), match.end(), None
        for match in grammar.FIGURES.finditer(text, one.start, one.end):
            if _amount(match["assets"]) < _amount(match["debts"]) and not _only_told(heard, one, match):
                yield K.ASSETS_BELOW_DEBTS, match.start(), match.end(), None


def _is_said(heard: _Heard, statement: Span, match: re.Match[str]) -> bool:
    """Whether it is said of a debtor: neither alleged by others, nor denied, nor only its own word that is doubted."""
    before, behind = heard.text[statement.start : match.start()], heard.text[match.end() : statement.end]
    alleged = grammar.ALLEGED.search(before) and grammar.ALLEGED_BEHIND.match(behind)
    denied = DENIED_BEHIND.match(behind) or grammar.NOT_BELOW.search(before) or grammar.NOT_BELOW_BEHIND.match(behind)
    otherwise = grammar.FOUND_OTHERWISE.match(heard.text[match.end() : match.end() + _SENTENCE])
    return not ((alleged and not heard.own) or denied or otherwise or _only_told(heard, statement, match))


def _only_told(heard: _Heard, statement: Span, match: re.Match[str]) -> bool:
    """Whether the court tells it to doubt it, or it is the debtor's own word in a paper that does not follow it."""
    if any(match.start() in span for span in heard.doubts):
        return True
    if not heard.busy and not heard.doubts:
        return False
    alleged = not heard.found[match.start()].strip(BLANK)
    return alleged or bool(grammar.SAID.search(heard.text, statement.start, match.start()))


def _found_busy(doc: Doc) -> bool:
    """Whether the court finds business going on (车间正常开工): what a debtor says of itself is not believed then."""
    text = findings(doc)
    for clause in grammar.RUNS_ON.finditer(text, parts_of(doc).heading.end, parts_of(doc).orders.start):
        if not grammar.NOT_RUNNING.search(text[clause_start(text, clause.start()) : clause.end()]):
            return True
    return False


def _disbelieved(doc: Doc) -> Iterator[Span]:
    """Where the court says that it does not follow who says so (所称资不抵债与事实不符)."""
    text = findings(doc)
    if may_match(grammar.DISBELIEVED, text):
        for match in grammar.DISBELIEVED.finditer(text, told(doc).start, parts_of(doc).signature.start):
            yield Span(*match.span())


def _amount(words: str) -> float:
    return float(number(words))


def _debtor_speaks(doc: Doc) -> bool:
    """Whether the petitioner is the debtor itself (申请人（债务人）, or the only party of a bankruptcy case)."""
    roles = [{party.role, *party.other_roles} for _, _, party in marks(doc, "parties")]
    return any({"申请人", "债务人"} <= one for one in roles) or bool(own_petitioners(doc))
