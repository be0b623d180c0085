"""Booking (文书入账): the new filings of a batch, written together.

Written one by one, most of what a filing cost was the putting together of its thirty statements: so each table is
written once for a batch, and what the ledger holds is asked for the whole batch. The rows are those of one by one.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import count
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, Table, func, insert, select

from ledger.cases.joining import new_debtors
from ledger.cases.papers import named_in
from ledger.filings.copies import copies_among, text_hash
from ledger.kins.party_rows import party_rows
from ledger.kins.uniting import Uniting
from ledger.store.tables import filings, links, pages, parties, party_keys
from models import Filing, Reading, changes_others, clues_of, register, speaks_for_others

Place = tuple[str, int]  # a party's paper and its position there
_NONE: Mapping[Place, int] = MappingProxyType({})


def put(connection: Connection, new: Sequence[tuple[str, Reading]], extractor: str, revision: int) -> dict[str, str]:
    """Write filings that are not there yet, each with its file name, its pages, parties, keys and links.

    Where another filing says the same already (in the ledger, or before it in this batch), one is its copy, without
    parties, keys and links; returns the copies, each with its original.
    """
    digests = {reading.filing.sha256: text_hash(reading.pages) for _, reading in new}
    copies = copies_among(connection, digests)
    rows = []
    for file, reading in new:
        sha256 = reading.filing.sha256
        said = filing_row(reading.filing, digests[sha256], copies.get(sha256))
        rows.append({"sha256": sha256, "file": file, "extractor": extractor, "revision": revision, **said})
    put_rows(connection, filings, rows)
    put_rows(connection, pages, [row for _, reading in new for row in page_rows(reading)])
    put_content(connection, [reading.filing for _, reading in new if reading.filing.sha256 not in copies])
    return copies


def filing_row(filing: Filing, digest: str | None, original: str | None) -> dict[str, Any]:
    """What the paper says, as columns; `digest` is its `text_hash`, `original` the filing it is a copy of."""
    number = filing.case_number
    court = register().resolve(filing.court, number.court_code if number else None)
    return {
        "decision_date": filing.decision_date,
        "court_code": court.own_code,
        "case_number": number.base if number else None,
        "document_kind": filing.document_kind.value,
        "status": filing.status.value,
        "facts": filing.model_dump_json(exclude_defaults=True),
        "text_sha256": digest,
        "copy_of": original,
        "clues": int(clues_of(filing)),
    }


def page_rows(reading: Reading) -> list[dict[str, Any]]:
    """The pages as columns."""
    return [
        {"filing": reading.filing.sha256, "number": page.number, "reader": page.reader, "text": page.text}
        for page in reading.pages
    ]


def put_content(connection: Connection, said: Sequence[Filing], numbers: Mapping[Place, int] = _NONE) -> None:
    """Write parties, keys and links of filings; `numbers` are those that parties had before: they keep them."""
    put_rows(connection, links, [row for filing in said for row in _link_rows(filing)])
    rows: list[dict[str, Any]] = []
    keys: list[list[str]] = []
    for filing in said:
        for row, texts in party_rows(filing):
            rows.append({"filing": filing.sha256, **row})
            keys.append(texts)
    _number(connection, rows, numbers)
    uniting = Uniting(connection, {text for texts in keys for text in texts})
    kins = [uniting.join(texts) if texts else None for texts in keys]
    uniting.write()
    told = [{**row, "kin": kin and uniting.now(kin)} for row, kin in zip(rows, kins, strict=True)]
    put_rows(connection, parties, told)
    held = ((row["id"], texts) for row, texts in zip(rows, keys, strict=True))
    put_rows(connection, party_keys, [{"party": party, "key": text} for party, texts in held for text in texts])


def put_rows(connection: Connection, table: Table, rows: Sequence[dict[str, Any]]) -> None:
    """Insert the rows, if there are any."""
    if rows:
        connection.execute(insert(table), rows)


def _link_rows(filing: Filing) -> list[dict[str, Any]]:
    """The cases that a paper names; its own too where it changes what another paper of it said of who stands there."""
    own = filing.case_number.base if filing.case_number else None
    speaks, named = speaks_for_others(filing), named_in(filing) | ({*new_debtors(filing).values()} - {own})
    if own and changes_others(filing):
        named.add(own)
    return [{"filing": filing.sha256, "case_number": number, "speaks": speaks} for number in named]


def _number(connection: Connection, rows: Iterable[dict[str, Any]], numbers: Mapping[Place, int]) -> None:
    """Give each party its number: the one it had, else the next that nobody has.

    Told here and not by the engine, whose answer to many rows at once is dear; no two write at a time.
    """
    last = connection.scalar(select(func.max(parties.c.id))) or 0
    following = count(max(last, *numbers.values()) + 1 if numbers else last + 1)
    for row in rows:
        number = numbers.get((row["filing"], row["position"]))
        row["id"] = next(following) if number is None else number
