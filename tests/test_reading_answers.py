"""What comes back from a child is checked, never run: whatever a file makes its child send, it costs that file only."""

import os
import pickle
import time
from pathlib import Path
from typing import Any

import pytest
from child_acts import MEMORY
from hostile_children import HALF, RAW, SENT, Runs, betray, forged_slowly, mark_beside

from extractors.reading.processes import pool
from extractors.reading.processes.answers import (
    READ,
    Answers,
    BrokenAnswerError,
    is_overfull,
    unreadable,
    why_unreadable,
)
from extractors.reading.processes.children import map_files
from extractors.reading.processes.confinement import Limits
from models import CutOut, Evidence, QuarantineReason, Reading, UnreadableFilingError

LIMITS = Limits(seconds=1.0, memory_bytes=MEMORY, result_bytes=3_000_000)
WORDS = Evidence(file="裁定书.pdf", page=1, start=0, end=2, quote="杭州")
CRASHED, SLOW = QuarantineReason.CRASHED, QuarantineReason.TOO_SLOW


def reasons(folder: Path, names: list[str], workers: int = 2, **more: Any) -> list[object]:
    """What becomes of hostile files with honest ones in between, which must all be read."""
    paths = [folder / name for act in names for name in (act, "honest")]
    told = list(map_files(betray, int, paths, workers, LIMITS, **more))
    assert [path for path, _ in told] == paths
    assert {result for _, result in told[1::2]} == {6}, "the honest ones"
    assert not mark_beside(paths[0]).exists(), "nothing ran"
    return [result.reason if isinstance(result, UnreadableFilingError) else result for _, result in told[::2]]


def test_such_an_object_would_run(tmp_path: Path) -> None:
    pickle.loads(pickle.dumps(Runs(str(tmp_path / "ran"))))  # noqa: S301 - ours
    assert (tmp_path / "ran").exists()


@pytest.mark.xdist_group("children")
def test_an_answer_that_is_none_is_a_crash_of_its_file(tmp_path: Path) -> None:
    names = [*SENT, *RAW]
    assert dict(zip(names, reasons(tmp_path, names), strict=True)) == dict.fromkeys(names, CRASHED)


@pytest.mark.xdist_group("children")
def test_who_reads_scans_sends_none_on(tmp_path: Path) -> None:
    """By a child that reads digital papers this is no betrayal; the one for scans would be asked for ever."""
    scans = Limits(1.0, MEMORY, page_seconds=0.5, pages_seconds=1)
    assert reasons(tmp_path, ["that others read scans"], ocr_workers=1, ocr_limits=scans) == [CRASHED]


@pytest.mark.xdist_group("children")
def test_who_stops_within_an_answer_holds_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "_GRACE", 0.5)
    begun = time.monotonic()
    names = [*HALF, "drop by drop"]
    assert dict(zip(names, reasons(tmp_path, names), strict=True)) == dict.fromkeys(names, SLOW)
    assert time.monotonic() - begun < 30


@pytest.mark.xdist_group("children")
def test_who_answered_so_is_replaced() -> None:
    names = ["before", "forged", "after", "after it", "last"]
    before, forged, *_, last = (found for _, found in map_files(forged_slowly, int, map(Path, names), 1, LIMITS))
    assert isinstance(forged, UnreadableFilingError)
    assert (forged.file, forged.reason) == ("forged", CRASHED)
    assert isinstance(last, int)
    assert last not in {before, os.getpid()}


def test_what_comes_behind_the_last_answer_is_nobodys() -> None:
    names = ["honest", "an answer, then none"]
    assert [result for _, result in map_files(betray, int, map(Path, names), 1, LIMITS)] == [6, 1]


def test_readings_come_back_as_they_were(readings: dict[Path, Reading]) -> None:
    kind = Answers[Reading](Reading)
    assert readings
    for reading in readings.values():
        assert kind.read(kind.written(reading)) == reading


def test_pictures_and_papers_come_back_as_they_were() -> None:
    pictures = Answers[Any](list[tuple[Evidence, CutOut]])
    shown = [(WORDS, CutOut(bytes(range(256)), says_otherwise=True))]
    assert pictures.read(pictures.written(shown)) == shown
    assert isinstance(pictures.read(pictures.written(shown))[0][1], CutOut)
    papers = Answers[Any](list[bytes])
    assert papers.read(papers.written([b"%PDF", b"", bytes(1000)])) == [b"%PDF", b"", bytes(1000)]


SHAPES = [
    (list[bytes], b'["not base64!"]', "base64 is checked"),
    (list[bytes], b'[{"a":1}]', "an object in place of bytes"),
    (list[tuple[Evidence, CutOut]], b"[[1,2]]", "numbers in place of words and picture"),
    (list[tuple[Evidence, CutOut]], b'{"__class__":"os.system"}', "names mean nothing"),
    (Reading, b'{"pages":[]}', "its filing is missing"),
    (Reading, b'{"filing":{"file":"a","sha256":"b","pages":1,"reader":[],"status":"??"},"pages":[]}', "a status"),
    (Reading, b'{"filing":{"file":"a","sha256":"b","pages":1,"reader":[]},"pages":[],"run":1}', "a field too many"),
    (Reading, b'{"filing":{"file":1,"sha256":"b","pages":1,"reader":[]},"pages":[]}', "a number as a name"),
    (Reading, b'{"filing":null,"pages":[],"within":[' + b'{"reading":' * 300 + b"]}", "papers within papers"),
]


@pytest.mark.parametrize(("kind", "body", "reason"), SHAPES, ids=[reason for *_, reason in SHAPES])
def test_another_shape_is_broken(kind: Any, body: bytes, reason: str) -> None:
    with pytest.raises(BrokenAnswerError):
        Answers[Any](kind).read(READ + body)
    assert reason


def test_long_sentences_are_cut_before_they_cross() -> None:
    told = unreadable(UnreadableFilingError("a.pdf", QuarantineReason.DAMAGED, "x" * 5000))
    assert why_unreadable(Path("b.pdf"), told).sentence == "x" * 2000
    assert why_unreadable(Path("b.pdf"), told).file == "b.pdf", "whose it is its parent knows"


def test_text_is_no_part() -> None:
    assert is_overfull(READ + b"[{}," * 400_000)
    assert not is_overfull(READ + b'"' + "，".encode() * 4_000_000 + b'"')
