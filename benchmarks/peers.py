"""The text of papers by other readers, on the same files and in as many processes as ours: what the text alone costs.

`floor` is pdfium's text of every page in one call and one token a character: nothing that reads papers costs less.
pdfplumber and pypdf are libraries; pdftotext (poppler) and Apache Tika are programs, asked where they are installed:
Tika as a jar named by TIKA_APP (tika-app).
"""

import multiprocessing
import os
import resource
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import cache
from multiprocessing.pool import ThreadPool
from pathlib import Path
from typing import Any

Reader = Callable[[Path], object]


@cache
def _vocabulary() -> Any:
    import spacy

    return spacy.blank("zh").vocab


def floor(path: Path) -> None:
    """Characters of all pages by pdfium, as tokens."""
    import pypdfium2
    from spacy.tokens import Doc

    document = pypdfium2.PdfDocument(path)
    text = "".join(document[index].get_textpage().get_text_range() for index in range(len(document)))
    document.close()
    Doc(_vocabulary(), words=list(text), spaces=[False] * len(text))


def pdfplumber_text(path: Path) -> None:
    """Text of all pages by pdfplumber."""
    import pdfplumber

    with pdfplumber.open(path) as document:
        for page in document.pages:
            page.extract_text()


def pypdf_text(path: Path) -> None:
    """Text of all pages by pypdf."""
    import pypdf

    for page in pypdf.PdfReader(path).pages:
        page.extract_text()


def our_text(path: Path) -> None:
    """Our source text: every page by the reader it needs, its lines joined; no field is looked for."""
    from extractors.reading.sources import read_source

    read_source(path)


def our_facts(path: Path) -> None:
    """Our facts: every field with its evidence, without limits and without the way between processes."""
    import extractors

    extractors.read(path)


LIBRARIES: dict[str, Reader] = {
    "floor": floor,
    "our text": our_text,
    "our facts": our_facts,
    "pdfplumber": pdfplumber_text,
    "pypdf": pypdf_text,
}


def _timed(told: tuple[str, Path]) -> float:
    begun = time.process_time()
    LIBRARIES[told[0]](told[1])
    return time.process_time() - begun


def by_library(name: str, paths: Sequence[Path], processes: int) -> dict[str, float]:
    """CPU and wall seconds of a library over the papers, its import left out."""
    with multiprocessing.get_context("spawn").Pool(processes) as pool:
        pool.map(_timed, [(name, paths[0])] * 4 * processes, 1)
        begun = time.perf_counter()
        cpu = sum(pool.imap_unordered(_timed, [(name, path) for path in paths], 8))
        return {"cpu": cpu, "wall": time.perf_counter() - begun}


def by_pdftotext(paths: Sequence[Path], processes: int) -> dict[str, float] | None:
    """The same of pdftotext, one start a paper; None where it is not installed."""
    program = shutil.which("pdftotext")
    if not program:
        return None

    def run(path: Path) -> None:
        subprocess.run([program, "-q", str(path), "-"], stdout=subprocess.DEVNULL, check=True)  # noqa: S603

    def every() -> None:
        with ThreadPool(processes) as pool:
            pool.map(run, paths)

    return _children(every)


def by_tika(paths: Sequence[Path], processes: int) -> dict[str, float] | None:
    """The same of Apache Tika in one start for all papers; None where TIKA_APP names no jar or there is no Java."""
    jar, java = os.environ.get("TIKA_APP"), shutil.which("java")
    if not jar or not java or not Path(jar).is_file():
        return None
    with tempfile.TemporaryDirectory() as folder:
        papers, texts = Path(folder, "papers"), Path(folder, "texts")
        papers.mkdir()
        for number, path in enumerate(paths):
            (papers / f"{number}.pdf").symlink_to(path.resolve())
        words = ["-t", "-i", str(papers), "-o", str(texts), "-numConsumers", str(processes)]
        told = _children(
            lambda: subprocess.run([java, "-jar", jar, *words], capture_output=True, check=False)  # noqa: S603
        )
        return told if len(list(texts.rglob("*.txt"))) == len(paths) else None


def _children(work: Callable[[], object]) -> dict[str, float]:
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    work()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {"cpu": cpu, "wall": time.perf_counter() - begun}


def pages_of(path: Path) -> int:
    """Pages of a paper."""
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    count = len(document)
    document.close()
    return count
