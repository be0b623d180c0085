"""Kibana's dashboards, read back from the compiled objects: fields against the mapping, questions on a real node.

Kibana itself cannot run in these tests. The objects are held against the structure of what Kibana exports, every field
against the mapping, and what each panel asks is asked of a real node with a known corpus.
"""

import json
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from kibana_reader import Asked, answered, asked, controls, layers, of_kind, panels, source_of, target, uses
from ledger_cases import FIRM, paper
from search_desk import ON, Desk, desk_with
from test_search_queries import MOULD, PAPERS, XIAOSHAN

from models import DeadlineKind, FilledField, FillWarning, NightRecord, QuarantineReason, Stage
from search import Entry, NightDocument, definition
from search.kibana import BrokenSourceError, saved_objects, written
from search.kibana.fields import mapping_of
from search.kibana.sources import HERE, read_sources

OBJECTS = saved_objects()
BOARDS = of_kind(OBJECTS, "dashboard")
QUESTIONS = list(asked(OBJECTS))


@cache
def held_mapping(index: str) -> dict[str, Any]:
    return dict(definition(index)["mappings"])


def field_of(index: str, path: str) -> tuple[str, bool, bool]:
    """Type, whether in a nested list, whether countable: walked here past the compiler."""
    inside = held_mapping(index)
    nested = False
    for part in path.split("."):
        nested = nested or inside.get("type") == "nested"
        inside = {**inside.get("properties", {}), **inside.get("fields", {})}[part]
    return str(inside.get("type", "object")), nested, bool(inside.get("doc_values", True))


NUMBERS, WORDS = {"long", "integer", "float"}, {"keyword", "boolean"}
SUITS = {
    "terms": WORDS,
    "date_histogram": {"date"},
    "sum": NUMBERS,
    "average": NUMBERS,
    "max": NUMBERS | {"date"},
    "min": NUMBERS | {"date"},
    "unique_count": {"keyword"},
    "sort": NUMBERS | WORDS | {"date"},
}


def wrong_uses(objects: list[dict[str, Any]]) -> list[str]:
    """Every use of a field that the mapping does not have, or whose type does not suit."""
    wrong = []
    for use in uses(objects):
        try:
            kind, nested, counts = field_of(use.index, use.field)
        except KeyError:
            wrong.append(f"{use.where}: {use.index} has no field {use.field}")
            continue
        if use.operation in SUITS and (nested or not counts or kind not in SUITS[use.operation]):
            wrong.append(f"{use.where}: {use.operation} of {use.field}, {kind}")
        if use.operation == "shown" and nested:
            wrong.append(f"{use.where}: {use.field} lies in a nested list")
    return wrong


def test_every_field_is_mapped_and_of_a_type_that_suits() -> None:
    assert wrong_uses(OBJECTS) == []
    assert {use.operation for use in uses(OBJECTS)} >= set(SUITS) | {"filter", "shown"}, "each kind of use is there"


def test_a_renamed_field_of_the_mapping_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    from search import mapping
    from search.documents import CaseDocument

    fields = {("court_today" if name == "court_now" else name): one for name, one in CaseDocument.model_fields.items()}
    monkeypatch.setattr(CaseDocument, "model_fields", fields, raising=False)
    monkeypatch.setattr(CaseDocument, "__pydantic_fields__", fields, raising=False)
    assert "court_today" in dict(mapping.properties(CaseDocument))
    caches = (mapping_of, held_mapping)
    for one in caches:
        one.cache_clear()
    named = [one for one in wrong_uses(OBJECTS) if one.endswith("zhipo-cases has no field court_now")]
    assert len(named) >= 5, "each panel that asks for it is named"
    with pytest.raises(BrokenSourceError, match="zhipo-cases has no field court_now"):
        saved_objects()
    for one in caches:
        one.cache_clear()


BROKEN = [
    ("dashboards/courts.toml", 'field = "court_now", title = "法院 court", size = 25', 'field = "court_nov", title = "x"', "dashboard courts, panel '各院未结案件.*zhipo-cases has no field court_nov", "a field renamed in a panel"),
    ("dashboards/debtors.toml", 'field = "urgency"\ntitle', 'field = "urgentcy"\ntitle', "dashboard debtors, control.*no field urgentcy", "in a control"),
    ("searches.toml", '"seized_on", "seizure_ranks"', '"seized", "seizure_ranks"', "search cases_by_seizure: zhipo-cases has no field seized", "in a saved search"),
    ("searches.toml", 'within = "signals", element = { kind', 'within = "signals", element = { sort', "search seized_elsewhere.*no field signals.sort", "within a nested list"),
    ("views.toml", 'time = "started"', 'time = "begun"', "view nights: zhipo-nights has no field begun", "the time of a view"),
    ("dashboards/debtor.toml", 'of = "min", field = "seized_on"', 'of = "sum", field = "seized_on"', "seized_on of zhipo-cases is date, which has no sum", "a sum of days"),
    ("dashboards/quality.toml", 'field = "warnings.code", title = "存疑 doubt"', 'field = "warnings.sentence", title = "存疑 doubt"', "warnings.sentence of zhipo-filings is keyword, which has no list", "kept, but not counted"),
    ("dashboards/debtors.toml", 'field = "met", title', 'field = "findings.rule", title', "findings.rule of zhipo-debtors lies in a nested list", "nested lists are not counted by Kibana"),
    ("dashboards/debtors.toml", 'opens = "debtor"', 'opens = "debter"', "there is no dashboard debter", "a drill-down to nowhere"),
    ("dashboards/tonight.toml", 'search = "nights"', 'search = "knights"', "there is no search knights", "a search that is not there"),
    ("dashboards/tonight.toml", 'kind = "metric"', 'kind = "gauge"', "dashboards.tonight.panels.0.kind", "a kind that is none"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "told", "why"), BROKEN, ids=[row[-1] for row in BROKEN])
def test_a_broken_source_is_named(tmp_path: Path, file: str, old: str, new: str, told: str, why: str) -> None:
    here = tmp_path / "sources"
    shutil.copytree(HERE, here)
    text = (here / file).read_text("utf-8")
    assert old in text, why
    (here / file).write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(BrokenSourceError, match=told):
        saved_objects(read_sources(here))


# Structure of what Kibana 8.17.1 exported in public repositories (keys only): what each kind of object holds.
OBJECT = {"id", "type", "attributes", "references", "managed", "coreMigrationVersion", "typeMigrationVersion"}
ATTRIBUTES = {
    "index-pattern": {"title", "name", "fieldAttrs", "fieldFormatMap", "fields", "runtimeFieldMap", "sourceFilters", "allowHidden"},
    "search": {"title", "description", "columns", "sort", "grid", "hideChart", "isTextBasedQuery", "timeRestore", "kibanaSavedObjectMeta"},
    "dashboard": {"title", "description", "version", "timeRestore", "controlGroupInput", "optionsJSON", "panelsJSON", "kibanaSavedObjectMeta"},
}  # fmt: skip
MAY = {"index-pattern": {"timeFieldName", "typeMeta"}, "search": set(), "dashboard": {"timeFrom", "timeTo"}}
STATE = {"visualization", "query", "filters", "datasourceStates", "internalReferences", "adHocDataViews"}
COLUMN = {"label", "dataType", "operationType", "isBucketed", "scale"}
DRAWN = {
    "lnsMetric": {"layerId", "layerType", "metricAccessor"},
    "lnsXY": {"legend", "valueLabels", "preferredSeriesType", "layers"},
    "lnsPie": {"shape", "layers"},
    "lnsDatatable": {"layerId", "layerType", "columns"},
}


@pytest.mark.parametrize("one", OBJECTS, ids=lambda one: f"{one['type']} {one['id']}")
def test_objects_have_the_structure_of_an_export(one: dict[str, Any]) -> None:
    assert set(one) == OBJECT
    assert ATTRIBUTES[one["type"]] <= set(one["attributes"]) <= ATTRIBUTES[one["type"]] | MAY[one["type"]]
    for name, value in one["attributes"].items():
        if name.endswith("JSON") or name in {"fieldAttrs", "fieldFormatMap", "fields", "runtimeFieldMap"}:
            json.loads(value)
    assert all(set(reference) == {"id", "name", "type"} for reference in one["references"])
    names = [reference["name"] for reference in one["references"]]
    assert len(set(names)) == len(names), "each reference has one name"


@pytest.mark.parametrize("board", BOARDS, ids=lambda one: one["id"])
def test_panels_have_the_structure_of_an_export(board: dict[str, Any]) -> None:
    for panel in panels(board):
        assert panel["gridData"]["i"] == panel["panelIndex"]
        assert panel["type"] in {"lens", "search", "visualization"}
        if panel["type"] != "lens":
            continue
        attributes = panel["embeddableConfig"]["attributes"]
        assert set(attributes["state"]) == STATE
        drawn = attributes["state"]["visualization"]
        assert set(drawn) == DRAWN[attributes["visualizationType"]]
        for _, layer in layers(panel):
            assert set(layer["columnOrder"]) == set(layer["columns"])
            buckets = [layer["columns"][name]["isBucketed"] for name in layer["columnOrder"]]
            assert buckets == sorted(buckets, reverse=True), "buckets come before what is counted in them"
            for column in layer["columns"].values():
                assert set(column) >= COLUMN
                assert set(column.get("references", ())) <= set(layer["columns"])
        shown = set(re.findall(r'"([0-9a-f-]{36})"', json.dumps(drawn)))
        known = {name for _, layer in layers(panel) for name in layer["columns"]}
        known |= set(attributes["state"]["datasourceStates"]["formBased"]["layers"])
        assert shown <= known, "what is drawn is a column of the layer"


def test_panels_lie_in_the_grid_and_over_no_other() -> None:
    for board in BOARDS:
        taken: Counter[tuple[int, int]] = Counter()
        for place in (panel["gridData"] for panel in panels(board)):
            assert place["x"] + place["w"] <= 48
            taken.update(
                (x, y)
                for x in range(place["x"], place["x"] + place["w"])
                for y in range(place["y"], place["y"] + place["h"])
            )
        assert max(taken.values()) == 1, board["id"]


def test_every_reference_leads_to_an_object_and_each_name_is_used() -> None:
    known = {(one["type"], one["id"]) for one in OBJECTS}
    for one in OBJECTS:
        assert {(reference["type"], reference["id"]) for reference in one["references"]} <= known
    for board in BOARDS:
        wanted = set()
        for panel in panels(board):
            own = panel["panelIndex"]
            config = panel["embeddableConfig"]
            inner = config.get("attributes", {}).get("references", [])
            assert {
                filters["meta"]["index"] for filters in config.get("attributes", {}).get("state", {}).get("filters", [])
            } <= {r["name"] for r in inner}
            wanted |= {f"{own}:{reference['name']}" for reference in inner}
            wanted |= {f"{own}:{panel['panelRefName']}"} if "panelRefName" in panel else set()
            events = config["enhancements"].get("dynamicActions", {}).get("events", [])
            wanted |= {
                f"{own}:drilldown:{event['action']['factoryId']}:{event['eventId']}:dashboardId" for event in events
            }
        wanted |= {f"controlGroup_{own}:optionsListDataView" for own in controls(board)}
        assert {reference["name"] for reference in board["references"]} == wanted
    for search in of_kind(OBJECTS, "search"):
        held = {reference["name"] for reference in search["references"]}
        assert {
            source_of(search)["indexRefName"],
            *(one["meta"]["indexRefName"] for one in source_of(search)["filter"]),
        } == held


def indices_of(board: dict[str, Any]) -> set[str]:
    """Every index that the dashboard's panels show."""
    by_id = {one["id"]: one for one in of_kind(OBJECTS, "search")}
    shown = {index for panel in panels(board) if panel["type"] == "lens" for index, _ in layers(panel)}
    searches = [reference["id"] for reference in board["references"] if reference["type"] == "search"]
    return shown | {
        target(by_id[one]["references"], "kibanaSavedObjectMeta.searchSourceJSON.index") for one in searches
    }


def test_a_control_filters_a_field_that_every_panel_has() -> None:
    for board in BOARDS:
        for control in controls(board).values():
            for index in indices_of(board):
                assert field_of(index, control["explicitInput"]["fieldName"])[0] == "keyword", (
                    "else it would empty the panel"
                )


def test_a_click_on_a_debtor_filters_all_of_the_dashboard_that_it_opens() -> None:
    by_id = {board["id"]: board for board in BOARDS}
    opened = Counter()
    for board in BOARDS:
        for panel in panels(board):
            for event in panel["embeddableConfig"]["enhancements"].get("dynamicActions", {}).get("events", []):
                name = (
                    f"{panel['panelIndex']}:drilldown:DASHBOARD_TO_DASHBOARD_DRILLDOWN:{event['eventId']}:dashboardId"
                )
                aim = target(board["references"], name)
                opened[aim] += 1
                assert event["action"]["config"]["useCurrentFilters"] is False, "filters of other fields would empty it"
                clicked = {
                    column["sourceField"]
                    for _, layer in layers(panel)
                    for column in layer["columns"].values()
                    if column["isBucketed"]
                }
                assert clicked == {"debtors"}
                assert {field_of(index, field)[0] for index in indices_of(by_id[aim]) for field in clicked} == {
                    "keyword"
                }
    assert opened == {"zhipo-dashboard-debtor": 3}


def test_ids_stay_and_titles_are_in_both_languages() -> None:
    assert written(saved_objects()) == written(OBJECTS)
    assert len({(one["type"], one["id"]) for one in OBJECTS}) == len(OBJECTS)
    for board in BOARDS:
        for title in (board["attributes"]["title"], *(panel["title"] for panel in panels(board))):
            assert re.search(r"[\u4e00-\u9fff]", title), title
            assert re.search(r"[A-Za-z]{3}", title), title


# -- on the real node --------------------------------------------------------------------------------------------

NOW = datetime.now(UTC)
NIGHT = NightRecord(
    id=9_001,
    inbox="inbox",
    started=NOW,
    finished=NOW,
    files=10,
    indexed=7,
    duplicate=1,
    quarantined=2,
    reasons=dict.fromkeys(QuarantineReason, 1),
    pages=30,
    ocr_pages=4,
    seconds=dict.fromkeys(Stage, 1.5),
    papers=7,
    fill=dict.fromkeys(FilledField, 0.5),
    fill_warnings=(FillWarning(field="status", rate=0.1, usual=0.9, court=XIAOSHAN),),
    letters_owed=3,
    letters_sent=2,
    troubles=("the post was down",),
)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, elasticsearch_url: str) -> Iterator[Desk]:
    """The corpus of the dozen questions, an undated paper, a case with every deadline, a night with everything."""
    papers = [*PAPERS, paper("（2024）浙0109执恢9号", None, "dormant")]
    with desk_with(papers, tmp_path_factory.mktemp("kibana"), elasticsearch_url) as made:
        case = made.document("zhipo-cases", made.client.search(index="zhipo-cases", size=1)["hits"]["hits"][0]["_id"])
        soon = {kind.value: ON.isoformat() for kind in DeadlineKind}
        urgent = {
            **made.document("zhipo-debtors", _key_of(made, FIRM)),
            "urgency": "U2",
            "key": "by hand",
            "tell": [XIAOSHAN],
        }
        latest = made.ledger.revision() + 1
        made.index.catch_up(
            "zhipo-cases", [Entry("by hand", latest, {**case, "number": "by hand", "deadline": soon})], latest
        )
        made.index.catch_up("zhipo-debtors", [Entry("by hand", latest, urgent)], latest)
        night = NightDocument.of_record(NIGHT).model_dump(mode="json")
        made.index.catch_up("zhipo-nights", [Entry("9001", latest, night)], latest)
        yield made


def _key_of(desk: Desk, name: str) -> str:
    return str(desk.client.search(index="zhipo-debtors", query={"term": {"name": name}})["hits"]["hits"][0]["_id"])


def ask(desk: Desk, one: Asked) -> dict[str, Any]:
    body = json.dumps(one.body, ensure_ascii=False).replace('"now/d', f'"{ON.isoformat()}||/d')
    return dict(desk.client.search(index=one.index, body=json.loads(body)).body)


@pytest.mark.xdist_group("elasticsearch")
@pytest.mark.parametrize("one", QUESTIONS, ids=[one.where for one in QUESTIONS])
def test_every_panel_and_search_is_answered(desk: Desk, one: Asked) -> None:
    answer = ask(desk, one)
    assert answer["hits"]["total"]["value"] > 0, "something is found"
    told = answered(answer)
    assert set(told) == set(_names(one.body.get("aggs", {})))
    assert all(told.values()), "each column says something"


def _names(aggregations: dict[str, Any]) -> Iterator[str]:
    for name, one in aggregations.items():
        yield name
        yield from _names(one.get("aggs", {}))


def value(desk: Desk, where: str) -> object:
    (one,) = [one for one in QUESTIONS if one.where == where]
    answer = ask(desk, one)
    found = answer.get("aggregations")
    if not found:
        return answer["hits"]["total"]["value"]
    (first,) = list(found.values())[:1]
    if "buckets" in first:
        return {bucket["key"]: bucket["doc_count"] for bucket in first["buckets"]}
    return first["value"]


KNOWN = [
    (
        "zhipo-dashboard-tonight: 收件 · Files in",
        10 + len(PAPERS) + 1,
        "the night made by hand, and the desk's own of just now",
    ),
    ("zhipo-dashboard-tonight: 当日须办 · To do today (U1)", 1, MOULD),
    ("zhipo-dashboard-quality: 有存疑 · With doubts", 1, "one paper warns"),
    ("zhipo-dashboard-quality: 无日期 · Without a day", 1, "one paper is undated"),
    ("zhipo-search-seized_elsewhere", 1, "one dormant ruling names the first seizure"),
]


@pytest.mark.xdist_group("elasticsearch")
@pytest.mark.parametrize(("where", "expected", "why"), KNOWN, ids=[row[0] for row in KNOWN])
def test_known_answers(desk: Desk, where: str, expected: object, why: str) -> None:
    assert value(desk, where) == expected, why


@pytest.mark.xdist_group("elasticsearch")
def test_the_click_on_a_debtor_finds_its_cases_and_papers(desk: Desk) -> None:
    counts = {}
    for index in ("zhipo-debtors", "zhipo-cases", "zhipo-filings"):
        counts[index] = desk.client.count(index=index, query={"match_phrase": {"debtors": MOULD}})["count"]
    assert counts == {"zhipo-debtors": 1, "zhipo-cases": 2, "zhipo-filings": 2}
