"""Debtors (被执行人), their cases, why each is theirs, and what people decided of who is who."""

from sqlalchemy import Boolean, Column, Date, ForeignKey, Index, Integer, String, Table, false

from ledger.store.columns import Moment, Words
from ledger.store.tables.schema import metadata

debtors = Table(
    "debtors",
    metadata,
    Column("key", Words, primary_key=True),
    Column("name", Words, nullable=False),
    Column("kind", String(32), nullable=False),
    Column("day", Date, nullable=False),
    Column("unsatisfied", Integer, nullable=False),
    Column("facts", Words, nullable=False),
    Column("record", Words),  # what it comes to after a screening (CaseRecord, DebtorRecord)
    Column("gone", Boolean, nullable=False, server_default=false()),  # it became another one
    Column("revision", Integer, nullable=False, index=True),
    Column("kin", Integer, index=True),  # in which it was found; follows its parties (null: not told yet)
    Column("due", Date),  # from this day on it is asked every night, though no paper came
    Index("ix_debtors_due", "due", "kin"),
)

cases = Table(
    "cases",
    metadata,
    Column("number", Words, primary_key=True),
    Column("court_code", String(16), nullable=False),
    Column("court_now", String(16), nullable=False),
    Column("case_class", String(16), nullable=False),
    Column("status", String(32), nullable=False),
    Column("unsatisfied", Boolean, nullable=False),
    Column("day", Date, nullable=False),
    Column("facts", Words, nullable=False),
    Column("record", Words),  # what it comes to after a screening (CaseRecord, DebtorRecord)
    Column("gone", Boolean, nullable=False, server_default=false()),  # it became another one
    Column("revision", Integer, nullable=False, index=True),
)

joins = Table(  # why a case was joined to its debtor, with the words
    "joins",
    metadata,
    Column("debtor", ForeignKey("debtors.key"), primary_key=True),
    Column("case_number", Words, primary_key=True, index=True),
    Column("reason", String(32), nullable=False),
    Column("evidence", Words, nullable=False),
    Column("because", Words),  # of a join by hand
)

decisions = Table(  # a person's word on who is the same debtor; undone ones stay
    "decisions",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("kind", String(16), nullable=False),
    Column("debtor", Words, nullable=False),
    Column("other", Words),
    Column("because", Words, nullable=False),
    Column("by", Words, nullable=False),
    Column("at", Moment, nullable=False),
    Column("undone_at", Moment),
    Column("undone_by", Words),
    Column("undone_because", Words),
    Column("revision", Integer, nullable=False, index=True),
)

decision_places = Table(  # where the debtor (side 0) and the other debtor (side 1) of a decision stood
    "decision_places",
    metadata,
    Column("decision", ForeignKey("decisions.number"), primary_key=True),
    Column("side", Integer, primary_key=True, autoincrement=False),
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("case_number", Words, nullable=False, index=True),
    Column("name", Words, nullable=False),
    Column("number", Words),
)
