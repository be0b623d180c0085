"""Masking (遮蔽): identity numbers of natural persons never leave the ledger unmasked.

18 characters by GB 11643-1999 (the last may be X), 15 digits before. Codes of organizations (统一社会信用代码,
GB 32100-2015) are public and stay. Where a number could be either, it is masked.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from models import DebtorDossier, EnforcementCase, EntityKind, PartyKind

_LONG = re.compile(r"(?<![0-9A-Za-z])(?:\d\s*){17}[\dXxＸｘ](?![0-9A-Za-z])")
_SHORT = re.compile(r"(?<![0-9A-Za-z])(?:\d\s*){14}\d(?![0-9A-Za-z])")
_BORN = re.compile(r".{6}(?:18|19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")
_BORN_SHORT = re.compile(r".{6}\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")
_CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_IDENTITY_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_LEAST = 6  # a shorter "number" is no identity; blotting it out everywhere would blot out the text


def masked_number(number: str) -> str:
    """One number of a person, masked: 330121********1234. Of an odd form only the first and last two stay."""
    plain = re.sub(r"\s", "", number)
    if len(plain) in {15, 18}:
        return f"{plain[:6]}{'*' * (len(plain) - 10)}{plain[-4:]}"
    return f"{plain[:2]}{'*' * (len(plain) - 4)}{plain[-2:]}" if len(plain) > 4 else "*" * len(plain)


def mask(text: str, private: Iterable[str] = ()) -> str:
    """The text with every identity number masked, and every number of `private` (passports and other forms)."""
    text = _LONG.sub(lambda found: masked_number(found[0]) if _is_identity(found[0]) else found[0], text)
    text = _SHORT.sub(lambda found: masked_number(found[0]) if _is_old_identity(found[0]) else found[0], text)
    return _blot(text, private if isinstance(private, frozenset) else frozenset(private)) if private else text


def _blot(text: str, private: frozenset[str]) -> str:
    """Mask each of these numbers wherever it stands; a night has thousands of them and a page a million values."""
    starts, heads = _heads(private)
    shown, done = [], 0
    for found in starts.finditer(text):
        place = found.start()
        if place < done:
            continue
        number = next((one for one in heads.get(text[place : place + _LEAST], ()) if text.startswith(one, place)), "")
        if number:
            shown += [text[done:place], masked_number(number)]
            done = place + len(number)
    return "".join([*shown, text[done:]]) if shown else text


@lru_cache(maxsize=8)
def _heads(private: frozenset[str]) -> tuple[re.Pattern[str], dict[str, list[str]]]:
    """Where a number may begin, and the numbers by their first characters, the longest first."""
    heads: dict[str, list[str]] = {}
    for number in sorted(private, key=lambda one: (-len(one), one)):
        heads.setdefault(number[:_LEAST], []).append(number)
    # A number shorter than its head stands under itself and is never asked for; nobody gives such a one.
    return re.compile("[" + "".join(map(re.escape, sorted({number[0] for number in private if number}))) + "]"), heads


def shown_number(number: str | None, kind: EntityKind) -> str | None:
    """A debtor's own number as it may be shown: codes of organizations whole, numbers of persons masked."""
    if number is None or is_credit_code(number):
        return number
    if kind in {EntityKind.PERSON, EntityKind.OTHER}:
        return masked_number(number)
    # A sole trader, at times read as a firm, may stand in the paper under its operator's identity number; of these
    # none begins with 9 or a letter, as a firm's misread code does.
    return number if number[0] in "9ANY" and kind is not EntityKind.INDIVIDUAL_BUSINESS else mask(number)


def private_numbers(*dossiers: DebtorDossier, cases: Iterable[EnforcementCase] = ()) -> frozenset[str]:
    """Every identity number of a natural person in these dossiers and cases."""
    every = [*cases, *(case for dossier in dossiers for case in dossier.cases)]
    parties = (party for case in every for filing in case.filings for party in filing.parties)
    found = {party.id_number for party in parties if party.kind is PartyKind.PERSON and party.id_number}
    own = {d.debtor.id_number for d in dossiers if d.debtor.kind is EntityKind.PERSON and d.debtor.id_number}
    return frozenset(number for number in found | own if len(number) >= _LEAST and "*" not in number)


def is_credit_code(number: str) -> bool:
    """Whether the check character of a 统一社会信用代码 holds."""
    number = number.upper()
    if len(number) != 18 or any(sign not in _CREDIT for sign in number):
        return False
    total = sum(_CREDIT.index(sign) * pow(3, place, 31) for place, sign in enumerate(number[:17]))
    return _CREDIT[-total % 31] == number[17]


def _is_identity(printed: str) -> bool:
    number = "".join(str(int(sign)) if sign.isdigit() else "X" for sign in printed if not sign.isspace())
    total = sum(int(sign) * weight for sign, weight in zip(number[:17], _IDENTITY_WEIGHTS, strict=True))
    if number[17] == "10X98765432"[total % 11]:
        return True
    # A misread identity number is masked as well; a code of an organization begins with 9 and holds no birthday.
    return not is_credit_code(number) and (bool(_BORN.match(number)) or number[0] != "9")


def _is_old_identity(printed: str) -> bool:
    return bool(_BORN_SHORT.match("".join(str(int(sign)) for sign in printed if sign.isdigit())))
