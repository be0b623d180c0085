"""Untrusted files are read in child processes: what hangs, crashes or eats memory there costs that file only.

Scans have a pool of their own, so that they do not hold up the digital papers: a child that comes upon a page for OCR
hands its file on.
"""

import os
import shutil
import tempfile
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from multiprocessing.connection import wait
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from extractors.reading.processes.ahead import Ahead
from extractors.reading.processes.answers import READ, SCAN, Answers, BrokenAnswerError, broken_answer, why_unreadable
from extractors.reading.processes.at_work import Task
from extractors.reading.processes.child import Job, out_of_memory, program_error
from extractors.reading.processes.confinement import Limits
from extractors.reading.processes.pool import Pool
from models import UnreadableFilingError

Result = TypeVar("Result")

_AHEAD = 100  # files for each child that are handed out before the first of them is back
_MOST_HELD = 256_000_000  # bytes of answers that wait for one before them
_MOST_AHEAD = 16_000_000  # bytes of answers that wait to be taken: some hundred papers
_LOOKS_UP = 0.2  # seconds
_FOLDER = "zhipo-reading-"


class _Told(NamedTuple):
    """What a child said of a file, and the child's number."""

    path: Path
    answer: bytes
    child: int


def map_files(  # noqa: PLR0913 two pools, each with its limits
    function: Callable[..., Result],
    kind: Any,
    paths: Iterable[Path],
    workers: int,
    limits: Limits,
    *,
    named: Callable[[Path], str] | None = None,
    ocr_workers: int = 0,
    ocr_limits: Limits | None = None,
) -> Iterator[tuple[Path, Result | UnreadableFilingError]]:
    """Each path with what `function` makes of it, or why it could not be read; in the order of the paths.

    `function` must be importable, and `kind` is the type of its results as pydantic knows it: a model, or built of
    values, names and containers. What comes from a child is checked against it; anything else sets the file aside as
    crashed and ends the child. Any other exception of it is our mistake, and sets the file aside as such
    (`program_error`). Without OCR workers scans are read by the same children as all else; with no workers at all, in
    this process, without limits.
    `named` says what a file is called in what is made of it; the function is then asked with that behind the path.
    """
    if not workers:
        yield from ((path, _read_here(function, path, *([named(path)] if named else ()))) for path in paths)
        return
    with _folder() as folder:
        others = "elsewhere" if ocr_workers else "here"
        pools = [Pool(Job(function, kind, limits, folder, others), workers)]
        if ocr_workers:
            pools.append(Pool(Job(function, kind, ocr_limits or limits, folder, "only"), ocr_workers))
        ahead = Ahead[_Told](lambda told: len(told.answer), _MOST_AHEAD)
        answers, broken = Answers[Result](kind), set[int]()
        with closing(pools[0]), closing(pools[-1]):
            for told in ahead.of(_in_order(paths, named, pools, _AHEAD * workers, broken, ahead.is_over)):
                result = _result(answers, told, broken)
                yield told.path, result


def _in_order(  # noqa: PLR0913, PLR0917
    paths: Iterable[Path],
    named: Callable[[Path], str] | None,
    pools: list[Pool],
    ahead: int,
    broken: set[int],
    is_over: Callable[[], bool],
) -> Generator[_Told]:
    """Answers in the order of the paths, with only so many files ahead, so that memory does not grow with the night.

    The `broken` children, which whoever reads the answers names, are ended.
    """
    tasks = (Task(index, path, _size(path), named and named(path)) for index, path in enumerate(paths))
    under_way: dict[int, Path] = {}
    answers: dict[int, _Told] = {}
    following, more = 0, True
    while (more or under_way) and not is_over():
        held = sum(len(told.answer) for told in answers.values())
        while more and len(under_way) < ahead and held < _MOST_HELD:
            task = next(tasks, None)
            more = task is not None
            if task:
                under_way[task.index] = task.path
                pools[0].add(task)
        for pool in pools:
            pool.hand_out()
        _wait(pools)
        for pool in pools:
            pool.dismiss(broken)
            for task, told, child in pool.collect():
                if told == SCAN:
                    pools[-1].add(replace(task, alone=False))
                else:
                    answers[task.index] = _Told(under_way[task.index], told, child)
        while following in answers:
            del under_way[following]
            yield answers.pop(following)
            following += 1


def _wait(pools: list[Pool]) -> None:
    """Until a child has an answer, is gone, or is late; not for long, for it may all be over."""
    links = [link for pool in pools for link in pool.links()]
    if links:
        wait(links, max(0.0, min(_LOOKS_UP, *(pool.patience() for pool in pools if pool.links()))))


def _result(answers: Answers[Result], told: _Told, broken: set[int]) -> Result | UnreadableFilingError:
    """What a child's answer holds; a child whose answer is none becomes one of the broken."""
    try:
        if told.answer[:1] == READ:
            return answers.read(told.answer)
        return why_unreadable(told.path, told.answer)
    except BrokenAnswerError:
        broken.add(told.child)
        return broken_answer(told.path)


def _read_here(function: Callable[..., Result], path: Path, *name: str) -> Result | UnreadableFilingError:
    try:
        return function(path, *name)
    except UnreadableFilingError as error:
        return error
    except MemoryError:
        return out_of_memory(path)
    except Exception as error:  # noqa: BLE001 - one file never stops a night
        return program_error(path, error)


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


@contextmanager
def _folder() -> Iterator[str]:
    """A folder for what the children put aside; those of processes that were killed go too."""
    for left in Path(tempfile.gettempdir()).glob(f"{_FOLDER}*"):
        owner = left.name.removeprefix(_FOLDER).partition("-")[0]
        if owner.isdigit() and not _is_alive(int(owner)):
            shutil.rmtree(left, ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix=f"{_FOLDER}{os.getpid()}-", ignore_cleanup_errors=True) as folder:
        yield folder


def _is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
