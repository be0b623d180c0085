"""Filings on the shelf (在架文书): their names and pages, found again by SHA-256."""

from collections.abc import Collection, Iterable, Iterator
from itertools import islice
from typing import TypeVar

from sqlalchemy import Connection, select

from ledger.store.tables import filings, pages
from models import Page

T = TypeVar("T")
_CHUNK = 400  # bound values in one statement; SQLite of old allows 999


def chunks(values: Iterable[T], size: int = _CHUNK) -> Iterator[list[T]]:
    """The values in lists of at most `size`."""
    rest = iter(values)
    while part := list(islice(rest, size)):
        yield part


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
