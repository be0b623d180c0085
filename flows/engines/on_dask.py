"""Reading on Dask (`ZHIPO_ENGINE`): the batches of a night as tasks of workers on this machine or on many.

A worker gets the paths of a batch and gives back what each file says; it books nothing. So workers share nothing but
the archive, a folder at one path for all of them, and what comes back is the same, in the same order, as without Dask.
A worker that dies costs its batch, which Dask gives to another one; a batch that outlives three workers ends the night,
which the next start takes up again.

Dask is asked directly, not through prefect-dask: there every worker is a client of Prefect's server besides, and
where none stands it starts a temporary server of its own (seen: one for each worker, half a minute before the first
batch). The flow and its steps stay Prefect's; only the reading is Dask's.
"""

import multiprocessing
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from itertools import islice
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from extractors import VERSION
from flows.engines.children import read_locally
from flows.settings import Settings
from models import Reading, UnreadableFilingError, WorldError

if TYPE_CHECKING:
    from distributed import Client, Future

_AHEAD = 2  # batches for each worker that are handed out before the first is back
_PATIENCE = 30  # seconds without an answer, after which the workers are counted
_DEATHS = 3  # workers that one batch may outlive

Read = Iterator[tuple[Path, Reading | UnreadableFilingError]]


class EngineUnavailableError(WorldError):
    """Dask cannot be reached, has no workers, or runs another version of ours; trying again later may help."""


def read_on_dask(paths: Iterable[Path], settings: Settings, named: Callable[[Path], str] | None = None) -> Read:
    """Every file's reading, or why it has none, in the order of the files. Raises EngineUnavailableError."""
    named = named or attrgetter("name")
    sent = _limits(settings)
    with ExitStack() as stack:
        client = _client(settings, stack)
        handed: deque[tuple[list[Path], Future]] = deque()
        rest = iter(paths)
        while batch := list(islice(rest, settings.batch_size)):
            asked = [(path.resolve(), named(path)) for path in batch]
            handed.append((batch, client.submit(read_batch, asked, sent, VERSION, pure=False)))
            while len(handed) > _AHEAD * max(1, len(client.scheduler_info()["workers"])):
                yield from _back(client, *handed.popleft())
        while handed:
            yield from _back(client, *handed.popleft())


def read_batch(
    asked: list[tuple[Path, str]], settings: Settings, version: str
) -> list[Reading | UnreadableFilingError]:
    """Runs in a worker: the files of a batch and their names, read by its children as a night without Dask does."""
    if version != VERSION:
        msg = f"this worker reads with version {VERSION}, the night with {version}: install the same on all machines"
        raise EngineUnavailableError(msg)
    if settings.workers and multiprocessing.current_process().daemon:
        msg = (
            "this Dask worker may have no children: start it with --no-nanny, or DASK_DISTRIBUTED__WORKER__DAEMON=False"
        )
        raise EngineUnavailableError(msg)
    names = dict(asked)
    return [reading for _, reading in read_locally(names, settings, names.__getitem__)]


def state_of(settings: Settings) -> str:
    """What reads the files, in a sentence for `zhipo doctor`; raises EngineUnavailableError."""
    if settings.engine == "local":
        return f"files are read on this machine by {settings.workers} children"
    with ExitStack() as stack:
        workers = len(_client(settings, stack).scheduler_info()["workers"])
    if not workers:
        msg = f"Dask at {settings.engine} has no workers: dask worker {settings.engine} --no-nanny --nthreads 1"
        raise EngineUnavailableError(msg)
    return f"files are read on Dask by {workers} workers"


def _client(settings: Settings, stack: ExitStack) -> "Client":
    """The scheduler that is configured, or one on this machine with a worker for each of ZHIPO_WORKERS."""
    try:
        import dask
        from distributed import Client, LocalCluster
    except ImportError as error:
        raise EngineUnavailableError("Dask is not installed here: pip install 'zhipo[dask]'") from error

    stack.enter_context(
        dask.config.set(
            {
                # The workers' own children read the files; daemons may have none.
                "distributed.worker.daemon": False,
                "distributed.scheduler.allowed-failures": _DEATHS,
            }
        )
    )
    try:
        if settings.engine != "dask":
            return stack.enter_context(Client(settings.engine, timeout=_PATIENCE, set_as_default=False))
        cluster = LocalCluster(
            n_workers=max(1, settings.workers), threads_per_worker=1, dashboard_address=None, host="127.0.0.1"
        )
        return stack.enter_context(Client(stack.enter_context(cluster), set_as_default=False))
    except (OSError, TimeoutError) as error:
        msg = f"Dask at {settings.engine} is not available: {error}"
        raise EngineUnavailableError(msg) from error


def _limits(settings: Settings) -> Settings:
    """What a worker needs of the settings: what a file may cost. No address and no password travels.

    A task is read by one child (or by the worker itself, where files are read without children): who has more cores
    starts more workers, or one with more threads.
    """
    kept = {name: getattr(settings, name) for name in Settings.model_fields if name.startswith(("file_", "ocr_"))}
    return Settings.model_construct(**{**kept, "workers": min(1, settings.workers), "ocr_workers": 0})


def _back(client: "Client", batch: list[Path], future: "Future") -> Read:
    """What came back for a batch; raises EngineUnavailableError where nothing can come any more."""
    yield from zip(batch, _result(client, future), strict=True)


def _result(client: "Client", future: "Future") -> Any:
    from distributed import KilledWorker
    from distributed.client import FutureCancelledError

    alone = False
    while True:
        try:
            return future.result(timeout=_PATIENCE)
        except TimeoutError:
            if client.scheduler_info()["workers"]:
                alone = False
                continue
            if alone:
                raise EngineUnavailableError("Dask has no worker left: start one") from None
            alone = True
        except (KilledWorker, FutureCancelledError, OSError) as error:
            msg = f"Dask gave a batch up: {error}"
            raise EngineUnavailableError(msg) from error
