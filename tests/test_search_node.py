"""The index on a real Elasticsearch node: catching up, what is refused, what is gone, what is masked, what is found."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from elasticsearch import Elasticsearch
from ledger_cases import CODE, applicant, debtor, paper, person, read

from flows.index import bring_up, catch_up, entries
from flows.letters import owe_letters
from flows.settings import Settings
from ledger import Ledger, Word
from models import Asked, Filing, Page, Reading
from search import INDICES, Access, Entry, Index, IndexStaleError, IndexUnavailableError

pytestmark = pytest.mark.xdist_group("elasticsearch")

ON = date(2024, 6, 1)
NUMBER = "330106198503124417"
DORMANT = "本院裁定如下：\n终结本次执行\n程序。"
PAPERS = [
    paper("（2023）浙0109执1号", "2023-01-01", "notified", applicant(), debtor(id_number=CODE)),
    paper("（2023）浙0114执2号", "2023-05-01", "dormant", applicant(), debtor(id_number=CODE)),
    paper("（2023）浙0109执3号", "2023-06-01", "dormant", applicant(), person("陈志强", id_number=NUMBER)),
]


@dataclass
class Desk:
    """A ledger, its index, and the node's client."""

    ledger: Ledger
    index: Index
    client: Elasticsearch
    url: str

    def book(self, papers: list[Filing], text: str = DORMANT) -> None:
        """Papers into the ledger, each with one page of this text and its parties' names and numbers."""
        run = self.ledger.begin_run("inbox")
        batch = []
        for one in papers:
            verdict, _ = read(one)
            words = text + "".join(f"{party.name}，{party.id_number}。" for party in one.parties)
            batch.append((verdict, Reading(filing=one, pages=(Page(number=1, text=words, reader="text"),))))
        self.ledger.record(run, batch, extractor="1")
        self.ledger.finish_run(run, len(papers))

    def counts(self) -> dict[str, int]:
        """Documents behind each alias."""
        return {alias.removeprefix("zhipo-"): self.index.count(alias) for alias in INDICES}

    def document(self, alias: str, key: str) -> dict[str, Any]:
        """One document."""
        return dict(self.client.get(index=alias, id=key)["_source"])


@pytest.fixture
def desk(tmp_path: Path, elasticsearch_url: str) -> Iterator[Desk]:
    """Three papers of two debtors, screened and indexed, in an empty node."""
    client = Elasticsearch(elasticsearch_url)
    for name in client.indices.get(index="zhipo-*"):
        client.indices.delete(index=name)
    with (
        Ledger.open(f"sqlite:///{tmp_path}/zhipo.db") as ledger,
        Index.open(Access(elasticsearch_url)) as index,
    ):
        one = Desk(ledger, index, client, elasticsearch_url)
        one.book(PAPERS)
        owe_letters(ledger, ON)
        assert bring_up(ledger, index) == []
        yield one
    client.close()


def test_catching_up_twice_changes_nothing(desk: Desk) -> None:
    first = desk.counts()
    assert first == {"filings": 3, "cases": 3, "debtors": 2, "nights": 1}
    assert {desk.index.seen(alias) for alias in INDICES} == {desk.ledger.revision()}
    assert bring_up(desk.ledger, desk.index) == []
    assert desk.counts() == first


def test_what_came_since_is_added(desk: Desk) -> None:
    desk.book([paper("（2024）浙0114执7号", "2024-02-01", "notified", applicant(), debtor(id_number=CODE))])
    owe_letters(desk.ledger, ON)
    assert bring_up(desk.ledger, desk.index) == []
    assert desk.counts() == {"filings": 4, "cases": 4, "debtors": 2, "nights": 2}
    (firm,) = desk.ledger.find(CODE, ON)
    assert len(desk.document("zhipo-debtors", firm.debtor.key)["case_numbers"]) == 3


def test_what_became_another_one_is_gone(desk: Desk) -> None:
    (firm,), (man,) = desk.ledger.find(CODE, ON), desk.ledger.find("陈志强", ON)
    word = Word(because="同一人", by="analyst", at=datetime(2024, 6, 1, tzinfo=UTC))
    decision = desk.ledger.join(firm, man, word)
    owe_letters(desk.ledger, ON)
    assert bring_up(desk.ledger, desk.index) == []
    assert desk.counts()["debtors"] == 1
    assert desk.document("zhipo-cases", "（2023）浙0109执3号")["debtor_keys"] == [firm.debtor.key]
    desk.ledger.undo(decision.number, word)
    owe_letters(desk.ledger, ON)
    assert bring_up(desk.ledger, desk.index) == []
    assert desk.counts()["debtors"] == 2


def test_a_refused_document_is_named_and_blocks_nobody(desk: Desk) -> None:
    up_to = desk.ledger.revision()
    good = list(entries(desk.ledger, "zhipo-filings", 0, up_to))
    bad = [
        Entry("unknown-field", up_to, {**dict(good[0].document or {}), "no_such_field": 1}),
        Entry("no-day", up_to, {**dict(good[0].document or {}), "decision_date": "never"}),
    ]
    refused = desk.index.rebuild("zhipo-filings", [bad[0], *good, bad[1]], up_to)
    assert [one.id for one in refused] == ["unknown-field", "no-day"]
    assert "no_such_field" in refused[0].reason
    assert "decision_date" in refused[1].reason
    assert desk.index.count("zhipo-filings") == 3


def test_a_late_writer_does_not_overwrite_what_is_newer(desk: Desk) -> None:
    (one, *_) = entries(desk.ledger, "zhipo-filings", 0, desk.ledger.revision())
    old = Entry(one.id, one.revision - 1, {**dict(one.document or {}), "court_name": "旧"})
    assert desk.index.catch_up("zhipo-filings", [old], desk.ledger.revision()) == []
    assert desk.document("zhipo-filings", one.id)["court_name"] != "旧"


def test_numbers_of_persons_are_masked_everywhere(desk: Desk) -> None:
    for alias in INDICES:
        for hit in desk.client.search(index=alias, size=100)["hits"]["hits"]:
            assert NUMBER not in str(hit["_source"])
    sha256 = PAPERS[2].sha256
    (man,) = (one for one in desk.document("zhipo-filings", sha256)["parties"] if one["name"] == "陈志强")
    assert man["id_number"] == "330106********4417"
    assert CODE in str(desk.document("zhipo-filings", PAPERS[0].sha256)), "a firm's code is public"


def test_an_index_of_another_ledger_is_not_written_into(desk: Desk, tmp_path: Path) -> None:
    with Ledger.open(f"sqlite:///{tmp_path}/other.db") as other, pytest.raises(IndexStaleError, match="--rebuild"):
        bring_up(other, desk.index)


def test_a_new_mapping_builds_anew(desk: Desk) -> None:
    desk.client.indices.put_mapping(index="zhipo-cases", meta={"revision": 99, "mapping": "of an earlier release"})
    assert desk.index.seen("zhipo-cases") is None
    assert bring_up(desk.ledger, desk.index) == []
    assert desk.counts()["cases"] == 3
    assert list(desk.client.indices.get(index="zhipo-cases")) == ["zhipo-cases-2"]


FOUND = [
    ("终结本次执行程序", 3, "in full, over a line break"),
    ("本次执行", 3, "a part of it"),
    ("终本", 3, "what analysts write for short"),
    ("終結本次執行", 3, "traditional characters"),
    ("执行终结", 0, "the same characters in another order"),
    ("浙江禾屿高分子材料股份有限公司", 2, "a name"),
    ("浙江禾屿高分子材料", 2, "a name without its legal form"),
    ("禾屿", 2, "a part of a name"),
    ("浙江禾屿高分子材料有限公司", 2, "a name with another legal form"),
    ("(2023)浙0114执2号", 1, "a case number in narrow brackets"),
    ("〔2023〕浙0114执2号", 1, "in old brackets"),
    ("（２０２３）浙０１１４执２号", 1, "in full width"),
    ("禾屿 终结本次执行", 2, "two words that must both be there"),
    ('"禾屿 终结"', 0, "one word in quotation marks"),
    (NUMBER, 0, "a person's number is nowhere"),
]


@pytest.mark.parametrize(("words", "number", "why"), FOUND)
def test_finds(searched: Desk, words: str, number: int, why: str) -> None:
    assert searched.index.find(Asked(words=words)).total == number, why


@pytest.fixture(scope="module")
def searched(tmp_path_factory: pytest.TempPathFactory, elasticsearch_url: str) -> Iterator[Desk]:
    """The same papers for every question."""
    yield from desk.__wrapped__(tmp_path_factory.mktemp("searched"), elasticsearch_url)  # type: ignore[attr-defined]


def test_a_find_shows_its_words_and_their_page(searched: Desk) -> None:
    found = searched.index.find(Asked(words="终结本次执行程序", limit=1))
    (passage,) = found.hits[0].passages
    marked = "".join(passage.text[start:end] for start, end in passage.marked)
    assert marked.replace("\n", "") == "终结本次执行程序"
    assert passage.page == 1
    assert found.total == 3


def test_a_node_that_is_not_there_is_a_trouble_and_nothing_more(tmp_path: Path) -> None:
    settings = Settings(elasticsearch_url="http://someone:secret@127.0.0.1:9")  # type: ignore[arg-type]  # pydantic's
    with Ledger.open(f"sqlite:///{tmp_path}/zhipo.db") as ledger:
        (trouble,) = catch_up(ledger, settings)
    assert "the index at http://127.0.0.1:9 is not available" in trouble
    assert "secret" not in trouble
    with pytest.raises(IndexUnavailableError, match="no answer"):
        Index.open(Access("http://127.0.0.1:9")).health()
