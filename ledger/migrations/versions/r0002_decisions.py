"""A person's decisions on who is the same debtor, and the reason of a join by hand. What is there stays as it is."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the two tables, and the column of reasons."""
    op.create_table(
        "decisions",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("debtor", sa.Text(), nullable=False),
        sa.Column("other", sa.Text(), nullable=True),
        sa.Column("because", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("undone_by", sa.Text(), nullable=True),
        sa.Column("undone_because", sa.Text(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_decisions")),
    )
    op.create_index(op.f("ix_decisions_revision"), "decisions", ["revision"], unique=False)
    op.create_table(
        "decision_places",
        sa.Column("decision", sa.Integer(), nullable=False),
        sa.Column("side", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("case_number", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["decision"], ["decisions.number"], name=op.f("fk_decision_places_decision")),
        sa.PrimaryKeyConstraint("decision", "side", "place", name=op.f("pk_decision_places")),
    )
    op.create_index(op.f("ix_decision_places_case_number"), "decision_places", ["case_number"], unique=False)
    op.add_column("joins", sa.Column("because", sa.Text(), nullable=True))


def downgrade() -> None:
    """Drop them."""
    op.drop_column("joins", "because")
    op.drop_table("decision_places")
    op.drop_table("decisions")
