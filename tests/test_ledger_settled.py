"""When a file that was set aside needs nobody any more: by its bytes, and by its name in its own inbox only."""

from collections.abc import Sequence

import pytest
from ledger_cases import paper, read

from ledger import REPLAY, Ledger
from models import Filing, QuarantineReason, Reading, Verdict, VerdictKind

A = paper("（2023）浙0109执1号", "2023-01-01", "notified")
B = paper("（2023）浙0109执2号", "2023-01-02", "notified")
C = paper("（2023）浙0109执3号", "2023-01-03", "notified")
HERE, THERE, NAME = "/srv/inbox", "/srv/other", "001.pdf"
Night = tuple[str, str, Filing, bool]  # inbox, name, bytes, whether they are read

READ, ILL = True, False
WAITING: list[tuple[list[Night], list[Filing], str]] = [
    ([(HERE, NAME, A, ILL)], [A], "nothing happened since"),
    ([(HERE, NAME, A, ILL), (THERE, "b.pdf", A, READ)], [], "the same bytes were read, wherever"),
    ([(HERE, NAME, A, ILL), (THERE, NAME, B, READ)], [A], "another inbox has a file of this name"),
    ([(HERE, NAME, A, ILL), (REPLAY, NAME, B, READ)], [A], "another file of this name was replayed"),
    ([(HERE, NAME, A, ILL), (HERE, NAME, B, READ)], [], "better bytes lie in its place"),
    ([(HERE, NAME, A, ILL), (HERE, "002.pdf", B, READ)], [A], "another file was read"),
    ([(HERE, NAME, A, ILL), (HERE, NAME, B, ILL)], [A, B], "the bytes in its place are no better"),
    ([(HERE, NAME, A, ILL), (HERE, NAME, B, ILL), (HERE, NAME, C, READ)], [], "better at last"),
    ([(HERE, NAME, A, ILL), (REPLAY, NAME, A, ILL)], [A], "replayed in vain"),
    ([(HERE, NAME, A, ILL), (REPLAY, NAME, A, ILL), (HERE, NAME, B, READ)], [], "replayed in vain, then replaced"),
    ([(HERE, NAME, A, ILL), (HERE, NAME, B, READ), (HERE, NAME, A, ILL)], [A], "put in again"),
    ([(HERE, NAME, A, ILL), (THERE, NAME, A, ILL), (HERE, NAME, B, READ)], [A], "it lies in another inbox too"),
    ([(THERE, NAME, A, ILL), (HERE, NAME, A, ILL), (HERE, NAME, B, READ)], [A], "the same, the other way round"),
    ([(HERE, NAME, B, READ), (HERE, NAME, A, ILL)], [A], "the better bytes were there before"),
    ([(REPLAY, "卷宗.pdf/3-4.pdf", A, ILL)], [A], "a paper that a replay found"),
]


@pytest.mark.parametrize(("told", "waiting", "why"), WAITING, ids=[why for *_, why in WAITING])
def test_waiting(ledger: Ledger, told: Sequence[Night], waiting: Sequence[Filing], why: str) -> None:
    for inbox, name, filing, is_read in told:
        run = ledger.begin_run(inbox)
        ledger.record(run, [read(filing, name) if is_read else ill(filing, name)], extractor="1")
        assert ledger.finish_run(run, 1).balanced
    for before in (None, "2"):  # a list, and a replay of what an older version set aside
        assert {one.sha256 for one in ledger.quarantined(before)} == {one.sha256 for one in waiting}, why


def ill(filing: Filing, name: str) -> tuple[Verdict, Reading | None]:
    """The file as one that cannot be read."""
    kind, reason = VerdictKind.QUARANTINED, QuarantineReason.DAMAGED
    return Verdict(file=name, sha256=filing.sha256, kind=kind, reason=reason, detail="why"), None


def test_the_same_bytes_under_two_names_are_both_shown_until_they_are_read(ledger: Ledger) -> None:
    run = ledger.begin_run(HERE)
    ledger.record(run, [ill(A, "a.pdf"), ill(A, "b.pdf"), ill(B, "c.pdf")], extractor="1")
    ledger.finish_run(run, 3)
    assert [one.file for one in ledger.quarantined()] == ["a.pdf", "b.pdf", "c.pdf"]
    again = ledger.begin_run(REPLAY)
    ledger.rerecord(again, [read(A, "b.pdf")], extractor="1")
    assert [one.file for one in ledger.quarantined()] == ["c.pdf"]
