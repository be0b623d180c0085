"""`zhipo serve` and `zhipo deploy`: the night by itself, on a schedule.

Two ways. `serve` alone is one process that starts the nights (and a Prefect server beside it where none is configured).
With a pool the deployment is put to Prefect's server, and a worker of that pool, here or elsewhere, starts them.
"""

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, cast

from flows.night.prefect_environment import SETTINGS
from flows.night.prefect_server import ServerUnavailableError, server
from flows.terminal.console import complain, out

if TYPE_CHECKING:  # Prefect takes a second to import, and wants its environment first
    from prefect.deployments.runner import RunnerDeployment

DEPLOYMENT = "scheduled"
POOL_TYPE = "process"


def serve_nights(cron: str | None, pool: str | None) -> int:
    """Start nights by schedule until ended. Exit status: 0, 1 where Prefect's server is missing, 2 for a bad cron."""
    try:
        with server() as url:
            if pool:
                return deploy_nights(cron, pool) or _work(pool)
            from prefect import serve

            page = url.removesuffix("/api")
            out.print(f"nights start at {_cron(cron)} ({SETTINGS.timezone}); Prefect's page: {page}", markup=False)
            serve(_deployment(cron), limit=1)
    except ServerUnavailableError as error:
        complain(error)
        return 1
    except ValueError as error:
        complain(f"{_cron(cron)!r}: {error}")
        return 2
    except KeyboardInterrupt:
        pass
    return 0


def deploy_nights(cron: str | None, pool: str) -> int:
    """Put the deployment and its pool to Prefect's server; said again it changes nothing."""
    from prefect.client.orchestration import get_client
    from prefect.client.schemas.actions import WorkPoolCreate
    from prefect.exceptions import ObjectAlreadyExists

    if "PREFECT_API_URL" not in os.environ:
        complain("PREFECT_API_URL is not set: a deployment is kept by a Prefect server, http://host:4200/api")
        return 1
    try:
        deployment = _deployment(cron, pool)
    except ValueError as error:
        complain(f"{_cron(cron)!r}: {error}")
        return 2
    with get_client(sync_client=True) as client, suppress(ObjectAlreadyExists):
        client.create_work_pool(WorkPoolCreate(name=pool, type=POOL_TYPE))
    deployment.apply()
    out.print(
        f"nightly/{DEPLOYMENT} starts at {_cron(cron)} ({SETTINGS.timezone}) on workers of pool {pool}", markup=False
    )
    return 0


def _cron(given: str | None) -> str:
    return given or SETTINGS.schedule


def _deployment(cron: str | None, pool: str | None = None) -> "RunnerDeployment":
    """The night as Prefect keeps it. Raises ValueError where the cron is none.

    By module path, never by file: Prefect would put the file's folder first on the path, and our modules' names are
    not those of packages. A worker of the pool runs it in the folder in which it was deployed.
    """
    from prefect.client.schemas.objects import ConcurrencyLimitConfig
    from prefect.schedules import Cron
    from prefect.types.entrypoint import EntrypointType

    from flows.night.nightly import night

    made = night.to_deployment(
        DEPLOYMENT,
        schedule=Cron(_cron(cron), timezone=SETTINGS.timezone),
        # A night that is still running when the next is due: that one waits.
        concurrency_limit=ConcurrencyLimitConfig(limit=1, collision_strategy="ENQUEUE"),
        tags=["zhipo", "nightly"],
        description="Inbox into the ledger, every debtor screened, letters owed and sent, the report.",
        entrypoint_type=EntrypointType.MODULE_PATH,
        work_pool_name=pool,
        job_variables={"working_dir": str(Path.cwd())} if pool else None,
    )
    return cast("RunnerDeployment", made)  # an awaitable of it only where an event loop runs


def _work(pool: str) -> int:
    """A worker of the pool in a process of its own, until it ends."""
    command = [sys.executable, "-m", "prefect", "worker", "start", "--pool", pool, "--type", POOL_TYPE]
    return subprocess.run(command, check=False).returncode  # noqa: S603  # the pool's name is one word of the command
