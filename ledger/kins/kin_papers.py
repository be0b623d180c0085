"""Papers of a kin (同一人候选的文书): all of its cases, what names one of them, and where its members stand."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from sqlalchemy import Connection, select

from ledger.store.shelf import chunks
from ledger.store.tables import filings, links, parties
from models import Filing

RESTORED = "恢"
"""What stands in the number of every restored case (执恢, and 恢字 of old): see `CaseNumber.restored`."""

_KEPT = 2000  # (c) parsed papers kept, about 20 kB each
_Papers = dict[str, int]  # revision by SHA-256


class KinPapers(NamedTuple):
    """Everything on file about a kin: papers in order of their SHA-256, places (paper, position) of its members."""

    kin: int
    papers: list[Filing]
    places: frozenset[tuple[str, int]]


def papers_of(connection: Connection, kins: Sequence[int], known: dict[tuple[str, int], Filing]) -> Iterator[KinPapers]:
    """For each of these kins all papers of its cases, and the papers that name one of these cases; no copies.

    Each kin by itself: what a debtor's cases come to must not hang on who else is asked for. `known` are papers parsed
    before, by SHA-256 and revision; what is parsed here is put to them, the oldest are let go.
    """
    places = _places(connection, kins)
    found = _named(connection, kins)
    _add_numberless(connection, places, found)
    _parse(connection, found, known)
    papers = [
        KinPapers(kin, [known[one] for one in sorted(found[kin].items())], frozenset(places[kin]))
        for kin in kins
        if kin in found
    ]
    for one in list(islice(known, max(0, len(known) - _KEPT))):
        del known[one]
    return iter(papers)


def _places(connection: Connection, kins: Sequence[int]) -> dict[int, list[tuple[str, int]]]:
    """Where the members of each kin stand."""
    found: dict[int, list[tuple[str, int]]] = {kin: [] for kin in kins}
    where = select(parties.c.kin, parties.c.filing, parties.c.position).where(parties.c.kin.in_(kins))
    for kin, filing, position in connection.execute(where).all():
        found[kin].append((filing, position))
    return found


def _named(connection: Connection, kins: Sequence[int]) -> dict[int, _Papers]:
    """By kin the papers under the numbers of its cases, those that name one of them, and what a 执恢 of them restores.

    A restored case (恢复执行) goes on for all of its debtors, though the old papers may name one of them alone. Copies
    are left out here and not in SQL: most papers are none, and SQLite would begin with every one that is none.
    """
    cases = select(parties.c.kin, parties.c.case_number).where(parties.c.kin.in_(kins)).distinct().subquery()
    told = (cases.c.kin, filings.c.sha256, filings.c.revision, filings.c.copy_of)
    restored = filings.alias("restored")
    found: dict[int, _Papers] = {}
    for asked in (
        select(*told).join(filings, filings.c.case_number == cases.c.case_number),
        select(*told).join(links, links.c.case_number == cases.c.case_number).join(filings),
        select(*told)
        .select_from(cases)
        .join(restored, restored.c.case_number == cases.c.case_number)
        .join(links, links.c.filing == restored.c.sha256)
        .join(filings, filings.c.case_number == links.c.case_number)
        .where(cases.c.case_number.contains(RESTORED)),
    ):
        for kin, sha256, revision, copy_of in connection.execute(asked).all():
            if copy_of is None:
                found.setdefault(kin, {})[sha256] = revision
    return found


def _add_numberless(
    connection: Connection, places: dict[int, list[tuple[str, int]]], found: dict[int, _Papers]
) -> None:
    """Add the papers of a kin that have no number by which they would have been found."""
    missing: dict[str, list[int]] = {}
    for kin, stands in places.items():
        here = found.get(kin, {})
        for sha256 in {filing for filing, _ in stands if filing not in here}:
            missing.setdefault(sha256, []).append(kin)
    told = select(filings.c.sha256, filings.c.revision, filings.c.copy_of)
    for part in chunks(missing):
        for sha256, revision, copy_of in connection.execute(told.where(filings.c.sha256.in_(part))).all():
            for kin in missing[sha256] if copy_of is None else ():
                found.setdefault(kin, {})[sha256] = revision


def _parse(connection: Connection, found: dict[int, _Papers], known: dict[tuple[str, int], Filing]) -> None:
    """Put what is not known yet to `known`."""
    wanted = {one for papers in found.values() for one in papers.items()}
    unknown = dict(one for one in sorted(wanted) if one not in known)
    for part in chunks(unknown):
        rows = connection.execute(select(filings.c.sha256, filings.c.facts).where(filings.c.sha256.in_(part))).all()
        known.update(((sha256, unknown[sha256]), Filing.model_validate_json(facts)) for sha256, facts in rows)
