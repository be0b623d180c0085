"""What a pattern cannot match without: strings of which one stands in every match of it.

Most papers hold no word of most patterns. Which strings of all patterns stand in the paper is found out once, and costs
as much as trying one pattern on it; the answer is never wrong in saying no, for look-arounds and
anchors only narrow what a pattern matches.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from itertools import compress, islice, product
from re import _constants as op  # type: ignore[attr-defined]  # the parser of the standard library, the same in 3.11 to 3.13
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import numpy as np

_MOST = 120  # strings; with more, asking costs as much as trying
_ZERO_WIDTH = frozenset({op.AT, op.ASSERT, op.ASSERT_NOT})
_REPEATS = frozenset({op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT})
Strings = frozenset[str]
_ANY: Strings = frozenset({""})


def may_match(pattern: re.Pattern[str], text: str) -> bool:
    """Whether the pattern may match anywhere in the text; False is certain."""
    return bool(standing(pattern, text))


def standing(pattern: re.Pattern[str], text: str) -> Collection[str]:
    """Those of the strings that stand in the text: in a piece that `holds` none of them the pattern does not match.

    None of them where it matches nowhere in the text; the empty string, which stands everywhere, where none is known.
    """
    strings = needed(pattern)
    return _standing(text, len(_STRINGS)) & strings if strings else _ANY


@lru_cache(maxsize=4)
def _standing(text: str, count: int) -> Strings:
    """Those of the first strings of all patterns that stand in the text.

    Of a thousand few do. Only those are looked for of which the first two characters stand in it side by side and the
    last two as well, or two others of the same sum.
    """
    marks = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    pairs = np.zeros(_SUMS, np.bool_)
    pairs[_sums(marks[:-1], marks[1:])] = pairs[_SINGLE] = True
    first, last = _pairs_of_strings(count)
    return frozenset([string for string in compress(_STRINGS, pairs[first] & pairs[last]) if string in text])


@lru_cache(maxsize=1)
def _pairs_of_strings(count: int) -> tuple[Any, Any]:
    """The sums of the first two and of the last two characters of the first strings of all patterns."""
    strings = [string if len(string) > 1 else "\0\0" for string in islice(_STRINGS, count)]
    first, second, last_but_one, last = (
        np.array([ord(string[place]) for string in strings], np.uint32) for place in (0, 1, -2, -1)
    )
    return _sums(first, second), _sums(last_but_one, last)


def _sums(left: Any, right: Any) -> Any:
    return left * 31 + right & _SUMS - 1


_SUMS, _SINGLE = 1 << 16, 0


def holds(text: str, strings: Iterable[str]) -> bool:
    """Whether one of the strings stands in the text."""
    for string in strings:  # noqa: SIM110 any() takes twice as long, and this is asked a thousand times a paper
        if string in text:
            return True
    return False


def needed(pattern: re.Pattern[str], *, ahead: bool = False) -> Strings:
    """Strings of which every match holds one; none where no such strings are known.

    With `ahead` those too that stand ahead of the match: of what is searched, not of what is matched.
    """
    if ahead:
        return max((needed(pattern), *_ahead(pattern)), key=lambda one: (bool(one), _telling(one) if one else ()))
    known = _KNOWN.get(id(pattern))
    if known is None:
        known = _KNOWN[id(pattern)] = pattern, _strings(pattern)
        _STRINGS.update(dict.fromkeys(sorted(known[1])))
    return known[1]


# By identity, for a pattern's own hash is made of all its code at every question; kept with it, so that it stays alone.
_KNOWN: dict[int, tuple[re.Pattern[str], Strings]] = {}
# The strings of all patterns asked about so far, each once, in the order they came.
_STRINGS: dict[str, None] = {}


def _ahead(pattern: re.Pattern[str]) -> Iterator[Strings]:
    """Strings of what a pattern looks ahead for, at its own level: ^(?=.*A)(?!.*B)."""
    for kind, value in parser.parse(pattern.pattern, pattern.flags):
        if kind is op.ASSERT and value[0] > 0:
            yield _needed(value[1]) or frozenset()


def _strings(pattern: re.Pattern[str]) -> Strings:
    if pattern.flags & re.IGNORECASE:
        return frozenset()
    return _needed(parser.parse(pattern.pattern, pattern.flags)) or frozenset()


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


def _telling(strings: Strings) -> tuple[int, bool, int]:
    return min(map(len, strings)), not any(map(str.isascii, strings)), -len(strings)


def _few(strings: Strings) -> tuple[bool, int]:
    return min(map(len, strings)) > 1, -len(strings)


def _inner(kind: Any, value: Any) -> Strings | None:
    """Strings that one item of a sequence cannot do without."""
    if kind is op.SUBPATTERN:
        return None if value[1] else _needed(value[3])
    if kind is op.ATOMIC_GROUP:
        return _needed(value)
    if kind in _REPEATS:
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
    if kind in _ZERO_WIDTH:
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
    if kind in _REPEATS and value[1] == 1:
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
