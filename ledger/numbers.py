"""Identity numbers as printed: 统一社会信用代码 (GB 32100), 组织机构代码 (GB 11714), 公民身份号码 (GB 11643).

A failing check digit lowers trust, it does not delete: such a number still joins to the very same number, but it never
keeps two parties apart.
"""

import re
import unicodedata
from datetime import date
from functools import lru_cache

from models import Party, PartyKind

KEPT = 1 << 11
"""Texts that each of these remembers: those of a debtor of hundreds of cases, or of the last few hundred papers.

Eight times as many are not found again more often, and a night's memory grows with its papers until they are full.
"""
_CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_ALL = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_PERSON_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_FULL = re.compile(r"[0-9A-Z]{8,18}")
_MASK = re.compile(r"[*×某•●■□]")


@lru_cache(KEPT)
def squeeze(text: str) -> str:
    """NFKC without white space: how names, numbers and addresses are compared."""
    return "".join(unicodedata.normalize("NFKC", text).split())


def printed(party: Party) -> str | None:
    """The party's number, squeezed, in capitals, without dashes, every mask as *; 15 digits made 18."""
    return _plain(party.id_number, person=party.kind is PartyKind.PERSON) if party.id_number else None


@lru_cache(KEPT)
def _plain(as_printed: str, *, person: bool) -> str | None:
    number = _MASK.sub("*", re.sub(r"[-－—]", "", squeeze(as_printed)).upper())
    if "XX" in number and not is_credit_code(number):
        number = number.replace("X", "*")
    if person and re.fullmatch(r"\d{15}", number):
        body = f"{number[:6]}19{number[6:]}"
        number = body + _person_check(body)
    return number or None


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
    return is_credit_code(number) or is_person_number(number) or _is_org_code(number)


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
    return is_credit_code(number) or _is_org_code(number)


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
    try:
        return date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return None


@lru_cache(KEPT)
def is_credit_code(number: str) -> bool:
    """Whether it is a 统一社会信用代码 with the right check character (mod 31)."""
    if len(number) != 18 or any(sign not in _CREDIT for sign in number):
        return False
    total = sum(_CREDIT.index(sign) * pow(3, place, 31) for place, sign in enumerate(number[:17]))
    return _CREDIT[-total % 31] == number[17]


@lru_cache(KEPT)
def is_person_number(number: str) -> bool:
    """Whether it is an 18-place 公民身份号码 with the right check digit (mod 11)."""
    return bool(re.fullmatch(r"\d{17}[\dX]", number)) and _person_check(number[:17]) == number[17]


def _person_check(body: str) -> str:
    return "10X98765432"[sum(int(digit) * weight for digit, weight in zip(body, _PERSON_WEIGHTS, strict=True)) % 11]


def _is_org_code(number: str) -> bool:
    if not re.fullmatch(r"[0-9A-Z]{8}[0-9X]", number):
        return False
    weights = (3, 7, 9, 10, 5, 8, 4, 2)
    total = sum(_ALL.index(sign) * weight for sign, weight in zip(number[:8], weights, strict=True))
    return "0123456789X0"[(11 - total % 11) % 11] == number[8]
