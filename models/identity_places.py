"""Where identity numbers of natural persons (身份号码) stand in a text, however they are printed.

Digits may be parted by blanks, line ends and what nobody sees: such a number is judged as if it were printed whole.
Beside Latin letters (in the name of a file) and parted by dashes, other numbers look the same: there the day of birth
must fit, and the check character or, of the old form, the province.
"""

import re
from collections.abc import Iterator

from models.identity_number import BLANKS, DASHES, birthday, is_person_number, may_be_persons, unescaped

Span = tuple[int, int]
"""Start and end (exclusive) in the text."""

_GAP = rf"[{BLANKS}{DASHES}]*+"
# Possessive, so that no text sends it back: 15 digits at least, an X behind 17.
_RUN = re.compile(rf"\d(?:{_GAP}\d){{14,}}+(?:{_GAP}[XxＸｘ])?+")
_SIGN = re.compile(r"[\dXxＸｘ]")
_DASH = re.compile(f"[{DASHES}]")
_BORN = re.compile(r".{8}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}")  # the old form's day of birth
_PROVINCE = re.compile("1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]")
_WORD = re.compile("[0-9A-Za-z]*")
_HASH = re.compile("[0-9a-f]{32,}")  # its digits are nobody's, and masked it names nothing any more
_LATIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
_AROUND = 64  # characters of a word that are looked at


def person_places(text: str) -> Iterator[Span]:
    """The span of every number that is a natural person's, or may be one, in order."""
    text = unescaped(text)
    for run in _RUN.finditer(text):
        places = [found.start() for found in _SIGN.finditer(text, *run.span())]
        signs = run[0] if run[0].isascii() and len(run[0]) == len(places) else "".join(map(text.__getitem__, places))
        yield from _of_run(text, places, _plain(signs))


def _plain(signs: str) -> str:
    return signs.upper() if signs.isascii() else "".join(str(int(one)) if one.isdecimal() else "X" for one in signs)


def _of_run(text: str, places: list[int], signs: str) -> Iterator[Span]:
    """The numbers in one run of digits. None begins or ends within a group: a longer number is another number."""
    done = 0
    for first in range(len(signs) - 14):
        if first < done or (first > 0 and places[first] == places[first - 1] + 1):
            continue
        for length in (18, 15):
            end = first + length
            if end <= len(signs) and not _goes_on(places, signs, end):
                span = places[first], places[end - 1] + 1
                if _is_persons(text, span, signs[first:end]):
                    yield span
                    done = end
                    break


def _goes_on(places: list[int], signs: str, end: int) -> bool:
    return end < len(signs) and places[end] == places[end - 1] + 1 and signs[end] != "X"


def _is_persons(text: str, span: Span, number: str) -> bool:
    start, end = span
    beside = text[start - 1 : start] in _LATIN or text[end : end + 1] in _LATIN
    dashed = end - start > len(number) and bool(_DASH.search(text, start, end))
    if len(number) == 18 and not (beside or dashed):
        return may_be_persons(number)
    if beside and _is_hash(text, span):
        return False
    if len(number) == 18:
        return is_person_number(number) and birthday(number) is not None
    # A telephone number and its extension look like the old form in groups.
    return not dashed and bool(_BORN.match(number)) and (not beside or bool(_PROVINCE.match(number)))


def _is_hash(text: str, span: Span) -> bool:
    """Whether the digits stand within a long word of hexadecimal signs."""
    start, end = span
    before = _WORD.match(text[max(0, start - _AROUND) : start][::-1])
    behind = _WORD.match(text, end, end + _AROUND)
    return bool(before and behind and _HASH.fullmatch(before[0][::-1] + text[start:end] + behind[0]))
