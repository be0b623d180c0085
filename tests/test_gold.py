"""The project's own gold sets: no field may fall below the scoreboard, and the README shows the scoreboard."""

import json
import re
from pathlib import Path

import pytest
import scoring

pytestmark = pytest.mark.xdist_group("gold")

LEAST = {
    # field, least F1 on each set
    "document_kind": 0.99,
    "court": 0.99,
    "case_number": 0.99,
    "decision_date": 0.99,
    "party_name": 0.99,
    "party_with_role": 0.99,
    "other_case_numbers": 0.98,
    "amount": 0.98,
    "status": 0.98,
    "party_representative": 0.97,
    "party_id_number": 0.97,
    "amount_with_role": 0.90,
    "bankruptcy_signal": 0.90,
}


@pytest.fixture(scope="module")
def now() -> dict[str, scoring.Score]:
    """Today's figures."""
    return {name: scoring.score(scoring.GOLD / name) for name in scoring.SETS}


def test_no_field_falls(now: dict[str, scoring.Score]) -> None:
    board = json.loads(scoring.SCOREBOARD.read_text("utf-8"))
    for name, fields in now.items():
        lost = [line for line in scoring.changes(board[name], fields) if "LOSS" in line]
        assert not scoring.falls(board[name], fields), (name, lost)
        assert {field: row["f1"] for field, row in fields.items()} == {
            field: row["f1"] for field, row in board[name].items()
        }, f"{name} rose: make score WRITE=--write keeps it"


@pytest.mark.parametrize(("field", "least"), LEAST.items())
def test_every_field_reaches_its_mark(now: dict[str, scoring.Score], field: str, least: float) -> None:
    assert {name: fields[field]["f1"] >= least for name, fields in now.items()} == dict.fromkeys(scoring.SETS, True)


def test_one_deliberate_loss_is_a_fall() -> None:
    """A value that is missed today and was right on the scoreboard: the field falls and the loss is named."""
    right = {"court": {"right": 9, "missed": [], "wrong": [], "f1": 1.0}}
    lost = {"court": {"right": 8, "missed": ["paper-1 某法院"], "wrong": [], "f1": scoring.f1(8, 1, 0)}}
    assert scoring.falls(right, lost) == ["court"]
    assert list(scoring.changes(right, lost)) == ["  LOSS  court: missed: paper-1 某法院"]
    assert scoring.falls(lost, right) == []
    assert list(scoring.changes(lost, right)) == ["  gain  court: no longer missed: paper-1 某法院"]


def test_the_readme_shows_the_scoreboard() -> None:
    board = json.loads(scoring.SCOREBOARD.read_text("utf-8"))
    readme = (Path(__file__).parent.parent / "README.md").read_text("utf-8")
    shown = {row[0]: row[1:] for row in re.findall(r"^\| (\w+) \| ([\d.]+) \| ([\d.]+) \|$", readme, re.MULTILINE)}
    assert shown == {
        field: tuple(f"{board[name][field]['f1']:.3f}" for name in scoring.SETS) for field in board[scoring.SETS[0]]
    }
