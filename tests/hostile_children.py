"""What children that a file has taken over may send, written past their own reader straight onto their pipe."""

import inspect
import os
import pickle
import signal
import struct
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from extractors.reading.processes.answers import READ, READY, SCAN, UNREADABLE
from models import CutOut, Evidence


@dataclass
class Runs:
    """An object that calls something where it is unpickled: it leaves a file, as nothing else here does."""

    mark: str

    def __reduce__(self) -> tuple[object, ...]:
        return Path.touch, (Path(self.mark),)


def mark_beside(path: Path) -> Path:
    return path.with_name("ran")


def _pickled(kind: bytes) -> Callable[[Path], bytes]:
    return lambda path: kind + pickle.dumps(Runs(str(mark_beside(path))))


PNG = b"\x89PNG\r\n\x1a\n"
SENT: dict[str, Callable[[Path], bytes]] = {
    "an object with __reduce__": _pickled(READ),
    "such an object as a reason": _pickled(UNREADABLE),
    "such an object as a count of pages": _pickled(SCAN),
    "a class of the standard library": lambda _: READ + pickle.dumps(subprocess.Popen),
    "a wrong shape": lambda _: READ + b'{"filing":1,"pages":[]}',
    "a field too many": lambda _: READ + b'{"value":1,"and":2}',
    "a number as a word": lambda _: READ + b'"one"',
    "half of its JSON": lambda _: READ + b'[1,2,{"',
    "no UTF-8": lambda _: READ + b'"\xff\xfe"',
    "a thousand brackets deep": lambda _: READ + b"[" * 100_000,
    "more parts than anybody holds": lambda _: READ + b"[" + b"[]," * 600_000 + b"1]",
    "a reason that is none": lambda _: UNREADABLE + b'["because","it is so"]',
    "a sentence of a megabyte": lambda _: UNREADABLE + b'["damaged","' + b"x" * 1_000_000 + b'"]',
    "a kind of answer that is none": lambda _: b"\x07" + b"1",
    "that it is ready, again": lambda _: READY,
    "that others read scans": lambda _: SCAN,
    "nothing": lambda _: READ,
}
RAW = {
    "a length of two gigabytes": struct.pack("!i", 2**31 - 1),
    "a length below nothing": struct.pack("!iQ", -1, 2**60),
    "no length at all": struct.pack("!i", 0),
}
HALF = {"the first half of an answer": struct.pack("!i", 1000) + READ + b"12", "half of a length": b"\0"}


def betray(path: Path) -> int:
    """Send what the name of the file says, and linger; the honest ones are counted."""
    if path.name in SENT:
        _link().send_bytes(SENT[path.name](path))
    elif path.name in {**RAW, **HALF}:
        _write({**RAW, **HALF}[path.name])
    elif path.name == "an answer, then none":
        _write(struct.pack("!i", 2) + READ + b"1" + RAW["a length below nothing"])
    elif path.name == "drop by drop":
        _write(struct.pack("!i", 1000) + READ)
        signal.setitimer(signal.ITIMER_REAL, 0)
        while True:
            _write(b"1")
            time.sleep(0.1)
    else:
        return len(path.name)
    signal.setitimer(signal.ITIMER_REAL, 0)  # its own clock does not hold it
    time.sleep(60)
    return 0


def _link() -> Connection:
    """The pipe to the parent, which no function of ours is given: it lies in a frame further up."""
    frame = inspect.currentframe()
    while frame and "answers" not in frame.f_locals:
        frame = frame.f_back
    assert frame
    return frame.f_locals["answers"]  # type: ignore[no-any-return]


def _write(data: bytes) -> None:
    os.write(_link().fileno(), data)


def forged_slowly(path: Path) -> int:
    """The number of the process; for a file called so, an answer that is none."""
    if path.name == "forged":
        _link().send_bytes(READ + b"{}")
        time.sleep(60)
    time.sleep(0.5)
    return os.getpid()


def one_paper_too_few(_path: Path, asked: dict[str, list[tuple[int, int]]]) -> list[bytes]:
    """Of all papers that were asked for, none."""
    return [] if asked else [b""]


def of_another_file(path: Path, asked: dict[str, list[Evidence]], private: object) -> list[tuple[Evidence, CutOut]]:
    """Pictures of all words that were asked of any file, and of some that nobody asked for; each says whose it is."""
    assert private is not None
    foreign = Evidence(file="no file", page=1, start=0, end=1, quote="x")
    return [
        (one, CutOut(PNG + (b"own" if one in asked[str(path)] else b"foreign"), says_otherwise=False))
        for some in asked.values()
        for one in (*some, foreign)
    ]
