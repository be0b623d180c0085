"""Children (子进程): files read by confined processes of this machine, under the limits that are set."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import extractors
from extractors import Most
from extractors.reading.processes.children import map_files
from extractors.reading.processes.confinement import Limits
from flows.settings import Settings
from models import Reading, UnreadableFilingError


def limits_of(settings: Settings) -> Limits:
    """What the settings let one file cost a child."""
    return Limits(
        settings.file_seconds,
        settings.file_memory_mb * 2**20,
        settings.ocr_page_seconds,
        settings.ocr_file_seconds,
        result_bytes=settings.file_result_mb * 10**6,
        written_bytes=settings.file_written_mb * 10**6,
        open_files=settings.file_handles,
    )


def read_locally(
    paths: Iterable[Path], settings: Settings, named: Callable[[Path], str] | None = None
) -> Iterator[tuple[Path, Reading | UnreadableFilingError]]:
    """Every file's reading, or why it has none, in the order of the files; `named` says what a file is called in it."""
    most = Most(settings.file_size_mb * 10**6, settings.file_pages, settings.file_characters)
    limits = limits_of(settings)
    scans = replace(limits, memory_bytes=settings.ocr_memory_mb * 2**20)
    yield from map_files(
        partial(extractors.read, most=most),
        Reading,
        paths,
        settings.workers,
        limits,
        named=named,
        ocr_workers=settings.ocr_workers,
        ocr_limits=scans,
    )
