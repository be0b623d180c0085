"""A child that a file has taken over speaks for its own file, and gives what it was asked for or nothing."""

from pathlib import Path

import hostile_children
import odd_pdfs
import pytest
from test_flows_apart import PAPERS
from test_flows_pictures import ruling, told, words

import extractors
from flows.intake import ingest
from flows.intake.inbox import intake
from flows.letters.pictures import pictures
from flows.settings import Settings
from ledger import Ledger
from models import QuarantineReason


def test_pictures_of_what_nobody_asked_for_are_dropped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings, ledger, dossiers = told(tmp_path, {"a.pdf": ruling(11, "赵某甲"), "b.pdf": ruling(12, "钱某乙")})
    monkeypatch.setattr(extractors, "cut_outs_asked", hostile_children.of_another_file)
    wanted = words(dossiers)
    shown = pictures(ledger, settings, dossiers, wanted)
    assert shown.pictures == dict.fromkeys(wanted, hostile_children.PNG + b"own")


def test_papers_that_do_not_come_set_their_file_aside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = Settings(var=tmp_path / "var", inbox=tmp_path / "inbox", workers=1, ocr_workers=0)
    settings.inbox.mkdir()
    settings.var.mkdir()
    (settings.inbox / "卷宗.pdf").write_bytes(odd_pdfs.bound(*(paper.read_bytes() for paper in PAPERS)))
    monkeypatch.setattr(extractors, "papers_asked", hostile_children.one_paper_too_few)
    with Ledger.open(settings.ledger_url) as ledger:
        run = ingest.begin(ledger, [settings.inbox])
        (batch,) = ingest.batches(ledger, run, intake([settings.inbox]), settings)
    ((verdict, reading),) = batch
    assert (verdict.reason, reading) == (QuarantineReason.CRASHED, None)
