"""The court of an address (住所地法院): province, prefecture and district at its head, development zones among them."""

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from models.comparable import squeeze

_LEAD = re.compile(r"^(?:住所地?|注册地址?|住址|户籍地|户籍所在地|经营场所|地址|坐落于?|位于|住|在)?:?")
_FREE_TRADE = re.compile(r"^中国\((?P<province>[^)]{2,3})\)自由贸易试验区(?:.{2,6}片区(?!管))?")
_PEOPLES = "朝鲜|土家|布依|哈尼|傈僳|景颇|柯尔克孜|哈萨克|蒙古|藏|羌|彝|苗|侗|壮|傣|白|回"
_LONGEST = 20


class Placed(NamedTuple):
    """A basic court for the index: places that are its district, its province (浙江省) and its intermediate court.

    `places` are without province and prefecture (萧山区; 工业园区); `whole` are names that stand for themselves;
    `successor` is the code of the court that took it over.
    """

    code: str
    superior: str
    province: str
    places: tuple[str, ...]
    whole: tuple[str, ...] = ()
    general: bool = True
    successor: str = ""


@dataclass(frozen=True, slots=True)
class _Head:
    """One way to read the head of an address: what is left behind it, and where the district must lie."""

    rest: str
    province: str = ""
    superiors: frozenset[str] = frozenset()
    short: bool = False


class PlaceIndex:
    """Codes of the basic courts by address. Where several districts answer (鼓楼区), none does."""

    def __init__(self, courts: Iterable[Placed], prefectures: Mapping[str, Iterable[str]]) -> None:
        """`prefectures`: printed name (杭州市) to the codes of its intermediate courts."""
        self._courts = tuple(courts)
        self._provinces = {court.province for court in self._courts if court.province}
        self._prefectures = {name: frozenset(codes) for name, codes in _with_short(prefectures)}
        self._cities = {name.removesuffix("市"): codes for name, codes in self._prefectures.items() if name[-1] == "市"}
        self._district: dict[str, list[Placed]] = defaultdict(list)
        self._whole = {squeeze(place): court.code for court in self._courts for place in court.whole}
        self._general: dict[str | None, list[str]] = defaultdict(list)
        for court in self._courts:
            for place in court.places:
                self._district[place].append(court)
            if court.general:
                self._general[court.superior].append(court.code)

    def code(self, address: str) -> str | None:
        """The code of the basic court whose district the address names at its head, or None."""
        text = _LEAD.sub("", squeeze(address), count=1)
        if trade := _FREE_TRADE.match(text):
            within = self.code(trade["province"] + text[trade.end() :])
            return within or self._named(text)
        heads = list(self._heads(text))
        for head in heads:
            if found := self._in(head):
                return found
        named = (self._named(head.rest) for head in heads if not head.superiors)
        return next(filter(None, (*named, *map(self._sole, heads))), None)

    def prefecture(self, address: str) -> str | None:
        """The code of the intermediate court over the prefecture at the head of an address, where it is one alone.

        Its name in short tells none: 中山路5号 is a street.
        """
        heads = self._heads(_LEAD.sub("", squeeze(address), count=1))
        over = (head.superiors for head in heads if not head.short)
        return next((code for codes in over if len(codes) == 1 for code in codes), None)

    def _heads(self, text: str) -> Iterator[_Head]:
        """Readings, the most telling first: with the province in full, without it, with its short name (浙江)."""
        if full := _start(text, self._provinces):
            yield from self._below(text.removeprefix(full), full)
            return
        yield from self._below(text, "")
        for province in self._provinces:
            if text.startswith(_short(province)):
                yield from self._below(text.removeprefix(_short(province)), province)

    def _below(self, rest: str, province: str) -> Iterator[_Head]:
        """With the prefecture (杭州市), without it, with its short name (杭州)."""
        if found := _start(rest, self._prefectures):
            yield _Head(rest.removeprefix(found), province, self._prefectures[found])
        yield _Head(rest, province)
        city = _start(rest, self._cities)
        if city and rest[len(city) : len(city) + 1] not in "市区县旗州盟":
            yield _Head(rest.removeprefix(city), province, self._cities[city], short=True)

    def _in(self, head: _Head) -> str | None:
        """The one court whose district begins the rest."""
        for end in range(min(len(head.rest), _LONGEST), 1, -1):
            place = head.rest[:end]
            named = [court for court in self._district.get(place, ()) if head.province in {"", court.province}]
            if len(near := _near(named, place, head.superiors)) == 1:
                return near[0].code
        return None

    def _named(self, text: str) -> str | None:
        """A place that stands for itself (中国(上海)自由贸易试验区)."""
        ends = range(min(len(text), _LONGEST), 3, -1)
        return next((code for end in ends if (code := self._whole.get(text[:end]))), None)

    def _sole(self, head: _Head) -> str | None:
        """The only general court of a prefecture without districts (嘉峪关市)."""
        found = [code for superior in head.superiors for code in self._general.get(superior, ())]
        return found[0] if len(found) == 1 else None


def zone_forms(zone: str) -> tuple[str, ...]:
    """A development zone (开发区) as addresses write it: 高新技术产业开发区、高新技术开发区、高新区."""
    forms = [zone]
    for long, shorter in (
        ("高新技术产业开发区", ("高新技术开发区", "高新区", "高新产业开发区")),
        ("经济技术开发区", ("经济开发区", "经开区", "开发区")),
        ("经济开发区", ("经济技术开发区", "经开区", "开发区")),
        ("高技术产业开发区", ("高新技术产业开发区", "高新区")),
    ):
        forms += [zone.removesuffix(long) + form for form in shorter if zone.endswith(long)]
    return tuple(dict.fromkeys(forms))


def _near(named: list[Placed], place: str, superiors: frozenset[str]) -> list[Placed]:
    """Those under the prefecture's court; a county may since have moved within its province; a zone needs its city."""
    if not superiors:
        return _eldest([court for court in named if court.general])
    near = [court for court in named if court.superior in superiors]
    if near or place.endswith("区"):
        return near
    signs = {code[:1] for code in superiors}
    return [court for court in named if court.general and court.superior[:1] in signs]


def _eldest(named: list[Placed]) -> list[Placed]:
    """Without those that took over another of them: of one county the court from which the register goes on by day."""
    heirs = {court.successor for court in named}
    return [court for court in named if court.code not in heirs]


def _start(text: str, names: Container[str]) -> str:
    """The longest of the names that the text begins with, where more text follows."""
    ends = range(min(len(text) - 1, _LONGEST), 0, -1)
    return next((text[:end] for end in ends if text[:end] in names), "")


def _short(province: str) -> str:
    """浙江省 → 浙江, 内蒙古自治区 → 内蒙古."""
    return province[: 3 if province.startswith(("内蒙古", "黑龙江")) else 2]


def _with_short(prefectures: Mapping[str, Iterable[str]]) -> Iterator[tuple[str, Iterable[str]]]:
    """Every prefecture, an autonomous one also by its short name: 恩施土家族苗族自治州 → 恩施州."""
    for name, codes in prefectures.items():
        yield name, codes
        if match := re.fullmatch(rf"(.+?)(?:(?:{_PEOPLES})族?)+自治州", name):
            yield f"{match[1]}州", codes
