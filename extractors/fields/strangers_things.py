"""A stranger's thing (案外人财产): what a paper tells of the property of a firm that is no debtor in it."""

import re
from collections.abc import Sequence

from extractors.fields.insolvent_others import that_firm
from extractors.fields.name_lists import shortens
from extractors.fields.named_parties import NamedParty
from extractors.paper.sentences import clause_start
from extractors.patterns import first_seizures as grammar

_REACH = 200  # characters of the sentence before a court in which the owner is named


def of_strangers_thing(text: str, start: int, parties: Sequence[NamedParty]) -> bool:
    """Whether the sentence is about the thing of a firm that is no debtor (甲公司名下有商铺，已被…首先查封).

    That is 该公司 of another firm, or the owner named last before. Where a debtor is named behind it, the thing may be
    the debtor's.
    """
    if that_firm(text, start, list(parties)):
        return True
    debtors = [party for party in parties if party.debtor]
    if not debtors:
        return False
    behind = grammar.SEIZED_OF.match(text, start)
    if behind and not _is_a_debtors(behind["name"], debtors):
        return True
    first = max(start - _REACH, clause_start(text, start, "。；\n"))
    owner = max(grammar.OWNER_FIRM.finditer(text, first, start), key=re.Match.end, default=None)
    if owner is None or grammar.DEBTOR_AGAIN.search(text, owner.end(), start):
        return False
    between = text[owner.end() : start]
    return not _is_a_debtors(owner["name"], debtors) and not any(party.called in between for party in debtors)


def _is_a_debtors(name: str, debtors: Sequence[NamedParty]) -> bool:
    return any(party.called in name or shortens(name, party.name) for party in debtors)
