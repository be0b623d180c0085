"""Ledger, disk, archive, index and post, each taken away in the middle of a night and given back.

What is said, what is kept, what catches up.
"""

import os
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import crashing
import postgresql_server
import pytest
from aiosmtpd.controller import Controller
from conftest import cannot
from elastic_node import Node, free_port
from elasticsearch import Elasticsearch
from ledger_cases import rows
from letterbox import Letterbox

from extractors import VERSION
from flows.intake import booking, ingest
from flows.intake.inbox import intake
from flows.letters.mailing import Mailing, send_letters
from flows.letters.owed import owe_letters
from flows.settings import Settings
from ledger import Ledger, LedgerUnavailableError
from search import INDICES, Access, Index

CRASH = pytest.mark.xdist_group("crash")
BATCH = 4
ON = date(2024, 6, 1)


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """An inbox of twelve papers, read in this process in batches of four."""
    inbox = crashing.inbox(tmp_path / "inbox", 12)
    told = {"INBOX": inbox, "VAR": tmp_path / "var", "WORKERS": 0, "BATCH_SIZE": BATCH}
    for name, value in told.items():
        monkeypatch.setenv(f"ZHIPO_{name}", str(value))
    return Settings()


def _dump(url: str) -> list[str]:
    with Ledger.open(url) as ledger:
        return list(ledger.canonical())


def _broken_off(url: str, settings: Settings, server: postgresql_server.Own) -> None:
    """A night whose ledger stops behind its first batch."""
    with Ledger.open(url) as ledger, ledger.hold("a night"):
        run, came = ingest.begin(ledger, [settings.inbox]), intake([settings.inbox])
        for number, batch in enumerate(ingest.batches(ledger, run, came, settings)):
            if number == 1:
                server.stop()
            ledger.record(run, batch, extractor=VERSION)


@CRASH
def test_the_ledger_stops_and_starts(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    if why := postgresql_server.why_not():
        cannot("postgresql", why)
    with postgresql_server.server() as server:
        calm, url = server.new_database(), server.new_database()
        monkeypatch.setenv("ZHIPO_DATABASE_URL", calm)
        assert ingest.ingest_paths([settings.inbox]) == 0
        with pytest.raises(LedgerUnavailableError):
            _broken_off(url, settings, server)
        monkeypatch.setenv("ZHIPO_DATABASE_URL", url)
        capfd.readouterr()
        assert ingest.ingest_paths([settings.inbox]) == 1, "it is still away"
        said = capfd.readouterr().err
        assert "is not available" in said.replace("\n", " ")
        assert "nothing is lost" in said
        server.start()
        with Ledger.open(url) as ledger:
            assert len(ledger.seen(1)) == 4, "the first batch was kept"
        assert ingest.ingest_paths([settings.inbox]) == 0
        assert _dump(url) == _dump(calm)


@CRASH
def test_the_archive_cannot_be_written_and_can_again(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    place = tmp_path / "mount"
    monkeypatch.setenv("ZHIPO_ARCHIVE", str(place))
    place.write_bytes(b"")
    assert ingest.ingest_paths([settings.inbox]) == 1
    assert "set ZHIPO_ARCHIVE" in capfd.readouterr().err.replace("\n", " ")
    with Ledger.open(settings.ledger_url) as ledger:
        assert ledger.named() == {}, "nothing is in the ledger that is not in the archive"
    place.unlink()
    assert ingest.ingest_paths([settings.inbox]) == 0
    shutil.rmtree(place)
    assert ingest.ingest_paths([settings.inbox]) == 0
    with Ledger.open(settings.ledger_url) as ledger:
        kept = {path.stem for path in place.glob("??/*")}
        assert kept == set(ledger.named()), "an archive that was lost is filled again from the inbox"


def _behind_the_first_batch(monkeypatch: pytest.MonkeyPatch, happens: Callable[[], object]) -> None:
    """What happens to a night once its first batch is booked."""
    booked, done = booking.accounted, []

    def then(*batch: Any) -> Any:
        verdicts = booked(*batch)
        if not done:
            done.append(happens())
        return verdicts

    monkeypatch.setattr(booking, "accounted", then)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of eight megabytes."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = shutil.which("mount")
    words = [mount or "", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(place)]
    if not mount or subprocess.run(words, check=False, capture_output=True).returncode:
        pytest.skip("no small disk: mounting a tmpfs needs the rights of an administrator (Linux)")
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)  # noqa: S607  # the one beside mount


def _fill(disk: Path) -> None:
    """Take all the room that is left."""
    with (disk / "ballast").open("wb", buffering=0) as ballast:
        for size in (2**16, 2**12, 1):
            try:
                while ballast.write(b"\1" * size) == size:
                    pass
            except OSError:
                continue


@CRASH
def test_the_disk_under_the_ledger_is_full_and_has_room_again(
    settings: Settings, small_disk: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    assert ingest.ingest_paths([settings.inbox]) == 0
    calm = _dump(settings.ledger_url)
    url = f"sqlite:///{small_disk}/zhipo.db"
    monkeypatch.setenv("ZHIPO_DATABASE_URL", url)
    capfd.readouterr()
    with monkeypatch.context() as one_night:
        _behind_the_first_batch(one_night, lambda: _fill(small_disk))
        assert ingest.ingest_paths([settings.inbox]) == 1
    said = capfd.readouterr().err.replace("\n", " ")
    assert said.count("is not available") == 1, said
    assert "disk is full" in said, said
    assert "nothing is lost" in said
    assert "Traceback" not in said
    assert ingest.ingest_paths([settings.inbox]) == 1, "it is still full"
    (small_disk / "ballast").unlink()
    with Ledger.open(url) as ledger:
        assert len(ledger.seen(1)) == BATCH, "the first batch whole, of the second nothing"
    assert len(rows(url, "filings")) <= BATCH
    assert ingest.ingest_paths([settings.inbox]) == 0
    assert _dump(url) == calm


def _standing(url: str) -> dict[str, int]:
    """How many rows of the ledger the index must show: all but what became another one."""
    whole = {f"zhipo-{table}": len(rows(url, table, "revision")) for table in ("filings", "nights")}
    return whole | {
        f"zhipo-{table}": sum(not gone for (gone,) in rows(url, table, "gone")) for table in ("cases", "debtors")
    }


@pytest.mark.xdist_group("elasticsearch")
@pytest.mark.skipif("ZHIPO_TEST_ELASTICSEARCH_URL" in os.environ, reason="a node that is not ours is not killed")
def test_the_index_is_killed_and_starts_again(
    settings: Settings, node: Node, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    with Elasticsearch(node.url) as client:
        for name in client.indices.get(index="zhipo-*"):
            client.indices.delete(index=name)
    monkeypatch.setenv("ZHIPO_ELASTICSEARCH_URL", node.url)
    early = sorted(settings.inbox.iterdir())[:BATCH]
    assert ingest.ingest_paths(early) == 0
    before = _standing(settings.ledger_url)["zhipo-filings"]
    capfd.readouterr()
    with monkeypatch.context() as one_night:
        _behind_the_first_batch(one_night, node.kill)
        assert ingest.ingest_paths([settings.inbox]) == 0, "a night does not need the index"
    said = capfd.readouterr().err.replace("\n", " ")
    assert f"trouble: the index at {node.url} is not available" in said
    assert "it catches up the next time" in said
    with Ledger.open(settings.ledger_url) as ledger:
        files = len(list(settings.inbox.iterdir())) + len(crashing.BOUND) - 1
        assert len(ledger.seen(2)) == files, "the ledger has every file"
        owe_letters(ledger, ON)
    node.start()
    with Index.open(Access(node.url)) as index:
        assert index.count("zhipo-filings") == before, "what it had before it was killed"
        assert ingest.ingest_paths([settings.inbox]) == 0
        assert "trouble" not in capfd.readouterr().err
        held = {alias: index.count(alias) for alias in INDICES}
    assert held == _standing(settings.ledger_url)
    assert held["zhipo-filings"] > before


def _post(ledger: Ledger, url: str, offices: Path, on: date) -> Mailing:
    settings = Settings(
        smtp_url=url, offices=offices, smtp_tries=1, smtp_timeout=3, digest_day="saturday", var=offices.parent
    )
    flagged, _ = owe_letters(ledger, on)
    return send_letters(ledger, flagged, settings, on)


@CRASH
def test_the_post_stops_and_starts(settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The server goes away behind the first letter that it took; each letter reaches it once."""
    more = crashing.inbox(tmp_path / "more", 24)
    assert ingest.ingest_paths([more]) == 0
    box, port = Letterbox(), free_port()
    first = Controller(box, hostname="127.0.0.1", port=port)
    ended = Ledger.end_try

    def then_it_stops(*told: Any) -> int:
        sent = ended(*told)
        if first.server:
            first.stop()
        return sent

    with Ledger.open(settings.ledger_url) as ledger:
        owe_letters(ledger, ON)
        offices = tmp_path / "offices.csv"
        courts = {letter.office for letter in ledger.letters_owed()}
        lines = [f"{court},office{number}@court.example\n" for number, court in enumerate(sorted(courts))]
        offices.write_text("".join(lines), "utf-8")
        first.start()
        with monkeypatch.context() as one_night:
            one_night.setattr(Ledger, "end_try", then_it_stops)
            told = _post(ledger, f"smtp://127.0.0.1:{port}", offices, ON)
        assert len(box.ids) == 1
        assert told.owed == len(ledger.letters_owed()) > 0, "what did not go out is owed"
        assert len(told.troubles) == len(courts) - 1 > 0
        assert all("letter to " in trouble and "unreachable" in trouble for trouble in told.troubles)
        written = _ids(tmp_path / "outbox")
        second = Controller(box, hostname="127.0.0.1", port=port)
        second.start()
        try:
            again = _post(ledger, f"smtp://127.0.0.1:{port}", offices, ON + timedelta(days=7))
        finally:
            second.stop()
        assert (again.owed, again.troubles, ledger.letters_owed()) == (0, (), ())
    assert set(Counter(box.ids).values()) == {1}
    assert set(box.ids) == written == _ids(tmp_path / "outbox"), "each under the Message-ID that it had from the first"


def _ids(outbox: Path) -> set[str]:
    """Message-IDs of the e-mails that were written."""
    letters = (message_from_bytes(path.read_bytes(), policy=policy.default) for path in outbox.glob("*.eml"))
    return {str(letter["Message-ID"]).strip() for letter in letters}
