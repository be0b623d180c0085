"""A stranger's thing (案外人财产): what a paper tells of the property of a firm that is no debtor in it."""

from collections.abc import Sequence

from extractors.fields.name_lists import shortens
from extractors.fields.named_parties import NamedParty
from extractors.patterns import first_seizures as grammar
from extractors.patterns.insolvent_others import SIDE_ITSELF
from extractors.sentences import clause_start


def of_strangers_thing(text: str, start: int, parties: Sequence[NamedParty]) -> bool:
    """Whether the sentence is about the thing of a firm that is no debtor (甲公司名下有商铺，已被…首先查封)."""
    debtors = [party for party in parties if party.debtor]
    first = clause_start(text, start, "。；\n")
    head = grammar.STRANGERS_HEAD.match(text, first, start) if debtors else None
    if not head or SIDE_ITSELF.search(text, first, start):
        return False
    before = text[first:start]
    return not any(
        party.called in before or head["name"].endswith(party.called) or shortens(head["name"], party.name)
        for party in debtors
    )
