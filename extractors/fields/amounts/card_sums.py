"""Sums of a card (案件信息卡): figures whose label says what they are (执行标的、未履行金额).

Many print no unit, or print it with the label (万元).
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from extractors.numerals import LARGE
from extractors.paper.cards import Card
from extractors.patterns import cards as grammar
from models import AmountRole


class CardSum(NamedTuple):
    """Where a figure stands, its worth in 元, and what it is."""

    start: int
    end: int
    value: Decimal
    role: AmountRole


def sums_of_card(text: str, card: Card) -> Iterator[CardSum]:
    """The sum of each field of money; the figure's own unit goes before that of its label."""
    for field in card.of(*grammar.MONEY):
        if found := grammar.FIGURE.match(text, *field.value):
            unit = found["unit"] or field.unit
            scale = LARGE.get(unit[:1], 1)
            value = Decimal(found["figures"].replace(",", "").replace("，", "")) * scale
            yield CardSum(*found.span(), value, grammar.MONEY[field.kind])
