"""Guard (守护进程): a program that we started ends when we are gone, however we went; on Linux, elsewhere never.

Prefect's temporary server is a process like any other: where its night is killed (SIGKILL, out of memory) it would live
on with 190 MB, and with every night that is killed one more. The guard waits for the end of a pipe that is ours alone.
"""

import os
import subprocess
import sys
from collections.abc import Sequence
from functools import cache
from secrets import token_hex

_GUARD = "import os, signal, sys; os.read(0, 1); signal.pidfd_send_signal(int(sys.argv[1]), signal.SIGTERM)"
# Looked for more than once: one that was being started while we went does not bear the mark yet.
_GUARD_OF_MARKED = """
import os, signal, sys, time
mark, words = (word.encode() for word in sys.argv[1:])
os.read(0, 1)
for _ in range(5):
    for process in filter(str.isdigit, os.listdir("/proc")):
        try:
            held = os.pidfd_open(int(process))
            told = [open(f"/proc/{process}/{name}", "rb").read() for name in ("environ", "cmdline")]
            if mark in told[0] and words in told[1]:
                signal.pidfd_send_signal(held, signal.SIGTERM)
            os.close(held)
        except OSError:
            pass
    time.sleep(1)
"""
_SERVER = "prefect.server.api.server:create_app"
_MARK = "GUARDED_BY_ZHIPO"
_OURS: list[tuple[int, "subprocess.Popen[bytes]"]] = []
"""Our ends of the pipes, and who waits there: nothing is ever written, the system closes them when we are gone."""


def end_with_us(process: int) -> None:
    """Let this process get SIGTERM when we are gone; it may be gone before."""
    if not hasattr(os, "pidfd_open"):
        return
    try:
        guarded = os.pidfd_open(process)
    except OSError:
        return
    _wait(_GUARD, str(guarded), handed=(guarded,))
    os.close(guarded)


@cache
def end_server_with_us() -> None:
    """The same for the temporary server that Prefect starts from now on, which bears our mark in its environment.

    It is there for some seconds before anybody is told of it, and we may be killed in them.
    """
    if hasattr(os, "pidfd_open"):
        mark = token_hex(16)
        _wait(_GUARD_OF_MARKED, mark, _SERVER)
        os.environ[_MARK] = mark


def _wait(program: str, *words: str, handed: Sequence[int] = ()) -> None:
    """Start a guard that is told the words and handed these files."""
    theirs, ours = os.pipe()
    command = [sys.executable, "-I", "-S", "-c", program, *words]
    quiet = subprocess.DEVNULL
    # A session of its own: what ends us may end our whole group.
    guard = subprocess.Popen(  # noqa: S603  # our own words
        command, stdin=theirs, stdout=quiet, stderr=quiet, pass_fds=handed, start_new_session=True
    )
    os.close(theirs)
    _OURS.append((ours, guard))
