"""The referral (移送建议): when there is one, its kinds, addressees and urgency, and the court that the points choose."""

from dataclasses import replace
from datetime import date

import pytest
from rules_cases import (
    ACCEPTED,
    FIRM,
    GUARANTOR,
    HANGZHOU,
    PENDING,
    PRE_RESTRUCTURING,
    QIANTANG,
    XIAOSHAN,
    K,
    S,
    address,
    case,
    dossier,
    first_court,
    paper,
    party,
    seizure,
    series,
    signal,
    stated,
)

from models import (
    DebtorDossier,
    EnforcementCase,
    Party,
    Referral,
    ReferralKind,
    SeizureAct,
    SeizureRank,
    StatementKind,
    Urgency,
    register,
)
from rules import refer, screen
from rules.grounds.candidate_court import candidate_court

CENTRALIZED, TRANSFER = ReferralKind.CENTRALIZED_ENFORCEMENT, ReferralKind.BANKRUPTCY_TRANSFER
LIMB = {"statements": (stated(StatementKind.ASSETS_BELOW_DEBTS),)}
SEAT = address("浙江省杭州市钱塘区临江街道2号", "2023-02-01")
WEST = "杭州市西湖区人民法院"


def referral(dossier: DebtorDossier) -> Referral | None:
    return refer(dossier, screen(dossier, dossier.on))


def of(*cases: EnforcementCase, **more: object) -> Referral:
    made = referral(dossier(*cases, **more))
    assert made
    return made


@pytest.mark.parametrize(
    "cases",
    [
        pytest.param((), id="nothing known"),
        pytest.param((*series(2), *series(1, "浙0114")), id="a series that is only watched"),
        pytest.param(series(12), id="many cases of one court"),
        pytest.param(series(12, cause="劳动争议"), id="livelihood alone"),
    ],
)
def test_there_is_none(cases: tuple[EnforcementCase, ...]) -> None:
    assert referral(dossier(*cases)) is None


@pytest.mark.parametrize(
    ("cases", "kinds", "urgency", "tell"),
    [
        pytest.param((*series(4), *series(1, "浙0114")), (CENTRALIZED,), Urgency.U3, {HANGZHOU}, id="R1 candidate"),
        pytest.param((PENDING, *series(1)), (CENTRALIZED,), Urgency.U2, {HANGZHOU, QIANTANG}, id="R4"),
        pytest.param(
            (case(paper("（2023）浙0109执1号", **LIMB)),), (TRANSFER,), Urgency.U3, {XIAOSHAN}, id="R7 consult"
        ),
        pytest.param(
            (PENDING, case(paper("（2023）浙0109执1号", **LIMB))),
            (CENTRALIZED, TRANSFER),
            Urgency.U2,
            {HANGZHOU, QIANTANG, XIAOSHAN},
            id="R4 and R7: the most urgent, all addressees",
        ),
        pytest.param(
            (ACCEPTED, case(paper("（2023）浙0109执1号", "2024-06-01", S.CONTROLLED))),
            (TRANSFER,),
            Urgency.U1,
            {XIAOSHAN, QIANTANG},
            id="R11",
        ),
        pytest.param(
            (*series(9, cause="劳动争议"), *series(1, "浙0114", cause="劳动争议")),
            (CENTRALIZED,),
            Urgency.U1,
            {HANGZHOU},
            id="R20 makes U2 U1",
        ),
        pytest.param(
            (ACCEPTED, *series(10, cause="劳动争议"), case(paper("（2023）浙0109执1号", "2024-06-01", S.CONTROLLED))),
            (TRANSFER,),
            Urgency.U1,
            {XIAOSHAN, QIANTANG},
            id="R20 leaves U1 at U1",
        ),
    ],
)
def test_kinds_urgency_and_addressees(
    cases: tuple[EnforcementCase, ...], kinds: tuple[ReferralKind, ...], urgency: Urgency, tell: set[str]
) -> None:
    made = of(*cases)
    assert (made.kinds, made.urgency, set(made.tell)) == (kinds, urgency, tell)
    assert made.candidate_court is None or CENTRALIZED in kinds


OWN_LETTER = case(
    paper("（2023）浙0109执8号", "2023-09-01", S.CONTROLLED, seizures=(seizure(FIRM),)), filed_on=date(2023, 9, 1)
)


def test_letters_of_single_courts_propose_nothing_of_the_debtor() -> None:
    made = of(OWN_LETTER)
    assert (made.kinds, made.candidate_court, made.urgency, made.tell) == ((), None, Urgency.U3, (HANGZHOU,))


def test_a_letter_of_a_single_court_joins_the_others() -> None:
    made = of(OWN_LETTER, case(paper("（2023）浙0106执1号", **LIMB)))
    assert made.kinds == (TRANSFER,)
    assert set(made.tell) == {HANGZHOU, XIAOSHAN, WEST}


def test_beside_a_watched_series_only_the_letter_counts() -> None:
    made = of(*series(1), *series(1, "浙0114"), OWN_LETTER)
    assert (made.kinds, made.urgency, made.tell) == ((), Urgency.U3, (HANGZHOU,))


def test_a_watched_series_adds_no_addressee_but_is_shown() -> None:
    made = of(*series(1), *series(1, "浙0114"), case(paper("（2023）浙0106执1号", **LIMB)))
    assert set(made.tell) == {XIAOSHAN, QIANTANG, WEST}
    assert [finding.rule for finding in made.findings] == ["multi_court_series", "bankruptcy_transfer_candidate"]


def test_a_finding_without_urgency_presses_least() -> None:
    whole = dossier(OWN_LETTER)
    findings = [finding.model_copy(update={"urgency": None}) for finding in screen(whole, whole.on)]
    made = refer(whole, findings)
    assert made
    assert made.urgency is Urgency.U4


STUCK = case(
    paper("（2022）浙0114执9号", "2022-09-29", S.DORMANT, signals=(signal(K.FIRST_SEIZURE_ELSEWHERE, XIAOSHAN),))
)


MOVED = (stated(StatementKind.SEAT_MOVED, quote="迁至杭州市钱塘区", place="杭州市钱塘区"),)


@pytest.mark.parametrize(
    ("cases", "addresses", "court"),
    [
        pytest.param((*series(4), *series(1, "浙0114")), (), XIAOSHAN, id="+1 most cases"),
        pytest.param((*series(3), *series(3, "浙0114")), (), None, id="a tie is for the superior"),
        pytest.param((*series(4), *series(1, "浙0114")), (SEAT,), QIANTANG, id="+2 seat against +1 most cases"),
        pytest.param(
            (*series(4), *series(1, "浙0114")),
            (SEAT, address("临江街道2号", "2023-03-01")),
            QIANTANG,
            id="the last address whose court can be told is the seat",
        ),
        pytest.param(
            (*series(3), *series(3, "浙0114")),
            (SEAT, address("广东省中山市小榄镇4号", "2023-03-01")),
            None,
            id="a seat of which only another city can be told is at none of them",
        ),
        pytest.param(
            (*series(4), *series(1, "浙0114"), case(paper("（2023）浙0114执8号", "2023-02-01", statements=MOVED))),
            (address("杭州市萧山区北干街道1号", "2022-02-01"),),
            QIANTANG,
            id="the seat is the place to which the words of a later paper say that it moved",
        ),
        pytest.param(
            (*series(4), *series(4, "浙0114"), PRE_RESTRUCTURING), (), QIANTANG, id="+3 pre-restructuring court"
        ),
        pytest.param((*series(4), PENDING), (), QIANTANG, id="a bankruptcy court without a case of its own"),
        pytest.param((STUCK, *series(1)), (), XIAOSHAN, id="+1 first seizure, named by the other court"),
        pytest.param(
            (STUCK, *series(1), *series(1, "浙0106")),
            (SEAT,),
            QIANTANG,
            id="+2 seat +1 most cases against +1 first seizure +1 most cases",
        ),
        pytest.param(
            (*series(4), *series(1, "浙0114"), *series(6, "浙01")),
            (),
            XIAOSHAN,
            id="the common superior itself does not run",
        ),
        pytest.param(
            (*series(4), case(paper("（2024）浙01破申3号", status=S.FILED))),
            (),
            "浙江省杭州市中级人民法院",
            id="unless it is the bankruptcy court",
        ),
    ],
)
def test_candidate_court(cases: tuple[EnforcementCase, ...], addresses: tuple, court: str | None) -> None:
    assert of(*cases, addresses=addresses).candidate_court == court


def test_main_property_is_worth_two_points() -> None:
    said = replace(stated(StatementKind.MAIN_PROPERTY), place="杭州市钱塘区临江街道")
    made = of(*series(4), case(paper("（2023）浙0114执1号", statements=(said,))))
    assert made.candidate_court == QIANTANG


@pytest.mark.parametrize(
    ("on", "court", "why"),
    [
        (date(2021, 4, 8), "杭州市下城区人民法院", "+2 of the seat, on the court's last day"),
        (date(2021, 4, 9), XIAOSHAN, "下城 is 拱墅's, where no case lies"),
    ],
)
def test_the_seat_is_that_of_the_day(on: date, court: str, why: str) -> None:
    cases = (*series(4), *series(1, "浙0103"))
    seated = dossier(*cases, addresses=(address("杭州市下城区潮鸣街道2号", "2020-02-01"),), on=on)
    assert candidate_court(seated) == court, why


@pytest.mark.parametrize(
    ("seat", "code", "court", "why"),
    [
        ("无锡市梁溪区人民中路", "苏0213", "无锡市梁溪区人民法院", "+2 of a seat in a district set up since 2016"),
        ("无锡市崇安区中山路", "苏0213", "无锡市梁溪区人民法院", "under the name of a district before it"),
        ("枞阳县枞阳镇", "皖0823", "枞阳县人民法院", "under the old code of a county whose court has a new one"),
        ("宁波市奉化区锦屏街道", "浙0213", XIAOSHAN, "no text shows the district's court: only +1 most cases"),
    ],
)
def test_a_seat_in_a_new_district(seat: str, code: str, court: str, why: str) -> None:
    there = register().now(register().resolve(None, code))
    cases = (*series(4), *(one.model_copy(update={"court_now": there}) for one in series(1, code)))
    assert candidate_court(dossier(*cases, addresses=(address(seat, "2023-02-01"),))) == court, why


@pytest.mark.parametrize("merged", ["main property", "first seizure"])
def test_a_merged_court_counts_for_the_one_that_took_it_over(merged: str) -> None:
    said = replace(stated(StatementKind.MAIN_PROPERTY), place="杭州市下城区潮鸣街道")
    more = {"statements": (said,)} if merged == "main property" else {"courts": (first_court("杭州市下城区人民法院"),)}
    signals = () if merged == "main property" else (signal(K.FIRST_SEIZURE_ELSEWHERE),)
    told = case(paper("（2023）浙0109执9号", signals=signals, **more))
    cases = (told, *series(1), *series(2, "浙0105"))
    assert candidate_court(dossier(*cases)) == "杭州市拱墅区人民法院"


def test_a_first_seizure_of_the_guarantors_house_is_worth_nothing() -> None:
    told = signal(K.FIRST_SEIZURE_ELSEWHERE, quote=f"{GUARANTOR}的房产已由他院首先查封")
    one = paper(
        "（2023）浙0109执1号", parties=(party(), party(GUARANTOR)), signals=(told,), courts=(first_court(QIANTANG),)
    )
    assert of(case(one), *series(2), *series(3, "浙0114")).candidate_court is None


def test_main_property_without_a_place_is_worth_nothing() -> None:
    said = stated(StatementKind.MAIN_PROPERTY)
    assert of(*series(4), case(paper("（2023）浙0114执1号", statements=(said,)))).candidate_court == XIAOSHAN


@pytest.mark.parametrize(
    ("first", "second", "court"),
    [
        pytest.param({"since": "2022-01-01"}, {"since": "2022-01-02"}, XIAOSHAN, id="the earlier seizure"),
        pytest.param({"since": "2022-01-03"}, {"since": "2022-01-02"}, QIANTANG, id="the other is earlier"),
        pytest.param(
            {"since": "2022-01-01"},
            {"since": "2022-01-02", "rank": SeizureRank.FIRST},
            QIANTANG,
            id="one says that it is the first",
        ),
        pytest.param(
            {"since": "2022-01-01", "rank": SeizureRank.WAITING},
            {"since": "2022-01-02"},
            QIANTANG,
            id="a waiting seizure is none",
        ),
    ],
)
def test_the_first_seizure_breaks_a_tie(first: dict, second: dict, court: str) -> None:
    cases = (
        case(paper("（2022）浙0109执1号", status=S.CONTROLLED, seizures=(seizure(FIRM, **first),))),
        case(paper("（2022）浙0114执1号", status=S.CONTROLLED, seizures=(seizure(FIRM, **second),))),
    )
    made = of(*cases, *series(2), *series(2, "浙0114"))
    assert made.candidate_court == court


def held(
    number: str, on: str, *, parties: tuple[Party, ...] | None = None, others: tuple[str, ...] = (), **more: object
) -> EnforcementCase:
    return case(paper(number, on, S.CONTROLLED, seizures=(seizure(**more),), parties=parties, others=others))


BOTH = (party(), party(GUARANTOR))
LIFTED = held("（2022）浙0109执保1号", "2022-02-01", act=SeizureAct.LIFT, others=("（2022）浙0109执1号",))
FIRST_THERE = (signal(K.FIRST_SEIZURE_ELSEWHERE, XIAOSHAN),)
NAMING = case(paper("（2022）浙0114执8号", "2022-01-09", S.DORMANT, signals=FIRST_THERE))
HERE, THERE = held("（2022）浙0109执1号", "2022-01-02"), held("（2022）浙0114执1号", "2022-01-05")


@pytest.mark.parametrize(
    ("cases", "court", "why"),
    [
        ((HERE, THERE), XIAOSHAN, "the earlier order"),
        (
            (held("（2022）浙0109执1号", "2022-01-02"), held("（2022）浙0114执1号", "2022-01-01")),
            QIANTANG,
            "the other's",
        ),
        ((HERE, THERE, held("（2022）浙0114执保3号", "2022-01-01")), QIANTANG, "a preservation case counts too"),
        ((HERE, THERE, held("（2022）浙0114破3号", "2022-01-01")), XIAOSHAN, "a bankruptcy case seizes for nobody"),
        ((HERE, THERE, held("（2022）浙0114执3号", "2022-01-01", ordered=False)), XIAOSHAN, "told of: of which day?"),
        ((HERE, THERE, held("（2022）浙0114执3号", "2022-01-01", act=SeizureAct.LIFT)), XIAOSHAN, "a lifting is none"),
        ((HERE, THERE, LIFTED), QIANTANG, "the earlier has been let go since"),
        ((HERE, THERE, NAMING, LIFTED), QIANTANG, "so it is where another court named it as the first"),
        (
            (HERE, THERE, held("（2022）浙0114执3号", "2022-01-01", owner=GUARANTOR, parties=BOTH)),
            XIAOSHAN,
            "another's",
        ),
        (
            (HERE, THERE, held("（2022）浙0109执3号", "2022-01-03", court=QIANTANG, since="2022-01-01")),
            QIANTANG,
            "told by another court",
        ),
    ],
)
def test_which_act_is_the_first_seizure(cases: tuple[EnforcementCase, ...], court: str, why: str) -> None:
    courts = [one.court.name for one in dossier(*cases).unsatisfied]
    there, here = series(4 - courts.count(QIANTANG), "浙0114"), series(4 - courts.count(XIAOSHAN))  # four each: a tie
    assert candidate_court(dossier(*cases, *there, *here)) == court, why


@pytest.mark.parametrize(
    ("second", "court"),
    [
        (None, XIAOSHAN),
        ("（2022）浙0114执9号", None),  # of two that tell of a seizure none is known to be the first
    ],
)
def test_the_only_court_that_holds_anything_is_the_first(second: str | None, court: str | None) -> None:
    cases = [held("（2022）浙0109执1号", "2022-01-02", ordered=False)]
    cases += [held(second, "2022-01-05", ordered=False)] if second else [*series(1, "浙0114")]
    assert candidate_court(dossier(*cases)) == court


TITLED = {"titles": ("（2020）浙0109民初1号",), "applicants": ("云岭银行股份有限公司",)}


@pytest.mark.parametrize(
    ("cases", "court", "why"),
    [
        (series(1), XIAOSHAN, "one court alone is its own superior, and runs"),
        ((*series(1), *series(6, "浙01")), XIAOSHAN, "of two the superior does not run"),
        ((*series(1, **TITLED), *series(1, "浙01", filed_on="2020-01-01", **TITLED)), None, "its double says nothing"),
    ],
)
def test_the_superior_does_not_run(cases: tuple[EnforcementCase, ...], court: str | None, why: str) -> None:
    assert candidate_court(dossier(*cases)) == court, why
