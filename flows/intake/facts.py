"""The facts of one document as the contract wants them: JSON, every value with its evidence."""

from dataclasses import asdict
from typing import Any

from pydantic_core import to_jsonable_python

from models import Amount, Evidence, Filing, Party, Reading, Within


def document(reading: Reading) -> dict[str, Any]:
    """The facts of a file: of its first paper, and `within` those of further ones, each with its pages in the file."""
    told = facts(reading.filing)
    return told | {"within": [_within(paper) for paper in reading.within]} if reading.within else told


def _within(paper: Within) -> dict[str, Any]:
    """Its evidence counts its own pages from 1."""
    where = {"file": paper.name, "pages_in_file": list(paper.pages)}
    if paper.reading is None:
        return where | {"reason": paper.reason, "detail": paper.detail}
    return facts(paper.reading.filing) | where


def facts(filing: Filing) -> dict[str, Any]:
    """Fields and vocabularies of the labelled sets, evidence beside every value, and what is read beyond them."""
    status = filing.evidence.get("status")
    evidence: dict[str, Any] = {name: _evidence(found) for name, found in filing.evidence.items()}
    evidence["other_case_numbers"] = [_evidence(mention.evidence) for mention in filing.other_case_numbers]
    return {
        "file": filing.file,
        "sha256": filing.sha256,
        "pages": filing.pages,
        "reader": list(filing.reader),
        "document_kind": filing.document_kind.value,
        "court": filing.court,
        "case_number": filing.case_number.text if filing.case_number else None,
        "other_case_numbers": [mention.value.text for mention in filing.other_case_numbers],
        "decision_date": filing.decision_date.isoformat() if filing.decision_date else None,
        "parties": [_party(party) for party in filing.parties],
        "amounts": [_amount(amount) for amount in filing.amounts],
        "status": filing.status.value,
        "status_quote": status.quote if status else None,
        "bankruptcy_signals": [
            {"signal": signal.kind.value, "quote": signal.evidence.quote, "courts": list(signal.courts)}
            | {"evidence": _evidence(signal.evidence)}
            for signal in filing.signals
        ],
        **_beyond(filing),
        "evidence": evidence,
        "warnings": [asdict(warning) for warning in filing.warnings],
    }


def _beyond(filing: Filing) -> dict[str, Any]:
    """What the rules of law need beyond the labelled fields."""
    return {
        "cause": filing.cause,
        "filed_on": filing.filed_on.isoformat() if filing.filed_on else None,
        "received_on": [mention.model_dump(mode="json") for mention in filing.received_on],
        "titles": [mention.model_dump(mode="json") for mention in filing.titles],
        "courts": [to_jsonable_python(mention) for mention in filing.courts],
        "seizures": [to_jsonable_python(seizure) for seizure in filing.seizures],
        "statements": [to_jsonable_python(statement) for statement in filing.statements],
    }


def _evidence(found: Evidence) -> dict[str, Any]:
    told = asdict(found)
    del told["file"]
    return told


def _party(party: Party) -> dict[str, Any]:
    return {
        "name": party.name,
        "role": party.role,
        "other_roles": list(party.other_roles),
        "kind": party.kind.value,
        "entity": party.entity.value,
        "id_number": party.id_number,
        "address": party.address,
        "representative": party.representative,
        "birth_date": party.birth_date.isoformat() if party.birth_date else None,
        "former_names": list(party.former_names),
        "aliases": list(party.aliases),
        "evidence": _evidence(party.evidence),
        "field_evidence": {name: _evidence(found) for name, found in party.fields.items()},
    }


def _amount(amount: Amount) -> dict[str, Any]:
    units = amount.money.units
    return {
        "quote": amount.evidence.quote,
        "value": int(units) if units == units.to_integral_value() else float(units),
        "currency": amount.money.currency,
        "role": amount.role.value,
        "open_ended": amount.open_ended,
        "evidence": _evidence(amount.evidence),
    }
