"""Acceptances (受理破产) that a paper of enforcement tells of: the petition it answers is pending no more."""

import re
from collections.abc import Iterator

from extractors.fields.course_drafts import CourseDraft, Found
from extractors.fields.named_parties import NamedParty, named_parties, spoken_of
from extractors.joining.span import Span
from extractors.machine.literals import may_match
from extractors.marks import marks
from extractors.paper.parts import parts_of
from extractors.paper.sentences import findings, statements, told
from extractors.patterns import acceptances_told as grammar
from extractors.spacy_parts import Doc
from models import CaseClass, CaseNumber
from models import StatementKind as K

_TELLING = frozenset({CaseClass.ENFORCEMENT, CaseClass.REVIEW})


def acceptances_told(doc: Doc) -> Iterator[Found]:
    """Every acceptance of a debtor's bankruptcy that the court finds, with the petition's number where it is told."""
    number, text = parts_of(doc).number, findings(doc)
    if number is None or number[2].case_class not in _TELLING or not may_match(grammar.ACCEPTED, text):
        return
    parties = named_parties(doc)
    for one in statements(text, told(doc)):
        match = grammar.ACCEPTED.search(text, one.start, one.end)
        if match and _stands(text, one, match) and _of_debtor(match.group(), parties):
            about = spoken_of(text, match.start(), match.end(), parties)
            yield match.start(), match.end(), CourseDraft(K.ACCEPTANCE_TOLD, about=about, number=_petition(doc, one))


def _stands(text: str, statement: Span, match: re.Match[str]) -> bool:
    """Whether it has happened, and was not undone since."""
    asked = grammar.NOT_YET.search(text, statement.start, match.start())
    return not asked and not grammar.TAKEN_BACK.match(text[match.end() : match.end() + 120])


def _of_debtor(words: str, parties: list[NamedParty]) -> bool:
    """Whether the words name a debtor, or speak of it without naming any firm: who petitions stands before 对."""
    words = words[words.rfind("对") + 1 :]
    if any(party.debtor and party.called in words for party in parties):
        return True
    return bool(grammar.PRONOUN.search(words)) and not grammar.FIRM.search(grammar.PRONOUN.sub("", words))


def _petition(doc: Doc, statement: Span) -> CaseNumber | None:
    numbers = (one for start, _, one in marks(doc, "case_numbers") if start in statement)
    return next((one for one in numbers if one.case_class is CaseClass.BANKRUPTCY), None)
