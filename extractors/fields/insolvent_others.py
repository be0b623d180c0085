"""Whose bankruptcy it is not (他人破产): an applicant's, a third party's, a firm's of which a paper only tells."""

import re
from collections.abc import Sequence

from extractors.fields.drafts import PartyDraft
from extractors.fields.name_lists import shortens
from extractors.fields.named_parties import NamedParty, of_stranger
from extractors.joining.span import Span
from extractors.marks import marks
from extractors.paper.sentences import BLANK, clause_start
from extractors.patterns import insolvent_others as grammar
from extractors.patterns.signals import ADMINISTRATOR, BANKRUPTCY
from extractors.spacy_parts import Doc
from models import DEBTOR_ROLES

_TALK = 300  # characters of a line in which a talk names of whom it goes on to speak


def without_insolvent_others(doc: Doc, text: str) -> str:
    """The text without clauses on the bankruptcy of a party that is no debtor: an applicant, a third party."""
    parties = [party for _, _, party in marks(doc, "parties")]
    debtors = [party for party in parties if DEBTOR_ROLES & {party.role, *party.other_roles}]
    owing = {party.name for party in debtors}
    enforced = bool(grammar.ENFORCED.search(text)) and not debtors
    for party in parties:
        firm = ADMINISTRATOR.sub("", party.name)
        if grammar.THIRD.search(party.role) and party.name not in owing and not enforced:
            text = _without_bankrupt(text, {party.name, firm, *party.aliases, "第三人"} - {""}, debtors)
        elif firm and firm != party.name and firm not in owing and party.role in grammar.ADMINISTERED:
            pattern = rf"(?:{re.escape(firm)}|申请执行人|该公司){grammar.BANKRUPT_APPLICANT}"
            text = re.sub(pattern, blanked, text)
    return text


def blanked(match: re.Match[str]) -> str:
    """As many blanks as a match is long."""
    return BLANK * len(match.group())


def _without_bankrupt(text: str, names: set[str], debtors: Sequence[PartyDraft]) -> str:
    """The text without what it tells of a third party's bankruptcy, up to where it speaks of a debtor again."""
    called = {name for party in debtors for name in (party.name, *party.aliases)}
    others = "|".join(map(re.escape, sorted(called | grammar.OWING)))
    third = "|".join(map(re.escape, sorted(names)))
    pattern = rf"(?P<told>(?:{third}){grammar.BANKRUPT_THIRD})(?P<then>(?:，(?:(?!{others})[^，。；])*)*)"
    return re.sub(
        pattern,
        lambda match: BLANK * len(match["told"]) + BANKRUPTCY.sub(blanked, match["then"]),
        text,
    )


def others_lack(text: str, start: int, parties: list[NamedParty]) -> bool:
    """Whether it is an applicant, an outsider or who owes the debtor that has too little (申请执行人资不抵债)."""
    debtors = [party for party in parties if party.debtor]
    first = clause_start(text, start)
    called = any(party.called in text[first:start] for party in debtors)
    if not debtors or called:
        return False
    others = [party.called for party in parties if not party.debtor and not party.owner]
    named = (place + len(name) for name in others if (place := text.rfind(name, first, start)) >= 0)
    if any(grammar.SAID_OF_NAME.fullmatch(text, end, start) for end in named):
        return True
    return bool(grammar.OTHERS_LACK.fullmatch(text, first, start)) or _its_own(text, start, debtors)


def _its_own(text: str, start: int, debtors: list[NamedParty]) -> bool:
    """Whether 其 is the applicant or outsider that the clause before calls bankrupt."""
    first = clause_start(text, start, "。；：\n")
    told = grammar.ITS_OWN_LACK.fullmatch(text, first, start)
    return bool(told) and not any(party.called in text[first:start] for party in debtors)


def of_another(text: str, clause: Span, start: int, parties: list[NamedParty], own: tuple[str, ...] | None) -> bool:
    """Whether a clause speaks of a firm that is no party: a customer, a contractor, one named in full."""
    kindred = bool(parties) and grammar.KINDRED_FIRM.match(text, clause.start, clause.end)
    if kindred or grammar.ANOTHER_FIRM.match(text, clause.start, clause.end):
        return True
    if talk_of_another(text, start, parties) or others_lack(text, start, parties):
        return True
    full = grammar.FULL_NAME in text[clause.start : start]
    return (full and of_stranger(text, start, parties)) or (own is None and _whose(text, clause.start, start, parties))


def talk_of_another(text: str, start: int, parties: list[NamedParty]) -> bool:
    """Whether somebody speaks of a firm he named before (给甲公司做担保，它现在…), and that is no debtor."""
    first = clause_start(text, start, "。；\n")
    found = grammar.TALK_OF_ANOTHER.search(text, first, start) or _named_in_line(text, start)
    return found is not None and not any(_is_called(found["name"], party) for party in parties if party.debtor)


def _named_in_line(text: str, start: int) -> re.Match[str] | None:
    """The firm that a line named last before a clause that begins with 它, unless by its role as a side."""
    begin = clause_start(text, start)
    if not grammar.PRONOUN_OF_TALK.match(text, begin, start):
        return None
    line = max(clause_start(text, begin - 1, "\n"), begin - _TALK)
    named = max(grammar.FIRM_BEFORE.finditer(text, line, begin), key=re.Match.end, default=None)
    return None if named is None or named["side"] else named


def _whose(text: str, begin: int, start: int, parties: list[NamedParty]) -> bool:
    """Whether the name right before 破产 (在某某有限公司破产案中), or at the clause's head, is no debtor's."""
    debtors = [party for party in parties if party.debtor]
    before = text[begin:start].rstrip("的")
    if any(before.endswith(party.called) for party in parties if not party.debtor and not party.owner):
        return not any(before.endswith(party.called) for party in debtors)
    found = grammar.NAMED_BANKRUPT.search(text, begin, start) or _subject(text, begin, start)
    if not found or not debtors:
        return False
    return not any(_is_called(found["name"], party) for party in debtors)


def _subject(text: str, begin: int, start: int) -> re.Match[str] | None:
    """The firm that goes bankrupt by a clause's head, by name or as 该公司; none that petitions against another."""
    that = grammar.THAT_FIRM.match(text, begin, start)
    found = that or grammar.BANKRUPT_SUBJECT.match(text, begin, start)
    if not found or grammar.AGAINST.search(text, found.end(), start):
        return None
    if not that:
        return found
    first = clause_start(text, begin, "。；\n")
    named = max(grammar.FIRM_BEFORE.finditer(text, first, begin), key=re.Match.end, default=None)
    return None if named and named["side"] else named


def that_firm(text: str, start: int, parties: list[NamedParty]) -> bool:
    """Whether 该公司 is a firm named just before with which the debtor deals; or the firm has things of its."""
    begin = clause_start(text, start)
    if grammar.SAYS_OF_ITSELF.match(text, begin, start) and text[begin - 1] == "，":
        start = begin - 1
        begin = clause_start(text, start)
    if not grammar.THAT_FIRM.match(text, begin, start + 2):  # 公司…停工 may begin with the word itself
        tenant = grammar.ITS_TENANT.fullmatch(text, begin, start)
        return tenant is not None and not any(_is_called(tenant["name"], one) for one in parties if one.debtor)
    debtors = [party for party in parties if party.debtor]
    first = clause_start(text, begin, "。；\n")
    if first == begin:
        return _told_before(text, begin, debtors)
    named = max(grammar.FIRM_BEFORE.finditer(text, first, begin), key=re.Match.end, default=None)
    if named is None or named["side"] or not debtors or any(_is_called(named["name"], one) for one in debtors):
        return False
    return bool(grammar.ITS_DEALINGS.search(text, first, begin))


def of_surety(text: str, start: int, parties: list[NamedParty]) -> bool:
    """Whether the clause speaks of who stands surety (担保人), where there is one debtor and no other."""
    debtors = {party.name for party in parties if party.debtor}
    begin = clause_start(text, start)
    if len(debtors) != 1 or not grammar.SURETY.fullmatch(text, begin, start):
        return False
    return not any(party.called in text[begin:start] for party in parties if party.debtor)


def _told_before(text: str, begin: int, debtors: list[NamedParty]) -> bool:
    """Whether the sentence before is about a firm by its head that is no debtor, and names none (…公司…。该公司…)."""
    first = clause_start(text, begin - 1, "。；\n") if begin else 0
    head = grammar.HEAD_FIRM.match(text, first, begin)
    if not head or not debtors or any(_is_called(head["name"], one) for one in debtors):
        return False
    sentence = text[first:begin]
    return not grammar.SIDE_ITSELF.search(sentence) and not any(one.called in sentence for one in debtors)


def sends_another(words: str, parties: list[NamedParty]) -> bool:
    """Whether a consent is to the bankruptcy of a firm that is no debtor here (另案申请将某某公司移送破产审查)."""
    found = grammar.SENT.search(words)
    debtors = [party for party in parties if party.debtor]
    if found is None or not debtors:
        return False
    return not any(_is_called(found["name"], party) for party in debtors)


def _is_called(named: str, party: NamedParty) -> bool:
    """Whether words that end with a firm's name end with this party's."""
    return named.endswith(party.called) or shortens(named, party.name)
