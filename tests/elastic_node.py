"""A real Elasticsearch node for the tests: the distribution without optional modules, from the Maven repository.

It refuses to run as root, wants a JDK of 21 or later, and answers no `GET /`. `ZHIPO_TEST_ELASTICSEARCH_URL` names a
running one to use instead. Where neither is possible `NodeImpossibleError` says why.
"""

import contextlib
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import urllib.request
import zipfile
from pathlib import Path

VERSION = "9.5.0"
_ARTIFACT = f"org.elasticsearch.distribution.integ-test-zip:elasticsearch:{VERSION}:zip"
_FETCH = ("mvn", "-q", "-B", "dependency:get", f"-Dartifact={_ARTIFACT}", "-Dtransitive=false")
_LEAST_JAVA, _NOBODY, _PATIENCE = 21, 65534, 600
_CONFIG = """\
discovery.type: single-node
xpack.security.enabled: false
http.port: {port}
transport.port: {transport}
path.data: {here}/data
path.logs: {here}/logs
cluster.routing.allocation.disk.threshold_enabled: false
"""


class NodeImpossibleError(Exception):
    """No node can run here, and why."""


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


def jdk() -> Path:
    """The home of a JDK of 21 or later: JAVA_HOME, else one of the system's JVM folder."""
    homes = [Path(home) for home in (os.environ.get("JAVA_HOME"),) if home]
    homes += sorted(Path("/usr/lib/jvm").glob("*")) if Path("/usr/lib/jvm").is_dir() else []
    for home in homes:
        release = home / "release"
        said = re.search(r'JAVA_VERSION="(\d+)', release.read_text("utf-8")) if release.is_file() else None
        if said and int(said[1]) >= _LEAST_JAVA:
            return home.resolve()
    msg = f"no JDK of {_LEAST_JAVA} or later in JAVA_HOME or /usr/lib/jvm"
    raise NodeImpossibleError(msg)


def distribution() -> Path:
    """The unpacked distribution, fetched once (130 MB) and kept in the folder for temporary files."""
    home = Path(tempfile.gettempdir()) / f"zhipo-test-elasticsearch-{VERSION}"
    if home.is_dir() and home.stat().st_uid == os.getuid():
        return home / f"elasticsearch-{VERSION}"
    archive = _archive()
    with tempfile.TemporaryDirectory(dir=home.parent) as beside:
        with zipfile.ZipFile(archive) as packed:
            packed.extractall(beside)
        for program in (Path(beside) / f"elasticsearch-{VERSION}" / "bin").iterdir():
            program.chmod(0o755)  # a zip does not keep it
        Path(beside).chmod(0o755)
        if not home.exists():
            shutil.copytree(beside, f"{home}.{os.getpid()}")
            Path(f"{home}.{os.getpid()}").rename(home)
    return home / f"elasticsearch-{VERSION}"


def _archive() -> Path:
    place = Path.home() / ".m2/repository/org/elasticsearch/distribution/integ-test-zip/elasticsearch" / VERSION
    archive = place / f"elasticsearch-{VERSION}.zip"
    if archive.is_file():
        return archive
    if not shutil.which("mvn"):
        raise NodeImpossibleError("no Maven (mvn) to fetch Elasticsearch with")
    fetched = subprocess.run(_FETCH, capture_output=True, text=True, timeout=900, check=False)
    if fetched.returncode or not archive.is_file():
        msg = f"Maven could not fetch {_ARTIFACT}: {fetched.stdout.strip()[-300:]}"
        raise NodeImpossibleError(msg)
    return archive


class Node:
    """One node with its own data; `start` again after `kill` finds the data it had."""

    def __init__(self, here: Path) -> None:
        """Prepare its folder."""
        self.port, self._here = free_port(), here
        self.url = f"http://127.0.0.1:{self.port}"
        self._java, self._home = jdk(), distribution()
        self._process: subprocess.Popen[bytes] | None = None
        (here / "tmp").mkdir()
        shutil.copytree(self._home / "config", here / "config")
        config = _CONFIG.format(port=self.port, transport=free_port(), here=here)
        (here / "config" / "elasticsearch.yml").write_text(config, "utf-8")
        if os.getuid() == 0:
            for path in (here, *here.rglob("*")):
                os.chown(path, _NOBODY, _NOBODY)

    def start(self) -> None:
        """Start it and wait until it answers."""
        other = {"user": _NOBODY, "group": _NOBODY, "extra_groups": ()} if os.getuid() == 0 else {}
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(self._here),
            "ES_JAVA_HOME": str(self._java),
            "ES_PATH_CONF": str(self._here / "config"),
            "ES_JAVA_OPTS": "-Xms512m -Xmx512m",
            "ES_TMPDIR": str(self._here / "tmp"),
        }
        with (self._here / "out.txt").open("wb") as out:
            self._process = subprocess.Popen(
                [self._home / "bin" / "elasticsearch"],
                env=environment,
                cwd=self._here,
                stdout=out,
                stderr=out,
                start_new_session=True,
                **other,  # type: ignore[call-overload]  # the same in both cases
            )
        self._wait()

    def _wait(self) -> None:
        ends = time.monotonic() + _PATIENCE
        while time.monotonic() < ends:
            if self._process and self._process.poll() is not None:
                break
            try:
                with urllib.request.urlopen(f"{self.url}/_cluster/health", timeout=5) as answer:  # noqa: S310  # our own
                    if json.load(answer)["status"] in {"green", "yellow"}:
                        return
            except (OSError, ValueError):
                time.sleep(0.3)
        said = (self._here / "out.txt").read_text("utf-8", "replace")[-2000:]
        self.kill()
        msg = f"the node did not start: {said}"
        raise NodeImpossibleError(msg)

    def cpu_seconds(self) -> float:
        """What its processes have computed so far (Linux)."""
        ticks = 0
        for stat in Path("/proc").glob("[0-9]*/stat"):
            with contextlib.suppress(OSError):  # it has ended meanwhile
                fields = stat.read_text("utf-8").rpartition(")")[2].split()
                if self._process and int(fields[2]) == self._process.pid:  # its process group
                    ticks += int(fields[11]) + int(fields[12])
        return ticks / os.sysconf("SC_CLK_TCK")

    def kill(self) -> None:
        """End it at once (SIGKILL), as a power cut would."""
        if self._process:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
            self._process = None
