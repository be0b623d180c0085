"""The doctor: each part broken for real once, and what is said about it; what is in order is said too."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from ledger_cases import applicant, debtor, paper, read
from sqlalchemy import create_engine, text

from flows.doctor import of_the_ledger, of_the_machine
from flows.doctor import parts as doctor
from flows.settings import Settings
from ledger import Ledger, LedgerState, LedgerUnavailableError, state_of
from models import WorldError

NOW = datetime(2024, 6, 1, 22, tzinfo=UTC)


@pytest.fixture
def settings(tmp_path: Path, url: str) -> Settings:
    """An installation with an empty ledger, on each engine."""
    Ledger.open(url).close()
    return Settings(var=tmp_path / "var", inbox=tmp_path, database_url=url)


def execute(settings: Settings, statement: str) -> None:
    engine = create_engine(settings.ledger_url.replace("postgresql://", "postgresql+psycopg://"))
    with engine.begin() as connection:
        connection.execute(text(statement))
    engine.dispose()


def test_a_ledger_in_order(settings: Settings) -> None:
    newest = state_of(settings.ledger_url).newest
    assert of_the_ledger.schema(settings) == f"at {newest}, the newest"
    assert of_the_ledger.books(settings) == "revision 0, 0 letters owed, 0 files set aside"
    assert of_the_ledger.lock(settings) == "free"
    assert datetime.now().astimezone().tzname() in of_the_ledger.clock(settings)  # type: ignore[operator]


@pytest.mark.parametrize(
    ("schema", "said"),
    [("0001", "make a copy; the next night brings it there"), ("9999", "of a newer Zhipo")],
)
def test_a_schema_of_another_zhipo_is_said_and_left_alone(settings: Settings, schema: str, said: str) -> None:
    execute(settings, f"UPDATE alembic_version SET version_num = '{schema}'")  # noqa: S608 our own table of tests
    with pytest.raises(ValueError, match=said):
        of_the_ledger.schema(settings)
    assert of_the_ledger.books(settings) == "not looked into (see its schema)"
    assert state_of(settings.ledger_url).at == schema, "no doctor migrates a patient"
    if schema == "9999":
        with pytest.raises(WorldError, match="9999 is of a newer Zhipo than this one"):
            Ledger.open(settings.ledger_url)


@pytest.fixture
def filled(tmp_path: Path) -> Settings:
    """A SQLite ledger with papers in it, whole in its one file."""
    settings = Settings(var=tmp_path / "var", inbox=tmp_path)
    with Ledger.open(settings.ledger_url) as ledger:
        papers = [paper(f"（2023）浙0109执{n}号", "2023-01-01", "notified", applicant(), debtor()) for n in range(99)]
        ledger.record(ledger.begin_run("inbox"), [read(one) for one in papers], extractor="1")
    execute(settings, "PRAGMA wal_checkpoint(TRUNCATE)")
    return settings


@pytest.mark.parametrize("page", [0, 9], ids=["it does not begin as a ledger", "a page of it is torn"])
def test_a_damaged_file_is_said_with_what_to_do(filled: Settings, page: int) -> None:
    assert of_the_ledger.whole(filled) == "no damage found"
    with (filled.var / "zhipo.db").open("r+b") as file:
        file.seek(page * 4096)
        file.write(b"\xee" * 4096)
    with pytest.raises((ValueError, LedgerUnavailableError), match="restore it from a backup"):
        of_the_ledger.whole(filled)


def test_a_bit_that_fell_within_a_word_is_named_with_its_file(filled: Settings) -> None:
    execute(filled, "UPDATE filings SET facts = substr(facts, 1, 200) WHERE case_number = '（2023）浙0109执7号'")
    with pytest.raises(ValueError, match=r"damaged: the facts of .*-notified-[.]txt"):
        of_the_ledger.whole(filled)
    with (
        Ledger.open(filled.ledger_url) as ledger,
        pytest.raises(LedgerUnavailableError, match=r"damaged .Filing.: zhipo doctor says where"),
    ):
        list(ledger.dossiers(NOW.date()))


def test_a_ledger_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    fresh = Settings(var=tmp_path / "var")
    assert of_the_ledger.schema(fresh) == "no ledger yet: the first command that needs one makes it"
    assert not (tmp_path / "var" / "zhipo.db").exists()


def test_who_holds_the_ledger_and_who_has_gone_silent(settings: Settings) -> None:
    with Ledger.open(settings.ledger_url) as ledger, ledger.hold("zhipo nightly"):
        assert of_the_ledger.lock(settings).startswith("held by zhipo nightly, process")
        old = (datetime.now(UTC) - timedelta(hours=1)).strftime("%Y-%m-%d %H:%M:%S.000000")
        execute(settings, f"UPDATE locks SET beat = '{old}'")  # noqa: S608 our own table of tests
        with pytest.raises(ValueError, match="silent for 36"):
            of_the_ledger.lock(settings)


def test_a_night_that_has_not_begun_yet(settings: Settings) -> None:
    with Ledger.open(settings.ledger_url) as ledger:
        ledger.begin_run("inbox", datetime.now(UTC) + timedelta(hours=3))
    with pytest.raises(ValueError, match=r"the last night began .* yet to come: set the clocks"):
        of_the_ledger.clock(settings)


STATE = LedgerState(at="1", newest="1", behind=0)
CLOCKS = [
    (NOW, STATE, [], "all agree"),
    (NOW - timedelta(seconds=30), STATE, [], "half a minute is let pass"),
    (
        NOW - timedelta(minutes=5),
        STATE,
        ["the folder for output is 300 s behind"],
        "a server of files with another clock",
    ),
    (
        NOW,
        STATE.model_copy(update={"now": NOW + timedelta(hours=8)}),
        ["the ledger's server is 28800 s ahead"],
        "local time taken for UTC",
    ),
    (NOW, STATE.model_copy(update={"now": NOW, "last_night": NOW - timedelta(days=1)}), [], "yesterday's night"),
]


@pytest.mark.parametrize(("written", "state", "said", "_why"), CLOCKS, ids=[why for *_, why in CLOCKS])
def test_clocks(written: datetime, state: LedgerState, said: list[str], _why: str) -> None:
    assert of_the_ledger.astray(NOW, written, state) == said


BROKEN: list[tuple[str, Callable[[Path], object], str]] = [
    ("disk", lambda folder: of_the_machine.disk(Settings(var=folder, disk_free_mb=10**9)), "too little room"),
    ("font", lambda _: of_the_machine.font(Settings(), "\ue000"), "no Chinese font"),
    ("scans", lambda _: of_the_machine.networks(Settings(), ("tiny/rec/none",)), "scans cannot be read"),
    (
        "archive",
        lambda folder: of_the_machine.disk(Settings(archive=folder / "not/yet", disk_free_mb=10**9)),
        "archive",
    ),
]


@pytest.mark.parametrize(("_part", "probe", "said"), BROKEN, ids=[part for part, *_ in BROKEN])
def test_a_machine_without(_part: str, probe: Callable[[Path], object], said: str, tmp_path: Path) -> None:
    with pytest.raises((OSError, ValueError), match=said):
        probe(tmp_path)


def test_a_machine_in_order(tmp_path: Path) -> None:
    assert of_the_machine.font(Settings()) == "Chinese is drawn where a paper carries no font"
    assert of_the_machine.networks(Settings()) == "3 networks load"
    assert "GB free" in of_the_machine.disk(Settings(var=tmp_path / "not/there", disk_free_mb=0))


def test_the_whole_as_json_without_secrets(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, value in {
        "VAR": str(tmp_path / "var"),
        "INBOX": str(tmp_path / "none"),
        "DATABASE_URL": "postgresql://zhipo:geheim1@127.0.0.1:9/none",
        "SMTP_URL": "smtp://post:geheim2@127.0.0.1:9",
        "ELASTICSEARCH_URL": "http://analyst:geheim3@127.0.0.1:9",
        "ELASTICSEARCH_API_KEY": "geheim4",
    }.items():
        monkeypatch.setenv(f"ZHIPO_{name}", value)
    assert doctor.examine(as_json=True) == 1
    said = capsys.readouterr().out
    told = json.loads(said)
    wrong = {one["part"] for one in told["parts"] if one["state"] == "wrong"}
    assert wrong >= {"inbox", "ledger's schema", "ledger", "index", "post"}
    assert told["settings"]["ZHIPO_SMTP_URL"] == "smtp://post:***@127.0.0.1:9"
    assert set(told["settings"]) == {f"ZHIPO_{name.upper()}" for name in Settings.model_fields}
    assert doctor.examine() == 1
    assert "geheim" not in said + capsys.readouterr().out
