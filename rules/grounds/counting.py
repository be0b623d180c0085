"""Counting (计数): which unsatisfied cases count once, and in which courts they lie now."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache

from models import Court, EnforcementCase, register
from models.comparable import KEPT, squeeze


@lru_cache(KEPT)
def squeezed(words: frozenset[str] | tuple[str, ...]) -> frozenset[str]:
    """Several names for comparing."""
    return frozenset(squeeze(word) for word in words)


def applied_by(case: EnforcementCase) -> frozenset[str]:
    """Names, former names and numbers of a case's applicants: two cases that share one have the same applicant."""
    return squeezed(case.applicants) | squeezed(case.applicant_marks)


def counted_once(cases: Sequence[EnforcementCase]) -> tuple[EnforcementCase, ...]:
    """The cases without the later one of two courts that have the same title and applicant (重复立案, R5's matter)."""
    seen: dict[tuple[str, str], tuple[str, str]] = {}
    doubled: set[int] = set()
    for place, case in sorted(enumerate(cases), key=lambda one: by_age(one[1])):
        keys = [(title, name) for title in squeezed(case.titles) for name in applied_by(case)]
        court = (case.court_now.code, case.court_now.name)
        if any(seen.get(key, court) != court for key in keys):
            doubled.add(place)
        else:
            seen.update(dict.fromkeys(keys, court))
    return tuple([case for place, case in enumerate(cases) if place not in doubled])


def number_of(cases: Iterable[EnforcementCase]) -> int:
    """How many cases they are: a joint number (执801-809号) counts as those that it stands for."""
    return sum(case.stands_for for case in cases)


def courts_now(cases: Iterable[EnforcementCase]) -> tuple[Court, ...]:
    """The courts where the cases lie now (现执行法院), without doubles."""
    courts = {id(case.court_now): case.court_now for case in cases}  # hundreds of cases lie in some dozen courts
    return tuple({court.mark: court for court in courts.values()}.values())


def told_above(courts: Iterable[Court]) -> tuple[str, ...]:
    """Register names of the common superior (共同上级法院), of each province's high court where that is 最高法."""
    return tuple(court.name for court in register().common_superiors(courts))


def begun(case: EnforcementCase) -> date | None:
    """The day of filing, else of the first paper; of a restored case (执恢) that of the oldest case it goes on with."""
    first = next((filing.decision_date for filing in case.filings if filing.decision_date), None)
    if not case.replaces:
        return case.filed_on or first
    return min((day for day in (first, *(filing.filed_on for filing in case.filings)) if day), default=None)


def by_age(case: EnforcementCase) -> tuple[date, str]:
    """Where a case stands among others, the oldest first; one of no day last."""
    return begun(case) or date.max, case.number
