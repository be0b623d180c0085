"""Check characters of identity numbers: a failing one lowers trust, it does not delete the number.

统一社会信用代码 GB 32100-2015 (18 characters; the first may be a letter: A, N, Y, which older tables refuse),
公民身份号码 GB 11643-1999 (18 digits, the last may be X).
"""

from stdnum.cn import ric, uscc

from models import Party, PartyKind, Warn

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
    person = number[:17].isdigit() and ric.calc_check_digit(number) == number[-1]
    return bool(person or (kind is not PartyKind.PERSON and _is_credit_code(number)))


def _is_credit_code(number: str) -> bool:
    try:
        return bool(uscc.calc_check_digit(number[:-1]) == number[-1])
    except ValueError:  # a letter that no code has: I, O, S, V, Z
        return False


def _shown(party: Party) -> str:
    number = party.id_number or ""
    return f"{number[:6]}********{number[-4:]}" if party.kind is PartyKind.PERSON else number
