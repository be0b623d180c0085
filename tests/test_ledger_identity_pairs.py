"""Two parties in two courts: the same debtor, not the same, or possibly the same. A false merge is the worst mistake.

Each row of the table is put into a real ledger, in both orders; `third` is a third paper that tells of both.
"""

import csv
import shutil
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from ledger_cases import debtor, paper, party, read

from ledger import Ledger
from models import DebtorDossier, EntityKind, Filing, Party, PartyKind

ON = date(2024, 1, 1)
A, B, C = "（2023）浙0109执1号", "（2023）川0104执2号", "（2023）浙0114执异3号"
KINDS = {
    "firm": EntityKind.ENTERPRISE,
    "branch": EntityKind.BRANCH,
    "trader": EntityKind.INDIVIDUAL_BUSINESS,
    "person": EntityKind.PERSON,
}
with (Path(__file__).parent / "data" / "identity_pairs.csv").open(encoding="utf-8", newline="") as table:
    PAIRS = [tuple(row.values()) for row in csv.DictReader(table)]


def made(text: str) -> Party:
    """A party from its row: kind|name|field=value..."""
    kind, name, *fields = text.split("|")
    told = dict(field.split("=", 1) for field in fields)
    birth = told.get("birth")
    return party(
        name,
        told.get("role", "被执行人"),
        person=kind == "person",
        entity=KINDS[kind],
        id_number=told.get("code") or told.get("id"),
        address=told.get("address"),
        representative=told.get("operator"),
        birth_date=date.fromisoformat(birth) if birth else None,
        former_names=tuple(told["former"].split("、")) if "former" in told else (),
    )


def papers(first: str, second: str, third: str) -> list[Filing]:
    """One paper for each; the third of another debtor's case."""
    found = [paper(A, "2023-01-01", "notified", made(first)), paper(B, "2023-02-01", "notified", made(second))]
    if third:
        told = [made(one) for one in third.split("&")]
        found.append(paper(C, "2023-03-01", "none", debtor("成都另案有限公司"), *told))
    return found


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty ledger's database, copied for each row."""
    path = tmp_path_factory.mktemp("pairs") / "empty.db"
    Ledger.open(f"sqlite:///{path}").close()
    return path


def answer(template: Path, to: Path, filings: list[Filing]) -> str:
    """What the ledger says of the debtors of the first and the second paper."""
    shutil.copy(template, to)
    with Ledger.open(f"sqlite:///{to}") as ledger:
        ledger.record(ledger.begin_run("inbox"), [read(filing) for filing in filings], extractor="1")
        found = {case.number: one for one in ledger.dossiers(ON) for case in one.cases if case.number in {A, B}}
        if found[A].debtor.key == found[B].debtor.key:
            return "same"
        return "possible" if _linked(ledger, found[A], found[B]) else "not_same"


def _linked(ledger: Ledger, one: DebtorDossier, other: DebtorDossier) -> bool:
    """Whether each is offered as a possible link of the other (it may be seen from one side only: masked names)."""
    there = {link.key for link in ledger.neighbours(one).possible}
    back = {link.key for link in ledger.neighbours(other).possible}
    return other.debtor.key in there or one.debtor.key in back


@pytest.mark.parametrize(("expected", "why", "first", "second", "third"), PAIRS, ids=[row[1] for row in PAIRS])
def test_pair(template: Path, tmp_path: Path, expected: str, why: str, first: str, second: str, third: str) -> None:
    assert answer(template, tmp_path / "there.db", papers(first, second, third)) == expected, why
    assert answer(template, tmp_path / "back.db", papers(second, first, third)) == expected, f"{why}, the other way"


def test_the_table_is_large_and_has_every_answer() -> None:
    counted = Counter(row[0] for row in PAIRS)
    assert len(PAIRS) >= 150
    assert set(counted) == {"same", "not_same", "possible"}
    assert min(counted.values()) >= 30
    assert len({row[2:] for row in PAIRS}) == len(PAIRS), "no row twice"


def test_persons_and_firms_are_both_in_it() -> None:
    kinds = {made(text).kind for row in PAIRS for text in row[2:4]}
    assert kinds == set(PartyKind)
