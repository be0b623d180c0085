"""Letters (函件) in the ledger: owed, put into dispatches, tried, sent, cancelled, acknowledged."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, func, insert, select, update

from ledger.store.counters import next_of
from ledger.store.shelf import chunks
from ledger.store.tables import debtors, dispatches, letters, receipts, tries
from models import Cancelled, Dispatch, Letter, LetterRecord, Outcome, Receipt, Try

_OWED = letters.c.sent_at.is_(None) & letters.c.cancelled_at.is_(None)


def owed(connection: Connection) -> tuple[Letter, ...]:
    """Letters neither sent nor cancelled, oldest first."""
    waiting = select(letters.c.payload).where(_OWED).order_by(letters.c.day, letters.c.id)
    return tuple(Letter.model_validate_json(payload) for payload in connection.scalars(waiting))


def written_about(connection: Connection) -> tuple[str, ...]:
    """Keys of the debtors about whom a letter was ever owed."""
    # Sorted here: PostgreSQL sorts words by the locale of its database.
    return tuple(sorted(connection.scalars(select(letters.c.debtor).distinct())))


def written_about_kins(connection: Connection) -> set[int | None]:
    """The kins in which these debtors were found."""
    return set(connection.scalars(select(debtors.c.kin).join(letters, letters.c.debtor == debtors.c.key).distinct()))


def records(connection: Connection, *wanted: ColumnElement[bool]) -> tuple[LetterRecord, ...]:
    """Letters with what became of them, oldest first."""
    joined = letters.outerjoin(dispatches, letters.c.dispatch == dispatches.c.id)
    found = select(letters, dispatches.c.day.label("fixed_on")).select_from(joined).where(*wanted)
    rows = connection.execute(found.order_by(letters.c.day, letters.c.id)).all()
    tried = _grouped(connection, tries.c.dispatch, {row.dispatch for row in rows if row.dispatch})
    noted = _grouped(connection, receipts.c.letter, {row.id for row in rows})
    return tuple(_record(row, tried.get(row.dispatch, ()), noted.get(row.id, ())) for row in rows)


def _grouped(connection: Connection, key: Any, values: Iterable[str]) -> Mapping[str, Sequence[Row[Any]]]:
    """Rows of tries or receipts, by what they belong to, oldest first."""
    found: dict[str, list[Row[Any]]] = {}
    for part in chunks(values):
        asked = select(key.table).where(key.in_(part)).order_by(key.table.c.number)
        for row in connection.execute(asked):
            found.setdefault(getattr(row, key.name), []).append(row)
    return found


def _record(row: Row[Any], tried: Sequence[Row[Any]], noted: Sequence[Row[Any]]) -> LetterRecord:
    return LetterRecord(
        letter=Letter.model_validate_json(row.payload),
        dispatch=row.dispatch,
        fixed_on=row.fixed_on,
        sent_at=row.sent_at,
        cancelled_at=row.cancelled_at,
        cancelled=Cancelled(row.cancelled) if row.cancelled else None,
        tries=tuple(
            Try(at=one.at, address=one.address, outcome=Outcome(one.outcome), code=one.code, word=one.word)
            for one in tried
        ),
        receipts=tuple(Receipt(at=one.at, by=one.by, note=one.note) for one in noted),
    )


def message_ids(connection: Connection, letter_ids: Iterable[str]) -> dict[str, str]:
    """Of each letter the id of its dispatch, its own where it has none."""
    found: dict[str, str] = {}
    for part in chunks(letter_ids):
        asked = select(letters.c.id, letters.c.dispatch).where(letters.c.id.in_(part))
        found |= {row.id: row.dispatch or row.id for row in connection.execute(asked)}
    return found


def owe(connection: Connection, owed: Iterable[Letter], revision: int) -> None:
    """Write the letters that are not there yet; one owed or sent before stays as it is."""
    for letter in owed:
        if connection.scalar(select(letters.c.id).where(letters.c.id == letter.id)) is None:
            connection.execute(
                insert(letters).values(
                    id=letter.id,
                    office=letter.office,
                    debtor=letter.referral.debtor.key,
                    state=letter.state.value,
                    day=letter.on,
                    payload=letter.model_dump_json(exclude_defaults=True),
                    revision=revision,
                )
            )


def fix(connection: Connection, fixed: Iterable[Dispatch]) -> None:
    """Keep which letters go together under which Message-ID; one that is kept stays as it is."""
    for dispatch in fixed:
        if connection.scalar(select(dispatches.c.id).where(dispatches.c.id == dispatch.id)) is None:
            row = {"id": dispatch.id, "office": dispatch.office, "day": dispatch.on}
            connection.execute(insert(dispatches).values(**row))
        connection.execute(update(letters).where(letters.c.id.in_(_ids(dispatch)), _OWED).values(dispatch=dispatch.id))


def begin_try(connection: Connection, dispatch: Dispatch, address: str, at: datetime) -> int | None:
    """Write a try down before it is made, as one whose end nobody knows; its number.

    None where a letter of the dispatch is not owed any more: it was sent or cancelled since the dispatch was made.
    """
    still = select(func.count()).where(letters.c.id.in_(_ids(dispatch)), _OWED)
    if connection.scalar(still) != len(dispatch.letters):
        return None
    last = connection.scalar(select(func.max(tries.c.number)).where(tries.c.dispatch == dispatch.id)) or 0
    row = {"at": at, "address": address, "outcome": Outcome.UNCERTAIN.value, "word": ""}
    connection.execute(insert(tries).values(dispatch=dispatch.id, number=last + 1, **row))
    return int(last) + 1


def _ids(dispatch: Dispatch) -> list[str]:
    return [letter.id for letter in dispatch.letters]


def end_try(connection: Connection, dispatch: Dispatch, number: int, ended: Try) -> int:
    """Write down how it ended; where the server took it, the dispatch and its letters are sent. How many letters.

    A letter that was cancelled while it was on its way is sent none the less: who has it must be told what follows.
    """
    here = (tries.c.dispatch == dispatch.id) & (tries.c.number == number)
    told = {"at": ended.at, "outcome": ended.outcome.value, "code": ended.code, "word": ended.word}
    connection.execute(update(tries).where(here).values(**told))
    if ended.outcome is not Outcome.SENT:
        return 0
    connection.execute(update(dispatches).where(dispatches.c.id == dispatch.id).values(sent_at=ended.at))
    gone = update(letters).where(letters.c.id.in_(_ids(dispatch)), letters.c.sent_at.is_(None))
    now = {"sent_at": ended.at, "cancelled_at": None, "cancelled": None, "dispatch": dispatch.id}
    return connection.execute(gone.values(**now, revision=next_of(connection, "revision"))).rowcount


def mark_sent(connection: Connection, letter_id: str, at: datetime) -> bool:
    """Note that a letter went out by hand; false where it was sent or cancelled already or is not known."""
    if connection.scalar(select(letters.c.id).where(letters.c.id == letter_id, _OWED)) is None:
        return False
    here = update(letters).where(letters.c.id == letter_id, _OWED)
    connection.execute(here.values(sent_at=at, revision=next_of(connection, "revision")))
    return True


def cancel(connection: Connection, ended: Mapping[str, Cancelled], at: datetime, revision: int) -> None:
    """Letters that were not sent and must not be sent any more."""
    for letter_id, why in ended.items():
        here = update(letters).where(letters.c.id == letter_id, _OWED)
        connection.execute(here.values(cancelled_at=at, cancelled=why.value, revision=revision))


def acknowledge(connection: Connection, letter_id: str, receipt: Receipt) -> bool:
    """Keep a receipt; false where no such letter was ever sent."""
    sent = letters.c.sent_at.is_not(None)
    if connection.scalar(select(letters.c.id).where(letters.c.id == letter_id, sent)) is None:
        return False
    last = connection.scalar(select(func.max(receipts.c.number)).where(receipts.c.letter == letter_id)) or 0
    connection.execute(insert(receipts).values(letter=letter_id, number=last + 1, **receipt.model_dump()))
    return True
