"""Ingest as a person runs it: hostile files cost only themselves, a kill loses nothing and doubles nothing."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import odd_pdfs
import pytest
from conftest import SAMPLES

from ledger import Ledger


def _run(tmp_path: Path, *words: str, **settings: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "ZHIPO_VAR": str(tmp_path / "var"), "ZHIPO_WORKERS": "1", "COLUMNS": "200", **settings}
    command = [sys.executable, "-m", "flows", *words]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, check=False)


def _verdicts(tmp_path: Path) -> Counter[tuple[str, str]]:
    """Every verdict of the last night with how often its file has one."""
    with sqlite3.connect(tmp_path / "var" / "zhipo.db") as connection:
        rows = connection.execute("select file, kind from verdicts where night = (select max(night) from verdicts)")
        return Counter((str(file), str(kind)) for file, kind in rows)


def test_hostile_files_are_set_aside_each_with_its_reason(tmp_path: Path) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    hostile = {
        "broken_xref.pdf": odd_pdfs.paper().replace(b"xref", b"xxxx"),
        "empty.pdf": b"",
        "encrypted.pdf": odd_pdfs.encrypted(),
        "no_pages.pdf": odd_pdfs.without_pages(),
        "text.pdf": "某法院执行裁定书".encode(),
        "good.pdf": odd_pdfs.paper(),
    }
    for name, data in hostile.items():
        (inbox / name).write_bytes(data)
    done = _run(tmp_path, "ingest", str(inbox))
    assert done.returncode == 0, done.stderr
    assert "in 6 = 1 indexed + 0 duplicate + 5 quarantined" in done.stdout
    with Ledger.open(f"sqlite:///{tmp_path / 'var' / 'zhipo.db'}") as ledger:
        reasons = {verdict.file: str(verdict.reason) for verdict in ledger.quarantined()}
    assert reasons == {
        "broken_xref.pdf": "damaged",
        "empty.pdf": "empty_file",
        "encrypted.pdf": "encrypted",
        "no_pages.pdf": "no_pages",
        "text.pdf": "not_a_pdf",
    }
    for file, reason in reasons.items():
        assert f"{file}: set aside: {reason}: " in done.stderr, "one line names file and reason"


def test_the_same_bytes_again_are_a_duplicate_and_a_second_night_changes_nothing(tmp_path: Path) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    paper = min((SAMPLES / "05-shandong-mutual-debts").glob("*.pdf"))
    shutil.copy(paper, inbox / "a.pdf")
    shutil.copy(paper, inbox / "b.pdf")
    for _ in range(2):
        done = _run(tmp_path, "ingest", str(inbox))
        assert "in 2 = 1 indexed + 1 duplicate + 0 quarantined" in done.stdout, done.stderr


@pytest.mark.parametrize("verdicts_before_kill", [1, 9, 17])
def test_kill_and_run_again_loses_nothing_and_doubles_nothing(tmp_path: Path, verdicts_before_kill: int) -> None:
    """SIGKILL at three moments: with the first batch, in the middle, and near the end."""
    inbox = tmp_path / "inbox"
    for story in ("05-shandong-mutual-debts", "04-guangdong-double-filing", "07-hebei-three-provinces"):
        shutil.copytree(SAMPLES / story, inbox / story)
    files = {path.relative_to(inbox).as_posix() for path in inbox.rglob("*.pdf")}
    environment = {**os.environ, "ZHIPO_VAR": str(tmp_path / "var"), "ZHIPO_WORKERS": "1", "ZHIPO_BATCH_SIZE": "2"}
    with subprocess.Popen(
        [sys.executable, "-m", "flows", "ingest", str(inbox)],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as night:
        _wait_for_verdicts(tmp_path, verdicts_before_kill, night)
        os.killpg(night.pid, signal.SIGKILL)
    cut_short = _verdicts(tmp_path)
    done = _run(tmp_path, "ingest", str(inbox), ZHIPO_BATCH_SIZE="2")
    assert done.returncode == 0, done.stderr
    assert f"in {len(files)} = {len(files)} indexed + 0 duplicate + 0 quarantined" in done.stdout
    after = _verdicts(tmp_path)
    assert set(cut_short) <= set(after)
    assert {file for file, _ in after} == files
    assert set(after.values()) == {1}
    with sqlite3.connect(tmp_path / "var" / "zhipo.db") as connection:
        (filings,) = connection.execute("select count(*) from filings").fetchone()
        (pages,) = connection.execute("select count(distinct filing) from pages").fetchone()
    assert filings == pages == len(files)


def _wait_for_verdicts(tmp_path: Path, least: int, night: "subprocess.Popen[bytes]") -> None:
    """Until the ledger holds so many verdicts; the night must still be running then."""
    ledger, deadline = tmp_path / "var" / "zhipo.db", time.monotonic() + 120
    while time.monotonic() < deadline:
        try:
            with sqlite3.connect(f"file:{ledger}?mode=ro", uri=True) as connection:
                (count,) = connection.execute("select count(*) from verdicts").fetchone()
        except sqlite3.OperationalError:
            count = 0
        if count >= least:
            return
        assert night.poll() is None, "the night ended before the kill"
        time.sleep(0.005)
    pytest.fail("no verdicts in two minutes")


LINKS = [
    (["c.txt"], "c.txt", "blob", "in 1 = 1 indexed + 0 duplicate + 0 quarantined", "its own ending says what it is"),
    (["a.txt", "b.pdf"], "b.pdf", "a.txt", "in 2 = 1 indexed + 1 duplicate + 0 quarantined", "under another ending"),
    (["a.txt", "b.txt"], "b.txt", "a.txt", "in 2 = 1 indexed + 1 duplicate + 0 quarantined", "under the same one"),
]


@pytest.mark.parametrize(("named", "link", "target", "account", "why"), LINKS, ids=[why for *_, why in LINKS])
def test_a_link_that_is_named_is_counted_under_its_own_name(
    tmp_path: Path, named: list[str], link: str, target: str, account: str, why: str
) -> None:
    words = [
        "某市某区人民法院",
        "执行裁定书",
        "（2024）浙0109执7号",
        "被执行人：周远。",
        "裁定如下：",
        "终结本次执行程序。",
    ]
    (tmp_path / target).write_text("\n".join(words), "utf-8")
    (tmp_path / link).symlink_to(target)
    done = _run(tmp_path, "ingest", *(str(tmp_path / name) for name in named), ZHIPO_WORKERS="0")
    assert account in done.stdout, (why, done.stderr)
    assert {file for file, _ in _verdicts(tmp_path)} == set(named)
