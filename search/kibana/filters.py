"""Filters as Kibana keeps them: what its page shows of one, and the query that it sends."""

from typing import Any

from search.kibana.fields import BrokenSourceError, mapped
from search.kibana.sources import Only


def filter_of(only: Only, index: str, reference: str) -> dict[str, Any]:
    """A filter whose data view is named by a reference. Raises BrokenSourceError for a field that is not there."""
    kind, key, negate, query = _asked(only, index)
    meta = {"alias": None, "disabled": False, "negate": negate, "type": kind, "key": key, "index": reference}
    return {"meta": meta, "query": query, "$state": {"store": "appState"}}


def _asked(only: Only, index: str) -> tuple[str, str, bool, dict[str, Any]]:
    """Kibana's word for the kind of filter, its field, whether it excludes, and the query."""
    if only.within:
        return "custom", only.within, False, _element(only, index)
    if not only.field:
        raise BrokenSourceError("a filter names neither a field nor a nested list")
    found = mapped(index, only.field)
    if found.nested:
        msg = f"{only.field} of {index} lies in a nested list: ask for it with `within`"
        raise BrokenSourceError(msg)
    if only.exists is not None:
        return "exists", only.field, not only.exists, {"exists": {"field": only.field}}
    if only.words:
        return _words(only.field, only.words)
    bounds = {name: value for name, value in (("gte", only.since), ("lte", only.until)) if value is not None}
    if not bounds or found.type not in {"date", "long", "integer", "float"}:
        msg = f"{only.field} of {index} ({found.type}) is asked for nothing that it could answer"
        raise BrokenSourceError(msg)
    return "range", only.field, False, {"range": {only.field: bounds}}


def _words(field: str, words: tuple[str | bool, ...]) -> tuple[str, str, bool, dict[str, Any]]:
    asked = [{"match_phrase": {field: word}} for word in words]
    if len(asked) == 1:
        return "phrase", field, False, asked[0]
    return "phrases", field, False, {"bool": {"should": asked, "minimum_should_match": 1}}


def _element(only: Only, index: str) -> dict[str, Any]:
    asked = []
    for path, word in only.element.items():
        field = f"{only.within}.{path}"
        if not mapped(index, field).nested:
            msg = f"{field} of {index} lies in no nested list"
            raise BrokenSourceError(msg)
        asked.append({"term": {field: word}})
    return {"nested": {"path": only.within, "query": {"bool": {"filter": asked}}}}
