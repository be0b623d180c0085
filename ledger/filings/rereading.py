"""Reading again (重读): what a newer extractor finds in a filing that is there. Only what changed becomes new."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, delete, select, update

from ledger.filings.booking import Place, filing_row, page_rows, put_content, put_rows
from ledger.filings.copies import original_of, text_hash
from ledger.kins.hand import standing
from ledger.kins.party_rows import party_rows
from ledger.screenings.screened import forget
from ledger.store.columns import stored
from ledger.store.counters import next_of
from ledger.store.shelf import chunks
from ledger.store.tables import filings, links, pages, parties, party_keys, verdicts
from models import DecisionKind, Filing, Reading


def version_key(version: str) -> tuple[tuple[int, str], ...]:
    """A version as it is ordered: its numbers by their value (1.10 after 1.9), what follows them by its letters."""
    return tuple((int(number or 0), word) for number, word in re.findall(r"(\d*)([^\d.]*)", version) if number or word)


def older(connection: Connection, version: str) -> frozenset[str]:
    """Names of the extractors, among those that read what the ledger holds, that are older than this version."""
    named = set(connection.scalars(select(filings.c.extractor).distinct()))
    named.update(connection.scalars(select(verdicts.c.extractor).distinct()))
    return frozenset(one for one in named if version_key(one) < version_key(version))


def read_by(connection: Connection, extractors: Iterable[str]) -> list[tuple[str, str]]:
    """SHA-256 and file name of every filing that these extractors read, in order of SHA-256."""
    here = select(filings.c.sha256, filings.c.file).where(filings.c.extractor.in_(sorted(extractors)))
    return [(row.sha256, row.file) for row in connection.execute(here.order_by(filings.c.sha256))]


def refresh(connection: Connection, reading: Reading, extractor: str, revision: int) -> bool:
    """Put a new reading in the place of the old one; whether it says anything else than that.

    Where it says the same, only the extractor is noted: the filing keeps its revision. Else parties, keys and links
    are made anew, and who may be one debtor is asked again among all who were or are near it.
    """
    filing = reading.filing
    here = filings.c.sha256 == filing.sha256
    digest = text_hash(reading.pages)
    original = original_of(connection, digest, filing.sha256)
    said = filing_row(filing, digest, original)
    if _same(connection, reading, said):
        connection.execute(update(filings).where(here).values(extractor=extractor))
        return False
    forget(connection)  # those from whom a party is taken away are told of by no new paper
    near = _kins(connection, filing.sha256)
    numbers = _take_off(connection, filing.sha256)
    connection.execute(delete(pages).where(pages.c.filing == filing.sha256))
    connection.execute(update(filings).where(here).values(extractor=extractor, revision=revision, **said))
    put_rows(connection, pages, page_rows(reading))
    if original is None:
        put_content(connection, [filing], numbers)
    near |= _part_copies(connection, filing.sha256, digest, original, revision)
    _rebuild(connection, near | _kins(connection, filing.sha256))
    return True


def _same(connection: Connection, reading: Reading, said: Mapping[str, Any]) -> bool:
    """Whether the ledger says just this already: facts, pages, links, parties and their keys."""
    filing = reading.filing
    row = connection.execute(select(filings).where(filings.c.sha256 == filing.sha256)).mappings().one()
    if any(row[name] != value for name, value in said.items() if name != "facts"):
        return False
    # Older readings tell every default.
    if row["facts"] != said["facts"] and Filing.model_validate_json(row["facts"]) != filing:
        return False
    read = {(page["number"], page["reader"], stored(page["text"])) for page in page_rows(reading)}
    here = select(pages.c.number, pages.c.reader, pages.c.text).where(pages.c.filing == filing.sha256)
    if read != {tuple(page) for page in connection.execute(here)}:
        return False
    rows = [] if said["copy_of"] else list(party_rows(filing))
    wanted: set[tuple[Any, ...]] = {(*party.values(), key) for party, keys in rows for key in keys}
    wanted |= {(*party.values(), None) for party, keys in rows if not keys}
    columns = [parties.c[name] for name in rows[0][0]] if rows else [parties.c.id]
    held = select(*columns, party_keys.c.key)
    held = held.outerjoin(party_keys, party_keys.c.party == parties.c.id).where(parties.c.filing == filing.sha256)
    return wanted == {tuple(party) for party in connection.execute(held)}


def _kins(connection: Connection, filing: str) -> set[int]:
    held = select(parties.c.kin).where(parties.c.filing == filing, parties.c.kin.is_not(None))
    return {kin for kin in connection.scalars(held) if kin is not None}


def _take_off(connection: Connection, filing: str) -> dict[Place, int]:
    """Take parties, keys and links of a filing off; returns the numbers its parties had, by their places."""
    rows = connection.execute(select(parties.c.position, parties.c.id).where(parties.c.filing == filing))
    numbers = {(filing, row.position): row.id for row in rows}
    for part in chunks(numbers.values()):
        connection.execute(delete(party_keys).where(party_keys.c.party.in_(part)))
    connection.execute(delete(parties).where(parties.c.filing == filing))
    connection.execute(delete(links).where(links.c.filing == filing))
    return numbers


def _part_copies(
    connection: Connection, filing: str, digest: str | None, original: str | None, revision: int
) -> set[int]:
    """Copies of a filing that says something else now, or is a copy itself: the first of them speaks for the others.

    Returns the kins of the one that speaks now.
    """
    copies = select(filings.c.sha256).where(filings.c.copy_of == filing)
    if original is not None:
        _link(connection, list(connection.scalars(copies.where(filings.c.text_sha256 == digest))), original, revision)
    others = copies.where(filings.c.text_sha256.is_distinct_from(digest))
    waiting = list(connection.scalars(others.order_by(filings.c.revision, filings.c.sha256)))
    if not waiting:
        return set()
    facts = connection.scalar(select(filings.c.facts).where(filings.c.sha256 == waiting[0]))
    _link(connection, waiting[:1], None, revision)
    _link(connection, waiting[1:], waiting[0], revision)
    put_content(connection, [Filing.model_validate_json(facts or "")])
    return _kins(connection, waiting[0])


def _link(connection: Connection, copies: list[str], original: str | None, revision: int) -> None:
    for part in chunks(copies):
        here = update(filings).where(filings.c.sha256.in_(part))
        connection.execute(here.values(copy_of=original, revision=revision))


def _rebuild(connection: Connection, kins: set[int]) -> None:
    """Ask again who may be one debtor among the members of these kins: who shares a key, or was joined by hand.

    Each group keeps the number of its first member's kin where no earlier group has it.
    """
    members = _members(connection, kins)
    lead = {party: party for party in members}

    def first(party: int) -> int:
        while lead[party] != party:
            lead[party] = lead[lead[party]]
            party = lead[party]
        return party

    for group in _ties(connection, list(members)):
        one, *others = sorted({first(party) for party in group}) or [0]
        lead.update((other, one) for other in others)
    groups: dict[int, list[int]] = defaultdict(list)
    for party in members:
        groups[first(party)].append(party)
    taken: set[int] = set()
    for _, joined in sorted(groups.items()):
        kin = members[min(joined)]
        kin = next_of(connection, "kin") if kin in taken else kin
        taken.add(kin)
        for part in chunks(party for party in joined if members[party] != kin):
            connection.execute(update(parties).where(parties.c.id.in_(part)).values(kin=kin))


def _members(connection: Connection, kins: set[int]) -> dict[int, int]:
    """The parties of these kins, by number, each with its kin."""
    found: dict[int, int] = {}
    for part in chunks(sorted(kins)):
        rows = connection.execute(select(parties.c.id, parties.c.kin).where(parties.c.kin.in_(part)))
        found.update((row.id, row.kin) for row in rows)
    return dict(sorted(found.items()))


def _ties(connection: Connection, members: list[int]) -> Iterable[set[int]]:
    """Groups of parties that belong together: by a key, and by a person's word."""
    holders: dict[str, set[int]] = defaultdict(set)
    places: dict[tuple[str | None, str], set[int]] = defaultdict(set)
    for part in chunks(members):
        for row in connection.execute(select(party_keys).where(party_keys.c.party.in_(part))):
            holders[row.key].add(row.party)
        stands = select(parties.c.id, parties.c.name, parties.c.case_number).where(parties.c.id.in_(part))
        for row in connection.execute(stands):
            places[row.case_number, row.name].add(row.id)
    yield from holders.values()
    for ruled in standing(connection):
        if ruled.decision.kind is DecisionKind.JOIN:
            anchors = ((anchor.case, anchor.name) for anchor in (*ruled.here, *ruled.there))
            yield {party for anchor in anchors for party in places.get(anchor, ())}
