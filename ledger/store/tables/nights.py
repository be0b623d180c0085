"""Nights (夜间运行), the verdict on every file of one, and the files that a person has let go."""

from sqlalchemy import Column, ForeignKey, Integer, String, Table

from ledger.store.columns import Moment, Words
from ledger.store.tables.schema import metadata

nights = Table(  # one run over an inbox; finished_at is empty while it runs or after it broke off
    "nights",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("inbox", Words, nullable=False),
    Column("started_at", Moment, nullable=False),
    Column("finished_at", Moment),
    Column("files_in", Integer),
    Column("record", Words),  # a NightRecord as JSON, once the night has told it
    Column("revision", Integer, nullable=False, index=True),
)

verdicts = Table(  # exactly one per file and night
    "verdicts",
    metadata,
    Column("night", ForeignKey("nights.id"), primary_key=True),
    Column("file", Words, primary_key=True),
    Column("sha256", String(64), nullable=False, index=True),
    Column("kind", String(16), nullable=False),
    Column("reason", String(32)),
    Column("detail", Words),
    Column("batch", Integer, nullable=False),
    Column("extractor", String(64), nullable=False),
    Column("limits", Words),  # under which a quarantined file was read
    Column("at", Moment, nullable=False),
)

releases = Table(  # a person's word that a quarantined file needs no more attention
    "releases",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("file", Words, nullable=False),
    Column("because", Words, nullable=False),
    Column("by", Words, nullable=False),
    Column("at", Moment, nullable=False),
    Column("revision", Integer, nullable=False, index=True),
)
