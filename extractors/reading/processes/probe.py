"""What this system holds a child process to: tried on real children, since not every system can all of it."""

import os
import resource
import socket
from pathlib import Path

from extractors.reading.processes.children import map_files
from extractors.reading.processes.confinement import Limits


def unprotected(limits: Limits) -> list[str]:
    """What a child under these limits could do all the same; nothing where all protections are in force."""
    acts = [Path(name) for name in _ACTS]
    return [path.name for path, result in map_files(_succeeds, bool, acts, 1, limits) if result is True]


def _succeeds(path: Path) -> bool:
    """Whether the act of this name is let through; a child that is ended for it does not come back."""
    return _ACTS[path.name]()


def _connects() -> bool:
    socket.socket(socket.AF_INET, socket.SOCK_STREAM).close()
    return True


def _forks() -> bool:
    process = os.fork()
    if not process:
        os._exit(0)
    os.waitpid(process, 0)
    return True


def _takes_memory() -> bool:
    return resource.getrlimit(resource.RLIMIT_AS)[0] == resource.RLIM_INFINITY


_ACTS = {"open connections": _connects, "start processes": _forks, "take memory without limit": _takes_memory}
