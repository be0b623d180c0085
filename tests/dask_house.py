"""A Dask scheduler and its workers as processes, for tests and benchmarks."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

ROOT = Path(__file__).parent.parent
PATIENCE = 300  # seconds; several Pythons start, on a machine that may be busy


class Scheduler:
    """A scheduler; `start_worker` adds one worker process with one thread."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        """Start it and wait until it listens."""
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        self.address, self._folder, self._stack, self._count = f"tcp://127.0.0.1:{port}", folder, stack, 0
        self._start("scheduler", "--host", "127.0.0.1", "--port", str(port), "--no-dashboard")
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), timeout=5).close()
            except OSError:
                assert time.monotonic() < deadline, self.words()
                time.sleep(0.2)
            else:
                return

    def start_worker(self) -> "subprocess.Popen[bytes]":
        """One more worker; it is waited for until it says that it is registered."""
        self._count += 1
        log = self._folder / f"worker-{self._count}.log"
        options = ("--no-nanny", "--nthreads", "1", "--no-dashboard", "--local-directory", str(self._folder))
        process = self._start("worker", self.address, *options, log=log)
        deadline = time.monotonic() + PATIENCE
        while "Registered to" not in log.read_text("utf-8", "replace"):
            assert time.monotonic() < deadline, self.words()
            time.sleep(0.2)
        return process

    def words(self) -> str:
        """What all of them said."""
        return "\n".join(path.read_text("utf-8", "replace")[-3000:] for path in sorted(self._folder.glob("*.log")))

    def _start(self, *words: str, log: Path | None = None) -> "subprocess.Popen[bytes]":
        said = self._stack.enter_context((log or self._folder / "scheduler.log").open("wb"))
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])}
        command = [sys.executable, "-m", "dask", *words]
        running = subprocess.Popen(command, env=environment, stdout=said, stderr=subprocess.STDOUT)  # our own words
        self._stack.callback(running.wait)
        self._stack.callback(running.terminate)
        return running


@contextmanager
def scheduler(folder: Path) -> Iterator[Scheduler]:
    """A scheduler whose logs lie in the folder; it and its workers are ended afterwards."""
    with ExitStack() as stack:
        yield Scheduler(folder, stack)
