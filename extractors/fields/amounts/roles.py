"""The role of each amount (金额性质), by the words of its clause and the part of the paper it stands in."""

from collections.abc import Sequence

from extractors.fields.amounts.breakdowns import with_breakdown
from extractors.fields.amounts.chains import by_chain, with_brackets, with_parts, without_minuends
from extractors.fields.amounts.clauses import Clause, clauses_of
from extractors.fields.amounts.items import of_item, under_heading
from extractors.fields.amounts.rows import ROWS_AT, ROWS_BESIDES, by_words
from extractors.fields.amounts.sums import by_parts
from extractors.paper.parts import Parts
from extractors.patterns.amounts import roles as grammar
from models import AmountRole

_BARE_SUM = 12  # characters; 合计 that begins a line of a table
_GOING_ON = frozenset({AmountRole.REALISED, AmountRole.OUTSTANDING, AmountRole.CONTROL_LIMIT})
_OF_DEBT = frozenset({AmountRole.PRINCIPAL, AmountRole.OUTSTANDING})
_NOTHING: frozenset[AmountRole] = frozenset()
_PAID = frozenset({AmountRole.CLAIM, AmountRole.OTHER})
_HANDED = _PAID | {AmountRole.CONTROL_LIMIT}
_FEES = frozenset({AmountRole.COURT_FEE, AmountRole.ENFORCEMENT_FEE})
_COSTS = frozenset({AmountRole.COURT_FEE, AmountRole.INTEREST, AmountRole.OTHER})


def roles_of(
    text: str, spans: Sequence[tuple[int, int]], parts: Parts, worth: Sequence[int]
) -> list[tuple[AmountRole, bool]]:
    """Role of each amount and whether interest still runs on it, in order; `worth` are their values in fen."""
    clauses = clauses_of(text, spans, parts)
    roles: list[AmountRole] = []
    for clause in clauses:
        roles.append(_role(clause, roles, worth, clauses))
        _tell_list(roles, clauses)
    reckoned = with_parts(with_brackets(without_minuends(roles, clauses), clauses, worth), clauses, worth)
    items = with_breakdown(_itemised(_said_of_each(reckoned, clauses), clauses), clauses, worth)
    return [(role, _runs(clause)) for role, clause in zip(items, clauses, strict=True)]


def _role(clause: Clause, earlier: Sequence[AmountRole], worth: Sequence[int], clauses: Sequence[Clause]) -> AmountRole:
    """By its place in a list; then by the nearest words; then as the amount before it; then by the part."""
    last = earlier[clause.follows] if earlier and clause.linked else None
    role = by_chain(clause, earlier) or by_parts(clause, earlier, worth, clauses) or _by_list(clause, earlier, last)
    role = role or of_item(clause) or by_words(clause, clause.near, ROWS_AT)
    if _goes_on(clause, role, last):
        role = last
    if role is AmountRole.PRINCIPAL and last in _COSTS and _still_owed(clause):
        role = AmountRole.OUTSTANDING
    if last is AmountRole.REALISED and _goes_on_paid(clause, role):
        role = last
    if last is AmountRole.OTHER and _next_class(clause) and grammar.COSTS_FIRST.search(clause.sentence):
        role = AmountRole.REALISED
    if role is None and last is AmountRole.COURT_FEE and grammar.SHARE.search(clause.near):
        role = last
    if role is None and last is AmountRole.COURT_FEE and clause.where != "judgment":
        role = AmountRole.OTHER if grammar.OWN_COST.match(clause.near) else None
    if role is None and clause.lead != clause.near:
        role = by_words(clause, clause.lead, ROWS_BESIDES)
    if clause.list:
        role = under_heading(clause, role, last)
    return role or _meant(clause, earlier, worth) or last or _by_part(clause)


def _meant(clause: Clause, earlier: Sequence[AmountRole], worth: Sequence[int]) -> AmountRole | None:
    """该136万元: the sum that was told of before, by its value (fen)."""
    if not earlier or not grammar.THE_SAME.search(clause.near):
        return None
    place = len(earlier)
    return next((earlier[index] for index in range(place - 1, -1, -1) if worth[index] == worth[place]), None)


def _goes_on(clause: Clause, role: AmountRole | None, last: AmountRole | None) -> object:
    """A further thing of one verb: 拖欠物业费…元、水电费…元; 冻结存款…元、公积金…元; 清偿抵押债权…元、职工债权…元."""
    if last is AmountRole.REALISED and (_next_class(clause) or grammar.WAY_ON.match(clause.lead)):
        return True
    if last is AmountRole.REALISED and role is AmountRole.PROPERTY_VALUE and grammar.TAKEN_ON.match(clause.lead):
        return grammar.TAKES.search(clause.sentence)
    if last is AmountRole.OUTSTANDING and role is AmountRole.OTHER and grammar.TAX_ON.match(clause.lead):
        return grammar.OWES.search(clause.sentence)
    if last is AmountRole.OUTSTANDING and role is AmountRole.OTHER and grammar.BORNE.match(clause.after):
        return grammar.GOES_ON.match(clause.lead) and grammar.ARREARS.search(clause.sentence)
    if last is AmountRole.CONTROL_LIMIT and role is AmountRole.PROPERTY_VALUE and grammar.TAKEN_ON.match(clause.lead):
        return grammar.HOLDS.search(clause.sentence)
    held = last is AmountRole.CONTROL_LIMIT and role is AmountRole.PROPERTY_VALUE
    spent = last is AmountRole.OTHER and clause.where == "judgment" and grammar.SPENT_ON.search(clause.sentence)
    further = role is AmountRole.PRINCIPAL and (last in _GOING_ON or spent)
    return (held or further) and grammar.GOES_ON.match(clause.lead)


def _next_class(clause: Clause) -> bool:
    """A further class of creditors that was paid, unless what follows says that it was not."""
    return bool(grammar.CLASS_ON.match(clause.lead) and not grammar.NOT_PAID.match(clause.after))


def _still_owed(clause: Clause) -> object:
    """尚欠工程款…元、利息…元、保证金…元: a further debt behind the interest."""
    return clause.where == "" and grammar.GOES_ON.match(clause.lead) and grammar.STILL_OWED.search(clause.sentence)


def _goes_on_paid(clause: Clause, role: AmountRole | None) -> object:
    """归还本金…元、利息…元; 7月付款…元，9月付款…元."""
    if role is AmountRole.INTEREST:
        return grammar.PARTS_ON.match(clause.lead)
    if grammar.TO_ANOTHER.match(clause.lead):
        return not grammar.AGREED.search(clause.sentence)
    if clause.where == "" and role is AmountRole.PRINCIPAL:
        return grammar.PAID_ON.match(clause.near) and not grammar.AGREED.search(clause.sentence)
    return clause.where == "judgment" and role in {None, AmountRole.PRINCIPAL} and grammar.NEXT_DAY.match(clause.near)


def _by_list(clause: Clause, earlier: Sequence[AmountRole], last: AmountRole | None) -> AmountRole | None:
    """A factor of a formula, a repetition or further item without words of its own, a sum (共计)."""
    if grammar.BASE.match(clause.after):
        return AmountRole.PRINCIPAL
    if grammar.FACTOR.match(clause.after) or grammar.IS_FACTOR.search(clause.lead):
        return AmountRole.OTHER
    again = grammar.LINK.match(clause.lead) and not grammar.NO_REPETITION.match(clause.after)
    if last and (again or grammar.PART_OF.match(clause.near)):
        own = again and (last is AmountRole.OTHER or (last in _FEES and clause.lead == "，"))
        return (by_words(clause, "", ROWS_AT) if own else None) or last
    sums_up = earlier and grammar.SUM.search(clause.lead)
    if sums_up and grammar.RATE.search(clause.sentence):
        return AmountRole.PRINCIPAL if clause.where == "judgment" and grammar.OF_WORK.search(clause.sentence) else None
    if sums_up and (clause.listed or len(clause.lead) < _BARE_SUM):
        return _sum(earlier, clause)
    return None


def _tell_list(roles: list[AmountRole], clauses: Sequence[Clause]) -> None:
    """分别以3万元、4万元拍卖成交: the words behind the last of a list tell what each without any of its own is."""
    index = len(roles) - 2
    while index >= 0 and roles[index] is AmountRole.OTHER and clauses[index].after in {"、", "和", "及", "与"}:
        roles[index] = roles[index + 1]
        index -= 1


def _by_part(clause: Clause) -> AmountRole:
    """Without any word: in a list of cases what is claimed, in a judgment the debt."""
    if clause.where != "judgment" and grammar.LISTED.search(clause.lead):
        return AmountRole.CLAIM
    return AmountRole.PRINCIPAL if clause.where == "judgment" else AmountRole.OTHER


def _sum(earlier: Sequence[AmountRole], clause: Clause) -> AmountRole:
    """共计: of one kind the kind, of several what is claimed altogether; so is 以上共计 of debts to be enforced.

    In a trial nothing is enforced yet: there it is the debt.
    """
    last = earlier[-1]
    if clause.where != "judgment" and grammar.PAID_OUT.match(clause.after):
        return AmountRole.REALISED
    if clause.where != "judgment" and last in _COSTS and _rest(earlier) is AmountRole.OUTSTANDING:
        return AmountRole.OUTSTANDING
    if last is AmountRole.PRINCIPAL and clause.where != "judgment" and grammar.ABOVE.search(clause.lead):
        return AmountRole.CLAIM
    further = last is AmountRole.INTEREST and len(earlier) > 2 and earlier[-3] in _OF_DEBT
    if len(earlier) < 2 or (earlier[-2] is last and not further):
        return last
    if clause.where == "judgment":
        return AmountRole.PRINCIPAL
    pair = {earlier[-2], last}
    in_hand = pair == {AmountRole.PROPERTY_VALUE, AmountRole.REALISED}
    return AmountRole.PROPERTY_VALUE if in_hand else AmountRole.CLAIM


def _rest(earlier: Sequence[AmountRole]) -> AmountRole:
    """What the costs and the interest of a list stand behind: 尚欠本金…元，利息…元，合计…元 is owed altogether."""
    return next((role for role in reversed(earlier) if role not in _COSTS), AmountRole.OTHER)


def _said_of_each(roles: Sequence[AmountRole], clauses: Sequence[Clause]) -> list[AmountRole]:
    """税款…元、职工债权…元已全额清偿: what is said behind the last of a list is said of each."""
    result = list(roles)
    turned = _NOTHING
    for index in range(len(roles) - 1, -1, -1):
        clause = clauses[index]
        if grammar.HANDED_ON.match(clause.after):
            turned = _HANDED
        elif grammar.ALL_PAID.match(clause.after):
            turned = turned or _PAID
        if roles[index] in turned and not grammar.OF_THE_CASE.search(clause.near):
            result[index] = AmountRole.REALISED
        turned = turned if grammar.NEXT_ITEM.match(clause.lead) else _NOTHING
    return result


def _itemised(roles: Sequence[AmountRole], clauses: Sequence[Clause]) -> list[AmountRole]:
    """A claim that names its debt and is followed by interest or costs is one item of it: the principal."""
    result = list(roles)
    item = False
    for index in range(len(roles) - 2, -1, -1):
        follows = clauses[index + 1].listed and (roles[index + 1] in _COSTS or item)
        lead = clauses[index].lead
        claimed = roles[index] is AmountRole.CLAIM
        # 标的为罚款…元、违法所得…元、加处罚款…元: what stands between is an item already.
        between = roles[index] is AmountRole.PRINCIPAL and grammar.GOES_ON.match(lead)
        item = bool(
            (claimed or between)
            and follows
            and (grammar.ITEM.search(lead) or grammar.LINK.match(lead) or grammar.BY_TITLE.search(lead))
        )
        if item and claimed:
            result[index] = AmountRole.PRINCIPAL
    return result


def _runs(clause: Clause) -> bool:
    return bool(grammar.RUNNING.match(clause.after) or grammar.RUNNING_ON.match(clause.after))
