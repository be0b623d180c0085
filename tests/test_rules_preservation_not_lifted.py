"""R12 Preservation not lifted (受理后保全未解除): terms, days and liftings."""

from datetime import date

import pytest
from rules_cases import ACCEPTED, BANK, GUARANTOR, XIAOSHAN, S, case, dossier, found, paper, party, seizure

from models import Answer, CaseNumber, EnforcementCase, SeizureAct, SeizureRank, Urgency

RULE = "preservation_not_lifted"
FREEZE, LIFT, TAKE = SeizureAct.FREEZE, SeizureAct.LIFT, SeizureAct.TRANSFER
TWO = (party(), party(GUARANTOR), party(BANK, "申请执行人"))
DEPOSIT, CARS, LAND = {"act": FREEZE, "what": "银行存款"}, {"what": "货车三辆"}, {"what": "土地使用权"}


def held(on: str | None = "2023-09-01", number: str = "（2023）浙0109执5号", **more: object) -> EnforcementCase:
    of_paper = {key: more.pop(key) for key in ("parties",) if key in more}
    return case(paper(number, on, S.CONTROLLED, seizures=(seizure(**more),), **of_paper))


def lifting(on: str | None, number: str = "（2023）浙0109执5号之二", **more: object) -> EnforcementCase:
    of_paper = {key: more.pop(key) for key in ("parties",) if key in more}
    return case(paper(number, on, S.SUSPENDED, seizures=(seizure(act=LIFT, **more),), **of_paper))


@pytest.mark.parametrize(
    ("cases", "why"),
    [
        ((held(until="2024-06-30"),), "in force on the last day"),
        ((held("2023-07-01", **DEPOSIT),), "a deposit's year ends on the day"),
        ((held("2022-07-01", **CARS),), "two years of movables end on the day"),
        ((held("2021-07-01", **LAND),), "three years of immovables end on the day"),
        ((held(number="（2023）浙0109财保5号"),), "a preservation case"),
        ((held("2024-05-20"),), "made on the day of acceptance"),
        ((held("2024-06-20", continued=True),), "continued after it: the old one stands"),
        ((held("2023-09-01", ordered=False, since="2023-08-01"),), "the court reports its own seizure"),
        ((held("2024-06-10", ordered=False, since=date(2023, 8, 1)),), "told of after the acceptance, made before it"),
        ((held(), lifting("2024-06-01", "（2023）浙0114执9号")), "another court lifted"),
        ((held(), lifting("2023-10-01", what="轿车一辆")), "another thing was lifted before"),
        ((held(), lifting("2023-08-01", what="厂房")), "the thing was lifted, and seized again"),
        ((held("2024-02-29", **CARS),), "from a leap day"),
        ((held(), lifting("2024-06-01", owner=GUARANTOR, parties=TWO)), "a co-debtor's thing was lifted"),
    ],
)
def test_is_met(cases: tuple[EnforcementCase, ...], why: str) -> None:
    finding = found(RULE, dossier(ACCEPTED, *cases))
    assert (finding.met, finding.urgency, finding.tell) == (True, Urgency.U2, (XIAOSHAN,)), why


@pytest.mark.parametrize(
    ("cases", "why"),
    [
        ((held(until="2024-06-29"),), "expired the day before"),
        ((held("2023-06-30", **DEPOSIT),), "a deposit's year ended the day before"),
        ((held("2022-06-30", **CARS),), "two years ended the day before"),
        ((held("2021-06-30", **LAND),), "three years ended the day before"),
        ((held(rank=SeizureRank.WAITING),), "only waiting"),
        ((held(act=TAKE),), "money that was taken is held no more"),
        ((held(parties=TWO, owner=GUARANTOR),), "a co-debtor's"),
        ((held(parties=TWO, owner=None),), "of two debtors, not said whose"),
        ((held(court="杭州市西湖区人民法院", ordered=False),), "another court's, only told of"),
        ((held("2024-05-21"),), "made after the acceptance: R11's matter"),
        ((held(), lifting("2024-06-01")), "lifted after the acceptance"),
        ((held(), lifting(None)), "lifted on a day that nobody knows"),
        ((held(None), lifting("2024-06-01")), "seized on such a day, and lifted"),
        ((held(), lifting("2024-05-20", what="冷藏车及手续")), "handed over on the day of acceptance"),
        ((held(), lifting("2023-09-01", what="厂房")), "lifted on the day of the seizure"),
        ((held(), lifting("2023-10-01", what="厂房及土地")), "lifted before, told with more"),
        ((held(what="厂房及土地"), lifting("2023-10-01", what="厂房")), "lifted before, told with less"),
        (
            (held(what="厂房（权证0068244号）"), lifting("2023-10-01", what="0068244号房产")),
            "lifted before, by its number",
        ),
        (
            (held(parties=TWO), lifting("2024-06-01", owner=None, parties=TWO)),
            "lifted since; of two debtors it is not said whose, and this one's was held",
        ),
        ((lifting("2023-10-01"),), "a lifting alone: nothing is held"),
        ((lifting(None),), "the same of no day"),
        ((held(), lifting("2024-06-01", what="冷藏车及手续")), "handed over, in other words"),
        ((held(), lifting("2023-10-01", what="厂房")), "the same thing was lifted before"),
    ],
)
def test_is_not_met(cases: tuple[EnforcementCase, ...], why: str) -> None:
    assert found(RULE, dossier(ACCEPTED, *cases)).answer is Answer.NOT_MET, why


@pytest.mark.parametrize(
    ("on", "answer", "why"),
    [
        (date(2024, 6, 4), Answer.NOT_MET, "15 days after the acceptance"),
        (date(2024, 6, 5), Answer.MET, "16 days after it"),
    ],
)
def test_the_days_after_acceptance(on: date, answer: Answer, why: str) -> None:
    assert found(RULE, dossier(ACCEPTED, held(), on=on)).answer is answer, why


TERMS = [
    ("2021-07-01", {"what": "著作权"}, True, "a right: three years end on the day"),
    ("2021-07-01", {"what": "车库一个"}, True, "a garage is an immovable"),
    ("2022-06-30", {"what": "厂房内的机器设备"}, False, "what stands in a plant is movable: two years ended before"),
    ("2023-06-30", {"act": FREEZE, "what": "账户余额"}, False, "a balance is a deposit: its year ended before"),
    (
        "2022-06-30",
        {"what": "杭州青禾房地产有限公司名下货车"},
        False,
        "a firm's name is no land: two years ended before",
    ),
]


@pytest.mark.parametrize(("on", "thing", "met", "why"), TERMS)
def test_terms_are_those_of_the_deadlines(on: str, thing: dict, met: bool, why: str) -> None:
    assert found(RULE, dossier(ACCEPTED, held(on, **thing))).met is met, why


def test_a_merged_court_is_told_through_the_one_that_took_it_over() -> None:
    finding = found(RULE, dossier(ACCEPTED, held("2021-03-01", "（2021）浙0103执5号", until="2025-01-01")))
    assert finding.tell == ("杭州市拱墅区人民法院",)


def test_a_paper_that_does_not_say_its_court_tells_nobody() -> None:
    old = held().filings[0].model_copy(update={"case_number": CaseNumber.parse("（2014）杭萧执字第12号")})
    finding = found(RULE, dossier(ACCEPTED, held().model_copy(update={"filings": (old,)})))
    assert (finding.met, finding.tell) == (True, ())


def of_no_court(filed: EnforcementCase) -> EnforcementCase:
    letter = filed.filings[0].model_copy(update={"case_number": None, "court": None})
    return filed.model_copy(update={"filings": (letter,)})


@pytest.mark.parametrize(
    ("cases", "answer", "why"),
    [
        ((of_no_court(held()),), Answer.MET, "an administrator's letter tells what the court of the case seized"),
        ((of_no_court(held()), lifting("2024-06-01")), Answer.NOT_MET, "that court let it go"),
        ((of_no_court(held()), lifting("2024-06-01", "（2023）浙0114执9号")), Answer.MET, "another court let go"),
        ((held(), of_no_court(lifting("2024-06-01"))), Answer.NOT_MET, "the letter tells that it was let go"),
        ((of_no_court(held(until="2024-06-29")),), Answer.NOT_MET, "expired"),
    ],
)
def test_a_paper_of_no_court_tells_of_its_cases_court(
    cases: tuple[EnforcementCase, ...], answer: Answer, why: str
) -> None:
    finding = found(RULE, dossier(ACCEPTED, *cases))
    assert (finding.answer, finding.tell) == (answer, (XIAOSHAN,) if answer is Answer.MET else ()), why


def test_not_accepted_and_undated() -> None:
    assert found(RULE, dossier(held())).answer is Answer.NOT_MET, "no bankruptcy"
    assert found(RULE, dossier(ACCEPTED, held(None))).answer is Answer.UNKNOWN, "the seizure has no date"
    undated = case(paper("（2024）浙0114破申7号", None, S.BANKRUPTCY_ACCEPTED, parties=(party(role="被申请人"),)))
    assert found(RULE, dossier(undated, held())).answer is Answer.UNKNOWN, "accepted, and nobody knows since when"
    early = dossier(ACCEPTED, held(None), on=date(2024, 6, 4))
    assert found(RULE, early).answer is Answer.NOT_MET, "15 days after the acceptance nothing is overdue"
    assert found(RULE, dossier(ACCEPTED, held(None), held("2024-01-01", "（2023）浙0114执6号"))).met, "another has one"
