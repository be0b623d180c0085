"""Killed at random moments: after the last start the ledger is that of an undisturbed night, byte for byte."""

import random
import time
from pathlib import Path

import crashing
import pytest
from conftest import NewUrl

pytestmark = pytest.mark.xdist_group("crash")  # each has a process of its own on a core


def _killed(tmp_path: Path, new_url: NewUrl, files: int, kills: int, seed: int) -> None:
    """Nights, each over an empty ledger, until so many kills; every one of them ends like the undisturbed one."""
    moments = random.Random(seed)  # noqa: S311  # moments, no secrets
    folder, began = crashing.inbox(tmp_path / "inbox", files), time.monotonic()
    calm = crashing.night(folder, tmp_path / "calm", new_url())
    took = time.monotonic() - began
    assert len([line for line in calm.dump if '"table": "verdicts"' in line]) == files + len(crashing.BOUND) - 1
    assert calm.letters
    done = 0
    while done < kills:
        stormy = crashing.night(folder, tmp_path / f"stormy-{done}", new_url(), moments, took * 0.8)
        done += stormy.kills
        assert stormy.dump == calm.dump, f"after {stormy.kills} kills, seed {seed}"
        assert stormy.archive == calm.archive
        assert stormy.letters == calm.letters
    print(f"{done} kills over {files} files")  # noqa: T201  # shown by make test-all


def test_five_kills(tmp_path: Path, new_url: NewUrl) -> None:
    _killed(tmp_path, new_url, files=24, kills=5, seed=1)


@pytest.mark.slow
def test_fifty_kills_in_nights_of_three_hundred_files(tmp_path: Path, new_url: NewUrl) -> None:
    _killed(tmp_path, new_url, files=300, kills=50, seed=2)
