"""Child processes: a file that hangs, crashes, eats or floods costs itself only, and the order stays."""

import importlib
import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest
from child_acts import MEMORY, behave
from odd_pdfs import DATA

from extractors.reading.processes.children import map_files
from extractors.reading.processes.confinement import Limits
from extractors.reading.processes.probe import unprotected
from extractors.reading.sources import read_source
from models import QuarantineReason, UnreadableFilingError

LIMITS = Limits(seconds=1.0, memory_bytes=MEMORY, result_bytes=1_000_000)


def count_characters(path: Path) -> int:
    return len(read_source(path).text)


def reader_and_process(path: Path) -> tuple[str, int, int]:
    source = read_source(path)
    return source.text, os.getpid(), "onnxruntime" in sys.modules


def outcomes(names: Sequence[str], workers: int = 2) -> list[object]:
    results = list(map_files(behave, int | str, map(Path, names), workers, LIMITS))
    assert [path.name for path, _ in results] == list(names), "in the order of the paths"
    return [result.reason if isinstance(result, UnreadableFilingError) else result for _, result in results]


TABLE = [
    ("hang", QuarantineReason.TOO_SLOW, "ended by the clock"),
    ("burn", QuarantineReason.TOO_SLOW, "ended by the clock, though it never rests"),
    ("crash", QuarantineReason.CRASHED, "a native library fails"),
    ("eat", QuarantineReason.OUT_OF_MEMORY, "the address space is limited"),
    ("unreadable", QuarantineReason.ENCRYPTED, "the reader's own reason"),
    ("flood", QuarantineReason.TOO_LARGE, "what a file gives is limited"),
    ("shout", 5, "what a library prints goes nowhere"),
    ("write", "OSError", "no file of more than its limit"),
    ("open many", "OSError", "few files at once"),
]
FORBIDDEN = [
    ("fork", "a child has no children"),
    ("program", "it starts no program"),
    ("connect", "it opens no connection"),
    ("listen", "it takes none"),
    ("ask the net for a name", "not even this"),
]


@pytest.mark.xdist_group("children")
def test_each_failure_costs_its_own_file_only(capfd: pytest.CaptureFixture[str]) -> None:
    told = outcomes([name for act, _, _ in TABLE for name in (act, "bb")])
    assert [(act, got) for (act, _, _), got in zip(TABLE, told[::2], strict=True)] == [row[:2] for row in TABLE]
    assert set(told[1::2]) == {2}, "the files in between"
    assert capfd.readouterr().out == ""


@pytest.mark.xdist_group("children")
@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's filter of system calls is Linux's")
def test_what_a_reader_never_does_ends_it() -> None:
    results = list(
        map_files(behave, int | str, [Path(name) for act, _ in FORBIDDEN for name in (act, "bb")], 2, LIMITS)
    )
    for (act, reason), (path, result) in zip(FORBIDDEN, results[::2], strict=True):
        assert isinstance(result, UnreadableFilingError), reason
        assert (path.name, result.reason) == (act, QuarantineReason.CRASHED)
        assert "start a program or to open a connection" in result.sentence
    assert [result for _, result in results[1::2]] == [2] * len(FORBIDDEN)


@pytest.mark.parametrize("workers", [0, 1])
def test_our_own_mistake_costs_its_own_file_only(workers: int) -> None:
    told = list(map_files(behave, int | str, [Path(name) for name in ("a", "mistake", "bb")], workers, LIMITS))
    assert [told[0][1], told[2][1]] == [1, 2]
    mistake = told[1][1]
    assert isinstance(mistake, UnreadableFilingError)
    assert mistake.reason == QuarantineReason.PROGRAM_ERROR
    assert "KeyError in child_acts.py, line " in mistake.sentence


@pytest.mark.xdist_group("children")
def test_many_files_come_back_in_order() -> None:
    names = ["a" * (number % 7 + 1) for number in range(1000)]
    assert outcomes(names) == [len(name) for name in names]


def test_the_caller_may_stop_early() -> None:
    found = map_files(behave, int | str, map(Path, ["a", "hang"] * 20), 1, Limits(30, MEMORY))
    assert next(found) == (Path("a"), 1)
    found.close()


def test_without_workers_the_files_are_read_here() -> None:
    assert outcomes(["a", "unreadable"], workers=0) == [1, QuarantineReason.ENCRYPTED]


def test_a_child_killed_from_outside_costs_nothing() -> None:
    """The system may end any process where memory is short; an idle one holds nothing that another waits for."""
    found = map_files(behave, int | str, [Path("process")] * 300, 1, LIMITS)
    _, first = next(found)
    assert isinstance(first, int)
    os.kill(first, signal.SIGKILL)
    rest = [result for _, result in found]
    assert len(rest) == 299
    assert all(isinstance(result, int) for result in rest), "what the killed one had is read by another"
    assert len({first, *rest}) == 2


def test_what_children_put_aside_is_removed() -> None:
    found = map_files(behave, int | str, [Path("leave a file"), Path("scratch")], 1, LIMITS)
    next(found)
    folder = Path(str(next(found)[1]))
    assert [path.stat().st_size for path in folder.iterdir()] == [0], "empty: nothing may be written"
    found.close()
    assert not folder.exists()


def test_children_that_do_not_start_are_no_files_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    module = tmp_path / "gone_tomorrow.py"
    module.write_text("def read(path): return 1\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    read = importlib.import_module("gone_tomorrow").read
    module.unlink()
    with pytest.raises(RuntimeError, match="cannot be started"):
        list(map_files(read, int, [Path("a"), Path("b")], 1, LIMITS))


PARENT = """
import sys, time
from pathlib import Path
sys.path.insert(0, {tests!r})
from child_acts import behave
from extractors.reading.processes.children import map_files
from extractors.reading.processes.confinement import Limits
if __name__ == "__main__":
    found = map_files(behave, int | str, [Path("process"), Path("hang"), Path("scratch")], 1, Limits(50, 10**9))
    print(next(found)[1], flush=True)
    next(found)
"""


def test_no_child_outlives_a_killed_parent(tmp_path: Path) -> None:
    script = tmp_path / "parent.py"
    script.write_text(PARENT.format(tests=str(Path(__file__).parent)))
    with subprocess.Popen([sys.executable, script], stdout=subprocess.PIPE, env={**os.environ, "TMPDIR": str(tmp_path)}) as parent:  # fmt: skip
        assert parent.stdout
        child = int(parent.stdout.readline())
        parent.kill()
    deadline = time.monotonic() + 20
    while _lives(child) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not _lives(child)


def _lives(process: int) -> bool:
    """Whether it still does anything; one that has ended may wait long until its new parent looks at it."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_a_scan_is_read_within_the_memory_of_a_child() -> None:
    ((_, result),) = map_files(count_characters, int, [DATA / "deduction-002.scan.pdf"], 1, Limits(60, MEMORY))
    assert isinstance(result, int)
    assert result > 400


@pytest.mark.xdist_group("children")
def test_scans_are_handed_on_and_come_back_in_order() -> None:
    paths = [DATA / name for name in ("deduction-002.scan.pdf", "termination-002.song.pdf", "deduction-002.scan.pdf")]
    limits = Limits(60, MEMORY)
    together = [result for _, result in map_files(reader_and_process, tuple[str, int, bool], paths, 1, limits)]
    apart = list(
        map_files(reader_and_process, tuple[str, int, bool], paths, 1, limits, ocr_workers=1, ocr_limits=limits)
    )
    assert [path for path, _ in apart] == paths
    results = [result for _, result in apart]
    assert all(isinstance(result, tuple) for result in [*results, *together])
    assert [result[0] for result in results] == [result[0] for result in together]
    assert results[0][1] == results[2][1] != results[1][1], "scans by another process"
    assert [result[2] for result in results] == [True, False, True], "the networks are loaded there alone"


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's filter of system calls is Linux's")
def test_the_doctor_tries_what_holds() -> None:
    assert not unprotected(Limits(10, MEMORY))
    assert unprotected(Limits(10, resource.RLIM_INFINITY)) == ["take memory without limit"]


def test_this_process_is_not_confined() -> None:
    assert resource.getrlimit(resource.RLIMIT_AS)[1] == resource.RLIM_INFINITY
