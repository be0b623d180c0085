"""What a case and a debtor come to after a screening, and a mark on those that are no more. Rows stay."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
_TABLES = ("debtors", "cases")


def upgrade() -> None:
    """Add the columns; nothing is gone yet, and what a row comes to is told by the next screening."""
    for table in _TABLES:
        op.add_column(table, sa.Column("record", sa.Text(), nullable=True))
        op.add_column(table, sa.Column("gone", sa.Boolean(), nullable=False, server_default=sa.false()))


def downgrade() -> None:
    """Drop them."""
    for table in _TABLES:
        op.drop_column(table, "gone")
        op.drop_column(table, "record")
