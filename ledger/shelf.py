"""Filings on the shelf (文书入账): written once, found again by case, by party and by what they name."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, TypeVar
from zlib import crc32

from sqlalchemy import Connection, Table, bindparam, insert, select, update

from ledger.copies import original_of, text_hash
from ledger.counters import next_of
from ledger.dossiers import appearances
from ledger.keys import Appearance, case_is_named, case_key, comparable_address, keys_of
from ledger.numbers import squeeze
from ledger.papers import named_in
from ledger.sides import Side, side_of
from ledger.tables import filings, links, pages, parties, party_keys
from models import Filing, Page, Party, Reading, Standing, clues_of, kind_of, register, speaks_for_others

T = TypeVar("T")
_CHUNK = 400  # bound values in one statement; SQLite of old allows 999


def chunks(values: Iterable[T], size: int = _CHUNK) -> Iterator[list[T]]:
    """The values in lists of at most `size`."""
    rest = iter(values)
    while part := list(islice(rest, size)):
        yield part


def put(connection: Connection, reading: Reading, file: str, extractor: str, revision: int) -> str | None:
    """Write a filing that is not there yet, with its pages, parties, keys and links.

    Where another filing says the same already, this is its copy, without parties, keys and links; returns which.
    """
    sha256 = reading.filing.sha256
    original = original_of(connection, text_hash(reading.pages), sha256)
    row = filing_row(reading, original)
    connection.execute(insert(filings).values(sha256=sha256, file=file, extractor=extractor, revision=revision, **row))
    _put_rows(connection, pages, page_rows(reading))
    if original is None:
        put_content(connection, reading.filing)
    return original


def filing_row(reading: Reading, original: str | None) -> dict[str, Any]:
    """What the paper says, as columns."""
    filing = reading.filing
    number = filing.case_number
    court = register().resolve(filing.court, number.court_code if number else None)
    return {
        "decision_date": filing.decision_date,
        "court_code": court.code or None,
        "case_number": number.base if number else None,
        "document_kind": filing.document_kind.value,
        "status": filing.status.value,
        "facts": filing.model_dump_json(exclude_defaults=True),
        "text_sha256": text_hash(reading.pages),
        "copy_of": original,
        "clues": int(clues_of(filing)),
    }


def put_content(connection: Connection, filing: Filing, numbers: Mapping[int, int] | None = None) -> None:
    """Write parties, keys and links; `numbers` are those that parties had before, by position: they keep them."""
    speaks = speaks_for_others(filing)
    named = [{"filing": filing.sha256, "case_number": number, "speaks": speaks} for number in named_in(filing)]
    _put_rows(connection, links, named)
    _put_parties(connection, filing, numbers or {})


def _put_rows(connection: Connection, table: Table, rows: Sequence[dict[str, Any]]) -> None:
    if rows:
        connection.execute(insert(table), rows)


def page_rows(reading: Reading) -> list[dict[str, Any]]:
    """The pages as columns."""
    return [
        {"filing": reading.filing.sha256, "number": page.number, "reader": page.reader, "text": page.text}
        for page in reading.pages
    ]


def _put_parties(connection: Connection, filing: Filing, numbers: Mapping[int, int]) -> None:
    for position, (row, keys) in enumerate(party_rows(filing)):
        number = {"id": numbers[position]} if position in numbers else {}
        told = {"filing": filing.sha256, **row, **number, "kin": _kin(connection, keys) if keys else None}
        kept = connection.execute(insert(parties), told).inserted_primary_key
        if kept and keys:
            connection.execute(insert(party_keys), [{"party": kept[0], "key": text} for text in keys])


def party_rows(filing: Filing) -> Iterator[tuple[dict[str, Any], list[str]]]:
    """Each party as columns, with its keys; none for one that nobody is joined by."""
    standing = {one.place[1]: one for one in appearances(filing)}
    for position, party in enumerate(filing.parties):
        row = {"position": position, "name": squeeze(party.name), "role": party.role}
        keys = _kin_keys(standing[position], filing) if position in standing else []
        yield {**row, **screening_row(party, filing)}, keys


def screening_row(party: Party, filing: Filing) -> dict[str, Any]:
    """The party's columns that a screening asks for before it opens a paper."""
    side, number = side_of(party, filing), filing.case_number
    named = number is not None and case_is_named(number.base)
    stands = _SIDES[side] | kind_of(party) | (Standing(0) if named else Standing.UNNAMED)
    address = party.address and (comparable_address(party.address) or party.address)
    return {
        "side": side.value,
        "case_number": number.base if number else None,
        "standing": int(stands),
        "seat": crc32(address.encode()) if address else None,
    }


_SIDES = {Side.DEBTOR: Standing.DEBTOR, Side.APPLICANT: Standing.APPLICANT, Side.NEITHER: Standing(0)}


def _kin_keys(appearance: Appearance, filing: Filing) -> list[str]:
    """The party's keys, and its name under every case and title the paper names: a 执恢 may be that very case."""
    titles = {squeeze(title.value) for title in filing.titles}
    related = {case_key(named, appearance) for named in (*named_in(filing), *titles)}
    return sorted(related.union(key.text for key in keys_of(appearance)))


# Put together once: it is asked for every key of every party.
_HELD = (
    select(parties.c.kin)
    .join(party_keys, party_keys.c.party == parties.c.id)
    .where(party_keys.c.key == bindparam("text"))
    .limit(1)
)


def _kin(connection: Connection, texts: Sequence[str]) -> int:
    """The kin of a party with these keys, after uniting everyone who shares one of them: one number for all.

    All holders of one key have one kin already, so that asking one of them is enough, however many there are.
    """
    found = (connection.scalar(_HELD, {"text": text}) for text in texts)
    kins = sorted({kin for kin in found if kin is not None})
    if len(kins) > 1:
        connection.execute(update(parties).where(parties.c.kin.in_(kins[1:])).values(kin=kins[0]))
    return kins[0] if kins else next_of(connection, "kin")


def names_of(connection: Connection, sha256s: Collection[str]) -> dict[str, str]:
    """File name of each of these filings that the ledger holds, by SHA-256."""
    found: dict[str, str] = {}
    for part in chunks(sha256s):
        rows = connection.execute(select(filings.c.sha256, filings.c.file).where(filings.c.sha256.in_(part)))
        found.update((row.sha256, row.file) for row in rows)
    return found


def pages_of(connection: Connection, sha256: str) -> tuple[Page, ...]:
    """The pages of a filing as they were read."""
    rows = connection.execute(select(pages).where(pages.c.filing == sha256).order_by(pages.c.number))
    return tuple(Page(number=row.number, text=row.text, reader=row.reader) for row in rows)
