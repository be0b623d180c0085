"""Kins (同一人的候选范围): everyone who may be one debtor, found by name, key, place or what has changed.

A kin is a superset: who is one debtor on a day is decided from its papers (`identity`, `decisions`).
"""

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, func, or_, select, update

from ledger.identity.numbers import as_numbers
from ledger.identity.sides import Side
from ledger.kins.kin_papers import RESTORED
from ledger.store.shelf import chunks
from ledger.store.tables import debtors, decision_places, decisions, filings, links, parties, party_keys
from models import CaseNumber

_PAPERS = 400  # of a night, looked at together


def all_kins(connection: Connection) -> list[int]:
    """Every kin with a debtor in it, in order of its first paper."""
    return list(connection.scalars(_debtor_kins()))


def kins_touched(connection: Connection, revision: int) -> list[int]:
    """Kins with a debtor about whom a filing after the revision may say anything.

    It names one of them, bears the number of one of their cases, or names one of their cases. Also those about whom a
    person has decided since, or taken a decision back.
    """
    newer = select(filings.c.sha256, filings.c.case_number).where(filings.c.revision > revision)
    decided = select(decision_places.c.case_number, decision_places.c.name).join(decisions)
    there = decided.where(decisions.c.revision > revision).subquery()
    of_decided = select(parties.c.kin).join(
        there, and_(parties.c.case_number == there.c.case_number, parties.c.name == there.c.name)
    )
    found = kins_told_of(connection, connection.execute(newer.execution_options(yield_per=_PAPERS)))
    return in_order(connection, found.union(connection.scalars(of_decided)))


def kins_told_of(connection: Connection, papers: Iterable[Row[Any]]) -> set[int | None]:
    """Kins of those in these papers (sha256, case_number), in papers of their cases, and of the cases they name.

    Also of the 执恢 that name one of these: what is said of the old case is said of the one that goes on in its place.
    """
    found: set[int | None] = set()
    for part in chunks(papers):
        here = [row.sha256 for row in part]
        named = connection.scalars(select(links.c.case_number).where(links.c.filing.in_(here)))
        numbers = {row.case_number for row in part if row.case_number is not None}.union(named)
        found.update(connection.scalars(select(parties.c.kin).where(parties.c.filing.in_(here))))
        for some in chunks(sorted(numbers)):
            of_case = select(parties.c.kin).join(filings).where(filings.c.case_number.in_(some))
            found.update(connection.scalars(of_case.distinct()))
            naming = select(parties.c.kin).select_from(links).join(filings).join(parties)
            restoring = naming.where(links.c.case_number.in_(some), filings.c.case_number.contains(RESTORED))
            found.update(connection.scalars(restoring.distinct()))
    return found


def in_order(connection: Connection, kins: Iterable[int | None]) -> list[int]:
    """Those of the kins with a debtor in them, in order of its first paper."""
    found: list[tuple[int, int]] = []
    for part in chunks({kin for kin in kins if kin is not None}):
        first = func.min(parties.c.id)
        asked = select(first, parties.c.kin).where(parties.c.side == Side.DEBTOR.value, parties.c.kin.in_(part))
        found += [(row[0], row[1]) for row in connection.execute(asked.group_by(parties.c.kin))]
    return [kin for _, kin in sorted(found)]


def kins_called(connection: Connection, words: str, number: str | None) -> list[int]:
    """Kins with a debtor whose number or case number the words are; where there is none, whose name contains them."""
    exact = _called(connection, _numbered(words, number))
    if not exact and number:
        exact = _called(connection, [_of_cases(_joint_with(connection, number))])
    return exact or _called(connection, [func.upper(parties.c.name).like(f"%{_in_name(words)}%", escape="\\")])


def _called(connection: Connection, tests: Sequence[ColumnElement[bool]]) -> list[int]:
    called = select(parties.c.kin).where(or_(*tests))
    return list(connection.scalars(_debtor_kins().where(parties.c.kin.in_(called))))


def _joint_with(connection: Connection, number: str) -> list[str]:
    """The joint numbers (执801-809号) that stand for a case with no papers of its own."""
    start = number.partition(f"{CaseNumber.parse(number).serial}号")[0]
    told = filings.c.case_number
    ranges = or_(*(told.contains(sign) for sign in "-—–~～至、"))
    asked = select(told).distinct().where(told.startswith(start, autoescape=True), ranges)
    return [one for one in connection.scalars(asked) if one and number in CaseNumber.parse(one).cases]


def _in_name(words: str) -> str:
    """The words (in capitals) as a pattern; SQLite knows no capitals beyond ASCII, so any sign may stand for such."""
    return "".join("_" if sign.lower() != sign > "\x7f" else f"\\{sign}" if sign in "%_\\" else sign for sign in words)


def _of_cases(numbers: Sequence[str]) -> ColumnElement[bool]:
    return parties.c.filing.in_(select(filings.c.sha256).where(filings.c.case_number.in_(numbers)))


def _numbered(words: str, number: str | None) -> list[ColumnElement[bool]]:
    """Tests that an index answers: of many millions of names none is looked at for a number."""
    tests: list[ColumnElement[bool]] = [_of_cases([number])] if number else []
    holders = select(party_keys.c.party)
    for one in sorted(as_numbers(words)):
        codes = [f"org:{one}", f"org:{one[8:17]}", f"number:{one}", f"person:{one}"]
        held = party_keys.c.key.in_([*codes, *(f"{code}|branch" for code in codes)])
        begins = and_(party_keys.c.key >= f"person:{one}|", party_keys.c.key < f"person:{one}}}")  # "}" comes after "|"
        tests += [parties.c.id.in_(holders.where(test)) for test in (held, begins)]
    return tests


def kins_near(connection: Connection, names: Iterable[str], keys: Iterable[str]) -> list[int]:
    """Kins with a debtor that bears one of these names or holds one of these keys."""
    found: set[int] = set()
    known = select(parties.c.kin).where(parties.c.kin.is_not(None))
    for part in chunks(names):
        found.update(connection.scalars(known.where(parties.c.name.in_(part))))
    for part in chunks(keys):
        held = known.join(party_keys, party_keys.c.party == parties.c.id)
        found.update(connection.scalars(held.where(party_keys.c.key.in_(part))))
    debtors_only: list[int] = []
    for among in chunks(sorted(found)):
        debtors_only += connection.scalars(_debtor_kins().where(parties.c.kin.in_(among)))
    return debtors_only


def name_of_key(connection: Connection, key: str) -> str | None:
    """The name of the debtor with this key, from the key itself or from the last screening that saved it."""
    if key.startswith("org:"):
        return key.removeprefix("org:").partition("~")[0].partition(":")[0]
    return connection.scalar(select(debtors.c.name).where(debtors.c.key == key))


def kins_under(connection: Connection, firm: str) -> list[int]:
    """Kins with a debtor whose name begins with the firm's: the firm, its branches, and others to be looked at."""
    begins = parties.c.name.startswith(firm, autoescape=True)
    return list(connection.scalars(_debtor_kins().where(parties.c.kin.in_(select(parties.c.kin).where(begins)))))


def kins_of(connection: Connection, places: Collection[tuple[str, int]]) -> list[int]:
    """The kins of these appearances."""
    found: set[int] = set()
    for part in chunks({filing for filing, _ in places}):
        rows = connection.execute(
            select(parties.c.filing, parties.c.position, parties.c.kin).where(parties.c.filing.in_(part))
        )
        found.update(row.kin for row in rows if (row.filing, row.position) in places and row.kin is not None)
    return sorted(found)


def unite(connection: Connection, places: Collection[tuple[str, int]]) -> None:
    """One kin for all of these appearances, so that they are always looked at together."""
    first, *others = kins_of(connection, places)
    for table in (parties, debtors):
        connection.execute(update(table).where(table.c.kin.in_(others)).values(kin=first))


def _debtor_kins() -> Select[tuple[int]]:
    return (
        select(parties.c.kin)
        .where(parties.c.side == Side.DEBTOR.value)
        .group_by(parties.c.kin)
        .order_by(func.min(parties.c.id))
    )
