"""The ledger on PostgreSQL (psycopg 3): the same promises that SQLite gives, for workers on several machines.

Writers wait for each other from their beginning, as on SQLite (`BEGIN IMMEDIATE`): one advisory lock of the database,
given back at the end of the transaction. So no two of them can block each other, and a new ledger that several workers
open at once is made by one of them. A reading sees one moment of the ledger.
"""

from typing import Any

from sqlalchemy import URL, Connection, Engine, event

_WRITERS = 0x5A68_6970_6F  # "Zhipo": the lock that every writer of this database takes
# A writer on a machine that lost its power must not hold the others up: the server asks after it and lets it go.
_SESSION = {
    "timezone": "'UTC'",
    "lock_timeout": "'60s'",
    "idle_in_transaction_session_timeout": "'15min'",
    "tcp_keepalives_idle": "30",
    "tcp_keepalives_interval": "10",
    "tcp_keepalives_count": "3",
}
TOO_LONG = "54000"
"""SQLSTATE of a word that no index takes: a paper's, and waiting does not help."""
ARGUMENTS = {"connect_timeout": 10, "application_name": "zhipo"}


def with_driver(url: URL) -> URL:
    """The URL with our driver where it names none: postgresql:// and postgres:// are understood too."""
    return url.set(drivername="postgresql+psycopg") if url.drivername in {"postgresql", "postgres"} else url


def prepare(engine: Engine) -> None:
    """Set every session up, and begin transactions as the ledger needs them."""

    @event.listens_for(engine, "connect")
    def connected(connection: Any, _record: Any) -> None:
        connection.autocommit = True
        for name, value in _SESSION.items():
            connection.execute(f"SET {name} = {value}")
        connection.autocommit = False

    @event.listens_for(engine, "begin")
    def began(connection: Connection) -> None:
        if connection.get_execution_options().get("zhipo_writes"):
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_WRITERS})")
        else:
            connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
