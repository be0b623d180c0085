"""What stands in the sources: views, searches, dashboards; read from TOML and held against these models."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

from pydantic import Field, ValidationError

from models.frozen import Frozen
from search.kibana.fields import BrokenSourceError

HERE = Path(__file__).parent / "sources"

Of = Literal["count", "sum", "yuan", "average", "percent", "max", "min", "unique"]
"""What a value counts; `yuan` is the sum of a field in fen, shown in 元, `percent` the average of a share."""
Kind = Literal["metric", "bar", "column", "line", "donut", "table", "search", "note"]


class View(Frozen):
    """A data view (数据视图): one index, how its fields are called, which of them are sums in fen.

    Only nights have a time field: under one, a paper that states no day would never be seen.
    """

    index: str
    name: str
    time: str | None = None
    fen: tuple[str, ...] = ()
    called: dict[str, str]


class Only(Frozen):
    """A filter: a field is one of some words, lies between two bounds (`now/d+30d`), or is there at all.

    `within` names a nested list; then `words` are asked of one element together.
    """

    field: str | None = None
    words: tuple[str | bool, ...] = Field((), alias="is")
    since: str | int | None = Field(None, alias="from")
    until: str | int | None = Field(None, alias="to")
    exists: bool | None = None
    within: str | None = None
    element: dict[str, str] = {}


class Row(Frozen):
    """What a panel counts by: a field's words, the most frequent first, or its days in steps (`1d`, `1M`)."""

    field: str
    title: str = ""
    size: int = 20
    by_name: bool = False
    every: str | None = None


class Value(Frozen):
    """What a panel counts."""

    of: Of = "count"
    field: str | None = None
    title: str


class Panel(Frozen):
    """One panel: where it lies (x, y, width, height of 48 columns), what it counts or shows, whither a click leads."""

    title: str
    kind: Kind
    at: tuple[int, int, int, int]
    view: str = ""
    where: tuple[Only, ...] = ()
    rows: tuple[Row, ...] = ()
    values: tuple[Value, ...] = ()
    opens: str | None = None
    search: str | None = None
    text: str = ""


class Control(Frozen):
    """A list of a field's words above the dashboard, by which all of it is filtered."""

    view: str
    field: str
    title: str


class Dashboard(Frozen):
    """A dashboard; `time` is the range (from, to) of those views that have a time field."""

    id: str
    title: str
    note: str
    time: tuple[str, str] | None = None
    controls: tuple[Control, ...] = ()
    panels: tuple[Panel, ...]


class Search(Frozen):
    """A saved search: a view's documents as rows."""

    id: str
    title: str
    note: str
    view: str
    columns: tuple[str, ...]
    sort: tuple[tuple[str, Literal["asc", "desc"]], ...] = ()
    where: tuple[Only, ...] = ()


class Sources(Frozen):
    """All of them, by id."""

    views: dict[str, View]
    searches: dict[str, Search]
    dashboards: dict[str, Dashboard]


def read_sources(here: Path = HERE) -> Sources:
    """The sources of a folder. Raises BrokenSourceError naming the file and the field."""
    views, searches = _read(here / "views.toml"), _read(here / "searches.toml")
    boards = [dict(_read(path), id=path.stem) for path in sorted((here / "dashboards").glob("*.toml"))]
    try:
        return Sources.model_validate(
            {
                "views": views,
                "searches": {name: {**one, "id": name} for name, one in searches.items()},
                "dashboards": {one["id"]: one for one in boards},
            }
        )
    except ValidationError as error:
        raise BrokenSourceError("; ".join(_told(error))) from error


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        msg = f"{path.name}: {error}"
        raise BrokenSourceError(msg) from error


def _told(error: ValidationError) -> Iterator[str]:
    for one in error.errors():
        yield f"{'.'.join(str(part) for part in one['loc'])}: {one['msg']}"
