"""The mapping is made from the models: every field of a model is mapped, and every mapped field is one of a model."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from ledger_cases import paper

from models import CaseRecord, DebtorRecord, Filing, Finding, NightRecord, Reading
from search import INDICES, FilingDocument, definition
from search.mapping import TREATED

HELD = [
    ("zhipo-filings", Filing, "", "a filing, whole"),
    ("zhipo-cases", CaseRecord, "", "a case as the ledger records it"),
    ("zhipo-debtors", DebtorRecord, "", "a debtor as the ledger records it"),
    ("zhipo-debtors", Finding, "findings", "every answer about it"),
    ("zhipo-nights", NightRecord, "", "a night, whole"),
]
FLAT = {"keyword", "text", "date", "long", "integer", "float", "boolean"}


def model_paths(schema: dict[str, Any], defs: dict[str, Any], path: str = "") -> Iterator[str]:
    """Every path of a model's JSON schema, which pydantic makes without us; a free dict is one path."""
    if "$ref" in schema:
        schema = defs[schema["$ref"].rpartition("/")[2]]
    for one in [*schema.get("anyOf", ()), *([schema["items"]] if "items" in schema else ())]:
        yield from model_paths(one, defs, path)
    for name, field in schema.get("properties", {}).items():
        below = f"{path}.{name}" if path else name
        yield below
        yield from model_paths(field, defs, below)
    if "propertyNames" in schema:
        keys = schema["propertyNames"]
        keys = defs[keys["$ref"].rpartition("/")[2]] if "$ref" in keys else keys
        yield from (f"{path}.{key}" for key in keys.get("enum", ()))


def mapped_paths(mapping: dict[str, Any], path: str = "") -> Iterator[str]:
    for name, field in mapping.get("properties", {}).items():
        below = f"{path}.{name}" if path else name
        yield below
        yield from mapped_paths(field, below)


def paths_of(model: Any) -> set[str]:
    schema = model.model_json_schema(mode="serialization")
    return set(model_paths(schema, schema.get("$defs", {})))


@pytest.mark.parametrize(("alias", "model", "under", "why"), HELD)
def test_every_field_of_a_noun_is_mapped(alias: str, model: Any, under: str, why: str) -> None:
    mapped = set(mapped_paths(definition(alias)["mappings"]))
    wanted = {f"{under}.{path}" if under else path for path in paths_of(model)}
    assert wanted <= mapped, why


@pytest.mark.parametrize("alias", INDICES)
def test_every_mapped_field_is_a_field_of_the_document(alias: str) -> None:
    languages = ("because.zh", "because.en")
    mapped = {path for path in mapped_paths(definition(alias)["mappings"]) if not path.endswith(languages)}
    assert mapped == paths_of(INDICES[alias])


@pytest.mark.parametrize("alias", INDICES)
def test_an_unknown_field_is_refused_and_only_the_core_is_used(alias: str) -> None:
    mappings = definition(alias)["mappings"]
    assert mappings["dynamic"] == "strict"
    types = set(_types(mappings))
    assert types <= {*FLAT, "nested", "object"}, "field types of every distribution"
    analysis = json.dumps(definition(alias)["settings"]["analysis"])
    assert '"tokenizer": "standard"' in analysis
    assert "ngram" not in analysis


def test_every_treatment_treats_a_field() -> None:
    mapped = {path for alias in INDICES for path in mapped_paths(definition(alias)["mappings"])}
    assert [end for end in TREATED if not any(f".{path}".endswith(f".{end}") for path in mapped)] == []


CASE, JOINT = "（2023）浙0109执1号", "（2023）浙0109执801-802号"
NUMBERS = [
    (f"{CASE}之一", (), (f"{CASE}之一", CASE), "its own, also without suffix"),
    (None, (CASE,), (CASE,), "a letter without a number that names one"),
    (
        JOINT,
        (CASE,),
        (JOINT, "（2023）浙0109执801号", "（2023）浙0109执802号", CASE),
        "each case under a joint number",
    ),
    (None, (), (), "none"),
]


@pytest.mark.parametrize(("number", "names", "expected", "why"), NUMBERS)
def test_the_numbers_by_which_a_filing_is_found(
    number: str | None, names: tuple[str, ...], expected: tuple[str, ...], why: str
) -> None:
    reading = Reading(filing=paper(number, "2023-05-01", names=names), pages=())
    assert FilingDocument.of_reading(reading).numbers == expected, why


def _types(mapping: dict[str, Any]) -> Iterator[str]:
    for field in mapping.get("properties", {}).values():
        yield field.get("type", "object")
        yield from _types(field)
