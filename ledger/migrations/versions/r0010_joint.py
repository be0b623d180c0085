"""Debtors in papers under a joint number (执801-809号, 执801、803号): any rule may be met about them.

How many cases such a number counts as is not known without its papers, and for one case alone R1 and R20 asked nobody.

What a joint number is stands here as it was then: models may read numbers otherwise one day, a step taken may not.
"""

import re
from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

_UNNAMED = 4
_MOST = 50
_SIGNS = "-—–~～至、"
_SERIAL = re.compile(r"(?P<serials>[\d×*＊某xX—–、至~～-]+(?:号至第?[\d×*]+)?)号(?:(?:之|恢字|（个).+)?$")
_CODED = re.compile(r"（\d{4}）(?:最高法|[京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔云藏陕甘青宁新兵军])")
_RANGE = re.compile(r"(?P<first>\d+)(?:(?P<dash>[—–-]+)|[~～至]+|号至第?)(?P<last>\d+)")
_FILINGS = sa.table("filings", sa.column("sha256"), sa.column("case_number"))
_PARTIES = sa.table("parties", sa.column("filing"), sa.column("standing", sa.Integer()))


def upgrade() -> None:
    """Mark the parties of these papers; a ledger has few such numbers."""
    connection = op.get_bind()
    for number in _joint(connection):
        papers = sa.select(_FILINGS.c.sha256).where(_FILINGS.c.case_number == number)
        marked = _PARTIES.c.standing.bitwise_or(_UNNAMED)
        connection.execute(sa.update(_PARTIES).where(_PARTIES.c.filing.in_(papers)).values(standing=marked))


def downgrade() -> None:
    """Leave them: what was not sure is only asked for nothing."""


def _joint(connection: sa.Connection) -> Iterator[str]:
    told = _FILINGS.c.case_number
    ranges = sa.select(told).distinct().where(sa.or_(*(told.like(f"%{sign}%号%") for sign in _SIGNS)))
    for number in connection.scalars(ranges).all():
        if 1 < _cases(number) <= _MOST:
            yield number


def _cases(number: str) -> int:
    """How many serials a number lists, a range counting each of its own."""
    found = _SERIAL.search(number)
    coded = bool(_CODED.match(number))
    parts = found["serials"].split("、") if found else ()
    return len({serial for part in parts for serial in _serials(part, coded=coded)})


def _serials(part: str, *, coded: bool) -> list[str]:
    """Those of a range, or the part itself: 688-2 is a paper of case 688, and so may be 5-12 in the old form."""
    found = _RANGE.fullmatch(part)
    if not found:
        return [part]
    first, last = int(found["first"]), int(found["last"])
    widths = len(found["first"]), len(found["last"])
    a_paper = found["dash"] and not coded and (widths[0] != widths[1] or widths[0] == 1)
    if a_paper or not first < last < first + _MOST:
        return [part]
    return [str(serial).zfill(widths[0]) for serial in range(first, last + 1)]
