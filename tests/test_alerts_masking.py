"""Identity numbers of persons never go out; codes of firms do."""

import pytest
from alerts_cases import FIRM_CODE, IDENTITY, ON, dossier, firm_cases, person_flag

from alerts.masking import is_credit_code, mask, masked_number, private_numbers, shown_number
from models import EntityKind

MASKED = [
    (f"公民身份号码{IDENTITY}。", "公民身份号码330121********2210。", "in a sentence"),
    ("身份证号33012119760315221X", "身份证号330121********221X", "X at the end, check digit wrong"),
    ("330121 19760315 2210", "330121********2210", "printed in groups"),
    ("３３０１２１１９７６０３１５２２１０", "３３０１２１********２２１０", "full width"),
    ("3301211976\n03152210", "330121********2210", "over a line break"),
    ("330121760315221", "330121*****5221"[:6] + "*****5221", "fifteen digits"),
    ("330121197613152210", "330121********2210", "misread month"),
]
KEPT = [
    (FIRM_CODE, "credit code with letters"),
    ("913301007109252380", "credit code of digits only, no birthday in it"),
    ("（2022）浙0109执3101号", "case number"),
    ("6228480329876543210", "nineteen digits"),
    ("330121********2210", "masked already"),
    ("3,854,500.50", "an amount"),
    ("A330121197603152210", "part of a longer word"),
]


@pytest.mark.parametrize(("text", "expected", "_why"), MASKED, ids=[why for *_, why in MASKED])
def test_masked(text: str, expected: str, _why: str) -> None:
    assert mask(text) == expected
    assert mask(mask(text)) == expected


@pytest.mark.parametrize(("text", "_why"), KEPT, ids=[why for _, why in KEPT])
def test_kept(text: str, _why: str) -> None:
    assert mask(text) == text


def test_check_character_of_a_credit_code() -> None:
    assert is_credit_code(FIRM_CODE)
    assert not is_credit_code(FIRM_CODE[:-1] + "1")
    assert not is_credit_code("91330100")


@pytest.mark.parametrize(
    ("number", "kind", "shown"),
    [
        (FIRM_CODE, EntityKind.ENTERPRISE, FIRM_CODE),
        ("91330100MA2AX0UD2Z", EntityKind.ENTERPRISE, "91330100MA2AX0UD2Z"),
        (IDENTITY, EntityKind.PERSON, "330121********2210"),
        ("H0301234567", EntityKind.PERSON, "H0*******67"),
        (IDENTITY, EntityKind.INDIVIDUAL_BUSINESS, "330121********2210"),
        (IDENTITY, EntityKind.OTHER, "330121********2210"),
        ("E12345678", EntityKind.OTHER, "E1*****78"),
        (FIRM_CODE, EntityKind.OTHER, FIRM_CODE),
        (None, EntityKind.PERSON, None),
    ],
)
def test_a_debtors_own_number(number: str | None, kind: EntityKind, shown: str | None) -> None:
    assert shown_number(number, kind) == shown


def test_numbers_of_an_odd_form_are_masked_wherever_they_stand() -> None:
    private = private_numbers(person_flag(number="H0301234567").dossier)
    assert mask("通行证号H0301234567，", private) == "通行证号H0*******67，"
    assert masked_number("123") == "***"


def test_a_firm_has_no_private_number() -> None:
    firm = dossier("青田石雕有限公司", EntityKind.ENTERPRISE, FIRM_CODE, firm_cases())
    assert firm.on == ON
    assert private_numbers(firm) == frozenset()
