"""Under which limits a file was set aside. Verdicts that are there do not tell: such files are read once more."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Add the column."""
    op.add_column("verdicts", sa.Column("limits", sa.Text(), nullable=True))


def downgrade() -> None:
    """Drop it."""
    op.drop_column("verdicts", "limits")
