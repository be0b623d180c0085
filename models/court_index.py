"""Indices over the courts of the register: by printed name, by place, and the province of an unknown name."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cached_property

from models.comparable import squeeze
from models.court import CourtKind, CourtLevel
from models.court_names import NamedCourt, NameIndex, place_of
from models.court_places import Placed, PlaceIndex, zone_forms
from models.court_table import CourtRow

_WITHOUT_DISTRICT = frozenset({CourtKind.MILITARY, CourtKind.RAILWAY, CourtKind.INTERNET})
_END = "人民法院"
_DIVISION = re.compile(rf"(?P<stem>.{{2,8}})[县市区旗]{_END}")
_BASIC = 5  # signs of a basic court's code
_CORPS = "新疆生产建设兵团"  # the high court of the corps is a branch of another
Coded = tuple[tuple[str, str], ...]
"""Names or places, each with a code."""


def _stem(name: str) -> str:
    """A place's name without its kind (玉环 of 玉环市人民法院); nothing of 东区 and 城区, which many cities have."""
    return found["stem"] if (found := _DIVISION.fullmatch(name)) else ""


class CourtIndex:
    """What the register looks up: `names` and `places`, each made when it is first asked for."""

    def __init__(self, courts: Mapping[str, CourtRow], former: Coded, places: Coded) -> None:
        """Index the courts by code with their former names and further places."""
        self._courts = courts
        high = (court for court in courts.values() if court.level == CourtLevel.HIGH)
        self._provinces = {court.code: court.name.removesuffix("高级人民法院") for court in high} | {"兵": _CORPS}
        self._former: dict[str, list[str]] = defaultdict(list)
        for name, code in former:
            self._former[code].append(name)
        self._places: dict[str, list[str]] = defaultdict(list)
        for place, code in places:
            self._places[code].append(place)

    @cached_property
    def names(self) -> NameIndex:
        """Every court by its printed names."""
        return NameIndex(map(self._named, self._courts.values()))

    @cached_property
    def places(self) -> PlaceIndex:
        """The basic courts by what lies in their districts."""
        return PlaceIndex(filter(None, map(self._placed, self._courts.values())), self._prefectures)

    def province(self, name: str) -> str:
        """The province's sign (浙) of a court that is not in the register, by province or prefecture, or nothing."""
        name = squeeze(name)
        signs = [code for code, province in self._provinces.items() if name.startswith(province)]
        found = max((city for city in self._prefectures if name.startswith(city)), key=len, default="")
        return next(iter(signs), self._prefectures[found][0][:1] if found else "")

    def intermediate(self, name: str, code: str) -> str:
        """The code (浙01) of the intermediate court above a basic court that is not in the register, or nothing.

        By the prefecture in its name and by the first digits of its code (法〔2015〕137号), and by neither where they
        speak of two: of the 2,749 registered courts whose code begins with that of a prefecture's none lies elsewhere.
        Where neither is said, by the place's name before it became a city or a district (玉环县, now 玉环市).
        """
        bare = squeeze(name)
        for province in self._provinces.values():
            bare = bare.removeprefix(province)
        city = max((place for place in self._prefectures if bare.startswith(place)), key=len, default="")
        named = self._prefectures.get(city, []) or ([] if code else self._above_same_stem(bare, self.province(name)))
        coded = [code[:3]] if len(code) == _BASIC and [code[:3]] in self._prefectures.values() else []
        if named and coded and named != coded:
            return ""
        return next(iter(named or coded), "") if len(named or coded) == 1 else ""

    @cached_property
    def _prefectures(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for court in self._courts.values():
            if court.level == CourtLevel.INTERMEDIATE and court.kind in {CourtKind.GENERAL, CourtKind.XPCC}:
                for place in {place_of(name, self._province_of(court)) for name in self._names(court)} - {""}:
                    found[place].append(court.code)
        return dict(found)

    def _above_same_stem(self, name: str, province: str) -> list[str]:
        return [above for above in self._above_stem.get(_stem(name), ()) if province in {"", above[:1]}]

    @cached_property
    def _above_stem(self) -> dict[str, list[str]]:
        """The codes of the intermediate courts above the places that are called so, of whatever kind."""
        found: dict[str, dict[str, None]] = defaultdict(dict)
        for court in self._courts.values():
            above = self._courts.get(court.superior)
            if above and above.level == CourtLevel.INTERMEDIATE and (placed := self._placed(court)) and placed.general:
                for place in placed.places:
                    found[_stem(place + _END)][court.superior] = None
        return {stem: list(codes) for stem, codes in found.items() if stem}

    def _names(self, court: CourtRow) -> tuple[str, ...]:
        return (court.name, *self._former.get(court.code, ()))

    def _province_of(self, court: CourtRow) -> str:
        return self._provinces.get(court.code[:1], "") if court.kind != CourtKind.MILITARY else ""

    def _prefecture_of(self, court: CourtRow) -> str:
        above = self._courts.get(court.superior)
        if court.level != CourtLevel.BASIC or above is None:
            return ""
        return place_of(above.name, self._province_of(above))

    def _named(self, court: CourtRow) -> NamedCourt:
        return NamedCourt(
            code=court.code,
            names=self._names(court),
            province=self._province_of(court),
            prefecture=self._prefecture_of(court),
            district=court.kind != CourtKind.FUNCTIONAL_ZONE,
            successor=court.successor,
        )

    def _placed(self, court: CourtRow) -> Placed | None:
        """The court as one of a district, or None where its name ends in no division."""
        if court.level != CourtLevel.BASIC or court.kind in _WITHOUT_DISTRICT or not court.name.endswith(_END):
            return None
        places = tuple(dict.fromkeys(place for name in self._names(court) for place in self._districts(court, name)))
        zone = court.kind == CourtKind.FUNCTIONAL_ZONE
        whole = [name.removesuffix(_END).removeprefix(self._province_of(court)) for name in self._names(court)]
        return Placed(
            code=court.code,
            superior=court.superior,
            province=self._province_of(court),
            places=places,
            whole=(*self._places.get(court.code, ()), *(whole if zone else ())),
            general=not zone,
            successor=court.successor,
        )

    def _districts(self, court: CourtRow, name: str) -> Iterator[str]:
        prefecture = self._prefecture_of(court)
        place = name.removesuffix(_END).removeprefix(self._province_of(court)).removeprefix(prefecture)
        if court.kind != CourtKind.FUNCTIONAL_ZONE:
            yield place
            return
        yield from zone_forms(place.removeprefix(prefecture.removesuffix("市")))
