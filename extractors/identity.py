"""Check characters and lengths of identity numbers: one that fails lowers trust, it does not delete the number."""

from models import Party, PartyKind, Warn
from models.identity_number import is_credit_code, is_person_number, masked_number

_FULL_LENGTH = 18
_LENGTHS = frozenset({8, 9, 10, 13, 15, _FULL_LENGTH})
"""Signs of a number printed in full: 组织机构代码 with or without its check character, 注册号, persons' and firms'."""
_FIGURES = str.maketrans("OoIl", "0011")


def id_warning(party: Party) -> Warn | None:
    """A warning where a fully printed number fails its check character or is cut; None for a masked one."""
    number = party.id_number
    if not number or not number.isalnum() or "X" in number[:-1].upper():
        return None
    if number[0].isdecimal() and len(number) not in _LENGTHS:
        sentence = f"id_number of {party.role} {party.name}: {_shown(party)} has {len(number)} characters"
        return Warn(code="id_length", sentence=sentence)
    if len(number) != _FULL_LENGTH or checks(number, party.kind):
        return None
    sentence = f"id_number of {party.role} {party.name}: the check character of {_shown(party)} does not fit"
    return Warn(code="id_check_character", sentence=sentence)


def as_drawn(number: str, kind: PartyKind) -> str:
    """A number read from a picture, its letters O and I, which no number has, as the figures that they look like.

    Only where the check character then fits; else as it was read.
    """
    figures = number.translate(_FIGURES)
    return figures if len(number) == _FULL_LENGTH and checks(figures, kind) else number


def checks(number: str, kind: PartyKind) -> bool:
    """Whether the check character fits."""
    number = number.upper()
    return is_person_number(number) or (kind is not PartyKind.PERSON and is_credit_code(number))


def _shown(party: Party) -> str:
    number = party.id_number or ""
    return masked_number(number) if party.kind is PartyKind.PERSON else number
