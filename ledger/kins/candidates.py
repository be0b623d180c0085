"""Candidates (待筛查对象): kins that the needs do not leave out, found in SQL from two indexes without opening a paper.

Whatever is not sure counts against leaving out. A case is satisfied only where a dated status says so on a day after
every other status; a debtor who stands in a paper without a full case number is a candidate, and so is one of whose
case a paper speaks in which it does not stand.
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import date, timedelta
from enum import IntFlag
from functools import reduce
from operator import add
from typing import Any

from sqlalchemy import ColumnElement, Connection, FromClause, Select, Subquery, and_, case, func, or_, select

from ledger.store.tables import filings, links, parties
from models import Clue, Need, Standing

_UNDATED = date.max
_AT_ONCE = 400  # bound values in one statement; SQLite of old allows 999
_Columns = dict[str, ColumnElement[Any]]


def candidates(
    connection: Connection, on: date, needs: Mapping[str, Collection[Need]], kins: range
) -> dict[int, frozenset[str]]:
    """The kins from the first to the last of the range of which a rule may be met on the day, each with these rules.

    `needs` says by rule in which ways it may be met. Where a debtor has no full case number, every rule may be.
    """
    ways = tuple(dict.fromkeys(need for of_rule in needs.values() for need in of_rule))
    debtors = _by_kin(_by_case(on, ways, kins), ways)
    bits = (
        case((or_(debtors.c.unnamed > 0, *(_holds(need, debtors) for need in of_rule)), 1 << place), else_=0)
        for place, of_rule in enumerate(needs.values())
        if of_rule
    )
    told = select(debtors.c.kin, reduce(add, bits).label("rules")).where(debtors.c.debtor > 0).subquery()
    found = connection.execute(select(told).where(told.c.rules != 0).order_by(told.c.kin)).all()
    named = {row.rules: frozenset(rule for place, rule in enumerate(needs) if row.rules >> place & 1) for row in found}
    return {row.kin: named[row.rules] for row in found}


def spoken_of(connection: Connection) -> list[int]:
    """Kins with a debtor of whose case another's paper speaks: numberless, moving cases, or restoring one.

    Asked from the few papers that may speak so: as one question, SQLite would begin with every party.
    """
    found: set[int] = set()
    speaking = select(links.c.filing, links.c.case_number).where(links.c.speaks).execution_options(yield_per=_AT_ONCE)
    for part in connection.execute(speaking).partitions():
        numbers, papers = {row.case_number for row in part}, {row.filing for row in part}
        whose = _debtors(connection, filings.c.case_number, numbers)
        added = _added(connection, numbers)
        stands = _debtors(connection, parties.c.filing, papers) if whose or added else {}
        for row in part:
            owing = whose.get(row.case_number, set()) | added.get(row.case_number, set())
            found |= owing - stands.get(row.filing, set())
    return sorted(found)


def _debtors(connection: Connection, column: ColumnElement[str], values: Iterable[str]) -> dict[str, set[int]]:
    """The kins of the debtors in filings, by a column of these with one of the values."""
    asked = select(column.label("of"), parties.c.kin).select_from(filings.join(parties))
    return _by_first(connection, asked.where(column.in_(sorted(values))))


def _added(connection: Connection, numbers: Iterable[str]) -> dict[str, set[int]]:
    """The kins of those whom a paper that names one of these cases makes its debtors (追加), by the case."""
    asked = select(links.c.case_number, parties.c.kin).join(
        parties, and_(parties.c.filing == links.c.filing, parties.c.case_number == links.c.case_number)
    )
    return _by_first(connection, asked.where(links.c.case_number.in_(sorted(numbers))))


def _by_first(connection: Connection, asked: Select[tuple[str, int | None]]) -> dict[str, set[int]]:
    """Of the debtors asked for."""
    found: dict[str, set[int]] = {}
    for of, kin in connection.execute(asked.where(_is_debtor(parties))).all():
        if kin is not None:
            found.setdefault(of, set()).add(kin)
    return found


def _by_case(on: date, needs: Collection[Need], kins: range) -> Subquery:
    """One row for each case of each kin, from the papers dated up to the day; of an applicant's case no paper."""
    others = parties.alias("others")
    debtors = select(others.c.kin).where(others.c.kin.between(kins.start, kins.stop - 1), _is_debtor(others))
    until = or_(filings.c.decision_date.is_(None), filings.c.decision_date <= on)
    return (
        select(parties.c.kin, *(column.label(name) for name, column in _told_of_case(on, needs).items()))
        .outerjoin(filings, and_(_is_debtor(parties), filings.c.case_number == parties.c.case_number, until))
        .where(parties.c.kin.between(kins.start, kins.stop - 1), parties.c.kin.in_(debtors))
        .group_by(parties.c.kin, parties.c.case_number)
        .subquery()
    )


def _is_debtor(members: FromClause) -> ColumnElement[bool]:
    return members.c.standing.bitwise_and(Standing.DEBTOR) != 0


def _told_of_case(on: date, needs: Collection[Need]) -> _Columns:
    """What the papers of one case, and those who stand in them, come to."""
    told, stands = filings.c.clues, parties.c.standing
    day = func.coalesce(filings.c.decision_date, _UNDATED)
    counted = _has(told, Clue.SUMS)
    columns: _Columns = {
        "debtor": func.max(case((filings.c.case_number.is_not(None), 1), else_=0)),
        "unnamed": func.max(case((_is_debtor(parties), stands.bitwise_and(Standing.UNNAMED)), else_=0)),
        "seat_low": func.min(parties.c.seat),
        "seat_high": func.max(parties.c.seat),
        "enforces": func.max(told.bitwise_and(Clue.ENFORCEMENT)),
        "moved": func.max(told.bitwise_and(Clue.MOVES_OUT)),
        "restored": func.max(told.bitwise_and(Clue.RESTORED)),
        "closed_on": func.max(case((_has(told, Clue.CLOSES), filings.c.decision_date))),
        "opened_on": func.max(case((_has(told, Clue.OPENS), filings.c.decision_date))),
        "court_low": func.min(case((filings.c.case_number.is_not(None), func.coalesce(filings.c.court_code, "")))),
        "court_high": func.max(filings.c.court_code),
        "sums": func.sum(case((counted, 1), else_=0)),
        "summed_on": func.max(case((counted, day))),
        "claimed_on": func.max(case((and_(_has(told, Clue.CLAIM), ~counted), day))),
    }
    for clue in _clues(needs):
        columns[_name(clue)] = func.max(told.bitwise_and(clue))
    for clue, days in _old(needs):
        columns[_name(clue, days)] = func.max(case((day < on - timedelta(days=days), told.bitwise_and(clue))))
    for standing in _standings(needs):
        columns[_name(standing)] = func.max(stands.bitwise_and(standing))
    return columns


def _by_kin(cases: Subquery, needs: Collection[Need]) -> Subquery:
    """One row for each kin: what its cases come to."""
    here = cases.c
    closed = and_(here.closed_on.is_not(None), or_(here.opened_on.is_(None), here.closed_on > here.opened_on))
    is_open = and_(here.enforces > 0, ~func.coalesce(closed, False))  # SQL's false
    apart = or_(here.sums > 1, here.claimed_on >= here.summed_on, and_(here.sums > 0, here.restored > 0))
    columns: _Columns = {
        "debtor": func.max(here.debtor),
        "known": func.sum(here.debtor),
        "unnamed": func.max(here.unnamed),
        "seat_low": func.min(here.seat_low),
        "seat_high": func.max(here.seat_high),
        "enforces": func.sum(case((here.enforces > 0, 1), else_=0)),
        "open": func.sum(case((is_open, 1), else_=0)),
        "moved": func.coalesce(func.max(here.moved), 0),
        "court_low": func.min(case((is_open, here.court_low))),
        "court_high": func.max(case((is_open, here.court_high))),
        "apart": func.max(case((apart, 1), else_=0)),
    }
    for name in {_name(one) for one in (*_clues(needs), *_standings(needs))} | {_name(*one) for one in _old(needs)}:
        columns[name] = func.coalesce(func.max(here[name]), 0)
    found = (column.label(name) for name, column in columns.items())
    return select(here.kin, *found).group_by(here.kin).subquery()


def _holds(need: Need, debtors: Subquery) -> ColumnElement[bool]:
    """Whether all that the need names may hold of a kin."""
    here = debtors.c
    parts: list[ColumnElement[bool]] = [here[_name(clue)] != 0 for clue in need.clues]
    parts += [here[_name(standing)] != 0 for standing in need.standing]
    if need.cases:  # a case that was sent away is open again, whatever was said of it here
        parts.append(or_(here.open >= need.cases, and_(here.moved != 0, here.enforces >= need.cases)))
    if need.known:
        parts.append(here.known >= need.known)
    if need.courts:
        parts.append(or_(here.court_low != here.court_high, here.court_low == "", here.moved != 0))
    if need.old:
        parts.append(here[_name(need.old, need.days)] != 0)
    if need.seats:
        parts.append(here.seat_low != here.seat_high)
    if need.sums:
        parts.append(here.apart > 0)
    return and_(*parts)


def _has(column: ColumnElement[int], clue: Clue) -> ColumnElement[bool]:
    return column.bitwise_and(clue) != 0


def _clues(needs: Collection[Need]) -> list[Clue]:
    return sorted({clue for need in needs for clue in need.clues})


def _old(needs: Collection[Need]) -> list[tuple[Clue, int]]:
    return sorted({(need.old, need.days) for need in needs if need.old})


def _standings(needs: Collection[Need]) -> list[Standing]:
    return sorted({standing for need in needs for standing in need.standing})


def _name(bits: IntFlag, days: int = 0) -> str:
    return f"{'clue' if isinstance(bits, Clue) else 'stands'}_{int(bits)}" + (f"_older_{days}" if days else "")
