"""Named parties (文中的当事人): what a paper calls its parties, whose property it touches, and of whom it speaks."""

from collections.abc import Iterator
from dataclasses import dataclass

from extractors.fields.name_lists import shortens
from extractors.joining.span import Span
from extractors.machine.kept_patterns import compiled
from extractors.marks import marks, once
from extractors.paper.parts import parts_of
from extractors.paper.sentences import clause_start, plain_text, statements
from extractors.patterns import owners as grammar
from extractors.patterns.business import FIRM_SUBJECT, SIDES_FIRM
from extractors.spacy_parts import Doc
from models import DEBTOR_ROLES, CaseClass


@dataclass(frozen=True, slots=True)
class NamedParty:
    """A party by one of its names; whether it is a debtor, and whether an order may touch its property."""

    name: str
    called: str
    debtor: bool
    owner: bool


def named_parties(doc: Doc) -> list[NamedParty]:
    """Every party under each of its names, longest first, so that a firm is not taken for a part of another's name."""
    return once(doc, "named parties", _named_parties)


def _named_parties(doc: Doc) -> list[NamedParty]:
    parts = parts_of(doc)
    numbered = parts.number[2].case_class if parts.number else CaseClass.OTHER
    roles = DEBTOR_ROLES | {"被保全人"}
    if numbered in {CaseClass.BANKRUPTCY, CaseClass.PRESERVATION, CaseClass.OTHER}:
        roles |= {"被申请人", "原审被申请人"}
    found = [
        NamedParty(
            party.name,
            called,
            debtor=bool(roles & {party.role, *party.other_roles}),
            owner=bool(roles & {party.role, *party.other_roles}) or party.role not in grammar.NEVER_OWNERS,
        )
        for _, _, party in marks(doc, "parties")
        for called in (party.name, *party.aliases)
        if called
    ]
    return sorted(dict.fromkeys(found), key=lambda one: -len(one.called))


def owners_in(doc: Doc, span: Span, parties: list[NamedParty]) -> Iterator[tuple[str, int, int]]:
    """Parties whose property an order touches: 被执行人某某名下, 所有的, 持有的; once for each order."""
    text, listing = plain_text(doc), False
    for order in statements(text, span):
        words = text[order.start : order.end]
        ordered = grammar.ORDER_ON_PROPERTY.search(words)
        listing = listing or bool(ordered and grammar.LIST_FOLLOWS.search(words))
        if not ordered and not listing:
            continue
        seen: set[str] = set()
        for name, start, end in sorted(owners(words, parties), key=lambda one: one[1]):
            if name not in seen:
                seen.add(name)
                yield name, order.start + start, order.start + end


def owners(words: str, parties: list[NamedParty]) -> Iterator[tuple[str, int, int]]:
    """Parties named as owners in a stretch of text; 被执行人 alone is the only debtor there is."""
    taken: list[tuple[int, int]] = []
    letters = set(words)
    for party in [one for one in parties if one.called[0] in letters]:  # a list of a thousand parties names few here
        first = words.find(party.called)
        while first >= 0:
            last = first + len(party.called)
            overlaps = any(start < last and first < end for start, end in taken)
            taken.append((first, last))
            shares = grammar.SHARES_IN.match(words[last:]) and grammar.HOLDS.search(words[:first])
            owes = grammar.OWES_IT.search(words[:first]) and grammar.CLAIMED.match(words[last:])
            owned = grammar.OWNED.match(words[last:]) or grammar.CLAIM_ON.match(words[last:])
            if party.owner and not overlaps and not shares and not owes and owned:
                yield party.name, first, last
            first = words.find(party.called, last)
    alone = None if taken else _DEBTOR_ALONE.search(words)
    if alone and (debtor := _only_debtor(parties)):
        yield debtor, *alone.span()


def _only_debtor(parties: list[NamedParty]) -> str | None:
    """The debtor's name where there is one only."""
    name = next((party.name for party in parties if party.debtor), None)
    return None if any(party.debtor and party.name != name for party in parties) else name


_DEBTOR_ALONE = compiled(r"(?:被执行人|被申请人|被保全人)(?=名下|所有|的|在|持有)")


def spoken_of(text: str, start: int, end: int, parties: list[NamedParty]) -> str | None:
    """The debtor that a statement names, else the one named last before it, else next; else the only debtor."""
    near, far = max(0, start - _REACH), min(len(text), end + _REACH)
    begin = max(near, *(text.rfind(stop, near, start) + 1 for stop in "。\n"))
    close = min((found for stop in "。\n" if (found := text.find(stop, end, far)) >= 0), default=far)
    debtors = [party for party in parties if party.debtor]
    for first, last, nearest in ((start, end, min), (begin, start, max), (end, close, min)):
        find = text.rfind if nearest is max else text.find
        named = [(place, party.name) for party in debtors if (place := find(party.called, first, last)) >= 0]
        if named:
            return nearest(named)[1]
    return _only_debtor(parties)


def of_stranger(text: str, start: int, parties: list[NamedParty]) -> bool:
    """Whether the clause up to there begins with the full name of a firm that is no party (其出租人…公司资不抵债)."""
    begin = clause_start(text, start, "，。；：\n")
    opened = clause_start(text, start, "，。；：\n（")
    # 某某（集团）股份有限公司: a bracket that is closed is of the name.
    clause = text[begin if "）" in text[opened:start] else opened : start]
    found = FIRM_SUBJECT.match(clause) if any(party.debtor for party in parties) else None
    if not found or SIDES_FIRM.search(clause):
        return False
    named = found["name"]
    # An administrator (某公司管理人) is a party; the firm that he administers is none, unless it owes.
    kin = (party for party in parties if party.debtor or not party.called.endswith("管理人"))
    return not any(party.called in clause or shortens(named, party.name) for party in kin)


_REACH = 2000  # characters; a sentence is not longer
