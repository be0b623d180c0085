"""The night as a person runs it: what it found wrong with a paper stands in its report."""

import json
import os
import re
import socket
import subprocess
import sys
from html import unescape
from pathlib import Path

import odd_pdfs
import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Message
from conftest import SAMPLES
from prometheus_client.parser import text_string_to_metric_families

from alerts.language.words import words
from extractors.proofs import CODES

pytestmark = pytest.mark.xdist_group("nights")  # each starts Prefect's server; one at a time

PARAGRAPHS = (
    "浙江省宁波市中级人民法院",
    "执行裁定书",
    "（2024）浙0106执1000号",
    "申请执行人：甲某。",
    "被执行人：乙某。",
    "本院在执行中查明：申请执行标的250,000元。本案执行费4,650元。",
    "判决支付货款1,000元（大写：壹仟伍佰元整）。",
    "支付租金5万元、水费1万元，合计7万元。",
    "应支付工程款123,400元。应支付工程款123,400万元。",
    "终结本次执行程序。",
)


def _night(inbox: Path, var: Path, on: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """One night in a process of its own."""
    environment = {**os.environ, "ZHIPO_VAR": str(var), "ZHIPO_INBOX": str(inbox), "ZHIPO_WORKERS": "1", **settings}
    command = [sys.executable, "-m", "flows", "nightly", "--on", on]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=600, check=False)


def test_a_paper_that_contradicts_itself_stands_in_the_report(tmp_path: Path) -> None:
    inbox, var = tmp_path / "inbox", tmp_path / "var"
    inbox.mkdir()
    (inbox / "paper.pdf").write_bytes(odd_pdfs.paper(PARAGRAPHS))
    done = _night(inbox, var, "2024-06-01", ZHIPO_LOG="json")
    assert done.returncode == 0, done.stderr
    _is_watched(var, done.stderr)
    page = unescape((var / "report-2024-06-01.html").read_text("utf-8"))
    section = page.partition('id="contradictions"')[2].partition("<footer>")[0]
    rows = re.findall(r"<tr><td.*?</tr>", section, re.DOTALL)
    assert len(rows) == len(CODES), done.stderr
    for code in CODES:
        assert any(words("zh")(f"warning.{code}") in row and "paper.pdf" in row for row in rows)


def _is_watched(var: Path, log: str) -> None:
    """What the night told those who watch it: its log, one object a line, and the file for Prometheus."""
    told = [json.loads(line) for line in log.splitlines() if line.startswith("{")]
    (verdict,) = [one for one in told if one["event"] == "verdict"]
    assert (verdict["file"], verdict["verdict"], verdict["batch"]) == ("paper.pdf", "indexed", 1)
    assert len(verdict["sha256"]) == 64
    assert {one["stage"] for one in told if one["event"] == "stage"} >= {"read", "book", "screen", "index", "post"}
    (ended,) = [one for one in told if one["event"] == "night ended"]
    assert (ended["files"], ended["indexed"], ended["papers"]) == (1, 1, 1)
    assert ended["run"] == verdict["run"]
    families = {one.name: one for one in text_string_to_metric_families((var / "zhipo.prom").read_text("utf-8"))}
    files = {one.labels["verdict"]: one.value for one in families["zhipo_night_files"].samples}
    assert files == {"indexed": 1, "duplicate": 0, "quarantined": 0}
    stages = {one.labels["stage"]: one.value for one in families["zhipo_night_stage_seconds"].samples}
    assert stages["read"] > 0
    assert stages["report"] > 0


class _Mailbox(Message):
    """Keeps every letter that the server took."""

    def __init__(self) -> None:
        super().__init__()
        self.letters: list[object] = []

    def handle_message(self, message: object) -> None:
        """Keep one."""
        self.letters.append(message)


def test_letters_go_out_once_and_stay_owed_where_an_office_has_no_address(tmp_path: Path) -> None:
    offices = tmp_path / "offices.csv"
    offices.write_text("成都市武侯区人民法院,wuhou@example.org\n", "utf-8")
    mailbox = _Mailbox()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    server = Controller(mailbox, hostname="127.0.0.1", port=port)
    server.start()
    try:
        settings = {
            "ZHIPO_SMTP_URL": f"smtp://127.0.0.1:{port}",
            "ZHIPO_OFFICES": str(offices),
            "ZHIPO_DIGEST_DAY": "friday",
        }
        first = _night(SAMPLES / "06-sichuan-not-a-legal-person", tmp_path / "var", "2024-08-30", **settings)
        sent = len(mailbox.letters)
        again = _night(SAMPLES / "06-sichuan-not-a-legal-person", tmp_path / "var", "2024-08-30", **settings)
    finally:
        server.stop()
    assert sent > 0, first.stderr
    assert first.returncode == again.returncode == 1, "letters to offices without an address are still owed"
    assert "the address book has no address for" in first.stdout
    assert len(mailbox.letters) == sent, "no letter goes out twice"


def test_a_night_without_its_inbox_and_its_page_is_done_all_the_same_and_says_so(tmp_path: Path) -> None:
    inbox, var = tmp_path / "unmounted", tmp_path / "var"
    (var / "report-2024-06-01.html").mkdir(parents=True)
    done = _night(inbox, var, "2024-06-01")
    assert done.returncode == 1
    said = "".join(done.stdout.split())  # a terminal breaks a long path wherever it must
    assert f"the inbox {inbox} cannot be read: No such file or directory".replace(" ", "") in said
    assert "thereportisnotwritten:" in said
    assert "Isadirectory" in said
    assert "Traceback" not in done.stderr
    (var / "report-2024-06-01.html").rmdir()
    inbox.mkdir()
    assert _night(inbox, var, "2024-06-01").returncode == 0
    assert (var / "report-2024-06-01.html").is_file()


SERVER_GONE = """
import sys
from datetime import date
from httpx import ConnectError
from flows.night import nightly

def gone(*_):
    raise ConnectError("")

setattr(nightly, sys.argv[1], gone)
sys.exit(nightly.run_night(date(2024, 6, 1)))
"""


@pytest.mark.parametrize(
    ("fails", "done_with", "said", "why"),
    [
        ("publish", True, "the night itself is done", "behind the night: what Prefect keeps of it"),
        ("screen_and_owe", False, "the next start takes it up again", "within it"),
    ],
)
def test_a_server_that_is_gone_is_said_with_what_becomes_of_the_night(
    fails: str, done_with: bool, said: str, why: str, tmp_path: Path
) -> None:
    inbox, var = tmp_path / "inbox", tmp_path / "var"
    inbox.mkdir()
    (inbox / "paper.pdf").write_bytes(odd_pdfs.paper(PARAGRAPHS))
    settings = {"ZHIPO_VAR": str(var), "ZHIPO_INBOX": str(inbox), "ZHIPO_WORKERS": "0", "ZHIPO_SETTLE_SECONDS": "0"}
    command = [sys.executable, "-c", SERVER_GONE, fails]
    done = subprocess.run(
        command, env={**os.environ, **settings}, capture_output=True, text=True, timeout=600, check=False
    )
    assert said in done.stderr, why
    assert "Prefect's server failed" in done.stderr
    told = "report-2024-06-01.html" in "".join(done.stdout.split())  # a line may break within the way to it
    assert (told, (var / "zhipo.prom").exists()) == (done_with, done_with)
