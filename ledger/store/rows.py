"""Rows of one table, looked up and written many at a time: one question and one order for hundreds of rows.

A statement costs the parent of a night about half a millisecond, most of it in being put together; a debtor has a
dozen and a half rows.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Table, bindparam, insert, select, update

from ledger.store.shelf import chunks


class Rows:
    """The rows of a table that lie under some values of its first key column, and what becomes of them."""

    def __init__(
        self,
        connection: Connection,
        table: Table,
        keys: Sequence[str],
        under: Iterable[str],
        quiet: Collection[str] = (),
    ) -> None:
        """Ask for the rows whose column `keys[0]` has one of these values; `keys` tell a row from every other.

        `quiet` are columns that are nobody's concern but the ledger's own: written, but no change of the row.
        """
        self._connection, self._table, self._keys, self._quiet = connection, table, tuple(keys), frozenset(quiet)
        self._held: dict[tuple[Any, ...], dict[str, Any]] = {}
        self._fresh: dict[tuple[Any, ...], dict[str, Any]] = {}
        self._changed: dict[tuple[Any, ...], dict[str, Any]] = {}
        for part in chunks(dict.fromkeys(under)):
            rows = connection.execute(select(table).where(table.c[keys[0]].in_(part))).mappings()
            self._held.update((tuple(row[name] for name in self._keys), dict(row)) for row in rows)

    def put(self, key: tuple[Any, ...], values: dict[str, Any], revision: int) -> bool:
        """Insert or update one row, unless it says exactly this already (its day apart); whether it changed."""
        row = self._held.get(key)
        if row is None:
            self._held[key] = self._fresh[key] = (
                dict(zip(self._keys, key, strict=True)) | values | {"revision": revision}
            )
            return True
        if all(row[name] == value for name, value in values.items() if name != "day" and name not in self._quiet):
            if moved := {name: values[name] for name in self._quiet if name in values and row[name] != values[name]}:
                row |= moved
                if key not in self._fresh:
                    self._changed.setdefault(key, {}).update(moved)
            return False
        row |= values | {"revision": revision}
        if key not in self._fresh:
            self._changed.setdefault(key, {}).update(values, revision=revision)
        return True

    def __contains__(self, key: tuple[Any, ...]) -> bool:
        """Whether there is such a row."""
        return key in self._held

    def held(self, key: str, column: str) -> Any:
        """What a row of a single key says in the column; None where there is none."""
        return self._held.get((key,), {}).get(column)

    def told(self, keys: Iterable[tuple[Any, ...]], values: dict[str, Any]) -> None:
        """Know of rows that were written beside this: they say these values now."""
        for key in keys:
            if key in self._held:
                self._held[key] |= values

    def flush(self) -> None:
        """Write what was put."""
        for rows in _alike(self._fresh.values()):
            self._connection.execute(insert(self._table), rows)
        here = [self._table.c[name] == bindparam(f"the_{name}") for name in self._keys]
        told = (
            {f"the_{name}": part for name, part in zip(self._keys, key, strict=True)} | values
            for key, values in self._changed.items()
        )
        for rows in _alike(told):
            names = [name for name in rows[0] if not name.startswith("the_")]
            changed = update(self._table).where(*here).values({name: bindparam(name) for name in names})
            self._connection.execute(changed, rows)
        self._fresh, self._changed = {}, {}


def _alike(rows: Iterable[dict[str, Any]]) -> Iterable[list[dict[str, Any]]]:
    """The rows in lists that name the same columns, which one statement can write."""
    found: defaultdict[frozenset[str], list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        found[frozenset(row)].append(row)
    return found.values()
