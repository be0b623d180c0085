"""The guard: what we started ends when we are killed, and not before."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

PARENT = """
import subprocess, sys, time
from flows.night.guard import end_with_us
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(100)"])
if sys.argv[1] == "guarded":
    end_with_us(child.pid)
print(child.pid, flush=True)
if sys.argv[2] == "waits":
    time.sleep(100)
"""


def _is_there(process: int) -> bool:
    try:
        return "\nState:\tZ" not in Path(f"/proc/{process}/status").read_text()
    except OSError:
        return False


def _is_gone(process: int, within: float) -> bool:
    until = time.monotonic() + within
    while _is_there(process) and time.monotonic() < until:
        time.sleep(0.05)
    return not _is_there(process)


@pytest.mark.skipif(sys.platform != "linux", reason="the guard needs Linux")
@pytest.mark.parametrize(
    ("how", "then", "within", "gone", "why"),
    [
        ("guarded", "waits", 10.0, True, "the parent was killed"),
        ("guarded", "ends", 10.0, True, "the parent ended and left it"),
        ("alone", "waits", 1.0, False, "nobody guards it"),
    ],
)
def test_a_child_of_a_killed_parent(how: str, then: str, within: float, gone: bool, why: str) -> None:
    with subprocess.Popen([sys.executable, "-c", PARENT, how, then], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout
        child = int(parent.stdout.readline())
        assert _is_there(child)
        if then == "waits":
            parent.kill()
    try:
        assert _is_gone(child, within) is gone, why
    finally:
        if _is_there(child):
            os.kill(child, signal.SIGKILL)


@pytest.mark.skipif(sys.platform != "linux", reason="the guard needs Linux")
@pytest.mark.parametrize("begun", [False, True], ids=["while Prefect starts", "in the night"])
def test_the_server_of_a_killed_night_ends(begun: bool, tmp_path: Path) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    (inbox / "odd.txt").write_text("something")
    told = {
        "ZHIPO_VAR": str(tmp_path / "var"),
        "ZHIPO_INBOX": str(inbox),
        "ZHIPO_SETTLE_SECONDS": "0",
        "ZHIPO_LOG": "text",
    }
    command = [sys.executable, "-m", "flows", "nightly", "--on", "2024-01-01"]
    with subprocess.Popen(
        command, env={**os.environ, **told}, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as night:
        assert night.stderr
        if begun:
            assert night.stderr.readline(), "the first event of the night"
        while not (servers := [process for process in _with(str(tmp_path)) if process != night.pid]):
            assert night.poll() is None, "Prefect's temporary server never came"
            time.sleep(0.05)
        night.kill()
    assert all(_is_gone(process, 20.0) for process in servers)


def _with(word: str) -> list[int]:
    """The processes in whose environment a word stands."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if (
                word.encode() in (folder / "environ").read_bytes()
                and b"create_app" in (folder / "cmdline").read_bytes()
            ):
                found.append(int(folder.name))
        except OSError:
            continue
    return found
