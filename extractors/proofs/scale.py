"""Slips of 万 and 亿 (万元、亿元之误): the same figures in two scales, and a share larger than its whole."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from extractors.marks import text_of
from extractors.patterns import proofs as grammar
from extractors.proofs.said import Said, between, contradiction, said
from extractors.spacy_parts import Doc
from models import Money, Warn

CODE = "amount_scale"
_FACTORS = (10**4, 10**8)
_FIRST_PLACES = 20  # of an amount that stands on every line of a table
_LEAST_FIGURES = 3  # 5元 and 5万元 may both be right; 123,400元 and 123,400万元 hardly


def slips_of_scale(doc: Doc) -> Iterator[Warn]:
    """A warning for each pair of sums of which one is 万 or 亿 times the other, or a share above its whole."""
    amounts = [amount for amount in said(doc) if amount.money.fen and not amount.vague]
    for low, high in _same_figures(amounts):
        pairs = ((one, other) for one in low for other in high)
        if pair := next(((one, other) for one, other in pairs if _same_thing(doc, one, other)), None):
            first, second = sorted(pair, key=lambda amount: amount.start)
            said_twice = f"“{first.quote}” says {first.money}, “{second.quote}” says {second.money}"
            yield contradiction(
                CODE,
                en=f"{said_twice}: the same figures, 万 or 亿 apart",
                zh=f"“{first.quote}”为{first.money.zh}，“{second.quote}”为{second.money.zh}，数字相同而单位相差万或亿。",
            )
    for whole, share in pairwise(amounts):
        if _above_its_whole(doc, whole, share):
            yield contradiction(
                CODE,
                en=f"“{share.quote}” says {share.money} and is called a part of “{whole.quote}”, {whole.money}",
                zh=f"“{share.quote}”（{share.money.zh}）称为“{whole.quote}”（{whole.money.zh}）的一部分，却大于该数。",
            )


def _same_figures(amounts: Sequence[Said]) -> Iterator[tuple[Sequence[Said], Sequence[Said]]]:
    """The amounts of one sum and those of 万 or 亿 times it, for every sum of enough figures; first places only."""
    by_money: dict[Money, list[Said]] = {}
    for amount in amounts:
        by_money.setdefault(amount.money, []).append(amount)
    for money, low in by_money.items():
        for factor in _FACTORS if len(str(money.fen).strip("0")) >= _LEAST_FIGURES else ():
            if high := by_money.get(Money(fen=money.fen * factor, currency=money.currency)):
                yield low[:_FIRST_PLACES], high[:_FIRST_PLACES]


def _same_thing(doc: Doc, one: Said, other: Said) -> bool:
    """Whether both are of one role, or the same noun stands before both."""
    text = text_of(doc)
    nouns = [grammar.NOUN.search(text[max(0, amount.start - 8) : amount.start]) for amount in (one, other)]
    same = bool(nouns[0] and nouns[1] and nouns[0].group()[-2:] == nouns[1].group()[-2:])
    return one.role is other.role or same


def _above_its_whole(doc: Doc, whole: Said, share: Said) -> bool:
    """其中本金…万元 of a sum that is smaller: without its 万 it would fit."""
    return (
        whole.money.currency == share.money.currency
        and share.money.fen > whole.money.fen
        and bool(grammar.LARGE.search(share.quote))
        and any(share.money.fen <= whole.money.fen * factor for factor in _FACTORS)
        and bool(grammar.SHARE_OF.fullmatch(between(doc, whole, share)))
    )
