"""The post: dispatches fixed before their first try, every try, receipts, and letters cancelled before they went."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
_NEW_WORDS = ("differences", "grounds")


def upgrade() -> None:
    """Make the tables and the columns; no letter that is there was dispatched or cancelled."""
    op.create_table(
        "dispatches",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("office", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dispatches")),
    )
    op.create_table(
        "tries",
        sa.Column("dispatch", sa.String(length=64), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("outcome", sa.String(length=16), nullable=False),
        sa.Column("code", sa.Integer(), nullable=True),
        sa.Column("word", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["dispatch"], ["dispatches.id"], name=op.f("fk_tries_dispatch")),
        sa.PrimaryKeyConstraint("dispatch", "number", name=op.f("pk_tries")),
    )
    op.create_table(
        "receipts",
        sa.Column("letter", sa.String(length=64), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["letter"], ["letters.id"], name=op.f("fk_receipts_letter")),
        sa.PrimaryKeyConstraint("letter", "number", name=op.f("pk_receipts")),
    )
    op.add_column("letters", sa.Column("dispatch", sa.String(length=64), nullable=True))
    op.add_column("letters", sa.Column("cancelled_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("letters", sa.Column("cancelled", sa.String(length=16), nullable=True))
    op.create_index(op.f("ix_letters_dispatch"), "letters", ["dispatch"], unique=False)


def downgrade() -> None:
    """Drop them. The earlier schema would send what is cancelled, so that is left out; other letters stay."""
    for table in ("receipts", "tries", "dispatches"):
        op.drop_table(table)
    connection = op.get_bind()
    letters = sa.table("letters", sa.column("id"), sa.column("payload"), sa.column("cancelled_at"))
    connection.execute(sa.delete(letters).where(letters.c.cancelled_at.is_not(None)))
    for row in connection.execute(sa.select(letters.c.id, letters.c.payload)).all():
        told = json.loads(row.payload)
        old = {name: value for name, value in told.items() if name not in _NEW_WORDS}
        if old != told:
            payload = json.dumps(old, ensure_ascii=False, separators=(",", ":"))
            connection.execute(sa.update(letters).where(letters.c.id == row.id).values(payload=payload))
    op.drop_index(op.f("ix_letters_dispatch"), table_name="letters")
    for column in ("cancelled", "cancelled_at", "dispatch"):
        op.drop_column("letters", column)
