"""Referral (移送建议): a dossier with its met findings, who should be told, and how urgent it is."""

from datetime import date
from enum import StrEnum

from models.dossier import Debtor
from models.frozen import Frozen
from models.rule import Finding, Urgency


class ReferralKind(StrEnum):
    """What is proposed to the courts; only a court may decide it."""

    CENTRALIZED_ENFORCEMENT = "centralized_enforcement"  # 集中执行
    BANKRUPTCY_TRANSFER = "bankruptcy_transfer"  # 执行移送破产审查


class Referral(Frozen):
    """Met findings of one debtor on one day, with the courts to tell (register names) and the urgency.

    `candidate_court` is advice only: None says that it is for the superior to say. `kinds` is empty where only
    single acts of single courts are to be put right.
    """

    debtor: Debtor
    on: date
    kinds: tuple[ReferralKind, ...]
    findings: tuple[Finding, ...]
    tell: tuple[str, ...]
    urgency: Urgency
    candidate_court: str | None = None
