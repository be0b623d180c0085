"""Courts that the register does not know: what stands above them, how they are named, and what code is theirs."""

import pytest

from models import CourtLevel, register


@pytest.mark.parametrize(
    ("name", "code", "above", "why"),
    [
        ("浙江省杭州市新设区人民法院", "浙0199", "浙江省杭州市中级人民法院", "name and code tell the prefecture"),
        ("宁波市新设区人民法院", None, "浙江省宁波市中级人民法院", "the name alone"),
        (None, "浙0199", "浙江省杭州市中级人民法院", "the code alone"),
        ("新设区人民法院", "浙0199", "浙江省杭州市中级人民法院", "a name without its city"),
        ("宁波市新设区人民法院", "浙0199", "浙江省高级人民法院", "they speak of two prefectures"),
        ("北京市新设区人民法院", "京0199", "北京市高级人民法院", "a city with several intermediate courts"),
        ("浙江省新设市中级人民法院", "浙99", "浙江省高级人民法院", "itself an intermediate court"),
        ("湖北省新设市人民法院", "鄂9099", "湖北省高级人民法院", "a county under its province"),
        ("通海市人民法院", None, "云南省玉溪市中级人民法院", "the name alone, of a county that became a city"),
        ("云南省通海区人民法院", None, "云南省玉溪市中级人民法院", "the same with its province"),
        ("湖北省通海市人民法院", None, "湖北省高级人民法院", "of another province"),
        ("鼓楼市人民法院", None, "最高人民法院", "several are called so"),
        ("城区人民法院", None, "最高人民法院", "a stem of one sign tells nothing"),
        ("某某法院", None, "最高人民法院", "nothing is told"),
    ],
)
def test_above_an_unknown_court(name: str | None, code: str | None, above: str, why: str) -> None:
    court = register().resolve(name, code)
    assert not court.known
    assert register().next_higher(court).name == above, why


def test_an_unknown_court_is_named_as_the_register_names_others() -> None:
    court = register().resolve("浙江省杭州市新设区人民法院", "浙0199")
    assert (court.name, court.level) == ("杭州市新设区人民法院", CourtLevel.BASIC)
    assert register().resolve("新疆生产建设兵团新设垦区人民法院", None).superior == "兵"


@pytest.mark.parametrize(
    ("courts", "above", "why"),
    [
        (("浙江省杭州市甲山区人民法院", "杭州市萧山区人民法院"), "浙江省杭州市中级人民法院", "one is unknown"),
        (("浙江省杭州市甲山区人民法院", "浙江省宁波市乙水区人民法院"), "浙江省高级人民法院", "both are"),
        (("浙江省杭州市甲山区人民法院", "浙江省杭州市丙河区人民法院"), "浙江省杭州市中级人民法院", "of one city"),
        (("浙江省杭州市甲山区人民法院", "浙江省杭州市甲山区人民法院"), "杭州市甲山区人民法院", "it is one court"),
        (("浙江省甲山市人民法院", "浙江省高级人民法院"), "浙江省高级人民法院", "and the high court itself"),
    ],
)
def test_above_courts_of_which_the_register_does_not_know_all(courts: tuple[str, ...], above: str, why: str) -> None:
    found = [register().resolve(name, None) for name in courts]
    for order in (found, found[::-1]):
        assert [court.name for court in register().common_superiors(order)] == [above], why


@pytest.mark.parametrize(
    ("name", "code", "own", "why"),
    [
        ("杭州市萧山区人民法院", None, "浙0109", "known"),
        ("浙江省高级人民法院", None, "浙", "a high court's is its province's"),
        (None, "浙0199", "浙0199", "unknown, under a code of its own"),
        ("浙江省杭州市甲山区人民法院", None, None, "unknown: the province's is the high court's"),
    ],
)
def test_the_code_that_is_a_court_s_own(name: str | None, code: str | None, own: str | None, why: str) -> None:
    court = register().resolve(name, code)
    assert (court.own_code, court.mark) == (own, own or court.name), why
