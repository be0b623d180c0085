"""Totals (合计): what the papers say is claimed, realised and outstanding. What no paper says stays unknown.

Adding is where a wrong number is made: of each case one amount of each role counts, and a title that one applicant
enforces in two courts counts once.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from models import Amount, AmountRole, EnforcementCase, JoinReason, Money

SUMMED = (AmountRole.CLAIM, AmountRole.REALISED, AmountRole.OUTSTANDING)
"""The roles that are shown: 申请执行标的, 执行到位, 未履行."""


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One case with the one amount of each role that counts for it, and why it was joined to the debtor."""

    case: EnforcementCase
    amounts: dict[AmountRole, Amount]
    join: JoinReason | None = None

    @property
    def counted(self) -> bool:
        """Whether it is an unsatisfied enforcement case that counts (计入未清偿案件)."""
        return self.case.unsatisfied and self.case.counts


@dataclass(frozen=True, slots=True)
class Total:
    """A sum by currency, from `known` of `cases` cases; `more` where interest still runs on a part of it."""

    money: tuple[Money, ...]
    known: int
    cases: int
    more: bool


def case_line(case: EnforcementCase, join: JoinReason | None = None) -> CaseLine:
    """The claim is the first one stated; realised and outstanding are those of the last paper that states them."""
    found = {role: _last(case, role) for role in (AmountRole.REALISED, AmountRole.OUTSTANDING)}
    claims = (amount for filing in case.filings for amount in filing.amounts if amount.role is AmountRole.CLAIM)
    found[AmountRole.CLAIM] = next(claims, None)
    return CaseLine(case, {role: amount for role, amount in found.items() if amount}, join)


def totals(lines: Sequence[CaseLine]) -> dict[AmountRole, Total]:
    """Each shown role summed over the counted cases, the same debt once."""
    single = _without_doubles(line for line in lines if line.counted)
    return {role: _total(role, single) for role in SUMMED}


def _last(case: EnforcementCase, role: AmountRole) -> Amount | None:
    # One paper may give a total and its parts: the largest is the nearest to the total, and no payment counts twice.
    for filing in reversed(case.filings):
        stated = [amount for amount in filing.amounts if amount.role is role]
        if stated:
            return max(stated, key=lambda amount: amount.money.fen)
    return None


def _without_doubles(lines: Iterable[CaseLine]) -> list[CaseLine]:
    kept: list[CaseLine] = []
    seen: set[tuple[str, str]] = set()
    for line in lines:
        debts = {(title, applicant) for title in line.case.titles for applicant in line.case.applicants}
        if not debts & seen:
            kept.append(line)
        seen |= debts
    return kept


def _total(role: AmountRole, lines: Sequence[CaseLine]) -> Total:
    amounts = [line.amounts[role] for line in lines if role in line.amounts]
    sums: dict[str, int] = {}
    for amount in amounts:
        sums[amount.money.currency] = sums.get(amount.money.currency, 0) + amount.money.fen
    money = tuple(Money(fen=fen, currency=currency) for currency, fen in sums.items())
    return Total(money, len(amounts), len(lines), any(amount.open_ended for amount in amounts))
