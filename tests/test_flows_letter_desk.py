"""`zhipo letters`: what a person sees of letters and can do with them."""

import json
from pathlib import Path

import pytest
from alerts_cases import HANGZHOU, XIAOSHAN, firm_flag, letter
from letterbox import Letterbox, serving
from typer.testing import CliRunner

from flows.cli import app
from ledger import Ledger, Screening
from models import Fate, Letter

REFUSED = {"office@hangzhou.example": "550 no such office"}


@pytest.fixture
def owed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Letter:
    """A letter owed to an office with an address, in the ledger that the commands open."""
    offices = tmp_path / "offices.toml"
    offices.write_text('[offices]\n"浙01" = "office@hangzhou.example"\n', "utf-8")
    for name, value in {"VAR": tmp_path, "OFFICES": offices, "SMTP_TRIES": 1, "SMTP_PAUSE": 0}.items():
        monkeypatch.setenv(f"ZHIPO_{name}", str(value))
    monkeypatch.setattr("flows.terminal.console.out.width", 300)
    one = letter(office=HANGZHOU.name)
    with Ledger.open(f"sqlite:///{tmp_path}/zhipo.db") as ledger:
        other = letter(office=XIAOSHAN.name)
        ledger.save([Screening(dossier=firm_flag().dossier, letters=(one, other))])
    return one


def run(*words: str) -> tuple[int, str]:
    done = CliRunner().invoke(app, ["letters", *words])
    return done.exit_code, done.output


def test_list_and_show(owed: Letter) -> None:
    code, text = run("list", "--json")
    assert code == 0
    assert {(one["office"], one["became"]) for one in json.loads(text)} == {
        (HANGZHOU.name, "owed"),
        (XIAOSHAN.name, "owed"),
    }
    assert owed.id[:12] in run("list")[1]
    assert f"office: {HANGZHOU.name}" in run("show", owed.id[:10])[1]


def test_preview_is_the_e_mail_and_sends_nothing(owed: Letter) -> None:
    code, text = run("preview", owed.id[:12])
    assert code == 0
    assert "To: 浙江省杭州市中级人民法院 <office@hangzhou.example>" in text
    assert "本函仅是线索，不是决定" in text


def test_a_refused_letter_is_shown_and_goes_when_a_person_sends_it(
    owed: Letter, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(Letterbox(always=REFUSED)) as address:
        monkeypatch.setenv("ZHIPO_SMTP_URL", f"smtp://{address}")
        assert run("send", owed.id[:12])[0] == 1
    assert "refused: 550 no such office" in run("list", "--open")[1]
    box = Letterbox()
    with serving(box) as address:
        monkeypatch.setenv("ZHIPO_SMTP_URL", f"smtp://{address}")
        assert run("send", owed.id[:12]) == (0, f"1 letters sent to {HANGZHOU.name}\n")
        assert run("send", owed.id[:12])[0] == 2, "it is sent already"
    assert box.ids == [f"<{owed.id}@localhost>"]
    assert "refused 550" in run("show", owed.id)[1]


def test_acknowledged_with_who_and_what_only_once_it_was_sent(owed: Letter, tmp_path: Path) -> None:
    assert run("acknowledge", owed.id[:12], "--because", "已收到", "--by", "李法官")[0] == 1, "never sent"
    assert run("send", owed.id[:12], "--by-hand")[0] == 0
    assert run("acknowledge", owed.id[:12], "--because", " ")[0] == 2
    assert run("acknowledge", owed.id[:12], "--because", "已立案审查", "--by", "李法官")[0] == 0
    assert "by 李法官: 已立案审查" in run("show", owed.id)[1]
    assert "李法官" in run("list")[1]
    with Ledger.open(f"sqlite:///{tmp_path}/zhipo.db") as ledger:
        assert {one.fate for one in ledger.letter_records() if one.letter.id == owed.id} == {Fate.SENT}


@pytest.mark.parametrize("asked", ["zzzz", ""])
def test_a_letter_that_is_none_is_told(owed: Letter, asked: str) -> None:
    assert run("show", asked)[0] == 1
    assert owed.id
