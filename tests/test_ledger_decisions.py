"""A person's word on who is the same debtor: kept through later nights, on every day, with its reason, until undone."""

from datetime import UTC, date, datetime

import pytest
from ledger_cases import CODE, FIRM, applicant, debtor, paper, party, person, read, rows, words

from ledger import Ledger, Screening, UndecidableError, Word
from models import CaseNumber, DebtorDossier, DecisionKind, Filing, JoinReason, Statement, StatementKind

ON = date(2024, 6, 1)
ONE, TWO, THREE, FOUR = "（2023）浙0109执1号", "（2023）浙0114执2号", "（2023）川0104执3号", "（2024）浙0109执4号"
OTHER = "浙江禾屿新材有限公司"
WORD = Word(because="两案印章不同，非同一公司", by="analyst", at=datetime(2024, 6, 1, 9, 0, tzinfo=UTC))


def night(ledger: Ledger, *papers: Filing) -> None:
    """One night that brings these papers, screens and saves."""
    run = ledger.begin_run("inbox")
    ledger.record(run, [read(filing) for filing in papers], extractor="1")
    ledger.finish_run(run, len(papers))
    ledger.save(Screening(dossier=dossier) for dossier in ledger.dossiers(ON))


def cases(ledger: Ledger, on: date = ON) -> list[set[str]]:
    """The cases of each debtor, oldest debtor first."""
    return [{case.number for case in dossier.cases} for dossier in ledger.dossiers(on)]


def the(ledger: Ledger, number: str, on: date = ON) -> DebtorDossier:
    (found,) = ledger.find(number, on)
    return found


FIRST_NIGHT = (
    paper(ONE, "2023-01-01", "notified", debtor()),
    paper(TWO, "2023-02-01", "notified", debtor()),
    paper(THREE, "2023-03-01", "notified", debtor()),
)


def test_a_case_is_split_off_and_stays_so_through_later_nights(ledger: Ledger) -> None:
    night(ledger, *FIRST_NIGHT)
    assert cases(ledger) == [{ONE, TWO, THREE}]
    decision = ledger.split(the(ledger, TWO), TWO, WORD)
    assert (decision.kind, decision.cases, decision.because, decision.by) == (
        DecisionKind.SPLIT,
        (TWO,),
        WORD.because,
        WORD.by,
    )
    assert cases(ledger) == [{ONE, THREE}, {TWO}]
    night(ledger, paper(FOUR, "2024-01-01", "filed", debtor()), paper(f"{TWO}之一", "2024-02-01", "dormant", debtor()))
    assert cases(ledger) == [{ONE, THREE, FOUR}, {TWO}], "a new case goes with the debtor, a new paper with its case"
    apart, rest = the(ledger, TWO), the(ledger, ONE)
    assert len(apart.cases[0].filings) == 2
    assert [(join.reason, join.decision) for join in apart.debtor.joins] == [(JoinReason.BY_HAND, decision)]
    assert apart.decisions == rest.decisions == (decision,)
    assert apart.debtor.key != rest.debtor.key
    assert rest.debtor.key == f"org:{FIRM}", "what was said about the debtor still is"


def test_a_split_holds_when_the_case_is_restored_and_on_earlier_days(ledger: Ledger) -> None:
    night(ledger, *FIRST_NIGHT)
    ledger.split(the(ledger, TWO), TWO, WORD)
    restored = "（2024）浙0114执恢9号"
    night(ledger, paper(restored, "2024-03-01", "resumed", applicant(), debtor(), names=(TWO,)))
    assert cases(ledger) == [{ONE, THREE}, {restored}]
    assert cases(ledger, date(2023, 2, 1)) == [{ONE}, {TWO}], "though it was spoken later"
    assert cases(ledger, date(2023, 1, 15)) == [{ONE}]


def test_undone_it_is_as_if_never_said_but_not_forgotten(ledger: Ledger, url: str) -> None:
    night(ledger, *FIRST_NIGHT)
    decision = ledger.split(the(ledger, TWO), TWO, WORD)
    assert ledger.decisions() == (decision,)
    assert ledger.undo(decision.number, Word(because="印章已核对", by="chief", at=WORD.at))
    assert not ledger.undo(decision.number, WORD), "only once"
    assert not ledger.undo(99, WORD)
    assert cases(ledger) == [{ONE, TWO, THREE}]
    assert ledger.decisions() == ()
    kept = rows(url, "decisions", "because, by, undone_because, undone_by")
    assert kept == [(WORD.because, WORD.by, "印章已核对", "chief")]


def test_what_the_split_case_alone_held_together_falls_apart(ledger: Ledger) -> None:
    night(
        ledger,
        paper(ONE, "2023-01-01", "notified", debtor(OTHER)),
        paper(TWO, "2023-02-01", "notified", debtor(FIRM, former_names=(OTHER,))),
        paper(THREE, "2023-03-01", "notified", debtor(FIRM)),
    )
    assert cases(ledger) == [{ONE, TWO, THREE}]
    ledger.split(the(ledger, TWO), TWO, WORD)
    assert cases(ledger) == [{ONE}, {TWO}, {THREE}]


def test_two_debtors_are_joined_and_later_papers_go_with_both(ledger: Ledger) -> None:
    night(
        ledger,
        paper(ONE, "2023-01-01", "notified", debtor(FIRM, id_number=CODE)),
        paper(TWO, "2023-02-01", "notified", debtor(OTHER)),
    )
    decision = ledger.join(the(ledger, ONE), the(ledger, TWO), WORD)
    assert (decision.debtor, decision.other, decision.cases) == (FIRM, OTHER, (TWO,))
    night(ledger, paper(THREE, "2023-03-01", "notified", debtor(OTHER)), paper(FOUR, "2024-01-01", "filed", debtor()))
    assert cases(ledger) == [{ONE, TWO, THREE, FOUR}]
    found = the(ledger, ONE)
    reasons = {join.case_number: join.reason for join in found.debtor.joins}
    assert reasons == {
        ONE: JoinReason.REGISTERED_NAME,
        FOUR: JoinReason.REGISTERED_NAME,
        TWO: JoinReason.BY_HAND,
        THREE: JoinReason.BY_HAND,
    }
    assert found.debtor.names == {FIRM, OTHER}
    assert found.debtor.id_number == CODE
    assert cases(ledger, date(2023, 2, 1)) == [{ONE, TWO}]
    assert ledger.undo(decision.number, WORD)
    assert cases(ledger) == [{ONE, FOUR}, {TWO, THREE}]


def test_natural_persons_may_be_joined_by_hand_also_against_their_papers(ledger: Ledger) -> None:
    night(
        ledger,
        paper(ONE, "2023-01-01", "notified", person("陈志强")),
        paper(TWO, "2023-02-01", "notified", person("陈某")),
        paper(THREE, "2023-03-01", "notified", person("陈志强", birth_date=date(1964, 8, 17))),
        paper(FOUR, "2024-01-01", "notified", person("陈志强", birth_date=date(1970, 1, 1))),
    )
    assert len(cases(ledger)) == 4
    ledger.join(the(ledger, ONE), the(ledger, TWO), WORD)
    ledger.join(the(ledger, THREE), the(ledger, FOUR), WORD)
    assert cases(ledger) == [{ONE, TWO}, {THREE, FOUR}]
    ledger.join(the(ledger, ONE), the(ledger, THREE), WORD, by_case=THREE)
    assert cases(ledger) == [{ONE, TWO, THREE, FOUR}]
    assert len(the(ledger, ONE).decisions) == 3


def test_a_later_word_builds_on_an_earlier_one(ledger: Ledger) -> None:
    night(
        ledger,
        paper(ONE, "2023-01-01", "notified", debtor(FIRM)),
        paper(TWO, "2023-02-01", "notified", debtor(OTHER)),
        paper(THREE, "2023-03-01", "notified", debtor(OTHER)),
    )
    ledger.join(the(ledger, ONE), the(ledger, TWO), WORD)
    ledger.split(the(ledger, TWO), TWO, WORD)
    assert cases(ledger) == [{ONE, THREE}, {TWO}], "the other case of the joined debtor stays joined"
    ledger.join(the(ledger, ONE), the(ledger, TWO), WORD)
    assert cases(ledger) == [{ONE, TWO, THREE}]


def test_namesakes_in_one_case_are_told_apart_by_their_number(ledger: Ledger) -> None:
    one, two = "330121196408171235", "330121197005041238"
    night(
        ledger,
        paper(ONE, "2023-01-01", "notified", person("陈志强", id_number=one), person("陈志强", id_number=two)),
        paper(TWO, "2023-02-01", "notified", person("陈志强", id_number=two)),
        paper(THREE, "2023-03-01", "notified", person("陈四")),
    )
    second = next(dossier for dossier in ledger.dossiers(ON) if dossier.debtor.id_number == two)
    decision = ledger.join(the(ledger, THREE), second, WORD, by_case="(2023)浙0114执2号")
    assert decision.cases[0] == TWO, "the case by which a person knows it, in brackets of any kind"
    found = {dossier.debtor.id_number: {case.number for case in dossier.cases} for dossier in ledger.dossiers(ON)}
    assert found == {one: {ONE}, two: {ONE, TWO, THREE}}


def test_decided_debtors_are_touched_and_split_ones_never_offered_again(ledger: Ledger) -> None:
    night(ledger, *FIRST_NIGHT)
    before = ledger.revision()
    decision = ledger.split(the(ledger, TWO), TWO, WORD)
    assert len(ledger.touched_since(before)) == 1
    assert ledger.neighbours(the(ledger, ONE)).possible == ()
    before = ledger.revision()
    ledger.undo(decision.number, WORD)
    assert len(ledger.touched_since(before)) == 1


def test_who_stands_in_a_review_alone_is_decided_about_as_others_are(ledger: Ledger) -> None:
    added = Statement(
        kind=StatementKind.NEW_DEBTOR, about=OTHER, number=CaseNumber.parse(ONE), evidence=words("追加为被执行人")
    )
    sides = party("江越银行股份有限公司", "申请人"), party(OTHER, "被申请人")
    review = paper("（2023）浙0109执异9号", "2023-05-01", "objection_upheld", *sides, names=(ONE,), statements=(added,))
    night(ledger, *FIRST_NIGHT[:1], review, paper(FOUR, "2024-01-01", "notified", debtor("宁波海塘塑料制品有限公司")))
    assert cases(ledger) == [{ONE}, {ONE}, {FOUR}]
    ledger.join(the(ledger, FOUR), ledger.find(OTHER, ON)[0], WORD)
    assert cases(ledger) == [{ONE}, {ONE, FOUR}]
    before = ledger.revision()
    ledger.split(ledger.find(OTHER, ON)[0], ONE, WORD)
    assert cases(ledger) == [{ONE}, {ONE}, {FOUR}]
    assert len(ledger.touched_since(before)) == 1, "though the case's own papers do not name it"
    (one, other) = ledger.decisions()
    ledger.undo(other.number, WORD)
    run = ledger.begin_run("replay")
    ledger.rerecord(run, [read(review.model_copy(update={"cause": "买卖合同纠纷"}))], extractor="2")
    ledger.finish_run(run, 1)
    assert ledger.decisions() == (one,)
    assert cases(ledger) == [{ONE}, {ONE, FOUR}], "what a newer extractor reads there undoes no word"


def test_the_stored_join_has_the_reason_that_was_given(ledger: Ledger, url: str) -> None:
    night(ledger, *FIRST_NIGHT)
    ledger.split(the(ledger, TWO), TWO, WORD)
    night(ledger)
    kept = [row for row in rows(url, "joins", "case_number, because, reason") if row[-1] == "by_hand"]
    assert kept == [(TWO, WORD.because, "by_hand")]


MASKED = "（2023）浙0109执×××号"
CANNOT = [
    (lambda ledger: ledger.split(the(ledger, FOUR), FOUR, WORD), "no other case"),
    (lambda ledger: ledger.split(the(ledger, ONE), FOUR, WORD), "no case of"),
    (lambda ledger: ledger.split(the(ledger, ONE), "not a number", WORD), "no case of"),
    (lambda ledger: ledger.join(the(ledger, ONE), the(ledger, TWO), WORD), "one debtor"),
    (lambda ledger: ledger.join(the(ledger, ONE), ledger.find("江某", ON)[0], WORD), "fully printed number"),
]


@pytest.mark.parametrize(("act", "said"), CANNOT)
def test_what_cannot_be_decided_is_said(ledger: Ledger, act: object, said: str) -> None:
    night(
        ledger,
        *FIRST_NIGHT,
        paper(FOUR, "2024-01-01", "notified", debtor(OTHER)),
        paper(MASKED, "2024-01-01", "notified", person("江某")),
    )
    assert callable(act)
    with pytest.raises(UndecidableError, match=said):
        act(ledger)
    assert ledger.decisions() == ()


def test_found_by_its_key(ledger: Ledger) -> None:
    night(ledger, *FIRST_NIGHT, paper(FOUR, "2024-01-01", "notified", person("陈志强")))
    ledger.split(the(ledger, TWO), TWO, WORD)
    for dossier in ledger.dossiers(ON):
        (found,) = ledger.find(dossier.debtor.key, ON)
        assert found.debtor == dossier.debtor
    assert ledger.find("person:0000", ON) == ()
