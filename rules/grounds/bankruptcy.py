"""Bankruptcy (破产) as the other rules ask for it: accepted, once rejected, or a petition pending."""

from datetime import date

from models import CaseStatus, DebtorDossier, EnforcementCase, Filing, Finding, StatementKind
from models.issuing_court import court_of
from rules import evidence_of
from rules.grounds.whose import statements_about
from rules.rule import Question, said
from rules.wording import en_day, zh_day

ANSWERS = frozenset(
    {
        CaseStatus.BANKRUPTCY_ACCEPTED,
        CaseStatus.BANKRUPTCY_DECLARED,
        CaseStatus.PLAN_APPROVED,
        CaseStatus.BANKRUPTCY_REJECTED,
        CaseStatus.BANKRUPTCY_WITHDRAWN,
    }
)
"""What answers a petition or a transfer (受理、宣告、批准计划、不予受理或驳回、撤回)."""


def while_accepted(question: Question, dossier: DebtorDossier, on: date) -> Finding | None:
    """The answer of R1-R4, R7 and R8 while a bankruptcy is accepted (受理): not met, since when and where.

    Nor are they met where a liquidation has ended (终结破产程序), though its acceptance is not on file: what ends was
    accepted, and the firm is wound up.
    """
    paper = dossier.acceptance
    if paper is None:
        return _wound_up(question, dossier, on)
    court = court_of(paper)
    because = said(
        zh=f"{court.name if court else '法院'}已于{zh_day(paper.decision_date)}受理债务人的破产申请。",
        en=f"bankruptcy accepted on {en_day(paper.decision_date)} by {court.name if court else 'a court'}.",
    )
    return question.not_met(on, because, evidence_of.of_paper(paper))


def _wound_up(question: Question, dossier: DebtorDossier, on: date) -> Finding | None:
    ends = [
        (filing, one)
        for filing in dossier.stating
        for one in statements_about(filing, dossier.debtor, StatementKind.BANKRUPTCY_CLOSED)
    ]
    if not ends:
        return None
    filing, words = ends[-1]
    court = court_of(filing)
    because = said(
        zh=f"{court.name if court else '法院'}的{zh_day(filing.decision_date)}文书载明债务人的破产程序已终结。",
        en=f"the bankruptcy has ended by a paper of {en_day(filing.decision_date)} of "
        f"{court.name if court else 'a court'}.",
    )
    return question.not_met(on, because, (words.evidence,))


def pending_petitions(dossier: DebtorDossier) -> tuple[EnforcementCase, ...]:
    """Petitions (破申) and pre-restructurings (预重整) without an answer on the day.

    A 破 number is no petition. A petition whose answer was given under another number that names it is answered, and so
    is one of which a later paper of enforcement finds that it was accepted.
    """
    petitions = (case for case in dossier.pending if _is_petition(case))
    return tuple(
        case for case in petitions if not _answered_elsewhere(case, dossier) and not _told_accepted(case, dossier)
    )


def rejections(dossier: DebtorDossier) -> tuple[Filing, ...]:
    """The papers that refuse or dismiss a petition or transfer (不予受理、驳回); a withdrawal is none."""
    return tuple(filing for filing in dossier.filings if filing.status is CaseStatus.BANKRUPTCY_REJECTED)


def _is_petition(case: EnforcementCase) -> bool:
    if case.status is CaseStatus.PRE_RESTRUCTURING:
        return True
    return any(word in case.number for word in ("破申", "预重整", "破（预）", "破(预)"))


def _answered_elsewhere(petition: EnforcementCase, dossier: DebtorDossier) -> bool:
    return any(
        filing.status in ANSWERS and petition.number in {one.value.base for one in filing.other_case_numbers}
        for case in dossier.bankruptcy_cases
        for filing in case.filings
    )


def _told_accepted(petition: EnforcementCase, dossier: DebtorDossier) -> bool:
    since = max((filing.decision_date for filing in petition.filings if filing.decision_date), default=date.min)
    return any(
        one.number is None or one.number.base == petition.number
        for filing in dossier.stating
        if (filing.decision_date or date.max) >= since
        for one in statements_about(filing, dossier.debtor, StatementKind.ACCEPTANCE_TOLD)
    )
