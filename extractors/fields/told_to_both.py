"""A letter to both sides (致双方) that says only 你们之间…一案: who of them applied is told by who was paid."""

from extractors.fields.name_lists import Found
from extractors.patterns import letters as grammar

_OPENING = 200  # characters in which a letter says whom it speaks to


def speaks_to_both(text: str, start: int, end: int, addressees: list[Found]) -> bool:
    """Whether the addressees are the two sides of one case (你们之间…一案)."""
    return len(addressees) > 1 and bool(grammar.BETWEEN_YOU.search(text, start, min(end, start + _OPENING)))


def sides_by_money(text: str, start: int, end: int, addressees: list[Found]) -> list[Found]:
    """Who was paid applied, and of whom something was taken owes; of whom both or neither is told is no side here."""
    words = text[start:end]
    sides: list[Found] = []
    for _, name, first, last in addressees:
        paid = any(word + name in words for word in grammar.PAID_TO)
        taken = any(word + name in words for word in grammar.TAKEN_FROM)
        if paid != taken:
            sides.append(("申请执行人" if paid else "被执行人", name, first, last))
    return sides
