"""Plain words (白话): the numbers by which analysts name rules and limbs do not belong in what a court reads."""

import re

from alerts.language.words import Words

_RULES = (
    *("multi_court_series", "first_seizure_deadlock", "seat_moved", "bankruptcy_pending_enforced_elsewhere"),
    *("double_enforcement", "conflicting_titles", "bankruptcy_transfer_candidate", "consent_on_file"),
    *("transfer_overdue", "not_stayed_after_transfer", "enforcement_after_acceptance", "preservation_not_lifted"),
    *("not_resumed_after_dismissal", "six_months_unenforced", "entrusted_overdue", "property_elsewhere"),
    *("dormant_follow_up_due", "mutual_debts", "affiliates", "livelihood", "participation_in_distribution"),
    "amount_mismatch",
)
"""R1 to R22, in order."""

_NUMBER = re.compile(r"(?<![0-9A-Za-z])R([1-9]|1\d|2[0-2])(?![0-9A-Za-z])")
_LIMB = re.compile(r"(?<![0-9A-Za-z])c[1-5] ")


def plain(sentence: str, lexicon: Words) -> str:
    """The sentence on one line with R2 said as 首封僵局 and the limbs' numbers (c4) left out."""
    named = _NUMBER.sub(lambda found: lexicon(f"rule.{_RULES[int(found[1]) - 1]}"), _LIMB.sub("", sentence))
    return " ".join(named.split("\n"))
