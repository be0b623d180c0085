"""Identity numbers of persons never go out; codes of firms do."""

import pytest
from alerts_cases import FIRM_CODE, IDENTITY, ON, dossier, firm_cases, person_flag
from growth import grows_with_the_square

from alerts.privacy.masking import mask, private_numbers, shown_number
from models import EntityKind

BOTH = "330121198508231804"  # a person's number that the check of a credit code fits as well

MASKED = [
    (f"公民身份号码{IDENTITY}。", "公民身份号码330121********2210。", "in a sentence"),
    ("身份证号33012119760315221X", "身份证号330121********221X", "X at the end, check digit wrong"),
    ("330121 19760315 2210", "330121********2210", "printed in groups"),
    ("３３０１２１１９７６０３１５２２１０", "３３０１２１********２２１０", "full width"),
    ("3301211976\n03152210", "330121********2210", "over a line break"),
    ("330121760315221", "330121*****5221"[:6] + "*****5221", "fifteen digits"),
    ("330121197613152210", "330121********2210", "misread month"),
    (f"zhang{IDENTITY}.pdf", "zhang330121********2210.pdf", "in the name of a file"),
    ("330121\u200b19760315\u200b2210", "330121********2210", "with signs that nobody sees"),
    ("3301-2119-7603-1522-10", "330121********2210", "with dashes"),
    (BOTH, "330121********1804", "the check of a credit code fits it too"),
    ("外国人永久居留身份证911124198503120310", "外国人永久居留身份证911124********0310", "a foreigner's begins with 9"),
]
KEPT = [
    (FIRM_CODE, "credit code with letters"),
    ("913301007109252380", "credit code of digits only, no birthday in it"),
    ("913301216308064725", "credit code of digits that a person's check fits, no birthday in it"),
    ("（2022）浙0109执3101号", "case number"),
    ("6228480329876543210", "nineteen digits"),
    ("330121********2210", "masked already"),
    ("3,854,500.50", "an amount"),
    ("A330121197603152211", "part of a longer word, and the check character does not fit"),
]


@pytest.mark.parametrize(("text", "expected", "_why"), MASKED, ids=[why for *_, why in MASKED])
def test_masked(text: str, expected: str, _why: str) -> None:
    assert mask(text) == expected
    assert mask(mask(text)) == expected


@pytest.mark.parametrize(("text", "_why"), KEPT, ids=[why for _, why in KEPT])
def test_kept(text: str, _why: str) -> None:
    assert mask(text) == text


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
        (BOTH, EntityKind.PERSON, "330121********1804"),
        (BOTH, EntityKind.INDIVIDUAL_BUSINESS, "330121********1804"),
        (BOTH, EntityKind.OTHER, "330121********1804"),
        (BOTH, EntityKind.ENTERPRISE, "330121********1804"),
        ("913301216308064725", EntityKind.INDIVIDUAL_BUSINESS, "913301216308064725"),
        ("913301216308064725", EntityKind.OTHER, "913301216308064725"),
        ("911124198503120310", EntityKind.PERSON, "911124********0310"),
        (None, EntityKind.PERSON, None),
    ],
)
def test_a_debtors_own_number(number: str | None, kind: EntityKind, shown: str | None) -> None:
    assert shown_number(number, kind) == shown


def test_numbers_of_an_odd_form_are_masked_wherever_they_stand() -> None:
    private = private_numbers(person_flag(number="H0301234567").dossier)
    assert mask("通行证号H0301234567，", private) == "通行证号H0*******67，"


@pytest.mark.parametrize(
    ("text", "shown", "why"),
    [
        ("H0301234567", "H0*******67", "as it was read"),
        ("通行证号H030 123\n4567，", "通行证号H0*******67，", "with a blank and a line's end"),
        ("H0301\u200b234567", "H0*******67", "with a sign that nobody sees"),
        ("H030-1234-567", "H0*******67", "with dashes"),
        (r"H0301\u200b234567.pdf", "H0*******67.pdf", "in a file's name, an unseen sign by its code"),
        ("h0301234567.pdf", "h0*******67.pdf", "a small letter"),
        ("Ｈ０３０１２３４５６７", "Ｈ０*******６７", "wide"),
        ("两证H0301234567H0301234567", "两证H0*******67H0*******67", "twice"),
        ("H03012345、H0301234568", "H03012345、H0301234568", "a shorter and another one stay"),
        ("（2021）浙0109执3123号", "（2021）浙0109执3123号", "a case number stays"),
        ("执行款 1,234,567.89\n元", "执行款 1,234,567.89\n元", "gaps elsewhere stay as they are"),
    ],
)
def test_a_known_number_is_masked_however_it_is_printed(text: str, shown: str, why: str) -> None:
    assert mask(text, {"H0301234567", "E1234-5678"}) == shown, why


def test_thousands_of_known_numbers_of_one_town_cost_no_more() -> None:
    def masked(size: int) -> str:
        return mask("33010000" * (2 * size), frozenset(f"3301{order:07}Q" for order in range(size)))

    assert not grows_with_the_square(masked, 5_000), "each number sought for itself in a text that grows as well"


def test_a_firm_has_no_private_number() -> None:
    firm = dossier("青田石雕有限公司", EntityKind.ENTERPRISE, FIRM_CODE, firm_cases())
    assert firm.on == ON
    assert private_numbers(firm) == frozenset()
