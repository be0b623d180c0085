"""Start the parts of docker-compose.yml without Docker, run one night of the samples through them, and stop all.

A real Elasticsearch node, PostgreSQL for the ledger, Prefect's server and a worker, an SMTP server: the tests' own
parts. Prefect's own books lie in SQLite: it wants PostgreSQL's pg_trgm, which the wheel's server lacks and the official
image has. Kibana cannot run here. The night is started as a run of the deployment, as the schedule would, and done by
the worker. Prints what arrived where; ends with 1 where something did not.
"""

import csv
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from email import message_from_bytes
from email.header import decode_header, make_header
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

import postgresql_server  # noqa: E402  the tests' parts, found by the line above
from aiosmtpd.controller import Controller  # noqa: E402
from elastic_node import Node, free_port  # noqa: E402

from models import register  # noqa: E402
from search import INDICES, Access, Index  # noqa: E402

ON = "2023-11-20"
PATIENCE = 1200  # seconds; several Pythons and a Java start, on a machine that may be busy


class Letters:
    """An SMTP server's box."""

    def __init__(self) -> None:
        """Nothing yet."""
        self.taken: list[tuple[list[str], bytes]] = []

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:  # noqa: N802  aiosmtpd's name
        """Take every letter."""
        self.taken.append((envelope.rcpt_tos, envelope.content))
        return "250 taken"


def say(words: str) -> None:
    """One line, at once."""
    print(words, flush=True)


def ask(url: str, body: Mapping[str, Any] | None = None) -> Any:
    """What a part of ours answers."""
    sent = json.dumps(body).encode() if body is not None else None
    request = Request(url, sent, {"Content-Type": "application/json"})  # noqa: S310  our own parts
    with urlopen(request, timeout=60) as answer:  # noqa: S310  the same
        return json.load(answer)


def until(what: str, question: Callable[[], Any], alive: Callable[[], bool]) -> Any:
    """The first answer that says something. Raises TimeoutError naming what did not come."""
    ends = time.monotonic() + PATIENCE
    while time.monotonic() < ends and alive():
        try:
            if found := question():
                return found
        except OSError:
            pass
        time.sleep(1)
    msg = f"{what} did not come"
    raise TimeoutError(msg)


@contextmanager
def process(environment: Mapping[str, str], here: Path, *words: str) -> Iterator["subprocess.Popen[bytes]"]:
    """A program of our environment, ended afterwards; its words go to a file."""
    with (here / f"{words[1]}.log").open("wb") as log:
        running = subprocess.Popen(  # noqa: S603  our own words
            [sys.executable, "-m", *words], cwd=here, env=dict(environment), stdout=log, stderr=log
        )
        try:
            yield running
        finally:
            running.terminate()
            try:
                running.wait(60)
            except subprocess.TimeoutExpired:
                running.kill()


@contextmanager
def node() -> Iterator[Node]:
    """An Elasticsearch node in a folder that its user may read."""
    folder = Path(tempfile.mkdtemp(prefix="zhipo-node-"))
    folder.chmod(0o755)
    running = Node(folder)
    try:
        running.start()
        yield running
    finally:
        running.kill()
        shutil.rmtree(folder, ignore_errors=True)


def offices(file: Path) -> Path:
    """An address book with every court of the register."""
    with file.open("w", encoding="utf-8", newline="") as opened:
        numbered = enumerate(register(), 1)  # a code may be Chinese, an address not
        csv.writer(opened).writerows((court.name, f"court-{number}@example.org") for number, court in numbered)
    return file


def main() -> int:
    """Exit status: 0 where the night went through every part, else 1."""
    here = ROOT / "var" / "stack"
    shutil.rmtree(here, ignore_errors=True)
    here.mkdir(parents=True)
    with ExitStack() as stack:
        post = Letters()
        desk = Controller(post, hostname="127.0.0.1", port=free_port())
        desk.start()
        stack.callback(desk.stop)
        say(f"SMTP server      127.0.0.1:{desk.port}")
        database = stack.enter_context(postgresql_server.server())
        books = database.new_database()
        say(f"PostgreSQL       {books.rpartition('@')[2]} (ledger)")
        elastic = stack.enter_context(node())
        say(f"Elasticsearch    {elastic.url}")
        api = f"http://127.0.0.1:{free_port()}/api"
        environment = _environment(here, api) | {
            "ZHIPO_DATABASE_URL": books,
            "ZHIPO_ELASTICSEARCH_URL": elastic.url,
            "ZHIPO_SMTP_URL": f"smtp://127.0.0.1:{desk.port}",
        }
        port = api.rpartition(":")[2].removesuffix("/api")
        words = ("prefect", "server", "start", "--host", "127.0.0.1", "--port", port)
        server = stack.enter_context(process(environment, here, *words))
        until("Prefect's server", lambda: ask(f"{api}/health"), lambda: server.poll() is None)
        say(f"Prefect server   {api}")
        deployed = [sys.executable, "-m", "flows", "deploy", "--pool", "zhipo"]
        subprocess.run(deployed, cwd=here, env=environment, check=True)  # noqa: S603  our own words
        words = ("prefect", "worker", "start", "--pool", "zhipo", "--type", "process")
        worker = stack.enter_context(process(environment, here, *words))
        say(f"Prefect worker   process {worker.pid}, pool zhipo")
        state = _night(api, lambda: worker.poll() is None)
        return _told(state, post, elastic.url, here)


def _environment(here: Path, api: str) -> dict[str, str]:
    """What every part is told, but where the others are."""
    return {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "ZHIPO_VAR": str(here),
        "ZHIPO_INBOX": str(ROOT / "samples"),
        "ZHIPO_OFFICES": str(offices(here / "offices.csv")),
        "PREFECT_HOME": str(here / "prefect"),
        "PREFECT_API_URL": api,
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        "DO_NOT_TRACK": "1",
    }


def _night(api: str, alive: Callable[[], bool]) -> Mapping[str, Any]:
    """A run of the deployment, done by the worker; how it ended."""
    deployment = ask(f"{api}/deployments/name/nightly/scheduled")["id"]
    # The server answers 503 while it is busy; asked again under the same key it makes no second run.
    asked = {"parameters": {"on": ON}, "idempotency_key": "make stack"}
    run = until("a run", lambda: ask(f"{api}/deployments/{deployment}/create_flow_run", asked), alive)["id"]
    say(f"night            run {run}, screened on {ON}, papers in samples/")
    began = time.monotonic()
    ended = {"COMPLETED", "FAILED", "CRASHED", "CANCELLED"}

    def over() -> Mapping[str, Any] | None:
        found: Mapping[str, Any] = ask(f"{api}/flow_runs/{run}")
        return found if found["state_type"] in ended else None

    found: Mapping[str, Any] = until("the night's end", over, alive)
    say(f"night            ended after {time.monotonic() - began:.0f} s")
    return found


def _told(run: Mapping[str, Any], post: Letters, elastic: str, here: Path) -> int:
    say("")
    state = run["state"]
    say(f"Prefect run      {run['name']}: {state['name']} ({state['type']}) {state['message'] or ''}".rstrip())
    with Index.open(Access(elastic)) as index:
        counts = {alias: index.count(alias) for alias in INDICES}
    say("index            " + ", ".join(f"{alias} {count}" for alias, count in counts.items()))
    reports = sorted(here.glob("report-*.html"))
    say(f"report           {', '.join(str(report.relative_to(ROOT)) for report in reports) or 'none'}")
    say(f"letters          {len(post.taken)} at the SMTP server")
    for recipients, content in post.taken:
        subject = str(make_header(decode_header(message_from_bytes(content).get("Subject", "").replace("\n", ""))))
        say(f"  {', '.join(recipients)}  {len(content) // 1024} KB  {subject}")
    went = run["state_type"] == "COMPLETED" and all(counts.values()) and reports and post.taken
    return 0 if went else 1


if __name__ == "__main__":
    sys.exit(main())
