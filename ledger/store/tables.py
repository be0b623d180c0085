"""The tables of the ledger (SQLAlchemy Core). A projected row carries the `revision` of its last change.

Facts are stored as the JSON text of their model; columns beside them are what the ledger itself asks for.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    UniqueConstraint,
    false,
    text,
    true,
)

from ledger.store.columns import Moment, Words

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

counters = Table(  # see `ledger.store.counters`; written under the writer's lock
    "counters", metadata, Column("name", String(16), primary_key=True), Column("value", Integer, nullable=False)
)

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
