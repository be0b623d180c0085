"""Errors and price of reading scanned papers: RapidOCR as it comes against our reader, on the same pages.

usage: scans.py [FOLDER [TEXTS]]

The folder holds scans (NAME.scan.pdf or NAME.pdf) and their true texts (NAME.txt), unless these lie in TEXTS. Without a
folder eight invented papers are set, printed and scanned for it (see country/sheets.py).
Character error rate: edit distance over true characters, white space and page numbers left out, widths folded.
CPU and wall seconds are those of this process, one thread, rendering of the page included.
"""

import json
import platform
import re
import sys
import tempfile
import time
import unicodedata
from collections.abc import Callable
from difflib import SequenceMatcher
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

import pypdfium2
from rapidocr import RapidOCR

from extractors.reading.scans.ocr import read_scan

# A typist's letter O in a year (二O二四) is the same sign on paper.
_YEAR = re.compile(r"(?<=二)[O0](?=[〇O0一二三四五六七八九])")
_FOLDED = str.maketrans({"○": "〇", "◯": "〇", "“": '"', "”": '"', "‘": "'", "’": "'"})
_PAGE_NUMBER = re.compile(r"[-—－–]+\s*\d{1,3}\s*[-—－–]+")
_AT_THE_FOOT = re.compile(r"\d{1,3}")
_SEED, _PAPERS = 7, 8
_DPI = 200  # what RapidOCR is given: its documentation asks for clear pictures, and more dots did not help

Reader = Callable[[pypdfium2.PdfPage], list[str]]


def ours(page: pypdfium2.PdfPage) -> list[str]:
    """Lines of a page as the night reads them."""
    return [line.text for line in read_scan(page).lines]


def defaults() -> Reader:
    """A reader with RapidOCR's own settings, on one thread."""
    settings = {"EngineConfig.onnxruntime.intra_op_num_threads": 1, "Global.log_level": "critical"}
    engine: Any = RapidOCR(params=settings)

    def read(page: pypdfium2.PdfPage) -> list[str]:
        return list(engine(page.render(scale=_DPI / 72).to_numpy()).txts or ())

    return read


def without_number(page: list[str]) -> list[str]:
    """The lines of a page without the bare number at its foot; elsewhere such a line is the end of a sum or a day."""
    return page[:-1] if page and _AT_THE_FOOT.fullmatch(page[-1].strip()) else page


def told(lines: list[str]) -> str:
    """The characters that count."""
    body = "".join(line for line in lines if not _PAGE_NUMBER.fullmatch(line.strip()))
    return _YEAR.sub("〇", "".join(unicodedata.normalize("NFKC", body.translate(_FOLDED)).split()))


def distance(true: str, read: str) -> int:
    """Edit distance, counted between the stretches that agree."""
    return sum(
        _levenshtein(true[a:b], read[c:d])
        for tag, a, b, c, d in SequenceMatcher(None, true, read, autojunk=False).get_opcodes()
        if tag != "equal"
    )


def _levenshtein(true: str, read: str) -> int:
    row = list(range(len(read) + 1))
    for count, mark in enumerate(true, 1):
        before, row = row, [count]
        for place, other in enumerate(read, 1):
            row.append(min(row[-1] + 1, before[place] + 1, before[place - 1] + (mark != other)))
    return row[-1]


def measured(read: Reader, papers: dict[Path, str]) -> dict[str, float]:
    """Pages, true characters, errors, CPU and wall seconds of a reader over all papers."""
    sums = dict.fromkeys(("pages", "characters", "errors", "cpu_seconds", "wall_seconds"), 0.0)
    for path, true in papers.items():
        document = pypdfium2.PdfDocument(path)
        start, begun = time.process_time(), time.perf_counter()
        lines = [line for page in document for line in without_number(read(page))]
        sums["cpu_seconds"] += time.process_time() - start
        sums["wall_seconds"] += time.perf_counter() - begun
        sums["pages"] += len(document)
        sums["characters"] += len(true)
        sums["errors"] += distance(true, told(lines))
        document.close()
    return sums


def papers_of(folder: Path, texts: Path) -> dict[Path, str]:
    """The scans of a folder that have a true text."""
    found = {}
    for path in sorted(folder.glob("*.scan.pdf")) or sorted(folder.glob("*.pdf")):
        text = texts / f"{path.name.split('.', maxsplit=1)[0]}.txt"
        if text.exists():
            found[path] = told(text.read_text(encoding="utf-8").splitlines())
    return found


def invented(folder: Path) -> Path:
    """The folder, with invented papers scanned and their texts in it."""
    root = Path(__file__).parent.parent
    sys.path += [str(root / "benchmarks" / "country"), str(root / "tests" / "stories")]
    import ordinary
    import people
    import sheets

    country, dice = people.Country(_SEED), Random(_SEED)  # noqa: S311  # a seed, not a secret
    every = (sheet for _ in range(_PAPERS) for sheet in ordinary.debtor(country))
    for number, (_, text) in enumerate(islice(every, _PAPERS)):
        path = folder / f"{number}.scan.pdf"
        sheets.pdf(text, path)
        sheets.scanned(path, dice)
        (folder / f"{number}.txt").write_text(text, "utf-8")
    return folder


def main() -> None:
    """Print both readers' rates, then everything as JSON."""
    if len(sys.argv) < 2:
        with tempfile.TemporaryDirectory() as made:
            compare(invented(Path(made)), Path(made))
        return
    folder = Path(sys.argv[1])
    compare(folder, Path(sys.argv[2]) if len(sys.argv) > 2 else folder)


def compare(folder: Path, texts: Path) -> None:
    """Both readers over the scans of a folder."""
    papers = papers_of(folder, texts)
    readers = {"RapidOCR": defaults(), "ours": ours}
    blank = pypdfium2.PdfDocument.new().new_page(595, 842)
    results = {}
    print(f"{len(papers)} scanned papers, {platform.machine()}, Python {platform.python_version()}")
    for name, read in readers.items():
        read(blank)  # the networks are loaded once a process, not once a page
        results[name] = sums = measured(read, papers)
        rate, price = sums["errors"] / sums["characters"], sums["cpu_seconds"] / sums["pages"]
        speed = sums["pages"] / sums["wall_seconds"]
        print(
            f"{name:8} character error rate {rate:.3%} ({sums['errors']:.0f} of {sums['characters']:.0f}), "
            f"CPU seconds a page {price:.2f}, pages a second {speed:.2f} (one process)"
        )
    print(json.dumps(results))


if __name__ == "__main__":
    main()
