"""Letters (函件): what is owed, how it was sent, and who confirmed that it came."""

from sqlalchemy import Column, Date, ForeignKey, Index, Integer, String, Table

from ledger.store.columns import Moment, Words
from ledger.store.tables.schema import metadata

letters = Table(  # owed while sent_at and cancelled_at are empty; `dispatch` is the last one it was put into
    "letters",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("office", Words, nullable=False),
    Column("debtor", ForeignKey("debtors.key"), nullable=False, index=True),
    Column("state", String(16), nullable=False),
    Column("day", Date, nullable=False),
    Column("payload", Words, nullable=False),
    Column("sent_at", Moment),
    Column("dispatch", String(64), index=True),
    Column("cancelled_at", Moment),
    Column("cancelled", String(16)),
    Column("revision", Integer, nullable=False, index=True),
    Index("ix_letters_owed", "sent_at", "day"),
)

dispatches = Table(  # fixed before the first try; its letters are those that name it
    "dispatches",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("office", Words, nullable=False),
    Column("day", Date, nullable=False),
    Column("sent_at", Moment),
)

tries = Table(  # written as "uncertain" before the try, so that a crash in the middle leaves the truth behind
    "tries",
    metadata,
    Column("dispatch", ForeignKey("dispatches.id"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("at", Moment, nullable=False),
    Column("address", Words, nullable=False),
    Column("outcome", String(16), nullable=False),
    Column("code", Integer),
    Column("word", Words, nullable=False),
)

receipts = Table(
    "receipts",
    metadata,
    Column("letter", ForeignKey("letters.id"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("at", Moment, nullable=False),
    Column("by", Words, nullable=False),
    Column("note", Words, nullable=False),
)
