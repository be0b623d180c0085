"""Nights that are killed: an inbox of so many files, one night over it as a process, SIGKILL at random moments."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import odd_pdfs

from ledger import Ledger

HERE = Path(__file__).parent
ON = "2024-06-01"
# The steps of a night as `flows.night.nightly` takes them, without Prefect: its server would start fifty times.
NIGHT = """
import sys
from datetime import date
from flows.intake import booking, ingest
from flows.intake.inbox import intake
from flows.letters.owed import owe_letters
from flows.letters.mailing import send_letters
from flows.settings import Settings
from ledger import Ledger
settings = Settings()
with Ledger.open(settings.ledger_url) as ledger, ledger.hold("night of the crash test", wait=60) as turn:
    run, came = ingest.begin(ledger, [settings.inbox]), intake([settings.inbox])
    for batch in ingest.batches(ledger, run, came, settings):
        turn.check()
        booking.book(ledger, run, batch, settings.limits)
    flagged, _ = owe_letters(ledger, date.fromisoformat(sys.argv[1]))
    send_letters(ledger, flagged, settings, date.fromisoformat(sys.argv[1]))
    assert ledger.finish_run(run, came.count).balanced
"""


BOUND = sorted((HERE.parent / "samples" / "05-shandong-mutual-debts").glob("*.pdf"))[:3]
"""Papers that come in as one file."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What is left after a night: the ledger's canonical dump, the names of the archived copies, how often killed."""

    dump: list[str]
    archive: list[str]
    letters: list[str]
    kills: int


def inbox(folder: Path, files: int) -> Path:
    """So many papers: those of the gold sets and stories, some twice, some with other bytes, some that none can read."""
    folder.mkdir()
    odd = {
        "broken.pdf": odd_pdfs.paper().replace(b"xref", b"xxxx"),
        "closed.pdf": odd_pdfs.encrypted(),
        "good.pdf": odd_pdfs.paper(),
        "bound.pdf": odd_pdfs.bound(*(paper.read_bytes() for paper in BOUND)),
    }
    papers = sorted((HERE / "gold").rglob("*.txt")) + sorted((HERE / "stories").rglob("docs/*.txt"))
    for name, data in odd.items():
        (folder / name).write_bytes(data)
    twice, other = papers[0], papers[1]
    shutil.copy(twice, folder / "twice.txt")
    (folder / "other-bytes.txt").write_bytes(other.read_bytes() + b"\n")
    for number, paper in enumerate(papers[: files - len(odd) - 2]):
        shutil.copy(paper, folder / f"{number:03}-{paper.name}")
    return folder


def night(folder: Path, var: Path, url: str, moments: "random.Random | None" = None, lives: float = 0.0) -> Outcome:
    """One night to its end; with `moments`, each life of it but the last is killed within `lives` seconds."""
    environment = {
        **os.environ,
        "ZHIPO_INBOX": str(folder),
        "ZHIPO_VAR": str(var),
        "ZHIPO_DATABASE_URL": url,
        "ZHIPO_WORKERS": "1",
        "ZHIPO_BATCH_SIZE": "5",
    }
    kills = 0
    while True:
        with subprocess.Popen([sys.executable, "-c", NIGHT, ON], env=environment, start_new_session=True) as life:
            until = time.monotonic() + moments.uniform(0, lives) if moments else None
            while life.poll() is None and (until is None or time.monotonic() < until):
                time.sleep(0.002)
            if life.poll() is None:
                os.killpg(life.pid, signal.SIGKILL)
                kills += 1
                if _is_over(url):  # killed on its way out: the next start would be another night
                    return _left(url, var, kills)
                lives *= 1.15  # so that every night has an end, on the slowest machine too
                continue
        assert life.returncode == 0, f"a life that nobody killed ended with {life.returncode}"
        return _left(url, var, kills)


def _is_over(url: str) -> bool:
    """Whether the night has ended, as the ledger says."""
    with Ledger.open(url) as ledger:
        nights = [line for line in ledger.canonical() if '"table": "nights"' in line]
    return bool(nights) and all('"finished_at": true' in line for line in nights)


def _left(url: str, var: Path, kills: int) -> Outcome:
    with Ledger.open(url) as ledger:
        dump = list(ledger.canonical())
    copies = [path.relative_to(var).as_posix() for path in sorted((var / "archive").rglob("*")) if path.is_file()]
    letters = sorted(path.name for path in (var / "outbox").glob("*"))
    return Outcome(dump, copies, letters, kills)
