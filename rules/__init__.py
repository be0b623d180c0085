"""The rules of Zhipo (筛查规则): legal questions put to one debtor's dossier on one day, each answered with its reason.

Every rule is one module named by its identifier: what it asks, its articles, `check`. RULES lists them all. Nothing
here reads a file or asks what day it is; what a finding says is for a court to decide.
"""

from datetime import date
from graphlib import TopologicalSorter

from models import DebtorDossier, Finding, Referral, ReferralKind
from rules import (
    bankruptcy_pending_enforced_elsewhere,
    bankruptcy_transfer_candidate,
    consent_on_file,
    enforcement_after_acceptance,
    first_seizure_deadlock,
    livelihood,
    multi_court_series,
    mutual_debts,
    seat_moved,
)
from rules.not_asked import not_asked
from rules.referral import referral
from rules.rule import Given, Question, Rule
from rules.thresholds import THRESHOLDS, Threshold, Thresholds

__all__ = ["RULES", "THRESHOLDS", "Given", "Question", "Rule", "Threshold", "Thresholds", "refer", "screen"]

_CENTRALIZED = ReferralKind.CENTRALIZED_ENFORCEMENT
_TRANSFER = ReferralKind.BANKRUPTCY_TRANSFER

RULES: tuple[Rule, ...] = (
    Rule(
        number="R1",
        id="multi_court_series",
        check=multi_court_series.check,
        after=multi_court_series.SUPPORTS,
        makes_referral=True,
        kind=_CENTRALIZED,
    ),
    Rule(
        number="R2",
        id="first_seizure_deadlock",
        check=first_seizure_deadlock.check,
        makes_referral=True,
        kind=_CENTRALIZED,
    ),
    Rule(number="R3", id="seat_moved", check=seat_moved.check),
    Rule(
        number="R4",
        id="bankruptcy_pending_enforced_elsewhere",
        check=bankruptcy_pending_enforced_elsewhere.check,
        makes_referral=True,
        kind=_CENTRALIZED,
    ),
    Rule(number="R5", id="double_enforcement", check=not_asked("double_enforcement"), makes_referral=True),
    Rule(number="R6", id="conflicting_titles", check=not_asked("conflicting_titles")),
    Rule(
        number="R7",
        id="bankruptcy_transfer_candidate",
        check=bankruptcy_transfer_candidate.check,
        after=("mutual_debts",),
        makes_referral=True,
        kind=_TRANSFER,
    ),
    Rule(
        number="R8",
        id="consent_on_file",
        check=consent_on_file.check,
        after=("bankruptcy_transfer_candidate",),
        makes_referral=True,
        kind=_TRANSFER,
    ),
    Rule(number="R9", id="transfer_overdue", check=not_asked("transfer_overdue"), makes_referral=True, kind=_TRANSFER),
    Rule(
        number="R10",
        id="not_stayed_after_transfer",
        check=not_asked("not_stayed_after_transfer"),
        makes_referral=True,
        kind=_TRANSFER,
    ),
    Rule(
        number="R11",
        id="enforcement_after_acceptance",
        check=enforcement_after_acceptance.check,
        makes_referral=True,
        kind=_TRANSFER,
    ),
    Rule(
        number="R12",
        id="preservation_not_lifted",
        check=not_asked("preservation_not_lifted"),
        makes_referral=True,
        kind=_TRANSFER,
    ),
    Rule(
        number="R13",
        id="not_resumed_after_dismissal",
        check=not_asked("not_resumed_after_dismissal"),
        makes_referral=True,
    ),
    Rule(number="R14", id="six_months_unenforced", check=not_asked("six_months_unenforced"), makes_referral=True),
    Rule(number="R15", id="entrusted_overdue", check=not_asked("entrusted_overdue"), makes_referral=True),
    Rule(number="R16", id="property_elsewhere", check=not_asked("property_elsewhere")),
    Rule(number="R17", id="dormant_follow_up_due", check=not_asked("dormant_follow_up_due"), makes_referral=True),
    Rule(number="R18", id="mutual_debts", check=mutual_debts.check),
    Rule(number="R19", id="affiliates", check=not_asked("affiliates")),
    Rule(number="R20", id="livelihood", check=livelihood.check),
    Rule(
        number="R21",
        id="participation_in_distribution",
        check=not_asked("participation_in_distribution"),
        makes_referral=True,
    ),
    Rule(number="R22", id="amount_mismatch", check=not_asked("amount_mismatch")),
)
"""All rules in the order of their numbers."""


def screen(dossier: DebtorDossier, on: date, thresholds: Thresholds = THRESHOLDS) -> tuple[Finding, ...]:
    """Put every rule to one debtor (逐条审查): always one finding for each, in the order of RULES."""
    if dossier.on != on:
        msg = f"the dossier stands as of {dossier.on}, not {on}"
        raise ValueError(msg)
    by_id = {rule.id: rule for rule in RULES}
    answers: dict[str, Finding] = {}
    for rule in TopologicalSorter({rule.id: rule.after for rule in RULES}).static_order():
        answers[rule] = by_id[rule].check(dossier, on, Given(thresholds=thresholds, answers=answers))
    return tuple(answers[rule.id] for rule in RULES)


def refer(dossier: DebtorDossier, findings: tuple[Finding, ...]) -> Referral | None:
    """The referral (移送建议) that the findings of one debtor make, or None."""
    return referral(dossier, findings, RULES)
