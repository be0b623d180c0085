"""Thresholds (阈值): the numbers that are ours and not the law's, each with the days from which it holds.

The law's own numbers (30 days of 民诉法解释 512) stand beside their article in the rule; these here may be changed by
whoever runs the screening, and a changed value keeps the old one for the days before.
"""

from datetime import date

from models.frozen import Frozen

FIRST_DAY = date(2007, 6, 1)
"""Day on which the Enterprise Bankruptcy Law (企业破产法) came into force; no rule is asked of earlier days."""


class Threshold(Frozen):
    """A number with its history: `steps` are (day it takes effect, value), oldest first."""

    steps: tuple[tuple[date, int], ...]

    @classmethod
    def of(cls, value: int, since: date = FIRST_DAY) -> "Threshold":
        """A number that has held since a day."""
        return cls(steps=((since, value),))

    def since(self, day: date, value: int) -> "Threshold":
        """The same threshold with another value from that day on."""
        return Threshold(steps=tuple(sorted((*self.steps, (day, value)))))

    def on(self, day: date) -> int:
        """The value in effect on the day; before the first day the first value."""
        return next((value for since, value in reversed(self.steps) if since <= day), self.steps[0][1])


class Thresholds(Frozen):
    """Every threshold of the rules, by the question it belongs to."""

    watch_cases: Threshold = Threshold.of(3)  # R1: cases in two courts to be watched
    candidate_cases: Threshold = Threshold.of(5)  # R1: cases that make a candidate by themselves
    strong_cases: Threshold = Threshold.of(10)  # R1: the number in print, 四川高院 "6553"
    selling_days: Threshold = Threshold.of(180)  # R2: so old a disposal paper of A still means that A is selling
    seat_share_percent: Threshold = Threshold.of(50)  # R3: share of the cases outside the new seat's court
    auction_days: Threshold = Threshold.of(15)  # R4: an auction so near makes it U1
    lifting_days: Threshold = Threshold.of(15)  # R12: days after acceptance in which preservation is lifted
    resuming_days: Threshold = Threshold.of(30)  # R13: days after a dismissal in which enforcement resumes
    entrusted_days: Threshold = Threshold.of(15)  # R15: seven days to file, and the post
    property_share_percent: Threshold = Threshold.of(70)  # R16: share of the values that makes a property the main one
    mismatch_percent: Threshold = Threshold.of(1)  # R22: difference of the claim that is not rounding
    mismatch_yuan: Threshold = Threshold.of(100)  # R22: and in whole yuan
    livelihood_cases: Threshold = Threshold.of(10)  # R20: cases of wages, labour, injury, maintenance


THRESHOLDS = Thresholds()
"""The values used where nothing else is configured."""
