"""What runs in a child process: one file after the other, each answer sent as soon as it is there."""

import gc
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, NamedTuple

from extractors.reading.clock import alarm
from extractors.reading.elsewhere import ScanElsewhereError, leave_scans
from extractors.reading.processes.answers import READY, SCAN, Answers, is_overfull, unreadable
from extractors.reading.processes.confinement import Limits, confine
from models import QuarantineReason, UnreadableFilingError

_SELDOM = (20_000, 20, 20)  # objects and generations between two collections


class Job(NamedTuple):
    """What a child is there for: its function, the type of what that gives (as pydantic knows it), and its limits.

    `scans` says what becomes of a file that OCR must read: `here`, `elsewhere` (the answer is SCAN), or `only`: this
    child is there for them, and loads its networks before the first.
    """

    function: Callable[..., Any]
    kind: Any
    limits: Limits
    folder: str
    scans: str = "here"


def serve(work: Connection, answers: Connection, job: Job) -> None:
    """Read the files that are handed over as work until that is closed."""
    kind = Answers[Any](job.kind)
    confine(job.limits, job.folder)
    if job.scans == "elsewhere":
        leave_scans()
    if job.scans == "only":
        from extractors.reading.scans.ocr import warm_up

        warm_up()
    # What is loaded by now stays, and a paper's objects are gone with it: looking for rings of them at every turn costs
    # a tenth of the reading.
    gc.freeze()
    gc.set_threshold(*_SELDOM)
    answers.send_bytes(READY)
    while True:
        try:
            files: list[tuple[Path, str | None]] = work.recv()
        except EOFError:
            return
        for path, name in files:
            asked = (path,) if name is None else (path, name)
            answers.send_bytes(_answer(job, kind, asked))


def _answer(job: Job, kind: Answers[Any], asked: tuple[Path] | tuple[Path, str]) -> bytes:
    """What the function makes of a file, or why it has no answer; never more than its parent takes."""
    path, limits = asked[0], job.limits
    try:
        with alarm(limits.seconds, limits.page_seconds, limits.pages_seconds):
            told = kind.written(job.function(*asked))
    except ScanElsewhereError:
        return SCAN
    except UnreadableFilingError as error:
        return unreadable(error)
    except MemoryError:
        return unreadable(out_of_memory(path))
    except Exception as error:  # noqa: BLE001 - one file never stops a night
        return unreadable(program_error(path, error))
    if len(told) > limits.result_bytes or is_overfull(told):
        sentence = f"what was read of the file has {len(told):,} bytes, the limit is {limits.result_bytes:,}"
        if is_overfull(told):
            sentence = "what was read of the file has too many parts"
        return unreadable(UnreadableFilingError(path.name, QuarantineReason.TOO_LARGE, sentence))
    return told


def out_of_memory(path: Path) -> UnreadableFilingError:
    """The verdict on a file that a child cannot hold."""
    sentence = "reading the file needs more memory than a child process may have"
    return UnreadableFilingError(path.name, QuarantineReason.OUT_OF_MEMORY, sentence)


def program_error(path: Path, error: Exception) -> UnreadableFilingError:
    """The verdict on a file at which the program itself failed, and where; not its words, which may quote the paper."""
    steps = traceback.extract_tb(error.__traceback__)
    at = ([step for step in steps if "site-packages" not in step.filename] or steps)[-1]
    where = f"{type(error).__name__} in {Path(at.filename).name}, line {at.lineno}"
    sentence = f"the program failed at this file: {where}"
    return UnreadableFilingError(path.name, QuarantineReason.PROGRAM_ERROR, sentence)
