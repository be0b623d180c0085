"""Deadlines of the committed papers, from PDF to the calendar; the command that lists them."""

import json
from datetime import date
from pathlib import Path

import pytest

from flows.debtors.deadlines import NEAR, days_of, in_order, show_deadlines, within
from ledger.cases.dossiers import dossiers_of
from models import DeadlineKind, DebtorDossier, Reading

K = DeadlineKind
STORIES = [
    (
        "01-zhejiang-series",
        "2023-11-21",
        K.SEIZURE_EXPIRES,
        [("2023-12-21", "（2021）浙0109执恢612号")],
        "vehicles and machines; the land's three years are further off",
    ),
    ("01-zhejiang-series", "2023-12-22", K.SEIZURE_EXPIRES, [], "the day after; nobody continued it, but it has ended"),
    ("01-zhejiang-series", "2023-11-20", K.SEIZURE_EXPIRES, [], "31 days before"),
    ("03-jiangsu-transfer-stalled", "2024-07-01", K.SEIZURE_EXPIRES, [], "no paper of that day tells of the freeze"),
    ("03-jiangsu-transfer-stalled", "2024-07-05", K.SEIZURE_EXPIRES, [], "its first term would end on 10 July: renewed on 2 July"),
    ("03-jiangsu-transfer-stalled", "2025-06-20", K.SEIZURE_EXPIRES, [("2025-07-10", "（2024）苏0582执802号")], "the renewed term"),
    ("03-jiangsu-transfer-stalled", "2024-08-20", K.SIX_MONTHS, [("2024-09-01", "（2024）苏0582执802号")], "controlled"),
    ("03-jiangsu-transfer-stalled", "2024-06-24", K.TRANSFER_ANSWER, [("2024-07-11", "（2024）苏0583执1187号")], "received on 11 June; the other transfer was extended"),
    ("03-jiangsu-transfer-stalled", "2024-07-12", K.TRANSFER_ANSWER, [], "overdue, which is R9's matter"),
    ("05-shandong-mutual-debts", "2025-02-10", K.SEIZURE_EXPIRES, [("2025-03-07", "（2024）鲁0211财保77号")], "the freeze as carried out, not as ordered"),
    ("07-hebei-three-provinces", "2024-10-10", K.AUCTION, [("2024-10-18", "（2023）京0112执9120号")], "announced"),
    ("12-", "2026-09-01", K.SEIZURE_EXPIRES, [], "lifted for the bankruptcy"),
]  # fmt: skip


@pytest.mark.xdist_group("samples")
@pytest.mark.parametrize(("story", "on", "kind", "expected", "why"), STORIES)
def test_what_runs_out_in_a_story(
    readings: dict[Path, Reading],
    story: str,
    on: str,
    kind: DeadlineKind,
    expected: list[tuple[str, str]],
    why: str,
) -> None:
    found = [one for dossier in _dossiers(readings, story, on) for one in within(dossier, 30) if one.kind is kind]
    for one in found:
        assert one.evidence, why
    assert [(str(one.day), one.case_number) for one in found] == expected, why


def _dossiers(readings: dict[Path, Reading], story: str, on: str) -> list[DebtorDossier]:
    papers = [reading.filing for path, reading in readings.items() if path.parent.name.startswith(story)]
    return list(dossiers_of(papers, date.fromisoformat(on)))


@pytest.mark.xdist_group("samples")
def test_what_is_near(readings: dict[Path, Reading]) -> None:
    near = (one for dossier in _dossiers(readings, "07", "2024-10-10") for one in within(dossier, NEAR))
    assert [one.kind for one in in_order(near)] == [K.AUCTION]


@pytest.mark.parametrize(
    ("span", "days"),
    [("30d", 30), ("8w", 56), ("30", 30), (" 7D ", 7), ("soon", None), ("-3d", None), ("1.5d", None), ("", None)],
)
def test_a_span_of_days_or_weeks(span: str, days: int | None) -> None:
    assert days_of(span) == days


def test_the_command_says_when_the_span_is_none(capsys: pytest.CaptureFixture[str]) -> None:
    assert show_deadlines("soon", date(2024, 6, 1), as_json=False) == 2
    assert "30d" in capsys.readouterr().err


def test_an_empty_ledger_has_no_deadlines(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ZHIPO_DATABASE_URL", f"sqlite:///{tmp_path / 'zhipo.db'}")
    assert show_deadlines("30d", date(2024, 6, 1), as_json=True) == 0
    assert json.loads(capsys.readouterr().out) == {"on": "2024-06-01", "within_days": 30, "deadlines": []}
