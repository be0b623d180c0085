"""`zhipo quarantine`, `zhipo replay` and `zhipo doctor --archive` as a person runs them."""

import json
import shutil
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import odd_pdfs
import pytest
from conftest import SAMPLES
from rich.console import Console
from typer.testing import CliRunner, Result

from extractors import VERSION
from flows.cli import app
from flows.intake import booking
from ledger import Ledger

Run = Callable[..., Result]
PAPER = min((SAMPLES / "05-shandong-mutual-debts").glob("*.pdf"))


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """`zhipo` with these words over a ledger of one paper and two files set aside; nothing is read in children."""
    monkeypatch.setenv("ZHIPO_VAR", str(tmp_path / "var"))
    monkeypatch.setenv("ZHIPO_WORKERS", "0")
    for module in ("intake.quarantine", "intake.replay", "doctor.of_the_archive", "intake.ingest"):
        monkeypatch.setattr(f"flows.{module}.out", Console(width=300))
    inbox = tmp_path / "inbox" / "2023"
    inbox.mkdir(parents=True)
    shutil.copy(PAPER, inbox / "paper.pdf")
    (inbox / "closed.pdf").write_bytes(odd_pdfs.encrypted())
    (inbox / "notice.txt").write_text("会议通知。" * 20, "utf-8")
    shutil.copy(PAPER, inbox / "large.pdf")
    with (inbox / "large.pdf").open("ab") as large:
        large.write(b"\0" * 1_100_000)
    monkeypatch.setenv("ZHIPO_FILE_SIZE_MB", "1")
    words = CliRunner()
    first = words.invoke(app, ["ingest", str(tmp_path / "inbox")])
    assert "in 4 = 1 indexed + 0 duplicate + 3 quarantined" in first.output
    return lambda *asked: words.invoke(app, list(asked))


def aside(run: Run) -> dict[str, dict[str, str]]:
    listed = run("quarantine", "list", "--json")
    assert listed.exit_code == 0, listed.output
    return {one["file"]: one for one in json.loads(listed.stdout)}


def test_list_and_show_say_why_where_and_what_to_do(run: Run, tmp_path: Path) -> None:
    files = aside(run)
    assert {name: one["reason"] for name, one in files.items()} == {
        "2023/closed.pdf": "encrypted",
        "2023/large.pdf": "too_large",
        "2023/notice.txt": "not_a_court_document",
    }
    assert all(one["to do"] for one in files.values())
    assert files["2023/large.pdf"]["archived"] is None
    assert Path(files["2023/closed.pdf"]["archived"]).read_bytes() == (tmp_path / "inbox/2023/closed.pdf").read_bytes()
    for asked in ("2023/closed.pdf", "closed.pdf", files["2023/closed.pdf"]["id"][:8]):
        shown = run("quarantine", "show", asked)
        assert (shown.exit_code, "encrypted" in shown.stdout) == (0, True)
    assert "3 files set aside" in run("quarantine", "list").stdout
    assert run("quarantine", "show", "nothing.pdf").exit_code == 1


def test_release_needs_a_reason_and_ends_the_attention(run: Run) -> None:
    assert run("quarantine", "release", "notice.txt", "--because", " ").exit_code == 2
    done = run("quarantine", "release", "notice.txt", "--because", "会议通知", "--by", "analyst")
    assert (done.exit_code, "released by analyst" in done.stdout) == (0, True)
    assert "2023/notice.txt" not in aside(run)
    assert run("quarantine", "release", "notice.txt", "--because", "again", "--by", "x").exit_code == 1


def test_replay_reads_from_the_archive_with_todays_limits(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.rmtree(tmp_path / "inbox")
    still = run("quarantine", "replay", "closed.pdf")
    assert (still.exit_code, "0 changed, 1 as before" in still.stdout) == (0, True), still.output
    assert "2023/closed.pdf" in aside(run)
    assert run("quarantine", "replay").exit_code == 2, "nothing said"
    assert run("quarantine", "replay", "--reason", "too_large").exit_code == 1, "it is not archived"
    monkeypatch.setattr("extractors.paper.court_paper._LEAST", 1000)
    read = run("quarantine", "replay", "--reason", "not_a_court_document")
    assert (read.exit_code, "changed: 2023/notice.txt" in read.stdout) == (0, True), read.output
    assert set(aside(run)) == {"2023/closed.pdf", "2023/large.pdf"}


def test_replay_of_what_an_older_version_read(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    newer = str(int(VERSION) + 1)
    again = run("replay", "--older-than", newer)
    assert again.exit_code == 1, "the large file is not archived"
    assert "0 changed" in again.stdout
    monkeypatch.setattr(booking, "VERSION", newer)
    assert "read again 3: 0 changed" in run("replay", "--older-than", newer).stdout
    with Ledger.open(f"sqlite:///{tmp_path}/var/zhipo.db") as ledger:
        assert ledger.read_before(newer) == ()
    assert "read again 0" in run("replay", "--older-than", newer).stdout


def test_a_copy_that_is_damaged_is_named_and_the_others_are_read_again(run: Run, tmp_path: Path) -> None:
    newer = str(int(VERSION) + 1)
    (place,) = (tmp_path / "var/archive").glob(f"??/{sha256(PAPER.read_bytes()).hexdigest()}.pdf")
    place.chmod(0o640)
    place.write_bytes(PAPER.read_bytes()[:-1000])
    again = run("replay", "--older-than", newer)
    assert again.exit_code == 1
    assert f"2023/paper.pdf: damaged in the archive: delete {place}" in again.output.replace("\n", "")
    assert "read again 2: 0 changed, 2 as before, 2 not archived" in again.stdout, "the large file is not there either"
    place.unlink()
    assert run("ingest", str(tmp_path / "inbox")).exit_code == 0
    assert "read again 3: 0 changed" in run("replay", "--older-than", newer).stdout


def test_the_archive_is_held_against_its_hashes_and_the_ledger(run: Run, tmp_path: Path) -> None:
    assert run("doctor", "--archive").exit_code == 0
    one, other, third = sorted((tmp_path / "var/archive").glob("??/*"))
    one.chmod(0o640)
    one.write_bytes(b"other bytes")
    other.unlink()
    (third.parent / f"{'0' * 64}.pdf").write_bytes(b"")
    found = run("doctor", "--archive")
    assert found.exit_code == 1
    assert f"damaged: {one.stem}" in found.stdout
    assert f"missing: {other.stem}" in found.stdout
    assert f"damaged: {'0' * 64}" in found.stdout
    one.unlink()
    (third.parent / f"{'0' * 64}.pdf").unlink()
    assert run("ingest", str(tmp_path / "inbox")).exit_code == 0
    assert run("doctor", "--archive").exit_code == 0, "the next night copies what is missing"
