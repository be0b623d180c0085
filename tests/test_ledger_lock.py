"""The lock of a ledger: one run at a time, who and since when; a dead holder holds nothing."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import QueuePool

from ledger import Ledger, LedgerHeldError, LockLostError
from ledger.filings import quarantine
from ledger.store import lock

HOLDER = """
import signal, sys, time
from ledger import Ledger
signal.signal(signal.SIGINT, signal.default_int_handler)  # what a shell starts in the background ignores it
with Ledger.open(sys.argv[1]) as ledger, ledger.hold("zhipo nightly"):
    print("held", flush=True)
    time.sleep(600)
"""


@pytest.fixture
def url(tmp_path: Path) -> str:
    """A ledger."""
    return f"sqlite:///{tmp_path}/zhipo.db"


@pytest.fixture
def holder(url: str) -> Iterator["subprocess.Popen[str]"]:
    """Another process that holds it."""
    with subprocess.Popen([sys.executable, "-c", HOLDER, url], stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout
        assert child.stdout.readline() == "held\n"
        yield child
        child.kill()


def test_a_second_start_is_told_who_holds_it_since_when(url: str, holder: "subprocess.Popen[str]") -> None:
    with Ledger.open(url) as ledger, pytest.raises(LedgerHeldError) as told, ledger.hold("zhipo ingest"):
        pass
    assert f"held by zhipo nightly, process {holder.pid} on " in str(told.value)
    assert f", since {told.value.holder.since:%Y-%m-%d %H:%M:%S} UTC" in str(told.value)


def test_a_killed_holder_holds_nothing(url: str, holder: "subprocess.Popen[str]") -> None:
    holder.send_signal(signal.SIGKILL)
    holder.wait()
    with Ledger.open(url) as ledger, ledger.hold("zhipo ingest") as turn:
        turn.check()


def test_the_signs_of_life_have_a_connection_of_their_own(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lock, "BEAT", 0.01)
    with Ledger.open(url) as ledger, ledger.hold("zhipo nightly") as turn:
        store = ledger._store  # noqa: SLF001  # what it holds in memory is told nowhere else
        for _ in range(5):
            with store.reading():
                time.sleep(0.05)
        turn.check()
        assert isinstance(store._engine.pool, QueuePool)  # noqa: SLF001
        assert store._engine.pool.checkedin() == 1, "a second one would hold the ledger's pages once more"  # noqa: SLF001


def test_a_stopped_holder_on_this_machine_holds_on(url: str, holder: "subprocess.Popen[str]") -> None:
    holder.send_signal(signal.SIGSTOP)
    _set(url, "beat = '2020-01-01 00:00:00'")
    try:
        with Ledger.open(url) as ledger, pytest.raises(LedgerHeldError), ledger.hold("zhipo ingest"):
            pass
    finally:
        holder.send_signal(signal.SIGCONT)


ELSEWHERE = [
    ("life = 'another-boot|pid:[1]|1'", True, "on another machine, a moment ago"),
    ("life = 'another-boot|pid:[1]|1', beat = '2020-01-01 00:00:00'", False, "silent for too long"),
    ("life = NULL", True, "it cannot be said, a moment ago"),
    ("life = NULL, beat = '2020-01-01 00:00:00'", False, "it cannot be said, silent for too long"),
]


@pytest.mark.parametrize(("change", "holds", "why"), ELSEWHERE)
def test_a_holder_elsewhere_holds_while_it_gives_signs_of_life(url: str, change: str, holds: bool, why: str) -> None:
    with Ledger.open(url) as one, Ledger.open(url) as other, one.hold("zhipo nightly"):
        _set(url, change)
        try:
            with other.hold("zhipo ingest"):
                held = False
        except LedgerHeldError:
            held = True
    assert held is holds, why


def test_a_number_used_again_is_not_the_holder(url: str) -> None:
    with Ledger.open(url) as one, Ledger.open(url) as other, one.hold("zhipo nightly"):
        _set(url, "life = substr(life, 1, length(life) - 1) || '0x'")
        with other.hold("zhipo ingest"):
            pass


def test_who_lost_it_is_told_and_takes_nothing_from_the_next(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lock, "BEAT", 0.05)
    with Ledger.open(url) as one, Ledger.open(url) as other:
        with one.hold("zhipo nightly") as turn:
            turn.check()
            _set(url, "token = 'another', life = 'another-boot|pid:[1]|1'")
            with pytest.raises(LockLostError):
                _until_lost(turn.check)
        with pytest.raises(LedgerHeldError), other.hold("zhipo ingest"):
            pass


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_who_gives_no_signs_of_life_any_more_is_told(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever ended them: after a minute another machine takes over."""
    monkeypatch.setattr(lock, "BEAT", 0.05)
    with Ledger.open(url) as ledger, ledger.hold("zhipo nightly") as turn:
        monkeypatch.setattr(lock, "beat", lambda *_: {}["a mistake"])
        with pytest.raises(LockLostError):
            _until_lost(turn.check)


@pytest.mark.parametrize("taken", [False, True], ids=["still ours", "taken over"])
def test_where_the_last_sign_of_life_is_old_the_ledger_is_asked(
    url: str, monkeypatch: pytest.MonkeyPatch, *, taken: bool
) -> None:
    """A machine that slept has not beaten yet when it wakes; a long transaction of our own keeps the heart waiting."""
    with Ledger.open(url) as ledger, ledger.hold("zhipo nightly") as turn:
        clock = quarantine._clock  # noqa: SLF001  # the time that went by
        monkeypatch.setattr(quarantine, "_clock", lambda: clock() + lock.LEASE + 1)
        if not taken:
            turn.check()
        _set(url, "token = 'another', life = 'another-boot|pid:[1]|1'")
        if not taken:
            turn.check()  # it was asked a moment ago
        else:
            with pytest.raises(LockLostError):
                turn.check()


def test_waiting_ends_when_it_is_given_back(url: str, holder: "subprocess.Popen[str]") -> None:
    with Ledger.open(url) as ledger:
        os.kill(holder.pid, signal.SIGINT)  # its block ends in order, and the lock is given back
        with ledger.hold("zhipo ingest", wait=60):
            pass
        with ledger.hold("zhipo ingest"):
            pass


def _until_lost(check: Callable[[], None]) -> None:
    for _ in range(400):
        check()
        time.sleep(0.05)


def _set(url: str, change: str) -> None:
    with sqlite3.connect(url.removeprefix("sqlite:///")) as connection:
        connection.execute(f"UPDATE locks SET {change}")  # noqa: S608  # our own words
