"""The role of a whole by what became of its parts (其中): told by their values, where they add up to it."""

from collections.abc import Sequence

from extractors.fields.amounts.clauses import Clause
from extractors.patterns.amounts import breakdowns as grammar
from models import AmountRole as Role

_MOST = 12  # parts
_SPENT = frozenset({Role.REALISED, Role.ENFORCEMENT_FEE, Role.COURT_FEE, Role.OTHER})
_UNTOLD = frozenset({Role.CLAIM, Role.OTHER, Role.PROPERTY_VALUE})


def with_breakdown(roles: Sequence[Role], clauses: Sequence[Clause], worth: Sequence[int]) -> list[Role]:
    """以上共计6万元，其中1万元抵交执行费，5万元给付申请执行人: money that was given away had come in."""
    result = list(roles)
    for index in range(len(roles) - 2):
        if roles[index] not in _UNTOLD or not grammar.OPENS.match(clauses[index].after):
            continue
        last = _last_part(worth, index)
        parts = set(roles[index + 1 : last + 1])
        if Role.REALISED in parts and parts <= _SPENT and grammar.SUMS_UP.search(clauses[index].lead):
            result[index] = Role.REALISED
    return result


def _last_part(worth: Sequence[int], whole: int) -> int:
    """The last of the amounts behind a whole that add up to it; the whole itself where they do not."""
    total = 0
    for place in range(whole + 1, min(len(worth), whole + 1 + _MOST)):
        total += worth[place]
        if total >= worth[whole]:
            return place if total == worth[whole] and place > whole + 1 else whole
    return whole
