"""The role of an item of a list (清单各项): its own words first, those of the heading that governs it second."""

from extractors.fields.amounts.clauses import Clause
from extractors.fields.amounts.rows import ROWS_AT, by_words
from extractors.patterns.amounts import lists as grammar
from models import AmountRole

_BARE = 24  # characters; the name or the day that is all an item says of its sum
_FEES = frozenset({AmountRole.COURT_FEE, AmountRole.ENFORCEMENT_FEE, AmountRole.OTHER})
_OF_ACTS = frozenset({"held", "taken"})
_NAMED = _FEES | {AmountRole.PRINCIPAL, AmountRole.INTEREST}


def of_item(clause: Clause) -> AmountRole | None:
    """By the words behind the heading's colon; None where they say nothing, or where no list's heading stands there.

    请求支付：全部未付租金…元 is asked for, though it is a rest; so is 请求：提取…元.
    """
    if not clause.list or "：" not in clause.near:
        return None
    role = by_words(clause, clause.near.rpartition("：")[2], ROWS_AT)
    return role if clause.list != "ordered" or role in _NAMED else None


def under_heading(clause: Clause, role: AmountRole | None, last: AmountRole | None) -> AmountRole | None:
    """What the heading makes of a role that an item's own words gave, or of an item that says nothing.

    In a trial a debt is not said to be left over. `last` is the role of the amount before it in the same sentence.
    """
    if role is None and last is not None and not grammar.FURTHER.match(clause.lead):
        return None
    if clause.list == "owed" and clause.where == "judgment":
        return role
    if (told := _told(clause, role, last)) or (role is None and len(clause.near.rpartition("：")[2]) >= _BARE):
        return told
    return grammar.TURNS[clause.list].get(role, role)


def _told(clause: Clause, role: AmountRole | None, last: AmountRole | None) -> AmountRole | None:
    """What an item's words say against its heading; None where they leave it to the heading."""
    if clause.list == "ordered" and role is AmountRole.REALISED and grammar.ADVANCED.search(clause.near):
        return AmountRole.PRINCIPAL
    if clause.list == "income" and role is AmountRole.CONTROL_LIMIT and grammar.TAKEN.match(clause.near):
        return AmountRole.REALISED
    if clause.list == "paid" and _still_asked(clause, role):
        return role
    if clause.list in _OF_ACTS and role is AmountRole.PROPERTY_VALUE and grammar.WORTH.search(clause.lead):
        return role
    return _of_price(clause, role, last) if clause.list == "paid" else None


def _still_asked(clause: Clause, role: AmountRole | None) -> bool:
    """What is enforced (执行标的), or what the title gives, beside what came in of it."""
    if role is AmountRole.CLAIM:
        return bool(grammar.ASKED_FOR.search(clause.near))
    return role is AmountRole.PRINCIPAL and bool(grammar.DUE_BY_TITLE.search(clause.near))


def _of_price(clause: Clause, role: AmountRole | None, last: AmountRole | None) -> AmountRole | None:
    """Of what a price was spent on, a cost of the sale is nobody's debt, and the rest is what somebody got."""
    if role is AmountRole.PRINCIPAL:
        beside = last in _FEES and grammar.COST_ON.match(clause.lead)
        return AmountRole.OTHER if beside or grammar.TAKEN_OFF.match(clause.near) else None
    return AmountRole.REALISED if role is AmountRole.OUTSTANDING and grammar.REST.match(clause.near) else None
