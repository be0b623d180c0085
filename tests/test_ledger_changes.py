"""What changed since a revision: everything once, in order, in bounded chunks; what became another one is gone."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

import pytest
from ledger_cases import CODE, debtor, paper, person, read, words

from flows.letters.owed import owe_letters
from ledger import Change, Ledger, Word
from models import Amount, AmountRole, Answer, Filing, Money

ON = date(2024, 6, 1)
WORD = Word(because="同一公司", by="analyst", at=datetime(2024, 6, 1, tzinfo=UTC))
PAPERS = [
    paper("（2023）浙0109执1号", "2023-01-01", "notified", debtor(id_number=CODE)),
    paper("（2023）浙0114执2号", "2023-05-01", "dormant", debtor(id_number=CODE)),
    paper("（2023）浙0109执3号", "2023-06-01", "notified", person("陈志强")),
]


@pytest.fixture
def ledger(url: str) -> Iterator[Ledger]:
    """A ledger with three papers of two debtors, screened."""
    with Ledger.open(url) as opened:
        book(opened, PAPERS)
        owe_letters(opened, ON)
        yield opened


def book(ledger: Ledger, papers: list[Filing]) -> None:
    run = ledger.begin_run("inbox")
    ledger.record(run, [read(one) for one in papers], extractor="1")
    ledger.finish_run(run, len(papers))


def flat(chunks: Iterator[list[Change[Any]]]) -> list[Change[Any]]:
    return [one for chunk in chunks for one in chunk]


@pytest.mark.parametrize("at_once", [1, 2, 200])
def test_everything_comes_once_in_order_of_its_revision(ledger: Ledger, at_once: int) -> None:
    up_to = ledger.revision()
    for verb, number in ((ledger.changed_filings, 3), (ledger.changed_cases, 3), (ledger.changed_debtors, 2)):
        chunks = list(verb(0, up_to, at_once))
        assert max(map(len, chunks)) <= at_once
        found = [one for chunk in chunks for one in chunk]
        assert len({one.key for one in found}) == len(found) == number
        assert [one.revision for one in found] == sorted(one.revision for one in found)
        assert not list(verb(up_to, up_to, at_once))


def test_a_filing_brings_its_pages(ledger: Ledger) -> None:
    found = flat(ledger.changed_filings(0, ledger.revision()))
    assert {one.record.filing.sha256 for one in found} == {one.sha256 for one in PAPERS}
    assert all(one.record.pages == ledger.pages(one.key) for one in found)


def test_cases_know_their_debtors_and_debtors_their_findings(ledger: Ledger) -> None:
    up_to = ledger.revision()
    cases = {one.key: one.record for one in flat(ledger.changed_cases(0, up_to))}
    assert [one.name for one in cases["（2023）浙0109执3号"].debtors] == ["陈志强"]
    firm = next(one.record for one in flat(ledger.changed_debtors(0, up_to)) if one.key.startswith("org:"))
    assert firm.debtor.court_count == 2
    assert set(firm.debtor.case_numbers) == {"（2023）浙0109执1号", "（2023）浙0114执2号"}
    assert {one.answer for one in firm.findings} == {Answer.UNKNOWN}, "no rule is met, and none ever was"
    assert {one.rule for one in firm.findings if one.met} == set(firm.debtor.met)


def test_a_screening_that_finds_the_same_changes_nothing(ledger: Ledger) -> None:
    before = ledger.revision()
    owe_letters(ledger, ON)
    after = ledger.revision()
    assert not flat(ledger.changed_cases(before, after))
    assert not flat(ledger.changed_debtors(before, after))


def test_a_paper_that_changes_only_a_sum_changes_debtor_and_case(ledger: Ledger) -> None:
    owes = Amount(money=Money.of(500), role=AmountRole.OUTSTANDING, evidence=words("尚欠500元"))
    before = ledger.revision()
    book(ledger, [paper("（2023）浙0109执3号", "2023-01-01", "notified", person("陈志强"), amounts=(owes,))])
    owe_letters(ledger, ON)
    (case,) = flat(ledger.changed_cases(before, ledger.revision()))
    (one,) = flat(ledger.changed_debtors(before, ledger.revision()))
    assert case.record.case.sums.outstanding == one.record.debtor.sums.outstanding == 500_00


def test_a_debtor_joined_into_another_is_gone_and_comes_back_when_the_word_is_taken_back(ledger: Ledger) -> None:
    before = ledger.revision()
    (firm,) = ledger.find(CODE, ON)
    (man,) = ledger.find("陈志强", ON)
    decision = ledger.join(firm, man, WORD)
    owe_letters(ledger, ON)
    changed = {one.key: one.record for one in flat(ledger.changed_debtors(before, ledger.revision()))}
    assert changed[man.debtor.key] is None
    assert len(changed[firm.debtor.key].debtor.case_numbers) == 3
    cases = {one.key: one.record for one in flat(ledger.changed_cases(before, ledger.revision()))}
    assert [one.key for one in cases["（2023）浙0109执3号"].debtors] == [firm.debtor.key]
    joined = ledger.revision()
    assert ledger.undo(decision.number, WORD)
    owe_letters(ledger, ON)
    back = {one.key: one.record for one in flat(ledger.changed_debtors(joined, ledger.revision()))}
    assert back[man.debtor.key].debtor.case_numbers == ("（2023）浙0109执3号",)


def test_a_case_that_a_restored_one_replaced_is_gone(ledger: Ledger) -> None:
    before = ledger.revision()
    number = "（2024）浙0114执恢9号"
    book(ledger, [paper(number, "2024-02-01", "resumed", debtor(id_number=CODE), names=("（2023）浙0114执2号",))])
    owe_letters(ledger, ON)
    changed = {one.key: one.record for one in flat(ledger.changed_cases(before, ledger.revision()))}
    assert changed["（2023）浙0114执2号"] is None
    assert changed[number].case.replaces == ("（2023）浙0114执2号",)


def test_a_screening_of_an_earlier_day_takes_nobody_away(ledger: Ledger) -> None:
    before = ledger.revision()
    owe_letters(ledger, date(2023, 2, 1))
    assert all(one.record for one in flat(ledger.changed_debtors(before, ledger.revision())))
    assert all(one.record for one in flat(ledger.changed_cases(before, ledger.revision())))


def test_what_a_case_restores_is_told_of_all_its_debtors(ledger: Ledger) -> None:
    """One of whom the old papers do not name: a guarantor who joined later (追加)."""
    names = ("（2023）浙0109执1号",)
    book(ledger, [paper("（2024）浙0109执恢9号", "2024-03-01", "notified", debtor(), person("王海涛"), names=names)])
    joined = ledger.find("王海涛", ON)[0].cases
    assert joined == tuple(one for one in ledger.find(CODE, ON)[0].cases if one.number == "（2024）浙0109执恢9号")
    assert joined[0].replaces == names
    before = ledger.revision()
    book(ledger, [paper(*names, "2023-02-01", "dormant")])
    touched = {one.debtor.name for one in ledger.dossiers(ON, ledger.touched_since(before))}
    assert "王海涛" in touched, "a paper of the old case is one of the new case's"
