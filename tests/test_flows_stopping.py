"""Ctrl-C, as a terminal sends it to a whole group: a sentence at once, and the next start takes the run up."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import crashing
import pytest

from flows.stopping import STATUS
from ledger import Ledger

FILES = 150


@pytest.mark.parametrize("command", [["ingest"], ["nightly", "--on", crashing.ON]], ids=["ingest", "nightly"])
def test_ctrl_c_ends_a_run_and_the_next_one_goes_on(command: list[str], tmp_path: Path) -> None:
    folder, url = crashing.inbox(tmp_path / "inbox", FILES), f"sqlite:///{tmp_path / 'zhipo.db'}"
    told = {
        "ZHIPO_INBOX": str(folder),
        "ZHIPO_VAR": str(tmp_path / "var"),
        "ZHIPO_DATABASE_URL": url,
        "ZHIPO_BATCH_SIZE": "2",
        "ZHIPO_WORKERS": "1",
        "ZHIPO_SETTLE_SECONDS": "0",
    }
    words = [sys.executable, "-m", "flows", *command, *([str(folder)] if command == ["ingest"] else [])]
    environment = {**os.environ, **told}
    with subprocess.Popen(
        words, env=environment, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, start_new_session=True
    ) as run:
        while run.poll() is None and not _booked(url):
            time.sleep(0.01)
        assert run.poll() is None, "it ended before the signal"
        os.killpg(run.pid, signal.SIGINT)
        _, said = run.communicate()
    assert run.returncode == STATUS
    assert said.decode().split("\n")[-2:] == ["stopped; nothing is lost: the next start takes it up again", ""]
    assert b"Traceback" not in said
    subprocess.run(words, env=environment, check=False, capture_output=True)
    with Ledger.open(url) as ledger:
        nights = [json.loads(line) for line in ledger.canonical() if '"table": "nights"' in line]
        assert len(nights) == 1, "the same run, taken up again"
        assert ledger.accounting(1).balanced


def _booked(url: str) -> bool:
    """Whether a file has its verdict; asked past the ledger, for that takes longer than the whole run."""
    try:
        with closing(sqlite3.connect(f"file:{url.removeprefix('sqlite:///')}?mode=ro", uri=True)) as ledger:
            return bool(ledger.execute("SELECT 1 FROM verdicts LIMIT 1").fetchone())
    except sqlite3.OperationalError:
        return False  # not there yet
