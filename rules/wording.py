"""Words of the sentences (理由的用语): days, courts and counts, in Chinese and English."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

from models import Court, EnforcementCase


def zh_day(day: date | None) -> str:
    """2024年2月1日, or that the paper bears no day."""
    return f"{day.year}年{day.month}月{day.day}日" if day else "（未载明日期）"


def en_day(day: date | None) -> str:
    """2024-02-01, or that the paper bears no day."""
    return day.isoformat() if day else "an unstated day"


def names(courts: Iterable[Court]) -> tuple[str, ...]:
    """Register names (法院名称) without doubles, in order."""
    return tuple(dict.fromkeys(court.name for court in courts))


def listed(words: Iterable[str]) -> str:
    """A list as both languages print it here: 甲、乙."""
    return "、".join(dict.fromkeys(words))


def cases(number: int) -> str:
    """1 case, 3 cases."""
    return f"{number} case" if number == 1 else f"{number} cases"


def zh_by_court(found: Iterable[EnforcementCase]) -> str:
    """How many where: 杭州市萧山区人民法院13件、杭州市钱塘区人民法院13件."""
    return "、".join(f"{name}{number}件" for name, number in _by_court(found))


def en_by_court(found: Iterable[EnforcementCase]) -> str:
    """How many where: 13 at 杭州市萧山区人民法院, 13 at 杭州市钱塘区人民法院."""
    return ", ".join(f"{number} at {name}" for name, number in _by_court(found))


def _by_court(found: Iterable[EnforcementCase]) -> list[tuple[str, int]]:
    tally: Counter[str] = Counter()
    for case in found:
        tally[case.court_now.name] += case.stands_for
    return sorted(tally.items(), key=lambda item: (-item[1], item[0]))
