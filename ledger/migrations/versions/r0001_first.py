"""First schema of the ledger.

The tables are written out here, not taken from `ledger.store.tables`: a migration says what was true when
it was written.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make every table."""
    op.create_table(
        "cases",
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("court_code", sa.String(length=16), nullable=False),
        sa.Column("court_now", sa.String(length=16), nullable=False),
        sa.Column("case_class", sa.String(length=16), nullable=False),
        sa.Column("status", sa.String(length=32), nullable=False),
        sa.Column("unsatisfied", sa.Boolean(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_cases")),
    )
    op.create_index(op.f("ix_cases_revision"), "cases", ["revision"], unique=False)
    counters = op.create_table(
        "counters",
        sa.Column("name", sa.String(length=16), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_counters")),
    )
    op.bulk_insert(counters, [{"name": name, "value": 0} for name in ("revision", "kin", "screened")])
    op.create_table(
        "debtors",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("unsatisfied", sa.Integer(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_debtors")),
    )
    op.create_index(op.f("ix_debtors_revision"), "debtors", ["revision"], unique=False)
    op.create_table(
        "filings",
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("file", sa.Text(), nullable=False),
        sa.Column("decision_date", sa.Date(), nullable=True),
        sa.Column("court_code", sa.String(length=16), nullable=True),
        sa.Column("case_number", sa.Text(), nullable=True),
        sa.Column("document_kind", sa.String(length=32), nullable=False),
        sa.Column("status", sa.String(length=32), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("extractor", sa.String(length=64), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_filings")),
    )
    op.create_index(op.f("ix_filings_case_number"), "filings", ["case_number"], unique=False)
    op.create_index(op.f("ix_filings_revision"), "filings", ["revision"], unique=False)
    op.create_table(
        "nights",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("inbox", sa.Text(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("files_in", sa.Integer(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_nights")),
    )
    op.create_index(op.f("ix_nights_revision"), "nights", ["revision"], unique=False)
    op.create_table(
        "findings",
        sa.Column("debtor", sa.Text(), nullable=False),
        sa.Column("rule", sa.String(length=64), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("answer", sa.String(length=16), nullable=False),
        sa.Column("level", sa.String(length=16), nullable=True),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["debtor"], ["debtors.key"], name=op.f("fk_findings_debtor")),
        sa.PrimaryKeyConstraint("debtor", "rule", name=op.f("pk_findings")),
    )
    op.create_index(op.f("ix_findings_revision"), "findings", ["revision"], unique=False)
    op.create_table(
        "joins",
        sa.Column("debtor", sa.Text(), nullable=False),
        sa.Column("case_number", sa.Text(), nullable=False),
        sa.Column("reason", sa.String(length=32), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["debtor"], ["debtors.key"], name=op.f("fk_joins_debtor")),
        sa.PrimaryKeyConstraint("debtor", "case_number", name=op.f("pk_joins")),
    )
    op.create_index(op.f("ix_joins_case_number"), "joins", ["case_number"], unique=False)
    op.create_table(
        "letters",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("office", sa.Text(), nullable=False),
        sa.Column("debtor", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["debtor"], ["debtors.key"], name=op.f("fk_letters_debtor")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letters")),
    )
    op.create_index(op.f("ix_letters_debtor"), "letters", ["debtor"], unique=False)
    op.create_index("ix_letters_owed", "letters", ["sent_at", "day"], unique=False)
    op.create_index(op.f("ix_letters_revision"), "letters", ["revision"], unique=False)
    op.create_table(
        "links",
        sa.Column("filing", sa.String(length=64), nullable=False),
        sa.Column("case_number", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["filing"], ["filings.sha256"], name=op.f("fk_links_filing")),
        sa.PrimaryKeyConstraint("filing", "case_number", name=op.f("pk_links")),
    )
    op.create_index(op.f("ix_links_case_number"), "links", ["case_number"], unique=False)
    op.create_table(
        "pages",
        sa.Column("filing", sa.String(length=64), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("reader", sa.String(length=16), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["filing"], ["filings.sha256"], name=op.f("fk_pages_filing")),
        sa.PrimaryKeyConstraint("filing", "number", name=op.f("pk_pages")),
    )
    op.create_table(
        "parties",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("filing", sa.String(length=64), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("side", sa.String(length=16), nullable=False),
        sa.Column("kin", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["filing"], ["filings.sha256"], name=op.f("fk_parties_filing")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_parties")),
        sa.UniqueConstraint("filing", "position", name=op.f("uq_parties_filing")),
    )
    op.create_index(op.f("ix_parties_kin"), "parties", ["kin"], unique=False)
    op.create_index(op.f("ix_parties_name"), "parties", ["name"], unique=False)
    op.create_table(
        "referrals",
        sa.Column("debtor", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("urgency", sa.String(length=8), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["debtor"], ["debtors.key"], name=op.f("fk_referrals_debtor")),
        sa.PrimaryKeyConstraint("debtor", "day", name=op.f("pk_referrals")),
    )
    op.create_index(op.f("ix_referrals_revision"), "referrals", ["revision"], unique=False)
    op.create_table(
        "verdicts",
        sa.Column("night", sa.Integer(), nullable=False),
        sa.Column("file", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("reason", sa.String(length=32), nullable=True),
        sa.Column("detail", sa.Text(), nullable=True),
        sa.Column("batch", sa.Integer(), nullable=False),
        sa.Column("extractor", sa.String(length=64), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["night"], ["nights.id"], name=op.f("fk_verdicts_night")),
        sa.PrimaryKeyConstraint("night", "file", name=op.f("pk_verdicts")),
    )
    op.create_index(op.f("ix_verdicts_sha256"), "verdicts", ["sha256"], unique=False)
    op.create_table(
        "party_keys",
        sa.Column("party", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["party"], ["parties.id"], name=op.f("fk_party_keys_party")),
        sa.PrimaryKeyConstraint("party", "key", name=op.f("pk_party_keys")),
    )
    op.create_index(op.f("ix_party_keys_key"), "party_keys", ["key"], unique=False)


def downgrade() -> None:
    """Drop every table."""
    for table in (
        "party_keys",
        "verdicts",
        "referrals",
        "parties",
        "pages",
        "links",
        "letters",
        "joins",
        "findings",
        "nights",
        "filings",
        "debtors",
        "counters",
        "cases",
    ):
        op.drop_table(table)
