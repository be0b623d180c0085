"""The role of a sum (合计), where the values bear out which of the amounts before it are its parts."""

from collections.abc import Sequence

from extractors.fields.amounts.chains import IN_HAND, sum_of
from extractors.fields.amounts.clauses import Clause
from extractors.patterns.amounts import roles as grammar
from models import AmountRole as Role

_MOST_PARTS = 20
_FARTHEST = 60  # amounts; how far back parts may stand where brackets are passed over
_DEBTS = frozenset({Role.PRINCIPAL, Role.INTEREST, Role.CLAIM, Role.OUTSTANDING})


def by_parts(clause: Clause, earlier: Sequence[Role], worth: Sequence[int], clauses: Sequence[Clause]) -> Role | None:
    """受理费…元、保全费…元，合计…元: of which amounts it is the sum is told by the values (fen), not by the words.

    None where it is no sum of what stands before it, or where its words say more than its parts.
    """
    if not grammar.SUM.search(clause.lead) or grammar.PAID_OUT.match(clause.after):
        return None
    parts = [earlier[index] for index in _parts(worth, len(earlier), clauses)]
    if not parts or Role.CONTROL_LIMIT in parts:
        return None
    if parts[0] in IN_HAND:
        return parts[0]  # 价款…元，加上利息…元，合计…元 is still the price
    if len(set(parts)) > 1 and not _DEBTS.intersection(parts):
        return Role.REALISED if Role.REALISED in parts else Role.OTHER
    if set(parts) == {Role.PRINCIPAL} and grammar.ABOVE.search(clause.lead):
        return None  # the items of what is asked for
    return sum_of(parts, clause)


def _parts(worth: Sequence[int], place: int, clauses: Sequence[Clause]) -> Sequence[int]:
    """The amounts right before this one that add up to it; else those of them that stand in no bracket."""
    before = range(place - 1, max(-1, place - 1 - _FARTHEST), -1)
    return _adding_up(worth, place, before) or _adding_up(
        worth, place, [index for index in before if not clauses[index].inside]
    )


def _adding_up(worth: Sequence[int], place: int, before: Sequence[int]) -> Sequence[int]:
    """The most of these amounts, taken from the last, that add up to the one at `place`; never one alone."""
    total, found = 0, 0
    for count, index in enumerate(before[:_MOST_PARTS], 1):
        total += worth[index]
        if total == worth[place] and count > 1:
            found = count
        if total > worth[place]:
            break
    return before[:found][::-1]
