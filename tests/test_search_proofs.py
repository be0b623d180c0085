"""What must never fail: answers while the index is built anew, and counts after a node was killed in mid bulk."""

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import SAMPLES
from elastic_node import Node
from elasticsearch import Elasticsearch
from ledger_cases import paper
from search_desk import ON

from extractors import VERSION
from flows.index.keeping import bring_up
from flows.letters.owed import owe_letters
from ledger import Ledger
from models import Asked, Page, Reading, Verdict, VerdictKind
from search import INDICES, Access, Entry, FilingDocument, Index, IndexUnavailableError

pytestmark = pytest.mark.xdist_group("elasticsearch")


def test_answers_without_a_gap_while_all_samples_are_indexed_anew(
    readings: dict[Path, Reading], tmp_path: Path, elasticsearch_url: str
) -> None:
    """Ingest, catch up, then rebuild four times while another thread asks; one wrong answer fails."""
    words = Asked(words="终结本次执行", limit=1)
    with (
        Ledger.open(f"sqlite:///{tmp_path}/zhipo.db") as ledger,
        Index.open(Access(elasticsearch_url)) as index,
        Index.open(Access(elasticsearch_url)) as other,
    ):
        _empty(elasticsearch_url)
        run = ledger.begin_run("samples")
        batch = [(_indexed(path, one), one) for path, one in readings.items()]
        ledger.record(run, batch, extractor=VERSION)
        ledger.finish_run(run, len(batch))
        owe_letters(ledger, ON)
        assert bring_up(ledger, index) == []
        held = {alias: index.count(alias) for alias in INDICES}
        assert held["zhipo-filings"] == len(readings)
        expected = index.find(words).total
        assert expected > 10
        answers: list[object] = []
        stop = threading.Event()
        asking = threading.Thread(target=_ask, args=(other, words, answers, stop))
        asking.start()
        try:
            for _ in range(4):
                assert bring_up(ledger, index, anew=True) == []
        finally:
            stop.set()
            asking.join()
        assert len(answers) > 10
        assert set(answers) == {expected}
        assert {alias: index.count(alias) for alias in INDICES} == held


def _ask(index: Index, words: Asked, answers: list[object], stop: threading.Event) -> None:
    while not stop.is_set():
        try:
            answers.append(index.find(words).total)
        except Exception as error:  # noqa: BLE001  # whatever it is, it is a wrong answer
            answers.append(repr(error))


def _indexed(path: Path, reading: Reading) -> Verdict:
    name = path.relative_to(SAMPLES).as_posix()
    return Verdict(file=name, sha256=reading.filing.sha256, kind=VerdictKind.INDEXED)


def _empty(url: str) -> None:
    with Elasticsearch(url) as client:
        for name in client.indices.get(index="zhipo-*"):
            client.indices.delete(index=name)


MANY = 3000


@pytest.mark.skipif("ZHIPO_TEST_ELASTICSEARCH_URL" in os.environ, reason="a node that is not ours is not killed")
def test_a_node_killed_in_mid_bulk_loses_nothing(node: Node) -> None:
    _empty(node.url)
    every = [_entry(number) for number in range(MANY)]
    with Index.open(Access(node.url)) as index:
        index.rebuild("zhipo-filings", [], 0)
        with pytest.raises(IndexUnavailableError):
            index.catch_up("zhipo-filings", _killing(every, node, MANY * 3 // 4), MANY)
        node.start()
        seen = index.seen("zhipo-filings")
        assert seen is not None
        assert seen < MANY
        assert 0 < index.count("zhipo-filings") < MANY, "some bulks were taken before"
        assert index.catch_up("zhipo-filings", [one for one in every if one.revision > seen], MANY) == []
        assert index.count("zhipo-filings") == MANY
        assert index.seen("zhipo-filings") == MANY


def _entry(number: int) -> Entry:
    filing = paper(f"（2023）浙0109执{number + 1}号", "2023-01-01", "dormant")
    reading = Reading(filing=filing, pages=(Page(number=1, text="终结本次执行程序", reader="text"),))
    return Entry(filing.sha256, number + 1, FilingDocument.of_reading(reading).model_dump(mode="json"))


def _killing(every: list[Entry], node: Node, at: int) -> Iterator[Entry]:
    """The entries; before one of them the node loses its power."""
    for number, one in enumerate(every):
        if number == at:
            node.kill()
        yield one
