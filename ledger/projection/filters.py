"""Filters (筛选) answered from the ledger itself, where there is no index: by court, status, role, sum, day, rule."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, select

from ledger.store.shelf import chunks
from ledger.store.tables import cases, debtors, filings, findings, joins, parties
from models import DEBTOR_ROLES, AmountRole, Answer, Asked, CaseRecord, DebtorRecord, Filing, Found, Hit, register


def passing(connection: Connection, asked: Asked) -> Found:
    """The filings that pass every filter, newest first; the words are not asked (`full_text` is false)."""
    among = _of_debtors(connection, asked)
    wanted = (
        select(filings).where(*_tests(asked)).order_by(filings.c.decision_date.desc().nulls_last(), filings.c.sha256)
    )
    hits: list[Hit] = []
    total = 0
    for row in connection.execute(wanted.execution_options(yield_per=500)):
        if among is not None and row.sha256 not in among:
            continue
        filing = Filing.model_validate_json(row.facts)
        if not _amount_passes(filing, asked):
            continue
        total += 1
        if len(hits) < asked.limit:
            hits.append(_hit(row, filing))
    return Found(hits=tuple(hits), total=total, full_text=False)


def _tests(asked: Asked) -> Iterator[ColumnElement[bool]]:
    if asked.courts is not None:
        yield filings.c.court_code.in_(asked.courts)
    if asked.status:
        yield filings.c.status == asked.status.value
    if asked.role:
        yield filings.c.sha256.in_(select(parties.c.filing).where(parties.c.role == asked.role))
    if asked.since:
        yield filings.c.decision_date >= asked.since
    if asked.until:
        yield filings.c.decision_date <= asked.until


def _of_debtors(connection: Connection, asked: Asked) -> set[str] | None:
    """The papers of the cases of debtors about whom the rule is met, or who are that urgent; None: all."""
    if not asked.rule and not asked.urgency:
        return None
    standing = select(debtors.c.key, debtors.c.record).where(debtors.c.gone.is_(False), debtors.c.record.is_not(None))
    if asked.rule:
        met = select(findings.c.debtor).where(findings.c.rule == asked.rule, findings.c.answer == Answer.MET.value)
        standing = standing.where(debtors.c.key.in_(met))
    told = ((key, DebtorRecord.model_validate_json(record)) for key, record in connection.execute(standing))
    keys = [key for key, record in told if not asked.urgency or record.urgency is asked.urgency]
    papers: set[str] = set()
    for part in chunks(keys):
        numbers = select(joins.c.case_number).where(joins.c.debtor.in_(part))
        for record in connection.scalars(select(cases.c.record).where(cases.c.number.in_(numbers))):
            papers.update(CaseRecord.model_validate_json(record).papers if record else ())
    return papers


def _amount_passes(filing: Filing, asked: Asked) -> bool:
    """Whether one amount in CNY is of the role and as large as asked."""
    if asked.amount_min is None and asked.amount_role is None:
        return True
    return any(
        amount.money.currency == "CNY"
        and not amount.corrected
        and asked.amount_role in {None, amount.role}
        and amount.money.fen >= (asked.amount_min or 0)
        for amount in filing.amounts
    )


def _hit(row: Row[Any], filing: Filing) -> Hit:
    court = register().by_code(row.court_code) if row.court_code else None
    return Hit(
        sha256=row.sha256,
        file=row.file,
        document_kind=filing.document_kind,
        court=court.name if court else filing.court,
        case_number=filing.case_number.text if filing.case_number else None,
        decision_date=filing.decision_date,
        status=filing.status,
        debtors=tuple(dict.fromkeys(party.name for party in filing.parties if party.role in DEBTOR_ROLES)),
        claim=_largest(filing, AmountRole.CLAIM),
        outstanding=_largest(filing, AmountRole.OUTSTANDING),
    )


def _largest(filing: Filing, role: AmountRole) -> int | None:
    stated = (
        amount.money.fen
        for amount in filing.amounts
        if amount.role is role and amount.money.currency == "CNY" and not amount.corrected
    )
    return max(stated, default=None)
