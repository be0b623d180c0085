"""Both engines under several workers, and what differs between them: order, NUL, time zones, a server that goes away."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import postgresql_server
import psycopg
import pytest
from conftest import cannot
from ledger_cases import FIRM, applicant, debtor, paper, party, read, rows
from sqlalchemy.exc import OperationalError

from ledger import Ledger, LedgerUnavailableError, Screening, Word
from ledger.store import postgresql as on_server
from models import QuarantineReason, Verdict, VerdictKind

HERE, ON = Path(__file__).parent, date(2024, 6, 1)
WORKERS, BATCHES = 2, 4
# Each worker records batches of its own and one that all of them bring; all begin when the last one is ready.
WORKER = """
import sys
from ledger import Ledger
from ledger_cases import applicant, debtor, paper, read
url, run, me, batches = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
def batch(who, n):
    return [read(paper(f"（2023）浙0109执{who}{n}{k}号", "2023-01-01", "notified", applicant(), debtor())) for k in range(3)]
ledger = Ledger.open(url)
print("ready", flush=True)
sys.stdin.readline()
for n in range(1, batches + 1):
    ledger.record(run, batch(me, n), extractor="1")
    ledger.record(run, batch(9, n), extractor="1")
"""


def workers(url: str, run: int) -> list["subprocess.Popen[str]"]:
    """Processes that have opened the ledger and wait for one line."""
    found = []
    for me in range(1, WORKERS + 1):
        command = [sys.executable, "-c", WORKER, url, str(run), str(me), str(BATCHES)]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        found.append(subprocess.Popen(command, cwd=HERE, text=True, **pipes))  # type: ignore[call-overload]  # pipes
    for one in found:
        assert one.stdout.readline() == "ready\n", one.communicate()[1]
    return found


def test_workers_that_record_at_once_lose_nothing_and_double_nothing(url: str) -> None:
    with Ledger.open(url) as ledger:
        run = ledger.begin_run("inbox")
        found = workers(url, run)
        for one in found:
            one.stdin.write("go\n")
            one.stdin.flush()
        for one in found:
            _, errors = one.communicate(timeout=240)
            assert one.returncode == 0, errors
        files = (WORKERS + 1) * BATCHES * 3
        assert ledger.finish_run(run, files).balanced
        (dossier,) = ledger.dossiers(ON)
        assert len(dossier.cases) == files
        assert ledger.revision() == (WORKERS + 1) * BATCHES + 2, "one for each batch that said something new"
    assert len(rows(url, "filings")) == len(rows(url, "pages")) == files
    kins = {kin for kin, side in rows(url, "parties", "kin, side") if side == "debtor"}
    assert len(kins) == 1, "one debtor, whoever brought it"


def test_a_new_ledger_that_several_open_at_once_is_made_once(postgresql: postgresql_server.Server) -> None:
    url = postgresql.new_database()
    with ThreadPoolExecutor(6) as pool:
        for opened in pool.map(Ledger.open, [url] * 6):
            opened.close()
    assert len(rows(url, "alembic_version")) == 1
    postgresql.drop(url)


def test_a_reading_sees_one_moment_while_others_write(url: str) -> None:
    with Ledger.open(url) as ledger, Ledger.open(url) as other:
        run = ledger.begin_run("inbox")
        papers = [
            paper(f"（2023）浙0109执{n}号", "2023-01-01", "notified", applicant(), debtor(f"{FIRM}{n}")) for n in (1, 2)
        ]
        ledger.record(run, [read(papers[0])], extractor="1")
        with ledger._store.reading() as connection:  # noqa: SLF001  # the only way to hold a reading open
            before = connection.exec_driver_sql("SELECT count(*) FROM filings").scalar_one()
            other.record(run, [read(papers[1])], extractor="1")
            assert connection.exec_driver_sql("SELECT count(*) FROM filings").scalar_one() == before == 1
        assert len(rows(url, "filings")) == 2


ORDER = ["Ab.pdf", "aB.pdf", "a-b.pdf", "ab 1.pdf", "执.pdf", "之.pdf", "Éa.pdf", "10.pdf", "9.pdf"]


def test_words_are_in_one_order_whatever_the_locale(ledger: Ledger) -> None:
    run = ledger.begin_run("inbox")
    aside = [
        Verdict(
            file=name, sha256=f"{n:064x}", kind=VerdictKind.QUARANTINED, reason=QuarantineReason.DAMAGED, detail="x"
        )
        for n, name in enumerate(ORDER)
    ]
    ledger.record(run, [(one, None) for one in aside], extractor="1")
    assert [one.file for one in ledger.quarantined()] == sorted(ORDER)


def test_a_nul_in_any_word_is_kept_as_a_sign_of_its_own(ledger: Ledger, url: str) -> None:
    odd = party("某\0公司", "被执行\0人")
    filing = paper("（2023）浙0109执1号", "2023-01-01", "notified", odd)
    bad = Verdict(
        file="b.pdf", sha256="0" * 64, kind=VerdictKind.QUARANTINED, reason=QuarantineReason.DAMAGED, detail="at \0"
    )
    run = ledger.begin_run("inbox")
    ledger.record(run, [read(filing), (bad, None)], extractor="1")
    assert ledger.quarantined()[0].detail == "at \ufffd"
    assert rows(url, "parties", "name, role") == [("某\ufffd公司", "被执行\ufffd人")]
    assert ledger.finish_run(run, 2).balanced


def test_a_moment_is_the_same_in_every_time_zone(ledger: Ledger) -> None:
    run = ledger.begin_run("inbox")
    papers = [paper(f"（2023）浙0109执{n}号", "2023-01-01", "notified", applicant(), debtor()) for n in (1, 2)]
    ledger.record(run, [read(filing) for filing in papers], extractor="1")
    (dossier,) = ledger.dossiers(ON)
    evening = datetime(2024, 6, 1, 23, 30, tzinfo=timezone(timedelta(hours=8)))
    kept = ledger.split(dossier, "（2023）浙0109执2号", Word(because="x", by="y", at=evening))
    assert kept.at == evening
    assert kept.at.utcoffset() == timedelta(0)
    assert ledger.decisions()[0].at == datetime(2024, 6, 1, 15, 30, tzinfo=UTC)


@pytest.fixture
def own(request: pytest.FixtureRequest) -> postgresql_server.Own:
    """A server that may be stopped: the one of this test process, started again afterwards."""
    server = request.getfixturevalue("postgresql")
    if not isinstance(server, postgresql_server.Own):
        cannot("postgresql", "the given server is not ours to stop")
    assert isinstance(server, postgresql_server.Own)
    return server


def test_a_server_that_goes_away_in_the_middle_and_comes_back(own: postgresql_server.Own) -> None:
    """As a power cut: the batch being written is not there, and may be recorded again; what was said stays."""
    url = own.new_database()
    filings = [paper(f"（2023）浙0109执{n}号", "2023-01-01", "notified", applicant(), debtor()) for n in (1, 2, 3)]
    with Ledger.open(url) as ledger:
        run = ledger.begin_run("inbox")
        ledger.record(run, [read(filings[0])], extractor="1")

        def cut() -> list[Screening]:
            own.stop()
            return [Screening(dossier=dossier)]

        (dossier,) = ledger.dossiers(ON)
        try:
            with pytest.raises(LedgerUnavailableError) as caught:
                ledger.save(screening for part in [cut] for screening in part())
            assert "postgresql+psycopg://postgres@127.0.0.1" in str(caught.value)
            with pytest.raises(LedgerUnavailableError):
                ledger.record(run, [read(filings[1])], extractor="1")
        finally:
            own.start()
        assert ledger.record(run, [read(filing) for filing in filings[1:]], extractor="1")
        assert ledger.finish_run(run, 3).balanced
        ledger.save([Screening(dossier=next(ledger.dossiers(ON)))])
    own.drop(url)


def test_a_writer_that_is_thrown_out_holds_nobody_up(on_postgresql: str, postgresql: postgresql_server.Server) -> None:
    """The server ends a session (as after the death of its machine): its lock is given back, its work undone."""
    filing = paper("（2023）浙0109执1号", "2023-01-01", "notified")
    with Ledger.open(on_postgresql) as ledger, Ledger.open(on_postgresql) as other:
        run = ledger.begin_run("inbox")
        with pytest.raises(LedgerUnavailableError, match="terminat"):
            _thrown_out(ledger, postgresql)
        other.record(run, [read(filing)], extractor="1")
        assert ledger.accounting(run).indexed == 1, "the pool gives a new connection"


def _thrown_out(ledger: Ledger, server: postgresql_server.Server) -> None:
    """A transaction that has written, and whose session the server then ends."""
    with ledger._store.writing() as connection:  # noqa: SLF001  # the only way to hold a writing open
        connection.exec_driver_sql("DELETE FROM nights")
        pid = connection.exec_driver_sql("SELECT pg_backend_pid()").scalar_one()
        server.run(f"SELECT pg_terminate_backend({pid})")
        connection.exec_driver_sql("SELECT 1")


def test_a_lock_that_is_never_given_back_is_said(on_postgresql: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another writer that hangs: waiting ends with an error that a later try may mend."""
    monkeypatch.setitem(on_server._SESSION, "lock_timeout", "'200ms'")  # noqa: SLF001  # 60 s are too long for a test
    with Ledger.open(on_postgresql) as ledger, psycopg.connect(on_postgresql) as hanging:
        hanging.execute(f"SELECT pg_advisory_xact_lock({on_server._WRITERS})".encode())  # noqa: SLF001  # the same lock
        with pytest.raises(LedgerUnavailableError, match="lock timeout"):
            ledger.begin_run("inbox")
        hanging.rollback()
        assert ledger.begin_run("inbox") == 1


def test_a_word_that_no_index_takes_is_no_fault_of_the_ledger(ledger: Ledger, url: str) -> None:
    """Waiting would not help: it is that paper's, and booking goes on without it (`flows.intake.booking`)."""
    signs = "".join(chr(0x4E00 + 7919 * place % 20_000) for place in range(4_000))  # no two pieces of it alike
    filing = paper("（2023）浙0109执1号", "2023-01-01", "notified", party(f"杭州{signs}有限公司", "被执行人"))
    run = ledger.begin_run("inbox")
    if url.startswith("sqlite"):
        ledger.record(run, [read(filing)], extractor="1")
        return
    with pytest.raises(OperationalError, match="index row"):
        ledger.record(run, [read(filing)], extractor="1")
    fit = paper("（2023）浙0109执2号", "2023-01-01", "notified", applicant(), debtor())
    ledger.record(run, [read(fit)], extractor="1")
    assert ledger.finish_run(run, 1).balanced
