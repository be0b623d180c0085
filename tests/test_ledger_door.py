"""The door of the ledger on SQLite and PostgreSQL: accounts, idempotence, migrations, dossiers of any day, letters."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from ledger_cases import CODE, FIRM, debtor, paper, person, read, rows

from ledger import Ledger, LedgerUnavailableError, Screening
from models import (
    Answer,
    CaseStatus,
    Finding,
    Letter,
    LetterState,
    QuarantineReason,
    Referral,
    Urgency,
    Verdict,
    VerdictKind,
)

ON = date(2024, 6, 1)
CASE = "（2023）浙0109执1号"
PAPERS = [
    paper(CASE, "2023-01-01", "notified"),
    paper(f"{CASE}之一", "2023-05-01", "dormant"),
    paper("（2023）浙0114执2号", "2023-06-01", "notified", debtor(id_number=CODE)),
    paper("（2023）浙0114执3号", "2023-07-01", "notified", person("陈志强")),
]


def kinds(verdicts: tuple[Verdict, ...]) -> list[str]:
    return [verdict.kind.value for verdict in verdicts]


def test_batch_recorded_twice_changes_nothing(ledger: Ledger, url: str) -> None:
    run = ledger.begin_run("inbox")
    batch = [read(filing) for filing in PAPERS]
    first = ledger.record(run, batch, extractor="1")
    tables = ("filings", "verdicts", "parties", "party_keys", "pages", "links", "counters")
    before = {name: rows(url, name) for name in tables}
    assert ledger.record(run, batch, extractor="1") == first
    assert {name: rows(url, name) for name in tables} == before
    assert kinds(first) == ["indexed"] * 4
    assert ledger.finish_run(run, 4).balanced


KINDS = [
    ("a.pdf", "a.pdf", ["indexed"], ["indexed"], "the very filing, in a later night again"),
    ("a.pdf", "b.pdf", ["indexed"], ["duplicate"], "the same bytes under another name"),
]


@pytest.mark.parametrize(("first", "second", "tonight", "tomorrow", "why"), KINDS)
def test_same_bytes_in_a_later_night(
    ledger: Ledger, first: str, second: str, tonight: list[str], tomorrow: list[str], why: str
) -> None:
    one = ledger.begin_run("inbox")
    assert kinds(ledger.record(one, [read(PAPERS[0], first)], extractor="1")) == tonight
    ledger.finish_run(one, 1)
    two = ledger.begin_run("inbox")
    assert two != one
    assert kinds(ledger.record(two, [read(PAPERS[0], second)], extractor="1")) == tomorrow, why
    assert ledger.finish_run(two, 1).balanced


def test_twins_in_one_batch_and_known_bytes_without_reading(ledger: Ledger) -> None:
    run = ledger.begin_run("inbox")
    told = Verdict(file="c.pdf", sha256=PAPERS[0].sha256, kind=VerdictKind.DUPLICATE)
    found = ledger.record(run, [read(PAPERS[0], "a.pdf"), read(PAPERS[0], "b.pdf"), (told, None)], extractor="1")
    assert [(verdict.kind.value, verdict.detail) for verdict in found] == [
        ("indexed", None),
        ("duplicate", "a.pdf"),
        ("duplicate", "a.pdf"),
    ]
    assert ledger.known([PAPERS[0].sha256, PAPERS[1].sha256]) == {PAPERS[0].sha256}
    counted = ledger.accounting(run)
    assert (counted.indexed, counted.duplicate, counted.quarantined) == (1, 2, 0)


def test_a_verdict_that_cannot_be_is_our_mistake_and_leaves_nothing(ledger: Ledger) -> None:
    run = ledger.begin_run("inbox")
    odd = Verdict(file="b.pdf", sha256="0" * 64, kind=VerdictKind.INDEXED)
    with pytest.raises(ValueError, match="no such filing"):
        ledger.record(run, [read(PAPERS[0]), (odd, None)], extractor="1")
    assert ledger.accounting(run).total == 0
    assert not ledger.known([PAPERS[0].sha256])


def test_quarantined_until_replayed(ledger: Ledger) -> None:
    filing = PAPERS[0]
    bad = Verdict(
        file="a.pdf",
        sha256=filing.sha256,
        kind=VerdictKind.QUARANTINED,
        reason=QuarantineReason.TOO_SLOW,
        detail="took 61 s",
    )
    one = ledger.begin_run("inbox")
    assert ledger.record(one, [(bad, None)], extractor="1") == (bad,)
    ledger.finish_run(one, 1)
    assert ledger.quarantined() == (bad,)
    two = ledger.begin_run("inbox")
    still = bad.model_copy(update={"reason": QuarantineReason.DAMAGED})
    ledger.record(two, [(still, None)], extractor="2")
    ledger.finish_run(two, 1)
    assert ledger.quarantined() == (still,)
    three = ledger.begin_run("elsewhere")
    ledger.record(three, [read(filing, "a.pdf")], extractor="3")
    assert ledger.quarantined() == ()
    assert ledger.accounting(one).quarantined == 1


KILLED = """
import os, signal, sys
from ledger import Ledger
from ledger.filings import accounts
from test_ledger_door import PAPERS
from ledger_cases import read
ledger = Ledger.open(sys.argv[1])
run = ledger.begin_run("inbox")
ledger.record(run, [read(PAPERS[0]), read(PAPERS[0], "twin.txt")], extractor="1")
put = accounts.put
def half(*arguments):
    put(*arguments)
    os.kill(os.getpid(), signal.SIGKILL)
accounts.put = half
ledger.record(run, [read(PAPERS[1]), read(PAPERS[2])], extractor="1")
"""


def test_killed_in_the_middle_of_a_batch_and_run_again(url: str) -> None:
    command = [sys.executable, "-c", KILLED, url]
    child = subprocess.run(command, cwd=Path(__file__).parent, check=False)  # our own script
    assert child.returncode == -signal.SIGKILL
    with Ledger.open(url) as ledger:
        run = ledger.begin_run("inbox")
        assert run == 1, "the night that broke off"
        assert set(ledger.seen(run)) == {PAPERS[0].file, "twin.txt"}, "the broken batch left nothing"
        batch = [read(PAPERS[0]), read(PAPERS[0], "twin.txt"), *(read(filing) for filing in PAPERS[1:])]
        assert kinds(ledger.record(run, batch, extractor="1")) == ["indexed", "duplicate", *["indexed"] * 3]
        assert ledger.finish_run(run, 5).balanced
        assert ledger.begin_run("inbox") != run
    assert len(rows(url, "filings")) == 4


def test_dossier_of_an_earlier_day(ledger: Ledger) -> None:
    ledger.record(ledger.begin_run("inbox"), [read(filing) for filing in PAPERS], extractor="1")
    days = [date(2022, 12, 31), date(2023, 1, 1), date(2023, 5, 1), ON]
    found = [{dossier.debtor.name: dossier for dossier in ledger.dossiers(day)} for day in days]
    assert [len(one) for one in found] == [0, 1, 1, 2]
    assert [one[FIRM].cases[0].status for one in found[1:]] == [
        CaseStatus.NOTIFIED,
        CaseStatus.DORMANT,
        CaseStatus.DORMANT,
    ]
    assert [len(one[FIRM].running) for one in found[1:]] == [1, 0, 1]


def test_only_touched_debtors(ledger: Ledger) -> None:
    run = ledger.begin_run("inbox")
    ledger.record(run, [read(filing) for filing in PAPERS[:3]], extractor="1")
    seen = ledger.revision()
    assert ledger.touched_since(seen) == ()
    ledger.record(run, [read(PAPERS[3])], extractor="1")
    (dossier,) = ledger.dossiers(ON, ledger.touched_since(seen))
    assert dossier.debtor.name == "陈志强"
    seen = ledger.revision()
    ruling = paper("（2024）浙01执他1号", "2024-01-01", "transferred_out", person("陈某"), names=(CASE,))
    ledger.record(run, [read(ruling)], extractor="1")
    touched = {dossier.debtor.name: dossier for dossier in ledger.dossiers(ON, ledger.touched_since(seen))}
    assert touched[FIRM].cases[0].status is CaseStatus.TRANSFERRED_OUT, "a ruling that only names its case"


def test_kins_unite_when_a_later_paper_joins_two(ledger: Ledger) -> None:
    run, old = ledger.begin_run("inbox"), "浙江禾屿塑胶有限公司"
    papers = [
        paper("（2018）浙0109执1号", "2018-01-01", "dormant", debtor(old)),
        paper("（2022）浙0109执1号", "2022-01-01", "filed", debtor(FIRM)),
        paper("（2023）浙0109执1号", "2023-01-01", "filed", debtor(FIRM, former_names=(old,))),
    ]
    ledger.record(run, [read(filing) for filing in papers[:2]], extractor="1")
    assert len(ledger.touched_since(0)) == 2
    ledger.record(run, [read(papers[2])], extractor="1")
    assert len(ledger.touched_since(0)) == 1
    assert [len(dossier.cases) for dossier in ledger.dossiers(ON)] == [3]
    assert [len(dossier.cases) for dossier in ledger.dossiers(date(2022, 6, 1))] == [1, 1]


def test_restored_case_of_a_masked_name_from_the_ledger(ledger: Ledger) -> None:
    papers = [
        paper(CASE, "2023-01-01", "dormant", person("李某")),
        paper("（2024）浙0109执恢3号", "2024-01-01", "resumed", person("李某"), names=(CASE,)),
        paper("（2024）浙0114执3号", "2024-01-01", "notified", person("李某")),
    ]
    ledger.record(ledger.begin_run("inbox"), [read(filing) for filing in papers], extractor="1")
    assert [[case.number for case in dossier.cases] for dossier in ledger.dossiers(ON)] == [
        ["（2024）浙0109执恢3号"],
        ["（2024）浙0114执3号"],
    ]


FIND = [
    ("禾屿", [FIRM]),
    (CODE, [FIRM]),
    (CODE[8:17], [FIRM]),
    ("(2023)浙0109执1号之一", [FIRM]),
    ("784391627-", []),
    ("陈志强", ["陈志强"]),
    ("%", []),
    ("江越银行", []),
    ("（2023）浙0109执999号", []),
]


@pytest.mark.parametrize(("question", "names"), FIND)
def test_find(ledger: Ledger, question: str, names: list[str]) -> None:
    ledger.record(ledger.begin_run("inbox"), [read(filing) for filing in PAPERS], extractor="1")
    assert [dossier.debtor.name for dossier in ledger.find(question, ON)] == names


ASKED_AS_PRINTED = [
    ("78439162-7", ["Café Émile 有限公司"], "an organization code with its dash"),
    ("784391627-", [], "no code"),
    ("café émile", ["Café Émile 有限公司"], "capitals that SQLite does not know"),
    ("caf%", [], "a sign that stands for itself"),
    ("330121640817123", ["陈志强"], "an identity number of 15 digits"),
    ("330106000012345", ["萧山渔具厂"], "a register number of 15 digits"),
    ("E1234-5678", ["李四"], "a passport with its dash"),
    ("[2023]浙0109执7号", ["Café Émile 有限公司"], "a number in other brackets"),
    ("（2023）浙0109执802号", ["连号公司"], "one of the cases under a joint number"),
    ("（2023）浙0109执804号", [], "a number behind the last of them"),
]


@pytest.mark.parametrize(("question", "names", "why"), ASKED_AS_PRINTED)
def test_find_what_is_asked_as_it_is_printed(ledger: Ledger, question: str, names: list[str], why: str) -> None:
    owing = {
        "执7号": debtor("Café Émile 有限公司", id_number="78439162-7"),
        "执8号": person("陈志强", id_number="330121640817123"),
        "执9号": person("李四", id_number="E1234-5678"),
        "执10号": debtor("萧山渔具厂", id_number="330106000012345"),
        "执801-803号": debtor("连号公司"),
    }
    papers = [paper(f"（2023）浙0109{number}", "2023-01-01", "notified", one) for number, one in owing.items()]
    ledger.record(ledger.begin_run("inbox"), [read(filing) for filing in papers], extractor="1")
    assert [dossier.debtor.name for dossier in ledger.find(question, ON)] == names, why


def screening(ledger: Ledger) -> Screening:
    dossier = ledger.find(FIRM, ON)[0]
    finding = Finding(rule="multi_court_series", answer=Answer.MET, because={"zh": "二院三案", "en": "three cases"})
    referral = Referral(
        debtor=dossier.debtor, on=ON, kinds=(), findings=(finding,), tell=("杭州市钱塘区人民法院",), urgency=Urgency.U3
    )
    office = referral.tell[0]
    letter = Letter(id=Letter.id_of(office, referral), office=office, state=LetterState.NEW, on=ON, referral=referral)
    return Screening(dossier=dossier, findings=(finding,), referral=referral, letters=(letter,))


def test_screened_and_owed_are_one_transaction(ledger: Ledger, url: str) -> None:
    ledger.record(ledger.begin_run("inbox"), [read(filing) for filing in PAPERS], extractor="1")
    good = screening(ledger)

    def breaks() -> Iterator[Screening]:
        yield good
        raise RuntimeError("the rule of the next debtor fails")

    with pytest.raises(RuntimeError):
        ledger.save(breaks())
    assert ledger.letters_owed() == ()
    assert rows(url, "findings") == []
    ledger.save([good])
    assert ledger.letters_owed() == good.letters
    assert len(rows(url, "joins")) == 2


def test_saved_twice_is_owed_once_and_keeps_its_revision(ledger: Ledger, url: str) -> None:
    ledger.record(ledger.begin_run("inbox"), [read(filing) for filing in PAPERS], extractor="1")
    one = screening(ledger)
    ledger.save([one])
    tables = ("debtors", "cases", "joins", "findings", "referrals", "letters")
    before = {name: rows(url, name) for name in tables}
    ledger.save([one])
    assert {name: rows(url, name) for name in tables} == before
    assert ledger.mark_sent(one.letters[0].id)
    assert not ledger.mark_sent(one.letters[0].id)
    assert not ledger.mark_sent("unknown")
    ledger.save([one])
    assert ledger.letters_owed() == ()
    assert tuple(record.letter for record in ledger.letter_records(one.dossier.debtor.key)) == one.letters


# before, tonight, what is saved then
ANSWERED = [
    (None, Answer.NOT_MET, [], "what was never otherwise needs no row"),
    (None, Answer.UNKNOWN, [Answer.UNKNOWN], "what the papers leave open is said"),
    (None, Answer.MET, [Answer.MET], "what is met is said"),
    (Answer.MET, Answer.NOT_MET, [Answer.NOT_MET], "what fell is said, with its reason"),
    (Answer.UNKNOWN, Answer.NOT_MET, [Answer.NOT_MET], "so is what was open"),
    (Answer.NOT_MET, Answer.MET, [Answer.MET], "what is met only now"),
]


@pytest.mark.parametrize(("before", "now", "saved", "why"), ANSWERED)
def test_answers_saved(
    ledger: Ledger, url: str, before: Answer | None, now: Answer, saved: list[Answer], why: str
) -> None:
    ledger.record(ledger.begin_run("inbox"), [read(filing) for filing in PAPERS], extractor="1")
    dossier = ledger.find(FIRM, ON)[0]
    for answer in filter(None, (before, now)):
        finding = Finding(rule="multi_court_series", answer=answer, because={"zh": answer, "en": answer})
        ledger.save([Screening(dossier=dossier, findings=(finding,))])
    assert [answer for (answer,) in rows(url, "findings", "answer")] == saved, why


def test_what_was_not_screened_before_a_crash_is_screened_later(ledger: Ledger) -> None:
    run = ledger.begin_run("inbox")
    ledger.record(run, [read(filing) for filing in PAPERS[:3]], extractor="1")
    began = ledger.revision()
    ledger.record(run, [read(PAPERS[3])], extractor="1")
    one = screening(ledger)
    ledger.save([one])
    assert ledger.screened() == 0
    ledger.end_screening(({one.dossier.debtor.key}, ()), ON, 1, began=began)
    assert ledger.screened() == began
    (left,) = ledger.dossiers(ON, ledger.touched_since(ledger.screened()))
    assert left.debtor.name == "陈志强", "it came in while the screening ran"


def test_pages_keep_every_offset(ledger: Ledger) -> None:
    ledger.record(ledger.begin_run("inbox"), [read(PAPERS[0])], extractor="1")
    (page,) = ledger.pages(PAPERS[0].sha256)
    assert page.text == "本院\ufffd裁定"
    assert ledger.pages("0" * 64) == ()


UNAVAILABLE = [
    ("nonsense", "the given URL"),
    ("postgresql://zhipo:se@db:cret/zhipo", "the given URL"),
    ("postgresql+nodriver://zhipo:secret@db/zhipo", "the given URL"),
    ("postgresql://zhipo:secret@127.0.0.1:1/zhipo", "postgresql+psycopg://zhipo:***@127.0.0.1:1/zhipo"),
    ("sqlite:////proc/nowhere/zhipo.db", "sqlite:////proc/nowhere/zhipo.db"),
    ("sqlite:////proc/nowhere/zhipo.db?timeout=soon", "could not convert string to float: 'soon'"),
    ("postgresql://zhipo:secret@127.0.0.1:1/zhipo?colour=red", 'invalid connection option "colour"'),
]


@pytest.mark.parametrize(("where", "shown"), UNAVAILABLE)
def test_an_unavailable_ledger_says_where_without_password(where: str, shown: str) -> None:
    with pytest.raises(LedgerUnavailableError) as caught:
        Ledger.open(where)
    assert "secret" not in str(caught.value)
    assert shown in str(caught.value) or "***@db" in str(caught.value)


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "zhipo.db").write_text("not a database, but long enough to be looked at" * 50)
    with pytest.raises(LedgerUnavailableError, match="not a database"):
        Ledger.open(f"sqlite:///{tmp_path}/zhipo.db")
