"""Prefect's own files: a torn database is put aside, a full disk is said at once, and nothing of it keeps a night away."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from flows.night.prefect_home import ELSEWHERE, PrefectUnavailableError, made_ready


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of Prefect with a database, which the tests' own server does not use."""
    for name in ELSEWHERE:
        monkeypatch.delenv(name, raising=False)
    with closing(sqlite3.connect(tmp_path / "prefect.db")) as database:
        database.execute("PRAGMA journal_mode=WAL")
        database.execute("CREATE TABLE runs (name TEXT)")
        database.executemany("INSERT INTO runs VALUES (?)", [("x" * 500,)] * 100)
        database.commit()
    return tmp_path


def test_a_sound_one_is_left_alone(home: Path) -> None:
    assert made_ready(home) is None
    assert (home / "prefect.db").is_file()
    (home / "prefect.db").unlink()
    assert made_ready(home) is None, "the first night makes it"


@pytest.mark.parametrize(("place", "why"), [(0, "it does not begin as one"), (8192, "a page of it is torn")])
def test_a_torn_one_is_put_aside(home: Path, place: int, why: str) -> None:
    with (home / "prefect.db").open("r+b") as file:
        file.seek(place)
        file.write(b"\xff" * 4096)
    assert "put aside" in (made_ready(home) or ""), why
    assert [path.name for path in home.glob("prefect.db*") if not path.name.endswith(".torn")] == []
    assert made_ready(home) is None


def test_one_that_another_writes_to_is_not_torn(home: Path) -> None:
    with closing(sqlite3.connect(home / "prefect.db")) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert made_ready(home) is None


def test_without_room_it_is_said_at_once(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(home)._replace(free=3_000_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    with pytest.raises(PrefectUnavailableError, match="3 MB are free, Prefect's server needs 16"):
        made_ready(home)
    monkeypatch.setenv("PREFECT_API_URL", "http://prefect:4200/api")
    assert made_ready(home) is None, "its server is elsewhere"
