"""R1 Multi-court series (多法院系列执行): the numbers at their borders, and the series that only look so."""

import pytest
from rules_cases import (
    ACCEPTED,
    HANGZHOU,
    PENDING,
    QIANTANG,
    SHANGHAI,
    WOUND_UP,
    XIAOSHAN,
    ZHEJIANG,
    S,
    address,
    case,
    dossier,
    found,
    paper,
    series,
)

from models import EnforcementCase, Level, Urgency, register
from rules import Threshold

RULE = "multi_court_series"
OTHER = "浙0114"


@pytest.mark.parametrize(
    ("cases", "level", "urgency", "tell"),
    [
        pytest.param(
            (*series(2), *series(1, OTHER)), Level.WATCH, Urgency.U4, (), id="three in two courts: watched, nobody told"
        ),
        pytest.param((*series(3), *series(1, OTHER)), Level.WATCH, Urgency.U4, (), id="four: still watched"),
        pytest.param((*series(4), *series(1, OTHER)), Level.CANDIDATE, Urgency.U3, (HANGZHOU,), id="five: candidate"),
        pytest.param(
            (*series(8), *series(1, OTHER)), Level.CANDIDATE, Urgency.U3, (HANGZHOU,), id="nine: still candidate"
        ),
        pytest.param((*series(9), *series(1, OTHER)), Level.STRONG, Urgency.U2, (HANGZHOU,), id="ten: strong"),
        pytest.param(
            (*series(4), *series(1, "浙0203")),
            Level.CANDIDATE,
            Urgency.U3,
            (ZHEJIANG,),
            id="two cities: the high court",
        ),
        pytest.param(
            (*series(4), *series(1, "沪0115")),
            Level.CANDIDATE,
            Urgency.U3,
            (ZHEJIANG, SHANGHAI),
            id="two provinces: both high courts, not 最高法",
        ),
        pytest.param(
            (*series(4, status=S.DORMANT), *series(1, OTHER, S.DORMANT)),
            Level.CANDIDATE,
            Urgency.U3,
            (HANGZHOU,),
            id="dormant is unpaid",
        ),
        pytest.param(
            (*series(2), *series(1, OTHER), PENDING),
            Level.CANDIDATE,
            Urgency.U3,
            (HANGZHOU,),
            id="three and R4: candidate",
        ),
        pytest.param(
            (case(paper("（2023）浙0109执801-804号"), stands_for=4), *series(1, OTHER)),
            Level.CANDIDATE,
            Urgency.U3,
            (HANGZHOU,),
            id="a joint number counts as its cases",
        ),
    ],
)
def test_is_met(cases: tuple[EnforcementCase, ...], level: Level, urgency: Urgency, tell: tuple[str, ...]) -> None:
    finding = found(RULE, dossier(*cases))
    assert (finding.met, finding.level, finding.urgency, finding.tell) == (True, level, urgency, tell)
    assert len(finding.evidence) >= 1


TITLE = {"titles": ("（2022）浙0109民初8号",)}
MOVED = tuple(
    case(paper(f"（2023）浙0109执{n}号", status=S.TRANSFERRED_OUT), court_now=QIANTANG) for n in range(301, 305)
)


@pytest.mark.parametrize(
    ("cases", "reason"),
    [
        pytest.param((*series(1), *series(1, OTHER)), "未执行完毕的执行案件2件", id="two cases are too few"),
        pytest.param(
            (*series(1), *series(1, OTHER), PENDING), "未执行完毕的执行案件2件", id="and no more with R4 beside"
        ),
        pytest.param((*series(2), *series(1, OTHER), PENDING)[:2], "1个法院", id="two cases of one court"),
        pytest.param((*MOVED, *series(3, OTHER)), "其中4件已由上级指定", id="all in one court after designation"),
        pytest.param((*series(2), *series(1, OTHER, S.PAID)), "1个法院", id="paid cases do not count"),
        pytest.param((*series(12),), "12件，在1个法院", id="many cases of one court"),
        pytest.param(
            (*series(2, **TITLE), *series(1, OTHER, **TITLE)),
            "只计一次，已减去1件",
            id="one title of one applicant in two courts counts once",
        ),
        pytest.param(
            (case(paper("（2023）浙0114执9号", None), **TITLE), *series(2, **TITLE)),
            "只计一次，已减去1件",
            id="the one of which no paper has a day is the later",
        ),
        pytest.param(
            (*series(2), *series(1, "浙0114", counts=False)),
            "2件",
            id="a case that lives on elsewhere is not counted twice",
        ),
        pytest.param(
            (*series(9), *series(1, OTHER), WOUND_UP), "破产程序已终结", id="wound up, its acceptance not on file"
        ),
        pytest.param((*series(9), *series(1, OTHER), ACCEPTED), f"{QIANTANG}已于2024年5月20日受理", id="accepted"),
        pytest.param(
            (case(paper("（2023）浙0109执保1号", status=S.CONTROLLED)), *series(2, OTHER)),
            "1个法院",
            id="preservation is no enforcement",
        ),
        pytest.param(
            (case(paper("（2023）浙0109执801-803号"), stands_for=3), *series(0, OTHER)),
            "3件，在1个法院",
            id="a joint number of one court",
        ),
        pytest.param((), "0件", id="nothing known"),
    ],
)
def test_is_not_met(cases: tuple[EnforcementCase, ...], reason: str) -> None:
    finding = found(RULE, dossier(*cases))
    assert not finding.met
    assert reason in finding.because["zh"]


@pytest.mark.parametrize(
    ("names", "courts"),
    [
        (("杭州市云栖区人民法院", "杭州市竹径区人民法院"), 2),
        (("云栖人民法院", "竹径人民法院"), 2),
        (("杭州市云栖区人民法院", "杭州市云栖区人民法院"), 1),
    ],
)
def test_courts_that_the_register_does_not_know_are_told_apart_by_name(names: tuple[str, str], courts: int) -> None:
    moved = tuple(
        one.model_copy(update={"court_now": register().resolve(name, None)})
        for one, name in zip(series(3), (names[0], *names), strict=True)
    )
    finding = found(RULE, dossier(*moved))
    assert finding.met is (courts == 2)
    assert f"{courts}个法院" in finding.because["zh"]


def test_an_unknown_court_is_told_by_the_code_of_its_numbers_however_it_is_printed() -> None:
    moved = tuple(
        one.model_copy(update={"court_now": register().resolve(name, "浙0998")})
        for one, name in zip(series(3), ("杭州市云栖区人民法院", "云栖区人民法院", None), strict=True)
    )
    assert "在1个法院" in found(RULE, dossier(*moved)).because["zh"]


def test_a_moved_seat_makes_a_watched_series_a_candidate() -> None:
    moved = (
        address("浙江省杭州市萧山区北干街道1号", "2021-01-04"),
        address("浙江省杭州市钱塘区临江街道2号", "2023-02-01"),
    )
    finding = found(RULE, dossier(*series(2), *series(1, OTHER), addresses=moved))
    assert finding.level is Level.CANDIDATE


def test_the_sentence_counts_by_court() -> None:
    finding = found(RULE, dossier(*series(4), *series(1, OTHER)))
    assert f"{XIAOSHAN}4件、{QIANTANG}1件" in finding.because["zh"]
    assert f"4 at {XIAOSHAN}, 1 at {QIANTANG}" in finding.because["en"]


def test_the_thresholds_are_configuration() -> None:
    finding = found(RULE, dossier(*series(2), *series(1, OTHER)), candidate_cases=Threshold.of(3))
    assert finding.level is Level.CANDIDATE
