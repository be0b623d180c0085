"""Papers that take back or put right another, and bankruptcy papers that name nobody, speak of the cases they name.

Who stands in those cases and not in such a paper was no candidate, though what was said of it is no more. A paper that
changes another of its own case names that case too from now on.

What such papers are stands here as it was then: models may read papers otherwise one day, a step taken may not.
"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"

_BANKRUPTCY = 1 << 1
_KINDS = ("revoked", "number_corrected", "name_corrected", "day_corrected", "order_corrected")
_AT_ONCE = 400
_FILINGS = sa.table(
    "filings",
    sa.column("sha256"),
    sa.column("case_number"),
    sa.column("facts", sa.Text()),
    sa.column("clues", sa.BigInteger()),
    sa.column("copy_of"),
)
_LINKS = sa.table("links", sa.column("filing"), sa.column("case_number"), sa.column("speaks", sa.Boolean()))
_PARTIES = sa.table("parties", sa.column("filing"))


def upgrade() -> None:
    """Mark their links, and add those to their own cases."""
    connection = op.get_bind()
    told = _FILINGS.c
    changing = sa.select(told.sha256, told.case_number).where(
        told.copy_of.is_(None), sa.or_(*(told.facts.contains(f'"{kind}"') for kind in _KINDS))
    )
    papers = {row.sha256: row.case_number for row in connection.execute(changing)}
    _let_speak(connection, [*papers, *_of_nobody(connection)])
    _link_own(connection, {sha256: number for sha256, number in papers.items() if number is not None})


def downgrade() -> None:
    """Leave them: who is spoken of in vain is only asked for nothing."""


def _of_nobody(connection: sa.Connection) -> list[str]:
    """Bankruptcy papers without parties, asked by the index of cases, which holds the clues."""
    told = _FILINGS.c
    cases = sa.select(told.case_number).where(told.clues.bitwise_and(_BANKRUPTCY) != 0)
    anybody = sa.exists().where(_PARTIES.c.filing == told.sha256)
    here = sa.select(told.sha256).where(told.case_number.in_(cases), told.copy_of.is_(None), ~anybody)
    return list(connection.scalars(here))


def _let_speak(connection: sa.Connection, papers: list[str]) -> None:
    for start in range(0, len(papers), _AT_ONCE):
        here = _LINKS.c.filing.in_(papers[start : start + _AT_ONCE])
        connection.execute(sa.update(_LINKS).where(here).values(speaks=True))


def _link_own(connection: sa.Connection, numbers: dict[str, str]) -> None:
    papers = list(numbers)
    for start in range(0, len(papers), _AT_ONCE):
        part = papers[start : start + _AT_ONCE]
        asked = sa.select(_LINKS.c.filing, _LINKS.c.case_number).where(_LINKS.c.filing.in_(part))
        there = {(row.filing, row.case_number) for row in connection.execute(asked)}
        new = [one for one in part if (one, numbers[one]) not in there]
        if new:
            rows = [{"filing": one, "case_number": numbers[one], "speaks": True} for one in new]
            connection.execute(sa.insert(_LINKS), rows)
