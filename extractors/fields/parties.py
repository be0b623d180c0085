"""Parties (当事人): who stands in the party block, or in the opening sentence where there is no block."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from extractors.fields.aliases import names_elsewhere
from extractors.fields.brackets import closing_bracket, ends_of
from extractors.fields.card_parties import parties_of_card
from extractors.fields.drafts import PartyDraft
from extractors.fields.heads import head_told
from extractors.fields.letters import said_of_you
from extractors.fields.opening import opening_parties
from extractors.fields.party_attributes import another, complete, describe
from extractors.fields.party_names import names_of
from extractors.machine.literals import may_match
from extractors.marks import mark, text_of
from extractors.paper.parts import Parts, card_in, parts_of
from extractors.patterns import parties as grammar
from extractors.patterns.letters import ADMINISTRATORS_HEAD
from extractors.patterns.party_block import FURTHER_ALONE, NAME_ALONE, NAMES_ALONE
from extractors.patterns.records import RECORD
from extractors.spacy_parts import Doc
from models import DEBTOR_ROLES

GROUP = "parties"


@dataclass(frozen=True, slots=True)
class _Entry:
    """One party's part of the block: its role, and the text from its name to the next party."""

    role: str
    other_roles: tuple[str, ...]
    start: int
    end: int


def find_parties(doc: Doc) -> Doc:
    """Mark every party with its attributes."""
    text, parts = text_of(doc), parts_of(doc)
    card = card_in(doc)
    of_card = list(parties_of_card(text, card)) if card else []
    drafts = of_card or list(_block(text, parts.parties.start, parts.parties.end))
    if drafts and not of_card:
        block = [draft for draft, *_ in drafts]
        drafts += _others_beside_block(text, block, parts)
        drafts += _bankrupt_of_administrator(text, drafts, parts)
        _applicant_among_creditors(text, block, parts)
    elif not drafts:
        drafts = list(_opening(text, parts.heading.end, parts.signature.start))
    renamed = list(grammar.RENAMED.finditer(text)) if may_match(grammar.RENAMED, text) else []
    first: dict[tuple[str, str], list[PartyDraft]] = {}
    for draft, start, end in drafts:
        namesakes = first.setdefault((draft.name, draft.role), [])
        known = next((one for one in namesakes if not another(one, draft)), None)
        if known:
            complete(known, draft)
            continue
        namesakes.append(draft)
        alone = all(other.name == draft.name for other, *_ in drafts if other.role == draft.role)
        names_elsewhere(text, draft, renamed, alone=alone)
        mark(doc, GROUP, start, end, draft)
    return doc


def _block(text: str, start: int, end: int) -> Iterator[tuple[PartyDraft, int, int]]:
    address = None
    for entry in _entries(text, start, end):
        named = [
            (_draft(text, name, entry, (last, said_end)), first, last)
            for name, first, last, said_end in names_of(text, entry.start, entry.end)
        ]
        for draft, *_ in named:
            if draft.address and grammar.SAME_ADDRESS.search(draft.address):
                draft.address = address
            address = draft.address or address
        _share_address(text, [draft for draft, *_ in named])
        yield from named


def _share_address(text: str, drafts: list[PartyDraft]) -> None:
    """An address that is said of all who are named before it (李四、王五，均住…)."""
    place = drafts[-1].places.get("address") if drafts[1:] else None
    if place and grammar.OF_ALL.search(text, max(0, place[0] - 12), place[0]):
        for draft in drafts:
            if draft.address is None:
                draft.address, draft.places["address"] = drafts[-1].address, place


def _entries(text: str, start: int, end: int) -> Iterator[_Entry]:
    heads = [
        match
        for match in grammar.PARTY.finditer(text, start, end)
        if _begins_segment(text, match.start(), start)
        or (match["colon"] and not _in_bracket(text, match.start(), start))
    ]
    for head, following in zip(heads, [*heads[1:], None][: len(heads)], strict=True):
        said = head["also"] + head["brackets"]
        # Not 某某二被申请人之委托代理人: whom else he stands for.
        words = (word for word in grammar.ROLE_WORD.finditer(said) if not said.startswith("之", word.end()))
        roles = [word.group() for word in words]
        stop = following.start() if following else end
        says_nothing = not head["brackets"] or grammar.LEFT_OUT.fullmatch(head["brackets"])
        name_start = head.end() if head["colon"] or roles or says_nothing else head.end("role")
        for first, last in _items(text, name_start, stop):
            yield _Entry(head["role"], tuple(roles), first, last)


def _items(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The items of an entry that is a list, without their numbers (1.甲；2.乙); else the entry.

    A list may stand below its role or behind it, a name to a line, or say the role once (甲公司，住所地…。乙，男，…).
    """
    below = text.startswith("\n", start, end)
    while start < end and text[start] == "\n":
        start += 1  # the role and its colon may fill a line
    if grammar.ITEM.match(text, start, end):
        items = list(grammar.ITEM.finditer(text, start, end))
        stops = [*(item.start() for item in items[1:]), end]
        return [(item.end(), stop) for item, stop in zip(items, stops, strict=True)]
    if first := NAME_ALONE.match(text, start, end):
        names = list(_names_below(text, first.end(), end, NAME_ALONE if below else FURTHER_ALONE))
    elif text.find("；", start, end) > 0 and (alone := NAMES_ALONE.match(text, start, end)):
        names = [start + found.end() for found in re.finditer("；", alone.group())]
    else:
        names = list(_unlabelled(text, start, end))
    return list(pairwise([start, *names, end]))


def _names_below(text: str, start: int, end: int, alone: re.Pattern[str]) -> Iterator[int]:
    """Where each further name of a list begins, a name to a line, below the first."""
    while name := alone.match(text, start, end):
        yield name.start("name")
        start = name.end()


def _unlabelled(text: str, start: int, end: int) -> Iterator[int]:
    """Where each further party of an entry begins that says the role once; a person behind an agent is another one."""
    for party in grammar.FURTHER.finditer(text, start, end):
        if grammar.ANSWERS_FOR.search(text, start, party.start()):
            return
        yield party.start("name")


def _begins_segment(text: str, offset: int, start: int) -> bool:
    before = text[start:offset][-28:]
    if not before or before[-1] in "。\n；.，" or grammar.POWER.search(before):
        return True
    if grammar.BEHIND_NUMBER.search(before):
        return True
    line = text.rfind("\n", 0, offset) + 1
    if grammar.WHO_CAME.fullmatch(text, line, offset):
        return True
    told = text[offset - 1] == "、" and (grammar.ROLES_ADDRESSED.match(text, line) or grammar.CAME.match(text, line))
    return bool(told)


def _in_bracket(text: str, offset: int, start: int) -> bool:
    line = text[max(start, text.rfind("\n", 0, offset) + 1) : offset]
    return line.count("（") > line.count("）")


def _draft(text: str, name: str, entry: _Entry, said: tuple[int, int]) -> PartyDraft:
    """A party with what its entry says of it."""
    behind = grammar.ROLES_BEHIND.match(text, said[0])
    words = (word.group() for word in grammar.ROLE_WORD.finditer(behind["roles"] if behind else ""))
    others = tuple(word for word in words if word not in {entry.role, *entry.other_roles})
    draft = PartyDraft(name=name, role=entry.role, other_roles=(*entry.other_roles, *others))
    return describe(text, draft, said, entry.end)


def _opening(text: str, start: int, end: int) -> Iterator[tuple[PartyDraft, int, int]]:
    """The parties of the opening sentence, with what a bracket behind the name or a later sentence says of them."""
    found = list(opening_parties(text, start, end))
    debtors = [name for role, name, *_ in found if role in DEBTOR_ROLES]
    for role, name, first, last in found:
        said = _said_of(text, name, last, end)
        draft = _draft(text, name, _Entry(role, (), first, last), said)
        told = None if draft.representative else head_told(text, draft, debtors, (start, end))
        if told:
            draft.representative, draft.places["representative"] = told
        if role == "管理人" and (head := ADMINISTRATORS_HEAD.match(text, last, end)):
            group = "name" if head["name"] else "said"
            draft.representative, draft.places["representative"] = head[group], head.span(group)
        yield draft, first, last


def _said_of(text: str, name: str, last: int, end: int) -> tuple[int, int]:
    """What stands behind the name, in a bracket or not, or where it is named again and described."""
    closing = closing_bracket(text, last, end)
    if closing:
        return last, closing - 1
    if beside := grammar.DESCRIBED.match(text, last, end):
        other = grammar.ROLE_WORD.search(text, *beside.span())
        return last, other.start() if other else beside.end()
    places = [last, *ends_of(text, name, last, end)]
    found = (p.match(text, place, end) for place in places for p in (grammar.DESCRIBED, grammar.SIGNED))
    later = next((one.span() for one in found if one), None)
    return later or said_of_you(text, name, last, end) or (last, last)


def _others_beside_block(text: str, drafts: list[PartyDraft], parts: Parts) -> Iterator[tuple[PartyDraft, int, int]]:
    """The other side, which only the opening sentence names.

    Applicants where the block lists debtors alone (a notice to them); debtors where it is a line to an applicant;
    both where it is one to who objects.
    """
    roles = {draft.role for draft in drafts}
    addressed = text[parts.parties.start : parts.parties.end].rstrip("\n").endswith("：")
    if roles == {"申请执行人"} and addressed:
        wanted = {"被执行人"}
    elif roles <= DEBTOR_ROLES:
        wanted = {"申请执行人"}
    elif roles <= grammar.OUTSIDERS and addressed:
        wanted = {"申请执行人", "被执行人"}
    else:
        return
    # A record (笔录) says within its block who is asked, and for whom.
    asked = RECORD.search(text, parts.heading.end, parts.parties.end)
    start = parts.heading.end if asked else parts.parties.end
    for role, name, first, last in opening_parties(text, start, parts.signature.start):
        if role in wanted and all(draft.name != name for draft in drafts):
            yield _draft(text, name, _Entry(role, (), first, last), (last, last)), first, last


def _bankrupt_of_administrator(
    text: str, drafts: list[tuple[PartyDraft, int, int]], parts: Parts
) -> Iterator[tuple[PartyDraft, int, int]]:
    """The debtor of a bankruptcy case in which its administrator (甲公司管理人) applies alone."""
    code = parts.number[2].type_code if parts.number else ""
    if code != "破" or any(draft.role != "申请人" for draft, *_ in drafts):
        return
    for draft, start, end in drafts:
        if firm := grammar.ADMINISTRATOR_OF.fullmatch(draft.name):
            last = start + firm.end("firm")
            if text[start:last] == firm["firm"]:
                yield _draft(text, firm["firm"], _Entry("债务人", (), start, end), (last, last)), start, last


def _applicant_among_creditors(text: str, drafts: list[PartyDraft], parts: Parts) -> None:
    """The creditor of a plan (分配方案) whom its opening sentence calls the applicant has that role too."""
    roles = {draft.role for draft in drafts}
    if not roles & DEBTOR_ROLES or not roles & grammar.CREDITORS or roles - DEBTOR_ROLES - grammar.CREDITORS:
        return
    for role, name, *_ in opening_parties(text, parts.parties.end, parts.signature.start):
        for draft in drafts if role == "申请执行人" else ():
            if draft.name == name and draft.role in grammar.CREDITORS:
                draft.other_roles = (*draft.other_roles, role)
