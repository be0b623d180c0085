"""Papers whose number has a dash (688-2号) belong to their case (688号), which they were counted beside.

Their case, and that of whoever names it, is told by its own number from now on. Who stands in two papers of one case by
name alone becomes one kin by that.

What such a number is stands here as it was then: models may read numbers otherwise one day, a step taken may not.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"

_AT_ONCE = 400
_PAPER = re.compile(r"(?P<head>.*[^\d、×*＊某xX—–至~～-])(?P<first>\d+)[—–-]+(?P<last>\d+)号")
_CODED = re.compile(
    r"（\d{4}）(?:最高法|[京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔云藏陕甘青宁新兵军](?:\d{2,4}|(?![^第（）]{0,12}字)))"
)
_FILINGS = sa.table("filings", sa.column("sha256"), sa.column("case_number"))
_LINKS = sa.table("links", sa.column("filing"), sa.column("case_number"), sa.column("speaks", sa.Boolean()))
_PARTIES = sa.table("parties", *map(sa.column, ("id", "filing", "case_number", "kin")))
_KEYS = sa.table("party_keys", sa.column("party"), sa.column("key"))
_PLACES = sa.table("decision_places", sa.column("case_number"))
_DEBTORS = sa.table("debtors", sa.column("kin"))


def upgrade() -> None:
    """Number by number; a ledger of papers before 2016 has many of them."""
    connection = op.get_bind()
    meant: set[str] = set()
    for old, new in _papers(connection).items():
        meant.update(_rekeyed(connection, old, new))
        _relinked(connection, old, new)
        for table in (_FILINGS, _PARTIES, _PLACES):
            connection.execute(sa.update(table).where(table.c.case_number == old).values(case_number=new))
        bearing = sa.select(_FILINGS.c.sha256).where(_FILINGS.c.case_number == new)
        own = sa.and_(_LINKS.c.case_number == new, _LINKS.c.filing.in_(bearing), ~_LINKS.c.speaks)
        connection.execute(sa.delete(_LINKS).where(own))
    _unite(connection, meant)


def downgrade() -> None:
    """Leave them: an older program counts them as one case too."""


def _papers(connection: sa.Connection) -> dict[str, str]:
    """Every number with a dash that is one paper's, with that of its case."""
    found: dict[str, str] = {}
    for table in (_FILINGS, _LINKS, _PLACES):
        told = table.c.case_number
        dashed = sa.or_(*(told.like(f"%{dash}%号") for dash in "-—–"))
        for number in connection.scalars(sa.select(told).distinct().where(dashed)):
            if number not in found and (case := _case_of(number)):
                found[number] = case
    return found


def _case_of(number: str) -> str | None:
    """The number of the case: 57-5 is the fifth paper of case 57, and so may be 5-12 in the old form."""
    told = _PAPER.fullmatch(number)
    if not told:
        return None
    widths = len(told["first"]), len(told["last"])
    old = not _CODED.match(number) and (widths[0] != widths[1] or widths[0] == 1)
    return f"{told['head']}{told['first']}号" if old or int(told["last"]) <= int(told["first"]) else None


def _rekeyed(connection: sa.Connection, old: str, new: str) -> Iterator[str]:
    """Give those who stand in the case, or in a paper that names it, its key; yields the keys."""
    bearing = sa.select(_FILINGS.c.sha256).where(_FILINGS.c.case_number == old)
    stand = sa.or_(_PARTIES.c.filing.in_(_naming(old)), _PARTIES.c.filing.in_(bearing), _PARTIES.c.case_number == old)
    asked = sa.select(_KEYS.c.party, _KEYS.c.key).where(_KEYS.c.party.in_(sa.select(_PARTIES.c.id).where(stand)))
    held: dict[int, set[str]] = defaultdict(set)
    for row in connection.execute(asked):
        held[row.party].add(row.key)
    start = f"case:{old}|"
    for party, keys in held.items():
        for key in [one for one in keys if one.startswith(start)]:
            meant = f"case:{new}|{key.removeprefix(start)}"
            here = sa.and_(_KEYS.c.party == party, _KEYS.c.key == key)
            change = sa.delete(_KEYS) if meant in keys else sa.update(_KEYS).values(key=meant)
            connection.execute(change.where(here))
            yield meant


def _relinked(connection: sa.Connection, old: str, new: str) -> None:
    """A paper that names both has one link to them."""
    both = {number: set(connection.scalars(_naming(number))) for number in (old, new)}
    for filing in both[old]:
        here = sa.and_(_LINKS.c.filing == filing, _LINKS.c.case_number == old)
        change = sa.delete(_LINKS) if filing in both[new] else sa.update(_LINKS).values(case_number=new)
        connection.execute(change.where(here))


def _naming(number: str) -> sa.Select[tuple[str]]:
    return sa.select(_LINKS.c.filing).where(_LINKS.c.case_number == number)


def _unite(connection: sa.Connection, keys: set[str]) -> None:
    """One kin for all who share one of the keys: the smallest number stays."""
    lead: dict[int, int] = {}

    def first(kin: int) -> int:
        while kin in lead:
            kin = lead[kin]
        return kin

    for part in _parts(sorted(keys)):
        asked = sa.select(_KEYS.c.key, _PARTIES.c.kin).join(_PARTIES, _PARTIES.c.id == _KEYS.c.party)
        shared: dict[str, set[int]] = defaultdict(set)
        for key, kin in connection.execute(asked.where(_KEYS.c.key.in_(part), _PARTIES.c.kin.is_not(None))):
            shared[key].add(kin)
        for kins in shared.values():
            one, *others = sorted({first(kin) for kin in kins})
            lead.update(dict.fromkeys(others, one))
    for kin in lead:
        for table in (_PARTIES, _DEBTORS):
            connection.execute(sa.update(table).where(table.c.kin == kin).values(kin=first(kin)))


def _parts(values: Iterable[Any]) -> Iterator[list[Any]]:
    rest = iter(values)
    while part := list(islice(rest, _AT_ONCE)):
        yield part
