"""A nation's night: from papers to flags, against the floor and against what others pay for the text alone.

    python benchmarks/whole_night.py [PAPERS [SCANNED]] [--sizes 1000,2000,4000] [--index URL|node] [--profile] [--keep]

Digital papers first (default 1000, and a mix of which SCANNED, 0.05, are scans), each night run as `zhipo nightly` is,
its flags held against what was planted; then, in the same run and on the same papers, the floor and the peers (see
peers.py). Ratios come first. `--index` runs the digital night once more with an index; `--sizes` says how the time
grows; `--profile` prints where reading spends it; `--keep` puts the run into the history that the next one is compared
with. All of it is written to var/bench. Ends with 1 where a flag or the account of the files is wrong.
"""

import argparse
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import history
import peers
from measuring import ROOT, commit, machine
from nights import Night, empty_night, made, ran, start_up
from profiling import profile

FOLDER = ROOT / "var" / "bench"
CORES = min(2, os.cpu_count() or 1)
_FEW = 120  # papers that the slow readers are given; their price is told a page


def readers(papers: list[Path], pages: int) -> dict[str, dict[str, float]]:
    """What each reader's text costs a paper and a page; the slow ones read some of the papers only."""
    some = papers[:: max(1, len(papers) // _FEW)]
    told: dict[str, dict[str, float]] = {}
    for name in peers.LIBRARIES:
        which = some if name in {"pdfplumber", "pypdf"} else papers
        told[name] = _priced(peers.by_library(name, which, CORES), which)
    for name, found in (
        ("pdftotext", peers.by_pdftotext(some, CORES)),
        ("Apache Tika", peers.by_tika(some, CORES)),
    ):
        if found:
            told[name] = _priced(found, some)
        else:
            print(f"{name}: not here, left out")
    print(f"floor and ours over {len(papers)} papers ({pages} pages), the slow readers over {len(some)} of them")
    return told


def _priced(found: dict[str, float], papers: list[Path]) -> dict[str, float]:
    pages = sum(peers.pages_of(path) for path in papers)
    return {"ms_a_paper": found["cpu"] / len(papers) * 1000, "ms_a_page": found["cpu"] / pages * 1000} | {
        "papers_a_second": len(papers) / found["wall"],
        "pages_a_second": pages / found["wall"],
    }


def ratios(night: Night, start: Night, read: dict[str, dict[str, float]]) -> dict[str, float]:
    """The figures that are compared from run to run: prices in CPU seconds, which other programs disturb little."""
    whole = (night.cpu - start.cpu) / night.papers * 1000
    with_start = night.cpu / night.papers * 1000
    told = {
        "whole way / floor": whole / read["floor"]["ms_a_paper"],
        "whole way with Prefect's start / floor": with_start / read["floor"]["ms_a_paper"],
        "our text / floor": read["our text"]["ms_a_paper"] / read["floor"]["ms_a_paper"],
        "our facts / floor": read["our facts"]["ms_a_paper"] / read["floor"]["ms_a_paper"],
    }
    mean = night.pages / night.papers
    for name in ("pdfplumber", "pypdf", "pdftotext", "Apache Tika"):
        if name in read:
            told[f"{name}'s text alone / whole way"] = read[name]["ms_a_page"] * mean / whole
    told["papers a second, stages alone / 83"] = night.papers / sum(night.seconds.values()) / 83
    return told


def say(night: Night) -> None:
    """What one night cost."""
    stages = ", ".join(f"{stage} {seconds:.1f}" for stage, seconds in night.seconds.items())
    within = sum(night.seconds.values())
    print(f"{night.name}: {night.papers} papers, {night.pages} pages ({night.ocr_pages} by OCR)")
    print(f"  {night.wall:.1f} s by the clock, {within:.1f} s in its stages: {stages}")
    print(f"  {night.papers / within:.1f} papers and {night.pages / within:.1f} pages a second in its stages")
    print(
        f"  {night.cpu:.1f} CPU seconds, {night.cpu / night.papers * 1000:.1f} ms a paper; most memory {night.peak} MB"
    )
    print(f"  resident MB of night and children at 10 % and at 100 % of its batches: {night.memory}")
    print(f"  accounts {'right' if night.balanced else 'WRONG'}; planted: {night.planted}; wrong: {len(night.wrong)}")
    for sentence in night.wrong[:20]:
        print(f"    {sentence}")


def growth(sizes: list[int]) -> dict[str, float]:
    """Seconds (stages, and CPU) a paper of nights of several sizes, by those of the smallest."""
    told = [ran(made(FOLDER, size, 0.0), f"night of {size}") for size in sizes]
    first = told[0]
    return {
        f"{one.papers} papers: {what} a paper against {first.papers}": of(one) / one.papers / of(first) * first.papers
        for one in told[1:]
        for what, of in (("seconds", lambda night: sum(night.seconds.values())), ("CPU", lambda night: night.cpu))
    }


@contextmanager
def _index(wanted: str) -> Iterator[str]:
    """The address of the index: the one that is named, or that of a node started for this."""
    if wanted != "node":
        yield wanted
        return
    sys.path.insert(0, str(ROOT / "tests"))
    import tempfile

    from elastic_node import Node

    with tempfile.TemporaryDirectory(prefix="zhipo-node-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        node = Node(Path(folder))
        node.start()
        try:
            yield node.url
        finally:
            node.kill()


def asked() -> argparse.Namespace:
    """The words on the command line."""
    words = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    words.add_argument("papers", nargs="?", type=int, default=1000)
    words.add_argument("scanned", nargs="?", type=float, default=0.05)
    words.add_argument("--sizes", type=lambda told: [int(one) for one in told.split(",")], default=[])
    words.add_argument("--index", default="")
    words.add_argument("--profile", action="store_true")
    words.add_argument("--keep", action="store_true")
    return words.parse_args()


def _said(told: dict[str, Any], start: Night, nights: list[Night]) -> None:
    """What the run found: start-up, the readers' prices, the nights."""
    one = told["start_up"]
    print(f"zhipo read, one paper: {one['median']:.2f} s (least {one['least']:.2f}), {one['cpu']:.2f} CPU seconds")
    print(f"an empty night (Prefect's start): {start.wall:.1f} s, {start.cpu:.1f} CPU seconds")
    for name, costs in told["readers"].items():
        print(f"  {name:12}" + "".join(f"  {value:9.2f} {what}" for what, value in costs.items()))
    for night in nights:
        say(night)


def _further(words: argparse.Namespace, digital: Path) -> list[Night]:
    """The nights that are asked for beside the digital one: with the index on, and with scans."""
    nights = []
    if words.index:
        with _index(words.index) as url:
            nights.append(ran(digital, "digital papers, index on", {"ZHIPO_ELASTICSEARCH_URL": url}))
    if words.scanned:
        nights.append(ran(made(FOLDER, words.papers, words.scanned), f"{words.scanned:.0%} scans, index off"))
    return nights


def _written(told: dict[str, Any], *, keep: bool) -> None:
    """Hold the run against the last one that was kept, and write it down."""
    print("\n".join(history.compared(told)))
    if keep:
        history.keep({key: told[key] for key in ("at", "commit", "machine", "papers", "ratios")})
    file = FOLDER / f"{told['at'][:19].replace(':', '')}.json"
    file.write_text(json.dumps(told, ensure_ascii=False, indent=1), "utf-8")
    print(f"written to {file}")


def main() -> int:
    """Run what is asked; print ratios, then figures; write it all down."""
    words, here = asked(), machine()
    print(
        f"{here['cpu']}, {here['cores']} cores, {here['memory_gb']} GB, Python {here['python']}, {commit()}", flush=True
    )
    start, digital = empty_night(FOLDER), made(FOLDER, words.papers, 0.0)
    nights = [ran(digital, "digital papers, index off")]
    papers = sorted((digital / "inbox").rglob("*.pdf"))
    read = readers(papers, nights[0].pages)
    told: dict[str, Any] = {"at": datetime.now(UTC).isoformat(), "commit": commit(), "machine": here}
    told |= {"papers": words.papers, "ratios": ratios(nights[0], start, read), "readers": read}
    _each(told["ratios"])
    nights += _further(words, digital)
    told["start_up"] = start_up(papers[0])
    _said(told, start, nights)
    told["growth"] = growth(words.sizes) if words.sizes else {}
    told["nights"] = [night.told() for night in (start, *nights)]
    _each(told["growth"])
    if words.profile:
        told["profile"] = profile(papers[:300])
    _written(told, keep=words.keep)
    return 0 if all(night.balanced and not night.wrong for night in nights) else 1


def _each(ratios: dict[str, float]) -> None:
    for name, ratio in ratios.items():
        print(f"{ratio:8.2f}  {name}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
