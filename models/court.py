"""Court (法院) and the register of courts, with the way up from each to the Supreme People's Court.

Source: the code table of 2016 (法院代字, 法〔2015〕137号, 3,582 courts) with a supplement of later courts; made into
package data by `scripts/make_courts.py`. A court's `verified` is false where its row rests on memory.
"""

import csv
import re
import unicodedata
from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import cache, cached_property
from importlib.resources import files

from models.frozen import Frozen

SUPREME = "最高法"


class CourtLevel(StrEnum):
    """Level of a court (法院层级)."""

    SUPREME = "supreme"
    HIGH = "high"
    INTERMEDIATE = "intermediate"
    BASIC = "basic"


class Court(Frozen):
    """One court: `code` is its 法院代字 (浙0109), `superior` the code of the next higher court.

    A court that the register does not know has `known` false; its code is then the province's short name
    (or empty) and its superior that province's high court.
    """

    code: str
    name: str
    level: CourtLevel
    superior: str | None
    known: bool = True
    verified: bool = True


def _squeeze(name: str) -> str:
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", name))


_PROVINCES = (
    *("内蒙古自治区", "广西壮族自治区", "宁夏回族自治区", "新疆维吾尔自治区", "西藏自治区", "黑龙江省"),
    *(f"{name}省" for name in ("河北", "山西", "辽宁", "吉林", "江苏", "浙江", "安徽", "福建", "江西", "山东", "河南")),
    *(f"{name}省" for name in ("湖北", "湖南", "广东", "海南", "四川", "贵州", "云南", "陕西", "甘肃", "青海")),
)


def _without_province(name: str) -> str:
    for province in _PROVINCES:
        if name.startswith(province) and len(name) > len(province):
            return name[len(province) :]
    return name


class CourtRegister:
    """All courts by code and by name, with or without the province in front."""

    def __init__(self, courts: Iterable[Court]) -> None:
        """Index the courts; of two with one short name (新华区) neither is found by it."""
        self._by_code = {court.code: court for court in courts}
        self._by_name: dict[str, Court] = {}
        short: dict[str, list[Court]] = {}
        for court in self._by_code.values():
            self._by_name[court.name] = court
            short.setdefault(_without_province(court.name), []).append(court)
        for name, found in short.items():
            if len(found) == 1:
                self._by_name.setdefault(name, found[0])

    def __iter__(self) -> Iterator[Court]:
        """Every court of the register."""
        return iter(self._by_code.values())

    def by_code(self, code: str) -> Court | None:
        """The court of a code (浙0109), or None."""
        return self._by_code.get(code)

    def by_name(self, name: str) -> Court | None:
        """The court of a printed name (浙江省杭州市萧山区人民法院 or 杭州市萧山区人民法院), or None."""
        name = _squeeze(name)
        found = self._by_name.get(name) or self._by_name.get(_without_province(name))
        if found:
            return found
        # A county court printed with its prefecture in front: 嘉兴市嘉善县人民法院.
        rest = re.sub(r"^.{2,8}?(?:市|自治州|地区|盟)(?=.+(?:市|县|区|旗)人民法院$)", "", _without_province(name))
        return self._by_name.get(rest) if rest != _without_province(name) else None

    def resolve(self, name: str | None, code: str | None) -> Court:
        """The court that a paper means by its printed name and the code in its number.

        The code decides where the register knows it, then the name; an unknown court is made up with the high court
        of its province as superior (`known` is false).
        """
        found = (self.by_code(code) if code else None) or (self.by_name(name) if name else None)
        if found:
            return found
        province = code[:1] if code and code[:1] in self._by_code else self._province_of(name or "")
        return Court(
            code=code or province,
            name=_squeeze(name or code or ""),
            level=CourtLevel.BASIC,
            superior=province or SUPREME,
            known=False,
            verified=False,
        )

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
        shared = set.intersection(*({court.code for court in way} for way in ways))
        lowest = next(court for court in ways[0] if court.code in shared)
        if lowest.code != SUPREME:
            return (lowest,)
        high = {court.code: court for way in ways for court in way if court.level is CourtLevel.HIGH}
        return tuple(high.values()) or (lowest,)

    def of_address(self, address: str) -> Court | None:
        """The basic court whose district an address names first (浙江省杭州市钱塘区临江街道… → 杭州市钱塘区)."""
        rest = _without_province(_squeeze(address))
        for start in [0, *(found.end() for found in re.finditer(r"市|自治州|地区|盟", rest[:20]))]:
            for end in range(min(len(rest), start + 14), start + 1, -1):
                court = self._places.get(rest[start:end])
                if court and (start == 0 or not rest[start:end].endswith("区")):
                    return court
        return None

    @cached_property
    def _places(self) -> dict[str, Court]:
        """Divisions (市辖区、县、县级市) by name, of courts that have a general jurisdiction over one."""
        found: dict[str, Court] = {}
        for name, court in self._by_name.items():
            place = _without_province(name).removesuffix("人民法院")
            if court.level is CourtLevel.BASIC and place.endswith(("区", "县", "市", "旗")):
                found[place] = court
        return found

    def _province_of(self, name: str) -> str:
        high = (court for court in self._by_code.values() if court.level is CourtLevel.HIGH)
        return next((court.code for court in high if name.startswith(court.name.removesuffix("高级人民法院"))), "")


@cache
def register() -> CourtRegister:
    """The register of the package, read once."""
    lines = (files("models") / "data" / "courts.csv").read_text("utf-8").splitlines()
    return CourtRegister(
        Court(
            code=row["code"],
            name=row["name"],
            level=CourtLevel(row["level"]),
            superior=row["superior"] or None,
            verified=row["verified"] == "true",
        )
        for row in csv.DictReader(lines)
    )
