"""Settled (了结): when a file that was set aside (隔离) needs nobody any more.

Bytes that could not be read are settled once they are read, in whatever night and under whatever name, or once a person
released them. A name settles nothing by itself: every folder has its 001.pdf. But whoever follows the advice ("ask for
it again, and put it in again") lays better bytes under the same name into the same inbox: once these are read there,
the old ones are settled, for they lie there no more. While the better bytes cannot be read either, both are shown.
The same bytes that lie elsewhere too, or are put in again later, are not settled by it. A replay is no inbox.

Verdicts are many (every file, every night), so they are gone through once; all else is looked up.
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, func, select, tuple_

from ledger.store.shelf import chunks
from ledger.store.tables import filings, nights, releases, verdicts
from models import VerdictKind

REPLAY = "replay"
"""What stands for the inbox in a night that reads again what is in the archive."""

_ASIDE = verdicts.c.kind == VerdictKind.QUARANTINED.value
_SOME = 100  # places that are asked for in one statement


class _Place(NamedTuple):
    """Where bytes came in."""

    inbox: str
    file: str


def unsettled(connection: Connection) -> list[Row[Any]]:
    """The last verdicts on bytes that are set aside and wait for somebody: one for each name they had that night."""
    lying = _lying(connection, _last(connection))
    places = _places(connection, lying)
    read = _read(connection, [(night, place) for found in places.values() for place, night in found.items()])
    waiting = {
        sha256: night
        for sha256, night in lying.items()
        # A paper may be known by a replay alone.
        if sha256 not in places or any(read.get(place, 0) <= last for place, last in places[sha256].items())
    }
    return _verdicts(connection, waiting)


def _last(connection: Connection) -> dict[str, int]:
    """The last night that set each bytes aside."""
    asked = select(verdicts.c.sha256, func.max(verdicts.c.night).label("night")).where(_ASIDE)
    return {row.sha256: row.night for row in connection.execute(asked.group_by(verdicts.c.sha256))}


def _lying(connection: Connection, last: dict[str, int]) -> dict[str, int]:
    """Those that were never read, and that nobody released."""
    done: set[str] = set()
    for part in chunks(last):
        for table in (filings, releases):
            done.update(connection.scalars(select(table.c.sha256).where(table.c.sha256.in_(part))))
    return {sha256: night for sha256, night in last.items() if sha256 not in done}


def _places(connection: Connection, sha256s: Iterable[str]) -> dict[str, dict[_Place, int]]:
    """Of each bytes the places at which they came in, each with the last night that saw them there."""
    found: dict[str, dict[_Place, int]] = defaultdict(dict)
    columns = (verdicts.c.sha256, nights.c.inbox, verdicts.c.file)
    asked = select(*columns, func.max(nights.c.id).label("night")).join(nights, nights.c.id == verdicts.c.night)
    asked = asked.where(nights.c.inbox != REPLAY).group_by(*columns)
    for part in chunks(sha256s):
        for row in connection.execute(asked.where(verdicts.c.sha256.in_(part))):
            found[row.sha256][_Place(row.inbox, row.file)] = row.night
    return found


def _read(connection: Connection, places: Iterable[tuple[int, _Place]]) -> dict[_Place, int]:
    """The last night that read a file at each of these places, where it is later than the night that is given."""
    found: dict[_Place, int] = {}
    for part in chunks(sorted(places), _SOME):
        last = func.max(nights.c.id).label("night")
        asked = select(nights.c.inbox, verdicts.c.file, last).join(verdicts, verdicts.c.night == nights.c.id)
        asked = asked.where(
            nights.c.id > part[0][0],
            nights.c.inbox.in_({place.inbox for _, place in part}),
            verdicts.c.file.in_({place.file for _, place in part}),
            ~_ASIDE,
        )
        rows = connection.execute(asked.group_by(nights.c.inbox, verdicts.c.file))
        found.update((_Place(row.inbox, row.file), row.night) for row in rows)
    return found


def _verdicts(connection: Connection, waiting: dict[str, int]) -> list[Row[Any]]:
    """The verdicts of these nights on these bytes, by night and file."""
    rows: list[Row[Any]] = []
    for part in chunks(waiting.items()):
        here = tuple_(verdicts.c.sha256, verdicts.c.night).in_(part)
        rows += connection.execute(select(verdicts).where(here, _ASIDE))
    return sorted(rows, key=lambda row: (row.night, row.file))  # by code point on every engine
