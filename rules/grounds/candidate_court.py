"""Candidate court (建议的集中执行法院): which court the points speak for. Advice only; the superior designates.

+3 bankruptcy or pre-restructuring court of the debtor; +2 seat (住所地); +2 main property (主要财产所在地); +1 first
seizure (首先查封); +1 most unsatisfied cases. The highest alone; a tie, or nothing known, is for the superior to say.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date

from models import (
    CaseClass,
    Court,
    CourtLevel,
    DebtorDossier,
    EnforcementCase,
    Filing,
    Seizure,
    SeizureAct,
    SeizureRank,
    StatementKind,
    register,
)
from models.issuing_court import court_of
from models.seat import seat_court
from rules.grounds.bankruptcy import pending_petitions
from rules.grounds.counting import counted_once, courts_now
from rules.grounds.first_seizure import let_go_since
from rules.grounds.first_seizure_words import named_first
from rules.grounds.held import Ending, lifted_by, liftings
from rules.grounds.whose import may_be_own, statements_about

POINTS = {"bankruptcy": 3, "seat": 2, "main property": 2, "first seizure": 1, "most cases": 1}
"""What each ground is worth."""


def candidate_court(dossier: DebtorDossier) -> str | None:
    """Register name of the court with the most points, or None where several tie or nothing is known."""
    running = _running_for_it(dossier)
    grounds = _grounds(dossier, running)
    points = {
        court.name: sum(POINTS[ground] for ground, courts in grounds.items() if court in courts) for court in running
    }
    best = max(points.values(), default=0)
    winners = [name for name, number in points.items() if number == best]
    return winners[0] if best and len(winners) == 1 else None


def _running_for_it(dossier: DebtorDossier) -> tuple[Court, ...]:
    """Courts with an unsatisfied case or the pending bankruptcy; the common superior only where it is the latter."""
    bankruptcy = courts_now(pending_petitions(dossier))
    courts = tuple({court.name: court for court in (*courts_now(dossier.unsatisfied), *bankruptcy)}.values())
    above = register().common_superiors(courts) if len(courts) > 1 else ()
    return tuple(court for court in courts if court in bankruptcy or court not in above)


def _grounds(dossier: DebtorDossier, running: Collection[Court]) -> dict[str, Collection[Court | None]]:
    """The courts that each ground speaks for."""
    return {
        "bankruptcy": courts_now(pending_petitions(dossier)),
        "seat": [seat for seat in (seat_court(dossier),) if seat and seat.level is CourtLevel.BASIC],
        "main property": _main_property(dossier),
        "first seizure": [register().now(court, dossier.on) for court in first_seizers(dossier)],
        "most cases": _most_cases(case for case in counted_once(dossier.unsatisfied) if case.court_now in running),
    }


def _main_property(dossier: DebtorDossier) -> list[Court]:
    """Courts of the places where the papers say that the main or only property (主要、唯一财产) lies."""
    return [
        court
        for filing in dossier.filings
        for one in statements_about(filing, dossier.debtor, StatementKind.MAIN_PROPERTY)
        if one.place and (court := register().of_address(one.place, dossier.on))
    ]


def first_seizers(dossier: DebtorDossier) -> tuple[Court, ...]:
    """Courts said to have seized first, by their own or another's paper; where none is, the earliest.

    What a court has let go since (解除) it does not hold.
    """
    endings = liftings(dossier)
    named = [(filing, court) for filing in dossier.filings for court in named_first(dossier, filing)]
    said = [court for filing, court in named if not let_go_since(dossier, court, filing, endings)]
    own = list(_held(dossier, endings))
    said += [court for filing, one in own if one.rank is SeizureRank.FIRST and (court := _seizer(filing, one))]
    if said:
        return tuple({court.name: court for court in said}.values())
    alone = {court.name: court for filing, one in own if (court := _seizer(filing, one))}
    if len(alone) == 1:  # on whatever day
        return tuple(alone.values())
    dated = [(day, court) for filing, one in own if (day := _day(filing, one)) and (court := _seizer(filing, one))]
    first = min((day for day, _ in dated), default=None)
    return tuple({court.name: court for day, court in dated if day == first}.values())


def _held(dossier: DebtorDossier, endings: Sequence[Ending]) -> Iterator[tuple[Filing, Seizure]]:
    """Seizures of the debtor's things in its enforcement and preservation cases that no later paper has lifted."""
    for case in dossier.cases:
        for filing in case.filings if case.case_class in {CaseClass.ENFORCEMENT, CaseClass.PRESERVATION} else ():
            for one in filing.seizures:
                if _holds(filing, one, dossier) and not lifted_by(endings, case, filing, one):
                    yield filing, one


def _holds(filing: Filing, seizure: Seizure, dossier: DebtorDossier) -> bool:
    """A seizure of the debtor's own thing that does not merely wait (轮候)."""
    held = seizure.act is not SeizureAct.LIFT and seizure.rank is not SeizureRank.WAITING
    return held and may_be_own(filing, seizure, dossier.debtor)


def _seizer(filing: Filing, seizure: Seizure) -> Court | None:
    return register().resolve(seizure.court, None) if seizure.court else court_of(filing)


def _day(filing: Filing, seizure: Seizure) -> date | None:
    return seizure.since or (filing.decision_date if seizure.ordered else None)


def _most_cases(cases: Iterable[EnforcementCase]) -> list[Court]:
    """The court with the most unsatisfied cases, each of those that tie."""
    tally: Counter[Court] = Counter()
    for case in cases:
        tally[case.court_now] += case.stands_for
    most = max(tally.values(), default=0)
    return [court for court, number in tally.items() if number == most]
