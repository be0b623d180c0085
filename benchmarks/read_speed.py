"""Price of reading digital papers against two floors on the same files, in one process: ratios, then the figures.

usage: read_speed.py FOLDER

`floor` is pdfium's text of every page and one token a character, and nothing else; `pdfplumber` is the text alone by
the reader that others use. Scans are left out: their price is the OCR engine's. CPU seconds (process time), best of
three.
"""

import json
import platform
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pdfplumber
import pypdfium2
import spacy
from spacy.tokens import Doc

import extractors

VOCABULARY = spacy.blank("zh").vocab


def floor(path: Path) -> int:
    """Characters of all pages by pdfium, as tokens."""
    document = pypdfium2.PdfDocument(path)
    text = "".join(document[index].get_textpage().get_text_range() for index in range(len(document)))
    document.close()
    return len(Doc(VOCABULARY, words=list(text), spaces=[False] * len(text)))


def plumber(path: Path) -> int:
    """Characters of all pages by pdfplumber."""
    with pdfplumber.open(path) as document:
        return sum(len(page.extract_text()) for page in document.pages)


def seconds(work: Callable[[Path], object], paths: list[Path], rounds: int = 3) -> float:
    """Least CPU seconds of several rounds over all files."""
    best = float("inf")
    for _ in range(rounds):
        start = time.process_time()
        for path in paths:
            work(path)
        best = min(best, time.process_time() - start)
    return best


def main() -> None:
    """Print ratios, then seconds, as JSON at the end."""
    paths = [path for path in sorted(Path(sys.argv[1]).rglob("*.pdf")) if floor(path) > 50]
    extractors.read(paths[0])
    times = {
        "read": seconds(extractors.read, paths),
        "floor": seconds(floor, paths),
        "pdfplumber": seconds(plumber, paths, 1),
    }
    print(f"{len(paths)} digital papers, {platform.machine()}, Python {platform.python_version()}")
    print(f"read to facts / floor (pdfium's text and character tokens): {times['read'] / times['floor']:.2f}")
    print(f"pdfplumber's text alone / read to facts:     {times['pdfplumber'] / times['read']:.2f}")
    print(f"papers a second, one core:                   {len(paths) / times['read']:.1f}")
    print(json.dumps({"papers": len(paths), "cpu_seconds": times}))


if __name__ == "__main__":
    main()
