"""Screenings (筛查结果): what was found about a debtor on a day, and the letters that follow, saved as one."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import Connection, Table, delete, insert, select, update

from ledger.tables import cases, debtors, findings, joins, letters, referrals
from models import DebtorDossier, EnforcementCase, Finding, Letter, Referral
from models.frozen import Frozen


class Screening(Frozen):
    """One debtor on one day: its dossier, every rule's answer, the referral if there is one, the letters owed."""

    dossier: DebtorDossier
    findings: tuple[Finding, ...] = ()
    referral: Referral | None = None
    letters: tuple[Letter, ...] = ()


def save(connection: Connection, screenings: Iterable[Screening], revision: int) -> None:
    """Write what changed; a row that says the same already keeps its revision, a letter owed or sent stays as it is."""
    for screening in screenings:
        dossier = screening.dossier
        _put(connection, debtors, {"key": dossier.debtor.key}, _debtor_row(dossier), revision)
        for case in dossier.cases:
            _put(connection, cases, {"number": case.number}, _case_row(case, dossier.on), revision)
            for replaced in case.replaces:
                connection.execute(delete(cases).where(cases.c.number == replaced))
        _put_joins(connection, dossier)
        _put_answers(connection, screening, revision)
        owe(connection, screening.letters, revision)


def _put(connection: Connection, table: Table, key: dict[str, Any], values: dict[str, Any], revision: int) -> None:
    """Insert or update one row, unless it says exactly this already (its day apart)."""
    here = [table.c[name] == value for name, value in key.items()]
    row = connection.execute(select(table).where(*here)).mappings().one_or_none()
    if row is None:
        connection.execute(insert(table).values(**key, **values, revision=revision))
    elif any(row[name] != value for name, value in values.items() if name != "day"):
        connection.execute(update(table).where(*here).values(**values, revision=revision))


def _debtor_row(dossier: DebtorDossier) -> dict[str, Any]:
    debtor = dossier.debtor
    return {
        "name": debtor.name,
        "kind": debtor.kind.value,
        "day": dossier.on,
        "unsatisfied": len(dossier.unsatisfied),
        "facts": debtor.model_dump_json(),
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


def _put_answers(connection: Connection, screening: Screening, revision: int) -> None:
    key, on = screening.dossier.debtor.key, screening.dossier.on
    for finding in screening.findings:
        level = finding.level.value if finding.level else None
        values = {"day": on, "answer": finding.answer.value, "level": level, "facts": finding.model_dump_json()}
        _put(connection, findings, {"debtor": key, "rule": finding.rule}, values, revision)
    if referral := screening.referral:
        values = {"urgency": referral.urgency.value, "facts": referral.model_dump_json()}
        _put(connection, referrals, {"debtor": key, "day": on}, values, revision)


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
                    payload=letter.model_dump_json(),
                    revision=revision,
                )
            )
