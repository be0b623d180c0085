"""Totals (合计): what the papers say is claimed, realised and outstanding. What no paper says stays unknown.

Adding is where a wrong number is made. Of each case one figure of each role counts: a 执恢 that replaced its 执 is
one case, an order to freeze up to a sum (保全限额) or a principal (本金) is no claim, and of several values in a paper
the largest is the total that contains the others. A debt that is enforced in two cases counts once.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from models.case import EnforcementCase
from models.comparable import squeeze
from models.dossier import DebtorDossier, Join
from models.evidence import Evidence
from models.filing import Amount, AmountRole, Filing
from models.money import Money
from models.statement import StatementKind

SUMMED = (AmountRole.CLAIM, AmountRole.REALISED, AmountRole.OUTSTANDING)
"""The roles that are shown: 申请执行标的, 执行到位, 未履行."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One amount with the words it rests on; several words where payments were added. `open_ended`: interest runs."""

    money: Money
    evidence: tuple[Evidence, ...]
    open_ended: bool = False


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One case with the one figure of each role that counts for it, and why it was joined to the debtor."""

    case: EnforcementCase
    amounts: dict[AmountRole, Figure]
    joined: Join | None = None

    @property
    def counted(self) -> bool:
        """Whether it is an unsatisfied enforcement case that counts (计入未清偿案件)."""
        return self.case.unsatisfied and self.case.counts

    @property
    def join(self) -> str | None:
        """Why it was joined (JoinReason)."""
        return self.joined.reason if self.joined else None


@dataclass(frozen=True, slots=True)
class Total:
    """A sum by currency, from `known` of `cases` debts; `more` where interest still runs on a part of it.

    `parts` are the figures that were added, each once.
    """

    money: tuple[Money, ...]
    known: int
    cases: int
    more: bool
    parts: tuple[Figure, ...] = ()

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """The words of every part."""
        return tuple(found for part in self.parts for found in part.evidence)


def case_lines(dossier: DebtorDossier) -> tuple[CaseLine, ...]:
    """A line for each case of the debtor: those that count first, by court."""
    joins = {join.case_number: join for join in dossier.debtor.joins}
    lines = (case_line(case, joins.get(case.number)) for case in dossier.cases)
    return tuple(sorted(lines, key=lambda line: (not line.counted, line.case.court_now.code, line.case.number)))


def case_line(case: EnforcementCase, joined: Join | None = None) -> CaseLine:
    """The claim is the first one stated, outstanding that of the last paper that states it; realised: see below."""
    found = {
        AmountRole.CLAIM: _stated(case.filings, AmountRole.CLAIM),
        AmountRole.REALISED: realised(case.filings),
        AmountRole.OUTSTANDING: _stated(reversed(case.filings), AmountRole.OUTSTANDING),
    }
    return CaseLine(case, {role: figure for role, figure in found.items() if figure}, joined)


def realised(papers: Iterable[Filing]) -> Figure | None:
    """The last total that is stated (执行到位、累计); else every payment once, for later papers repeat earlier ones."""
    return _figure(payments([amount for filing in papers for amount in _meant(filing, AmountRole.REALISED)]))


def payments(found: Sequence[Amount]) -> list[Amount]:
    """Of the amounts said to be realised, those to add: the last total alone, else every payment once."""
    if stated := [amount for amount in found if amount.total]:
        return stated[-1:]
    once: dict[tuple[int, str], Amount] = {}
    for amount in found:
        once.setdefault((amount.money.fen, amount.money.currency), amount)
    return list(once.values())


def totals(lines: Sequence[CaseLine]) -> dict[AmountRole, Total]:
    """Each shown role summed over the counted cases, the same debt once."""
    debts = _debts([line for line in lines if line.counted])
    return {role: _total(role, debts) for role in SUMMED}


def _stated(papers: Iterable[Filing], role: AmountRole) -> Figure | None:
    """The largest amount of the role in the first of these papers that has one.

    Of two currencies none is the larger: that in yuan, where one is, else that of the first currency.
    """
    for filing in papers:
        if found := _meant(filing, role):
            currencies = [amount.money.currency for amount in found]
            kept = "CNY" if "CNY" in currencies else currencies[0]
            alike = [amount for amount in found if amount.money.currency == kept]
            return _figure([max(alike, key=lambda amount: amount.money.fen)])
    return None


def _meant(filing: Filing, role: AmountRole) -> list[Amount]:
    """The paper's amounts of the role, without a misprint that it corrects (补正)."""
    return [amount for amount in filing.amounts if amount.role is role and not amount.corrected]


def _figure(amounts: Sequence[Amount]) -> Figure | None:
    """The amounts as one, those of the first one's currency."""
    same = [amount for amount in amounts if amount.money.currency == amounts[0].money.currency]
    if not same:
        return None
    return Figure(
        money=Money(fen=sum(amount.money.fen for amount in same), currency=same[0].money.currency),
        evidence=tuple(amount.evidence for amount in same),
        open_ended=any(amount.open_ended for amount in same),
    )


def _debts(lines: Iterable[CaseLine]) -> list[list[CaseLine]]:
    """The lines by debt (同一债务): one title for one applicant is one debt, whatever the number of its cases.

    Two cases that enforce different items (判项) of one title are two debts.
    """
    debts: list[list[CaseLine]] = []
    known: dict[tuple[str, str], list[tuple[frozenset[str], list[CaseLine]]]] = {}
    for line in lines:
        keys, items = list(_keys(line.case)), _items(line.case)
        met = (
            debt
            for key in keys
            for other, debt in known.get(key, ())
            if not (items and other and items.isdisjoint(other))
        )
        debt = next(met, None)
        if debt is None:
            debts.append(debt := [])
        debt.append(line)
        for key in keys:
            known.setdefault(key, []).append((items, debt))
    return debts


def _keys(case: EnforcementCase) -> Iterator[tuple[str, str]]:
    who = [squeeze(name) for name in (*case.applicants, *case.applicant_marks)]
    return ((squeeze(title), name) for title in case.titles for name in who)


def _items(case: EnforcementCase) -> frozenset[str]:
    """What the applications say they enforce of the title; empty where they do not limit it."""
    stated = (one for filing in case.filings for one in filing.stated(StatementKind.TITLE_ITEM))
    return frozenset("".join(one.evidence.quote.split()) for one in stated)


def _total(role: AmountRole, debts: Sequence[Sequence[CaseLine]]) -> Total:
    """Of each debt the figure of the first case that states it."""
    stated = (next((line.amounts[role] for line in debt if role in line.amounts), None) for debt in debts)
    parts = tuple(figure for figure in stated if figure)
    sums: dict[str, int] = {}
    for part in parts:
        sums[part.money.currency] = sums.get(part.money.currency, 0) + part.money.fen
    money = tuple(Money(fen=fen, currency=currency) for currency, fen in sums.items())
    return Total(money, len(parts), len(debts), any(part.open_ended for part in parts), parts)
