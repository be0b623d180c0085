"""The rows of words that tell an amount's role, ready to be tried: one table for each place in a paper.

Of four hundred rows few can fit the words of one clause. Which ones is told by the pairs of characters that stand in
it: a row is tried where a pair that one of its strings begins with does (see `extractors.machine.required`).
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

from extractors.fields.amounts.clauses import Clause
from extractors.machine.kept_patterns import required_of
from extractors.patterns.amounts import roles as grammar
from extractors.patterns.amounts.words import Row
from models import AmountRole

_Test = Callable[[str], object]
_Tried = tuple[_Test, _Test | None, bool, AmountRole]
_BECOMES = frozenset({AmountRole.REALISED, AmountRole.OUTSTANDING})
_SENTENCES = 64  # kept at a time: amounts of one sentence follow one another


class _Table:
    """Rows in order. A set of rows is a number with a bit for each."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self.rows: list[_Tried] = []
        self._always = 0
        self._narrow: dict[str, int] = {}
        self._wide: dict[str, int] = {}
        self._behind: dict[str, int] = {}
        for number, row in enumerate(rows):
            behind = row.after.match if row.after.pattern else None
            self.rows.append((row.before.search, behind, row.wide, row.role))
            pairs = self._wide if row.wide else self._narrow
            strings = required_of(row.before).searched
            if behind and not strings:
                pairs, strings = self._behind, required_of(row.after).searched
            self._always |= (not strings) << number
            for string in strings:
                pairs[string[:2]] = pairs.get(string[:2], 0) | 1 << number
        self._of_sentence = lru_cache(_SENTENCES)(lambda sentence: _told(self._wide, sentence))

    def worth(self, window: str, sentence: str, behind: str) -> Iterator[_Tried]:
        """The rows that can fit, in order."""
        left = self._always | _told(self._narrow, window) | self._of_sentence(sentence) | _told(self._behind, behind)
        while left:
            lowest = left & -left
            yield self.rows[lowest.bit_length() - 1]
            left ^= lowest


def _told(rows: dict[str, int], words: str) -> int:
    """The rows of the pairs of characters in the words, and of single ones."""
    found = 0
    for first, second in pairwise(words):
        found |= rows.get(first + second, 0)
    for sign in set(words):
        found |= rows.get(sign, 0)
    return found


class _Tables:
    """The rows of each place, a table made when it is first asked for."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._rows = list(rows)
        self._made: dict[str, _Table] = {}

    def __getitem__(self, where: str) -> _Table:
        if where not in self._made:
            self._made[where] = _Table(row for row in self._rows if _applies(row, where))
        return self._made[where]


def _applies(row: Row, where: str) -> bool:
    if row.where == "enforcement":
        return where not in {"judgment", "past"}
    return row.where in {"", where, "judgment" if where == "past" else where}


def by_words(clause: Clause, window: str, rows_at: _Tables) -> AmountRole | None:
    """The first row of the table that fits."""
    sentence, behind = clause.sentence, clause.after
    table = rows_at["past" if clause.past else clause.where]
    for before, after, wide, role in table.worth(window, sentence, behind):
        told = after is None or after(behind)
        if told and before(sentence if wide else window) and not _of_the_next(clause, told, role):
            return role
    return None


def _of_the_next(clause: Clause, told: object, role: AmountRole) -> bool:
    """Whether the words behind tell what became of the next amount: 标的100万元，已发还4万元."""
    return role in _BECOMES and isinstance(told, re.Match) and told.end() > clause.own


ROWS_AT = _Tables(grammar.ROWS)
# A second and longer window changes nothing for rows of the whole sentence, or of the words behind alone.
ROWS_BESIDES = _Tables(row for row in grammar.ROWS if row.before.pattern and not row.wide)
