"""Fill rates (填充率): which fields papers state, and when a night states one more or less often than nights do.

A court that changes its layout is not an error of any paper: each is read, and one field is silently missing in all. So
the share of papers that state a field is held against that of the last `WINDOW` nights with enough papers.

The rule. Tonight's k of n papers leaves the range of those nights when both hold:

- it lies below its lower end (above its upper end) by more than half of the range's width, and by two points at least.
  The mix of papers changes from night to night; of thirty nights that vary like a normal distribution the range is four
  standard deviations wide, so that half of it more is met once in tens of thousands of nights;
- it is improbable even at that end: the binomial tail P(X <= k), or P(X >= k), at the end's share is under
  `IMPROBABLE`. So a few papers are no alarm, however they fall. The end's share is (k + 1/2) / (n + 1), the mean of
  Jeffreys' distribution: an end of 100 % seen on five papers does not claim that a sixth cannot miss.

A night that was warned of is left out of the range for that field and court: else the first bad night would make the
second one usual. So the alarm is repeated until fewer than `LEAST_NIGHTS` quiet nights are left in the window; then the
new state is taken for the norm.
"""

from collections.abc import Iterable, Iterator, Sequence
from math import exp, lgamma, log, log1p
from statistics import median
from typing import NamedTuple

from models.court_register import register
from models.filing import DocumentKind, Filing
from models.night import FillWarning
from models.night_record import FilledField, NightRecord
from models.party import DEBTOR_ROLES
from models.status import CaseStatus

WINDOW = 30
"""Nights that make the range."""
LEAST_NIGHTS = 7
"""With fewer nights there is no range: a week shows the days on which courts send what they send."""
LEAST_PAPERS = 5
"""A court, or a night, with fewer papers says nothing."""
LEAST_STEP = 0.02
IMPROBABLE = 0.001


class Stated(NamedTuple):
    """How many of so many papers state a field."""

    of: int
    stated: int

    @property
    def rate(self) -> float:
        """The share, 0 to 1."""
        return self.stated / self.of

    @property
    def expected(self) -> float:
        """The share as it is to be expected of further papers (Jeffreys)."""
        return (self.stated + 0.5) / (self.of + 1)


def filled(filing: Filing) -> frozenset[FilledField]:
    """The fields that the paper states."""
    stated = {
        FilledField.DOCUMENT_KIND: filing.document_kind is not DocumentKind.OTHER,
        FilledField.COURT: filing.court is not None,
        FilledField.CASE_NUMBER: filing.case_number is not None,
        FilledField.DECISION_DATE: filing.decision_date is not None,
        FilledField.PARTIES: bool(filing.parties),
        FilledField.DEBTOR: any(DEBTOR_ROLES & {party.role, *party.other_roles} for party in filing.parties),
        FilledField.AMOUNTS: bool(filing.amounts),
        FilledField.STATUS: filing.status is not CaseStatus.NONE,
        FilledField.CAUSE: filing.cause is not None,
        FilledField.TITLES: bool(filing.titles),
    }
    return frozenset(field for field, is_stated in stated.items() if is_stated)


def sender(filing: Filing) -> str | None:
    """The court whose paper it is (register name); where its heading was not found, the court of its number."""
    code = filing.case_number.court_code if filing.case_number else None
    if filing.court:
        return register().resolve(filing.court, code).name
    court = register().by_code(code) if code else None
    return court.name if court else None


def unusual(tonight: NightRecord, earlier: Iterable[NightRecord]) -> tuple[FillWarning, ...]:
    """What left the range of the earlier nights (newest first): of all papers, then court by court."""
    nights = list(earlier)
    courts = (None, *(one.court for one in tonight.courts))
    return tuple(warning for court in courts for warning in _unusual_in(court, tonight, nights))


def _unusual_in(court: str | None, tonight: NightRecord, earlier: Sequence[NightRecord]) -> Iterator[FillWarning]:
    for field in FilledField:
        now = _stated(tonight, field, court)
        quiet = [
            told
            for night in [night for night in earlier if _stated(night, field, court)][:WINDOW]
            if (told := _stated(night, field, court)) and not _warned(night, field, court)
        ]
        if now and len(quiet) >= LEAST_NIGHTS and _leaves(now, quiet):
            usual = median(one.rate for one in quiet)
            yield FillWarning(field=field.value, rate=now.rate, usual=usual, court=court)


def _stated(night: NightRecord, field: FilledField, court: str | None) -> Stated | None:
    """What the night says of a field; None where it had too few papers, or does not say."""
    if court is None:
        papers, fill = night.papers or 0, night.fill
    else:
        found = next((one for one in night.courts if one.court == court), None)
        papers, fill = (found.papers, found.fill) if found else (0, {})
    return Stated(papers, round(fill[field] * papers)) if papers >= LEAST_PAPERS and field in fill else None


def _warned(night: NightRecord, field: FilledField, court: str | None) -> bool:
    return any(one.field == field and one.court == court for one in night.fill_warnings)


def _leaves(now: Stated, quiet: Sequence[Stated]) -> bool:
    lowest = min(quiet, key=lambda one: one.rate)
    highest = max(quiet, key=lambda one: one.rate)
    step = max(LEAST_STEP, (highest.rate - lowest.rate) / 2)
    if now.rate < lowest.rate - step:
        return _at_most(now.stated, now.of, lowest.expected) < IMPROBABLE
    if now.rate > highest.rate + step:
        return _at_most(now.of - now.stated, now.of, 1 - highest.expected) < IMPROBABLE
    return False


def _at_most(most: int, papers: int, share: float) -> float:
    """P(X <= most) of the binomial distribution: so few of the papers, where each states the field with this share."""
    whole = lgamma(papers + 1)  # by logarithms: the ways to choose among thousands of papers are no float
    return sum(
        exp(whole - lgamma(k + 1) - lgamma(papers - k + 1) + k * log(share) + (papers - k) * log1p(-share))
        for k in range(most + 1)
    )
