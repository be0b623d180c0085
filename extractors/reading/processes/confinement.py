"""Confinement of a child process that reads untrusted files: its memory, its time, its files, and its life."""

import ctypes
import os
import resource
import signal
import sys
import tempfile
from dataclasses import dataclass
from multiprocessing import forkserver

from extractors.reading.processes.forbidden import forbid

_DIE_WITH_PARENT = 1  # PR_SET_PDEATHSIG


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may cost: seconds by the clock, bytes of address space, of what it hands back, of any file written.

    `page_seconds` come to its seconds while a page is read by OCR, for all pages of the file at most `pages_seconds`.
    """

    seconds: float
    memory_bytes: int
    page_seconds: float = 0.0
    pages_seconds: float = 3_600.0
    result_bytes: int = 64_000_000
    written_bytes: int = 0
    open_files: int = 64

    @property
    def most_for_pages(self) -> float:
        """The most seconds that come to a file's own for its pages."""
        return self.pages_seconds if self.page_seconds else 0.0


def confine(limits: Limits, folder: str) -> None:
    """Bind this process for good; what a library may want to put aside goes to `folder`, which its parent removes.

    No core dumps, nothing printed, gone when its parent is gone, no connections and no programs (see `forbidden`).
    Ctrl+C is the parent's matter: it ends its children in order.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    tempfile.tempdir = folder
    _silence()
    for kind, most in (
        (resource.RLIMIT_AS, limits.memory_bytes),
        (resource.RLIMIT_FSIZE, limits.written_bytes),
        (resource.RLIMIT_NOFILE, limits.open_files),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(kind, (most, most))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGKILL)
    _let_go_of_the_server()
    forbid()


def _let_go_of_the_server() -> None:
    """Close this child's copy of the pipe by whose end the server of children knows that the night was killed.

    With it open the server outlives a night that is killed while a child is busy, and its children with it.
    """
    alive = getattr(getattr(forkserver, "_forkserver", None), "_forkserver_alive_fd", None)
    if alive is not None:
        os.close(alive)


def _silence() -> None:
    """Nothing that a library prints reaches the terminal or the facts on standard output, be it gigabytes."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    os.close(nowhere)
