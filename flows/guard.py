"""Guard (守护进程): a program that we started ends when we are gone, however we went; on Linux, elsewhere never.

Prefect's temporary server is a process like any other: where its night is killed (SIGKILL, out of memory) it would live
on with 190 MB, and with every night that is killed one more. The guard waits for the end of a pipe that is ours alone.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

_GUARD = "import os, signal, sys; os.read(0, 1); signal.pidfd_send_signal(int(sys.argv[1]), signal.SIGTERM)"
_SERVER = b"prefect.server.api.server:create_app"
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
    theirs, ours = os.pipe()
    # A session of its own: what ends us may end our whole group.
    command = [sys.executable, "-I", "-S", "-c", _GUARD, str(guarded)]
    quiet = subprocess.DEVNULL
    guard = subprocess.Popen(  # noqa: S603  # our own words
        command, stdin=theirs, stdout=quiet, stderr=quiet, pass_fds=(guarded,), start_new_session=True
    )
    os.close(theirs)
    os.close(guarded)
    _OURS.append((ours, guard))


def end_server_with_us() -> None:
    """The same for the temporary server that Prefect has started; there is none where another is configured."""
    for process in _servers():
        end_with_us(process)


def _servers() -> Iterator[int]:
    """Our children that are servers of Prefect."""
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parent = int((folder / "stat").read_text("utf-8", "replace").rpartition(")")[2].split()[1])
            if parent == os.getpid() and _SERVER in (folder / "cmdline").read_bytes():
                yield int(folder.name)
        except (OSError, ValueError, IndexError):
            continue  # it ended while it was looked at
