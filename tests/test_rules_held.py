"""Seizures in force (有效的查封): which have a last day and which day it is, what ends them, which acts are of one thing."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from rules_cases import FIRM, GUARANTOR, ON, QIANTANG, XIAOSHAN, S, case, dossier, paper, party, seizure

from models import EnforcementCase, Filing, Seizure, SeizureAct, SeizureRank
from rules.grounds.held import Held, held_on

NUMBER, SECOND, ELSEWHERE = "（2023）浙0109执77号", "（2023）浙0109执78号", "（2023）浙0114执88号"
PRESERVED, BANKRUPT, TRIED = "（2023）浙0109执保9号", "（2023）浙0109破9号", "（2023）浙0109民初9号"
HOUSE, CAR = "厂房一处（浙（2018）萧山区不动产权第0068244号）", "小型汽车一辆"
ESTATES = "杭州青禾房地产开发有限公司"
MONEY = "在云岭银行萧山支行的存款83,406.12元"
C, BOTH = SeizureAct, (party(), party(GUARANTOR))


def ruling(
    day: str | None, *seizures: Seizure, number: str = NUMBER, status: S = S.CONTROLLED, **more: object
) -> Filing:
    return paper(number, day, status, seizures=seizures, **more)


def freeze(what: str = MONEY, **more: object) -> Seizure:
    return seizure(act=C.FREEZE, what=what, **more)


def lift(what: str, **more: object) -> Seizure:
    return seizure(act=C.LIFT, what=what, **more)


def held(*cases: EnforcementCase, on: date = ON) -> tuple[Held, ...]:
    return held_on(dossier(*cases, on=on), on)


def days(*papers: Filing, on: date = ON) -> list[str]:
    return [str(one.until) for one in held(case(*papers), on=on)]


TERMS = [
    (seizure(what=HOUSE), "2024-01-10", "2027-01-09", "an immovable: three years from the order"),
    (seizure(what=CAR), "2024-01-10", "2026-01-09", "a movable: two years"),
    (freeze(since=date(2024, 1, 10)), "2024-01-15", "2025-01-09", "a deposit: one year from its day"),
    (freeze(CAR), "2024-01-10", "2026-01-09", "a movable that is 冻结: two years"),
    (
        seizure(act=C.DETAIN, what="现金83,406.12元", since=date(2024, 1, 10)),
        "2024-01-10",
        "2026-01-09",
        "cash that is detained is a movable",
    ),
    (freeze("持有的某公司35%的股权"), "2024-01-10", "2027-01-09", "a right: three years"),
    (seizure(what=HOUSE, until=date(2025, 1, 9)), "2024-01-10", "2025-01-09", "a shorter term is stated"),
    (seizure(what=HOUSE, since=date(2024, 1, 2), ordered=False), "2024-06-01", "2027-01-01", "reported with its day"),
    (seizure(what="厂房内的机器设备一批"), "2024-01-10", "2026-01-09", "what stands in a plant is movable"),
    (seizure(what="车库两个"), "2024-01-10", "2027-01-09", "a garage is an immovable"),
    (seizure(act=C.DETAIN, what="木材一批"), "2024-02-29", "2026-02-28", "from a leap day"),
    (seizure(ESTATES, what=f"{ESTATES}名下浙A12345号轿车"), "2024-01-10", "2026-01-09", "a car of a firm of 房地产"),
    (seizure(None, what=f"登记在{ESTATES}名下的货车"), "2024-01-10", "2026-01-09", "nobody is said to own it"),
    (seizure(ESTATES, what=f"{ESTATES}名下的厂房"), "2024-01-10", "2027-01-09", "its plant"),
    (seizure(None, what=f"持有的{ESTATES}35%的股权"), "2024-01-10", "2027-01-09", "a share in it"),
    (seizure("青禾制伞厂", what="青禾制伞厂所有的货车"), "2024-01-10", "2026-01-09", "a lorry of a 厂"),
    (seizure("青禾制伞厂", what="青禾制伞厂的厂区"), "2024-01-10", "2027-01-09", "its grounds"),
    (
        freeze(f"{ESTATES}在云岭银行的存款", owner=ESTATES, since=date(2024, 1, 10)),
        "2024-01-15",
        "2025-01-09",
        "a deposit of a firm of 房地产",
    ),
    (freeze("在云岭银行房山支行的存款", since=date(2024, 1, 10)), "2024-01-15", "2025-01-09", "a place called 房山"),
    (seizure(what="厂牌型号为青禾的货车（出厂编号77）"), "2024-01-10", "2026-01-09", "a make and who made it"),
]
NO_DAY = [
    (seizure(what=HOUSE, rank=SeizureRank.WAITING), "only waiting"),
    (
        seizure(what=HOUSE, rank=SeizureRank.WAITING, since=date(2024, 1, 2)),
        "waiting since a day: its term has not begun",
    ),
    (seizure(what=HOUSE, court=QIANTANG, since=date(2024, 1, 2)), "another court's, merely told of"),
    (seizure(what=HOUSE, ordered=False), "reported without a day"),
    (freeze("银行存款500,000元或者查封、扣押相应价值的财产"), "an order on a sum, of which nobody knows what it met"),
    (freeze("银行存款500,000元"), "the same in short"),
    (lift(HOUSE), "a lifting is none"),
    (seizure(act=C.TRANSFER, what=MONEY), "money taken is not held"),
    (seizure(act=C.TRANSFER, what="工资"), "money taken without a sum is not held either"),
    (seizure(GUARANTOR, what=HOUSE), "a co-debtor's thing"),
    (seizure("白苹", what=HOUSE), "a thing of one who is no party (法定代表人某某名下)"),
    (seizure(GUARANTOR, what=HOUSE, since=date(2024, 1, 2)), "a co-debtor's thing with its day"),
]


@pytest.mark.parametrize(("one", "ruled", "last", "why"), TERMS)
def test_last_day_of_a_seizure(one: Seizure, ruled: str, last: str, why: str) -> None:
    its = ruling(ruled, one, parties=(party(aliases=(one.owner or FIRM,)),))
    assert days(its) == [last], why
    final = date.fromisoformat(last)
    assert days(its, on=final) == [last], "still the day itself"
    assert days(its, on=final + timedelta(days=1)) == [], "the day after it has ended"


@pytest.mark.parametrize(("one", "why"), NO_DAY)
def test_what_has_no_last_day(one: Seizure, why: str) -> None:
    assert days(ruling("2024-01-10", one, parties=BOTH)) == [], why


@pytest.mark.parametrize(
    ("filing", "last", "why"),
    [
        (ruling("2024-01-10", seizure(what=HOUSE), number=PRESERVED), ["2027-01-09"], "a preservation case"),
        (ruling("2024-01-10", seizure(what=HOUSE), number=TRIED), ["2027-01-09"], "preserved in the lawsuit"),
        (ruling("2024-01-10", seizure(what=HOUSE), number=BANKRUPT), [], "the bankruptcy court enforces for nobody"),
        (ruling("2024-01-10", seizure(what=HOUSE), status=S.DORMANT), [], "told of in a dormant ruling: of which day?"),
        (ruling(None, seizure(what=HOUSE)), [], "an undated paper"),
        (ruling(None, seizure(what=HOUSE, until=date(2025, 1, 9))), ["2025-01-09"], "an undated paper states the day"),
    ],
)
def test_whose_paper_gives_a_day(filing: Filing, last: list[str], why: str) -> None:
    assert days(filing) == last, why


def test_the_heading_tells_the_court_where_no_number_does() -> None:
    (found,) = held(
        case(ruling("2024-01-10"), ruling("2024-02-10", seizure(what=CAR), case_number=None, court=QIANTANG))
    )
    assert found.court == QIANTANG


def test_a_term_is_stated_or_the_longest_of_the_law() -> None:
    stated, lawful = held(case(ruling("2024-01-10", seizure(what=HOUSE, until=date(2025, 1, 9)), seizure(what=CAR))))
    assert (stated.stated, stated.since, stated.court) == (True, date(2024, 1, 10), XIAOSHAN)
    assert (lawful.stated, lawful.since, lawful.court) == (False, date(2024, 1, 10), XIAOSHAN)


ENDED = [
    (ruling("2024-03-01", lift(HOUSE), status=S.NONE), [], "lifted"),
    (ruling("2024-01-10", lift(HOUSE), status=S.NONE), [], "lifted the same day"),
    (ruling(None, lift(HOUSE), status=S.NONE), [], "lifted nobody knows when"),
    (ruling("2024-03-01", lift("上述房产"), status=S.NONE), [], "lifted: 上述 in the same case"),
    (ruling("2024-03-01", lift("上述财产"), status=S.NONE), [], "lifted: whatever it was"),
    (ruling("2024-03-01", lift("上述车辆"), status=S.NONE), ["2027-01-09"], "上述 of another sort"),
    (ruling("2024-03-01", lift(CAR), status=S.NONE), ["2027-01-09"], "another thing lifted"),
    (ruling("2024-01-01", lift(HOUSE), status=S.NONE), ["2027-01-09"], "lifted before it was seized again"),
    (ruling("2024-03-01", lift(HOUSE, court=QIANTANG), status=S.NONE), ["2027-01-09"], "told: another court lifted"),
    (
        ruling("2024-03-01", lift("名下财产", owner=GUARANTOR), status=S.NONE, parties=BOTH),
        ["2027-01-09"],
        "the guarantor's property is lifted",
    ),
    (
        ruling("2024-03-01", lift("名下财产", owner=None), status=S.NONE, parties=BOTH),
        [],
        "lifted, of two debtors not said whose",
    ),
    (ruling("2024-03-01", lift("名下财产", owner=FIRM), status=S.NONE, parties=BOTH), [], "the firm's is lifted"),
    (ruling("2024-03-01", status=S.PAID), [], "the case is paid"),
    (ruling("2024-03-01", status=S.DORMANT), ["2027-01-09"], "a dormant case keeps its seizures"),
]


@pytest.mark.parametrize(("later", "last", "why"), ENDED)
def test_what_ends_a_seizure(later: Filing, last: list[str], why: str) -> None:
    assert days(ruling("2024-01-10", seizure(what=HOUSE)), later) == last, why


PLACE = "名下位于青禾路9号的厂房"


@pytest.mark.parametrize(
    ("what", "last", "why"),
    [
        (f"被执行人{FIRM}{PLACE}", [], "the debtor by its role in the other case"),
        ("位于青禾路9号厂房", [], "nobody named, a 的 less"),
        (f"{FIRM}所有的坐落于青禾路9号的厂房", [], "所有 for 名下"),
        (f"被执行人{FIRM}名下位于青禾路19号的厂房", ["2027-01-09"], "another place"),
        ("位于青禾路9号的厂房内的机器设备", ["2027-01-09"], "what stands in it"),
        (f"被执行人{FIRM}名下的厂房", ["2027-01-09"], "too few words to tell which"),
    ],
)
def test_one_thing_in_a_preservation_and_in_its_enforcement(what: str, last: list[str], why: str) -> None:
    preserved = case(ruling("2024-01-10", seizure(what=f"被申请人{FIRM}{PLACE}"), number=PRESERVED))
    lifted = case(ruling("2024-03-01", lift(what, owner=FIRM), status=S.NONE))
    assert [str(one.until) for one in held(preserved, lifted)] == last, why


def test_what_is_lifted_ends_alone() -> None:
    both = ruling("2024-01-10", seizure(what=HOUSE), seizure(what=CAR))
    assert days(both, ruling("2024-03-01", lift(HOUSE), status=S.NONE)) == ["2026-01-09"]


def test_an_undated_seizure_is_older_than_any_lifting() -> None:
    undated = ruling(None, seizure(what=HOUSE, until=date(2025, 1, 9)))
    assert days(undated, ruling("2024-03-01", lift(HOUSE), status=S.NONE)) == []


@pytest.mark.parametrize(
    ("number", "lifted", "last", "why"),
    [
        (SECOND, lift(HOUSE), [], "another case of the court lifts the same thing"),
        (SECOND, lift("厂房一处"), [], "told with fewer words"),
        (SECOND, lift("不动产权第0068244号房屋"), [], "told in other words with the same number"),
        (SECOND, lift("上述房产"), ["2027-01-09"], "上述 in another case"),
        (ELSEWHERE, lift(HOUSE), ["2027-01-09"], "another court lifts its own seizure"),
    ],
)
def test_a_lifting_in_another_case(number: str, lifted: Seizure, last: list[str], why: str) -> None:
    seized = case(ruling("2024-01-10", seizure(what=HOUSE)))
    other = case(ruling("2024-03-01", lifted, number=number, status=S.NONE))
    assert [str(one.until) for one in held(seized, other)] == last, why


@pytest.mark.parametrize(
    ("one", "lifted", "why"),
    [
        (seizure(what=CAR), lift(f"{CAR}及其行驶证"), "told with more words"),
        (seizure(what=f"{CAR}及其行驶证"), lift(CAR), "told with fewer"),
        (freeze(since=date(2024, 1, 10)), lift("被执行人名下银行存款"), "a bank without a name is any"),
        (freeze("名下银行存款", since=date(2024, 1, 10)), lift("在云岭银行的存款"), "and the other way round"),
        (freeze(since=date(2024, 1, 10)), lift("青禾公司云岭银行账户"), "the bank with whose account it is"),
        (freeze("青禾公司云岭银行账户", since=date(2024, 1, 10)), lift("在云岭银行的存款"), "and without"),
        (freeze(since=date(2024, 1, 10)), lift("上述财产"), "money is 财产 too"),
        (seizure(what="轿车（尾号6824）"), lift("尾号6824的车辆"), "a number of four digits"),
        (freeze(since=date(2024, 1, 10)), lift("在云岭银行萧山支行的存款9万元"), "a sum not less than what was frozen"),
        (seizure(what="轿车（车架号2018006）"), lift("车架号2018006的车辆"), "a number that begins like a year"),
    ],
)
def test_a_lifting_need_not_repeat_every_word(one: Seizure, lifted: Seizure, why: str) -> None:
    assert days(ruling("2024-01-10", one), ruling("2024-03-01", lifted, status=S.NONE)) == [], why


@pytest.mark.parametrize(
    ("one", "lifted", "why"),
    [
        (freeze(since=date(2024, 1, 10)), lift("在青禾银行的存款"), "another bank"),
        (seizure(act=C.DETAIN, what="现金9,000元", since=date(2024, 1, 10)), lift("上述车辆"), "no money"),
        (seizure(what=CAR), lift("上述存款"), "money only"),
        (freeze(since=date(2024, 1, 10)), lift("在云岭银行萧山支行的存款8万元"), "a lesser sum: the rest stays frozen"),
        (freeze(since=date(2024, 1, 10)), lift("云岭银行账户的超额部分"), "what is too much: the rest stays frozen"),
        (freeze(since=date(2024, 1, 10)), lift("扣划的存款83,406.12元"), "money given back was no freeze"),
        (seizure(what=HOUSE), lift("2018年登记的轿车一辆"), "a year is no number of a thing"),
        (seizure(what="轿车（2018款）"), lift("货车（2018款）"), "a year of make is none either"),
        (seizure(what="轿车（1998款）"), lift("货车（1998款）"), "nor is one of the last century"),
        (seizure(what="设备（评估价68000元）"), lift("货车（评估价68000元）"), "nor is a sum of money"),
    ],
)
def test_a_lifting_of_something_else_ends_nothing(one: Seizure, lifted: Seizure, why: str) -> None:
    assert len(days(ruling("2024-01-10", one), ruling("2024-03-01", lifted, status=S.NONE))) == 1, why


@pytest.mark.parametrize(
    ("taken", "last", "why"),
    [
        ("银行存款83,406.12元", [], "the very sum"),
        ("银行存款83406.12元", [], "printed without commas"),
        ("银行存款3,000元", ["2025-01-09"], "another sum: what is left stays frozen"),
    ],
)
def test_a_frozen_sum_that_is_taken_ends(taken: str, last: list[str], why: str) -> None:
    later = ruling("2024-03-01", seizure(act=C.TRANSFER, what=taken))
    assert days(ruling("2024-02-01", freeze(since=date(2024, 1, 10))), later) == last, why


RENEWED = [
    (freeze(until=date(2024, 7, 10)), freeze("在云岭银行萧山支行的上述账户"), "the bank's account"),
    (seizure(what=HOUSE, until=date(2024, 7, 10)), seizure(what=HOUSE), "the same words"),
    (seizure(what=HOUSE, until=date(2024, 7, 10)), seizure(what="不动产权第0068244号房屋"), "the same number"),
    (seizure(what=HOUSE, until=date(2024, 7, 10)), seizure(what="上述房产"), "上述 of the same sort"),
]


@pytest.mark.parametrize(("first", "again", "why"), RENEWED)
def test_a_renewal_takes_the_place_of_the_first_term(first: Seizure, again: Seizure, why: str) -> None:
    renewed = replace(again, continued=True, until=date(2025, 7, 10))
    papers = ruling("2023-07-11", first), ruling("2024-06-01", renewed)
    assert days(papers[0]) == ["2024-07-10"]
    assert days(*papers) == ["2025-07-10"], why
    assert days(*papers, ruling("2024-06-20", lift(first.what), status=S.NONE)) == [], "and is lifted with it"


def test_what_is_no_renewal_stands_beside() -> None:
    first = ruling("2023-07-11", seizure(what=HOUSE, until=date(2024, 7, 10)))
    others = (
        seizure(what="上述车辆", continued=True),
        seizure(what="办公用房", continued=True),
        seizure(what="原有办公用房"),
        seizure(what="名下财产"),
    )
    for other in others:
        assert len(days(first, ruling("2024-06-01", replace(other, until=date(2025, 7, 10))))) == 2, other.what
    vague = seizure(what="名下财产", until=date(2024, 7, 5))
    assert len(days(first, ruling("2023-07-11", vague))) == 2, "an order on 名下财产 is not on the house"


def test_what_was_lifted_and_seized_again_is_held_for_the_new_term() -> None:
    first, lifted = ruling("2024-01-10", seizure(what=HOUSE)), ruling("2024-03-01", lift(HOUSE), status=S.NONE)
    again = ruling("2024-04-01", seizure(what=HOUSE, until=date(2025, 3, 31)))
    assert days(first, lifted, again) == ["2025-03-31"], "though the first would have lasted longer"
    assert days(first, lifted, again, ruling("2024-05-01", lift(HOUSE), status=S.NONE)) == []


def test_two_banks_are_two_freezes_and_two_courts_two_seizures() -> None:
    there = freeze("在青禾银行的存款9,000元", since=date(2024, 2, 1))
    assert days(ruling("2024-02-01", freeze(since=date(2024, 1, 10)), there)) == ["2025-01-09", "2025-01-31"]
    cases = [case(ruling("2024-01-10", seizure(what=HOUSE), number=number)) for number in (NUMBER, ELSEWHERE)]
    assert {one.court for one in held(*cases)} == {XIAOSHAN, QIANTANG}


def test_two_cases_of_one_court_that_freeze_alike_are_two_freezes() -> None:
    both = [
        case(ruling(day, freeze("名下银行存款", since=date.fromisoformat(day)), number=number))
        for number, day in ((NUMBER, "2024-01-10"), (SECOND, "2024-02-10"))
    ]
    assert [str(one.until) for one in held(*both)] == ["2025-01-09", "2025-02-09"]


@pytest.mark.parametrize("longer", [0, 1])
def test_the_enforcement_case_continues_what_the_preservation_case_froze(longer: int) -> None:
    untils = [date(2024, 7, 10), date(2025, 7, 10)]
    before = case(ruling("2023-07-11", freeze(until=untils[1 - longer]), number=PRESERVED))
    after = case(ruling("2024-06-01", freeze(continued=True, until=untils[longer])))
    assert [str(one.until) for one in held(before, after)] == ["2025-07-10"]
