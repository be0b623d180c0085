"""Every amount of money in the paper (金额): its exact value in fen (分), its currency, its role and its place."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from extractors.fields.amounts.card_sums import sums_of_card
from extractors.fields.amounts.roles import roles_of
from extractors.fields.amounts.tables import cells_in, column_roles
from extractors.marks import mark, marks, text_of
from extractors.numerals import number
from extractors.paper.cards import Card
from extractors.paper.parts import Parts, card_in, parts_of
from extractors.patterns.amounts import printed as grammar
from extractors.patterns.amounts.tables import PLAN
from extractors.spacy_parts import Doc
from models import AmountRole, Money

GROUP = "amounts"
_MOST, _LONGEST = Decimal(10) ** 15, 60  # 元, and characters: beyond them stand columns of a table run together
_TOTAL_REACH = 30  # characters before an amount in which 累计执行到位 stands


@dataclass(frozen=True, slots=True)
class AmountDraft:
    """One printed amount; `open_ended` where interest still runs on it (及利息), `total` for all that is realised.

    `corrected` is a misprint that the paper replaces (95,200元补正为105,200元).
    """

    money: Money
    role: AmountRole
    open_ended: bool = False
    total: bool = False
    corrected: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """Where an amount stands in the text to match in, and what it is worth."""

    start: int
    end: int
    money: Money


def find_amounts(doc: Doc) -> Doc:
    """Mark every amount of money with its `AmountDraft`; a number inside a case number is none."""
    text, parts = text_of(doc), parts_of(doc)
    found, columns = _found_in(text, parts, [(start, end) for start, end, _ in marks(doc, "case_numbers")])
    if card := card_in(doc):
        found, columns = _with_fields(text, card, found, columns)
    corrects = bool(grammar.CORRECTS.search(text))
    roles = roles_of(text, [(item.start, item.end) for item in found], parts, [item.money.fen for item in found])
    for item, (by_words, open_ended) in zip(found, roles, strict=True):
        role = columns.get(item.start) or by_words
        before = text[max(0, item.start - _TOTAL_REACH) : item.start]
        total = role is AmountRole.REALISED and bool(grammar.TOTAL.search(before))
        corrected = corrects and bool(grammar.CORRECTED.match(text, item.end))
        mark(doc, GROUP, item.start, item.end, AmountDraft(item.money, role, open_ended, total, corrected))
    return doc


def _found_in(
    text: str, parts: Parts, numbers: Sequence[tuple[int, int]]
) -> tuple[list[Found], dict[int, AmountRole | None]]:
    """Amounts with a unit and those in the cells of tables, in order, and the roles that columns give by place."""
    plan = bool(PLAN.search(text, parts.title.start, parts.title.end))
    found = list(amounts_in(text, numbers))
    taken = sorted([*numbers, *((item.start, item.end) for item in found)])
    cells = {cell.start: cell for cell in cells_in(text, taken, plan=plan)}
    found += [Found(cell.start, cell.end, Money.of(cell.value, "CNY")) for cell in cells.values()]
    found.sort(key=lambda item: item.start)
    columns = column_roles(text, [(item.start, item.end) for item in found], cells, plan=plan)
    return [item for item in found if columns.get(item.start, AmountRole.OTHER)], columns


def _with_fields(
    text: str, card: Card, found: list[Found], columns: dict[int, AmountRole | None]
) -> tuple[list[Found], dict[int, AmountRole | None]]:
    """These with the figures of a card's fields, whose labels say what they are."""
    for said in sums_of_card(text, card):
        there = [one for one in found if one.start < said.end and said.start < one.end]
        new = [] if there else [Found(said.start, said.end, Money.of(said.value, "CNY"))]
        columns |= {one.start: said.role for one in (*there, *new)}
        found = sorted([*found, *new], key=lambda one: one.start)
    return found, columns


def amounts_in(text: str, excluded: Iterable[tuple[int, int]] = ()) -> Iterator[Found]:
    """Each amount in folded text, in order; what lies within an excluded span is passed over."""
    spans = sorted(excluded)
    starts = [start for start, _ in spans]
    usual = "CNY"
    lower: re.Match[str] | None = None
    for match in grammar.NUMBER.finditer(text):
        before = bisect_right(starts, match.start()) - 1
        if before >= 0 and match.start() < spans[before][1]:
            continue
        money = _is_money(text, match)
        if money:
            if lower and grammar.RANGE.fullmatch(text, lower.end(), match.start()):
                yield from _found(lower, usual, upper=match)
            here = list(_found(match, usual))
            yield from here
            if here and here[0].money.currency != usual and grammar.SAME_BELOW.match(text, match.end()):
                usual = here[0].money.currency
        lower = None if money else match


def _is_money(text: str, match: re.Match[str]) -> bool:
    """A number with a unit or a currency beside it; 600万 without 元 only where its clause speaks of money."""
    if match["unit"]:
        return not grammar.PART_OF_A_NAME.match(text, match.start())
    after = text[match.end() : match.end() + 1]
    if match["sign"]:
        return after not in {"年", "月", "%", "账"}
    if not grammar.LARGE_SCALE.search(match.group()) or (after and grammar.OTHER_UNIT.match(after)):
        return False
    if grammar.UPPER_LIMIT.match(text, match.end()):
        return True
    around = (
        text[max(0, match.start() - 12) : match.start()]
        + "|"
        + text[match.end() : match.end() + (12 if grammar.ABOUT_BEHIND.match(text, match.end()) else 4)]
    )
    return bool(grammar.MONEY_CONTEXT.search(around))


def _found(match: re.Match[str], usual: str, upper: re.Match[str] | None = None) -> Iterator[Found]:
    """The amount of one match; the lower limit of a range borrows currency, and scale, from the upper one."""
    digits = match["figures"] or match["words"]
    value = _lower(digits, upper["figures"] or upper["words"]) if upper else _value(digits)
    if value is not None and value + _minor(match["minor"]) < _MOST:
        money = Money.of(value + _minor(match["minor"]), _currency(match, upper or match, usual))
        yield Found(match.start(), match.end(), money)


def _lower(digits: str, upper: str) -> Decimal | None:
    """A lower limit as worth as the upper one allows: scaled as it is (5-6万元), or not (1000元至2万元), or nothing."""
    most, plain = _value(upper), _value(digits)
    scale = None if grammar.LARGE_SCALE.search(digits) else grammar.SCALE_AT_END.search(upper)
    worths = [_value(digits + scale.group()), plain] if scale else [plain]
    return next((worth for worth in worths if worth <= most), None)


def _value(digits: str) -> Decimal:
    return number(digits) if len(digits) < _LONGEST else _MOST


def _currency(match: re.Match[str], lender: re.Match[str], usual: str) -> str:
    """ISO code: the unit's own currency (欧元), then the word before (美元86500元) or behind, then the usual one."""
    words = (lender["named"], lender["coin"], lender["behind"], match["again"], match["sign"], lender["sign"])
    return next((grammar.CODES[word] for word in words if word in grammar.CODES), usual)


def _minor(text: str | None) -> Decimal:
    """角 and 分 as parts of one 元."""
    worth = {"角": Decimal("0.1"), "分": Decimal("0.01")}
    return sum((number(digit) * worth[unit] for digit, unit in grammar.MINOR.findall(text or "")), Decimal(0))
