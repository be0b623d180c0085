"""Signals of insolvency (破产信号): what a sentence says about a debtor, with the other courts it names.

Sentences of law, attached statutes and the court's own first seizure are none; a refused transfer is `bankruptcy`.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from extractors.fields.consents import transfer_refused
from extractors.fields.courts import NamedCourt, courts_in, other_courts
from extractors.fields.first_seizures import first_elsewhere, holds_no_more, seized, waits
from extractors.fields.insolvent_others import blanked, of_another, sends_another, that_firm, without_insolvent_others
from extractors.fields.named_parties import NamedParty, named_parties, of_stranger
from extractors.fields.strangers_things import of_strangers_thing
from extractors.joining.span import Span
from extractors.machine.literals import holds, may_match, standing
from extractors.marks import mark, marks, text_of
from extractors.paper.incoming import incoming
from extractors.paper.parts import parts_of
from extractors.paper.sentences import BLANK, findings, of_strangers, plain_text, statements, told
from extractors.patterns import first_seizures as first_grammar
from extractors.patterns import signals as grammar
from extractors.spacy_parts import Doc
from models import CaseClass, SignalKind

GROUP = "signals"


def find_signals(doc: Doc) -> Doc:
    """Mark the clause of every signal, one for each kind of a statement."""
    if _of_risks(doc):
        return doc
    courts = other_courts(doc)
    text = without_insolvent_others(doc, plain_text(doc))
    if may_match(grammar.SUPPOSED_SEIZURE, text):
        text = grammar.SUPPOSED_SEIZURE.sub(blanked, text)
    own, strangers, answers = own_petitioners(doc), named_parties(doc), incoming(text_of(doc))
    consents = may_match(grammar.CONSENT, text)
    outside = of_strangers(doc) if consents else ()
    refused = transfer_refused(text, told(doc)) if consents and own is None else 0
    sought = {name: standing(pattern, text) for name, pattern in _PATTERNS.items()}
    strings = frozenset().union(*sought.values())
    for whole in statements(text, told(doc)):
        statement = _told_in(text, whole)
        near = courts_in(courts, statement) if courts else ()
        # A debtor who petitions itself consents in words of its own; a first seizure stands beside a court.
        speaks = own is not None or near or holds(text[statement.start : statement.end], strings)
        if not speaks:
            continue
        named = tuple(dict.fromkeys(court.name for court in near if not waits(text, court, statement.end)))
        held = _held(text, statement, near) if answers else ()
        found = (*_signals(text, statement, near, own, sought), *held)
        for kind, start, clause in _of_the_debtor(text, statement, found, strangers, own):
            if kind in grammar.OF_SEIZURE and findings(doc)[start] == BLANK:
                continue
            mark(doc, GROUP, clause.start, clause.end, (_of_whom(kind, start, outside, refused), named))
    _missing_in_block(doc, text)
    return doc


def _of_the_debtor(
    text: str,
    statement: Span,
    found: Iterable[tuple[SignalKind, int, int]],
    parties: list[NamedParty],
    own: tuple[str, ...] | None,
) -> Iterator[tuple[SignalKind, int, Span]]:
    """The first of each kind that does not speak of another firm, with its clause."""
    said: set[SignalKind] = set()
    for kind, start, end in found:
        clause = _clause(text, statement, start, end)
        another = kind in grammar.OF_BUSINESS and of_another(text, clause, start, parties, own)
        another |= kind is SignalKind.CONSENT_TO_BANKRUPTCY and sends_another(text[slice(*clause)], parties)
        another |= kind in grammar.OF_SEIZURE and of_strangers_thing(text, start, parties)
        another |= kind is SignalKind.NO_ASSETS_FOUND and _lacks_itself(text, start, parties)
        if kind not in said and not another:
            said.add(kind)
            yield kind, start, clause


def _lacks_itself(text: str, start: int, parties: list[NamedParty]) -> bool:
    """Whether it is a firm that is no debtor which has nothing (甲公司在本院的案件因无可供执行的财产…)."""
    return of_stranger(text, start, parties) or that_firm(text, start, parties)


def _of_whom(kind: SignalKind, start: int, outside: Sequence[tuple[int, int]], refused: int) -> SignalKind:
    """What the signal is where a stranger to the case asks (案外人称…), or the court refuses behind it: no consent."""
    stranger = any(first <= start < end for first, end in outside)
    asked = kind is SignalKind.CONSENT_TO_BANKRUPTCY and (stranger or start < refused)
    return SignalKind.BANKRUPTCY if asked else kind


def _of_risks(doc: Doc) -> bool:
    """Whether the paper's title, on its line, is that of a notice of risks."""
    text, title = plain_text(doc), parts_of(doc).title
    return bool(grammar.OF_RISKS.search(text, text.rfind("\n", 0, title.start) + 1, title.end))


def _missing_in_block(doc: Doc, text: str) -> None:
    """A debtor of whom the party block itself says that he is missing (被告：某某，…，现下落不明)."""
    block = parts_of(doc).parties
    if block.end <= block.start or not holds(text[block.start : block.end], standing(grammar.MISSING, text)):
        return
    for entry in statements(text, block):
        words = text[entry.start : entry.end]
        found = grammar.MISSING.search(words) if grammar.OF_A_DEBTOR.match(words) else None
        if found:
            clause = _clause(text, entry, entry.start + found.start(), entry.start + found.end())
            mark(doc, GROUP, clause.start, clause.end, (SignalKind.DEBTOR_MISSING, ()))


def _told_in(text: str, statement: Span) -> Span:
    """A statement without the clause that asks (…，你公司是否要破产？), which tells nothing."""
    if not text.startswith(grammar.ASKS, statement.end - 1):
        return statement
    return Span(statement.start, max(statement.start, text.rfind("，", statement.start, statement.end)))


def _held(text: str, statement: Span, courts: Sequence[NamedCourt]) -> Iterator[tuple[SignalKind, int, int]]:
    """What a helper answers of another court's seizure (已被某某法院冻结), though it does not call it the first."""
    held = seized(text, statement, courts) if not first_elsewhere(text, statement, courts) else None
    if held:
        yield SignalKind.FIRST_SEIZURE_ELSEWHERE, held.start, held.end


_CONSENT, _BANKRUPTCY, _MISSING, _INSOLVENT = "consent", "bankruptcy", "missing", "insolvent"
_ELSEWHERE, _HALF_NAMED = "elsewhere", "half named"
_PATTERNS: dict[str, re.Pattern[str]] = {
    _CONSENT: grammar.CONSENT,
    _BANKRUPTCY: grammar.BANKRUPTCY,
    _MISSING: grammar.MISSING,
    _INSOLVENT: grammar.INSOLVENT,
    _ELSEWHERE: first_grammar.ELSEWHERE,
    _HALF_NAMED: first_grammar.HALF_NAMED,
    **dict(grammar.KINDS),
}
_Sought = Mapping[str, Collection[str]]
"""Of each pattern the strings of it that stand in the paper."""


def own_petitioners(doc: Doc) -> tuple[str, ...] | None:
    """In a bankruptcy case: names of debtors who petition themselves (申请人（债务人）); None in another case.

    The only party is taken for one too where it is no administrator: its words must then speak of its own debts.
    """
    number = parts_of(doc).number
    if not number or number[2].case_class is not CaseClass.BANKRUPTCY:
        return None
    parties = [party for _, _, party in marks(doc, "parties")]
    said = [party.name for party in parties if {"申请人", "债务人"} <= {party.role, *party.other_roles}]
    alone = {party.role for party in parties} == {"申请人"} and grammar.OF_ITSELF.search(plain_text(doc))
    return tuple(said or (one.name for one in parties if alone and not grammar.ADMINISTRATOR.search(one.name)))


def _signals(
    text: str, span: Span, courts: Sequence[NamedCourt], own: tuple[str, ...] | None, sought: _Sought
) -> Iterator[tuple[SignalKind, int, int]]:
    words = text[span.start : span.end]
    if own is not None or holds(words, sought[_CONSENT]):
        yield from _consent(words, span.start, own)
    spoken_of = _bankruptcies(words) if holds(words, sought[_BANKRUPTCY]) else []
    if own is not None and not spoken_of:
        spoken_of = [*grammar.COMPOSITION.finditer(words)]
    for bankruptcy in spoken_of:
        yield SignalKind.BANKRUPTCY, span.start + bankruptcy.start(), span.start + bankruptcy.end()
    for kind, pattern in grammar.KINDS:
        matches = pattern.finditer(words) if holds(words, sought[kind]) else ()
        found = next((m for m in matches if not _no_finding(kind, words, m)), None)
        if found:
            yield kind, span.start + found.start(), span.start + found.end()
    if holds(words, sought[_MISSING]):
        yield from _guarded(SignalKind.DEBTOR_MISSING, grammar.MISSING, grammar.MISSING_THING, words, span.start)
    if holds(words, sought[_INSOLVENT]):
        yield from _guarded(SignalKind.INSOLVENT, grammar.INSOLVENT, grammar.NOT_INSOLVENT, words, span.start)
    spoken = courts or holds(words, sought[_ELSEWHERE]) or holds(words, sought[_HALF_NAMED])
    first = first_elsewhere(text, span, courts) if spoken else None
    if first:
        yield SignalKind.FIRST_SEIZURE_ELSEWHERE, first.start, first.end


def _guarded(
    kind: SignalKind, pattern: re.Pattern[str], guard: re.Pattern[str], words: str, offset: int
) -> Iterator[tuple[SignalKind, int, int]]:
    """The first match that the words before it do not take back."""
    befores = ((m, words[: m.start()]) for m in pattern.finditer(words))
    matches = (m for m, before in befores if not guard.search(before) and not grammar.SUPPOSED.search(before))
    matches = (m for m in matches if not grammar.DENIED_BEHIND.match(words, m.end()))
    if kind is SignalKind.INSOLVENT:
        matches = (m for m in matches if not grammar.TERM_BEHIND.match(words, m.end()))
    if kind is SignalKind.DEBTOR_MISSING:
        matches = (m for m in matches if not grammar.FOUND_AGAIN.match(words, m.end()))
        matches = (m for m in matches if not grammar.NOT_MISSING.search(words[: m.start()]))
    found = next(matches, None)
    if found:
        yield kind, offset + found.start(), offset + found.end()


def _no_finding(kind: SignalKind, words: str, found: re.Match[str]) -> bool:
    """未能提供可供执行的财产线索 and 并非没有财产 find nothing; 如进入预重整 only supposes it; 并非轮候 denies it."""
    if kind is SignalKind.PRE_RESTRUCTURING:
        return bool(grammar.SUPPOSED.search(words[: found.start()]))
    if kind is SignalKind.WAITING_SEIZURE:
        denied = grammar.NOT_WAITING.search(words[: found.start()])
        rule = grammar.RULE_OF_WAITING.match(words, found.start())
        return bool(denied or rule or holds_no_more(words, found.end(), len(words)))
    near = words[max(0, found.start() - 12) : found.end()]
    return kind is SignalKind.NO_ASSETS_FOUND and bool(
        grammar.NOT_NO_ASSETS.search(near)
        or grammar.UNTRUE.match(words, found.end())
        or grammar.GOT_OF_ANOTHER.search(words, 0, found.end())
        or grammar.SUPPOSED.search(words[: found.start()])
    )


def _consent(words: str, offset: int, own: tuple[str, ...] | None) -> Iterator[tuple[SignalKind, int, int]]:
    found = next(_consents(words), None)
    if not found and own is not None and not grammar.NOT_CONSENT.search(words):
        petition = grammar.OWN_PETITION.search(words) if any(name in words for name in own) else None
        found = petition or grammar.DEBTOR_AGREES.search(words)
    if found:
        yield SignalKind.CONSENT_TO_BANKRUPTCY, offset + found.start(), offset + found.end()


def _consents(words: str) -> Iterator[re.Match[str]]:
    """Clauses that consent and are not refused, asked or withdrawn."""
    if not grammar.WITHDRAWN.search(words):
        yield from (m for m in grammar.CONSENT.finditer(words) if not grammar.NOT_CONSENT.search(_around(words, m)))


def _around(words: str, found: re.Match[str]) -> str:
    """The clause between commas that a match stands in."""
    start = words.rfind("，", 0, found.start()) + 1
    end = words.find("，", found.end())
    return words[start : end if end >= 0 else len(words)]


def _bankruptcies(words: str) -> list[re.Match[str]]:
    """Words of bankruptcy, unless all that is said is the consent itself."""
    bare = grammar.NOT_BANKRUPTCY.sub(blanked, words)
    for consent in _consents(words):
        bare = bare[: consent.start()] + BLANK * len(consent.group()) + bare[consent.end() :]
    return [*grammar.BANKRUPTCY.finditer(bare)]


def _clause(text: str, statement: Span, start: int, end: int) -> Span:
    """The words between commas around a match: what is quoted."""
    first = max(text.rfind(mark, statement.start, start) for mark in "，：\n") + 1
    stops = [found for mark in "，。；\n" if (found := text.find(mark, end, statement.end)) >= 0]
    return Span(max(first, statement.start), min(stops, default=statement.end))
