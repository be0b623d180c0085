"""Retiring (消失的主体): debtors and cases that a screening should have met and did not; each is of another one now."""

from collections.abc import Collection, Iterable
from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection, delete, select, update

from ledger.identity.keys import case_is_named
from ledger.identity.sides import Side
from ledger.screenings.saved import touch
from ledger.store.counters import next_of
from ledger.store.shelf import chunks
from ledger.store.tables import cases, debtors, filings, joins, parties


class Asked(NamedTuple):
    """Some kins that were asked, and the revision before they were."""

    kins: Collection[int]
    after: int


def retire(
    connection: Connection,
    debtor_keys: Collection[str],
    numbers: Collection[str],
    on: date,
    asked: Asked | None = None,
) -> None:
    """Mark the debtors and cases that a screening of the day should have met and did not: each is of another one now.

    `asked` says whom it met, None: everybody. What was screened on a later day is left alone: on an earlier day it may
    only not be known yet.
    """
    lost = _lost(connection, debtor_keys, on, asked)
    if lost:
        revision = next_of(connection, "revision")
        for part in chunks(lost):
            gone = update(debtors).where(debtors.c.key.in_(part))
            connection.execute(gone.values(gone=True, due=None, revision=revision))
        _part(connection, lost, revision)
    here = select(cases.c.number).where(cases.c.gone.is_(False), cases.c.day <= on)
    if asked is None:
        left = set(connection.scalars(here)).difference(numbers)
    else:
        left = set(connection.scalars(here.where(cases.c.revision > asked.after))).difference(numbers)
        left -= _of_others(connection, left, asked.kins)
    if left:
        revision = next_of(connection, "revision")
        for part in chunks(left):
            connection.execute(update(cases).where(cases.c.number.in_(part)).values(gone=True, revision=revision))


def _lost(connection: Connection, met: Collection[str], on: date, asked: Asked | None) -> set[str]:
    """Keys of the debtors that stood until now and were not met."""
    here = select(debtors.c.key).where(debtors.c.gone.is_(False), debtors.c.day <= on)
    if asked is None:
        return set(connection.scalars(here)).difference(met)
    found: set[str] = set()
    for part in chunks(asked.kins):
        found.update(connection.scalars(here.where(debtors.c.kin.in_(part))))
    return found.difference(met)


def _of_others(connection: Connection, numbers: Iterable[str], asked: Collection[int]) -> set[str]:
    """Those of the cases that a debtor who was not asked still has."""
    found: set[str] = set()
    for part in chunks(sorted(numbers)):
        standing = select(joins.c.case_number).join(debtors, joins.c.debtor == debtors.c.key)
        found.update(connection.scalars(standing.where(joins.c.case_number.in_(part), debtors.c.gone.is_(False))))
        # A case whose number is masked is joined to nobody.
        stand = select(filings.c.case_number, parties.c.kin).join(parties).where(filings.c.case_number.in_(part))
        there = connection.execute(stand.where(parties.c.side == Side.DEBTOR.value))
        found.update(row.case_number for row in there if not case_is_named(row.case_number) and row.kin not in asked)
    return found


def _part(connection: Connection, gone: Iterable[str], revision: int) -> None:
    """Take the cases from debtors that are no more; each case changes with that."""
    for part in chunks(gone):
        theirs = joins.c.debtor.in_(part)
        touch(connection, cases.c.number, set(connection.scalars(select(joins.c.case_number).where(theirs))), revision)
        connection.execute(delete(joins).where(theirs))
