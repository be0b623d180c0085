"""Differences (变化): what a referral says otherwise than the one that an office was told before."""

from collections.abc import Iterable, Iterator, Sequence

from models import Difference, DifferenceKind, Evidence, Finding, Referral, ReferralKind


def differences(before: Referral, after: Referral, answers: Sequence[Finding] = ()) -> tuple[Difference, ...]:
    """Everything that is another now, what the office must heed first.

    `answers` are what every rule answers now: why one is no longer met.
    """
    return (*_head(before, after), *_rules(before, after, answers), *_cases(before, after))


def _head(before: Referral, after: Referral) -> Iterator[Difference]:
    kind = DifferenceKind
    if before.urgency != after.urgency:
        yield Difference(kind=kind.URGENCY, before=(before.urgency.value,), after=(after.urgency.value,))
    if before.kinds != after.kinds:
        yield Difference(kind=kind.PROPOSED, before=_values(before.kinds), after=_values(after.kinds))
    central = all(ReferralKind.CENTRALIZED_ENFORCEMENT in one.kinds for one in (before, after))
    if central and before.candidate_court != after.candidate_court:
        names = (before.candidate_court, after.candidate_court)
        was, now = (((name,) if name else ()) for name in names)
        yield Difference(kind=kind.CANDIDATE, before=was, after=now)


def _values(kinds: Iterable[ReferralKind]) -> tuple[str, ...]:
    return tuple(kind.value for kind in kinds)


def _rules(before: Referral, after: Referral, answers: Sequence[Finding]) -> Iterator[Difference]:
    was = {finding.rule: finding for finding in before.findings}
    now = {finding.rule: finding for finding in after.findings}
    told = {finding.rule: finding for finding in answers}
    for rule, finding in now.items():
        if rule not in was:
            yield Difference(kind=DifferenceKind.RULE_ADDED, rule=rule, because=finding.because)
    for rule in was:
        if rule not in now:
            because = told[rule].because if rule in told and not told[rule].met else {}
            yield Difference(kind=DifferenceKind.RULE_GONE, rule=rule, because=because)
    for rule in (rule for rule in was if rule in now):
        yield from _one_rule(was[rule], now[rule])


def _one_rule(was: Finding, now: Finding) -> Iterator[Difference]:
    if was.level != now.level:
        levels = (((one.level.value,) if one.level else ()) for one in (was, now))
        yield Difference(kind=DifferenceKind.LEVEL, rule=now.rule, before=next(levels), after=next(levels))
    for kind, here, there in (
        (DifferenceKind.WORDS_ADDED, now, was),
        (DifferenceKind.WORDS_GONE, was, now),
    ):
        known = {_place(one) for one in there.evidence}
        words = tuple(one for one in here.evidence if _place(one) not in known)
        if words:
            yield Difference(kind=kind, rule=now.rule, evidence=words)


def _place(one: Evidence) -> tuple[str, int, int]:
    return one.file, one.page, one.start


def _cases(before: Referral, after: Referral) -> Iterator[Difference]:
    was, now = ([join.case_number for join in one.debtor.joins] for one in (before, after))
    for kind, here, there in ((DifferenceKind.CASES_ADDED, now, was), (DifferenceKind.CASES_GONE, was, now)):
        cases = tuple(number for number in here if number not in set(there))
        if cases:
            yield Difference(kind=kind, cases=cases)
