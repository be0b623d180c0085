"""The filters of `zhipo search`: the index and the ledger give the same answers; what is exported is safe to open."""

import csv
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from search_desk import Desk, desk_with
from test_search_queries import PAPERS
from typer.testing import CliRunner

from alerts.language.printing import csv_cell
from flows.cli import app
from flows.index.find import Wanted, WrongFilterError, asked_of
from ledger import Ledger

ROWS: list[tuple[Wanted, dict[str, Any], set[int], str]] = [
    (Wanted(), {}, {0, 1, 2, 3, 4, 5}, "no filter"),
    (Wanted(court="杭州市萧山区人民法院"), {}, {0, 5}, "a court by name"),
    (Wanted(court="浙0114"), {}, {1}, "by code"),
    (Wanted(court="杭州市"), {}, {0, 1, 2, 5}, "words that stand in the names of many courts"),
    (Wanted(court="昆山"), {}, {4}, "a part of a name"),
    (Wanted(status="dormant"), {}, {1, 5}, "a status"),
    (Wanted(role="债务人"), {}, {3}, "a party's role"),
    (Wanted(role="outstanding"), {}, {1, 2}, "an amount's role"),
    (Wanted(role="outstanding", amount_min="400,000"), {}, {1}, "with its sum"),
    (Wanted(amount_min="400000"), {}, {0, 1}, "a sum of any role"),
    (Wanted(role="claim", amount_min="2000000.01"), {}, set(), "a fen too little"),
    (Wanted(), {"since": date(2023, 5, 1), "until": date(2024, 1, 10)}, {1, 3, 5}, "both days included"),
    (Wanted(rule="enforcement_after_acceptance"), {}, {3, 4}, "a rule that is met: all papers of the debtor"),
    (Wanted(rule="enforcement_after_acceptance", status="controlled"), {}, {4}, "and a status"),
    (Wanted(urgency="U1"), {}, {3, 4}, "an urgency"),
    (Wanted(rule="livelihood"), {}, set(), "a rule that nobody meets"),
]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, elasticsearch_url: str) -> Iterator[Desk]:
    """The corpus of the questions."""
    with desk_with(PAPERS, tmp_path_factory.mktemp("filters"), elasticsearch_url) as made:
        yield made


@pytest.mark.xdist_group("elasticsearch")
@pytest.mark.parametrize(("wanted", "days", "places", "why"), ROWS)
def test_index_and_ledger_answer_alike(
    desk: Desk, wanted: Wanted, days: dict[str, date], places: set[int], why: str
) -> None:
    asked = asked_of("", wanted, **days)
    here, there = desk.ledger.passing(asked), desk.index.find(asked)
    assert {hit.sha256 for hit in there.hits} == {PAPERS[place].sha256 for place in places}, why
    assert here.hits == there.hits, "the same, in the same order"
    assert (here.total, here.full_text, there.full_text) == (len(places), False, True)


WRONG = [
    (Wanted(status="sleeping"), "--status sleeping: one of filed"),
    (Wanted(rule="R1"), "--rule R1: one of multi_court_series"),
    (Wanted(urgency="U9"), "--urgency U9"),
    (Wanted(amount_min="much"), "--amount-min much"),
    (Wanted(amount_min="nan"), "--amount-min nan"),
    (Wanted(amount_min="Infinity"), "--amount-min Infinity"),
    (Wanted(amount_min="-1"), "--amount-min -1"),
    (Wanted(amount_min="1e30"), "--amount-min 1e30"),
    (Wanted(court="不存在的法院"), "--court 不存在的法院"),
]


@pytest.mark.parametrize(("wanted", "sentence"), WRONG)
def test_a_filter_that_names_nothing_says_what_is_possible(wanted: Wanted, sentence: str) -> None:
    with pytest.raises(WrongFilterError, match=sentence):
        asked_of("", wanted)


CELLS = [
    ("=1+1", "'=1+1", "a formula"),
    ("＝1", "'＝1", "in full width, which a spreadsheet folds"),
    ("  -2", "'-2", "behind spaces"),
    ("\u3000=1", "'=1", "behind a wide one"),
    ("\u200b=1", "'=1", "behind nothing that is seen"),
    ("\n=1", "'=1", "on a line of its own"),
    ("甲\x1b[2J\x9b乙\n丙", "甲 [2J 乙 丙", "on one line, and nothing acts on a terminal"),
    ("@SUM(A1)", "'@SUM(A1)", "the old form"),
    ("浙江禾屿", "浙江禾屿", "a name"),
    ("1,000.00", "1,000.00", "a sum"),
    ("", "", "nothing"),
]


@pytest.mark.parametrize(("cell", "written", "why"), CELLS)
def test_no_cell_is_a_formula(cell: str, written: str, why: str) -> None:
    assert csv_cell(cell) == written, why


@pytest.mark.xdist_group("elasticsearch")
def test_without_an_index_the_filters_are_answered_and_it_is_said(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("ZHIPO_VAR", str(tmp_path))
    monkeypatch.delenv("ZHIPO_ELASTICSEARCH_URL", raising=False)
    with Ledger.open(f"sqlite:///{tmp_path}/zhipo.db") as ledger:
        Desk(ledger, desk.index, desk.client, desk.url).book(PAPERS)
    told = CliRunner().invoke(app, ["search", "终结本次执行", "--status", "dormant", "--json"])
    assert told.exit_code == 0
    assert "full text needs the index" in told.stderr
    found = json.loads(told.stdout)
    assert (found["total"], found["full_text"]) == (2, False)
    rows = list(csv.reader(CliRunner().invoke(app, ["search", "--role", "claim", "--csv"]).stdout.splitlines()))
    assert rows[1][rows[0].index("claim")] == "2,000,000.00"
    nothing = CliRunner().invoke(app, ["search", "终结本次执行"])
    assert nothing.exit_code == 1


@pytest.mark.xdist_group("elasticsearch")
def test_with_an_index_the_words_are_found_and_marked(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZHIPO_ELASTICSEARCH_URL", desk.url)
    told = CliRunner().invoke(app, ["search", "終結本次執行 陈志强", "--json"])
    assert told.exit_code == 0, told.output
    (hit,) = json.loads(told.stdout)["hits"]
    assert hit["debtors"] == ["陈志强"]
    assert hit["passages"]
