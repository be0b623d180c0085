"""Counting (计数): which unsatisfied cases count once, and in which courts they lie now."""

import re
import unicodedata
from collections.abc import Iterable, Sequence

from models import Court, EnforcementCase, Filing, register


def squeeze(text: str) -> str:
    """A name for comparing: full and half width alike (NFKC), no spaces."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))


def counted_once(cases: Sequence[EnforcementCase]) -> tuple[EnforcementCase, ...]:
    """The cases without the later one of two courts that have the same title and applicant (重复立案, R5's matter)."""
    kept: list[EnforcementCase] = []
    for case in sorted(cases, key=_filed):
        if not any(_filed_twice(case, other) for other in kept):
            kept.append(case)
    return tuple(case for case in cases if case in kept)


def courts_now(cases: Iterable[EnforcementCase]) -> tuple[Court, ...]:
    """The courts where the cases lie now (现执行法院), without doubles."""
    return tuple({case.court_now.code or case.court_now.name: case.court_now for case in cases}.values())


def court_of(filing: Filing) -> Court | None:
    """The court that gave the paper, or None where neither number nor heading says."""
    code = filing.case_number.court_code if filing.case_number else None
    return register().resolve(filing.court, code) if code or filing.court else None


def told_above(courts: Iterable[Court]) -> tuple[str, ...]:
    """Register names of the common superior (共同上级法院), of each province's high court where that is 最高法."""
    return tuple(court.name for court in register().common_superiors(courts))


def _filed(case: EnforcementCase) -> tuple[str, str]:
    first = case.filed_on or next((filing.decision_date for filing in case.filings if filing.decision_date), None)
    return (first.isoformat() if first else "9999", case.number)


def _filed_twice(case: EnforcementCase, other: EnforcementCase) -> bool:
    return (
        case.court_now != other.court_now
        and not _squeezed(case.titles).isdisjoint(_squeezed(other.titles))
        and not _squeezed(case.applicants).isdisjoint(_squeezed(other.applicants))
    )


def _squeezed(words: Iterable[str]) -> frozenset[str]:
    return frozenset(squeeze(word) for word in words)
