"""RULES (规则目录): all of them, in order, each asked by the module of its name, with its law of the day."""

from datetime import date, timedelta

import pytest
from rules_cases import ON, dossier, series, words

from models import Finding, Statute
from rules import (
    RULES,
    THRESHOLDS,
    Question,
    Threshold,
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
    screen,
    seat_moved,
    six_months_unenforced,
    transfer_overdue,
)
from rules.rule import said

CONTRACT = """
multi_court_series first_seizure_deadlock seat_moved bankruptcy_pending_enforced_elsewhere double_enforcement
conflicting_titles bankruptcy_transfer_candidate consent_on_file transfer_overdue not_stayed_after_transfer
enforcement_after_acceptance preservation_not_lifted not_resumed_after_dismissal six_months_unenforced
entrusted_overdue property_elsewhere dormant_follow_up_due mutual_debts affiliates livelihood
participation_in_distribution amount_mismatch
""".split()
MAKES_A_REFERRAL = {"R1", "R2", "R4", "R5", *(f"R{n}" for n in range(7, 16)), "R17", "R21"}
ASKED = (
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
STATUTES = [(module.QUESTION.rule, statute) for module in ASKED for statute in module.QUESTION.statutes]


def test_all_rules_of_the_contract_in_order() -> None:
    assert [rule.id for rule in RULES] == CONTRACT
    assert [rule.number for rule in RULES] == [f"R{n}" for n in range(1, 23)]
    assert {rule.number for rule in RULES if rule.makes_referral} == MAKES_A_REFERRAL


def test_every_rule_is_asked_by_the_module_of_its_name() -> None:
    assert {module.QUESTION.rule for module in ASKED} == set(CONTRACT)
    assert {rule.check for rule in RULES} == {module.check for module in ASKED}


def test_screening_always_answers_all_of_them() -> None:
    findings = screen(dossier(*series(2)), ON)
    assert [finding.rule for finding in findings] == CONTRACT
    assert all(set(finding.because) == {"zh", "en"} for finding in findings)


def test_a_dossier_of_another_day_is_refused() -> None:
    with pytest.raises(ValueError, match="as of 2024-06-30"):
        screen(dossier(), date(2024, 7, 1))


def test_met_without_evidence_is_impossible() -> None:
    with pytest.raises(AssertionError, match="without evidence"):
        Question(rule="x", statutes=()).met(ON, said(zh="1", en="1"), ())


def test_evidence_is_quoted_once() -> None:
    finding = Question(rule="x", statutes=()).met(ON, said(zh="1", en="1"), [words("甲"), words("甲")])
    assert finding.evidence == (words("甲"),)


@pytest.mark.parametrize(("rule", "statute"), STATUTES, ids=[f"{rule}: {statute}" for rule, statute in STATUTES])
def test_every_statute_has_its_source_and_its_day(rule: str, statute: Statute) -> None:
    assert rule
    assert statute.source
    assert statute.in_force(statute.since)
    assert not statute.in_force(statute.since - timedelta(days=1)), "the day before"
    if statute.until:
        assert statute.in_force(statute.until)
        assert not statute.in_force(statute.until + timedelta(days=1)), "the day after"


def cited(on: date, rule: str = "multi_court_series") -> list[str]:
    findings: tuple[Finding, ...] = screen(dossier(*series(2), on=on), on)
    return [str(statute) for statute in findings[CONTRACT.index(rule)].statutes]


@pytest.mark.parametrize(
    ("on", "article"),
    [
        (date(2021, 12, 31), "第二百二十六条"),
        (date(2022, 1, 1), "第二百三十三条"),
        (date(2023, 12, 31), "第二百三十三条"),
        (date(2024, 1, 1), "第二百三十七条"),
    ],
)
def test_the_number_of_the_article_follows_the_day(on: date, article: str) -> None:
    assert f"《中华人民共和国民事诉讼法》{article}" in cited(on)
    assert len([statute for statute in cited(on) if "民事诉讼法" in statute]) == 1


@pytest.mark.parametrize(
    ("on", "article"), [(date(2022, 4, 9), "第五百一十三条"), (date(2022, 4, 10), "第五百一十一条")]
)
def test_the_number_of_the_interpretation_follows_the_day(on: date, article: str) -> None:
    assert any(statute.endswith(article) for statute in cited(on, "bankruptcy_transfer_candidate"))


def test_a_guiding_case_is_not_cited_before_it_was_published() -> None:
    assert not any("指导性案例" in statute for statute in cited(date(2025, 4, 6)))
    assert any("第252号指导性案例" in statute for statute in cited(date(2025, 4, 7)))


def test_what_rests_on_memory_is_not_verified() -> None:
    before, after = date(2020, 12, 31), date(2024, 6, 30)
    verified = [screen(dossier(on=day), day)[0].verified for day in (before, after)]
    assert verified == [False, True]


def test_a_threshold_keeps_its_history() -> None:
    changed = Threshold.of(5).since(date(2025, 1, 1), 4)
    assert [changed.on(date(2024, 12, 31)), changed.on(date(2025, 1, 1))] == [5, 4]
    assert changed.on(date(2000, 1, 1)) == 5
    assert THRESHOLDS.strong_cases.on(ON) == 10
