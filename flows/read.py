"""`zhipo read`: documents in, facts out; no store is touched."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import extractors
from extractors import Most
from extractors.reading.children import map_files
from extractors.reading.confinement import Limits
from flows.console import complain, printable, progress
from flows.facts import facts
from flows.json_text import json_text
from flows.settings import Settings
from models import Reading, UnreadableFilingError


def limits_of(settings: Settings) -> Limits:
    """What the settings let one file cost a child that reads digital papers."""
    return Limits(
        settings.file_seconds,
        settings.file_memory_mb * 2**20,
        result_bytes=settings.file_result_mb * 10**6,
        written_bytes=settings.file_written_mb * 10**6,
        open_files=settings.file_handles,
    )


def read_all(paths: Iterable[Path], settings: Settings) -> Iterator[tuple[Path, Reading | UnreadableFilingError]]:
    """Every file's reading, or why it has none, in the order of the files, on the engine that is set."""
    if settings.engine == "local":
        yield from read_locally(paths, settings)
    else:
        from flows.dask_engine import read_on_dask

        yield from read_on_dask(paths, settings)


def read_locally(paths: Iterable[Path], settings: Settings) -> Iterator[tuple[Path, Reading | UnreadableFilingError]]:
    """The same, in child processes of this one."""
    most = Most(settings.file_size_mb * 10**6, settings.file_pages, settings.file_characters)
    limits = limits_of(settings)
    scans = replace(limits, memory_bytes=settings.ocr_memory_mb * 2**20, page_seconds=settings.ocr_page_seconds)
    yield from map_files(
        partial(extractors.read, most=most),
        paths,
        settings.workers,
        limits,
        ocr_workers=settings.ocr_workers,
        ocr_limits=scans,
    )


def read_files(paths: list[Path], out: Path | None) -> int:
    """Exit status: 0 all read, 1 some unreadable (each named with its reason), 2 two files would share a name."""
    doubled = [name for name, count in Counter(path.stem for path in paths).items() if count > 1]
    if out and doubled:
        complain(f"--out: more than one file would write {doubled[0]}.json")
        return 2
    status, documents = 0, []
    for path, reading in progress(read_locally(paths, Settings()), len(paths), "reading"):
        if isinstance(reading, UnreadableFilingError):
            complain(printable(str(reading)))
            status = 1
        elif out:
            write_json(out / f"{path.stem}.json", facts(reading.filing))
        else:
            documents.append(facts(reading.filing))
    if not out and documents:
        whole = documents[0] if len(paths) == 1 else documents
        print(json_text(whole, indent=1))  # noqa: T201 the product of this command
    return status


def write_json(path: Path, content: object) -> None:
    """Write whole or not at all: beside the place, then into it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.part")
    beside.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", "utf-8")
    beside.replace(path)
