"""Reading PDFs: the text of a page is what it prints, and its lines join into the paragraphs of the paper."""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import odd_pdfs
import pytest
from odd_pdfs import DATA, LEFT, PARAGRAPHS, PITCH, TOP

from extractors import Most
from extractors.joining.folding import fold
from extractors.joining.source import SourceText
from extractors.reading.sources import read_source
from models import QuarantineReason, UnreadableFilingError

SHEET = [(LEFT, TOP - row * PITCH, f"本院查明被执行人名下无财产{row}") for row in range(6)]
TERMINATION = DATA / "termination-002.song.pdf"
UNREADABLE = [
    (b"", "a.pdf", QuarantineReason.EMPTY_FILE, "no bytes"),
    (b"", "a.txt", QuarantineReason.EMPTY_FILE, "no bytes"),
    ("某法院执行裁定书".encode(), "a.pdf", QuarantineReason.NOT_A_PDF, "a text under the name of a PDF"),
    (b"PK\x03\x04 and so on", "a.pdf", QuarantineReason.NOT_A_PDF, "an OFD or Word file"),
    (b"<html></html>", "a.pdf", QuarantineReason.NOT_A_PDF, "a page of a web site"),
    (b"\xff\xd8\xff", "a.jpg", QuarantineReason.NOT_A_PDF, "a picture"),
    ("某法院".encode("gb18030"), "a.txt", QuarantineReason.NOT_UTF8, "a text in GBK"),
    (b" \n", "a.txt", QuarantineReason.NO_TEXT, "a text of white space"),
    (odd_pdfs.encrypted(), "a.pdf", QuarantineReason.ENCRYPTED, "a password"),
    (odd_pdfs.paper()[:700], "a.pdf", QuarantineReason.DAMAGED, "cut off in the middle"),
    (b"%PDF-1.7\n" + bytes(2000), "a.pdf", QuarantineReason.DAMAGED, "nothing behind the header"),
    (odd_pdfs.paper().replace(b"xref", b"xxxx"), "a.pdf", QuarantineReason.DAMAGED, "a cross-reference that is none"),
    (odd_pdfs.with_a_lost_page(), "a.pdf", QuarantineReason.DAMAGED, "a page that is not there"),
    (
        odd_pdfs.with_broken_content(SHEET, page=0, keep=0),
        "a.pdf",
        QuarantineReason.DAMAGED,
        "a page whose content does not unpack only seems blank",
    ),
    (
        odd_pdfs.with_broken_content(SHEET, SHEET, page=1, keep=0.5),
        "a.pdf",
        QuarantineReason.DAMAGED,
        "the same of one page of two, broken in the midst",
    ),
    (odd_pdfs.without_pages(), "a.pdf", QuarantineReason.NO_PAGES, "an empty page tree"),
    (odd_pdfs.drawn([], []), "a.pdf", QuarantineReason.NO_TEXT, "blank pages"),
    (odd_pdfs.drawn([(290, 35, "- 1 -")]), "a.pdf", QuarantineReason.NO_TEXT, "a page number alone"),
]


@pytest.mark.parametrize(("data", "name", "reason", "why"), UNREADABLE)
def test_says_why_a_file_cannot_be_read(
    tmp_path: Path, data: bytes, name: str, reason: QuarantineReason, why: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(UnreadableFilingError) as caught:
        read_source(path)
    assert caught.value.reason == reason, why
    assert caught.value.file == name
    assert "\n" not in str(caught.value)


def test_a_file_beyond_the_limit_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(odd_pdfs.paper())
    with pytest.raises(UnreadableFilingError, match="too_large"):
        read_source(path, Most(bytes=1000))


@pytest.mark.parametrize("name", ["termination-002.song", "suspension-001.web"])
def test_a_pdf_says_the_same_as_its_text_file(name: str) -> None:
    text = DATA / f"{name.split('.', maxsplit=1)[0]}.txt"
    assert read_source(DATA / f"{name}.pdf").text == read_source(text).text


def test_furniture_stays_in_the_pages_and_out_of_the_text(read: Callable[[bytes], SourceText]) -> None:
    source = read(odd_pdfs.paper())
    assert source.text.splitlines() == list(map(fold, PARAGRAPHS))
    assert len(source.pages) > 1
    for page in source.pages:
        assert f"- {page.number} -" in page.text
        assert "文书打印" in page.text


@pytest.mark.parametrize("lines_on_page", [4, 9])
def test_a_number_broken_over_lines_and_pages_is_one(read: Callable[[bytes], SourceText], lines_on_page: int) -> None:
    amount, broken = "1,234,567", 0
    for before in range(46, 51):
        source = read(odd_pdfs.paper([PARAGRAPHS[0], "经" * before + amount + "元。"], lines_on_page))
        broken += not any(amount in page.text for page in source.pages)
        assert amount + "元" in source.text
    assert broken > 2


def test_a_document_is_its_bytes() -> None:
    assert read_source(TERMINATION).sha256 == sha256(TERMINATION.read_bytes()).hexdigest()


def test_every_character_has_its_place() -> None:
    for path in (TERMINATION, DATA / "suspension-001.web.pdf"):
        source = read_source(path)
        for offset, mark in enumerate(source.text):
            if mark != "\n":
                page, place = source.place(offset)
                assert mark in {fold(source.pages[page - 1].text[place]), ",", "。"}


def test_late_lines_are_read_where_they_stand(read: Callable[[bytes], SourceText]) -> None:
    drawing = [(LEFT, 600, "第三行"), (LEFT, 700, "第一行"), (LEFT, 650, "第二行")]
    assert read(odd_pdfs.drawn(drawing)).text == "第一行\n第二行\n第三行\n"


def test_a_lost_glyph_keeps_its_place_and_is_reported(read: Callable[[bytes], SourceText]) -> None:
    source = read(odd_pdfs.with_a_lost_glyph())
    assert "2\N{REPLACEMENT CHARACTER}17" in source.pages[0].text
    assert "冻结被执行人的银行存款" in source.text, "what follows is not shifted"
    assert [warn.code for warn in source.warnings] == ["lost_glyphs"]


def test_characters_outside_the_basic_plane_count_as_one(read: Callable[[bytes], SourceText]) -> None:
    source = read(odd_pdfs.drawn([(LEFT, TOP, "申请人𠮷某某"), (LEFT, TOP - 28, "住某省某市")]))
    assert source.text == "申请人𠮷某某\n住某省某市\n"


def test_a_hyphen_at_the_end_of_a_line_is_a_hyphen(read: Callable[[bytes], SourceText]) -> None:
    source = read(odd_pdfs.drawn([(LEFT, TOP, "account A-"), (LEFT, TOP - 28, "B")]))
    assert "A-" in source.pages[0].text


def test_fake_bold_is_read_once(read: Callable[[bytes], SourceText]) -> None:
    drawing = [(LEFT + shift, TOP, "执行裁定书") for shift in (0, 0.2, 0.4, 0.6)]
    assert read(odd_pdfs.drawn(drawing)).text == "执行裁定书\n"


def test_gbk_bytes_shown_as_latin_letters_are_decoded(read: Callable[[bytes], SourceText]) -> None:
    source = read(odd_pdfs.with_gbk_bytes(["某省某市某区人民法院", "执行裁定书"]))
    assert source.text == "某省某市某区人民法院\n执行裁定书\n"
    assert [warn.code for warn in source.warnings] == ["decoded_gbk"]


def test_a_blank_page_stays_in_its_place(read: Callable[[bytes], SourceText]) -> None:
    source = read(odd_pdfs.drawn([(LEFT, TOP, "执行裁定书")], []))
    assert [page.text for page in source.pages] == ["执行裁定书", ""]
    assert [warn.code for warn in source.warnings] == ["blank_page"]


def test_a_content_that_unpacks_under_a_false_checksum_is_read(read: Callable[[bytes], SourceText]) -> None:
    source = read(odd_pdfs.with_broken_content(SHEET, SHEET, page=1, keep=1, checksum=True))
    assert source.text.count("名下无财产5") == 2


def test_a_spaced_heading_is_one_word(read: Callable[[bytes], SourceText]) -> None:
    apart = [(LEFT + 120 + 40 * place, TOP, mark) for place, mark in enumerate("民事裁定书")]
    source = read(odd_pdfs.drawn([(LEFT + 100, TOP + 2 * PITCH, "执 行 裁 定 书"), *apart]))
    assert source.text.startswith("执行裁定书")
    assert "民事裁定书" in source.text
    assert "执 行 裁 定 书" in source.pages[0].text


@pytest.mark.parametrize("left", [30, 560])
@pytest.mark.parametrize("first", [True, False])
def test_text_that_runs_down_the_margin_is_furniture(
    read: Callable[[bytes], SourceText], left: int, first: bool
) -> None:
    down = [(left, TOP - 18 * place, mark) for place, mark in enumerate("某市中级人民法院档案专用")]
    body = [(LEFT + indent, TOP - row * PITCH, line) for row, (indent, line) in enumerate(odd_pdfs.wrapped())]
    source = read(odd_pdfs.drawn(down + body if first else body + down))
    assert source.text.splitlines() == list(map(fold, PARAGRAPHS))
    assert "档" in source.pages[0].text
