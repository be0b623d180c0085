"""Who writes now (写锁与计数): the counters and the lock of the one writer."""

from sqlalchemy import Column, Integer, String, Table

from ledger.store.columns import Moment, Words
from ledger.store.tables.schema import metadata

counters = Table(  # see `ledger.store.counters`; written under the writer's lock
    "counters", metadata, Column("name", String(16), primary_key=True), Column("value", Integer, nullable=False)
)

locks = Table(  # who writes filings now; see `ledger.store.lock`
    "locks",
    metadata,
    Column("name", String(16), primary_key=True),
    Column("token", String(64), nullable=False),
    Column("what", Words, nullable=False),
    Column("process", Integer, nullable=False),
    Column("machine", Words, nullable=False),
    Column("life", Words),
    Column("since", Moment, nullable=False),
    Column("beat", Moment, nullable=False),
)
