"""From the sources to saved objects: data views, saved searches, dashboards, each with the references it needs."""

import json

from search.kibana.dashboard import dashboard
from search.kibana.fields import BrokenSourceError, counted, mapped
from search.kibana.filters import filter_of
from search.kibana.objects import EVERYTHING, SavedObject, as_json, index_of, named, reference, saved_object, search_id
from search.kibana.sources import Search, Sources, View, read_sources

_META = "kibanaSavedObjectMeta.searchSourceJSON"
_SORTED = ("keyword", "boolean", "date", "long", "integer", "float")
_WHOLE = {"id": "number", "params": {"pattern": "0,0"}}


def saved_objects(sources: Sources | None = None) -> list[SavedObject]:
    """Every object, what is referred to before what refers. Raises BrokenSourceError naming the source."""
    given = sources or read_sources()
    views = [_view(name, view) for name, view in given.views.items()]
    searches = [_search(one, given) for one in given.searches.values()]
    return [*views, *searches, *(dashboard(one, given) for one in given.dashboards.values())]


def written(objects: list[SavedObject]) -> str:
    """The objects as Kibana's import takes them: one JSON document a line."""
    return "".join(f"{json.dumps(one, ensure_ascii=False, sort_keys=True)}\n" for one in objects)


def _view(name: str, view: View) -> SavedObject:
    with named(f"view {name}"):
        for field in view.called:
            mapped(view.index, field)
        for field in view.fen:
            counted(view.index, field, ("long",), "sum")
        if view.time:
            counted(view.index, view.time, ("date",), "time range")
    attributes = {
        "title": view.index,
        "name": view.name,
        **({"timeFieldName": view.time} if view.time else {}),
        "fieldAttrs": as_json({field: {"customLabel": called} for field, called in view.called.items()}),
        "fieldFormatMap": as_json(dict.fromkeys(view.fen, _WHOLE)),
        "fields": "[]",
        "runtimeFieldMap": "{}",
        "sourceFilters": "[]",
        "typeMeta": "{}",
        "allowHidden": False,
    }
    return saved_object("index-pattern", view.index, attributes, [])


def _search(search: Search, sources: Sources) -> SavedObject:
    with named(f"search {search.id}"):
        index = index_of(sources, search.view)
        for column in search.columns:
            _shown(index, column)
        for field, _ in search.sort:
            counted(index, field, _SORTED, "order")
        names = [f"{_META}.filter[{place}].meta.index" for place in range(len(search.where))]
        filters = [filter_of(only, index, name) for only, name in zip(search.where, names, strict=True)]
    for one in filters:
        one["meta"]["indexRefName"] = one["meta"].pop("index")
    source = {"query": EVERYTHING, "filter": filters, "indexRefName": f"{_META}.index"}
    attributes = {
        "title": search.title,
        "description": search.note,
        "columns": list(search.columns),
        "sort": [list(one) for one in search.sort],
        "grid": {},
        "hideChart": True,
        "isTextBasedQuery": False,
        "timeRestore": False,
        "kibanaSavedObjectMeta": {"searchSourceJSON": as_json(source)},
    }
    references = [reference(name, index) for name in (f"{_META}.index", *names)]
    return saved_object("search", search_id(search.id), attributes, references)


def _shown(index: str, column: str) -> None:
    if mapped(index, column).nested:
        msg = f"column {column} of {index} lies in a nested list"
        raise BrokenSourceError(msg)
