"""Scripts and benchmarks are run by people, not by tests: at least each must find what it imports."""

import runpy
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PROGRAMS = sorted(path for folder in ("scripts", "benchmarks") for path in (ROOT / folder).rglob("*.py"))


@pytest.mark.parametrize("path", PROGRAMS, ids=[str(path.relative_to(ROOT)) for path in PROGRAMS])
def test_every_program_can_be_loaded(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = set(sys.modules)
    for folder in (ROOT / "benchmarks" / "country", ROOT / "tests" / "stories", path.parent, ROOT):
        monkeypatch.syspath_prepend(str(folder))
    try:
        assert runpy.run_path(str(path), run_name="loaded")
    finally:
        for name in set(sys.modules) - before:  # parts of two programs may have one name
            if Path(getattr(sys.modules[name], "__file__", None) or "/").parent == path.parent:
                del sys.modules[name]
