"""Whether a night flagged what its generator planted, and nothing else: its ledger held against `expected.json`."""

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

_MET = "select debtors.name, rule, level from findings join debtors on key = debtor where answer = 'met' and not gone"
_REFERRED = "select distinct debtors.name from referrals join debtors on key = debtor where not gone"


def wrong(ledger: Path, expected: Path) -> list[str]:
    """One sentence for each series that was missed or has another level, and for each debtor flagged without reason.

    Of the look-alikes a series may be seen beginning (`watch`), which refers nobody; of all others no rule may speak.
    """
    told = json.loads(expected.read_text("utf-8"))
    with sqlite3.connect(f"file:{ledger}?mode=ro", uri=True) as connection:
        met = connection.execute(_MET).fetchall()
        referred = {name for (name,) in connection.execute(_REFERRED)}
    return sorted(_wrong(told, met, referred))


def _wrong(told: dict[str, list[dict[str, str]]], met: list[tuple[str, str, str]], referred: set[str]) -> Iterator[str]:
    series = {one["name"]: one["level"] for one in told["series"]}
    alike = {name for one in told["look_alikes"] for name in one["names"]}
    levels = {name: level for name, rule, level in met if rule == "multi_court_series"}
    for name, level in series.items():
        if levels.get(name) != level:
            yield f"{name}: planted as a series, {level}; found: {levels.get(name, 'nothing')}"
        if name not in referred:
            yield f"{name}: planted as a series, and nobody is told of it"
    for name, rule, level in met:
        beginning = name in alike and (rule, level) == ("multi_court_series", "watch")
        if name not in series and not beginning:
            yield f"{name}: nothing is wrong with it, and {rule} ({level}) is met"
    for name in referred - set(series):
        yield f"{name}: nothing is wrong with it, and somebody is told of it"
