"""`zhipo debtor` as a person runs it: what it shows, what it hides, and a person's word on who is the same debtor."""

import json
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from ledger_cases import CODE, FIRM, applicant, debtor, paper, party, person, read, words
from rich.console import Console
from typer.testing import CliRunner, Result

from flows.cli import app
from ledger import Ledger
from models import Amount, AmountRole, EntityKind, Filing, Money, Seizure, SeizureAct, Signal, SignalKind

ON = ("--on", "2024-06-01")
ONE, TWO, THREE = "（2023）浙0109执1号", "（2023）浙0114执2号", "（2023）川0104执3号"
SLIP, BRANCH = "浙江禾屿高分子材料股份有限责任公司", f"{FIRM}宁波分公司"
IDENTITY, PASSPORT = "330121196408171235", "E12345608"
Run = Callable[..., Result]


def amount(role: AmountRole, units: int, file: str) -> Amount:
    return Amount(money=Money.of(units), role=role, evidence=words(f"{units}元", file))


LAND = Seizure(
    act=SeizureAct.SEIZE,
    what="土地使用权",
    evidence=words("查封土地使用权"),
    since=date(2023, 1, 1),
    until=date(2026, 1, 1),
)
PAPERS = (
    paper(
        ONE,
        "2023-01-01",
        "controlled",
        seizures=(LAND,),
        amounts=(amount(AmountRole.CLAIM, 1200, "one.pdf"), amount(AmountRole.PRINCIPAL, 1000, "one.pdf")),
    ),
    paper(
        TWO,
        "2023-02-01",
        "dormant",
        applicant("丙"),
        debtor(),
        person("陈志强", id_number=IDENTITY, fields={"id_number": words(IDENTITY)}),
        amounts=(amount(AmountRole.CLAIM, 300, "two.pdf"), amount(AmountRole.OUTSTANDING, 250, "two.pdf")),
    ),
    paper(THREE, "2023-03-01", "notified", debtor(SLIP)),
    paper("（2023）浙0206执4号", "2023-04-01", "notified", debtor(BRANCH, entity=EntityKind.BRANCH)),
    paper(
        "（2023）浙0206执5号",
        "2023-05-01",
        "notified",
        person("陈志强", id_number=IDENTITY.replace("0", "O"), fields={"id_number": words(IDENTITY.replace("0", "O"))}),
    ),
    paper("（2023）浙0206执6号", "2023-05-02", "notified", person("JOHN MILLER", id_number=PASSPORT, fields={})),
    paper("（2023）浙0206执7号", "2023-05-03", "notified", party("禾屿小店", "被执行人", id_number=IDENTITY)),
)


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """`zhipo debtor` with these words, over a ledger with the papers above."""
    monkeypatch.setenv("ZHIPO_VAR", str(tmp_path))
    monkeypatch.setattr("flows.debtors.debtor.out", Console(width=200))
    record(tmp_path, *PAPERS)
    return lambda *asked: CliRunner().invoke(app, ["debtor", *asked, *ON])


def record(var: Path, *papers: Filing) -> None:
    """One more night with these papers."""
    with Ledger.open(f"sqlite:///{var}/zhipo.db") as ledger:
        night = ledger.begin_run("inbox")
        ledger.record(night, [read(filing) for filing in papers], extractor="1")
        ledger.finish_run(night, len(papers))


def told(run: Run, *asked: str) -> list[dict[str, Any]]:
    """The same as JSON."""
    result = run(*asked, "--json")
    assert result.exit_code == 0, result.output
    found: list[dict[str, Any]] = json.loads(result.stdout)
    return found


def cases(run: Run, asked: str) -> list[set[str]]:
    """The cases of each debtor found."""
    return [{case["case_number"] for case in one["cases"]} for one in told(run, asked)]


def test_it_shows_cases_sums_timeline_neighbours_and_every_rule(run: Run) -> None:
    page = run(ONE).stdout
    for shown in (FIRM, CODE, ONE, TWO, "1,500.00 CNY", "“1200元” one.pdf p. 1", "until 2026-01-01", "seize"):
        assert shown in page, shown
    assert "1,000.00" not in page, "a principal is no claim"
    assert "perhaps the same" in page
    assert SLIP in page
    assert "has branch" in page
    assert BRANCH in page
    assert len(re.findall(r"^  (?:met|not met|unknown) ", page, re.MULTILINE)) == 22


def test_json_says_the_same(run: Run) -> None:
    (one,) = told(run, ONE)
    assert one["sums"]["claim"]["sums"] == [{"value": "1500", "currency": "CNY"}]
    assert [found["quote"] for found in one["sums"]["claim"]["evidence"]] == ["1200元", "300元"]
    assert (one["sums"]["realised"]["sums"], one["sums"]["outstanding"]["known"]) == ([], 1)
    assert [case["joined_by"] for case in one["cases"]] == ["registered_name"] * 2
    assert [(entry["day"], entry["status"]) for entry in one["timeline"]] == [
        ("2023-01-01", "controlled"),
        ("2023-02-01", "dormant"),
    ]
    assert one["timeline"][0]["acts"][0]["until"] == "2026-01-01"
    assert [(link["name"], len(link["evidence"])) for link in one["possible"]] == [(SLIP, 2)]
    assert [(link["kind"], link["name"]) for link in one["links"]] == [("has_branch", BRANCH)]
    assert len(one["findings"]) == 22
    assert one["decisions"] == []


SEATS = [
    ("杭州市萧山区北干街道1号", "浙江省杭州市中级人民法院", False, "the intermediate court of the seat"),
    ("上海市静安区南京西路2号", "上海市第三中级人民法院", True, "a city with a central bankruptcy court"),
    ("临江街道2号", None, False, "the address does not tell the seat"),
]


@pytest.mark.parametrize(("seat", "court", "central", "why"), SEATS)
def test_the_bankruptcy_court_of_the_seat_is_named(
    run: Run, tmp_path: Path, seat: str, court: str | None, central: bool, why: str
) -> None:
    found_nothing = Signal(kind=SignalKind.NO_ASSETS_FOUND, evidence=words("未发现可供执行的财产"))
    number = "（2023）浙0109执90号"
    owing = debtor("杭州雁渚五金有限公司", address=seat, fields={"address": words(seat)})
    record(tmp_path, paper(number, "2023-09-01", "dormant", owing, applicant("丁"), signals=(found_nothing,)))
    (one,) = told(run, number)
    assert "bankruptcy_transfer" in one["referral"]["kinds"]
    shown = one["bankruptcy_court"]
    assert (shown and (shown["court"], shown["central"])) == (court and (court, central)), why
    page = run(number).stdout
    assert (f"bankruptcy {court}" if court else "candidate") in page, why
    assert ("over the seat" in page) is bool(court), why


def test_without_a_transfer_no_bankruptcy_court_is_named(run: Run) -> None:
    assert told(run, THREE)[0]["bankruptcy_court"] is None
    assert "over the seat" not in run(THREE).stdout


@pytest.mark.parametrize("more", [(), ("--json",), ("--full",)])
@pytest.mark.parametrize("asked", ["陈志强", "JOHN MILLER", "禾屿小店", FIRM, IDENTITY])
def test_no_number_of_a_person_leaves_the_ledger(run: Run, asked: str, more: tuple[str, ...]) -> None:
    result = run(asked, *more)
    assert result.exit_code == 0
    for number in (IDENTITY, IDENTITY.replace("0", "O"), PASSPORT):
        assert number not in result.output.replace("\n", ""), asked


def test_a_slip_in_a_persons_number_is_offered_with_its_words_hidden(run: Run) -> None:
    offered = [link for one in told(run, "陈志强") for link in one["possible"]]
    assert {link["name"] for link in offered} >= {"陈志强"}
    quotes = [found["quote"] for link in offered for found in link["evidence"] if found["quote"][0].isdigit()]
    assert quotes
    assert all("*" in quote for quote in quotes)


def test_split_is_kept_through_a_later_night_and_undone(run: Run, tmp_path: Path) -> None:
    kept = run(FIRM, "--split", TWO, "--because", "公章不同", "--by", "analyst")
    assert kept.exit_code == 0
    assert "kept as decision 1 by analyst" in kept.stdout
    assert cases(run, FIRM)[:2] == [{ONE}, {TWO}]
    record(tmp_path, paper("（2024）浙0109执8号", "2024-01-01", "filed"))
    assert cases(run, FIRM)[:2] == [{ONE, "（2024）浙0109执8号"}, {TWO}]
    apart = told(run, TWO)[0]
    assert (apart["cases"][0]["joined_by"], apart["cases"][0]["joined_because"]) == ("by_hand", "公章不同")
    assert "公章不同" in run(TWO).stdout
    assert run(FIRM, "--undo", "1", "--because", "已核对", "--by", "chief").exit_code == 0
    assert cases(run, FIRM)[0] == {ONE, TWO, "（2024）浙0109执8号"}
    assert run(FIRM, "--undo", "1", "--because", "again").exit_code == 1


def test_join_by_case_number_and_by_key(run: Run) -> None:
    assert run(ONE, "--join", THREE, "--because", "统一社会信用代码一致", "--by", "analyst").exit_code == 0
    assert cases(run, ONE) == [{ONE, TWO, THREE}]
    key = told(run, PASSPORT)[0]["key"]
    assert run("禾屿小店", "--join", key, "--because", "经营者", "--by", "analyst").exit_code == 0
    assert sorted(map(len, cases(run, "禾屿小店"))) == [2]


WRONG = [
    ((FIRM, "--split", TWO), 2, "--because", "no reason"),
    ((FIRM, "--split", TWO, "--because", " "), 2, "--because", "an empty reason"),
    ((FIRM, "--split", TWO, "--join", THREE, "--because", "x"), 2, "at a time", "two decisions at once"),
    ((FIRM, "--because", "x"), 2, "at a time", "a reason for nothing"),
    ((FIRM, "--split", THREE, "--because", "x"), 1, "is no case of", "another's case"),
    ((THREE, "--split", THREE, "--because", "x"), 1, "no other case", "its only case"),
    ((FIRM, "--join", "无此公司", "--because", "x"), 1, "no debtor named", "nobody"),
    ((THREE, "--join", "禾屿", "--because", "x"), 1, "by its key", "several answer"),
    (("无此公司",), 1, "no debtor named", "nobody to show"),
]


@pytest.mark.parametrize(("asked", "status", "said", "why"), WRONG)
def test_what_is_not_understood_is_said_in_one_line(
    run: Run, asked: tuple[str, ...], status: int, said: str, why: str
) -> None:
    result = run(*asked)
    assert (result.exit_code, said in result.stderr.replace("\n", " ")) == (status, True), (why, result.output)


def test_without_a_name_the_machine_cannot_say_who_decides(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def nameless() -> str:
        raise KeyError

    monkeypatch.setattr("flows.terminal.speaker.getuser", nameless)
    result = run(FIRM, "--split", TWO, "--because", "x")
    assert (result.exit_code, "--by" in result.stderr) == (2, True)
