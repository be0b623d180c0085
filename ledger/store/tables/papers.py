"""Papers (文书): their facts, their text, the cases that they name and the parties in them."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    UniqueConstraint,
    text,
    true,
)

from ledger.store.columns import Words
from ledger.store.tables.schema import metadata

filings = Table(  # one document (文书); case_number is the base, without 之一; a copy says what another filing says
    "filings",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("file", Words, nullable=False),
    Column("decision_date", Date),
    Column("court_code", String(16)),
    Column("case_number", Words),
    Column("document_kind", String(32), nullable=False),
    Column("status", String(32), nullable=False),
    Column("facts", Words, nullable=False),
    Column("extractor", String(64), nullable=False),
    Column("revision", Integer, nullable=False, index=True),
    Column("text_sha256", String(64), index=True),
    Column("copy_of", String(64), index=True),
    Column("clues", BigInteger, nullable=False, server_default=text("-1")),  # a Clue; -1: nobody has looked yet
    Index("ix_filings_case_number", "case_number", "decision_date", "clues", "court_code"),  # of a case, without facts
)

pages = Table(
    "pages",
    metadata,
    Column("filing", ForeignKey("filings.sha256"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("reader", String(16), nullable=False),
    Column("text", Words, nullable=False),
)

links = Table(  # another case's number that a filing names, base; `speaks`: it may say how that case stands
    "links",
    metadata,
    Column("filing", ForeignKey("filings.sha256"), primary_key=True),
    Column("case_number", Words, primary_key=True, index=True),
    Column("speaks", Boolean, nullable=False, server_default=true()),
)

# A party in a filing. `kin` joins all that may be one debtor (a superset, split exactly on the day); `case_number` is
# the filing's, `standing` a Standing (-1: nobody has looked yet), `seat` tells two addresses apart.
parties = Table(
    "parties",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("filing", ForeignKey("filings.sha256"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("name", Words, nullable=False, index=True),
    Column("role", Words, nullable=False),
    Column("side", String(16), nullable=False),
    Column("kin", Integer),
    Column("case_number", Words),
    Column("standing", Integer, nullable=False, server_default=text("-1")),
    Column("seat", BigInteger),
    UniqueConstraint("filing", "position"),
    Index("ix_parties_kin", "kin", "case_number", "standing", "seat"),  # what a kin may concern, without any paper
)

party_keys = Table(  # what may join a party to another: number, name, name and birth date, case and name
    "party_keys",
    metadata,
    Column("party", ForeignKey("parties.id"), primary_key=True),
    Column("key", Words, primary_key=True, index=True),
)
