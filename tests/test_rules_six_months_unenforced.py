"""R14 Six months unenforced (超过六个月未执行): which property is known, since when, and what is taken off."""

import pytest
from rules_cases import (
    ACCEPTED,
    BANK,
    FIRM,
    GUARANTOR,
    HANGZHOU,
    S,
    case,
    day,
    dossier,
    found,
    paper,
    party,
    seizure,
    stated,
    words,
)

from models import Answer, EnforcementCase, SeizureAct, SeizureRank, StatementKind, Urgency

RULE = "six_months_unenforced"
TWO = (party(), party(GUARANTOR), party(BANK, "申请执行人"))
LATE = "2024-01-02"  # 180 days before the day
FREEZE, TAKE = SeizureAct.FREEZE, SeizureAct.TRANSFER


def late(
    on: str | None = "2024-01-01",
    status: S = S.CONTROLLED,
    *later: object,
    filed_on: str | None = "2023-09-01",
    **more: object,
) -> EnforcementCase:
    of_paper = {"seizures": (seizure(),), **more}
    return case(paper("（2023）浙0109执5号", on, status, **of_paper), *later, filed_on=day(filed_on))


def money(what: str, **more: object) -> dict[str, object]:
    return {"seizures": (seizure(act=FREEZE, what=what, **more),)}


def lifts(what: str = "", on: str = "2024-03-01") -> object:
    """A later paper of the case that lifts its seizure, or that of another thing."""
    thing = {"what": what} if what else {}
    return paper("（2023）浙0109执5号之三", on, S.NONE, seizures=(seizure(act=SeizureAct.LIFT, **thing),))


def takes(what: str = "上述存款", on: str = "2024-03-01") -> object:
    """A later paper of the case that tells that money was taken."""
    return paper("（2023）浙0109执5号之四", on, S.NONE, seizures=(seizure(act=TAKE, what=what, ordered=False),))


def objection(*names: str) -> EnforcementCase:
    """The ruling of an objection (执异) that names cases, and how long it lasted."""
    told = {"statements": (period("2024-02-01", "2024-02-12"),), "others": names}
    return case(paper("（2024）浙0109执异7号", "2024-02-12", S.OBJECTION_REJECTED, **told))


def period(on: str | None, until: str | None) -> object:
    ends = day(until)
    return stated(StatementKind.PERIOD_EXCLUDED, on=on, until=ends)


FOUND = stated(StatementKind.PROPERTY_FOUND)
SEIZED = paper("（2023）浙0109执5号之二", "2024-01-01", S.CONTROLLED, seizures=(seizure(),))


@pytest.mark.parametrize(
    ("one", "why"),
    [
        (late(), "181 days since the seizure"),
        (late(filed_on=None), "filing unknown, the seizure has a day"),
        (late("2023-09-10", filed_on="2024-01-01"), "filing is the later of both"),
        (late(status=S.NOTIFIED), "notified, and property in the paper"),
        (late(status=S.FILED), "filed"),
        (late(**money("账户内存款83,406.12元", ordered=False)), "a deposit really frozen"),
        (late(**money("存款账户（实际冻结8,941.02元）")), "实际冻结"),
        (late(**money("某行账户", evidence=words("某行账户，实际冻结30,000元"))), "a sum that only ends with noughts"),
        (late(seizures=(seizure(act=TAKE, what="存款3万元"),)), "a deposit taken"),
        (late(seizures=(), statements=(stated(StatementKind.PROPERTY_FOUND),)), "found in words"),
        (late(filed_on=None, seizures=(), statements=(FOUND,)), "found in words, on the day of the paper"),
        (
            late("2024-05-01", seizures=(), statements=(stated(StatementKind.PROPERTY_FOUND, on="2024-01-01"),)),
            "found in words, on a day of its own",
        ),
        (late(None, S.CONTROLLED, SEIZED, filed_on=None), "a seizure of no day beside one with its day"),
        (late(parties=TWO, seizures=(seizure(FIRM),)), "of two debtors this one's"),
        (late(seizures=(seizure(None),)), "of a single debtor, no owner said"),
        (late("2024-01-01", S.CONTROLLED, lifts("货车一辆")), "another thing is let go"),
        (late("2024-01-01", S.CONTROLLED, takes()), "money is taken, and the house still there"),
        (late("2024-01-01", S.CONTROLLED, lifts(on="2023-12-01")), "let go before, and seized again"),
        (late(seizures=(seizure(rank=SeizureRank.WAITING), seizure())), "one waits, one does not"),
        (late("2023-12-22", statements=(period("2024-02-01", "2024-02-11"),)), "191 days less 10"),
        (late("2023-12-22", statements=(period("2024-02-01", None), period(None, "2024-02-11"))), "begun and ended"),
        (late(statements=(period("2024-02-01", None), period(None, "2024-02-01"))), "ended on the day it began"),
        (
            late("2023-12-22", statements=(period("2024-02-01", None), period(None, "2024-02-11"), period(None, None))),
            "beside it a period of no day",
        ),
    ],
)
def test_is_met(one: EnforcementCase, why: str) -> None:
    finding = found(RULE, dossier(one))
    assert (finding.met, finding.urgency, finding.tell) == (True, Urgency.U3, (HANGZHOU,)), why


def test_the_objection_to_another_case_takes_off_nothing() -> None:
    assert found(RULE, dossier(late("2023-12-22"), objection("（2023）浙0109执6号"))).met


STAY = paper("（2023）浙0109执5号之二", "2024-02-01", S.SUSPENDED)
DEFER = paper("（2023）浙0109执5号之二", "2024-02-01", S.DEFERRED)
SILENT = paper("（2023）浙0109执5号之四", "2024-02-03", S.NONE)
UNDATED = paper("（2023）浙0109执5号之五", None, S.NOTIFIED)
FROM_23 = {"seizures": (seizure(since="2023-12-23"),)}
RESUMED = paper("（2023）浙0109执5号之三", "2024-02-11", S.NOTIFIED)


@pytest.mark.parametrize(
    ("cases", "why"),
    [
        ((late(LATE),), "180 days"),
        ((late("2023-09-10", filed_on=LATE),), "180 days since filing"),
        ((late(status=S.DISPOSAL),), "a sale is ordered"),
        ((late(status=S.DORMANT),), "dormant"),
        ((late(status=S.SETTLEMENT),), "in settlement"),
        ((late("2024-01-01", S.CONTROLLED, STAY),), "stayed"),
        ((late("2023-12-22", S.CONTROLLED, STAY, RESUMED, seizures=(seizure(since="2023-12-23"),)),), "190 less 10"),
        ((late("2023-12-22", S.CONTROLLED, DEFER, RESUMED, **FROM_23),), "deferred for these ten days"),
        (
            (late("2023-12-22", S.CONTROLLED, STAY, SILENT, RESUMED, **FROM_23),),
            "a paper that moves nothing ends no stay",
        ),
        ((late("2023-12-22", S.CONTROLLED, STAY, UNDATED, RESUMED, **FROM_23),), "nor does one of no day"),
        ((late("2023-12-22", statements=(period("2024-02-01", "2024-02-12"),)),), "191 days less 11"),
        ((late("2023-12-22"), objection("（2023）浙0109执5号")), "191 days less 11 of an objection to it"),
        (
            (late("2023-12-22", statements=(period(None, "2024-01-10"), period("2024-02-01", None))),),
            "an end from before is another period's: this one runs",
        ),
        (
            (late("2023-12-22", statements=(period("2024-02-01", "2024-02-06"), period("2024-02-03", None))),),
            "the end of one period is not that of another, which runs",
        ),
        ((late("2023-12-22", statements=(period("2024-06-01", None),)),), "a valuation that nobody says has ended"),
        (
            (late("2023-12-22", statements=(period("2024-02-01", "2024-02-09"), period("2024-02-05", "2024-02-13"))),),
            "two periods that overlap",
        ),
        ((late(seizures=(seizure(rank=SeizureRank.WAITING),)),), "only waiting"),
        ((late("2024-01-01", S.CONTROLLED, lifts()),), "let go since"),
        ((late("2024-01-01", S.CONTROLLED, takes(), **money("账户内存款3万元", ordered=False)),), "frozen, and taken"),
        ((late(seizures=(seizure(act=TAKE, what="存款3万元", ordered=False),)),), "taken, as the paper tells"),
        ((late(seizures=(seizure(court="杭州市西湖区人民法院", ordered=False),)),), "another court's seizure"),
        ((late(**money("银行存款500,000元")),), "an order to freeze up to a sum"),
        ((late(**money("某行账户", evidence=words("某行账户，实际冻结0元"))),), "a freeze that met nothing"),
        ((late(**money("某行账户", evidence=words("某行账户，余额为零元"))),), "the same in words"),
        (
            (late(seizures=(seizure(act=SeizureAct.DETAIN, what="银行存款500,000元"),)),),
            "an order to detain up to a sum",
        ),
        ((late(parties=TWO, seizures=(seizure(None),)),), "of two debtors, not said whose"),
        (
            (late(seizures=(seizure(act=TAKE, what="存款3万元或者查封其相应价值的财产"),)),),
            "up to a sum, in the alternative",
        ),
        ((late(parties=TWO, seizures=(seizure(GUARANTOR),)),), "a co-debtor's"),
        ((late(seizures=()),), "no property known"),
        ((ACCEPTED, late()), "bankruptcy accepted"),
        ((case(paper("（2023）浙0109财保5号", "2024-01-01", S.CONTROLLED, seizures=(seizure(),))),), "preservation"),
    ],
)
def test_is_not_met(cases: tuple[EnforcementCase, ...], why: str) -> None:
    assert found(RULE, dossier(*cases)).answer is Answer.NOT_MET, why


def test_without_any_day_is_unknown() -> None:
    assert found(RULE, dossier(late(None, filed_on=None))).answer is Answer.UNKNOWN
    assert found(RULE, dossier(late(None))).met, "the day of filing is enough"


@pytest.mark.parametrize(
    ("since", "answer", "why"),
    [
        ("2022-12-31", Answer.UNKNOWN, "seized before the case of 2023 could be"),
        ("2023-01-01", Answer.MET, "on the first day on which it could"),
    ],
)
def test_a_seizure_before_the_case_says_nothing_of_its_filing(since: str, answer: Answer, why: str) -> None:
    one = late("2024-06-01", filed_on=None, seizures=(seizure(since=since),))
    assert found(RULE, dossier(one)).answer is answer, why


OLD, RESTORED = "（2021）浙0109执1号", "（2024）浙0109执恢5号"


def restored(on: str, filed_on: str | None = None) -> EnforcementCase:
    """A case of 2021 that was dormant and goes on under another number since the day."""
    old = paper(OLD, "2021-02-01", S.CONTROLLED, seizures=(seizure(),), filed_on=day("2021-01-05"))
    papers = (paper(RESTORED, on, S.NOTIFIED, filed_on=day(filed_on)), old, paper(OLD, "2021-12-01", S.DORMANT))
    known = case(*papers, replaces=(OLD,), filed_on=day(filed_on or "2021-01-05"))
    return known.model_copy(update={"filings": (*papers[1:], papers[0])})


def same_number(on: str) -> EnforcementCase:
    """A case that was dormant and goes on under its own number since the day."""
    dormant = paper("（2023）浙0109执5号之二", "2023-11-01", S.DORMANT)
    return late("2023-09-10", S.CONTROLLED, dormant, paper("（2023）浙0109执5号之三", on, S.CONTROLLED))


@pytest.mark.parametrize(
    ("one", "answer", "why"),
    [
        (restored("2024-06-15", "2024-06-01"), Answer.NOT_MET, "filed again this month"),
        (restored("2024-01-10", "2023-12-20"), Answer.MET, "filed again long ago"),
        (restored("2024-06-15"), Answer.UNKNOWN, "filed again on a day that nobody states"),
        (restored("2023-12-20"), Answer.MET, "the same, on file for more than 180 days"),
        (same_number("2024-06-10"), Answer.NOT_MET, "taken up again this month"),
        (same_number("2023-12-20"), Answer.MET, "taken up again long ago"),
    ],
)
def test_a_dormant_case_has_its_months_from_the_day_it_goes_on(one: EnforcementCase, answer: Answer, why: str) -> None:
    assert found(RULE, dossier(one)).answer is answer, why


def test_the_sentence_counts_the_cases_that_are_early() -> None:
    selling = (case(paper(f"（2023）浙0109执{serial}号", "2023-01-01", S.DISPOSAL)) for serial in (6, 7))
    finding = found(RULE, dossier(late(seizures=()), *selling))
    assert "控制阶段的案件1件，其中已知债务人财产的0件" in finding.because["zh"]
