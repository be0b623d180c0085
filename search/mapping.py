"""The mapping of the four indices (映射), made from the document models; strict: an unknown field is refused.

A field is mapped by its type: words of a closed list and names are `keyword`, days `date`, sums `long` (fen), models
`object`. What needs another treatment stands in the tables below, by its path. Analysis is of the core only: the
standard tokenizer (one token per ideograph) and a shingle filter for pairs, so that a word of any length is found
as a phrase of pairs.
"""

import json
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from enum import Enum
from hashlib import sha256
from types import UnionType
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel

from search.documents import CaseDocument, DebtorDocument, FilingDocument, NightDocument

INDICES: Mapping[str, type[BaseModel]] = {
    "zhipo-filings": FilingDocument,
    "zhipo-cases": CaseDocument,
    "zhipo-debtors": DebtorDocument,
    "zhipo-nights": NightDocument,
}
"""Alias and the model of its documents."""

_TEXT = {"type": "text", "analyzer": "words", "search_analyzer": "pairs"}
_NAME = {"type": "keyword", "ignore_above": 1024, "fields": {"words": _TEXT}}
_KEYWORD = {"type": "keyword", "ignore_above": 1024}
_NUMBER_SHOWN = {"type": "integer", "index": False, "doc_values": False}
_WORD_SHOWN = {"type": "keyword", "index": False, "doc_values": False}
_KEPT = {"type": "object", "enabled": False}
"""Kept to be shown; neither counted nor found."""

TREATED: Mapping[str, Mapping[str, Any]] = {
    "body": _TEXT,
    "body_folded": _TEXT,
    "names": _NAME,
    "names_folded": _NAME,
    "debtors": _NAME,
    "name": _NAME,
    "other_names": _NAME,
    "applicants": _NAME,
    "cause": _NAME,
    "fill.cause": {"type": "float"},
    "court_name": _NAME,
    "parties.address": _TEXT,
    "seizures.what": _TEXT,
    "warnings.sentence": _WORD_SHOWN,
    "warnings.zh": _WORD_SHOWN,
    "troubles": _TEXT,
    "because.zh": _TEXT,
    "because.en": {"type": "text"},
    "evidence.file": _WORD_SHOWN,
    "evidence.page": _NUMBER_SHOWN,
    "evidence.start": _NUMBER_SHOWN,
    "evidence.end": _NUMBER_SHOWN,
    "evidence.quote": _TEXT,
}
"""By the end of the path; the longest that fits is taken."""

NESTED = frozenset(
    {"parties", "amounts", "signals", "statements", "seizures", "courts", "findings", "deadlines", "warned"}
)
"""Lists of models of which two fields of one element are asked together (被执行人 + its name)."""

SETTINGS: Mapping[str, Any] = {
    "number_of_shards": 1,
    "auto_expand_replicas": "0-1",
    "analysis": {
        "filter": {
            "with_pairs": {"type": "shingle", "max_shingle_size": 2, "token_separator": ""},
            "only_pairs": {
                "type": "shingle",
                "max_shingle_size": 2,
                "token_separator": "",
                "output_unigrams": False,
                "output_unigrams_if_no_shingles": True,
            },
        },
        "analyzer": {
            "words": {"type": "custom", "tokenizer": "standard", "filter": ["lowercase", "with_pairs"]},
            "pairs": {"type": "custom", "tokenizer": "standard", "filter": ["lowercase", "only_pairs"]},
        },
    },
}


def definition(alias: str) -> dict[str, Any]:
    """Settings and mapping of an index, without its `_meta`."""
    fields = list(properties(INDICES[alias]))
    found = [name for name in _FOUND_BY_DEFAULT if name.split(".")[0] in dict(fields)]
    return {
        "settings": {**SETTINGS, "query": {"default_field": found}},
        "mappings": {"dynamic": "strict", "properties": dict(fields)},
    }


_FOUND_BY_DEFAULT = (
    "body",
    "body_folded",
    "names.words",
    "debtors.words",
    "name.words",
    "names_folded.words",
    "numbers",
)


def fingerprint(alias: str) -> str:
    """What tells one version of the definition from another."""
    return sha256(json.dumps(definition(alias), sort_keys=True).encode()).hexdigest()[:12]


def properties(model: type[Any], path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every field of the model with its mapping."""
    for name, field in model.__pydantic_fields__.items():
        yield name, _mapped(field.annotation, f"{path}.{name}" if path else name)


def _mapped(annotation: Any, path: str) -> dict[str, Any]:
    if treated := _treated(path):
        return treated
    kind, many = _kind(annotation)
    if get_origin(kind) is dict:
        key, value = get_args(kind)
        return _of_dict(key, value, path)
    if isinstance(kind, type) and hasattr(kind, "__pydantic_fields__"):
        nested = {"type": "nested"} if many and path in NESTED else {}
        return {**nested, "properties": dict(properties(kind, path))}
    return _scalar(kind, path)


def _treated(path: str) -> dict[str, Any] | None:
    parts = path.split(".")
    ends = (".".join(parts[start:]) for start in range(len(parts)))
    return next((dict(TREATED[end]) for end in ends if end in TREATED), None)


def _of_dict(key: Any, value: Any, path: str) -> dict[str, Any]:
    """A closed list of keys gives a field each; sentences by language one each; anything else is kept only."""
    if isinstance(key, type) and issubclass(key, Enum):
        return {"properties": {one.value: _mapped(value, f"{path}.{one.value}") for one in key}}
    if path.endswith("because"):
        return {"properties": {language: _mapped(value, f"{path}.{language}") for language in ("zh", "en")}}
    return dict(_KEPT)


def _scalar(kind: Any, path: str) -> dict[str, Any]:
    if not isinstance(kind, type):
        msg = f"{path}: {kind} has no mapping"
        raise TypeError(msg)
    found = next((mapped for of, mapped in _SCALARS if issubclass(kind, of)), None)
    if found is None:
        msg = f"{path}: {kind} has no mapping"
        raise TypeError(msg)
    return dict(found)


_SCALARS: tuple[tuple[type, dict[str, Any]], ...] = (
    (bool, {"type": "boolean"}),
    (int, {"type": "long"}),
    (float, {"type": "float"}),
    (datetime, {"type": "date"}),
    (date, {"type": "date", "format": "strict_date"}),
    (str, _KEYWORD),
)


def _kind(annotation: Any) -> tuple[Any, bool]:
    """What one value is, and whether there may be many."""
    if get_origin(annotation) in {Union, UnionType}:
        return _kind(next(one for one in get_args(annotation) if one is not type(None)))
    if get_origin(annotation) is tuple:
        return _kind(get_args(annotation)[0])[0], True
    return annotation, False
