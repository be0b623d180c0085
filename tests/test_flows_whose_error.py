"""What an operator can mend is one line that names the part, without a trace and without a secret."""

import errno
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from flows.cli import app
from flows.doctor import parts as doctor
from flows.intake.inbox import printable
from flows.settings import Settings
from flows.terminal.whose_error import said, sentence
from ledger import LedgerUnavailableError
from search import Access, IndexUnavailableError
from search.kibana import Kibana, KibanaAccess, KibanaError

ROOT = Path(__file__).parent.parent


def zhipo(*words: str, var: Path, **told: str) -> subprocess.CompletedProcess[str]:
    """A command in a process of its own, as an operator starts it; `told` are settings, or whole names."""
    names = {name if name.startswith("PYTHON") else f"ZHIPO_{name}": value for name, value in told.items()}
    env = {**os.environ, "ZHIPO_VAR": str(var), "PYTHONPATH": str(ROOT), "COLUMNS": "300", **names}
    command = [sys.executable, "-m", "flows", *words]
    return subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False, timeout=120)


@pytest.mark.parametrize(
    ("words", "told", "status", "line"),
    [
        (
            ("screen", "--on", "2024-01-01"),
            {"WORKERS": "two", "LANGUAGE": "fr"},
            2,
            "ZHIPO_WORKERS: Input should be a valid integer",
        ),
        (("nightly",), {"TIMEZONE": "Mars/Olympus"}, 2, "ZHIPO_TIMEZONE: Value error, 'Mars/Olympus' is no time zone"),
        (("quarantine", "list"), {"DATABASE_URL": "sqlite:///{here}/torn.db"}, 1, "is not available: file is not a"),
        (("deadlines",), {"DATABASE_URL": "nonsense"}, 1, "see ZHIPO_DATABASE_URL"),
        (("ingest", str(ROOT / "README.md")), {"VAR": "{here}/torn.db/var"}, 1, "torn.db/var: Not a directory"),
        (("nightly",), {"VAR": "{here}/torn.db"}, 1, "torn.db/prefect: Not a directory"),
        (("index",), {"ELASTICSEARCH_URL": "http://us:geheim@[::1"}, 1, "see ZHIPO_ELASTICSEARCH_URL"),
        (("letters", "list"), {"DATABASE_URL": "postgresql://u:geheim@127.0.0.1:1/z"}, 1, "u:***@127.0.0.1:1/z is not"),
    ],
    ids=lambda value: value[0] if isinstance(value, tuple) else "",
)
def test_one_line_and_no_trace(
    words: tuple[str, ...], told: dict[str, str], status: int, line: str, tmp_path: Path
) -> None:
    (tmp_path / "torn.db").write_bytes(b"no database " * 1000)
    here = {name: value.format(here=tmp_path) for name, value in told.items()}
    ended = zhipo(*words, **{"var": tmp_path / "var"} | here)  # type: ignore[arg-type]
    assert ended.returncode == status
    assert line in ended.stderr
    assert "Traceback" not in ended.stderr
    assert "geheim" not in ended.stderr + ended.stdout


@pytest.mark.parametrize("alphabet", ["ascii", "gbk", "latin-1"])
def test_no_alphabet_ends_a_command(alphabet: str, tmp_path: Path) -> None:
    paper = tmp_path / os.fsdecode("甲\xa0😀".encode() + b"\xff.txt")
    paper.write_text("浙江省杭州市萧山区人民法院\n执行裁定书\n（2023）浙0109执1号\n裁定如下：\n终结执行。", "utf-8")
    command = [sys.executable, "-m", "flows", "read", str(paper)]
    env = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": alphabet, "ZHIPO_VAR": str(tmp_path)}
    ended = subprocess.run(command, env=env, capture_output=True, check=True, timeout=120)
    told = json.loads(ended.stdout.decode("utf-8" if alphabet == "ascii" else alphabet))
    assert (told["file"], told["case_number"]) == (printable(paper.name), "（2023）浙0109执1号")
    out = zhipo("read", str(paper), "--out", str(tmp_path), var=tmp_path, PYTHONIOENCODING=alphabet)
    assert out.returncode == 0, out.stderr
    assert json.loads(paper.with_suffix(".json").read_text("utf-8"))["file"] == printable(paper.name)


def test_a_name_as_long_as_the_system_takes_is_written(tmp_path: Path) -> None:
    paper = tmp_path / f"{'x' * 250}.txt"
    paper.write_text("某省某市人民法院\n执行裁定书\n", "utf-8")
    assert zhipo("read", str(paper), "--out", str(tmp_path), var=tmp_path).returncode == 0
    assert paper.with_suffix(".json").is_file()


def test_words_of_no_alphabet_are_said(tmp_path: Path) -> None:
    ended = zhipo("debtor", os.fsdecode(b"\xff\xfe"), var=tmp_path)
    assert (ended.returncode, ended.stderr.partition(":")[0]) == (
        2,
        "the words of the command are not in the locale's alphabet",
    )


def test_no_words_are_nobodys_name(tmp_path: Path) -> None:
    assert zhipo("ingest", str(ROOT / "samples" / "07-hebei-three-provinces"), var=tmp_path).returncode == 0
    ended = zhipo("debtor", " ", "--on", "2024-01-01", var=tmp_path)
    assert (ended.returncode, "no debtor named or numbered" in ended.stderr) == (1, True)


DAYS = [
    ("0001-01-01", 2),
    ("1899-12-31", 2),
    ("1900-01-01", 0),
    ("2199-12-31", 0),
    ("2200-01-01", 2),
    ("9999-12-31", 2),
]


@pytest.mark.parametrize("command", ["screen", "deadlines"])
@pytest.mark.parametrize(("day", "status"), DAYS)
def test_a_day_from_which_no_term_can_be_counted_is_wrong_usage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str, day: str, status: int
) -> None:
    monkeypatch.setenv("ZHIPO_VAR", str(tmp_path))
    ended = CliRunner().invoke(app, [command, "--on", day])
    assert (ended.exit_code, ended.exception is None or isinstance(ended.exception, SystemExit)) == (status, True)


def test_every_wrong_setting_is_named_at_once(tmp_path: Path) -> None:
    ended = zhipo("doctor", var=tmp_path, WORKERS="two", LANGUAGE="fr", SMTP_URL="smtp://u:geheim@h")
    assert [line.partition(":")[0] for line in ended.stderr.splitlines()] == ["ZHIPO_WORKERS", "ZHIPO_LANGUAGE"]


def test_a_mistake_of_ours_stays_loud() -> None:
    assert said(AttributeError("no such thing")) is None
    assert said(FileNotFoundError(errno.ENOENT, "No such file or directory", "forgotten")) is None


def test_the_place_stands_first() -> None:
    assert sentence(OSError(errno.ENOSPC, "No space left on device", "var/x.html")) == (
        "var/x.html: No space left on device"
    )
    assert sentence(OSError(errno.ENOSPC, "No space left on device")) == "No space left on device"
    assert sentence(LedgerUnavailableError("sqlite:///x", "disk full")) == (
        "the ledger at sqlite:///x is not available: disk full"
    )


def test_an_address_that_cannot_be_taken_apart_is_said_without_its_password() -> None:
    with pytest.raises(IndexUnavailableError, match="ZHIPO_ELASTICSEARCH_URL"):
        _ = Access("http://us:geheim@[::1").shown
    with pytest.raises(KibanaError, match="ZHIPO_KIBANA_URL"):
        Kibana(KibanaAccess("http://us:geheim@[::1"))


def test_a_slip_in_the_name_of_a_setting_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    probe = dict(doctor.PROBES)["names of settings"]
    for name in ("ZHIPO_TAG", "ZHIPO_INBOX_FOLDER", "ZHIPO_DATABASE_PASSWORD", "ZHIPO_TEST_ELASTICSEARCH_URL"):
        monkeypatch.setenv(name, "x")  # docker-compose.yml's own, and those of the tests
    assert " of them given" in probe(Settings())
    monkeypatch.setenv("ZHIPO_SMTP_ULR", "smtp://mail.example")
    with pytest.raises(ValueError, match="ZHIPO_SMTP_ULR is no setting: ZHIPO_SMTP_URL is meant"):
        probe(Settings())
