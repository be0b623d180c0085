"""Price of booking: digital papers, read beforehand, into a fresh SQLite ledger in batches of one transaction each.

usage: booking_speed.py FOLDER [BATCH]      (FOLDER: PDF or text papers, e.g. the inbox of a generated night)

CPU milliseconds a filing (process time): in batches of BATCH (50), best of five, and beside it one by one, best of two.
"""

import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import extractors
from ledger import Ledger
from models import Reading, Verdict, VerdictKind

BEST_OF, BEST_OF_SINGLE, MOST = 5, 2, 2000
LARGEST = 200_000  # bytes; a larger paper is a scan, and its price is the OCR engine's
File = tuple[Verdict, Reading | None]


def read(folder: Path) -> list[File]:
    """The papers as a night hands them to the ledger."""
    paths = [path for path in sorted(folder.rglob("*.*")) if path.stat().st_size < LARGEST][:MOST]
    readings = [extractors.read(path) for path in paths]
    told = [(reading.filing.file, reading.filing.sha256, reading) for reading in readings]
    return [(Verdict(file=file, sha256=sha256, kind=VerdictKind.INDEXED), reading) for file, sha256, reading in told]


def booked(files: Sequence[File], size: int) -> float:
    """CPU seconds of booking them."""
    with tempfile.TemporaryDirectory() as folder, Ledger.open(f"sqlite:///{folder}/zhipo.db") as ledger:
        run, start = ledger.begin_run("inbox"), time.process_time()
        for at in range(0, len(files), size):
            ledger.record(run, files[at : at + size], extractor=extractors.VERSION)
        return time.process_time() - start


def main() -> None:
    """Print the price of both ways."""
    files, size = read(Path(sys.argv[1])), int(sys.argv[2]) if len(sys.argv) > 2 else 50
    for each, rounds in ((size, BEST_OF), (1, BEST_OF_SINGLE)):
        least = min(booked(files, each) for _ in range(rounds))
        print(f"{len(files)} filings in batches of {each}: {least / len(files) * 1000:.2f} CPU ms a filing")


if __name__ == "__main__":
    main()
