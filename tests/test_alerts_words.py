"""Every word that people read exists in both languages."""

import re
from enum import StrEnum
from importlib.resources import files
from string import Formatter

import pytest

from alerts.language.words import LANGUAGES, words
from models import (
    CaseClass,
    CaseStatus,
    EntityKind,
    JoinReason,
    LetterState,
    Level,
    QuarantineReason,
    ReferralKind,
    Urgency,
)

RULES = (
    *("multi_court_series", "first_seizure_deadlock", "seat_moved", "bankruptcy_pending_enforced_elsewhere"),
    *("double_enforcement", "conflicting_titles", "bankruptcy_transfer_candidate", "consent_on_file"),
    *("transfer_overdue", "not_stayed_after_transfer", "enforcement_after_acceptance", "preservation_not_lifted"),
    *("not_resumed_after_dismissal", "six_months_unenforced", "entrusted_overdue", "property_elsewhere"),
    *("dormant_follow_up_due", "mutual_debts", "affiliates", "livelihood", "participation_in_distribution"),
    "amount_mismatch",
)
ASKING = [rule for rule in RULES if RULES.index(rule) not in {2, 5, 15, 17, 18, 19, 21}]
CLOSED_LISTS = [
    ("status", CaseStatus),
    ("kind", EntityKind),
    ("reason", QuarantineReason),
    ("level", Level),
    ("urgency", Urgency),
    ("referral", ReferralKind),
    ("state", LetterState),
    ("letter.title", LetterState),
    ("letter.subject", LetterState),
    ("letter.opening", LetterState),
    ("class", CaseClass),
    ("join", JoinReason),
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("prefix", "values"), CLOSED_LISTS)
def test_every_value_of_a_closed_list_has_a_word(language: str, prefix: str, values: type[StrEnum]) -> None:
    assert not [value for value in values if f"{prefix}.{value}" not in words(language)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_says_what_can_be_done(language: str) -> None:
    assert not [reason for reason in QuarantineReason if f"reason.{reason}.do" not in words(language)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rule", RULES)
def test_every_rule_has_its_name_and_what_would_make_it_wrong(language: str, rule: str) -> None:
    assert words(language)(f"rule.{rule}")
    assert words(language)(f"rule.{rule}.wrong")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_that_tells_an_office_says_what_to_look_at(language: str) -> None:
    assert len(ASKING) == 15
    assert not [rule for rule in ASKING if f"rule.{rule}.ask" not in words(language)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_urgency_says_the_time_it_means(language: str) -> None:
    assert all(words(language)(f"urgency.{urgency}.time") for urgency in Urgency)


def test_both_catalogues_hold_the_same_ids_with_the_same_places() -> None:
    chinese, english = words("zh"), words("en")
    assert chinese.keys == english.keys
    for key in chinese.keys:
        assert places("zh", key) == places("en", key), key


def places(language: str, key: str) -> set[str | None]:
    text = words(language)._translations.gettext(key)  # noqa: SLF001 - the message before its places are filled
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_every_word_a_template_asks_for_exists() -> None:
    for template in (files("alerts") / "templates").iterdir():
        for key in re.findall(r'\bw\("([a-z_.]+)"(?! ~)', template.read_text("utf-8")):
            assert key in words("zh"), f"{template.name}: {key}"


def test_no_word_is_empty_and_chinese_is_chinese() -> None:
    for key in words("zh").keys - {"list.comma", "list.semicolon", "colon", "stop", "bracketed", "letter.to"}:
        assert re.search(r"[\u4e00-\u9fff]", words("zh")._translations.gettext(key)), key  # noqa: SLF001 - as above


def test_dormant_is_called_unpaid_in_both_languages() -> None:
    assert "未清偿" in words("zh")("status.dormant")
    assert "unpaid, not closed" in words("en")("status.dormant")


def test_a_missing_word_is_our_mistake_and_an_open_list_has_a_way_out() -> None:
    with pytest.raises(LookupError, match=r"status\.nonsense"):
        words("zh")("status.nonsense")
    assert words("zh").known("warning.new_code", "new_code") == "new_code"


def test_there_is_no_third_language() -> None:
    with pytest.raises(ValueError, match="no catalogue"):
        words("fr")
