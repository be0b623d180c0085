"""The night as a person runs it: what it found wrong with a paper stands in its report."""

import os
import re
import subprocess
import sys
from html import unescape
from pathlib import Path

import odd_pdfs

from alerts.words import words
from extractors.proofs import CODES

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


def test_a_paper_that_contradicts_itself_stands_in_the_report(tmp_path: Path) -> None:
    inbox, var = tmp_path / "inbox", tmp_path / "var"
    inbox.mkdir()
    (inbox / "paper.pdf").write_bytes(odd_pdfs.paper(PARAGRAPHS))
    environment = {**os.environ, "ZHIPO_VAR": str(var), "ZHIPO_INBOX": str(inbox), "ZHIPO_WORKERS": "1"}
    command = [sys.executable, "-m", "flows", "nightly", "--on", "2024-06-01"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, check=False)
    page = unescape((var / "report-2024-06-01.html").read_text("utf-8"))
    section = page.partition('id="contradictions"')[2].partition("<footer>")[0]
    rows = re.findall(r"<tr><td.*?</tr>", section, re.DOTALL)
    assert len(rows) == len(CODES), done.stderr
    for code in CODES:
        assert any(words("zh")(f"warning.{code}") in row and "paper.pdf" in row for row in rows)
