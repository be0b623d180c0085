"""Where reading spends its time: the ten functions with most time of their own, in one process."""

import cProfile
import pstats
from collections.abc import Sequence
from pathlib import Path

import extractors

_MOST = 10


def profile(papers: Sequence[Path]) -> list[tuple[str, int, float]]:
    """Print and return name, calls and own milliseconds a paper of the ten; the first paper only warms up."""
    extractors.read(papers[0])
    watch = cProfile.Profile()
    watch.enable()
    for path in papers:
        extractors.read(path)
    watch.disable()
    costs: dict[tuple[str, int, str], tuple[int, int, float, float, object]] = pstats.Stats(watch).stats  # type: ignore[attr-defined]  # its own documentation says so
    most = sorted(costs.items(), key=lambda one: -one[1][2])[:_MOST]
    told = [
        (f"{'/'.join(Path(file).parts[-2:])}:{line} {name}", calls, own / len(papers) * 1000)
        for (file, line, name), (_, calls, own, _, _) in most
    ]
    print(f"{len(papers)} papers in one process, own time of the ten dearest functions:")
    for name, calls, own in told:
        print(f"  {own:7.3f} ms a paper  {calls:9,} calls  {name}")
    return told
