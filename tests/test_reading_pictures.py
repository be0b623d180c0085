"""Pictures of evidence: the words are marked, and no number of a person is to be seen, in print or on a scan."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import odd_pdfs
import pytest
from odd_pdfs import LEFT, PITCH, SIZE, TOP
from PIL import Image, ImageChops

from extractors import cut_outs
from extractors.reading.evidence.pictures import MOST_BYTES
from extractors.reading.evidence.private import private_spans
from extractors.reading.sources import read_source
from models import Evidence

IDENTITY, FIRM = "330121197603152210", "91330100MA2AX0UD20"
LINES = ["某省某市人民法院", "被执行人张某某应当支付货款", f"公民身份号码{IDENTITY}，汉族", "二〇二四年三月五日"]


def printed(lines: list[str] | None = None) -> bytes:
    return odd_pdfs.drawn([(LEFT, TOP - row * PITCH, line) for row, line in enumerate(lines or LINES)])


def scanned(lines: list[str] | None = None) -> bytes:
    return odd_pdfs.scanned(odd_pdfs.printed_picture(printed(lines)))


def shown(folder: Path, data: bytes, words: str, private: tuple[str, ...] = ()) -> Image.Image:
    """The picture of these words in a file of these bytes."""
    path = folder / "paper.pdf"
    path.write_bytes(data)
    source = read_source(path)
    start = source.text.index(words)
    ((png, otherwise),) = cut_outs(path, [source.evidence(start, start + len(words))], private).values()
    assert not otherwise
    assert len(png) <= MOST_BYTES
    return Image.open(BytesIO(png)).convert("RGB")


def read_back(folder: Path, picture: Image.Image) -> str:
    """What our own reader reads on the picture, put on a page as a scan."""
    page = Image.new("RGB", (1240, 1754), "white")
    page.paste(picture, (0, 400))
    path = folder / "again.pdf"
    path.write_bytes(odd_pdfs.scanned(page))
    return read_source(path).text


@pytest.mark.parametrize("make", [printed, scanned])
def test_the_words_are_marked(tmp_path: Path, make: Callable[[], bytes]) -> None:
    picture = shown(tmp_path, make(), "张某某")
    assert picture.height < 300
    red, _, blue = picture.split()
    yellow = ImageChops.subtract(red, blue).histogram()
    assert 0.01 < sum(yellow[50:]) / sum(yellow) < 0.1


@pytest.mark.parametrize("make", [printed, scanned])
def test_a_persons_number_is_black(tmp_path: Path, make: Callable[[], bytes]) -> None:
    """The neighbour line bears it; nothing of it can be read, and its place holds no light pixel."""
    picture = shown(tmp_path, make(), "张某某")
    text = read_back(tmp_path, picture)
    assert "被执行人张某某应当支付货款" in text
    assert "公民身份号" in text
    assert not any(IDENTITY[at : at + 4] in text for at in range(len(IDENTITY) - 3))
    scale = 150 / 72
    row = next(y for y in range(picture.height) if dark(picture, y) > 100)
    inside = picture.crop((int((LEFT + 7 * SIZE) * scale), row + 3, int((LEFT + 14 * SIZE) * scale), row + 20))
    assert inside.convert("L").getextrema()[1] < 40


def dark(picture: Image.Image, row: int) -> int:
    """Pixels of a row that are all but black."""
    return sum(picture.convert("L").crop((0, row, picture.width, row + 1)).histogram()[:30])


def test_what_no_reader_has_read_is_not_shown(tmp_path: Path) -> None:
    """A number that stands in a picture beside the text layer."""
    plate = odd_pdfs.printed_picture(printed([IDENTITY])).crop((170, 160, 520, 240))
    buffer = BytesIO()
    sheet = odd_pdfs.canvas(buffer)
    sheet.setFont("STSong-Light", SIZE)
    for row, line in enumerate(["某省某市人民法院", "被执行人张某某应当支付货款", "二〇二四年三月五日"]):
        sheet.drawString(LEFT, TOP - row * PITCH, line)
    sheet.drawInlineImage(plate, 400, TOP - PITCH - 5, 150, 24)
    sheet.save()
    picture = shown(tmp_path, buffer.getvalue(), "张某某")
    right = picture.crop((int(395 * 150 / 72), 0, picture.width, picture.height))
    assert right.convert("L").getextrema()[0] > 200


@pytest.mark.parametrize(
    ("text", "doubtful", "private", "covered"),
    [
        (f"公民身份号码{IDENTITY}，", False, (), [IDENTITY]),
        (f"公民身份号码：{IDENTITY[:8]}\n{IDENTITY[8:]}。", False, (), [f"{IDENTITY[:8]}\n{IDENTITY[8:]}"]),
        ("330121 760315 221", False, (), ["330121 760315 221"]),
        (f"{IDENTITY[:8]}\u200b{IDENTITY[8:]}，", False, (), [f"{IDENTITY[:8]}\u200b{IDENTITY[8:]}"]),
        ("3301-2119-7603-1522-10", False, (), ["3301-2119-7603-1522-10"]),
        (f"统一社会信用代码{FIRM}。", False, (), []),
        (f"证件号码：{FIRM}。", False, (), []),
        ("统一社会信用代码：91330100770000001X", False, (), ["91330100770000001X"]),
        ("护照号码：E12345678，", False, (), ["E12345678"]),
        ("持有K0012345号证件", False, ("K0012345",), ["K0012345"]),
        ("持有K00-12345号证件", False, ("K0012345",), ["K00-12345"]),
        ("公民身份号码3301Z119G603IS2210，", True, (), ["3301Z119G603IS2210"]),
        ("公民身份号码三三〇一\n住某地", True, (), ["三三〇一"]),
        ("公民身份号码三三〇一\n住某地", False, (), []),
        ("金额1,234,567.89元，（2021）浙0109执恢612号，2021年3月4日", True, (), []),
        ("身份证复印件一份", True, (), []),
    ],
    ids=[
        "by its form and by the word before",
        "over a line's end",
        "of the old form, with blanks",
        "with a sign that nobody sees",
        "with dashes",
        "a firm's code is public",
        "also behind 证件号码",
        "a code whose check character fails may be a misread number",
        "a passport by the word before",
        "a number known from elsewhere",
        "a number known from elsewhere, with a dash",
        "misread digits",
        "what OCR makes of a number may be no number at all",
        "what a text layer says is what is printed",
        "sums, case numbers and days are none",
        "no number is announced",
    ],
)
def test_what_is_covered(text: str, doubtful: bool, private: tuple[str, ...], covered: list[str]) -> None:
    found = {text[start:end].strip() for start, end in private_spans(text, private, doubtful=doubtful)}
    assert found == set(covered)


def test_other_words_and_texts_have_no_picture(tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(printed())
    there = Evidence(file="paper.pdf", page=1, start=0, end=2, quote="某省")
    wrong = [replace(there, quote="某县"), replace(there, page=2), replace(there, start=1)]
    assert list(cut_outs(path, [there, *wrong])) == [there]
    text = tmp_path / "paper.txt"
    text.write_text("某省某市人民法院\n", encoding="utf-8")
    assert cut_outs(text, [there]) == {}


def test_the_same_words_have_the_same_picture_and_a_long_quote_a_short_one(tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(odd_pdfs.paper(lines_on_page=22))
    text = read_source(path).pages[0].text
    whole = Evidence(file="paper.pdf", page=1, start=0, end=len(text), quote=text)
    first, again = (cut_outs(path, [whole])[whole].png for _ in range(2))
    assert first == again
    assert Image.open(BytesIO(first)).height < 750
