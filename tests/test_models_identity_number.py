"""What an identity number is: a person's, a firm's, and what the check characters of both fit."""

import pytest
from stdnum.cn import ric, uscc

from models.identity_number import (
    birthday,
    is_credit_code,
    is_firms,
    is_organization_code,
    is_person_number,
    masked_number,
    may_be_persons,
    with_century,
)

NUMBERS = [
    # number, is a person's, is a credit code, is a firm's beyond doubt, why
    ("330121197603152210", True, False, False, "a person's number"),
    ("33012119760315221X", False, False, False, "a person's number with another last character"),
    ("330121198508231804", True, True, False, "a person's number that the check of a credit code fits by chance"),
    ("330121196401284309", True, True, False, "another one"),
    ("911124198503120310", True, False, False, "a foreigner's card begins with 9"),
    ("91330100MA2AX0UD20", False, True, True, "a firm's code with letters"),
    ("91330100MA2AX0UD21", False, False, False, "its last character changed"),
    ("913301216308064725", True, True, True, "a firm's code of digits that a person's check fits, without a birthday"),
    ("913101199505240450", False, True, True, "a firm's code with a birthday in it, no person's check fits"),
    ("12330121470120318L", False, True, True, "a public body's code"),
    ("91330100MA2AX0UDZ0", False, False, False, "the letter Z, which no code has"),
    ("91330100", False, False, False, "too short"),
    ("９１３３０１２１６３０８０６４７２５", False, False, False, "wide digits are folded before"),
]


@pytest.mark.parametrize(("number", "person", "credit", "firms", "why"), NUMBERS, ids=[row[-1] for row in NUMBERS])
def test_what_a_number_is(number: str, person: bool, credit: bool, firms: bool, why: str) -> None:
    assert is_person_number(number) is person, why
    assert is_credit_code(number) is credit, why
    assert is_firms(number) is firms, why


@pytest.mark.parametrize(
    ("number", "may", "why"),
    [
        ("330121198508231804", True, "both checks fit"),
        ("33012119760315221X", True, "misread"),
        ("330121197613152210", True, "a misread month"),
        ("911124198503120310", True, "a foreigner's"),
        ("913301216308064725", False, "a firm's"),
        ("913301216308064724", False, "a firm's, misread"),
    ],
)
def test_in_doubt_it_is_a_persons(number: str, may: bool, why: str) -> None:
    assert may_be_persons(number) is may, why


def test_no_valid_number_of_a_person_is_taken_for_a_firms() -> None:
    bodies = [
        f"3301211985{month:02}{day:02}{order:03}" for month in range(1, 13) for day in (5, 23) for order in range(150)
    ]
    numbers = [body + ric.calc_check_digit(f"{body}0") for body in bodies]
    assert sum(map(is_credit_code, numbers)) > 50, "the check of a credit code fits some"
    assert not any(map(is_firms, numbers))
    assert all(map(is_person_number, numbers))


def test_codes_of_firms_stay_codes_of_firms() -> None:
    bodies = [f"91330121{order:09}" for order in range(70000000, 110000000, 9973)]
    codes = [body + uscc.calc_check_digit(body) for body in bodies]
    assert sum(map(is_person_number, codes)) > 50, "a person's check fits some"
    assert all(map(is_firms, codes))


@pytest.mark.parametrize(
    ("number", "day"),
    [
        ("330121197603152210", "1976-03-15"),
        ("33012119760315****", "1976-03-15"),
        ("330121197613152210", None),
        ("330121******152210", None),
        ("91330100470120318L", None),
    ],
    ids=["whole", "masked behind it", "no such month", "masked there", "no century of births"],
)
def test_birthday(number: str, day: str | None) -> None:
    found = birthday(number)
    assert (found.isoformat() if found else None) == day


def test_the_old_form_gets_its_century_and_check_character() -> None:
    assert with_century("330121760315221") == "330121197603152210"


@pytest.mark.parametrize(("code", "fits"), [("470120314", True), ("470120315", False), ("47012031-4", False)])
def test_organization_code(code: str, fits: bool) -> None:
    assert is_organization_code(code) is fits


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("330121197603152210", "330121********2210"),
        ("330121760315221", "330121*****5221"),
        ("3301-2119 7603\u200b152210", "330121********2210"),
        ("H0301234567", "H0*******67"),
        ("123", "***"),
    ],
    ids=["eighteen", "fifteen", "with gaps", "an odd form", "too short to show any of it"],
)
def test_masked(number: str, shown: str) -> None:
    assert masked_number(number) == shown
