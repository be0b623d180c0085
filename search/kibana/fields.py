"""What the mapping says about a field that a panel names: its type, and whether it can be counted."""

from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

from search.mapping import definition


class BrokenSourceError(Exception):
    """A source names what is not there, or asks of a field what its type cannot answer."""


class Mapped(NamedTuple):
    """A field of an index: its type, whether it lies in a nested list, whether its values can be counted and sorted."""

    type: str
    nested: bool
    counted: bool


_SHOWN = {"keyword": "string", "text": "string", "date": "date", "boolean": "boolean"}


@cache
def mapping_of(index: str) -> Mapping[str, Any]:
    """The mapping of an index, made once: a compilation asks it some hundred times."""
    return dict(definition(index)["mappings"])


def mapped(index: str, path: str) -> Mapped:
    """What the mapping says. Raises BrokenSourceError where it has no such field."""
    inside = mapping_of(index)
    nested = False
    for part in path.split("."):
        below = {**inside.get("properties", {}), **inside.get("fields", {})}
        if part not in below:
            msg = f"{index} has no field {path}"
            raise BrokenSourceError(msg)
        nested = nested or inside.get("type") == "nested"
        inside = below[part]
    kind = str(inside.get("type", "object"))
    counted = kind not in {"object", "nested", "text"} and bool(inside.get("doc_values", True))
    return Mapped(kind, nested, counted)


def counted(index: str, path: str, types: tuple[str, ...], of: str) -> Mapped:
    """The same of a field that must be countable and of one of these types."""
    found = mapped(index, path)
    if found.nested:
        msg = f"{path} of {index} lies in a nested list, which Kibana does not count"
        raise BrokenSourceError(msg)
    if not found.counted or found.type not in types:
        msg = f"{path} of {index} is {found.type}, which has no {of}"
        raise BrokenSourceError(msg)
    return found


def shown(kind: str) -> str:
    """The mapping's type in Kibana's words: string, date, boolean, number."""
    return _SHOWN.get(kind, "number")
