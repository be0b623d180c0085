"""All debtors of a ledger screened anew: time, memory, size on disk, and whether exactly the right ones are found.

usage: rescreen.py CASES [LEDGER.db]      (tests/stories, benchmarks/country and the project on PYTHONPATH)

Makes the ledger with `country/ledger_make.py` where it is not there (10 million cases: 46 GB and an hour of one core),
runs `zhipo screen --all-debtors` on it as a process of its own, and holds every debtor that it shows against what the
maker knows must be met. Memory is the resident memory of all its processes together, measured twice a second.
"""

import json
import os
import platform
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import ledger_make
from nation import ON

_MB = 2**20


def resident(root: int) -> int:
    """Bytes that a process and all below it hold in memory."""
    parents: dict[int, list[int]] = {}
    held: dict[int, int] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                words = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            parents.setdefault(int(words[1]), []).append(int(entry.name))
            held[int(entry.name)] = int(words[21]) * os.sysconf("SC_PAGE_SIZE")
    wanted, total = [root], 0
    while wanted:
        one = wanted.pop()
        total += held.get(one, 0)
        wanted += parents.get(one, [])
    return total


def screen(path: Path, to: Path) -> dict[str, Any]:
    """Run it; wall and CPU seconds, and the memory at a tenth of the time, at its end, and at most."""
    command = [sys.executable, "-m", "flows", "screen", "--all-debtors", "--on", ON.isoformat()]
    environment = os.environ | {"ZHIPO_DATABASE_URL": f"sqlite:///{path}", "ZHIPO_LOG": "off"}
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    seen: list[tuple[float, int]] = []
    command += ["--json", str(to)]
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL) as running:  # noqa: S603  # our program
        while running.poll() is None:
            seen.append((time.perf_counter() - began, resident(running.pid)))
            time.sleep(0.5)
    seconds, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    if running.returncode:
        raise SystemExit(running.returncode)
    first = max(held for at, held in seen if at <= seconds / 10 or held is seen[0][1])
    last = max(held for at, held in seen if at >= seconds * 0.9 or held is seen[-1][1])
    return {
        "seconds": round(seconds, 1),
        "cpu_seconds": round(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, 1),
        "mb_at_10_percent": first // _MB,
        "mb_at_100_percent": last // _MB,
        "mb_at_most": max(held for _, held in seen) // _MB,
    }


def shown(path: Path) -> Iterator[dict[str, Any]]:
    """The debtors of a screening one by one: their lines stand two signs in."""
    lines: list[str] = []
    with path.open(encoding="utf-8") as file:
        for line in file:
            if line.startswith("  {") or lines:
                lines.append(line)
            if line.startswith("  }"):
                yield json.loads("".join(lines).rstrip().rstrip(","))
                lines = []


def judged(path: Path, to: Path) -> dict[str, int]:
    """How many are as they must be, how many are not, how many of the planted series are found."""
    wanted = {one["name"]: one for one in map(json.loads, path.with_suffix(".expected.jsonl").open(encoding="utf-8"))}
    count = {"shown": 0, "right": 0, "wrong": 0, "of_accepted": 0, "planted_found": 0}
    for debtor in shown(to):
        count["shown"] += 1
        known = wanted.pop(debtor["name"], {})
        if known.get("accepted"):
            count["of_accepted"] += 1
            continue
        met = sorted(_said(finding) for finding in debtor["findings"])
        count["right" if met == known.get("rules") else "wrong"] += 1
        count["planted_found"] += bool(known.get("planted"))
    return count | {"missing": sum(not one.get("accepted") for one in wanted.values())}


def _said(finding: dict[str, Any]) -> str:
    counted = finding["rule"] == "multi_court_series"
    return f"{finding['rule']} {finding['level']}" if counted else finding["rule"]


def main() -> None:
    """Print the ratios, then what was measured, then JSON."""
    cases = int(sys.argv[1])
    path = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(tempfile.gettempdir()) / f"country-{cases}.db"
    told = path.with_suffix(".made.json")
    if not told.is_file():
        told.write_text(json.dumps(ledger_make.make(path, cases)), "utf-8")
    made = json.loads(told.read_text("utf-8"))
    with tempfile.TemporaryDirectory(dir=path.parent) as folder:
        to = Path(folder) / "screening.json"
        measured = screen(path, to)
        found = judged(path, to)
        written = to.stat().st_size
    rate = made["cases"] / measured["seconds"]
    grown = measured["mb_at_100_percent"] / measured["mb_at_10_percent"]
    minutes = 10_000_000 / rate / 60
    print(f"10 million cases at this rate: {minutes:.1f} minutes; memory at the end / at 10 %: {grown:.2f}")
    print(f"{found['shown'] / made['debtors']:.1%} of {made['debtors']:,} debtors shown: {found} (40 planted)")
    print(
        f"{made['cases']:,} cases, {made['papers']:,} papers, {made['bytes'] / 1e9:.1f} GB; {rate:,.0f} cases a second"
    )
    print(f"{measured['cpu_seconds'] / made['cases'] * 1e6:.0f} CPU microseconds a case; {measured}")
    machine = {"python": platform.python_version(), "cores": os.cpu_count(), "machine": platform.machine()}
    print(json.dumps({"made": made, "measured": measured, "found": found, "written": written, **machine}))


if __name__ == "__main__":
    main()
