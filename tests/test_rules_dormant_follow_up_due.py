"""R17 Follow-up due (终本后发现财产): acts of other cases since, within five years."""

from datetime import date

import pytest
from rules_cases import (
    ACCEPTED,
    BANK,
    GUARANTOR,
    QIANTANG,
    XIAOSHAN,
    K,
    S,
    case,
    dossier,
    first_court,
    found,
    paper,
    party,
    seizure,
    signal,
    stated,
)

from models import Answer, EnforcementCase, SeizureAct, SeizureRank, StatementKind, Urgency

RULE = "dormant_follow_up_due"
FREEZE, TAKE, LIFT = SeizureAct.FREEZE, SeizureAct.TRANSFER, SeizureAct.LIFT
TWO = (party(), party(GUARANTOR), party(BANK, "申请执行人"))
BEHIND = {"signals": (signal(K.FIRST_SEIZURE_ELSEWHERE, quote="厂房已由其他法院查封在先"),)}
KNOWN = {"signals": (signal(K.FIRST_SEIZURE_ELSEWHERE, QIANTANG),)}

HIS = (signal(K.FIRST_SEIZURE_ELSEWHERE, quote=f"{GUARANTOR}的房产已由他院首先查封"),)


def dormant(on: str | None = "2023-06-30", *later: object, **more: object) -> EnforcementCase:
    return case(paper("（2022）浙0109执1号", on, S.DORMANT, **more), *later)


def later(
    on: str | None = "2024-03-01", status: S = S.CONTROLLED, number: str = "（2024）浙0114执2号", **more: object
) -> EnforcementCase:
    return case(paper(number, on, status, **{"seizures": (seizure(),), **more}))


def told(**more: object) -> dict[str, object]:
    return {"seizures": (seizure(**more),)}


CAR = {"what": "货车一辆"}


def finds(
    quote: str = "查明其在云岫银行账户有存款80,000元", about: str | None = None, **more: object
) -> dict[str, object]:
    """What a paper finds in words, and its own order to freeze up to that sum."""
    return {
        "statements": (stated(StatementKind.PROPERTY_FOUND, about=about, quote=quote),),
        **told(**{"act": FREEZE, "what": "银行存款80,000元", **more}),
    }


def lifts(
    on: str = "2024-04-01", number: str = "（2024）浙0114执9号", others: tuple[str, ...] = (), **more: object
) -> EnforcementCase:
    return case(paper(number, on, S.NONE, others=others, seizures=(seizure(act=LIFT, **more),)))


def later_lifted() -> EnforcementCase:
    """The other case's seizure with the ruling that lifts it."""
    first = paper("（2024）浙0114执2号", "2024-03-01", S.CONTROLLED, seizures=(seizure(),))
    return case(first, paper("（2024）浙0114执2号之一", "2024-04-01", S.NONE, seizures=(seizure(act=LIFT),)))


def taken(**back: object) -> EnforcementCase:
    """Money that the other case took, and what it let go later."""
    first = paper("（2024）浙0114执2号", "2024-03-01", S.CONTROLLED, seizures=(seizure(act=TAKE, what="存款8万元"),))
    return case(first, paper("（2024）浙0114执2号之一", "2024-04-01", S.NONE, seizures=(seizure(act=LIFT, **back),)))


@pytest.mark.parametrize(
    ("cases", "why"),
    [
        ((dormant(), later()), "a thing seized"),
        ((dormant(), later(number="（2024）浙0114财保2号")), "in a preservation case"),
        ((dormant(), later(**told(act=FREEZE, what="存款8万元", ordered=False))), "a deposit found"),
        ((dormant(), later(**finds())), "a deposit found in words, and frozen"),
        ((dormant(), later(**told(act=TAKE, what="存款8万元"))), "a deposit taken"),
        (
            (dormant(), later(signals=(signal(K.NO_ASSETS_FOUND),), **told(act=TAKE, what="存款8万元"))),
            "a deposit taken, nothing else found, and the case goes on",
        ),
        ((dormant(), later(status=S.DORMANT, **told(act=TAKE, what="存款8万元"))), "taken by a dormant ruling"),
        ((dormant(), later(status=S.DISPOSAL, seizures=())), "a sale"),
        ((dormant(), later(status=S.DISTRIBUTION, seizures=())), "what a sale brought is distributed"),
        ((dormant(**KNOWN), later(status=S.DISPOSAL, seizures=())), "a sale of a thing that the ruling knew"),
        ((dormant(**KNOWN), later()), "a new seizure of the court that was first"),
        ((dormant(**BEHIND), later()), "a new seizure, where the ruling waits behind nobody named"),
        ((dormant(**KNOWN), later(**told(since=date(2023, 7, 1)))), "a new one of it, from a day after the ruling"),
        (
            (dormant(parties=TWO, courts=(first_court(QIANTANG),), signals=HIS), later(**told(ordered=False))),
            "the ruling knew of a first seizure of the co-debtor's thing",
        ),
        ((dormant(), later(), lifts(**CAR)), "another thing is let go"),
        (
            (dormant(), later(), lifts("2024-02-01", number="（2024）浙0114执2号之一")),
            "let go before, and seized again",
        ),
        ((dormant(), later(), lifts(number="（2024）浙0109执2号之一")), "another court lets go the same"),
        ((dormant(), taken(what="多扣划的2万元")), "the surplus is given back"),
        ((dormant(), taken(what="扣划的2万元")), "a lesser sum is given back"),
        ((dormant(), taken(what="存款8万元")), "the freeze is lifted after the money is taken"),
        ((dormant("2019-06-30"), later()), "five years to the day"),
        ((dormant("2024-02-29"), later()), "since the 29 February"),
        ((dormant(), later(status=S.DORMANT, signals=(signal(K.NO_ASSETS_FOUND),))), "seized by a case dormant itself"),
    ],
)
def test_is_met(cases: tuple[EnforcementCase, ...], why: str) -> None:
    finding = found(RULE, dossier(*cases))
    assert (finding.met, finding.urgency, finding.tell) == (True, Urgency.U3, (XIAOSHAN,)), why


RESUMED = paper("（2022）浙0109执1号之三", "2024-01-10", S.RESUMED)
OTHERS = "杭州市西湖区人民法院"


@pytest.mark.parametrize(
    ("cases", "why"),
    [
        ((later(),), "nothing dormant"),
        ((dormant("2019-06-29"), later()), "five years and a day"),
        ((dormant(None), later()), "dormant since nobody knows when"),
        ((dormant(), later("2023-06-30")), "of the same day"),
        ((dormant(), later(None)), "of no day"),
        ((dormant("2023-06-30", RESUMED), later()), "resumed"),
        ((dormant(), later(**told(rank=SeizureRank.WAITING))), "only waiting"),
        ((dormant(), later(**told(court=OTHERS, ordered=False))), "another's seizure merely mentioned"),
        ((dormant(), later(**told(continued=True))), "an old seizure continued"),
        ((dormant(), later(**told(act=LIFT))), "a thing let go"),
        ((dormant(), later_lifted()), "let go since"),
        (
            (dormant(), later(), lifts(number="（2024）浙0114执异7号", others=("（2024）浙0114执2号",))),
            "let go on objection",
        ),
        ((dormant(), taken(what="扣划的8万元")), "money given back"),
        ((dormant(), taken(what="误扣划的全部款项")), "money given back, no sum"),
        ((dormant(), later(**told(act=FREEZE, what="银行存款500,000元"))), "an order to freeze up to a sum"),
        ((dormant(), later(**finds("查明其名下有货车一辆"))), "a car found, and money only to be frozen"),
        ((dormant(), later(**finds(rank=SeizureRank.WAITING))), "a deposit for which it only waits"),
        ((dormant(), later(parties=TWO, **finds(about=GUARANTOR, owner=GUARANTOR))), "a co-debtor's deposit"),
        ((dormant(), later(parties=TWO, **finds(about=GUARANTOR))), "a co-debtor's deposit, and an order on both"),
        ((dormant(**KNOWN), later(**told(ordered=False, since="2023-01-01"))), "the seizure that the ruling knew"),
        ((dormant(**KNOWN), later(**told(ordered=False))), "the same, told of without a day"),
        ((dormant(**BEHIND), later(**told(ordered=False, since="2023-01-01"))), "the first court tells its name later"),
        ((dormant(**KNOWN), later(**told(since=date(2023, 6, 30)))), "the first court's, made on the ruling's own day"),
        ((dormant(), later(parties=TWO, **told(owner=GUARANTOR))), "a co-debtor's"),
        (
            (
                dormant(),
                later(
                    status=S.DISPOSAL,
                    seizures=(),
                    parties=TWO,
                    statements=(stated(StatementKind.WHOSE_PROPERTY, about=GUARANTOR),),
                ),
            ),
            "a co-debtor's is sold",
        ),
        (
            (dormant(), later(status=S.DORMANT, signals=(signal(K.NO_ASSETS_FOUND),), **told(act=TAKE, what="存款"))),
            "another dormant ruling used the money up",
        ),
        ((dormant(), later(seizures=())), "no property shown"),
        ((ACCEPTED, dormant(), later()), "bankruptcy accepted"),
        (
            (dormant("2023-06-30", paper("（2022）浙0109执1号之四", "2024-02-01", S.NONE, seizures=(seizure(),))),),
            "its own paper",
        ),
    ],
)
def test_is_not_met(cases: tuple[EnforcementCase, ...], why: str) -> None:
    assert found(RULE, dossier(*cases)).answer is Answer.NOT_MET, why


def test_counts_a_thing_once_however_many_dormant_cases_it_came_after() -> None:
    other = case(paper("（2022）浙0109执9号", "2023-05-01", S.DORMANT))
    finding = found(RULE, dossier(dormant(), other, later()))
    assert "2件案件已终本" in finding.because["zh"]
    assert "财产1项" in finding.because["zh"]
    assert "property 1 time(s)" in finding.because["en"]


def test_counts_only_what_came_after_the_ruling() -> None:
    known = later("2023-06-29", number="（2023）浙0114执8号")
    finding = found(RULE, dossier(dormant(), known, later()))
    assert "2024年3月1日的文书等显示债务人财产1项" in finding.because["zh"]
