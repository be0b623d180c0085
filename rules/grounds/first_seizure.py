"""First seizure (首先查封): which cases stand still behind another court's seizure, and what has become of it there."""

from collections.abc import Sequence
from datetime import date
from enum import Enum, auto
from typing import NamedTuple

from models import (
    CaseClass,
    CaseStatus,
    Court,
    DebtorDossier,
    EnforcementCase,
    Evidence,
    Filing,
    Seizure,
    SeizureAct,
    SeizureRank,
    register,
)
from models.frozen import Frozen
from models.issuing_court import court_of
from rules.grounds.first_seizure_words import first_seized_words, named_first
from rules.grounds.held import Ending, lifted_by, liftings
from rules.grounds.whose import (
    Whose,
    may_be_own,
    whose_property,
)

_STILL = frozenset({CaseStatus.DORMANT, CaseStatus.SUSPENDED, CaseStatus.DEFERRED})
_SALES = frozenset({CaseStatus.DISPOSAL, CaseStatus.DISTRIBUTION})
_SEIZING = frozenset({CaseClass.ENFORCEMENT, CaseClass.PRESERVATION})


class HoldState(Enum):
    """What has become of the first seizure (首封) at court A."""

    OPEN = auto()
    SELLING = auto()
    CLOSED = auto()
    MOVED = auto()
    LIFTED = auto()


class Hold(Frozen):
    """Court A that seized first, what has become of it there, and its last disposal paper."""

    court: Court
    state: HoldState
    last_sale: date | None = None


class Standstill(Frozen):
    """A case of court B that stands still (停止), the words of its paper, and the courts A that hold the property."""

    case: EnforcementCase
    words: tuple[Evidence, ...]
    holds: tuple[Hold, ...]

    @property
    def open(self) -> tuple[Hold, ...]:
        """The courts A that neither sell, nor have closed their case, nor have let the property go."""
        return tuple(hold for hold in self.holds if hold.state is HoldState.OPEN)


class _Term(NamedTuple):
    """The day, in how many days before it a sale counts, and what has been let go until then."""

    on: date
    days: int
    endings: Sequence[Ending]


def standstills(dossier: DebtorDossier, on: date, days: int) -> tuple[Standstill, ...]:
    """The debtor's cases whose last status paper says that the property is first seized elsewhere or in waiting."""
    term = _Term(on, days, liftings(dossier))
    return tuple(
        Standstill(case=case, words=words, holds=_holds(dossier, case, filing, term))
        for case in dossier.unsatisfied
        if case.status in _STILL and (filing := case.status_filing)
        if (words := first_seized_words(dossier, filing))
    )


def let_go_since(dossier: DebtorDossier, court: Court, filing: Filing, endings: Sequence[Ending]) -> bool:
    """Whether court A, since the paper that names it, has let go all that it had seized (解除查封).

    What it let go before is not what the paper speaks of.
    """
    holding = _holding_cases(dossier, filing, court) if endings else ()
    held = [(case, paper, one) for case in holding for paper in case.filings for one in paper.seizures]
    own = [
        (case, paper, one) for case, paper, one in held if _takes_hold(one) and may_be_own(paper, one, dossier.debtor)
    ]
    lifted = [lifted_by(endings, *one) for one in own]
    last = max((one.day for one in lifted if one), default=None)
    return last is not None and all(lifted) and last >= (filing.decision_date or date.min)


def _takes_hold(one: Seizure) -> bool:
    control = one.act not in {SeizureAct.LIFT, SeizureAct.TRANSFER}
    return control and one.rank is not SeizureRank.WAITING and one.court is None


def seized(dossier: DebtorDossier, case: EnforcementCase) -> bool:
    """Whether a paper of the case shows a seizure of the debtor's property that is not merely in waiting."""
    return any(
        seizure.act is not SeizureAct.LIFT
        and seizure.rank is not SeizureRank.WAITING
        and may_be_own(filing, seizure, dossier.debtor)
        for filing in case.filings
        for seizure in filing.seizures
    )


def _holds(dossier: DebtorDossier, case: EnforcementCase, filing: Filing, term: _Term) -> tuple[Hold, ...]:
    others = [other for other in dossier.cases if other.case_class in _SEIZING and other.court != case.court]
    courts = named_first(dossier, filing)
    if not courts:
        holding = [other.court for other in others if seized(dossier, other)]
        courts = tuple({court.name: court for court in holding}.values())
    return tuple(_hold(dossier, case, filing, court, term) for court in courts)


def _hold(dossier: DebtorDossier, case: EnforcementCase, filing: Filing, court: Court, term: _Term) -> Hold:
    last = max((day for paper in dossier.filings if (day := _sold(paper, court, dossier))), default=None)
    holding = _holding_cases(dossier, filing, court)
    if holding and all(other.status.satisfies for other in holding):
        state = HoldState.CLOSED
    elif holding and all(other.court_now == case.court_now for other in holding):
        state = HoldState.MOVED
    elif let_go_since(dossier, court, filing, term.endings):
        state = HoldState.LIFTED
    else:
        state = HoldState.SELLING if last and (term.on - last).days <= term.days else HoldState.OPEN
    return Hold(court=court, state=state, last_sale=last)


def _holding_cases(dossier: DebtorDossier, filing: Filing, court: Court) -> tuple[EnforcementCase, ...]:
    """A's case: the one whose number the paper names; else A's cases with a seizure; else all of A's cases.

    Empty, that is open for all we know, where the paper names a number of A of which no paper has come in.
    """
    at_court = [case for case in dossier.cases if case.case_class in _SEIZING and case.court == court]
    others = (one.value for one in filing.other_case_numbers if one.value.case_class in _SEIZING)
    numbers = {other.base for other in others if other.court_code and register().by_code(other.court_code) == court}
    if numbers:
        known = {number: case for case in at_court for number in (case.number, *case.replaces)}
        return tuple(known[number] for number in numbers) if numbers <= known.keys() else ()
    return tuple(case for case in at_court if seized(dossier, case)) or tuple(at_court)


def _sold(filing: Filing, court: Court, dossier: DebtorDossier) -> date | None:
    """The day of A's paper that sells or shares out (处置、分配), unless only a co-debtor's property is sold."""
    if filing.status not in _SALES or court_of(filing) != court:
        return None
    return None if whose_property(filing, dossier.debtor) is Whose.OTHER else filing.decision_date
