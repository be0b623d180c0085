"""Generated nights and what it costs to run them: each as `zhipo nightly` is run, in a folder of its own."""

import atexit
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from statistics import median
from typing import Any

from measuring import ROOT, Cost, Look, measured
from planted_found import wrong

_GENERATOR = ROOT / "benchmarks" / "country" / "make.py"
_GENERATION = "6"  # of the generator: a night that an older one made is made anew
# Python keeps what it has compiled, as it does wherever a program is installed; else each child would compile it anew.
_PATHS = {"PYTHONPATH": f"{ROOT}:{ROOT / 'tests' / 'stories'}", "PYTHONDONTWRITEBYTECODE": ""}


@dataclass(frozen=True, slots=True)
class Night:
    """One night: papers, pages, seconds by the clock and of all processors, seconds a stage, memory in MB."""

    name: str
    papers: int
    pages: int
    ocr_pages: int
    wall: float
    cpu: float
    seconds: dict[str, float]
    peak: dict[str, int]
    memory: dict[str, tuple[int, int]]
    balanced: bool
    planted: str
    wrong: list[str]

    def told(self) -> dict[str, Any]:
        """The night as JSON."""
        return asdict(self)


def made(folder: Path, papers: int, scanned: float) -> Path:
    """A folder with a night of so many papers and what is expected of it; made once."""
    night = folder / f"night-{papers}-{scanned:g}-{_GENERATION}"
    if not (night / "expected.json").exists():
        for older in folder.glob(f"night-{papers}-{scanned:g}-*"):  # and what broke off
            shutil.rmtree(older)
        command = [sys.executable, str(_GENERATOR), str(night), str(papers), str(scanned)]
        subprocess.run(command, env=_PATHS, check=True)  # noqa: S603
    return night


def empty_night(folder: Path) -> Night:
    """What a night without papers costs: the start of Prefect and of its server, and the report."""
    night = folder / "night-0"
    (night / "inbox").mkdir(parents=True, exist_ok=True)
    (night / "expected.json").write_text('{"on": "2024-09-30", "series": [], "look_alikes": []}', "utf-8")
    return ran(night, "empty")


def ran(night: Path, name: str, env: Mapping[str, str] | None = None) -> Night:
    """Run the night with a fresh ledger and no index unless the environment names one."""
    var, expected = _fresh(night), json.loads((night / "expected.json").read_text("utf-8"))
    given = {
        **_PATHS,
        "ZHIPO_VAR": str(var),
        "ZHIPO_INBOX": str(night / "inbox"),
        "ZHIPO_SETTLE_SECONDS": "0",
        "ZHIPO_LOG": "json",
        "ZHIPO_ELASTICSEARCH_URL": "",
        **(env or {}),
    }
    command = [sys.executable, "-m", "flows", "nightly", "--on", expected["on"]]
    cost = measured(command, given, var / "log")
    events = [json.loads(line) for line in cost.errors.splitlines() if line.startswith("{")]
    ended = next((one for one in reversed(events) if one["event"] == "night ended"), None)
    if not ended:
        sys.exit(f"{name}: the night ended with {cost.status} and no account:\n{cost.errors[-3000:]}")
    return Night(
        name=name,
        papers=ended["files"],
        pages=ended["pages"],
        ocr_pages=ended["ocr_pages"],
        wall=cost.wall,
        cpu=cost.cpu,
        seconds=ended["seconds"],
        peak=cost.peak,
        memory=_memory(events, cost),
        balanced=ended["files"] == ended["indexed"] + ended["duplicate"] + ended["quarantined"],
        planted=f"{len(expected['series'])} series, {len(expected['look_alikes'])} look-alikes",
        wrong=wrong(var / "zhipo.db", night / "expected.json"),
    )


def _fresh(night: Path) -> Path:
    """A new folder for what the run writes; it is removed when all has been measured.

    Not before: for minutes after a deletion a file system (ext4) may search long for the place of each new file, and a
    night that begins by removing the last one's files would pay half a millisecond a paper for that.
    """
    var = Path(tempfile.mkdtemp(prefix="var-", dir=night))
    atexit.register(shutil.rmtree, var, ignore_errors=True)
    return var


def start_up(paper: Path, runs: int = 10) -> dict[str, float]:
    """Seconds that `zhipo read` takes over one paper, its files in the cache: least and median of the runs, and CPU."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "flows", "read", str(paper)]
        costs = [measured(command, _PATHS, Path(folder) / "errors") for _ in range(runs + 1)][1:]
    walls = [cost.wall for cost in costs]
    return {"least": min(walls), "median": median(walls), "cpu": median(cost.cpu for cost in costs)}


def _memory(events: list[dict[str, Any]], cost: Cost) -> dict[str, tuple[int, int]]:
    """Resident MB of the night and of its children when a tenth of the batches, and when all were booked."""
    booked = [datetime.fromisoformat(one["at"]).timestamp() for one in events if one.get("stage") == "book"]
    if not booked or not cost.looks:
        return {}

    def nearest(at: float) -> Look:
        return min(cost.looks, key=lambda one: abs(one.at - at))

    moments = {"10 %": booked[len(booked) // 10], "100 %": booked[-1]}
    return {name: (one.own >> 20, one.others >> 20) for name, at in moments.items() for one in [nearest(at)]}
