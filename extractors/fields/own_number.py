"""Which form the number of a party itself (证件号码) has: a person's, a firm's, a credit code."""

import re

from extractors.fields.entity import entity_kind, party_kind
from extractors.patterns import own_number as grammar
from extractors.patterns.heads import HEAD
from models import EntityKind, PartyKind


def number_pattern(text: str, name: str, start: int, end: int) -> re.Pattern[str]:
    """The form of the party's own number: in a firm's entry 身份证号码 is that of who heads it or answers for it.

    A sole trader (个体工商户) is at times known by its operator's.
    """
    if grammar.CREDIT_CODE.search(text, start, end):
        return grammar.CREDIT_CODE
    entry = text[start:end]
    head = HEAD.search(entry)
    kind = party_kind(name, entry)
    operator = entity_kind(name, kind, None, head["word"] if head else None) is EntityKind.INDIVIDUAL_BUSINESS
    if kind is PartyKind.PERSON and not grammar.ID_NUMBER.search(text, start, end):
        return grammar.BARE_ID_NUMBER
    return grammar.ID_NUMBER if kind is PartyKind.PERSON or operator else grammar.ORGANIZATION_NUMBER
