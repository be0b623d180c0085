"""What a paper says of a party (当事人信息): number, address, head, birth, kind."""

import re
from datetime import date

from extractors.fields.brackets import unopened
from extractors.fields.days import day_of
from extractors.fields.drafts import PartyDraft
from extractors.fields.entity import entity_kind, party_kind
from extractors.fields.own_number import number_pattern
from extractors.patterns import heads
from extractors.patterns import parties as grammar
from models import PartyKind
from models.identity_number import birthday


def describe(text: str, draft: PartyDraft, said: tuple[int, int], last: int) -> PartyDraft:
    """A party with what is said of it, up to the first agent; `last` ends the block in which it may share its head."""
    agent = grammar.ANSWERS_FOR.search(text, *said)
    start, end = said[0], agent.start() if agent else said[1]
    head = heads.HEAD.search(text, start, end)
    for attribute, found, group in (
        ("id_number", number_pattern(text, draft.name, start, end).search(text, start, end), "id"),
        ("address", _address(text, start, end, head), "address"),
        ("representative", _head(text, start, end, last, head), "name"),
    ):
        if found and (attribute != "representative" or not heads.SPEAKS_FOR.match(found.group())):
            place = _in_brackets(text, *found.span(group)) if attribute == "address" else found.span(group)
            printed = text[slice(*place)]
            setattr(draft, attribute, printed.replace(" ", "") if attribute == "id_number" else printed)
            draft.places[attribute] = place
    entry_text = text[start:end]
    draft.kind = party_kind(draft.name, entry_text)
    draft.entity = entity_kind(draft.name, draft.kind, draft.id_number, head["word"] if head else None, entry_text)
    if draft.kind is PartyKind.ORGANIZATION and not draft.representative and agent:
        _headed_by_slip(text, draft, agent.start())
    if draft.kind is PartyKind.PERSON:
        draft.representative = None
        draft.birth_date = _birth_date(entry_text)
        _lives_at(text, draft, start, end)
    return draft


def _address(text: str, start: int, end: int, head: re.Match[str] | None) -> re.Match[str] | None:
    """Behind the representative stands his own address, unless the party has none before it."""
    own = grammar.ADDRESS.search(text, start, head.start()) if head else None
    return own or grammar.ADDRESS.search(text, start, end)


def _in_brackets(text: str, start: int, end: int) -> tuple[int, int]:
    """An address without a bracket of what stands around it: （住…1号）, …1号（身份证号…）."""
    end = unopened(text, start, end)
    opened = text.rfind("（", start, end)
    return start, opened if opened > start and "）" not in text[opened:end] else end


def _head(text: str, start: int, end: int, last: int, head: re.Match[str] | None) -> re.Match[str] | None:
    """Whom a managing partner sends (委派代表) before the partner itself; a head that a block shares (均为) last."""
    return heads.DELEGATE.search(text, start, end) or head or heads.SHARED_HEAD.search(text, start, last)


def _lives_at(text: str, draft: PartyDraft, start: int, end: int) -> None:
    """Whether the person's address is that of its household (户籍地), and where it lives if that is said behind it."""
    first, last = draft.places.get("address", (start, start))
    draft.household = bool(grammar.HOUSEHOLD.search(text, start, first))
    found = grammar.RESIDENCE.search(text, last, end) if draft.household else None
    if found:
        draft.residence, draft.places["residence"] = found["address"], found.span("address")


def _headed_by_slip(text: str, draft: PartyDraft, start: int) -> None:
    head = heads.GUARDIAN_OF_A_FIRM.match(text, start)
    if head:
        draft.representative, draft.places["representative"] = head["name"], head.span("name")


def _birth_date(entry: str) -> date | None:
    found = grammar.BIRTH_DATE.search(entry) or grammar.BARE_DAY.search(entry)
    return day_of(found) if found else None


def another(known: PartyDraft, again: PartyDraft) -> bool:
    """Whether a second mention is of another person of the same name: his number or his day of birth says so."""
    if known.kind is not PartyKind.PERSON or again.kind is not PartyKind.PERSON:
        return False
    one, other = known.id_number or "", again.id_number or ""
    pairs = zip(one.upper(), other.upper(), strict=True) if len(one) == len(other) else ()
    if any(a != b and a.isalnum() and b.isalnum() and "X" not in {a, b} for a, b in pairs):
        return True
    days = {draft.birth_date or birthday(draft.id_number or "") for draft in (known, again)} - {None}
    return len(days) > 1


def complete(known: PartyDraft, again: PartyDraft) -> None:
    """What a second mention of a party in the block adds (被执行人甲、乙。被执行人甲、乙住所地…)."""
    for name in ("id_number", "address", "representative"):
        if getattr(known, name) is None and getattr(again, name) is not None:
            setattr(known, name, getattr(again, name))
            known.places[name] = again.places[name]
    known.birth_date = known.birth_date or again.birth_date
