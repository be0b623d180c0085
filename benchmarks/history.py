"""The history of the benchmark: one line a run in `history.jsonl`, and what changed since the last run like it."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

FILE = Path(__file__).parent / "history.jsonl"
_NOTABLE = 0.10


def compared(now: dict[str, Any], file: Path = FILE) -> Iterator[str]:
    """Each ratio that moved by more than a tenth against the last run on such a machine with as many papers."""
    before = next((one for one in reversed(_lines(file)) if _alike(one, now)), None)
    if not before:
        yield "no earlier run on such a machine with as many papers"
        return
    yield f"against {before['commit']} of {before['at'][:10]}:"
    moved = [
        f"  {name}: {old:.2f} before, {now['ratios'][name]:.2f} now ({now['ratios'][name] / old - 1:+.0%})"
        for name, old in before["ratios"].items()
        if old and name in now["ratios"] and abs(now["ratios"][name] / old - 1) > _NOTABLE
    ]
    yield from moved or ["  no ratio moved by more than 10 %"]


def keep(now: dict[str, Any], file: Path = FILE) -> None:
    """Write the run behind the others."""
    with file.open("a", encoding="utf-8") as lines:
        lines.write(json.dumps(now, ensure_ascii=False) + "\n")


def _lines(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text("utf-8").splitlines()] if file.exists() else []


def _alike(one: dict[str, Any], other: dict[str, Any]) -> bool:
    return all(one[key] == other[key] for key in ("machine", "papers"))
