"""Stays of a case (中止执行) that a review of it tells of: the ruling that stayed it may never have been filed."""

from collections.abc import Iterator, Sequence

from extractors.fields.changes import revoked
from extractors.fields.course_drafts import CourseDraft, Found
from extractors.fields.days import day_of
from extractors.joining.span import Span
from extractors.machine.literals import may_match
from extractors.marks import marks
from extractors.paper.parts import parts_of
from extractors.paper.sentences import findings, plain_text, statements, told
from extractors.patterns import stays_told as grammar
from extractors.patterns.days import ANY_DAY
from extractors.spacy_parts import Doc
from models import CaseClass, CaseNumber
from models import StatementKind as K

_Mark = tuple[int, int, CaseNumber]


def stays_told(doc: Doc) -> Iterator[Found]:
    """The last stay that a review (执异、执复、执监) finds, where it neither finds nor orders that the case goes on."""
    number, text, parts = parts_of(doc).number, findings(doc), parts_of(doc)
    if number is None or number[2].case_class is not CaseClass.REVIEW or not may_match(grammar.STAYED, text):
        return
    cases = [one for one in marks(doc, "case_numbers") if one[2].case_class is CaseClass.ENFORCEMENT]
    facts = Span(told(doc).start, max(told(doc).start, parts.orders.start))
    found = [stay for one in statements(text, facts) if (stay := _stay(text, one, cases))]
    if not found or grammar.TAKEN_UP.search(plain_text(doc), parts.orders.start, parts.signature.start):
        return
    start, end, draft = found[-1]
    taken_back = {one.number.base for *_, one in revoked(doc) if one.number}
    back = draft.number.base in taken_back if draft.number else bool(taken_back)
    if not back and not grammar.TAKEN_UP.search(text, end, facts.end):
        yield start, end, draft


def _stay(text: str, statement: Span, cases: Sequence[_Mark]) -> Found | None:
    """A stay within a statement, of the case that it names, else of the only one of the paper; it may name none."""
    match = grammar.STAYED.search(text, statement.start, statement.end)
    if not match or grammar.NOT_STAYED.search(match.group()[len(match["who"]) :]):
        return None
    if grammar.ASKED.search(text, statement.start, match.start()):
        return None
    named = {one.base: one for start, _, one in cases if statement.start <= start < match.end()}
    known = named or {one.base: one for *_, one in cases}
    if len(known) > 1:
        return None
    days = list(ANY_DAY.finditer(text, statement.start, match.end()))
    on, number = day_of(days[-1]) if days else None, next(iter(known.values()), None)
    return match.start(), match.end(), CourseDraft(K.STAY_TOLD, on=on, number=number)
