"""A night of hostile files with good ones in between, read by the real pools: what came of each, and at what price.

usage: hostile_night.py [EVERY]    (every so-manieth hostile file; 1: all)
"""

import os
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

import pypdfium2
from hostile_pdfs import corpus
from pdfminer.pdfpage import PDFPage

from extractors.reading.processes.children import map_files
from extractors.reading.processes.confinement import Limits
from flows.engines.choice import read_all
from flows.intake.facts import facts
from flows.settings import Settings
from models import QuarantineReason, Reading, UnreadableFilingError

SAMPLES = Path(__file__).parent.parent / "samples"
SETTINGS = Settings(
    workers=2, ocr_workers=1, file_seconds=30, ocr_page_seconds=15, file_memory_mb=1024, ocr_memory_mb=1536
)
GOOD = 20


@dataclass
class Night:
    """What became of a night: each file's outcome, the children's greatest memory in kB, seconds until each was there."""

    outcomes: dict[Path, Reading | UnreadableFilingError] = field(default_factory=dict)
    resident: int = 0
    address_space: int = 0
    seconds: dict[Path, float] = field(default_factory=dict)

    def verdict(self, path: Path) -> str:
        """One word for a file."""
        outcome = self.outcomes[path]
        return str(outcome.reason) if isinstance(outcome, UnreadableFilingError) else "read"


def good_papers() -> list[Path]:
    """Sample papers from every story, the same each time."""
    papers = sorted(SAMPLES.rglob("*.pdf"))
    return papers[:: len(papers) // GOOD][:GOOD]


def written(folder: Path, every: int = 1, most_bytes: int = 10**9) -> list[Path]:
    """The hostile files, made in a folder; those that are larger than `most_bytes` are left out again."""
    paths = []
    for number, (name, make) in enumerate(corpus()):
        if number % every:
            continue
        data = make()
        if len(data) <= most_bytes:
            path = folder / name.replace("/", "_")
            path.write_bytes(data)
            paths.append(path)
    return paths


def spend(hostile: list[Path]) -> Night:
    """Read the hostile files with the good ones spread among them."""
    good = good_papers()
    step = max(1, len(hostile) // GOOD)
    mixed = [path for at, paper in enumerate(good) for path in (*hostile[at * step : (at + 1) * step], paper)]
    mixed += hostile[len(good) * step :]
    night, over = Night(), threading.Event()
    watcher = threading.Thread(target=_watch, args=(night, over))
    watcher.start()
    before = time.monotonic()
    try:
        for path, outcome in read_all(mixed, SETTINGS):
            night.outcomes[path] = outcome
            night.seconds[path], before = time.monotonic() - before, time.monotonic()
    finally:
        over.set()
        watcher.join()
    assert len(night.outcomes) == len(mixed) == len(set(mixed)), "one outcome each"
    return night


def _watch(night: Night, over: threading.Event) -> None:
    """Look at the children's high-water marks until the night is over."""
    while not over.wait(0.02):
        for process in _children(os.getpid()):
            night.resident = max(night.resident, _status(process, "VmHWM"))
            night.address_space = max(night.address_space, _status(process, "VmPeak"))


def _children(process: int) -> Iterator[int]:
    """Children of the server of children, by the kernel's list; other tests' nodes and browsers are none of ours."""
    for server in _listed(process):
        if _is_server(server):
            yield from _listed(server)


def _is_server(process: int) -> bool:
    try:
        return b"multiprocessing.forkserver" in Path(f"/proc/{process}/cmdline").read_bytes()
    except OSError:
        return False


def _listed(process: int) -> list[int]:
    try:
        return [
            int(one)
            for task in Path(f"/proc/{process}/task").iterdir()
            for one in (task / "children").read_text().split()
        ]
    except OSError:
        return []


def _status(process: int, name: str) -> int:
    try:
        lines = Path(f"/proc/{process}/status").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith(name)), 0)


def page_counts(path: Path) -> tuple[int | None, int | None]:
    """Pages as pdfium and pdfminer count them, none where one finds no page at all; runs in a child."""
    data = path.read_bytes()
    try:
        first = len(pypdfium2.PdfDocument(data))
    except pypdfium2.PdfiumError:
        first = None
    try:
        second = sum(1 for _ in PDFPage.get_pages(BytesIO(data))) or None
    except Exception:  # noqa: BLE001 - what it does not open it does not count
        second = None
    return first, second


def mistakes(night: Night) -> list[str]:
    """Files at which the program itself failed."""
    aside = (one for one in night.outcomes.values() if isinstance(one, UnreadableFilingError))
    return [str(one) for one in aside if one.reason is QuarantineReason.PROGRAM_ERROR]


def lost_pages(night: Night) -> list[str]:
    """Files that were read with another number of pages than either engine counts; those it cannot count left out."""
    read = {
        path: outcome
        for path, outcome in night.outcomes.items()
        if isinstance(outcome, Reading) and path.suffix == ".pdf"
    }
    lost = []
    for path, counts in map_files(page_counts, tuple[int | None, int | None], list(read), 2, Limits(60, 2 * 2**30)):
        pages = len(read[path].pages)
        if isinstance(counts, tuple) and any(count not in {None, pages} for count in counts):
            lost.append(f"{path.name}: {pages} pages read, counted {counts}")
    return lost


def harmed(night: Night) -> list[str]:
    """Good papers whose facts are not those of a night without hostile files."""
    alone = dict(read_all(good_papers(), SETTINGS))
    return [path.name for path, outcome in alone.items() if _facts(outcome) != _facts(night.outcomes[path])]


def _facts(outcome: Reading | UnreadableFilingError) -> object:
    return facts(outcome.filing) if isinstance(outcome, Reading) else outcome.reason


def main() -> None:
    """Print the table of verdicts by kind, the limits and what was held."""
    with tempfile.TemporaryDirectory() as folder:
        hostile = written(Path(folder), int(sys.argv[1]) if len(sys.argv) > 1 else 1)
        start = time.monotonic()
        night = spend(hostile)
        took = time.monotonic() - start
        kinds: dict[str, Counter[str]] = {}
        for path in hostile:
            kinds.setdefault(path.name.split("-")[0], Counter())[night.verdict(path)] += 1
        for kind, verdicts in kinds.items():
            print(
                f"{kind:18} {sum(verdicts.values()):4}  {'  '.join(f'{name} {count}' for name, count in verdicts.most_common())}"
            )
        slowest = max(night.seconds, key=lambda path: night.seconds[path])
        print(f"{len(hostile)} hostile and {GOOD} good files in {took:.0f} s, one verdict each; the parent lives")
        print(
            f"longest wait for the next in order {night.seconds[slowest]:.1f} s ({slowest.name}); a file's limit {SETTINGS.file_seconds} s"
        )
        print(
            f"children: peak resident {night.resident // 1024} MB, address space {night.address_space // 1024} MB; limits {SETTINGS.file_memory_mb} and {SETTINGS.ocr_memory_mb} MB"
        )
        print(f"mistakes of the program: {mistakes(night) or 'none'}")
        print(f"good papers harmed: {harmed(night) or 'none'}")
        print(f"pages lost silently: {lost_pages(night) or 'none'}")


if __name__ == "__main__":
    main()
