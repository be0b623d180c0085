"""Reading on Dask: a scheduler and two workers as processes, one killed in the middle; the same as without Dask."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import dask_house
import pytest
from conftest import SAMPLES

from extractors import VERSION
from flows.engines.on_dask import EngineUnavailableError, read_batch, read_on_dask
from flows.settings import Settings
from ledger import Ledger

pytestmark = pytest.mark.xdist_group("dask")


def environment(folder: Path, engine: str) -> dict[str, str]:
    """Of a night with small batches and a ledger of its own."""
    own = {"ZHIPO_VAR": str(folder), "ZHIPO_ENGINE": engine, "ZHIPO_BATCH_SIZE": "6", "ZHIPO_WORKERS": "1"}
    return {**os.environ, **own, "ZHIPO_OCR_WORKERS": "0", "COLUMNS": "200"}


def dump(folder: Path) -> list[str]:
    """What the ledger says, byte for byte."""
    with Ledger.open(f"sqlite:///{folder}/zhipo.db") as ledger:
        return list(ledger.canonical())


def verdicts(folder: Path) -> int:
    """How many files have their verdict; 0 where there is no ledger yet."""
    try:
        with closing(sqlite3.connect(f"file:{folder}/zhipo.db?mode=ro", uri=True)) as connection:
            return int(connection.execute("select count(*) from verdicts").fetchone()[0])
    except sqlite3.OperationalError:
        return 0


@pytest.mark.slow
def test_a_worker_killed_in_the_middle_costs_a_retry_of_its_batch(tmp_path: Path) -> None:
    inbox = tmp_path / "inbox"
    for story in ("04-guangdong-double-filing", "05-shandong-mutual-debts", "07-hebei-three-provinces"):
        shutil.copytree(SAMPLES / story, inbox / story)
    files = len(list(inbox.rglob("*.pdf")))
    command = [sys.executable, "-m", "flows", "ingest", str(inbox)]
    alone, shared = tmp_path / "alone", tmp_path / "shared"
    subprocess.run(command, env=environment(alone, "local"), check=True, timeout=dask_house.PATIENCE)
    with dask_house.scheduler(tmp_path) as dask:
        first, _ = dask.start_worker(), dask.start_worker()
        with subprocess.Popen(
            command, env=environment(shared, dask.address), stdout=subprocess.PIPE, text=True
        ) as night:
            deadline = time.monotonic() + dask_house.PATIENCE
            while not verdicts(shared):
                assert night.poll() is None, "the night ended before the kill"
                assert time.monotonic() < deadline, dask.words()
                time.sleep(0.02)
            assert verdicts(shared) < files, "in the middle"
            first.send_signal(signal.SIGKILL)
            said, _ = night.communicate(timeout=dask_house.PATIENCE)
        assert night.returncode == 0, dask.words()
    assert f"in {files} = {files} indexed + 0 duplicate + 0 quarantined" in said
    assert first.wait() == -signal.SIGKILL
    assert dump(shared) == dump(alone)


@pytest.mark.slow
def test_a_cluster_of_this_machine_reads_the_same(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "flows", "ingest", str(SAMPLES / "05-shandong-mutual-debts")]
    for engine in ("local", "dask"):
        subprocess.run(command, env=environment(tmp_path / engine, engine), check=True, timeout=dask_house.PATIENCE)
    assert dump(tmp_path / "dask") == dump(tmp_path / "local")


def test_a_scheduler_that_is_not_there_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from flows.engines import on_dask

    monkeypatch.setattr(on_dask, "_PATIENCE", 1)
    with pytest.raises(EngineUnavailableError, match=r"tcp://127.0.0.1:1 is not available"):
        next(read_on_dask([tmp_path / "a.pdf"], Settings(engine="tcp://127.0.0.1:1")))


def test_a_worker_of_another_version_reads_nothing() -> None:
    with pytest.raises(EngineUnavailableError, match="install the same"):
        read_batch([], Settings(), f"{VERSION}+other")


ENGINES = [
    ("local", True),
    ("dask", True),
    ("tcp://scheduler:8786", True),
    ("tls://scheduler:8786", True),
    ("scheduler:8786", False),
    ("http://scheduler:8786", False),
    ("spark", False),
]


@pytest.mark.parametrize(("engine", "known"), ENGINES)
def test_an_engine_is_known_or_said(engine: str, known: bool) -> None:
    if known:
        assert Settings(engine=engine).engine == engine
        return
    with pytest.raises(ValueError, match="engine"):
        Settings(engine=engine)
