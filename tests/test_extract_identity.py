"""Check characters of identity numbers: a doubt is said, the number stays."""

import pytest

from extractors.identity import as_drawn, checks, id_warning
from models import EntityKind, Evidence, Party, PartyKind

ROWS = [
    # number, kind, whether the check character fits, why
    ("91330109784391627J", PartyKind.ORGANIZATION, True, "a firm's credit code"),
    ("91330109784391627K", PartyKind.ORGANIZATION, False, "its last character changed"),
    ("9133010978439162OJ", PartyKind.ORGANIZATION, False, "the letter O, which no code has"),
    ("14012119770512362X", PartyKind.PERSON, False, "a person's number with another last character"),
    ("140121197705123626", PartyKind.PERSON, True, "a person's number"),
    ("140121197705123626", PartyKind.ORGANIZATION, True, "a shop under its operator's number"),
    ("91330109784391627J", PartyKind.PERSON, False, "a credit code is no person's number"),
]


DRAWN = [
    # what OCR read, kind, the number, why
    ("91140106MAOHB63T5H", PartyKind.ORGANIZATION, "91140106MA0HB63T5H", "O in a firm's code"),
    ("l40121197705l23626", PartyKind.PERSON, "140121197705123626", "l in a person's number"),
    ("91140106MAOHB63T5J", PartyKind.ORGANIZATION, "91140106MAOHB63T5J", "the check character fits neither way"),
    ("MAOHB63T-5", PartyKind.ORGANIZATION, "MAOHB63T-5", "a short number, that nothing confirms"),
]


@pytest.mark.parametrize(("seen", "kind", "number", "why"), DRAWN)
def test_letters_that_no_number_has(seen: str, kind: PartyKind, number: str, why: str) -> None:
    assert as_drawn(seen, kind) == number, why


def _party(number: str | None, kind: PartyKind) -> Party:
    words = Evidence(file="a.txt", page=1, start=0, end=2, quote="某甲")
    entity = EntityKind.PERSON if kind is PartyKind.PERSON else EntityKind.ENTERPRISE
    return Party(name="某甲", role="被执行人", kind=kind, entity=entity, evidence=words, id_number=number)


@pytest.mark.parametrize(("number", "kind", "fits", "why"), ROWS)
def test_check_character(number: str, kind: PartyKind, fits: bool, why: str) -> None:
    assert checks(number, kind) is fits, why
    assert (id_warning(_party(number, kind)) is None) is fits


@pytest.mark.parametrize("number", [None, "330121196408******", "67203394-8", "XXXXXXXXXXXXXX1970"])
def test_a_masked_or_short_number_is_not_doubted(number: str | None) -> None:
    assert id_warning(_party(number, PartyKind.PERSON)) is None


@pytest.mark.parametrize(
    ("number", "doubted", "why"),
    [
        ("330102", True, "cut behind the area"),
        ("33010219800305", True, "four signs are missing"),
        ("3301021980030512345", True, "one too many"),
        ("784391627", False, "a code of an organisation"),
        ("330100200123456", False, "a number of fifteen digits"),
        ("E1234567", False, "a passport"),
        ("H1234567890", False, "a permit, which begins with a letter"),
    ],
)
def test_a_number_of_no_known_length_is_doubted(number: str, doubted: bool, why: str) -> None:
    warning = id_warning(_party(number, PartyKind.PERSON))
    assert (warning is not None and warning.code == "id_length") is doubted, why


def test_the_warning_hides_a_persons_number() -> None:
    warning = id_warning(_party("140121197705123627", PartyKind.PERSON))
    assert warning
    assert "140121********3627" in warning.sentence
