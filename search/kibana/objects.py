"""What every saved object has: id, versions, references by name. Ids are made from the names in the sources.

The versions are those of the forms written here, as Kibana 8.17 exports them; Kibana 9 brings them to its own when it
imports them. What Kibana keeps as text within an object (its panels, its filters) is JSON in JSON.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from search.kibana.fields import BrokenSourceError
from search.kibana.sources import Sources

SavedObject = dict[str, Any]
Reference = dict[str, str]

_CORE = "8.8.0"
_VERSIONS = {"index-pattern": "8.0.0", "search": "10.5.0", "dashboard": "10.2.0"}
EVERYTHING = {"query": "", "language": "kuery"}
"""The query that asks for nothing in particular."""


def saved_object(kind: str, name: str, attributes: dict[str, Any], references: list[Reference]) -> SavedObject:
    """What every saved object has."""
    return {
        "id": name,
        "type": kind,
        "attributes": attributes,
        "references": references,
        "managed": False,
        "coreMigrationVersion": _CORE,
        "typeMigrationVersion": _VERSIONS[kind],
    }


@contextmanager
def named(what: str) -> Iterator[None]:
    """What is wrong with a source within is told with its name."""
    try:
        yield
    except BrokenSourceError as error:
        msg = f"{what}: {error}"
        raise BrokenSourceError(msg) from error


def index_of(sources: Sources, view: str) -> str:
    """The index of a view. Raises BrokenSourceError where there is no such view."""
    if view not in sources.views:
        msg = f"there is no view {view!r}"
        raise BrokenSourceError(msg)
    return sources.views[view].index


def reference(name: str, index: str) -> Reference:
    """A reference by this name to the data view of an index."""
    return {"type": "index-pattern", "id": index, "name": name}


def dashboard_id(name: str) -> str:
    """A dashboard's id."""
    return f"zhipo-dashboard-{name}"


def search_id(name: str) -> str:
    """A saved search's id."""
    return f"zhipo-search-{name}"


def as_json(what: Any) -> str:
    """What Kibana keeps as text within an object."""
    return json.dumps(what, ensure_ascii=False)
