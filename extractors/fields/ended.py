"""The end of a bankruptcy (破产程序终结): its debtor lives on, for a plan is carried out or the debts are paid, or not.

After a liquidation (破产清算) the firm is wound up: what its property fetched is distributed, or there was none.
"""

from collections.abc import Iterator

from extractors.fields.course_drafts import CourseDraft, Found
from extractors.machine.literals import may_match
from extractors.paper.parts import parts_of
from extractors.paper.sentences import plain_text, told
from extractors.patterns import ended as grammar
from extractors.spacy_parts import Doc
from models import CaseClass
from models import StatementKind as K


def ended(doc: Doc) -> Iterator[Found]:
    """The words of a bankruptcy's own paper after which its debtor lives on; a liquidation's end is none."""
    if not _of_bankruptcy(doc):
        return
    text, span = plain_text(doc), told(doc)
    for match in grammar.CARRIED_OUT.finditer(text, *span) if may_match(grammar.CARRIED_OUT, text) else ():
        if not grammar.NOT_CARRIED_OUT.search(text, max(0, match.start() - 40), match.start()):
            yield match.start(), match.end(), CourseDraft(K.BANKRUPTCY_ENDED)
    if may_match(grammar.LIVES_ON, text) and grammar.LIVES_ON.search(text, *span):
        order = grammar.ENDS.search(text, parts_of(doc).orders.start, parts_of(doc).signature.start)
        if order:
            yield order.start(), order.end(), CourseDraft(K.BANKRUPTCY_ENDED)


def closed(doc: Doc) -> Iterator[Found]:
    """The words of a bankruptcy's own paper by which a liquidation ends, in its orders or, of a notice, anywhere."""
    parts, text, span = parts_of(doc), plain_text(doc), told(doc)
    if not _of_bankruptcy(doc) or not may_match(grammar.CLOSES, text):
        return
    if any(one.search(text, *span) for one in (grammar.LIVES_ON, grammar.LIVES_ON_TOLD)):
        return
    begin = parts.orders.start if parts.orders_found else span.start
    for match in grammar.CLOSES.finditer(text, begin, span.end):
        if not grammar.NOT_CARRIED_OUT.search(text, max(begin, match.start() - 40), match.start()):
            yield match.start(), match.end(), CourseDraft(K.BANKRUPTCY_CLOSED)
            return


def _of_bankruptcy(doc: Doc) -> bool:
    number = parts_of(doc).number
    return number is not None and number[2].case_class is CaseClass.BANKRUPTCY
