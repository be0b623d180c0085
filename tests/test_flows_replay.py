"""A replay whatever happens to it: killed, overtaken, a paper at which the program fails, files of one name."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console
from typer.testing import CliRunner

from flows.cli import app
from flows.intake import booking
from flows.intake.replay import _Copy, _nights
from ledger import Ledger, Turn
from models import Reading, Verdict

PAPER = "某市某区人民法院\n执行裁定书\n（2024）浙0109执{}号\n被执行人：周远。\n裁定如下：\n终结本次执行程序。\n"
NEWER = str(int(booking.VERSION) + 1)
KILLED = """
import os, signal, sys
from flows.intake import booking
from flows.intake.quarantine import replay_older
from ledger import Ledger
booking.VERSION, left = sys.argv[1], [int(sys.argv[2])]
def mortal(verb):
    def dying(*told, **more):
        if not left[0]:
            os.kill(os.getpid(), signal.SIGKILL)
        left[0] -= 1
        return verb(*told, **more)
    return dying
Ledger.rerecord, Ledger.finish_run = mortal(Ledger.rerecord), mortal(Ledger.finish_run)
replay_older(booking.VERSION)
"""


@pytest.fixture
def inboxes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """Two folders, each with its 001.txt; the second has a notice too, which is set aside."""
    one, other = tmp_path / "one", tmp_path / "other"
    for serial, folder in enumerate((one, other)):
        folder.mkdir()
        (folder / "001.txt").write_text(PAPER.format(serial), "utf-8")
    (other / "notice.txt").write_text("会议通知。" * 20, "utf-8")
    for name, value in {"WORKERS": "0", "BATCH_SIZE": "1"}.items():
        monkeypatch.setenv(f"ZHIPO_{name}", value)
    for module in ("intake.replay", "intake.quarantine", "intake.ingest"):
        monkeypatch.setattr(f"flows.{module}.out", Console(width=300))
    return one, other


def taken_in(var: Path, monkeypatch: pytest.MonkeyPatch, *inboxes: Path) -> str:
    """The ledger of a fresh folder that took the inboxes in, one after another."""
    monkeypatch.setenv("ZHIPO_VAR", str(var))
    for inbox in inboxes:
        assert CliRunner().invoke(app, ["ingest", str(inbox)]).exit_code == 0
    return f"sqlite:///{var}/zhipo.db"


def replayed(*words: str) -> tuple[int, str]:
    done = CliRunner().invoke(app, list(words))
    return done.exit_code, done.output


def test_files_of_one_name_and_names_of_one_file_are_all_accounted_for(
    inboxes: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = taken_in(tmp_path / "var", monkeypatch, *inboxes)
    monkeypatch.setattr(booking, "VERSION", NEWER)
    code, text = replayed("replay", "--older-than", NEWER)
    assert (code, "read again 3: 0 changed, 3 as before, 0 not archived" in text) == (0, True), text
    assert "in 3 = 2 indexed + 0 duplicate + 1 quarantined" in text, text
    with Ledger.open(url) as ledger:  # as two tries of one night may book it
        run, (aside,) = ledger.begin_run("/srv/inbox"), ledger.quarantined()
        twice = [(aside.model_copy(update={"file": name}), None) for name in ("a.txt", "b.txt")]
        ledger.record(run, twice, extractor=NEWER)
    monkeypatch.setattr("extractors.paper.court_paper._LEAST", 1000)
    code, text = replayed("quarantine", "replay", "--all")
    assert (code, "in 2 = 1 indexed + 1 duplicate + 0 quarantined" in text) == (0, True), text
    with Ledger.open(url) as ledger:
        assert (ledger.quarantined(), ledger.read_before(NEWER)) == ((), ())


def test_killed_anywhere_it_ends_like_one_that_was_not(
    inboxes: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = []
    for lives in (99, 0, 1, 2, 3, 4):  # three papers, and the ends of two replays
        url = taken_in(tmp_path / f"var-{lives}", monkeypatch, *inboxes)
        for last in (lives, 99):
            words = [sys.executable, "-c", KILLED, NEWER, str(last)]
            done = subprocess.run(words, env=dict(os.environ), capture_output=True, check=False)
            assert done.returncode == (0 if last == 99 else -signal.SIGKILL), done.stderr
            if last == 99:
                break
        with Ledger.open(url) as ledger:
            left.append(list(ledger.canonical()))
            assert ledger.read_before(NEWER) == ()
    assert all(one == left[0] for one in left)


def test_a_paper_at_which_the_program_fails_stays_as_it_was_and_takes_no_other_with_it(
    inboxes: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copy(inboxes[1] / "001.txt", inboxes[0] / "002.txt")
    url, really = taken_in(tmp_path / "var", monkeypatch, inboxes[0]), Ledger.rerecord
    monkeypatch.setenv("ZHIPO_BATCH_SIZE", "10")
    monkeypatch.setattr(booking, "VERSION", NEWER)

    def failing(ledger: Ledger, run: int, batch: Sequence[tuple[Verdict, Reading | None]], **more: Any) -> Any:
        if any(told.file == "001.txt" and reading for told, reading in batch):
            raise KeyError
        return really(ledger, run, batch, **more)

    monkeypatch.setattr(Ledger, "rerecord", failing)
    code, text = replayed("replay", "--older-than", NEWER)
    assert (code, "001.txt: cannot be read: program_error: " in text) == (0, True), text
    assert "in 2 = 2 indexed + 0 duplicate + 0 quarantined" in text, text
    with Ledger.open(url) as ledger:
        assert [file for _, file in ledger.read_before(NEWER)] == ["001.txt"], "the next replay tries it again"


def test_a_replay_that_lost_the_ledger_books_no_more(
    inboxes: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = taken_in(tmp_path / "var", monkeypatch, *inboxes)
    monkeypatch.setattr(booking, "VERSION", NEWER)
    turns: list[Turn] = []
    check = Turn.check

    def lost_after_one(turn: Turn) -> None:
        turn._lost = bool(turns)  # noqa: SLF001  # as its heart would find
        turns.append(turn)
        check(turn)

    monkeypatch.setattr(Turn, "check", lost_after_one)
    code, text = replayed("replay", "--older-than", NEWER)
    assert (code, "nothing is lost: the same command goes on" in text) == (1, True), text
    with Ledger.open(url) as ledger:
        assert len(ledger.read_before(NEWER)) == 1


NIGHTS = [
    ([("a", ["1"]), ("b", ["2"])], {}, [["1", "2"]], "each its own name"),
    ([("a", ["1"]), ("b", ["1"]), ("c", ["1"])], {}, [["1"], ["1"], ["1"]], "all the same one"),
    ([("a", ["1", "2"]), ("b", ["2", "3"])], {}, [["1", "2", "3"], ["2"]], "two names each"),
    ([("b", ["1"])], {"1": "a"}, [[], ["1"]], "the broken try booked another of this name"),
    ([("a", ["1"])], {"1": "a"}, [["1"]], "the broken try booked this very one"),
    ([], {}, [[]], "nothing: an account is told none the less"),
]


@pytest.mark.parametrize(("found", "seen", "nights", "why"), NIGHTS, ids=[why for *_, why in NIGHTS])
def test_nights(
    found: Collection[tuple[str, list[str]]], seen: dict[str, str], nights: list[list[str]], why: str
) -> None:
    copies = {Path(digest): _Copy(digest, files) for digest, files in found}
    told = [[file for copy in night.values() for file in copy.files] for night in _nights(copies, seen)]
    assert told == nights, why
