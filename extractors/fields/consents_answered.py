"""Consent by an answer (问：是否同意移送破产审查？答：同意): given or refused by the side that the record asks."""

import re
from collections.abc import Iterator

from extractors.fields.drafts import Stated
from extractors.fields.named_parties import named_parties
from extractors.machine.literals import may_match
from extractors.marks import marks, text_of
from extractors.paper.sentences import told
from extractors.patterns import answers as grammar
from extractors.patterns.replies import APPLICANTS
from extractors.spacy_parts import Doc
from models import DEBTOR_ROLES
from models import StatementKind as K

_APPLICANT, _DEBTOR = "申请执行人", "被执行人"


def answered(doc: Doc) -> Iterator[Stated]:
    """Each consent or refusal that is an answer, with its question; none of a bystander or of another debtor."""
    text = text_of(doc)
    for match in grammar.ASKED.finditer(text, told(doc).start) if may_match(grammar.ASKED, text) else ():
        kind = _said(match["answer"])
        if kind and _may_answer(doc, text[: match.start()], match):
            said = match.start("answer") + len(match["answer"].rstrip("。；！"))
            yield kind, match.start("question"), said, None


def _said(answer: str) -> K | None:
    if grammar.NO.match(answer):
        return K.CONSENT_REFUSED
    yes = grammar.YES.match(answer)
    return K.CONSENT if yes and not grammar.UNSETTLED.search(answer, yes.end()) else None


def _may_answer(doc: Doc, before: str, match: re.Match[str]) -> bool:
    """Whether who answers is an applicant, or the debtor whom the question is about."""
    words, of, who = match["question"], match["of"] or "", match["who"]
    asked = who or "\n".join(found["line"] for found in grammar.ASKED_LINE.finditer(before))
    roles = {role for role in (_APPLICANT, _DEBTOR) if role in asked} or _roles_named(doc, asked)
    if grammar.YOU_APPLIED.search(match.group()):
        roles.add(_APPLICANT)
    if len(roles) != 1 or (not who and not grammar.SPEAKS_FOR.search(asked)):
        return False
    role = roles.pop()
    if (_APPLICANT in of or _DEBTOR in of) and role not in of:
        return False
    return role == _APPLICANT or _of_himself(doc, asked, words)


def _roles_named(doc: Doc, asked: str) -> set[str]:
    """The sides whose names the line of who is asked gives, without their role."""
    parties = [party for *_, party in marks(doc, "parties")]
    named = [one for one in parties if any(called in asked for called in (one.name, *one.aliases) if called)]
    return {_APPLICANT for one in named if one.role in APPLICANTS} | {
        _DEBTOR for one in named if one.role in DEBTOR_ROLES
    }


def _of_himself(doc: Doc, asked: str, words: str) -> bool:
    """Whether a debtor answers for himself: the only one, or whom the record names as who is asked."""
    debtors = [party for party in named_parties(doc) if party.debtor]
    meant = {party.name for party in debtors if party.called in words} or {party.name for party in debtors}
    return len(meant) == 1 and (
        len({party.name for party in debtors}) == 1
        or any(party.called in asked for party in debtors if party.name in meant)
    )
