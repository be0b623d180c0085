"""A country's cases (一国之案): who owes whom, where, and how far it has come; drawn from one seed.

The shares are assumptions, not statistics: debtors 88 % persons and 12 % firms; cases of a debtor by a power law of
exponent 3 (83 % have one, the longest tail 400), 85 % of them at its own court; one paper a case, two for every
fiftieth; 42 % paid, 16 % terminated, 22 % dormant without property, 8 % notified and 8 % frozen up to a sum within
the last five months, 3 % restored, 0.4 % with a thing seized, 0.4 % dormant behind another court's seizure, 0.2 % a
bankruptcy accepted.
"""

from datetime import date
from typing import Any

import numpy as np
from model_papers import courts

ON = date(2024, 9, 30)
EPOCH = date(2016, 1, 1)
"""Days are counted from here."""
POOL = 20_000
"""Applicants that come again and again; the others come once."""
FORMS = ("paid", "terminated", "dormant", "notice", "frozen", "restored", "seized", "stuck", "accepted")
PAID, TERMINATED, DORMANT, NOTICE, FROZEN, RESTORED, SEIZED, STUCK, ACCEPTED = range(9)
_SHARES = (0.42, 0.16, 0.22, 0.08, 0.08, 0.03, 0.004, 0.004, 0.002)
_SEED, _EXPONENT, _MOST = 252, 3.0, 400


class Country:
    """Who owes whom, where, and how far it has come: arrays, one place for each case."""

    def __init__(self, cases: int) -> None:
        """Draw everything from one seed; the first debtors are the planted series and their look-alikes."""
        dice = np.random.default_rng(_SEED)
        self.courts = courts()
        sizes = self._sizes(cases, dice)
        self.debtors = len(sizes)
        self.cases = int(sizes.sum())
        self.debtor = np.repeat(np.arange(self.debtors), sizes)
        self.person = dice.random(self.debtors) < 0.88
        home = dice.integers(0, len(self.courts), self.debtors)
        away = dice.integers(0, len(self.courts), self.cases)
        self.court = np.where(dice.random(self.cases) < 0.85, home[self.debtor], away)
        self.form = dice.choice(len(FORMS), self.cases, p=_SHARES)
        self.form[(self.form == ACCEPTED) & self.person[self.debtor]] = PAID
        last, fresh = (ON - EPOCH).days, np.isin(self.form, (NOTICE, FROZEN))
        self.decided = np.where(
            fresh, dice.integers(last - 100, last, self.cases), dice.integers(200, last, self.cases)
        )
        self.filed = self.decided - np.where(
            fresh, dice.integers(1, 50, self.cases), dice.integers(20, 190, self.cases)
        )
        self.due = dice.integers(40, 36_000, self.cases) * 250
        pooled = dice.random(self.cases) < 0.5
        self.applicant = np.where(pooled, dice.integers(0, POOL, self.cases), POOL + np.arange(self.cases))
        self.two = (dice.random(self.cases) < 0.02) & ~np.isin(self.form, (NOTICE, RESTORED, ACCEPTED))
        self._plant(sizes)

    def _sizes(self, cases: int, dice: np.random.Generator) -> Any:
        weights = np.arange(1, _MOST + 1) ** -_EXPONENT
        sizes = dice.choice(np.arange(1, _MOST + 1), cases, p=weights / weights.sum())
        planted = np.array([5 + place % 10 for place in range(40) for _ in range(2)])
        sizes = np.concatenate((planted, sizes))
        return sizes[: int(np.searchsorted(np.cumsum(sizes), cases)) + 1]

    def _plant(self, sizes: Any) -> None:
        """40 firms with open cases in two to five courts, each with a firm like it: in one court, or mostly paid."""
        self.planted = [2 * place for place in range(40)]
        ends = np.cumsum(sizes)
        for debtor in range(80):
            here = np.arange(ends[debtor] - sizes[debtor], ends[debtor])
            alike, place = debtor % 2, debtor // 2
            spread = 1 if alike and place % 2 else 2 + place % 4
            self.person[debtor] = False
            self.form[here] = NOTICE
            self.two[here] = False
            self.court[here] = (place * 7 + np.arange(len(here)) % spread) % len(self.courts)
            self.decided[here] = (ON - EPOCH).days - 60
            self.filed[here] = self.decided[here] - 10
            if alike and not place % 2:
                self.form[here[2:]] = PAID

    def papers(self) -> Any:
        """Places of cases in the order of their papers' days; the first of two papers (a notice) is -1 - place."""
        first = np.flatnonzero(self.two)
        marks = np.concatenate((np.arange(self.cases), -1 - first))
        days = np.concatenate((self.decided, self.filed[first] + 5))
        return marks[np.argsort(days, kind="stable")]
