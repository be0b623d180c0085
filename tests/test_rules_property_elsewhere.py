"""R16 Property elsewhere (主要财产在外地): in words or by values, unless it is worth nothing here."""

from datetime import date

import pytest
from rules_cases import BANK, GUARANTOR, S, case, dossier, found, paper, party, stated

from models import Answer, EnforcementCase, Filing, Money, Statement, StatementKind

RULE = "property_elsewhere"
HERE, THERE = "杭州市萧山区北干街道", "长沙市雨花区万家丽中路"
PLEDGED = stated(StatementKind.PROPERTY_PLEDGED)
TWO = (party(), party(GUARANTOR), party(BANK, "申请执行人"))


def main(place: str = THERE, about: str | None = None) -> Statement:
    return stated(StatementKind.MAIN_PROPERTY, place=place, about=about)


def worth(place: str, yuan: int, currency: str = "CNY") -> Statement:
    return stated(StatementKind.PROPERTY_VALUED, place=place, value=Money.of(yuan, currency))


def valued(*statements: Statement) -> Filing:
    return paper("（2023）浙0109执5号", status=S.CONTROLLED, statements=statements)


def saying(
    *statements: Statement, status: S = S.CONTROLLED, number: str = "（2023）浙0109执5号", **more: object
) -> EnforcementCase:
    return case(paper(number, status=status, statements=statements, **more))


@pytest.mark.parametrize(
    ("one", "why"),
    [
        (saying(main()), "in words"),
        (saying(main(), status=S.TRANSFERRED_OUT), "in a letter of entrusting"),
        (saying(worth(THERE, 70), worth(HERE, 30)), "70 % of the values"),
        (saying(*(worth(f"{THERE}{at}号", 30) for at in (1, 2, 3)), worth(HERE, 30)), "three things of one value"),
        (saying(worth(THERE, 40), worth(f"{THERE}一段", 30), worth(HERE, 30)), "two things there together"),
    ],
)
def test_is_met(one: EnforcementCase, why: str) -> None:
    finding = found(RULE, dossier(one))
    assert (finding.met, finding.tell, finding.urgency) == (True, (), None), why


@pytest.mark.parametrize(
    ("one", "why"),
    [
        (saying(main(HERE)), "in its own district"),
        (saying(main(HERE), number="（2023）浙01执5号"), "in a district of its own city"),
        (saying(main(), PLEDGED), "pledged to the full value, or of no benefit"),
        (saying(worth(THERE, 69), worth(HERE, 31)), "69 % of the values"),
        (saying(worth(THERE, 90, "JPY"), worth(HERE, 30)), "of two currencies nothing is compared"),
        (saying(worth(THERE, 60), worth(THERE, 60), worth(HERE, 40)), "one thing told twice"),
        (
            case(*(valued(worth(f"{THERE}{at}号", 60), worth(HERE, 40)) for at in (1, 2))),
            "told in two papers in other words",
        ),
        (saying(worth(THERE, 100)), "one value is compared with nothing"),
        (saying(main(HERE), main(about=GUARANTOR), parties=TWO), "the co-debtor's lies elsewhere"),
    ],
)
def test_is_not_met(one: EnforcementCase, why: str) -> None:
    assert found(RULE, dossier(one)).answer is Answer.NOT_MET, why


@pytest.mark.parametrize(
    ("cases", "why"),
    [
        ((saying(),), "no words and no values"),
        ((saying(stated(StatementKind.PROPERTY_VALUED, value=Money.of(70))),), "a value without a place"),
        ((saying(stated(StatementKind.PROPERTY_VALUED, place=THERE)),), "a place without a value"),
        ((saying(stated(StatementKind.MAIN_PROPERTY)),), "main property of which nobody says where it lies"),
        ((saying(worth(THERE, 0)),), "worth nothing"),
        ((saying(main(), status=S.PAID),), "a case that is paid asks for nothing"),
        ((), "no case"),
    ],
)
def test_is_unknown(cases: tuple[EnforcementCase, ...], why: str) -> None:
    assert found(RULE, dossier(*cases)).answer is Answer.UNKNOWN, why


def test_it_quotes_what_lies_elsewhere_and_else_what_lies_here() -> None:
    here = stated(StatementKind.MAIN_PROPERTY, place=HERE, quote="主要财产在北干街道")
    there = stated(StatementKind.MAIN_PROPERTY, place=THERE, quote="主要财产在雨花区")
    quoted = [
        {one.quote for one in found(RULE, dossier(saying(*says))).evidence}
        & {here.evidence.quote, there.evidence.quote}
        for says in ((here, there), (here,), (here, there, PLEDGED))
    ]
    assert quoted == [{there.evidence.quote}, {here.evidence.quote}, {there.evidence.quote}]
    pledged = stated(StatementKind.MAIN_PROPERTY, place=THERE, quote="主要财产在万家丽中路，已抵押")
    both = saying(pledged, PLEDGED, number="（2023）浙0109执6号"), saying(there)
    assert pledged.evidence not in found(RULE, dossier(*both)).evidence, "what is pledged makes nothing met"


@pytest.mark.parametrize(
    ("place", "number", "on", "met", "why"),
    [
        ("杭州市下城区潮鸣街道", "（2020）浙0103执5号", "2021-04-08", False, "in the own district on its last day"),
        ("杭州市下城区潮鸣街道", "（2020）浙0103执5号", "2024-06-30", False, "own court and place, both merged since"),
        ("杭州市拱墅区小河街道", "（2020）浙0103执5号", "2021-04-08", True, "拱墅 was another district then"),
        ("杭州市拱墅区小河街道", "（2020）浙0103执5号", "2021-04-09", False, "and is one with 下城 a day later"),
    ],
)
def test_districts_are_those_of_the_day(place: str, number: str, on: str, met: bool, why: str) -> None:
    one = saying(main(place), number=number)
    assert found(RULE, dossier(one, on=date.fromisoformat(on))).met is met, why
