"""Words of the text layer that the page as it is drawn does not say, and those it does say in odd ways."""

from contextlib import closing
from io import BytesIO

import odd_pdfs
import pytest
from odd_pdfs import LEFT, PITCH, SIZE, TOP
from reportlab.pdfgen.canvas import Canvas

from extractors.reading.engine import opened
from extractors.reading.evidence.as_drawn import Drawn
from extractors.reading.page import read_page
from extractors.reading.picture import band_picture, page_picture

WORDS = "被执行人应当支付货款125600元"
FONT = "STSong-Light"


def told(data: bytes, words: str, reader: str = "pdfium") -> bool:
    """Whether the page says something else where its text has these words."""
    with closing(opened(data)) as document, closing(document[0]) as page:
        printed, _ = read_page(page, 1, data)
        assert printed.reader == reader
        start = printed.text.index(words)
        return Drawn(page, printed).says_otherwise(start, start + len(words))


def lines(*texts: str) -> bytes:
    return odd_pdfs.drawn([(LEFT, TOP - row * PITCH, text) for row, text in enumerate(texts)])


@pytest.mark.parametrize(
    ("mistaken", "words", "other"),
    [
        pytest.param({"无": "有"}, "有财产可供执行", True, id="one ideograph turns it round"),
        pytest.param({"无": "有"}, "被执行人名下", False, id="other words of the line are drawn as they are"),
        pytest.param({"7": "1"}, "125600元", True, id="one figure of a sum"),
        pytest.param({"7": "1"}, "被执行人", False, id="the words before that sum"),
        pytest.param(dict(zip("张三李四", "王五赵六", strict=True)), "王五", True, id="a name"),
        pytest.param({}, "无财产可供执行", False, id="a sound font"),
        pytest.param({"淑": "溆"}, "溆浦", False, id="a rare ideograph, which the networks take for a common one"),
    ],
)
def test_a_font_that_draws_other_glyphs(mistaken: dict[str, str], words: str, *, other: bool) -> None:
    pages = [
        ["某省某市某区人民法院", "经查，被执行人名下无财产可供执行。", "被执行人张三应当支付725600元", "湖南省淑浦县"]
    ]
    assert told(odd_pdfs.with_mistaken_characters(pages, mistaken), words) is other


def clipped(sheet: Canvas) -> None:
    """Half of the words lies outside of what is let through."""
    path = sheet.beginPath()
    path.rect(LEFT - 2, TOP - 6, SIZE * 7, SIZE + 12)
    sheet.clipPath(path, stroke=0)
    sheet.drawString(LEFT, TOP, WORDS)


def let_through(sheet: Canvas) -> None:
    path = sheet.beginPath()
    path.rect(LEFT - 2, TOP - 6, SIZE * len(WORDS), SIZE + 12)
    sheet.clipPath(path, stroke=0)
    sheet.drawString(LEFT, TOP, WORDS)


def in_red(sheet: Canvas) -> None:
    sheet.setFillColorRGB(0.85, 0, 0)
    sheet.drawString(LEFT, TOP, WORDS)


def below_a_seal(sheet: Canvas) -> None:
    sheet.drawString(LEFT, TOP, WORDS)
    sheet.setStrokeColorRGB(0.9, 0.05, 0.05)
    sheet.setLineWidth(5)
    sheet.circle(LEFT + 90, TOP + 5, 40)
    sheet.line(LEFT + 60, TOP + 9, LEFT + 120, TOP + 2)


def on_dark(sheet: Canvas) -> None:
    sheet.setFillColorRGB(0, 0, 0.4)
    sheet.rect(LEFT - 4, TOP - 6, SIZE * len(WORDS), SIZE + 10, stroke=0, fill=1)
    sheet.setFillColorRGB(1, 1, 1)
    sheet.drawString(LEFT, TOP, WORDS)


@pytest.mark.parametrize(
    ("paint", "other"),
    [
        pytest.param(clipped, True, id="cut off"),
        pytest.param(let_through, False, id="a clipping path that cuts nothing"),
        pytest.param(in_red, False, id="red letters"),
        pytest.param(below_a_seal, False, id="below a red seal"),
        pytest.param(on_dark, False, id="white on a dark cell"),
    ],
)
def test_the_way_words_are_painted(paint: object, *, other: bool) -> None:
    assert callable(paint)
    buffer = BytesIO()
    sheet = odd_pdfs.canvas(buffer)
    sheet.setFont(FONT, SIZE)
    sheet.drawString(LEFT, TOP - PITCH, "某省某市某区人民法院")
    paint(sheet)
    sheet.save()
    assert told(buffer.getvalue(), WORDS) is other


@pytest.mark.parametrize(
    "text",
    [
        "二〇二四年三月五日",
        "身份证号XXXXXXXXXXXXXXXXXX",
        "申請執行人與被執行人買賣合同糾紛",
        "逄金海",
        "（2024）粤0106执3301号",
    ],
)
def test_what_the_networks_tell_apart_badly_is_no_other_word(text: str) -> None:
    assert not told(lines("某省某市某区人民法院", text), text)


@pytest.mark.parametrize(
    ("said", "other", "why"),
    [
        (WORDS, False, "the layer has it right"),
        (WORDS.replace("货", "贷"), False, "its reader took 货 for 贷"),
        ("申请执行人同意移送破产审查的意见", True, "other words altogether"),
    ],
)
def test_the_layer_of_a_searchable_scan(said: str, why: str, *, other: bool) -> None:
    texts = (*(line for _, line in odd_pdfs.wrapped()), WORDS)
    layer = [(LEFT, TOP - row * PITCH, text) for row, text in enumerate((*texts[:-1], said))]
    scan = odd_pdfs.scanned(odd_pdfs.printed_picture(lines(*texts)), hidden=layer)
    assert told(scan, said) is other, why


def test_of_a_scan_nothing_is_said() -> None:
    """Its words are what OCR saw."""
    scan = odd_pdfs.scanned(odd_pdfs.printed_picture(lines("某省某市某区人民法院", WORDS)))
    assert not told(scan, "人民法院", "ocr")


@pytest.mark.parametrize(
    ("top", "bottom", "rows"),
    [
        pytest.param(100.3, 131.7, 67, id="a line: from the row that holds its top to the one that holds its bottom"),
        pytest.param(-5.0, 30.0, 63, id="from above the page"),
        pytest.param(820.0, 900.0, 46, id="to below it"),
        pytest.param(900.0, 930.0, 1, id="off the page: its last row"),
        pytest.param(0.0, 842.0, 1754, id="all of it"),
    ],
)
def test_a_band_is_what_the_page_shows_there(top: float, bottom: float, rows: int) -> None:
    with closing(opened(lines(*[WORDS] * 40))) as document, closing(document[0]) as page:
        whole, scale = page_picture(page)
        band, same, above = band_picture(page, top, bottom)
    assert (band.shape, same) == ((rows, whole.shape[1]), scale)
    assert (band == whole[above : above + rows]).all()
