"""Engines (读取引擎): what reads a night's files, the children of this machine or the workers of Dask."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from flows.children import read_locally
from flows.settings import Settings
from models import Reading, UnreadableFilingError


def read_all(paths: Iterable[Path], settings: Settings) -> Iterator[tuple[Path, Reading | UnreadableFilingError]]:
    """Every file's reading, or why it has none, in the order of the files, on the engine that is set."""
    if settings.engine == "local":
        yield from read_locally(paths, settings)
    else:
        from flows.dask_engine import read_on_dask

        yield from read_on_dask(paths, settings)
