"""Counters of the ledger: `revision` of projected rows, `kin` of parties, `screened` (the last revision screened).

They only grow; beside them `screened_day` and `screened_by` say what the last screening was. A writer takes
the next value inside its transaction, and writers wait for each other from their beginning, so a reader that has seen
revision N has seen everything up to N.
"""

from sqlalchemy import Connection, insert, select, update

from ledger.store.tables import counters


def next_of(connection: Connection, name: str) -> int:
    """The counter's next value; one for a whole transaction is enough."""
    connection.execute(update(counters).where(counters.c.name == name).values(value=counters.c.value + 1))
    return current(connection, name)


def current(connection: Connection, name: str) -> int:
    """The counter's value, 0 before its first use."""
    return int(connection.scalar(select(counters.c.value).where(counters.c.name == name)) or 0)


def raise_to(connection: Connection, name: str, value: int) -> None:
    """Set the counter to the value unless it is there or further."""
    lower = (counters.c.name == name) & (counters.c.value < value)
    connection.execute(update(counters).where(lower).values(value=value))


def put_value(connection: Connection, name: str, value: int) -> None:
    """Set a counter to the value, whatever it was; one that was never set is made."""
    if not connection.execute(update(counters).where(counters.c.name == name).values(value=value)).rowcount:
        connection.execute(insert(counters).values(name=name, value=value))
