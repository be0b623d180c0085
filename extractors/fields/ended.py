"""The end of a bankruptcy after which its debtor lives on (破产程序终结): a plan carried out, debts paid."""

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
    """The words of a bankruptcy's own paper; a liquidation's end (宣告破产后终结) is none, for the firm is gone."""
    number, text = parts_of(doc).number, plain_text(doc)
    if number is None or number[2].case_class is not CaseClass.BANKRUPTCY:
        return
    span = told(doc)
    for match in grammar.CARRIED_OUT.finditer(text, *span) if may_match(grammar.CARRIED_OUT, text) else ():
        if not grammar.NOT_CARRIED_OUT.search(text, max(0, match.start() - 40), match.start()):
            yield match.start(), match.end(), CourseDraft(K.BANKRUPTCY_ENDED)
    if may_match(grammar.LIVES_ON, text) and grammar.LIVES_ON.search(text, *span):
        order = grammar.ENDS.search(text, parts_of(doc).orders.start, parts_of(doc).signature.start)
        if order:
            yield order.start(), order.end(), CourseDraft(K.BANKRUPTCY_ENDED)
