"""Law (法律依据): the statutes that a page cites, each once, with whether a person has verified the citation."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from alerts.page.sections import Point
from models import Statute


@dataclass(frozen=True, slots=True)
class Cited:
    """One statute as it is listed: its place in the page, and how many findings rest on it."""

    anchor: str
    times: int


def cited(points: Iterable[Point]) -> dict[Statute, Cited]:
    """Every statute of these findings in order of title and article; those not verified first."""
    counts = Counter(statute for point in points for statute in dict.fromkeys(point.finding.statutes))
    ranked = sorted(counts, key=lambda one: (one.verified, one.title, one.since, one.article))
    return {statute: Cited(f"law-{place}", counts[statute]) for place, statute in enumerate(ranked, 1)}
