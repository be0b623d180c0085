"""The log: one line an event, in which a stranger's words can do nothing, and no secret stands."""

import json
import logging
import subprocess
import sys
from pathlib import Path

import pytest

from flows.settings import Settings, without_secrets
from flows.terminal import logs
from flows.terminal.json_text import json_text
from models import QuarantineReason, Verdict, VerdictKind

IDENTITY = "330121197603152210"
SECRETS = {
    "database_url": "postgresql://zhipo:s3cret%40db@ledger.example/zhipo",
    "kibana_url": "https://kibana.example:5601/?user=a&password=imquery&x=1",
    "smtp_url": "smtp://post:p@ss:word@mail.example:25",
    "elasticsearch_url": "https://analyst:geheim@index.example:9200",
    "elasticsearch_api_key": "QUJDREVGR0g=",
}
PASSWORDS = ("s3cret%40db", "s3cret@db", "p@ss:word", "geheim", "imquery", "QUJDREVGR0g=")

HOSTILE = [
    ("a\nlevel=error event=forged.pdf", "a line of its own"),
    ("\x1b[2J\x1b]0;title\x07.pdf", "terminal commands"),
    ("\x9b31mred.pdf", "a terminal command in one character"),
    ("\u202efdp.exe", "a direction"),
    ("a\u2028b\r\x00\x7f\u200b.pdf", "line ends, nothing and delete"),
    ('"},{"event":"forged', "JSON"),
    ("[red]a[/red] event=forged", "markup and fields"),
]


@pytest.fixture(params=["json", "text"])
def form(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(autouse=True)
def _quiet_again(monkeypatch: pytest.MonkeyPatch) -> object:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    yield None
    logs.start(Settings(log="off"))


@pytest.mark.parametrize(("name", "_why"), HOSTILE, ids=[why for _, why in HOSTILE])
def test_a_hostile_file_name_is_one_line_of_printable_text(
    form: str, name: str, _why: str, capsys: pytest.CaptureFixture[str]
) -> None:
    logs.start(Settings(log=form))
    verdict = Verdict(
        file=name, sha256="a" * 64, kind=VerdictKind.QUARANTINED, reason=QuarantineReason.DAMAGED, detail=name
    )
    logs.verdicts(3, 1, [verdict])
    said = capsys.readouterr().err
    assert said.endswith("\n")
    assert said[:-1].isprintable(), "one line, and nothing unseen in it"
    if form == "json":
        told = json.loads(said)
        assert (told["file"], told["detail"]) == (name, name), "and all of it comes back"
        assert (told["run"], told["batch"], told["stage"], told["level"]) == (3, 1, "book", "warning")
    else:
        assert "event=forged" not in said.replace(json_text(name), "")


def test_numbers_of_persons_and_secrets_never_stand_in_it(form: str, capsys: pytest.CaptureFixture[str]) -> None:
    logs.start(Settings(log=form, **SECRETS))
    with logs.about(inbox=f"/srv/{IDENTITY}"):
        logs.event("trouble", detail=" ".join(SECRETS.values()), files=[f"{IDENTITY}.pdf"], deep={"a": PASSWORDS})
    said = capsys.readouterr().err
    assert "330121********2210" in said
    assert not [one for one in (IDENTITY, *PASSWORDS) if one in said]


def test_the_level_and_off_are_kept(capsys: pytest.CaptureFixture[str]) -> None:
    logs.start(Settings(log="json", log_level="warning"))
    logs.event("quiet")
    logs.event("loud", logging.WARNING)
    logs.start(Settings(log="off"))
    logs.event("silent", logging.ERROR)
    assert [json.loads(line)["event"] for line in capsys.readouterr().err.splitlines()] == ["loud"]


def test_what_nobody_caught_is_one_line_too(form: str) -> None:
    program = (
        "from flows.terminal import logs\nfrom flows.settings import Settings\n"
        f"logs.start(Settings(log='{form}', smtp_url='{SECRETS['smtp_url']}'))\nraise ValueError('at\\n' + '{SECRETS['smtp_url']}')"
    )
    root = Path(__file__).parent.parent
    done = subprocess.run([sys.executable, "-c", program], cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert "ValueError" in done.stderr
    assert "p@ss:word" not in done.stderr


def test_settings_never_show_their_secrets() -> None:
    settings = Settings(**SECRETS)
    shown = f"{settings!r} {settings} {settings.elasticsearch_url}"
    assert not [one for one in PASSWORDS if one in shown]
    with pytest.raises(ValueError, match="workers") as refused:
        Settings(workers="p@ss:word", **SECRETS)
    assert not [one for one in PASSWORDS if one in str(refused.value)]


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("smtp://post:p@ss:word@mail.example:25", "smtp://post:***@mail.example:25"),
        ("smtp://mail.example:25", "smtp://mail.example:25"),
        ("smtp://post@mail.example", "smtp://post@mail.example"),
        ("", ""),
    ],
)
def test_an_address_without_its_password(url: str, shown: str) -> None:
    assert without_secrets(url, Settings(smtp_url=url)) == shown


def test_prefects_log_holds_no_secret_either(caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "_prefect", lambda: logging.getLogger("prefect.flow_runs"))
    monkeypatch.setattr(logging.getLogger("prefect.flow_runs"), "propagate", True)
    logs.start(Settings(log="off", **SECRETS))
    with caplog.at_level(logging.WARNING, "prefect.flow_runs"):
        logs.event("trouble", logging.WARNING, detail=" ".join(PASSWORDS))
    (said,) = (record.getMessage() for record in caplog.records)
    assert "trouble" in said
    assert not [one for one in PASSWORDS if one in said]
