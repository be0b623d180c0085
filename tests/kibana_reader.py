"""Reads compiled saved objects as Kibana does, without the compiler: which fields they ask for, and what they ask.

A Lens layer becomes the aggregation that Lens sends for it; a saved search becomes its query, sort and columns.
"""

import json
from collections.abc import Iterator
from typing import Any, NamedTuple

_METRICS = {"sum": "sum", "average": "avg", "max": "max", "min": "min", "unique_count": "cardinality"}
_SHOWN_ONLY = {"formula", "math"}


class Use(NamedTuple):
    """One use of a field: where, of which index, for what."""

    where: str
    index: str
    field: str
    operation: str


class Asked(NamedTuple):
    """What one panel or saved search asks of an index."""

    where: str
    index: str
    body: dict[str, Any]


def panels(board: dict[str, Any]) -> list[dict[str, Any]]:
    return list(json.loads(board["attributes"]["panelsJSON"]))


def controls(board: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return dict(json.loads(board["attributes"]["controlGroupInput"]["panelsJSON"]))


def of_kind(objects: list[dict[str, Any]], kind: str) -> list[dict[str, Any]]:
    return [one for one in objects if one["type"] == kind]


def target(references: list[dict[str, str]], name: str) -> str:
    (found,) = [one["id"] for one in references if one["name"] == name]
    return found


def layers(panel: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The layers of a Lens panel with their index."""
    attributes = panel["embeddableConfig"]["attributes"]
    for name, layer in attributes["state"]["datasourceStates"]["formBased"]["layers"].items():
        yield target(attributes["references"], f"indexpattern-datasource-layer-{name}"), layer


def source_of(one: dict[str, Any]) -> dict[str, Any]:
    return dict(json.loads(one["attributes"]["kibanaSavedObjectMeta"]["searchSourceJSON"]))


def uses(objects: list[dict[str, Any]]) -> Iterator[Use]:
    """Every use of every field."""
    for view in of_kind(objects, "index-pattern"):
        index, attributes = view["attributes"]["title"], view["attributes"]
        for field in [*json.loads(attributes["fieldAttrs"]), *json.loads(attributes["fieldFormatMap"])]:
            yield Use(f"view {index}", index, field, "shown")
        if "timeFieldName" in attributes:
            yield Use(f"view {index}", index, attributes["timeFieldName"], "date_histogram")
    for search in of_kind(objects, "search"):
        index = target(search["references"], "kibanaSavedObjectMeta.searchSourceJSON.index")
        yield from (Use(search["id"], index, field, "shown") for field in search["attributes"]["columns"])
        yield from (Use(search["id"], index, field, "sort") for field, _ in search["attributes"]["sort"])
        for one in source_of(search)["filter"]:
            yield from (Use(search["id"], index, field, "filter") for field in filtered(one["query"]))
    for board in of_kind(objects, "dashboard"):
        for own, control in controls(board).items():
            index = target(board["references"], f"controlGroup_{own}:optionsListDataView")
            yield Use(
                f"{board['id']}: {control['explicitInput']['title']}",
                index,
                control["explicitInput"]["fieldName"],
                "terms",
            )
        for panel in (one for one in panels(board) if one["type"] == "lens"):
            yield from _panel_uses(f"{board['id']}: {panel['title']}", panel)


def _panel_uses(where: str, panel: dict[str, Any]) -> Iterator[Use]:
    for index, layer in layers(panel):
        for column in layer["columns"].values():
            if column.get("sourceField", "___records___") != "___records___":
                yield Use(where, index, column["sourceField"], column["operationType"])
        for one in panel["embeddableConfig"]["attributes"]["state"]["filters"]:
            yield from (Use(where, index, field, "filter") for field in filtered(one["query"]))


def filtered(query: dict[str, Any]) -> Iterator[str]:
    """The fields of a filter's query."""
    for kind, inside in query.items():
        if kind == "exists":
            yield inside["field"]
        elif kind in {"match_phrase", "range", "term"}:
            yield from inside
        elif kind == "bool":
            yield from (
                field for clause in (*inside.get("should", ()), *inside.get("filter", ())) for field in filtered(clause)
            )
        elif kind == "nested":
            yield inside["path"]
            yield from filtered(inside["query"])
        else:
            msg = f"a filter of unknown kind: {kind}"
            raise AssertionError(msg)


def asked(objects: list[dict[str, Any]]) -> Iterator[Asked]:
    """What every panel and saved search asks; under a dashboard with a time range that range too."""
    timed = {one["id"]: one["attributes"].get("timeFieldName") for one in of_kind(objects, "index-pattern")}
    for search in of_kind(objects, "search"):
        index = target(search["references"], "kibanaSavedObjectMeta.searchSourceJSON.index")
        body = {
            "query": _query(source_of(search)["filter"]),
            "sort": [{field: way} for field, way in search["attributes"]["sort"]],
        }
        yield Asked(search["id"], index, {**body, "_source": search["attributes"]["columns"], "size": 500})
    for board in of_kind(objects, "dashboard"):
        for panel in (one for one in panels(board) if one["type"] == "lens"):
            for index, layer in layers(panel):
                query = _query(panel["embeddableConfig"]["attributes"]["state"]["filters"])
                if timed[index] and board["attributes"]["timeRestore"]:
                    span = {"gte": board["attributes"]["timeFrom"], "lte": board["attributes"]["timeTo"]}
                    query["bool"]["filter"].append({"range": {timed[index]: span}})
                yield Asked(
                    f"{board['id']}: {panel['title']}",
                    index,
                    {"size": 0, "track_total_hits": True, "query": query, "aggs": aggregation(layer)},
                )


def _query(filters: list[dict[str, Any]]) -> dict[str, Any]:
    live = [one for one in filters if not one["meta"]["disabled"]]
    return {
        "bool": {
            "filter": [one["query"] for one in live if not one["meta"]["negate"]],
            "must_not": [one["query"] for one in live if one["meta"]["negate"]],
        }
    }


def aggregation(layer: dict[str, Any]) -> dict[str, Any]:
    """The layer's columns as Lens asks for them: buckets within buckets, the metrics in each."""
    columns = [(name, layer["columns"][name]) for name in layer["columnOrder"]]
    metrics = {name: made for name, column in columns if not column["isBucketed"] and (made := _metric(column))}
    asked: dict[str, Any] = dict(metrics)
    for name, column in reversed([pair for pair in columns if pair[1]["isBucketed"]]):
        asked = {name: {**_bucket(column, layer), "aggs": {**asked, **metrics}}}
    return asked


def _metric(column: dict[str, Any]) -> dict[str, Any] | None:
    kind = column["operationType"]
    if kind == "count" or kind in _SHOWN_ONLY:
        return None
    return {_METRICS[kind]: {"field": column["sourceField"]}}


def _bucket(column: dict[str, Any], layer: dict[str, Any]) -> dict[str, Any]:
    field, params = column["sourceField"], column["params"]
    if column["operationType"] == "date_histogram":
        return {"date_histogram": {"field": field, "calendar_interval": params["interval"], "min_doc_count": 1}}
    by = params["orderBy"].get("columnId", "_key")
    counts = by != "_key" and layer["columns"][by]["operationType"] == "count"
    return {
        "terms": {
            "field": field,
            "size": params["size"],
            "order": {"_count" if counts else by: params["orderDirection"]},
        }
    }


def answered(answer: dict[str, Any]) -> dict[str, bool]:
    """Of every aggregation of an answer: whether it has a bucket, or a value, anywhere."""
    found: dict[str, bool] = {}
    _collect(answer.get("aggregations", {}), found)
    return found


def _collect(aggregations: dict[str, Any], found: dict[str, bool]) -> None:
    for name, one in aggregations.items():
        if not isinstance(one, dict):
            continue
        if "buckets" in one:
            found[name] = found.get(name, False) or bool(one["buckets"])
            for bucket in one["buckets"]:
                _collect(bucket, found)
        elif "value" in one:
            found[name] = found.get(name, False) or one["value"] is not None
