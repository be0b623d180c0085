"""Screenings (筛查结果): what the rules answered of a debtor, and the referral it came to."""

from sqlalchemy import Column, Date, ForeignKey, Integer, String, Table

from ledger.store.columns import Words
from ledger.store.tables.schema import metadata

findings = Table(  # the last saved answers of the rules about a debtor; not met where none was ever saved
    "findings",
    metadata,
    Column("debtor", ForeignKey("debtors.key"), primary_key=True),
    Column("rule", String(64), primary_key=True),
    Column("day", Date, nullable=False),
    Column("answer", String(16), nullable=False),
    Column("level", String(16)),
    Column("facts", Words, nullable=False),
    Column("revision", Integer, nullable=False, index=True),
)

referrals = Table(
    "referrals",
    metadata,
    Column("debtor", ForeignKey("debtors.key"), primary_key=True),
    Column("day", Date, primary_key=True),
    Column("urgency", String(8), nullable=False),
    Column("facts", Words, nullable=False),
    Column("revision", Integer, nullable=False, index=True),
)
