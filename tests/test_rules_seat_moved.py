"""R3 Seat moved (住所地变动): the move itself, and whether at least half of the cases stayed behind."""

from dataclasses import replace
from datetime import date

import pytest
from rules_cases import (
    ACCEPTED,
    FIRM,
    GUARANTOR,
    QIANTANG,
    S,
    address,
    case,
    dossier,
    found,
    paper,
    party,
    series,
    stated,
)

from models import Answer, EnforcementCase, StatementKind
from rules import Threshold

RULE = "seat_moved"
OLD = address("浙江省杭州市萧山区北干街道1号", "2021-01-04")
NEW = address("浙江省杭州市钱塘区临江街道2号", "2023-02-01")
TOWN = address("广东省中山市小榄镇4号", "2023-02-01")
NEAR = address("杭州市萧山区临浦镇3号", "2023-02-01")
SAYS = (stated(StatementKind.SEAT_MOVED, quote="因行政区划调整，现属杭州市钱塘区"),)
MOVED = (stated(StatementKind.SEAT_MOVED, quote="迁至杭州市钱塘区临江街道", place="杭州市钱塘区临江街道"),)
REGISTERED = (stated(StatementKind.SEAT_MOVED, quote="变更登记为杭州市钱塘区", place="杭州市钱塘区"),)
LEFT = (stated(StatementKind.SEAT_MOVED, quote="已迁往外省"),)
TITLE = {"titles": ("（2022）浙0109民初8号",)}


LOWER = "浙0103"
"""下城 of Hangzhou, whose court is 拱墅's since 9 April 2021."""


def says(number: str, **more: object) -> EnforcementCase:
    return case(paper(number, statements=SAYS, **more))


@pytest.mark.parametrize(
    ("cases", "addresses"),
    [
        pytest.param(series(2), (OLD, NEW), id="two dated addresses in two districts, all cases elsewhere"),
        pytest.param((*series(2), *series(2, "浙0114")), (OLD, NEW), id="half of the cases elsewhere is enough"),
        pytest.param((says("（2023）浙0109执1号"),), (NEW,), id="one address and the words of a move"),
        pytest.param(
            (says("（2023）浙0109执1号"),), (address("杭州市钱塘区", None),), id="words of a move, the address undated"
        ),
        pytest.param(
            (case(paper("（2023）浙0109执1号", statements=LEFT, parties=(replace(party(), address=NEW.address),))),),
            (NEW,),
            id="it left, and the paper has its address",
        ),
        pytest.param(
            (case(paper("（2023）浙0109执1号", statements=LEFT)), *series(2)),
            (OLD, NEW),
            id="it left, and papers have an old and a new address",
        ),
        pytest.param(series(1, status=S.DORMANT), (OLD, NEW), id="dormant cases are cases"),
        pytest.param(
            (case(paper("（2023）浙0109执1号", statements=MOVED, on="2023-02-01")),),
            (OLD,),
            id="the words of the move alone name the new place",
        ),
        pytest.param(
            (case(paper("（2023）浙0109执1号", statements=REGISTERED, on="2023-02-01")),),
            (),
            id="the register's words name the new place, and nothing else does",
        ),
        pytest.param(
            (says("（2023）浙0109执1号", on="2022-03-01"), *series(2, "浙0114")),
            (OLD, NEW, address(OLD.address, "2023-08-01")),
            id="back at the old address, and nothing told since the new one",
        ),
        pytest.param(
            (*series(2), *series(2, "浙0114"), *series(2, "浙0106")),
            (OLD, NEW, address(OLD.address, "2023-08-01")),
            id="back without a word, and most cases lie elsewhere by either seat",
        ),
        pytest.param(
            (says("（2023）浙0109执1号"), *series(2)),
            (OLD, TOWN),
            id="a city of two courts, and all cases lie outside it",
        ),
        pytest.param((*series(2), *series(2, "粤2071")), (OLD, TOWN), id="half of them outside the city"),
    ],
)
def test_is_met(cases: tuple[EnforcementCase, ...], addresses: tuple) -> None:
    finding = found(RULE, dossier(*cases, addresses=addresses))
    assert (finding.met, finding.tell, finding.urgency) == (True, (), None)
    assert "门槛为50%" in finding.because["zh"]


@pytest.mark.parametrize(
    ("cases", "addresses", "reason"),
    [
        pytest.param(
            (case(paper("（2023）浙0109执1号", statements=MOVED, on="2023-02-01")),),
            (OLD, address(OLD.address, "2023-08-01")),
            "1件未执行完毕的案件中0件在其他法院",
            id="a later paper has the old address: the place that was told stands no more",
        ),
        pytest.param(
            (*series(1), *series(2, "浙0114")),
            (OLD, NEW),
            "3件未执行完毕的案件中1件在其他法院",
            id="one of three elsewhere",
        ),
        pytest.param(series(2), (OLD, NEAR), "都在杭州市萧山区人民法院辖区，没有变动", id="moved within one district"),
        pytest.param(
            (case(paper("（2023）浙0109执9号", status=S.TRANSFERRED_OUT), court_now=QIANTANG),),
            (OLD, NEW),
            "0件在其他法院",
            id="the case has come to the new seat",
        ),
        pytest.param(series(2, status=S.PAID), (OLD, NEW), "0件未执行完毕", id="nothing unsatisfied"),
        pytest.param(
            (*series(1, **TITLE, filed_on=date(2023, 5, 2)), *series(1, "浙0114", **TITLE, filed_on=date(2023, 5, 1))),
            (OLD, NEW),
            "1件未执行完毕的案件中0件在其他法院",
            id="one title filed in both courts counts once, at the earlier",
        ),
        pytest.param(
            (
                case(paper("（2023）浙0109执1号", "2023-05-02"), **TITLE),
                case(paper("（2023）浙0114执2号", None), paper("（2023）浙0114执2号之一", "2023-05-01"), **TITLE),
            ),
            (OLD, NEW),
            "1件未执行完毕的案件中0件在其他法院",
            id="the same, by the first dated paper",
        ),
        pytest.param(
            (says("（2023）浙0109执1号", on="2023-03-01"), *series(2, "浙0114")),
            (OLD, NEW, address(OLD.address, "2023-08-01")),
            "3件未执行完毕的案件中1件在其他法院",
            id="a paper copies the old address after the move was told",
        ),
        pytest.param((*series(2), ACCEPTED), (OLD, NEW), "受理债务人的破产申请", id="accepted"),
        pytest.param(
            series(2, status=S.PAID),
            (OLD, NEW, address(OLD.address, "2023-08-01")),
            "0件未执行完毕",
            id="back without a word, and nothing is left",
        ),
    ],
)
def test_is_not_met(cases: tuple[EnforcementCase, ...], addresses: tuple, reason: str) -> None:
    finding = found(RULE, dossier(*cases, addresses=addresses))
    assert reason in finding.because["zh"]
    assert finding.answer is Answer.NOT_MET


@pytest.mark.parametrize(
    ("cases", "addresses"),
    [
        pytest.param(series(2), (NEW,), id="one address only and no such words"),
        pytest.param(series(2), (), id="no address"),
        pytest.param(
            (case(paper("（2023）浙0109执1号", statements=LEFT)), *series(2)),
            (NEW,),
            id="it left, and nothing tells where to",
        ),
        pytest.param((says("（2023）浙0109执1号"),), (), id="words of a move, and no address to tell where to"),
        pytest.param(series(2), (OLD, address("临江街道2号", "2023-02-01")), id="one address whose court can be told"),
        pytest.param(series(2), (address("杭州市萧山区", None), NEW), id="two addresses, one without a day"),
        pytest.param(
            (*series(1), *series(2, "浙0114")),
            (OLD, NEW, address(OLD.address, "2023-08-01")),
            id="back at the old address without a word, and most cases lie at the new one",
        ),
        pytest.param(
            series(2),
            (OLD, NEW, address(OLD.address, "2023-08-01")),
            id="back at the old address without a word, and all cases lie there",
        ),
        pytest.param(
            (
                case(
                    paper(
                        "（2023）浙0109执1号",
                        parties=(party(), party(GUARANTOR)),
                        statements=(stated(StatementKind.SEAT_MOVED, about=GUARANTOR),),
                    )
                ),
            ),
            (NEW,),
            id="the guarantor moved",
        ),
        pytest.param(
            series(2), (OLD, address("杭州市文三路3号", "2023-02-01")), id="the old seat's city without a district"
        ),
        pytest.param(
            (*series(1), *series(2, "粤2071")),
            (OLD, TOWN),
            id="a city of two courts, and most cases lie at one of them",
        ),
    ],
)
def test_is_unknown(cases: tuple[EnforcementCase, ...], addresses: tuple) -> None:
    assert found(RULE, dossier(*cases, addresses=addresses)).answer is Answer.UNKNOWN


def test_the_share_is_configuration() -> None:
    cases = (*series(1), *series(2, "浙0114"))
    finding = found(RULE, dossier(*cases, addresses=(OLD, NEW)), seat_share_percent=Threshold.of(33))
    assert finding.met
    assert FIRM not in finding.because["zh"]


@pytest.mark.parametrize(
    ("on", "answer", "why"),
    [
        (date(2021, 4, 8), Answer.NOT_MET, "下城's court stood on its last day, and the cases lie there"),
        (date(2021, 4, 9), Answer.MET, "its court is now 拱墅's; the cases were left at the old one"),
    ],
)
def test_the_seat_is_that_of_the_day(on: date, answer: Answer, why: str) -> None:
    old, new = address("杭州市萧山区北干街道1号", "2020-01-04"), address("杭州市下城区潮鸣街道2号", "2021-02-01")
    assert found(RULE, dossier(*series(2, LOWER), addresses=(old, new), on=on)).answer is answer, why


def test_the_sentence_says_from_where_and_when() -> None:
    finding = found(RULE, dossier(*series(2), addresses=(OLD, NEW)))
    assert (
        f"由杭州市萧山区人民法院辖区（2021年1月4日文书）变为{QIANTANG}辖区（2023年2月1日文书）" in finding.because["zh"]
    )
