"""Where `zhipo` and `python -m flows` begin: children that read are loading before the command line is."""

import codecs
import gc
import sys
from collections.abc import Callable
from io import TextIOWrapper

from extractors.reading.processes.children_server import start_server
from flows.terminal.stopping import end_at_once, end_within

_RUNS = {"ingest", "nightly"}
_READ = {"read", *_RUNS}
_HELP = {"-h", "--help"}
_PATIENCE = 60  # seconds that Prefect has to tell its server what is left, when a run is done


def main() -> None:
    """Console script."""
    words = sys.argv[1:]
    run = bool(_RUNS.intersection(words[:1]))
    _speak()
    if run:
        end_at_once()
    if _READ.intersection(words[:1]) and not _HELP.intersection(words):
        start_server()
    gc.disable()  # nothing that is loaded now is ever let go: looking for garbage among it takes a sixth of the time
    from flows.cli import app

    gc.freeze()
    gc.set_threshold(20_000, 20, 20)
    gc.enable()
    status = _status(app)
    if run:
        end_within(_PATIENCE, status)
    sys.exit(status)


def _status(app: Callable[[], None]) -> int:
    """The exit status of a command; an error that is nobody's but ours is raised."""
    try:
        app()
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else int(ended.code is not None)
    except Exception as error:
        from flows.terminal.whose_error import said

        status = said(error)
        if status is None:
            raise
        return status
    return 0


def _speak() -> None:
    """Let no locale end a command: what it has no sign for is said as JSON escapes it, which is JSON still."""
    codecs.register_error("zhipo", _escaped)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            alphabet = codecs.lookup(stream.encoding).name
            stream.reconfigure(encoding="utf-8" if alphabet == "ascii" else None, errors="zhipo")


def _escaped(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    units = error.object[error.start : error.end].encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2)), error.end
