"""Nights that lose nothing: copies by text, releases from quarantine, the lock. What is there stays as it is."""

import unicodedata
from hashlib import sha256

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_LEAST = 50  # characters that tell one paper from another


def upgrade() -> None:
    """Make two tables and two columns; the filings that are there get the hash of their text, and are no copies."""
    op.create_table(
        "releases",
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("file", sa.Text(), nullable=False),
        sa.Column("because", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_releases")),
    )
    op.create_index(op.f("ix_releases_revision"), "releases", ["revision"], unique=False)
    op.create_table(
        "locks",
        sa.Column("name", sa.String(length=16), nullable=False),
        sa.Column("token", sa.String(length=64), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("process", sa.Integer(), nullable=False),
        sa.Column("machine", sa.Text(), nullable=False),
        sa.Column("life", sa.Text(), nullable=True),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("beat", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_locks")),
    )
    op.add_column("filings", sa.Column("text_sha256", sa.String(length=64), nullable=True))
    op.add_column("filings", sa.Column("copy_of", sa.String(length=64), nullable=True))
    op.create_index(op.f("ix_filings_text_sha256"), "filings", ["text_sha256"], unique=False)
    op.create_index(op.f("ix_filings_copy_of"), "filings", ["copy_of"], unique=False)
    _hash_texts(op.get_bind())


def _hash_texts(connection: sa.Connection) -> None:
    """The hash of each filing's text: NFKC, without white space and what prints nothing."""
    asked = sa.text("SELECT text FROM pages WHERE filing = :filing ORDER BY number")
    kept = sa.text("UPDATE filings SET text_sha256 = :text WHERE sha256 = :filing")
    for filing in connection.scalars(sa.text("SELECT sha256 FROM filings ORDER BY sha256")).all():
        text = unicodedata.normalize("NFKC", "".join(connection.scalars(asked, {"filing": filing})))
        said = "".join(mark for mark in text if unicodedata.category(mark) not in {"Cc", "Cf", "Zs", "Zl", "Zp"})
        if len(said) >= _LEAST:
            connection.execute(kept, {"text": sha256(said.encode()).hexdigest(), "filing": filing})


def downgrade() -> None:
    """Drop them; copies stay as filings, but have no parties: read them again."""
    op.drop_index(op.f("ix_filings_copy_of"), table_name="filings")
    op.drop_index(op.f("ix_filings_text_sha256"), table_name="filings")
    op.drop_column("filings", "copy_of")
    op.drop_column("filings", "text_sha256")
    op.drop_table("locks")
    op.drop_table("releases")
