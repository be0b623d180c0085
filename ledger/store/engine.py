"""The only way to the SQL engine: one transaction at a time, the engine's errors translated once.

SQLite by default (WAL, synchronous FULL, foreign keys on); the same tables and words on PostgreSQL (`postgresql`).
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DataError, DBAPIError, IntegrityError, ProgrammingError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from ledger.store import postgresql
from models.world import WorldError

_TORN = ("malformed", "not a database")
_RESTORE = "restore it from a backup (docs/operations.md)"
_OUR_MISTAKES = (IntegrityError, ProgrammingError, DataError)
# (c) of pages in memory: with SQLite's 2 MB the upper pages of a large ledger are read over and over. More than this
# makes a night no faster.
_CACHE_KB = 8_192
_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "busy_timeout=30000",
    f"cache_size=-{_CACHE_KB}",
)


class LedgerUnavailableError(WorldError):
    """The ledger's database cannot be reached or written; trying again later may help.

    `url` is the database's address without its password.
    """

    def __init__(self, url: str, reason: str) -> None:
        """Keep the address and the engine's reason."""
        super().__init__(url, reason)
        self.url, self.reason = url, reason

    def __str__(self) -> str:
        """One line for the terminal."""
        return f"the ledger at {self.url} is not available: {self.reason}"


def parsed_url(url: str) -> URL:
    """The address in its parts; LedgerUnavailableError where it is none."""
    try:
        return make_url(url)
    except ArgumentError as error:
        raise LedgerUnavailableError("the given URL", f"{error}: see ZHIPO_DATABASE_URL") from error
    except ValueError:
        # What stands where the port does may be the end of a password with an @ in it: it is not repeated.
        raise LedgerUnavailableError("the given URL", "its port is no number: see ZHIPO_DATABASE_URL") from None


class Store:
    """A database with transactions for reading and for writing."""

    def __init__(self, url: str) -> None:
        """Prepare the engine of a URL (sqlite:///var/zhipo.db, postgresql://host/zhipo); nothing is opened yet."""
        self._url = url
        try:
            parsed = postgresql.with_driver(parsed_url(url))
            self.shown = parsed.render_as_string(hide_password=True)
            on_server = parsed.get_backend_name() == "postgresql"
            arguments = postgresql.ARGUMENTS if on_server else {}
            self._engine = create_engine(parsed, pool_pre_ping=True, connect_args=arguments)
            if on_server:
                postgresql.prepare(self._engine)
            elif parsed.get_backend_name() == "sqlite":
                _prepare_sqlite(self._engine, parsed.database)
        except (ArgumentError, ImportError, OSError, ValueError) as error:  # the last of a parameter (?timeout=abc)
            raise LedgerUnavailableError(getattr(self, "shown", "the given URL"), str(error)) from error

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One consistent view of the ledger."""
        with self._translated(), self._engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction: everything in it happens, or nothing. Writers wait for each other."""
        with self._translated(), self._engine.connect() as connection:
            connection = connection.execution_options(zhipo_writes=True)  # noqa: PLW2901  # the same connection
            with connection.begin():
                yield connection

    def apart(self) -> "Store":
        """The same database by connections of its own."""
        return Store(self._url)

    def close(self) -> None:
        """Give the connections back."""
        self._engine.dispose()

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except (DBAPIError, PoolTimeoutError) as error:
            # Without a statement it is said of the address: a parameter that the driver does not know.
            if isinstance(error, _OUR_MISTAKES) and error.statement is not None:
                raise
            if getattr(getattr(error, "orig", None), "sqlstate", None) == postgresql.TOO_LONG:
                raise
            raise LedgerUnavailableError(self.shown, _reason(error)) from error
        except ValidationError as error:
            if error.errors()[0]["type"] != "json_invalid":
                raise
            reason = f"what it holds is damaged ({error.title}): zhipo doctor says where, {_RESTORE}"
            raise LedgerUnavailableError(self.shown, reason) from error


def _reason(error: SQLAlchemyError) -> str:
    """The engine's reason in one line: PostgreSQL tells the place and a hint in lines of their own."""
    said = " ".join(str(getattr(error, "orig", None) or error).split())
    return f"{said}: {_RESTORE}" if said.endswith(_TORN) else said


def _prepare_sqlite(engine: Engine, database: str | None) -> None:
    """Set durability on every connection, and begin transactions ourselves: the driver would begin them too late."""
    if database:
        Path(database).parent.mkdir(parents=True, exist_ok=True)

    @event.listens_for(engine, "connect")
    def connected(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def began(connection: Connection) -> None:
        writes = connection.get_execution_options().get("zhipo_writes")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
