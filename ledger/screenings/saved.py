"""Screenings (筛查结果): what was found about a debtor on a day, and the letters that follow, saved as one."""

import json
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from typing import Any

from pydantic_core import to_json
from sqlalchemy import Column, Connection, delete, insert, select, update

from ledger.screenings.post import cancel, owe
from ledger.store.rows import Rows
from ledger.store.shelf import chunks
from ledger.store.tables import cases, debtors, findings, joins, referrals
from models import (
    Answer,
    Cancelled,
    CaseRecord,
    DebtorDossier,
    DebtorRecord,
    EnforcementCase,
    Finding,
    Letter,
    Referral,
)
from models.frozen import Frozen


class Screening(Frozen):
    """One debtor on one day: its dossier, every rule's answer, the referral if there is one, the letters owed.

    `cancelled` are letters (by id) that were owed, never sent, and are no longer right. `record` is what all this comes
    to, for projections; without it the row keeps the one that it has. `kin` is where the debtor was found, `due` the
    day from which on it is to be asked every night (see `screened`).
    """

    dossier: DebtorDossier
    findings: tuple[Finding, ...] = ()
    referral: Referral | None = None
    letters: tuple[Letter, ...] = ()
    cancelled: dict[str, Cancelled] = {}
    record: DebtorRecord | None = None
    kin: int | None = None
    due: date | None = None


def save(connection: Connection, screenings: Iterable[Screening], revision: int) -> None:
    """Write what changed; a row that says the same already keeps its revision, a letter owed or sent stays as it is.

    A debtor about whom anything changed gets the revision as well, and with it each of its cases: whoever projects the
    one shows something of the other.
    """
    every = list({one.dossier.debtor.key: one for one in screenings}.values())
    written = _Written(connection, every)
    touched: set[str] = set()
    touched_cases: set[str] = set()
    for screening in every:
        key = screening.dossier.debtor.key
        before = written.joined.get(key, set()) | written.told(key)
        changed = written.debtors.put((key,), _debtor_row(screening), revision)
        now = {case.number for case in screening.dossier.cases}
        cases_changed = [_put_case(connection, written, case, screening, revision) for case in screening.dossier.cases]
        changed |= _put_answers(written, screening, revision)
        if changed or any(cases_changed) or before != now:
            touched.add(key)
            touched_cases |= before | now
    written.flush()
    _put_joins(connection, every)
    touch(connection, debtors.c.key, touched, revision)
    touch(connection, cases.c.number, touched_cases, revision)
    for screening in every:
        owe(connection, screening.letters, revision)
        cancel(connection, screening.cancelled, datetime.now(UTC), revision)


class _Written:
    """What the ledger says of these debtors by now: their rows, those of their cases, and what was joined to each."""

    def __init__(self, connection: Connection, screenings: Sequence[Screening]) -> None:
        keys = [one.dossier.debtor.key for one in screenings]
        numbers = (case.number for one in screenings for case in one.dossier.cases)
        self.debtors = Rows(connection, debtors, ["key"], keys, quiet=("kin", "due"))
        self.cases = Rows(connection, cases, ["number"], numbers)
        self.findings = Rows(connection, findings, ["debtor", "rule"], keys)
        self.referrals = Rows(connection, referrals, ["debtor", "day"], keys)
        self.joined: dict[str, set[str]] = {}
        for part in chunks(keys):
            for row in connection.execute(select(joins.c.debtor, joins.c.case_number).where(joins.c.debtor.in_(part))):
                self.joined.setdefault(row.debtor, set()).add(row.case_number)

    def told(self, key: str) -> set[str]:
        """Every case that the debtor had, also one of a masked number, which is joined to nobody."""
        record = self.debtors.held(key, "record")
        return set(json.loads(record)["case_numbers"]) if record else set()

    def flush(self) -> None:
        """Write all of it; a debtor before what refers to it."""
        for rows in (self.debtors, self.cases, self.findings, self.referrals):
            rows.flush()


def touch(connection: Connection, key: Column[str], values: Iterable[str], revision: int) -> None:
    """Give these rows the revision."""
    for part in chunks(values):
        connection.execute(update(key.table).where(key.in_(part)).values(revision=revision))


def _put_case(
    connection: Connection, written: _Written, case: EnforcementCase, screening: Screening, revision: int
) -> bool:
    """Write a case; those that it replaced (执恢) are it now."""
    changed = written.cases.put((case.number,), _case_row(case, screening.dossier.on), revision)
    if case.replaces:
        written.cases.flush()
        replaced = update(cases).where(cases.c.number.in_(case.replaces), cases.c.gone.is_(False))
        connection.execute(replaced.values(gone=True, revision=revision))
        written.cases.told(((number,) for number in case.replaces), {"gone": True})
    return changed


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
        **({"kin": screening.kin, "due": screening.due} if screening.kin is not None else {}),
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


def _put_joins(connection: Connection, screenings: Sequence[Screening]) -> None:
    """The joins as they are now: undoing one is a matter of the next screening, for they are never merged rows."""
    for part in chunks(screening.dossier.debtor.key for screening in screenings):
        connection.execute(delete(joins).where(joins.c.debtor.in_(part)))
    rows = [
        {
            "debtor": screening.dossier.debtor.key,
            "case_number": join.case_number,
            "reason": join.reason.value,
            "evidence": to_json(join.evidence).decode(),
            "because": join.decision.because if join.decision else None,
        }
        for screening in screenings
        for join in screening.dossier.debtor.joins
    ]
    if rows:
        connection.execute(insert(joins), rows)


def _put_answers(written: _Written, screening: Screening, revision: int) -> bool:
    """Write the answers and the referral; whether one of the answers changed.

    Of most debtors most rules are not met and never were: that is what no row says, `zhipo debtor` says why. Where an
    answer stood, what became of it is written.
    """
    changed = False
    key, on = screening.dossier.debtor.key, screening.dossier.on
    for finding in screening.findings:
        if finding.answer is Answer.NOT_MET and (key, finding.rule) not in written.findings:
            continue
        level = finding.level.value if finding.level else None
        values = {"day": on, "answer": finding.answer.value, "level": level, "facts": finding.model_dump_json()}
        changed |= written.findings.put((key, finding.rule), values, revision)
    if referral := screening.referral:
        values = {"urgency": referral.urgency.value, "facts": referral.model_dump_json()}
        written.referrals.put((key, on), values, revision)  # a row a day; `record` has it too
    return changed
