"""What a screening asks before it opens a paper: clues of a filing, a party's standing, case and address.

Every paper that is there is looked at once. What cannot be read any more keeps -1, which stands for everything.

What a clue is stands here as it was then (see `r0008_papers`): models may read papers otherwise one day, a step taken
may not.
"""

import json
import logging
from typing import Any

import sqlalchemy as sa
from alembic import op

from ledger.migrations.r0008_papers import clues, screening, speaks

revision = "0008"
down_revision = "0007"

_AT_ONCE = 500
_FILINGS = sa.table("filings", sa.column("sha256"), sa.column("facts"), sa.column("clues"))
_LINKS = sa.table("links", sa.column("filing"), sa.column("speaks"))
_NEW = ("case_number", "standing", "seat")
_PARTIES = sa.table("parties", *map(sa.column, ("filing", "position", *_NEW)))
_INDEXES = {
    "filings": ("case_number", ("case_number", "decision_date", "clues", "court_code")),
    "parties": ("kin", ("kin", "case_number", "standing", "seat")),
}
_Row = dict[str, Any]


def upgrade() -> None:
    """Add the columns, look at every paper, and make the two indexes that answer without one."""
    op.add_column("filings", sa.Column("clues", sa.BigInteger(), nullable=False, server_default=sa.text("-1")))
    op.add_column("links", sa.Column("speaks", sa.Boolean(), nullable=False, server_default=sa.true()))
    op.add_column("parties", sa.Column("case_number", sa.Text(), nullable=True))
    op.add_column("parties", sa.Column("standing", sa.Integer(), nullable=False, server_default=sa.text("-1")))
    op.add_column("parties", sa.Column("seat", sa.BigInteger(), nullable=True))
    for table, (first, _) in _INDEXES.items():
        op.drop_index(f"ix_{table}_{first}", table)
    _look(op.get_bind())
    for table, (first, columns) in _INDEXES.items():
        op.create_index(f"ix_{table}_{first}", table, list(columns))


def downgrade() -> None:
    """Drop them."""
    for table, (first, _) in _INDEXES.items():
        op.drop_index(f"ix_{table}_{first}", table)
        op.create_index(f"ix_{table}_{first}", table, [first])
    for name in _NEW:
        op.drop_column("parties", name)
    op.drop_column("links", "speaks")
    op.drop_column("filings", "clues")


def _look(connection: sa.Connection) -> None:
    """Page by page in order of SHA-256, so that memory stays flat."""
    last = ""
    page = sa.select(_FILINGS.c.sha256, _FILINGS.c.facts).order_by(_FILINGS.c.sha256).limit(_AT_ONCE)
    while rows := connection.execute(page.where(_FILINGS.c.sha256 > last)).all():
        last = rows[-1].sha256
        _tell(connection, [told for row in rows if (told := _told(row.sha256, row.facts))])


def _told(sha256: str, facts: str) -> tuple[_Row, _Row, list[_Row]] | None:
    """The rows of a paper: its clues, whether it speaks for others, and where its parties stand."""
    try:
        paper = json.loads(facts)
        stands = [
            {"of": sha256, "at": position, **{f"new_{name}": value for name, value in screening(party, paper).items()}}
            for position, party in enumerate(paper.get("parties", ()))
        ]
        return {"of": sha256, "value": clues(paper)}, {"of": sha256, "value": speaks(paper)}, stands
    except (ValueError, LookupError, TypeError, AttributeError):
        logging.getLogger(__name__).warning("filing %s is not readable; every rule will be put to it", sha256)
        return None


def _tell(connection: sa.Connection, found: list[tuple[_Row, _Row, list[_Row]]]) -> None:
    of: sa.BindParameter[Any] = sa.bindparam("of")
    value: sa.BindParameter[Any] = sa.bindparam("value")
    here = (_PARTIES.c.filing == of, _PARTIES.c.position == sa.bindparam("at"))
    told = sa.update(_PARTIES).where(*here).values({name: sa.bindparam(f"new_{name}") for name in _NEW})
    for statement, rows in (
        (sa.update(_FILINGS).where(_FILINGS.c.sha256 == of).values(clues=value), [one for one, _, _ in found]),
        (sa.update(_LINKS).where(_LINKS.c.filing == of).values(speaks=value), [one for _, one, _ in found]),
        (told, [row for _, _, stands in found for row in stands]),
    ):
        if rows:
            connection.execute(statement, rows)
