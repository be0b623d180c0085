"""The invented labelled papers (text form): F1 by field, micro-averaged, must not fall."""

import json
import re
import unicodedata
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

import extractors
from flows.facts import facts

GOLD = Path(__file__).parent / "data" / "gold"

LEAST = {
    # field, least F1
    "document_kind": 0.97,
    "court": 0.97,
    "case_number": 0.98,
    "other_case_numbers": 0.95,
    "decision_date": 0.97,
    "party_with_role": 0.95,
    "amount": 0.93,
    "amount_with_role": 0.85,
    "status": 0.95,
    "signal": 0.85,
}


def _squeeze(text: object) -> str:
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", str(text)))


def _values(document: dict[str, Any], field: str) -> Counter[Any]:
    """One document's values of a field, comparable, as the labels' own scorer compares them."""
    amounts = [(round(float(a["value"]), 2), a["currency"], a["role"]) for a in document["amounts"]]
    many: dict[str, list[Any]] = {
        "other_case_numbers": [_squeeze(number) for number in document["other_case_numbers"]],
        "party_with_role": [(_squeeze(party["name"]), _squeeze(party["role"])) for party in document["parties"]],
        "amount": [amount[:2] for amount in amounts],
        "amount_with_role": amounts,
        "signal": sorted({signal["signal"] for signal in document["bankruptcy_signals"]}),
    }
    if field in many:
        return Counter(many[field])
    return Counter([_squeeze(document[field])] if document[field] else [])


@pytest.fixture(scope="module")
def pairs() -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """Labels and reading of each paper."""
    return [
        (json.loads(path.with_suffix(".json").read_text("utf-8")), facts(extractors.read(path).filing))
        for path in sorted(GOLD.glob("*.txt"))
    ]


@pytest.mark.xdist_group("gold")
@pytest.mark.parametrize(("field", "least"), LEAST.items())
def test_f1(pairs: list[tuple[dict[str, Any], dict[str, Any]]], field: str, least: float) -> None:
    hit = missed = wrong = 0
    for gold, read in pairs:
        want, got = _values(gold, field), _values(read, field)
        right = (want & got).total()
        hit, missed, wrong = hit + right, missed + want.total() - right, wrong + got.total() - right
    assert len(pairs) == 48
    assert 2 * hit / (2 * hit + missed + wrong) >= least
