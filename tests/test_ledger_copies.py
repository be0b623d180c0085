"""Copies and re-reading: the same text counts once; a newer reading takes the place of the old one, and of no more."""

import sys
import unicodedata
from collections.abc import Iterator
from datetime import UTC, date, datetime
from hashlib import sha256

import pytest
from conftest import NewUrl
from ledger_cases import FIRM, debtor, paper

from ledger import Ledger, Word
from ledger.filings.copies import text_hash
from models import Filing, Page, QuarantineReason, Reading, Verdict, VerdictKind

ON = date(2024, 6, 1)
TEXT = "杭州市萧山区人民法院执行裁定书。本院在执行中查明，被执行人名下暂无可供执行的财产，终结本次执行程序。" * 2
ONE = paper("（2023）浙0109执1号", "2023-01-01", "notified")
TWIN = paper("（2023）浙0109执1号", "2023-01-01", "notified", copy="twin")
TWO = paper("（2023）浙0114执2号", "2023-05-01", "dormant")
WORD = Word(because="会议通知", by="analyst", at=datetime(2024, 6, 1, tzinfo=UTC))


@pytest.fixture
def ledger(new_url: NewUrl) -> Iterator[Ledger]:
    """An empty ledger, on both engines."""
    with Ledger.open(new_url()) as opened:
        yield opened


def told(filing: Filing, text: str, file: str | None = None) -> tuple[Verdict, Reading]:
    verdict = Verdict(file=file or filing.file, sha256=filing.sha256, kind=VerdictKind.INDEXED)
    return verdict, Reading(filing=filing, pages=(Page(number=1, text=text, reader="text"),))


def aside(file: str, digest: str, reason: QuarantineReason = QuarantineReason.DAMAGED) -> tuple[Verdict, None]:
    return Verdict(file=file, sha256=digest, kind=VerdictKind.QUARANTINED, reason=reason, detail="why"), None


SAME = [
    (TEXT, TEXT, True, "the very same"),
    (TEXT, "\n ".join(TEXT), True, "other white space"),
    (TEXT, TEXT.replace("，", ","), True, "other widths"),
    (TEXT, TEXT.replace("暂无", "有"), False, "one word else"),
    ("本院裁定", "本院裁定", False, "too little to know a paper by"),
    (TEXT, TEXT + "1", False, "a page number more"),
    (TEXT + "é", TEXT + "e\u0301", True, "one sign, or a letter and its mark"),
    (TEXT + "ガ", TEXT + "ｶﾞ", True, "one sign, or a narrow letter and its mark"),
]


def _hash(text: str) -> str | None:
    return text_hash([Page(number=1, text=text, reader="text")])


def _whole(text: str) -> str:
    """What `text_hash` means: NFKC of the whole, without what is not printed."""
    kept = (
        one
        for one in unicodedata.normalize("NFKC", text)
        if unicodedata.category(one) not in {"Cc", "Cf", "Zs", "Zl", "Zp"}
    )
    return sha256("".join(kept).encode("utf-8", "surrogatepass")).hexdigest()


def test_what_is_said_is_told_sign_by_sign_as_of_the_whole() -> None:
    """Every sign that there is, and every two that Unicode makes one of; a mark that is moved before another."""
    every = "".join(sign for code in range(1, sys.maxunicode + 1) if unicodedata.category(sign := chr(code)) != "Cn")
    texts = [every[at : at + 200] for at in range(0, len(every), 200)]
    pairs = (unicodedata.decomposition(sign).split() for sign in every)
    joined = ["".join(chr(int(part, 16)) for part in pair) for pair in pairs if len(pair) == 2 and "<" not in pair[0]]
    assert len(joined) > 1000
    hangul = ["\u1112\u1161\u11ab", "\ud558\u11ab", "a\u0301\u0323", "a\u0323\u0301"]
    for text in (*texts, *(TEXT + pair for pair in (*joined, *hangul))):
        assert _hash(text) == _whole(text), ascii(text[-4:])


@pytest.mark.parametrize(("first", "second", "copy", "why"), SAME)
def test_the_same_text_in_other_bytes_is_a_copy(ledger: Ledger, first: str, second: str, copy: bool, why: str) -> None:
    run = ledger.begin_run("inbox")
    ledger.record(run, [told(ONE, first)], extractor="1")
    (verdict,) = ledger.record(run, [told(TWIN, second)], extractor="1")
    kind = VerdictKind.DUPLICATE if copy else VerdictKind.INDEXED
    assert (verdict.kind, verdict.detail) == (kind, ONE.file if copy else None), why
    (dossier,) = ledger.dossiers(ON)
    assert [len(case.filings) for case in dossier.cases] == [1 if copy else 2], why
    assert ledger.pages(TWIN.sha256)[0].text == second, "a copy keeps its own pages"
    assert ledger.finish_run(run, 2).balanced


def test_a_copy_stays_one_in_later_nights_and_the_first_in_a_batch_speaks(ledger: Ledger) -> None:
    for _ in range(2):
        run = ledger.begin_run("inbox")
        found = ledger.record(run, [told(ONE, TEXT), told(TWIN, TEXT), told(TWIN, TEXT, "third.pdf")], extractor="1")
        assert [(one.kind.value, one.detail) for one in found] == [
            ("indexed", None),
            ("duplicate", ONE.file),
            ("duplicate", TWIN.file),
        ]
        assert ledger.finish_run(run, 3).balanced


def test_read_again_without_a_change_keeps_the_revision(ledger: Ledger) -> None:
    run = ledger.begin_run("inbox")
    ledger.record(run, [told(ONE, TEXT), told(TWIN, TEXT), told(TWO, "x")], extractor="1.9")
    seen = ledger.revision()
    assert [sha for sha, _ in ledger.read_before("1.10")] == sorted([ONE.sha256, TWIN.sha256, TWO.sha256])
    again = ledger.begin_run("replay")
    assert ledger.rerecord(again, [told(ONE, TEXT), told(TWIN, TEXT), told(TWO, "x")], extractor="1.10") == frozenset()
    assert ledger.touched_since(seen) == ()
    assert ledger.read_before("1.10") == ()


def test_a_changed_reading_moves_its_debtor_and_leaves_the_others(ledger: Ledger) -> None:
    """The old reader took the debtor's name wrongly, and so joined two that have nothing in common."""
    wrong = paper("（2023）浙0114执2号", "2023-05-01", "dormant", debtor(FIRM))
    right = wrong.model_copy(update={"parties": (debtor("宁波海塘塑料制品有限公司"),)})
    other = paper("（2023）浙0109执7号", "2023-05-02", "notified", debtor(FIRM))
    run = ledger.begin_run("inbox")
    ledger.record(run, [told(wrong, "x"), told(other, "y")], extractor="1")
    assert [len(one.cases) for one in ledger.dossiers(ON)] == [2]
    seen = ledger.revision()
    again = ledger.begin_run("replay")
    assert ledger.rerecord(again, [told(right, "x"), told(other, "y")], extractor="2") == {wrong.sha256}
    assert sorted(one.debtor.name for one in ledger.dossiers(ON)) == sorted([FIRM, "宁波海塘塑料制品有限公司"])
    assert len(ledger.touched_since(0)) == 2, "they are no kin any more"
    assert len(ledger.touched_since(seen)) == 1


REPLAYED = [
    (told(ONE, TEXT, "a.pdf"), "it can be read now, for a limit was raised"),
    (aside("a.pdf", ONE.sha256, QuarantineReason.DAMAGED), "it cannot be read for another reason now"),
    (aside("a.pdf", ONE.sha256, QuarantineReason.TOO_SLOW), "nothing is else"),
]


@pytest.mark.parametrize(("last", "why"), REPLAYED, ids=[why for _, why in REPLAYED])
def test_a_replay_that_broke_off_and_is_taken_up_again_ends_as_if_it_had_not(
    ledger: Ledger, new_url: NewUrl, last: tuple[Verdict, Reading | None], why: str
) -> None:
    """The broken try set the file aside; what the last one reads counts, and is what is told."""
    verdict, reading = last
    with Ledger.open(new_url()) as calm:
        for opened, tries in ((ledger, 2), (calm, 1)):
            run = opened.begin_run("inbox")
            opened.record(run, [aside("a.pdf", ONE.sha256, QuarantineReason.TOO_SLOW)], extractor="1", limits="low")
            opened.finish_run(run, 1)
            again = opened.begin_run("replay")
            if tries == 2:
                slow = aside("a.pdf", ONE.sha256, QuarantineReason.TOO_SLOW)
                opened.rerecord(again, [slow], extractor="1", limits="low")
                assert opened.begin_run("replay") == again
            changed = opened.rerecord(again, [last], extractor="2", limits="high")
            assert changed == ({ONE.sha256} if reading else frozenset())
            assert opened.known(changed) == changed, why
            assert opened.quarantined() == (() if reading else (verdict,))
            assert opened.finish_run(again, 1).balanced
        assert list(ledger.canonical()) == list(calm.canonical()), why


def test_read_again_equals_read_for_the_first_time(ledger: Ledger, new_url: NewUrl) -> None:
    late = ONE.model_copy(update={"parties": (debtor("甲公司"),)})
    readings = {
        "old": [told(late, "x"), told(TWIN, TEXT), told(TWO, "z")],
        "new": [told(ONE, TEXT), told(TWIN, TEXT), told(TWO, "z")],
    }
    ledger.record(ledger.begin_run("inbox"), readings["old"], extractor="1")
    ledger.rerecord(ledger.begin_run("replay"), readings["new"], extractor="2")
    with Ledger.open(new_url()) as fresh:
        fresh.record(fresh.begin_run("inbox"), [readings["new"][n] for n in (1, 0, 2)], extractor="2")
        ours, theirs = ([line for line in one.canonical() if '"verdicts"' not in line] for one in (ledger, fresh))
        assert [line for line in ours if '"nights"' not in line] == [line for line in theirs if '"nights"' not in line]


def test_a_copy_speaks_when_its_original_says_something_else(ledger: Ledger) -> None:
    ledger.record(ledger.begin_run("inbox"), [told(ONE, TEXT), told(TWIN, TEXT)], extractor="1")
    changed = ONE.model_copy(update={"parties": (debtor("甲公司"),)})
    assert ledger.rerecord(ledger.begin_run("replay"), [told(changed, TEXT + "甲")], extractor="2") == {ONE.sha256}
    assert sorted(one.debtor.name for one in ledger.dossiers(ON)) == sorted([FIRM, "甲公司"])
    assert ledger.rerecord(ledger.begin_run("replay"), [told(ONE, TEXT)], extractor="3") == {ONE.sha256}
    (dossier,) = ledger.dossiers(ON)
    assert [len(case.filings) for case in dossier.cases] == [1]


def test_a_join_by_hand_outlives_a_new_reading(ledger: Ledger) -> None:
    other = paper("（2023）川0104执3号", "2023-03-01", "notified", debtor("成都某某有限公司"))
    ledger.record(ledger.begin_run("inbox"), [told(ONE, "x"), told(other, "y")], extractor="1")
    first, second = ledger.dossiers(ON)
    ledger.join(first, second, WORD)
    assert len(list(ledger.dossiers(ON))) == 1
    status = ONE.model_copy(update={"cause": "买卖合同纠纷"})
    assert ledger.rerecord(ledger.begin_run("replay"), [told(status, "x")], extractor="2") == {ONE.sha256}
    assert len(list(ledger.dossiers(ON))) == 1


def test_what_cannot_be_read_any_more_stays_as_it_was(ledger: Ledger) -> None:
    ledger.record(ledger.begin_run("inbox"), [told(ONE, TEXT)], extractor="1")
    again = ledger.begin_run("replay")
    assert ledger.rerecord(again, [aside(ONE.file, ONE.sha256)], extractor="2") == frozenset()
    assert [sha for sha, _ in ledger.read_before("2")] == [ONE.sha256]
    assert ledger.finish_run(again, 1).indexed == 1
    assert len(list(ledger.dossiers(ON))) == 1


def test_released_needs_no_more_attention_and_is_kept_with_the_word(ledger: Ledger) -> None:
    run = ledger.begin_run("inbox")
    ledger.record(run, [aside("a.pdf", "a" * 64), aside("b.pdf", "b" * 64)], extractor="1")
    one, other = ledger.quarantined()
    assert ledger.release(one, WORD)
    assert not ledger.release(one, WORD)
    assert ledger.quarantined() == ledger.set_aside(run) == (other,)
    assert ledger.released() == ((one, WORD),)
    assert ledger.finish_run(run, 2).quarantined == 2, "counted as before"
    assert [one.file for one in ledger.quarantined("2")] == ["b.pdf"]
    assert ledger.quarantined("1") == ()


VERSIONS = [("1", "2", True), ("1.9", "1.10", True), ("1.10", "1.9", False), ("2", "2", False), ("1", "1.1", True)]


@pytest.mark.parametrize(("read_by", "version", "is_older"), VERSIONS)
def test_versions_are_ordered_by_their_numbers(ledger: Ledger, read_by: str, version: str, is_older: bool) -> None:
    ledger.record(ledger.begin_run("inbox"), [told(ONE, TEXT)], extractor=read_by)
    assert bool(ledger.read_before(version)) is is_older
