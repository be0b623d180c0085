"""R14 Six months unenforced (超过六个月未执行).

Asks whether a case is still filed, notified or controlled (立案、通知、控制) though its own papers show property of the
debtor and more than 180 days have passed since the later of filing (立案) and finding, less stated periods of stay,
valuation, notice and dispute. The applicant may then turn to the next higher court.

Not met though it looks so: a disposal or later status, dormant, stayed, in settlement; only a waiting seizure (轮候); a
co-debtor's property; a thing let go since (解除); a mere order to freeze up to a sum; a preservation case; a bankruptcy
is accepted.
Unknown: neither the day of filing nor that of a seizure is stated (the year in the number is not a day), or the seizure
is older than the case, so that the unstated filing is the later of the two. A case that was dormant (终本) has its six
months from the day on which it goes on; a restored one (执恢) from its own filing.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from models import (
    CaseClass,
    CaseNumber,
    CaseStatus,
    DebtorDossier,
    EnforcementCase,
    Evidence,
    Filing,
    Finding,
    StatementKind,
    Urgency,
    register,
)
from models.frozen import Frozen
from rules import evidence_of
from rules.grounds.bankruptcy import while_accepted
from rules.grounds.held import lifted_by, liftings, takings, told_taken
from rules.grounds.property_shown import seized_in
from rules.grounds.whose import statements_about
from rules.law.periods import days_between, excluded
from rules.law.statutes import (
    CIVIL_PROCEDURE_2012,
    CIVIL_PROCEDURE_2021,
    CIVIL_PROCEDURE_2023,
    ENFORCEMENT_PROCEDURE_2008,
    ENFORCEMENT_PROCEDURE_2020,
)
from rules.rule import Because, Consequence, Given, Question, said
from rules.wording import en_day, listed, names, zh_day

QUESTION = Question(
    rule="six_months_unenforced",
    statutes=(
        CIVIL_PROCEDURE_2012.at("第二百二十六条"),
        CIVIL_PROCEDURE_2021.at("第二百三十三条"),
        CIVIL_PROCEDURE_2023.at("第二百三十七条"),
        ENFORCEMENT_PROCEDURE_2008.at("第十一条至第十四条"),
        ENFORCEMENT_PROCEDURE_2020.at("第十条至第十三条"),
    ),
)

DAYS = 180
"""民诉法 237: six months, counted in days."""
_DORMANT = CaseStatus.DORMANT
_EARLY = frozenset({CaseStatus.FILED, CaseStatus.NOTIFIED, CaseStatus.CONTROLLED})


class Clock(Frozen):
    """One early case with property known: since when, how many days count, how many were taken off, and the words."""

    case: EnforcementCase
    since: date | None
    counted: int
    taken: int
    words: tuple[Evidence, ...]


def check(dossier: DebtorDossier, on: date, _given: Given) -> Finding:
    """Run the clock of every early case that knows property of the debtor."""
    if finding := while_accepted(QUESTION, dossier, on):
        return finding
    early = [case for case in dossier.running if case.status in _EARLY]
    running = clocks(dossier, on)
    late = [clock for clock in running if clock.counted > DAYS]
    if late:
        tell = names(register().next_higher(clock.case.court_now) for clock in late)
        return QUESTION.met(on, _late(late), _words(late), Consequence(urgency=Urgency.U3, tell=tell))
    undated = [clock for clock in running if clock.since is None]
    if undated:
        zh = f"{len(undated)}件案件已知财产，但立案和查封的日期均未载明，无从计算{DAYS}日。"
        en = f"{len(undated)} case(s) know property, but neither filing nor seizure bears a day to count {DAYS} from."
        return QUESTION.unknown(on, said(zh=zh, en=en), _words(undated))
    return QUESTION.not_met(on, _in_time(early, running), _words(running))


def clocks(dossier: DebtorDossier, on: date) -> tuple[Clock, ...]:
    """The clocks of the debtor's early cases that know property; the calendar of deadlines asks for them too."""
    early = (case for case in dossier.running if case.status in _EARLY)
    return tuple(clock for case in early if (clock := _clock(dossier, case, on)))


def _clock(dossier: DebtorDossier, case: EnforcementCase, on: date) -> Clock | None:
    """The clock of a case, from the later of filing and the first finding; None where no property is known."""
    found = list(_found(dossier, case))
    if not found:
        return None
    days = [day for day, _ in found if day]
    filed = _filed_on(case)
    taken_up = _taken_up(case, filed)
    starts = [day for day in (filed, taken_up, min(days, default=None)) if day]
    since = max(starts, default=None)
    if since and filed is None and since != taken_up and _older_than_the_case(since, case):
        since = None
    counted, taken = days_between(since, on, excluded(case, on, _reviews(dossier, case))) if since else (0, 0)
    if case.replaces and filed is None and since == taken_up and counted <= DAYS:
        since, counted, taken = None, 0, 0  # filed again on a day before its first paper that nobody states
    return Clock(case=case, since=since, counted=counted, taken=taken, words=tuple(words for _, words in found))


def _filed_on(case: EnforcementCase) -> date | None:
    """The day of filing; of a restored case (执恢) its own, for the one that it goes on with was at rest."""
    return next((one.filed_on for one in _own(case) if one.filed_on), None) if case.replaces else case.filed_on


def _own(case: EnforcementCase) -> Iterator[Filing]:
    """The papers under the case's very number, not those of one that it goes on with."""
    return (filing for filing in case.filings if filing.case_number and filing.case_number.base == case.number)


def _taken_up(case: EnforcementCase, filed: date | None) -> date | None:
    """The day of the first paper after dormancy (终本), or of a restored case (执恢) whose filing nobody states."""
    moving = [(one.status, one.decision_date) for one in case.filings if one.status.moves_case and one.decision_date]
    rested = [at for at, (status, day) in enumerate(moving) if status is _DORMANT and (filed is None or day >= filed)]
    again = [day for _, day in moving[rested[-1] + 1 :][:1]] if rested else []
    first = [one.decision_date for one in _own(case) if one.decision_date][:1] if case.replaces and not filed else []
    return max((*again, *first), default=None)


def _reviews(dossier: DebtorDossier, case: EnforcementCase) -> Iterator[Filing]:
    """The papers of objections and reviews (执异、执复) that name the case."""
    numbers = {case.number, *case.replaces}
    for filing in dossier.stating:
        of_review = filing.case_number and filing.case_number.case_class is CaseClass.REVIEW
        if of_review and not numbers.isdisjoint(one.value.base for one in filing.other_case_numbers):
            yield filing


def _older_than_the_case(day: date, case: EnforcementCase) -> bool:
    """Whether a seizure was there before the case could be (诉前、诉讼保全): it says nothing of the day of filing."""
    number = CaseNumber.parse(case.number)
    return not number.restored and day.year < number.year


def _found(dossier: DebtorDossier, case: EnforcementCase) -> Iterator[tuple[date | None, Evidence]]:
    """What the case's own papers know: things seized, deposits found, enforceable property in words, with its day.

    A thing that a later paper lets go (解除查封) is known no more, nor is money that a paper tells was taken (已扣划).
    """
    endings = (*liftings(dossier), *takings(dossier))
    for filing in case.filings:
        for shown in seized_in(filing, dossier.debtor):
            thing = shown.seizure
            if thing and not told_taken(thing) and not lifted_by(endings, case, filing, thing):
                yield shown.on, shown.evidence[0]
        for one in statements_about(filing, dossier.debtor, StatementKind.PROPERTY_FOUND) if filing.statements else ():
            yield one.on or filing.decision_date, one.evidence


def _words(clocks: Sequence[Clock]) -> Iterator[Evidence]:
    for clock in clocks:
        yield from clock.words
        filed = (filing.evidence["filed_on"] for filing in clock.case.filings if "filed_on" in filing.evidence)
        yield from list(filed)[:1]
        yield from evidence_of.of_case(clock.case)


def _late(late: Sequence[Clock]) -> Because:
    clock = max(late, key=lambda one: one.counted)
    courts = listed(names(one.case.court_now for one in late))
    return said(
        zh=f"{courts}的{len(late)}件案件已知债务人的财产而未处置；{clock.case.number}（{clock.case.status}）自"
        f"{zh_day(clock.since)}起已{clock.counted}日（已扣除{clock.taken}日），超过{DAYS}日。",
        en=f"{len(late)} case(s) of {courts} know property and have not sold it; {clock.case.number} "
        f"({clock.case.status}) since {en_day(clock.since)}: {clock.counted} days ({clock.taken} taken off), more than "
        f"{DAYS}.",
    )


def _in_time(early: Sequence[EnforcementCase], clocks: Sequence[Clock]) -> Because:
    longest = max((clock.counted for clock in clocks), default=0)
    return said(
        zh=f"尚在立案、通知、控制阶段的案件{len(early)}件，其中已知债务人财产的{len(clocks)}件，最长{longest}日，未超过{DAYS}日。",
        en=f"{len(early)} case(s) filed, notified or controlled, {len(clocks)} of them know property, at most "
        f"{longest} days, not more than {DAYS}.",
    )
