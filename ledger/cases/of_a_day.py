"""Cases on a day (案件): known cases, 执恢 in the place of its 执, status, court now, and what counts once.

A 执恢 that names its 执 of the same court, or has the same court, title and parties, replaces it. A superior's ruling
of 指定 or 提级 that lists known cases makes them `transferred_out` from its date. Where the case at the destination is
known (it names the old number, or has the same title and parties) the old one no longer counts.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import takewhile

from ledger.cases.applicants import applicants, marks_of
from ledger.cases.cancelled import cancelled
from ledger.cases.joining import Successors, successors
from ledger.cases.papers import Papers, known_cases, named_in, speaks_for
from ledger.cases.stays_told import Stay, stay_of, stays
from ledger.identity.sides import Side
from models import CaseClass, CaseStatus, Court, CourtPart, EnforcementCase, Filing, StatementKind, register
from models.issuing_court import court_of

_ACTS = frozenset({CaseStatus.FILED, CaseStatus.NOTIFIED, CaseStatus.CONTROLLED, CaseStatus.DISPOSAL})


def cases_on(filings: Iterable[Filing], on: date) -> tuple[EnforcementCase, ...]:
    """All known cases as the papers stood on the day; an undated paper counts."""
    visible = [filing for filing in filings if filing.decision_date is None or filing.decision_date <= on]
    moving = [filing for filing in visible if filing.status is CaseStatus.TRANSFERRED_OUT]
    known = replaced(known_cases(visible))
    changed = successors(visible)
    orders, stayed = cancelled(visible), stays(known)
    standings = [_unless_cancelled(_standing(case, _rulings(case, moving), known), case, orders) for case in known]
    if stayed:
        pairs = zip(standings, known, strict=True)
        standings = [_unless_stayed(standing, case, stayed) for standing, case in pairs]
    _count_joint(known)
    return tuple(
        _as_case(case, standing, on, changed, counts=case.stands_for > 0 and not _lives_on(case, standing, known))
        for case, standing in zip(known, standings, strict=True)
    )


def _count_joint(known: Sequence[Papers]) -> None:
    """Tell each joint number (合并案号) for how many cases it stands.

    One that has papers of its own, that a 执恢 restores by name, or that an earlier joint number has counted counts
    there.
    """
    joint = [case for case in known if len(case.joint) > 1]
    if not joint:
        return
    told = {number for case in known for number in (*case.numbers, *(case.names if case.restored else ()))}
    for case in joint:
        counted = [number for number in case.joint if number == case.number or number not in told]
        case.joint, case.stands_for = tuple(counted), len(counted)
        told.update(case.joint)


def replaced(known: Sequence[Papers]) -> list[Papers]:
    """Every 执 and older 执恢 that a 执恢 restores taken into it; the youngest 执恢 gives the number."""
    rest = list(known)
    for case in sorted(known, key=lambda one: (one.first_day, one.number)):
        if case.restored and case in rest:
            for other in _restores(case, rest):
                case.take(other)
                rest.remove(other)
    return rest


def _restores(case: Papers, rest: Sequence[Papers]) -> list[Papers]:
    """What the 执恢 restores: the one it names, of several named those with its parties; else by title and parties."""
    same_court = [
        other
        for other in rest
        if other is not case and other.case_class is CaseClass.ENFORCEMENT
        # The court that took another's cases over restores them under its own code.
        if register().now(other.court) == register().now(case.court)
        if not (other.restored and other.first_day > case.first_day)
    ]
    named = [other for other in same_court if other.numbers & case.names and _shares_debtor(case, other)]
    if len(named) > 1:
        named = [other for other in named if case.same_parties(other)] or named[:1]
    alike = [other for other in same_court if other not in named and case.same_title_and_parties(other)]
    return named + alike


def _shares_debtor(case: Papers, other: Papers) -> bool:
    mine, theirs = case.tokens(Side.DEBTOR), other.tokens(Side.DEBTOR)
    return bool(mine & theirs) or not (mine and theirs)


class _Standing:
    """Status of a case, the paper it comes from, the court the case is at, and the day it was first sent away."""

    def __init__(self, status: CaseStatus, paper: Filing | None, court: Court, moved_on: date = date.min) -> None:
        self.status, self.paper, self.court, self.moved_on = status, paper, court, moved_on


def _rulings(case: Papers, filings: Sequence[Filing]) -> list[Filing]:
    """Of the papers that move cases, a superior's rulings of 指定 or 提级 that list this one by number.

    A case of the very court that the ruling sends others to does not move, though it may be named.
    """
    if case.case_class is not CaseClass.ENFORCEMENT or not filings:
        return []
    above = {court.mark for court in register().way_up(case.court)[1:]}
    return [
        filing
        for filing in filings
        if case.is_named_among(named_in(filing)) and (court := court_of(filing))
        if court.mark in above and _destination(filing, court) != case.court
    ]


def _destination(filing: Filing, otherwise: Court) -> Court:
    """Where the paper sends the case: the court it names so, else the elevating court itself.

    A name that the register does not know (read with words beside it) yields to a known court.
    """
    named = [register().resolve(court.name, None) for court in filing.courts if court.part is CourtPart.TO]
    return next((court for court in named if court.known), otherwise if otherwise.known or not named else named[0])


def _standing(case: Papers, rulings: Sequence[Filing], known: Sequence[Papers]) -> _Standing:
    """Its status; after a superior's ruling an act of the old court (续行冻结) brings back no case known elsewhere."""
    found = _status(case, rulings)
    if not rulings or found.status not in _ACTS:
        return found
    ruling = max(rulings, key=lambda filing: filing.decision_date or date.min)
    day = ruling.decision_date or date.min
    moved = _Standing(CaseStatus.TRANSFERRED_OUT, ruling, _went_to(case, ruling, rulings), day)
    return moved if _lives_on(case, moved, known) else found


def _unless_cancelled(found: _Standing, case: Papers, orders: Mapping[str, Sequence[Filing]]) -> _Standing:
    """Cancelled where an order of its own court or one above says so, unless a later paper of the case has a status."""
    told = [order for number in case.numbers for order in orders.get(number, ())] if orders else []
    above = register().way_up(case.court) if told else ()
    own = [order for order in told if court_of(order) in above]
    if not own:
        return found
    order = max(own, key=lambda one: (one.decision_date or date.max, one.sha256))
    if found.paper and (found.paper.decision_date or date.min) > (order.decision_date or date.max):
        return found
    return _Standing(CaseStatus.CANCELLED, order, case.court)


def _unless_stayed(found: _Standing, case: Papers, told: Mapping[str, Sequence[Stay]]) -> _Standing:
    """Suspended where a review tells of a stay, unless a later paper of the case has a status, or it rests anyway."""
    stay = stay_of(case.numbers, case.court, told)
    if stay is None or found.status.rests or found.status.satisfies:
        return found
    if found.paper and found.status.moves_case and (found.paper.decision_date or date.min) > stay.on:
        return found
    return _Standing(CaseStatus.SUSPENDED, stay.paper, case.court)


def _status(case: Papers, rulings: Sequence[Filing]) -> _Standing:
    """That of the last dated paper that has one; a measure or an objection's outcome only where nothing else is there.

    Of one day the case's own paper speaks last, for it carries out the ruling; an undated paper yields to dated ones.
    What was entrusted and has been sent back (退回委托) is where it was.
    """
    own = [filing for filing in case.filings if speaks_for(filing, case.court)]
    spoken = [filing for filing in (*own, *rulings) if filing.status is not CaseStatus.NONE]
    if returned := max((one.decision_date or date.max for one in case.filings if _returns(one)), default=None):
        spoken = [one for one in spoken if not _entrusts(one) or (one.decision_date or date.min) > returned]
    if not spoken:
        return _Standing(CaseStatus.NONE, None, case.court)
    of_case = {filing.sha256 for filing in own}
    spoken.sort(key=lambda one: (one.status.moves_case, one.decision_date or date.min, one.sha256 in of_case))
    last = spoken[-1]
    if last.status is not CaseStatus.TRANSFERRED_OUT:
        return _Standing(last.status, last, case.court)
    sent = [filing for filing in spoken if filing.status is CaseStatus.TRANSFERRED_OUT]
    moved_on = min(filing.decision_date or date.min for filing in sent)
    return _Standing(last.status, last, _went_to(case, _names_where(case, spoken), rulings), moved_on)


def _names_where(case: Papers, spoken: Sequence[Filing]) -> Filing:
    """The last paper, or where it names no court the last one of the same sending that does.

    A ruling that closes what was entrusted (受托法院已立案，终结本案执行) need not name the court again.
    """
    sending = takewhile(lambda filing: filing.status is CaseStatus.TRANSFERRED_OUT, reversed(spoken))
    return next((filing for filing in sending if _destination(filing, case.court) != case.court), spoken[-1])


def _returns(filing: Filing) -> bool:
    return bool(filing.stated(StatementKind.RETURNED))


def _entrusts(filing: Filing) -> bool:
    return filing.status is CaseStatus.TRANSFERRED_OUT and bool(filing.stated(StatementKind.ENTRUSTED))


def _went_to(case: Papers, last: Filing, rulings: Sequence[Filing]) -> Court:
    """The court the last paper sends the case to; where it names none, the one of the superior's latest ruling."""
    ruling = max(rulings, key=lambda filing: filing.decision_date or date.min, default=None)
    above = _destination(ruling, court) if ruling and (court := court_of(ruling)) else case.court
    return _destination(last, above)


def _lives_on(case: Papers, standing: _Standing, known: Sequence[Papers]) -> bool:
    """Whether the moved case is known under a new number at the court it went to (at any court where that is unknown).

    A case there that merely speaks of it (a first seizure) is older than the move or has other parties.
    """
    if case.case_class is not CaseClass.ENFORCEMENT or standing.status is not CaseStatus.TRANSFERRED_OUT:
        return False
    gone = standing.court != case.court
    return any(
        case.same_title_and_parties(other)
        or (case.is_named_among(other.names) and other.first_day >= standing.moved_on and case.same_parties(other))
        for other in known
        if other is not case and other.case_class is CaseClass.ENFORCEMENT
        if (other.court == standing.court if gone else other.court != case.court)
    )


def _as_case(case: Papers, standing: _Standing, on: date, changed: Successors, *, counts: bool) -> EnforcementCase:
    own = case.own()
    return EnforcementCase(
        number=case.number,
        case_class=case.case_class,
        court=case.court,
        # A court that another has taken over (区划调整) can no longer be told, nor be a second court of the debtor.
        court_now=register().now(standing.court, on),
        status=standing.status,
        status_since=standing.paper.decision_date if standing.paper else None,
        status_filing=standing.paper,
        filings=tuple(case.filings),
        replaces=tuple(case.replaces),
        cause=next((filing.cause for filing in own if filing.cause), None),
        titles=case.titles,
        applicants=(who := applicants(case, changed)),
        applicant_marks=marks_of(case, who),
        filed_on=next((filing.filed_on for filing in own if filing.filed_on), None),
        counts=counts,
        stands_for=case.stands_for,
        joint=case.joint if case.joint != (case.number,) else (),
    )
