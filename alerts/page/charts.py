"""Charts (图表): cases and amounts by court, debtors by urgency, as shares that the templates draw as inline SVG.

A chart stands in the table of its figures: the bar is for the eye, the figure beside it for reading, sorting, printing.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from alerts.page.sections import Section
from models import AmountRole, Money, Urgency
from models.totals import CaseLine, totals


@dataclass(frozen=True, slots=True)
class CourtSum:
    """One court's unsatisfied cases of tonight's flagged debtors, with what its papers claim and leave outstanding.

    `claim` and `outstanding` are in 元 only (other currencies stand in the debtor's section); None: no paper says.
    """

    court: str
    debtors: int
    cases: int
    claim: Money | None
    outstanding: Money | None

    @property
    def most(self) -> int:
        """The larger of the two in fen, by which bars are measured."""
        return max(money.fen if money else 0 for money in (self.claim, self.outstanding))


def by_court(sections: Iterable[Section]) -> tuple[CourtSum, ...]:
    """The courts where the cases lie now, most cases first; what several debtors or cases share counts once."""
    lines: dict[str, dict[str, CaseLine]] = defaultdict(dict)
    debtors: Counter[str] = Counter()
    for section in sections:
        here = [line for line in section.lines if line.counted]
        debtors.update({line.case.court_now.name for line in here})
        for line in here:
            lines[line.case.court_now.name].setdefault(line.case.number, line)
    sums = (_court_sum(court, debtors[court], tuple(held.values())) for court, held in lines.items())
    return tuple(sorted(sums, key=lambda one: (-one.cases, one.court)))


def by_urgency(sections: Sequence[Section]) -> Mapping[Urgency, int]:
    """How many debtors of each urgency; every urgency has its figure."""
    counts = Counter(section.urgency for section in sections)
    return {urgency: counts[urgency] for urgency in Urgency}


def share(value: int, most: int) -> str:
    """The value's share of the greatest one in per cent, as SVG wants it."""
    return f"{100 * value / most:.1f}" if most else "0"


def _court_sum(court: str, debtors: int, lines: Sequence[CaseLine]) -> CourtSum:
    sums = totals(lines)
    return CourtSum(
        court, debtors, len(lines), _yuan(sums[AmountRole.CLAIM].money), _yuan(sums[AmountRole.OUTSTANDING].money)
    )


def _yuan(found: Iterable[Money]) -> Money | None:
    return next((money for money in found if money.currency == "CNY"), None)
