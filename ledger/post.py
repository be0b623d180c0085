"""Letters owed (待发函件): what is to be sent, what was sent, and what was said about a debtor before."""

from datetime import datetime

from sqlalchemy import Connection, select, update

from ledger.counters import next_of
from ledger.tables import letters
from models import Letter


def owed(connection: Connection) -> tuple[Letter, ...]:
    """Letters not yet sent, oldest first."""
    waiting = select(letters.c.payload).where(letters.c.sent_at.is_(None)).order_by(letters.c.day, letters.c.id)
    return tuple(Letter.model_validate_json(payload) for payload in connection.scalars(waiting))


def written_about(connection: Connection) -> tuple[str, ...]:
    """Keys of the debtors about whom a letter was ever owed."""
    # Sorted here: PostgreSQL sorts words by the locale of its database.
    return tuple(sorted(connection.scalars(select(letters.c.debtor).distinct())))


def about(connection: Connection, debtor_key: str) -> tuple[Letter, ...]:
    """Every letter ever owed about a debtor, oldest first: what `changed` and `withdrawn` are measured against."""
    found = select(letters.c.payload).where(letters.c.debtor == debtor_key).order_by(letters.c.revision, letters.c.id)
    return tuple(Letter.model_validate_json(payload) for payload in connection.scalars(found))


def mark_sent(connection: Connection, letter_id: str, at: datetime) -> bool:
    """Note that the letter went out; false where it was sent already or is not known."""
    here = update(letters).where(letters.c.id == letter_id, letters.c.sent_at.is_(None))
    if connection.scalar(select(letters.c.id).where(letters.c.id == letter_id, letters.c.sent_at.is_(None))) is None:
        return False
    connection.execute(here.values(sent_at=at, revision=next_of(connection, "revision")))
    return True
