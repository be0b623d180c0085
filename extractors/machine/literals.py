"""What a pattern cannot match without: strings of which one stands in every match of it.

Most papers hold no word of most patterns. Which strings of all patterns stand in the paper is found out once, and costs
as much as trying one pattern on it.
"""

import re
from collections.abc import Collection, Iterable
from functools import lru_cache
from itertools import compress, islice
from typing import Any

import numpy as np

from extractors.machine.kept_patterns import required_of
from extractors.machine.required import Strings

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


def needed(pattern: re.Pattern[str]) -> Strings:
    """Strings of which every match holds one; none where no such strings are known."""
    known = _KNOWN.get(id(pattern))
    if known is None:
        known = _KNOWN[id(pattern)] = pattern, required_of(pattern).matched
        _STRINGS.update(dict.fromkeys(sorted(known[1])))
    return known[1]


# By identity, for a pattern's own hash is made of all its code at every question; kept with it, so that it stays alone.
_KNOWN: dict[int, tuple[re.Pattern[str], Strings]] = {}
# The strings of all patterns asked about so far, each once, in the order they came.
_STRINGS: dict[str, None] = {}
