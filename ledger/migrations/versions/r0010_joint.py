"""Debtors in papers under a joint number (执801-809号, 执801、803号): any rule may be met about them.

How many cases such a number counts as is not known without its papers, and for one case alone R1 and R20 asked nobody.
"""

from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op

from models import CaseNumber, Standing

revision = "0010"
down_revision = "0009"

_SIGNS = "-—–~～至、"
_FILINGS = sa.table("filings", sa.column("sha256"), sa.column("case_number"))
_PARTIES = sa.table("parties", sa.column("filing"), sa.column("standing", sa.Integer()))


def upgrade() -> None:
    """Mark the parties of these papers; a ledger has few such numbers."""
    connection = op.get_bind()
    for number in _joint(connection):
        papers = sa.select(_FILINGS.c.sha256).where(_FILINGS.c.case_number == number)
        marked = _PARTIES.c.standing.bitwise_or(int(Standing.UNNAMED))
        connection.execute(sa.update(_PARTIES).where(_PARTIES.c.filing.in_(papers)).values(standing=marked))


def downgrade() -> None:
    """Leave them: what was not sure is only asked for nothing."""


def _joint(connection: sa.Connection) -> Iterator[str]:
    told = _FILINGS.c.case_number
    ranges = sa.select(told).distinct().where(sa.or_(*(told.like(f"%{sign}%号%") for sign in _SIGNS)))
    for number in connection.scalars(ranges).all():
        if len(CaseNumber.parse(number).cases) > 1:
            yield number
