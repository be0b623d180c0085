"""Time for scans: each page has its own, whatever the other pages of its file are; and all of them have an end."""

import signal
import time
from contextlib import closing
from pathlib import Path

import pypdfium2
import pytest
from child_acts import MEMORY, behave
from odd_pdfs import DATA

from extractors.reading.clock import page_by_ocr
from extractors.reading.processes.children import map_files
from extractors.reading.processes.confinement import Limits
from extractors.reading.scans import ocr
from extractors.reading.sources import read_source
from flows.engines.children import limits_of
from flows.settings import Settings
from models import QuarantineReason, UnreadableFilingError

LIMITS = Limits(seconds=1.0, memory_bytes=MEMORY, page_seconds=1.0, pages_seconds=5.0)
SLOW = QuarantineReason.TOO_SLOW
TABLE = [
    ("quick pages", 11, "two seconds on pages, each within its own"),
    ("one slow page", SLOW, "what other pages left over is not this one's"),
    ("burn on a page", SLOW, "so it is of one that never rests"),
    ("slow behind a page", SLOW, "nor has what is no page anything of it"),
    ("many pages", SLOW, "all pages together have an end"),
]
BLANK = 300


@pytest.mark.xdist_group("children")
def test_a_pages_time_is_its_own() -> None:
    told = [result for _, result in map_files(behave, int, [Path(name) for name, _, _ in TABLE], 2, LIMITS)]
    for (name, expected, reason), result in zip(TABLE, told, strict=True):
        got = result.reason if isinstance(result, UnreadableFilingError) else result
        assert (name, got) == (name, expected), reason


def count_and_linger(path: Path) -> int:
    """Read a file by an OCR that does not come back where the file is called so."""
    if path.stem == "hostile":
        ocr.page_picture = lambda *_: time.sleep(60)  # type: ignore[assignment]
    return len(read_source(path).text)


@pytest.mark.xdist_group("children")
def test_blank_pages_give_a_scanned_one_no_time(tmp_path: Path) -> None:
    for name in ("honest.pdf", "hostile.pdf"):
        with closing(pypdfium2.PdfDocument.new()) as paper:
            for _ in range(BLANK):
                paper.new_page(595, 842)
            with closing(pypdfium2.PdfDocument(DATA / "deduction-002.scan.pdf")) as scan:
                paper.import_pages(scan, [0])
            paper.save(tmp_path / name)
    limits = Limits(10, MEMORY, page_seconds=4)
    begun = time.monotonic()
    paths = [tmp_path / "honest.pdf", tmp_path / "hostile.pdf"]
    (_, read), (_, aside) = map_files(count_and_linger, int, paths, 1, limits, ocr_workers=1, ocr_limits=limits)
    assert isinstance(read, int)
    assert read > 400
    assert isinstance(aside, UnreadableFilingError)
    assert aside.reason is SLOW
    assert aside.sentence == "reading the file took longer than 10 seconds and 4 more for each page read by OCR"
    assert time.monotonic() - begun < 60, "not four seconds for each blank page"


def test_no_alarm_is_set_where_there_was_none() -> None:
    with page_by_ocr():
        assert signal.getitimer(signal.ITIMER_REAL) == (0, 0)
    assert signal.getitimer(signal.ITIMER_REAL) == (0, 0)


def test_the_settings_say_it_for_every_child() -> None:
    limits = limits_of(Settings(file_seconds=7, ocr_page_seconds=3, ocr_file_seconds=99))
    assert (limits.seconds, limits.page_seconds, limits.pages_seconds) == (7, 3, 99)
    assert Settings(ocr_file_seconds=98).limits != Settings().limits, "read again under another limit"
