"""The ledger and the archive taken away in the middle of a night and given back: what is said, kept and caught up."""

import shutil
from pathlib import Path

import crashing
import postgresql_server
import pytest
from conftest import cannot

from flows import ingest
from flows.inbox import intake
from flows.settings import Settings
from ledger import Ledger, LedgerUnavailableError

pytestmark = pytest.mark.xdist_group("crash")


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """An inbox of twelve papers, read in this process in batches of four."""
    inbox = crashing.inbox(tmp_path / "inbox", 12)
    told = {"INBOX": inbox, "VAR": tmp_path / "var", "WORKERS": 0, "BATCH_SIZE": 4}
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
            ledger.record(run, batch, extractor=ingest.VERSION)


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
