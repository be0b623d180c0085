"""Sections (分节): each flagged debtor as the page of the night shows it, the most urgent first."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from models import (
    AmountRole,
    Answer,
    BankruptcyCourt,
    DebtorDossier,
    Evidence,
    Finding,
    Flag,
    Referral,
    Urgency,
)
from models.seat import bankruptcy_court
from models.signs import unbroken
from models.totals import CaseLine, Total, case_lines, totals

LAST = "U9"  # sorts behind every urgency
MOST_QUOTES, FEWER_QUOTES = 40, 6
"""So many quotations of a finding a page lists, and so many in a night of many debtors; the ledger holds them all."""
MANY = 200
"""From so many flagged debtors on, each is told in fewer quotations and papers, so that the page still opens."""
_AT_FIRST = 3  # places of a point of which pictures are wanted before all others


@dataclass(frozen=True, slots=True)
class Quote:
    """The same words of one paper or of several (终结本次执行程序), and every place where they stand."""

    words: str
    places: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """A met finding as the page shows it: where it stands, what it quotes, and how many more places there are."""

    anchor: str
    finding: Finding
    quotes: tuple[Quote, ...]
    more: int

    @property
    def places(self) -> tuple[Evidence, ...]:
        """Every place shown."""
        return tuple(place for quote in self.quotes for place in quote.places)


@dataclass(frozen=True, slots=True)
class Section:
    """One flagged debtor as the page shows it; `anchor` names its place (no number of a person in it)."""

    anchor: str
    dossier: DebtorDossier
    referral: Referral | None
    urgency: Urgency | None
    points: tuple[Point, ...]
    unknown: tuple[Finding, ...]
    lines: tuple[CaseLine, ...]
    totals: dict[AmountRole, Total]
    bankruptcy: BankruptcyCourt | None
    """The court with bankruptcy competence over the seat, where a transfer is proposed. Advice only."""

    @property
    def courts(self) -> int:
        """In how many courts unsatisfied cases lie now."""
        return len({line.case.court_now.mark for line in self.lines if line.counted})


@dataclass(frozen=True, slots=True)
class Office:
    """One court that is told tonight, of how many debtors, and how urgent the most urgent of them is."""

    name: str
    debtors: int
    urgency: Urgency


def sections(flagged: Sequence[Flag]) -> tuple[Section, ...]:
    """The most urgent first, then who has the most unsatisfied cases."""
    return tuple(_section(anchor, flag, points) for anchor, flag, points in _ranked(flagged))


def points(flagged: Sequence[Flag]) -> list[Point]:
    """Every point of the page in its order, without the sums of its debtors."""
    return [point for _, _, found in _ranked(flagged) for point in found]


def by_need(shown: Iterable[Point]) -> Iterator[tuple[Point, Evidence]]:
    """The places of which a picture is wanted: of every point the first few, then the others."""
    shown = list(shown)
    yield from ((point, place) for point in shown for place in point.places[:_AT_FIRST])
    yield from ((point, place) for point in shown for place in point.places[_AT_FIRST:])


def offices(shown: Iterable[Section]) -> tuple[Office, ...]:
    """Who is told, the most urgent first."""
    told: dict[str, list[Urgency]] = {}
    for referral in (section.referral for section in shown if section.referral):
        for name in referral.tell:
            told.setdefault(name, []).append(referral.urgency)
    every = (Office(name, len(urgencies), min(urgencies)) for name, urgencies in told.items())
    return tuple(sorted(every, key=lambda office: (office.urgency, -office.debtors, office.name)))


def _ranked(flagged: Sequence[Flag]) -> Iterator[tuple[str, Flag, tuple[Point, ...]]]:
    most = MOST_QUOTES if len(flagged) < MANY else FEWER_QUOTES
    ranked = sorted(flagged, key=lambda flag: (flag.urgency or LAST, -len(flag.dossier.unsatisfied)))
    for place, flag in enumerate(ranked, 1):
        met = sorted(flag.met, key=lambda finding: finding.urgency or LAST)
        anchor = f"debtor-{place}"
        yield anchor, flag, tuple(_point(f"{anchor}-{number}", finding, most) for number, finding in enumerate(met, 1))


def _section(anchor: str, flag: Flag, points: tuple[Point, ...]) -> Section:
    lines = case_lines(flag.dossier)
    return Section(
        anchor=anchor,
        dossier=flag.dossier,
        referral=flag.referral,
        urgency=flag.urgency,
        points=points,
        unknown=tuple(finding for finding in flag.findings if finding.answer is Answer.UNKNOWN),
        lines=lines,
        totals=totals(lines),
        bankruptcy=bankruptcy_court(flag),
    )


def _point(anchor: str, finding: Finding, most: int) -> Point:
    places = tuple(dict.fromkeys(finding.evidence))
    said: dict[str, list[Evidence]] = {}
    for place in places[:most]:
        said.setdefault(unbroken(place.quote), []).append(place)
    quotes = tuple(Quote(words, tuple(found)) for words, found in said.items())
    return Point(anchor, finding, quotes, max(0, len(places) - most))
