"""What a side only alleges within a sentence (申请执行人认为…): no finding of a court and no word of the debtor.

Paragraphs in which a side speaks (申请人称：…) are left out before, in `extractors.paper.sentences`.
"""

import re

from extractors.fields.named_parties import NamedParty
from extractors.fields.signals import own_petitioners
from extractors.joining.span import Span
from extractors.marks import marks, once
from extractors.paper.sentences import clause_start
from extractors.patterns import allegations as grammar
from extractors.spacy_parts import Doc
from models import DEBTOR_ROLES

_BEHIND = 120  # characters in which a sentence on the court says that it is so


def alleged(doc: Doc, text: str, start: int, end: int, parties: list[NamedParty]) -> bool:
    """Whether the sentence tells it as the word of one who is no debtor, and the court does not find it so."""
    first = clause_start(text, start, "。\n")
    said = Span(first, start)
    if _spoken_of_as_a_word(doc, text, said, end, parties) or _given_as_ground(doc, text, said, end, parties):
        return True
    verb = next((one for one in reversed([*grammar.SAYS.finditer(text, first, start)]) if _who(text, first, one)), None)
    if verb is None or grammar.COURT_AGAIN.search(text, verb.end(), start):
        return False
    who = _who(text, first, verb)
    if not _has_a_cause(doc, who, verb.group(), parties):
        return False
    return not grammar.CONFIRMED.match(text[end : end + _BEHIND])


def _spoken_of_as_a_word(doc: Doc, text: str, before: Span, end: int, parties: list[NamedParty]) -> bool:
    """Whether it is what a side says, as a noun (案外人关于…的说法), which the court does not follow."""
    about = grammar.ABOUT.search(text, before.start, before.end)
    behind = text[end : end + _BEHIND]
    if not about or grammar.NEWS.match(behind):
        return bool(about)
    if not grammar.ITS_WORD.match(behind):
        return False
    who = text[before.start : about.start()]
    if grammar.WHOEVER.search(who) or who in {"其", "\n其"}:
        return bool(grammar.NOT_FOLLOWED.match(behind))
    return _has_a_cause(doc, who, "", parties) and not grammar.CONFIRMED.match(behind)


def _given_as_ground(doc: Doc, text: str, before: Span, end: int, parties: list[NamedParty]) -> bool:
    """Whether it is the ground of what a side asks for (以被执行人停产为由), and the court does not confirm it."""
    ground = grammar.GROUND.search(text, before.start, before.end)
    behind = text[end : end + _BEHIND]
    if not ground or not grammar.AS_GROUND.match(behind) or grammar.CONFIRMED.match(behind):
        return False
    return _has_a_cause(doc, text[before.start : ground.start()], "主张", parties)


def _who(text: str, first: int, verb: re.Match[str]) -> str:
    """The words before the verb that say who speaks: its clause, or the sentence where that is only 但 or 据此."""
    begin = max(clause_start(text, verb.start(), "，；：。\n"), first)
    clause = text[begin : verb.start()]
    return text[first : verb.start()] if grammar.WITHOUT_SUBJECT.match(clause) else clause


def _has_a_cause(doc: Doc, who: str, verb: str, parties: list[NamedParty]) -> bool:
    """Whether it is an applicant, a creditor or another with a cause of its own, and no debtor in that role."""
    named = list(grammar.ALLEGER.finditer(who))
    if named and named[-1]["as"] in _roles_of_debtors(doc):
        return False
    behind = who[named[-1].end() :] if named else who
    if grammar.NEUTRAL.search(behind) or any(party.debtor and party.called in behind for party in parties):
        return False
    firm = verb in grammar.ARGUES and grammar.A_FIRM.search(who)
    return bool(named or firm)


def _roles_of_debtors(doc: Doc) -> frozenset[str]:
    """The roles that debtors have besides (异议人（被执行人）, who petitions itself): here the word means them."""
    return once(doc, "roles of debtors", _find_roles)


def _find_roles(doc: Doc) -> frozenset[str]:
    roles = [{party.role, *party.other_roles} for _, _, party in marks(doc, "parties")]
    itself = {"申请人"} if own_petitioners(doc) else set()
    return frozenset(itself).union(*(one for one in roles if one & DEBTOR_ROLES))
