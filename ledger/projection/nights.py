"""What nights tell of themselves (夜间作业记录), kept beside their verdicts."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, func, select, update

from ledger.store.counters import next_of
from ledger.store.tables import nights, verdicts
from models import NightRecord, QuarantineReason, VerdictKind


def note(connection: Connection, night: int, record: NightRecord) -> None:
    """Keep the record of a night; one that says exactly this already is left alone."""
    told = record.model_copy(update={"id": night}).model_dump_json()
    if connection.scalar(select(nights.c.record).where(nights.c.id == night)) != told:
        here = update(nights).where(nights.c.id == night)
        connection.execute(here.values(record=told, revision=next_of(connection, "revision")))


def of(connection: Connection, night: int) -> NightRecord | None:
    """The record of one night."""
    found = records(connection, connection.execute(select(nights).where(nights.c.id == night)).all())
    return found[0] if found else None


def before(connection: Connection, night: int, most: int) -> list[NightRecord]:
    """Records of the last nights over the same inbox that told something, newest first."""
    inbox = select(nights.c.inbox).where(nights.c.id == night).scalar_subquery()
    told = nights.c.record.is_not(None)
    asked = select(nights).where(nights.c.id < night, nights.c.inbox == inbox, told).order_by(nights.c.id.desc())
    return records(connection, connection.execute(asked.limit(most)).all())


def records(connection: Connection, rows: Sequence[Row[Any]]) -> list[NightRecord]:
    """Of each row of `nights` its record; of one that has told nothing, what its row and its verdicts say."""
    silent = [row.id for row in rows if row.record is None]
    counted = _counted(connection, silent) if silent else {}
    return [
        NightRecord.model_validate_json(row.record) if row.record else _of_row(row, counted.get(row.id, Counter()))
        for row in rows
    ]


def _of_row(row: Row[Any], counted: Counter[tuple[str, str | None]]) -> NightRecord:
    kinds = Counter[str]()
    for (kind, _), number in counted.items():
        kinds[kind] += number
    aside = {QuarantineReason(why): number for (_, why), number in counted.items() if why}
    return NightRecord(
        id=row.id,
        inbox=row.inbox,
        started=row.started_at,
        finished=row.finished_at,
        files=row.files_in,
        reasons=aside,
        **{kind.value: kinds[kind.value] for kind in VerdictKind},
    )


def _counted(connection: Connection, of: Sequence[int]) -> dict[int, Counter[tuple[str, str | None]]]:
    """Verdicts of each night by kind and reason."""
    columns = (verdicts.c.night, verdicts.c.kind, verdicts.c.reason)
    asked = select(*columns, func.count().label("files")).where(verdicts.c.night.in_(of)).group_by(*columns)
    found: dict[int, Counter[tuple[str, str | None]]] = {}
    for row in connection.execute(asked):
        found.setdefault(row.night, Counter())[row.kind, row.reason] += row.files
    return found
