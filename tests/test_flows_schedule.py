"""The night by itself: a real Prefect server, a deployment on a schedule, a worker; and what is tried again."""

import json
import os
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from conftest import SAMPLES

from alerts.posting.post import NoAddressError, PostUnavailableError
from flows.night.artifacts import night_table
from flows.settings import Settings
from ledger import Ledger, LedgerUnavailableError
from models import NightReport, QuarantineReason, UnreadableFilingError, Verdict, VerdictKind

PATIENCE = 600  # seconds; several Pythons start, on a machine that may be busy


@pytest.fixture
def prefect(tmp_path: Path) -> Iterator["House"]:
    """A Prefect server on a free port, with an inbox of one story beside it."""
    with ExitStack() as stack:
        yield House(tmp_path, stack)


class House:
    """A server, and processes in its environment; all are ended afterwards."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        """Start the server and wait until it answers."""
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        self.folder, self.api, self._stack = folder, f"http://127.0.0.1:{port}/api", stack
        shutil.copytree(SAMPLES / "05-shandong-mutual-debts", folder / "inbox")
        self.environment = {
            **os.environ,
            "PREFECT_HOME": str(folder / "prefect"),
            "PREFECT_API_URL": self.api,
            "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
            "ZHIPO_VAR": "var",
            "ZHIPO_INBOX": "inbox",
            "PYTHONPATH": os.pathsep.join([str(SAMPLES.parent), os.environ.get("PYTHONPATH", "")]),
        }
        self.start("prefect", "server", "start", "--host", "127.0.0.1", "--port", str(port))
        self.until(lambda: self.get("/health"))

    def start(self, *words: str) -> None:
        """A process that runs until the test is over."""
        log = self._stack.enter_context((self.folder / f"{words[0]}-{words[1]}.log").open("wb"))
        command = [sys.executable, "-m", *words]
        running = subprocess.Popen(command, cwd=self.folder, env=self.environment, stdout=log, stderr=log)
        self._stack.callback(running.wait)
        self._stack.callback(running.terminate)

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        """A command of ours that ends by itself."""
        command = [sys.executable, "-m", "flows", *words]
        return subprocess.run(
            command,
            cwd=self.folder,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )

    def get(self, path: str) -> Any:
        """What the server answers."""
        with urlopen(self.api + path, timeout=60) as answer:  # noqa: S310  # our own server
            return json.load(answer)

    def post(self, path: str, **body: Any) -> Any:
        """What the server answers to a question."""
        asked = Request(  # noqa: S310  # our own server
            self.api + path, json.dumps(body).encode(), {"Content-Type": "application/json"}, method="POST"
        )
        with urlopen(asked, timeout=60) as answer:  # noqa: S310  # our own server
            return json.load(answer)

    def until(self, question: Callable[[], Any]) -> Any:
        """The first answer that says something."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            try:
                if found := question():
                    return found
            except OSError:
                pass
            time.sleep(0.5)
        logs = [path.read_text("utf-8", "replace")[-2000:] for path in self.folder.glob("*.log")]
        return pytest.fail("\n".join(["no answer", *logs]))


@pytest.mark.slow
@pytest.mark.xdist_group("nights")
def test_a_deployed_night_runs_by_itself_on_its_schedule(prefect: House) -> None:
    """Every minute, so that the next is at most a minute ahead; nobody starts it but schedule and worker."""
    deployed = prefect.run("deploy", "--pool", "zhipo", "--cron", "* * * * *")
    assert deployed.returncode == 0, deployed.stderr
    assert prefect.run("deploy", "--pool", "zhipo", "--cron", "* * * * *").returncode == 0, "again changes nothing"
    prefect.start("prefect", "worker", "start", "--pool", "zhipo", "--type", "process")

    def ended() -> Any:
        runs = prefect.post(
            "/flow_runs/filter", flow_runs={"state": {"type": {"any_": ["COMPLETED", "FAILED", "CRASHED"]}}}
        )
        return runs[0] if runs else None

    run = prefect.until(ended)
    assert (run["state_type"], run["auto_scheduled"]) == ("COMPLETED", True), run["state"]
    assert set(run["tags"]) >= {"zhipo", "nightly"}
    papers = len(list((prefect.folder / "inbox").rglob("*.pdf")))
    with Ledger.open(f"sqlite:///{prefect.folder}/var/zhipo.db") as ledger:
        assert ledger.accounting(1).indexed == ledger.accounting(1).files_in == papers
    assert list((prefect.folder / "var").glob("report-*.html"))
    kept = prefect.post("/artifacts/filter", artifacts={"flow_run_id": {"any_": [run["id"]]}})
    told = {one["key"]: one["data"] for one in kept}
    assert set(told) == {"night", "report"}
    assert f"| files | {papers} |" in told["night"]
    assert "report-" in told["report"]
    logs = prefect.post("/logs/filter", logs={"flow_run_id": {"any_": [run["id"]]}}, limit=200)
    assert any(re.search(r"event=verdict run=1 batch=1 .*file=", one["message"]) for one in logs)
    with pytest.raises(HTTPError, match=r"409|422"):
        prefect.post(f"/deployments/{run['deployment_id']}/create_flow_run", parameters={"on": 7})


AGAIN = [
    (LedgerUnavailableError("postgresql://db/zhipo", "connection refused"), True, "the ledger may come back"),
    (PostUnavailableError("mail server: timeout"), True, "so may the post"),
    (UnreadableFilingError("a.pdf", QuarantineReason.DAMAGED, "no xref"), False, "a document never mends itself"),
    (ValueError("a mistake of ours"), False, "nor does our mistake"),
]


@pytest.mark.parametrize(("error", "again", "why"), AGAIN)
def test_only_what_waiting_may_mend_is_tried_again(error: Exception, again: bool, why: str) -> None:
    from prefect.states import Failed

    from flows.night import nightly

    assert nightly._may_pass(None, None, Failed(data=error)) is again, why  # noqa: SLF001  # as Prefect asks it
    delays = nightly.book.retry_delay_seconds
    assert delays == sorted(delays)
    assert len(set(delays)) == nightly.book.retries == 3, "growing"


def test_parameters_are_held_against_their_types() -> None:
    from prefect.exceptions import ParameterTypeError

    from flows.night import nightly

    assert nightly.night.validate_parameters({"on": "2024-06-01"})["on"] == date(2024, 6, 1)
    for wrong in ({"on": "the day after"}, {"wait": "long"}):
        with pytest.raises(ParameterTypeError):
            nightly.night.validate_parameters(wrong)


def test_no_address_is_no_reason_to_wait() -> None:
    assert issubclass(NoAddressError, PostUnavailableError), "told with the others, and the post itself is reached"


def test_a_deployment_without_a_server_is_said(tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "PREFECT_API_URL"}
    done = subprocess.run(
        [sys.executable, "-m", "flows", "deploy"],
        env={**environment, "ZHIPO_VAR": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 1
    assert "PREFECT_API_URL is not set" in done.stderr


def test_a_cron_that_is_none_is_said(tmp_path: Path) -> None:
    environment = {**os.environ, "ZHIPO_VAR": str(tmp_path), "PREFECT_API_URL": "http://127.0.0.1:1/api"}
    done = subprocess.run(
        [sys.executable, "-m", "flows", "deploy", "--cron", "whenever"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 2
    assert "'whenever'" in done.stderr


def test_the_table_of_a_night_opens_no_link_of_a_stranger() -> None:
    moment = datetime(2024, 6, 1, tzinfo=UTC)
    aside = Verdict(
        file="a|b\n[click](http://x).pdf",
        sha256="ab" * 32,
        kind=VerdictKind.QUARANTINED,
        reason=QuarantineReason.DAMAGED,
        detail="<b>no</b> \x1b[31m",
    )
    told = NightReport(
        on=date(2024, 6, 1),
        started=moment,
        finished=moment,
        files=1,
        indexed=0,
        duplicate=0,
        quarantined=1,
        set_aside=(aside,),
    )
    table = night_table(told)
    assert "| files | 1 |" in table
    (row,) = [line for line in table.splitlines() if "abababababab" in line]
    assert "[click](" not in row
    assert "<b>" not in row
    assert "\x1b" not in row
    assert row.replace("\\|", "").count("|") == 5


ZONES = [("Asia/Shanghai", True), ("UTC", True), ("Asia/Shangri-La", False), ("../etc/passwd", False), ("", False)]


@pytest.mark.parametrize(("zone", "known"), ZONES)
def test_a_time_zone_is_known_or_said(zone: str, known: bool) -> None:
    if known:
        assert isinstance(Settings(timezone=zone).today(), date)
        return
    with pytest.raises(ValueError, match="is no time zone"):
        Settings(timezone=zone)
