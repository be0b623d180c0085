"""Two who send: whatever a person or another night does to a letter meanwhile, it goes out at most once and is known."""

import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from alerts_cases import HANGZHOU, ON, XIAOSHAN
from letterbox import Letterbox, serving
from test_flows_letter_desk import owed, run
from test_flows_mailing import book, owe, post

from alerts.posting.owing import settle
from alerts.posting.post import Post
from flows.letters import mailing
from flows.letters.mailing import Mailing, send_letters
from flows.settings import Settings
from ledger import Ledger, LockLostError
from models import Cancelled, Dispatch, Fate, Letter, LetterState

__all__ = ["owed"]  # the fixture
NEXT = ON + timedelta(days=1)
BUSY = {("RCPT", 1): "451 greylisted"}


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    """What the night has open."""
    with Ledger.open(f"sqlite:///{tmp_path}/zhipo.db") as opened:
        yield opened


def beside(ledger: Ledger, tmp_path: Path, act: Callable[[Ledger], object]) -> Callable[[object], None]:
    """What another process does to the same ledger."""

    def done(_seconds: object) -> None:
        with Ledger.open(f"sqlite:///{tmp_path}/zhipo.db") as other:
            act(other)

    assert ledger
    return done


MEANWHILE: list[tuple[Callable[[Ledger, Letter], object], Fate, str]] = [
    (lambda other, letter: other.mark_sent(letter.id), Fate.SENT, "handed over by a person"),
    (lambda other, letter: other.save([], (), {letter.id: Cancelled.FALLEN}), Fate.CANCELLED, "fallen"),
]


@pytest.mark.parametrize(("act", "fate", "why"), MEANWHILE, ids=[why for *_, why in MEANWHILE])
def test_between_two_tries(
    ledger: Ledger,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    act: Callable[[Ledger, Letter], object],
    fate: Fate,
    why: str,
) -> None:
    (letter,) = owe(ledger, HANGZHOU)
    box = Letterbox(dict(BUSY))
    monkeypatch.setattr(mailing, "sleep", beside(ledger, tmp_path, lambda other: act(other, letter)))
    with serving(box) as address:
        assert post(ledger, address, book(tmp_path, HANGZHOU), smtp_tries=3) == Mailing(0, 0, 0, ())
    assert box.ids == [], why
    assert [one.fate for one in ledger.letter_records()] == [fate]


def test_what_is_left_of_an_e_mail_goes_in_the_next_night(
    ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (first,), (second,) = owe(ledger, HANGZHOU), owe(ledger, HANGZHOU, words="之二")
    box, offices = Letterbox(dict(BUSY)), book(tmp_path, HANGZHOU)
    monkeypatch.setattr(mailing, "sleep", beside(ledger, tmp_path, lambda other: other.mark_sent(first.id)))
    with serving(box) as address:
        told = post(ledger, address, offices, smtp_tries=3)
        assert (told.sent, told.owed, box.ids) == (0, 1, [])
        assert "some of its letters were sent or cancelled meanwhile" in told.troubles[0]
        assert post(ledger, address, offices, NEXT).sent == 1
    assert box.ids == [f"<{second.id}@localhost>"]


def test_cancelled_on_its_way_it_is_sent_none_the_less_and_withdrawn(
    ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (letter,) = owe(ledger, HANGZHOU)
    cancel = beside(ledger, tmp_path, lambda other: other.save([], (), {letter.id: Cancelled.FALLEN}))
    deliver = Post.deliver

    def on_its_way(self: Post, message: Any) -> Any:
        cancel(None)
        return deliver(self, message)

    monkeypatch.setattr(Post, "deliver", on_its_way)
    box = Letterbox()
    with serving(box) as address:
        assert post(ledger, address, book(tmp_path, HANGZHOU)) == Mailing(1, 0, 0, ())
    (record,) = ledger.letter_records()
    assert (record.fate, record.cancelled_at, record.cancelled) == (Fate.SENT, None, None)
    (withdrawal,) = settle(None, [record], NEXT, reason="other_debtor").letters
    assert (withdrawal.state, withdrawal.follows) == (LetterState.WITHDRAWN, letter.id)


def test_a_night_that_lost_the_ledger_sends_no_more(
    ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    owe(ledger, HANGZHOU, XIAOSHAN)
    box, offices = Letterbox(), book(tmp_path, HANGZHOU, XIAOSHAN)
    with serving(box) as address, ledger.hold("zhipo nightly") as turn:
        told = Settings(smtp_url=f"smtp://{address}", offices=offices, smtp_tries=1, var=tmp_path)
        ended = Ledger.end_try

        def then_it_is_lost(*given: Any) -> int:
            turn._lost = True  # noqa: SLF001  # as its heart would find
            return ended(*given)

        monkeypatch.setattr(Ledger, "end_try", then_it_is_lost)
        with pytest.raises(LockLostError):
            send_letters(ledger, [], told, ON, turn)
    assert (len(box.ids), len(ledger.letters_owed())) == (1, 1)


@pytest.mark.parametrize("by_hand", [False, True], ids=["by post", "by hand"])
def test_a_person_waits_for_the_night(
    owed: Letter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, by_hand: bool
) -> None:
    box, more = Letterbox(), ["--by-hand"] if by_hand else []
    with serving(box) as address, Ledger.open(f"sqlite:///{tmp_path}/zhipo.db") as ledger:
        monkeypatch.setenv("ZHIPO_SMTP_URL", f"smtp://{address}")
        with ledger.hold("zhipo nightly"):
            code, text = run("send", owed.id[:12], *more)
            assert (code, "held by zhipo nightly" in re.sub(r"\s+", " ", text)) == (1, True), text
            assert len(ledger.letters_owed()) == 2
        assert run("send", owed.id[:12], *more)[0] == 0
    assert len(box.ids) == (0 if by_hand else 1)


def test_what_was_handed_over_does_not_go_again_with_the_letter_beside_it(
    owed: Letter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both were in one e-mail of which nobody knows whether it arrived."""
    with Ledger.open(f"sqlite:///{tmp_path}/zhipo.db") as ledger:
        (other,) = owe(ledger, HANGZHOU, words="之二")
        cut = Letterbox({("DATA", 1): Letterbox.CUT, ("DATA", 2): Letterbox.CUT})
        with serving(cut) as address:
            post(ledger, address, book(tmp_path, HANGZHOU))
        assert {one.fate for one in ledger.letter_records()} == {Fate.UNCERTAIN}
        assert run("send", owed.id[:12], "--by-hand")[0] == 0
    begin, going = Ledger.begin_try, list[Dispatch]()

    def seen(ledger: Ledger, dispatch: Dispatch, address: str) -> int | None:
        going.append(dispatch)
        return begin(ledger, dispatch, address)

    monkeypatch.setattr(Ledger, "begin_try", seen)
    box = Letterbox()
    with serving(box) as address:
        monkeypatch.setenv("ZHIPO_SMTP_URL", f"smtp://{address}")
        assert run("send", other.id[:12]) == (0, f"1 letters sent to {HANGZHOU.name}\n")
    assert [[letter.id for letter in one.letters] for one in going] == [[other.id]]
    assert box.ids == [f"<{going[0].id}@localhost>"]
    assert box.ids[0] in cut.ids, "under the Message-ID that the office may know"
