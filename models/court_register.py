"""The register of courts (法院名录), with the way up from each to the Supreme People's Court.

Source: the code table of 2016 (法院代字, 法〔2015〕137号, 3,582 courts) with supplements of later courts and the days
of what changed since; made into package data by `scripts/make_courts.py`, which also says why codes that the coding
rule would merely suggest are no courts. Beside it lie former names, places, and courts with central bankruptcy
competence. Each row names its evidence; `verified` is false where it rests on memory.
"""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from importlib.resources import files

from models.comparable import squeeze
from models.court import SUPREME, BankruptcyCourt, Court, CourtLevel
from models.court_index import CourtIndex
from models.court_table import CourtTable

_DISTRICT = re.compile(r"[区县市旗]人民法院$")
_BY_RULE = "法发〔2017〕2号第三条：执行案件移送破产审查，由被执行人住所地人民法院管辖，以中级人民法院管辖为原则"


class CourtRegister:
    """All courts by code, by name as printed, and by an address in their district."""

    def __init__(
        self,
        courts: CourtTable,
        former: Iterable[tuple[str, str]] = (),
        places: Iterable[tuple[str, str]] = (),
        bankruptcy: Mapping[str, BankruptcyCourt] | None = None,
    ) -> None:
        """`former` names and `places` each with a code; `bankruptcy` by area: a province (沪) or prefecture (粤03)."""
        self._by_code = courts
        self._index = CourtIndex(courts.rows, tuple(former), tuple(places))
        self._bankruptcy = bankruptcy or {}

    def __iter__(self) -> Iterator[Court]:
        """Every court of the register."""
        return iter(self._by_code.values())

    def by_code(self, code: str) -> Court | None:
        """The court of a code (浙0109), or None."""
        return self._by_code.get(code)

    def by_name(self, name: str) -> Court | None:
        """The court of a printed name (浙江省杭州市萧山区人民法院, 杭州市萧山区人民法院, 萧山市人民法院), or None.

        None also where several courts are printed so (鼓楼区人民法院).
        """
        return self._by_code.get(self._index.names.code(name) or "")

    def resolve(self, name: str | None, code: str | None) -> Court:
        """The court that a paper means by its printed name and the code in its number.

        The code decides where the register knows it, then the name; an unknown court is made up (`known` is false),
        a basic one with the intermediate court of its prefecture as superior, else with the high court of its province.
        """
        found = (self.by_code(code) if code else None) or (self.by_name(name) if name else None)
        if found:
            return found
        province = code[:1] if code and code[:1] in self._by_code else self._index.province(name or "")
        level = CourtLevel.INTERMEDIATE if "中级" in (name or "") else CourtLevel.BASIC
        above = self._index.intermediate(name or "", code or "") if level is CourtLevel.BASIC else ""
        province = province or above[:1]
        return Court(
            code=code or province,
            name=self._as_registered(squeeze(name or code or ""), province),
            level=level,
            superior=above or province or SUPREME,
            known=False,
            verified=False,
        )

    def _as_registered(self, name: str, province: str) -> str:
        """A made-up name as the register writes others: a district without its province (四川省成都市… → 成都市…)."""
        high = self._by_code.get(province)
        whole = high.name.removesuffix("高级人民法院") if high else ""
        bare = name.removeprefix(whole) if whole.endswith(("省", "自治区")) else name
        return bare if _DISTRICT.search(bare) else name

    def now(self, court: Court, on: date | None = None) -> Court:
        """The court itself, or the one that has taken it over (承继) by the day; by today where no day is given."""
        while court.successor and not (on and court.until and on <= court.until):
            court = self._by_code[court.successor]
        return court

    def way_up(self, court: Court) -> tuple[Court, ...]:
        """The court itself, its superior, and so on up to the Supreme People's Court."""
        way = [court]
        while way[-1].superior and (above := self._by_code.get(way[-1].superior)):
            way.append(above)
        return tuple(way)

    def next_higher(self, court: Court) -> Court:
        """The next higher court (上一级人民法院); the Supreme People's Court is its own."""
        return self.way_up(court)[1] if len(self.way_up(court)) > 1 else court

    def common_superiors(self, courts: Iterable[Court]) -> tuple[Court, ...]:
        """The lowest court that is on every one's way up, itself included.

        Where that is the Supreme People's Court: the high court of each province concerned, all of them.
        """
        ways = [self.way_up(court) for court in courts]
        if not ways:
            return ()
        shared = set.intersection(*({court.mark for court in way} for way in ways))
        lowest = next(court for court in ways[0] if court.mark in shared)
        if lowest.code != SUPREME:
            return (lowest,)
        high = {court.code: court for way in ways for court in way if court.level is CourtLevel.HIGH}
        return tuple(high.values()) or (lowest,)

    def of_address(self, address: str, on: date | None = None) -> Court | None:
        """The basic court of the district at the head of an address (浙江省杭州市钱塘区临江街道… → 杭州市钱塘区).

        Where the district's court was taken over, the one that stands on the day, today where no day is given. None
        where the address does not tell one court: 鼓楼区 without its city, 东莞市 with its three courts.
        """
        found = self._by_code.get(self._index.places.code(address) or "")
        return self.now(found, on) if found else None

    def over_address(self, address: str, on: date | None = None) -> Court | None:
        """The basic court of an address, else the intermediate court over its prefecture (中山市小榄镇 → 中山中院)."""
        if basic := self.of_address(address, on):
            return basic
        found = self._by_code.get(self._index.places.prefecture(address) or "")
        return self.now(found, on) if found else None

    def bankruptcy_court(self, seat: Court, on: date | None = None) -> BankruptcyCourt | None:
        """The court with bankruptcy competence over a seat's court: the central one, else the intermediate court.

        Advice only, and for a person to check: competence by level and by register office is not looked at.
        """
        way = self.way_up(seat)
        for area in (*(court.code for court in way), seat.code[:1]):
            found = self._bankruptcy.get(area)
            if found and (on is None or found.since is None or found.since <= on):
                return found
        above = next((court for court in way if court.level is CourtLevel.INTERMEDIATE), None)
        return BankruptcyCourt(court=above, source=_BY_RULE) if above else None


@cache
def register() -> CourtRegister:
    """The register of the package, read once."""
    courts = CourtTable(_lines("courts.csv"))
    return CourtRegister(
        courts,
        former=[(row["name"], row["code"]) for row in _rows("court_names.csv")],
        places=[(row["place"], row["code"]) for row in _rows("court_places.csv")],
        bankruptcy={row["area"]: _bankruptcy(row, courts) for row in _rows("bankruptcy_courts.csv")},
    )


def _rows(name: str) -> Iterator[dict[str, str]]:
    return csv.DictReader(_lines(name))


def _lines(name: str) -> list[str]:
    return (files("models") / "data" / name).read_text("utf-8").splitlines()


def _bankruptcy(row: dict[str, str], courts: Mapping[str, Court]) -> BankruptcyCourt:
    return BankruptcyCourt(
        court=courts[row["court"]],
        also=tuple(courts[code] for code in row["also"].split()),
        since=date.fromisoformat(row["since"]),
        central=True,
        verified=row["verified"] == "true",
        source=row["source"],
    )
