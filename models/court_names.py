"""Printed forms of a court's name (法院名称): with and without province and prefecture, before and after a renaming."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from models.comparable import squeeze

_STATE = "中华人民共和国"
_SHORTEST_PLACE = 3  # 萧山区; not 东区、城区、郊区, which many cities have and few write with the city
_OTHER_STYLE = tuple(
    f"{kind}{court}法院" for kind in ("林区", "农垦", "铁路", "铁路运输") for court in ("", "中级", "基层")
)
_DISTRICT = re.compile(rf"^.{{{_SHORTEST_PLACE - 1},}}[区县市旗]人民法院$")
# 内蒙古鄂尔多斯市东胜区人民法院: a province by its short name stands in front of what can be in it.
_WHAT_A_PROVINCE_IS = re.compile(r"省$|(?:壮族|回族|维吾尔)?自治区$")
_IN_A_PROVINCE = r"(?=.{2,12}[市州盟区县旗])"


class NamedCourt(NamedTuple):
    """A court for the index: its register name and former names, its province (浙江省) and prefecture (杭州市).

    `district` tells whether the name without its city (萧山区) still tells it; that of a zone (高新技术产业开发区) does
    not. `successor` is the code of the court that took it over: a county that came to another prefecture kept its name.
    """

    code: str
    names: tuple[str, ...]
    province: str = ""
    prefecture: str = ""
    district: bool = True
    successor: str = ""


@cache
def place_of(intermediate: str, province: str) -> str:
    """The prefecture of an intermediate court's name: 浙江省杭州市中级人民法院 → 杭州市; numbered courts have none."""
    place = re.sub(r"^高级人民法院|(?:铁路运输|铁路)?中级人?民?法院$|分院$", "", intermediate.removeprefix(province))
    return "" if re.search(r"第[一二三四五]$|法院", place) else place


class NameIndex:
    """Codes by printed name. A form that several courts share (鼓楼区人民法院) finds none of them.

    A court and the one that took it over are one here, and the form finds the latter.
    """

    def __init__(self, courts: Iterable[NamedCourt]) -> None:
        """Take in every form of every court; a name as registered means its own court or the one that took it over."""
        courts = list(courts)
        self._whole = {
            _WHAT_A_PROVINCE_IS.sub("", court.province): court.province for court in courts if court.province
        }
        self._short = re.compile(rf"^(?:{'|'.join(self._whole)}){_IN_A_PROVINCE}")
        self._own: dict[str, str] = {}
        self._forms: dict[str, str] = {}
        self._take_in(courts)

    def _take_in(self, courts: list[NamedCourt]) -> None:
        """Those taken over first, so that what they share with their successor is its own in the end."""
        heirs = {court.code: court.successor for court in courts if court.successor}
        shared: set[str] = set()
        ordered = sorted(courts, key=lambda court: not court.successor)
        for court, name in ((one, squeeze(printed)) for one in ordered for printed in one.names):
            self._own[name] = court.code
            for form in _forms(name, court):
                held = self._forms.setdefault(form, court.code)
                if heirs.get(held) == court.code:
                    self._forms[form] = court.code
                elif held != court.code:
                    shared.add(form)
        for form in shared:
            del self._forms[form]
        self._forms |= self._own

    def code(self, name: str) -> str | None:
        """The code of a printed name (中华人民共和国 before it is left out), or None."""
        name = squeeze(name).removeprefix(_STATE)
        return self._forms.get(name) or self._forms.get(self._with_province(name)) or self._county(name)

    def _with_province(self, name: str) -> str:
        return self._short.sub(lambda short: self._whole[short.group()], name)

    def _county(self, name: str) -> str | None:
        """A county's court printed with a prefecture that the register does not put it in (it may have moved)."""
        rest = re.sub(r"^.{2,12}?(?:市|自治州|地区|盟)(?=.+(?:市|县|旗)人民法院$)", "", name)
        return self._own.get(rest) if rest != name else None


def _forms(name: str, court: NamedCourt) -> Iterator[str]:
    short = name.removeprefix(court.province) or name
    yield from (name, short, court.province + short)
    if name.endswith(_OTHER_STYLE):
        # The table's own short style; papers of these courts also write 人民法院 in full.
        whole = re.sub("(?:基层)?法院$", "人民法院", short)
        yield from (whole, court.province + whole)
    rest = short.removeprefix(court.prefecture)
    if not court.prefecture or rest == "人民法院" or "中级" in name:
        return
    if not court.district:
        # 苏州工业园区人民法院 is also printed 苏州市工业园区人民法院.
        rest = rest.removeprefix(court.prefecture.removesuffix("市"))
    yield from (court.prefecture + rest, court.province + court.prefecture + rest)
    if court.district and _DISTRICT.search(rest):
        yield from (rest, court.province + rest)
