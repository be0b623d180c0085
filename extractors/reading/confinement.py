"""Confinement of a child process that reads untrusted files: its memory, its time, and its life."""

import ctypes
import resource
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_DIE_WITH_PARENT = 1  # PR_SET_PDEATHSIG


def confine(memory_bytes: int) -> None:
    """Bind this process: at most `memory_bytes` of address space, no core dumps, gone when its parent is gone.

    Ctrl+C is the parent's matter: it ends its children in order.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGKILL)


@contextmanager
def alarm(seconds: float) -> Iterator[None]:
    """End this process by SIGALRM when the block takes longer; 0 sets no alarm.

    The kernel ends it, also inside a native library that never comes back to Python.
    """
    if not seconds:
        yield
        return
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    _limit_processor(seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def _limit_processor(seconds: float) -> None:
    """Limit processor time as well: threads may burn more of it than the clock shows."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    allowed = int(used.ru_utime + used.ru_stime + 2 * seconds) + 2
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (allowed, hard))
