"""A Prefect server for `zhipo serve` where none is configured: a process of its own, ended with ours.

Prefect's temporary server, good enough for one night, starts nothing by schedule.
"""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.error import URLError
from urllib.request import urlopen

from flows.night import prefect_environment
from flows.night.guard import end_with_us

PORT = 4200
_PATIENCE = 240  # seconds; the first start makes its database


class ServerUnavailableError(Exception):
    """Prefect's server did not start; its own words stand in the log that is named."""


@contextmanager
def server(port: int = PORT) -> Iterator[str]:
    """The address of Prefect's API: the one configured (PREFECT_API_URL), or a server of our own on this machine."""
    if given := os.environ.get("PREFECT_API_URL"):
        yield given
        return
    log = prefect_environment.HOME / "server.log"
    command = [sys.executable, "-m", "prefect", "server", "start", "--host", "127.0.0.1", "--port", str(port)]
    with (
        log.open("ab") as words,
        subprocess.Popen(command, stdout=words, stderr=words) as running,  # noqa: S603  # our own words
    ):
        end_with_us(running.pid)
        try:
            _await(f"http://127.0.0.1:{port}/api/health", running, str(log))
            prefect_environment.keep_logs()
            os.environ["PREFECT_API_URL"] = f"http://127.0.0.1:{port}/api"
            yield os.environ["PREFECT_API_URL"]
        finally:
            running.terminate()


def _await(health: str, running: "subprocess.Popen[bytes]", log: str) -> None:
    deadline = time.monotonic() + _PATIENCE
    while time.monotonic() < deadline and running.poll() is None:
        try:
            with urlopen(health, timeout=5) as answer:  # noqa: S310  # our own address
                if answer.status == 200:
                    return
        except (URLError, OSError):
            time.sleep(0.5)
    msg = f"Prefect's server did not start; see {log}"
    raise ServerUnavailableError(msg)
