"""Change one condition of the rules of law at a time and say whether a test notices (变异测试).

usage: mutate_rules.py [--limit 12] [--seed 0] [--all] [--own] [MODULE ...]

Each mutant (see mutants.py) is written into a temporary copy of the packages and tests, never into the working tree,
and run there in a child process: first the rule's own tests, then the stories. A line tells what was changed and which
test failed, or SURVIVED. At most `--limit` mutants a module, evenly spread; `--seed` shifts which; `--all` makes every
one.
"""

import argparse
import copy
import gc
import os
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from mutants import RULES, Mutant, chosen, mutants

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("models", "extractors", "ledger", "alerts", "flows", "rules")
NO_LAW = {"__init__", "statutes", "wording", "evidence_of", "thresholds", "rule"}
"""No condition of law: the table, the articles, the sentences, the words of a paper, values, the shape of an answer."""

ALWAYS = ("test_rules_referral.py", "test_rules_whose.py", "test_rules_catalogue.py")
STORIES = ("test_stories.py::test_every_story_has_its_answer", "test_guiding_case_252.py")
SECONDS = 90
"""A mutant that runs longer loops for ever: killed."""


def own_tests(module: str, tests: Path) -> list[str]:
    """The rule's own tests; of shared logic those of every rule."""
    own = tests / f"test_rules_{Path(module).name}.py"
    if own.exists() and own.name not in ALWAYS:
        return [own.name, *ALWAYS]
    return sorted(path.name for path in tests.glob("test_rules_*.py"))


def copy_to(folder: Path) -> None:
    """The packages and tests, without what Python compiled."""
    for name in (*PACKAGES, "tests"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", "data", "gold"))
    for name in ("tests/data", "tests/gold", "samples"):
        if (ROOT / name).exists():
            (folder / name).symlink_to(ROOT / name)
    shutil.copy(ROOT / "pyproject.toml", folder)


class _First:
    """Pytest's plugin that keeps the first failure."""

    failed = ""

    def pytest_runtest_logreport(self, report: Any) -> None:
        if report.failed and not self.failed:
            self.failed = report.nodeid.rpartition("/")[2]

    def pytest_collectreport(self, report: Any) -> None:
        if report.failed and not self.failed:
            self.failed = f"{report.nodeid.rpartition('/')[2]} (import)"


def _pytest(folder: Path, names: tuple[str, ...] | list[str]) -> str:
    """The first test that fails, or nothing."""
    import pytest

    first = _First()
    options = ["-x", "-q", "--no-header", "-p", "no:cacheprovider", "-p", "no:xdist", "--rootdir", str(folder)]
    code = pytest.main([*options, *(str(folder / "tests" / name) for name in names)], plugins=[first])
    return first.failed or (f"pytest ends with {code}" if code else "")


def _child(mutant: Mutant, folder: Path, out: Path, *, stories: bool) -> None:
    """In the child: import the mutant from the copy, run the tests, write down which failed."""
    os.chdir(folder)
    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, 1)
    os.dup2(quiet, 2)
    sys.path.insert(0, str(folder))
    signal.alarm(SECONDS)
    killer = _pytest(folder, own_tests(mutant.module, folder / "tests"))
    told = f"killed by {killer}" if killer else "SURVIVED"
    if not killer and stories:
        killer = _pytest(folder, STORIES)
        told = f"killed by story {killer}" if killer else "SURVIVED"
    import rules

    if not str(rules.__file__).startswith(str(folder)):
        told = "ERROR: the rules were not those of the copy"
    out.write_text(told, "utf-8")


def _warm() -> None:
    """Import what is dear and read the papers of the stories once: no mutant changes how a paper is read."""
    sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
    sys.dont_write_bytecode = True
    import extractors

    __import__("answers")  # takes the ledger and the flows along
    __import__("flows.settings")
    read, known = extractors.read, {}
    for path in (*(ROOT / "tests").glob("stories/*/docs/*.txt"), *(ROOT / "tests").glob("gold/scenarios/*.txt")):
        known[path.parts[-3:]] = read(path)
    extractors.read = lambda path, *rest, **more: known.get(path.parts[-3:]) or read(path, *rest, **more)
    for name in [name for name in sys.modules if name.partition(".")[0] in {"rules", "flows", "answers"}]:
        del sys.modules[name]
    del sys.path[:2]
    gc.freeze()


def run(todo: list[Mutant], jobs: int, say: Callable[[Mutant, str], None], *, stories: bool) -> None:
    """Run every mutant, so many at once, each in a fork of this process with the heavy imports done."""
    with tempfile.TemporaryDirectory(prefix="mutants-") as temp:
        free = [Path(temp, str(slot)) for slot in range(jobs)]
        for folder in free:
            folder.mkdir()
            copy_to(folder)
        _warm()
        running: dict[int, tuple[Mutant, Path]] = {}
        queue = copy.copy(todo)
        while queue or running:
            while queue and free:
                mutant, folder = queue.pop(0), free.pop()
                (folder / "rules" / f"{mutant.module}.py").write_text(mutant.source, "utf-8")
                pid = os.fork()
                if not pid:
                    try:
                        _child(mutant, folder, folder / "told.txt", stories=stories)
                    finally:
                        os._exit(0)
                running[pid] = (mutant, folder)
            pid, _ = os.wait()
            mutant, folder = running.pop(pid)
            told = folder / "told.txt"
            say(mutant, told.read_text("utf-8") if told.exists() else "killed by time or exit")
            told.unlink(missing_ok=True)
            shutil.copy(RULES / f"{mutant.module}.py", folder / "rules" / f"{mutant.module}.py")
            free.append(folder)


def main() -> None:
    """Make the mutants, run them, print a line for each and a table of counts."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("modules", nargs="*", help="modules of rules/ by name; all without")
    parser.add_argument("--limit", type=int, default=12, help="mutants a module at most")
    parser.add_argument("--seed", type=int, default=0, help="shifts which ones are taken")
    parser.add_argument("--all", action="store_true", help="every mutant")
    parser.add_argument("--own", action="store_true", help="without the stories: what the rules' own tests kill")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--list", action="store_true", help="only list them")
    given = parser.parse_args()
    paths = sorted(path for path in RULES.rglob("*.py") if path.stem not in NO_LAW)
    todo: list[Mutant] = []
    for path in paths:
        if not given.modules or path.stem in given.modules:
            found = mutants(path)
            todo += found if given.all else chosen(found, given.limit, given.seed)
    if given.list:
        for mutant in todo:
            print(f"{mutant.module}:{mutant.line}  {mutant.what}")
        return
    counts: dict[str, Counter[str]] = {}
    start = time.monotonic()

    def say(mutant: Mutant, told: str) -> None:
        kind = "survived" if told == "SURVIVED" else "stories" if "story" in told[:16] else "own"
        counts.setdefault(mutant.module, Counter())[kind] += 1
        print(f"{mutant.module}:{mutant.line}  {mutant.what}  {told}", flush=True)

    run(todo, given.jobs, say, stories=not given.own)
    print(f"\n{'module':40} mutants  own  stories  survived")
    for module, count in sorted(counts.items()):
        print(f"{module:40} {count.total():7} {count['own']:4} {count['stories']:8} {count['survived']:9}")
    whole = sum(counts.values(), Counter())
    print(f"{'all':40} {whole.total():7} {whole['own']:4} {whole['stories']:8} {whole['survived']:9}")
    print(f"{time.monotonic() - start:.0f} s")


if __name__ == "__main__":
    main()
