"""A dashboard as a saved object: its panels by value, its controls, and the references to what they show."""

from typing import Any

from search.kibana.fields import BrokenSourceError, counted
from search.kibana.filters import filter_of
from search.kibana.lens import layer_of, lens, name_of
from search.kibana.objects import (
    EVERYTHING,
    Reference,
    SavedObject,
    as_json,
    dashboard_id,
    index_of,
    named,
    reference,
    saved_object,
    search_id,
)
from search.kibana.sources import Control, Dashboard, Panel, Sources

_DRILLDOWN = "DASHBOARD_TO_DASHBOARD_DRILLDOWN"
_HEEDS_ALL = dict.fromkeys(("ignoreFilters", "ignoreQuery", "ignoreTimerange", "ignoreValidations"), False)
_OPTIONS = {
    "useMargins": True,
    "syncColors": False,
    "syncCursor": True,
    "syncTooltips": False,
    "hidePanelTitles": False,
}


def dashboard(board: Dashboard, sources: Sources) -> SavedObject:
    """The dashboard. Raises BrokenSourceError naming the panel or control that asks for what is not there."""
    panels, references = [], []
    for panel in board.panels:
        with named(f"dashboard {board.id}, panel {panel.title!r}"):
            made = _panel(panel, board, sources)
        references += made.pop("references")
        panels.append(made)
    controls = {}
    for place, control in enumerate(board.controls):
        with named(f"dashboard {board.id}, control {control.title!r}"):
            made = _control(control, board, sources)
        references.append(made.pop("reference"))
        controls[made["explicitInput"]["id"]] = {**made, "order": place}
    time = {"timeFrom": board.time[0], "timeTo": board.time[1]} if board.time else {}
    attributes = {
        "title": board.title,
        "description": board.note,
        "version": 3,
        "timeRestore": bool(board.time),
        **time,
        "controlGroupInput": {
            "chainingSystem": "HIERARCHICAL",
            "controlStyle": "oneLine",
            "ignoreParentSettingsJSON": as_json(_HEEDS_ALL),
            "panelsJSON": as_json(controls),
            "showApplySelections": False,
        },
        "optionsJSON": as_json(_OPTIONS),
        "panelsJSON": as_json(panels),
        "kibanaSavedObjectMeta": {"searchSourceJSON": as_json({"query": EVERYTHING, "filter": []})},
    }
    return saved_object("dashboard", dashboard_id(board.id), attributes, references)


def _panel(panel: Panel, board: Dashboard, sources: Sources) -> dict[str, Any]:
    """A panel with the references that the dashboard must hold for it."""
    own = name_of(board.id, panel.title)
    left, top, width, height = panel.at
    made: dict[str, Any] = {
        "type": {"search": "search", "note": "visualization"}.get(panel.kind, "lens"),
        "title": panel.title,
        "panelIndex": own,
        "gridData": {"x": left, "y": top, "w": width, "h": height, "i": own},
    }
    if panel.kind == "note":
        return {**made, "embeddableConfig": {"savedVis": _note(panel.text), "enhancements": {}}, "references": []}
    if panel.kind == "search":
        return {**made, **_shown_search(panel, own, sources)}
    index = index_of(sources, panel.view)
    attributes = lens(panel, index, board.id)
    inside = [reference(f"indexpattern-datasource-layer-{layer_of(panel, board.id)}", index)]
    for place, only in enumerate(panel.where):
        name = name_of(own, "filter", str(place))
        attributes["state"]["filters"].append(filter_of(only, index, name))
        inside.append(reference(name, index))
    drill = _drill(panel, own, sources)
    config = {"attributes": {**attributes, "references": inside}, "enhancements": drill[0]}
    references = [{**one, "name": f"{own}:{one['name']}"} for one in [*inside, *drill[1]]]
    return {**made, "embeddableConfig": config, "references": references}


def _shown_search(panel: Panel, own: str, sources: Sources) -> dict[str, Any]:
    if panel.search not in sources.searches:
        msg = f"there is no search {panel.search}"
        raise BrokenSourceError(msg)
    name = f"panel_{own}"
    shown = {"type": "search", "id": search_id(panel.search), "name": f"{own}:{name}"}
    return {"panelRefName": name, "embeddableConfig": {"enhancements": {}}, "references": [shown]}


def _drill(panel: Panel, own: str, sources: Sources) -> tuple[dict[str, Any], list[Reference]]:
    """A click on a word of the panel opens another dashboard, filtered by it alone.

    Filters of the first dashboard are not taken along: those of fields that other indices lack would empty the second.
    """
    if not panel.opens:
        return {}, []
    if panel.opens not in sources.dashboards:
        msg = f"there is no dashboard {panel.opens}"
        raise BrokenSourceError(msg)
    event = name_of(own, "opens")
    config = {"useCurrentFilters": False, "useCurrentDateRange": True, "openInNewTab": False}
    action = {"factoryId": _DRILLDOWN, "name": sources.dashboards[panel.opens].title, "config": config}
    made = {"dynamicActions": {"events": [{"eventId": event, "triggers": ["FILTER_TRIGGER"], "action": action}]}}
    target = {"type": "dashboard", "id": dashboard_id(panel.opens)}
    return made, [{**target, "name": f"drilldown:{_DRILLDOWN}:{event}:dashboardId"}]


def _control(control: Control, board: Dashboard, sources: Sources) -> dict[str, Any]:
    index = index_of(sources, control.view)
    counted(index, control.field, ("keyword", "boolean"), "list of words")
    own = name_of(board.id, "control", control.field)
    asked = {"id": own, "fieldName": control.field, "title": control.title, "selectedOptions": [], "enhancements": {}}
    return {
        "type": "optionsListControl",
        "width": "medium",
        "grow": True,
        "explicitInput": asked,
        "reference": reference(f"controlGroup_{own}:optionsListDataView", index),
    }


def _note(text: str) -> dict[str, Any]:
    params = {"markdown": text, "fontSize": 12, "openLinksInNewTab": False}
    data = {"aggs": [], "searchSource": {"query": EVERYTHING, "filter": []}}
    return {"id": "", "title": "", "description": "", "type": "markdown", "params": params, "uiState": {}, "data": data}
