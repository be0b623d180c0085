"""What is planted: debtors who must be flagged, and those who look like them and must not be.

A series is a firm with five to fourteen unsatisfied cases in two to five courts (R1, candidate from five, strong from
ten). Its look-alike has the same cases but for one thing: they lie in one court, or are paid, or are under one title of
one applicant, or belong to two firms of almost one name.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from forms import closed, notice
from ordinary import ON, Sheet
from people import Country
from writing import Firm

from models import Court

LOOK_ALIKES = ("one court", "paid", "two firms", "four cases")


def series(country: Country, place: int) -> tuple[list[Sheet], dict[str, object]]:
    """The papers of one series, and what must be said of it."""
    courts = country.dice.sample(country.courts, 2 + place % 4)
    who, cases = country.firm(courts[0]), 5 + place % 10
    sheets = [sheet for turn in range(cases) for sheet in _case(country, courts[turn % len(courts)], who)]
    level = "strong" if cases >= 10 else "candidate"
    return sheets, {"name": who.name, "rule": "multi_court_series", "level": level, "cases": cases}


def look_alike(country: Country, place: int) -> tuple[list[Sheet], dict[str, object]]:
    """The papers of one that looks like a series and is none."""
    why = LOOK_ALIKES[place % len(LOOK_ALIKES)]
    courts = country.dice.sample(country.courts, 2)
    who = country.firm(courts[0])
    names = [who.name]
    sheets: list[Sheet] = []
    if why == "one court":
        sheets = [one for _ in range(7) for one in _case(country, courts[0], who)]
    elif why == "paid":
        sheets = [one for turn in range(7) for one in _case(country, courts[turn % 2], who, paid=turn >= 2)]
    elif why == "four cases":
        sheets = [one for turn in range(4) for one in _case(country, courts[turn % 2], who)]
    else:
        other = replace(country.firm(courts[0]), name=who.name.replace("有限公司", "集团有限公司"))
        names.append(other.name)
        sheets = [one for turn in range(6) for one in _case(country, courts[turn // 2 % 2], (who, other)[turn % 2])]
    return sheets, {"names": names, "why": why}


def _case(country: Country, court: Court, who: Firm, *, paid: bool = False) -> Iterator[Sheet]:
    number, at = country.case_number(court, 2024), country.bench(court)
    filed = (ON - timedelta(days=country.dice.randrange(30, 120))).isoformat()
    applicant, cause = country.firm(), "买卖合同纠纷"
    title = f"（2023）{court.code}民初{country.dice.randrange(10_000, 99_999)}号民事判决书"
    due = float(country.dice.randrange(200, 9000) * 250)
    stem = number.strip("（").replace("）", "-")
    yield f"{stem}-a", notice(at, number, filed, applicant, who, cause, title, due, filed=filed, what="货款")
    if paid:
        yield f"{stem}-b", closed(at, number, (ON - timedelta(days=9)).isoformat(), applicant, who, cause, title)
