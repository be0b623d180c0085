"""Needs (必要条件): the least that the papers of a debtor must hold before a rule can be met about it.

Of ten million cases most concern no rule: one debtor, one case, dealt with. By these needs a ledger leaves them out in
SQL, before any paper is opened. A need is never more than its rule asks; where it asks less, a dossier is put together
for nothing and the rule says no. Whoever changes a rule looks here: `tests/test_rules_needs.py` holds the two together.
"""

from datetime import date

from models import Clue, Need, Standing
from rules import six_months_unenforced
from rules.law.thresholds import THRESHOLDS, Thresholds

_LIMB = Clue.NO_PROPERTY | Clue.INSOLVENT


def needs(on: date, thresholds: Thresholds = THRESHOLDS) -> dict[str, tuple[Need, ...]]:
    """For each rule the ways in which it may come to be met on the day; none of them, and it is not met.

    Cases are counted as the ledger can count them without opening a paper: never too few. R19 compares debtors whom
    other rules have found, so it has no need of its own.
    """
    watched = thresholds.watch_cases.on(on)
    transfer = (Need(cases=1, clues=(_LIMB,), standing=(Standing.ENTERPRISE,)),)
    late = six_months_unenforced.DAYS
    return {
        "multi_court_series": (Need(cases=watched, courts=True),),
        "first_seizure_deadlock": (Need(cases=1, clues=(Clue.STANDS_STILL,)),),
        "seat_moved": (Need(cases=1, seats=True), Need(cases=1, clues=(Clue.SEAT_MOVED,))),
        "bankruptcy_pending_enforced_elsewhere": (Need(cases=1, clues=(Clue.BANKRUPTCY,)),),
        "double_enforcement": (Need(cases=2, courts=True),),
        "conflicting_titles": (Need(clues=(Clue.CONFLICTING,)),),
        "bankruptcy_transfer_candidate": transfer,
        "consent_on_file": transfer,  # it asks that R7 is met
        "transfer_overdue": (Need(clues=(Clue.TRANSFERRED,)),),
        "not_stayed_after_transfer": (Need(clues=(Clue.TRANSFERRED,)),),
        "enforcement_after_acceptance": (Need(clues=(Clue.BANKRUPTCY,)),),
        "preservation_not_lifted": (Need(clues=(Clue.BANKRUPTCY,)),),
        "not_resumed_after_dismissal": (Need(cases=1, clues=(Clue.REFUSED,)),),
        "six_months_unenforced": (
            Need(cases=1, clues=(Clue.EARLY,), old=Clue.PROPERTY, days=late),
            Need(cases=1, clues=(Clue.EARLY, Clue.PROPERTY_BEFORE)),
        ),
        "entrusted_overdue": (Need(cases=1, clues=(Clue.ENTRUSTED,)),),
        "property_elsewhere": (Need(cases=1, clues=(Clue.PLACED,)),),
        "dormant_follow_up_due": (Need(cases=1, known=2, clues=(Clue.DORMANT, Clue.PROPERTY | Clue.SOLD)),),
        "mutual_debts": (Need(standing=(Standing.APPLICANT,)),),
        "affiliates": (),
        "livelihood": (Need(cases=thresholds.livelihood_cases.on(on)),),
        "participation_in_distribution": (
            Need(cases=2, clues=(Clue.NO_PROPERTY | Clue.INSUFFICIENT,), standing=(Standing.SHARED_OUT,)),
        ),
        "amount_mismatch": (
            Need(clues=(Clue.SUMS, Clue.CLAIM, Clue.UNBALANCED)),
            Need(clues=(Clue.SUMS, Clue.CLAIM), sums=True),
        ),
    }
