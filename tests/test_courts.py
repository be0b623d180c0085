"""The register of courts: names as printed, the way up, the court of an address."""

import pytest

from models import CourtLevel, register

NAMES = [
    ("浙江省杭州市萧山区人民法院", "浙0109", "with the province in front"),
    ("杭州市萧山区人民法院", "浙0109", "without it"),
    ("浙江省嘉善县人民法院", "浙0421", "a county with its province"),
    ("嘉兴市嘉善县人民法院", "浙0421", "a county with its prefecture"),
    ("杭州市钱塘区人民法院", "浙0114", "a court of the supplement"),
    ("杭 州 市 中 级 人 民 法 院", "浙01", "a spaced heading"),
    ("杭州市无此区人民法院", None, "no such court"),
]
SUPERIORS = [
    (["浙0109", "浙0106"], ["浙01"], "one prefecture"),
    (["浙0109", "浙0206"], ["浙"], "two prefectures of a province"),
    (["浙0109", "沪0115"], ["浙", "沪"], "two provinces: both high courts"),
    (["京0105", "京0101"], ["京"], "Beijing's basic courts follow order, not prefix"),
    (["新9001", "兵0801"], ["兵08"], "石河子 belongs to the corps"),
    (["浙01", "浙0109"], ["浙01"], "a court may be its own superior here"),
    (["浙0109"], ["浙0109"], "a single court"),
    ([], [], "nobody"),
]
ADDRESSES = [
    ("浙江省杭州市钱塘区临江街道纬六路1288号", "浙0114", "district of a city, province in front"),
    ("安徽省宿松县复兴镇", "皖0826", "county straight after the province"),
    ("江苏省苏州市昆山市玉山镇", "苏0583", "county-level city under its prefecture"),
    ("杭州市", None, "a whole prefecture has no basic court"),
    ("香港特别行政区中环", None, "outside the register"),
]


@pytest.mark.parametrize(("name", "code", "why"), NAMES)
def test_court_by_printed_name(name: str, code: str | None, why: str) -> None:
    found = register().by_name(name)
    assert (found.code if found else None) == code, why


@pytest.mark.parametrize(("codes", "superiors", "why"), SUPERIORS)
def test_lowest_common_superior(codes: list[str], superiors: list[str], why: str) -> None:
    courts = [court for code in codes if (court := register().by_code(code))]
    assert len(courts) == len(codes)
    assert [court.code for court in register().common_superiors(courts)] == superiors, why


@pytest.mark.parametrize(("address", "code", "why"), ADDRESSES)
def test_court_of_an_address(address: str, code: str | None, why: str) -> None:
    found = register().of_address(address)
    assert (found.code if found else None) == code, why


def test_unknown_court_goes_to_the_high_court_of_its_province() -> None:
    court = register().resolve("浙江省杭州市新设区人民法院", "浙0199")
    assert not court.known
    assert court.level is CourtLevel.BASIC
    assert register().next_higher(court).name == "浙江省高级人民法院"


def test_the_code_decides_over_the_name() -> None:
    assert register().resolve("杭州市西湖区人民法院", "浙0109").name == "杭州市萧山区人民法院"


def test_every_court_has_a_way_to_the_supreme_court() -> None:
    assert {register().way_up(court)[-1].code for court in register()} == {"最高法"}
