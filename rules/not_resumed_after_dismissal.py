"""R13 Not resumed after a dismissal (破产申请被驳回后未恢复执行).

Asks whether a petition or transfer was refused or dismissed (不予受理、驳回) more than thirty days ago and a case that
was stayed for the bankruptcy (因破产中止) still is, or still waits as transferred (移送破产审查).

Not met though it looks so: enforcement has resumed (恢复执行); the case was stayed for another reason; the petition was
withdrawn (撤回), not dismissed; a bankruptcy is accepted now; a new petition is pending and the case was stayed for it.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from models import CaseStatus, DebtorDossier, EnforcementCase, Evidence, Filing, Finding, SignalKind, Urgency
from rules import evidence_of
from rules.grounds.bankruptcy import pending_petitions, rejections, while_accepted
from rules.grounds.counting import courts_now
from rules.grounds.whose import signals_about
from rules.law.statutes import BANKRUPTCY_RULES_2, INTERPRETATION_2015, INTERPRETATION_2022
from rules.rule import Because, Consequence, Given, Question, said
from rules.wording import en_day, listed, names, zh_day

QUESTION = Question(
    rule="not_resumed_after_dismissal",
    statutes=(
        BANKRUPTCY_RULES_2.at("第八条"),
        INTERPRETATION_2015.at("第五百一十五条第二款"),
        INTERPRETATION_2022.at("第五百一十三条第二款"),
    ),
)

_WORDS = (SignalKind.BANKRUPTCY, SignalKind.PRE_RESTRUCTURING, SignalKind.CONSENT_TO_BANKRUPTCY)
"""A consent too: 经申请执行人书面同意，决定移送破产审查 is the ground of the stay in one clause."""


def check(dossier: DebtorDossier, on: date, given: Given) -> Finding:
    """Count the days since the dismissal that each case should have gone on after, of those that still stand still."""
    if finding := while_accepted(QUESTION, dossier, on):
        return finding
    dated = [(filing, day) for filing in rejections(dossier) if (day := filing.decision_date)]
    if not dated:
        because = said(zh="没有载明日期的不予受理或驳回裁定（0份）。", en="no dated refusal or dismissal (0 rulings).")
        return QUESTION.not_met(on, because)
    limit = given.thresholds.resuming_days.on(on)
    ended = [(case, *_ended_by(case, dated)) for case in dossier.unsatisfied]
    waiting = [(case, refusal, day) for case, refusal, day in ended if _waits(case, day, dossier)]
    overdue = [one for one in waiting if (on - one[2]).days > limit]
    still = [case for case, *_ in overdue or waiting]
    refusal, day = min(((paper, since) for _, paper, since in overdue), key=lambda one: one[1], default=dated[-1])
    shown = [*evidence_of.of_paper(refusal), *_words(still, dossier)]
    because = _since(day, on, limit, still)
    if not overdue:
        return QUESTION.not_met(on, because, shown)
    consequence = Consequence(urgency=Urgency.U3, tell=names(courts_now(still)))
    return QUESTION.met(on, because, shown, consequence)


def _ended_by(case: EnforcementCase, dated: Sequence[tuple[Filing, date]]) -> tuple[Filing, date]:
    """The first dismissal since the case was stayed or sent; a later one ends nothing more. Else the last there is."""
    stayed = case.status_since or date.min
    return next(((refusal, day) for refusal, day in dated if day >= stayed), dated[-1])


def _waits(case: EnforcementCase, refused: date, dossier: DebtorDossier) -> bool:
    """Stayed for the bankruptcy or sent to it, and not for a petition that came after the refusal."""
    later = case.status_since is not None and case.status_since > refused
    if later and pending_petitions(dossier):
        return False
    if case.status is CaseStatus.BANKRUPTCY_TRANSFER:
        return not later
    return case.status is CaseStatus.SUSPENDED and bool(_grounds(case, dossier))


def _grounds(case: EnforcementCase, dossier: DebtorDossier) -> tuple[Evidence, ...]:
    """The words of the case's last ruling that speak of the debtor's bankruptcy."""
    paper = case.status_filing
    return tuple([one.evidence for one in signals_about(paper, dossier.debtor, *_WORDS)]) if paper else ()


def _words(cases: Sequence[EnforcementCase], dossier: DebtorDossier) -> Iterator[Evidence]:
    for case in cases:
        yield from evidence_of.of_case(case)
        yield from _grounds(case, dossier)


def _since(day: date, on: date, limit: int, still: Sequence[EnforcementCase]) -> Because:
    courts = listed(names(courts_now(still)))
    return said(
        zh=f"破产申请于{zh_day(day)}被裁定不予受理或驳回，已{(on - day).days}日（须超过{limit}日）；因破产中止或移送"
        f"而仍未恢复执行的案件{len(still)}件{f'（{courts}）' if still else ''}。",
        en=f"the petition was refused or dismissed on {en_day(day)}, {(on - day).days} days ago (more than {limit} are "
        f"needed); {len(still)} case(s) stayed for the bankruptcy or sent to it have not resumed"
        f"{f' ({courts})' if still else ''}.",
    )
