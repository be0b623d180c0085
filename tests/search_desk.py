"""A desk for the tests of the index: a ledger with papers, screened and indexed on a real node."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from elasticsearch import Elasticsearch
from ledger_cases import read

from flows.index.keeping import bring_up
from flows.letters.owed import owe_letters
from ledger import Ledger
from models import Filing, Page, Reading
from search import INDICES, Access, Index

ON = date(2024, 6, 1)
DORMANT = "本院裁定如下：\n终结本次执行\n程序。"


@dataclass
class Desk:
    """A ledger, its index, and the node's client."""

    ledger: Ledger
    index: Index
    client: Elasticsearch
    url: str

    def book(self, papers: Sequence[Filing], text: str = DORMANT) -> None:
        """Papers into the ledger, each with one page: its file name, the text, its parties."""
        run = self.ledger.begin_run("inbox")
        batch = []
        for one in papers:
            verdict, _ = read(one)
            words = f"{one.file}\n{text}" + "".join(f"{party.name}，{party.id_number}。" for party in one.parties)
            batch.append((verdict, Reading(filing=one, pages=(Page(number=1, text=words, reader="text"),))))
        self.ledger.record(run, batch, extractor="1")
        self.ledger.finish_run(run, len(papers))

    def counts(self) -> dict[str, int]:
        """Documents behind each alias."""
        return {alias.removeprefix("zhipo-"): self.index.count(alias) for alias in INDICES}

    def document(self, alias: str, key: str) -> dict[str, Any]:
        """One document."""
        return dict(self.client.get(index=alias, id=key)["_source"])


@contextmanager
def desk_with(papers: Sequence[Filing], here: Path, url: str, text: str = DORMANT) -> Iterator[Desk]:
    """The papers in a ledger and in an otherwise empty node."""
    with (
        Elasticsearch(url) as client,
        Ledger.open(f"sqlite:///{here}/zhipo.db") as ledger,
        Index.open(Access(url)) as index,
    ):
        for name in client.indices.get(index="zhipo-*"):
            client.indices.delete(index=name)
        desk = Desk(ledger, index, client, url)
        desk.book(papers, text)
        owe_letters(ledger, ON)
        assert bring_up(ledger, index) == []
        yield desk
