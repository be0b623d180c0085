"""The rows of words that tell an amount's role, ready to be tried: one table for each place in a paper."""

from collections.abc import Callable, Iterable

from extractors.fields.amount_clauses import Clause
from extractors.patterns import amount_roles as grammar
from extractors.patterns.amount_words import Row
from models import AmountRole

_Test = Callable[[str], object]
_Tables = dict[str, tuple[tuple[_Test, _Test | None, bool, AmountRole], ...]]


def by_words(clause: Clause, window: str, rows_at: _Tables) -> AmountRole | None:
    """The first row of the table that fits."""
    sentence, behind = clause.sentence, clause.after
    for before, after, wide, role in rows_at["past" if clause.past else clause.where]:
        if (after is None or after(behind)) and before(sentence if wide else window):
            return role
    return None


def _applies(row: Row, where: str) -> bool:
    if row.where == "enforcement":
        return where not in {"judgment", "past"}
    return row.where in {"", where, "judgment" if where == "past" else where}


def _tables(rows: Iterable[Row]) -> _Tables:
    """The rows of each place, ready to be tried: most amounts meet a hundred and more before theirs."""
    return {
        where: tuple(
            (row.before.search, row.after.match if row.after.pattern else None, row.wide, row.role)
            for row in rows
            if _applies(row, where)
        )
        for where in ("", "orders", "plan", "judgment", "past")
    }


ROWS_AT = _tables(grammar.ROWS)
# A second and longer window changes nothing for rows of the whole sentence, or of the words behind alone.
ROWS_BESIDES = _tables([row for row in grammar.ROWS if row.before.pattern and not row.wide])
