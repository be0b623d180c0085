"""Child processes: a file that hangs, crashes or eats memory costs itself only, and the order stays."""

import os
import signal
import time
from collections.abc import Sequence
from pathlib import Path

import pytest
from odd_pdfs import DATA

from extractors.reading import read_source
from extractors.reading.children import map_files
from models import QuarantineReason, UnreadableFilingError

MEMORY = 1_500_000_000


def behave(path: Path) -> int:
    """What the name of the file says."""
    match path.stem:
        case "hang":
            time.sleep(60)
        case "crash":
            os.kill(os.getpid(), signal.SIGKILL)
        case "eat":
            return len(bytearray(10 * MEMORY))
        case "unreadable":
            raise UnreadableFilingError(path.name, QuarantineReason.ENCRYPTED, "locked")
        case "mistake":
            raise KeyError(path.name)
    return len(path.stem)


def count_characters(path: Path) -> int:
    return len(read_source(path).text)


def outcomes(names: Sequence[str], workers: int = 2) -> list[object]:
    found = map_files(behave, map(Path, names), workers, timeout_seconds=1.0, memory_bytes=MEMORY)
    results = list(found)
    assert [path.name for path, _ in results] == list(names), "in the order of the paths"
    return [result.reason if isinstance(result, UnreadableFilingError) else result for _, result in results]


def test_each_failure_costs_its_own_file_only() -> None:
    assert outcomes(["a", "hang", "bb", "crash", "ccc", "eat", "dddd", "unreadable", "a"]) == [
        1,
        QuarantineReason.TOO_SLOW,
        2,
        QuarantineReason.CRASHED,
        3,
        QuarantineReason.OUT_OF_MEMORY,
        4,
        QuarantineReason.ENCRYPTED,
        1,
    ]


@pytest.mark.parametrize("workers", [0, 1])
def test_our_own_mistake_is_loud(workers: int) -> None:
    with pytest.raises(KeyError):
        outcomes(["a", "mistake", "bb"], workers)


def test_many_files_come_back_in_order() -> None:
    names = ["a" * (number % 7 + 1) for number in range(100)]
    assert outcomes(names) == [len(name) for name in names]


def test_the_caller_may_stop_early() -> None:
    found = map_files(behave, map(Path, ["a", "hang"] * 20), 1, timeout_seconds=30, memory_bytes=MEMORY)
    found.close()


def test_without_workers_the_files_are_read_here() -> None:
    assert outcomes(["a", "unreadable"], workers=0) == [1, QuarantineReason.ENCRYPTED]


def test_a_scan_is_read_within_the_memory_of_a_child() -> None:
    ((_, result),) = map_files(count_characters, [DATA / "deduction-002.scan.pdf"], 1, 60, MEMORY)
    assert isinstance(result, int)
    assert result > 400
