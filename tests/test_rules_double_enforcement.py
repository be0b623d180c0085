"""R5 Double enforcement (重复执行): one title in two courts, against cases that moved and items that differ."""

from datetime import date

import pytest
from rules_cases import (
    BANK,
    QIANTANG,
    WORKER,
    XIAOSHAN,
    S,
    amount,
    case,
    court_as,
    dossier,
    found,
    paper,
    party,
    stated,
    title,
)

from models import AmountRole, Answer, CourtPart, EnforcementCase, StatementKind, Urgency

RULE = "double_enforcement"
TITLE, OTHER = "（2023）浙0109民初7号", "（2023）浙0109民初8号"


def one(number: str = "（2024）浙0109执1号", titles: tuple[str, ...] = (TITLE,), **more: object) -> EnforcementCase:
    of_case = {key: more.pop(key) for key in ("filed_on", "court_now") if key in more}
    of_case["applicant_marks"] = more.pop("marks", ())
    filing = paper(number, more.pop("on", "2024-01-10"), titles=tuple(map(title, titles)), **more)
    return case(filing, titles=titles, **of_case)


def two(number: str = "（2024）浙0114执2号", on: str = "2024-03-01", **more: object) -> EnforcementCase:
    return one(number, on=on, **more)


def item(which: str) -> dict[str, object]:
    return {"statements": (stated(StatementKind.TITLE_ITEM, quote=f"仅就判决{which}申请执行"),)}


TOLD_LATE = case(paper("（2024）浙0109执1号", None), paper("（2024）浙0109执1号之一", "2024-01-10"), titles=(TITLE,))
RESTORED = case(
    paper("（2024）浙0109执恢6号", "2024-05-02", filed_on=date(2024, 5, 1)),
    paper("（2019）浙0109执1号", "2019-06-01", S.DORMANT, filed_on=date(2019, 1, 10)),
    titles=(TITLE,),
    filed_on=date(2024, 5, 1),
    replaces=("（2019）浙0109执1号",),
)
RENAMED = (party(), party(WORKER, "申请执行人"))
MOVED = {"others": ("（2024）浙0109执1号",), "courts": (court_as(CourtPart.FROM, XIAOSHAN),)}


@pytest.mark.parametrize(
    ("cases", "tell", "why"),
    [
        ((one(), two()), {QIANTANG}, "the court of the later paper"),
        ((one(filed_on="2024-05-01"), two()), {XIAOSHAN}, "the day of filing goes before the day of the paper"),
        ((one(), two(on="2024-01-10")), {XIAOSHAN, QIANTANG}, "of one day: both"),
        ((one(), two(status=S.DORMANT)), {QIANTANG}, "a dormant case is unsatisfied"),
        ((RESTORED, two()), {QIANTANG}, "a restored case is as old as the one it goes on with"),
        (
            (one("（2024）浙0109执恢6号", on="2024-05-02"), two()),
            {XIAOSHAN},
            "one that goes on with nothing known is not",
        ),
        ((one(**item("第一项")), two(**item("第一项"))), {QIANTANG}, "the same item"),
        ((one(**item("第一项")), two()), {QIANTANG}, "one item against the whole title"),
        ((one(), two(**item("第一项"))), {QIANTANG}, "the whole title against one item"),
        ((TOLD_LATE, two()), {QIANTANG}, "by the first dated paper"),
        ((one(titles=(OTHER, TITLE)), two()), {QIANTANG}, "one of several titles"),
        ((one(on=None), two()), {XIAOSHAN, QIANTANG}, "one of no day: both"),
        ((one(), two(on=None)), {XIAOSHAN, QIANTANG}, "the other of no day: both"),
        (
            (one(), two(others=("（2024）浙0109执1号",), courts=(court_as(CourtPart.FROM, "杭州市西湖区人民法院"),))),
            {QIANTANG},
            "it came from a third court",
        ),
        ((one(), two(others=("（2024）浙0109执99号",), courts=MOVED["courts"])), {QIANTANG}, "it came of another case"),
        (
            (one(), two(others=MOVED["others"], courts=(court_as(CourtPart.TO, XIAOSHAN),))),
            {QIANTANG},
            "it only names it",
        ),
        (
            (one(), two(parties=RENAMED, marks=(BANK,))),
            {QIANTANG},
            "the applicant was renamed: its former name",
        ),
        ((one(marks=("org:78439162",)), two(parties=RENAMED, marks=("org:78439162",))), {QIANTANG}, "its number"),
    ],
)
def test_is_met(cases: tuple[EnforcementCase, ...], tell: set[str], why: str) -> None:
    finding = found(RULE, dossier(*cases))
    assert (finding.met, finding.urgency, set(finding.tell)) == (True, Urgency.U2, tell), why


@pytest.mark.parametrize(
    ("cases", "why"),
    [
        ((one(), two("（2024）浙0109执2号")), "one court"),
        ((one(), two(titles=(OTHER,))), "another title"),
        ((one(), two(parties=RENAMED)), "another applicant"),
        ((one(marks=("org:78439162",)), two(parties=RENAMED, marks=("org:11111111",))), "another number"),
        ((one(), two(status=S.PAID)), "paid"),
        ((one(court_now=QIANTANG), two()), "moved there: both lie in one court now"),
        ((one(), two(**MOVED)), "the new case says where it came from"),
        ((one(**item("第一项")), two(**item("第二项"))), "different items of the title"),
        ((one(),), "one case only"),
    ],
)
def test_is_not_met(cases: tuple[EnforcementCase, ...], why: str) -> None:
    assert found(RULE, dossier(*cases)).answer is Answer.NOT_MET, why


@pytest.mark.parametrize(
    ("role", "sums", "answer", "why"),
    [
        (AmountRole.CLAIM, (500, 500), Answer.UNKNOWN, "the same sum"),
        (AmountRole.PRINCIPAL, (500, 500), Answer.UNKNOWN, "the same principal"),
        (AmountRole.ENFORCEMENT_FEE, (500, 500), Answer.NOT_MET, "the same fee is that of every small case"),
        (AmountRole.CLAIM, (500, 600), Answer.NOT_MET, "another sum"),
        (AmountRole.CLAIM, (0, 0), Answer.NOT_MET, "no sum"),
    ],
)
def test_without_a_title(role: AmountRole, sums: tuple[int, int], answer: Answer, why: str) -> None:
    first, second = ((amount(role, yuan),) for yuan in sums)
    cases = (one(amounts=first), two(titles=(), amounts=second))
    assert found(RULE, dossier(*cases)).answer is answer, why


def test_with_two_titles_or_moved_the_sum_says_nothing() -> None:
    same = (amount(AmountRole.CLAIM, 500),)
    assert found(RULE, dossier(one(amounts=same), two(titles=(OTHER,), amounts=same))).answer is Answer.NOT_MET
    moved = two(titles=(), amounts=same, **MOVED)
    assert found(RULE, dossier(one(amounts=same), moved)).answer is Answer.NOT_MET


def test_it_quotes_the_title_that_both_enforce() -> None:
    quoted = {one.quote for one in found(RULE, dossier(one(titles=(OTHER, TITLE)), two())).evidence}
    assert quoted & {TITLE, OTHER} == {TITLE}
