"""What several tests share: the committed sample papers, read once in a test process."""

from pathlib import Path

import pytest

from flows.read import read_all
from flows.settings import Settings
from models import Reading

SAMPLES = Path(__file__).parent.parent / "samples"


@pytest.fixture(scope="session")
def readings() -> dict[Path, Reading]:
    """Every sample paper, digital and scanned, read through the child processes as a night does."""
    found = dict(read_all(sorted(SAMPLES.rglob("*.pdf")), Settings(workers=2)))
    assert all(isinstance(reading, Reading) for reading in found.values()), found
    return {path: reading for path, reading in found.items() if isinstance(reading, Reading)}
