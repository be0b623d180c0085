"""The server of children (forkserver): the process from which those that read files are forked, loaded once for all.

This module alone loads in milliseconds, so that a command can start the server before it loads anything else.
"""

import multiprocessing
from multiprocessing import forkserver
from multiprocessing.context import ForkServerContext

_PRELOADED = ["extractors.preloaded"]


def start_server() -> None:
    """Start it now, if it does not run: it loads its libraries while this process loads its own."""
    context()
    forkserver.ensure_running()


def context() -> ForkServerContext:
    """Children are forked from a server without threads: forking this process could copy a lock that is held."""
    found = multiprocessing.get_context("forkserver")
    found.set_forkserver_preload(_PRELOADED)
    return found
