"""The roles of a whole and of its parts (其中): each told by the other, where the values add up."""

from collections.abc import Sequence

from extractors.fields.amounts.clauses import Clause
from extractors.patterns.amounts import breakdowns as grammar
from models import AmountRole as Role

_MOST = 12  # parts
_SPENT = frozenset({Role.REALISED, Role.ENFORCEMENT_FEE, Role.COURT_FEE, Role.OTHER})
_UNTOLD = frozenset({Role.CLAIM, Role.OTHER, Role.PROPERTY_VALUE})
_DEBTS = frozenset({Role.PRINCIPAL, Role.CLAIM, Role.OTHER})


def with_breakdown(roles: Sequence[Role], clauses: Sequence[Clause], worth: Sequence[int]) -> list[Role]:
    """The same roles, but for a whole that was given away part by part, and for the parts of what came in."""
    result = list(roles)
    for index in range(len(roles) - 2):
        if result[index] is not Role.REALISED and result[index] not in _UNTOLD:
            continue
        last = _last_part(worth, index)
        if last > index:
            _tell(result, clauses, index, last)
    return result


def _tell(roles: list[Role], clauses: Sequence[Clause], whole: int, last: int) -> None:
    """以上共计6万元，其中1万元抵交执行费，5万元给付申请执行人; 到位6万元，支付工资1万元，支付李苇5万元."""
    parts = range(whole + 1, last + 1)
    found = {roles[part] for part in parts}
    if roles[whole] is Role.REALISED:
        for part in parts:
            roles[part] = _became(roles[part], clauses[part].lead)
    elif Role.REALISED in found and found <= _SPENT and _sums_up(clauses[whole]):
        roles[whole] = Role.REALISED


def _became(role: Role, lead: str) -> Role:
    """What became of a part of what came in, where its own words took it for a debt."""
    if role not in _DEBTS:
        return role
    if grammar.PAYS.match(lead) or grammar.KEEPS.match(lead):
        return Role.REALISED
    return Role.OTHER if grammar.GIVES_BACK.match(lead) else role


def _sums_up(clause: Clause) -> bool:
    return bool(grammar.OPENS.match(clause.after) and grammar.SUMS_UP.search(clause.lead))


def _last_part(worth: Sequence[int], whole: int) -> int:
    """The last of the amounts behind a whole that add up to it; the whole itself where they do not."""
    total = 0
    for place in range(whole + 1, min(len(worth), whole + 1 + _MOST)):
        total += worth[place]
        if total >= worth[whole]:
            return place if total == worth[whole] and place > whole + 1 else whole
    return whole
