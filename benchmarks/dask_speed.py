"""Documents per second on Dask with one and with two workers, and without Dask, on the samples given several times.

Usage: python benchmarks/dask_speed.py [COPIES]. Every copy has other bytes, so that each is read.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

import dask_house  # noqa: E402  # the makers of the tests


def main(copies: int) -> None:
    """Print one line for each engine."""
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} before it began")
    with tempfile.TemporaryDirectory() as folder:
        inbox = Path(folder) / "inbox"
        inbox.mkdir()
        for copy in range(copies):
            for path in (ROOT / "samples").rglob("*.pdf"):
                # A comment behind the end of a PDF changes its bytes and nothing else.
                (inbox / f"{copy}-{path.parent.name}-{path.name}").write_bytes(path.read_bytes() + b"\n%% %d" % copy)
        count = len(list(inbox.iterdir()))
        _run(inbox, Path(folder) / "local", "local", count, "without Dask, one child")
        for workers in (1, 2):
            logs = Path(folder) / f"logs-{workers}"
            logs.mkdir()
            with dask_house.scheduler(logs) as dask:
                for _ in range(workers):
                    dask.start_worker()
                _run(inbox, Path(folder) / f"dask-{workers}", dask.address, count, f"Dask, {workers} worker(s)")


def _run(inbox: Path, var: Path, engine: str, count: int, words: str) -> None:
    own = {"ZHIPO_VAR": str(var), "ZHIPO_ENGINE": engine, "ZHIPO_WORKERS": "1", "ZHIPO_OCR_WORKERS": "0"}
    command = [sys.executable, "-m", "flows", "ingest", str(inbox)]
    began = time.monotonic()
    done = subprocess.run(  # noqa: S603  # our own program
        command, env={**os.environ, **own, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=True
    )
    took = time.monotonic() - began
    print(f"{words}: {count} documents in {took:.1f} s, {count / took:.1f} a second; {done.stdout.strip()}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3)
