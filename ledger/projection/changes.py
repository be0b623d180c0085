"""What changed since a revision (增量): the reading half of the door for projections, in chunks of bounded size.

Rows come in the order of their revision, so that whoever has taken everything up to N has missed nothing up to N. Each
chunk is a transaction of its own: a row that changes meanwhile has a higher revision and comes with the next round.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Generic, TypeVar

from sqlalchemy import ColumnElement, Connection, Row, and_, or_, select

from ledger.projection import filters, nights
from ledger.store.engine import Store
from ledger.store.shelf import chunks
from ledger.store.tables import cases, debtors, filings, findings, joins, pages
from ledger.store.tables import nights as nights_table
from models import Asked, CaseRecord, DebtorRecord, Filing, Finding, Found, NightRecord, Page, Reading
from models.frozen import Frozen

T = TypeVar("T")
_AT_ONCE = 200
Told = Callable[[Connection, Sequence[Row[Any]]], Sequence[T | None]]


class Change(Frozen, Generic[T]):
    """One record as it is now, and the revision of its last change. `record` is None where it is no more."""

    key: str
    revision: int
    record: T | None


class CaseStanding(Frozen):
    """A case and the debtors in it, as of the last screening."""

    case: CaseRecord
    debtors: tuple[DebtorRecord, ...]


class DebtorStanding(Frozen):
    """A debtor and every rule's answer about it, as of the last screening."""

    debtor: DebtorRecord
    findings: tuple[Finding, ...]


class Changes:
    """Verbs that say what changed after one revision up to another (`Ledger.revision`), that one included.

    Cases and debtors are known from their first screening on; those that became another one come without a record.
    """

    _store: Store

    def changed_filings(self, after: int, up_to: int, at_once: int = _AT_ONCE) -> Iterator[list[Change[Reading]]]:
        """Filings with their pages."""
        return self._changed(filings.c.sha256, _readings, (after, up_to), at_once)

    def changed_cases(self, after: int, up_to: int, at_once: int = _AT_ONCE) -> Iterator[list[Change[CaseStanding]]]:
        """Cases with their debtors."""
        return self._changed(cases.c.number, _cases, (after, up_to), at_once)

    def changed_debtors(
        self, after: int, up_to: int, at_once: int = _AT_ONCE
    ) -> Iterator[list[Change[DebtorStanding]]]:
        """Debtors with their findings."""
        return self._changed(debtors.c.key, _debtors, (after, up_to), at_once)

    def changed_nights(self, after: int, up_to: int, at_once: int = _AT_ONCE) -> Iterator[list[Change[NightRecord]]]:
        """Nights begun, finished or told of."""
        return self._changed(nights_table.c.id, nights.records, (after, up_to), at_once)

    def passing(self, asked: Asked) -> Found:
        """The filings that pass the filters of a question, newest first; its words are not asked."""
        with self._store.reading() as connection:
            return filters.passing(connection, asked)

    def papers(self, case_numbers: Sequence[str]) -> tuple[Filing, ...]:
        """The filings that bear these numbers (base), and all that the last screening counted among these cases."""
        found: dict[str, Filing] = {}
        with self._store.reading() as connection:
            for some in chunks(case_numbers, _AT_ONCE):
                records = connection.scalars(select(cases.c.record).where(cases.c.number.in_(some)))
                told = [CaseRecord.model_validate_json(one).papers for one in records if one]
                tests = [filings.c.case_number.in_(some)]
                tests += [filings.c.sha256.in_(part) for part in chunks({paper for one in told for paper in one})]
                for test in tests:
                    rows = connection.execute(select(filings.c.sha256, filings.c.facts).where(test))
                    found.update(
                        (row.sha256, Filing.model_validate_json(row.facts)) for row in rows if row.sha256 not in found
                    )
        return tuple(found[name] for name in sorted(found))

    def _changed(
        self, key: ColumnElement[Any], told: Told[T], span: tuple[int, int], at_once: int
    ) -> Iterator[list[Change[T]]]:
        """Chunks of a table's rows of the span by revision and key, each row with what is told of it."""
        table = key.table
        after, up_to = span
        beyond: ColumnElement[bool] = table.c.revision > after
        while True:
            wanted = select(table).where(beyond, table.c.revision <= up_to).order_by(table.c.revision, key)
            with self._store.reading() as connection:
                rows = connection.execute(wanted.limit(at_once)).all()
                found = told(connection, rows)
            if not rows:
                return
            keys = [row._mapping[key] for row in rows]  # noqa: SLF001  # SQLAlchemy's public name of a row's mapping
            yield [
                Change(key=str(name), revision=row.revision, record=one)
                for name, row, one in zip(keys, rows, found, strict=True)
            ]
            same = and_(table.c.revision == rows[-1].revision, key > keys[-1])
            beyond = or_(table.c.revision > rows[-1].revision, same)


def _readings(connection: Connection, rows: Sequence[Row[Any]]) -> list[Reading]:
    names = [row.sha256 for row in rows]
    texts: dict[str, list[Page]] = {name: [] for name in names}
    for row in connection.execute(select(pages).where(pages.c.filing.in_(names)).order_by(pages.c.number)):
        texts[row.filing].append(Page(number=row.number, text=row.text, reader=row.reader))
    return [Reading(filing=Filing.model_validate_json(row.facts), pages=tuple(texts[row.sha256])) for row in rows]


def _cases(connection: Connection, rows: Sequence[Row[Any]]) -> list[CaseStanding | None]:
    numbers = [row.number for row in rows]
    standing = debtors.c.record.is_not(None) & debtors.c.gone.is_(False)
    held = select(joins.c.case_number, debtors.c.record).join(debtors, joins.c.debtor == debtors.c.key)
    among: dict[str, list[DebtorRecord]] = {number: [] for number in numbers}
    for row in connection.execute(held.where(joins.c.case_number.in_(numbers), standing).order_by(debtors.c.key)):
        among[row.case_number].append(DebtorRecord.model_validate_json(row.record))
    return [
        CaseStanding(case=CaseRecord.model_validate_json(row.record), debtors=tuple(among[row.number]))
        if row.record and not row.gone
        else None
        for row in rows
    ]


def _debtors(connection: Connection, rows: Sequence[Row[Any]]) -> list[DebtorStanding | None]:
    keys = [row.key for row in rows]
    answers: dict[str, list[Finding]] = {key: [] for key in keys}
    for row in connection.execute(select(findings).where(findings.c.debtor.in_(keys)).order_by(findings.c.rule)):
        answers[row.debtor].append(Finding.model_validate_json(row.facts))
    return [
        DebtorStanding(debtor=DebtorRecord.model_validate_json(row.record), findings=tuple(answers[row.key]))
        if row.record and not row.gone
        else None
        for row in rows
    ]
