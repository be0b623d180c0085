"""State of a ledger (总账状况) for who looks after it: looked at, never changed, so no doctor migrates a patient."""

from datetime import UTC, datetime
from pathlib import Path

from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, func, select

from ledger.store import lock
from ledger.store.engine import Store, parsed_url
from ledger.store.lock import Holder
from ledger.store.tables import nights
from ledger.store.upgrade import configuration
from models.frozen import Frozen


class LedgerState(Frozen):
    """`at` is the revision of its tables (None: not made yet), `newest` what this program knows.

    `behind` counts the migrations that the next command will run; None where the schema is of a newer program. `now` is
    the moment by the database's own clock (None: the file's clock is this machine's), `last_night` when its last night
    began, `holder` who holds it.
    """

    at: str | None
    newest: str
    behind: int | None
    now: datetime | None = None
    last_night: datetime | None = None
    holder: Holder | None = None


def state_of(url: str) -> LedgerState:
    """Look at the ledger of a URL; raises LedgerUnavailableError. A SQLite file that is not there is not made."""
    scripts = ScriptDirectory.from_config(configuration())
    newest = str(scripts.get_current_head())
    parsed = parsed_url(url)
    sqlite = parsed.get_backend_name() == "sqlite"
    every = [one.revision for one in scripts.walk_revisions()]
    if sqlite and parsed.database and not Path(parsed.database).is_file():
        return LedgerState(at=None, newest=newest, behind=len(every))
    store = Store(url)
    try:
        with store.reading() as connection:
            schema = MigrationContext.configure(connection).get_current_revision()
            behind = every.index(schema) if schema in every else len(every) if schema is None else None
            seen = LedgerState(at=schema, newest=newest, behind=behind)
            return seen.model_copy(update=_inside(connection, sqlite=sqlite)) if behind == 0 else seen
    finally:
        store.close()


def _inside(connection: Connection, *, sqlite: bool) -> dict[str, object]:
    return {
        "now": None if sqlite else connection.scalar(select(func.clock_timestamp())),
        "last_night": _aware(connection.scalar(select(func.max(nights.c.started_at)))),
        "holder": lock.holder(connection),
    }


def _aware(moment: datetime | None) -> datetime | None:
    return moment.replace(tzinfo=UTC) if moment and not moment.tzinfo else moment
