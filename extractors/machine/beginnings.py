"""With which characters a match of a pattern can begin, told to the pattern machine.

The machine looks for a beginning ten times as fast as it tries a pattern. `re` tells it what a match begins with only
where that stands at the very front (法院, 审判长|审判员), not behind what may be missing, beside an anchor or behind a
look-around; nearly every pattern here is of those. What a pattern matches stays the same: at all other places it would
have failed at once.
"""

from collections.abc import Iterable
from re import _compiler as compiler  # type: ignore[attr-defined]  # of the standard library, the same in 3.11 to 3.13
from re import _constants as op  # type: ignore[attr-defined]
from typing import Any

from extractors.machine.required import REPEATS, ZERO_WIDTH

FORM = 1
"""To be raised when other sets are told, so that patterns kept from before are made anew."""
_INFO, _SKIP, _MASK, _SET = 0, 1, 2, 5  # where these stand in front of a pattern's code; the set behind its two widths
_TOLD = compiler.SRE_INFO_PREFIX | compiler.SRE_INFO_CHARSET
_UNTOLD = compiler.SRE_FLAG_IGNORECASE | compiler.SRE_FLAG_LOCALE
_MOST = 1_000  # characters of a range; a set of most ideographs spares nothing
Set = list[tuple[Any, Any]]
"""Members of a set of characters, as the parser writes them: characters, ranges, kinds (\\d)."""
_First = tuple[Set, bool]
"""The characters that something may begin with, and whether it may be empty."""


def told(code: list[int], parsed: Any, flags: int) -> list[int]:
    """A pattern's code with its beginnings put in front, where they are known and the code does not tell any yet."""
    if code[_INFO] != op.INFO or code[_MASK] & _TOLD or (flags | parsed.state.flags) & _UNTOLD:
        return code
    known = beginnings(parsed)
    if not known:
        return code
    members, _ = compiler._optimize_charset(known)  # noqa: SLF001 `re` has no public door to this
    described: list[int] = []
    compiler._compile_charset(members, flags | parsed.state.flags, described)  # noqa: SLF001 the same
    behind = _SKIP + code[_SKIP]
    front = [code[_INFO], _SET - _SKIP + len(described), compiler.SRE_INFO_CHARSET, *code[_MASK + 1 : _SET]]
    return [*front, *described, *code[behind:]]


def beginnings(parsed: Any) -> Set | None:
    """The characters that a match can begin with; None where they are not known, too many, or it may be empty."""
    found = _of_sequence(parsed)
    return None if found is None or found[1] else found[0]


def _of_sequence(items: Iterable[tuple[Any, Any]]) -> _First | None:
    """Of a sequence: those of its first item, and of the next as long as all before it may be empty."""
    members: Set = []
    for kind, value in items:
        first = _of_item(kind, value)
        if first is None:
            return None
        members += first[0]
        if not first[1]:
            return members, False
    return members, True


def _of_item(kind: Any, value: Any) -> _First | None:
    if kind in ZERO_WIDTH:  # a look-around only narrows what the next item begins with
        return [], True
    if kind is op.LITERAL:
        return [(kind, value)], False
    if kind is op.IN:
        return None if any(map(_is_wide, value)) else (list(value), False)
    return _of_group(kind, value)


def _of_group(kind: Any, value: Any) -> _First | None:
    """Of what holds further items; of what is not known here (a group said again) none."""
    if kind is op.SUBPATTERN:
        return None if value[1] or value[2] else _of_sequence(value[3])
    if kind is op.ATOMIC_GROUP:
        return _of_sequence(value)
    if kind in REPEATS:
        first = _of_sequence(value[2])
        return first and (first[0], first[1] or not value[0])
    return _of_branches(value[1]) if kind is op.BRANCH else None


def _of_branches(branches: Iterable[Any]) -> _First | None:
    """Of a choice: those of each branch."""
    members: Set = []
    empty = False
    for branch in branches:
        first = _of_sequence(branch)
        if first is None:
            return None
        members += first[0]
        empty = empty or first[1]
    return members, empty


def _is_wide(member: tuple[Any, Any]) -> bool:
    kind, value = member
    return kind is op.NEGATE or (kind is op.RANGE and value[1] - value[0] > _MOST)
