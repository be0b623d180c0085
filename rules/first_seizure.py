"""First seizure (首先查封): which cases stand still behind another court's seizure, and what has become of it there."""

import re
from collections.abc import Sequence
from datetime import date
from enum import Enum, auto
from typing import NamedTuple

from models import (
    CaseClass,
    CaseStatus,
    Court,
    CourtPart,
    Debtor,
    DebtorDossier,
    EnforcementCase,
    Evidence,
    Filing,
    Seizure,
    SeizureAct,
    SeizureRank,
    Signal,
    SignalKind,
    StatementKind,
    register,
)
from models.frozen import Frozen
from models.issuing_court import court_of
from rules.held import Ending, lifted_by, liftings
from rules.whose import (
    Whose,
    debtors_in,
    is_debtor,
    may_be_own,
    parties_meant,
    signals_about,
    stated_owner,
    statements_about,
    whose_property,
)

_STILL = frozenset({CaseStatus.DORMANT, CaseStatus.SUSPENDED, CaseStatus.DEFERRED})
_SALES = frozenset({CaseStatus.DISPOSAL, CaseStatus.DISTRIBUTION})
_SEIZING = frozenset({CaseClass.ENFORCEMENT, CaseClass.PRESERVATION})
FIRST_OR_WAITING = (SignalKind.FIRST_SEIZURE_ELSEWHERE, SignalKind.WAITING_SEIZURE)
"""The signals by which a paper says that its court cannot get at the property."""
_RANKED = frozenset({SeizureRank.FIRST, SeizureRank.WAITING})
_FIRST_SEIZED = StatementKind.PROPERTY_FIRST_SEIZED
# 上述财产: a thing that an earlier sentence names, and its owner with it.
_NAMED_BEFORE = re.compile(r"上述|前述|以上|前列")
_OTHERS_WAIT = re.compile(
    r"对(?:本院|我院)(?:已)?(?:首先)?(?:查封|冻结|扣押)[^，。；]{0,40}轮候"
    r"|(?:另有|尚有|还有|其后有)[^，。；]{0,80}法院[^，。；]{0,8}轮候"
)
"""Who waits is another court (另有三家法院轮候查封): the court of the paper is first itself."""
_WE_WAIT = re.compile(r"(?:本院|我院)(?!查封的|冻结的|扣押的)[^，。；]{0,30}轮候|首封|在先|先行|由[^，。；]{2,24}首先")


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


def first_seized_words(dossier: DebtorDossier, filing: Filing) -> tuple[Evidence, ...]:
    """The paper's words that this debtor's property is first seized elsewhere, or seized only in waiting (轮候).

    Of several debtors, where the paper says whose the thing is, what names nobody is about the same one's.
    """
    signals = _first_or_waiting(filing, dossier.debtor)
    stated = statements_about(filing, dossier.debtor, _FIRST_SEIZED)
    words = (
        *[signal.evidence for signal in signals if not _others_wait(signal)],
        *[statement.evidence for statement in stated],
    )
    return () if _only_anothers(dossier, filing, words) else words


def _only_anothers(dossier: DebtorDossier, filing: Filing, words: Sequence[Evidence]) -> bool:
    """Whether the words only repeat what is said before of a thing of another of the paper's debtors."""
    debtors = debtors_in(filing)
    if not words or len(debtors) == 1:
        return False
    owned = [(one.evidence, stated_owner(one)) for one in filing.seizures if _told_in_rank(one)]
    owned += [(one.evidence, one.about) for one in filing.stated(_FIRST_SEIZED)]
    meant = [(place, one) for place, owner in owned if owner for one in parties_meant(filing, owner) if one in debtors]
    first = min(((place.page, place.start) for place, _ in meant), default=None)
    ours = any(is_debtor(party, dossier.debtor) for _, party in meant)
    return first is not None and not ours and all((one.page, one.end) >= first for one in words)


def _told_in_rank(one: Seizure) -> bool:
    return not one.ordered and one.rank in _RANKED and not _NAMED_BEFORE.match(one.what)


def _first_or_waiting(filing: Filing, debtor: Debtor) -> tuple[Signal, ...]:
    """The signals of a first seizure elsewhere or of waiting, but those of a thing that is another debtor's.

    The clause quoted may name nobody (…名下房屋一套，已被某院首先查封); the act told in it says whose thing it is.
    """
    signals = signals_about(filing, debtor, *FIRST_OR_WAITING)
    return tuple(one for one in signals if not _of_anothers_thing(filing, one, debtor))


def _of_anothers_thing(filing: Filing, signal: Signal, debtor: Debtor) -> bool:
    """Whether every act told in the signal's words is on a thing whose stated owner is another party.

    A clause that tells no act (…首先查封，本院轮候) is of the thing of the act right before it.
    """
    acts = [one for one in filing.seizures if not one.ordered]
    told = [one for one in acts if _within(one.evidence, signal.evidence)]
    told = told or [one for one in acts if _follows(signal.evidence, one.evidence)]
    return bool(told) and not any(_NAMED_BEFORE.match(one.what) or may_be_own(filing, one, debtor) for one in told)


def _others_wait(signal: Signal) -> bool:
    """Whether it only says that other courts wait behind this one."""
    words = signal.evidence.quote
    waits = signal.kind is SignalKind.WAITING_SEIZURE and _OTHERS_WAIT.search(words)
    return bool(waits and not _WE_WAIT.search(_OTHERS_WAIT.sub("", words)))


def named_first(dossier: DebtorDossier, filing: Filing) -> tuple[Court, ...]:
    """The courts that the paper names as having seized first (首先查封法院), its own court left out."""
    words = first_seized_words(dossier, filing)
    if not words:
        return ()
    signals = _first_or_waiting(filing, dossier.debtor)
    printed = [name for signal in signals for name in signal.courts]
    printed += [
        court.name
        for court in filing.courts
        if court.part is CourtPart.SEIZED_FIRST or any(_within(court.evidence, clause) for clause in words)
    ]
    found = (register().resolve(name, None) for name in printed)
    own = court_of(filing)
    return tuple({court.name: court for court in found if court != own}.values())


def _follows(clause: Evidence, act: Evidence) -> bool:
    """Whether the clause stands right behind the act, with but a comma between them."""
    return clause.page == act.page and 0 <= clause.start - act.end <= 1


def _within(part: Evidence, whole: Evidence) -> bool:
    return part.page == whole.page and whole.start <= part.start and part.end <= whole.end


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
