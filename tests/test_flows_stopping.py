"""Ctrl-C: a sentence and the end at once, whatever the process is at; and an end where a run is over but held up."""

import signal
import subprocess
import sys

import pytest

from flows.terminal.stopping import STATUS

RUN = """
import signal, sys, time
from flows.terminal.stopping import end_at_once
# Whoever runs the tests may be in the background itself.
signal.signal(signal.SIGINT, signal.SIG_IGN if sys.argv[1] == "in the background" else signal.default_int_handler)
end_at_once()
print("begun", flush=True)
try:
    sys.stdin.read()
finally:
    print("tidied up", flush=True)
"""


@pytest.mark.parametrize(
    ("where", "status", "said", "printed", "why"),
    [
        (
            "at a terminal",
            STATUS,
            "\nstopped; nothing is lost: the next start takes it up again\n",
            "",
            "nothing is tidied up: the next start does that",
        ),
        ("in the background", 0, "", "tidied up\n", "a shell's job goes on"),
    ],
)
def test_ctrl_c(where: str, status: int, said: str, printed: str, why: str) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", RUN, where],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as run:
        assert run.stdout
        assert run.stdout.readline() == "begun\n"
        run.send_signal(signal.SIGINT)
        out, error = run.communicate(timeout=60)
    assert (run.returncode, error, out) == (status, said, printed), why


HELD = """
import sys, threading
from flows.terminal.stopping import end_within
if sys.argv[1] == "held":
    threading._register_atexit(threading.Event().wait)  # as Prefect's services wait for their server
sys.stdout.write("done")
end_within(0.1 if sys.argv[1] == "held" else 600, 3)
sys.exit(3)
"""


@pytest.mark.parametrize(
    ("how", "why"),
    [("held", "whom something keeps for ever ends with its status and its words"), ("free", "who is free waits not")],
)
def test_the_end_of_a_run(how: str, why: str) -> None:
    ended = subprocess.run([sys.executable, "-c", HELD, how], capture_output=True, text=True, timeout=60, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr) == (3, "done", ""), why
