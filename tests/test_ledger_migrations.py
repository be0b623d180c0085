"""A ledger of an earlier schema is brought to the newest with everything that is in it."""

import sqlite3
from datetime import UTC, date, datetime
from importlib.resources import files
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from ledger_cases import paper, read
from sqlalchemy import create_engine

from ledger import Ledger, Screening, Word
from ledger.tables import metadata

ON = date(2024, 6, 1)
PAPERS = [
    paper("（2023）浙0109执1号", "2023-01-01", "notified"),
    paper("（2023）浙0114执2号", "2023-05-01", "dormant"),
]


def turn(url: str, revision: str) -> None:
    """Bring a database to a revision, up or down."""
    config = Config()
    config.set_main_option("script_location", str(files("ledger") / "migrations"))
    engine = create_engine(url)
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        (command.downgrade if revision == "0001" else command.upgrade)(config, revision)
    engine.dispose()


def rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Everything in every table of the first schema, in the columns it had."""
    with sqlite3.connect(path) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        kept = [name for name in sorted(names) if name not in {"decisions", "decision_places", "alembic_version"}]
        kept_columns = {
            "joins": "debtor, case_number, reason, evidence",
            "cases": "number, court_code, court_now, case_class, status, unsatisfied, day, facts, revision",
            "debtors": "key, name, kind, day, unsatisfied, facts, revision",
            "nights": "id, inbox, started_at, finished_at, files_in, revision",
        }
        asked = {name: f"SELECT {kept_columns.get(name, '*')} FROM {name} ORDER BY 1, 2" for name in kept}  # noqa: S608  # our own names
        return {name: connection.execute(query).fetchall() for name, query in asked.items()}


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A ledger of the first schema with two papers, a screening and its joins."""
    path = tmp_path / "zhipo.db"
    with Ledger.open(f"sqlite:///{path}") as ledger:
        run = ledger.begin_run("inbox")
        ledger.record(run, [read(filing) for filing in PAPERS], extractor="1")
        ledger.finish_run(run, 2)
        ledger.save(Screening(dossier=dossier) for dossier in ledger.dossiers(ON))
    turn(f"sqlite:///{path}", "0001")
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [("0001",)]
    return path


def test_everything_is_kept_and_decisions_can_be_made(old: Path) -> None:
    before = rows(old)
    assert len(before["joins"]) == 2
    with Ledger.open(f"sqlite:///{old}") as ledger:
        assert rows(old) == before
        (dossier,) = ledger.dossiers(ON)
        word = Word(because="非同一公司", by="analyst", at=datetime(2024, 6, 1, tzinfo=UTC))
        ledger.split(dossier, "（2023）浙0114执2号", word)
        assert [len(dossier.cases) for dossier in ledger.dossiers(ON)] == [1, 1]
    engine = create_engine(f"sqlite:///{old}")
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    engine.dispose()


def test_down_and_up_again_keeps_the_rest(old: Path) -> None:
    before = rows(old)
    turn(f"sqlite:///{old}", "head")
    turn(f"sqlite:///{old}", "0001")
    assert rows(old) == before
