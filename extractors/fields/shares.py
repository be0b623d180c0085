"""Whose each of several joint cases is (合并案号的分属): 甲公司（3301号）、乙公司（3302号）, in one paper."""

import re
from collections.abc import Collection, Iterator

from extractors.fields.course_drafts import CourseDraft, Found
from extractors.machine.literals import may_match
from extractors.marks import marks, text_of
from extractors.paper.parts import parts_of
from extractors.patterns import shares as grammar
from extractors.spacy_parts import Doc
from models import DEBTOR_ROLES, CaseNumber
from models import StatementKind as K

_SIZES = range(60, 1, -1)
"""Characters that a name may have, the longest first."""


def own_cases(doc: Doc) -> Iterator[Found]:
    """Every joint case that the paper gives to one debtor by its serial, beside the debtor's name."""
    own, text, heading = parts_of(doc).number, text_of(doc), parts_of(doc).heading
    joint = {case for start, _, one in marks(doc, "case_numbers") if own and start in heading for case in one.cases}
    if own is None or len(joint) < 2 or not (may_match(grammar.BEHIND, text) or may_match(grammar.BEFORE, text)):
        return
    debtors = [party for *_, party in marks(doc, "parties") if DEBTOR_ROLES & {party.role, *party.other_roles}]
    names = {name for party in debtors for name in (party.name, *party.aliases)}
    for match in grammar.BEHIND.finditer(text, heading.end):
        name = _named(names, (text[max(0, match.start() - size) : match.start()] for size in _SIZES))
        yield from _given(match, name, own[2], joint)
    for match in grammar.BEFORE.finditer(text, heading.end):
        name = _named(names, (text[match.end() : match.end() + size] for size in _SIZES))
        yield from _given(match, name, own[2], joint)


def _named(names: Collection[str], pieces: Iterator[str]) -> str | None:
    return next((piece for piece in pieces if piece in names), None)


def _given(match: re.Match[str], name: str | None, own: CaseNumber, joint: Collection[str]) -> Iterator[Found]:
    """The joint cases with these serials (3301、3303号, 3301-3303号), where a debtor's name stands beside them."""
    serials = grammar.BETWEEN.sub("、", match["numbers"])
    some = CaseNumber.parse(own.base.replace(f"{own.serial}号", f"{serials}号")) if name else None
    for one in some.cases if some else ():
        if one in joint:
            yield *match.span(), CourseDraft(K.OWN_CASE, about=name, number=CaseNumber.parse(one))
