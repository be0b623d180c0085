"""The canonical dump (规范导出): two ledgers that hold the same say the same here, byte for byte.

Left out is what depends on how often a night was tried: when something was written, revisions, batches, counters, the
lock, and what a night measured. Numbers that the database gives are told by what they stand for: a night by its inbox
and place among the nights of that inbox, a party by its paper and position, a kin by its first member.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy import Column, Connection, Table, select

from ledger.store.columns import Moment
from ledger.store.tables import counters, locks, metadata, nights, parties

_LEFT_OUT = {counters.name, locks.name}
_TRIES = {"revision", "batch"}
_MEASURED = {"nights": {"record"}}  # moments and seconds
Teller = Callable[[Any], Any]


def lines(connection: Connection) -> Iterator[str]:
    """One JSON text for each row, table by table, sorted within a table."""
    tellers = _tellers(connection)
    for table in sorted(metadata.tables.values(), key=lambda one: one.name):
        if table.name not in _LEFT_OUT:
            left_out = _TRIES | _MEASURED.get(table.name, set())
            told = {
                column.name: _teller(table, column, tellers) for column in table.columns if column.name not in left_out
            }
            rows = connection.execute(select(table)).mappings()
            yield from sorted(_line(table, {name: tell(row[name]) for name, tell in told.items()}) for row in rows)


def _line(table: Table, row: dict[str, Any]) -> str:
    return json.dumps({"table": table.name, **row}, ensure_ascii=False, sort_keys=True, default=str)


def _teller(table: Table, column: Column[Any], tellers: dict[str, Teller]) -> Teller:
    """How a column's value is told: a moment as whether there is one, a given number by what it stands for."""
    if isinstance(column.type, Moment):
        return lambda value: value is not None
    of = next((key.target_fullname for key in column.foreign_keys), f"{table.name}.{column.name}")
    return tellers.get(of, lambda value: value)


def _tellers(connection: Connection) -> dict[str, Teller]:
    places = {row.id: f"{row.filing}#{row.position}" for row in connection.execute(select(parties))}
    firsts: dict[int | None, str] = {}
    for row in connection.execute(select(parties).order_by(parties.c.filing, parties.c.position)):
        firsts.setdefault(row.kin, places[row.id])
    times: Counter[str] = Counter()
    told: dict[int, str] = {}
    for row in connection.execute(select(nights).order_by(nights.c.id)):
        times[row.inbox] += 1
        told[row.id] = f"{row.inbox}#{times[row.inbox]}"
    return {
        "nights.id": told.__getitem__,
        "parties.id": places.__getitem__,
        "parties.kin": lambda kin: None if kin is None else firsts[kin],
    }
