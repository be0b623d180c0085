"""ZHIPO_MASK_NAMES where papers leave the house: index, letters with all they enclose; the ledger keeps the names."""

import email
import re
from datetime import date
from email import policy
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile, is_zipfile

import pytest
from alerts_cases import night
from ledger_cases import CODE, FIRM, applicant, debtor, paper, person, read, words

from flows.debtors.deadlines import show_deadlines
from flows.index.keeping import entries
from flows.letters.mailing import send_letters
from flows.letters.owed import owe_letters
from flows.night.report import write_report
from flows.settings import Settings
from ledger import Ledger
from models import Page, Reading, Seizure, SeizureAct, Signal, SignalKind
from search import INDICES

ON = date(2024, 6, 1)
DEBTOR, APPLICANT, HEAD = "陆青禾", "顾明远", "沈知秋"
TEXT = f"申请执行人：{APPLICANT}。\n被执行人：{DEBTOR}。\n法定代表人：{HEAD}。\n終結本次執行程序。"


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    """Many running cases of a person in three courts."""
    opened = Ledger.open(f"sqlite:///{tmp_path / 'zhipo.db'}")
    run = opened.begin_run("inbox")
    batch = []
    for number in [f"（2024）浙{court}执{serial}号" for court in ("0109", "0114", "0106") for serial in range(11, 17)]:
        people = (
            person(DEBTOR, id_number="330121197603152210"),
            person(APPLICANT, "申请执行人"),
            applicant(representative=HEAD),
        )
        said = {"status": words(f"被执行人{DEBTOR}，终结本次执行程序")}
        filing = paper(number, "2024-03-01", "notified", *people, evidence=said)
        verdict, _ = read(filing)
        batch.append((verdict, Reading(filing=filing, pages=(Page(number=1, text=TEXT, reader="text"),))))
    opened.record(run, batch, extractor="1")
    opened.finish_run(run, len(batch))
    return opened


def named(text: str) -> set[str]:
    return {name for name in (DEBTOR, APPLICANT, HEAD) if name in text}


@pytest.mark.parametrize(("places", "hides"), [("index", True), ("report letters", False), ("", False)])
def test_the_index(ledger: Ledger, monkeypatch: pytest.MonkeyPatch, places: str, hides: bool) -> None:
    monkeypatch.setenv("ZHIPO_MASK_NAMES", places)
    owe_letters(ledger, ON)
    found = {alias: str(list(entries(ledger, alias, 0, ledger.revision()))) for alias in INDICES}
    assert "陆某" in found["zhipo-debtors"] if hides else DEBTOR in found["zhipo-debtors"]
    assert named("".join(found.values())) == (set() if hides else {DEBTOR, APPLICANT, HEAD})


def test_a_name_that_stands_only_in_what_a_restored_case_goes_on_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ZHIPO_MASK_NAMES", "index")
    found = words(f"被执行人{FIRM}、{DEBTOR}名下无可供执行的财产，终结本次执行程序")
    none = (Signal(kind=SignalKind.NO_ASSETS_FOUND, evidence=found),)
    owing, old = debtor(FIRM, id_number=CODE), "（2022）浙0109执7号"
    sides = applicant(), owing, person(DEBTOR)
    papers = [
        paper(old, "2022-03-01", "dormant", *sides, evidence={"status": found}, signals=none),
        paper("（2023）浙0109执恢8号", "2023-03-01", "resumed", applicant(), owing, names=(old,)),
    ]
    with Ledger.open(f"sqlite:///{tmp_path / 'zhipo.db'}") as ledger:
        ledger.record(ledger.begin_run("inbox"), [read(one) for one in papers], extractor="1")
        owe_letters(ledger, ON)
        said = str(list(entries(ledger, "zhipo-debtors", 0, ledger.revision())))
    assert "陆某名下无可供执行的财产" in said
    assert named(said) == set()


def parts(message: email.message.EmailMessage) -> str:
    """Every header and text of an e-mail, those inside the documents that it encloses too."""
    found = [str(message[name]) for name in message.keys()]  # noqa: SIM118  # a message yields no names by itself
    for part in message.walk():
        content = part.get_payload(decode=True) or b""
        if is_zipfile(BytesIO(content)):
            with ZipFile(BytesIO(content)) as document:
                found += [
                    re.sub(r"<[^>]+>", "", document.read(name).decode("utf-8", "replace"))
                    for name in document.namelist()
                ]
        found += [content.decode("utf-8", "replace"), part.get_filename() or ""]
    return "\n".join(found)


@pytest.mark.parametrize(("places", "hides"), [("letters", True), ("index, report", False)])
def test_the_letters_and_all_they_enclose(ledger: Ledger, tmp_path: Path, places: str, hides: bool) -> None:
    settings = Settings(var=tmp_path / "var", mask_names=places)
    flagged, _ = owe_letters(ledger, ON)
    send_letters(ledger, flagged, settings, ON)
    written = sorted((tmp_path / "var" / "outbox").iterdir())
    assert written, "a person with dormant cases in several courts is written about"
    for path in written:
        message = email.message_from_bytes(path.read_bytes(), policy=policy.default)
        said = path.name + parts(message)
        assert named(said) == (set() if hides else named(said) | {DEBTOR}), path.name
        assert "陆某" in said or not hides
    assert DEBTOR in {letter.referral.debtor.name for letter in ledger.letters_owed()}, "the ledger keeps the name"


THING = f"被申请人{FIRM}、{DEBTOR}（护照H0301234567）共有的位于某路9号的房屋"


@pytest.mark.parametrize(("places", "hides"), [("report", True), ("", False)])
def test_what_runs_out_for_a_debtor_who_is_not_flagged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], places: str, hides: bool
) -> None:
    settings = Settings(var=tmp_path / "var", mask_names=places)
    settings.var.mkdir()
    held = Seizure(act=SeizureAct.SEIZE, what=THING, evidence=words(f"查封{THING}"), owner=FIRM, until=date(2024, 6, 9))
    both = debtor(FIRM, id_number=CODE), person(DEBTOR, id_number="H0301234567")
    filing = paper("（2021）浙0109财保5号", "2021-06-10", "controlled", *both, seizures=(held,))
    with Ledger.open(f"sqlite:///{settings.var / 'zhipo.db'}") as ledger:
        ledger.record(ledger.begin_run("inbox"), [read(filing)], extractor="1")
        flagged, near = owe_letters(ledger, ON)
        assert (flagged, len(near)) == ([], 1)
        page = write_report(night(deadlines=tuple(near)), settings, ledger).read_text("utf-8")
        indexed = str(list(entries(ledger, "zhipo-debtors", 0, ledger.revision())))
    assert named(page) == (set() if hides else {DEBTOR})
    assert FIRM in page
    assert "H0301234567" not in page + indexed, "a number that the mask does not know by its form"
    assert "H0*******67" in page
    assert "H0*******67" in indexed
    monkeypatch.setenv("ZHIPO_VAR", str(settings.var))
    for as_json in (True, False):
        assert show_deadlines("30d", ON, as_json=as_json) == 0
    said = "".join(capsys.readouterr().out.split())
    assert "H0*******67" in said
    assert "H0301234567" not in said


@pytest.mark.parametrize("places", ["everywhere", "index;report", "indexreport", "index,"])
def test_a_place_that_is_none_is_refused(places: str) -> None:
    with pytest.raises(ValueError, match="mask_names"):
        Settings(mask_names=places)
