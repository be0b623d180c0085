"""A person's decisions (人工认定) in the ledger: kept with who, when and why; undone, never deleted."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from ledger.identity.decisions import Anchor, Ruled
from ledger.store.counters import next_of
from ledger.store.tables import decision_places, decisions
from models import Decision, DecisionKind
from models.frozen import Frozen


class Word(Frozen):
    """Whose word it is, when it was given, and why (理由)."""

    because: str
    by: str
    at: datetime


def write(
    connection: Connection, kind: DecisionKind, names: Sequence[str], ruled: Iterable[Sequence[Anchor]], word: Word
) -> int:
    """Keep a decision about the debtor (and the other debtor) of these names, at these places; returns its number."""
    values = {"kind": kind.value, "debtor": names[0], "other": names[1] if len(names) > 1 else None}
    row = connection.execute(
        insert(decisions).values(**values, **word.model_dump(), revision=next_of(connection, "revision"))
    ).inserted_primary_key
    number = int(row[0]) if row else 0
    rows = [
        {"decision": number, "side": side, "place": place, **anchor_row(anchor)}
        for side, anchors in enumerate(ruled)
        for place, anchor in enumerate(anchors)
    ]
    connection.execute(insert(decision_places), rows)
    return number


def anchor_row(anchor: Anchor) -> dict[str, str | None]:
    """An anchor as columns."""
    return {"case_number": anchor.case, "name": anchor.name, "number": anchor.number}


def undo(connection: Connection, number: int, word: Word) -> bool:
    """Take a decision back; false where there is none of this number, or it was taken back before."""
    standing = (decisions.c.number == number) & decisions.c.undone_at.is_(None)
    if connection.scalar(select(decisions.c.number).where(standing)) is None:
        return False
    values = {"undone_at": word.at, "undone_by": word.by, "undone_because": word.because}
    connection.execute(update(decisions).where(standing).values(**values, revision=next_of(connection, "revision")))
    return True


def standing(connection: Connection) -> tuple[Ruled, ...]:
    """Every decision that stands, in the order in which they were made."""
    kept = select(decisions).where(decisions.c.undone_at.is_(None)).order_by(decisions.c.number)
    found = connection.execute(kept).all()
    if not found:
        return ()
    places = select(decision_places).order_by(
        decision_places.c.decision, decision_places.c.side, decision_places.c.place
    )
    anchors: dict[tuple[int, int], list[Anchor]] = {}
    for row in connection.execute(places):
        anchor = Anchor(case=row.case_number, name=row.name, number=row.number)
        anchors.setdefault((row.decision, row.side), []).append(anchor)
    return tuple(_ruled(row, *(tuple(anchors.get((row.number, side), ())) for side in (0, 1))) for row in found)


def _ruled(row: Row[Any], here: tuple[Anchor, ...], there: tuple[Anchor, ...]) -> Ruled:
    kind = DecisionKind(row.kind)
    spoken_of = there if kind is DecisionKind.JOIN else here
    decision = Decision(
        number=row.number,
        kind=kind,
        debtor=row.debtor,
        cases=tuple(dict.fromkeys(anchor.case for anchor in spoken_of)),
        because=row.because,
        by=row.by,
        at=row.at,
        other=row.other,
    )
    return Ruled(decision=decision, here=here, there=there)
