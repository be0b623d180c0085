"""Deadlines: the last day of seizures, transfers, six months, five years and auctions; what drops out, the days beside."""

from datetime import date, timedelta

import pytest
from rules_cases import (
    ACCEPTED,
    FIRM,
    GUARANTOR,
    HANGZHOU,
    ON,
    QIANTANG,
    ST,
    XIAOSHAN,
    K,
    S,
    case,
    dossier,
    paper,
    party,
    seizure,
    signal,
    stated,
    words,
)

from models import (
    CourtMention,
    CourtPart,
    Deadline,
    DeadlineKind,
    EnforcementCase,
    Filing,
    Mention,
    Seizure,
    SeizureAct,
    SeizureRank,
)
from rules.deadlines import deadlines
from rules.terms import last_day, years_on

NUMBER, OTHER, PRESERVED = "（2023）浙0109执77号", "（2023）浙0114执88号", "（2023）浙0109执保9号"
HOUSE, CAR = "厂房一处（浙（2018）萧山区不动产权第0068244号）", "小型汽车一辆"
MONEY = "在云岭银行萧山支行的存款83,406.12元"
C, A = SeizureAct, S.CONTROLLED


def ruling(day: str, *seizures: Seizure, number: str = NUMBER, status: S = A, **more: object) -> Filing:
    return paper(number, day, status, seizures=seizures, **more)


def freeze(what: str = MONEY, **more: object) -> Seizure:
    return seizure(act=C.FREEZE, what=what, **more)


def lift(what: str) -> Seizure:
    return seizure(act=C.LIFT, what=what)


def of(kind: DeadlineKind, *cases: EnforcementCase, on: date = ON) -> list[Deadline]:
    return [one for one in deadlines(dossier(*cases, on=on), on) if one.kind is kind]


def expiries(*papers: Filing, on: date = ON) -> list[str]:
    return [str(one.day) for one in of(DeadlineKind.SEIZURE_EXPIRES, case(*papers), on=on)]


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
    (seizure(GUARANTOR, what=HOUSE), "a co-debtor's thing"),
]


@pytest.mark.parametrize(("held", "ruled", "last", "why"), TERMS)
def test_last_day_of_a_seizure(held: Seizure, ruled: str, last: str, why: str) -> None:
    assert expiries(ruling(ruled, held)) == [last], why
    final = date.fromisoformat(last)
    assert expiries(ruling(ruled, held), on=final) == [last], "still the day itself"
    assert expiries(ruling(ruled, held), on=final + timedelta(days=1)) == [], "the day after it has ended"


@pytest.mark.parametrize(("held", "why"), NO_DAY)
def test_what_has_no_last_day(held: Seizure, why: str) -> None:
    parties = (party(), party(GUARANTOR))
    assert expiries(ruling("2024-01-10", held, parties=parties)) == [], why


ENDED = [
    (ruling("2024-03-01", lift(HOUSE), status=S.NONE), [], "lifted"),
    (ruling("2024-03-01", lift("上述房产"), status=S.NONE), [], "lifted: 上述 in the same case"),
    (ruling("2024-03-01", lift("上述财产"), status=S.NONE), [], "lifted: whatever it was"),
    (ruling("2024-03-01", lift("上述车辆"), status=S.NONE), ["2027-01-09"], "上述 of another sort"),
    (ruling("2024-03-01", lift(CAR), status=S.NONE), ["2027-01-09"], "another thing lifted"),
    (ruling("2024-01-01", lift(HOUSE), status=S.NONE), ["2027-01-09"], "lifted before it was seized again"),
    (ruling("2024-03-01", status=S.PAID), [], "the case is paid"),
    (ruling("2024-03-01", status=S.DORMANT), ["2027-01-09"], "a dormant case keeps its seizures"),
    (
        ruling("2026-12-01", seizure(what=HOUSE, continued=True, until=date(2029, 12, 31))),
        ["2027-01-09"],
        "tomorrow's renewal is not there yet",
    ),
]


@pytest.mark.parametrize(("later", "last", "why"), ENDED)
def test_what_ends_a_seizure(later: Filing, last: list[str], why: str) -> None:
    papers = sorted((ruling("2024-01-10", seizure(what=HOUSE)), later), key=lambda one: one.decision_date or ON)
    seen = [one for one in papers if one.decision_date and one.decision_date <= ON]
    assert expiries(*seen) == last, why


def test_a_renewal_takes_the_place_of_the_first_term() -> None:
    first = ruling("2023-07-11", freeze(since=date(2023, 7, 11), until=date(2024, 7, 10)))
    again = ruling("2024-06-01", freeze("在云岭银行萧山支行的上述账户", continued=True, until=date(2025, 7, 10)))
    assert expiries(first) == ["2024-07-10"]
    assert expiries(first, again) == ["2025-07-10"]


@pytest.mark.parametrize(
    ("held", "lifted", "why"),
    [
        (seizure(what=CAR), lift(f"{CAR}及其行驶证"), "told with more words"),
        (seizure(what=f"{CAR}及其行驶证"), lift(CAR), "told with fewer"),
        (freeze(since=date(2024, 1, 10)), lift("被执行人名下银行存款"), "a bank without a name is any"),
    ],
)
def test_a_lifting_need_not_repeat_every_word(held: Seizure, lifted: Seizure, why: str) -> None:
    assert expiries(ruling("2024-01-10", held), ruling("2024-03-01", lifted, status=S.NONE)) == [], why


def test_two_banks_are_two_freezes_and_two_courts_two_seizures() -> None:
    mine = freeze(since=date(2024, 1, 10))
    there = freeze("在青禾银行的存款9,000元", since=date(2024, 2, 1))
    assert expiries(ruling("2024-02-01", mine, there)) == ["2025-01-09", "2025-01-31"]
    cases = [case(ruling("2024-01-10", seizure(what=HOUSE), number=number)) for number in (NUMBER, OTHER)]
    assert [one.court for one in of(DeadlineKind.SEIZURE_EXPIRES, *cases)] == [XIAOSHAN, QIANTANG]


def test_two_cases_of_one_court_that_freeze_alike_are_two_freezes() -> None:
    both = [
        case(ruling(day, freeze("名下银行存款", since=date.fromisoformat(day)), number=number))
        for number, day in ((NUMBER, "2024-01-10"), ("（2023）浙0109执78号", "2024-02-10"))
    ]
    assert [str(one.day) for one in of(DeadlineKind.SEIZURE_EXPIRES, *both)] == ["2025-01-09", "2025-02-09"]


def test_the_enforcement_case_continues_what_the_preservation_case_froze() -> None:
    before = case(ruling("2023-07-11", freeze(until=date(2024, 7, 10)), number=PRESERVED))
    after = case(ruling("2024-06-01", freeze(continued=True, until=date(2025, 7, 10))))
    found = of(DeadlineKind.SEIZURE_EXPIRES, before, after)
    assert [(str(one.day), one.case_number) for one in found] == [("2025-07-10", NUMBER)]


def test_a_frozen_sum_that_is_taken_ends() -> None:
    taken = ruling("2024-03-01", seizure(act=C.TRANSFER, what="银行存款83,406.12元"))
    assert expiries(ruling("2024-02-01", freeze(since=date(2024, 1, 10))), taken) == []


def test_a_preservation_case_is_watched_and_a_bankruptcy_does_not_end_a_seizure() -> None:
    kept = case(ruling("2024-01-10", seizure(what=HOUSE), number=PRESERVED))
    assert [one.case_number for one in of(DeadlineKind.SEIZURE_EXPIRES, kept, ACCEPTED)] == [PRESERVED]


def transferred(*received: str, **more: object) -> list[Deadline]:
    days = tuple(Mention[date](value=date.fromisoformat(one), evidence=words(one)) for one in received)
    to = CourtMention(name=HANGZHOU, part=CourtPart.TO, evidence=words(HANGZHOU))
    decision = paper(NUMBER, "2024-06-03", S.BANKRUPTCY_TRANSFER, courts=(to,), received_on=days, **more)
    return of(DeadlineKind.TRANSFER_ANSWER, case(decision))


def test_thirty_days_after_the_receipt_of_a_transfer() -> None:
    (found,) = transferred("2024-06-05", "2024-06-10")
    assert (str(found.day), found.court, found.case_number) == ("2024-07-10", HANGZHOU, NUMBER), "of the last papers"
    assert transferred() == [], "no day of receipt"
    assert transferred("2024-06-10", statements=(stated(ST.REVIEW_EXTENDED),)) == [], "the court takes longer"


def test_thirty_days_end_on_the_thirtieth() -> None:
    assert [str(one.day) for one in transferred("2024-05-31", "2024-06-03")] == ["2024-07-03"]
    decision = paper(
        NUMBER,
        "2024-05-20",
        S.BANKRUPTCY_TRANSFER,
        received_on=(Mention[date](value=date(2024, 5, 31), evidence=words("5月31日")),),
    )
    assert [str(one.day) for one in of(DeadlineKind.TRANSFER_ANSWER, case(decision), on=date(2024, 6, 30))] == [
        "2024-06-30"
    ]
    assert of(DeadlineKind.TRANSFER_ANSWER, case(decision), on=date(2024, 7, 1)) == [], "overdue: R9's matter"


def test_six_months_end_on_the_day_before_the_rule_is_met() -> None:
    seized = case(ruling("2024-01-10", seizure(what=HOUSE)))
    (found,) = of(DeadlineKind.SIX_MONTHS, seized)
    assert str(found.day) == "2024-07-08", "180 days"
    assert found.evidence
    assert of(DeadlineKind.SIX_MONTHS, seized, on=date(2024, 7, 9)) == [], "R14's matter"
    assert of(DeadlineKind.SIX_MONTHS, seized, ACCEPTED) == [], "bankruptcy accepted"


def test_five_years_of_a_dormant_case() -> None:
    def dormant(day: str, on: date = ON) -> list[str]:
        ruled = case(paper(NUMBER, day, S.DORMANT, signals=(signal(K.NO_ASSETS_FOUND),)))
        return [str(one.day) for one in of(DeadlineKind.DORMANT_FIVE_YEARS, ruled, on=on)]

    assert dormant("2019-07-01") == ["2024-07-01"]
    assert dormant("2019-06-30") == ["2024-06-30"], "the last day itself"
    assert dormant("2019-06-29") == [], "over"
    assert dormant("2020-02-29") == ["2025-02-28"], "a leap day"
    resumed = case(paper(NUMBER, "2023-01-01", S.DORMANT), paper(NUMBER, "2024-01-01", S.RESUMED))
    assert of(DeadlineKind.DORMANT_FIVE_YEARS, resumed) == [], "resumed"


AUCTIONS = [
    ((), ["2024-07-10"], "announced"),
    ((paper(NUMBER, "2024-06-20", S.SUSPENDED),), [], "the case is stayed since"),
    ((paper(NUMBER, "2024-06-20", S.PAID),), [], "the case is paid since"),
    (
        (paper(NUMBER, "2024-06-20", S.DISPOSAL, statements=(stated(ST.AUCTION_ON, on="2024-07-10"),)),),
        ["2024-07-10"],
        "told twice",
    ),
]


@pytest.mark.parametrize(("later", "days", "why"), AUCTIONS)
def test_auctions_that_papers_announce(later: tuple[Filing, ...], days: list[str], why: str) -> None:
    told = paper(NUMBER, "2024-06-01", S.DISPOSAL, statements=(stated(ST.AUCTION_ON, on="2024-07-10"),))
    assert [str(one.day) for one in of(DeadlineKind.AUCTION, case(told, *later))] == days, why
    assert of(DeadlineKind.AUCTION, case(told), on=date(2024, 7, 11)) == [], "past"


def test_an_auction_announced_while_the_case_rests_is_one() -> None:
    rests = paper(NUMBER, "2024-05-20", S.SUSPENDED)
    told = paper(NUMBER, "2024-06-01", S.NONE, statements=(stated(ST.AUCTION_ON, on="2024-07-10"),))
    assert [str(one.day) for one in of(DeadlineKind.AUCTION, case(rests, told))] == ["2024-07-10"]
    assert of(DeadlineKind.AUCTION, case(paper(NUMBER, None, S.PAID), told)) == [], "paid nobody knows when"


def test_every_deadline_says_why_in_two_languages_and_quotes_its_words() -> None:
    ruled = case(ruling("2024-01-10", seizure(what=HOUSE)))
    found = deadlines(dossier(ruled, on=ON), ON)
    assert [one.day for one in found] == sorted(one.day for one in found), "the nearest first"
    for one in found:
        assert set(one.because) == {"zh", "en"}
        assert one.evidence
        assert one.statutes
        assert all(statute.in_force(ON) for statute in one.statutes)
        assert one.debtor == FIRM


@pytest.mark.parametrize(
    ("day", "years", "on", "last"),
    [
        ("2023-11-16", 3, "2026-11-16", "2026-11-15"),
        ("2024-01-01", 1, "2025-01-01", "2024-12-31"),
        ("2024-02-29", 1, "2025-02-28", "2025-02-28"),
        ("2023-03-01", 1, "2024-03-01", "2024-02-29"),
    ],
)
def test_years_and_the_last_day_of_a_term(day: str, years: int, on: str, last: str) -> None:
    start = date.fromisoformat(day)
    assert (str(years_on(start, years)), str(last_day(start, years))) == (on, last)
