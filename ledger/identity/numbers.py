"""Identity numbers as printed: what they say of who is who. What is one: models/identity_number.py.

A failing check digit lowers trust, it does not delete: such a number still joins to the very same number, but it never
keeps two parties apart.
"""

import re
from datetime import date
from functools import lru_cache

from models import Party, PartyKind
from models.comparable import KEPT, squeeze
from models.identity_number import birthday, is_credit_code, is_organization_code, is_person_number, with_century

_FULL = re.compile(r"[0-9A-Z]{8,18}")
_MASK = re.compile(r"[*×某•●■□]")


def printed(party: Party) -> str | None:
    """The party's number, squeezed, in capitals, without dashes, every mask as *; 15 digits made 18."""
    return _plain(party.id_number, person=party.kind is PartyKind.PERSON) if party.id_number else None


@lru_cache(KEPT)
def _plain(as_printed: str, *, person: bool) -> str | None:
    number = _MASK.sub("*", re.sub(r"[-－—]", "", squeeze(as_printed)).upper())
    if "XX" in number and not is_credit_code(number):
        number = number.replace("X", "*")
    if person and re.fullmatch(r"\d{15}", number):
        number = with_century(number)
    return number or None


def as_numbers(words: str) -> frozenset[str]:
    """Words that somebody asks with (squeezed, in capitals) as a number is kept: no dashes; of 15 digits also as 18."""
    plain = re.sub(r"(?<=[0-9A-Z])[-—](?=[0-9A-Z])", "", words)
    return frozenset({plain, with_century(plain)} if re.fullmatch("[0-9]{15}", plain) else {plain})


def is_full(number: str) -> bool:
    """Whether every character is printed, so that the number names one person or organization."""
    return bool(_FULL.fullmatch(number))


def identity(party: Party) -> str | None:
    """What the fully printed number says: an organization's code (characters 9-17 of the credit code), or the number.

    A sole trader (个体工商户) is at times printed with its operator's identity number: that is no organization code.
    """
    number = printed(party)
    return _identity(number, party.name, person=party.kind is PartyKind.PERSON) if number else None


@lru_cache(KEPT)
def _identity(number: str, name: str, *, person: bool) -> str | None:
    if not is_full(number) or _is_filler(number):
        return None
    if person:
        # A passport's number names one person only together with the name: other states give out the same one.
        return f"person:{number}" if len(number) == 18 else f"person:{number}|{squeeze(name).upper()}"
    if len(number) == 18 and not (is_person_number(number) and not is_credit_code(number)):
        return f"org:{number[8:17]}"
    return f"org:{number}" if len(number) == 9 else f"number:{number}"


def _is_filler(number: str) -> bool:
    """Whether it stands in for a number that was not known (000000000000000000, 123456789)."""
    return len(set(number)) <= 2 or number in "0123456789012345678901234567890"


def fits(number: str) -> bool:
    """Whether the check character of a number fits: of a credit code, an organization code or an identity number."""
    return is_credit_code(number) or is_person_number(number) or is_organization_code(number)


def organization_code(number: str) -> str:
    """A credit code is compared by the organization code in it (characters 9-17), so that both forms agree."""
    return number[8:17] if len(number) == 18 else number


def is_trusted(party: Party) -> bool:
    """Whether the number may keep two parties apart: masked in part, or its check digit holds."""
    number = printed(party)
    return bool(number) and _is_trusted(number, person=party.kind is PartyKind.PERSON)


@lru_cache(KEPT)
def _is_trusted(number: str, *, person: bool) -> bool:
    if not is_full(number):
        return len(number) == 18
    if person:
        return is_person_number(number)
    return is_credit_code(number) or is_organization_code(number)


def born(party: Party) -> date | None:
    """Day of birth: as printed, else from the identity number where these digits are printed.

    A full number that fails its check was misread somewhere, perhaps here: it tells no day.
    """
    if party.birth_date or party.kind is not PartyKind.PERSON:
        return party.birth_date
    return _born(printed(party) or "")


@lru_cache(KEPT)
def _born(number: str) -> date | None:
    if len(number) != 18 or (is_full(number) and not is_person_number(number)):
        return None
    return birthday(number)
