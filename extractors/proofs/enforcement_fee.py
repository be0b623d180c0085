"""The enforcement fee (申请执行费) against its scale, computed on the claim that the same paper states.

Scale: 诉讼费用交纳办法 (国务院令第481号) art. 14, progressive by band; from memory, not verified (verified: False).
"""

from collections.abc import Iterator
from decimal import Decimal

from extractors.marks import text_of
from extractors.paper.sentences import clause_start
from extractors.patterns import proofs as grammar
from extractors.proofs.said import Said, contradiction, said
from extractors.spacy_parts import Doc
from models import AmountRole, Money, Warn

CODE = "enforcement_fee_scale"
# Upper limit of each band in 元, and the rate on what lies within it; up to the first limit the fee is flat.
FLAT, FLAT_TO = 50, 10_000
BANDS = (
    (500_000, Decimal("0.015")),
    (5_000_000, Decimal("0.01")),
    (10_000_000, Decimal("0.005")),
    (None, Decimal("0.001")),
)
_MOST_SUMS = 60  # a paper of more sums is a table; on which of them the fee rests is not said
_TOLERANCE = 100  # fen; courts round to whole 元, up or down


def fee_of(claim: Money) -> Money:
    """The fee for a claim in 元: 12,500元 costs 87.50元."""
    fee, lower = Decimal(FLAT), FLAT_TO
    for upper, rate in BANDS:
        within = claim.units - lower if upper is None else min(claim.units, Decimal(upper)) - lower
        if within <= 0:
            break
        fee, lower = fee + within * rate, upper or lower
    return Money.of(fee)


def fee_against_scale(doc: Doc) -> Iterator[Warn]:
    """A warning where the one fee of the paper fits neither its one closed claim nor any other sum it may rest on."""
    amounts = [amount for amount in said(doc) if amount.money.currency == "CNY"]
    fees = [amount for amount in amounts if amount.role is AmountRole.ENFORCEMENT_FEE]
    claims = [amount for amount in amounts if amount.role is AmountRole.CLAIM]
    if len({fee.money.fen for fee in fees}) != 1 or len({claim.money.fen for claim in claims}) != 1:
        return
    if len(_sums(amounts)) > _MOST_SUMS:
        return
    fee, claim = fees[0], claims[0]
    if any(_other(doc, one) for one in fees) or any(_open(doc, one) for one in claims):
        return
    if not grammar.MANY_CASES.search(text_of(doc)) and not any(_fits(fee, base) for base in _bases(amounts)):
        due = fee_of(claim.money)
        scale = "诉讼费用交纳办法 art. 14, not verified"
        yield contradiction(
            CODE,
            en=f"the fee “{fee.quote}” says {fee.money}, on the claim “{claim.quote}” the scale ({scale}) makes {due}",
            zh=f"执行费“{fee.quote}”为{fee.money.zh}，按申请执行标的“{claim.quote}”依《诉讼费用交纳办法》第十四条（未经人工核对）"
            f"应为{due.zh}。",
        )


def _bases(amounts: list[Said]) -> Iterator[Money]:
    """What a fee may rest on: every amount of the paper, and any two together (本金 and 利息, 标的 and 受理费)."""
    fens = _sums(amounts)
    for index, one in enumerate(fens):
        yield Money(fen=one)
        yield from (Money(fen=one + other) for other in fens[index + 1 :])
        yield from (Money(fen=other - one) for other in fens[index + 1 :])


def _sums(amounts: list[Said]) -> list[int]:
    """Every sum in fen that is no enforcement fee, once."""
    return sorted({amount.money.fen for amount in amounts if amount.role is not AmountRole.ENFORCEMENT_FEE})


def _fits(fee: Said, base: Money) -> bool:
    return abs(fee_of(base).fen - fee.money.fen) <= _TOLERANCE


def _other(doc: Doc, fee: Said) -> bool:
    """Whether it is said to be more or less than the one fee: halved, in part, together with another."""
    around = _clause(doc, fee)
    return fee.vague or bool(grammar.OTHER_FEE.search(around))


def _open(doc: Doc, claim: Said) -> bool:
    """Whether anything still uncounted belongs to the claim: its sentence speaks of interest."""
    text = text_of(doc)
    start = max(text.rfind("。", 0, claim.start), text.rfind("\n", 0, claim.start)) + 1
    stops = [end for end in (text.find("。", claim.end), text.find("\n", claim.end)) if end >= 0]
    sentence = text[start : min(stops, default=len(text))]
    return claim.open_ended or claim.vague or bool(grammar.OPEN_CLAIM.search(sentence))


def _clause(doc: Doc, fee: Said) -> str:
    """The words of the fee's own clause, before and behind it."""
    text = text_of(doc)
    start = clause_start(text, fee.start, "，。；、\n（")
    return text[start : fee.start] + "|" + text[fee.end : fee.end + 6].split("，")[0].split("。")[0]
