"""What a night tells of itself beyond its counts. Nights that are there stay as they are."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the column."""
    op.add_column("nights", sa.Column("record", sa.Text(), nullable=True))


def downgrade() -> None:
    """Drop it."""
    op.drop_column("nights", "record")
