"""Ctrl-C: a sentence and the end at once, whatever the process is at; where a shell ignores it, it goes on."""

import signal
import subprocess
import sys

import pytest

from flows.stopping import STATUS

RUN = """
import signal, sys, time
from flows.stopping import end_at_once
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
