"""What the children of the tests do: light to import, since every child does."""

import os
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from extractors.reading.clock import page_by_ocr
from models import QuarantineReason, UnreadableFilingError

MEMORY = 1_500_000_000


def write() -> None:
    with tempfile.TemporaryFile() as file:
        file.write(b"x")


def open_many() -> None:
    _ = [os.open(os.devnull, os.O_RDONLY) for _ in range(1000)]


def burn_on_a_page() -> None:
    with page_by_ocr():
        _ = [None for _ in iter(int, 1)]


def leave_a_file() -> None:
    os.close(tempfile.mkstemp()[0])


ACTS: dict[str, Callable[[], object]] = {
    "hang": lambda: time.sleep(60),
    "burn": lambda: [None for _ in iter(int, 1)],
    "crash": lambda: os.kill(os.getpid(), signal.SIGSEGV),
    "eat": lambda: bytearray(10 * MEMORY),
    "fork": os.fork,
    "program": lambda: subprocess.run(["true"], check=False),  # noqa: S607 - is not reached
    "connect": lambda: socket.create_connection(("127.0.0.1", 9), 1),
    "listen": lambda: socket.create_server(("127.0.0.1", 0)),
    "ask the net for a name": lambda: socket.getaddrinfo("localhost", 80),
    "shout": lambda: [os.write(1, b"x" * 1_000_000) for _ in range(50)],
    "leave a file": leave_a_file,
    "quick pages": lambda: pages_by_ocr(0.5, 0.5, 0.5, 0.5),
    "one slow page": lambda: pages_by_ocr(0.1, 0.1, 0.1, 0.1, 3),
    "burn on a page": lambda: pages_by_ocr(0.1, 0.1) or burn_on_a_page(),
    "many pages": lambda: pages_by_ocr(*[0.5] * 20),
    "slow behind a page": lambda: pages_by_ocr(0.1) or time.sleep(1.5),
    "mistake": lambda: {}[0],
}


def pages_by_ocr(*seconds: float) -> None:
    for one in seconds:
        with page_by_ocr():
            time.sleep(one)


def behave(path: Path) -> object:
    """What the name of the file says."""
    ACTS.get(path.stem, lambda: None)()
    match path.stem:
        case "unreadable":
            raise UnreadableFilingError(path.name, QuarantineReason.ENCRYPTED, "locked")
        case "flood":
            return "x" * 2_000_000
        case "scratch":
            return tempfile.gettempdir()
        case "process":
            return os.getpid()
        case "write" | "open many":
            try:
                write() if path.stem == "write" else open_many()
            except OSError as error:
                return type(error).__name__
    return len(path.stem)
