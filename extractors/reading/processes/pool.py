"""A pool of child processes that read files. Each has a pipe of its own and shares nothing: no death harms another.

Files are handed out a few at a time, since a child that must ask for each is idle half the time on short texts. An
answer comes back for every file by itself, so it is known at which one a child died. A child may also die of what it
read before (leaks), or of the system's want of memory: the file is then given to a fresh child once.
"""

import signal
from collections import deque
from collections.abc import Container, Iterator
from dataclasses import replace
from multiprocessing.connection import wait
from time import monotonic

from extractors.reading.processes.answers import (
    READ,
    SCAN,
    UNREADABLE,
    BrokenAnswerError,
    broken_answer,
    unreadable,
    why_unreadable,
)
from extractors.reading.processes.at_work import Child, Task
from extractors.reading.processes.child import Job
from models import QuarantineReason, UnreadableFilingError

_FILES = 48  # handed to one child at most: what it reads while its parent books a batch
_BYTES, _SCANNED_BYTES = 4_000_000, 400_000  # the same in bytes; less where a file may be a scan: two scanned pages
_RECYCLED_AFTER = 2_000  # files; what a native library leaks ends with its child
_GRACE = 10.0  # seconds that the pool waits longer than the child's own alarm
_TOO_SLOW = (-signal.SIGALRM, -signal.SIGXCPU)
_TRIES = 3  # children in a row that do not start
_OUT_OF_MEMORY = QuarantineReason.OUT_OF_MEMORY


Answer = tuple[Task, bytes, int]
"""A file, what its child said, and the child's number."""


class Pool:
    """At most so many children that have one job."""

    def __init__(self, job: Job, workers: int) -> None:
        """No child is started before there is a file to read."""
        self._job, self._workers = job, workers
        self._limits, self._scans = job.limits, job.scans
        self._bytes = _SCANNED_BYTES if job.scans == "here" else _BYTES
        self._queue: deque[Task] = deque()
        self._children: list[Child] = []
        self._failed_starts = 0

    def add(self, task: Task) -> None:
        """Put a file at the end of the queue."""
        self._queue.append(task)

    def hand_out(self) -> None:
        """Give the children work, starting and ending them as needed."""
        for worn in [child for child in self._children if not child.tasks and child.begun >= _RECYCLED_AFTER]:
            self._end(worn)
        while self._queue and (child := self._with_room(fresh=self._queue[0].alone)):
            tasks = self._share(child)
            if not child.tasks:
                child.deadline = self._until()
            child.tasks.extend(tasks)
            child.begun += len(tasks)
            try:
                child.work.send([(task.path, task.name) for task in tasks])
            except BlockingIOError:  # it answers what it has not even taken, or the names are longer than its pipe
                child.tasks[0] = replace(child.tasks[0], alone=True)
                self._give_back(child)
                return
            except OSError:
                return  # it is gone; the end of its answers says so

    def links(self) -> list[int]:
        """What to wait for: the answers of the children that are at work."""
        return [child.answers.fileno() for child in self._children if child.tasks]

    def patience(self) -> float:
        """Seconds until the first child is late."""
        return min((child.deadline for child in self._children if child.tasks), default=monotonic()) - monotonic()

    def collect(self) -> Iterator[Answer]:
        """The answers that have come, and the failures of children that are gone or late."""
        ready = wait(self.links(), 0)
        for child in [child for child in self._children if child.tasks]:
            try:
                heard = False
                for told in child.answers.take() if child.answers.fileno() in ready else ():
                    heard = True
                    yield from self._answered(child, told)
            except (EOFError, OSError):
                yield from self._lost(child)
                continue
            except BrokenAnswerError:
                yield from self._lost(child, broken=True)
                continue
            if not heard and monotonic() > child.deadline:  # also one whose answer comes drop by drop
                yield from self._lost(child, late=True)

    def dismiss(self, children: Container[int]) -> None:
        """End these children, whose answers were none; what else they had is handed out anew."""
        for child in [child for child in self._children if child.process.pid in children]:
            self._give_back(child)

    def close(self) -> None:
        """End every child at once."""
        for child in list(self._children):
            self._end(child)

    def _answered(self, child: Child, told: bytes) -> Iterator[Answer]:
        if not child.ready:  # it has seen no file yet
            child.ready, self._failed_starts = True, 0
            child.deadline = self._until()
            return
        if not child.tasks:
            return  # it has been ended, or says more than it was asked
        reason = self._reason(child.tasks[0], told)
        task = child.tasks.popleft()
        if child.tasks:
            child.deadline = self._until()
        if reason is _OUT_OF_MEMORY:
            fresh = child.begun == 1
            self._give_back(child)
            if not fresh:
                self._queue.appendleft(replace(task, alone=True))
                return
        yield task, told, child.process.pid

    def _reason(self, task: Task, told: bytes) -> QuarantineReason | None:
        """Why the file cannot be read, where the answer says so; raises BrokenAnswerError where it is none.

        A child that sends files for OCR on has others for it: else they would go round for ever.
        """
        if told[:1] == UNREADABLE:
            return why_unreadable(task.path, told).reason
        if told[:1] == READ or (told == SCAN and self._scans == "elsewhere"):
            return None
        raise BrokenAnswerError

    def _lost(self, child: Child, *, late: bool = False, broken: bool = False) -> Iterator[Answer]:
        """The file at which a child ended, unless it is worth a second reading; what else it had is handed out anew."""
        if not child.tasks:  # all are answered, and then came what is no answer
            if child in self._children:
                self._end(child)
            return
        if not child.ready:
            self._unstarted(child)
            return
        task, fresh = child.tasks.popleft(), child.begun == 1
        self._give_back(child)
        code = child.process.exitcode
        if fresh or code in _TOO_SLOW:  # who outlives its own alarm may have been taken over by an earlier file
            verdict = broken_answer(task.path) if broken else self._verdict(task, code, late=late)
            yield task, unreadable(verdict), child.process.pid
        else:
            self._queue.appendleft(replace(task, alone=True))

    def _unstarted(self, child: Child) -> None:
        """Try again a few times, then fail loudly: else every file of the night would be set aside for it."""
        self._give_back(child)
        self._failed_starts += 1
        if self._failed_starts >= _TRIES:
            msg = f"processes that read files cannot be started; the last ended with code {child.process.exitcode}"
            raise RuntimeError(msg)

    def _give_back(self, child: Child) -> None:
        self._queue.extendleft(reversed(child.tasks))
        child.tasks.clear()
        self._end(child)

    def _verdict(self, task: Task, code: int | None, *, late: bool) -> UnreadableFilingError:
        if late or code in _TOO_SLOW:
            sentence = f"reading the file took longer than {self._told_seconds()}"
            return UnreadableFilingError(task.path.name, QuarantineReason.TOO_SLOW, sentence)
        sentence = f"the process that read the file ended with code {code}"
        if code == -signal.SIGSYS:
            sentence = "the process that read the file tried to start a program or to open a connection, and was ended"
        return UnreadableFilingError(task.path.name, QuarantineReason.CRASHED, sentence)

    def _told_seconds(self) -> str:
        told = f"{self._limits.seconds:g} seconds"
        if self._scans == "elsewhere" or not self._limits.page_seconds:
            return told
        return f"{told} and {self._limits.page_seconds:g} more for each page read by OCR"

    def _with_room(self, *, fresh: bool) -> Child | None:
        """The child with the least to do, a new one before a busy one; None where all have enough."""
        idle = [child for child in self._children if not child.tasks and child.begun < _RECYCLED_AFTER]
        if idle and not fresh:
            return idle[0]
        if len(self._children) < self._workers:
            return self._start()
        if fresh:
            if not idle:
                return None
            self._end(idle[0])
            return self._start()
        least = min(self._children, key=lambda child: len(child.tasks))
        return least if self._room(least) and least.begun < _RECYCLED_AFTER else None

    def _room(self, child: Child) -> bool:
        if self._scans == "only" or any(task.alone for task in child.tasks):
            return False
        return len(child.tasks) <= _FILES // 2 and sum(task.size for task in child.tasks) <= self._bytes // 2

    def _share(self, child: Child) -> list[Task]:
        """The next files for a child: a fair share of the queue, one where the file is large or read alone."""
        tasks = [self._queue.popleft()]
        held = sum(task.size for task in child.tasks) + tasks[0].size
        most = min(_FILES - len(child.tasks), 1 + len(self._queue) // (2 * self._workers))
        if self._scans == "only" or tasks[0].alone:
            return tasks
        while self._queue and len(tasks) < most and not self._queue[0].alone:
            held += self._queue[0].size
            if held > self._bytes:
                break
            tasks.append(self._queue.popleft())
        return tasks

    def _until(self) -> float:
        """When a file that is begun now is late; how many of its pages OCR reads its child alone knows."""
        more = 0.0 if self._scans == "elsewhere" else self._limits.most_for_pages
        return monotonic() + self._limits.seconds + more + _GRACE

    def _start(self) -> Child:
        child = Child.started(self._job)
        self._children.append(child)
        return child

    def _end(self, child: Child) -> None:
        self._children.remove(child)
        child.end()
