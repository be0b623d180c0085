"""`zhipo search`: words and filters put to the index; without it the filters are answered from the ledger."""

import csv
import sys
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from typing import Any, NamedTuple

from rich.table import Table
from rich.text import Text

from alerts.language.printing import csv_cell
from alerts.privacy.masking import mask, mask_all
from flows.index.keeping import access
from flows.settings import Settings
from flows.terminal.console import complain, out
from flows.terminal.json_text import json_text
from ledger import Ledger
from models import AmountRole, Asked, CaseStatus, Found, Hit, Money, Passage, Urgency, register
from rules import RULES
from search import Index, IndexUnavailableError, QueryError

_COLUMNS = ("file", "day", "court", "case", "kind", "status", "debtors", "claim", "outstanding", "found")
_MOST = 2**63 - 1  # fen; what index and ledger can hold


class Wanted(NamedTuple):
    """The filters in the words of the command line."""

    court: str | None = None
    status: str | None = None
    role: str | None = None
    amount_min: str | None = None
    rule: str | None = None
    urgency: str | None = None


class WrongFilterError(ValueError):
    """A filter that names nothing, with a sentence that says what is possible."""


def asked_of(words: str, wanted: Wanted, **rest: Any) -> Asked:
    """The question; raises WrongFilterError where a filter names no court, status, rule or sum."""
    amounts = {role.value for role in AmountRole}
    role = wanted.role
    status = _one_of("--status", wanted.status, [one.value for one in CaseStatus])
    urgency = _one_of("--urgency", wanted.urgency, [one.value for one in Urgency])
    return Asked(
        words=words,
        courts=_courts(wanted.court) if wanted.court else None,
        status=CaseStatus(status) if status else None,
        role=None if role in amounts else role,
        amount_role=AmountRole(role) if role in amounts else None,
        amount_min=_fen(wanted.amount_min) if wanted.amount_min else None,
        rule=_one_of("--rule", wanted.rule, [rule.id for rule in RULES]),
        urgency=Urgency(urgency) if urgency else None,
        **rest,
    )


def search(asked: Asked, *, as_json: bool, as_csv: bool) -> int:
    """Exit status: 0, or 1 where only the index could answer and there is none."""
    try:
        found = _found(asked)
    except QueryError as error:
        complain(error)
        return 1
    if found is None:
        return 1
    if as_json:
        print(json_text(mask_all(_json(found)), indent=1))  # noqa: T201
    elif as_csv:
        writer = csv.writer(sys.stdout)
        writer.writerow(_COLUMNS)
        writer.writerows(map(csv_cell, map(mask, _row(hit))) for hit in found.hits)
    else:
        out.print(_table(found))
    return 0


def _found(asked: Asked) -> Found | None:
    settings = Settings()
    where = access(settings)
    if where:
        try:
            with Index.open(where) as index:
                return index.find(asked)
        except IndexUnavailableError as error:
            complain(error)
    if asked.words:
        complain("full text needs the index (ZHIPO_ELASTICSEARCH_URL, `zhipo index`); only the filters are answered")
        if not asked.filtered:
            return None
    with Ledger.open(settings.ledger_url) as ledger:
        return ledger.passing(asked)


def _courts(words: str) -> tuple[str, ...]:
    """Codes of the court of this code or name, else of every court whose name holds the words."""
    exact = register().by_code(words) or register().by_name(words)
    codes = (exact.code,) if exact else tuple(court.code for court in register() if words in court.name)
    if not codes:
        msg = f"--court {words}: no court of the register has this name or code, or these words in its name"
        raise WrongFilterError(msg)
    return codes


def _one_of(option: str, given: str | None, possible: list[str]) -> str | None:
    if given is not None and given not in possible:
        msg = f"{option} {given}: one of {', '.join(possible)} is wanted"
        raise WrongFilterError(msg)
    return given


def _fen(units: str) -> int:
    try:
        fen = Money.of(Decimal(units.replace(",", "").replace("，", ""))).fen
    except (InvalidOperation, ValueError, OverflowError):
        fen = -1
    if not 0 <= fen <= _MOST:
        msg = f"--amount-min {units}: a sum in 元 is wanted, as 500000 or 1,250.50"
        raise WrongFilterError(msg)
    return fen


def _row(hit: Hit) -> list[str]:
    return [
        hit.file,
        hit.decision_date.isoformat() if hit.decision_date else "",
        hit.court or "",
        hit.case_number or "",
        hit.document_kind.value,
        hit.status.value,
        "、".join(hit.debtors),
        _sum(hit.claim),
        _sum(hit.outstanding),
        " … ".join(f"p. {one.page or '?'}: {mask(' '.join(one.text.split()))}" for one in hit.passages),
    ]


def _sum(fen: int | None) -> str:
    return "" if fen is None else f"{Money(fen=fen).units:,.2f}"


def _table(found: Found) -> Table:
    title = f"{found.total} filings" + (f", the first {len(found.hits)}" if found.total > len(found.hits) else "")
    table = Table(title=title, title_justify="left", show_lines=True)
    for column in _COLUMNS:
        table.add_column(column, overflow="fold")
    for hit in found.hits:
        table.add_row(*(Text(cell) for cell in _row(hit)[:-1]), Text("\n").join(map(_marked, hit.passages)))
    return table


def _marked(passage: Passage) -> Text:
    shown = Text(f"p. {passage.page or '?'} ", style="dim")
    text = Text(passage.text)
    for start, end in passage.marked:
        text.stylize("bold red", start, end)
    return shown.append_text(text)


def _json(found: Found) -> dict[str, Any]:
    return {"total": found.total, "full_text": found.full_text, "hits": list(_hits(found))}


def _hits(found: Found) -> Iterator[dict[str, Any]]:
    for hit in found.hits:
        sums = {name: _sum(getattr(hit, name)).replace(",", "") or None for name in ("claim", "outstanding")}
        yield hit.model_dump(mode="json") | sums
