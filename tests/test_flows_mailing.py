"""The outbox against a real SMTP server: sent once, repeated under one Message-ID, never lost, nothing hammered."""

import weakref
from collections.abc import Iterator
from datetime import date, timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from alerts_cases import HANGZHOU, ON, XIAOSHAN, firm_flag, firm_referral, letter, words_of
from letterbox import Letterbox, serving

from alerts.page.report import report
from flows.doctor import parts as doctor
from flows.letters import composing
from flows.letters.mailing import Mailing, send_letters
from flows.settings import Settings
from ledger import Ledger, Screening
from models import Cancelled, Court, CourtLevel, Fate, Letter, LetterState, NightReport, Outcome, Urgency, register

NEXT = ON + timedelta(days=1)
BASIC = [court for court in register() if court.level is CourtLevel.BASIC and court.stands(ON)][:60]


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger.open(f"sqlite:///{tmp_path}/zhipo.db") as opened:
        yield opened


def owe(ledger: Ledger, *offices: Court, urgency: Urgency = Urgency.U1, words: str = "") -> list[Letter]:
    """One letter to each office about the firm; `words` make it another."""
    referral = firm_referral()
    debtor = referral.debtor.model_copy(update={"name": f"{referral.debtor.name}{words}"})
    first, *rest = referral.findings
    other = first.model_copy(update={"evidence": (*first.evidence, words_of(f"{words}.pdf", "终结本次执行程序"))})
    findings = (other, *rest) if words else referral.findings
    referral = referral.model_copy(update={"urgency": urgency, "debtor": debtor, "findings": findings})
    letters = [letter(referral, office=office.name) for office in offices]
    ledger.save([Screening(dossier=firm_flag().dossier, letters=tuple(letters))])
    return letters


def book(folder: Path, *offices: Court, domain: str = "court.example") -> Path:
    path = folder / f"{domain}.toml"
    lines = [f'"{court.code}" = "office{number}@{domain}"' for number, court in enumerate(offices)]
    path.write_text("\n".join(["[offices]", *lines]), "utf-8")
    return path


def post(ledger: Ledger, address: str, offices: Path, on: date = ON, **settings: Any) -> Mailing:
    told: dict[str, Any] = {"smtp_pause": 0, "smtp_tries": 1, "smtp_timeout": 5, "var": offices.parent, **settings}
    return send_letters(ledger, [], Settings(smtp_url=f"smtp://{address}", offices=offices, **told), on)


def outcomes(ledger: Ledger) -> list[Outcome]:
    (record,) = ledger.letter_records()
    return [one.outcome for one in record.tries]


def test_sent_once(ledger: Ledger, tmp_path: Path) -> None:
    (owed,) = owe(ledger, HANGZHOU)
    box, offices = Letterbox(), book(tmp_path, HANGZHOU)
    with serving(box) as address:
        assert post(ledger, address, offices) == Mailing(1, 0, 0, ())
        assert post(ledger, address, offices, NEXT) == Mailing(0, 0, 0, ())
    assert box.ids == [f"<{owed.id}@localhost>"]
    (record,) = ledger.letter_records()
    assert (record.fate, record.tries[0].code, record.tries[0].address) == (Fate.SENT, 250, "office0@court.example")


def test_cut_before_the_data_goes_again_under_the_same_id(ledger: Ledger, tmp_path: Path) -> None:
    (owed,) = owe(ledger, HANGZHOU)
    box, offices = Letterbox({("RCPT", 1): Letterbox.CUT}), book(tmp_path, HANGZHOU)
    with serving(box) as address:
        first = post(ledger, address, offices)
        (between,) = ledger.letter_records()
        again = post(ledger, address, offices, NEXT)
    assert (first.sent, first.owed, again.sent, again.owed) == (0, 1, 1, 0)
    assert (between.fate, between.dispatch) == (Fate.OWED, owed.id)
    assert (box.ids, outcomes(ledger)) == ([f"<{owed.id}@localhost>"], [Outcome.UNREACHABLE, Outcome.SENT])


@pytest.mark.parametrize("tries", [1, 3])
def test_cut_before_the_answer_goes_again_as_it_was(ledger: Ledger, tmp_path: Path, tries: int) -> None:
    owe(ledger, HANGZHOU)
    owe(ledger, HANGZHOU, words="之二")
    box, offices = Letterbox({("DATA", 1): Letterbox.CUT}), book(tmp_path, HANGZHOU)
    with serving(box) as address:
        post(ledger, address, offices, smtp_tries=tries)
        assert {one.fate for one in ledger.letter_records()} == {Fate.UNCERTAIN if tries == 1 else Fate.SENT}
        owe(ledger, HANGZHOU, words="之三", urgency=Urgency.U2)
        post(ledger, address, offices, NEXT)
    assert len(box.taken) == 3, "the first, its repeat, and what came later in an e-mail of its own"
    assert box.ids[0] == box.ids[1] != box.ids[2]
    assert bytes(box.envelopes[0].content) == bytes(box.envelopes[1].content)
    assert {one.fate for one in ledger.letter_records()} == {Fate.SENT}


def test_a_night_that_dies_between_the_server_and_the_ledger_repeats_under_the_same_id(
    ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    owe(ledger, HANGZHOU)
    box, offices = Letterbox(), book(tmp_path, HANGZHOU)
    with serving(box) as address:
        monkeypatch.setattr(Ledger, "end_try", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            post(ledger, address, offices)
        monkeypatch.undo()
        assert outcomes(ledger) == [Outcome.UNCERTAIN]
        owe(ledger, HANGZHOU, words="之二")
        post(ledger, address, offices, NEXT)
    assert box.ids[0] == box.ids[1]
    assert len(set(box.ids)) == 2


def test_451_is_tried_again_the_same_night_and_no_more_than_set(ledger: Ledger, tmp_path: Path) -> None:
    owe(ledger, HANGZHOU)
    offices, busy = book(tmp_path, HANGZHOU), Letterbox(always={"RCPT": "451 greylisted"})
    with serving(busy) as address:
        told = post(ledger, address, offices, smtp_tries=3)
    assert (told.owed, outcomes(ledger)) == (1, [Outcome.TEMPORARY] * 3)
    assert "temporary: greylisted" in told.troubles[0]
    box = Letterbox({("RCPT", 1): "451 greylisted"})
    with serving(box) as address:
        assert post(ledger, address, offices, NEXT, smtp_tries=3).sent == 1
    assert outcomes(ledger)[3:] == [Outcome.TEMPORARY, Outcome.SENT]


def test_550_is_recorded_shown_and_left_alone_until_a_person_acts(
    ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (owed,) = owe(ledger, HANGZHOU)
    box, offices = Letterbox(always={"office0@court.example": "550 no such office"}), book(tmp_path, HANGZHOU)
    with serving(box) as address:
        for night in (ON, NEXT, NEXT + timedelta(days=1)):
            told = post(ledger, address, offices, night, smtp_tries=3)
            assert (told.sent, told.owed) == (0, 1)
        owe(ledger, HANGZHOU, words="之二")
        told = post(ledger, address, offices, NEXT, smtp_tries=3)
        assert (told.owed, len(box.seen)) == (2, 1), "tried once in four nights, and nothing else sent there"
        assert "(office0@court.example): 550 no such office" in told.troubles[0]
        night = {"on": ON, "started": "2024-01-18T22:00:00Z", "finished": "2024-01-18T22:01:00Z", "files": 0}
        page = report(
            NightReport.model_validate(
                {**night, "indexed": 0, "duplicate": 0, "quarantined": 0, "troubles": told.troubles}
            )
        )
        assert "550 no such office" in page
        monkeypatch.setenv("ZHIPO_VAR", str(tmp_path))
        monkeypatch.setenv("ZHIPO_OFFICES", str(offices))
        assert doctor.examine(as_json=True) == 1
        assert "550 no such office" in capsys.readouterr().out
        another = book(tmp_path, HANGZHOU, domain="new.example")
        assert post(ledger, address, another, NEXT).sent == 2, "another address is a person's act"
    assert len(box.taken) == 1
    assert owed.id in {one.letter.id for one in ledger.letter_records() if one.fate is Fate.SENT}


def test_sixty_offices_in_one_night_over_one_connection(ledger: Ledger, tmp_path: Path) -> None:
    owe(ledger, *BASIC)
    box = Letterbox()
    with serving(box) as address:
        opened = box.connections
        told = post(ledger, address, book(tmp_path, *BASIC))
    assert told == Mailing(60, 0, 0, ())
    assert (len(set(box.ids)), box.connections - opened) == (60, 1)
    assert {one["To"].addresses[0].addr_spec for one in box.taken} == {f"office{n}@court.example" for n in range(60)}


def test_an_email_is_made_once_and_only_the_last_is_held(
    ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[weakref.ref[EmailMessage]] = []
    held: list[int] = []
    compose = composing.compose

    def noted(*given: Any, **named: Any) -> EmailMessage:
        held.append(sum(one() is not None for one in made))
        message = compose(*given, **named)
        made.append(weakref.ref(message))
        return message

    monkeypatch.setattr(composing, "compose", noted)
    owe(ledger, *BASIC[:9])
    with serving(Letterbox()) as address:
        assert post(ledger, address, book(tmp_path, *BASIC)).sent == 9
    assert (len(made), max(held)) == (9, 1)
    assert len(list((tmp_path / "outbox").glob("*.eml"))) == 9


def test_a_server_that_is_down_is_not_asked_for_each_letter(ledger: Ledger, tmp_path: Path) -> None:
    owe(ledger, *BASIC[:3])
    told = post(ledger, "127.0.0.1:9", book(tmp_path, *BASIC), smtp_tries=2)
    assert (told.sent, told.owed, len(told.troubles)) == (0, 3, 3)
    assert sorted(len(one.tries) for one in ledger.letter_records()) == [0, 0, 2]
    assert len(list((tmp_path / "outbox").glob("*.eml"))) == 3


def test_one_refused_office_does_not_stop_the_others(ledger: Ledger, tmp_path: Path) -> None:
    owe(ledger, *BASIC[:5])
    box = Letterbox(always={"office2@court.example": "550 no such office"})
    with serving(box) as address:
        told = post(ledger, address, book(tmp_path, *BASIC))
    assert (told.sent, told.owed, told.refused, len(told.troubles)) == (4, 1, 1, 1)


def test_the_weekly_list_waits_and_is_not_owed(ledger: Ledger, tmp_path: Path) -> None:
    owe(ledger, HANGZHOU, urgency=Urgency.U3)
    owe(ledger, HANGZHOU, urgency=Urgency.U4, words="之二")
    owe(ledger, XIAOSHAN, urgency=Urgency.U2)
    box, offices = Letterbox(), book(tmp_path, HANGZHOU, XIAOSHAN)
    nights = [ON + timedelta(days=day) for day in range(6)]
    with serving(box) as address:
        told = [post(ledger, address, offices, night) for night in nights]
    assert [night.strftime("%a") for night in nights] == ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue"]
    assert [(one.sent, one.owed, one.waiting) for one in told] == [(1, 0, 2), *[(0, 0, 2)] * 3, (2, 0, 0), (0, 0, 0)]
    assert len(box.taken) == 2


def test_an_unsent_letter_that_changes_is_cancelled_and_its_file_put_aside(ledger: Ledger, tmp_path: Path) -> None:
    (old,) = owe(ledger, HANGZHOU)
    settings = Settings(var=tmp_path)
    assert send_letters(ledger, [], settings, ON).owed == 1
    new = letter(firm_referral(), LetterState.CHANGED, office=HANGZHOU.name)
    ledger.save([], [new.model_copy(update={"id": "f" * 64})], {old.id: Cancelled.CHANGED})
    assert send_letters(ledger, [], settings, NEXT).owed == 1
    (void,) = (tmp_path / "outbox" / "void").iterdir()
    (standing,) = (tmp_path / "outbox").glob("*.eml")
    assert (void.stem[-8:], standing.stem[-8:]) == (old.id[:8], "f" * 8)


def test_what_keeps_every_letter_is_a_trouble_and_no_end_of_the_night(ledger: Ledger, tmp_path: Path) -> None:
    owe(ledger, HANGZHOU)
    box, offices = Letterbox(), book(tmp_path, HANGZHOU)
    torn = tmp_path / "torn.toml"
    torn.write_text("[offices", "utf-8")
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "outbox").write_bytes(b"")
    with serving(box) as address:
        kept = [
            post(ledger, address, torn, var=tmp_path),
            post(ledger, "[::1", offices),
            post(ledger, address, offices, var=tmp_path / "full"),
        ]
        said = ("torn.toml", "the SMTP address must read", "outbox: File exists")
        for mailing, words in zip(kept, said, strict=True):
            assert (mailing.sent, mailing.owed) == (0, 1)
            (trouble,) = mailing.troubles
            assert trouble.startswith("the letters stay owed: ")
            assert words in trouble
        assert post(ledger, address, offices) == Mailing(1, 0, 0, ()), "once it is mended it goes"
    assert len(box.ids) == 1


def test_a_letter_at_which_the_program_fails_keeps_no_other(
    ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    owe(ledger, HANGZHOU, XIAOSHAN)
    box, offices, made = Letterbox(), book(tmp_path, HANGZHOU, XIAOSHAN), composing.enclosures

    def fail(dispatch: Any, *rest: Any) -> Any:
        if dispatch.office == HANGZHOU.name:
            msg = "All strings must be XML compatible"
            raise ValueError(msg)
        return made(dispatch, *rest)

    monkeypatch.setattr(composing, "enclosures", fail)
    trouble = f"letter to {HANGZHOU.name}: stays owed, the program failed at it (ValueError)"
    outbox = send_letters(ledger, [], Settings(offices=offices, var=tmp_path), ON)
    assert (outbox.troubles, len(list((tmp_path / "outbox").glob("*.eml")))) == ((trouble,), 1)
    with serving(box) as address:
        assert post(ledger, address, offices) == Mailing(1, 1, 0, (trouble,))
        monkeypatch.undo()
        assert post(ledger, address, offices, NEXT) == Mailing(1, 0, 0, ()), "once it is mended it goes"
