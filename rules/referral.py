"""Referral (移送建议): what the met findings of one debtor propose together, to whom, and how urgently."""

from collections.abc import Iterable, Sequence

from models import DebtorDossier, Finding, Level, Referral, ReferralKind, Urgency
from rules import livelihood
from rules.grounds.candidate_court import candidate_court
from rules.rule import Rule


def referral(dossier: DebtorDossier, findings: Iterable[Finding], rules: Iterable[Rule]) -> Referral | None:
    """The referral of one debtor, or None where no met rule makes one.

    It holds every met finding, the supporting ones too; kinds, addressees and urgency come from those that make it.
    """
    by_id = {rule.id: rule for rule in rules}
    met = tuple(finding for finding in findings if finding.met)
    making = [finding for finding in met if by_id[finding.rule].makes_referral and finding.level is not Level.WATCH]
    if not making:
        return None
    proposed = {by_id[finding.rule].kind for finding in making}
    kinds = tuple(kind for kind in ReferralKind if kind in proposed)
    centralized = ReferralKind.CENTRALIZED_ENFORCEMENT in kinds
    return Referral(
        debtor=dossier.debtor,
        on=dossier.on,
        kinds=kinds,
        findings=met,
        tell=tuple(dict.fromkeys(court for finding in making for court in finding.tell)),
        urgency=_urgency(making, met),
        candidate_court=candidate_court(dossier) if centralized else None,
    )


def _urgency(making: Sequence[Finding], met: Sequence[Finding]) -> Urgency:
    """The most urgent of them, one step more where many live on their claims (涉民生)."""
    urgency = min(finding.urgency or Urgency.U4 for finding in making)
    lived_on = any(finding.rule == livelihood.QUESTION.rule for finding in met)
    return urgency.one_step_more if lived_on else urgency
