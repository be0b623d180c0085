"""Identity numbers (证件号码): whether the check character fits, what may be a person's, how that is shown.

公民身份号码, GB 11643-1999: area, day of birth, order, check character (a digit or X); 15 digits before. A foreigner's
card (外国人永久居留身份证) has the same form and begins with 9.
统一社会信用代码, GB 32100-2015: 18 signs, public; the first may be a letter (A, N, Y), which older tables refuse.
组织机构代码, GB 11714-1997: eight signs and a check character.

One person's number in thirty fits the check of a credit code by chance: what may be a person's is held to be one.
"""

import re
from datetime import date
from functools import lru_cache

from models.unseen import UNSEEN

DASHES = "\\-\u2010-\u2015\u2212\ufe63\uff0d"
BLANKS = rf"\s{UNSEEN}\u034f\u061c\u115f\u1160\u180b-\u180e\u3164\uffa0"
"""Insides of character classes: what may stand within one number and is no sign of it; many blanks are unseen."""

NO_GAP = re.compile(f"[^{BLANKS}{DASHES}]")

_KEPT = 1 << 11  # numbers that each of these remembers: those of the last few hundred papers
_ESCAPED = re.compile(r"\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8})")
_GAPS = re.compile(f"[{BLANKS}{DASHES}]+")
_PERSON = re.compile("[0-9]{17}[0-9X]")
_CREDIT = re.compile("[0-9A-HJ-NPQRTUWXY]{18}")
_ORGANIZATION = re.compile("[0-9A-Z]{8}[0-9X]")
_SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@lru_cache(_KEPT)
def is_person_number(number: str) -> bool:
    """Whether it is an 18-place 公民身份号码 with the right check character (mod 11)."""
    return bool(_PERSON.fullmatch(number)) and _person_check(number[:17]) == number[17]


@lru_cache(_KEPT)
def is_credit_code(number: str) -> bool:
    """Whether it is a 统一社会信用代码 with the right check character (mod 31)."""
    from stdnum.cn import uscc

    return bool(_CREDIT.fullmatch(number) and uscc.calc_check_digit(number[:17]) == number[17])


def is_organization_code(number: str) -> bool:
    """Whether it is an 组织机构代码 with the right check character (mod 11)."""
    if not _ORGANIZATION.fullmatch(number):
        return False
    weights = (3, 7, 9, 10, 5, 8, 4, 2)
    total = sum(_SIGNS.index(sign) * weight for sign, weight in zip(number[:8], weights, strict=True))
    return "0123456789X0"[(11 - total % 11) % 11] == number[8]


def is_firms(number: str) -> bool:
    """Whether it is the credit code of an organization, and cannot be a person's number as well."""
    return is_credit_code(number) and not (birthday(number) and (number[0] != "9" or is_person_number(number)))


def may_be_persons(number: str) -> bool:
    """Whether these 18 places may be a person's number, a misread one too; a firm's misread code begins with 9."""
    return not is_firms(number) and (number[0] != "9" or birthday(number) is not None)


def birthday(number: str) -> date | None:
    """The day that the places 7 to 14 of an 18-place number say; None where they say none, or are not printed."""
    try:
        day = date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return None
    return day if 1800 <= day.year < 2100 else None


def with_century(number: str) -> str:
    """A number of 15 digits as one of 18: the century, which nobody born later has, and the check character."""
    body = f"{number[:6]}19{number[6:]}"
    return body + _person_check(body)


def without_gaps(number: str) -> str:
    """The number without blanks, dashes and what nobody sees."""
    return _GAPS.sub("", unescaped(number))


def unescaped(text: str) -> str:
    r"""The text, as long as before, with unseen signs for \u200b and the like: so a file's name is kept and shown."""
    return _ESCAPED.sub(lambda found: "\u200b" * len(found[0]), text) if "\\" in text else text


def masked_number(number: str) -> str:
    """One number of a person, masked: 330121********1234. Of an odd form only the first and last two stay."""
    plain = without_gaps(number)
    if len(plain) in {15, 18}:
        return f"{plain[:6]}{'*' * (len(plain) - 10)}{plain[-4:]}"
    return f"{plain[:2]}{'*' * (len(plain) - 4)}{plain[-2:]}" if len(plain) > 4 else "*" * len(plain)


def _person_check(body: str) -> str:
    from stdnum.cn import ric

    return str(ric.calc_check_digit(f"{body}0"))
