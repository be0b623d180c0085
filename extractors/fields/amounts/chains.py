"""The roles within a chain of arithmetic (算式): of its result, and of what is taken off."""

from collections.abc import Sequence

from extractors.fields.amounts.clauses import Clause
from extractors.patterns.amounts import chains as grammar
from extractors.patterns.amounts.roles import PAID_OUT
from models import AmountRole as Role

_NEAR = 10  # characters before a result in which its sign of equality stands
_OWED = frozenset({Role.CLAIM, Role.PRINCIPAL, Role.OUTSTANDING, Role.INTEREST})
IN_HAND = frozenset({Role.PROPERTY_VALUE, Role.REALISED})
"""What is there to be shared out: a price, or money that came in."""


def by_chain(clause: Clause, earlier: Sequence[Role]) -> Role | None:
    """The role that the chain gives an amount; None where it stands in none, or the chain says nothing of it."""
    if not earlier:
        return None
    if signs := _signs(clause, len(earlier)):
        return _result(clause, earlier, signs)
    if grammar.TAKEN_OFF.match(clause.lead) and grammar.GOES_ON.match(clause.after):
        return _taken_off(clause, earlier[-1])
    return None


def without_minuends(roles: Sequence[Role], clauses: Sequence[Clause]) -> list[Role]:
    """尚欠50万元-10万元=40万元: only the result is still owed; the first is what was claimed before the payment."""
    result = list(roles)
    for index, clause in enumerate(clauses):
        signs = _signs(clause, index)
        first = index - len(signs) - 1
        if any(signs) and roles[index] is roles[first] is Role.OUTSTANDING and Role.REALISED in roles[first:index]:
            result[first] = Role.CLAIM if all(signs) else Role.PRINCIPAL
    return result


def with_brackets(roles: Sequence[Role], clauses: Sequence[Clause], worth: Sequence[int]) -> list[Role]:
    """尚欠40万元（50万元-10万元）: the bracket tells how the rest was reckoned, if the values (fen) bear it out."""
    result = list(roles)
    for index in range(len(roles) - 2):
        whole, paid = clauses[index + 1 : index + 3]
        if roles[index] is not Role.OUTSTANDING or whole.lead != "（" or not grammar.TAKEN_OFF.match(paid.lead):
            continue
        if grammar.CLOSES.match(paid.after) and worth[index] == worth[index + 1] - worth[index + 2]:
            result[index + 1 : index + 3] = Role.CLAIM, Role.REALISED
    return result


def with_parts(roles: Sequence[Role], clauses: Sequence[Clause], worth: Sequence[int]) -> list[Role]:
    """到位20万元（变卖款18万元、存款2万元）: what came in came of these, if the values (fen) bear it out."""
    result = list(roles)
    for index in range(len(roles) - 2):
        if roles[index] is not Role.REALISED or not grammar.OPENS.match(clauses[index + 1].lead):
            continue
        for last in range(index + 2, len(roles)):
            if not clauses[last].inside or sum(worth[index + 1 : last + 1]) > worth[index]:
                break
            if sum(worth[index + 1 : last + 1]) == worth[index]:
                parts = roles[index + 1 : last + 1]
                result[index + 1 : last + 1] = [Role.REALISED if one is Role.PROPERTY_VALUE else one for one in parts]
    return result


def _result(clause: Clause, earlier: Sequence[Role], signs: Sequence[bool]) -> Role:
    """50万元-10万元=40万元 is what is left of the first; 5万元+3千元=5.3万元 the sum of all."""
    operands = earlier[-len(signs) - 1 :]
    if clause.where == "plan" and PAID_OUT.match(clause.after):
        return Role.REALISED
    if not any(signs):
        return sum_of(operands, clause)
    if operands[0] in IN_HAND:
        return Role.REALISED
    if operands[0] in _OWED:
        return Role.PRINCIPAL if clause.where == "judgment" else Role.OUTSTANDING
    return operands[0]


def _signs(clause: Clause, before: int) -> list[bool]:
    """Whether each sign of the chain whose result this is takes off; none where it is no result of amounts alone."""
    near = clause.sentence[-_NEAR:]  # most amounts have no such sign before them
    if not ("=" in near or "等于" in near) or not grammar.RESULT.search(clause.sentence):
        return []
    words = clause.sentence.rstrip("=等于为 ")
    chain = words[max(words.rfind(stop) for stop in "，：；=") + 1 :]
    signs = [bool(found["minus"]) for found in grammar.SIGNS.finditer(chain)]
    return signs if len(signs) < before and not grammar.FORMULA.search(chain) else []


def _taken_off(clause: Clause, before: Role) -> Role | None:
    """What a bracket calls it; of a debt, else, what was paid."""
    called = next((role for pattern, role in grammar.CALLED if pattern.match(clause.after)), None)
    return called or (Role.REALISED if before in _OWED | {Role.REALISED} else None)


def sum_of(parts: Sequence[Role], clause: Clause) -> Role:
    """The sum of parts of one kind is of that kind, that of a rest with its interest a rest, else what is claimed.

    In a trial nothing is enforced yet: there it is the debt.
    """
    if len(set(parts)) == 1:
        return parts[0]
    if clause.where == "judgment":
        return Role.PRINCIPAL
    return Role.OUTSTANDING if Role.OUTSTANDING in parts else Role.CLAIM
