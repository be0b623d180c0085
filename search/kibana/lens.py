"""A panel that counts, as the state of Kibana's Lens: one layer of columns, and how they are drawn.

Counting is of what Lens does without a script: words of a field, steps of days, counts, sums, averages, extremes. Sums
in fen are shown in 元 by a formula (sum / 100), which Lens keeps as three columns: the sum, the division, the formula.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from search.kibana.fields import BrokenSourceError, counted, shown
from search.kibana.sources import Panel, Row, Value

_NUMBERS = ("long", "integer", "float")
_WORDS = ("keyword", "boolean")
_DECIMALS: Mapping[str, Any] = {"id": "number", "params": {"decimals": 0}}
_PERCENT: Mapping[str, Any] = {"id": "percent", "params": {"decimals": 1}}
_VISUALIZATIONS = {
    "metric": "lnsMetric",
    "bar": "lnsXY",
    "column": "lnsXY",
    "line": "lnsXY",
    "donut": "lnsPie",
    "table": "lnsDatatable",
}
_OPERATIONS = {
    "sum": ("sum", _NUMBERS),
    "average": ("average", _NUMBERS),
    "percent": ("average", _NUMBERS),
    "max": ("max", (*_NUMBERS, "date")),
    "min": ("min", (*_NUMBERS, "date")),
    "unique": ("unique_count", ("keyword",)),
}

Column = dict[str, Any]


def name_of(*parts: str) -> str:
    """An id made from names: the same each time."""
    return str(uuid5(NAMESPACE_URL, "/".join(("zhipo", *parts))))


def lens(panel: Panel, index: str, of: str) -> dict[str, Any]:
    """Title, state and kind of a Lens panel, without filters and references; `of` is the dashboard's id."""
    layer = name_of(of, panel.title, "layer")
    ids = [name_of(layer, str(place)) for place in range(len(panel.rows) + len(panel.values))]
    rows, values = ids[: len(panel.rows)], ids[len(panel.rows) :]
    columns: dict[str, Column] = {}
    order = _order(panel, values)
    for column, row in zip(rows, panel.rows, strict=True):
        columns[column] = _row(row, index, order)
    for column, value in zip(values, panel.values, strict=True):
        columns |= dict(_value(column, value, index))
    state = {"columns": columns, "columnOrder": list(columns), "incompleteColumns": {}, "sampling": 1}
    return {
        "title": panel.title,
        "description": panel.text,
        "visualizationType": _VISUALIZATIONS[panel.kind],
        "type": "lens",
        "state": {
            "visualization": _DRAWN[panel.kind](panel, layer, rows, values),
            "query": {"query": "", "language": "kuery"},
            "filters": [],
            "datasourceStates": {"formBased": {"layers": {layer: state}}, "textBased": {"layers": {}}},
            "internalReferences": [],
            "adHocDataViews": {},
        },
    }


def layer_of(panel: Panel, of: str) -> str:
    """The id of the panel's layer."""
    return name_of(of, panel.title, "layer")


def _order(panel: Panel, values: list[str]) -> str | None:
    """The value by which rows come in order: the first that is no formula, since Lens orders by no formula."""
    plain = [column for column, value in zip(values, panel.values, strict=True) if value.of != "yuan"]
    return plain[0] if plain else None


def _row(row: Row, index: str, order: str | None) -> Column:
    if row.every:
        counted(index, row.field, ("date",), "steps of days")
        params = {"interval": row.every, "includeEmptyRows": False, "dropPartials": False}
        return {
            **_named(row.title or row.field, "date", "date_histogram", "interval"),
            "sourceField": row.field,
            "isBucketed": True,
            "params": params,
        }
    kind = counted(index, row.field, _WORDS, "list of words").type
    by_value = order is not None and not row.by_name
    params = {
        "size": row.size,
        "orderBy": {"type": "column", "columnId": order} if by_value else {"type": "alphabetical", "fallback": False},
        "orderDirection": "desc" if by_value else "asc",
        "otherBucket": False,
        "missingBucket": False,
        "parentFormat": {"id": "terms"},
        "include": [],
        "exclude": [],
        "includeIsRegex": False,
        "excludeIsRegex": False,
    }
    return {
        **_named(row.title or row.field, shown(kind), "terms", "ordinal"),
        "sourceField": row.field,
        "isBucketed": True,
        "params": params,
    }


def _value(column: str, value: Value, index: str) -> Iterator[tuple[str, Column]]:
    if value.of == "count":
        yield column, _plain(value.title, "number", "count", "___records___", {"emptyAsNull": False})
        return
    if value.field is None:
        msg = f"{value.title}: {value.of} of which field?"
        raise BrokenSourceError(msg)
    if value.of == "yuan":
        yield from _yuan(column, value.title, value.field, index)
        return
    operation, types = _OPERATIONS[value.of]
    kind = counted(index, value.field, types, operation).type
    params: dict[str, Any] = {"emptyAsNull": False} if operation in {"sum", "unique_count"} else {}
    if value.of == "percent":
        params["format"] = dict(_PERCENT)
    yield column, _plain(value.title, "date" if kind == "date" else "number", operation, value.field, params)


def _yuan(column: str, title: str, field: str, index: str) -> Iterator[tuple[str, Column]]:
    """A sum in fen as a sum in 元."""
    counted(index, field, ("long",), "sum")
    summed, divided = f"{column}X0", f"{column}X1"
    formula = f"sum({field}) / 100"
    tree = {
        "type": "function",
        "name": "divide",
        "args": [summed, 100],
        "location": {"min": 0, "max": len(formula)},
        "text": formula,
    }
    part = f"Part of {title}"
    whole = _named(title, "number", "formula", "ratio")
    params = {"formula": formula, "isFormulaBroken": False, "format": dict(_DECIMALS)}
    yield column, {**whole, "isBucketed": False, "params": params, "references": [divided]}
    yield summed, _plain(part, "number", "sum", field, {"emptyAsNull": False})
    math = {"isBucketed": False, "params": {"tinymathAst": tree}, "references": [summed]}
    yield divided, {**_named(part, "number", "math", "ratio"), **math}


def _named(title: str, kind: str, operation: str, scale: str) -> Column:
    return {"label": title, "customLabel": True, "dataType": kind, "operationType": operation, "scale": scale}


def _plain(title: str, kind: str, operation: str, field: str, params: dict[str, Any]) -> Column:
    return {**_named(title, kind, operation, "ratio"), "sourceField": field, "isBucketed": False, "params": params}


def _metric(_: Panel, layer: str, __: list[str], values: list[str]) -> dict[str, Any]:
    return {"layerId": layer, "layerType": "data", "metricAccessor": values[0]}


def _xy(panel: Panel, layer: str, rows: list[str], values: list[str]) -> dict[str, Any]:
    series = {"bar": "bar_horizontal_stacked", "column": "bar_stacked", "line": "line"}[panel.kind]
    drawn = {
        "layerId": layer,
        "layerType": "data",
        "seriesType": series,
        "accessors": values,
        "xAccessor": rows[0],
        "position": "top",
        "showGridlines": False,
    }
    split = {"splitAccessor": rows[1]} if len(rows) > 1 else {}
    return {
        "legend": {"isVisible": True, "position": "right"},
        "valueLabels": "show" if panel.kind == "bar" else "hide",
        "preferredSeriesType": series,
        "layers": [{**drawn, **split}],
    }


def _donut(_: Panel, layer: str, rows: list[str], values: list[str]) -> dict[str, Any]:
    drawn = {
        "layerId": layer,
        "layerType": "data",
        "primaryGroups": rows,
        "metrics": values,
        "numberDisplay": "value",
        "categoryDisplay": "default",
        "legendDisplay": "default",
        "nestedLegend": False,
    }
    return {"shape": "donut", "layers": [drawn]}


def _table(_: Panel, layer: str, rows: list[str], values: list[str]) -> dict[str, Any]:
    columns = [{"columnId": one, "isTransposed": False, "isMetric": False} for one in rows]
    columns += [{"columnId": one, "isTransposed": False, "isMetric": True} for one in values]
    return {"layerId": layer, "layerType": "data", "columns": columns}


_DRAWN: Mapping[str, Callable[[Panel, str, list[str], list[str]], dict[str, Any]]] = {
    "metric": _metric,
    "bar": _xy,
    "column": _xy,
    "line": _xy,
    "donut": _donut,
    "table": _table,
}
