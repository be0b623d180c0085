"""Where `zhipo` and `python -m flows` begin: children that read are loading before the command line is."""

import gc
import sys

from extractors.children_server import start_server

_READ = {"read", "ingest", "nightly"}
_HELP = {"-h", "--help"}


def main() -> None:
    """Console script."""
    words = sys.argv[1:]
    if _READ.intersection(words[:1]) and not _HELP.intersection(words):
        start_server()
    gc.disable()  # nothing that is loaded now is ever let go: looking for garbage among it takes a sixth of the time
    from flows.cli import app

    gc.freeze()
    gc.set_threshold(20_000, 20, 20)
    gc.enable()
    try:
        app()
    except Exception as error:
        from flows.whose_error import said

        status = said(error)
        if status is None:
            raise
        sys.exit(status)
