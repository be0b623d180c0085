"""Check characters of identity numbers: a failing one lowers trust, it does not delete the number."""

from models import Party, PartyKind, Warn
from models.identity_number import is_credit_code, is_person_number, masked_number

_FULL_LENGTH = 18
_FIGURES = str.maketrans("OoIl", "0011")


def id_warning(party: Party) -> Warn | None:
    """A warning where a fully printed number fails its check character; None for a masked or short one."""
    number = party.id_number
    if not number or len(number) != _FULL_LENGTH or not number.isalnum() or "X" in number[:-1].upper():
        return None
    if checks(number, party.kind):
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
