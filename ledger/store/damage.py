"""Damage (损坏) of a SQLite ledger: what a failing disk or a torn copy leaves. PostgreSQL looks after its own."""

from sqlalchemy import Connection, func, select

from ledger.store.engine import Store, parsed_url
from ledger.store.tables import filings

_MOST = 5


def damage_of(url: str) -> list[str] | None:
    """Sentences about what is damaged, some of them where there are many; None where the ledger is no SQLite file.

    Raises LedgerUnavailableError where it cannot be read at all.
    """
    if parsed_url(url).get_backend_name() != "sqlite":
        return None
    store = Store(url)
    try:
        with store.reading() as connection:
            return [*_of_the_file(connection), *_of_facts(connection)][:_MOST]
    finally:
        store.close()


def _of_the_file(connection: Connection) -> list[str]:
    said = connection.exec_driver_sql(f"PRAGMA quick_check({_MOST})").scalars()
    return [line for line in said if line != "ok"]


def _of_facts(connection: Connection) -> list[str]:
    """A bit that fell within a word: the file is whole, what it says is none."""
    torn = select(filings.c.file, filings.c.sha256).where(func.json_valid(filings.c.facts) == 0).limit(_MOST)
    return [f"the facts of {row.file} ({row.sha256[:12]})" for row in connection.execute(torn)]
