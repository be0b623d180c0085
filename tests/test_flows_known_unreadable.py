"""Files known to be unreadable keep their verdict unread; what changed since, or may be the machine's fault, is read."""

import os
from pathlib import Path

import odd_pdfs
import pytest
from rich.console import Console
from typer.testing import CliRunner

from extractors import VERSION
from flows.cli import app
from flows.intake.archive import Archive
from flows.intake.inbox import Incoming
from flows.intake.known_unreadable import known_unreadable
from flows.settings import Settings
from ledger import Ledger
from models import QuarantineReason, Verdict, VerdictKind

BYTES = "a" * 64
ROWS = [
    ("damaged", 1, {}, {}, "the same bytes, extractor and limits"),
    ("damaged", 1, {"name": "2024/renamed.pdf"}, {}, "under another name"),
    ("too_slow", 2, {}, {}, "a second night said the same"),
    ("crashed", 2, {}, {}, "a second night said the same"),
]
READ = [
    ("too_slow", 1, {}, {}, "the machine may have been busy"),
    ("out_of_memory", 1, {}, {}, "the machine may have been full"),
    ("crashed", 1, {}, {}, "it may have been the machine"),
    ("program_error", 3, {}, {}, "the program may have been mended"),
    ("damaged", 1, {"name": "a.txt"}, {}, "text is read otherwise than PDF"),
    ("damaged", 1, {"sha256": "b" * 64}, {}, "other bytes"),
    ("damaged", 1, {}, {"extractor": "0"}, "an older extractor set it aside"),
    ("damaged", 1, {}, {"limits": Settings(file_seconds=1).limits}, "under another limit of time"),
    ("damaged", 1, {}, {"limits": Settings(ocr_memory_mb=1024).limits}, "under another limit of memory"),
    ("damaged", 1, {}, {"limits": None}, "the ledger does not know under which limits"),
]


def _told(reason: str, file: str = "a.pdf") -> Verdict:
    kind = VerdictKind.QUARANTINED
    return Verdict(file=file, sha256=BYTES, kind=kind, reason=QuarantineReason(reason), detail="a sentence")


@pytest.mark.parametrize(
    ("reason", "nights", "file", "told", "kept", "why"),
    [(*row[:-1], True, row[-1]) for row in ROWS] + [(*row[:-1], False, row[-1]) for row in READ],
)
def test_kept_or_read_again(
    ledger: Ledger, reason: str, nights: int, file: dict[str, str], told: dict[str, str], kept: bool, why: str
) -> None:
    settings = Settings()
    for _ in range(nights):
        run = ledger.begin_run("inbox")
        ledger.record(run, [(_told(reason), None)], **{"extractor": VERSION, "limits": settings.limits, **told})
        ledger.finish_run(run, 1)
    came = Incoming(Path("inbox/x"), file.get("name", "a.pdf"), file.get("sha256", BYTES), 10)
    place = Archive(settings.archive_folder).place(came.sha256, came.name)
    expected = {place: _told(reason, came.name)} if kept else {}
    assert known_unreadable(ledger, {place: came}, settings) == expected, why


def test_the_last_word_counts(ledger: Ledger) -> None:
    settings = Settings()
    for reason in ("damaged", "no_text"):
        run = ledger.begin_run("inbox")
        ledger.record(run, [(_told(reason), None)], extractor=VERSION, limits=settings.limits)
        ledger.finish_run(run, 1)
    place = Archive(settings.archive_folder).place(BYTES, "a.pdf")
    (kept,) = known_unreadable(ledger, {place: Incoming(place, "a.pdf", BYTES, 10)}, settings).values()
    assert kept.reason is QuarantineReason.NO_TEXT


def test_nights_over_the_same_inbox(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The reader learns to read the notice behind the ledger's back: a night that read it again would index it."""
    monkeypatch.setenv("ZHIPO_VAR", str(tmp_path / "var"))
    monkeypatch.setenv("ZHIPO_WORKERS", "0")
    for module in ("intake.quarantine", "intake.ingest"):
        monkeypatch.setattr(f"flows.{module}.out", Console(width=300))
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    (inbox / "notice.txt").write_text("会议通知。" * 20, "utf-8")
    (inbox / "twin.txt").write_text("会议通知。" * 20, "utf-8")
    (inbox / "closed.pdf").write_bytes(odd_pdfs.encrypted())

    def night(*words: str) -> str:
        done = CliRunner().invoke(app, list(words) or ["ingest", os.fspath(inbox)])
        assert done.exit_code == 0, done.output
        return done.output

    aside = "in 3 = 0 indexed + 1 duplicate + 2 quarantined"
    first = night()
    monkeypatch.setattr("extractors.paper.court_paper._LEAST", 1000)
    second = night()
    assert aside in first
    assert aside in second
    sentence = "notice.txt: set aside: not_a_court_document"
    assert sentence in second.replace("\n", " "), "it is told every night"
    with Ledger.open(Settings().ledger_url) as ledger:
        assert {one.file for one in ledger.quarantined()} == {"notice.txt", "closed.pdf"}
    monkeypatch.setenv("ZHIPO_FILE_SECONDS", "121")
    assert "in 3 = 1 indexed + 1 duplicate + 1 quarantined" in night()


def test_replay_reads_what_a_night_would_keep(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZHIPO_VAR", str(tmp_path / "var"))
    monkeypatch.setenv("ZHIPO_WORKERS", "0")
    for module in ("intake.quarantine", "intake.ingest"):
        monkeypatch.setattr(f"flows.{module}.out", Console(width=300))
    (tmp_path / "notice.txt").write_text("会议通知。" * 20, "utf-8")
    words = CliRunner()
    assert words.invoke(app, ["ingest", str(tmp_path / "notice.txt")]).exit_code == 0
    monkeypatch.setattr("extractors.paper.court_paper._LEAST", 1000)
    again = words.invoke(app, ["quarantine", "replay", "--all"])
    assert "changed: notice.txt" in again.output
    assert "in 1 = 1 indexed" in words.invoke(app, ["ingest", str(tmp_path / "notice.txt")]).output
