"""The rules of Zhipo (筛查规则): legal questions put to one debtor's dossier on one day, each answered with its reason.

Every rule is one module named by its identifier: what it asks, its articles, `check`. RULES lists them all. Nothing
here reads a file or asks what day it is; what a finding says is for a court to decide.
"""

from collections.abc import Collection, Sequence
from datetime import date
from graphlib import TopologicalSorter

from models import DebtorDossier, Finding, Flag, Referral, ReferralKind
from rules import (
    affiliates,
    amount_mismatch,
    bankruptcy_pending_enforced_elsewhere,
    bankruptcy_transfer_candidate,
    conflicting_titles,
    consent_on_file,
    dormant_follow_up_due,
    double_enforcement,
    enforcement_after_acceptance,
    entrusted_overdue,
    first_seizure_deadlock,
    livelihood,
    multi_court_series,
    mutual_debts,
    not_resumed_after_dismissal,
    not_stayed_after_transfer,
    participation_in_distribution,
    preservation_not_lifted,
    property_elsewhere,
    seat_moved,
    six_months_unenforced,
    transfer_overdue,
)
from rules.law.thresholds import THRESHOLDS, Threshold, Thresholds
from rules.referral import referral
from rules.rule import Given, Question, Rule

__all__ = ["RULES", "THRESHOLDS", "Given", "Question", "Rule", "Threshold", "Thresholds", "link", "refer", "screen"]

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
    Rule(number="R5", id="double_enforcement", check=double_enforcement.check, makes_referral=True),
    Rule(number="R6", id="conflicting_titles", check=conflicting_titles.check),
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
    Rule(number="R9", id="transfer_overdue", check=transfer_overdue.check, makes_referral=True, kind=_TRANSFER),
    Rule(
        number="R10",
        id="not_stayed_after_transfer",
        check=not_stayed_after_transfer.check,
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
        check=preservation_not_lifted.check,
        makes_referral=True,
        kind=_TRANSFER,
    ),
    Rule(
        number="R13",
        id="not_resumed_after_dismissal",
        check=not_resumed_after_dismissal.check,
        makes_referral=True,
    ),
    Rule(number="R14", id="six_months_unenforced", check=six_months_unenforced.check, makes_referral=True),
    Rule(number="R15", id="entrusted_overdue", check=entrusted_overdue.check, makes_referral=True),
    Rule(number="R16", id="property_elsewhere", check=property_elsewhere.check),
    Rule(number="R17", id="dormant_follow_up_due", check=dormant_follow_up_due.check, makes_referral=True),
    Rule(number="R18", id="mutual_debts", check=mutual_debts.check),
    Rule(number="R19", id="affiliates", check=affiliates.check, after=affiliates.AFTER),
    Rule(number="R20", id="livelihood", check=livelihood.check),
    Rule(
        number="R21",
        id="participation_in_distribution",
        check=participation_in_distribution.check,
        makes_referral=True,
    ),
    Rule(number="R22", id="amount_mismatch", check=amount_mismatch.check),
)
"""All rules in the order of their numbers."""

_BY_ID = {rule.id: rule for rule in RULES}
_IN_TURN = tuple(_BY_ID[one] for one in TopologicalSorter({rule.id: rule.after for rule in RULES}).static_order())
"""The same, each after those whose answers it asks for."""


def screen(
    dossier: DebtorDossier, on: date, thresholds: Thresholds = THRESHOLDS, *, only: Collection[str] | None = None
) -> tuple[Finding, ...]:
    """Put every rule to one debtor (逐条审查): always one finding for each, in the order of RULES.

    `only` are the rules that may be met (see `needs`): then the others are not asked, and have no finding. R19 always
    has one.
    """
    if dossier.on != on:
        msg = f"the dossier stands as of {dossier.on}, not {on}"
        raise ValueError(msg)
    answers: dict[str, Finding] = {}
    asked = None if only is None else {*only, affiliates.QUESTION.rule}
    for rule in (rule for rule in _IN_TURN if asked is None or rule.id in asked):
        answers[rule.id] = rule.check(dossier, on, Given(thresholds=thresholds, answers=answers))
    return tuple(answers[rule.id] for rule in RULES if rule.id in answers)


def refer(dossier: DebtorDossier, findings: tuple[Finding, ...]) -> Referral | None:
    """The referral (移送建议) that the findings of one debtor make, or None."""
    return referral(dossier, findings, RULES)


def link(flags: Sequence[Flag]) -> tuple[Flag, ...]:
    """The second pass over a whole screening (关联比对): R19 answered for every debtor that has a referral.

    All flags are of one day. Those without a referral come back as they are; hand them over or leave them out.
    """
    referred = [flag.dossier for flag in flags if flag.referral]
    found = affiliates.link(referred, referred[0].on) if referred else {}
    return tuple(_linked(flag, found[flag.dossier.debtor.key]) if flag.referral else flag for flag in flags)


def _linked(flag: Flag, finding: Finding) -> Flag:
    """The flag with its answer about affiliates; the referral holds it where it is met."""
    findings = tuple(finding if one.rule == finding.rule else one for one in flag.findings)
    return Flag(dossier=flag.dossier, findings=findings, referral=refer(flag.dossier, findings))
