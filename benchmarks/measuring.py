"""What a run cost: wall time, processor time of all its processes, and memory while it ran; and where it was measured.

Linux only: the processes that a run leaves behind (a server of children, a temporary Prefect server) become children of
this one, so that their processor time is known to the system when they are gone.
"""

import contextlib
import ctypes
import os
import platform
import resource
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import psutil

_SUBREAPER = 36  # PR_SET_CHILD_SUBREAPER
_EVERY = 0.5  # seconds between two looks at the memory
ROOT = Path(__file__).parent.parent


@dataclass(frozen=True, slots=True)
class Look:
    """Resident bytes at a moment (seconds since 1970): of the program itself, and of all that it started."""

    at: float
    own: int
    others: int


@dataclass(slots=True)
class Cost:
    """What one run of a program cost; `cpu` are the seconds (user and system) of all its processes."""

    status: int
    wall: float
    cpu: float
    errors: str
    looks: list[Look] = field(default_factory=list)

    @property
    def peak(self) -> dict[str, int]:
        """Most resident megabytes: of the program, of its children together, of all at one moment."""
        own, others, both = (
            max(map(of, self.looks), default=0)
            for of in (lambda one: one.own, lambda one: one.others, lambda one: one.own + one.others)
        )
        return {"own": own >> 20, "children": others >> 20, "together": both >> 20}


def measured(command: Sequence[str], env: Mapping[str, str], errors: Path) -> Cost:
    """Run a program to its end; what it says on its error stream goes to the file, all else is thrown away."""
    ctypes.CDLL(None).prctl(_SUBREAPER, 1)
    kept = _mine()
    before, begun = _children_cpu(), time.perf_counter()
    looks: list[Look] = []
    with errors.open("wb") as stream:
        process = subprocess.Popen(command, env={**os.environ, **env}, stdout=subprocess.DEVNULL, stderr=stream)  # noqa: S603 our own program
        watcher = threading.Thread(target=_watch, args=(process.pid, looks), daemon=True)
        watcher.start()
        status = process.wait()
        wall = time.perf_counter() - begun
        watcher.join()
    _reap(kept)
    return Cost(status, wall, _children_cpu() - before, errors.read_text("utf-8"), looks)


def _watch(process: int, looks: list[Look]) -> None:
    """Look at the memory until the program is gone."""
    try:
        program = psutil.Process(process)
        while program.status() != psutil.STATUS_ZOMBIE:
            others = 0
            for child in program.children(recursive=True):
                try:
                    others += child.memory_info().rss
                except psutil.Error:
                    continue
            looks.append(Look(time.time(), program.memory_info().rss, others))
            time.sleep(_EVERY)
    except psutil.NoSuchProcess:
        return


def _mine() -> set[int]:
    return {child.pid for child in psutil.Process().children()}


def _reap(kept: set[int]) -> None:
    """Wait for all that the program left behind; `kept` are this process's own helpers, which stay."""
    while left := _mine() - kept:
        for process in left:
            with contextlib.suppress(ChildProcessError):
                os.waitpid(process, 0)


def _children_cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def machine() -> dict[str, object]:
    """The machine, in the words of its processor."""
    told = Path("/proc/cpuinfo").read_text("utf-8").splitlines() if sys.platform == "linux" else []
    model = next((line.partition(":")[2].strip() for line in told if line.startswith("model name")), platform.machine())
    memory = round(psutil.virtual_memory().total / 2**30)
    return {"cpu": model, "cores": os.cpu_count(), "memory_gb": memory, "python": platform.python_version()}


def commit() -> str:
    """The state of the sources, `+` behind it where files differ from it; empty outside a repository."""
    command = ["git", "-C", str(ROOT), "describe", "--always", "--dirty=+"]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()  # noqa: S603
