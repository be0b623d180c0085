"""The index on a real Elasticsearch node: catching up, what is refused, what is gone, what is masked, what is found."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from ledger_cases import CODE, applicant, debtor, paper, person
from search_desk import ON, Desk, desk_with

from flows.index.keeping import bring_up, catch_up, entries
from flows.letters.owed import owe_letters
from flows.settings import Settings
from ledger import Ledger, Word
from models import Asked
from search import INDICES, Access, Entry, Index, IndexStaleError, IndexUnavailableError

pytestmark = pytest.mark.xdist_group("elasticsearch")

NUMBER = "330106198503124417"
PAPERS = [
    paper("（2023）浙0109执1号", "2023-01-01", "notified", applicant(), debtor(id_number=CODE)),
    paper("（2023）浙0114执2号", "2023-05-01", "dormant", applicant(), debtor(id_number=CODE)),
    paper("（2023）浙0109执3号", "2023-06-01", "dormant", applicant(), person("陈志强", id_number=NUMBER)),
]


@pytest.fixture
def desk(tmp_path: Path, elasticsearch_url: str) -> Iterator[Desk]:
    """Three papers of two debtors."""
    with desk_with(PAPERS, tmp_path, elasticsearch_url) as made:
        yield made


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


@pytest.mark.parametrize("beside", ["catching up", "building anew"])
def test_who_builds_anew_is_not_alone(desk: Desk, beside: str) -> None:
    """In the middle of a rebuild another one catches up, which leaves it be, or builds anew as well."""
    up_to, alias = desk.ledger.revision(), "zhipo-filings"
    every = list(entries(desk.ledger, alias, 0, up_to))

    def told() -> Iterator[Entry]:
        yield every[0]
        if beside == "catching up":
            desk.index.catch_up(alias, [], up_to)
        else:
            desk.index.rebuild(alias, every, up_to)
        yield from every[1:]

    if beside == "catching up":
        assert desk.index.rebuild(alias, told(), up_to) == []
    else:
        with pytest.raises((IndexStaleError, IndexUnavailableError)):
            desk.index.rebuild(alias, told(), up_to)
    assert desk.index.count(alias) == 3
    ((_, behind),) = desk.client.indices.get_mapping(index=alias).items()
    assert behind["mappings"]["dynamic"] == "strict"
    assert desk.index.seen(alias) == up_to


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
    with desk_with(PAPERS, tmp_path_factory.mktemp("searched"), elasticsearch_url) as made:
        yield made


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
