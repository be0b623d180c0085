"""Parties of a card (案件信息卡): the name behind each label, with the number and the head that stand beside it.

被执行人、申请执行人 may be the label of a name or the heading of the names below it. On a list of who may not consume
(限制消费人员) a person who stands beside a firm is there because of the firm: the firm is the debtor, he is not.
"""

from collections.abc import Iterator

from extractors.fields.drafts import PartyDraft
from extractors.fields.entity import entity_kind, party_kind
from extractors.fields.name_lists import names_in
from extractors.paper.cards import Card, Field
from extractors.patterns import cards as grammar
from extractors.patterns.names import ORGANIZATION_END
from models import PartyKind

_DEBTOR, _APPLICANT = "被执行人", "申请执行人"
_ROLES = {"debtor": _DEBTOR, "firm": _DEBTOR, "applicant": _APPLICANT, "restrained": "", "section": _DEBTOR}
_NUMBER = 8  # characters of a number that stands in the cell beside a name
_NUMBERS = {"id", "firm_id", "applicant_id"}
Named = tuple[PartyDraft, int, int]


def parties_of_card(text: str, card: Card) -> Iterator[Named]:
    """Each party with its attributes, in order of the card."""
    firm = bool(card.of("firm")) and card.has("restrained")
    told = bool(card.of("debtor")) or firm
    role, latest = _DEBTOR, list[Named]()
    for field in card.fields:
        if field.kind in _ROLES:
            role = _ROLES[field.kind]
        if field.kind in _NUMBERS or field.kind == "head":
            _describe(text, field, latest)
            continue
        if field.kind not in {*_ROLES, "name"} - {"section"} or not field.value:
            continue
        yield from latest
        # A firm beside a debtor (所属企业) is none; nor is who is restrained because of one.
        stranger = (field.kind == "firm" and not firm) or (not role and told)
        latest = [] if stranger else list(_named(text, card, field, role or _DEBTOR))
        role = role if field.kind == "name" else _DEBTOR
    yield from latest


def _named(text: str, card: Card, field: Field, role: str) -> Iterator[Named]:
    end = _name_end(text, card, field)
    found = [one for one in names_in(role, text, field.value.start, end) if one[1].strip("*×")]
    for _, name, first, last in found:
        draft = PartyDraft(name=name, role=role)
        number = grammar.ID_NUMBER.search(text, end, field.value.end) if len(found) == 1 else None
        if number and len(number.group()) >= _NUMBER:
            _set(text, draft, "id_number", *number.span())
        _with_kind(draft)
        # A row of parties, whose head is a column (法定代表人).
        if number and card.has("head") and draft.kind is PartyKind.ORGANIZATION:
            head = grammar.HEAD_NAME.fullmatch(text, number.end(), field.value.end)
            _set(text, draft, "representative", *head.span()) if head else None
        yield draft, first, last


def _name_end(text: str, card: Card, field: Field) -> int:
    """Where the names of a value end: at a sign, or where the next cell begins."""
    start, stop = field.value
    whole = grammar.NAME.match(text, start, stop)
    end = whole.end() if whole else start
    for at in sorted(card.cells):
        if start + 2 <= at < end and text[at - 1] != "、":
            ends = ORGANIZATION_END.search(text[start:at])
            if at in card.gaps or grammar.SAID_BESIDE.match(text, at) or (ends and text[at] in "男女"):
                return at
    return end


def _describe(text: str, field: Field, named: list[Named]) -> None:
    """A number or a head of the one party that was named last."""
    if len(named) != 1:
        return
    draft = named[0][0]
    if field.kind == "head":
        found = grammar.HEAD_NAME.match(text, *field.value)
        if found and draft.kind is PartyKind.ORGANIZATION and not draft.representative:
            _set(text, draft, "representative", *found.span())
    elif not draft.id_number and (found := grammar.ID_NUMBER.match(text, *field.value)):
        _set(text, draft, "id_number", *found.span())
        _with_kind(draft)


def _set(text: str, draft: PartyDraft, attribute: str, start: int, end: int) -> None:
    setattr(draft, attribute, text[start:end])
    draft.places[attribute] = (start, end)


def _with_kind(draft: PartyDraft) -> PartyDraft:
    draft.kind = party_kind(draft.name, "")
    draft.entity = entity_kind(draft.name, draft.kind, draft.id_number, None, "")
    return draft
