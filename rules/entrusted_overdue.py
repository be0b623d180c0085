"""R15 Entrusted case overdue (委托执行逾期).

Asks whether a case entrusted (委托执行) to another court has no case there after fifteen days (seven to file, and the
post), or its case there is more than 180 days old and unsatisfied.

A case that its court struck off (销案) once the other had filed it counts by the case there.

Not met though it looks so: the case was designated or elevated (指定、提级), not entrusted; returned (退回委托); stayed
there (中止、暂缓); a bankruptcy is accepted.
Unknown: the letter of entrusting bears no day.
"""

from collections.abc import Sequence
from datetime import date

from models import (
    CaseClass,
    CaseStatus,
    Court,
    CourtPart,
    DebtorDossier,
    EnforcementCase,
    Filing,
    Finding,
    Statement,
    StatementKind,
    Urgency,
    register,
)
from models.frozen import Frozen
from rules import evidence_of
from rules.grounds.bankruptcy import while_accepted
from rules.grounds.counting import applied_by, squeezed
from rules.law.statutes import CIVIL_PROCEDURE_2012, CIVIL_PROCEDURE_2021, CIVIL_PROCEDURE_2023, ENTRUSTING_RULES
from rules.rule import Because, Consequence, Given, Question, said
from rules.wording import en_day, names, zh_day

QUESTION = Question(
    rule="entrusted_overdue",
    statutes=(
        CIVIL_PROCEDURE_2012.at("第二百二十九条"),
        CIVIL_PROCEDURE_2021.at("第二百三十六条"),
        CIVIL_PROCEDURE_2023.at("第二百四十条"),
        ENTRUSTING_RULES.at("第七条、第十一条"),
    ),
)

DAYS = 180
"""委托执行规定 11: six months for the entrusted court, counted in days."""
_STAYED = frozenset({CaseStatus.SUSPENDED, CaseStatus.DEFERRED, CaseStatus.BANKRUPTCY_TRANSFER})


class Entrusted(Frozen):
    """One entrusted case: the words, the day, the court entrusted, and the case that has come of it there."""

    case: EnforcementCase
    words: Statement
    on: date | None
    court: Court
    there: EnforcementCase | None = None

    def overdue(self, on: date, days: int) -> bool:
        """No case there after so many days, or one there that is too old, unsatisfied and not stayed."""
        if self.there is None:
            return self.on is not None and (on - self.on).days > days
        return self.begun is not None and (on - self.begun).days > DAYS and self.waits

    @property
    def begun(self) -> date | None:
        """The day from which the term runs: of the case there, else of the entrusting."""
        return (_first_day(self.there) if self.there else None) or self.on

    @property
    def waits(self) -> bool:
        """Nothing has come of it there yet: no case, or one that is unsatisfied and not stayed."""
        return self.there is None or (self.there.unsatisfied and self.there.status not in _STAYED)


def check(dossier: DebtorDossier, on: date, given: Given) -> Finding:
    """Count the days since each entrusting that still stands."""
    if finding := while_accepted(QUESTION, dossier, on):
        return finding
    found = [one for case in dossier.cases for one in _entrusted(case, dossier)]
    days = given.thresholds.entrusted_days.on(on)
    overdue = [one for one in found if one.overdue(on, days)]
    shown = [words for one in overdue or found for words in (one.words.evidence, *evidence_of.of_case(one.case))]
    if overdue:
        shown += [words for one in overdue if one.there for words in evidence_of.of_case(one.there)]
        tell = names(register().next_higher(one.court) for one in overdue)
        return QUESTION.met(on, _overdue(overdue, on, days), shown, Consequence(urgency=Urgency.U3, tell=tell))
    if any(one.begun is None and one.waits for one in found):
        zh, en = "委托执行函未载明日期，不能计算期间（1件以上）。", "a letter of entrusting bears no day (1 or more)."
        return QUESTION.unknown(on, said(zh=zh, en=en), shown)
    because = said(
        zh=f"仍在委托中的案件{len(found)}件，均未逾期（立案{days}日、执行{DAYS}日），或已中止、退回。",
        en=f"{len(found)} case(s) still entrusted, none overdue ({days} days to file, {DAYS} to enforce), or stayed or "
        "returned.",
    )
    return QUESTION.not_met(on, because, shown)


def _entrusted(case: EnforcementCase, dossier: DebtorDossier) -> list[Entrusted]:
    """The entrusting that is the last word on the case, unless it was returned since."""
    if case.case_class is not CaseClass.ENFORCEMENT or not (sent := _sent(case)):
        return []
    paper, court = sent
    words, on = paper.stated(StatementKind.ENTRUSTED), paper.decision_date
    if not words or court == case.court:
        return []
    there = next((one for one in dossier.cases if one.court == court and _is_there(case, on, one)), None)
    if any(_returned(filing, on) for filing in _about(case, there, dossier)):
        return []
    # Struck off here, it was filed there; when that was, only a paper of that court can tell.
    if there is None and case.status is CaseStatus.CANCELLED:
        return []
    return [Entrusted(case=case, words=words[0], on=on, court=court, there=there)]


def _about(case: EnforcementCase, there: EnforcementCase | None, dossier: DebtorDossier) -> list[Filing]:
    """The papers of both cases, and those of other numbers that name the entrusted one (执委, 执协)."""
    own = [*case.filings, *(there.filings if there else ())]
    numbers = {case.number, *case.replaces}
    named = [filing for filing in dossier.stating if numbers & {one.value.base for one in filing.other_case_numbers}]
    return own + named


def _sent(case: EnforcementCase) -> tuple[Filing, Court] | None:
    """The paper that entrusts, and to which court: the last word, or the letter before its 销案 (委托执行规定 2)."""
    if case.status is CaseStatus.TRANSFERRED_OUT and case.status_filing:
        return case.status_filing, case.court_now
    if case.status is not CaseStatus.CANCELLED:
        return None
    letters = [
        (filing, register().now(register().resolve(court.name, None)))
        for filing in case.filings
        if filing.status is CaseStatus.TRANSFERRED_OUT
        for court in filing.courts
        if court.part is CourtPart.TO
    ]
    return letters[-1] if letters else None


def _returned(filing: Filing, on: date | None) -> bool:
    """Whether the paper returns what was entrusted that day (退回委托); the letter has the number of either court."""
    return bool(filing.stated(StatementKind.RETURNED)) and (filing.decision_date or date.max) >= (on or date.min)


def _is_there(case: EnforcementCase, sent_on: date | None, other: EnforcementCase) -> bool:
    """A case of the entrusted court that names the old number, or enforces the same title or for the same applicant."""
    if other.case_class is not CaseClass.ENFORCEMENT:
        return False
    numbers = {case.number, *case.replaces}
    named = any(numbers & {one.value.base for one in filing.other_case_numbers} for filing in other.filings)
    titles = squeezed(case.titles) & squeezed(other.titles)
    untitled = not (case.titles and other.titles)
    applicants = applied_by(case) & applied_by(other)
    later = (_first_day(other) or date.max) >= (sent_on or date.min)
    return named or bool(titles) or bool(untitled and applicants and later)


def _first_day(case: EnforcementCase) -> date | None:
    return case.filed_on or next((filing.decision_date for filing in case.filings if filing.decision_date), None)


def _overdue(overdue: Sequence[Entrusted], on: date, days: int) -> Because:
    one = overdue[0]
    since = (on - one.on).days if one.on else 0
    if one.there is None:
        return said(
            zh=f"{one.case.number}于{zh_day(one.on)}委托{one.court.name}执行，已{since}日（超过{days}日），未见该院立案；"
            f"共{len(overdue)}件。",
            en=f"{one.case.number} was entrusted to {one.court.name} on {en_day(one.on)}, {since} days ago (more than "
            f"{days}), and no case of that court is known; {len(overdue)} in all.",
        )
    begun = _first_day(one.there) or one.on or on
    return said(
        zh=f"{one.case.number}委托{one.court.name}执行，该院{one.there.number}自{zh_day(begun)}起已"
        f"{(on - begun).days}日（超过{DAYS}日），仍未执行完毕；共{len(overdue)}件。",
        en=f"{one.case.number} was entrusted to {one.court.name}; its case {one.there.number} is "
        f"{(on - begun).days} days old since {en_day(begun)} (more than {DAYS}), unsatisfied; {len(overdue)} in all.",
    )
