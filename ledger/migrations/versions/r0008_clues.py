"""What a screening asks before it opens a paper: clues of a filing, a party's standing, case and address.

Every paper that is there is looked at once. What cannot be read any more keeps -1, which stands for everything.
"""

import logging
from typing import Any

import sqlalchemy as sa
from alembic import op
from pydantic import ValidationError

from ledger.party_rows import screening_row
from models import Filing, clues_of, speaks_for_others

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
        _tell(connection, [filing for row in rows if (filing := _read(row.sha256, row.facts))])


def _read(sha256: str, facts: str) -> Filing | None:
    try:
        return Filing.model_validate_json(facts)
    except ValidationError:
        logging.getLogger(__name__).warning("filing %s is not readable; every rule will be put to it", sha256)
        return None


def _tell(connection: sa.Connection, found: list[Filing]) -> None:
    clues = [{"of": one.sha256, "value": int(clues_of(one))} for one in found]
    speaks = [{"of": one.sha256, "value": speaks_for_others(one)} for one in found]
    stands = [
        {"of": one.sha256, "at": position, **_named(screening_row(party, one))}
        for one in found
        for position, party in enumerate(one.parties)
    ]
    of: sa.BindParameter[Any] = sa.bindparam("of")
    value: sa.BindParameter[Any] = sa.bindparam("value")
    here = (_PARTIES.c.filing == of, _PARTIES.c.position == sa.bindparam("at"))
    told = sa.update(_PARTIES).where(*here).values({name: sa.bindparam(f"new_{name}") for name in _NEW})
    for statement, rows in (
        (sa.update(_FILINGS).where(_FILINGS.c.sha256 == of).values(clues=value), clues),
        (sa.update(_LINKS).where(_LINKS.c.filing == of).values(speaks=value), speaks),
        (told, stands),
    ):
        if rows:
            connection.execute(statement, rows)


def _named(row: dict[str, Any]) -> dict[str, Any]:
    return {f"new_{name}": row[name] for name in _NEW}
