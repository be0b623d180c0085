"""In which kin a debtor is found, and from which day on it is asked again though no paper came.

A debtor of whom neither is told is asked by the next night, as is then everybody.
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Add the columns and their indexes."""
    op.add_column("debtors", sa.Column("kin", sa.Integer(), nullable=True))
    op.add_column("debtors", sa.Column("due", sa.Date(), nullable=True))
    op.create_index("ix_debtors_kin", "debtors", ["kin"])
    op.create_index("ix_debtors_due", "debtors", ["due", "kin"])


def downgrade() -> None:
    """Drop them."""
    for name in ("due", "kin"):
        op.drop_index(f"ix_debtors_{name}", "debtors")
        op.drop_column("debtors", name)
