"""What indexing costs: documents a second and bytes on disk a filing, on a real Elasticsearch node of 512 MB heap.

    python benchmarks/index_speed.py [FILINGS] [URL]

Every filing is a sample paper read for real, with another case number, other names and other sums: no two are alike.
Without a URL a node is started (see tests/elastic_node.py). The time is that of making, masking and writing.
"""

import random
import re
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from elasticsearch import Elasticsearch

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))
from elastic_node import Node

from flows.engines.choice import read_all
from flows.index.keeping import masked_filing
from flows.settings import Settings
from models import CaseNumber, Reading
from search import Access, Entry, Index

SAMPLES = Path(__file__).parent.parent / "samples"
_SYLLABLES = "江越禾屿泓川钱塘嘉恒信远博瑞盛泰安宁和丰华茂源通达"
_PAPERS = 12


def readings() -> list[Reading]:
    """Some sample papers with text, of several kinds."""
    files = [path for path in sorted(SAMPLES.rglob("*.pdf")) if "scan" not in path.name]
    chosen = files[:: max(1, len(files) // _PAPERS)][:_PAPERS]
    return [one for _, one in read_all(chosen, Settings(workers=0)) if isinstance(one, Reading)]


def invented(originals: list[Reading], number: int) -> Iterator[Reading]:
    """So many papers, each with figures and a name of its own."""
    chance = random.Random(7)  # noqa: S311  # the same papers every time
    for count in range(number):
        original = originals[count % len(originals)]
        firm = "".join(chance.choices(_SYLLABLES, k=4))
        key = sha256(f"{count}".encode()).hexdigest()
        serial = CaseNumber.parse(f"（{2015 + count % 10}）浙0109执{count + 1}号")
        parties = tuple(replace(one, name=f"{firm}{one.name}") for one in original.filing.parties)
        filing = original.filing.model_copy(update={"sha256": key, "case_number": serial, "parties": parties})
        pages = tuple(
            page.model_copy(update={"text": firm + re.sub(r"\d", lambda _: str(chance.randrange(10)), page.text)})
            for page in original.pages
        )
        yield Reading(filing=filing, pages=pages)


def main(number: int, url: str, computed: Callable[[], float]) -> None:
    """Print the figures; `computed` gives the CPU seconds of the node so far."""
    originals = readings()
    signs = sum(len(page.text) for one in originals for page in one.pages) // len(originals)
    print(f"{number} filings, {signs} characters each on average, from {len(originals)} papers", flush=True)
    with Index.open(Access(url)) as index, Elasticsearch(url, request_timeout=600) as client:
        made = (
            Entry(one.filing.sha256, count + 1, masked_filing(one))
            for count, one in enumerate(invented(originals, number))
        )
        began, here, there = time.perf_counter(), time.process_time(), computed()
        refused = index.rebuild("zhipo-filings", made, number)
        seconds, here, there = time.perf_counter() - began, time.process_time() - here, computed() - there
        if refused or index.count("zhipo-filings") != number:
            sys.exit(f"{len(refused)} were refused: {refused[:3]}")
        print(f"{number / seconds:,.0f} documents a second ({seconds:.1f} s)")
        print(f"{here / number * 1000:.2f} CPU ms a document here, {there / number * 1000:.2f} in the node", flush=True)
        client.indices.flush(index="zhipo-filings")
        client.indices.forcemerge(index="zhipo-filings", max_num_segments=1)
        size = client.indices.stats(index="zhipo-filings")["_all"]["total"]["store"]["size_in_bytes"]
    print(f"{size / number:,.0f} bytes on disk a filing ({size / 1e6:,.1f} MB, merged into one segment)")


if __name__ == "__main__":
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    if len(sys.argv) > 2:
        main(wanted, sys.argv[2], lambda: 0.0)
    else:
        with tempfile.TemporaryDirectory(prefix="zhipo-node-", ignore_cleanup_errors=True) as folder:
            Path(folder).chmod(0o755)
            own = Node(Path(folder))
            own.start()
            try:
                main(wanted, own.url, own.cpu_seconds)
            finally:
                own.kill()
