"""Deadlines: seizures, transfers, six months, five years and auctions; what drops out, the days beside."""

from datetime import date

import pytest
from rules_cases import (
    ACCEPTED,
    FIRM,
    HANGZHOU,
    ON,
    ST,
    XIAOSHAN,
    K,
    S,
    case,
    dossier,
    paper,
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
)
from rules.deadlines import deadlines
from rules.law.terms import last_day, years_on

NUMBER, PRESERVED = "（2023）浙0109执77号", "（2023）浙0109执保9号"
HOUSE, CAR = "厂房一处（浙（2018）萧山区不动产权第0068244号）", seizure(what="小型汽车一辆")


def ruling(day: str, *seizures: Seizure, number: str = NUMBER) -> Filing:
    return paper(number, day, S.CONTROLLED, seizures=seizures)


def of(kind: DeadlineKind, *cases: EnforcementCase, on: date = ON) -> list[Deadline]:
    return [one for one in deadlines(dossier(*cases, on=on), on) if one.kind is kind]


def test_every_seizure_in_force_has_its_last_day() -> None:
    stated = seizure(what=HOUSE, until=date(2025, 1, 9))
    cases = [case(ruling("2024-01-10", one, number=number)) for one, number in ((stated, NUMBER), (CAR, PRESERVED))]
    found = of(DeadlineKind.SEIZURE_EXPIRES, *cases, ACCEPTED)
    assert [(str(one.day), one.case_number, one.court) for one in found] == [
        ("2025-01-09", NUMBER, XIAOSHAN),
        ("2026-01-09", PRESERVED, XIAOSHAN),
    ], "a bankruptcy does not end them"
    first, second = (one.because["zh"] for one in found)
    assert ("文书载明的期限" in first, "动产最长2年" in second) == (True, True)
    (long,) = of(DeadlineKind.SEIZURE_EXPIRES, case(ruling("2024-01-10", seizure(what="车" * 61))))
    assert long.because["zh"].count("车") == 60, "a line stays a line"


def transferred(*received: str, **more: object) -> list[Deadline]:
    days = tuple(Mention[date](value=date.fromisoformat(one), evidence=words(one)) for one in received)
    to = CourtMention(name=HANGZHOU, part=CourtPart.TO, evidence=words(HANGZHOU))
    decision = paper(NUMBER, "2024-06-03", S.BANKRUPTCY_TRANSFER, courts=(to,), received_on=days, **more)
    return of(DeadlineKind.TRANSFER_ANSWER, case(decision))


def test_thirty_days_after_the_receipt_of_a_transfer() -> None:
    (found,) = transferred("2024-06-05", "2024-06-10")
    assert (str(found.day), found.court, found.case_number) == ("2024-07-10", HANGZHOU, NUMBER), "of the last papers"
    assert transferred() == [], "no day of receipt"
    assert transferred("2024-06-02") == [], "received before the decision: other papers"
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
    undated = case(paper(NUMBER, None, S.CONTROLLED, seizures=(seizure(what=HOUSE),)))
    assert of(DeadlineKind.SIX_MONTHS, undated) == [], "known since nobody knows when"


@pytest.mark.parametrize(
    ("on", "article"),
    [(date(2022, 4, 9), "第五百一十九条"), (date(2022, 4, 10), "第五百一十七条")],
)
def test_the_law_of_dormant_cases_is_that_of_the_day(on: date, article: str) -> None:
    (found,) = of(DeadlineKind.DORMANT_FIVE_YEARS, case(paper(NUMBER, "2021-01-01", S.DORMANT)), on=on)
    articles = [statute.article for statute in found.statutes]
    assert article in articles
    assert len([one for one in articles if one.startswith("第五百")]) == 1


def test_five_years_of_a_dormant_case() -> None:
    def dormant(day: str | None, on: date = ON) -> list[str]:
        ruled = case(paper(NUMBER, day, S.DORMANT, signals=(signal(K.NO_ASSETS_FOUND),)))
        return [str(one.day) for one in of(DeadlineKind.DORMANT_FIVE_YEARS, ruled, on=on)]

    assert dormant("2019-07-01") == ["2024-07-01"]
    assert dormant("2019-06-30") == ["2024-06-30"], "the last day itself"
    assert dormant("2019-06-29") == [], "over"
    assert dormant("2020-02-29") == ["2025-02-28"], "a leap day"
    assert dormant(None) == [], "dormant since nobody knows when"
    resumed = case(paper(NUMBER, "2023-01-01", S.DORMANT), paper(NUMBER, "2024-01-01", S.RESUMED))
    assert of(DeadlineKind.DORMANT_FIVE_YEARS, resumed) == [], "resumed"


AUCTIONS = [
    ((), ["2024-07-10"], "announced"),
    ((paper(NUMBER, "2024-06-20", S.SUSPENDED),), [], "the case is stayed since"),
    ((paper(NUMBER, "2024-06-20", S.PAID),), [], "the case is paid since"),
    (
        (paper(NUMBER, "2024-06-20", S.DISPOSAL, statements=(stated(ST.AUCTION_ON),)),),
        ["2024-07-10"],
        "another one is announced for no day",
    ),
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
    stays = paper(NUMBER, "2024-06-01", S.SUSPENDED, statements=(stated(ST.AUCTION_ON, on="2024-07-10"),))
    assert of(DeadlineKind.AUCTION, case(stays)) == [], "the ruling that stays the case tells of it"


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
