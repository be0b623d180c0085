"""Orders on other papers and on who stands in a case: what is revoked (撤销), who takes a place (变更、追加)."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from extractors.fields.course_drafts import CourseDraft, Found
from extractors.fields.days import day_of
from extractors.joining.span import Span
from extractors.machine.literals import may_match
from extractors.marks import marks, text_of
from extractors.paper.parts import parts_of
from extractors.paper.sentences import plain_text, statements
from extractors.patterns import changes as grammar
from extractors.patterns.days import ANY_DAY
from extractors.spacy_parts import Doc
from models import DEBTOR_ROLES, CaseClass, CaseNumber
from models import StatementKind as K

_OWES = DEBTOR_ROLES | {"被申请人"}


def revoked(doc: Doc) -> Iterator[Found]:
    """Every ruling, decision or closing notice that an order revokes whole: by its number, or by its day."""
    text, orders = plain_text(doc), parts_of(doc).orders
    for one in statements(text, orders):
        for match in _granted(grammar.REVOKED, text, one):
            number = _number_in(doc, Span(*match.span()))
            days = list(ANY_DAY.finditer(text, *match.span()))
            on = day_of(days[-1]) if days else None
            if number or on:
                yield match.start(), match.end(), CourseDraft(K.REVOKED, on=on, number=number)


def cancelled_cases(doc: Doc) -> Iterator[Found]:
    """Every other enforcement case that an order cancels, mostly that of a review (执异、执复、执监): 撤销…执行案件."""
    text, orders = plain_text(doc), parts_of(doc).orders
    own = parts_of(doc).number
    if not may_match(grammar.CASE_REVOKED, text):
        return
    for one in statements(text, orders):
        for match in _granted(grammar.CASE_REVOKED, text, one):
            number = _number_in(doc, Span(*match.span()))
            if number is None or number.case_class is not CaseClass.ENFORCEMENT:
                continue
            if not own or own[2].base != number.base:
                yield match.start(), match.end(), CourseDraft(K.REVOKED, number=number)


def _granted(pattern: re.Pattern[str], text: str, order: Span) -> Iterator[re.Match[str]]:
    """What an order revokes, and not what was only asked for and is refused (要求撤销…，予以驳回)."""
    for match in pattern.finditer(text, order.start, order.end):
        before, behind = text[order.start : match.start()], text[match.end() : order.end]
        if not grammar.ONLY_ASKED.search(before) and not grammar.REFUSED.match(behind):
            yield match


def new_parties(doc: Doc) -> Iterator[Found]:
    """Who takes or joins a side of an enforcement case by an order; 本案 is the case that the paper first names.

    With a debtor's successor (变更被执行人) also the debtor that is no more: merged, struck off, dead.
    """
    for start, end, changed in _changed(doc):
        number = _number_in(doc, Span(start, end)) or _case_of(doc)
        if number is None or number.case_class is not CaseClass.ENFORCEMENT:
            continue
        kind = K.NEW_APPLICANT if changed.role == "申请执行人" else K.NEW_DEBTOR
        if kind is K.NEW_APPLICANT and not changed.replaces:
            continue
        for name in changed.names:
            yield start, end, CourseDraft(kind, about=name, number=number)
        if kind is K.NEW_DEBTOR and changed.replaces and (gone := _is_no_more(doc, changed)):
            yield start, end, CourseDraft(K.DEBTOR_LEFT, about=gone, number=number)


class _Changed(NamedTuple):
    """Who comes in which role, and whether in another's place; `old` where the order names that one."""

    role: str
    names: tuple[str, ...]
    replaces: bool
    old: str = ""


def _changed(doc: Doc) -> Iterator[tuple[int, int, _Changed]]:
    """Each order of that kind, of both word orders."""
    text, orders = plain_text(doc), parts_of(doc).orders
    if not grammar.CHANGES.search(text, orders.start, orders.end):
        return
    for one in statements(text, orders):
        for match in grammar.NEW_PARTY.finditer(text, one.start, one.end):
            yield *match.span(), _Changed(match["role"], _names(doc, match), match["act"] == "变更")
        for match in grammar.NEW_PARTY_BEHIND.finditer(text, one.start, one.end):
            yield *match.span(), _Changed(match["role"], _names(doc, match), replaces=True, old=match["old"])


def _names(doc: Doc, match: re.Match[str]) -> tuple[str, ...]:
    who = text_of(doc)[match.start("who") : match.end("who")]
    return tuple(grammar.ROLE_BEFORE.sub("", name) for name in grammar.BETWEEN_NAMES.split(who))


def _is_no_more(doc: Doc, changed: _Changed) -> str | None:
    """The one debtor of whom the paper says that it has ended, and whose place is taken."""
    text = plain_text(doc)
    told = [one for one in statements(text, Span(0, len(text))) if grammar.IS_NO_MORE.search(text, one.start, one.end)]
    said = "".join(text_of(doc)[one.start : one.end] for one in told)
    parties = [party for *_, party in marks(doc, "parties") if party.name not in changed.names]
    debtors = [one for one in parties if {one.role, *one.other_roles} & _OWES or one.name == changed.old]
    gone = [one.name for one in debtors if any(name in said for name in (one.name, *one.aliases))]
    return gone[0] if len(gone) == 1 else None


def corrected_numbers(doc: Doc) -> Iterator[Found]:
    """Every case number that an order replaces by another one: “（…）420号”补正为“（…）402号”.

    Where it is a paper's own number (案号), the words begin there, with the day of that paper if the text has it.
    """
    text, orders = text_of(doc), parts_of(doc).orders
    if not may_match(grammar.CORRECTED, text):
        return
    numbers = [one for one in marks(doc, "case_numbers") if one[0] in orders]
    for (first, behind, wrong), (start, last, meant) in pairwise(numbers):
        if wrong != meant and grammar.CORRECTED.fullmatch(text, behind, start):
            own = grammar.OWN_NUMBER.search(text, orders.start, first)
            on = _paper_of(doc) if own else None
            yield own.start() if own else first, last, CourseDraft(K.NUMBER_CORRECTED, on=on, number=wrong, meant=meant)


def corrected_names(doc: Doc) -> Iterator[Found]:
    """Every name that an order replaces by that of a party: “甲公司”补正为“乙公司”. Who is a party is no misprint.

    A ruling without a party block names none; then who is meant is a party by the role before both names.
    """
    text, orders = text_of(doc), parts_of(doc).orders
    if not may_match(grammar.NAME_CORRECTED, text):
        return
    names = {party.name for *_, party in marks(doc, "parties")}
    for match in grammar.NAME_CORRECTED.finditer(text, orders.start, orders.end):
        wrong, meant = (_name(match[one] or match[f"{one}2"]) for one in ("wrong", "meant"))
        if (meant in names or _has_roles(match)) and wrong not in names:
            yield match.start(), match.end(), CourseDraft(K.NAME_CORRECTED, about=meant, misprint=wrong)


def _has_roles(match: re.Match[str]) -> bool:
    """Whether the misprint and what is meant are one party's entry each: “被执行人：甲”补正为“被执行人：乙”."""
    roles = [grammar.ROLE_LABEL.match(match[one] or "") for one in ("wrong", "meant")]
    return bool(roles[0] and roles[1] and roles[0].group() == roles[1].group())


def _name(words: str) -> str:
    """The name alone, of words that may begin with a role and go on with a code or an address."""
    name = grammar.ROLE_LABEL.sub("", words.replace("\n", ""))
    end = grammar.NAME_ENDS.search(name)
    return name[: end.start() if end else len(name)].strip()


def _paper_of(doc: Doc) -> date | None:
    """The one day of which the text says that this court made a paper (本院于…作出)."""
    days = {day_of(match) for match in grammar.PAPER_OF.finditer(plain_text(doc))}
    return days.pop() if len(days) == 1 else None


def _number_in(doc: Doc, span: Span) -> CaseNumber | None:
    return next((number for start, _, number in marks(doc, "case_numbers") if start in span), None)


def _case_of(doc: Doc) -> CaseNumber | None:
    """The paper's own number where it is of an enforcement case, else the first such number that it names."""
    own = parts_of(doc).number
    if own and own[2].case_class is CaseClass.ENFORCEMENT:
        return own[2]
    named = (number for _, _, number in marks(doc, "case_numbers"))
    return next((number for number in named if number.case_class is CaseClass.ENFORCEMENT), None)
