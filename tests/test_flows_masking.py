"""No number of a person leaves by the name of a file, whatever shows it."""

import json
import shutil
from collections.abc import Callable
from io import StringIO
from pathlib import Path

import odd_pdfs
import pytest
from alerts_cases import IDENTITY, firm_flag, night, person_flag, words_of
from conftest import SAMPLES
from rich.columns import Columns
from rich.panel import Panel
from rich.table import Table
from rich.text import Text
from typer.testing import CliRunner, Result

from flows.cli import app
from flows.debtors.screening_json import debtor_json, evidence_json
from flows.night.artifacts import night_table
from flows.terminal.console import Terminal
from models import QuarantineReason, Verdict, VerdictKind
from models.identity_places import person_places

FILE = f"张三{IDENTITY}.pdf"
HIDDEN = f"李四{IDENTITY[:6]}\u200b{IDENTITY[6:]}.pdf"  # kept as \u200b in words
PAPER = min((SAMPLES / "05-shandong-mutual-debts").glob("*.pdf"))


def _table(cell: object, **column: object) -> Table:
    table = Table(title="files")
    table.add_column(**{"header": "file", **column})
    table.add_row(cell)
    return table


@pytest.mark.parametrize(
    ("shown", "why"),
    [
        (FILE, "plain"),
        (f"[bold]{IDENTITY[:6]}[/]{IDENTITY[6:]}", "parted by markup"),
        (Text(FILE, style="red"), "rich text"),
        (_table(FILE), "a cell"),
        (_table(Text(FILE)), "a cell of rich text"),
        (_table(FILE, width=8, overflow="fold"), "a narrow cell"),
        (_table("x", header=FILE), "a heading"),
        (Table("file", title=FILE), "a title"),
        (Panel(_table(FILE), title=FILE), "a panel"),
        (Columns([FILE, "x"]), "columns"),
    ],
)
def test_the_terminal_masks_wherever_a_text_stands(shown: object, why: str) -> None:
    held = StringIO()
    Terminal(file=held, width=60).print(shown)
    digits = "".join(sign for sign in held.getvalue() if sign.isdigit() or sign == "*")
    assert IDENTITY not in digits, why


def test_a_masked_text_keeps_its_colours() -> None:
    held = StringIO()
    shown = Text(f"{IDENTITY} ", style="red").append("ours", style="green")
    Terminal(file=held, force_terminal=True, color_system="standard", width=60).print(shown)
    assert held.getvalue() == "\x1b[31m330121********2210 \x1b[0m\x1b[32mours\x1b[0m\n"


@pytest.mark.parametrize("file", [FILE, HIDDEN, HIDDEN.replace("\u200b", r"\u200b")])
def test_prefects_page(file: str) -> None:
    aside = Verdict(
        file=file, sha256="ab" * 32, kind=VerdictKind.QUARANTINED, reason=QuarantineReason.DAMAGED, detail=f"{file}: no"
    )
    told = night_table(night(set_aside=(aside,), troubles=(f"{file}: lost",)))
    assert told.count("330121\\*\\*\\*\\*\\*\\*\\*\\*2210.pdf") == 3
    assert "| abababababab |" in told, "a hash is not masked"


def test_json_of_a_screening() -> None:
    flag = firm_flag()
    named = flag.dossier.debtor.model_copy(update={"name": f"张三{IDENTITY}", "other_names": (f"张{IDENTITY}",)})
    told = debtor_json(
        flag.model_copy(update={"dossier": flag.dossier.model_copy(update={"debtor": named})}), every=True
    )
    assert (told["name"], told["other_names"]) == ("张三330121********2210", ["张330121********2210"])
    assert evidence_json(words_of(FILE, "云岫"))["file"] == "张三330121********2210.pdf"
    assert evidence_json(words_of("裁定330121.pdf", "云岫"))["file"] == "裁定330121.pdf", "no number"


def test_json_of_a_screening_hides_a_passport_too() -> None:
    flag = person_flag(number="H0301234567")
    finding = firm_flag().findings[0].model_copy(update={"evidence": (words_of("a.pdf", "通行证号H0301 234567，"),)})
    told = debtor_json(flag.model_copy(update={"findings": (finding,)}), every=True)
    assert told["findings"][0]["evidence"][0]["quote"] == "通行证号H0*******67，"
    assert told["id_number"] == "H0*******67"


Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """`zhipo` with these words over a ledger of a paper and a file set aside, each named by a person's number."""
    monkeypatch.setenv("ZHIPO_VAR", str(tmp_path / "var"))
    monkeypatch.setenv("ZHIPO_WORKERS", "0")
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    shutil.copy(PAPER, inbox / HIDDEN)
    (inbox / FILE).write_bytes(odd_pdfs.encrypted())
    words = CliRunner()
    first = words.invoke(app, ["ingest", str(inbox)])
    assert "in 2 = 1 indexed + 0 duplicate + 1 quarantined" in first.output
    assert not list(person_places(first.output))
    return lambda *asked: words.invoke(app, list(asked))


@pytest.mark.parametrize(
    "asked",
    [
        ("quarantine", "list"),
        ("quarantine", "list", "--json"),
        ("search", "--from", "2000-01-01"),
        ("search", "--from", "2000-01-01", "--csv"),
        ("search", "--from", "2000-01-01", "--json"),
    ],
    ids=" ".join,
)
def test_commands(run: Run, asked: tuple[str, ...]) -> None:
    said = run(*asked)
    assert said.exit_code == 0, said.output
    assert "****" in said.output
    assert not list(person_places(said.output))


def test_the_file_of_a_screening(run: Run, tmp_path: Path) -> None:
    assert run("screen", "--on", "2024-06-01", "--all", "--json", str(tmp_path / "screen.json")).exit_code == 0
    said = (tmp_path / "screen.json").read_text("utf-8")
    assert json.loads(said)["debtors"]
    assert "330121********2210.pdf" in said
    assert not list(person_places(said))
