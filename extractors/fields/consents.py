"""Consent to a transfer or to bankruptcy, or a petition (同意移送): asked for, given, refused, withdrawn."""

import re
from collections.abc import Iterator

from extractors.fields.consents_answered import answered
from extractors.fields.drafts import Stated
from extractors.fields.insolvent_others import sends_another
from extractors.fields.named_parties import named_parties
from extractors.joining.span import Span
from extractors.machine.literals import may_match
from extractors.marks import marks, text_of
from extractors.paper.parts import parts_of
from extractors.paper.sentences import clause_start, of_sides, sentences, told, trimmed
from extractors.patterns import consents as grammar
from extractors.patterns.denials import TRANSFER_REFUSED
from extractors.patterns.replies import APPLICANTS
from extractors.spacy_parts import Doc
from models import DEBTOR_ROLES
from models import StatementKind as K


def consents(doc: Doc) -> Iterator[Stated]:
    """Every consent, in the order of the paper; what it names by a title first."""
    yield from _consents_by_paper(doc)
    text, span, parties = of_sides(doc), told(doc), named_parties(doc)
    if not may_match(grammar.SUBJECT_MATTER, text):
        return
    answers = list(answered(doc))
    yield from answers
    given = [start for kind, start, *_ in answers if kind is K.CONSENT]
    before, refused = False, transfer_refused(text, span)
    for sentence in sentences(text, Span(span.start, parts_of(doc).orders.start)):
        words, here = text[sentence.start : sentence.end], False
        before = before or any(start < sentence.start for start in given)
        for match in re.finditer(r"[^，；。]+", words):
            if sends_another(match.group(), parties):
                continue
            kind = _consent_kind(match.group(), here=here, before=before)
            if kind is K.CONSENT and (_on_condition(words, match) or sentence.start < refused):
                kind = K.CONSENT_ASKED
            here = kind is K.CONSENT or (here and kind is None)
            before |= here
            if kind:
                start = _with_subject(words, match) if kind in {K.CONSENT, K.CONSENT_WITHDRAWN} else match.start()
                found = trimmed(text, sentence.start + start, sentence.start + match.end())
                yield kind, found.start, found.end, None


def transfer_refused(text: str, span: Span) -> int:
    """Where the court refuses what a side asked for (本院不予移送): what stands before it is asked, and no more."""
    found = TRANSFER_REFUSED.search(text, *span) if may_match(TRANSFER_REFUSED, text) else None
    return found.start() if found else 0


def _consents_by_paper(doc: Doc) -> Iterator[Stated]:
    """A side's own paper that consents, where the text names it by its title (《同意移送破产审查意见书》)."""
    text, span = text_of(doc), told(doc)
    for match in grammar.CONSENT_PAPER.finditer(text, *span) if may_match(grammar.CONSENT_PAPER, text) else ():
        start = clause_start(text, match.start())
        words, who = text[start : match.end()], text[start : match.start()]
        sides = grammar.ITS_SIDE.search(who) or any(name in who for name in _sides(doc))
        if sides and not grammar.NOT_CONSENT_PAPER.search(words) and not _strangers(words):
            yield K.CONSENT, start, match.end(), None
    for match in grammar.PAPER_WITHDRAWN.finditer(text, *span) if may_match(grammar.PAPER_WITHDRAWN, text) else ():
        yield K.CONSENT_WITHDRAWN, match.start(), match.end(), None


def _sides(doc: Doc) -> Iterator[str]:
    """What the paper calls those who applied and those who owe."""
    for *_, party in marks(doc, "parties"):
        if party.role in APPLICANTS or party.role in DEBTOR_ROLES:
            yield from filter(None, (party.name, *party.aliases))


def _consent_kind(clause: str, *, here: bool, before: bool) -> K | None:
    """What a clause says of a consent; one behind a consent in its sentence may take it back without its matter."""
    if here and grammar.CONSENT_GIVEN_UP.match(clause):
        return K.CONSENT_WITHDRAWN
    if here and grammar.CONSENT_REGRETTED.search(clause) and not grammar.OTHERS_REGRET.search(clause):
        return K.CONSENT_WITHDRAWN
    if before and grammar.CONSENT_WITHDRAWN_BARE.search(clause):
        return K.CONSENT_WITHDRAWN
    matter = grammar.SUBJECT_MATTER.search(clause)
    if not matter or grammar.NOT_CONSENT.search(clause) or grammar.NO_OBJECTION_TO_DORMANCY.search(clause):
        return None
    if before and grammar.REFUSED_AGAIN.search(clause):
        return K.CONSENT_WITHDRAWN
    kind = next((kind for kind, pattern in grammar.CONSENT_WORDS if pattern.search(clause)), None)
    return None if kind is K.CONSENT and (grammar.NO_SIDES_CONSENT.search(clause) or _strangers(clause)) else kind


def _on_condition(words: str, clause: re.Match[str]) -> bool:
    """Whether a side agrees only if something is done first, as the clause before says or the one behind."""
    before, behind = words[: clause.start()], words[clause.end() :]
    return bool(grammar.ON_CONDITION.search(before) or grammar.CONDITION_BEHIND.match(behind))


def _strangers(clause: str) -> bool:
    """Whether a surety or somebody outside of the case agrees, and no side of it."""
    found = grammar.STRANGER_AGREES.search(grammar.OF_DEBTOR.sub("", clause))
    side = found and grammar.A_SIDE.search(found.string[: found.end()])
    return bool((found and not side) or grammar.NO_PARTY_HERE.search(clause))


def _with_subject(words: str, clause: re.Match[str]) -> int:
    """Where the words of a consent begin: at the clause before, where only that says whose it is (…提交意见，撤回…)."""
    if not grammar.WITHOUT_SUBJECT.match(clause.group()):
        return clause.start()
    before = grammar.SUBJECT_BEFORE.search(words[: clause.start()])
    return before.start(1) if before else clause.start()
