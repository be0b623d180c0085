"""Screenings (筛查结果): what was found about a debtor on a day, and the letters that follow, saved as one."""

from collections.abc import Collection, Iterable
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Column, Connection, Table, delete, insert, select, update

from ledger.counters import next_of
from ledger.post import cancel
from ledger.shelf import chunks
from ledger.tables import cases, debtors, findings, joins, letters, referrals
from models import Cancelled, CaseRecord, DebtorDossier, DebtorRecord, EnforcementCase, Finding, Letter, Referral
from models.frozen import Frozen


class Screening(Frozen):
    """One debtor on one day: its dossier, every rule's answer, the referral if there is one, the letters owed.

    `cancelled` are letters (by id) that were owed, never sent, and are no longer right. `record` is what all this comes
    to, for projections; without it the row keeps the one that it has.
    """

    dossier: DebtorDossier
    findings: tuple[Finding, ...] = ()
    referral: Referral | None = None
    letters: tuple[Letter, ...] = ()
    cancelled: dict[str, Cancelled] = {}
    record: DebtorRecord | None = None


def save(connection: Connection, screenings: Iterable[Screening], revision: int) -> None:
    """Write what changed; a row that says the same already keeps its revision, a letter owed or sent stays as it is.

    A debtor about whom anything changed gets the revision as well, and with it each of its cases: whoever projects the
    one shows something of the other.
    """
    for screening in screenings:
        dossier = screening.dossier
        key = dossier.debtor.key
        changed = _put(connection, debtors, {"key": key}, _debtor_row(screening), revision)
        before = set(connection.scalars(select(joins.c.case_number).where(joins.c.debtor == key)))
        now = {case.number for case in dossier.cases}
        cases_changed = [_put_case(connection, case, dossier.on, revision) for case in dossier.cases]
        _put_joins(connection, dossier)
        changed |= _put_answers(connection, screening, revision)
        if changed or any(cases_changed) or before != now:
            touch(connection, debtors.c.key, {key}, revision)
            touch(connection, cases.c.number, before | now, revision)
        owe(connection, screening.letters, revision)
        cancel(connection, screening.cancelled, datetime.now(UTC), revision)


def touch(connection: Connection, key: Column[str], values: Iterable[str], revision: int) -> None:
    """Give these rows the revision."""
    for part in chunks(values):
        connection.execute(update(key.table).where(key.in_(part)).values(revision=revision))


def _put_case(connection: Connection, case: EnforcementCase, on: date, revision: int) -> bool:
    """Write a case; those that it replaced (执恢) are it now."""
    changed = _put(connection, cases, {"number": case.number}, _case_row(case, on), revision)
    if case.replaces:
        replaced = update(cases).where(cases.c.number.in_(case.replaces), cases.c.gone.is_(False))
        connection.execute(replaced.values(gone=True, revision=revision))
    return changed


def _put(connection: Connection, table: Table, key: dict[str, Any], values: dict[str, Any], revision: int) -> bool:
    """Insert or update one row, unless it says exactly this already (its day apart); whether it changed."""
    here = [table.c[name] == value for name, value in key.items()]
    row = connection.execute(select(table).where(*here)).mappings().one_or_none()
    if row is None:
        connection.execute(insert(table).values(**key, **values, revision=revision))
    elif any(row[name] != value for name, value in values.items() if name != "day"):
        connection.execute(update(table).where(*here).values(**values, revision=revision))
    else:
        return False
    return True


def _debtor_row(screening: Screening) -> dict[str, Any]:
    dossier, record = screening.dossier, screening.record
    debtor = dossier.debtor
    return {
        "name": debtor.name,
        "kind": debtor.kind.value,
        "day": dossier.on,
        "unsatisfied": len(dossier.unsatisfied),
        "facts": debtor.model_dump_json(),
        "gone": False,
        **({"record": record.model_dump_json()} if record else {}),
    }


def _case_row(case: EnforcementCase, on: date) -> dict[str, Any]:
    """The case without its papers' text: the filings are known by their SHA-256."""
    facts = case.model_copy(update={"filings": (), "status_filing": None})
    return {
        "court_code": case.court.code,
        "court_now": case.court_now.code,
        "case_class": case.case_class.value,
        "status": case.status.value,
        "unsatisfied": case.unsatisfied,
        "day": on,
        "facts": facts.model_dump_json(),
        "record": CaseRecord.of(case).model_dump_json(),
        "gone": False,
    }


def _put_joins(connection: Connection, dossier: DebtorDossier) -> None:
    """The joins as they are now: undoing one is a matter of the next screening, for they are never merged rows."""
    key = dossier.debtor.key
    connection.execute(delete(joins).where(joins.c.debtor == key))
    for join in dossier.debtor.joins:
        row = {
            "case_number": join.case_number,
            "reason": join.reason.value,
            "evidence": join.evidence.model_dump_json(),
            "because": join.decision.because if join.decision else None,
        }
        connection.execute(insert(joins).values(debtor=key, **row))


def _put_answers(connection: Connection, screening: Screening, revision: int) -> bool:
    """Write every answer and the referral; whether one changed."""
    changed = False
    key, on = screening.dossier.debtor.key, screening.dossier.on
    for finding in screening.findings:
        level = finding.level.value if finding.level else None
        values = {"day": on, "answer": finding.answer.value, "level": level, "facts": finding.model_dump_json()}
        changed |= _put(connection, findings, {"debtor": key, "rule": finding.rule}, values, revision)
    if referral := screening.referral:
        values = {"urgency": referral.urgency.value, "facts": referral.model_dump_json()}
        _put(connection, referrals, {"debtor": key, "day": on}, values, revision)  # a row a day; `record` has it too
    return changed


def retire(connection: Connection, debtor_keys: Collection[str], numbers: Collection[str], on: date) -> None:
    """Mark the debtors and cases that a whole screening of the day did not meet: each is a part of another one now.

    What was screened on a later day is left alone: on an earlier day it may only not be known yet.
    """
    for key, met in ((debtors.c.key, debtor_keys), (cases.c.number, numbers)):
        table = key.table
        here = select(key).where(table.c.gone.is_(False), table.c.day <= on)
        gone = set(connection.scalars(here)).difference(met)
        if not gone:
            continue
        revision = next_of(connection, "revision")
        for part in chunks(gone):
            connection.execute(update(table).where(key.in_(part)).values(gone=True, revision=revision))
        if table is debtors:
            _part(connection, gone, revision)


def _part(connection: Connection, gone: Iterable[str], revision: int) -> None:
    """Take the cases from debtors that are no more; each case changes with that."""
    for part in chunks(gone):
        theirs = joins.c.debtor.in_(part)
        touch(connection, cases.c.number, set(connection.scalars(select(joins.c.case_number).where(theirs))), revision)
        connection.execute(delete(joins).where(theirs))


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
