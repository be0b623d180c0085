"""What is found in a pattern's form: the strings of which one stands in whatever it matches (see `literals`)."""

import re
from collections.abc import Iterable
from itertools import product
from re import _constants as op  # type: ignore[attr-defined]  # the parser of the standard library, the same in 3.11 to 3.13
from typing import Any, NamedTuple

_MOST = 120  # strings; with more, asking costs as much as trying
# Their standing in a paper says nothing: seven papers in ten hold each of them.
_IN_EVERY_PAPER = frozenset(
    "法院 人民法院 本院 申请 执行 申请执行 申请执行人 被执行人 裁定 一案 公司 "
    "元 年 月 20 19 （20 （ ） 、 ， 。 ： 的 和 与 及 以 在 于 由 对".split()
)
FORM = 2
"""Raised when other strings are found of the same pattern, so that kept ones are found anew."""
ZERO_WIDTH = frozenset({op.AT, op.ASSERT, op.ASSERT_NOT})
REPEATS = frozenset({op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT})
"""Items of a pattern that match no character, and those that match what stands in them again."""
Strings = frozenset[str]


class Required(NamedTuple):
    """Strings of which one stands in every match, and in all that is searched with success; none where none is known.

    The answer is never wrong in saying no: look-arounds and anchors only narrow what a pattern matches. What stands
    ahead of a match (^(?=.*A)(?!.*B)) is in what was searched.
    """

    matched: Strings
    searched: Strings


def required(parsed: Any, flags: int) -> Required:
    """Of a pattern as the standard library parses it."""
    if flags & re.IGNORECASE:
        return Required(frozenset(), frozenset())
    matched = _needed(parsed) or frozenset()
    ahead = (_needed(value[1]) for kind, value in parsed if kind is op.ASSERT and value[0] > 0)
    return Required(matched, max((matched, *filter(None, ahead)), key=lambda one: (bool(one), one and _telling(one))))


def _needed(items: Any) -> Strings | None:
    """The most telling strings of a sequence: the longest, rather words than years, then the fewest."""
    return max(_found(items), key=_telling, default=None)


def _found(items: Any) -> list[Strings]:
    """Sets of strings of each of which one stands in all that a sequence matches."""
    found: list[Strings] = []
    run: Strings = frozenset({""})
    for kind, value in items:
        exact = _exact(kind, value)
        longer = frozenset(map("".join, product(run, exact))) if exact is not None else None
        if longer is not None and len(longer) <= _MOST:
            run = longer
            continue
        found.append(run)
        run = exact if exact is not None else frozenset({""})
        if exact is None and (inner := _inner(kind, value)):
            found.append(inner)
    return [_shortest(strings) for strings in (*found, run) if strings and "" not in strings]


def _shortest(strings: Strings) -> Strings:
    """Without those that hold another one: where 注销登记 stands, 注销 does."""
    return frozenset(one for one in strings if not any(other in one for other in strings if other is not one))


def _telling(strings: Strings) -> tuple[bool, int, bool, int]:
    rare = strings.isdisjoint(_IN_EVERY_PAPER)
    return rare, min(map(len, strings)), not any(map(str.isascii, strings)), -len(strings)


def _few(strings: Strings) -> tuple[bool, int]:
    return min(map(len, strings)) > 1, -len(strings)


def _inner(kind: Any, value: Any) -> Strings | None:
    """Strings that one item of a sequence cannot do without."""
    if kind is op.SUBPATTERN:
        return None if value[1] else _needed(value[3])
    if kind is op.ATOMIC_GROUP:
        return _needed(value)
    if kind in REPEATS:
        return _needed(value[2]) if value[0] else None
    return _of_branches(value[1]) if kind is op.BRANCH else None


def _of_branches(branches: Iterable[Any]) -> Strings | None:
    """Strings of which one stands in what any branch matches: the most telling, or the fewest where those are many."""
    every = [_found(branch) for branch in branches]
    for choice in (_telling, _few):
        joined = _shortest(frozenset(string for found in every for string in max(found, key=choice, default=())))
        if all(every) and len(joined) <= _MOST:
            return joined
    return None


def _exact(kind: Any, value: Any) -> Strings | None:
    """All strings that one item matches, where they are few."""
    if kind in ZERO_WIDTH:
        return frozenset({""})
    if kind is op.LITERAL:
        return frozenset({chr(value)})
    if kind is op.IN and len(value) <= _MOST and all(one is op.LITERAL for one, _ in value):
        return frozenset(chr(code) for _, code in value)
    if kind is op.SUBPATTERN and not value[1]:
        return _exact_sequence(value[3])
    return _exact_choice(kind, value)


def _exact_choice(kind: Any, value: Any) -> Strings | None:
    """The same of branches, and of what may be missing."""
    if kind is op.BRANCH:
        every = [_exact_sequence(branch) for branch in value[1]]
        joined = frozenset(string for strings in every for string in strings or ())
        return joined if None not in every and len(joined) <= _MOST else None
    if kind in REPEATS and value[1] == 1:
        once = _exact_sequence(value[2])
        return once if once is None or value[0] else once | {""}
    return None


def _exact_sequence(items: Any) -> Strings | None:
    whole: Strings = frozenset({""})
    for kind, value in items:
        exact = _exact(kind, value)
        if exact is None or len(exact) * len(whole) > _MOST:
            return None
        whole = frozenset(map("".join, product(whole, exact)))
    return whole
