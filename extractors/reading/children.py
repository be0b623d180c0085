"""Untrusted files are read in child processes: what hangs, crashes or eats memory there costs that file only.

Files go to the children in batches, since the border between processes costs more than reading a short text; a batch
that fails is read again file by file, so that the failure falls on the one that caused it.
"""

import multiprocessing
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import TimeoutError as FutureTimeoutError
from pathlib import Path
from typing import Any, TypeVar

from pebble import ProcessExpired, ProcessPool

from extractors.reading.confinement import alarm, confine
from models import QuarantineReason, UnreadableFilingError

Result = TypeVar("Result")

_BATCH_BYTES, _BATCH_FILES = 200_000, 16  # about one scanned page, or sixteen texts
_AHEAD = 3  # batches for each child that are handed out before the first is back
_RECYCLED_AFTER = 64  # batches; what a native library leaks ends with its child
_GRACE = 10.0  # seconds that the pool waits longer than the child's own alarm
_TOO_SLOW = (-signal.SIGALRM, -signal.SIGXCPU)


def map_files(
    function: Callable[[Path], Result],
    paths: Iterable[Path],
    workers: int,
    timeout_seconds: float,
    memory_bytes: int,
) -> Iterator[tuple[Path, Result | UnreadableFilingError]]:
    """Each path with what `function` makes of it, or why it could not be read; in the order of the paths.

    `function` must be importable. A file has `timeout_seconds` by the clock, a child `memory_bytes` of address space.
    Any other exception of the function is our mistake and is raised here. With no workers the files are read in this
    process, without limits.
    """
    if not workers:
        yield from ((path, result) for path in paths for result in _read_batch(function, [path], 0.0))
        return
    pool = ProcessPool(
        max_workers=workers,
        max_tasks=_RECYCLED_AFTER,
        initializer=confine,
        initargs=(memory_bytes,),
        context=_server(),
    )
    try:
        yield from _read_ahead(pool, function, paths, workers, timeout_seconds)
    finally:
        pool.stop()  # type: ignore[no-untyped-call]  # leaves nothing running when the caller stops early
        pool.join()


def _server() -> Any:
    """Children are forked from a server without threads: forking this process could copy a lock that is held."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["extractors.reading.pdf", "extractors.reading.text_file"])
    return context


def _read_ahead(
    pool: ProcessPool,
    function: Callable[[Path], Result],
    paths: Iterable[Path],
    workers: int,
    timeout: float,
) -> Iterator[tuple[Path, Result | UnreadableFilingError]]:
    """Results in order, with a few batches handed out ahead, so that memory does not grow with the night."""
    out: deque[tuple[Sequence[Path], Any]] = deque()
    for batch in _batches(paths):
        out.append((batch, _schedule(pool, function, batch, timeout)))
        if len(out) > _AHEAD * workers:
            yield from _collect(pool, function, *out.popleft(), timeout)
    while out:
        yield from _collect(pool, function, *out.popleft(), timeout)


def _schedule(pool: ProcessPool, function: Callable[[Path], Result], batch: Sequence[Path], timeout: float) -> Any:
    return pool.schedule(_read_batch, args=(function, batch, timeout), timeout=timeout * len(batch) + _GRACE)


def _collect(
    pool: ProcessPool, function: Callable[[Path], Result], batch: Sequence[Path], future: Any, timeout: float
) -> Iterator[tuple[Path, Result | UnreadableFilingError]]:
    """The results of one batch; of a failed batch, those of its files read one by one."""
    try:
        yield from zip(batch, future.result(), strict=True)
    except (FutureTimeoutError, ProcessExpired) as error:
        if len(batch) == 1:
            yield batch[0], _failure(batch[0], error, timeout)
            return
        for path in batch:
            yield from _collect(pool, function, [path], _schedule(pool, function, [path], timeout), timeout)


def _read_batch(
    function: Callable[[Path], Result], batch: Sequence[Path], timeout: float
) -> list[Result | UnreadableFilingError]:
    """Runs in the child: each file's result or reason."""
    results: list[Result | UnreadableFilingError] = []
    for path in batch:
        try:
            with alarm(timeout):
                results.append(function(path))
        except UnreadableFilingError as error:
            results.append(error)
        except MemoryError:
            sentence = "reading the file needs more memory than a child process may have"
            results.append(UnreadableFilingError(path.name, QuarantineReason.OUT_OF_MEMORY, sentence))
        except Exception as error:
            error.add_note(f"while reading {path}")
            raise
    return results


def _failure(path: Path, error: Exception, timeout: float) -> UnreadableFilingError:
    """Why a child did not come back from a file."""
    code = getattr(error, "exitcode", None)
    if isinstance(error, FutureTimeoutError) or code in _TOO_SLOW:
        sentence = f"reading the file took longer than {timeout:g} seconds"
        return UnreadableFilingError(path.name, QuarantineReason.TOO_SLOW, sentence)
    sentence = f"the process that read the file ended with code {code}"
    return UnreadableFilingError(path.name, QuarantineReason.CRASHED, sentence)


def _batches(paths: Iterable[Path]) -> Iterator[list[Path]]:
    """The paths in batches of small files; a large file is a batch of its own."""
    batch: list[Path] = []
    held = 0
    for path in paths:
        size = path.stat().st_size if path.exists() else 0
        if batch and (held + size > _BATCH_BYTES or len(batch) == _BATCH_FILES):
            yield batch
            batch, held = [], 0
        batch.append(path)
        held += size
    if batch:
        yield batch
