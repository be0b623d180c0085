"""What several tests share: the committed sample papers, read once in a test process, ledgers on both engines, a node."""

import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import postgresql_server
import pytest
from elastic_node import Node, NodeImpossibleError

from extractors.joining.source import SourceText
from extractors.reading.sources import read_source
from flows.engines.choice import read_all
from flows.settings import Settings
from ledger import Ledger
from models import Reading

SAMPLES = Path(__file__).parent.parent / "samples"
NewUrl = Callable[[], str]


@pytest.fixture(scope="session")
def readings() -> dict[Path, Reading]:
    """Every sample paper, digital and scanned, read through the child processes as a night does."""
    found = dict(read_all(sorted(SAMPLES.rglob("*.pdf")), Settings(workers=2)))
    assert all(isinstance(reading, Reading) for reading in found.values()), found
    return {path: reading for path, reading in found.items() if isinstance(reading, Reading)}


@pytest.fixture
def read(tmp_path: Path) -> Callable[[bytes], SourceText]:
    """Reads the bytes of a PDF as a file of their own."""

    def write_and_read(data: bytes) -> SourceText:
        path = tmp_path / "paper.pdf"
        path.write_bytes(data)
        return read_source(path)

    return write_and_read


def cannot(part: str, why: str) -> None:
    """Skip with the reason, or fail where ZHIPO_TEST_REQUIRE names the part (`.ci/run` names all of them)."""
    if part in os.environ.get("ZHIPO_TEST_REQUIRE", "").split():
        pytest.fail(f"{part} is required here: {why}")
    pytest.skip(f"no {part}: {why}")


@pytest.fixture(scope="session")
def postgresql() -> Iterator[postgresql_server.Server]:
    """A real PostgreSQL, one for a test process."""
    if given := os.environ.get("ZHIPO_TEST_POSTGRESQL_URL"):
        yield postgresql_server.Server(given)
        return
    if why := postgresql_server.why_not():
        cannot("postgresql", why)
    with postgresql_server.server() as running:
        yield running


@pytest.fixture(scope="session")
def _ready(postgresql: postgresql_server.Server) -> Iterator[str]:
    """A database with the newest schema and nothing in it, to be copied: quicker than migrating each."""
    url = postgresql.new_database()
    Ledger.open(url).close()
    yield url.rpartition("/")[2]
    postgresql.drop(url)


@pytest.fixture(params=["sqlite", "postgresql"])
def new_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[NewUrl]:
    """Gives URLs of empty ledgers, each test on both engines; a SQLite ledger is not even a file yet."""
    made: list[str] = []

    def sqlite() -> str:
        made.append(f"sqlite:///{tmp_path}/var/zhipo-{len(made)}.db")
        return made[-1]

    def on_server() -> str:
        made.append(server.new_database(request.getfixturevalue("_ready")))
        return made[-1]

    if request.param == "sqlite":
        yield sqlite
        return
    server: postgresql_server.Server = request.getfixturevalue("postgresql")
    yield on_server
    for url in made:
        server.drop(url)


@pytest.fixture
def on_postgresql(postgresql: postgresql_server.Server, _ready: str) -> Iterator[str]:
    """An empty ledger on PostgreSQL, for what only a server can do."""
    made = postgresql.new_database(_ready)
    yield made
    postgresql.drop(made)


@pytest.fixture
def url(new_url: NewUrl) -> str:
    """An empty ledger, on each engine."""
    return new_url()


@pytest.fixture
def ledger(url: str) -> Iterator[Ledger]:
    """The same, opened."""
    with Ledger.open(url) as opened:
        yield opened


@pytest.fixture(scope="session")
def node() -> Iterator[Node]:
    """A real Elasticsearch node of this test process; its tests belong to the group "elasticsearch".

    It runs as another user, and pytest keeps its own temporary folders to itself: so in one of its own.
    """
    with tempfile.TemporaryDirectory(prefix="zhipo-node-", ignore_cleanup_errors=True) as here:
        Path(here).chmod(0o755)
        try:
            started = Node(Path(here))
            started.start()
        except NodeImpossibleError as error:
            cannot("elasticsearch", str(error))
        yield started
        started.kill()


@pytest.fixture(scope="session")
def elasticsearch_url(request: pytest.FixtureRequest) -> str:
    """The running one that ZHIPO_TEST_ELASTICSEARCH_URL names, else our own node."""
    return os.environ.get("ZHIPO_TEST_ELASTICSEARCH_URL") or str(request.getfixturevalue("node").url)
