"""The register of courts: the way up, days of a court, what is unknown, bankruptcy competence."""

from datetime import date

import pytest

from models import Court, CourtKind, register
from models.court_table import CourtTable

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
TAKEN_OVER = [
    ("浙0103", "2021-04-08", "浙0103", "the last day of 下城区"),
    ("浙0103", "2021-04-09", "浙0105", "the first day without it"),
    ("浙0103", None, "浙0105", "no day given: as it is today"),
    ("浙0104", "2022-01-01", "浙0102", "江干区 became part of 上城区"),
    ("浙0191", "2022-01-01", "浙0114", "the development zone became part of 钱塘区"),
    ("浙0185", "2017-09-14", "浙0185", "临安市 still"),
    ("浙0185", "2017-09-15", "浙0112", "临安区"),
    ("京0229", "2016-01-01", "京0119", "the day of the new code is not known: the court that stands now"),
    ("苏0611", "2024-01-01", "苏0602", "港闸区 became part of 崇川区"),
    ("苏0611", "2019-10-08", "苏0611", "港闸区 still"),
    ("皖0208", "2024-01-01", "皖0203", "三山区 became part of 弋江区"),
    ("浙0204", "2024-01-01", "浙0212", "江东区 joined 鄞州区"),
    ("冀0721", "2024-01-01", "冀0705", "宣化县 joined 宣化区"),
    ("苏0811", "2016-12-31", "苏0811", "清浦区 still"),
    ("苏0811", "2017-01-01", "苏0812", "清浦区 and 清河区 became 清江浦区"),
    ("苏0802", "2017-01-01", "苏0812", "the other of the two"),
    ("苏0203", "2017-01-01", "苏0213", "one of three that became 梁溪区, whose code a number shows without the name"),
    ("湘0124", "2024-01-01", "湘0182", "宁乡县 became a city"),
    ("皖0823", "2024-01-01", "皖0722", "a county that came to another prefecture under the same name"),
    ("赣0721", "2024-01-01", "赣0721", "赣县 became a district, but numbers of later years bear the old code"),
    ("黑0711", "2019-08-31", "黑0711", "乌马河区 on its last day"),
    ("黑0711", "2019-09-01", "黑0717", "one of three that became 伊美区"),
    ("内0691", "2018-01-02", "内0603", "a zone that became a district"),
    ("川0122", "2024-01-01", "川0116", "双流县 became a district"),
    ("新2923", "2025-01-01", "新2923", "库车县 became a city, but numbers of later years bear the old code"),
    ("浙0109", "2021-04-09", "浙0109", "nothing changed"),
]
STANDS = [
    ("浙0114", "2021-04-08", False, "the day before it was set up"),
    ("浙0114", "2021-04-09", True, "the day itself"),
    ("浙0103", "2021-04-09", False, "taken over"),
    ("沪74", "2018-08-19", False, "the day before it opened"),
    ("浙0109", "1990-01-01", True, "no day is known"),
]
LATER = [
    ("辽0115", "沈阳市辽中区人民法院", "辽01", True, "a text pairs code and name"),
    ("湘0212", "株洲市渌口区人民法院", "湘02", True, "a guiding case does"),
    ("赣0113", "南昌市红谷滩区人民法院", "赣01", True, "a district without a predecessor"),
    ("浙0113", "杭州市临平区人民法院", "浙01", True, "the changes name the text"),
    ("粤0310", "深圳市坪山区人民法院", "粤03", True, "a text pairs code and name, of a district without a predecessor"),
    ("沪0151", "上海市崇明区人民法院", "沪02", False, "a number shows the code alone; under the county's"),
    ("渝0154", "重庆市开州区人民法院", "渝02", False, "the same in another municipality"),
    ("皖0722", "枞阳县人民法院", "皖07", False, "under the prefecture to which the county came"),
]
NOT_COURTS = ["浙0213", "冀0284", "晋0213", "冀0606", "黔0281", "赣0704", "渝0152", "渝0155"]
"""Codes that the coding rule would give to divisions set up since 2016; no text shows them in use
(scripts/make_courts.py)."""
BANKRUPTCY = [
    ("京0105", "2024-01-01", "京01", True, False, "Beijing: one court for all"),
    ("沪0115", "2024-01-01", "沪03", True, False, "Shanghai"),
    ("津0101", "2024-01-01", "津02", True, False, "Tianjin"),
    ("渝0101", "2024-01-01", "渝05", True, True, "Chongqing: the reply was read"),
    ("渝0101", "2019-12-30", "渝02", False, False, "the day before: the intermediate court of the seat"),
    ("渝0101", "2019-12-31", "渝05", True, True, "the day it took effect"),
    ("粤0305", "2024-01-01", "粤03", True, True, "Shenzhen"),
    ("浙0109", "2024-01-01", "浙01", False, False, "elsewhere the intermediate court, as is the rule"),
    ("新9001", "2024-01-01", "兵08", False, False, "of the corps where the seat's court belongs to it"),
]


@pytest.mark.parametrize(("codes", "superiors", "why"), SUPERIORS)
def test_lowest_common_superior(codes: list[str], superiors: list[str], why: str) -> None:
    courts = [court for code in codes if (court := register().by_code(code))]
    assert len(courts) == len(codes)
    assert [court.code for court in register().common_superiors(courts)] == superiors, why


@pytest.mark.parametrize(("code", "on", "now", "why"), TAKEN_OVER)
def test_court_that_took_over_by_the_day(code: str, on: str | None, now: str, why: str) -> None:
    assert register().now(known(code), on and date.fromisoformat(on)).code == now, why


@pytest.mark.parametrize(("code", "on", "stands", "why"), STANDS)
def test_court_stands_on_a_day(code: str, on: str, stands: bool, why: str) -> None:
    assert known(code).stands(date.fromisoformat(on)) is stands, why


@pytest.mark.parametrize(("code", "name", "above", "verified", "why"), LATER)
def test_courts_set_up_since_the_table(code: str, name: str, above: str, verified: bool, why: str) -> None:
    court = known(code)
    assert (court.name, court.superior, court.verified) == (name, above, verified), why
    assert code in court.evidence, why


@pytest.mark.parametrize(
    ("code", "name", "above", "verified", "why"),
    [
        ("浙0383", "龙港市人民法院", "浙03", False, "a text tells that the court was set up; the rule gives the code"),
        ("皖1521", "寿县人民法院", "皖04", True, "a county that came to another prefecture under its old code"),
        ("冀0602", "保定市竞秀区人民法院", "冀06", True, "a district renamed under its code"),
        ("粤0402", "珠海市香洲区人民法院", "粤04", True, "the table of 2016 misprints it"),
    ],
)
def test_courts_as_they_stand_today(code: str, name: str, above: str, verified: bool, why: str) -> None:
    court = known(code)
    assert (court.name, court.superior, court.verified) == (name, above, verified), why
    assert register().by_name(name) == court, why


@pytest.mark.parametrize("code", NOT_COURTS)
def test_codes_that_the_coding_rule_only_suggests_are_no_courts(code: str) -> None:
    assert register().by_code(code) is None
    found = register().resolve(None, code)
    assert not found.known
    several = code[0] == "渝"  # intermediate courts, of which the code says none
    assert register().next_higher(found).code == (code[0] if several else code[:3])


@pytest.mark.parametrize(("seat", "on", "court", "central", "verified", "why"), BANKRUPTCY)
def test_bankruptcy_competence(seat: str, on: str, court: str, central: bool, verified: bool, why: str) -> None:
    found = register().bankruptcy_court(known(seat), date.fromisoformat(on))
    assert found, why
    assert (found.court.code, found.central, found.verified) == (court, central, verified), why
    assert found.source


def test_bankruptcy_court_of_shanghai_names_the_railway_court_beside() -> None:
    found = register().bankruptcy_court(known("沪0115"))
    assert found
    assert [court.name for court in found.also] == ["上海铁路运输法院"]


def test_the_code_decides_over_the_name() -> None:
    assert register().resolve("杭州市西湖区人民法院", "浙0109").name == "杭州市萧山区人民法院"


def test_every_court_has_a_way_to_the_supreme_court() -> None:
    assert {register().way_up(court)[-1].code for court in register()} == {"最高法"}


def test_every_court_is_found_by_its_own_name() -> None:
    found = ((court, register().by_name(court.name)) for court in register())
    # 公主岭市 and 枞阳县 came to other prefectures: their courts have new codes and the old names.
    assert [court.code for court, named in found if named not in {court, register().now(court)}] == []


def test_what_rests_on_memory_says_so_with_its_evidence() -> None:
    """The railway courts without an intermediate court of their own lie under the high court by default."""
    doubtful = [court for court in register() if not court.verified and court.kind is not CourtKind.RAILWAY]
    assert len(doubtful) > 5
    silent = {court.code for court in doubtful if not court.evidence}
    assert silent == set()


def known(code: str) -> Court:
    court = register().by_code(code)
    assert court, code
    return court


def test_every_row_of_the_table_is_a_court() -> None:
    courts = list(register())
    assert len({court.code for court in courts}) == len(courts) > 3_500
    assert all(court is register().by_code(court.code) for court in courts), "made once"


HEAD = "code,name,level,superior,kind,verified,since,until,successor,evidence"


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("浙0109,萧山,district,浙01,general,true,,,,", "no such level"),
        ("浙0109,萧山,basic,浙01,general,perhaps,,,,", "neither true nor false"),
        ("浙0109,萧山,basic,浙01,general,true,2021-13-01,,,", "no such day"),
    ],
)
def test_a_row_that_is_no_court_is_refused(row: str, why: str) -> None:
    with pytest.raises(ValueError, match="Court"):
        assert CourtTable([HEAD, row])["浙0109"] is None, why


def test_a_table_of_other_columns_is_refused() -> None:
    with pytest.raises(ValueError, match="columns"):
        CourtTable([HEAD.replace("kind,", "")])
