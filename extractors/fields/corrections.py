"""What a ruling puts right in another paper (补正) beside numbers and names: the day at its foot, what it orders."""

from collections.abc import Iterator
from datetime import date

from extractors.fields.course_drafts import CourseDraft, Found
from extractors.fields.days import day_of
from extractors.fields.heading import chinese_date
from extractors.fields.orders import judge_of
from extractors.machine.literals import may_match
from extractors.marks import text_of
from extractors.paper.parts import parts_of
from extractors.paper.sentences import plain_text
from extractors.patterns import corrections as grammar
from extractors.patterns.days import ANY_DAY
from extractors.patterns.parts import DATE_AT_FOOT
from extractors.spacy_parts import Doc
from models import StatementKind as K


def corrected_days(doc: Doc) -> Iterator[Found]:
    """Every day at the foot of another paper (落款日期) that an order replaces."""
    text, orders = text_of(doc), parts_of(doc).orders
    for match in grammar.DAY.finditer(text, orders.start, orders.end) if may_match(grammar.DAY, text) else ():
        wrong, meant = _day(match["wrong"]), _day(match["meant"])
        if wrong and meant and wrong != meant:
            yield match.start(), match.end(), CourseDraft(K.DAY_CORRECTED, on=meant, misprint=wrong.isoformat())


def corrected_orders(doc: Doc) -> Iterator[Found]:
    """Every order (主文) that is replaced by one which makes something else of its case."""
    text, orders = text_of(doc), parts_of(doc).orders
    if not may_match(grammar.ORDER, text):
        return
    plain, judge = plain_text(doc), judge_of(doc)
    for match in grammar.ORDER.finditer(text, orders.start, orders.end):
        wrong, meant = (judge(plain[match.start(one) : match.end(one)]) for one in ("wrong", "meant"))
        if wrong and meant and wrong is not meant:
            yield match.start(), match.end(), CourseDraft(K.ORDER_CORRECTED, misprint=wrong.value, status=meant)


def _day(words: str) -> date | None:
    """A day in figures or in Chinese numerals."""
    if match := ANY_DAY.fullmatch(words):
        return day_of(match)
    match = DATE_AT_FOOT.fullmatch(words)
    return chinese_date(match) if match else None
