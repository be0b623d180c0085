"""Timeline (时间线): one debtor's papers drawn by day, a lane for each court.

Here is where everything stands; `report_timeline.html` writes it as SVG. Marks differ by shape and colour. A bar below
a lane is a seizure, from its day to the day it runs out. Places are percentages, so that the drawing is as wide as its
page and its words stay legible; the list of the same papers, in order of day, stands beside it and says it in words.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from models import CaseStatus, DebtorDossier, SeizureAct
from models.timeline import Entry, timeline

MOST_LANES = 12
"""So many courts have a lane, those whose first paper is the oldest; the list has them all."""
MOST_ENTRIES = 60
"""So many papers the list beside the drawing holds, the newest."""
_LANE, _TOP, _AXIS = 34, 6, 22  # heights in pixels
_RIM = 92  # per cent: a word that begins beyond it would run over the side
_LONGEST = timedelta(days=3 * 366)  # a seizure runs three years at most; a misread year must not stretch the axis

_BANKRUPTCY = frozenset(
    {
        CaseStatus.BANKRUPTCY_TRANSFER,
        CaseStatus.PRE_RESTRUCTURING,
        CaseStatus.BANKRUPTCY_ACCEPTED,
        CaseStatus.BANKRUPTCY_REJECTED,
        CaseStatus.BANKRUPTCY_WITHDRAWN,
        CaseStatus.BANKRUPTCY_DECLARED,
        CaseStatus.PLAN_APPROVED,
    }
)
_SALE = frozenset({CaseStatus.DISPOSAL, CaseStatus.DISTRIBUTION})
SHAPES = {
    "begun": "M-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0z",
    "control": "M0-4.5L4.5 0L0 4.5L-4.5 0z",
    "sale": "M-4-4h8v8h-8z",
    "rest": "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z",
    "end": "M-5-1L-1.5 4L5-4L3.5-5L-1.5 1.5L-3.5-2.5z",
    "bankruptcy": "M0-5.5L5.5 4.5H-5.5z",
}
"""The marks: begun or going on, seizure, sale, at rest (终本、中止), ended, bankruptcy; each a path around 0,0."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Papers of one court, day and kind: `at` in per cent of the width, `shape` of `SHAPES`."""

    at: str
    shape: str
    papers: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Lane:
    """One court's papers and seizures (start and width in per cent), `top` in pixels."""

    court: str
    top: int
    marks: tuple[Mark, ...]
    bars: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """What the page shows of one debtor: the drawing, the newest papers, and how many older ones there are.

    `ticks` are places with their words (years, months), `today` is the place of the night's own day.
    """

    lanes: tuple[Lane, ...]
    ticks: tuple[tuple[str, str], ...]
    today: str
    newest: tuple[Entry, ...]
    older: int

    @property
    def floor(self) -> int:
        """Where the lanes end, in pixels from the top."""
        return _TOP + _LANE * len(self.lanes)

    @property
    def height(self) -> int:
        """Height in pixels, with the words of the axis."""
        return self.floor + _AXIS


def mark(entry: Entry) -> str:
    """Which of `SHAPES` stands for the paper."""
    status = entry.filing.status
    if status in _BANKRUPTCY:
        return "bankruptcy"
    if status in _SALE:
        return "sale"
    if status.satisfies:
        return "end"
    if status.rests:
        return "rest"
    return "control" if entry.acts or status is CaseStatus.CONTROLLED else "begun"


def draw(dossier: DebtorDossier) -> Drawing | None:
    """The drawing of a debtor's dated papers; None where no paper bears a day."""
    entries = tuple(timeline(dossier))
    dated = [entry for entry in entries if entry.day]
    if not dated:
        return None
    courts = list(dict.fromkeys(entry.court for entry in dated))[:MOST_LANES]
    axis = _Axis.over(dated, dossier.on)
    return Drawing(
        lanes=tuple(_lane(axis, court, _TOP + _LANE * place, dated) for place, court in enumerate(courts)),
        ticks=tuple((at, word) for at, word in ((axis.at(day), word) for day, word in axis.ticks) if float(at) < _RIM),
        today=axis.at(dossier.on),
        newest=entries[-MOST_ENTRIES:],
        older=max(0, len(entries) - MOST_ENTRIES),
    )


@dataclass(frozen=True, slots=True)
class _Axis:
    first: date
    last: date
    today: date

    @classmethod
    def over(cls, entries: Sequence[Entry], today: date) -> "_Axis":
        days = [entry.day for entry in entries if entry.day]
        ends = [act.until for entry in entries for act in entry.acts if act.until and act.until <= today + _LONGEST]
        first, last = min(*days, today), max(*days, *ends, today)
        margin = max(timedelta(days=10), (last - first) * 0.03)
        return cls(first - margin, last + margin, today)

    def at(self, day: date) -> str:
        """Where the day stands, in per cent of the width."""
        share = (min(max(day, self.first), self.last) - self.first) / (self.last - self.first)
        return f"{100 * share:.2f}".rstrip("0").rstrip(".")

    @property
    def ticks(self) -> Iterator[tuple[date, str]]:
        """New Year's days; of a short span the first days of months."""
        years = range(self.first.year + 1, self.last.year + 1)
        if len(years) > 1:
            yield from ((date(year, 1, 1), str(year)) for year in years[:: 1 + len(years) // 9])
            return
        month = self.first.replace(day=1)
        months: list[date] = []
        while (month := (month + timedelta(days=32)).replace(day=1)) < self.last:
            months.append(month)
        yield from ((one, f"{one:%Y-%m}") for one in months[:: 1 + len(months) // 6])


def _lane(axis: _Axis, court: str, top: int, entries: Iterable[Entry]) -> Lane:
    """The court's papers, one mark for those of one day and kind, and its seizures, each span once."""
    marks: dict[tuple[str, str], list[Entry]] = {}
    bars: dict[tuple[str, str], None] = {}
    for entry in entries:
        if entry.court == court and entry.day:
            marks.setdefault((axis.at(entry.day), mark(entry)), []).append(entry)
            bars.update(dict.fromkeys(_bars(axis, entry)))
    drawn = tuple(Mark(at, shape, tuple(papers)) for (at, shape), papers in marks.items())
    return Lane(court, top, drawn, tuple(bars))


def _bars(axis: _Axis, entry: Entry) -> Iterator[tuple[str, str]]:
    """Seizures of the paper that say until when."""
    for act in entry.acts:
        start = act.since or entry.day
        if act.act is not SeizureAct.LIFT and act.until and start and start < act.until <= axis.last:
            at = axis.at(start)
            yield at, f"{float(axis.at(act.until)) - float(at):.2f}"
