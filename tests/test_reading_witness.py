"""The second witness: where two engines see other pages or other characters, nobody takes the first at its word."""

import zlib
from collections.abc import Callable
from pathlib import Path

import odd_pdfs
import pytest
from growth import cpu_seconds, grows_with_the_square
from hypothesis import given
from hypothesis import strategies as st
from odd_pdfs import DATA, LEFT, PITCH, TOP
from reportlab.lib.pdfencrypt import StandardEncryption

from extractors.joining.source import SourceText
from extractors.reading.printed import PrintedPage
from extractors.reading.sources import read_source
from extractors.reading.witnesses.drawn import count_drawn
from extractors.reading.witnesses.witness import confirm_pages, doubted
from models import QuarantineReason, UnreadableFilingError

LINES = [
    "申请执行人某市甲乙建材有限公司申请强制执行",
    "被执行人某市丙丁置业有限公司无可供执行的财产",
    "终结本次执行程序",
]
FALSE = "驳回申请执行人某市甲乙建材有限公司的全部请求并且解除对被执行人名下全部财产的查封冻结措施本案执行完毕" * 2


@pytest.mark.parametrize("path", sorted(DATA.glob("*.pdf")), ids=lambda path: path.name)
def test_sound_papers_are_not_doubted(path: Path) -> None:
    data = path.read_bytes()
    drawn = count_drawn(data)
    assert drawn.pages == 1
    confirm_pages(path.name, data, drawn, 1)
    assert {warn.code for warn in read_source(path).warnings} <= {"doubtful_ocr"}


def test_text_that_stands_in_for_other_text_is_found_out(read: Callable[[bytes], SourceText]) -> None:
    source = read(odd_pdfs.with_other_words(LINES, FALSE))
    assert source.pages[0].reader == "pdfplumber"
    assert "解除" not in source.text
    assert "终结本次执行程序" in source.text
    assert "second_reader" in [warn.code for warn in source.warnings]


def test_a_page_too_few_for_the_second_engine_is_set_aside() -> None:
    data = odd_pdfs.drawn([(LEFT, TOP, "执行裁定书")], [(LEFT, TOP, "第二页")])
    confirm_pages("paper.pdf", data, count_drawn(data), 2)
    with pytest.raises(UnreadableFilingError) as caught:
        confirm_pages("paper.pdf", data, count_drawn(data), 1)
    assert caught.value.reason == QuarantineReason.ENGINES_DISAGREE


def test_blank_pages_are_drawn_by_lot_as_all_others_are() -> None:
    drawn = count_drawn(odd_pdfs.drawn([]))
    pages = [PrintedPage(number, 595, 842, "pdfium", ()) for number in range(1, 5001)]
    assert 0 < len(doubted(drawn, pages)) < 30, "not every one of them: their text is the same"


def test_an_older_state_of_a_page_is_no_page(read: Callable[[bytes], SourceText]) -> None:
    first = odd_pdfs.drawn([(LEFT, TOP - row * PITCH, line) for row, line in enumerate(LINES)])
    data = first + b"\n99 0 obj<</Type/Page>>endobj\n" + first[first.rindex(b"startxref") :]
    assert count_drawn(data).pages == 2
    assert len(read(data).pages) == 1


def test_fake_bold_is_drawn_often_and_agreed_on(read: Callable[[bytes], SourceText]) -> None:
    drawing = [
        (LEFT + shift, TOP - row * PITCH, line) for row, line in enumerate(LINES) for shift in (0, 0.2, 0.4, 0.6)
    ]
    source = read(odd_pdfs.drawn(drawing))
    assert source.text.splitlines() == LINES
    assert not source.warnings


@pytest.mark.parametrize("shown", [0, 10_000])
def test_a_file_whose_amount_of_text_does_not_fit_is_asked_page_by_page(shown: int) -> None:
    from dataclasses import replace

    from extractors.reading.printed import PrintedPage

    drawn = replace(count_drawn(DATA.joinpath("termination-002.song.pdf").read_bytes()), shown=shown)
    pages = [PrintedPage(number, 595, 842, "pdfium", (), layer="终结本次执行程序" * 20) for number in (1, 2)]
    scan = PrintedPage(3, 595, 842, "ocr", ())
    assert doubted(drawn, [*pages, scan]) == pages


STREAMS = [
    # what a stream holds, pages and bytes of text that are counted, why
    (b"BT (paper) Tj ET", 0, 5, "a drawing"),
    (b"\0\1\0\0\0\x0b BT (paper) Tj ET", 0, 0, "a TrueType program, whose dictionary need not say so"),
    (b"OTTO\0\x0b BT (paper) Tj ET", 0, 0, "an OpenType program"),
    (b"/Type /Page BT (paper) Tj ET", 0, 5, "names in a stream are no objects"),
]


@pytest.mark.parametrize(("content", "pages", "shown", "why"), STREAMS, ids=[row[3] for row in STREAMS])
def test_streams_are_counted_by_what_they_are(content: bytes, pages: int, shown: int, why: str) -> None:
    drawn = count_drawn(b"1 0 obj <<>> stream\n" + content + b"\nendstream")
    assert (drawn.pages, drawn.shown) == (pages, shown), why


def test_objects_behind_the_last_stream_are_counted() -> None:
    stream = b"1 0 obj <<>> stream\nBT ET\nendstream endobj\n"
    assert count_drawn(stream + b"2 0 obj <</Type /Page>> endobj").pages == 1
    assert count_drawn(stream + b"2 0 obj <</Type /Page>> stream\n").pages == 1, "the last stream has no end"


HOSTILE = [
    b"BT " + b"(" * 200_000 + b" ET",
    b"BT " + b"(\\" * 100_000 + b" ET",
    b"BT " * 100_000,
    b"BT <" + b"a " * 200_000 + b"ET",
    b"BT <" * 100_000 + b"ET",
    b"endstream" + b">>stream\n" * 100_000,
    b"endstream" + b">>" + b" " * 500_000,
]


@pytest.mark.parametrize("content", HOSTILE, ids=range(len(HOSTILE)))
def test_counting_takes_no_time_on_bytes_made_to_take_it(content: bytes) -> None:
    def count(size: int) -> object:
        return count_drawn(b"1 0 obj <<>> stream\n" + content[:size] + b"\nendstream")

    assert not grows_with_the_square(count, len(content))


def test_a_small_file_that_unpacks_to_much_is_counted_in_part() -> None:
    bomb = b"1 0 obj <</Filter /FlateDecode>> stream\n" + zlib.compress(bytes(300_000_000)) + b"\nendstream"
    assert count_drawn(bomb * 20).shown == 0
    assert cpu_seconds(lambda: count_drawn(bomb * 20)) < 5 * cpu_seconds(lambda: count_drawn(bomb)), "not one for one"


@given(
    st.binary(max_size=200), st.sampled_from([b"", b"/FlateDecode", b"/ASCII85Decode", b"/ASCII85Decode/FlateDecode"])
)
def test_any_bytes_are_counted(content: bytes, filters: bytes) -> None:
    count_drawn(b"1 0 obj <</Filter [" + filters + b"]>> stream\n" + content + b"\nendstream")


def test_a_file_that_may_only_be_read_is_read(read: Callable[[bytes], SourceText]) -> None:
    lock = StandardEncryption("", ownerPassword="owner")
    source = read(odd_pdfs.drawn([(LEFT, TOP - row * PITCH, line) for row, line in enumerate(LINES)], encrypt=lock))
    assert source.text.splitlines() == LINES
    assert {warn.code for warn in source.warnings} <= {"engines_differ"}, (
        "where the second cannot read it, OCR is asked"
    )
