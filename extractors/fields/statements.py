"""Statements that the rules of law ask for (规则要件): limbs of insolvency, consent, instalments, whose property."""

import re
from collections.abc import Iterator
from datetime import date

from extractors.fields.courts import courts_in, other_courts
from extractors.fields.days import day_of
from extractors.fields.first_seizures import first_elsewhere, seized
from extractors.fields.insolvent_others import others_lack, talk_of_another, that_firm
from extractors.fields.named_parties import NamedParty, named_parties, of_stranger, owners_in, spoken_of
from extractors.fields.places import moved_to
from extractors.fields.signals import own_petitioners
from extractors.literals import holds, may_match, standing
from extractors.marks import mark, marks, text_of
from extractors.numerals import number
from extractors.parts import Parts, parts_of
from extractors.patterns import signals as signal_grammar
from extractors.patterns import statements as grammar
from extractors.sentences import findings, of_court_and_debtor, of_sides, plain_text, sentences, told, trimmed
from extractors.sentences import statements as parts_of_sentences
from extractors.spacy_parts import Doc
from extractors.span import Span
from models import CaseStatus
from models import StatementKind as K

GROUP = "statements"
_Found = tuple[K, int, int, date | None]
_SENTENCE, _RETOLD = 400, 120  # characters behind and before a statement that are looked at
# Whose business it is, where it is not the debtor's.
_OTHERS = (of_stranger, talk_of_another, others_lack, that_firm)


def find_statements(doc: Doc) -> Doc:
    """Mark every statement with the debtor it speaks of."""
    parties = named_parties(doc)
    found = [*_findings(doc), *_insolvency(doc), *_settled(doc), *_seized_first(doc), *_consents(doc), *_days(doc)]
    text, others = text_of(doc), -1
    for kind, start, end, day in sorted(found, key=lambda one: (one[1], one[0])):
        if kind in grammar.OF_BUSINESS:
            if start < others and not _names_a_side(text, start, parties):
                continue
            if _of_others(text, start, parties):
                others = _sentence_end(text, end)
                continue
            if _not_believed(text, start, end) or (kind in grammar.OF_STANDSTILL and _runs_on(text, end)):
                continue
        place = moved_to(doc, text, start, end) if kind is K.SEAT_MOVED else None
        mark(doc, GROUP, start, end, (kind, spoken_of(text, start, end, parties), day, place))
    for name, start, end in owners_in(doc, parts_of(doc).orders, parties):
        mark(doc, GROUP, start, end, (K.WHOSE_PROPERTY, name, None, None))
    return doc


def _sentence_end(text: str, start: int) -> int:
    limit = min(len(text), start + _SENTENCE)
    return min((found for stop in "。；\n" if (found := text.find(stop, start, limit)) >= 0), default=limit)


def _names_a_side(text: str, start: int, parties: list[NamedParty]) -> bool:
    """Whether the clause says anew whose business it is, behind one that tells of another firm."""
    clause = text[max(text.rfind(stop, 0, start) for stop in "，。；：\n") + 1 : start]
    return bool(grammar.SIDES_FIRM.search(clause)) or any(party.called in clause for party in parties if party.debtor)


def _runs_on(text: str, end: int) -> bool:
    """Whether a clause behind, in the same sentence, says that business goes on."""
    clauses = text[end : _sentence_end(text, end)].split("，")
    return any(grammar.RUNS_ON.search(one) and not grammar.NOT_RUNNING.search(one) for one in clauses)


def _of_others(text: str, start: int, parties: list[NamedParty]) -> bool:
    return any(of(text, start, parties) for of in _OTHERS)


def _not_believed(text: str, start: int, end: int) -> bool:
    """Whether the sentence only tells again what a side alleges, and that the court does not follow it."""
    begin = max(0, start - _RETOLD)
    first = max((found + 1 for stop in "。；\n" if (found := text.rfind(stop, begin, start)) >= 0), default=begin)
    retold = grammar.RETOLD.search(text[first:start])
    return bool(retold and grammar.NOT_BELIEVED.match(text[end : end + 100]))


def _findings(doc: Doc) -> Iterator[_Found]:
    """What the court finds of the debtor's business; never what a side alleges."""
    text = findings(doc)
    span = Span(parts_of(doc).heading.end, parts_of(doc).orders.start)
    rows = [(*row, strings) for row in grammar.FOUND if (strings := standing(row[1], text))]
    nobody = may_match(grammar.REPRESENTATIVE_GONE, text) and may_match(grammar.NOBODY_MANAGES, text)
    for sentence in sentences(text, span) if rows or nobody else ():
        words = text[sentence.start : sentence.end]
        gone = nobody and grammar.REPRESENTATIVE_GONE.search(words)
        alone = gone and grammar.NOBODY_MANAGES.search(words)
        if gone and alone:
            first, last = min(gone.start(), alone.start()), max(gone.end(), alone.end())
            yield K.REPRESENTATIVE_MISSING, sentence.start + first, sentence.start + last, None
        for kind, pattern, but_not, strings in rows:
            if not holds(words, strings):
                continue
            match = next((m for m in pattern.finditer(words) if not but_not.search(_clause_of(words, m))), None)
            if match and not (kind is K.STOPPED_BUSINESS and grammar.GOES_ON_AGAIN.match(words, match.end())):
                yield kind, sentence.start + match.start(), sentence.start + match.end(), None


def _clause_of(words: str, match: re.Match[str]) -> str:
    """The words between commas around a match."""
    start = max(words.rfind(stop, 0, match.start()) for stop in "，；。（") + 1
    ends = [found for stop in "，；。" if (found := words.find(stop, match.end())) >= 0]
    return words[start : min(ends, default=len(words))]


def _insolvency(doc: Doc) -> Iterator[_Found]:
    """Assets below debts: said by a court or by the debtor, or in figures."""
    if not may_match(grammar.BELOW, plain_text(doc)) and not may_match(grammar.FIGURES, plain_text(doc)):
        return
    own = _debtor_speaks(doc)
    text = plain_text(doc) if own else of_court_and_debtor(doc)
    for statement in parts_of_sentences(text, told(doc)):
        words = text[statement.start : statement.end]
        for match in grammar.BELOW.finditer(words):
            before, behind = words[: match.start()], words[match.end() :]
            alleged = grammar.ALLEGED.search(before) and grammar.ALLEGED_BEHIND.match(behind)
            denied = signal_grammar.DENIED_BEHIND.match(behind) or grammar.NOT_BELOW.search(before)
            if (alleged and not own) or denied or grammar.NOT_BELOW_BEHIND.match(behind):
                continue
            yield K.ASSETS_BELOW_DEBTS, statement.start + match.start(), statement.start + match.end(), None
            break
        for match in grammar.FIGURES.finditer(words):
            if _amount(match["assets"]) < _amount(match["debts"]):
                yield K.ASSETS_BELOW_DEBTS, statement.start + match.start(), statement.start + match.end(), None


def _amount(words: str) -> float:
    return float(number(words))


def _debtor_speaks(doc: Doc) -> bool:
    """Whether the petitioner is the debtor itself (申请人（债务人）, or the only party of a bankruptcy case)."""
    roles = [{party.role, *party.other_roles} for _, _, party in marks(doc, "parties")]
    return any({"申请人", "债务人"} <= one for one in roles) or bool(own_petitioners(doc))


def _settled(doc: Doc) -> Iterator[_Found]:
    """A settlement by instalments that is the ground of this dormant, ended or stayed case."""
    status = next((value for _, _, value in marks(doc, "status")), None)
    if status not in {CaseStatus.DORMANT, CaseStatus.TERMINATED, CaseStatus.SUSPENDED}:
        return
    text, span = plain_text(doc), told(doc)
    if not grammar.DORMANT_AGREED.search(text, span.start, span.end):
        return
    for sentence in sentences(text, Span(span.start, parts_of(doc).orders.start)):
        words = text[sentence.start : sentence.end]
        match = grammar.INSTALMENTS.search(words)
        if match and grammar.SETTLEMENT.search(words) and not grammar.INSTALMENTS_BROKEN.search(_head(words, match)):
            yield K.INSTALMENTS, sentence.start + match.start(), sentence.start + match.end(), None
            return


def _head(words: str, match: re.Match[str]) -> str:
    """A sentence up to the end of the match and the clause behind it."""
    return words[: match.end() + 20].split("任何一期", 1)[0]


def _seized_first(doc: Doc) -> Iterator[_Found]:
    """Property there is, but another court seized it first, or this court only waits (轮候)."""
    text, courts = findings(doc), other_courts(doc)
    waiting, elsewhere = standing(grammar.WAITS, text), standing(signal_grammar.ELSEWHERE, text)
    if not courts and not waiting and not elsewhere:
        return
    for statement in parts_of_sentences(text, Span(told(doc).start, parts_of(doc).orders.start)):
        words, found = text[statement.start : statement.end], None
        if courts_in(courts, statement) or holds(words, elsewhere):
            found = first_elsewhere(text, statement, courts) or seized(text, statement, courts)
        waits = holds(words, waiting) and grammar.WAITS.search(text, statement.start, statement.end)
        if found:
            yield K.PROPERTY_FIRST_SEIZED, found.start, found.end, None
        elif waits and not signal_grammar.LIFTED_BEHIND.match(text, waits.end(), statement.end):
            yield K.PROPERTY_FIRST_SEIZED, waits.start(), waits.end(), None


def _consents(doc: Doc) -> Iterator[_Found]:
    """Consent to a transfer or to bankruptcy, or a petition: asked for, given, refused, withdrawn."""
    yield from _consents_by_paper(doc)
    text, span = of_sides(doc), told(doc)
    if not may_match(grammar.SUBJECT_MATTER, text):
        return
    before = False
    for sentence in sentences(text, Span(span.start, parts_of(doc).orders.start)):
        words, here = text[sentence.start : sentence.end], False
        for match in re.finditer(r"[^，；。]+", words):
            kind = _consent_kind(match.group(), here=here, before=before)
            if kind is K.CONSENT and _on_condition(words, match):
                kind = K.CONSENT_ASKED
            here = kind is K.CONSENT or (here and kind is None)
            before |= here
            if kind:
                start = _with_subject(words, match) if kind in {K.CONSENT, K.CONSENT_WITHDRAWN} else match.start()
                found = trimmed(text, sentence.start + start, sentence.start + match.end())
                yield kind, found.start, found.end, None


def _consents_by_paper(doc: Doc) -> Iterator[_Found]:
    """A side's own paper that consents, where the text names it by its title (《同意移送破产审查意见书》)."""
    text, span = text_of(doc), told(doc)
    for match in grammar.CONSENT_PAPER.finditer(text, *span) if may_match(grammar.CONSENT_PAPER, text) else ():
        if not grammar.NOT_CONSENT_PAPER.search(match.group()) and not _strangers(match.group()):
            yield K.CONSENT, match.start(), match.end(), None
    for match in grammar.PAPER_WITHDRAWN.finditer(text, *span) if may_match(grammar.PAPER_WITHDRAWN, text) else ():
        yield K.CONSENT_WITHDRAWN, match.start(), match.end(), None


def _consent_kind(clause: str, *, here: bool, before: bool) -> K | None:
    """What a clause says of a consent; one behind a consent in its sentence may take it back without its matter."""
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


def _days(doc: Doc) -> Iterator[_Found]:
    """A sale fixed for a day, and seizures continued by an order."""
    text, parts = plain_text(doc), parts_of(doc)
    sold = (told(doc).start, parts.signature.start)
    for match in grammar.AUCTION.finditer(text, *sold) if may_match(grammar.AUCTION, text) else ():
        supposed = grammar.AUCTION_SUPPOSED.search(text, max(0, match.start() - 60), match.start())
        if not supposed and not grammar.AUCTION_NO_MORE.match(text, match.end()):
            yield K.AUCTION_ON, match.start(), match.end(), day_of(match)
    for match in grammar.AUCTION_MOVED.finditer(text, *sold) if may_match(grammar.AUCTION_MOVED, text) else ():
        yield K.AUCTION_CHANGED, match.start(), match.end(), day_of(match)
    for match in grammar.AUCTION_OFF.finditer(text, *sold) if may_match(grammar.AUCTION_OFF, text) else ():
        if not grammar.NOT_OFF.search(text, max(0, match.start() - 60), match.start()):
            yield K.AUCTION_CHANGED, match.start(), match.end(), None
    ordered = (_orders_start(parts), parts.signature.start)
    for match in grammar.CONTINUED.finditer(text, *ordered) if may_match(grammar.CONTINUED, text) else ():
        before, behind = text[max(0, match.start() - 24) : match.start()], text[match.end() : match.end() + 12]
        if not grammar.NOT_CONTINUED.search(before) and not grammar.NOT_CONTINUED_BEHIND.match(behind):
            yield K.CONTINUED_SEIZURE, match.start(), match.end(), None


def _orders_start(parts: Parts) -> int:
    """Where orders may stand: behind 裁定如下, or in a letter anywhere."""
    return parts.orders.start if parts.orders_found else parts.parties.end
