"""Engines (读取引擎): what reads a night's files, the children of this machine or the workers of Dask."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from flows.engines.children import read_locally
from flows.settings import Settings
from models import Reading, UnreadableFilingError


def read_all(
    paths: Iterable[Path], settings: Settings, named: Callable[[Path], str] | None = None
) -> Iterator[tuple[Path, Reading | UnreadableFilingError]]:
    """Every file's reading, or why it has none, in the order of the files, on the engine that is set.

    `named` says what a file is called in its facts: copies in an archive bear other names than the papers.
    """
    if settings.engine == "local":
        yield from read_locally(paths, settings, named)
    else:
        from flows.engines.on_dask import read_on_dask

        yield from read_on_dask(paths, settings, named)
