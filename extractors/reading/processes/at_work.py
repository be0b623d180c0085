"""A child at work (子进程): its process, the pipes to it and from it, and the files that it has been handed."""

import fcntl
import os
from collections import deque
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Self

from extractors.reading.processes.child import Job, serve
from extractors.reading.processes.children_server import context
from extractors.reading.processes.incoming import Incoming

_PIPE = 1 << 20  # bytes; a child goes on reading while its parent is busy with what it has
_OVERHEAD = 1000  # bytes of an answer that are not the result's


@dataclass(frozen=True, slots=True)
class Task:
    """One file to read: its place in the order and its size in bytes.

    With a `name` the function is asked with that as well: what the file is called in what is made of it.
    """

    index: int
    path: Path
    size: int
    name: str | None = None
    alone: bool = False  # by a child that has read nothing yet


@dataclass(slots=True)
class Child:
    """One child as its parent knows it; `deadline` is when the file that it is at is late."""

    process: Any
    work: Connection
    answers: Incoming
    tasks: deque[Task] = field(default_factory=deque)
    begun: int = 0  # files handed to it
    ready: bool = False
    deadline: float = 0.0

    @classmethod
    def started(cls, job: Job) -> Self:
        """A new one, that has read nothing yet."""
        processes = context()
        for_work, work = processes.Pipe(duplex=False)
        answers, for_answers = processes.Pipe(duplex=False)
        fcntl.fcntl(answers.fileno(), getattr(fcntl, "F_SETPIPE_SZ", fcntl.F_GETFD), _PIPE)
        os.set_blocking(work.fileno(), False)  # nobody waits until a child takes its work
        process = processes.Process(target=serve, args=(for_work, for_answers, job))
        process.start()
        for_work.close()
        for_answers.close()
        return cls(process, work, Incoming(answers, job.limits.result_bytes + _OVERHEAD))

    def end(self) -> None:
        """End it at once, whatever it is at."""
        self.process.kill()
        self.process.join()
        self.work.close()
        self.answers.close()
